//! The class as the circulars on petition handling name it (Thông tư 07/2014/TT-TTCP, 05/2021/TT-TTCP Điều 6 khoản 1), on
//! what it is based at reception, and that the title of the petition does not decide it.

use crate::law::instruments::{ND154, TCD, TT04, TT05, TT07};
use crate::{each, one};

each! {
    /// Đơn được phân loại theo nội dung thế nào, và căn cứ vào đâu?
    /// Into which class by content does it fall, and on what is that based?
    CLASS: "class" by received_on;

    /// Đơn khiếu nại.
    /// Complaint petition.
    "cls-content-complaint" "2014-12-15..2021-11-14" {kind: Complaint} => [TT07.at("6.1.a")], Verified;
    /// Đơn khiếu nại, căn cứ nội dung, mục đích, yêu cầu của người viết.
    /// Complaint petition, by content, purpose and request of the writer.
    "cls-content-complaint-2021" "2021-11-15..2026-06-30" {kind: Complaint} => [TT05.at("6.1.a")], Reported;
    /// Đơn khiếu nại, nếu Thông tư 05/2021 còn áp dụng.
    /// Complaint petition, if Circular 05/2021 still applies.
    "cls-content-complaint-2021.2026" "2026-07-01.." {kind: Complaint} => [TT05.at("6.1.a")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Đơn tố cáo.
    /// Denunciation petition.
    "cls-content-denunciation" "2014-12-15..2021-11-14" {kind: (DenunciationDuty or DenunciationField)} => [TT07.at("6.1.b")], Verified;
    /// Đơn tố cáo, căn cứ nội dung, mục đích, yêu cầu của người viết.
    /// Denunciation petition, by content, purpose and request of the writer.
    "cls-content-denunciation-2021" "2021-11-15..2026-06-30" {kind: (DenunciationDuty or DenunciationField)} => [TT05.at("6.1.b")], Reported;
    /// Đơn tố cáo, nếu Thông tư 05/2021 còn áp dụng.
    /// Denunciation petition, if Circular 05/2021 still applies.
    "cls-content-denunciation-2021.2026" "2026-07-01.." {kind: (DenunciationDuty or DenunciationField)} => [TT05.at("6.1.b")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Đơn kiến nghị, phản ánh.
    /// Recommendation or reflection petition.
    "cls-content-recommendation" "2014-12-15..2021-11-14" {kind: RecommendationReflection} => [TT07.at("6.1.c")], Verified;
    /// Đơn kiến nghị, phản ánh, căn cứ nội dung, mục đích, yêu cầu của người viết.
    /// Recommendation or reflection petition, by content, purpose and request of the writer.
    "cls-content-recommendation-2021" "2021-11-15..2026-06-30" {kind: RecommendationReflection} => [TT05.at("6.1.c")], Reported;
    /// Đơn kiến nghị, phản ánh, nếu Thông tư 05/2021 còn áp dụng.
    /// Recommendation or reflection petition, if Circular 05/2021 still applies.
    "cls-content-recommendation-2021.2026" "2026-07-01.." {kind: RecommendationReflection} => [TT05.at("6.1.c")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Nội dung trình bày không thuộc khiếu nại, tố cáo, kiến nghị, phản ánh: được từ chối tiếp công dân.
    /// What is presented is none of the three kinds: reception may be refused.
    "cls-content-none" "2026-07-01.." {kind: OutsideKinds, channel: (Reception or OnlineReception)} => [ND154.at("4.1.g")], Verified;

    /// Tại nơi tiếp công dân: phân loại theo bản ghi nội dung trình bày hoặc đơn, như quy định về xử lý đơn.
    /// At reception: by the written record of what was said or the petition, under the circular on petition handling.
    "cls-basis-2021" "2021-11-15..2026-06-30" {channel: (Reception or OnlineReception)} => [TT04.at("8.1")], VerifiedCopy;
    /// Tại nơi tiếp công dân: phân loại theo bản ghi nội dung trình bày hoặc đơn và ba luật, không dẫn thông tư.
    /// At reception: by the record or the petition and the three Laws; no circular is named.
    "cls-basis-2026" "2026-07-01.." {channel: (Reception or OnlineReception)} => [ND154.at("15.1")], Verified;
}

each! {
    /// Tiêu đề đơn có khác nội dung không?
    /// Does the title say something else than the content?
    TITLE: "title" by received_on;

    /// Đề là khiếu nại nhưng nội dung là loại khác: phân loại theo nội dung.
    /// Titled a complaint, but another kind by content: the content decides.
    "cls-title-irrelevant.complaint-2014" "2014-12-15..2021-11-14" {title_says: Complaint, kind: (not Complaint)} => [TT07.at("6.1")], Verified;
    /// Đề là khiếu nại nhưng nội dung là loại khác: không phụ thuộc tiêu đề.
    /// Titled a complaint, but another kind by content: the title does not matter.
    "cls-title-irrelevant" "2021-11-15..2026-06-30" {title_says: Complaint, kind: (not Complaint)} => [TT05.at("6.1")], Reported;
    /// Đề là khiếu nại nhưng nội dung là loại khác, nếu Thông tư 05/2021 còn áp dụng.
    /// Titled a complaint, but another kind by content, if Circular 05/2021 still applies.
    "cls-title-irrelevant.complaint-2026" "2026-07-01.." {title_says: Complaint, kind: (not Complaint)} => [TT05.at("6.1")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Đề là tố cáo nhưng nội dung là loại khác: phân loại theo nội dung.
    /// Titled a denunciation, but another kind by content: the content decides.
    "cls-title-irrelevant.denunciation-2014" "2014-12-15..2021-11-14" {title_says: (DenunciationDuty or DenunciationField), kind: (not DenunciationDuty or DenunciationField)} => [TT07.at("6.1")], Verified;
    /// Đề là tố cáo nhưng nội dung là loại khác: không phụ thuộc tiêu đề.
    /// Titled a denunciation, but another kind by content: the title does not matter.
    "cls-title-irrelevant.denunciation" "2021-11-15..2026-06-30" {title_says: (DenunciationDuty or DenunciationField), kind: (not DenunciationDuty or DenunciationField)} => [TT05.at("6.1")], Reported;
    /// Đề là tố cáo nhưng nội dung là loại khác, nếu Thông tư 05/2021 còn áp dụng.
    /// Titled a denunciation, but another kind by content, if Circular 05/2021 still applies.
    "cls-title-irrelevant.denunciation-2026" "2026-07-01.." {title_says: (DenunciationDuty or DenunciationField), kind: (not DenunciationDuty or DenunciationField)} => [TT05.at("6.1")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Đề là kiến nghị, phản ánh nhưng nội dung là loại khác: phân loại theo nội dung.
    /// Titled a recommendation or reflection, but another kind by content: the content decides.
    "cls-title-irrelevant.recommendation-2014" "2014-12-15..2021-11-14" {title_says: RecommendationReflection, kind: (not RecommendationReflection)} => [TT07.at("6.1")], Verified;
    /// Đề là kiến nghị, phản ánh nhưng nội dung là loại khác: không phụ thuộc tiêu đề.
    /// Titled a recommendation or reflection, but another kind by content: the title does not matter.
    "cls-title-irrelevant.recommendation" "2021-11-15..2026-06-30" {title_says: RecommendationReflection, kind: (not RecommendationReflection)} => [TT05.at("6.1")], Reported;
    /// Đề là kiến nghị, phản ánh nhưng nội dung là loại khác, nếu Thông tư 05/2021 còn áp dụng.
    /// Titled a recommendation or reflection, but another kind by content, if Circular 05/2021 still applies.
    "cls-title-irrelevant.recommendation-2026" "2026-07-01.." {title_says: RecommendationReflection, kind: (not RecommendationReflection)} => [TT05.at("6.1")], Reported, doubt CIRCULAR_05_AFTER_2026;
}

one! {
    /// Đơn có nhiều nội dung khác nhau không?
    /// Does the petition hold several different contents?
    MIXED: "mixed" by received_on -> mixed;
    [several_kinds | several_competent]

    /// Có từ hai loại khiếu nại, tố cáo, kiến nghị phản ánh trở lên: đơn có nhiều nội dung khác nhau.
    /// Two or more of complaint, denunciation, recommendation: a petition of several contents.
    "cls-content-mixed" "2014-12-15..2021-11-14" [Yes | _] => Yes, [TT07.at("6.1.d")], Inferred;
    /// Nhiều nội dung thuộc thẩm quyền của nhiều cơ quan: đơn có nhiều nội dung khác nhau.
    /// Several contents for several bodies: a petition of several contents.
    "cls-content-mixed.bodies" "2014-12-15..2021-11-14" [No | Yes] => Yes, [TT07.at("6.1.d"), TT07.at("22")], Inferred;
    /// Có từ hai loại trở lên, theo Thông tư 05/2021.
    /// Two or more kinds, under Circular 05/2021.
    "cls-content-mixed-2021" "2021-11-15..2026-06-30" [Yes | _] => Yes, [TT05.at("6.1.d")], Reported;
    /// Nhiều nội dung thuộc thẩm quyền của nhiều cơ quan, theo Thông tư 05/2021.
    /// Several contents for several bodies, under Circular 05/2021.
    "cls-content-mixed-2021.bodies" "2021-11-15..2026-06-30" [No | Yes] => Yes, [TT05.at("6.1.d")], Reported;
    /// Có từ hai loại trở lên, nếu Thông tư 05/2021 còn áp dụng.
    /// Two or more kinds, if Circular 05/2021 still applies.
    "cls-content-mixed-2021.2026" "2026-07-01.." [Yes | _] => Yes, [TT05.at("6.1.d"), TCD.at("25.3")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Nhiều nội dung thuộc thẩm quyền của nhiều cơ quan, nếu Thông tư 05/2021 còn áp dụng.
    /// Several contents for several bodies, if Circular 05/2021 still applies.
    "cls-content-mixed-2021.bodies-2026" "2026-07-01.." [No | Yes] => Yes, [TT05.at("6.1.d")], Reported, doubt CIRCULAR_05_AFTER_2026;
    /// Một loại nội dung, một cơ quan có thẩm quyền: không phải đơn có nhiều nội dung khác nhau.
    /// One kind and one competent body: not a petition of several contents.
    "mixed-not" "2014-12-15..2021-11-14" [No | No] => No, [TT07.at("6.1")], Inferred;
    /// Một loại nội dung, một cơ quan có thẩm quyền, theo Thông tư 05/2021.
    /// One kind and one competent body, under Circular 05/2021.
    "mixed-not-2021" "2021-11-15.." [No | No] => No, [TT05.at("6.1")], Inferred;
    /// Trước 15/12/2014: theo thông tư cũ về xử lý đơn.
    /// Before 15/12/2014: the older circular on petition handling.
    "mixed-2012" "2012-07-01..2014-12-14" [_ | _] => outside, [TT07.at("32.1")], Inferred;
}
