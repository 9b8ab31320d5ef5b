//! What is thrown across the border, as JSON text: `kntc.ts` makes a `KntcError` of it.

use kntc::Problem;
use kntc::calendar::{CalendarError, Day, HostDaysError};
use kntc::petition::text::parse_when;
use serde::Serialize;

/// Why a call has no answer.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Fault<'a> {
    code: &'a str,
    path: &'a str,
    vi: &'a str,
    en: &'a str,
    problems: &'a [Problem],
}

const fn plain(code: &'static str, vi: &'static str, en: &'static str) -> Fault<'static> {
    Fault { code, path: "", vi, en, problems: &[] }
}

const NOT_A_DAY: Fault<'static> =
    plain("not_a_day", "Cần một ngày, ví dụ 2026-08-20.", "It must be one day, for example 2026-08-20.");

const NOT_A_COUNT: Fault<'static> = plain(
    "not_a_count",
    "Cần một số nguyên trong giới hạn của phép tính này.",
    "It must be a whole number within the limits of this operation.",
);

pub(crate) const LANGUAGE: Fault<'static> =
    plain("unknown_language", "Ngôn ngữ phải là vi hoặc en.", "The language must be vi or en.");

pub(crate) const NOT_AN_ASSESSMENT: Fault<'static> = plain(
    "not_an_assessment",
    "Đây không phải là kết quả xem xét của thư viện này.",
    "It is not an assessment of this library.",
);

pub(crate) const UNKNOWN_ASSUMPTION: Fault<'static> = plain(
    "unknown_assumption",
    "Không thể giả định như vậy: không có dữ kiện này, hoặc giá trị không hợp với nó.",
    "It cannot be assumed so: there is no such fact, or the value does not fit it.",
);

pub(crate) const UNKNOWN_CONVENTION: Fault<'static> = plain(
    "unknown_convention",
    "Không có điểm này trong cách tính thời hạn, hoặc không có cách hiểu này về nó.",
    "Counting has no such point, or the point no such reading.",
);

pub(crate) const UNKNOWN_DAY_KIND: Fault<'static> =
    plain("unknown_day_kind", "Không có loại ngày nghỉ này.", "There is no such kind of day off.");

impl Fault<'_> {
    pub(crate) fn to_json(self) -> String {
        crate::to_json(&self)
    }
}

/// The fault that a list of problems is.
pub(crate) fn of_problems(problems: &[Problem]) -> String {
    let Some(first) = problems.first() else { return String::new() };
    let Problem { path, vi, en, .. } = first;
    Fault { code: first.code.code(), path, vi, en, problems }.to_json()
}

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

/// A day as people or programs write it.
pub(crate) fn day(text: &str) -> Result<Day, String> {
    parse_when(text).ok().and_then(|when| when.day()).ok_or_else(|| NOT_A_DAY.to_json())
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
