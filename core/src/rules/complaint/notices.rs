//! Who must be told: Điều 27, 32, 35, 36, 41, 50, 54, 56, 58 and what details them. Each row names the recipients of one act.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155, TCD, TT02, TT07KN};

each! {
    /// Phải thông báo, gửi cho ai ở bước này
    /// Who must be told at this step
    NOTICES: "notices" by step_on;

    /// Thụ lý hoặc không thụ lý lần đầu: người khiếu nại; cơ quan, tổ chức, cá nhân có thẩm quyền chuyển khiếu nại đến; không thụ lý thì nêu rõ lý do.
    /// Accepted or refused, first time: the complainant; the competent body or person that forwarded the complaint; a refusal gives the reason.
    "notify-acceptance" "2012-07-01..2026-06-30" {step: (Acceptance or Refusal), track: Administrative, instance: First} => [LKN.at("27"), LKN.at("14.2.a")], Verified;
    /// Thụ lý hoặc không thụ lý lần hai: người khiếu nại; cơ quan, tổ chức, cá nhân có thẩm quyền đã chuyển khiếu nại đến; không thụ lý thì nêu rõ lý do.
    /// Accepted or refused, second time: the complainant; the competent body or person that forwarded the complaint; a refusal gives the reason.
    "notify-acceptance.second" "2012-07-01..2026-06-30" {step: (Acceptance or Refusal), track: Administrative, instance: Second} => [LKN.at("36.1")], Verified;
    /// Thụ lý hoặc không thụ lý lần đầu: người khiếu nại; cơ quan, tổ chức, cá nhân có thẩm quyền chuyển khiếu nại đến; không thụ lý thì nêu rõ lý do.
    /// Accepted or refused, first time: the complainant; the competent body or person that forwarded the complaint; a refusal gives the reason.
    "notify-acceptance.2026" "2026-07-01.." {step: (Acceptance or Refusal), track: Administrative, instance: First} => [LKN.at("27").by(&L136), LKN.at("14.2.a")], VerifiedCopy;
    /// Thụ lý hoặc không thụ lý lần hai: người khiếu nại; cơ quan, tổ chức, cá nhân có thẩm quyền đã chuyển khiếu nại đến; không thụ lý thì nêu rõ lý do.
    /// Accepted or refused, second time: the complainant; the competent body or person that forwarded the complaint; a refusal gives the reason.
    "notify-acceptance.second-2026" "2026-07-01.." {step: (Acceptance or Refusal), track: Administrative, instance: Second} => [LKN.at("36.1").by(&L136)], VerifiedCopy;
    /// Thông tư: thông báo thụ lý cho người khiếu nại, cơ quan, tổ chức, cá nhân có thẩm quyền chuyển đến (nếu có), cơ quan thanh tra nhà nước cùng cấp.
    /// Circular: acceptance is notified to the complainant, the competent body or person that forwarded (if any), the state inspectorate of the same level.
    "notify-acceptance.circular" "2016-12-05..2020-12-09" {step: Acceptance, track: Administrative} => [TT07KN.at("5.2").by(&TT02)], Verified;
    /// Nghị định: thông báo thụ lý hoặc không thụ lý cho người khiếu nại, cơ quan, tổ chức, cá nhân có thẩm quyền chuyển đến (nếu có), cơ quan thanh tra nhà nước cùng cấp.
    /// Decree: acceptance or refusal is notified to the complainant, the competent body or person that forwarded (if any), the state inspectorate of the same level.
    "notify-acceptance.decree" "2020-12-10.." {step: (Acceptance or Refusal), track: Administrative} => [ND124.at("16.2")], VerifiedCopy;
    /// Và cơ quan thanh tra nhà nước cùng cấp, lần đầu; cấp xã không có cơ quan thanh tra.
    /// And the state inspectorate of the same level, first time; a commune has none.
    "notify-acceptance.inspectorate" "2012-07-01..2025-06-30" {step: (Acceptance or Refusal), track: Administrative, instance: First, unit_kind: (not Commune)} => [LKN.at("27")], Verified;
    /// Và cơ quan thanh tra nhà nước cùng cấp, lần hai; cấp xã không có cơ quan thanh tra.
    /// And the state inspectorate of the same level, second time; a commune has none.
    "notify-acceptance.inspectorate-second" "2012-07-01..2025-06-30" {step: (Acceptance or Refusal), track: Administrative, instance: Second, unit_kind: (not Commune)} => [LKN.at("36.1")], Verified;
    /// Và cơ quan thanh tra nhà nước cùng cấp, nếu cấp đó còn.
    /// And the state inspectorate of the same level, where that level still has one.
    "notify-acceptance.inspectorate-2025" "2025-07-01.." {step: (Acceptance or Refusal), track: Administrative, unit_kind: (not Commune)} => [ND124.at("16.2")], VerifiedCopy, doubt INSPECTORATE_SAME_LEVEL;
    /// Nơi không có cơ quan thanh tra: đơn vị được giao tham mưu giải quyết khiếu nại.
    /// Where there is no inspectorate: the unit that advises on resolving complaints.
    "notify-acceptance.advisory-unit" "2026-07-01.." {step: (Acceptance or Refusal), track: Administrative, unit_kind: (Ministry or ProvincialAgency or Commune)} => [LKN.at("63.3").by(&L136)], Inferred, doubt INSPECTORATE_SAME_LEVEL;
    /// Nhiều người cùng khiếu nại và cử người đại diện, thông tư: thông báo thụ lý gửi đến người đại diện.
    /// Several complainants with appointed representatives, circular: notice of acceptance goes to the representative.
    "notify-acceptance-group" "2016-12-05..2020-12-09" {step: Acceptance, group_size: (not One), group_document: Yes} => [TT07KN.at("5.2").by(&TT02)], Verified;
    /// Nhiều người cùng khiếu nại và cử người đại diện, nghị định: thông báo gửi đến một trong số những người đại diện.
    /// Several complainants with appointed representatives, decree: the notice goes to one of the representatives.
    "notify-acceptance-group.decree" "2020-12-10.." {step: (Acceptance or Refusal), group_size: (not One), group_document: Yes} => [ND124.at("16.2")], VerifiedCopy;
    /// Khiếu nại quyết định kỷ luật: thông báo thụ lý cho người khiếu nại.
    /// Disciplinary complaint: acceptance is notified to the complainant.
    "notify-acceptance-discipline" "2012-07-01..2026-06-30" {step: Acceptance, track: Disciplinary} => [LKN.at("50")], Verified;
    /// Khiếu nại quyết định kỷ luật: thông báo thụ lý cho người khiếu nại.
    /// Disciplinary complaint: acceptance is notified to the complainant.
    "notify-acceptance-discipline.2026" "2026-07-01.." {step: Acceptance, track: Disciplinary} => [LKN.at("50").by(&L136)], VerifiedCopy;
    /// Khiếu nại quyết định kỷ luật, thông tư: văn bản thông báo thụ lý gửi cho người khiếu nại.
    /// Disciplinary complaint, circular: the written notice of acceptance goes to the complainant.
    "notify-acceptance-discipline.circular" "2016-12-05..2020-12-09" {step: Acceptance, track: Disciplinary} => [TT07KN.at("5.2").by(&TT02)], Verified;
    /// Khiếu nại quyết định kỷ luật, nghị định: văn bản thông báo thụ lý hoặc không thụ lý gửi cho người khiếu nại.
    /// Disciplinary complaint, decree: the written notice of acceptance or refusal goes to the complainant.
    "notify-acceptance-discipline.decree" "2020-12-10.." {step: (Acceptance or Refusal), track: Disciplinary} => [ND124.at("16.2")], VerifiedCopy;

    /// Thông báo đối thoại: người khiếu nại, người bị khiếu nại, người có quyền và nghĩa vụ liên quan, cơ quan, tổ chức có liên quan.
    /// Notice of the dialogue: the complainant, the complained, persons with related rights and duties, bodies concerned.
    "notify-dialogue" "2012-07-01.." {step: Dialogue, track: Administrative} => [LKN.at("30.2")], Verified;
    /// Thông báo đối thoại, thông tư: người khiếu nại, người bị khiếu nại, người có quyền và nghĩa vụ liên quan, cơ quan, tổ chức có liên quan.
    /// Notice of the dialogue, circular: the complainant, the complained, persons with related rights and duties, bodies concerned.
    "notify-dialogue.circular" "2016-12-05..2020-12-09" {step: Dialogue} => [TT07KN.at("21.2.a").by(&TT02)], Verified;
    /// Thông báo đối thoại lần hai: người khiếu nại, người đại diện (nhiều người cùng khiếu nại), người bị khiếu nại, người có quyền và nghĩa vụ liên quan, cơ quan, tổ chức có liên quan.
    /// Notice of the dialogue, second time: the complainant, the representative (group), the complained, persons with related rights and duties, bodies concerned.
    "notify-dialogue.second-2020" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second} => [ND124.at("28.2")], VerifiedCopy;
    /// Thông báo đối thoại: người khiếu nại, người đại diện (nhiều người cùng khiếu nại), người bị khiếu nại, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức có liên quan.
    /// Notice of the dialogue: the complainant, the representative (group), the complained, persons with related rights and duties, bodies concerned.
    "notify-dialogue.2026" "2026-07-01.." {step: Dialogue} => [ND124.at("28.1").by(&ND155)], Verified;

    /// Quyết định tạm đình chỉ, đình chỉ: người khiếu nại, người đại diện, người bị khiếu nại, người có quyền, nghĩa vụ liên quan.
    /// Decision to suspend or terminate: the complainant, the representative, the complained, persons with related rights and duties.
    "notify-suspension" "2026-07-01.." {step: (Suspension or Termination)} => [ND124.at("28b.1").by(&ND155)], Verified;
    /// Quyết định tiếp tục giải quyết: người khiếu nại, người đại diện, người bị khiếu nại, người có quyền, nghĩa vụ liên quan.
    /// Decision to continue: the complainant, the representative, the complained, persons with related rights and duties.
    "notify-suspension.continuation" "2026-07-01.." {step: Continuation} => [ND124.at("28b.2").by(&ND155)], Verified;
    /// Luật: quyết định tạm đình chỉ, đình chỉ gửi cho người khiếu nại, người bị khiếu nại và cơ quan, tổ chức, cá nhân có liên quan.
    /// Law: the decision to suspend or terminate goes to the complainant, the complained and the bodies and persons concerned.
    "notify-suspension.law" "2026-07-01.." {step: (Suspension or Termination)} => [LKN.at("11a.3").by(&L136)], VerifiedCopy;
    /// Luật: việc tiếp tục giải quyết được thông báo cho các bên có liên quan.
    /// Law: the continuation is notified to the parties concerned.
    "notify-suspension.law-continuation" "2026-07-01.." {step: Continuation} => [LKN.at("11a.4").by(&L136)], VerifiedCopy;
    /// Đình chỉ vì người khiếu nại chết mà quyền, lợi ích không được thừa kế: gửi đến UBND cấp xã nơi cá nhân thường trú cuối cùng trước khi chết.
    /// Termination because the complainant died and the right is not inherited: to the commune people's committee of the last permanent residence.
    "notify-termination-death" "2026-07-01.." {step: Termination, author_state: Died, rights_inherited: No} => [ND124.at("28b.1").by(&ND155)], Verified;
    /// Đình chỉ vì tổ chức giải thể, phá sản, kết thúc hoạt động mà không có kế thừa: gửi đến UBND cấp xã nơi có trụ sở chính ngay trước đó.
    /// Termination because the organisation was dissolved, bankrupt or ended without successor: to the commune people's committee of its last head office.
    "notify-termination-death.organisation" "2026-07-01.." {step: Termination, author_state: Ended, rights_inherited: No} => [ND124.at("28b.1").by(&ND155)], Verified;
    /// Đình chỉ do rút khiếu nại: thông báo bằng văn bản cho người khiếu nại.
    /// Termination after a withdrawal: the complainant, in writing.
    "notify-termination-law" "2012-07-01..2026-06-30" {step: Termination, withdrawal: All} => [LKN.at("10")], Verified;
    /// Đình chỉ do rút khiếu nại, thông tư: người khiếu nại, người bị khiếu nại, người có trách nhiệm xác minh, người có quyền và nghĩa vụ liên quan, nơi đã chuyển khiếu nại đến, cơ quan thanh tra nhà nước cùng cấp.
    /// Termination after a withdrawal, circular: the complainant, the complained, the verifier, persons with related rights and duties, whoever forwarded it, the state inspectorate of the same level.
    "notify-termination-2013" "2013-12-16..2020-12-09" {step: Termination, withdrawal: All} => [TT07KN.at("19.2")], Verified;
    /// Tạm đình chỉ thi hành: người khiếu nại, người bị khiếu nại, người có quyền, nghĩa vụ liên quan, những người có trách nhiệm thi hành khác.
    /// Stay of execution: the complainant, the complained, persons with related rights and duties, others who must execute.
    "notify-stay" "2012-07-01.." {step: Stay} => [LKN.at("35")], Verified;

    /// Quyết định lần đầu: người khiếu nại, thủ trưởng cấp trên trực tiếp của người giải quyết hoặc người có thẩm quyền, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân đã chuyển khiếu nại đến.
    /// First decision: the complainant, the direct superior of the resolver or the competent person, persons with related rights and duties, whoever forwarded it.
    "notify-decision-first-law" "2012-07-01.." {step: Decision, track: Administrative, instance: First} => [LKN.at("32")], Verified;
    /// Quyết định lần đầu: và cơ quan thanh tra nhà nước cùng cấp; cấp xã không có cơ quan thanh tra.
    /// First decision: and the state inspectorate of the same level; a commune has none.
    "notify-decision-first-law.inspectorate" "2012-07-01..2025-06-30" {step: Decision, track: Administrative, instance: First, unit_kind: (not Commune)} => [LKN.at("32")], Verified;
    /// Quyết định lần đầu: và cơ quan thanh tra nhà nước cùng cấp, nếu cấp đó còn.
    /// First decision: and the state inspectorate of the same level, where that level still has one.
    "notify-decision-first-law.inspectorate-2025" "2025-07-01.." {step: Decision, track: Administrative, instance: First, unit_kind: (not Commune)} => [LKN.at("32")], Verified, doubt INSPECTORATE_SAME_LEVEL;
    /// Quyết định lần đầu, thông tư: những người nhận như luật.
    /// First decision, circular: the same recipients as in the Law.
    "notify-decision-first-law.circular" "2013-12-16..2020-12-09" {step: Decision, track: Administrative, instance: First} => [TT07KN.at("22.2.a")], Verified;
    /// Quyết định lần đầu, nghị định: người khiếu nại, thủ trưởng cấp trên trực tiếp của người giải quyết, người giải quyết lần hai, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có liên quan.
    /// First decision, decree: the complainant, the direct superior of the resolver, the second-instance resolver, persons with related rights and duties, bodies and persons concerned.
    "notify-decision-first-decree" "2020-12-10.." {step: Decision, track: Administrative, instance: First} => [ND124.at("29.2.a")], VerifiedCopy;
    /// Quyết định lần đầu: gửi cho mọi người mà luật hoặc nghị định nêu.
    /// First decision: it goes to everybody whom the Law or the decree names.
    "notify-decision-first-decree.both" "2020-12-10.." {step: Decision, track: Administrative, instance: First} => [LKN.at("32"), ND124.at("29.2.a")], Inferred;
    /// Quyết định lần hai: người khiếu nại, người bị khiếu nại, người giải quyết lần đầu, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có thẩm quyền chuyển khiếu nại đến.
    /// Second decision: the complainant, the complained, the first resolver, persons with related rights and duties, the competent body or person that forwarded it.
    "notify-decision-second" "2012-07-01.." {step: Decision, track: Administrative, instance: Second} => [LKN.at("41.1")], Verified;
    /// Quyết định lần hai, thông tư: những người nhận như luật.
    /// Second decision, circular: the same recipients as in the Law.
    "notify-decision-second.circular" "2013-12-16..2020-12-09" {step: Decision, track: Administrative, instance: Second} => [TT07KN.at("22.2.a")], Verified;
    /// Quyết định lần hai, nghị định: người khiếu nại, người bị khiếu nại, người giải quyết lần đầu, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có liên quan.
    /// Second decision, decree: the complainant, the complained, the first resolver, persons with related rights and duties, bodies and persons concerned.
    "notify-decision-second.decree" "2020-12-10.." {step: Decision, track: Administrative, instance: Second} => [ND124.at("29.2.a")], VerifiedCopy;
    /// Quyết định lần đầu về kỷ luật: người khiếu nại và cơ quan, tổ chức hữu quan.
    /// First decision on discipline: the complainant and the bodies concerned.
    "notify-decision-discipline-first" "2012-07-01.." {step: Decision, track: Disciplinary, instance: First} => [LKN.at("54.2")], Verified;
    /// Quyết định lần đầu về kỷ luật, thông tư: người khiếu nại và cơ quan, tổ chức hữu quan.
    /// First decision on discipline, circular: the complainant and the bodies concerned.
    "notify-decision-discipline-first.circular" "2013-12-16..2020-12-09" {step: Decision, track: Disciplinary, instance: First} => [TT07KN.at("22.2.b")], Verified;
    /// Quyết định lần đầu về kỷ luật, nghị định: người khiếu nại, người bị khiếu nại, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có liên quan.
    /// First decision on discipline, decree: the complainant, the complained, persons with related rights and duties, bodies and persons concerned.
    "notify-decision-discipline-first.decree" "2020-12-10.." {step: Decision, track: Disciplinary, instance: First} => [ND124.at("29.2.b")], VerifiedCopy;
    /// Quyết định lần hai về kỷ luật: người khiếu nại, người giải quyết lần đầu, người có quyền, nghĩa vụ liên quan.
    /// Second decision on discipline: the complainant, the first resolver, persons with related rights and duties.
    "notify-decision-discipline-second" "2012-07-01.." {step: Decision, track: Disciplinary, instance: Second} => [LKN.at("56.2")], Verified;
    /// Quyết định lần hai về kỷ luật, nghị định: người khiếu nại, người giải quyết lần đầu, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có liên quan.
    /// Second decision on discipline, decree: the complainant, the first resolver, persons with related rights and duties, bodies and persons concerned.
    "notify-decision-discipline-second.decree" "2020-12-10.." {step: Decision, track: Disciplinary, instance: Second} => [ND124.at("29.2.b")], VerifiedCopy;
    /// Quyết định lần hai về kỷ luật của Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, Chủ tịch UBND cấp tỉnh: cả Tổng Thanh tra Chính phủ và Bộ trưởng Bộ Nội vụ.
    /// Second decision on discipline by a minister, head of a ministerial-level body or government agency, or province chair: also the Inspector General and the Minister of Home Affairs.
    "notify-decision-discipline-second.high" "2012-07-01.." {step: Decision, track: Disciplinary, instance: Second, unit_kind: (Ministry or GovernmentAgency or Province)} => [LKN.at("56.2")], Verified;
    /// Khiếu nại do cơ quan, tổ chức, cá nhân có thẩm quyền chuyển đến: người giải quyết lần đầu thông báo kết quả cho nơi đó.
    /// The complaint was forwarded by a competent body or person: the first resolver tells it the result.
    "notify-forwarder-result" "2012-07-01.." {step: Decision, instance: First, transferred_by: (not Nobody or OwnReception or Press)} => [LKN.at("14.2.d")], Verified;
    /// Do cơ quan của Quốc hội, đại biểu Quốc hội, đại biểu Hội đồng nhân dân, Ban tiếp công dân chuyển đến: thông báo kết quả cho cơ quan, người đã chuyển đơn.
    /// Forwarded by a body of the National Assembly, one of its deputies, a deputy of a people's council or a reception board: the result goes to whoever forwarded it.
    "notify-forwarder-result.reception-law" "2014-07-01.." {step: Decision, transferred_by: (AssemblyBodyOrDeputy or CouncilDeputy or ReceptionBoard)} => [TCD.at("27.2")], Verified;
    /// Quyết định về kỷ luật có hiệu lực pháp luật: người đứng đầu nơi cán bộ, công chức làm việc công bố công khai đến toàn thể cán bộ, công chức.
    /// A decision on discipline takes legal effect: the head of the body where the official works makes it public to all its cadres and civil servants.
    "publish-discipline" "2012-07-01.." {step: Effect, track: Disciplinary} => [LKN.at("58.1")], Verified;
    /// Thông tin, dữ liệu về quá trình xử lý, giải quyết được cập nhật kịp thời trên Cơ sở dữ liệu quốc gia về tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo; không quy định số ngày.
    /// Data on processing and resolution are put into the national database in good time; no number of days is set.
    "update-national-database" "2026-07-01.." {} => [ND124.at("30a.2").by(&ND155)], Verified;
}
