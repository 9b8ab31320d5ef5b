//! What is thrown across the border, as JSON text: `kntc.ts` makes a `KntcError` of it.

use kntc::Problem;
use kntc::calendar::Day;
use kntc::petition::text::parse_when;
use serde::Serialize;

/// Why a call has no answer.
#[derive(Debug, Serialize)]
pub(crate) struct Fault<'a> {
    code: &'a str,
    path: &'a str,
    vi: &'a str,
    en: &'a str,
    problems: &'a [Problem],
}

pub(crate) const NOT_A_DAY: Fault<'static> = Fault {
    code: "not_a_day",
    path: "",
    vi: "Cần một ngày, ví dụ 2026-08-20.",
    en: "It must be one day, for example 2026-08-20.",
    problems: &[],
};

pub(crate) const LANGUAGE: Fault<'static> = Fault {
    code: "unknown_language",
    path: "",
    vi: "Ngôn ngữ phải là vi hoặc en.",
    en: "The language must be vi or en.",
    problems: &[],
};

pub(crate) const NOT_AN_ASSESSMENT: Fault<'static> = Fault {
    code: "not_an_assessment",
    path: "",
    vi: "Đây không phải là kết quả xem xét của thư viện này.",
    en: "It is not an assessment of this library.",
    problems: &[],
};

impl Fault<'_> {
    /// The fault that a list of problems is.
    pub(crate) fn of(problems: &[Problem]) -> String {
        let Some(first) = problems.first() else { return String::new() };
        let Problem { path, vi, en, .. } = first;
        Fault { code: first.code.code(), path, vi, en, problems }.to_json()
    }

    pub(crate) fn to_json(&self) -> String {
        crate::to_json(self)
    }
}

/// A day as people or programs write it.
pub(crate) fn day(text: &str) -> Result<Day, String> {
    parse_when(text).ok().and_then(|when| when.day()).ok_or_else(|| NOT_A_DAY.to_json())
}
