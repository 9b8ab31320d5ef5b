//! Legal effect and enforcement of the decision: Điều 44 to 46 and 57, 58; Điều 13 Nghị định 75/2012; Điều 31, 32 Nghị định
//! 124/2020. "Sau 30 ngày": the decision takes effect on the day after the thirtieth.

use crate::law::instruments::{LKN, ND75, ND124};
use crate::{each, one};

one! {
    /// Quyết định giải quyết khiếu nại có hiệu lực pháp luật sau bao lâu, kể từ ngày ban hành
    /// After how long the decision takes legal effect, from its issue
    LEGAL_EFFECT: "legal-effect" by decided_on -> Term;
    [track | instance | remote]

    /// Quyết định lần đầu: sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai.
    /// First decision: after 30 days from issue, if the complainant does not complain a second time.
    "effect-first" "2012-07-01.." [Administrative | First | No] => Days(30), [LKN.at("44.1")], Verified, doubt EFFECT_AND_WINDOW;
    /// Quyết định lần đầu, vùng sâu, vùng xa đi lại khó khăn: có thể kéo dài hơn nhưng không quá 45 ngày.
    /// First decision, remote area: may be longer, but at most 45 days.
    "effect-first.remote" "2012-07-01.." [Administrative | First | Yes] => Days(45), [LKN.at("44.1")], Verified, doubt EFFECT_AND_WINDOW;
    /// Quyết định lần đầu, vùng sâu, vùng xa mà không kéo dài: sau 30 ngày.
    /// First decision, remote area but not prolonged: after 30 days.
    "effect-first.not-prolonged" "2012-07-01.." [Administrative | First | Yes] => Days(30), [LKN.at("44.1")], Inferred, beside ["effect-first.remote"], doubt EFFECT_REMOTE;
    /// Quyết định lần hai: sau 30 ngày, kể từ ngày ban hành.
    /// Second decision: after 30 days from issue.
    "effect-second" "2012-07-01.." [Administrative | Second | No] => Days(30), [LKN.at("44.2")], Verified;
    /// Quyết định lần hai, vùng sâu, vùng xa đi lại khó khăn: có thể kéo dài hơn nhưng không quá 45 ngày.
    /// Second decision, remote area: may be longer, but at most 45 days.
    "effect-second.remote" "2012-07-01.." [Administrative | Second | Yes] => Days(45), [LKN.at("44.2")], Verified;
    /// Quyết định lần hai, vùng sâu, vùng xa mà không kéo dài: sau 30 ngày.
    /// Second decision, remote area but not prolonged: after 30 days.
    "effect-second.not-prolonged" "2012-07-01.." [Administrative | Second | Yes] => Days(30), [LKN.at("44.2")], Inferred, beside ["effect-second.remote"], doubt EFFECT_REMOTE;
    /// Khiếu nại kỷ luật, quyết định lần đầu: sau 30 ngày, kể từ ngày ban hành mà người khiếu nại không khiếu nại lần hai.
    /// Discipline, first decision: after 30 days from issue, if the complainant does not complain a second time.
    "effect-discipline-first" "2012-07-01.." [Disciplinary | First | _] => Days(30), [LKN.at("57.1.a")], Verified;
    /// Khiếu nại kỷ luật, quyết định lần hai: sau 30 ngày, kể từ ngày ban hành.
    /// Discipline, second decision: after 30 days from issue.
    "effect-discipline-second" "2012-07-01.." [Disciplinary | Second | _] => Days(30), [LKN.at("57.1.b")], Verified;
}

one! {
    /// Thời hạn người giải quyết chỉ đạo thi hành, kể từ ngày quyết định có hiệu lực pháp luật
    /// Time limit for the resolver to direct enforcement, from legal effect
    ENFORCEMENT_DIRECTION: "enforcement-direction" by effective_on -> Term;
    [track]

    /// Người giải quyết khiếu nại có trách nhiệm chỉ đạo tổ chức thi hành; luật không quy định thời hạn.
    /// The resolver directs the enforcement; the Law sets no period.
    "enforce-direction-2012" "2012-07-01..2012-11-19" [Administrative] => NoFigure, [LKN.at("46.1")], Verified;
    /// Người giải quyết khiếu nại chỉ đạo, giao việc thi hành bằng văn bản, theo dõi, đôn đốc, kiểm tra; không quy định thời hạn.
    /// The resolver directs the enforcement, assigns it in writing, follows, urges and checks it; no period is set.
    "enforce-direction-2012.decree" "2012-11-20..2020-12-09" [Administrative] => NoFigure, [LKN.at("46.1"), ND75.at("13.1")], Verified;
    /// Khiếu nại kỷ luật: người đứng đầu nơi cán bộ, công chức làm việc thi hành quyết định có hiệu lực; luật không quy định thời hạn.
    /// Discipline: the head of the body where the official works carries out the effective decision; the Law sets no period.
    "enforce-direction-2012.discipline" "2012-07-01..2020-12-09" [Disciplinary] => NoFigure, [LKN.at("58.1")], Verified;
    /// Chậm nhất là 05 ngày làm việc, kể từ ngày quyết định có hiệu lực pháp luật, người giải quyết áp dụng biện pháp để thực hiện hoặc có văn bản chỉ đạo thi hành.
    /// At the latest 5 working days from legal effect the resolver takes measures to carry it out or issues a directing document.
    "enforce-direction" "2020-12-10.." [_] => WorkingDays(5), [ND124.at("31.1")], VerifiedCopy;
}

each! {
    /// Hiệu lực thi hành và việc thi hành quyết định
    /// Enforceability and enforcement of the decision
    ENFORCEMENT: "enforcement" by step_on;

    /// Quyết định giải quyết khiếu nại có hiệu lực pháp luật có hiệu lực thi hành ngay.
    /// A decision with legal effect is enforceable at once.
    "enforce-immediately" "2012-07-01.." {step: Effect, track: Administrative} => [LKN.at("44.4")], Verified;
    /// Quyết định giải quyết khiếu nại kỷ luật có hiệu lực pháp luật có hiệu lực thi hành ngay.
    /// A decision on discipline with legal effect is enforceable at once.
    "enforce-immediately.discipline" "2012-07-01.." {step: Effect, track: Disciplinary} => [LKN.at("57.2")], Verified;
    /// Văn bản chỉ đạo nêu rõ cơ quan, tổ chức thi hành; cơ quan, tổ chức, cá nhân phải thực hiện; trách nhiệm của người liên quan; nội dung, thời hạn; việc báo cáo kết quả.
    /// The directing document names who organises and who must carry out the enforcement, the duties of those concerned, content and time limit, and the reporting.
    "enforce-direction.content" "2020-12-10.." {step: (Effect or Enforcement)} => [ND124.at("31.1")], VerifiedCopy;
    /// Người giải quyết tự mình, hoặc giao cơ quan thi hành hoặc cơ quan thanh tra nhà nước cùng cấp, theo dõi, đôn đốc, kiểm tra việc thi hành; không thực hiện đúng thì xử lý hoặc kiến nghị xử lý.
    /// The resolver, the enforcing body he names, or the inspectorate of the same level follows, urges and checks the enforcement; failure is dealt with or reported to those who can.
    "enforce-monitoring" "2020-12-10.." {step: (Effect or Enforcement)} => [ND124.at("31.2")], VerifiedCopy;
    /// Người bị khiếu nại báo cáo cơ quan, tổ chức, cá nhân có thẩm quyền về việc thi hành.
    /// The complained reports on the enforcement to the competent body or person.
    "enforce-monitoring.report" "2020-12-10.." {step: (Effect or Enforcement)} => [ND124.at("32.2")], VerifiedCopy;
    /// Có trách nhiệm thi hành: người giải quyết khiếu nại, người khiếu nại, người bị khiếu nại, người có quyền, nghĩa vụ liên quan, cơ quan, tổ chức, cá nhân có liên quan.
    /// Bound to carry it out: the resolver, the complainant, the complained, persons with related rights and duties, bodies and persons concerned.
    "enforce-who" "2012-07-01.." {step: (Effect or Enforcement), track: Administrative} => [LKN.at("45"), LKN.at("46")], Verified;
}
