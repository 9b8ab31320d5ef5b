//! What is thrown across the border, as JSON text: the facade in TypeScript makes a `KntcError` of it.

use serde::Serialize;

use crate::calendar::Day;
use crate::doors::to_json;
use crate::petition::text::parse_when;
use crate::problem::Problem;

/// Why a call has no answer.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Fault<'a> {
    /// The stable word.
    pub code: &'a str,
    /// The field it concerns; empty for the whole.
    pub path: &'a str,
    /// For people, in Vietnamese.
    pub vi: &'a str,
    /// For people, in English.
    pub en: &'a str,
    /// Everything that is wrong, where the input was a record.
    pub problems: &'a [Problem],
}

impl Fault<'static> {
    /// One that concerns the whole call.
    #[must_use]
    pub const fn plain(code: &'static str, vi: &'static str, en: &'static str) -> Self {
        Self { code, path: "", vi, en, problems: &[] }
    }
}

impl Fault<'_> {
    /// As it is thrown.
    #[must_use]
    pub fn to_json(self) -> String {
        to_json(&self)
    }
}

/// The fault that a list of problems is: named after the first.
#[must_use]
pub fn of_problems(problems: &[Problem]) -> String {
    let Some(first) = problems.first() else { return String::new() };
    let Problem { path, vi, en, .. } = first;
    Fault { code: first.code.code(), path, vi, en, problems }.to_json()
}

/// The fault that one problem is.
#[must_use]
pub fn of_problem(problem: Problem) -> String {
    of_problems(&[problem])
}

const NOT_A_DAY: Fault<'static> =
    Fault::plain("not_a_day", "Cần một ngày, ví dụ 2026-08-20.", "It must be one day, for example 2026-08-20.");

/// A day as people or programs write it.
///
/// # Errors
/// A fault, when the text is none.
pub fn day(text: &str) -> Result<Day, String> {
    day_at("", text)
}

/// The same for the day of a field.
///
/// # Errors
/// A fault that names the field, when the text is none.
pub fn day_at(path: &str, text: &str) -> Result<Day, String> {
    parse_when(text).ok().and_then(|when| when.day()).ok_or_else(|| Fault { path, ..NOT_A_DAY }.to_json())
}
