//! The one exception that this library raises.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::calendar::CalendarError;
use crate::law::Text;
use crate::petition::text::{MAX_YEAR, MIN_YEAR};
use crate::problem::{Named, Problem, ProblemCode};

pyo3::create_exception!(
    kntc,
    KntcError,
    PyValueError,
    "What was given cannot be used. `code` is a stable word, `vi` and `en` say it for people, and `problems` lists \
     every problem with the path of its field; none repeats what was given."
);

/// The exception with a stable code and its sentences.
#[must_use]
pub fn coded_error(py: Python<'_>, code: &str, vi: &str, en: &str, problems: Vec<Problem>) -> PyErr {
    let error = KntcError::new_err(en.to_owned());
    let value = error.value(py);
    let set = value
        .setattr("code", code)
        .and_then(|()| value.setattr("vi", vi))
        .and_then(|()| value.setattr("en", en))
        .and_then(|()| value.setattr("problems", problems));
    match set {
        Ok(()) => error,
        Err(failed) => failed,
    }
}

/// The exception for one problem or several; its code is that of the first.
#[must_use]
pub fn problems_error(py: Python<'_>, problems: Vec<Problem>) -> PyErr {
    let sentences = |pick: fn(&Problem) -> &str| {
        let one = |problem: &Problem| match problem.path.as_str() {
            "" => pick(problem).to_owned(),
            path => format!("{path}: {}", pick(problem)),
        };
        problems.iter().map(one).collect::<Vec<_>>().join("\n")
    };
    let (vi, en) = (sentences(|problem| &problem.vi), sentences(|problem| &problem.en));
    let code = problems.first().map_or("", |problem| problem.code.code());
    coded_error(py, code, &vi, &en, problems)
}

/// The exception for one problem.
#[must_use]
pub fn problem_error(py: Python<'_>, problem: Problem) -> PyErr {
    problems_error(py, vec![problem])
}

/// The exception for a day that the calendar cannot count.
#[must_use]
pub fn calendar_error(py: Python<'_>, error: &CalendarError) -> PyErr {
    coded_error(py, error.code(), &error.text_vi(), &error.to_string(), Vec::new())
}

/// What is wrong with a cell, or with all cells of a column.
#[must_use]
pub fn cell_problem(column: &str, code: ProblemCode) -> Problem {
    let years: [Named; 2] = [MIN_YEAR.into(), MAX_YEAR.into()];
    match code {
        ProblemCode::YearOutOfRange => Problem::wrong(column, code, &years),
        ProblemCode::WrongType => {
            let needed = Text { vi: "một kiểu khác cho trường này", en: "of another type for this field" };
            Problem::wrong(column, code, &[needed.into()])
        }
        ProblemCode::MissingKey => Problem::wrong(column, code, &[Text { vi: "cột này", en: "The column" }.into()]),
        code => Problem::wrong(column, code, &[]),
    }
}
