//! Time limit for accepting a complaint or refusing it, and for saying so: Điều 27 (first), khoản 1 Điều 36 (second), Điều 50
//! (discipline), counted from the day on which the competent body received it.

use crate::law::instruments::{L136, LKN, ND124, ND155, TT02, TT07KN};
use crate::one;

one! {
    /// Thời hạn thụ lý hoặc thông báo không thụ lý, kể từ ngày nhận được khiếu nại
    /// Time limit for accepting or refusing a complaint and saying so, from receipt
    ACCEPTANCE_TERM: "acceptance-term" by received_on -> Term;
    [track | instance | acceptance_decided_on]

    /// Lần đầu: trong thời hạn 10 ngày, kể từ ngày nhận được khiếu nại thuộc thẩm quyền mà không thuộc một trong các trường hợp quy định tại Điều 11.
    /// First time: within 10 days of receiving a complaint within one's competence that is not one of the cases of Article 11.
    "accept-first-2012" "2012-07-01..2026-06-30" [Administrative | First | _] => Days(10), [LKN.at("27")], Verified;
    /// Lần hai: trong thời hạn 10 ngày, kể từ ngày nhận được đơn khiếu nại thuộc thẩm quyền và không thuộc một trong các trường hợp quy định tại Điều 11.
    /// Second time: within 10 days of receiving a petition within one's competence that is not one of the cases of Article 11.
    "accept-second-2012" "2012-07-01..2026-06-30" [Administrative | Second | _] => Days(10), [LKN.at("36.1")], Verified;
    /// Khiếu nại quyết định kỷ luật, lần đầu và lần hai: trong thời hạn 10 ngày, kể từ ngày nhận được đơn khiếu nại.
    /// Disciplinary complaint, first and second time: within 10 days of receiving the petition.
    "accept-discipline-2012" "2012-07-01..2026-06-30" [Disciplinary | _ | _] => Days(10), [LKN.at("50")], Verified;

    /// Lần đầu: trong thời hạn 07 ngày làm việc, kể từ ngày nhận được khiếu nại thuộc thẩm quyền mà không thuộc một trong các trường hợp quy định tại Điều 11.
    /// First time: within 7 working days of receiving a complaint within one's competence that is not one of the cases of Article 11.
    "accept-2026" "2026-07-01.." [Administrative | First | _] => WorkingDays(7), [LKN.at("27").by(&L136), ND124.at("16.1").by(&ND155)], VerifiedCopy;
    /// Lần hai: trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại thuộc thẩm quyền và không thuộc một trong các trường hợp quy định tại Điều 11.
    /// Second time: within 7 working days of receiving a petition within one's competence that is not one of the cases of Article 11.
    "accept-2026.second" "2026-07-01.." [Administrative | Second | _] => WorkingDays(7), [LKN.at("36.1").by(&L136), ND124.at("16.1").by(&ND155)], VerifiedCopy;
    /// Khiếu nại quyết định kỷ luật, lần đầu và lần hai: trong thời hạn 07 ngày làm việc, kể từ ngày nhận được đơn khiếu nại.
    /// Disciplinary complaint, first and second time: within 7 working days of receiving the petition.
    "accept-2026.discipline" "2026-07-01.." [Disciplinary | _ | _] => WorkingDays(7), [LKN.at("50").by(&L136), ND124.at("16.1").by(&ND155)], VerifiedCopy;

    /// Khoản 1 Điều 5 Thông tư 07/2013 trước khi được sửa đổi ngày 05/12/2016: chưa có nguyên văn.
    /// Article 5(1) of Circular 07/2013 before its amendment of 05/12/2016: its words are not held here.
    "accept-circular-2013" "2013-12-16..2016-12-04" [_ | _ | _] => outside, [TT07KN.at("5.1")], Reported, beside ["accept-first-2012", "accept-second-2012", "accept-discipline-2012"], doubt CIRCULAR_BEFORE_2016;
    /// Thông tư: trong thời hạn 10 ngày làm việc, kể từ ngày nhận được khiếu nại, lần đầu hoặc lần hai, kể cả khiếu nại quyết định kỷ luật.
    /// Circular: within 10 working days of receipt, first or second time, disciplinary complaints included.
    "accept-circular-2016" "2016-12-05..2020-12-09" [_ | _ | _] => WorkingDays(10), [TT07KN.at("5.1").by(&TT02)], Verified, beside ["accept-first-2012", "accept-second-2012", "accept-discipline-2012"], doubt ACCEPTANCE_UNIT;
    /// Nghị định: trong thời hạn 10 ngày làm việc, kể từ ngày nhận được khiếu nại, lần đầu hoặc lần hai, kể cả khiếu nại quyết định kỷ luật.
    /// Decree: within 10 working days of receipt, first or second time, disciplinary complaints included.
    "accept-decree-2020" "2020-12-10..2026-06-30" [_ | _ | _] => WorkingDays(10), [ND124.at("16.1")], VerifiedCopy, beside ["accept-first-2012", "accept-second-2012", "accept-discipline-2012"], doubt ACCEPTANCE_UNIT;
    /// Nhận trước ngày 01/07/2026, xem xét thụ lý từ ngày đó: nếu áp dụng quy định mới thì trong thời hạn 07 ngày làm việc.
    /// Received before 01/07/2026, acceptance considered from that day on: if the new text applied, within 7 working days.
    "accept-2026.pending" "2012-07-01..2026-06-30" [_ | _ | "2026-07-01.."] => WorkingDays(7), [LKN.at("27").by(&L136), LKN.at("36.1").by(&L136), LKN.at("50").by(&L136)], Inferred, beside ["accept-first-2012", "accept-second-2012", "accept-discipline-2012"], doubt ACCEPTANCE_ACROSS_2026;
}
