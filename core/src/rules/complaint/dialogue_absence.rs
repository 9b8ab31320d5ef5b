//! The complainant does not come to the dialogue: khoản 6 Điều 30 from 01/07/2026; before, Điều 21 Thông tư 07/2013/TT-TTCP.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155, TT02, TT07KN};

each! {
    /// Người khiếu nại vắng mặt tại buổi đối thoại thì sao?
    /// What if the complainant is absent from the dialogue?
    DIALOGUE_ABSENCE: "dialogue-absence" by dialogue_on;

    /// Vắng mặt khi được thông báo bằng văn bản đến lần thứ hai: lập biên bản chấm dứt đối thoại.
    /// Absent after the second written notice: minutes end the dialogue.
    "dialogue-absent-2016" "2016-12-05..2020-12-09" {complainant_at_dialogue: (AbsentWithReason or AbsentWithoutReason), invited_twice: Yes} => [TT07KN.at("21.2.a").by(&TT02)], Verified, doubt CIRCULAR_BEFORE_2016;
    /// Biên bản ghi rõ người khiếu nại vắng mặt có lý do hoặc không có lý do.
    /// The minutes say whether the complainant's absence has a reason.
    "dialogue-absent-2020" "2020-12-10..2026-06-30" {complainant_at_dialogue: (AbsentWithReason or AbsentWithoutReason)} => [ND124.at("28.3")], VerifiedCopy;
    /// Văn bản không nêu hệ quả của việc vắng mặt; việc giải quyết vẫn tiếp tục.
    /// No consequence of the absence is stated; the case goes on.
    "dialogue-absent-2020.goes-on" "2020-12-10..2026-06-30" {complainant_at_dialogue: (AbsentWithReason or AbsentWithoutReason)} => [ND124.at("28.3")], Inferred;
    /// Đã được mời mà không tham gia đối thoại, không có lý do chính đáng: vẫn tiếp tục giải quyết khiếu nại.
    /// Invited, and absent without good reason: the case goes on.
    "dialogue-absent" "2026-07-01.." {complainant_at_dialogue: AbsentWithoutReason} => [LKN.at("30.6").by(&L136), ND124.at("28.5").by(&ND155)], VerifiedCopy;
    /// Lý do chính đáng là sự kiện bất khả kháng hoặc trở ngại khách quan quy định tại Điều 28a.
    /// A good reason is force majeure or an objective obstacle under Article 28a.
    "dialogue-absent.reason" "2026-07-01.." {complainant_at_dialogue: (AbsentWithReason or AbsentWithoutReason)} => [ND124.at("28.5").by(&ND155)], Verified;
}
