//! Who settles a dispute over competence (Điều 21, 23 and 26 Luật Khiếu nại), and what inspectorates and advisory units
//! may do with a complaint (Điều 24 and 25): they resolve none in their own right.

use crate::each;
use crate::law::instruments::{L136, LKN};

each! {
    /// Giải quyết tranh chấp về thẩm quyền giải quyết khiếu nại
    /// Settling disputes over competence
    DISPUTES: "competence-dispute" by received_on;

    /// Giữa các cơ quan, đơn vị thuộc phạm vi quản lý của UBND cấp tỉnh: Chủ tịch UBND cấp tỉnh giải quyết.
    /// Between bodies managed by the province: the province chair.
    "dispute-province" "2012-07-01.." {jurisdiction_dispute: WithinProvince} => [LKN.at("21.3")], Verified;
    /// Giữa các cơ quan, đơn vị thuộc phạm vi quản lý của bộ: Bộ trưởng giải quyết.
    /// Between bodies managed by a ministry: the Minister.
    "dispute-ministry" "2012-07-01.." {jurisdiction_dispute: WithinMinistry} => [LKN.at("23.4")], Verified;
    /// Giữa các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND cấp tỉnh: Thủ tướng Chính phủ chỉ đạo, xử lý.
    /// Between ministries, government agencies and provinces: the Prime Minister directs and settles.
    "dispute-central" "2012-07-01.." {jurisdiction_dispute: BetweenCentralBodiesOrProvinces} => [LKN.at("26.3")], Verified;
    /// Giữa các cơ quan, đơn vị của một huyện: Điều 18 không quy định người giải quyết.
    /// Between bodies of one district: Article 18 names nobody.
    "dispute-district" "2012-07-01..2025-06-30" {jurisdiction_dispute: WithinDistrict} => [LKN.at("18")], Verified;
}

each! {
    /// Cơ quan thanh tra, đơn vị tham mưu khi nhận khiếu nại
    /// What an inspectorate or advisory unit may do with a complaint
    INSPECTORATES: "inspectorate-role" by received_on;

    /// Chánh thanh tra các cấp kiểm tra, xác minh, kết luận, kiến nghị khi được giao; không tự mình giải quyết.
    /// Chief inspectors check, verify, conclude and propose when assigned; they resolve nothing in their own right.
    "jurisdiction-inspectors" "2012-07-01..2026-06-30" {unit_role: Inspectorate} => [LKN.at("25.1"), LKN.at("25.2")], Verified;
    /// Chánh Thanh tra các cấp và thủ trưởng đơn vị được giao tham mưu kiểm tra, xác minh, kết luận, kiến nghị khi được giao; không tự mình giải quyết.
    /// Chief inspectors and heads of advisory units check, verify, conclude and propose when assigned; they resolve nothing in their own right.
    "jurisdiction-inspectors.2026" "2026-07-01.." {unit_role: (Inspectorate or AdvisoryUnit)} => [LKN.at("25.1").by(&L136), LKN.at("25.2").by(&L136)], VerifiedCopy;
    /// Tổng Thanh tra Chính phủ giúp Thủ tướng theo dõi, kiểm tra, đôn đốc, kiến nghị; không giải quyết thay cơ quan khác.
    /// The Inspector General helps the Prime Minister follow, check, urge, and recommends; no instance over other bodies.
    "jurisdiction-inspector-general" "2012-07-01..2026-06-30" {unit_role: Inspectorate, unit_kind: Ministry} => [LKN.at("24.1"), LKN.at("24.2")], Verified;
    /// Tổng Thanh tra Chính phủ giúp Thủ tướng theo dõi, kiểm tra, đôn đốc, kiến nghị; không giải quyết thay cơ quan khác.
    /// The Inspector General helps the Prime Minister follow, check, urge, and recommends; no instance over other bodies.
    "jurisdiction-inspector-general.2026" "2026-07-01.." {unit_role: Inspectorate, unit_kind: Ministry} => [LKN.at("24.1"), LKN.at("24.2").by(&L136)], VerifiedCopy;
    /// Với quyết định, hành vi của mình, của cán bộ, công chức thuộc mình và của thủ trưởng cơ quan trực thuộc, Tổng Thanh tra giải quyết như Bộ trưởng.
    /// On own decisions and acts, own staff and heads of agencies below, the Inspector General resolves as a Minister does.
    "jurisdiction-inspector-general.own" "2012-07-01.." {unit_role: Inspectorate, unit_kind: Ministry, target_office: (Minister or MinistryAgencyHead), relation: Own} => [LKN.at("7.2"), LKN.at("23.1"), LKN.at("23.2")], Verified;
}
