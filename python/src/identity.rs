//! What a field check may say of identity, phone, tax and procedure numbers.

use kntc::identity;
use kntc::python::{Given, problem_error};
use pyo3::prelude::*;

/// Answers a check given as JSON; the answer is JSON, and holds nothing of what was typed.
#[pyfunction]
pub(crate) fn check_identity_json(py: Python<'_>, request: Given<String>) -> PyResult<String> {
    let request = request.or_raise(py, "request")?;
    identity::check_json(&request).map_err(|problem| problem_error(py, problem))
}
