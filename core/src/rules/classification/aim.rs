//! What the writer is after: the test that tells complaint, denunciation and recommendation apart, drawn from Luật Khiếu
//! nại Điều 2 khoản 1, 8–10, Luật Tố cáo 2018 Điều 2 khoản 1 (2011: the same place) and Luật Tiếp công dân Điều 2 khoản 2.
//!
//! Two questions settle almost everything: what is asked, and what it is aimed at. The title of the petition is none of
//! them. Whoever asks two things of one matter (review of the decision and handling of its author) has two contents.

use crate::law::instruments::{L136, LKN, LTC, LTC11, TCD, TT05, TT07};
use crate::one;

one! {
    /// Người viết nhằm tới điều gì?
    /// What is the writer after?
    AIM: "aim" by received_on -> aim;
    [asks | target | own_right_claimed | in_public_duty]

    /// Đề nghị xem xét lại quyết định hành chính, hành vi hành chính, quyết định kỷ luật vì cho rằng xâm phạm quyền, lợi ích hợp pháp của mình.
    /// Asks that an administrative decision or act, or a disciplinary decision, be reviewed because it infringes an own right or interest.
    "cls-test-own-right" "2012-07-01..2026-06-30" [Review | (AdminDecision or AdminAct or DisciplineDecision) | Yes | _] => ReviewOwnRight, [LKN.at("2.1"), LKN.at("2.8"), LKN.at("2.9"), LKN.at("2.10")], Inferred;
    /// Như trên, theo Luật Khiếu nại được sửa đổi năm 2025.
    /// The same, in the wording of 2025.
    "cls-test-own-right.2026" "2026-07-01.." [Review | (AdminDecision or AdminAct or DisciplineDecision) | Yes | _] => ReviewOwnRight, [LKN.at("2.1").by(&L136), LKN.at("2.8"), LKN.at("2.9"), LKN.at("2.10")], Inferred;
    /// Quyết định, hành vi hành chính trong nội bộ, chỉ đạo điều hành: vẫn là khiếu nại, nhưng không được thụ lý.
    /// An internal decision or act, or a superior's direction: still a complaint, but one that is not accepted.
    "cls-test-own-right.internal" "2012-07-01..2026-06-30" [Review | InternalOrSuperiorDirection | Yes | _] => ReviewOwnRight, [LKN.at("2.1"), LKN.at("11.1")], Inferred;
    /// Quyết định, hành vi hành chính mang tính nội bộ, chỉ đạo điều hành: vẫn là khiếu nại, nhưng không được thụ lý.
    /// The same, in the wording of 2025.
    "cls-test-own-right.internal-2026" "2026-07-01.." [Review | InternalOrSuperiorDirection | Yes | _] => ReviewOwnRight, [LKN.at("2.1").by(&L136), LKN.at("11.1").by(&L136)], Inferred;
    /// Quyết định có chứa quy phạm pháp luật: Điều 11 coi là khiếu nại không được thụ lý, dù không áp dụng một lần.
    /// A normative decision: Article 11 treats it as a complaint that is not accepted, though it is not applied once.
    "cls-test-own-right.normative" "2012-07-01..2026-06-30" [Review | NormativeDocument | Yes | _] => ReviewOwnRight, [LKN.at("11.1"), LKN.at("2.8")], Inferred, doubt COMPLAINT_OF_NORMATIVE_DOCUMENT;
    /// Quyết định có chứa quy phạm pháp luật, theo Luật Khiếu nại được sửa đổi năm 2025.
    /// The same, in the wording of 2025.
    "cls-test-own-right.normative-2026" "2026-07-01.." [Review | NormativeDocument | Yes | _] => ReviewOwnRight, [LKN.at("11.1").by(&L136), LKN.at("2.8")], Inferred, doubt COMPLAINT_OF_NORMATIVE_DOCUMENT;
    /// Quyết định có chứa quy phạm pháp luật không phải là quyết định hành chính: chỉ là kiến nghị, phản ánh.
    /// A normative decision is no administrative decision: only a recommendation.
    "cls-def-admin-decision.normative" "2014-07-01.." [Review | NormativeDocument | Yes | _] => ProposeOrInform, [LKN.at("2.8"), TCD.at("2.2")], Inferred, beside ["cls-test-own-right.normative"], doubt COMPLAINT_OF_NORMATIVE_DOCUMENT;

    /// Báo hành vi vi phạm pháp luật, yêu cầu xử lý người vi phạm.
    /// Reports a breach of law and asks that the offender be dealt with.
    "cls-test-report-breach" "2019-01-01.." [HandleOffender | BreachOfLaw | _ | _] => ReportBreach, [LTC.at("2.1")], Inferred;
    /// Báo hành vi vi phạm pháp luật, yêu cầu xử lý người vi phạm, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "cls-test-report-breach-2012" "2012-07-01..2018-12-31" [HandleOffender | BreachOfLaw | _ | _] => ReportBreach, [LTC11.at("2.1")], Inferred;
    /// Yêu cầu xử lý người đã ra quyết định, có hành vi trái pháp luật, không nói quyền của mình bị xâm phạm.
    /// Asks that the author of an unlawful decision or act be dealt with, and claims no own right.
    "cls-test-report-breach.decision" "2019-01-01.." [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | No | _] => ReportBreach, [LTC.at("2.1")], Inferred;
    /// Như trên, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "cls-test-report-breach-2012.decision" "2012-07-01..2018-12-31" [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | No | _] => ReportBreach, [LTC11.at("2.1")], Inferred;
    /// Đề nghị xem xét một hành vi vi phạm pháp luật không xâm phạm quyền của mình: là báo hành vi vi phạm.
    /// Asks that a breach of law be looked into which infringes no own right: that reports the breach.
    "cls-test-report-breach.not-own" "2019-01-01.." [Review | BreachOfLaw | No | _] => ReportBreach, [LTC.at("2.1")], Inferred;
    /// Như trên, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "cls-test-report-breach-2012.not-own" "2012-07-01..2018-12-31" [Review | BreachOfLaw | No | _] => ReportBreach, [LTC11.at("2.1")], Inferred;
    /// Chỉ cung cấp thông tin về hành vi vi phạm: trước Luật Tiếp công dân, đó là báo hành vi vi phạm.
    /// Only informs of a breach: before the Law on Citizen Reception that was to report it.
    "cls-test-report-breach-2012.informs" "2012-07-01..2014-06-30" [ProposeOrInform | BreachOfLaw | _ | _] => ReportBreach, [LTC11.at("2.1")], Inferred;
    /// Chỉ cung cấp thông tin về hành vi vi phạm: Điều 2 khoản 1 Luật Tố cáo 2011 không đòi hỏi yêu cầu xử lý.
    /// Only informs of a breach: the definition of 2011 needs no request to deal with the offender.
    "cls-test-report-breach-2012.informs-2014" "2014-07-01..2018-12-31" [ProposeOrInform | BreachOfLaw | _ | _] => ReportBreach, [LTC11.at("2.1")], Inferred, beside ["cls-test-neither.informs"], doubt INFORMS_OF_BREACH;
    /// Chỉ cung cấp thông tin về hành vi vi phạm: Điều 2 khoản 1 Luật Tố cáo không đòi hỏi yêu cầu xử lý.
    /// Only informs of a breach: the definition needs no request to deal with the offender.
    "cls-test-report-breach.informs" "2019-01-01.." [ProposeOrInform | BreachOfLaw | _ | _] => ReportBreach, [LTC.at("2.1")], Inferred, beside ["cls-test-neither.informs"], doubt INFORMS_OF_BREACH;

    /// Vừa nói quyền của mình bị xâm phạm, vừa nêu hành vi vi phạm khi thi hành công vụ: yêu cầu xem xét lại thì là khiếu nại.
    /// Claims an own right and names a breach in public duty: asks for review, so it is a complaint.
    "cls-test-both.review-2014" "2014-12-15..2021-11-14" [Review | BreachOfLaw | Yes | Yes] => ReviewOwnRight, [LKN.at("2.1"), LKN.at("2.9"), TT07.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Như trên; từ 15/11/2021 mục đích, yêu cầu của người viết là căn cứ phân loại.
    /// The same; from 15/11/2021 purpose and request of the writer are the ground of classification.
    "cls-test-both.review" "2021-11-15..2026-06-30" [Review | BreachOfLaw | Yes | Yes] => ReviewOwnRight, [LKN.at("2.1"), LKN.at("2.9"), TT05.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Như trên, theo Luật Khiếu nại được sửa đổi năm 2025.
    /// The same, in the wording of 2025.
    "cls-test-both.review-2026" "2026-07-01.." [Review | BreachOfLaw | Yes | Yes] => ReviewOwnRight, [LKN.at("2.1").by(&L136), LKN.at("2.9"), TT05.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Nói quyền của mình bị quyết định, hành vi xâm phạm, nhưng yêu cầu xử lý người vi phạm: là tố cáo.
    /// Claims an own right against a decision or act, but asks that its author be dealt with: a denunciation.
    "cls-test-both.handle-2014" "2014-12-15..2018-12-31" [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | Yes | _] => ReportBreach, [LTC11.at("2.1"), TT07.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Như trên, theo Luật Tố cáo 2018.
    /// The same, under the Law of 2018.
    "cls-test-both.handle-2019" "2019-01-01..2021-11-14" [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | Yes | _] => ReportBreach, [LTC.at("2.1"), TT07.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Như trên; từ 15/11/2021 mục đích, yêu cầu của người viết là căn cứ phân loại.
    /// The same; from 15/11/2021 purpose and request of the writer are the ground of classification.
    "cls-test-both.handle" "2021-11-15.." [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | Yes | _] => ReportBreach, [LTC.at("2.1"), TT05.at("6.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Trước 15/12/2014 không có quy định để phân biệt khi một nội dung hợp với cả hai: yêu cầu xem xét lại hành vi vi phạm.
    /// Before 15/12/2014 nothing tells the two apart where one content meets both: review of a breach.
    "aim-both-review" "2012-07-01..2014-12-14" [Review | BreachOfLaw | Yes | Yes] => Unsettled, [LKN.at("2.1"), LTC11.at("2.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;
    /// Trước 15/12/2014 không có quy định để phân biệt khi một nội dung hợp với cả hai: yêu cầu xử lý người ra quyết định.
    /// Before 15/12/2014 nothing tells the two apart where one content meets both: handling of the author of a decision.
    "aim-both-handle" "2012-07-01..2014-12-14" [HandleOffender | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | Yes | _] => Unsettled, [LKN.at("2.1"), LTC11.at("2.1")], Inferred, doubt COMPLAINT_OR_DENUNCIATION;

    /// Cung cấp thông tin, trình bày ý kiến, nguyện vọng, đề xuất giải pháp; không phải khiếu nại, không phải tố cáo.
    /// Gives information, opinion, wish or proposal; neither a complaint nor a denunciation.
    "cls-test-neither" "2014-07-01.." [ProposeOrInform | (not BreachOfLaw or JudicialAct or PartyMatter or PrivateDispute) | _ | _] => ProposeOrInform, [TCD.at("2.2")], Inferred;
    /// Cung cấp thông tin về hành vi vi phạm, không yêu cầu xử lý người vi phạm.
    /// Gives information on a breach and does not ask that an offender be dealt with.
    "cls-test-neither.informs" "2014-07-01.." [ProposeOrInform | BreachOfLaw | _ | _] => ProposeOrInform, [TCD.at("2.2")], Inferred, doubt INFORMS_OF_BREACH;
    /// Đề nghị xem xét lại quyết định, hành vi không xâm phạm quyền, lợi ích của mình.
    /// Asks for review of a decision or act that infringes no own right or interest.
    "cls-test-neither.not-own" "2014-07-01.." [Review | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | No | _] => ProposeOrInform, [LKN.at("2.1"), TCD.at("2.2")], Inferred;
    /// Yêu cầu về chính sách, công tác quản lý, quy định hành chính.
    /// A request about policy, management or an administrative regulation.
    "cls-test-neither.policy" "2014-07-01.." [(Review or HandleOffender) | (PolicyOrManagement or AdministrativeRegulation) | _ | _] => ProposeOrInform, [TCD.at("2.2")], Inferred;
    /// Chỉ đề nghị xem xét việc của mình đối với hành vi không phải công vụ.
    /// Only asks that an own matter be looked into, against an act outside public duty.
    "cls-test-neither.own-case" "2014-07-01.." [Review | BreachOfLaw | Yes | No] => ProposeOrInform, [LKN.at("2.9"), TCD.at("2.2")], Inferred;
    /// Trước Luật Tiếp công dân: cung cấp thông tin, ý kiến, nguyện vọng, đề xuất.
    /// Before the Law on Citizen Reception: information, opinion, wish or proposal.
    "aim-neither-2012" "2012-07-01..2014-06-30" [ProposeOrInform | (not BreachOfLaw or JudicialAct or PartyMatter or PrivateDispute) | _ | _] => ProposeOrInform, [LKN.at("2.1"), LTC11.at("2.1")], Inferred;
    /// Trước Luật Tiếp công dân: đề nghị xem xét lại quyết định, hành vi không xâm phạm quyền của mình.
    /// Before the Law on Citizen Reception: review of a decision or act that infringes no own right.
    "aim-neither-2012-not-own" "2012-07-01..2014-06-30" [Review | (AdminDecision or AdminAct or DisciplineDecision or NormativeDocument or InternalOrSuperiorDirection) | No | _] => ProposeOrInform, [LKN.at("2.1")], Inferred;
    /// Trước Luật Tiếp công dân: yêu cầu về chính sách, công tác quản lý, quy định hành chính.
    /// Before the Law on Citizen Reception: a request about policy, management or an administrative regulation.
    "aim-neither-2012-policy" "2012-07-01..2014-06-30" [(Review or HandleOffender) | (PolicyOrManagement or AdministrativeRegulation) | _ | _] => ProposeOrInform, [LKN.at("2.1"), LTC11.at("2.1")], Inferred;
    /// Trước Luật Tiếp công dân: chỉ đề nghị xem xét việc của mình đối với hành vi không phải công vụ.
    /// Before the Law on Citizen Reception: an own matter against an act outside public duty.
    "aim-neither-2012-own-case" "2012-07-01..2014-06-30" [Review | BreachOfLaw | Yes | No] => ProposeOrInform, [LKN.at("2.9"), LTC11.at("2.1")], Inferred;

    /// Nhằm vào bản án, quyết định, hành vi tố tụng.
    /// Aimed at a judgment, decision or act of procedure.
    "aim-judicial" "2012-07-01.." [(Review or HandleOffender or ProposeOrInform) | JudicialAct | _ | _] => JudicialMatter, [LKN.at("2.8"), LKN.at("2.9")], Inferred;
    /// Nhằm vào việc của Đảng.
    /// Aimed at a matter of the Party.
    "aim-party" "2012-07-01.." [(Review or HandleOffender or ProposeOrInform) | PartyMatter | _ | _] => PartyMatter, [LKN.at("2.8"), LKN.at("2.9"), LKN.at("3.3")], Inferred;
    /// Nhằm vào tranh chấp riêng.
    /// Aimed at a private dispute.
    "aim-private-dispute" "2012-07-01.." [(Review or HandleOffender or ProposeOrInform) | PrivateDispute | _ | _] => PrivateDispute, [LKN.at("2.8"), LKN.at("2.9")], Inferred;
    /// Yêu cầu giải quyết tranh chấp riêng.
    /// Asks that a private dispute be settled.
    "aim-settle" "2012-07-01.." [SettlePrivateDispute | _ | _ | _] => PrivateDispute, [LKN.at("2.1")], Inferred;
    /// Yêu cầu khác: khởi kiện, xin cấp giấy tờ, yêu cầu bảo vệ.
    /// Another request: a suit, papers, protection.
    "aim-other" "2012-07-01.." [OtherRequest | _ | _ | _] => AnotherRequest, [LKN.at("2.1")], Inferred;
    /// Không thể yêu cầu xem xét lại hoặc xử lý mà không nhằm vào cái gì.
    /// Review or handling cannot be asked of nothing.
    "aim-of-nothing" "2012-07-01.." [(Review or HandleOffender) | NoTarget | _ | _] => never, [], Inferred;
}
