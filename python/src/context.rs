//! The context: every door hangs on it.

use std::sync::Arc;

use chrono::NaiveDate;
use kntc::answer::{Assessment, Deadline, Office};
use kntc::calendar::{Conventions, HostDay};
use kntc::law::Language;
use kntc::petition::facts::FACTS;
use kntc::petition::text::find_choice;
use kntc::petition::{FactValue, Input, Petition};
use kntc::python::{FromPython, Given, calendar_error, coded_error, problem_error, problems_error};
use kntc::{Classification, Eligibility, Problem};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::calendar::Calendar;

/// The law, a calendar, and what the host chose: ready to answer. Built once; immutable, shared between threads.
///
/// `assume` is a `Content` or `Petition` of which every fact entered is taken for granted wherever nothing is known of it,
/// or a dictionary from names of facts; `conventions` says how to count where the law is disputed; `days_off` adds days of
/// the host's own, and `announced` the years of which they are all.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Kntc(pub(crate) Arc<kntc::Kntc>);

#[pymethods]
impl Kntc {
    #[new]
    #[pyo3(signature = (*, assume = None, conventions = Given::absent(), days_off = Given::absent(), announced = Given::absent()))]
    fn new(
        py: Python<'_>,
        assume: Option<&Bound<'_, PyAny>>,
        conventions: Given<Option<Conventions>>,
        days_off: Given<Option<Vec<HostDay>>>,
        announced: Given<Option<Vec<i32>>>,
    ) -> PyResult<Self> {
        let mut problems = Vec::new();
        let conventions = conventions.or_report("conventions", &mut problems).flatten().unwrap_or_default();
        let days_off = days_off.or_report("days_off", &mut problems).flatten().unwrap_or_default();
        let announced = announced.or_report("announced", &mut problems).flatten().unwrap_or_default();
        if !problems.is_empty() {
            return Err(problems_error(py, problems));
        }
        let mut builder = kntc::Kntc::builder().conventions(conventions);
        if !days_off.is_empty() || !announced.is_empty() {
            builder = builder.calendar(crate::calendar::with_days(py, days_off, announced)?);
        }
        for (fact, value) in assume.map(|assume| assumptions(py, assume)).transpose()?.unwrap_or_default() {
            builder = builder.assume(&fact, value).map_err(|_| unknown_assumption(py))?;
        }
        Ok(Self(Arc::new(builder.build())))
    }

    /// The law with the calendar of this library and no assumptions.
    #[staticmethod]
    fn standard() -> Self {
        Self(Arc::new(kntc::Kntc::standard()))
    }
}

fn unknown_assumption(py: Python<'_>) -> PyErr {
    coded_error(
        py,
        "unknown_assumption",
        "Không thể giả định như vậy: không có dữ kiện này, hoặc giá trị không hợp với dữ kiện.",
        "It cannot be assumed so: there is no such fact, or the value does not fit it.",
        Vec::new(),
    )
}
