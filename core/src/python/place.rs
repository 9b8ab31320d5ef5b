//! Places in Python.

use chrono::NaiveDate;
use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::entered::either;
use super::{FromPython, Given};
use crate::bodies::Place;
use crate::problem::{Problem, ProblemCode};

impl FromPython for Place {
    const INPUT: PyStaticExpr =
        either!(either!(Place::TYPE_HINT, PyStaticExpr::Name { id: "_Placed" }), PyString::TYPE_HINT);

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        if let Some(place) = Self::known_as(given) {
            return Ok(place);
        }
        let text = given.cast::<PyString>().ok().and_then(|text| text.to_str().ok().map(str::to_owned));
        let place = text.and_then(|text| text.parse().ok());
        place.ok_or_else(|| vec![Problem::wrong("", ProblemCode::NotAPlace, &[])])
    }
}

impl Place {
    /// A place, or that of what has one: a unit of the gazetteer, or a unit that a question leaves open.
    #[must_use]
    pub fn known_as(given: &Bound<'_, PyAny>) -> Option<Self> {
        let place = |given: &Bound<'_, PyAny>| given.cast::<Self>().ok().map(|place| *place.get());
        place(given).or_else(|| place(&given.getattr("place").ok()?))
    }
}

#[pymethods]
impl Place {
    /// An administrative unit by its code, and a day on which it bore the code; or both as text: `00007@2024-05-10`.
    #[new]
    #[pyo3(signature = (code, of = Given::absent()))]
    fn py_new(py: Python<'_>, code: Given<Self>, of: Given<Option<NaiveDate>>) -> PyResult<Self> {
        let mut problems = Vec::new();
        let place = code.or_report("code", &mut problems);
        let of = of.or_report("of", &mut problems).flatten();
        match place {
            Some(place) if problems.is_empty() => Ok(Self { of: of.or(place.of), ..place }),
            _ => Err(super::problems_error(py, problems)),
        }
    }

    /// The code of the unit: two digits for a province, three for a district, five for a commune.
    #[getter]
    fn code(&self) -> String {
        self.code.to_string()
    }

    /// A day on which the unit bore the code.
    #[getter]
    fn of(&self) -> Option<NaiveDate> {
        self.of
    }

    fn __str__(&self) -> String {
        self.to_string()
    }

    /// What makes it again, for `pickle` and `copy`.
    fn __getnewargs__(&self) -> (String,) {
        (self.to_string(),)
    }

    fn __repr__(&self) -> String {
        format!("Place('{self}')")
    }
}
