//! Bodies of the host's own directory in Python.

use chrono::NaiveDate;
use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use super::{FromPython, Given, problems_error};
use crate::bodies::directory::HostBody;
use crate::bodies::{BodyKind, Place};
use crate::law::Text;
use crate::problem::{Problem, ProblemCode};

#[pymethods]
impl HostBody {
    /// One body of the host from one day to another: its own code, its name as documents write it, and its kind.
    ///
    /// Without a `place` it belongs where the nearest superior of its level does; `superior` is the code of the body
    /// directly above it. `from_` and `to` are its first and last day. Whether it fits the others is checked when the
    /// directory is made.
    #[new]
    #[pyo3(signature = (
        code,
        name,
        kind,
        *,
        place = Given::absent(),
        superior = Given::absent(),
        from_ = Given::absent(),
        to = Given::absent(),
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords in Python")]
    fn py_new(
        py: Python<'_>,
        code: Given<String>,
        name: Given<String>,
        kind: Given<BodyKind>,
        place: Given<Option<Place>>,
        superior: Given<Option<String>>,
        from_: Given<Option<NaiveDate>>,
        to: Given<Option<NaiveDate>>,
    ) -> PyResult<Self> {
        let mut problems = Vec::new();
        let code = code.or_report("code", &mut problems).unwrap_or_default();
        let name = name.or_report("name", &mut problems).unwrap_or_default();
        let kind = kind.or_report("kind", &mut problems);
        let place = place.or_report("place", &mut problems).flatten();
        let superior = superior.or_report("superior", &mut problems).flatten();
        let from = from_.or_report("from", &mut problems).flatten();
        let to = to.or_report("to", &mut problems).flatten();
        match kind {
            Some(kind) if problems.is_empty() => Ok(Self { code, name, kind, place, superior, from, to }),
            _ => Err(problems_error(py, problems)),
        }
    }

    /// The host's own code for it.
    #[getter]
    fn code(&self) -> &str {
        &self.code
    }

    /// Its name, as documents write it.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// Its kind.
    #[getter]
    fn kind(&self) -> BodyKind {
        self.kind
    }

    /// The administrative unit to which it belongs, if it was given.
    #[getter]
    fn place(&self) -> Option<Place> {
        self.place
    }

    /// The code of the body directly above it, if it was given.
    #[getter]
    fn superior(&self) -> Option<&str> {
        self.superior.as_deref()
    }

    /// Its first day, if it was given.
    #[getter(from_)]
    fn py_from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// Its last day, if it was given.
    #[getter]
    fn to(&self) -> Option<NaiveDate> {
        self.to
    }

    fn __repr__(&self) -> String {
        format!("<HostBody {}: {}>", self.code, self.name)
    }
}

impl FromPython for HostBody {
    const INPUT: PyStaticExpr = HostBody::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let needed = Text { vi: "một cơ quan, đơn vị (kntc.HostBody)", en: "a body (kntc.HostBody)" };
        let wrong = |_| vec![Problem::wrong("", ProblemCode::WrongType, &[needed.into()])];
        given.cast::<Self>().map(|body| body.get().clone()).map_err(wrong)
    }
}
