//! Suspending and terminating a case: Điều 11a, from 01/07/2026; before that day only a withdrawal ended a case without a
//! resolution (Điều 10), and nothing suspended it.
//!
//! Grounds are judged by the day of the decision that rests on them, or by the day of assessment while there is none.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155, TT07KN};

each! {
    /// Căn cứ tạm đình chỉ giải quyết khiếu nại
    /// Grounds for suspending the case
    SUSPENSION_GROUNDS: "suspension-grounds" by suspension_decided_on;

    /// Do sự kiện bất khả kháng hoặc trở ngại khách quan khác mà người khiếu nại không thể tiếp tục tham gia quá trình giải quyết khiếu nại.
    /// Force majeure or another objective obstacle keeps the complainant from taking part any longer.
    "suspend-force-majeure" "2026-07-01.." {suspension_reason: Obstacle} => [LKN.at("11a.1.a").by(&L136)], VerifiedCopy;
    /// Cần chờ kết quả giải quyết của cơ quan, tổ chức, cá nhân có thẩm quyền về vấn đề có liên quan trực tiếp đến nội dung khiếu nại.
    /// The result of a competent body on a directly linked matter must be awaited.
    "suspend-await-result" "2026-07-01.." {suspension_reason: AwaitedResult} => [LKN.at("11a.1.b").by(&L136)], VerifiedCopy;
}

each! {
    /// Sự kiện có phải bất khả kháng, trở ngại khách quan không?
    /// Is the event force majeure or an objective obstacle?
    OBSTACLES: "obstacles" by suspension_decided_on;

    /// Thiên tai, dịch bệnh, chiến tranh, địch họa được coi là sự kiện bất khả kháng hoặc trở ngại khách quan.
    /// A natural disaster, an epidemic, war or enemy action counts as force majeure or an objective obstacle.
    "obstacle-examples" "2026-07-01.." {suspension_reason: Obstacle, obstacle_event: Disaster} => [ND124.at("28a.3.a").by(&ND155)], Verified;
    /// Tai nạn, ốm đau, đi công tác, học tập ở nơi xa được coi là sự kiện bất khả kháng hoặc trở ngại khách quan.
    /// An accident, an illness, work or study far away counts as force majeure or an objective obstacle.
    "obstacle-examples.personal" "2026-07-01.." {suspension_reason: Obstacle, obstacle_event: Personal} => [ND124.at("28a.3.b").by(&ND155)], Verified;
    /// Hồ sơ, tài liệu liên quan trực tiếp đang bị cơ quan có thẩm quyền tạm giữ, niêm phong được coi là sự kiện bất khả kháng hoặc trở ngại khách quan.
    /// Files directly concerned that a competent body holds or has sealed count as force majeure or an objective obstacle.
    "obstacle-examples.files" "2026-07-01.." {suspension_reason: Obstacle, obstacle_event: FilesHeld} => [ND124.at("28a.3.c").by(&ND155)], Verified;
    /// Sự kiện khác là bất khả kháng nếu xảy ra một cách khách quan, không thể lường trước được và không thể khắc phục được mặc dù đã áp dụng mọi biện pháp cần thiết và khả năng cho phép.
    /// Another event is force majeure if it is objective, could not be foreseen, and cannot be overcome with every necessary and possible measure.
    "force-majeure-def" "2026-07-01.." {suspension_reason: Obstacle, obstacle_event: OtherEvent} => [ND124.at("28a.1").by(&ND155)], Verified;
    /// Sự kiện khác là trở ngại khách quan nếu do hoàn cảnh khách quan tác động làm cho người khiếu nại, người đại diện hợp pháp không thể thực hiện được quyền, nghĩa vụ của mình.
    /// Another event is an objective obstacle if objective circumstances keep the complainant or the lawful representative from exercising rights and duties.
    "objective-obstacle-def" "2026-07-01.." {suspension_reason: Obstacle, obstacle_event: OtherEvent} => [ND124.at("28a.2").by(&ND155)], Verified;
    /// Phải có căn cứ, tài liệu chứng minh và thể hiện trong hồ sơ giải quyết khiếu nại.
    /// Grounds and proof are needed and are kept on the file.
    "obstacle-examples.proof" "2026-07-01.." {suspension_reason: Obstacle} => [ND124.at("28a.4").by(&ND155)], Verified;
}

each! {
    /// Căn cứ đình chỉ giải quyết khiếu nại
    /// Grounds for terminating the case
    TERMINATION_GROUNDS: "termination-grounds" by suspension_decided_on;

    /// Người khiếu nại rút khiếu nại.
    /// The complainant withdrew the complaint.
    "withdraw-2012.ground" "2012-07-01..2026-06-30" {withdrawal_effect: Terminates} => [LKN.at("10")], Verified;
    /// Người khiếu nại rút toàn bộ khiếu nại.
    /// The complainant withdrew the whole complaint.
    "terminate-withdrawn" "2026-07-01.." {withdrawal_effect: Terminates} => [LKN.at("11a.2.a").by(&L136)], VerifiedCopy;
    /// Cá nhân khiếu nại chết mà quyền, lợi ích liên quan đến nội dung khiếu nại không được thừa kế.
    /// The individual died, and the rights and interests concerned are not inherited.
    "terminate-death" "2026-07-01.." {author_state: Died, rights_inherited: No} => [LKN.at("11a.2.b").by(&L136)], VerifiedCopy;
    /// Cơ quan, tổ chức khiếu nại giải thể, phá sản hoặc kết thúc hoạt động mà quyền, nghĩa vụ liên quan đến nội dung khiếu nại không được kế thừa.
    /// The body or organisation was dissolved, bankrupt or ended, and the rights and duties concerned are not succeeded to.
    "terminate-death.organisation" "2026-07-01.." {author_state: Ended, rights_inherited: No} => [LKN.at("11a.2.b").by(&L136)], VerifiedCopy;
    /// Vụ việc khiếu nại không còn đối tượng hoặc nội dung để giải quyết.
    /// No object or content is left to resolve.
    "terminate-no-object" "2026-07-01.." {object_remains: No} => [LKN.at("11a.2.c").by(&L136)], VerifiedCopy;
    /// Vụ việc đã được Tòa án thụ lý hoặc đã được giải quyết bằng bản án, quyết định của Tòa án.
    /// A court has accepted the case, or decided it by judgment or decision.
    "terminate-court" "2026-07-01.." {court: (Accepted or Decided)} => [LKN.at("11a.2.d").by(&L136)], VerifiedCopy;
    /// Tòa án đã đình chỉ vụ án: theo câu chữ của điểm d cũng là quyết định của Tòa án, vì điểm này không nhắc lại ngoại lệ của khoản 9 Điều 11.
    /// The court terminated its case: by the words of point d this too is a decision of the court, for the exception of Article 11(9) is not repeated there.
    "terminate-court.case-terminated" "2026-07-01.." {court: CaseTerminated} => [LKN.at("11a.2.d").by(&L136), LKN.at("11.9")], VerifiedCopy, beside ["terminate-court"], doubt TERMINATE_COURT;
}

each! {
    /// Luật không nói gì về việc đình chỉ trong trường hợp nào?
    /// On which terminations is the law silent?
    TERMINATION_SILENCE: "termination-silence" by suspension_decided_on;

    /// Trước 01/07/2026 Luật không quy định đình chỉ khi người khiếu nại chết, cơ quan, tổ chức khiếu nại chấm dứt.
    /// Before 01/07/2026 the Law named no termination on the death or end of the complainant.
    "terminate-death.2012" "2012-07-01..2026-06-30" {author_state: (Died or Ended)} => [LKN.at("10")], Inferred, doubt TERMINATION_BEFORE_2026;
    /// Trước 01/07/2026 Luật không quy định đình chỉ khi không còn đối tượng, nội dung khiếu nại.
    /// Before 01/07/2026 the Law named no termination for want of an object.
    "terminate-no-object.2012" "2012-07-01..2026-06-30" {object_remains: No} => [LKN.at("10")], Inferred, doubt TERMINATION_BEFORE_2026;
    /// Trước 01/07/2026 Luật không quy định đình chỉ khi Tòa án thụ lý hoặc giải quyết vụ việc đã được thụ lý khiếu nại.
    /// Before 01/07/2026 the Law named no termination where a court took or decided a case already accepted as a complaint.
    "terminate-court.2012" "2012-07-01..2026-06-30" {court: (Accepted or Decided)} => [LKN.at("10"), LKN.at("11.9")], Inferred, doubt TERMINATION_BEFORE_2026;
    /// Luật không nói quyết định giải quyết lần đầu có hiệu lực ra sao khi việc giải quyết lần hai bị đình chỉ.
    /// The law does not say what a termination at the second instance means for the first decision.
    "terminate-effect-second" "2026-07-01.." {instance: Second, step: Termination} => [LKN.at("11a.2").by(&L136)], Inferred, doubt TERMINATED_SECOND;
}

each! {
    /// Quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết: nội dung và hệ quả
    /// Decisions to suspend, terminate and continue: content and effect
    SUSPENSION_DUTIES: "suspension-duties" by step_on;

    /// Quyết định tạm đình chỉ, đình chỉ phải nêu rõ lý do, căn cứ pháp luật.
    /// The decision to suspend or terminate states its reason and legal basis.
    "suspension-decision-content" "2026-07-01.." {step: (Suspension or Termination)} => [LKN.at("11a.3").by(&L136)], VerifiedCopy;
    /// Khi có đủ căn cứ, người giải quyết ban hành ngay quyết định theo Mẫu số 14a.
    /// Once the ground is given, the resolver issues the decision at once, on form 14a.
    "suspension-decision-content.form" "2026-07-01.." {step: (Suspension or Termination)} => [ND124.at("28b.1").by(&ND155)], Verified;
    /// Thời gian tạm đình chỉ không tính vào thời hạn giải quyết khiếu nại.
    /// The time of the suspension is not counted in the resolution term.
    "suspension-clock" "2026-07-01.." {step: (Suspension or Continuation)} => [LKN.at("11a.4").by(&L136)], VerifiedCopy;
    /// Thời hạn giải quyết tiếp tục được tính từ ngày ban hành quyết định tiếp tục giải quyết khiếu nại.
    /// The resolution term runs on from the day on which the continuation decision is issued.
    "suspension-clock.resumed" "2026-07-01.." {step: Continuation} => [ND124.at("28b.2").by(&ND155)], Verified, doubt RESUMPTION_DAY;
    /// Thời gian tạm đình chỉ bắt đầu từ ngày ban hành quyết định tạm đình chỉ.
    /// The pause begins on the day of the suspension decision.
    "suspension-clock.start" "2026-07-01.." {step: Suspension} => [LKN.at("11a.4").by(&L136)], Inferred;
    /// Chỉ thời hạn giải quyết tạm dừng; thời hạn thụ lý, thời hiệu, thời hạn khiếu nại lần hai và thời hạn gửi văn bản vẫn tính.
    /// Only the resolution term pauses; those of acceptance, filing and sending run on.
    "suspension-clock.other-terms" "2026-07-01.." {step: Suspension} => [LKN.at("11a.4").by(&L136)], Inferred, doubt SUSPENSION_OTHER_TERMS;
    /// Tạm đình chỉ sau khi đã hết thời hạn giải quyết: vụ việc đã quá hạn từ ngày hết hạn.
    /// Suspended after the term had lapsed: the case is overdue since the lapse.
    "suspension-clock.lapsed" "2026-07-01.." {step: Suspension} => [LKN.at("11a.4").by(&L136), ND124.at("28b.2").by(&ND155)], Inferred, doubt SUSPENDED_AFTER_LAPSE;
    /// Trước 01/07/2026 Luật không có căn cứ tạm đình chỉ việc giải quyết: thời gian đó vẫn tính vào thời hạn.
    /// Before 01/07/2026 the Law knew no suspension of a case: the time counts.
    "suspension-clock.2012" "2012-07-01..2026-06-30" {step: Suspension} => [LKN.at("28"), LKN.at("37")], Inferred, doubt SUSPENSION_ACROSS_2026;
    /// Quyết định tiếp tục giải quyết theo Mẫu số 14b; các bên có liên quan được thông báo.
    /// The decision to continue is on form 14b; the parties concerned are told.
    "continue-decision" "2026-07-01.." {step: Continuation} => [LKN.at("11a.4").by(&L136), ND124.at("28b.2").by(&ND155)], VerifiedCopy;
    /// Quyết định đình chỉ do rút khiếu nại theo Mẫu số 12-KN.
    /// The decision to terminate upon withdrawal is on form 12-KN.
    "withdraw-2012.form" "2013-12-16..2020-12-09" {step: Termination} => [TT07KN.at("19.1")], Verified;
}

each! {
    /// Căn cứ tạm đình chỉ còn không?
    /// Does the ground for the suspension still stand?
    CONTINUATION: "continuation" by today;

    /// Căn cứ tạm đình chỉ không còn: phải ban hành ngay quyết định tiếp tục giải quyết khiếu nại.
    /// The ground has ceased: the decision to continue must be issued at once.
    "continue-decision.due" "2026-07-01.." {suspended: Yes, suspension_reason: NoReason} => [LKN.at("11a.4").by(&L136), ND124.at("28b.2").by(&ND155)], VerifiedCopy;
}

each! {
    /// Vụ việc đã thụ lý trước 01/07/2026
    /// Cases accepted before 01/07/2026
    PENDING_2026: "pending-cases" by today;

    /// Đã có thông báo thụ lý trước 01/07/2026 và chưa ban hành quyết định giải quyết: việc rút khiếu nại, tạm đình chỉ, đình chỉ, đối thoại theo Nghị định 155/2026/NĐ-CP.
    /// Notified as accepted before 01/07/2026 and not yet decided: withdrawal, suspension, termination and dialogue follow Decree 155/2026/NĐ-CP.
    "pending-cases-2026" "2026-07-01.." {decision_issued: No, accepted_on: "..2026-06-30"} => [ND155.at("22.1")], Verified;
    /// Đã có thông báo thụ lý trước 01/07/2026 và ban hành quyết định giải quyết từ ngày đó: như trên đối với những việc làm từ 01/07/2026.
    /// Notified as accepted before 01/07/2026 and decided on or after that day: likewise for what was done from that day on.
    "pending-cases-2026.decided" "2026-07-01.." {decision_issued: Yes, accepted_on: "..2026-06-30", decided_on: "2026-07-01.."} => [ND155.at("22.1")], Verified;
}
