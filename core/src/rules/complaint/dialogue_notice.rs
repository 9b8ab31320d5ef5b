//! Notice before a dialogue: khoản 2 Điều 30 (and Điều 39 for the second time), khoản 1 Điều 28 Nghị định 124/2020 as amended
//! in 2026. Counted back from the dialogue; a case accepted before 01/07/2026 and not yet decided follows the new text too
//! (khoản 1 Điều 22 Nghị định 155/2026), so the day of the dialogue selects.

use crate::law::instruments::{LKN, ND124, ND155, TT02, TT07KN};
use crate::one;

one! {
    /// Thời hạn thông báo trước ngày đối thoại
    /// Notice before the day of the dialogue
    DIALOGUE_NOTICE: "dialogue-notice" by dialogue_on -> Term;
    [track | instance]

    /// Phải thông báo bằng văn bản thời gian, địa điểm, nội dung đối thoại; không quy định phải trước bao nhiêu ngày.
    /// Time, place and content must be notified in writing; how many days ahead is not laid down.
    "dialogue-notice-2012" "2012-07-01..2016-12-04" [Administrative | _] => NoFigure, [LKN.at("30.2")], Verified;
    /// Phải thông báo bằng văn bản thời gian, địa điểm, nội dung đối thoại; luật và thông tư không quy định phải trước bao nhiêu ngày.
    /// Time, place and content must be notified in writing; Law and circular do not say how many days ahead.
    "dialogue-notice-2012.circular" "2016-12-05..2020-12-09" [Administrative | _] => NoFigure, [LKN.at("30.2"), TT07KN.at("21.2.a").by(&TT02)], Verified;
    /// Lần đầu: phải thông báo bằng văn bản thời gian, địa điểm, nội dung đối thoại; không quy định phải trước bao nhiêu ngày.
    /// First time: time, place and content must be notified in writing; how many days ahead is not laid down.
    "dialogue-notice-2012.first" "2020-12-10..2026-06-30" [Administrative | First] => NoFigure, [LKN.at("30.2")], Verified;
    /// Lần hai: người chủ trì đối thoại thông báo bằng văn bản thời gian, địa điểm, nội dung; không quy định phải trước bao nhiêu ngày.
    /// Second time: the person who chairs notifies time, place and content in writing; how many days ahead is not laid down.
    "dialogue-notice-2012.second" "2020-12-10..2026-06-30" [Administrative | Second] => NoFigure, [LKN.at("30.2"), ND124.at("28.2")], VerifiedCopy;
    /// Khiếu nại kỷ luật, thông tư: phải thông báo bằng văn bản thời gian, địa điểm, nội dung đối thoại; không quy định phải trước bao nhiêu ngày.
    /// Discipline, circular: time, place and content must be notified in writing; how many days ahead is not laid down.
    "dialogue-notice-2012.discipline" "2016-12-05..2020-12-09" [Disciplinary | _] => NoFigure, [TT07KN.at("21.2.a").by(&TT02)], Verified;
    /// Khiếu nại kỷ luật lần hai, nghị định: người chủ trì đối thoại thông báo bằng văn bản thời gian, địa điểm, nội dung; không quy định phải trước bao nhiêu ngày.
    /// Discipline, second time, decree: the person who chairs notifies time, place and content in writing; how many days ahead is not laid down.
    "dialogue-notice-2012.discipline-second" "2020-12-10..2026-06-30" [Disciplinary | Second] => NoFigure, [ND124.at("28.2")], VerifiedCopy;
    /// Gửi văn bản thông báo trước ngày đối thoại ít nhất 05 ngày.
    /// The notice is sent at least 5 days before the day of the dialogue.
    "dialogue-notice-2026" "2026-07-01.." [_ | _] => Days(5), [ND124.at("28.1").by(&ND155)], Verified;
    /// Khiếu nại kỷ luật: chương về kỷ luật của luật không quy định việc thông báo đối thoại; chưa có nguyên văn thông tư trước ngày 05/12/2016.
    /// Discipline: the chapter on discipline says nothing about notice of the dialogue; the words of the circular before 05/12/2016 are not held here.
    "dialogue-notice-silent" "2012-07-01..2016-12-04" [Disciplinary | _] => silent, [], Verified, doubt CIRCULAR_BEFORE_2016;
    /// Khiếu nại kỷ luật lần đầu: luật và nghị định không quy định việc thông báo đối thoại.
    /// Discipline, first time: Law and decree say nothing about notice of the dialogue.
    "dialogue-notice-silent.first" "2020-12-10..2026-06-30" [Disciplinary | First] => silent, [], Verified;
}
