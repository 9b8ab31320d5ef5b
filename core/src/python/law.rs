//! Texts, rules and how sure they are.

use pyo3::prelude::*;
use pyo3::types::PyString;

use super::{Given, PyTerm, Word, worded, words};
use crate::answer::{Answer, Coverage, DeadlineState, Rule, RulingState};
use crate::known::Origin;
use crate::law::quotes::{Quote, Quotes};
use crate::law::{Doubt, Language, Status, Text};
use crate::problem::{Problem, ProblemCode, Severity};
use crate::table::Outcome;

words!(Coverage);
words!(RulingState);
words!(DeadlineState);
words!(ProblemCode);

worded! {
    Severity {
        Wrong = "wrong", "Sai", "Wrong";
        Required = "required", "Luật yêu cầu", "Required by law";
    }

    Origin {
        Unknown = "unknown", "Chưa biết", "Not known";
        Entered = "entered", "Đã nhập", "Entered";
        Stated = "stated", "Văn bản trong hồ sơ xác định", "Stated by a document";
        Assumed = "assumed", "Giả định", "Assumed";
        Derived = "derived", "Suy ra", "Derived";
    }
}

impl Word for Status {
    const ALL: &'static [Self] = &[Self::Verified, Self::VerifiedCopy, Self::Reported, Self::Recalled, Self::Inferred];

    fn code(self) -> &'static str {
        Self::code(self)
    }

    fn text(self) -> Text {
        Self::text(self)
    }
}

words!(Status);

#[pymethods]
impl Text {
    /// In one language: `"vi"` or `"en"`.
    #[pyo3(name = "in_language")]
    fn py_in_language(&self, py: Python<'_>, language: Given<Language>) -> PyResult<&'static str> {
        Ok(self.in_language(language.or_raise(py, "language")?))
    }

    /// In Vietnamese.
    fn __str__(&self) -> &'static str {
        self.vi
    }

    fn __repr__(&self) -> String {
        format!("<Text {:?}>", self.vi)
    }
}

#[pymethods]
impl Doubt {
    fn __repr__(&self) -> String {
        format!("<Doubt {}: {}>", self.id, self.text.vi)
    }
}

pub(super) fn language_or_vi(py: Python<'_>, language: Given<Language>) -> PyResult<Language> {
    let mut problems = Vec::new();
    let language = language.or_report("language", &mut problems).unwrap_or_default();
    super::reported(py, language, problems)
}

#[pymethods]
impl Rule {
    /// Its stable id.
    #[getter(id)]
    fn py_id(&self) -> &'static str {
        self.id()
    }

    /// What it says.
    #[getter(text)]
    fn py_text(&self) -> Text {
        self.text()
    }

    /// On what it was read.
    #[getter]
    fn status(&self) -> Status {
        self.row().status
    }

    /// What the text leaves open, if something is in doubt.
    #[getter]
    fn doubt(&self) -> Option<Doubt> {
        self.row().doubt.cloned()
    }

    /// The provisions it rests on, as a lawyer cites them, in `"vi"` or `"en"`.
    #[pyo3(name = "citation", signature = (language = Given::absent()))]
    fn py_citation(&self, py: Python<'_>, language: Given<Language>) -> PyResult<String> {
        Ok(self.citation(language_or_vi(py, language)?))
    }

    /// The words of these provisions, in every wording of the time in which the rule is in force.
    #[getter]
    fn quotes(&self) -> Vec<Quote> {
        Quotes::standard().of_rule(self.row()).into_iter().cloned().collect()
    }

    /// Its citation in Vietnamese.
    fn __str__(&self) -> String {
        self.citation(Language::Vi)
    }

    fn __repr__(&self) -> String {
        format!("<Rule {}: {}>", self.id(), self.citation(Language::Vi))
    }
}

#[pymethods]
impl Answer {
    /// The stable word: the value's own, or `term`, `holds`, `other_law`, `law_silent`, `contradiction`.
    #[getter(code)]
    fn py_code(&self) -> &'static str {
        self.code()
    }

    /// The label that users see, in `"vi"` or `"en"`.
    #[pyo3(name = "label", signature = (language = Given::absent()))]
    fn py_label(&self, py: Python<'_>, language: Given<Language>) -> PyResult<String> {
        Ok(self.label(language_or_vi(py, language)?))
    }

    /// The period, if it is one.
    #[getter]
    fn term(&self) -> Option<PyTerm> {
        match self.outcome {
            Outcome::Term(term) => Some(PyTerm(term)),
            _ => None,
        }
    }

    /// Its label in Vietnamese.
    fn __str__(&self) -> String {
        self.label(Language::Vi)
    }

    fn __repr__(&self) -> String {
        format!("<Answer {}: {}>", self.code(), self.label(Language::Vi))
    }

    /// Equal to the same answer, to its word, and to the value of the vocabulary with that word.
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        if let Ok(other) = other.cast::<Self>() {
            return other.get() == self;
        }
        let word = if other.is_instance_of::<PyString>() { Ok(other.clone()) } else { other.getattr("code") };
        word.and_then(|word| word.extract::<String>()).is_ok_and(|word| word == self.code())
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, self.code()).hash()
    }
}

#[pymethods]
impl Problem {
    /// Path and sentence, in Vietnamese.
    fn __str__(&self) -> String {
        if self.path.is_empty() { self.vi.clone() } else { format!("{}: {}", self.path, self.vi) }
    }

    /// As JSON, the form in which it is stored and exchanged.
    fn to_json(&self) -> String {
        super::to_json(self)
    }

    fn __repr__(&self) -> String {
        format!("<Problem {} {}>", self.path, self.code.code())
    }
}

#[pymethods]
impl Quote {
    fn __str__(&self) -> &str {
        &self.text
    }

    fn __repr__(&self) -> String {
        format!("<Quote {} Điều {}>", self.instrument, self.article)
    }
}
