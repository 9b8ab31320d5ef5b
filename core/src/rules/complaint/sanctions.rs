//! What those face who break the law on complaints: Điều 6, 68; Điều 40 to 42 Nghị định 124/2020, amended in 2026. The day of
//! the act selects.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155};

each! {
    /// Hành vi vi phạm pháp luật về khiếu nại và hình thức xử lý
    /// Breaches of the law on complaints and their sanctions
    SANCTIONS: "sanctions" by breach_on;

    /// Cố tình khiếu nại sai sự thật; kích động, cưỡng ép, mua chuộc, lôi kéo tập trung đông người; lợi dụng khiếu nại chống Nhà nước, xuyên tạc, vu khống, đe dọa, xúc phạm: bị cấm; xử lý hành chính hoặc hình sự, gây thiệt hại thì bồi thường.
    /// Deliberately false complaint; inciting, forcing, bribing or drawing others to gather; abusing complaints against the State, slander, threats, insults: prohibited; administrative or criminal liability, and damages.
    "prohibit-complainant-acts" "2012-07-01..2026-06-30" {breach: (FalseComplaint or Incitement or Abuse)} => [LKN.at("6.5"), LKN.at("6.6"), LKN.at("6.7"), LKN.at("68")], Verified;
    /// Cố tình khiếu nại sai sự thật; kích động, cưỡng ép, mua chuộc, lôi kéo tập trung đông người; lợi dụng khiếu nại chống Nhà nước, xuyên tạc, vu khống, đe dọa, xúc phạm: bị cấm; xử lý hành chính hoặc hình sự, gây thiệt hại thì bồi thường.
    /// Deliberately false complaint; inciting, forcing, bribing or drawing others to gather; abusing complaints against the State, slander, threats, insults: prohibited; administrative or criminal liability, and damages.
    "prohibit-complainant-acts.2026" "2026-07-01.." {breach: (FalseComplaint or Incitement or Abuse)} => [LKN.at("6.5"), LKN.at("6.6"), LKN.at("6.7"), LKN.at("68").by(&L136)], VerifiedCopy;
    /// Vi phạm quy chế tiếp công dân: bị cấm; xử lý hành chính hoặc hình sự, gây thiệt hại thì bồi thường. Bãi bỏ từ ngày 01/07/2026.
    /// Breach of the reception rules: prohibited; administrative or criminal liability, and damages. Repealed from 01/07/2026.
    "prohibit-reception-rules-2012" "2012-07-01..2026-06-30" {breach: ReceptionRules} => [LKN.at("6.8"), LKN.at("68")], Verified;

    /// Người giải quyết sách nhiễu, bao che người bị khiếu nại, đe dọa trả thù: khiển trách.
    /// Resolver harassing, shielding the complained, threatening revenge: reprimand.
    "sanction-complaint-resolver-2020" "2020-12-10..2026-06-30" {breach_by: Resolver, breach: (Harassment or Shielding or Threat)} => [ND124.at("41")], Reported;
    /// Người giải quyết cố ý không thụ lý vụ việc đủ điều kiện, bỏ qua bằng chứng hoặc làm sai lệch hồ sơ, không ban hành quyết định: cảnh cáo.
    /// Resolver deliberately not accepting an acceptable case, ignoring evidence or falsifying the file, not issuing a decision: warning.
    "sanction-complaint-resolver-2020.warning" "2020-12-10..2026-06-30" {breach_by: Resolver, breach: (NotAccepting or IgnoringEvidence or NotDeciding)} => [ND124.at("41")], Reported;
    /// Người giải quyết vi phạm nghiêm trọng trình tự, thủ tục hoặc cố ý ra quyết định trái pháp luật, gây mất ổn định nghiêm trọng hoặc hậu quả chết người: giáng chức hoặc cách chức.
    /// Resolver gravely breaking the procedure, or deliberately deciding unlawfully, causing grave disorder or death: demotion or removal.
    "sanction-complaint-resolver-2020.removal" "2020-12-10..2026-06-30" {breach_by: Resolver, breach: (GraveProcedure or UnlawfulDecision), breach_effect: DisorderOrDeath} => [ND124.at("41")], Reported;
    /// Người giải quyết sách nhiễu, bao che người bị khiếu nại, đe dọa trả thù: khiển trách.
    /// Resolver harassing, shielding the complained, threatening revenge: reprimand.
    "sanction-complaint-resolver-2026" "2026-07-01.." {breach_by: Resolver, breach: (Harassment or Shielding or Threat), breach_repeat: NoRepeat} => [ND124.at("41.1").by(&ND155)], Verified;
    /// Người giải quyết đã bị khiển trách mà tái phạm: cảnh cáo.
    /// Resolver repeating after a reprimand: warning.
    "sanction-complaint-resolver-2026.warning-repeat" "2026-07-01.." {breach_by: Resolver, breach_repeat: AfterReprimand} => [ND124.at("41.2.a").by(&ND155)], Verified;
    /// Người giải quyết cố ý không thụ lý vụ việc đủ điều kiện, bỏ qua bằng chứng hoặc làm sai lệch hồ sơ, không ban hành quyết định: cảnh cáo.
    /// Resolver deliberately not accepting an acceptable case, ignoring evidence or falsifying the file, not issuing a decision: warning.
    "sanction-complaint-resolver-2026.warning" "2026-07-01.." {breach_by: Resolver, breach: (NotAccepting or IgnoringEvidence or NotDeciding)} => [ND124.at("41.2").by(&ND155)], Verified;
    /// Người giải quyết đã bị cảnh cáo mà tái phạm: cách chức.
    /// Resolver repeating after a warning: removal.
    "sanction-complaint-resolver-2026.removal-repeat" "2026-07-01.." {breach_by: Resolver, breach_repeat: AfterWarning} => [ND124.at("41.3.a").by(&ND155)], Verified;
    /// Người giải quyết vi phạm nghiêm trọng trình tự, thủ tục gây mất ổn định nghiêm trọng hoặc hậu quả chết người: cách chức.
    /// Resolver gravely breaking the procedure with grave disorder or death: removal.
    "sanction-complaint-resolver-2026.removal-procedure" "2026-07-01.." {breach_by: Resolver, breach: GraveProcedure, breach_effect: DisorderOrDeath} => [ND124.at("41.3.b").by(&ND155)], Verified;
    /// Người giải quyết cố ý ban hành quyết định trái pháp luật: cách chức.
    /// Resolver deliberately deciding unlawfully: removal.
    "sanction-complaint-resolver-2026.removal" "2026-07-01.." {breach_by: Resolver, breach: UnlawfulDecision, breach_effect: (not DisorderOrDeath)} => [ND124.at("41.3.c").by(&ND155)], Verified;
    /// Người giải quyết đã bị cách chức mà tái phạm: buộc thôi việc hoặc bãi nhiệm.
    /// Resolver repeating after removal: dismissal.
    "sanction-complaint-resolver-2026.dismissal-repeat" "2026-07-01.." {breach_by: Resolver, breach_repeat: AfterRemoval} => [ND124.at("41.4.a").by(&ND155)], Verified;
    /// Người giải quyết cố ý ban hành quyết định trái pháp luật gây mất ổn định nghiêm trọng hoặc hậu quả chết người: buộc thôi việc hoặc bãi nhiệm.
    /// Resolver deliberately deciding unlawfully with grave disorder or death: dismissal.
    "sanction-complaint-resolver-2026.dismissal" "2026-07-01.." {breach_by: Resolver, breach: UnlawfulDecision, breach_effect: DisorderOrDeath} => [ND124.at("41.4.b").by(&ND155)], Verified;

    /// Người xác minh sách nhiễu, bao che, đe dọa trả thù: khiển trách.
    /// Verifier harassing, shielding, threatening revenge: reprimand.
    "sanction-complaint-verifier-2020" "2020-12-10..2026-06-30" {breach_by: Verifier, breach: (Harassment or Shielding or Threat)} => [ND124.at("40")], Reported;
    /// Người xác minh bỏ qua bằng chứng hoặc làm sai lệch hồ sơ: cảnh cáo.
    /// Verifier ignoring evidence or falsifying the file: warning.
    "sanction-complaint-verifier-2020.warning" "2020-12-10..2026-06-30" {breach_by: Verifier, breach: IgnoringEvidence} => [ND124.at("40")], Reported;
    /// Người xác minh giữ chức vụ cố ý báo cáo sai dẫn đến quyết định sai, gây mất ổn định nghiêm trọng hoặc hậu quả chết người: giáng chức, cách chức.
    /// Verifier in a leading post deliberately reporting falsely so that the decision is wrong, with grave disorder or death: demotion or removal.
    "sanction-complaint-verifier-2020.removal" "2020-12-10..2026-06-30" {breach_by: Verifier, breach: FalseReport, breach_effect: DisorderOrDeath, leading_post: Yes} => [ND124.at("40")], Reported;
    /// Người xác minh không giữ chức vụ cố ý báo cáo sai dẫn đến quyết định sai, gây mất ổn định nghiêm trọng hoặc hậu quả chết người: hạ bậc lương.
    /// Verifier without a leading post deliberately reporting falsely so that the decision is wrong, with grave disorder or death: a lower salary step.
    "sanction-complaint-verifier-2020.salary" "2020-12-10..2026-06-30" {breach_by: Verifier, breach: FalseReport, breach_effect: DisorderOrDeath, leading_post: No} => [ND124.at("40")], Reported;
    /// Người xác minh sách nhiễu, bao che, đe dọa trả thù: khiển trách.
    /// Verifier harassing, shielding, threatening revenge: reprimand.
    "sanction-complaint-verifier-2026" "2026-07-01.." {breach_by: Verifier, breach: (Harassment or Shielding or Threat), breach_repeat: NoRepeat} => [ND124.at("40.1").by(&ND155)], Verified;
    /// Người xác minh đã bị khiển trách mà tái phạm: cảnh cáo.
    /// Verifier repeating after a reprimand: warning.
    "sanction-complaint-verifier-2026.warning-repeat" "2026-07-01.." {breach_by: Verifier, breach_repeat: AfterReprimand} => [ND124.at("40.2.a").by(&ND155)], Verified;
    /// Người xác minh cố ý bỏ qua bằng chứng, bỏ lọt tài liệu hoặc làm sai lệch hồ sơ: cảnh cáo.
    /// Verifier deliberately ignoring evidence, leaving out documents or falsifying the file: warning.
    "sanction-complaint-verifier-2026.warning" "2026-07-01.." {breach_by: Verifier, breach: IgnoringEvidence} => [ND124.at("40.2.b").by(&ND155)], Verified;
    /// Người xác minh giữ chức vụ đã bị cảnh cáo mà tái phạm: cách chức.
    /// Verifier in a leading post repeating after a warning: removal.
    "sanction-complaint-verifier-2026.removal-repeat" "2026-07-01.." {breach_by: Verifier, breach_repeat: AfterWarning, leading_post: Yes} => [ND124.at("40.3.a").by(&ND155)], Verified;
    /// Người xác minh giữ chức vụ cố ý báo cáo sai dẫn đến quyết định sai: cách chức.
    /// Verifier in a leading post deliberately reporting falsely so that the decision is wrong: removal.
    "sanction-complaint-verifier-2026.removal" "2026-07-01.." {breach_by: Verifier, breach: FalseReport, breach_effect: (not DisorderOrDeath), leading_post: Yes} => [ND124.at("40.3.b").by(&ND155)], Verified;
    /// Người xác minh giữ chức vụ đã bị cách chức mà tái phạm: buộc thôi việc.
    /// Verifier in a leading post repeating after removal: dismissal.
    "sanction-complaint-verifier-2026.dismissal-repeat" "2026-07-01.." {breach_by: Verifier, breach_repeat: AfterRemoval, leading_post: Yes} => [ND124.at("40.4.a").by(&ND155)], Verified;
    /// Người xác minh không giữ chức vụ đã bị cảnh cáo mà tái phạm: buộc thôi việc.
    /// Verifier without a leading post repeating after a warning: dismissal.
    "sanction-complaint-verifier-2026.dismissal-no-post" "2026-07-01.." {breach_by: Verifier, breach_repeat: AfterWarning, leading_post: No} => [ND124.at("40.4.a").by(&ND155)], Verified;
    /// Người xác minh cố ý báo cáo sai dẫn đến quyết định sai, gây mất ổn định nghiêm trọng hoặc hậu quả chết người: buộc thôi việc.
    /// Verifier deliberately reporting falsely so that the decision is wrong, with grave disorder or death: dismissal.
    "sanction-complaint-verifier-2026.dismissal" "2026-07-01.." {breach_by: Verifier, breach: FalseReport, breach_effect: DisorderOrDeath} => [ND124.at("40.4.b").by(&ND155)], Verified;

    /// Người tổ chức thi hành bao che người không thi hành, thi hành không đúng, không đầy đủ: khiển trách.
    /// Whoever must organise enforcement shields those who do not enforce, or enforces wrongly or incompletely: reprimand.
    "sanction-complaint-enforcer" "2020-12-10.." {breach_by: Enforcer, breach: (Shielding or WrongEnforcement)} => [ND124.at("42")], Reported;
    /// Người tổ chức thi hành cố ý không tổ chức thi hành: cảnh cáo.
    /// Whoever must organise enforcement deliberately does not: warning.
    "sanction-complaint-enforcer.warning" "2020-12-10.." {breach_by: Enforcer, breach: NotEnforcing} => [ND124.at("42")], Reported;
    /// Cán bộ, công chức, viên chức can thiệp trái pháp luật vào việc giải quyết khiếu nại: khiển trách.
    /// An official interfering unlawfully in the resolution: reprimand.
    "sanction-complaint-interferer" "2026-07-01.." {breach_by: (not OtherPerson), breach: Interference, breach_effect: NoGraveEffect, breach_repeat: NoRepeat} => [ND124.at("41a.1").by(&ND155)], Verified;
    /// Cán bộ, công chức, viên chức can thiệp trái pháp luật, gây hậu quả nghiêm trọng: cảnh cáo.
    /// An official interfering unlawfully with a grave consequence: warning.
    "sanction-complaint-interferer.grave" "2026-07-01.." {breach_by: (not OtherPerson), breach: Interference, breach_effect: (not NoGraveEffect)} => [ND124.at("41a.1").by(&ND155)], Verified;
    /// Cán bộ, công chức, viên chức can thiệp trái pháp luật mà tái phạm: cảnh cáo.
    /// An official interfering unlawfully again: warning.
    "sanction-complaint-interferer.repeat" "2026-07-01.." {breach_by: (not OtherPerson), breach: Interference, breach_repeat: (not NoRepeat)} => [ND124.at("41a.1").by(&ND155)], Verified;
    /// Người khác can thiệp trái pháp luật: xử lý theo quy định của pháp luật.
    /// Anybody else interfering unlawfully: dealt with as the law provides.
    "sanction-complaint-interferer.other" "2026-07-01.." {breach_by: OtherPerson, breach: Interference} => [ND124.at("41a.2").by(&ND155)], Verified;
    /// Vi phạm trước ngày 01/07/2026 chưa có quyết định kỷ luật, hoặc xem xét sau ngày đó: áp dụng Nghị định 155/2026, hoặc Nghị định 124/2020 nếu có lợi cho người vi phạm.
    /// Breach before 01/07/2026 without a disciplinary decision yet, or dealt with after that day: Decree 155/2026 applies, or Decree 124/2020 if it is better for the official.
    "sanction-complaint-transition" "2012-07-01..2026-06-30" {breach_by: (not OtherPerson), today: "2026-07-01.."} => [ND155.at("22.3")], Verified;
}
