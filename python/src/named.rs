//! Tables whose columns a door knows by name: one row in, one row out.

use std::sync::Arc;

use arrow_array::builder::{Int32Builder, LargeStringBuilder, StringBuilder};
use arrow_array::cast::AsArray as _;
use arrow_array::{Array, ArrayRef, StructArray};
use arrow_schema::ArrowError;
use kntc::calendar::Day;
use kntc::petition::{FactValue, Input};
use kntc::python::{cell_problem, coded_error, problems_error};
use kntc::{Problem, ProblemCode, When};
use pyo3::prelude::*;

use crate::arrow::{self, Exported};
use crate::cells::{Cell, Cells, Texts};
use crate::columns::{Columns, References, count};

/// The columns of a part of a table, and what is wrong with them.
pub(crate) struct Named<'a> {
    part: &'a StructArray,
    problems: Vec<Problem>,
}

impl Named<'_> {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.part.column_by_name(name).is_some()
    }

    /// Reports a column that is missing.
    pub(crate) fn needs(&mut self, name: &str) {
        self.problems.push(cell_problem(name, ProblemCode::MissingKey));
    }

    /// A column of texts, if it is there.
    pub(crate) fn texts(&mut self, name: &str) -> Option<Texts> {
        let texts = Texts::of(self.part.column_by_name(name)?);
        if texts.is_none() {
            self.problems.push(cell_problem(name, ProblemCode::WrongType));
        }
        texts
    }

    /// A column of days or of words; of one that is not there nothing is known.
    pub(crate) fn cells(&mut self, name: &str, input: Input) -> Vec<Cell> {
        let rows = self.part.len();
        let mut out = Vec::with_capacity(rows);
        match self.part.column_by_name(name).map(|array| Cells::of(array, input)) {
            Some(Some(mut cells)) => cells.read(0..rows, &mut out),
            Some(None) => self.problems.push(cell_problem(name, ProblemCode::WrongType)),
            None => {}
        }
        out.resize(rows, Cell::Unknown);
        out
    }
}

/// What is wrong with the cells of a row.
pub(crate) type RowProblems = Vec<Problem>;

/// The stretch of days that stands in a row of a column.
pub(crate) fn when(cells: &[Cell], row: usize, name: &str, problems: &mut RowProblems) -> Option<When> {
    match cells.get(row) {
        Some(Cell::Value(FactValue::Day(when))) => Some(*when),
        Some(Cell::Wrong(code)) => {
            problems.push(cell_problem(name, *code));
            None
        }
        _ => None,
    }
}

/// The day that stands in a row of a column, or the one that stands for the whole table.
pub(crate) fn day(
    cells: &[Cell],
    row: usize,
    name: &str,
    otherwise: Option<Day>,
    problems: &mut RowProblems,
) -> Option<Day> {
    let before = problems.len();
    let Some(when) = when(cells, row, name, problems) else {
        return otherwise.filter(|_| problems.len() == before);
    };
    if when.day().is_none() {
        problems.push(cell_problem(name, ProblemCode::NotADay));
    }
    when.day()
}

/// What a door makes of a row.
pub(crate) trait Door: Sized {
    /// The columns that it takes, beside `ref`.
    const TAKES: &'static [&'static str];

    /// What it makes of a part of a table. Columns that cannot be used are reported to the part.
    fn read(&self, part: &mut Named<'_>) -> Self::Rows;

    /// The rows of a part, ready to be read.
    type Rows;

    /// Writes what comes out for a row.
    fn write(&mut self, rows: &Self::Rows, row: usize, problems: &mut RowProblems);

    /// The columns that come out, between `ref` and the problems.
    fn finish(self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError>;
}

/// Puts every row of a table through a door. The host's `ref` comes back in front, what is wrong with a row behind.
pub(crate) fn through<D: Door + Send>(py: Python<'_>, table: &Bound<'_, PyAny>, mut door: D) -> PyResult<Columns> {
    let table = arrow::import(table)?;
    let mut wrong = Vec::new();
    let mut not_understood = Vec::new();
    let built = py.detach(|| {
        let (mut reference, mut counts, mut lists) =
            (LargeStringBuilder::new(), Int32Builder::new(), StringBuilder::new());
        for (place, chunk) in table.chunks.iter().enumerate() {
            let Some(part) = chunk.as_struct_opt() else {
                wrong.push(cell_problem("", ProblemCode::WrongType));
                break;
            };
            let names = part.column_names();
            let unknown = names.into_iter().filter(|name| *name != "ref" && !D::TAKES.contains(name));
            if place == 0 {
                not_understood.extend(unknown.map(str::to_owned));
            }
            let mut named = Named { part, problems: Vec::new() };
            let rows = door.read(&mut named);
            if !named.problems.is_empty() {
                wrong.extend(named.problems);
                break;
            }
            let mut references = References::of(part.column_by_name("ref"));
            for row in 0..part.len() {
                let mut problems = Vec::new();
                door.write(&rows, row, &mut problems);
                references.append(row, &mut reference);
                counts.append_value(count(problems.len()));
                lists.append_option((!problems.is_empty()).then(|| kntc::python::to_json(&problems)));
            }
        }
        let mut columns: Vec<(&'static str, ArrayRef)> = vec![("ref", Arc::new(reference.finish()))];
        columns.extend(door.finish()?);
        columns.push(("problems", Arc::new(counts.finish())));
        columns.push(("problem_list", Arc::new(lists.finish())));
        arrow::batch(columns)
    });
    if !wrong.is_empty() {
        return Err(problems_error(py, wrong));
    }
    let batch = built
        .map_err(|_| coded_error(py, "too_many_rows", "Có quá nhiều dòng.", "There are too many rows.", Vec::new()))?;
    Ok(Columns { batch: Exported(batch), not_understood })
}
