//! What this module throws of its own.

use kntc::browser::Fault;
use kntc::calendar::{CalendarError, HostDaysError};

const NOT_A_COUNT: Fault<'static> = Fault::plain(
    "not_a_count",
    "Cần một số nguyên trong giới hạn của phép tính này.",
    "It must be a whole number within the limits of this operation.",
);

pub(crate) const LANGUAGE: Fault<'static> =
    Fault::plain("unknown_language", "Ngôn ngữ phải là vi hoặc en.", "The language must be vi or en.");

pub(crate) const NOT_AN_ASSESSMENT: Fault<'static> = Fault::plain(
    "not_an_assessment",
    "Đây không phải là kết quả xem xét của thư viện này.",
    "It is not an assessment of this library.",
);

pub(crate) const UNKNOWN_ASSUMPTION: Fault<'static> = Fault::plain(
    "unknown_assumption",
    "Không thể giả định như vậy: không có dữ kiện này, hoặc giá trị không hợp với nó.",
    "It cannot be assumed so: there is no such fact, or the value does not fit it.",
);

pub(crate) const UNKNOWN_CONVENTION: Fault<'static> = Fault::plain(
    "unknown_convention",
    "Không có điểm này trong cách tính thời hạn, hoặc không có cách hiểu này về nó.",
    "Counting has no such point, or the point no such reading.",
);

pub(crate) const UNKNOWN_DAY_KIND: Fault<'static> =
    Fault::plain("unknown_day_kind", "Không có loại ngày nghỉ này.", "There is no such kind of day off.");

/// The fault that the calendar names.
pub(crate) fn of_calendar(error: &CalendarError) -> String {
    let (vi, en) = (error.text_vi(), error.to_string());
    Fault { code: error.code(), path: "", vi: &vi, en: &en, problems: &[] }.to_json()
}

/// The fault that the days of a host are: named after the first, with all of them in the text.
pub(crate) fn of_host_days(error: &HostDaysError) -> String {
    let Some(first) = error.problems.first() else { return String::new() };
    let vi: Vec<_> =
        error.problems.iter().map(|problem| format!("{}: {}", problem.path(), problem.fault.text_vi())).collect();
    let (path, vi, en) = (first.path(), vi.join(" "), error.to_string());
    Fault { code: first.fault.code(), path: &path, vi: &vi, en: &en, problems: &[] }.to_json()
}

/// A number of JavaScript as a whole one within the limits of `T`.
pub(crate) fn whole<T: TryFrom<i64>>(number: f64) -> Result<T, String> {
    // Every number below is exact as `f64`; the limits of `T` are narrower still.
    const LIMIT: f64 = 9_007_199_254_740_991.0;
    let fits = number.fract() == 0.0 && number.abs() <= LIMIT;
    #[expect(clippy::cast_possible_truncation, reason = "whole and exact, as was just checked")]
    let whole = fits.then_some(number as i64);
    whole.and_then(|number| T::try_from(number).ok()).ok_or_else(|| NOT_A_COUNT.to_json())
}
