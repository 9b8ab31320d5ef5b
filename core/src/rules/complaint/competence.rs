//! Who is competent: Điều 7, Điều 17 đến 23 and Điều 51 Luật Khiếu nại, Điều 3 and 4 Nghị định 75/2012, Điều 14 Nghị định
//! 124/2020.
//!
//! The day of receipt selects the text; no transitional provision says so, it is our reading. The office complained of is
//! that of the person who decided or acted, or who directly manages that person. Where the laws name only "cán bộ, công
//! chức" (Điều 19, 20, 22, 23) and the act is that of another person, the head of the body answers for it all the same
//! (khoản 1 Điều 7).
//!
//! Who stands above whom is written in [`crate::bodies::structure`] alone: `head Body` and `above Office` take it from
//! there, for the period of the row. What a row names outright is what the law decides otherwise than by rank.

use crate::law::instruments::{L72, L136, LKN, ND75, ND124, ND155};
use crate::{each, one};

one! {
    /// Người có thẩm quyền giải quyết khiếu nại lần đầu
    /// Who is competent to resolve a first complaint
    FIRST_COMPETENT: "first-competent" by received_on -> first_competent;
    [track | target_office | collective_decision | pending_when_districts_ended | appointed_by_prime_minister]

    /// Khiếu nại quyết định kỷ luật: người đứng đầu cơ quan, tổ chức quản lý cán bộ, công chức đã ra quyết định.
    /// Disciplinary decision: the head of the body managing the official, who issued it.
    "j-discipline-first" "2012-07-01.." [Disciplinary | _ | _ | _ | _] => IssuerOfDiscipline, [LKN.at("51.1")], Verified;
    /// Kỷ luật người đứng đầu đơn vị sự nghiệp công lập, người đại diện theo pháp luật của doanh nghiệp nhà nước do Thủ tướng Chính phủ bổ nhiệm: Bộ trưởng Bộ Nội vụ.
    /// Discipline of a head of a public unit, or a legal representative of a state enterprise, appointed by the Prime Minister: the Minister of Home Affairs.
    "j-discipline-unit-pm.first" "2012-11-20..2020-12-09" [Disciplinary | _ | _ | _ | Yes] => HomeAffairsMinister, [ND75.at("4.2")], Verified, except ["j-discipline-first"], doubt HOME_AFFAIRS_INSTANCE;
    /// Cách hiểu khác: lần đầu vẫn do người đã ra quyết định kỷ luật, Bộ trưởng Bộ Nội vụ giải quyết lần hai.
    /// Another reading: the issuer resolves first, the Minister of Home Affairs second.
    "j-discipline-unit-pm.first-by-issuer" "2012-11-20..2020-12-09" [Disciplinary | _ | _ | _ | Yes] => IssuerOfDiscipline, [LKN.at("51.1")], Inferred, beside ["j-discipline-unit-pm.first"], doubt HOME_AFFAIRS_INSTANCE;

    /// Quyết định của tập thể Ủy ban nhân dân: luật không quy định ai giải quyết.
    /// Decision of a people's committee as a body: the Law does not say who resolves it.
    "jurisdiction-collective-decision.first" "2012-07-01.." [Administrative | (CommuneChair or DistrictChair or ProvinceChair) | Yes | _ | _] => silent, [], Reported, except ["j3-commune-chair.first", "j3-district-chair.first", "j3-province-chair.first", "j2t-former-district.first", "j2t-former-district.first-pending", "j2t-commune-chair.first", "j2t-province-chair.first", "j2-no-district.first", "j2-commune-chair.first", "j2-province-chair.first"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như quyết định của Chủ tịch UBND cấp xã.
    /// Practice: as the commune chair's.
    "jurisdiction-collective-decision.first-commune" "2012-07-01.." [Administrative | CommuneChair | Yes | _ | _] => head CommuneCommittee, [], Reported, beside ["jurisdiction-collective-decision.first"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như quyết định của Chủ tịch UBND cấp huyện.
    /// Practice: as the district chair's.
    "jurisdiction-collective-decision.first-district" "2012-07-01..2025-06-30" [Administrative | DistrictChair | Yes | _ | _] => head DistrictCommittee, [], Reported, beside ["jurisdiction-collective-decision.first"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như quyết định của Chủ tịch UBND cấp huyện; cấp huyện không còn thì nơi tiếp nhận.
    /// Practice: as the district chair's; after the districts, the successor.
    "jurisdiction-collective-decision.first-former-district" "2025-07-01.." [Administrative | DistrictChair | Yes | _ | _] => Successor, [], Reported, beside ["jurisdiction-collective-decision.first"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như quyết định của Chủ tịch UBND cấp tỉnh.
    /// Practice: as the province chair's.
    "jurisdiction-collective-decision.first-province" "2012-07-01.." [Administrative | ProvinceChair | Yes | _ | _] => head ProvinceCommittee, [], Reported, beside ["jurisdiction-collective-decision.first"], doubt COLLECTIVE_DECISION;

    /// Chủ tịch UBND cấp xã: quyết định, hành vi của mình, của người có trách nhiệm do mình quản lý trực tiếp.
    /// Commune chair: own decisions and acts, and those of persons directly managed.
    "j3-commune-chair.first" "2012-07-01..2025-06-30" [Administrative | (CommuneChair or CommuneUnitHead or CommuneStaff) | _ | _ | _] => head CommuneCommittee, [LKN.at("17")], Verified;
    /// Thủ trưởng cơ quan thuộc UBND cấp huyện: của mình, của người có trách nhiệm do mình quản lý trực tiếp.
    /// Head of an agency under the district committee: own, and persons directly managed.
    "j3-district-agency.first" "2012-07-01..2025-06-30" [Administrative | DistrictAgencyHead | _ | No | _] => head DistrictAgency, [LKN.at("17")], Verified;
    /// Chủ tịch UBND cấp huyện: quyết định, hành vi của mình.
    /// District chair: own decisions and acts.
    "j3-district-chair.first" "2012-07-01..2025-06-30" [Administrative | DistrictChair | _ | No | _] => head DistrictCommittee, [LKN.at("18.1")], Verified;
    /// Nhận trước 01/07/2025, đến ngày đó chưa giải quyết xong: cơ quan tiếp nhận chức năng, hoặc UBND cấp xã nơi phát sinh vụ việc.
    /// Received before 01/07/2025 and unresolved on that day: the body that took over the function, or the commune where the matter arose.
    "j2t-former-district.first-pending" "2012-07-01..2025-06-30" [Administrative | (DistrictAgencyHead or DistrictChair) | _ | Yes | _] => Successor, [L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
    /// Thủ trưởng cơ quan thuộc sở và cấp tương đương: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of an agency under a provincial agency: own, and officials directly managed.
    "j3-sub-department.first" "2012-07-01..2025-06-30" [Administrative | SubDepartmentHead | _ | _ | _] => head ProvinceSubagency, [LKN.at("19")], Verified;
    /// Giám đốc sở và cấp tương đương: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of a provincial agency: own, and officials directly managed.
    "j3-department.first" "2012-07-01..2025-06-30" [Administrative | DepartmentHead | _ | _ | _] => head ProvinceAgency, [LKN.at("20.1")], Verified;
    /// Chủ tịch UBND cấp tỉnh: quyết định, hành vi của mình.
    /// Province chair: own decisions and acts.
    "j3-province-chair.first" "2012-07-01..2025-06-30" [Administrative | ProvinceChair | _ | _ | _] => head ProvinceCommittee, [LKN.at("7.3"), LKN.at("21.1")], Verified;
    /// Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp; là lần đầu vì Bộ trưởng giải quyết lần hai.
    /// Head of an agency under a ministry or government agency: own, and officials directly managed; first, since the Minister resolves second.
    "j3-ministry-agency.first" "2012-07-01..2025-06-30" [Administrative | MinistryAgencyHead | _ | _ | _] => head MinistryAgency, [LKN.at("22"), LKN.at("23.2")], Verified;
    /// Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Minister, head of a ministerial-level body or government agency: own, and officials directly managed.
    "j3-minister.first" "2012-07-01..2025-06-30" [Administrative | Minister | _ | _ | _] => head Ministry, [LKN.at("7.2"), LKN.at("23.1")], Verified;

    /// Chủ tịch UBND cấp xã: của mình, của người có trách nhiệm do mình quản lý trực tiếp.
    /// Commune chair: own, and persons directly managed.
    "j2t-commune-chair.first" "2025-07-01..2026-06-30" [Administrative | (CommuneChair or CommuneStaff) | _ | _ | _] => head CommuneCommittee, [LKN.at("17")], Verified;
    /// Người đứng đầu cơ quan chuyên môn thuộc UBND cấp xã: người do Chủ tịch UBND cấp xã quản lý trực tiếp.
    /// Head of a specialised unit of the commune: a person whom the commune chair directly manages.
    "j2t-commune-unit.first" "2025-07-01..2026-06-30" [Administrative | CommuneUnitHead | _ | _ | _] => CommuneChair, [LKN.at("17")], Inferred;
    /// Cấp huyện đã kết thúc: cơ quan tiếp nhận chức năng, hoặc UBND cấp xã nơi phát sinh vụ việc.
    /// Districts ended: the body that took over the function, or the commune where the matter arose.
    "j2t-former-district.first" "2025-07-01..2026-06-30" [Administrative | (DistrictAgencyHead or DistrictChair) | _ | _ | _] => Successor, [L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
    /// Thủ trưởng cơ quan thuộc sở và cấp tương đương: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of an agency under a provincial agency: own, and officials directly managed.
    "j2t-sub-department.first" "2025-07-01..2026-06-30" [Administrative | SubDepartmentHead | _ | _ | _] => head ProvinceSubagency, [LKN.at("19")], Verified;
    /// Giám đốc sở và cấp tương đương: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of a provincial agency: own, and officials directly managed.
    "j2t-department.first" "2025-07-01..2026-06-30" [Administrative | DepartmentHead | _ | _ | _] => head ProvinceAgency, [LKN.at("20.1")], Verified;
    /// Chủ tịch UBND cấp tỉnh: quyết định, hành vi của mình.
    /// Province chair: own decisions and acts.
    "j2t-province-chair.first" "2025-07-01..2026-06-30" [Administrative | ProvinceChair | _ | _ | _] => head ProvinceCommittee, [LKN.at("7.3"), LKN.at("21.1")], Verified;
    /// Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp; là lần đầu vì Bộ trưởng giải quyết lần hai.
    /// Head of an agency under a ministry or government agency: own, and officials directly managed; first, since the Minister resolves second.
    "j2t-ministry-agency.first" "2025-07-01..2026-06-30" [Administrative | MinistryAgencyHead | _ | _ | _] => head MinistryAgency, [LKN.at("22"), LKN.at("23.2")], Verified;
    /// Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Minister, head of a ministerial-level body or government agency: own, and officials directly managed.
    "j2t-minister.first" "2025-07-01..2026-06-30" [Administrative | Minister | _ | _ | _] => head Ministry, [LKN.at("7.2"), LKN.at("23.1")], Verified;

    /// Chủ tịch UBND cấp xã: quyết định, hành vi của mình.
    /// Commune chair: own decisions and acts.
    "j2-commune-chair.first" "2026-07-01.." [Administrative | CommuneChair | _ | _ | _] => head CommuneCommittee, [LKN.at("17").by(&L136)], VerifiedCopy;
    /// Người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã: Chủ tịch UBND cấp xã.
    /// Head of an agency under the commune committee: the commune chair.
    "j2-commune-unit-head.first" "2026-07-01.." [Administrative | CommuneUnitHead | _ | _ | _] => CommuneChair, [LKN.at("17").by(&L136)], VerifiedCopy;
    /// Công chức, viên chức do Chủ tịch UBND cấp xã quản lý trực tiếp: Chủ tịch UBND cấp xã.
    /// Civil servants and public employees whom the commune chair directly manages: the commune chair.
    "j2-commune-staff.first" "2026-07-01.." [Administrative | CommuneStaff | _ | _ | _] => head CommuneCommittee, [LKN.at("17").by(&L136)], VerifiedCopy;
    /// Không còn cấp huyện (bãi bỏ Điều 18): cơ quan tiếp nhận chức năng, hoặc UBND cấp xã nơi phát sinh vụ việc.
    /// No districts any more (Article 18 repealed): the body that took over the function, or the commune where the matter arose.
    "j2-no-district.first" "2026-07-01.." [Administrative | (DistrictAgencyHead or DistrictChair) | _ | _ | _] => Successor, [L136.at("2.16"), L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
    /// Thủ trưởng cơ quan thuộc cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of an agency under a provincial agency: own, and officials directly managed.
    "j2-sub-agency.first" "2026-07-01.." [Administrative | SubDepartmentHead | _ | _ | _] => head ProvinceSubagency, [LKN.at("19").by(&L136)], VerifiedCopy;
    /// Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Head of a provincial agency: own, and officials directly managed.
    "j2-provincial-agency.first" "2026-07-01.." [Administrative | DepartmentHead | _ | _ | _] => head ProvinceAgency, [LKN.at("20.1")], VerifiedCopy;
    /// Chủ tịch UBND cấp tỉnh: quyết định, hành vi của mình.
    /// Province chair: own decisions and acts.
    "j2-province-chair.first" "2026-07-01.." [Administrative | ProvinceChair | _ | _ | _] => head ProvinceCommittee, [LKN.at("7.3"), LKN.at("21.1")], Verified;
    /// Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp; là lần đầu vì Bộ trưởng giải quyết lần hai.
    /// Head of an agency under a ministry or government agency: own, and officials directly managed; first, since the Minister resolves second.
    "j2-ministry-agency.first" "2026-07-01.." [Administrative | MinistryAgencyHead | _ | _ | _] => head MinistryAgency, [LKN.at("22"), LKN.at("23.2")], Verified;
    /// Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ: của mình, của cán bộ, công chức do mình quản lý trực tiếp.
    /// Minister, head of a ministerial-level body or government agency: own, and officials directly managed.
    "j2-minister.first" "2026-07-01.." [Administrative | Minister | _ | _ | _] => head Ministry, [LKN.at("7.2"), LKN.at("23.1")], Verified;

    /// Đơn vị sự nghiệp công lập, khi chưa có nghị định: người đã ra quyết định.
    /// Public unit, before any decree: the person who made the decision.
    "j-public-unit.first-2012-law" "2012-07-01..2012-11-19" [Administrative | PublicUnitHead | _ | _ | _] => head PublicUnit, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đứng đầu đơn vị sự nghiệp công lập: của mình, của công chức, viên chức, người lao động do mình quản lý trực tiếp.
    /// Head of a public unit: own, and civil servants, public employees and workers directly managed.
    "j-public-unit.first-2012" "2012-11-20..2020-12-09" [Administrative | PublicUnitHead | _ | _ | _] => head PublicUnit, [ND75.at("3.2")], Verified;
    /// Người đứng đầu đơn vị sự nghiệp công lập: của mình, của viên chức do mình quản lý trực tiếp.
    /// Head of a public unit: own, and public employees directly managed.
    "j-public-unit.first" "2020-12-10.." [Administrative | PublicUnitHead | _ | _ | _] => head PublicUnit, [ND124.at("14.1")], VerifiedCopy;
    /// Doanh nghiệp nhà nước, khi chưa có nghị định: người đã ra quyết định.
    /// State enterprise, before any decree: the person who made the decision.
    "j-soe.first-2012-law" "2012-07-01..2012-11-19" [Administrative | EnterpriseRepresentative | _ | _ | _] => head StateEnterprise, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đại diện theo pháp luật của doanh nghiệp nhà nước: của mình, của công chức, viên chức, người lao động do mình quản lý trực tiếp.
    /// Legal representative of a state enterprise: own, and civil servants, public employees and workers directly managed.
    "j-soe.first" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | _] => head StateEnterprise, [ND75.at("3.2")], Verified;
    /// Doanh nghiệp nhà nước: theo Nghị định 24/2018 và pháp luật về khiếu nại có liên quan.
    /// State enterprise: Decree 24/2018 and the related law on complaints.
    "j-soe.first-2020" "2020-12-10..2026-06-30" [Administrative | EnterpriseRepresentative | _ | _ | _] => outside, [ND124.at("43.1")], VerifiedCopy, doubt STATE_ENTERPRISE_RESOLVER;
    /// Doanh nghiệp nhà nước: Luật áp dụng nhưng không văn bản nào nêu người giải quyết.
    /// State enterprise: the Law applies, but no text names the resolver.
    "j-soe.first-2026" "2026-07-01.." [Administrative | EnterpriseRepresentative | _ | _ | _] => silent, [LKN.at("3.2"), ND124.at("43.1").by(&ND155)], Verified, doubt STATE_ENTERPRISE_RESOLVER;
    /// Theo quy định chung: người đã ra quyết định.
    /// By the general rule: the person who made the decision.
    "j-soe.first-general" "2020-12-10.." [Administrative | EnterpriseRepresentative | _ | _ | _] => head StateEnterprise, [LKN.at("3.2"), LKN.at("7.1")], Inferred, beside ["j-soe.first-2020", "j-soe.first-2026"], doubt STATE_ENTERPRISE_RESOLVER;
    /// Quy định chung: người đã ra quyết định hành chính hoặc cơ quan có người có hành vi hành chính.
    /// General rule: the person who made the decision, or the body whose person acted.
    "jurisdiction-first-general" "2012-07-01.." [Administrative | OtherOffice | _ | _ | _] => Decider, [LKN.at("7.1")], Verified;
}

one! {
    /// Người có thẩm quyền giải quyết khiếu nại lần hai
    /// Who is competent to resolve a second complaint
    SECOND_COMPETENT: "second-competent" by received_on -> second_competent;
    [track | target_office | collective_decision | by_own_staff | unit_above | pending_when_districts_ended | appointed_by_prime_minister]

    /// Khiếu nại quyết định kỷ luật: người đứng đầu cơ quan, tổ chức cấp trên trực tiếp của cơ quan quản lý cán bộ, công chức.
    /// Disciplinary decision: the head of the direct superior of the body managing the official.
    "j-discipline-second" "2012-07-01.." [Disciplinary | (not Minister or ProvinceChair) | _ | _ | _ | _ | _] => DirectSuperior, [LKN.at("51.2")], Verified;
    /// Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND cấp tỉnh đã giải quyết lần đầu hoặc để hết thời hạn: Bộ trưởng Bộ Nội vụ.
    /// First resolved, or let lapse, by a Minister, head of a ministerial-level body or government agency, or province chair: the Minister of Home Affairs.
    "j-discipline-second-top" "2012-07-01.." [Disciplinary | (Minister or ProvinceChair) | _ | _ | _ | _ | _] => HomeAffairsMinister, [LKN.at("51.3")], Verified;
    /// Kỷ luật người đứng đầu đơn vị sự nghiệp công lập, doanh nghiệp nhà nước do Thủ tướng Chính phủ bổ nhiệm: nghị định không nêu lần hai.
    /// Discipline of a head of a public unit or state enterprise appointed by the Prime Minister: the decree names no second instance.
    "j-discipline-unit-pm.second" "2012-11-20..2020-12-09" [Disciplinary | _ | _ | _ | _ | _ | Yes] => silent, [ND75.at("4.2")], Verified, except ["j-discipline-second", "j-discipline-second-top"], doubt HOME_AFFAIRS_INSTANCE;
    /// Cách hiểu khác: Bộ trưởng Bộ Nội vụ giải quyết lần hai.
    /// Another reading: the Minister of Home Affairs resolves second.
    "j-discipline-unit-pm.second-home-affairs" "2012-11-20..2020-12-09" [Disciplinary | _ | _ | _ | _ | _ | Yes] => HomeAffairsMinister, [ND75.at("4.2")], Inferred, beside ["j-discipline-unit-pm.second"], doubt HOME_AFFAIRS_INSTANCE;

    /// Quyết định của tập thể Ủy ban nhân dân: luật không quy định ai giải quyết.
    /// Decision of a people's committee as a body: the Law does not say who resolves it.
    "jurisdiction-collective-decision.second" "2012-07-01.." [Administrative | (CommuneChair or DistrictChair or ProvinceChair) | Yes | _ | _ | _ | _] => silent, [], Reported, except ["j3-commune-chair.second", "j3-district-chair.second", "j3-province-chair.second", "j2t-former-district-second-pending", "j2t-former-district.second", "j2t-commune-chair.second", "j2t-province-chair.second", "j2-no-district.second", "j2-commune-chair.second", "j2-province-chair.second"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như của Chủ tịch UBND cấp xã: lần hai là Chủ tịch UBND cấp huyện.
    /// Practice: as the commune chair's, so the district chair.
    "jurisdiction-collective-decision.second-commune" "2012-07-01..2025-06-30" [Administrative | CommuneChair | Yes | _ | _ | No | _] => above CommuneChair, [], Reported, beside ["jurisdiction-collective-decision.second"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như của Chủ tịch UBND cấp xã; cấp huyện không còn thì Chủ tịch UBND cấp tỉnh.
    /// Practice: as the commune chair's; after the districts, the province chair.
    "jurisdiction-collective-decision.second-commune-pending" "2012-07-01..2025-06-30" [Administrative | CommuneChair | Yes | _ | _ | Yes | _] => ProvinceChair, [], Reported, beside ["jurisdiction-collective-decision.second"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như của Chủ tịch UBND cấp xã: lần hai là Chủ tịch UBND cấp tỉnh.
    /// Practice: as the commune chair's, so the province chair.
    "jurisdiction-collective-decision.second-commune-2025" "2025-07-01.." [Administrative | CommuneChair | Yes | _ | _ | _ | _] => above CommuneChair, [], Reported, beside ["jurisdiction-collective-decision.second"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như của Chủ tịch UBND cấp huyện: lần hai là Chủ tịch UBND cấp tỉnh.
    /// Practice: as the district chair's, so the province chair.
    "jurisdiction-collective-decision.second-district" "2012-07-01.." [Administrative | DistrictChair | Yes | _ | _ | _ | _] => ProvinceChair, [], Reported, beside ["jurisdiction-collective-decision.second"], doubt COLLECTIVE_DECISION;
    /// Thực tế coi như của Chủ tịch UBND cấp tỉnh: lần hai là Bộ trưởng quản lý ngành, lĩnh vực.
    /// Practice: as the province chair's, so the Minister managing the sector.
    "jurisdiction-collective-decision.second-province" "2012-07-01.." [Administrative | ProvinceChair | Yes | _ | _ | _ | _] => SectorMinister, [], Reported, beside ["jurisdiction-collective-decision.second"], doubt COLLECTIVE_DECISION;

    /// Chủ tịch UBND cấp huyện: lần hai đối với Chủ tịch UBND cấp xã.
    /// District chair: second over the commune chair.
    "j3-commune-chair.second" "2012-07-01..2025-06-30" [Administrative | (CommuneChair or CommuneUnitHead or CommuneStaff) | _ | _ | _ | No | _] => above CommuneChair, [LKN.at("18.2")], Verified;
    /// Chủ tịch UBND cấp huyện: lần hai đối với Thủ trưởng cơ quan thuộc UBND cấp huyện.
    /// District chair: second over heads of agencies under the district committee.
    "j3-district-agency.second" "2012-07-01..2025-06-30" [Administrative | DistrictAgencyHead | _ | _ | _ | No | _] => above DistrictAgencyHead, [LKN.at("18.2")], Verified;
    /// Đang chờ Chủ tịch UBND cấp huyện giải quyết lần hai khi cấp huyện kết thúc: Chủ tịch UBND cấp tỉnh.
    /// Pending with a district chair as a second complaint when the districts ended: the province chair.
    "j2t-former-district-second-pending" "2012-07-01..2025-06-30" [Administrative | (CommuneChair or CommuneUnitHead or CommuneStaff or DistrictAgencyHead) | _ | _ | _ | Yes | _] => ProvinceChair, [L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
    /// Chủ tịch UBND cấp tỉnh: lần hai đối với Chủ tịch UBND cấp huyện.
    /// Province chair: second over the district chair.
    "j3-district-chair.second" "2012-07-01..2025-06-30" [Administrative | DistrictChair | _ | _ | _ | _ | _] => above DistrictChair, [LKN.at("21.2")], Verified;
    /// Lần hai đối với thủ trưởng cơ quan trực thuộc: Giám đốc sở và cấp tương đương.
    /// Second over heads of agencies below: the head of the provincial agency.
    "j3-sub-department.second" "2012-07-01..2025-06-30" [Administrative | SubDepartmentHead | _ | _ | _ | _ | _] => above SubDepartmentHead, [LKN.at("20.2")], Verified;
    /// Chủ tịch UBND cấp tỉnh: lần hai đối với Giám đốc sở và cấp tương đương.
    /// Province chair: second over heads of provincial agencies.
    "j3-department.second" "2012-07-01..2025-06-30" [Administrative | DepartmentHead | _ | _ | _ | _ | _] => above DepartmentHead, [LKN.at("21.2")], Verified;
    /// Bộ trưởng quản lý ngành, lĩnh vực: lần hai đối với Chủ tịch UBND cấp tỉnh.
    /// The Minister managing the sector: second over the province chair.
    "j3-province-chair.second" "2012-07-01..2025-06-30" [Administrative | ProvinceChair | _ | _ | _ | _ | _] => SectorMinister, [LKN.at("7.3"), LKN.at("23.3")], Verified;
    /// Bộ trưởng: lần hai đối với Thủ trưởng cơ quan thuộc bộ.
    /// Minister: second over heads of agencies under the ministry.
    "j3-ministry-agency.second" "2012-07-01..2025-06-30" [Administrative | MinistryAgencyHead | _ | _ | _ | _ | _] => above MinistryAgencyHead, [LKN.at("23.2")], Verified;
    /// Quyết định, hành vi của Bộ trưởng: không có lần hai, chỉ khởi kiện tại Tòa án.
    /// The Minister's own decisions and acts: no second complaint, only a suit.
    "j3-minister.second" "2012-07-01..2025-06-30" [Administrative | Minister | _ | No | _ | _ | _] => SuitOnly, [LKN.at("7.2")], Verified;
    /// Cán bộ, công chức do Bộ trưởng quản lý: luật chỉ quy định lần đầu; sau đó chỉ khởi kiện.
    /// The Minister's staff: the Law gives the first instance only; then a suit.
    "j3-minister.second-staff" "2012-07-01..2025-06-30" [Administrative | Minister | _ | Yes | _ | _ | _] => SuitOnly, [LKN.at("23.1")], Inferred, doubt MINISTER_STAFF;

    /// Chủ tịch UBND cấp tỉnh: lần hai đối với Chủ tịch UBND cấp xã.
    /// Province chair: second over the commune chair.
    "j2t-commune-chair.second" "2025-07-01..2026-06-30" [Administrative | (CommuneChair or CommuneStaff) | _ | _ | _ | _ | _] => above CommuneChair, [LKN.at("7.1")], Reported, doubt SECOND_OVER_COMMUNE_2025;
    /// Chủ tịch UBND cấp tỉnh: lần hai đối với cơ quan chuyên môn thuộc UBND cấp xã.
    /// Province chair: second over specialised units of the commune.
    "j2t-commune-unit.second" "2025-07-01..2026-06-30" [Administrative | CommuneUnitHead | _ | _ | _ | _ | _] => above CommuneChair, [LKN.at("7.1")], Inferred, doubt SECOND_OVER_COMMUNE_2025;
    /// Quyết định, hành vi cũ của cấp huyện: Chủ tịch UBND cấp tỉnh.
    /// Old decisions and acts of the district: the province chair.
    "j2t-former-district.second" "2025-07-01..2026-06-30" [Administrative | (DistrictAgencyHead or DistrictChair) | _ | _ | _ | _ | _] => ProvinceChair, [L72.at("54.8"), LKN.at("21.2")], Inferred, doubt FORMER_DISTRICT;
    /// Lần hai đối với thủ trưởng cơ quan trực thuộc: Giám đốc sở và cấp tương đương.
    /// Second over heads of agencies below: the head of the provincial agency.
    "j2t-sub-department.second" "2025-07-01..2026-06-30" [Administrative | SubDepartmentHead | _ | _ | _ | _ | _] => above SubDepartmentHead, [LKN.at("20.2")], Verified;
    /// Chủ tịch UBND cấp tỉnh: lần hai đối với Giám đốc sở và cấp tương đương.
    /// Province chair: second over heads of provincial agencies.
    "j2t-department.second" "2025-07-01..2026-06-30" [Administrative | DepartmentHead | _ | _ | _ | _ | _] => above DepartmentHead, [LKN.at("21.2")], Verified;
    /// Bộ trưởng quản lý ngành, lĩnh vực: lần hai đối với Chủ tịch UBND cấp tỉnh.
    /// The Minister managing the sector: second over the province chair.
    "j2t-province-chair.second" "2025-07-01..2026-06-30" [Administrative | ProvinceChair | _ | _ | _ | _ | _] => SectorMinister, [LKN.at("7.3"), LKN.at("23.3")], Verified;
    /// Bộ trưởng: lần hai đối với Thủ trưởng cơ quan thuộc bộ.
    /// Minister: second over heads of agencies under the ministry.
    "j2t-ministry-agency.second" "2025-07-01..2026-06-30" [Administrative | MinistryAgencyHead | _ | _ | _ | _ | _] => above MinistryAgencyHead, [LKN.at("23.2")], Verified;
    /// Quyết định, hành vi của Bộ trưởng: không có lần hai, chỉ khởi kiện tại Tòa án.
    /// The Minister's own decisions and acts: no second complaint, only a suit.
    "j2t-minister.second" "2025-07-01..2026-06-30" [Administrative | Minister | _ | No | _ | _ | _] => SuitOnly, [LKN.at("7.2")], Verified;
    /// Cán bộ, công chức do Bộ trưởng quản lý: luật chỉ quy định lần đầu; sau đó chỉ khởi kiện.
    /// The Minister's staff: the Law gives the first instance only; then a suit.
    "j2t-minister.second-staff" "2025-07-01..2026-06-30" [Administrative | Minister | _ | Yes | _ | _ | _] => SuitOnly, [LKN.at("23.1")], Inferred, doubt MINISTER_STAFF;

    /// Chủ tịch UBND cấp tỉnh: lần hai đối với Chủ tịch UBND cấp xã.
    /// Province chair: second over the commune chair.
    "j2-commune-chair.second" "2026-07-01.." [Administrative | CommuneChair | _ | _ | _ | _ | _] => above CommuneChair, [LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Chủ tịch UBND cấp tỉnh: lần hai sau Chủ tịch UBND cấp xã, đối với người đứng đầu cơ quan thuộc UBND cấp xã.
    /// Province chair: second after the commune chair, over heads of agencies of the commune.
    "j2-commune-unit-head.second" "2026-07-01.." [Administrative | CommuneUnitHead | _ | _ | _ | _ | _] => above CommuneChair, [LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Chủ tịch UBND cấp tỉnh: lần hai sau Chủ tịch UBND cấp xã, đối với công chức, viên chức cấp xã.
    /// Province chair: second after the commune chair, over the staff of the commune.
    "j2-commune-staff.second" "2026-07-01.." [Administrative | CommuneStaff | _ | _ | _ | _ | _] => above CommuneChair, [LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Quyết định, hành vi cũ của cấp huyện: Chủ tịch UBND cấp tỉnh.
    /// Old decisions and acts of the district: the province chair.
    "j2-no-district.second" "2026-07-01.." [Administrative | (DistrictAgencyHead or DistrictChair) | _ | _ | _ | _ | _] => ProvinceChair, [L136.at("2.16"), L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
    /// Lần hai đối với thủ trưởng cơ quan trực thuộc: Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh.
    /// Second over heads of agencies below: the head of the provincial agency.
    "j2-sub-agency.second" "2026-07-01.." [Administrative | SubDepartmentHead | _ | _ | _ | _ | _] => above SubDepartmentHead, [LKN.at("20.2").by(&L136)], VerifiedCopy;
    /// Chủ tịch UBND cấp tỉnh: lần hai đối với thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh.
    /// Province chair: second over heads of provincial agencies.
    "j2-provincial-agency.second" "2026-07-01.." [Administrative | DepartmentHead | _ | _ | _ | _ | _] => above DepartmentHead, [LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Bộ trưởng quản lý ngành, lĩnh vực: lần hai đối với Chủ tịch UBND cấp tỉnh.
    /// The Minister managing the sector: second over the province chair.
    "j2-province-chair.second" "2026-07-01.." [Administrative | ProvinceChair | _ | _ | _ | _ | _] => SectorMinister, [LKN.at("7.3"), LKN.at("23.3")], Verified;
    /// Bộ trưởng: lần hai đối với Thủ trưởng cơ quan thuộc bộ.
    /// Minister: second over heads of agencies under the ministry.
    "j2-ministry-agency.second" "2026-07-01.." [Administrative | MinistryAgencyHead | _ | _ | _ | _ | _] => above MinistryAgencyHead, [LKN.at("23.2")], Verified;
    /// Quyết định, hành vi của Bộ trưởng: không có lần hai, chỉ khởi kiện tại Tòa án.
    /// The Minister's own decisions and acts: no second complaint, only a suit.
    "j2-minister.second" "2026-07-01.." [Administrative | Minister | _ | No | _ | _ | _] => SuitOnly, [LKN.at("7.2")], Verified;
    /// Cán bộ, công chức do Bộ trưởng quản lý: luật chỉ quy định lần đầu; sau đó chỉ khởi kiện.
    /// The Minister's staff: the Law gives the first instance only; then a suit.
    "j2-minister.second-staff" "2026-07-01.." [Administrative | Minister | _ | Yes | _ | _ | _] => SuitOnly, [LKN.at("23.1")], Inferred, doubt MINISTER_STAFF;

    /// Chức năng của cấp huyện nay thuộc cấp tỉnh: Chủ tịch UBND cấp tỉnh giải quyết lần đầu, Bộ trưởng quản lý ngành, lĩnh vực lần hai.
    /// The district's function is now the province's: the province chair resolves first, the Minister managing the sector second.
    "former-district-function-at-province" "2025-07-01.." [Administrative | (DistrictAgencyHead or DistrictChair) | _ | _ | _ | _ | _] => SectorMinister, [L72.at("54.8"), LKN.at("23.3")], Inferred, beside ["j2t-former-district.second", "j2-no-district.second"], doubt FORMER_DISTRICT;
    /// Cán bộ, công chức do Bộ trưởng quản lý: theo quy định chung, thủ trưởng cấp trên trực tiếp.
    /// The Minister's staff: by the general rule, the direct superior head.
    "minister-staff-general-rule" "2012-07-01.." [Administrative | Minister | _ | Yes | _ | _ | _] => DirectSuperior, [LKN.at("7.1")], Inferred, beside ["j3-minister.second-staff", "j2t-minister.second-staff", "j2-minister.second-staff"], doubt MINISTER_STAFF;

    /// Đơn vị sự nghiệp công lập, khi chưa có nghị định: thủ trưởng cấp trên trực tiếp.
    /// Public unit, before any decree: the direct superior head.
    "j-public-unit.second-2012-law" "2012-07-01..2012-11-19" [Administrative | PublicUnitHead | _ | _ | _ | _ | _] => above PublicUnitHead, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đứng đầu đơn vị sự nghiệp công lập cấp trên trực tiếp.
    /// Head of the direct superior public unit.
    "j-public-unit.second-superior-2012" "2012-11-20..2020-12-09" [Administrative | PublicUnitHead | _ | _ | SuperiorUnit | _ | _] => SuperiorUnitHead, [ND75.at("3.3")], Verified;
    /// Không có đơn vị cấp trên: người đứng đầu cơ quan nhà nước quản lý đơn vị.
    /// No superior unit: head of the state body managing the unit.
    "j-public-unit.second-managing-2012" "2012-11-20..2020-12-09" [Administrative | PublicUnitHead | _ | _ | (not PrimeMinister or SuperiorUnit) | _ | _] => ManagingBodyHead, [ND75.at("3.3")], Verified;
    /// Đơn vị do Thủ tướng Chính phủ thành lập: Bộ trưởng, Thủ trưởng cơ quan ngang Bộ quản lý ngành, lĩnh vực.
    /// Unit founded by the Prime Minister: the Minister managing the sector.
    "j-public-unit-pm.2012" "2012-11-20..2020-12-09" [Administrative | PublicUnitHead | _ | _ | PrimeMinister | _ | _] => SectorMinister, [ND75.at("3.3")], Verified;
    /// Người đứng đầu đơn vị sự nghiệp công lập cấp trên trực tiếp.
    /// Head of the direct superior public unit.
    "j-public-unit.second-superior" "2020-12-10.." [Administrative | PublicUnitHead | _ | _ | SuperiorUnit | _ | _] => SuperiorUnitHead, [ND124.at("14.2")], VerifiedCopy;
    /// Không có đơn vị cấp trên: người đứng đầu cơ quan nhà nước quản lý đơn vị.
    /// No superior unit: head of the state body managing the unit.
    "j-public-unit.second-managing" "2020-12-10.." [Administrative | PublicUnitHead | _ | _ | (not PrimeMinister or SuperiorUnit) | _ | _] => ManagingBodyHead, [ND124.at("14.2")], VerifiedCopy;
    /// Đơn vị do Thủ tướng Chính phủ thành lập: Bộ trưởng, Thủ trưởng cơ quan ngang bộ quản lý ngành, lĩnh vực.
    /// Unit founded by the Prime Minister: the Minister managing the sector.
    "j-public-unit-pm" "2020-12-10.." [Administrative | PublicUnitHead | _ | _ | PrimeMinister | _ | _] => SectorMinister, [ND124.at("14.3")], VerifiedCopy;

    /// Doanh nghiệp nhà nước, khi chưa có nghị định: thủ trưởng cấp trên trực tiếp.
    /// State enterprise, before any decree: the direct superior head.
    "j-soe.second-2012-law" "2012-07-01..2012-11-19" [Administrative | EnterpriseRepresentative | _ | _ | _ | _ | _] => above EnterpriseRepresentative, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đại diện theo pháp luật của doanh nghiệp nhà nước cấp trên trực tiếp.
    /// Legal representative of the direct superior enterprise.
    "j-soe.second-superior" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | SuperiorUnit | _ | _] => SuperiorEnterprise, [ND75.at("3.4")], Verified;
    /// Doanh nghiệp do Bộ trưởng thành lập: Bộ trưởng.
    /// Founded by a Minister: the Minister.
    "j-soe.second-ministry" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | Ministry | _ | _] => Minister, [ND75.at("3.4")], Verified;
    /// Doanh nghiệp do Chủ tịch UBND cấp tỉnh thành lập: Chủ tịch UBND cấp tỉnh.
    /// Founded by a province chair: the province chair.
    "j-soe.second-province" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | Province | _ | _] => ProvinceChair, [ND75.at("3.4")], Verified;
    /// Doanh nghiệp do Thủ tướng Chính phủ thành lập: Bộ trưởng, Thủ trưởng cơ quan ngang Bộ quản lý lĩnh vực kinh doanh chính.
    /// Founded by the Prime Minister: the Minister managing its main business.
    "j-soe.second-prime-minister" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | PrimeMinister | _ | _] => SectorMinister, [ND75.at("3.4")], Verified;
    /// Trường hợp khác, nghị định không nêu: thủ trưởng cấp trên trực tiếp theo quy định chung.
    /// Other cases, not named in the decree: the direct superior head by the general rule.
    "j-soe.second-other" "2012-11-20..2020-12-09" [Administrative | EnterpriseRepresentative | _ | _ | OtherStateBody | _ | _] => above EnterpriseRepresentative, [LKN.at("7.1")], Inferred;
    /// Doanh nghiệp nhà nước: theo Nghị định 24/2018 và pháp luật về khiếu nại có liên quan.
    /// State enterprise: Decree 24/2018 and the related law on complaints.
    "j-soe.second-2020" "2020-12-10..2026-06-30" [Administrative | EnterpriseRepresentative | _ | _ | _ | _ | _] => outside, [ND124.at("43.1")], VerifiedCopy, doubt STATE_ENTERPRISE_RESOLVER;
    /// Doanh nghiệp nhà nước: Luật áp dụng nhưng không văn bản nào nêu người giải quyết.
    /// State enterprise: the Law applies, but no text names the resolver.
    "j-soe.second-2026" "2026-07-01.." [Administrative | EnterpriseRepresentative | _ | _ | _ | _ | _] => silent, [LKN.at("3.2"), ND124.at("43.1").by(&ND155)], Verified, doubt STATE_ENTERPRISE_RESOLVER;
    /// Theo quy định chung: thủ trưởng cấp trên trực tiếp.
    /// By the general rule: the direct superior head.
    "j-soe.second-general" "2020-12-10.." [Administrative | EnterpriseRepresentative | _ | _ | _ | _ | _] => above EnterpriseRepresentative, [LKN.at("3.2"), LKN.at("7.1")], Inferred, beside ["j-soe.second-2020", "j-soe.second-2026"], doubt STATE_ENTERPRISE_RESOLVER;
    /// Quy định chung: thủ trưởng cấp trên trực tiếp của người giải quyết lần đầu.
    /// General rule: the direct superior head of the first resolver.
    "jurisdiction-second-general" "2012-07-01.." [Administrative | OtherOffice | _ | _ | _ | _ | _] => DirectSuperior, [LKN.at("7.1")], Verified;
}

each! {
    /// Điều cần biết về thẩm quyền vào ngày xem xét
    /// What to know about competence on the day of assessment
    COMPETENCE_NOTES: "competence-notes" by today;

    /// Cấp huyện kết thúc hoạt động từ ngày 01/07/2025.
    /// Districts ended on 01/07/2025.
    "j2t-district-ends" "2025-07-01.." {target_office: (DistrictAgencyHead or DistrictChair)} => [L72.at("51.3")], Reported;
    /// Điều 18 Luật Khiếu nại về thẩm quyền của Chủ tịch UBND cấp huyện bị bãi bỏ.
    /// Article 18 of the Law on Complaints, on the district chair, is repealed.
    "j2-no-district" "2026-07-01.." {target_office: (DistrictAgencyHead or DistrictChair)} => [L136.at("2.16")], VerifiedCopy;
    /// Vụ việc thụ lý trước ngày 01/07/2026 vẫn do người đã thụ lý giải quyết, trừ khi chức danh đó không còn.
    /// A case accepted before 01/07/2026 stays with its resolver unless that office has ceased.
    "competence-transition-2026" "2026-07-01.." {accepted_on: "2012-07-01..2026-06-30"} => [L136.at("4")], Inferred, doubt COMPETENCE_TRANSITION;
}
