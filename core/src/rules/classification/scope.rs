//! Which other law applies besides, or instead: Luật Tố cáo Điều 3, Điều 29 khoản 1; Thông tư 07/2014/TT-TTCP Điều 2, 31;
//! Thông tư 05/2021/TT-TTCP Điều 1; and who follows the circulars.
//!
//! None of these rows changes the kind: a recommendation about an administrative regulation stays one, a denunciation
//! under a special law stays one. They say by which rules it is handled. Of complaints, Luật Khiếu nại Điều 3 khoản 5 says
//! the same as `cls-scope-special-law`; that row stands with the rules on complaints.

use crate::each;
use crate::law::instruments::{LTC, LTC11, TT04, TT05, TT06, TT07};

each! {
    /// Quy định nào khác áp dụng cho nội dung này, và ai theo thông tư?
    /// Which other rules apply to this content, and who follows the circulars?
    SCOPE: "scope" by received_on;

    /// Kiến nghị, phản ánh về quy định hành chính: theo Nghị định 20/2008/NĐ-CP, ngoài phạm vi thông tư về xử lý đơn.
    /// Feedback on administrative regulations: Decree 20/2008 applies; outside the circular on petition handling.
    "cls-scope-admin-regulation-feedback" "2021-11-15..2026-06-30" {target: AdministrativeRegulation, kind: RecommendationReflection} => [TT05.at("1")], Reported;
    /// Kiến nghị, phản ánh về quy định hành chính, nếu Thông tư 05/2021 còn áp dụng.
    /// Feedback on administrative regulations, if Circular 05/2021 still applies.
    "cls-scope-admin-regulation-feedback.2026" "2026-07-01.." {target: AdministrativeRegulation, kind: RecommendationReflection} => [TT05.at("1")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Luật khác quy định khác về tố cáo và giải quyết tố cáo: áp dụng luật đó; nghị định, thông tư thì không đủ.
    /// Another law regulates denunciations differently: that law applies; a decree or circular is not enough.
    "cls-scope-special-law" "2019-01-01.." {special_law: Yes, kind: (DenunciationDuty or DenunciationField)} => [LTC.at("3.1")], Verified;
    /// Luật khác quy định khác về tố cáo, theo Luật Tố cáo 2011: áp dụng luật đó.
    /// Another law regulates denunciations differently, under the Law of 2011: that law applies.
    "cls-scope-special-law.2012" "2012-07-01..2018-12-31" {special_law: Yes, kind: (DenunciationDuty or DenunciationField)} => [LTC11.at("3.3")], VerifiedCopy;

    /// Người khiếu nại chuyển sang tố cáo người đã giải quyết khiếu nại, không có thông tin, tài liệu, chứng cứ về vi phạm của người đó: không thụ lý tố cáo, hướng dẫn khiếu nại.
    /// A complainant turns to denouncing the resolver without information, papers or evidence of a breach by him: not accepted as a denunciation; guide to complain.
    "cls-test-resolver-denounced" "2019-01-01.." {kind: (DenunciationDuty or DenunciationField), from_settled_complaint: Yes, evidence_on_resolver: No} => [LTC.at("29.1")], Verified;
    /// Có thông tin, tài liệu, chứng cứ về vi phạm của người giải quyết khiếu nại: được thụ lý nếu đủ các điều kiện khác.
    /// With information, papers or evidence of a breach by the resolver: may be accepted if the other conditions are met.
    "cls-test-resolver-denounced.evidence" "2019-01-01.." {kind: (DenunciationDuty or DenunciationField), from_settled_complaint: Yes, evidence_on_resolver: Yes} => [LTC.at("29.1")], Verified;
    /// Tại nơi tiếp công dân: không có chứng cứ thì giải thích, hướng dẫn khiếu nại; không tiếp nhận tố cáo.
    /// At reception: without evidence explain and guide to complain; the denunciation is not taken in.
    "cls-test-resolver-denounced.reception" "2014-12-15..2021-11-14" {kind: (DenunciationDuty or DenunciationField), channel: Reception, from_settled_complaint: Yes, evidence_on_resolver: No} => [TT06.at("26")], Verified;

    /// Cơ quan hành chính nhà nước, đơn vị lực lượng vũ trang, đơn vị sự nghiệp công lập, doanh nghiệp nhà nước theo Thông tư 07/2014.
    /// State administrative bodies, armed-forces units, public non-business units and state enterprises follow Circular 07/2014.
    "cls-scope-processing-circular-2014" "2014-12-15..2021-11-14" {unit_kind: (not Justice or Elected or OtherUnit)} => [TT07.at("2")], Verified;
    /// Bộ, UBND các cấp, cơ quan chuyên môn, cơ quan thuộc Chính phủ, đơn vị sự nghiệp công lập theo Thông tư 06/2014 về tiếp công dân.
    /// Ministries, people's committees, their agencies, government agencies and public non-business units follow Circular 06/2014 on reception.
    "cls-scope-reception-circulars" "2014-12-15..2021-11-14" {unit_kind: (not StateEnterprise or ArmyPolice or Justice or Elected or OtherUnit)} => [TT06.at("1")], Reported;
    /// Bộ, UBND các cấp, cơ quan chuyên môn, cơ quan thuộc Chính phủ, đơn vị sự nghiệp công lập theo Thông tư 04/2021 về tiếp công dân.
    /// The same bodies follow Circular 04/2021 on reception.
    "cls-scope-reception-circulars.2021" "2021-11-15..2026-06-30" {unit_kind: (not StateEnterprise or ArmyPolice or Justice or Elected or OtherUnit)} => [TT04.at("1")], VerifiedCopy;
    /// Đơn liên quan đến cơ quan, đơn vị trong lực lượng vũ trang: theo quy định của Bộ Quốc phòng, Bộ Công an.
    /// Petitions concerning the armed forces: the Ministries of Defence and of Public Security make their own rules.
    "cls-scope-army-police" "2014-12-15..2021-11-14" {target_author: ArmyPolice} => [TT07.at("31.2")], Verified;
}
