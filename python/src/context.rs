//! The context: every door hangs on it.

use std::sync::Arc;

use kntc::answer::{Assessment, Coverage, Deadline, DeadlineState, Office, Question, Rule};
use kntc::bodies::Place;
use kntc::calendar::{Conventions, Day, HostDay};
use kntc::law::Language;
use kntc::petition::facts::{FACTS, PetitionKind};
use kntc::petition::text::find_choice;
use kntc::petition::{FactValue, Input, Petition};
use kntc::python::{FromPython, Given, coded_error, problem_error, problems_error};
use kntc::{Classification, Eligibility, Problem};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt};

use crate::calendar::Calendar;
use crate::columns::{Columns, judged};
use crate::directory::Directory;
use crate::gazetteer::Gazetteer;
use crate::office_columns::Offices;
use crate::parameters::both;
use crate::row_columns::Rows;

/// The law, a calendar, and what the host chose: ready to answer. Built once; immutable, shared between threads.
///
/// `assume` is a `Content` or `Petition` of which every fact entered is taken for granted wherever nothing is known of
/// it, or a dictionary from names of facts; `conventions` says how to count where the law is disputed; `days_off` adds
/// days of the host's own, and `announced` the years of which they are all. With a `gazetteer`, every door names offices
/// by the places of a petition, and knows what became of them; with a `directory`, it knows the host's own bodies by
/// their codes.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Kntc(pub(crate) Arc<kntc::Kntc>, Option<Gazetteer>, Option<Directory>);

#[pymethods]
impl Kntc {
    #[new]
    #[pyo3(signature = (
        *,
        assume = None,
        conventions = Given::absent(),
        days_off = Given::absent(),
        announced = Given::absent(),
        gazetteer = Given::absent(),
        directory = Given::absent(),
    ))]
    fn new(
        py: Python<'_>,
        assume: Option<&Bound<'_, PyAny>>,
        conventions: Given<Option<Conventions>>,
        days_off: Given<Option<Vec<HostDay>>>,
        announced: Given<Option<Vec<i32>>>,
        gazetteer: Given<Option<Gazetteer>>,
        directory: Given<Option<Directory>>,
    ) -> PyResult<Self> {
        let mut problems = Vec::new();
        let conventions = conventions.or_report("conventions", &mut problems).flatten().unwrap_or_default();
        let days_off = days_off.or_report("days_off", &mut problems).flatten().unwrap_or_default();
        let announced = announced.or_report("announced", &mut problems).flatten().unwrap_or_default();
        let gazetteer = gazetteer.or_report("gazetteer", &mut problems).flatten();
        let directory = directory.or_report("directory", &mut problems).flatten();
        if !problems.is_empty() {
            return Err(problems_error(py, problems));
        }
        let mut builder = kntc::Kntc::builder().conventions(conventions);
        if !days_off.is_empty() || !announced.is_empty() {
            builder = builder.calendar(crate::calendar::with_days(py, days_off, announced)?);
        }
        if let Some(Gazetteer(units)) = gazetteer {
            builder = builder.gazetteer(Arc::clone(units));
        }
        if let Some(Directory(bodies)) = &directory {
            builder = builder.directory(Arc::clone(bodies));
        }
        for (fact, value) in assume.map(|assume| assumptions(py, assume)).transpose()?.unwrap_or_default() {
            builder = builder.assume(&fact, value).map_err(|_| unknown_assumption(py))?;
        }
        Ok(Self(Arc::new(builder.build()), gazetteer, directory))
    }

    /// The law with the calendar of this library, no assumptions, no gazetteer and no directory.
    #[staticmethod]
    fn standard() -> Self {
        Self(Arc::new(kntc::Kntc::standard()), None, None)
    }

    /// Everything the law says on a petition, as it stands on the day `on`. Events after `on` are ignored.
    fn assess(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Assessment> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.assess(&petition, on)))
    }

    /// What is wrong with a petition, and what the law requires of such a one. Blank is neither.
    fn validate(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Vec<Problem>> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.validate(&petition, on)))
    }

    /// What each content is.
    fn classify(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Vec<Classification>> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.classify(&petition, on)))
    }

    /// Whether each content is to be accepted, and on which grounds it is not.
    fn eligible(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Vec<Eligibility>> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.eligible(&petition, on)))
    }

    /// Who is competent for each content in its instance: one office, or every one still possible.
    fn competent(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Vec<Vec<Office>>> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.competent(&petition, on)))
    }

    /// What must be done by when, for each content.
    fn deadlines(&self, py: Python<'_>, petition: Given<Petition>, on: Given<Day>) -> PyResult<Vec<Vec<Deadline>>> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.deadlines(&petition, on)))
    }

    /// Many petitions in one call, in their order.
    fn assess_all(&self, py: Python<'_>, petitions: Given<Vec<Petition>>, on: Given<Day>) -> PyResult<Vec<Assessment>> {
        let (petitions, on) = (petitions.or_raise(py, "petitions")?, on.or_raise(py, "on")?);
        Ok(py.detach(|| self.0.assess_all(&petitions, on)))
    }

    /// Who is competent for each content of many petitions, in their order.
    fn competent_all(
        &self,
        py: Python<'_>,
        petitions: Given<Vec<Petition>>,
        on: Given<Day>,
    ) -> PyResult<Vec<Vec<Vec<Office>>>> {
        let (petitions, on) = both(py, ("petitions", petitions), ("on", on))?;
        Ok(py.detach(|| self.0.competent_all(&petitions, on)))
    }

    /// One slim row for each content of many petitions, in their order.
    fn rows(&self, py: Python<'_>, petitions: Given<Vec<Petition>>, on: Given<Day>) -> PyResult<Vec<Row>> {
        let (petitions, on) = (petitions.or_raise(py, "petitions")?, on.or_raise(py, "on")?);
        Ok(py.detach(|| {
            let rows = |petition| {
                let problems = self.0.validate(petition, on).len();
                self.0.rows(petition, on).map(move |row| Row::new(&row, problems))
            };
            petitions.iter().flat_map(rows).collect()
        }))
    }

    /// One slim row for each row of a table: anything that offers Arrow columns (pyarrow, polars, pandas, DuckDB …).
    ///
    /// A column is named as a fact (`kind`, `remote`), as an event, whose day it holds (`accepted`), or `ref`, `unit`,
    /// `target_unit`. Cells
    /// are words or labels, true or false, numbers, days or days as text; what is null or blank is not known. A cell
    /// that cannot be read is a problem of its row.
    ///
    /// The columns that come out: `ref`, `content`, `kind`, `coverage`, `next_step`, `due`, `latest`, `state`,
    /// `days_left`, `article`, `open_questions`, `problems` (how many), and `problem_list` (the problems as JSON, where
    /// there are any).
    fn rows_arrow(&self, py: Python<'_>, table: &Bound<'_, PyAny>, on: Given<Day>) -> PyResult<Columns> {
        judged::<Rows>(py, self, table, on)
    }

    /// Who is competent for each row of a table, which is read as by `rows_arrow`.
    ///
    /// The columns that come out: `ref`, `offices` (how many are possible), and of the one office, where no other is:
    /// `kind`, `name`, `code`, `unit`, `succeeds`, `status`; then `office_list` (the offices as JSON, where there are
    /// several), `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
    fn competent_arrow(&self, py: Python<'_>, table: &Bound<'_, PyAny>, on: Given<Day>) -> PyResult<Columns> {
        judged::<Offices>(py, self, table, on)
    }

    /// Puts the answer to a question into a petition. `question` is a `Question` or its path; `answer` is one of its
    /// options or the word of one, yes or no, a number or a day, one of its units or any place; `None` takes an earlier
    /// answer back.
    fn answer(
        &self,
        py: Python<'_>,
        petition: Given<Petition>,
        question: &Bound<'_, PyAny>,
        answer: &Bound<'_, PyAny>,
    ) -> PyResult<Petition> {
        let petition = petition.or_raise(py, "petition")?;
        let path = match question.cast::<Question>() {
            Ok(question) => question.get().path.clone(),
            Err(_) => Given::extract(question.as_borrowed())?.or_raise(py, "question")?,
        };
        let answer = answer_text(answer).map_err(|problems| problems_error(py, problems))?;
        kntc::answer(&petition, &path, &answer).map_err(|problem| problem_error(py, problem))
    }

    /// The full answer to a petition given as JSON, as JSON. What cannot be read is among the problems.
    fn assess_json(&self, py: Python<'_>, petition: Given<String>, on: Given<Day>) -> PyResult<String> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.assess_json(&petition, on)))
    }

    /// The full answers to a JSON list of petitions, as a JSON list in the same order.
    fn assess_all_json(&self, py: Python<'_>, petitions: Given<String>, on: Given<Day>) -> PyResult<String> {
        let (petitions, on) = (petitions.or_raise(py, "petitions")?, on.or_raise(py, "on")?);
        py.detach(|| self.0.assess_all_json(&petitions, on)).map_err(|problems| problems_error(py, problems))
    }

    /// The same for a JSON list of petitions, as a JSON list: of each its `ref`, for each content the offices that are
    /// `competent`, and how many `problems` it has. A bad petition never fails the rest.
    fn competent_all_json(&self, py: Python<'_>, petitions: Given<String>, on: Given<Day>) -> PyResult<String> {
        let (petitions, on) = both(py, ("petitions", petitions), ("on", on))?;
        py.detach(|| self.0.competent_all_json(&petitions, on)).map_err(|problems| problems_error(py, problems))
    }

    /// The slim rows of a JSON list of petitions, as a JSON list. A bad petition never fails the rest.
    fn rows_json(&self, py: Python<'_>, petitions: Given<String>, on: Given<Day>) -> PyResult<String> {
        let (petitions, on) = (petitions.or_raise(py, "petitions")?, on.or_raise(py, "on")?);
        py.detach(|| self.0.rows_json(&petitions, on)).map_err(|problems| problems_error(py, problems))
    }

    /// The problems of a petition given as JSON, as a JSON list.
    fn validate_json(&self, py: Python<'_>, petition: Given<String>, on: Given<Day>) -> PyResult<String> {
        let (petition, on) = subject(py, petition, on)?;
        Ok(py.detach(|| self.0.validate_json(&petition, on)))
    }

    /// A petition given as JSON, with one question answered, as JSON. An empty answer takes an earlier one back.
    fn answer_json(
        &self,
        py: Python<'_>,
        petition: Given<String>,
        path: Given<String>,
        answer: Given<String>,
    ) -> PyResult<String> {
        let (petition, path) = (petition.or_raise(py, "petition")?, path.or_raise(py, "path")?);
        let answer = answer.or_raise(py, "answer")?;
        self.0.answer_json(&petition, &path, &answer).map_err(|problem| problem_error(py, problem))
    }

    /// Puts one question of the rulebook to facts given as JSON; the answer is JSON.
    fn judge_json(&self, py: Python<'_>, question: Given<String>, facts: Given<String>) -> PyResult<String> {
        let (question, facts) = (question.or_raise(py, "question")?, facts.or_raise(py, "facts")?);
        self.0.judge_json(&question, &facts).map_err(|problem| problem_error(py, problem))
    }

    /// Answers a question of counting given as JSON; the answer is JSON.
    fn count_json(&self, py: Python<'_>, request: Given<String>) -> PyResult<String> {
        let request = request.or_raise(py, "request")?;
        self.0.count_json(&request).map_err(|problem| problem_error(py, problem))
    }

    /// The calendar, counting as this context does.
    #[getter]
    fn calendar(&self) -> Calendar {
        Calendar(Arc::clone(&self.0))
    }

    /// How it counts where the law is silent or disputed.
    #[getter]
    fn conventions(&self) -> Conventions {
        *self.0.conventions()
    }

    /// The administrative units by which it names offices, if it does.
    #[getter]
    fn gazetteer(&self) -> Option<Gazetteer> {
        self.1
    }

    /// The host's own bodies, if it knows them.
    #[getter]
    fn directory(&self) -> Option<Directory> {
        self.2.clone()
    }

    fn __repr__(&self) -> String {
        let units = self.1.map(|units| format!(", gazetteer {}", units.0.edition())).unwrap_or_default();
        let calendar = self.0.calendar().edition();
        format!("<Kntc {}, law {}, calendar {calendar}{units}>", kntc::version(), kntc::LAW_EDITION)
    }
}

/// What is asked about, and the day.
fn subject<T>(py: Python<'_>, petition: Given<T>, on: Given<Day>) -> PyResult<(T, Day)> {
    both(py, ("petition", petition), ("on", on))
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

fn assumptions(py: Python<'_>, assume: &Bound<'_, PyAny>) -> PyResult<Vec<(String, FactValue)>> {
    if let Ok(named) = assume.cast::<PyDict>() {
        let one = |(name, given): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            let name = name.extract::<String>().map_err(|_| unknown_assumption(py))?;
            let value = fact_value(&name, &given).ok_or_else(|| unknown_assumption(py))?;
            Ok((name, value))
        };
        return named.iter().map(one).collect();
    }
    let petition = Given::<Petition>::extract(assume.as_borrowed())?.or_raise(py, "assume")?;
    let entered = |name: &str| petition.get(name).or_else(|| petition.contents.first()?.get(name));
    Ok(FACTS.iter().filter_map(|fact| Some((fact.name.to_owned(), entered(fact.name)?))).collect())
}

/// A value for the fact of that name, if there is one and the value can be one of it.
fn fact_value(name: &str, given: &Bound<'_, PyAny>) -> Option<FactValue> {
    let fact = FACTS.iter().find(|fact| fact.name == name)?;
    match fact.input {
        Input::YesNo => bool::from_python(given).ok().map(FactValue::YesNo),
        Input::Number => i32::from_python(given).ok().map(FactValue::Number),
        Input::Day => kntc::When::from_python(given).ok().map(FactValue::Day),
        Input::Place => Place::from_python(given).ok().map(FactValue::Place),
        Input::Choice(choices) => find_choice(choices, &word(given)?).map(FactValue::Choice),
    }
}

/// A word, or that of a value of the vocabulary.
fn word(given: &Bound<'_, PyAny>) -> Option<String> {
    given.extract().or_else(|_| given.getattr("code")?.extract()).ok()
}

/// The answer to a question as text: the word of an option, yes or no, a number, a day or a place; nothing takes an answer
/// back.
fn answer_text(given: &Bound<'_, PyAny>) -> Result<String, Vec<Problem>> {
    if let Some(place) = Place::known_as(given) {
        // Before words: a place has a code too, which is nothing without its day.
        Ok(place.to_string())
    } else if let Some(word) = word(given) {
        Ok(word)
    } else if given.is_none() {
        Ok(String::new())
    } else if given.is_instance_of::<PyBool>() {
        Ok(if bool::from_python(given)? { "yes" } else { "no" }.to_owned())
    } else if given.is_instance_of::<PyInt>() {
        i32::from_python(given).map(|number| number.to_string())
    } else {
        kntc::When::from_python(given).map(|when| when.print())
    }
}

/// One content of one petition, as a register shows it. The full answer is for the page that explains it.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Row {
    reference: Option<String>,
    /// The place of the content in its petition, from 0.
    #[pyo3(get)]
    content: usize,
    /// Its kind, once decided.
    #[pyo3(get)]
    kind: Option<PetitionKind>,
    /// Whether the law on it is held here.
    #[pyo3(get)]
    coverage: Coverage,
    /// The act of the authority that is due next.
    #[pyo3(get)]
    next_step: Option<&'static str>,
    /// Its last day; the earliest while facts are open.
    #[pyo3(get)]
    due: Option<Day>,
    /// The latest last day while facts are open.
    #[pyo3(get)]
    latest: Option<Day>,
    /// Where it stands.
    #[pyo3(get)]
    state: Option<DeadlineState>,
    /// Days from the day of assessment to `due`.
    #[pyo3(get)]
    days_left: Option<i32>,
    /// The rule that says so, with its article.
    #[pyo3(get)]
    article: Option<Rule>,
    /// How many questions are open for the kind and for the next step.
    #[pyo3(get)]
    open_questions: usize,
    /// How many problems the petition has.
    #[pyo3(get)]
    problems: usize,
}

#[pymethods]
impl Row {
    /// What the host wants back unchanged.
    #[getter]
    fn r#ref(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    fn __repr__(&self) -> String {
        let due = self.due.map(|day| format!(" due {day}")).unwrap_or_default();
        format!("<Row {}: {}{due}>", self.content, self.kind.map_or("open", PetitionKind::code))
    }
}

impl Row {
    fn new(row: &kntc::Row<'_>, problems: usize) -> Self {
        Self {
            reference: row.reference.map(str::to_owned),
            content: row.content,
            kind: row.kind,
            coverage: row.coverage,
            next_step: row.next_step,
            due: row.due,
            latest: row.latest,
            state: row.state,
            days_left: row.days_left,
            article: row.article,
            open_questions: row.open_questions,
            problems,
        }
    }
}

/// A petition as far as it could be read from JSON, and what was wrong with the rest.
#[pyclass(frozen, get_all, module = "kntc")]
pub(crate) struct ReadPetition {
    /// What could be read.
    petition: Petition,
    /// What could not.
    problems: Vec<Problem>,
}

/// Reads a petition from JSON text, leniently: what is fine is kept, and every problem is listed.
#[pyfunction]
pub(crate) fn read_petition(py: Python<'_>, text: Given<String>) -> PyResult<ReadPetition> {
    let reading = kntc::petition::read::read(&text.or_raise(py, "text")?);
    Ok(ReadPetition { petition: reading.petition, problems: reading.problems })
}

/// What an assessment says, in prose fit for the file; a stored one is given as its JSON text.
#[pyfunction]
#[pyo3(signature = (assessment, language = Given::absent()))]
pub(crate) fn explain(
    py: Python<'_>,
    assessment: &Bound<'_, PyAny>,
    language: Given<Option<Language>>,
) -> PyResult<String> {
    let mut problems = Vec::new();
    let language = language.or_report("language", &mut problems).flatten().unwrap_or_default();
    if !problems.is_empty() {
        return Err(problems_error(py, problems));
    }
    if let Ok(assessment) = assessment.cast::<Assessment>() {
        let assessment = assessment.get();
        return Ok(py.detach(|| kntc::explain(assessment, language)));
    }
    let stored: String = Given::extract(assessment.as_borrowed())?.or_raise(py, "assessment")?;
    py.detach(|| kntc::explain_stored(&stored, language)).map_err(|error| {
        let vi = "Không phải kết quả do thư viện này lưu: cần JSON có `schema` kntc.assessment/1.";
        coded_error(py, "not_an_assessment", vi, &error.to_string(), Vec::new())
    })
}

/// Every rule with its question, period, citation, status and doubt, as JSON.
#[pyfunction]
pub(crate) fn rulebook_json() -> String {
    kntc::rulebook::rulebook_json()
}
