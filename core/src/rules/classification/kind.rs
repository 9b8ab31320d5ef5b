//! The kind of a content: Luật Khiếu nại Điều 2 khoản 1, Luật Tố cáo 2018 Điều 2 khoản 1–4 and Điều 3, Luật Tố cáo 2011
//! the same articles, Luật Tiếp công dân Điều 2 khoản 2.

use crate::law::instruments::{L136, LKN, LTC, LTC11, ND154, TCD, TT07};
use crate::{each, one};

one! {
    /// Nội dung này là khiếu nại, tố cáo, kiến nghị phản ánh, hay không phải loại nào?
    /// Is this content a complaint, a denunciation, a recommendation or reflection, or none of them?
    KIND: "kind" by received_on -> kind;
    [aim | in_public_duty | author_kind | harm_or_threat | crime_signs | body_denounced]

    /// Khiếu nại: công dân, cơ quan, tổ chức hoặc cán bộ, công chức đề nghị xem xét lại.
    /// Complaint: a citizen, agency, organisation, cadre or civil servant asks for review.
    "cls-def-complaint-2012" "2012-07-01..2026-06-30" [ReviewOwnRight | _ | _ | _ | _ | _] => Complaint, [LKN.at("2.1")], Verified;
    /// Khiếu nại: cơ quan, tổ chức, cá nhân đề nghị xem xét lại.
    /// Complaint: an agency, organisation or individual asks for review.
    "cls-def-complaint-2026" "2026-07-01.." [ReviewOwnRight | _ | _ | _ | _ | _] => Complaint, [LKN.at("2.1").by(&L136)], VerifiedCopy;

    /// Tố cáo hành vi vi phạm pháp luật trong việc thực hiện nhiệm vụ, công vụ.
    /// Denunciation of a breach of law in carrying out a public duty.
    "cls-def-denunciation-duty" "2019-01-01.." [ReportBreach | Yes | (not Organisation) | Yes | _ | _] => DenunciationDuty, [LTC.at("2.1"), LTC.at("2.2")], Verified;
    /// Tố cáo hành vi vi phạm pháp luật về quản lý nhà nước trong các lĩnh vực, trừ khi thực hiện nhiệm vụ, công vụ.
    /// Denunciation of a breach of the law on state management in a field, other than in public duty.
    "cls-def-denunciation-field" "2019-01-01.." [ReportBreach | No | (not Organisation) | Yes | _ | _] => DenunciationField, [LTC.at("2.1"), LTC.at("2.3")], Verified;
    /// Công dân, người nước ngoài cư trú tại Việt Nam tố cáo người thực hiện nhiệm vụ, công vụ, theo Luật Tố cáo 2011.
    /// A citizen, or a foreigner living in Vietnam, denounces a person in public duty under the Law of 2011.
    "cls-def-denunciation-2012" "2012-07-01..2018-12-31" [ReportBreach | Yes | (not Organisation) | Yes | _ | No] => DenunciationDuty, [LTC11.at("2.1"), LTC11.at("2.2"), LTC11.at("3.1"), LTC11.at("17")], VerifiedCopy;
    /// Tố cáo cơ quan, tổ chức, theo Luật Tố cáo 2011: khoản 2 chỉ nói đến người, nên theo khoản 3.
    /// Denunciation of a body under the Law of 2011: clause 2 names persons only, so clause 3 applies.
    "cls-def-denunciation-2012.body" "2012-07-01..2018-12-31" [ReportBreach | Yes | (not Organisation) | Yes | _ | Yes] => DenunciationField, [LTC11.at("2.1"), LTC11.at("2.3")], Inferred;
    /// Tố cáo về quản lý nhà nước trong các lĩnh vực, theo Luật Tố cáo 2011.
    /// Denunciation in a field of state management under the Law of 2011.
    "cls-def-denunciation-2012.field" "2012-07-01..2018-12-31" [ReportBreach | No | (not Organisation) | Yes | _ | _] => DenunciationField, [LTC11.at("2.1"), LTC11.at("2.3")], VerifiedCopy;

    /// Tố giác, tin báo về tội phạm: theo pháp luật về tố tụng hình sự.
    /// Report of a crime: the law of criminal procedure applies.
    "cls-scope-criminal-report" "2019-01-01.." [ReportBreach | No | _ | _ | Yes | _] => OutsideKinds, [LTC.at("3.2")], Inferred, except ["cls-def-denunciation-field", "cls-test-org-denounces", "cls-def-denunciation-2019.no-harm"], doubt CRIME_REPORT_OR_DENUNCIATION;
    /// Tố giác, tin báo về tội phạm, theo Luật Tố cáo 2011: theo pháp luật về tố tụng hình sự.
    /// Report of a crime under the Law of 2011: the law of criminal procedure applies.
    "cls-scope-criminal-report.2012" "2012-07-01..2018-12-31" [ReportBreach | No | _ | _ | Yes | _] => OutsideKinds, [LTC11.at("3.2")], Inferred, except ["cls-def-denunciation-2012.field", "cls-test-org-denounces.2014", "cls-def-denunciation-2012.no-harm", "kind-organisation-2012", "kind-no-harm-2012"], doubt CRIME_REPORT_OR_DENUNCIATION;
    /// Vẫn là tố cáo, có dấu hiệu tội phạm thì chuyển hồ sơ cho cơ quan điều tra.
    /// Still a denunciation, the file of which goes to the investigation agency.
    "cls-def-denunciation-field.crime" "2019-01-01.." [ReportBreach | No | (not Organisation) | Yes | Yes | _] => DenunciationField, [LTC.at("2.3"), LTC.at("27.1")], Inferred, beside ["cls-scope-criminal-report"], doubt CRIME_REPORT_OR_DENUNCIATION;
    /// Vẫn là tố cáo, có dấu hiệu tội phạm thì chuyển hồ sơ cho cơ quan điều tra, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "cls-def-denunciation-2012.crime" "2012-07-01..2018-12-31" [ReportBreach | No | (not Organisation) | Yes | Yes | _] => DenunciationField, [LTC11.at("2.3"), LTC11.at("20.3")], Inferred, beside ["cls-scope-criminal-report.2012"], doubt CRIME_REPORT_OR_DENUNCIATION;

    /// Cơ quan, tổ chức báo hành vi vi phạm: chỉ cá nhân tố cáo; coi là kiến nghị, phản ánh.
    /// An organisation reports a breach: only individuals denounce; treated as a recommendation or reflection.
    "cls-test-org-denounces" "2019-01-01.." [ReportBreach | _ | Organisation | _ | _ | _] => RecommendationReflection, [LTC.at("2.1"), LTC.at("2.4"), TCD.at("2.2"), TCD.at("1.2")], Inferred, doubt ORGANISATION_REPORTS_BREACH;
    /// Cơ quan, tổ chức báo hành vi vi phạm, theo Luật Tố cáo 2011: chỉ công dân tố cáo.
    /// The same, under the Law of 2011: only citizens denounce.
    "cls-test-org-denounces.2014" "2014-07-01..2018-12-31" [ReportBreach | _ | Organisation | _ | _ | _] => RecommendationReflection, [LTC11.at("2.1"), LTC11.at("2.4"), TCD.at("2.2"), TCD.at("1.2")], Inferred, doubt ORGANISATION_REPORTS_BREACH;
    /// Hành vi không gây, không đe dọa gây thiệt hại: không phải tố cáo.
    /// The act neither harms nor threatens to harm: no denunciation.
    "cls-def-denunciation-2019.no-harm" "2019-01-01.." [ReportBreach | _ | (not Organisation) | No | _ | _] => RecommendationReflection, [LTC.at("2.1"), TCD.at("2.2")], Inferred;
    /// Hành vi không gây, không đe dọa gây thiệt hại, theo Luật Tố cáo 2011: không phải tố cáo.
    /// The same, under the Law of 2011.
    "cls-def-denunciation-2012.no-harm" "2014-07-01..2018-12-31" [ReportBreach | _ | (not Organisation) | No | _ | _] => RecommendationReflection, [LTC11.at("2.1"), TCD.at("2.2")], Inferred;
    /// Cơ quan, tổ chức báo hành vi vi phạm, trước Luật Tiếp công dân: luật không nói.
    /// An organisation reports a breach, before the Law on Citizen Reception: the law does not say.
    "kind-organisation-2012" "2012-07-01..2014-06-30" [ReportBreach | _ | Organisation | _ | _ | _] => silent, [LTC11.at("2.1")], Inferred;
    /// Hành vi không gây, không đe dọa gây thiệt hại, trước Luật Tiếp công dân: luật không nói.
    /// A harmless breach is reported, before the Law on Citizen Reception: the law does not say.
    "kind-no-harm-2012" "2012-07-01..2014-06-30" [ReportBreach | _ | (not Organisation) | No | _ | _] => silent, [LTC11.at("2.1")], Inferred;

    /// Kiến nghị, phản ánh: cung cấp thông tin, ý kiến, nguyện vọng, đề xuất giải pháp.
    /// Recommendation or reflection: information, opinion, wish or proposal.
    "cls-def-recommendation" "2014-07-01.." [ProposeOrInform | _ | _ | _ | _ | _] => RecommendationReflection, [TCD.at("2.2")], Verified;
    /// Trước Luật Tiếp công dân, kiến nghị, phản ánh chỉ theo thông tư cũ về xử lý đơn.
    /// Before the Law on Citizen Reception, recommendations stood only in the older circular on petition handling.
    "kind-recommendation-2012" "2012-07-01..2014-06-30" [ProposeOrInform | _ | _ | _ | _ | _] => outside, [TT07.at("32.1")], Inferred;

    /// Bản án, quyết định, hành vi tố tụng: theo pháp luật về tố tụng.
    /// Judgments, decisions and acts of procedure: the laws of procedure apply.
    "kind-judicial" "2012-07-01.." [JudicialMatter | _ | _ | _ | _ | _] => OutsideKinds, [LKN.at("2.8"), LKN.at("2.9"), LKN.at("3.5")], Inferred;
    /// Việc của Đảng: theo quy định của Đảng.
    /// Matters of the Party: the rules of the Party apply.
    "kind-party" "2012-07-01.." [PartyMatter | _ | _ | _ | _ | _] => OutsideKinds, [LKN.at("2.8"), LKN.at("2.9"), LKN.at("3.3")], Inferred;
    /// Tranh chấp riêng: theo pháp luật dân sự, đất đai, lao động và tố tụng dân sự.
    /// Private disputes: civil, land and labour law and civil procedure apply.
    "kind-private-dispute" "2012-07-01.." [PrivateDispute | _ | _ | _ | _ | _] => OutsideKinds, [LKN.at("2.1"), LKN.at("2.9")], Inferred;
    /// Yêu cầu khác: theo pháp luật về việc được yêu cầu (khởi kiện, cấp giấy tờ, bảo vệ người tố cáo).
    /// Another request: the law on what is asked applies (a suit, papers, protection of a denouncer).
    "kind-another-request" "2012-07-01.." [AnotherRequest | _ | _ | _ | _ | _] => OutsideKinds, [LKN.at("2.1")], Inferred;
    /// Một nội dung hợp với cả khiếu nại và tố cáo, trước 15/12/2014: luật không nói.
    /// A content that meets both tests, before 15/12/2014: the law does not say.
    "kind-unsettled-2012" "2012-07-01.." [Unsettled | _ | _ | _ | _ | _] => silent, [LKN.at("2.1"), LTC11.at("2.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
}

each! {
    /// Những từ ngữ mà việc phân loại dựa vào
    /// The words on which the classification rests
    DEFINITION: "definition" by received_on;

    /// Quyết định hành chính: văn bản của cơ quan hành chính nhà nước, người có thẩm quyền trong đó, về một vấn đề cụ thể trong quản lý hành chính, áp dụng một lần đối với đối tượng cụ thể.
    /// Administrative decision: a document of a state administrative body or a competent person in it, on one concrete matter of administration, applied once to specific addressees.
    "cls-def-admin-decision" "2012-07-01.." {target: AdminDecision} => [LKN.at("2.8")], Verified;
    /// Văn bản không áp dụng một lần cho đối tượng cụ thể thì không phải quyết định hành chính: xem lại đối tượng của yêu cầu.
    /// A document not applied once to specific addressees is no administrative decision: check what the request is against.
    "cls-def-admin-decision.not-once" "2012-07-01.." {target: AdminDecision, applies_once_to_named: No} => [LKN.at("2.8")], Verified;
    /// Hành vi hành chính: cơ quan hành chính nhà nước, người có thẩm quyền trong đó thực hiện hoặc không thực hiện nhiệm vụ, công vụ.
    /// Administrative act: a state administrative body, or a competent person in it, carries out or fails to carry out a duty.
    "cls-def-admin-act" "2012-07-01.." {target: AdminAct} => [LKN.at("2.9")], Verified;
    /// Quyết định kỷ luật: văn bản của người đứng đầu áp dụng hình thức kỷ luật đối với cán bộ, công chức thuộc quyền quản lý; khiếu nại theo Chương IV.
    /// Disciplinary decision: the head's document applying a sanction to a cadre or civil servant under his management; Chapter IV governs the complaint.
    "cls-def-discipline-decision" "2012-07-01.." {target: DisciplineDecision} => [LKN.at("2.10"), LKN.at("47")], Verified;
    /// Tố cáo: cá nhân báo hành vi vi phạm pháp luật của bất kỳ ai gây thiệt hại hoặc đe dọa gây thiệt hại đến lợi ích của Nhà nước, quyền và lợi ích hợp pháp của cơ quan, tổ chức, cá nhân; không cần là quyền của mình.
    /// Denunciation: an individual reports a breach of law by anybody that harms or threatens the State or anybody's rights; no own right is needed.
    "cls-def-denunciation-2019" "2019-01-01.." {kind: (DenunciationDuty or DenunciationField)} => [LTC.at("2.1"), LTC.at("2.4")], Verified;
    /// Đơn: văn bản có nội dung trình bày dưới một hình thức theo quy định, gửi để khiếu nại, tố cáo hoặc kiến nghị, phản ánh.
    /// Petition: a document with content in a form laid down by law, sent to complain, denounce, recommend or reflect.
    "cls-def-petition-2014" "2014-12-15..2021-11-14" {matter_form: Petition} => [TT07.at("4.1")], Verified;
    /// Đơn: văn bản của người khiếu nại, tố cáo, kiến nghị, phản ánh, có nội dung trình bày theo quy định của pháp luật.
    /// Petition: a document of who complains, denounces, recommends or reflects, its content presented as the law requires.
    "cls-def-petition-2026" "2026-07-01.." {matter_form: Petition} => [ND154.at("3.2")], Verified;
    /// Xử lý đơn: đối chiếu với pháp luật để thụ lý nếu thuộc thẩm quyền, hoặc hướng dẫn công dân, hoặc chuyển đơn.
    /// Processing: after comparison with the law, accept what is within competence, or guide the citizen, or transfer.
    "cls-def-processing" "2014-12-15..2021-11-14" {matter_form: Petition} => [TT07.at("4.2")], Verified;
}
