//! Who may complain, about what, and under which law: Điều 2, 3, 7, 47 Luật Khiếu nại.
//!
//! The text in force on the day of receipt counts, but for cases that went on under the law of 1998.

use crate::law::instruments::{L136, LKN, ND75, ND124, ND155};
use crate::{each, one};

one! {
    /// Khiếu nại hành chính hay khiếu nại kỷ luật?
    /// Is it an administrative or a disciplinary complaint?
    TRACK: "track" by received_on -> track;
    [target | disciplined_person | target_author]

    /// Quyết định hành chính: văn bản của cơ quan hành chính nhà nước, của người có thẩm quyền trong cơ quan đó, quyết định về một vấn đề cụ thể, áp dụng một lần đối với một hoặc một số đối tượng cụ thể.
    /// Administrative decision: a document of an administrative body or of its competent person that decides one specific matter and applies once to one or several specific addressees.
    "object-administrative-decision" "2012-07-01.." [AdminDecision | _ | _] => Administrative, [LKN.at("2.8")], Verified;
    /// Hành vi hành chính: thực hiện hoặc không thực hiện nhiệm vụ, công vụ theo quy định của pháp luật.
    /// Administrative act: doing or not doing a task or duty under the law.
    "object-administrative-act" "2012-07-01.." [AdminAct | _ | _] => Administrative, [LKN.at("2.9")], Verified;
    /// Quyết định chứa đựng quy phạm pháp luật, quyết định, hành vi nội bộ hoặc chỉ đạo cấp dưới: được xét như khiếu nại hành chính, để không thụ lý.
    /// A decision that contains legal norms, an internal one or a direction to a lower body: dealt with as an administrative complaint, and not accepted.
    "track-excluded" "2012-07-01..2026-06-30" [(NormativeDocument or InternalOrSuperiorDirection) | _ | _] => Administrative, [LKN.at("11.1")], Inferred;
    /// Quyết định chứa đựng quy phạm pháp luật, quyết định, hành vi nội bộ hoặc chỉ đạo cấp dưới: được xét như khiếu nại hành chính, để không thụ lý.
    /// A decision that contains legal norms, an internal one or a direction to a lower body: dealt with as an administrative complaint, and not accepted.
    "track-excluded.2026" "2026-07-01.." [(NormativeDocument or InternalOrSuperiorDirection) | _ | _] => Administrative, [LKN.at("11.1").by(&L136)], Inferred;

    /// Quyết định kỷ luật của người đứng đầu cơ quan, tổ chức đối với cán bộ, công chức thuộc quyền quản lý: theo Chương IV.
    /// Disciplinary decision of a head on a cadre or civil servant under the head's management: Chapter IV.
    "object-disciplinary-decision" "2012-07-01.." [DisciplineDecision | (Cadre or CivilServant) | _] => Disciplinary, [LKN.at("2.10"), LKN.at("47")], Verified;
    /// Khiếu nại quyết định kỷ luật viên chức trong đơn vị sự nghiệp công lập: theo Chương IV.
    /// Discipline of a public employee of a public unit: Chapter IV applies.
    "scope-discipline-public-unit-2012" "2012-11-20..2020-12-09" [DisciplineDecision | PublicEmployee | _] => Disciplinary, [ND75.at("4.1")], Verified;
    /// Khiếu nại quyết định kỷ luật người lao động trong doanh nghiệp nhà nước: theo Chương IV.
    /// Discipline of a worker of a state enterprise: Chapter IV applies.
    "scope-discipline-public-unit-2012.worker" "2012-11-20..2020-12-09" [DisciplineDecision | Worker | StateEnterprise] => Disciplinary, [ND75.at("4.1")], Verified;

    /// Kỷ luật viên chức, người lao động: Điều 47 chỉ nói đến cán bộ, công chức, chưa có nghị định mở rộng.
    /// Discipline of a public employee or worker: Article 47 names cadres and civil servants only, and no decree extended it yet.
    "track-silent.before-decree" "2012-07-01..2012-11-19" [DisciplineDecision | (PublicEmployee or Worker) | _] => silent, [LKN.at("47")], Verified, doubt DECREE_BEFORE_NOVEMBER_2012;
    /// Kỷ luật người lao động ngoài doanh nghiệp nhà nước: khoản 1 Điều 4 không nêu.
    /// Discipline of a worker outside a state enterprise: Article 4(1) does not name it.
    "track-silent.worker-2012" "2012-11-20..2020-12-09" [DisciplineDecision | Worker | (not StateEnterprise)] => silent, [LKN.at("47"), ND75.at("4.1")], Verified;
    /// Kỷ luật viên chức: Nghị định 124/2020/NĐ-CP không có điều nào mở rộng Chương IV.
    /// Discipline of a public employee: no article of Decree 124/2020/NĐ-CP extends Chapter IV.
    "track-silent.public-employee" "2020-12-10.." [DisciplineDecision | PublicEmployee | _] => silent, [LKN.at("47")], Verified, doubt DISCIPLINE_PUBLIC_EMPLOYEE;
    /// Kỷ luật người lao động trong doanh nghiệp nhà nước, đơn vị sự nghiệp công lập: theo Nghị định 24/2018/NĐ-CP.
    /// Discipline of a worker of a state enterprise or public unit: Decree 24/2018/NĐ-CP.
    "track-worker" "2020-12-10..2026-06-30" [DisciplineDecision | Worker | (StateEnterprise or PublicUnit)] => outside, [ND124.at("43.1")], VerifiedCopy;
    /// Kỷ luật người lao động trong doanh nghiệp nhà nước, đơn vị sự nghiệp công lập: theo pháp luật về lao động.
    /// Discipline of a worker of a state enterprise or public unit: labour law.
    "track-worker.2026" "2026-07-01.." [DisciplineDecision | Worker | (StateEnterprise or PublicUnit)] => outside, [ND124.at("43.1").by(&ND155)], Inferred;
    /// Kỷ luật người lao động ở nơi khác: Luật Khiếu nại không quy định.
    /// Discipline of a worker elsewhere: the Law on Complaints says nothing.
    "track-silent.worker" "2020-12-10.." [DisciplineDecision | Worker | (not StateEnterprise or PublicUnit)] => silent, [LKN.at("47")], Verified;

    /// Không phải quyết định hành chính, hành vi hành chính, quyết định kỷ luật: không phải đối tượng khiếu nại theo Luật này.
    /// Neither an administrative decision or act nor a disciplinary decision: no object of a complaint under this Law.
    "track-silent.no-object" "2012-07-01.." [(BreachOfLaw or PolicyOrManagement or AdministrativeRegulation or JudicialAct or PartyMatter or PrivateDispute or NoTarget) | _ | _] => silent, [LKN.at("2.8"), LKN.at("2.9"), LKN.at("2.10")], Verified;
}

each! {
    /// Đối tượng khiếu nại và quyền, lợi ích của chính mình
    /// The object of the complaint, and the complainant's own right
    COMPLAINT_OBJECT: "complaint-object" by received_on;

    /// Văn bản áp dụng một lần đối với một hoặc một số đối tượng cụ thể: là quyết định hành chính.
    /// The document applies once to one or several specific addressees: it is an administrative decision.
    "object-administrative-decision.once" "2012-07-01.." {target: AdminDecision, applies_once_to_named: Yes} => [LKN.at("2.8")], Verified;
    /// Văn bản không áp dụng một lần đối với đối tượng cụ thể: không phải quyết định hành chính theo Luật này.
    /// The document does not apply once to specific addressees: it is no administrative decision in the sense of the Law.
    "object-administrative-decision.general" "2012-07-01.." {target: AdminDecision, applies_once_to_named: No} => [LKN.at("2.8")], Verified;
    /// Được khiếu nại khi có căn cứ cho rằng quyết định, hành vi trái pháp luật, xâm phạm trực tiếp đến quyền, lợi ích hợp pháp của mình.
    /// There is a right to complain on grounds that the decision or act is unlawful and directly infringes an own lawful right or interest.
    "ground-own-right" "2012-07-01.." {own_right_claimed: Yes, own_right_direct: Yes} => [LKN.at("7.1"), LKN.at("11.2")], Verified;
}

each! {
    /// Ai có quyền khiếu nại?
    /// Who may complain?
    COMPLAINANTS: "complainants" by received_on;

    /// Người khiếu nại là công dân, cơ quan, tổ chức hoặc cán bộ, công chức.
    /// A complainant is a citizen, a body or organisation, or a cadre or civil servant.
    "complainant-kinds-2012" "2012-07-01..2026-06-30" {author_kind: (Citizen or Organisation or Official)} => [LKN.at("2.1"), LKN.at("2.2")], Verified;
    /// Người khiếu nại là cơ quan, tổ chức, cá nhân.
    /// A complainant is a body, an organisation or an individual.
    "complainant-kinds-2026" "2026-07-01.." {author_kind: _} => [LKN.at("2.1").by(&L136), LKN.at("2.2").by(&L136)], VerifiedCopy;
    /// Cơ quan, tổ chức có quyền khiếu nại là cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp, tổ chức kinh tế, đơn vị vũ trang nhân dân.
    /// Bodies and organisations that may complain: state bodies, political, socio-political, social, socio-professional and economic organisations, people's armed-forces units.
    "complainant-organisations" "2012-07-01.." {author_kind: Organisation, organisation_kind: (not OtherOrganisation)} => [LKN.at("2.4")], Verified;
    /// Tổ chức khác không có trong danh mục tại khoản 4 Điều 2.
    /// Another organisation is not in the list of Article 2(4).
    "complainant-organisations.not-listed" "2012-07-01.." {author_kind: Organisation, organisation_kind: OtherOrganisation} => [LKN.at("2.4")], Inferred;
    /// Khiếu nại của cơ quan, tổ chức, cá nhân nước ngoài tại Việt Nam theo Luật này.
    /// The Law applies to complaints of foreign bodies, organisations and individuals in Vietnam.
    "complainant-foreign" "2012-07-01.." {author_kind: Foreigner, treaty_provides_otherwise: No} => [LKN.at("3.1")], Verified;
    /// Điều ước quốc tế mà Việt Nam là thành viên có quy định khác thì theo điều ước đó.
    /// A treaty to which Vietnam is a party prevails where it provides otherwise.
    "complainant-foreign.treaty" "2012-07-01.." {author_kind: Foreigner, treaty_provides_otherwise: Yes} => [LKN.at("3.1")], Verified;
    /// Nghị định 75/2012/NĐ-CP áp dụng cho cơ quan, tổ chức, cá nhân nước ngoài tại Việt Nam.
    /// Decree 75/2012/NĐ-CP applies to foreign bodies, organisations and individuals in Vietnam.
    "complainant-foreign.decree-2012" "2012-11-20..2020-12-09" {author_kind: Foreigner, treaty_provides_otherwise: No} => [ND75.at("2")], Verified;
    /// Nghị định 124/2020/NĐ-CP áp dụng cho cơ quan, tổ chức, cá nhân nước ngoài tại Việt Nam.
    /// Decree 124/2020/NĐ-CP applies to foreign bodies, organisations and individuals in Vietnam.
    "complainant-foreign.decree-2020" "2020-12-10.." {author_kind: Foreigner, treaty_provides_otherwise: No} => [ND124.at("2")], VerifiedCopy;
}

each! {
    /// Khiếu nại theo luật nào?
    /// Under which law is the complaint dealt with?
    COMPLAINT_SCOPE: "complaint-scope" by received_on;

    /// Luật khác có quy định khác về khiếu nại và giải quyết khiếu nại thì theo luật đó.
    /// Another law that regulates complaints differently applies.
    "scope-special-law" "2012-07-01.." {special_law: Yes} => [LKN.at("3.5")], Verified;
    /// Quyết định, hành vi hành chính trong đơn vị sự nghiệp công lập: theo Luật Khiếu nại.
    /// Decisions and acts in public non-business units: the Law on Complaints applies.
    "scope-public-unit" "2012-07-01.." {target_author: PublicUnit} => [LKN.at("3.2")], Verified;
    /// Trước khi có Nghị định 75/2012/NĐ-CP chưa có quy định chi tiết về đơn vị sự nghiệp công lập.
    /// Before Decree 75/2012/NĐ-CP nothing detailed the rule for public units.
    "scope-public-unit.before-decree" "2012-07-01..2012-11-19" {target_author: PublicUnit} => [LKN.at("3.2")], Verified, doubt DECREE_BEFORE_NOVEMBER_2012;
    /// Quyền, nghĩa vụ, thời hiệu, thời hạn, trình tự, thủ tục theo Luật Khiếu nại và Nghị định 75/2012/NĐ-CP.
    /// Rights and duties, time bar, terms and procedure follow the Law and Decree 75/2012/NĐ-CP.
    "scope-public-unit.decree-2012" "2012-11-20..2020-12-09" {target_author: PublicUnit} => [ND75.at("3.5")], Verified;
    /// Quyền, nghĩa vụ, thời hiệu, thời hạn, trình tự, thủ tục theo Luật Khiếu nại và Nghị định 124/2020/NĐ-CP.
    /// Rights and duties, time bar, terms and procedure follow the Law and Decree 124/2020/NĐ-CP.
    "scope-public-unit.decree-2020" "2020-12-10.." {target_author: PublicUnit} => [ND124.at("13"), ND124.at("15")], VerifiedCopy;
    /// Quyết định, hành vi hành chính trong doanh nghiệp nhà nước: theo Luật Khiếu nại.
    /// Decisions and acts in state enterprises: the Law on Complaints applies.
    "scope-state-enterprise-law" "2012-07-01.." {target_author: StateEnterprise} => [LKN.at("3.2")], Verified;
    /// Trước khi có Nghị định 75/2012/NĐ-CP chưa có quy định chi tiết về doanh nghiệp nhà nước.
    /// Before Decree 75/2012/NĐ-CP nothing detailed the rule for state enterprises.
    "scope-state-enterprise-law.before-decree" "2012-07-01..2012-11-19" {target_author: StateEnterprise} => [LKN.at("3.2")], Verified, doubt DECREE_BEFORE_NOVEMBER_2012;
    /// Sau ngày 09/12/2020 không nghị định nào nêu người giải quyết trong doanh nghiệp nhà nước.
    /// After 09/12/2020 no decree names who resolves in a state enterprise.
    "scope-state-enterprise-law.undetailed" "2020-12-10.." {target_author: StateEnterprise} => [LKN.at("3.2")], Verified, doubt STATE_ENTERPRISE_RESOLVER;
    /// Thẩm quyền, thời hiệu, thời hạn, trình tự, thủ tục trong doanh nghiệp nhà nước theo Điều 3 Nghị định 75/2012/NĐ-CP; kỷ luật theo Điều 4.
    /// In state enterprises competence, time bar, terms and procedure follow Article 3 of Decree 75/2012/NĐ-CP; discipline follows Article 4.
    "scope-state-enterprise-2012" "2012-11-20..2020-12-09" {target_author: StateEnterprise} => [ND75.at("3"), ND75.at("4")], Verified;
    /// Khiếu nại trong doanh nghiệp nhà nước: theo Nghị định 24/2018/NĐ-CP và pháp luật về khiếu nại có liên quan.
    /// Complaints in state enterprises: Decree 24/2018/NĐ-CP and the complaint law concerned.
    "scope-state-enterprise-2020" "2020-12-10..2026-06-30" {target_author: StateEnterprise} => [ND124.at("43.1")], VerifiedCopy;
    /// Khiếu nại của người lao động trong đơn vị sự nghiệp công lập: theo Nghị định 24/2018/NĐ-CP và pháp luật về khiếu nại có liên quan.
    /// Complaints of workers of public units: Decree 24/2018/NĐ-CP and the complaint law concerned.
    "scope-state-enterprise-2020.public-unit" "2020-12-10..2026-06-30" {target_author: PublicUnit, works_for_target: Yes} => [ND124.at("43.1")], VerifiedCopy;
    /// Khiếu nại của người lao động trong doanh nghiệp nhà nước, đơn vị sự nghiệp công lập về lao động, giáo dục nghề nghiệp, đưa người lao động đi làm việc ở nước ngoài, việc làm, an toàn, vệ sinh lao động, bảo hiểm xã hội: theo pháp luật về các lĩnh vực đó và pháp luật về khiếu nại có liên quan.
    /// Workers of state enterprises and public units on labour, vocational education, sending workers abroad, employment, safety or social insurance: the law of those fields and the complaint law concerned.
    "scope-state-enterprise-2026" "2026-07-01.." {target_author: (StateEnterprise or PublicUnit), works_for_target: Yes, labour_matter: Yes} => [ND124.at("43.1").by(&ND155)], Verified;
    /// Tòa án, Viện kiểm sát, Kiểm toán nhà nước, Văn phòng Quốc hội, Văn phòng Chủ tịch nước và các cơ quan khác của Nhà nước quy định việc khiếu nại trong cơ quan mình, căn cứ vào Luật này.
    /// Courts, procuracies, State Audit, the offices of the National Assembly and the President and other bodies of the State regulate complaints among themselves, based on the Law.
    "scope-non-executive" "2012-07-01.." {target_author: (JusticeBody or ElectedBody)} => [LKN.at("3.4")], Verified;
    /// Tổ chức chính trị, chính trị - xã hội, xã hội, xã hội - nghề nghiệp hướng dẫn việc khiếu nại trong cơ quan, tổ chức mình, căn cứ vào Luật này.
    /// Political, socio-political, social and socio-professional organisations guide complaints among themselves, based on the Law.
    "scope-non-executive.organisations" "2012-07-01.." {target_author: PoliticalSocialReligious} => [LKN.at("3.3")], Verified;
    /// Khiếu nại trong Quân đội nhân dân, Công an nhân dân do Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an hướng dẫn.
    /// Complaints in the army and the police are guided by the two ministers.
    "scope-army-police" "2026-07-01.." {target_author: ArmyPolice} => [ND155.at("23.1")], Verified;
}

each! {
    /// Vụ việc thụ lý trước 01/07/2012
    /// Cases accepted before 01/07/2012
    LAW_OF_1998: "law-of-1998" by today;

    /// Khiếu nại đã được thụ lý trước ngày Luật Khiếu nại có hiệu lực: theo Luật Khiếu nại, tố cáo 1998, sửa đổi năm 2004, 2005.
    /// Accepted before the Law on Complaints came into force: the Law of 1998, amended 2004 and 2005, goes on.
    "scope-law-1998" "2012-07-01.." {accepted_on: "..2012-06-30"} => [LKN.at("69.2")], Verified;
}
