//! Time limits for giving information and documents: Điều 12 to 15, with Điều 10 and 11 Thông tư 07/2013. Each request starts
//! a period of its own, and the text in force on the day of the request applies.

use crate::law::instruments::{LKN, TT07KN};
use crate::one;

one! {
    /// Thời hạn cung cấp thông tin, tài liệu cho người khiếu nại, kể từ ngày có yêu cầu
    /// Time limit for giving documents to the complainant, from the request
    SUPPLY_TO_COMPLAINANT: "supply-to-complainant" by step_on -> Term;
    []

    /// Người đang lưu giữ, quản lý thông tin, tài liệu liên quan cung cấp cho người khiếu nại trong thời hạn 07 ngày, kể từ ngày có yêu cầu, trừ thông tin, tài liệu thuộc bí mật nhà nước.
    /// Whoever keeps or manages related information or documents gives them to the complainant within 7 days of the request, except state secrets.
    "supply-to-complainant" "2012-07-01.." [] => Days(7), [LKN.at("12.1.đ")], Verified;
}

one! {
    /// Thời hạn cung cấp thông tin, tài liệu cho người bị khiếu nại, kể từ ngày có yêu cầu
    /// Time limit for giving documents to the complained, from the request
    SUPPLY_TO_COMPLAINED: "supply-to-complained" by step_on -> Term;
    []

    /// Người đang lưu giữ, quản lý thông tin, tài liệu liên quan cung cấp cho người bị khiếu nại trong thời hạn 07 ngày, kể từ ngày có yêu cầu, trừ thông tin, tài liệu thuộc bí mật nhà nước.
    /// Whoever keeps or manages related information or documents gives them to the complained within 7 days of the request, except state secrets.
    "supply-to-complained" "2012-07-01.." [] => Days(7), [LKN.at("13.1.c")], Verified;
}

one! {
    /// Thời hạn người bị khiếu nại cung cấp tài liệu, giải trình, kể từ ngày có yêu cầu
    /// Time limit for the complained to give documents and explain, from the request
    SUPPLY_BY_COMPLAINED: "supply-by-complained" by step_on -> Term;
    []

    /// Người bị khiếu nại cung cấp thông tin, tài liệu, giải trình trong thời hạn 7 ngày, kể từ ngày có yêu cầu.
    /// The complained gives information and documents and explains within 7 days of the request.
    "supply-by-complained" "2012-07-01.." [] => Days(7), [LKN.at("13.2.c")], Verified;
    /// Thông tư: trong thời hạn 07 ngày làm việc, kể từ ngày nhận được yêu cầu.
    /// Circular: within 7 working days of receiving the request.
    "supply-by-complained.circular" "2013-12-16..2020-12-09" [] => WorkingDays(7), [TT07KN.at("11.2")], Verified, beside ["supply-by-complained"], doubt SUPPLY_UNIT;
}

one! {
    /// Thời hạn cung cấp thông tin, tài liệu, chứng cứ cho người giải quyết, kể từ ngày có yêu cầu
    /// Time limit for giving documents and evidence to the resolver, from the request
    SUPPLY_TO_RESOLVER: "supply-to-resolver" by step_on -> Term;
    [instance]

    /// Lần đầu: người khiếu nại, cơ quan, tổ chức, cá nhân có liên quan cung cấp trong thời hạn 07 ngày, kể từ ngày có yêu cầu.
    /// First time: the complainant and the bodies and persons concerned give them within 7 days of the request.
    "supply-to-resolver" "2012-07-01.." [First] => Days(7), [LKN.at("14.1.a")], Verified;
    /// Lần hai: người khiếu nại, người bị khiếu nại, cơ quan, tổ chức, cá nhân có liên quan cung cấp trong thời hạn 07 ngày, kể từ ngày có yêu cầu.
    /// Second time: the complainant, the complained, and the bodies and persons concerned give them within 7 days of the request.
    "supply-to-resolver.second" "2012-07-01.." [Second] => Days(7), [LKN.at("15.1.a")], Verified;
    /// Thông tư, khi vì lý do khách quan không làm việc trực tiếp: bên khiếu nại cung cấp trong thời hạn 07 ngày làm việc, kể từ ngày nhận được yêu cầu.
    /// Circular, where for objective reasons there is no direct session: the complainant's side gives them within 7 working days of receiving the request.
    "supply-to-resolver.circular" "2013-12-16..2020-12-09" [_] => WorkingDays(7), [TT07KN.at("10.4")], Verified, beside ["supply-to-resolver", "supply-to-resolver.second"], doubt SUPPLY_UNIT;
}
