//! What checks of identity numbers find, in Python.

use pyo3::prelude::*;

use super::words;
use crate::identity::{Asked, Finding, Paper, Purpose, Sex, Weight};
use crate::law::Status;

words!(Paper);
words!(Purpose);
words!(Sex);
words!(Weight);

words!(Finding {
    /// How it weighs.
    #[getter(weight)]
    fn py_weight(&self) -> Weight {
        self.weight()
    }

    /// On what the check was read.
    #[getter(status)]
    fn py_status(&self) -> Status {
        self.status()
    }
});

#[pymethods]
impl Asked {
    fn __repr__(&self) -> String {
        format!("<Asked {}: {}>", if self.number { "a number" } else { "no number" }, self.basis.vi)
    }
}
