//! Whole registers as columns: one row in for each petition of one content, one slim row out.

use std::num::NonZero;
use std::sync::Arc;

use arrow_array::builder::{Date32Builder, Int32Builder, LargeStringBuilder, StringBuilder};
use arrow_array::cast::AsArray as _;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, DictionaryArray, RecordBatch, StringArray, StructArray};
use arrow_schema::ArrowError;
use kntc::calendar::Day;
use kntc::law::Language;
use kntc::petition::{Content, Petition};
use kntc::python::{Given, cell_problem, coded_error, problems_error};
use kntc::{Problem, ProblemCode};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow::{self, Exported};
use crate::cells::{Cell, FactColumn, Resolved, Texts, resolve, whole_numbers};
use crate::context::Kntc;

/// How many rows are read at a time, few enough to stay in the processor's cache.
const BLOCK: usize = 1_024;

/// The fewest rows for which a thread of its own is worth starting.
const SHARE: usize = 16 * BLOCK;

/// An answer in columns, for any library that takes Arrow: `pyarrow.table(columns)`, `polars.DataFrame(columns)`. The door
/// that gave it says which they are.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Columns {
    pub(crate) batch: Exported,
    /// The names of columns that were given under no name that is known here, and were not read.
    #[pyo3(get)]
    pub(crate) not_understood: Vec<String>,
}

#[pymethods]
impl Columns {
    fn __len__(&self) -> usize {
        self.batch.0.num_rows()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        // Another schema is only ever a wish.
        let _ = requested_schema;
        self.batch.array(py)
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        self.batch.stream(py)
    }

    fn __repr__(&self) -> String {
        format!("<Columns {}>", self.batch.0.num_rows())
    }
}

/// The slim rows of a table, as `Kntc.rows_arrow` describes it.
pub(crate) fn rows(py: Python<'_>, kntc: &Kntc, table: &Bound<'_, PyAny>, on: Given<Day>) -> PyResult<Columns> {
    let on = on.or_raise(py, "on")?;
    let table = arrow::import(table)?;
    let context = Arc::clone(&kntc.0);
    let mut problems = Vec::new();
    let mut not_understood = Vec::new();
    let built = py.detach(|| {
        let mut out = Builders::default();
        for (place, chunk) in table.chunks.iter().enumerate() {
            let Some(chunk) = chunk.as_struct_opt() else {
                problems.push(cell_problem("", ProblemCode::WrongType));
                break;
            };
            let input = Input::of(chunk);
            if place == 0 {
                not_understood.extend(input.unknown);
            }
            if !input.wrong.is_empty() {
                problems.extend(input.wrong);
                break;
            }
            for share in judge_in_shares(&context, on, chunk) {
                out.absorb(share)?;
            }
        }
        out.finish()
    });
    if !problems.is_empty() {
        return Err(problems_error(py, problems));
    }
    let batch = built
        .map_err(|_| coded_error(py, "too_many_rows", "Có quá nhiều dòng.", "There are too many rows.", Vec::new()))?;
    Ok(Columns { batch: Exported(batch), not_understood })
}

/// The columns of a chunk, as far as they can be used.
#[derive(Default)]
struct Input {
    columns: Vec<FactColumn>,
    reference: Option<ArrayRef>,
    wrong: Vec<Problem>,
    unknown: Vec<String>,
}

impl Input {
    fn of(chunk: &StructArray) -> Self {
        let mut out = Self::default();
        for (name, array) in chunk.column_names().into_iter().zip(chunk.columns()) {
            match resolve(name, array) {
                Resolved::Column(column) => out.columns.push(column),
                Resolved::Reference(array) => out.reference = Some(array),
                Resolved::WrongType(name) => out.wrong.push(cell_problem(name, ProblemCode::WrongType)),
                Resolved::Unknown => out.unknown.push(name.to_owned()),
            }
        }
        out
    }
}

/// The rows of a chunk, judged on as many threads as the machine has, in their order.
fn judge_in_shares(kntc: &kntc::Kntc, on: Day, chunk: &StructArray) -> Vec<Builders> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = chunk.len().div_ceil(threads).max(SHARE);
    let part = |start: usize| chunk.slice(start, share.min(chunk.len() - start));
    std::thread::scope(|scope| {
        let mut starts = (0..chunk.len()).step_by(share);
        let first = starts.next();
        let started: Vec<_> = starts
            .map(|start| {
                let part = part(start);
                let judge = move || Builders::of(kntc, on, &part);
                (start, std::thread::Builder::new().spawn_scoped(scope, judge))
            })
            .collect();
        let mut out: Vec<_> = first.into_iter().map(|start| Builders::of(kntc, on, &part(start))).collect();
        // A thread that could not be started, or broke off, has its share done here.
        out.extend(started.into_iter().map(|(start, thread)| {
            let judged = thread.ok().and_then(|thread| thread.join().ok());
            judged.unwrap_or_else(|| Builders::of(kntc, on, &part(start)))
        }));
        out
    })
}

/// The columns that come out.
#[derive(Default)]
struct Builders {
    reference: LargeStringBuilder,
    content: Int32Builder,
    kind: Words,
    coverage: Words,
    next_step: Words,
    due: Date32Builder,
    latest: Date32Builder,
    state: Words,
    days_left: Int32Builder,
    article: Words,
    open_questions: Int32Builder,
    problems: Int32Builder,
    problem_list: StringBuilder,
}

impl Builders {
    /// What comes out for a part of a table.
    fn of(kntc: &kntc::Kntc, on: Day, part: &StructArray) -> Self {
        let mut input = Input::of(part);
        let mut out = Self::default();
        out.judge(kntc, on, &mut input.columns, input.reference.as_ref(), part.len());
        out
    }

    /// Puts the rows of a later part after those that are here.
    fn absorb(&mut self, mut later: Self) -> Result<(), ArrowError> {
        self.reference.append_array(&later.reference.finish())?;
        self.content.append_array(&later.content.finish());
        self.kind.absorb(later.kind);
        self.coverage.absorb(later.coverage);
        self.next_step.absorb(later.next_step);
        self.due.append_array(&later.due.finish());
        self.latest.append_array(&later.latest.finish());
        self.state.absorb(later.state);
        self.days_left.append_array(&later.days_left.finish());
        self.article.absorb(later.article);
        self.open_questions.append_array(&later.open_questions.finish());
        self.problems.append_array(&later.problems.finish());
        self.problem_list.append_array(&later.problem_list.finish())
    }

    fn judge(
        &mut self,
        kntc: &kntc::Kntc,
        on: Day,
        columns: &mut [FactColumn],
        reference: Option<&ArrayRef>,
        rows: usize,
    ) {
        let mut petition = Petition { contents: vec![Content::default()], ..Petition::default() };
        let mut cells: Vec<Vec<Cell>> = columns.iter().map(|_| Vec::with_capacity(BLOCK)).collect();
        let mut references = References::of(reference);
        let mut problems = Vec::new();
        for start in (0..rows).step_by(BLOCK) {
            let block = start..rows.min(start + BLOCK);
            for (column, cells) in columns.iter_mut().zip(&mut cells) {
                column.read(block.clone(), cells);
            }
            for row in block {
                if let Some(content) = petition.contents.first_mut() {
                    content.events.clear();
                }
                for (column, cells) in columns.iter().zip(&cells) {
                    let cell = cells.get(row - start).copied().unwrap_or(Cell::Unknown);
                    if let Cell::Wrong(code) = cell {
                        problems.push(cell_problem(column.name, code));
                    }
                    column.put(cell, &mut petition);
                }
                references.append(row, &mut self.reference);
                problems.extend(kntc.validate(&petition, on));
                self.add(kntc, on, &petition, &problems);
                problems.clear();
            }
        }
    }

    fn add(&mut self, kntc: &kntc::Kntc, on: Day, petition: &Petition, problems: &[Problem]) {
        for row in kntc.rows(petition, on) {
            self.content.append_value(count(row.content));
            self.kind.append(row.kind.map(|kind| kind.code()), str::to_owned);
            self.coverage.append(Some(row.coverage.code()), str::to_owned);
            self.next_step.append(row.next_step, str::to_owned);
            self.due.append_option(row.due.map(|day| day.to_epoch_days()));
            self.latest.append_option(row.latest.map(|day| day.to_epoch_days()));
            self.state.append(row.state.map(|state| state.code()), str::to_owned);
            self.days_left.append_option(row.days_left);
            self.article.append(row.article.map(|rule| rule.id()), |_| {
                row.article.map(|rule| rule.citation(Language::Vi)).unwrap_or_default()
            });
            self.open_questions.append_value(count(row.open_questions));
            self.problems.append_value(count(problems.len()));
            self.problem_list.append_option((!problems.is_empty()).then(|| kntc::python::to_json(&problems)));
        }
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        arrow::batch(vec![
            ("ref", Arc::new(self.reference.finish())),
            ("content", Arc::new(self.content.finish())),
            ("kind", self.kind.finish()?),
            ("coverage", self.coverage.finish()?),
            ("next_step", self.next_step.finish()?),
            ("due", Arc::new(self.due.finish())),
            ("latest", Arc::new(self.latest.finish())),
            ("state", self.state.finish()?),
            ("days_left", Arc::new(self.days_left.finish())),
            ("article", self.article.finish()?),
            ("open_questions", Arc::new(self.open_questions.finish())),
            ("problems", Arc::new(self.problems.finish())),
            ("problem_list", Arc::new(self.problem_list.finish())),
        ])
    }
}

pub(crate) fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// A column of few distinct words, each written once.
#[derive(Default)]
pub(crate) struct Words {
    /// The static word that stands for each; the same word is nearly always at the same address.
    known: Vec<&'static str>,
    written: Vec<String>,
    keys: Int32Builder,
}

impl Words {
    pub(crate) fn append(&mut self, word: Option<&'static str>, write: impl FnOnce(&'static str) -> String) {
        let Some(word) = word else { return self.keys.append_null() };
        let same = |known: &&str| std::ptr::eq(known.as_ptr(), word.as_ptr()) || *known == word;
        let place = self.known.iter().position(same).unwrap_or_else(|| {
            self.known.push(word);
            self.written.push(write(word));
            self.known.len() - 1
        });
        self.keys.append_value(count(place));
    }

    /// Puts the words of a later part after those that are here, each still written once.
    fn absorb(&mut self, mut later: Self) {
        for key in &later.keys.finish() {
            let place = key.and_then(|key| usize::try_from(key).ok());
            let word = place.and_then(|place| later.known.get(place).copied());
            self.append(word, |_| place.and_then(|place| later.written.get(place).cloned()).unwrap_or_default());
        }
    }

    pub(crate) fn finish(mut self) -> Result<ArrayRef, ArrowError> {
        let words: ArrayRef = Arc::new(StringArray::from(self.written));
        Ok(Arc::new(DictionaryArray::<Int32Type>::try_new(self.keys.finish(), words)?))
    }
}

/// What the host wants back, text or number.
pub(crate) enum References {
    None,
    Texts(Texts),
    Numbers(Box<dyn crate::cells::Numbers>),
}

impl References {
    pub(crate) fn of(array: Option<&ArrayRef>) -> Self {
        array.map_or(Self::None, |array| match Texts::of(array) {
            Some(texts) => Self::Texts(texts),
            None => whole_numbers(array).map_or(Self::None, Self::Numbers),
        })
    }

    pub(crate) fn append(&mut self, row: usize, out: &mut LargeStringBuilder) {
        match self {
            Self::None => out.append_null(),
            Self::Texts(texts) => out.append_option(texts.get(row)),
            Self::Numbers(numbers) => out.append_option(numbers.get(row).map(|number| number.to_string())),
        }
    }
}
