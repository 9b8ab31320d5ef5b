//! How long a complaint may be made: Điều 9 (first), Điều 33 (second), Điều 48 (discipline) Luật Khiếu nại.
//!
//! The first runs from the day on which the decision was received or the decision or act known; the second from receipt of
//! the first decision, or from the end of the first term if it lapsed.

use crate::law::instruments::{L136, LKN, ND124};
use crate::{each, one};

one! {
    /// Thời hiệu khiếu nại lần đầu, kể từ ngày nhận được quyết định hoặc biết được quyết định, hành vi
    /// Time bar of a first complaint, from receipt of the decision or knowledge of the decision or act
    FIRST_WINDOW: "first-complaint-window" by received_on -> Term;
    [track | target]

    /// Thời hiệu là 90 ngày, kể từ ngày nhận được hoặc biết được quyết định hành chính, hành vi hành chính.
    /// 90 days from receipt or knowledge of the administrative decision or act.
    "bar-first" "2012-07-01.." [Administrative | (not AdminAct)] => Days(90), [LKN.at("9")], Verified;
    /// Thời hiệu là 90 ngày, kể từ ngày biết được hành vi hành chính.
    /// 90 days from knowledge of the administrative act.
    "bar-first.act" "2012-07-01.." [Administrative | AdminAct] => Days(90), [LKN.at("9")], Verified, doubt OMISSION_START;
    /// Kỷ luật: 15 ngày, kể từ ngày nhận được quyết định kỷ luật.
    /// Discipline: 15 days from receipt of the disciplinary decision.
    "bar-discipline-first" "2012-07-01.." [Disciplinary | _] => Days(15), [LKN.at("48")], Verified;
}

one! {
    /// Thời hạn khiếu nại lần hai, kể từ ngày nhận được quyết định lần đầu hoặc ngày hết thời hạn lần đầu
    /// Window of a second complaint, from receipt of the first decision or the end of the first term
    SECOND_WINDOW: "second-complaint-window" by window_started_on -> Term;
    [track | remote | prior | sanction]

    /// 30 ngày, kể từ ngày nhận được quyết định lần đầu hoặc ngày hết thời hạn lần đầu.
    /// 30 days from receipt of the first decision or the end of the first term.
    "window-second" "2012-07-01..2020-12-09" [Administrative | No | _ | _] => Days(30), [LKN.at("33.1")], Verified;
    /// 30 ngày, kể từ ngày nhận được quyết định lần đầu hoặc ngày hết thời hạn lần đầu.
    /// 30 days from receipt of the first decision or the end of the first term.
    "window-second.2020" "2020-12-10..2026-06-30" [Administrative | No | _ | _] => Days(30), [LKN.at("33.1"), ND124.at("4.1")], VerifiedCopy;
    /// 30 ngày, kể từ ngày nhận được quyết định lần đầu hoặc ngày hết thời hạn lần đầu.
    /// 30 days from receipt of the first decision or the end of the first term.
    "window-second.2026" "2026-07-01.." [Administrative | No | _ | _] => Days(30), [LKN.at("33.1").by(&L136), ND124.at("4.1")], VerifiedCopy;
    /// Vùng sâu, vùng xa đi lại khó khăn: có thể kéo dài hơn nhưng không quá 45 ngày.
    /// Remote area: may be longer, at most 45 days.
    "window-second.remote" "2012-07-01..2020-12-09" [Administrative | Yes | _ | _] => Days(45), [LKN.at("33.1")], Verified, doubt REMOTE_WINDOW;
    /// Vùng sâu, vùng xa đi lại khó khăn: có thể kéo dài hơn nhưng không quá 45 ngày.
    /// Remote area: may be longer, at most 45 days.
    "window-second.remote-2020" "2020-12-10..2026-06-30" [Administrative | Yes | _ | _] => Days(45), [LKN.at("33.1"), ND124.at("4.1")], VerifiedCopy, doubt REMOTE_WINDOW;
    /// Vùng sâu, vùng xa đi lại khó khăn: có thể kéo dài hơn nhưng không quá 45 ngày.
    /// Remote area: may be longer, at most 45 days.
    "window-second.remote-2026" "2026-07-01.." [Administrative | Yes | _ | _] => Days(45), [LKN.at("33.1").by(&L136), ND124.at("4.1")], VerifiedCopy, doubt REMOTE_WINDOW;
    /// Vùng sâu, vùng xa nhưng không được kéo dài: 30 ngày.
    /// Remote area, but not extended: 30 days.
    "window-second.remote-not-extended" "2012-07-01.." [Administrative | Yes | _ | _] => Days(30), [LKN.at("33.1")], Inferred, beside ["window-second.remote", "window-second.remote-2020", "window-second.remote-2026"], doubt REMOTE_WINDOW;

    /// Kỷ luật: 10 ngày, kể từ ngày nhận được quyết định giải quyết lần đầu.
    /// Discipline: 10 days from receipt of the first resolution decision.
    "bar-discipline-second" "2012-07-01.." [Disciplinary | _ | (not FirstLate) | OtherSanction] => Days(10), [LKN.at("48")], Verified;
    /// Kỷ luật buộc thôi việc: 30 ngày, kể từ ngày nhận được quyết định giải quyết lần đầu.
    /// Dismissal: 30 days from receipt of the first resolution decision.
    "bar-discipline-second.dismissal" "2012-07-01.." [Disciplinary | _ | (not FirstLate) | Dismissal] => Days(30), [LKN.at("48")], Verified;
    /// Kỷ luật, hết thời hạn lần đầu mà không có quyết định: luật không nói thời hiệu tính từ ngày nào.
    /// Discipline, first term lapsed without a decision: the Law does not say from which day the bar runs.
    "bar-discipline-second.lapse" "2012-07-01.." [Disciplinary | _ | FirstLate | _] => silent, [LKN.at("48")], Verified, doubt DISCIPLINE_WINDOW_AFTER_LAPSE;
}

each! {
    /// Thời gian có trở ngại không tính vào thời hiệu khiếu nại
    /// Time of an obstacle that the time bar leaves out
    OBSTACLES: "filing-obstacles" by received_on;

    /// Ốm đau, thiên tai, địch họa, đi công tác, học tập ở nơi xa, trở ngại khách quan khác: thời gian đó không tính vào thời hiệu.
    /// Illness, natural disaster, enemy action, work or study far away, another objective obstacle: that time does not count.
    "bar-first-suspended" "2012-07-01.." {obstacle_lasted: Yes, track: Administrative, instance: First} => [LKN.at("9")], Verified;
    /// Khiếu nại kỷ luật, lần đầu và lần hai: thời gian có trở ngại không tính vào thời hiệu.
    /// Disciplinary complaint, first and second: the time of the obstacle does not count.
    "bar-first-suspended.discipline" "2012-07-01.." {obstacle_lasted: Yes, track: Disciplinary} => [LKN.at("48")], Verified;
    /// Khiếu nại lần hai: thời gian có trở ngại cũng không tính vào thời hạn, hiểu theo Điều 9.
    /// Second complaint: the time of the obstacle does not count either, reading Article 9 so.
    "bar-first-suspended.second" "2012-07-01.." {obstacle_lasted: Yes, track: Administrative, instance: Second} => [LKN.at("9")], Inferred, beside ["bar-first-suspended"], doubt PAUSE_OF_SECOND_WINDOW;
}
