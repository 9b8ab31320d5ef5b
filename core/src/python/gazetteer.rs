//! Levels, kinds and codes of administrative units in Python.

use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::{FromPython, words};
use crate::bodies::gazetteer::{Code, Level, Outcome, Scope, UnitKind, read_code};
use crate::problem::Problem;

words!(Level);
words!(Outcome);
words!(Scope);
words!(UnitKind);

impl FromPython for Code {
    const INPUT: PyStaticExpr = PyString::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        // A number has lost its zeros, and with them its level.
        let text = given.cast::<PyString>().ok().and_then(|text| text.to_str().ok().map(str::to_owned));
        read_code(text.as_deref().unwrap_or_default(), "").map_err(|problem| vec![problem])
    }
}
