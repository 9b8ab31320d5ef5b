//! Whole registers as columns: one row in for each petition of one content, one row out.

use std::num::NonZero;
use std::sync::Arc;

use arrow_array::builder::{Int32Builder, LargeStringBuilder, StringBuilder};
use arrow_array::cast::AsArray as _;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, DictionaryArray, RecordBatch, StringArray, StructArray};
use arrow_schema::ArrowError;
use kntc::calendar::Day;
use kntc::petition::{Content, Petition};
use kntc::python::{Given, cell_problem, coded_error, problems_error};
use kntc::{Problem, ProblemCode};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow::{self, Exported};
use crate::cells::{Cell, FactColumn, Resolved, SetUnit, Texts, resolve, whole_numbers};
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

/// What a door makes of the petitions of a table: the columns that come out between `ref` and the problems.
pub(crate) trait Answers: Default + Send {
    /// Adds what comes out for one petition of one content.
    fn add(&mut self, kntc: &kntc::Kntc, on: Day, petition: &Petition);

    /// Puts what came out for later petitions after what is here.
    fn absorb(&mut self, later: Self) -> Result<(), ArrowError>;

    /// The columns, with their names.
    fn finish(self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError>;
}

/// Reads every row of a table as a petition of one content, and gives the door's answers to them.
pub(crate) fn judged<A: Answers>(
    py: Python<'_>,
    kntc: &Kntc,
    table: &Bound<'_, PyAny>,
    on: Given<Day>,
) -> PyResult<Columns> {
    let on = on.or_raise(py, "on")?;
    let table = arrow::import(table)?;
    let context = Arc::clone(&kntc.0);
    let mut problems = Vec::new();
    let mut not_understood = Vec::new();
    let built = py.detach(|| {
        let mut out = Judged::<A>::default();
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
    units: Vec<(SetUnit, References)>,
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
                Resolved::Unit(set, array) => out.units.push((set, References::of(Some(&array)))),
                Resolved::Reference(array) => out.reference = Some(array),
                Resolved::WrongType(name) => out.wrong.push(cell_problem(name, ProblemCode::WrongType)),
                Resolved::Unknown => out.unknown.push(name.to_owned()),
            }
        }
        out
    }
}

/// The rows of a chunk, judged on as many threads as the machine has, in their order.
fn judge_in_shares<A: Answers>(kntc: &kntc::Kntc, on: Day, chunk: &StructArray) -> Vec<Judged<A>> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = chunk.len().div_ceil(threads).max(SHARE);
    let part = |start: usize| chunk.slice(start, share.min(chunk.len() - start));
    std::thread::scope(|scope| {
        let mut starts = (0..chunk.len()).step_by(share);
        let first = starts.next();
        let started: Vec<_> = starts
            .map(|start| {
                let part = part(start);
                let judge = move || Judged::of(kntc, on, &part);
                (start, std::thread::Builder::new().spawn_scoped(scope, judge))
            })
            .collect();
        let mut out: Vec<_> = first.into_iter().map(|start| Judged::of(kntc, on, &part(start))).collect();
        // A thread that could not be started, or broke off, has its share done here.
        out.extend(started.into_iter().map(|(start, thread)| {
            let judged = thread.ok().and_then(|thread| thread.join().ok());
            judged.unwrap_or_else(|| Judged::of(kntc, on, &part(start)))
        }));
        out
    })
}

/// What came out for a part of a table.
#[derive(Default)]
struct Judged<A> {
    reference: LargeStringBuilder,
    answers: A,
    problems: Int32Builder,
    problem_list: StringBuilder,
}

impl<A: Answers> Judged<A> {
    fn of(kntc: &kntc::Kntc, on: Day, part: &StructArray) -> Self {
        let mut input = Input::of(part);
        let mut out = Self::default();
        out.judge(kntc, on, &mut input, part.len());
        out
    }

    /// Puts the rows of a later part after those that are here.
    fn absorb(&mut self, mut later: Self) -> Result<(), ArrowError> {
        self.reference.append_array(&later.reference.finish())?;
        self.answers.absorb(later.answers)?;
        self.problems.append_array(&later.problems.finish());
        self.problem_list.append_array(&later.problem_list.finish())
    }

    fn judge(&mut self, kntc: &kntc::Kntc, on: Day, input: &mut Input, rows: usize) {
        let mut petition = Petition { contents: vec![Content::default()], ..Petition::default() };
        let mut cells: Vec<Vec<Cell>> = input.columns.iter().map(|_| Vec::with_capacity(BLOCK)).collect();
        let mut references = References::of(input.reference.as_ref());
        let mut problems = Vec::new();
        for start in (0..rows).step_by(BLOCK) {
            let block = start..rows.min(start + BLOCK);
            for (column, cells) in input.columns.iter_mut().zip(&mut cells) {
                column.read(block.clone(), cells);
            }
            for row in block {
                if let Some(content) = petition.contents.first_mut() {
                    content.events.clear();
                }
                for (column, cells) in input.columns.iter().zip(&cells) {
                    let cell = cells.get(row - start).copied().unwrap_or(Cell::Unknown);
                    if let Cell::Wrong(code) = cell {
                        problems.push(cell_problem(column.name, code));
                    }
                    column.put(cell, &mut petition);
                }
                for (set, codes) in &input.units {
                    set(&mut petition, codes.text(row).filter(|code| !code.trim().is_empty()));
                }
                references.append(row, &mut self.reference);
                problems.extend(kntc.validate(&petition, on));
                self.answers.add(kntc, on, &petition);
                self.problems.append_value(count(problems.len()));
                self.problem_list.append_option((!problems.is_empty()).then(|| kntc::python::to_json(&problems)));
                problems.clear();
            }
        }
    }

    fn finish(mut self) -> Result<RecordBatch, ArrowError> {
        let mut columns: Vec<(&'static str, ArrayRef)> = vec![("ref", Arc::new(self.reference.finish()))];
        columns.extend(self.answers.finish()?);
        columns.push(("problems", Arc::new(self.problems.finish())));
        columns.push(("problem_list", Arc::new(self.problem_list.finish())));
        arrow::batch(columns)
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
    pub(crate) fn absorb(&mut self, mut later: Self) {
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

    fn text(&self, row: usize) -> Option<String> {
        match self {
            Self::None => None,
            Self::Texts(texts) => texts.get(row).map(str::to_owned),
            Self::Numbers(numbers) => numbers.get(row).map(|number| number.to_string()),
        }
    }

    pub(crate) fn append(&mut self, row: usize, out: &mut LargeStringBuilder) {
        match self {
            Self::None => out.append_null(),
            Self::Texts(texts) => out.append_option(texts.get(row)),
            Self::Numbers(numbers) => out.append_option(numbers.get(row).map(|number| number.to_string())),
        }
    }
}
