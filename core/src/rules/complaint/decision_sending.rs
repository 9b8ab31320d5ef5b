//! Time limits for sending the decision that resolves a complaint: Điều 32 (first), khoản 1 Điều 41 (second), khoản 2 Điều 54
//! and khoản 2 Điều 56 (discipline), counted from the day of the decision. To whom it is sent: `notices`.

use crate::law::instruments::{LKN, ND124, TT07KN};
use crate::one;

one! {
    /// Thời hạn gửi quyết định giải quyết khiếu nại, kể từ ngày có quyết định
    /// Time limit for sending the decision, from the day of the decision
    DECISION_SENDING: "decision-sending" by decided_on -> Term;
    [track | instance]

    /// Quyết định giải quyết lần đầu: trong thời hạn 03 ngày làm việc.
    /// First decision: within 3 working days.
    "send-first" "2012-07-01..2013-12-15" [Administrative | First] => WorkingDays(3), [LKN.at("32")], Verified;
    /// Quyết định giải quyết lần đầu: trong thời hạn 03 ngày làm việc; thông tư quy định như luật.
    /// First decision: within 3 working days; the circular says the same as the Law.
    "send-first.circular" "2013-12-16..2020-12-09" [Administrative | First] => WorkingDays(3), [LKN.at("32"), TT07KN.at("22.2.a")], Verified;
    /// Quyết định giải quyết lần đầu: trong thời hạn 03 ngày làm việc; nghị định quy định như luật.
    /// First decision: within 3 working days; the decree says the same as the Law.
    "send-first.decree" "2020-12-10.." [Administrative | First] => WorkingDays(3), [LKN.at("32"), ND124.at("29.2.a")], VerifiedCopy;

    /// Quyết định giải quyết lần hai: trong thời hạn 07 ngày.
    /// Second decision: within 7 days.
    "send-second-law" "2012-07-01.." [Administrative | Second] => Days(7), [LKN.at("41.1")], Verified;
    /// Quyết định giải quyết lần hai, thông tư: trong thời hạn 07 ngày, như luật.
    /// Second decision, circular: within 7 days, as the Law says.
    "send-second-law.circular" "2013-12-16..2020-12-09" [Administrative | Second] => Days(7), [TT07KN.at("22.2.a")], Verified, beside ["send-second-law"];
    /// Quyết định giải quyết lần hai, nghị định: trong thời hạn 07 ngày làm việc.
    /// Second decision, decree: within 7 working days.
    "send-second-decree" "2020-12-10.." [Administrative | Second] => WorkingDays(7), [ND124.at("29.2.a")], VerifiedCopy, beside ["send-second-law"], doubt SENDING_UNIT;

    /// Quyết định giải quyết lần đầu khiếu nại kỷ luật phải được gửi; luật không quy định thời hạn.
    /// First decision, discipline: it must be sent; the Law sets no period.
    "send-discipline-first-2012" "2012-07-01..2020-12-09" [Disciplinary | First] => NoFigure, [LKN.at("54.2")], Verified;
    /// Quyết định giải quyết lần đầu khiếu nại kỷ luật: trong thời hạn 03 ngày làm việc, kể từ ngày ban hành.
    /// First decision, discipline: within 3 working days of issue.
    "send-discipline-first-2020" "2020-12-10.." [Disciplinary | First] => WorkingDays(3), [LKN.at("54.2"), ND124.at("29.2.b")], VerifiedCopy;
    /// Quyết định giải quyết lần hai khiếu nại kỷ luật: trong thời hạn 07 ngày, kể từ ngày ban hành.
    /// Second decision, discipline: within 7 days of issue.
    "send-discipline-second" "2012-07-01.." [Disciplinary | Second] => Days(7), [LKN.at("56.2")], Verified;
    /// Quyết định giải quyết lần hai khiếu nại kỷ luật, thông tư: trong thời hạn 07 ngày, như luật.
    /// Second decision, discipline, circular: within 7 days, as the Law says.
    "send-discipline-second.circular" "2013-12-16..2020-12-09" [Disciplinary | Second] => Days(7), [TT07KN.at("22.2.b")], Verified, beside ["send-discipline-second"];
    /// Quyết định giải quyết lần hai khiếu nại kỷ luật, nghị định: trong thời hạn 07 ngày làm việc.
    /// Second decision, discipline, decree: within 7 working days.
    "send-discipline-second-decree" "2020-12-10.." [Disciplinary | Second] => WorkingDays(7), [ND124.at("29.2.b")], VerifiedCopy, beside ["send-discipline-second"], doubt SENDING_UNIT;
}
