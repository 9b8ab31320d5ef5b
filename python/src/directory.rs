//! The host's own directory of bodies.

use std::sync::Arc;

use kntc::bodies::directory::{self, HostBody};
use kntc::calendar::Day;
use kntc::python::{FromPython, Given, cell_problem, problems_error};
use kntc::{Problem, ProblemCode};
use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use crate::gazetteer::Gazetteer;
use crate::parameters::both;

/// The host's own bodies: with it a petition names the unit that received it (`unit`) and the unit complained of
/// (`target_unit`) by the host's codes, and what follows from them is no longer asked.
///
/// Everything wrong with the bodies is raised at once, each with its path, as `bodies[3].superior`. With a `gazetteer` their
/// places are checked too. A body that changed is written once for each period, under the same code.
#[pyclass(frozen, eq, module = "kntc")]
#[derive(Clone, PartialEq)]
pub(crate) struct Directory(pub(crate) Arc<directory::Directory>);

impl FromPython for Directory {
    const INPUT: PyStaticExpr = Self::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let wrong = |_| vec![cell_problem("", ProblemCode::WrongType)];
        given.cast::<Self>().map(|directory| directory.get().clone()).map_err(wrong)
    }
}

#[pymethods]
impl Directory {
    #[new]
    #[pyo3(signature = (bodies, *, gazetteer = Given::absent()))]
    fn new(py: Python<'_>, bodies: Given<Vec<HostBody>>, gazetteer: Given<Option<Gazetteer>>) -> PyResult<Self> {
        let (bodies, gazetteer) = with_gazetteer(py, ("bodies", bodies), gazetteer)?;
        made(py, || match gazetteer {
            Some(Gazetteer(units)) => directory::Directory::build_in(bodies, units),
            None => directory::Directory::build(bodies),
        })
    }

    /// The directory in a JSON text: a list of bodies, or an object that holds it under `bodies`. Each has `code`, `name` and
    /// `kind`, and as far as known `place`, `superior`, `from` and `to`.
    #[staticmethod]
    #[pyo3(signature = (text, *, gazetteer = Given::absent()))]
    fn from_json(py: Python<'_>, text: Given<String>, gazetteer: Given<Option<Gazetteer>>) -> PyResult<Self> {
        let (text, gazetteer) = with_gazetteer(py, ("text", text), gazetteer)?;
        made(py, || match gazetteer {
            Some(Gazetteer(units)) => directory::Directory::from_json_in(&text, units),
            None => directory::Directory::from_json(&text),
        })
    }

    /// Every body, in the order given.
    #[getter]
    fn bodies(&self) -> Vec<HostBody> {
        self.0.bodies().to_vec()
    }

    /// The body that bears a code on a day.
    fn find(&self, py: Python<'_>, code: Given<String>, on: Given<Day>) -> PyResult<Option<HostBody>> {
        let (code, on) = both(py, ("code", code), ("on", on))?;
        Ok(self.0.find(&code, on).cloned())
    }

    fn __len__(&self) -> usize {
        self.0.bodies().len()
    }

    fn __repr__(&self) -> String {
        format!("<Directory of {}>", self.0.bodies().len())
    }
}

/// What a directory is made of, and the gazetteer that checks its places.
fn with_gazetteer<T>(
    py: Python<'_>,
    (name, given): (&str, Given<T>),
    gazetteer: Given<Option<Gazetteer>>,
) -> PyResult<(T, Option<Gazetteer>)> {
    let mut problems = Vec::new();
    let value = given.or_report(name, &mut problems);
    let gazetteer = gazetteer.or_report("gazetteer", &mut problems).flatten();
    match value {
        Some(value) if problems.is_empty() => Ok((value, gazetteer)),
        _ => Err(problems_error(py, problems)),
    }
}

fn made(
    py: Python<'_>,
    make: impl Send + FnOnce() -> Result<directory::Directory, Vec<Problem>>,
) -> PyResult<Directory> {
    let directory = py.detach(make).map_err(|problems| problems_error(py, problems))?;
    Ok(Directory(Arc::new(directory)))
}
