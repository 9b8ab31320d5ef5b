//! What an assessment offers in Python beside its fields.

use pyo3::prelude::*;

use super::{Given, Word as _};
use crate::answer::{
    Assessment, ContentAssessment, Deadline, FactUsed, Office, Question, QuestionOption, Reading, Rule, Ruling,
    UnitOption, Warning,
};
use crate::bodies::Place;
use crate::doors::{Classification, Eligibility};
use crate::law::Language;
use crate::problem::{Problem, ProblemCode};

#[pymethods]
impl Assessment {
    /// The deadline of an authority that runs and ends first, over all contents.
    #[getter(earliest_due)]
    fn py_earliest_due(&self) -> Option<Deadline> {
        self.earliest_due().cloned()
    }

    /// What to ask next: the first question that may still decide something, or else the first.
    #[getter(next_question)]
    fn py_next_question(&self) -> Option<Question> {
        self.next_question().cloned()
    }

    /// What it says, in prose fit for the file, in `"vi"` or `"en"`.
    #[pyo3(signature = (language = Given::absent()))]
    fn explain(&self, py: Python<'_>, language: Given<Language>) -> PyResult<String> {
        let language = super::law::language_or_vi(py, language)?;
        Ok(py.detach(|| crate::explain(self, language)))
    }

    /// The record to store: it explains itself later, and what it holds replays it.
    fn to_json(&self) -> String {
        super::to_json(self)
    }

    fn __repr__(&self) -> String {
        let due = self.earliest_due().and_then(|deadline| deadline.due);
        let due = due.map(|day| format!(", due {day}")).unwrap_or_default();
        format!("<Assessment on {}: contents {}, problems {}{due}>", self.on, self.contents.len(), self.problems.len())
    }
}

#[pymethods]
impl ContentAssessment {
    /// The deadline of an authority that runs and ends first.
    #[getter(earliest_due)]
    fn py_earliest_due(&self) -> Option<Deadline> {
        self.earliest_due().cloned()
    }

    fn __repr__(&self) -> String {
        let kind = self.kind.map_or("open", |kind| kind.code());
        format!("<ContentAssessment {}: {kind}, questions {}>", self.coverage.code(), self.questions.len())
    }
}

#[pymethods]
impl Deadline {
    /// Whether it has a last day that the authority or person must still keep.
    #[getter(runs)]
    fn py_runs(&self) -> bool {
        self.runs()
    }

    /// The rule that gives its earliest day, with its article.
    #[getter(article)]
    fn py_article(&self) -> Option<Rule> {
        self.article()
    }

    fn __repr__(&self) -> String {
        let due = self.due.map(|day| format!(" due {day}")).unwrap_or_default();
        format!("<Deadline {}{due}: {}>", self.id, self.state.code())
    }
}

#[pymethods]
impl Ruling {
    fn __repr__(&self) -> String {
        let outcomes: Vec<_> = self.outcomes.iter().map(|outcome| outcome.code()).collect();
        format!("<Ruling {}: {} {}>", self.question, self.state.code(), outcomes.join("|"))
    }
}

#[pymethods]
impl Reading {
    fn __repr__(&self) -> String {
        format!("<Reading {}: {}>", self.rule.id(), self.outcome.code())
    }
}

#[pymethods]
impl Question {
    fn __repr__(&self) -> String {
        format!("<Question {}: {}>", self.path, self.text.vi)
    }
}

#[pymethods]
impl QuestionOption {
    fn __repr__(&self) -> String {
        format!("<QuestionOption {}: {}>", self.code, self.text.vi)
    }
}

#[pymethods]
impl UnitOption {
    /// The unit as a petition names it, which answers the question.
    #[getter]
    fn place(&self, py: Python<'_>) -> PyResult<Place> {
        let wrong = |_| super::problem_error(py, Problem::wrong("place", ProblemCode::NotAPlace, &[]));
        self.place.parse().map_err(wrong)
    }

    /// The unit with where it lies.
    #[getter]
    fn address(&self) -> &str {
        &self.address
    }

    /// The unit with where it lies.
    fn __str__(&self) -> &str {
        &self.address
    }

    fn __repr__(&self) -> String {
        format!("<UnitOption {}: {}>", self.place, self.address)
    }
}

#[pymethods]
impl FactUsed {
    fn __repr__(&self) -> String {
        format!("<FactUsed {}: {} ({})>", self.fact, self.values.join("|"), self.origin.code())
    }
}

#[pymethods]
impl Office {
    fn __repr__(&self) -> String {
        format!("<Office {}: {}>", self.kind, self.name.as_deref().unwrap_or(self.title.vi))
    }

    /// Its name, or its title as long as no more is known.
    fn __str__(&self) -> &str {
        self.name.as_deref().unwrap_or(self.title.vi)
    }
}

#[pymethods]
impl Warning {
    fn __repr__(&self) -> String {
        format!("<Warning {}: {}>", self.path, self.rule.id())
    }
}

#[pymethods]
impl Classification {
    fn __repr__(&self) -> String {
        format!("<Classification {}>", self.kind.map_or("open", |kind| kind.code()))
    }
}

#[pymethods]
impl Eligibility {
    fn __repr__(&self) -> String {
        format!("<Eligibility {}>", self.acceptance.map_or("open", |acceptance| acceptance.code()))
    }
}
