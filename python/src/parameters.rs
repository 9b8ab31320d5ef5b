//! Parameters read together, so that everything wrong is raised at once.

use kntc::python::{Given, problems_error};
use pyo3::prelude::*;

/// Two values that are needed.
pub(crate) fn both<A, B>(py: Python<'_>, first: (&str, Given<A>), second: (&str, Given<B>)) -> PyResult<(A, B)> {
    let mut problems = Vec::new();
    let one = first.1.or_report(first.0, &mut problems);
    let other = second.1.or_report(second.0, &mut problems);
    one.zip(other).ok_or_else(|| problems_error(py, problems))
}

/// A value that may be left out.
pub(crate) fn optional<T>(py: Python<'_>, name: &str, given: Given<Option<T>>) -> PyResult<Option<T>> {
    let mut problems = Vec::new();
    let value = given.or_report(name, &mut problems).flatten();
    if problems.is_empty() { Ok(value) } else { Err(problems_error(py, problems)) }
}
