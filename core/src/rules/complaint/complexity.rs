//! When a case is complex: Điều 3a Nghị định 124/2020/NĐ-CP, from 01/07/2026. Before that day no text said.
//!
//! The criteria allow the longer term; what gives it is the resolver's finding, the fact `complex`.

use crate::each;
use crate::law::instruments::{LKN, ND124, ND155};

each! {
    /// Vụ việc có phải là vụ việc phức tạp không?
    /// Is the case complex?
    COMPLEXITY: "complexity" by accepted_on;

    /// Luật, nghị định không nêu tiêu chí; vụ việc phức tạp hay không là theo xác định của người giải quyết.
    /// Neither the Law nor the decrees gave criteria; whether a case was complex the resolver found.
    "complex-before-2026" "2012-07-01..2026-06-30" {complex: Yes} => [LKN.at("28"), LKN.at("37"), LKN.at("50")], Verified;
    /// Vụ việc thụ lý trước 01/07/2026, gia hạn sau ngày đó: Nghị định 155/2026/NĐ-CP không nói có áp dụng Điều 3a hay không.
    /// Accepted before 01/07/2026 and extended after it: Decree 155/2026/NĐ-CP does not say whether Article 3a applies.
    "complex-transition" "2012-07-01..2026-06-30" {today: "2026-07-01..", complex: Yes} => [ND124.at("3a").by(&ND155), ND155.at("22.1")], Inferred, doubt COMPLEX_TRANSITION;

    /// Khiếu nại về một nội dung nhưng phải xác minh từ 02 địa điểm trở lên.
    /// One content that must be verified in two or more places.
    "complex-two-places" "2026-07-01.." {several_places: Yes} => [ND124.at("3a.1.a").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Khiếu nại có từ 02 nội dung phải xác minh trở lên.
    /// Two or more contents to verify.
    "complex-two-contents" "2026-07-01.." {several_contents: Yes} => [ND124.at("3a.1.b").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Nhiều người khiếu nại về cùng một nội dung hoặc nội dung khiếu nại liên quan đến quyền và lợi ích của nhiều người.
    /// Several people complain of one content, or it touches the rights and interests of many.
    "complex-many-people" "2026-07-01.." {many_people: Yes} => [ND124.at("3a.1.c").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Đơn có nhiều người cùng khiếu nại về một nội dung.
    /// The petition bears several complainants of one content.
    "complex-many-people.group" "2026-07-01.." {group_size: (not One)} => [ND124.at("3a.1.c").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Người khiếu nại ở nước ngoài hoặc là người nước ngoài; hành vi bị khiếu nại xảy ra ở nước ngoài; nội dung khiếu nại phải xác minh ở nước ngoài.
    /// The complainant is abroad or a foreigner; the act occurred abroad; the content must be verified abroad.
    "complex-foreign" "2026-07-01.." {foreign_element: Yes} => [ND124.at("3a.1.d").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Người khiếu nại là người nước ngoài.
    /// The complainant is a foreigner.
    "complex-foreign.foreigner" "2026-07-01.." {author_kind: Foreigner} => [ND124.at("3a.1.d").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Nội dung khiếu nại liên quan đến trách nhiệm quản lý của nhiều cơ quan, tổ chức.
    /// It touches the management duties of several bodies.
    "complex-many-bodies" "2026-07-01.." {several_bodies: Yes} => [ND124.at("3a.1.đ").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Các cơ quan, tổ chức có liên quan trong quá trình giải quyết khiếu nại còn ý kiến khác nhau.
    /// The bodies concerned still disagree.
    "complex-disagreement" "2026-07-01.." {bodies_disagree: Yes} => [ND124.at("3a.1.e").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;
    /// Có tài liệu, chứng cứ mâu thuẫn với nhau cần có thời gian kiểm tra, xác minh, đánh giá hoặc tham khảo ý kiến của các cơ quan chuyên môn.
    /// Documents or evidence conflict and need time to check and assess, or expert advice.
    "complex-evidence-conflict" "2026-07-01.." {evidence_conflicts: Yes} => [ND124.at("3a.1.g").by(&ND155)], Verified, doubt COMPLEX_ONLY_ALLOWS;

    /// Việc xác định vụ việc phức tạp phải được thể hiện bằng văn bản và lưu trong hồ sơ giải quyết khiếu nại.
    /// The finding that a case is complex is made in writing and kept on the file.
    "complex-in-writing" "2026-07-01.." {complex: Yes} => [ND124.at("3a.2").by(&ND155)], Verified;
    /// Đã xác định là phức tạp mà hồ sơ không có văn bản.
    /// Found complex, but the finding is not in writing on the file.
    "complex-in-writing.missing" "2026-07-01.." {complex: Yes, complex_in_writing: No} => [ND124.at("3a.2").by(&ND155)], Verified;
}
