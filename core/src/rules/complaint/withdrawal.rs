//! Withdrawing a complaint: Điều 10, in the group case Điều 7a Nghị định 124/2020/NĐ-CP.
//!
//! Until 30/06/2026 a complaint could be withdrawn only as a whole and by petition; from 01/07/2026 in part too, and by
//! minutes. A withdrawal is judged by the day on which it was made.

use crate::law::instruments::{L136, LKN, ND124, ND155, TT07KN};
use crate::{each, one};

one! {
    /// Việc rút khiếu nại có hệ quả gì?
    /// What is the effect of the withdrawal?
    WITHDRAWAL_EFFECT: "withdrawal-effect" by withdrawn_on -> withdrawal_effect;
    [withdrawal | withdrawal_signed | withdrawal_paper | group_size]

    /// Người khiếu nại không rút khiếu nại.
    /// Nothing was withdrawn.
    "withdrawal-none" "2012-07-01..2026-06-30" [NotWithdrawn | _ | _ | _] => NoEffect, [LKN.at("10")], Verified;
    /// Người khiếu nại không rút khiếu nại.
    /// Nothing was withdrawn.
    "withdrawal-none.2026" "2026-07-01.." [NotWithdrawn | _ | _ | _] => NoEffect, [LKN.at("10.1").by(&L136)], VerifiedCopy;

    /// Rút khiếu nại bằng đơn có chữ ký hoặc điểm chỉ: đình chỉ việc giải quyết và thông báo bằng văn bản cho người khiếu nại.
    /// Withdrawn by a petition signed or fingerprinted: the resolver terminates the case and tells the complainant in writing.
    "withdraw-2012" "2012-07-01..2026-06-30" [All | Yes | Petition | _] => Terminates, [LKN.at("2.3"), LKN.at("10")], Verified;
    /// Việc rút khiếu nại phải được thực hiện bằng đơn: ghi trong biên bản không phải là rút khiếu nại.
    /// A withdrawal had to be made by petition: minutes were none.
    "withdraw-2012.minutes" "2012-07-01..2026-06-30" [(not NotWithdrawn) | Yes | Minutes | _] => NoEffect, [LKN.at("10")], Verified;
    /// Đơn rút khiếu nại phải có chữ ký hoặc điểm chỉ của người khiếu nại.
    /// The petition had to bear the complainant's signature or fingerprint.
    "withdraw-2012.unsigned" "2012-07-01..2026-06-30" [(not NotWithdrawn) | No | _ | _] => NoEffect, [LKN.at("10")], Verified;
    /// Luật chỉ nói đến việc chấm dứt khiếu nại, không quy định việc rút một phần.
    /// The Law spoke of ending the complaint; it said nothing of withdrawing a part.
    "withdrawal-effect-silent.part" "2012-07-01..2026-06-30" [Part | Yes | Petition | _] => silent, [LKN.at("2.3"), LKN.at("10")], Verified;
    /// Luật không quy định trường hợp một số người trong nhiều người cùng khiếu nại rút khiếu nại.
    /// The Law said nothing of some of several complainants withdrawing.
    "withdrawal-effect-silent.some" "2012-07-01..2026-06-30" [SomeAuthors | Yes | Petition | _] => silent, [LKN.at("10")], Verified;

    /// Đơn rút khiếu nại, biên bản ghi nhận ý kiến rút khiếu nại phải có chữ ký hoặc điểm chỉ của người khiếu nại.
    /// The petition, or the minutes recording the withdrawal, must bear the complainant's signature or fingerprint.
    "withdraw-2026-form" "2026-07-01.." [(not NotWithdrawn) | No | _ | _] => NoEffect, [LKN.at("10.1").by(&L136)], VerifiedCopy;
    /// Rút một phần nội dung: nội dung khiếu nại còn lại được tiếp tục giải quyết theo quy định.
    /// Part withdrawn: the content that is left goes on.
    "withdraw-2026-partial" "2026-07-01.." [Part | Yes | _ | _] => RestGoesOn, [LKN.at("10.2").by(&L136)], VerifiedCopy;
    /// Rút toàn bộ nội dung: đình chỉ giải quyết khiếu nại.
    /// All withdrawn: the case is terminated.
    "withdraw-2026-full" "2026-07-01.." [All | Yes | _ | One] => Terminates, [LKN.at("10.2").by(&L136), LKN.at("11a.2.a").by(&L136)], VerifiedCopy;
    /// Nhiều người cùng khiếu nại mà toàn bộ rút khiếu nại: ban hành quyết định đình chỉ giải quyết khiếu nại.
    /// All of several complainants withdraw: the resolver issues a termination decision.
    "withdraw-group-all" "2026-07-01.." [All | Yes | _ | (not One)] => Terminates, [ND124.at("7a.2").by(&ND155), LKN.at("10.2").by(&L136)], VerifiedCopy;
    /// Một hoặc một số người trong nhiều người cùng khiếu nại rút khiếu nại: vẫn tiếp tục giải quyết đối với những người còn lại.
    /// Some of several complainants withdraw: the case goes on for the others.
    "withdraw-group-some" "2026-07-01.." [SomeAuthors | Yes | _ | _] => OthersGoOn, [ND124.at("7a.1").by(&ND155)], Verified;
}

each! {
    /// Sau khi rút khiếu nại thì sao?
    /// What follows a withdrawal?
    AFTER_WITHDRAWAL: "after-withdrawal" by withdrawn_on;

    /// Người giải quyết đình chỉ việc giải quyết và thông báo bằng văn bản cho người khiếu nại.
    /// The resolver terminates the case and tells the complainant in writing.
    "withdraw-2012.notice" "2012-07-01..2026-06-30" {withdrawal_effect: Terminates} => [LKN.at("10")], Verified;
    /// Việc đình chỉ phải bằng quyết định theo Mẫu số 12-KN, gửi người khiếu nại, người bị khiếu nại, người có trách nhiệm xác minh, người có quyền và nghĩa vụ liên quan, nơi đã chuyển khiếu nại đến và cơ quan thanh tra nhà nước cùng cấp.
    /// The termination takes a decision on form 12-KN, sent to the complainant, the complained, the verifier, persons concerned, who forwarded the complaint, and the inspectorate of the same level.
    "withdraw-2012.decision" "2013-12-16..2020-12-09" {withdrawal_effect: Terminates} => [TT07KN.at("19.1"), TT07KN.at("19.2")], Verified;
    /// Luật không cấm khiếu nại lại sau khi rút; chỉ khi đã có thông báo đình chỉ mà sau 30 ngày không tiếp tục khiếu nại thì không được thụ lý.
    /// The Law did not forbid returning after a withdrawal; only who did not go on for 30 days after the notice of termination is barred.
    "withdraw-2012.return" "2012-07-01..2026-06-30" {withdrawal_effect: Terminates} => [LKN.at("11.8")], Inferred;

    /// Thời hạn giải quyết nội dung còn lại vẫn tiếp tục tính, không tính lại từ đầu.
    /// The term for what is left runs on; it does not start afresh.
    "withdraw-2026-partial.term" "2026-07-01.." {withdrawal_effect: RestGoesOn} => [LKN.at("10.2").by(&L136)], Inferred;
    /// Nội dung khiếu nại đã rút không được xem xét, giải quyết lại.
    /// What was withdrawn is not examined again.
    "withdraw-2026-no-return" "2026-07-01.." {withdrawal_effect: (Terminates or RestGoesOn), withdrawal_pressure: (NoPressure or Bribe)} => [LKN.at("10.3").by(&L136)], VerifiedCopy, doubt TERMINATION_THIRTY_DAYS;
    /// Có căn cứ xác định việc rút là do bị ép buộc, đe dọa: nội dung đã rút vẫn được xem xét, giải quyết lại.
    /// If the withdrawal was forced or threatened, what was withdrawn may be examined again.
    "withdraw-2026-no-return.forced" "2026-07-01.." {withdrawal_effect: (Terminates or RestGoesOn), withdrawal_pressure: (Threat or Force)} => [LKN.at("10.3").by(&L136)], VerifiedCopy;
    /// Người đã rút khiếu nại không được tiếp tục thực hiện quyền, nghĩa vụ của người khiếu nại quy định tại Điều 12 Luật Khiếu nại.
    /// Those who withdrew no longer have the rights and duties of a complainant under Article 12 of the Law.
    "withdraw-group-some.rights" "2026-07-01.." {withdrawal_effect: OthersGoOn} => [ND124.at("7a.1").by(&ND155)], Verified;
    /// Phải xem lại số người khiếu nại còn lại và người đại diện của họ.
    /// The number of those left, and who represents them, must be looked at again.
    "withdraw-group-some.representatives" "2026-07-01.." {withdrawal_effect: OthersGoOn} => [ND124.at("7a.1").by(&ND155), ND124.at("6.1")], Inferred;
}
