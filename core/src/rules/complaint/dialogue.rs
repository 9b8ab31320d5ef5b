//! The dialogue: whether it must be held, by whom, who may stand in, and its minutes: Điều 30, 39, 53, 55; Điều 21 Thông tư
//! 07/2013; Điều 28 Nghị định 124/2020. Absence from it stands elsewhere.

use crate::each;
use crate::law::instruments::{LKN, ND124, ND155, TT02, TT07KN};

each! {
    /// Tổ chức đối thoại
    /// Holding the dialogue
    DIALOGUE: "dialogue" by step_on;

    /// Lần đầu: yêu cầu của người khiếu nại và kết quả xác minh còn khác nhau thì tổ chức đối thoại.
    /// First time: a dialogue is held if the request and the result of the verification still differ.
    "dialogue-first" "2012-07-01.." {step: Dialogue, track: Administrative, instance: First, differs_from_verification: Yes} => [LKN.at("30.1")], Verified;
    /// Lần hai: tiến hành đối thoại.
    /// Second time: a dialogue is held.
    "dialogue-second" "2012-07-01.." {step: Dialogue, track: Administrative, instance: Second} => [LKN.at("39")], Verified;
    /// Nghị định: trong quá trình giải quyết lần hai phải tổ chức đối thoại.
    /// Decree: in the second resolution a dialogue must be held.
    "dialogue-second.decree" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second} => [ND124.at("28.1")], VerifiedCopy;
    /// Nghị định: trong quá trình giải quyết lần hai phải tổ chức đối thoại.
    /// Decree: in the second resolution a dialogue must be held.
    "dialogue-second.2026" "2026-07-01.." {step: Dialogue, instance: Second} => [ND124.at("28.2").by(&ND155)], Verified;
    /// Kỷ luật: trước khi ra quyết định phải đối thoại với người khiếu nại.
    /// Discipline: a dialogue with the complainant is held before deciding.
    "dialogue-discipline" "2012-07-01.." {step: Dialogue, track: Disciplinary, instance: First} => [LKN.at("53.1")], Verified;
    /// Kỷ luật lần hai: chủ trì đối thoại với người khiếu nại, có người xác minh và người bị khiếu nại.
    /// Discipline, second time: a dialogue with the complainant, the verifier and the complained.
    "dialogue-discipline.second" "2012-07-01.." {step: Dialogue, track: Disciplinary, instance: Second} => [LKN.at("55.3")], Verified;

    /// Lần đầu: người giải quyết tổ chức đối thoại; luật không quy định việc giao cho người khác.
    /// First time: the resolver holds the dialogue; the Law has no rule on delegating it.
    "dialogue-in-person-2012" "2012-07-01.." {step: Dialogue, track: Administrative, instance: First} => [LKN.at("30.1")], Verified;
    /// Lần hai: người giải quyết tiến hành đối thoại; không quy định việc giao cho người khác.
    /// Second time: the resolver holds the dialogue; there is no rule on delegating it.
    "dialogue-in-person-2012.second" "2012-07-01..2020-12-09" {step: Dialogue, track: Administrative, instance: Second} => [LKN.at("39")], Verified;
    /// Kỷ luật: người có thẩm quyền giải quyết chủ trì đối thoại.
    /// Discipline: the competent resolver chairs the dialogue.
    "dialogue-in-person-2012.discipline" "2012-07-01.." {step: Dialogue, track: Disciplinary, instance: First} => [LKN.at("53.1")], Verified;
    /// Kỷ luật lần hai: người có thẩm quyền giải quyết lần hai chủ trì đối thoại.
    /// Discipline, second time: the second-instance resolver chairs the dialogue.
    "dialogue-in-person-2012.discipline-second" "2012-07-01..2020-12-09" {step: Dialogue, track: Disciplinary, instance: Second} => [LKN.at("55.3")], Verified;
    /// Lần hai, Chủ tịch UBND cấp huyện, Giám đốc sở hoặc tương đương: phải trực tiếp đối thoại.
    /// Second time, district chair, head of a provincial department or equivalent: in person.
    "dialogue-in-person-2020" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (District or ProvincialAgency)} => [ND124.at("28.1.a")], VerifiedCopy;
    /// Lần hai, Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND cấp tỉnh: trực tiếp khi có nhiều người cùng khiếu nại về một nội dung.
    /// Second time, minister, head of a ministerial-level body, province chair: in person if several people complain of one content.
    "dialogue-in-person-2020.group" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), group_size: (not One)} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Như trên: trực tiếp khi có nhiều ý kiến khác nhau của các cơ quan có thẩm quyền về biện pháp giải quyết.
    /// The same: in person if competent bodies differ on how to resolve it.
    "dialogue-in-person-2020.disagreement" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), bodies_disagree: Yes} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Như trên: trực tiếp khi người khiếu nại có thái độ gay gắt.
    /// The same: in person if the complainant's attitude is harsh.
    "dialogue-in-person-2020.harsh" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), harsh_attitude: Yes} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Như trên: trực tiếp khi dư luận xã hội quan tâm.
    /// The same: in person if there is public concern.
    "dialogue-in-person-2020.concern" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), public_concern: Yes} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Như trên: trực tiếp khi vụ việc ảnh hưởng đến an ninh chính trị, trật tự an toàn xã hội.
    /// The same: in person if the case affects political security, order and safety.
    "dialogue-in-person-2020.security" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), affects_security: Yes} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Các trường hợp khác: có thể phân công cấp phó, thủ trưởng cơ quan chuyên môn cùng cấp hoặc cơ quan, đơn vị trực thuộc được giao xác minh.
    /// Otherwise: a deputy, the head of a specialised agency of the level, or the head of the subordinate body charged with verifying may be assigned.
    "dialogue-in-person-2020.delegate" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), group_size: One, bodies_disagree: No, harsh_attitude: No, public_concern: No, affects_security: No} => [ND124.at("28.1.b")], VerifiedCopy;
    /// Lần hai, Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh: phải trực tiếp đối thoại.
    /// Second time, head of a provincial specialised agency or other administrative organisation: in person.
    "dialogue-in-person-2026" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: ProvincialAgency} => [ND124.at("28.2.a").by(&ND155)], Verified;
    /// Lần hai, Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND cấp tỉnh: trực tiếp khi có nhiều người cùng khiếu nại về một nội dung.
    /// Second time, minister, head of a ministerial-level body, province chair: in person if several people complain of one content.
    "dialogue-in-person-2026.group" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), group_size: (not One)} => [ND124.at("28.2.b").by(&ND155)], Verified;
    /// Như trên: hoặc có nhiều ý kiến khác nhau của các cơ quan có thẩm quyền về biện pháp giải quyết.
    /// The same: or if competent bodies differ on how to resolve it.
    "dialogue-in-person-2026.disagreement" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), bodies_disagree: Yes} => [ND124.at("28.2.b").by(&ND155)], Verified;
    /// Như trên: hoặc người khiếu nại có thái độ gay gắt.
    /// The same: or if the complainant's attitude is harsh.
    "dialogue-in-person-2026.harsh" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), harsh_attitude: Yes} => [ND124.at("28.2.b").by(&ND155)], Verified, doubt HARSH_AND_CONCERN;
    /// Như trên: hoặc dư luận xã hội quan tâm.
    /// The same: or if there is public concern.
    "dialogue-in-person-2026.concern" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), public_concern: Yes} => [ND124.at("28.2.b").by(&ND155)], Verified, doubt HARSH_AND_CONCERN;
    /// Như trên: hoặc vụ việc ảnh hưởng đến an ninh chính trị, trật tự an toàn xã hội.
    /// The same: or if the case affects political security, order and safety.
    "dialogue-in-person-2026.security" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), affects_security: Yes} => [ND124.at("28.2.b").by(&ND155)], Verified;
    /// Các trường hợp khác: có thể phân công cấp phó, thủ trưởng cơ quan chuyên môn cùng cấp hoặc cơ quan, đơn vị trực thuộc được giao xác minh.
    /// Otherwise: a deputy, the head of a specialised agency of the level, or the head of the subordinate body charged with verifying may be assigned.
    "dialogue-in-person-2026.delegate" "2026-07-01.." {step: Dialogue, instance: Second, unit_kind: (Ministry or Province), group_size: One, bodies_disagree: No, harsh_attitude: No, public_concern: No, affects_security: No} => [ND124.at("28.2.b").by(&ND155)], Verified;

    /// Người khiếu nại tham gia đối thoại hoặc ủy quyền cho người đại diện hợp pháp tham gia.
    /// The complainant attends the dialogue or authorises a lawful representative to attend.
    "dialogue-representative" "2012-07-01.." {step: Dialogue} => [LKN.at("12.1.c")], Verified;
    /// Người bị khiếu nại tham gia đối thoại hoặc ủy quyền cho người đại diện hợp pháp tham gia.
    /// The complained attends the dialogue or authorises a lawful representative to attend.
    "dialogue-representative.complained" "2012-07-01.." {step: Dialogue} => [LKN.at("13.2.a")], Verified;
    /// Biên bản đối thoại ghi rõ ý kiến, kết quả, có chữ ký hoặc điểm chỉ; không ký thì ghi rõ lý do; lưu vào hồ sơ.
    /// Minutes: opinions, result, signatures or fingerprints; a refusal to sign with its reason; kept in the file.
    "dialogue-minutes" "2012-07-01.." {step: Dialogue, track: Administrative} => [LKN.at("30.4")], Verified;
    /// Kỷ luật: biên bản đối thoại ghi rõ ý kiến, kết quả, có chữ ký; không ký thì ghi rõ lý do; lưu vào hồ sơ.
    /// Discipline: minutes with opinions, result, signatures; a refusal to sign with its reason; kept in the file.
    "dialogue-minutes.discipline" "2012-07-01.." {step: Dialogue, track: Disciplinary} => [LKN.at("53.3")], Verified;
    /// Thông tư: biên bản ghi thời gian, địa điểm, thành phần, điều đã thống nhất và còn khác nhau; ít nhất ba bản (Mẫu 14-KN).
    /// Circular: minutes with time, place, participants, what is agreed and what is not; at least three copies (form 14-KN).
    "dialogue-minutes.circular" "2016-12-05..2020-12-09" {step: Dialogue} => [TT07KN.at("21.3").by(&TT02)], Verified;
    /// Nghị định, lần hai: biên bản ghi cả người vắng mặt, có hay không có lý do; ít nhất ba bản (Mẫu 14).
    /// Decree, second time: minutes also say who was absent, with or without reason; at least three copies (form 14).
    "dialogue-minutes.decree" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second} => [ND124.at("28.3")], VerifiedCopy;
    /// Nghị định, mọi lần: biên bản ghi cả người vắng mặt, có hay không có lý do; ít nhất ba bản (Mẫu 14).
    /// Decree, every time: minutes also say who was absent, with or without reason; at least three copies (form 14).
    "dialogue-minutes.2026" "2026-07-01.." {step: Dialogue} => [ND124.at("28.4").by(&ND155)], Verified;
}
