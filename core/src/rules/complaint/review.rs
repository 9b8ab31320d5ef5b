//! What follows when a resolution proves unlawful: Điều 24 to 26; Điều 20 Nghị định 75/2012; Điều 38 Nghị định 124/2020. The
//! day on which it was found selects: what was found before 01/07/2026 and is under way goes on under the earlier text
//! (khoản 2 Điều 22 Nghị định 155/2026).

use crate::each;
use crate::law::instruments::{L136, LKN, ND75, ND124, ND155};

each! {
    /// Ai xem xét lại việc giải quyết khiếu nại vi phạm pháp luật
    /// Who reviews an unlawful resolution
    REVIEW: "review" by review_found_on;

    /// Tổng Thanh tra Chính phủ kiến nghị Thủ tướng Chính phủ hoặc người có thẩm quyền chấm dứt vi phạm, xem xét trách nhiệm, xử lý người vi phạm.
    /// The Inspector General recommends to the Prime Minister or the competent person to stop the breach and deal with those responsible.
    "review-recommend-law" "2012-07-01..2026-06-30" {review_ground: BreachWithDamage} => [LKN.at("24.2")], Verified;
    /// Tổng Thanh tra Chính phủ kiến nghị Thủ tướng Chính phủ hoặc người có thẩm quyền chấm dứt vi phạm, xem xét trách nhiệm, xử lý người vi phạm.
    /// The Inspector General recommends to the Prime Minister or the competent person to stop the breach and deal with those responsible.
    "review-recommend-law.2026" "2026-07-01.." {review_ground: BreachWithDamage} => [LKN.at("24.2").by(&L136)], VerifiedCopy;
    /// Chánh thanh tra các cấp kiến nghị thủ trưởng cơ quan quản lý nhà nước cùng cấp hoặc người có thẩm quyền.
    /// Chief inspectors recommend to the head of their level or the competent person.
    "review-recommend-law.chief" "2012-07-01..2026-06-30" {review_ground: BreachWithDamage} => [LKN.at("25.2")], Verified;
    /// Chánh thanh tra các cấp, thủ trưởng đơn vị được giao tham mưu kiến nghị thủ trưởng cơ quan quản lý nhà nước cùng cấp hoặc người có thẩm quyền.
    /// Chief inspectors and heads of advisory units recommend to the head of their level or the competent person.
    "review-recommend-law.chief-2026" "2026-07-01.." {review_ground: BreachWithDamage} => [LKN.at("25.2").by(&L136)], VerifiedCopy;
    /// Thủ tướng Chính phủ xử lý các kiến nghị của Tổng Thanh tra Chính phủ.
    /// The Prime Minister handles the recommendations of the Inspector General.
    "review-recommend-law.prime-minister" "2012-07-01.." {review_ground: BreachWithDamage} => [LKN.at("26.2")], Verified;
    /// Vi phạm gây thiệt hại hoặc có tình tiết mới: Thủ tướng Chính phủ yêu cầu giải quyết lại, hoặc giao Tổng Thanh tra Chính phủ, Bộ trưởng, Thủ trưởng cơ quan ngang bộ kiểm tra, xem xét lại.
    /// Breach causing damage, or new facts: the Prime Minister orders a new resolution or has the Inspector General or a minister check it.
    "review-unlawful-2012" "2012-11-20..2020-12-09" {review_ground: (BreachWithDamage or NewFacts)} => [ND75.at("20.1")], Verified;
    /// Vi phạm gây thiệt hại hoặc có tình tiết mới: Tổng Thanh tra Chính phủ, Bộ trưởng, Thủ trưởng cơ quan ngang bộ kiến nghị giải quyết lại hoặc báo cáo Thủ tướng Chính phủ.
    /// Breach causing damage, or new facts: the Inspector General or a minister recommends a new resolution or reports to the Prime Minister.
    "review-unlawful-2012.recommend" "2012-11-20..2020-12-09" {review_ground: (BreachWithDamage or NewFacts)} => [ND75.at("20.2")], Verified;
    /// Thủ tướng Chính phủ kết luận việc giải quyết đúng pháp luật: người ra quyết định tổ chức thi hành và thông báo công khai chấm dứt việc xem xét, giải quyết.
    /// The Prime Minister concludes that the resolution is lawful: its author has it carried out and announces that the case is closed.
    "review-result-2012" "2012-11-20..2020-12-09" {review_conclusion: Lawful} => [ND75.at("20.3.a")], Verified;
    /// Thủ tướng Chính phủ kết luận việc giải quyết sai một phần hoặc toàn bộ: người ra quyết định giải quyết lại, sửa sai, khôi phục quyền, lợi ích và thông báo công khai.
    /// The Prime Minister concludes that it is wrong in part or whole: its author resolves again, restores the rights and announces it.
    "review-result-2012.wrong" "2012-11-20..2020-12-09" {review_conclusion: (WrongInPart or WrongAltogether)} => [ND75.at("20.3.b")], Verified;
    /// Thủ tướng Chính phủ yêu cầu người có thẩm quyền, hoặc giao Tổng Thanh tra Chính phủ, Bộ trưởng, Thủ trưởng cơ quan ngang bộ kiểm tra, báo cáo.
    /// The Prime Minister asks the competent person, or has the Inspector General or a minister check and report.
    "review-unlawful-2020" "2020-12-10..2026-06-30" {review_ground: BreachWithDamage} => [ND124.at("38")], VerifiedCopy;
    /// Việc giải quyết của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND cấp tỉnh: Thủ tướng Chính phủ yêu cầu người có thẩm quyền hoặc giao Tổng Thanh tra Chính phủ kiểm tra.
    /// Resolution by a minister, head of a ministerial-level body or province chair: the Prime Minister asks the competent person or has the Inspector General check.
    "review-unlawful-2026" "2026-07-01.." {review_ground: BreachWithDamage, unit_kind: (Ministry or Province)} => [ND124.at("38.1").by(&ND155)], Verified;
    /// Việc giải quyết của Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ: Bộ trưởng, Thủ trưởng cơ quan ngang bộ.
    /// Resolution by the head of an agency under a ministry or ministerial-level body: that minister or head.
    "review-unlawful-2026.ministry-agency" "2026-07-01.." {review_ground: BreachWithDamage, unit_kind: MinistryAgency} => [ND124.at("38.2").by(&ND155)], Verified;
    /// Việc giải quyết của Thủ trưởng cơ quan chuyên môn thuộc UBND cấp tỉnh, Chủ tịch UBND cấp xã: Chủ tịch UBND cấp tỉnh.
    /// Resolution by the head of a provincial specialised agency or a commune chair: the province chair.
    "review-unlawful-2026.province" "2026-07-01.." {review_ground: BreachWithDamage, unit_kind: (ProvincialAgency or Commune)} => [ND124.at("38.3").by(&ND155)], Verified, doubt REVIEW_OTHER_BODIES;
}
