//! The administrative units of Vietnam by date.

use std::sync::LazyLock;

use kntc::bodies::gazetteer;
use kntc::calendar::Day;
use kntc::python::{Given, problem_error};
use pyo3::prelude::*;

/// Read once, when it is first asked for.
static STANDARD: LazyLock<gazetteer::Gazetteer> = LazyLock::new(gazetteer::Gazetteer::standard);

/// The administrative units of Vietnam by date: what a code or a name stood for on a day, and what became of it.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Gazetteer(&'static gazetteer::Gazetteer);

#[pymethods]
impl Gazetteer {
    /// The gazetteer of this library.
    #[staticmethod]
    fn standard(py: Python<'_>) -> Self {
        Self(py.detach(|| &*STANDARD))
    }

    /// A word for the state of the data.
    #[getter]
    fn edition(&self) -> &str {
        self.0.edition()
    }

    /// The day to which the sources reach: a change after it is not known.
    #[getter]
    fn known_to(&self) -> Day {
        self.0.known_to()
    }

    /// Answers a question given as JSON; the answer is JSON.
    fn answer_json(&self, py: Python<'_>, request: Given<String>) -> PyResult<String> {
        let request = request.or_raise(py, "request")?;
        self.0.answer_json(&request).map_err(|problem| problem_error(py, problem))
    }

    fn __repr__(&self) -> String {
        format!("<Gazetteer {}>", self.edition())
    }
}
