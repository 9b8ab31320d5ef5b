//! Who acts for the complainant: Điều 8 khoản 5, Điều 12, 16 Luật Khiếu nại; Điều 5 Nghị định 124/2020/NĐ-CP.
//!
//! Representation is judged by the day of receipt, a power of attorney by the day on which it was made (no transitional
//! provision says so; it is our reading).

use crate::law::instruments::{L136, LKN, ND124, ND154, ND155, TCD, TT07KN};
use crate::{each, one};

each! {
    /// Ai được thực hiện việc khiếu nại thay người khiếu nại?
    /// Who may act for the complainant?
    REPRESENTATION: "representation" by received_on;

    /// Người chưa thành niên, người mất năng lực hành vi dân sự: người đại diện theo pháp luật thực hiện việc khiếu nại.
    /// A minor, or a person without legal capacity: the legal representative complains.
    "representative-legal" "2012-07-01.." {has_capacity: No} => [LKN.at("12.1.a")], Verified;
    /// Việc xác định người đại diện theo quy định của pháp luật dân sự.
    /// Who that is, civil law determines.
    "representative-legal.civil-law" "2020-12-10.." {has_capacity: No} => [ND124.at("5.1")], VerifiedCopy;

    /// Người ốm đau, già yếu, có nhược điểm về thể chất hoặc vì lý do khách quan khác không thể tự mình khiếu nại được ủy quyền cho cha, mẹ, vợ, chồng, anh, chị, em ruột, con đã thành niên hoặc người khác có năng lực hành vi dân sự đầy đủ.
    /// Who cannot complain in person for illness, age, a physical defect or another objective reason may authorise a parent, spouse, sibling, adult child or another person with full capacity.
    "representative-authorised-law" "2012-07-01.." {acts_through: Authorised, cannot_complain_in_person: Yes, attorney_kind: (not Incapable)} => [LKN.at("12.1.a")], Verified;
    /// Không có lý do khách quan thì Luật không cho ủy quyền cho người không phải luật sư, trợ giúp viên pháp lý.
    /// Without such a reason the Law gave no power to authorise anyone but a lawyer or legal-aid officer.
    "representative-authorised-law.no-reason" "2012-07-01..2020-12-09" {acts_through: Authorised, cannot_complain_in_person: No} => [LKN.at("12.1.a")], Inferred;
    /// Được ủy quyền cho người khác có năng lực hành vi dân sự đầy đủ, không cần lý do.
    /// Any other person with full capacity may be authorised; no reason is required.
    "representative-authorised-decree" "2020-12-10.." {acts_through: Authorised, attorney_kind: (not Incapable)} => [ND124.at("5.1")], VerifiedCopy, doubt AUTHORISATION_WIDER;
    /// Người được ủy quyền phải có năng lực hành vi dân sự đầy đủ.
    /// The authorised person must have full capacity.
    "representative-authorised-decree.incapable" "2020-12-10.." {acts_through: Authorised, attorney_kind: Incapable} => [ND124.at("5.1")], VerifiedCopy;

    /// Được nhờ luật sư tư vấn hoặc ủy quyền cho luật sư khiếu nại.
    /// A lawyer may always advise, or be authorised to complain.
    "representative-lawyer" "2012-07-01.." {acts_through: Lawyer} => [LKN.at("12.1.b"), LKN.at("16.1")], Verified;
    /// Người được trợ giúp pháp lý được nhờ hoặc ủy quyền cho trợ giúp viên pháp lý.
    /// Who is entitled to legal aid may be advised by, or authorise, a legal-aid officer.
    "representative-lawyer.legal-aid" "2012-07-01.." {acts_through: LegalAid, entitled_to_legal_aid: Yes} => [LKN.at("12.1.b"), LKN.at("16.1")], Verified;
    /// Người không được trợ giúp pháp lý: Luật không cho ủy quyền cho trợ giúp viên pháp lý.
    /// Who is not entitled to legal aid: the Law gives no power to authorise a legal-aid officer.
    "representative-lawyer.not-entitled" "2012-07-01.." {acts_through: LegalAid, entitled_to_legal_aid: No} => [LKN.at("12.1.b")], Inferred;
    /// Xuất trình thẻ luật sư, thẻ trợ giúp viên pháp lý và quyết định phân công trợ giúp pháp lý, giấy yêu cầu giúp đỡ về pháp luật hoặc giấy ủy quyền của người khiếu nại.
    /// To be shown: the lawyer's card, or the legal-aid officer's card and the decision assigning legal aid; the request for legal help or the power of attorney.
    "representative-lawyer-papers" "2012-07-01.." {acts_through: (Lawyer or LegalAid)} => [LKN.at("16.2.a")], Verified;
    /// Người tiếp công dân yêu cầu xuất trình cùng những giấy tờ đó.
    /// At reception the same papers are asked for.
    "representative-lawyer-papers.reception" "2026-07-01.." {acts_through: (Lawyer or LegalAid), channel: (Reception or OnlineReception)} => [ND154.at("13.3")], Verified;

    /// Cơ quan, tổ chức khiếu nại thông qua người đại diện theo pháp luật; người đó được ủy quyền cho luật sư hoặc người khác có năng lực hành vi dân sự đầy đủ.
    /// A body or organisation complains through its legal representative, who may authorise a lawyer or another person with full capacity.
    "representative-organisation" "2020-12-10.." {author_kind: Organisation} => [ND124.at("5.2")], VerifiedCopy;
    /// Luật Khiếu nại, Nghị định 75/2012/NĐ-CP không nói ai thực hiện việc khiếu nại cho cơ quan, tổ chức.
    /// Neither the Law nor Decree 75/2012/NĐ-CP says who acts for a body or organisation.
    "representative-organisation.2012" "2012-07-01..2020-12-09" {author_kind: Organisation} => [LKN.at("12.1.a")], Inferred, doubt ORGANISATION_BEFORE_2020;

    /// Người đại diện phải là một trong những người khiếu nại, có giấy tờ chứng minh tính hợp pháp của việc đại diện.
    /// The representative is one of the complainants and has papers that prove the representation.
    "representative-must-be-complainant" "2012-07-01..2026-06-30" {acts_through: GroupRepresentative} => [LKN.at("8.5")], Verified, doubt REPRESENTATIVE_OUTSIDER;
    /// Người đại diện của nhiều người không phải là một trong những người khiếu nại.
    /// The representative of the group is not one of the complainants.
    "representative-must-be-complainant.outsider" "2012-07-01..2026-06-30" {acts_through: GroupRepresentative, representative_is_member: No} => [LKN.at("8.5")], Verified;
    /// Người đại diện phải có giấy tờ chứng minh tính hợp pháp của việc đại diện.
    /// A representative has papers that prove the representation.
    "representative-proof-2026" "2026-07-01.." {acts_through: (not Oneself)} => [LKN.at("8.5").by(&L136)], VerifiedCopy;
    /// Nhiều người cùng khiếu nại về một nội dung: người đại diện theo Luật Tiếp công dân, phải là người khiếu nại.
    /// In a group case the Law on Citizen Reception applies: the representative is one of the complainants.
    "representative-proof-2026.group" "2026-07-01.." {acts_through: GroupRepresentative} => [LKN.at("8.5").by(&L136), TCD.at("29"), ND124.at("6.1")], VerifiedCopy;
    /// Người đại diện của nhiều người không phải là người khiếu nại.
    /// The representative of the group is not one of the complainants.
    "representative-proof-2026.outsider" "2026-07-01.." {acts_through: GroupRepresentative, representative_is_member: No} => [LKN.at("8.5").by(&L136), TCD.at("29"), ND124.at("6.1")], VerifiedCopy;

    /// Khi xác minh, người đại diện, người được ủy quyền cung cấp giấy tờ, văn bản ủy quyền để chứng minh việc đại diện hợp pháp.
    /// In the verification the representative or authorised person supplies papers that prove the lawful representation.
    "authorisation-form-2012.papers" "2013-12-16..2020-12-09" {acts_through: (Authorised or LegalRepresentative or GroupRepresentative)} => [TT07KN.at("10.2.a")], Verified;

    /// Được ủy quyền cho một hoặc nhiều người về các nội dung khác nhau, không được ủy quyền một nội dung cho nhiều người.
    /// One or several people may be authorised for different contents, never several for one content.
    "authorisation-one-content-one-person" "2020-12-10..2026-06-30" {several_attorneys_for_one_content: Yes} => [ND124.at("5.3")], VerifiedCopy;
    /// Được ủy quyền cho một hoặc nhiều người về các nội dung khác nhau, không được ủy quyền một nội dung cho nhiều người.
    /// One or several people may be authorised for different contents, never several for one content.
    "authorisation-one-content-one-person.2026" "2026-07-01.." {several_attorneys_for_one_content: Yes} => [ND124.at("5.3").by(&ND155)], Verified;
}

each! {
    /// Người khiếu nại chết trong quá trình khiếu nại
    /// The complainant dies during the case
    HEIRS: "heirs" by today;

    /// Quyền, nghĩa vụ được thừa kế: người thừa kế có quyền khiếu nại, tự mình hoặc ủy quyền.
    /// Rights and duties are inherited: the heir may complain, in person or through an authorised person.
    "heir-continues" "2020-12-10.." {author_state: Died, rights_inherited: Yes} => [ND124.at("5.4")], VerifiedCopy;
    /// Nhiều người thừa kế được ủy quyền cho một người trong số họ, luật sư, trợ giúp viên pháp lý hoặc người khác có năng lực hành vi dân sự đầy đủ.
    /// Several heirs may authorise one of them, a lawyer, a legal-aid officer or another person with full capacity.
    "heir-continues.several" "2020-12-10.." {author_state: Died, rights_inherited: Yes} => [ND124.at("5.4")], VerifiedCopy;
    /// Người thừa kế phải xuất trình giấy tờ chứng minh quyền thừa kế.
    /// The heir must show papers that prove it.
    "heir-continues.unproved" "2020-12-10.." {author_state: Died, rights_inherited: Yes, heir_proved: No} => [ND124.at("5.4")], VerifiedCopy;
    /// Trước 10/12/2020 Luật Khiếu nại, Nghị định 75/2012/NĐ-CP không quy định việc người thừa kế tiếp tục khiếu nại.
    /// Before 10/12/2020 neither the Law nor Decree 75/2012/NĐ-CP provided for heirs.
    "heir-continues.2012" "2012-07-01..2020-12-09" {author_state: Died} => [LKN.at("12.1")], Inferred, doubt HEIRS_BEFORE_2020;
}

one! {
    /// Văn bản ủy quyền khiếu nại có đúng hình thức không?
    /// Is the power of attorney in the form required?
    AUTHORISATION: "authorisation" by authorised_on -> authorisation;
    [acts_through | author_kind | authorisation_form]

    /// Không khiếu nại qua người được ủy quyền.
    /// Nobody acts under a power of attorney.
    "authorisation-not-needed" "2012-07-01.." [(not Authorised or Lawyer or LegalAid) | _ | _] => NotNeeded, [LKN.at("12.1.a")], Verified;
    /// Cần giấy tờ chứng minh tính hợp pháp của việc đại diện; không đòi công chứng, chứng thực.
    /// Papers that prove the representation are needed; neither certification nor notarisation is required.
    "authorisation-form-2012" "2012-07-01..2020-12-09" [(Authorised or Lawyer or LegalAid) | _ | _] => InForm, [LKN.at("8.5"), LKN.at("12.1")], Verified, doubt AUTHORISATION_TEXT_OF_ITS_DAY;
    /// Ủy quyền phải bằng văn bản và được chứng thực hoặc công chứng, theo Mẫu số 02.
    /// The power of attorney is in writing and certified or notarised, on form 02.
    "authorisation-form-2020" "2020-12-10..2026-06-30" [(Authorised or Lawyer or LegalAid) | _ | (Certified or Notarised)] => InForm, [ND124.at("5.3")], VerifiedCopy, doubt AUTHORISATION_TEXT_OF_ITS_DAY;
    /// Văn bản ủy quyền không được chứng thực hoặc công chứng.
    /// The power of attorney is neither certified nor notarised.
    "authorisation-form-2020.missing" "2020-12-10..2026-06-30" [(Authorised or Lawyer or LegalAid) | _ | (InWriting or SignedAndSealed)] => NotInForm, [ND124.at("5.3")], VerifiedCopy, doubt AUTHORISATION_TEXT_OF_ITS_DAY;
    /// Văn bản ủy quyền của cá nhân phải được công chứng hoặc chứng thực, theo Mẫu số 02 mới.
    /// An individual's power of attorney is notarised or certified, on the new form 02.
    "authorisation-form-2026-individual" "2026-07-01..2026-12-31" [(Authorised or Lawyer or LegalAid) | (not Organisation) | (Certified or Notarised)] => InForm, [ND124.at("5.3").by(&ND155), ND155.at("20.1")], Verified, doubt AUTHORISATION_TEXT_OF_ITS_DAY;
    /// Văn bản ủy quyền của cá nhân không được công chứng hoặc chứng thực.
    /// An individual's power of attorney is neither notarised nor certified.
    "authorisation-form-2026-individual.missing" "2026-07-01..2026-12-31" [(Authorised or Lawyer or LegalAid) | (not Organisation) | (InWriting or SignedAndSealed)] => NotInForm, [ND124.at("5.3").by(&ND155)], Verified, doubt AUTHORISATION_TEXT_OF_ITS_DAY;
    /// Quy định về công chứng hết hiệu lực; văn bản ủy quyền của cá nhân được chứng thực thì đúng hình thức.
    /// The rule on notarisation has lapsed; an individual's power of attorney that is certified is in form.
    "authorisation-form-2027-individual" "2027-01-01.." [(Authorised or Lawyer or LegalAid) | (not Organisation) | Certified] => InForm, [ND124.at("5.3").by(&ND155), ND155.at("21.2")], Inferred, doubt AUTHORISATION_FROM_2027;
    /// Văn bản ủy quyền của cá nhân không được chứng thực: điều gì hết hiệu lực, điều gì còn lại thì không nói rõ.
    /// An individual's power of attorney that is not certified: what lapsed and what stays is not clear.
    "authorisation-silent.2027" "2027-01-01.." [(Authorised or Lawyer or LegalAid) | (not Organisation) | (not Certified)] => silent, [ND155.at("21.2")], Verified, doubt AUTHORISATION_FROM_2027;
    /// Theo cách hiểu quy định về chứng thực còn hiệu lực: không đúng hình thức.
    /// If the rule on certification stays: not in form.
    "authorisation-form-2027-individual.certification-stays" "2027-01-01.." [(Authorised or Lawyer or LegalAid) | (not Organisation) | (InWriting or SignedAndSealed)] => NotInForm, [ND124.at("5.3").by(&ND155), ND155.at("21.2")], Inferred, beside ["authorisation-silent.2027"], doubt AUTHORISATION_FROM_2027;
    /// Văn bản ủy quyền của tổ chức phải do người có thẩm quyền của tổ chức ký và đóng dấu của tổ chức (nếu có).
    /// An organisation's power of attorney is signed by its competent person and sealed, if it has a seal.
    "authorisation-form-2026-organisation" "2026-07-01.." [(Authorised or Lawyer or LegalAid) | Organisation | SignedAndSealed] => InForm, [ND124.at("5.3").by(&ND155)], Verified, doubt AUTHORISATION_OF_AGENCY;
    /// Văn bản ủy quyền của tổ chức không do người có thẩm quyền ký, đóng dấu.
    /// An organisation's power of attorney is not signed by its competent person and sealed.
    "authorisation-form-2026-organisation.missing" "2026-07-01.." [(Authorised or Lawyer or LegalAid) | Organisation | InWriting] => NotInForm, [ND124.at("5.3").by(&ND155)], Verified, doubt AUTHORISATION_OF_AGENCY;
    /// Văn bản ủy quyền của tổ chức được chứng thực, công chứng: nghị định chỉ đòi ký và đóng dấu, không nói đến chứng thực, công chứng.
    /// An organisation's power of attorney that is certified or notarised: the decree asks for signature and seal and does not speak of these.
    "authorisation-silent.organisation" "2026-07-01.." [(Authorised or Lawyer or LegalAid) | Organisation | (Certified or Notarised)] => silent, [ND124.at("5.3").by(&ND155)], Verified;
}
