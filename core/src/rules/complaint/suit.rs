//! Complaint or suit: Điều 7, 33, 42 and 57 Luật Khiếu nại; Điều 33 and 116 Luật Tố tụng hành chính.

use crate::law::instruments::{LKN, TTHC};
use crate::{each, one};

each! {
    /// Khiếu nại hay khởi kiện: những cách người khiếu nại được chọn
    /// Complaint or suit: the ways open to the complainant
    SEQUENCE: "complaint-or-suit" by today;

    /// Chưa khiếu nại: khiếu nại lần đầu hoặc khởi kiện vụ án hành chính.
    /// Not yet complained: a first complaint or a suit.
    "sequence.first" "2012-07-01.." {track: Administrative, prior: NothingBefore, target_office: (not Minister or ProvinceChair)} => [LKN.at("7.1")], Verified;
    /// Quyết định, hành vi của Bộ trưởng: khiếu nại đến Bộ trưởng hoặc khởi kiện.
    /// Decision or act of the Minister: a complaint to the Minister or a suit.
    "sequence.first-minister" "2012-07-01.." {track: Administrative, prior: NothingBefore, target_office: Minister} => [LKN.at("7.2")], Verified;
    /// Quyết định, hành vi của Chủ tịch UBND cấp tỉnh: khiếu nại lần đầu đến Chủ tịch UBND cấp tỉnh hoặc khởi kiện.
    /// Decision or act of the province chair: a first complaint to that chair or a suit.
    "sequence.first-province" "2012-07-01.." {track: Administrative, prior: NothingBefore, target_office: ProvinceChair} => [LKN.at("7.3")], Verified;
    /// Không đồng ý với quyết định lần đầu hoặc quá thời hạn mà không được giải quyết: khiếu nại lần hai hoặc khởi kiện.
    /// Disagrees with the first decision, or the term lapsed: a second complaint or a suit.
    "sequence.after-first" "2012-07-01.." {track: Administrative, prior: (FirstDecision or FirstLate), target_office: (not Minister or ProvinceChair)} => [LKN.at("7.1"), LKN.at("33.2")], Verified;
    /// Sau lần đầu của Chủ tịch UBND cấp tỉnh: khiếu nại lần hai đến Bộ trưởng quản lý ngành, lĩnh vực hoặc khởi kiện.
    /// After the province chair: a second complaint to the Minister managing the sector or a suit.
    "sequence.after-first-province" "2012-07-01.." {track: Administrative, prior: (FirstDecision or FirstLate), target_office: ProvinceChair} => [LKN.at("7.3"), LKN.at("33.2")], Verified;
    /// Sau Bộ trưởng, về quyết định, hành vi của chính Bộ trưởng: chỉ khởi kiện.
    /// After the Minister, on own decisions and acts: a suit only.
    "sequence.after-first-minister" "2012-07-01.." {track: Administrative, prior: (FirstDecision or FirstLate), target_office: Minister, by_own_staff: No} => [LKN.at("7.2")], Verified;
    /// Sau Bộ trưởng, về cán bộ, công chức do Bộ trưởng quản lý: khởi kiện; luật không nói ai giải quyết lần hai.
    /// After the Minister, on the Minister's staff: a suit; the Law names no second instance.
    "sequence.after-first-minister-staff" "2012-07-01.." {track: Administrative, prior: (FirstDecision or FirstLate), target_office: Minister, by_own_staff: Yes} => [LKN.at("7.1"), LKN.at("33.2")], Inferred, doubt MINISTER_STAFF;
    /// Sau lần hai, hoặc hết thời hạn lần hai mà không được giải quyết: khởi kiện.
    /// After the second decision, or its lapse: a suit.
    "sequence.after-second" "2012-07-01.." {track: Administrative, prior: (SecondDecision or SecondLate)} => [LKN.at("7.1"), LKN.at("42")], Verified;

    /// Công chức từ Tổng cục trưởng và tương đương trở xuống bị buộc thôi việc, không đồng ý hoặc hết thời hạn giải quyết: khởi kiện.
    /// A civil servant up to the rank of Tổng cục trưởng or equal, dismissed, who disagrees or whose term lapsed: a suit.
    "sue-dismissal-only" "2012-07-01..2025-02-28" {track: Disciplinary, sanction: Dismissal, above_director_general: No, prior: (FirstDecision or FirstLate or SecondDecision or SecondLate)} => [LKN.at("57.3"), LKN.at("54.1.k"), LKN.at("56.1.i")], Verified;
    /// Công chức từ Tổng cục trưởng và tương đương trở xuống bị buộc thôi việc, không đồng ý hoặc hết thời hạn giải quyết: khởi kiện.
    /// A civil servant up to the rank of Tổng cục trưởng or equal, dismissed, who disagrees or whose term lapsed: a suit.
    "sue-dismissal-only.2025" "2025-03-01.." {track: Disciplinary, sanction: Dismissal, above_director_general: No, prior: (FirstDecision or FirstLate or SecondDecision or SecondLate)} => [LKN.at("57.3"), LKN.at("54.1.k"), LKN.at("56.1.i")], Verified, doubt RANKS_AFTER_2025;
    /// Hình thức kỷ luật khác: không khởi kiện vụ án hành chính.
    /// Another sanction: no administrative suit.
    "sue-dismissal-only.other-sanction" "2012-07-01.." {track: Disciplinary, sanction: OtherSanction} => [LKN.at("57.3")], Verified;
    /// Chức vụ trên Tổng cục trưởng và tương đương: không khởi kiện vụ án hành chính.
    /// Above the rank of Tổng cục trưởng or equal: no administrative suit.
    "sue-dismissal-only.rank" "2012-07-01.." {track: Disciplinary, sanction: Dismissal, above_director_general: Yes} => [LKN.at("57.3")], Verified;
}

each! {
    /// Vừa khiếu nại vừa khởi kiện
    /// Both a complaint and a suit
    BOTH_WAYS: "complaint-and-suit" by today;

    /// Tòa án yêu cầu người vừa khiếu nại vừa khởi kiện lựa chọn nơi giải quyết.
    /// The court asks whoever both complained and sued to choose.
    "jurisdiction-and-suit" "2016-07-01.." {also_sued: Yes} => [TTHC.at("33")], Reported;
    /// Chọn Tòa án: Tòa án giải quyết, hồ sơ giải quyết khiếu nại được chuyển cho Tòa án.
    /// The court is chosen: it decides, and the complaint file moves to it.
    "jurisdiction-and-suit.court" "2016-07-01.." {also_sued: Yes, forum_choice: Court} => [TTHC.at("33")], Reported;
    /// Chọn khiếu nại: Tòa án trả lại đơn khởi kiện.
    /// The complaint is chosen: the suit is returned.
    "jurisdiction-and-suit.complaint" "2016-07-01.." {also_sued: Yes, forum_choice: Complaint} => [TTHC.at("33")], Reported;
    /// Không lựa chọn: Tòa án trả lại đơn khởi kiện.
    /// No choice: the suit is returned.
    "jurisdiction-and-suit.no-choice" "2016-07-01.." {also_sued: Yes, forum_choice: NoChoice} => [TTHC.at("33")], Reported;
    /// Nhiều người cùng chọn một nơi: giải quyết như đối với một người.
    /// Several people choose the same way: as for one person.
    "jurisdiction-and-suit-group" "2016-07-01.." {also_sued: Yes, group_size: (not One), forum_choice: (Complaint or Court)} => [TTHC.at("33.2"), TTHC.at("33.3")], Reported;
    /// Người khiếu nại, người khởi kiện, quyền lợi độc lập: việc nào đi theo đường của việc ấy.
    /// Some complain, some sue, their rights independent: each way goes on.
    "jurisdiction-and-suit-group.independent" "2016-07-01.." {also_sued: Yes, group_size: (not One), forum_choice: Divided, rights_independent: Yes} => [TTHC.at("33.2"), TTHC.at("33.3")], Reported;
    /// Người khiếu nại, người khởi kiện, quyền lợi không độc lập: Tòa án giải quyết, hồ sơ khiếu nại được chuyển cho Tòa án.
    /// Some complain, some sue, their rights not independent: the court takes the case and the complaint file moves to it.
    "jurisdiction-and-suit-group.not-independent" "2016-07-01.." {also_sued: Yes, group_size: (not One), forum_choice: Divided, rights_independent: No} => [TTHC.at("33.2"), TTHC.at("33.3")], Reported;
}

one! {
    /// Thời hiệu khởi kiện vụ án hành chính
    /// Time bar of an administrative suit
    SUING_WINDOW: "suing-window" by suing_started_on -> Term;
    [track | sanction | suit_about | prior | complained_as_required]

    /// Thời hiệu khởi kiện theo Luật Tố tụng hành chính năm 2010, hết hiệu lực từ 01/07/2016: thư viện này không có.
    /// The windows of the 2010 code, which ended on 01/07/2016: not in this library.
    "sue-2012" "2012-07-01..2016-06-30" [_ | _ | _ | _ | _] => outside, [TTHC.at("371.2")], Recalled;

    /// Quyết định giải quyết khiếu nại về quyết định xử lý vụ việc cạnh tranh: 30 ngày, kể từ ngày nhận được quyết định.
    /// Complaint decision on the handling of a competition case: 30 days from its receipt.
    "sue-competition-audit" "2016-07-01.." [_ | _ | CompetitionCase | _ | _] => Days(30), [TTHC.at("116.2.b")], Reported, except ["sue-direct", "sue-direct.not-as-required", "sue-after-first-or-second", "sue-after-lapse"];
    /// Quyết định giải quyết khiếu nại trong hoạt động kiểm toán nhà nước: 30 ngày, kể từ ngày nhận được quyết định.
    /// Complaint decision in State Audit work: 30 days from its receipt.
    "sue-competition-audit.audit" "2020-07-01.." [_ | _ | StateAudit | _ | _] => Days(30), [TTHC.at("116.2.b")], Inferred, except ["sue-direct", "sue-direct.not-as-required", "sue-after-first-or-second", "sue-after-lapse"];

    /// Đã khiếu nại đúng quy định: 01 năm, kể từ ngày nhận được hoặc biết được quyết định giải quyết lần đầu hoặc lần hai.
    /// Complained as the law requires: 1 year from receipt or knowledge of the first or second resolution decision.
    "sue-after-first-or-second" "2016-07-01.." [_ | _ | _ | (FirstDecision or SecondDecision) | Yes] => Years(1), [TTHC.at("116.3.a")], Reported, doubt SUING_AFTER_2025;
    /// Đã khiếu nại đúng quy định, hết thời hạn mà không được giải quyết, không có văn bản trả lời: 01 năm, kể từ ngày hết thời hạn.
    /// Complained as the law requires, the term lapsed with no decision and no written answer: 1 year from its end.
    "sue-after-lapse" "2016-07-01.." [_ | _ | _ | (FirstLate or SecondLate) | Yes] => Years(1), [TTHC.at("116.3.b")], Reported, doubt SUING_AFTER_2025;
    /// Khởi kiện thẳng: 01 năm, kể từ ngày nhận được hoặc biết được quyết định, hành vi, quyết định buộc thôi việc.
    /// Suing without a complaint: 1 year from receipt or knowledge of the decision, act or dismissal decision.
    "sue-direct" "2016-07-01.." [_ | _ | _ | (not FirstDecision or SecondDecision or FirstLate or SecondLate) | _] => Years(1), [TTHC.at("116.2.a")], Reported, doubt SUING_AFTER_2025;
    /// Đã khiếu nại nhưng không đúng quy định: tính như khởi kiện thẳng, 01 năm.
    /// Complained, but not as the law requires: as suing directly, 1 year.
    "sue-direct.not-as-required" "2016-07-01.." [_ | _ | _ | (FirstDecision or SecondDecision or FirstLate or SecondLate) | No] => Years(1), [TTHC.at("116.2.a"), TTHC.at("116.3")], Reported, doubt SUING_AFTER_2025;

    /// Kỷ luật bằng hình thức khác buộc thôi việc: không có quyền khởi kiện nên không có thời hiệu.
    /// Discipline other than dismissal: no suit lies, so there is no window.
    "suing-window-other-sanction" "2012-07-01.." [Disciplinary | OtherSanction | _ | _ | _] => silent, [LKN.at("57.3")], Verified, except ["sue-2012", "sue-competition-audit", "sue-competition-audit.audit", "sue-direct", "sue-direct.not-as-required", "sue-after-first-or-second", "sue-after-lapse"];
}
