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
