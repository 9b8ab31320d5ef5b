//! Answers owed to whoever brought or forwarded the complaint: the Fatherland Front (khoản 2 Điều 66), bodies of the National
//! Assembly, deputies and reception boards (khoản 2 Điều 27 Luật Tiếp công dân), other forwarders (điểm d khoản 2 Điều 14), the
//! visitor at a reception (khoản 1 Điều 28 Luật Tiếp công dân).

use crate::law::instruments::{LKN, TCD};
use crate::one;

one! {
    /// Thời hạn thông báo kết quả cho tổ chức của Mặt trận đã chuyển đơn, kể từ ngày có quyết định giải quyết
    /// Time limit for telling the Front organisation that forwarded the complaint, from the decision
    FRONT_NOTICE: "front-notice" by decided_on -> Term;
    [transferred_by]

    /// Ủy ban Mặt trận Tổ quốc, tổ chức thành viên của Mặt trận chuyển đến: thông báo bằng văn bản kết quả giải quyết trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết.
    /// Forwarded by a Fatherland Front committee or a member organisation: the result is notified in writing within 7 days of the decision.
    "front-notice" "2012-07-01.." [FrontOrMember] => Days(7), [LKN.at("66.2")], Verified;
    /// Không do Mặt trận hoặc tổ chức thành viên chuyển đến: không có việc thông báo này.
    /// Not forwarded by the Front or a member organisation: no such notice.
    "front-notice-other" "2012-07-01.." [(not FrontOrMember)] => silent, [], Verified;
}

one! {
    /// Thời hạn cấp trên trả lời kiến nghị của tổ chức thuộc Mặt trận đã chuyển đơn
    /// Time limit for the superior to answer the recommendation of the Front organisation
    FRONT_ANSWER: "front-answer" by step_on -> Term;
    []

    /// Cơ quan, tổ chức cấp trên nhận được kiến nghị trả lời kiến nghị đó trong thời hạn 07 ngày, kể từ ngày có quyết định giải quyết.
    /// The superior body that got the recommendation answers it within 7 days of the decision on it.
    "front-recommendation-reply" "2012-07-01.." [] => Days(7), [LKN.at("66.2")], Verified, doubt FRONT_REPLY_START;
}

one! {
    /// Thời hạn thông báo kết quả cho cơ quan, người đã chuyển đơn, kể từ ngày vụ việc được giải quyết
    /// Time limit for telling the body or person that forwarded the complaint, from the decision
    FORWARDER_NOTICE: "forwarder-notice" by decided_on -> Term;
    [transferred_by | instance]

    /// Cơ quan của Quốc hội, đại biểu Quốc hội, đại biểu Hội đồng nhân dân, Ban tiếp công dân chuyển đến: trong thời hạn 07 ngày làm việc, kể từ ngày vụ việc được giải quyết.
    /// Forwarded by a body of the National Assembly, one of its deputies, a deputy of a people's council or a reception board: within 7 working days of the day on which the case was resolved.
    "forwarder-notice" "2014-07-01.." [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | _] => WorkingDays(7), [TCD.at("27.2")], Verified;
    /// Trước ngày 01/07/2014, lần đầu: phải thông báo kết quả cho cơ quan, tổ chức, cá nhân có thẩm quyền đã chuyển; luật không quy định thời hạn.
    /// Before 01/07/2014, first time: the result is notified to the competent body or person that forwarded it; the Law sets no period.
    "notify-forwarder-result.before-2014" "2012-07-01..2014-06-30" [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | First] => NoFigure, [LKN.at("14.2.d")], Verified;
    /// Cơ quan, lãnh đạo khác có thẩm quyền chuyển đến, lần đầu: phải thông báo kết quả theo quy định của pháp luật; luật không quy định thời hạn.
    /// Forwarded by another competent body or by a leader, first time: the result is notified as the law provides; the Law sets no period.
    "notify-forwarder-result.other" "2012-07-01.." [(PartyOrStateLeader or OtherBody) | First] => NoFigure, [LKN.at("14.2.d")], Verified;
    /// Lần hai: việc báo cho người chuyển là việc gửi quyết định (khoản 1 Điều 41), có thời hạn riêng.
    /// Second time: the forwarder is told by sending the decision (Article 41(1)), which has a period of its own.
    "forwarder-notice-silent.second" "2012-07-01..2014-06-30" [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | Second] => silent, [], Verified;
    /// Lần hai, cơ quan, lãnh đạo khác chuyển đến: việc báo cho người chuyển là việc gửi quyết định (khoản 1 Điều 41), có thời hạn riêng.
    /// Second time, another body or a leader: the forwarder is told by sending the decision (Article 41(1)), which has a period of its own.
    "forwarder-notice-silent.other-second" "2012-07-01.." [(PartyOrStateLeader or OtherBody) | Second] => silent, [], Verified;
    /// Không ai chuyển, bộ phận tiếp công dân của mình hoặc báo chí chuyển; Mặt trận có thời hạn riêng (khoản 2 Điều 66).
    /// Forwarded by nobody, by one's own reception or by the press; for the Front see its own period (Article 66(2)).
    "forwarder-notice-silent" "2012-07-01.." [(Nobody or OwnReception or Press or FrontOrMember) | _] => silent, [], Verified;
}

one! {
    /// Thời hạn thông báo cho người chuyển khi vụ việc đã được giải quyết trước đó, kể từ ngày nhận
    /// Time limit for telling the forwarder where the case was resolved before, from receipt
    FORWARDER_NOTICE_RESOLVED: "forwarder-notice-resolved" by received_on -> Term;
    [transferred_by | prior | prior_by]

    /// Cơ quan của Quốc hội, đại biểu Quốc hội, đại biểu Hội đồng nhân dân, Ban tiếp công dân chuyển đến vụ việc mà đơn vị đã giải quyết trước đó: thông báo ngay.
    /// Forwarded by a body of the National Assembly, a deputy or a reception board, and resolved here before: the forwarder is told at once.
    "forwarder-notice.resolved" "2014-07-01.." [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | (FirstDecision or SecondDecision) | ThisUnit] => AtOnce, [TCD.at("27.2")], Verified;
    /// Người khác chuyển đến, hoặc không ai chuyển.
    /// Forwarded by others, or by nobody.
    "forwarder-notice-resolved-silent" "2014-07-01.." [(not AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | _ | _] => silent, [], Verified;
    /// Vụ việc chưa có quyết định giải quyết trước đó.
    /// The case was not resolved before.
    "forwarder-notice-resolved-silent.not-resolved" "2014-07-01.." [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | (not FirstDecision or SecondDecision) | _] => silent, [], Verified;
    /// Vụ việc do cơ quan khác giải quyết trước đó.
    /// The case was resolved before by another body.
    "forwarder-notice-resolved-silent.elsewhere" "2014-07-01.." [(AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard) | (FirstDecision or SecondDecision) | (not ThisUnit)] => silent, [], Verified;
    /// Trước ngày 01/07/2014 chưa có Luật Tiếp công dân.
    /// Before 01/07/2014 the Law on Citizen Reception was not in force.
    "forwarder-notice-resolved-silent.before-2014" "2012-07-01..2014-06-30" [_ | _ | _] => silent, [], Verified;
}

one! {
    /// Thời hạn trả lời người đến khiếu nại tại nơi tiếp công dân, kể từ ngày tiếp nhận nội dung
    /// Time limit for answering the visitor at a reception, from receipt of the content
    RECEPTION_ANSWER: "reception-answer" by received_on -> Term;
    [channel]

    /// Trong thời hạn 10 ngày làm việc, kể từ ngày tiếp nhận nội dung, người tiếp công dân trả lời trực tiếp hoặc thông báo bằng văn bản: đã thụ lý; cần kéo dài để xác minh thêm; từ chối thụ lý; hoặc đã chuyển.
    /// Within 10 working days of receiving the content the receptionist answers in person or in writing: accepted; more time needed for checks; refused; or forwarded.
    "reception-answer" "2014-07-01.." [(Reception or OnlineReception)] => WorkingDays(10), [TCD.at("28.1")], Verified;
    /// Không đến qua tiếp công dân.
    /// Not brought to a reception.
    "reception-answer-silent" "2014-07-01.." [(not Reception or OnlineReception)] => silent, [], Verified;
    /// Trước ngày 01/07/2014 chưa có Luật Tiếp công dân.
    /// Before 01/07/2014 the Law on Citizen Reception was not in force.
    "reception-answer-silent.before-2014" "2012-07-01..2014-06-30" [_] => silent, [], Verified;
}
