//! Rows of a register, as officers keep them, to petitions.

use kntc::calendar::Day;
use kntc::petition::Petition;
use kntc::python::{Given, cell_problem, problem_error, problems_error};
use kntc::register::{Cell, Column, RegisterReader, SkipReason};
use kntc::{Problem, ProblemCode};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyString};

use crate::gazetteer::Gazetteer;

/// What became of a register.
#[pyclass(frozen, get_all, module = "kntc")]
pub(crate) struct Register {
    /// The petitions, in their order.
    petitions: Vec<RegisterRow>,
    /// The columns that were understood: their place from 0, and what they stand for.
    columns: Vec<(usize, String)>,
    /// The titles that were not, with their place from 0.
    not_understood: Vec<(usize, String)>,
    /// Rows that are no petitions: their number from 1, and why: `title`, `header`, `empty` or `total`.
    skipped: Vec<(usize, &'static str)>,
    /// Problems of the register as a whole.
    problems: Vec<Problem>,
}

#[pymethods]
impl Register {
    fn __repr__(&self) -> String {
        format!("<Register petitions {}, not understood {}>", self.petitions.len(), self.not_understood.len())
    }
}

/// A petition read from a row.
#[pyclass(frozen, get_all, module = "kntc")]
#[derive(Clone)]
pub(crate) struct RegisterRow {
    /// The number of the row, from 1.
    row: usize,
    /// The petition.
    petition: Petition,
    /// What could not be read; the path `columns[4]` is the fifth cell.
    problems: Vec<Problem>,
}

#[pymethods]
impl RegisterRow {
    fn __repr__(&self) -> String {
        format!("<RegisterRow {}: problems {}>", self.row, self.problems.len())
    }
}

/// Reads the rows of a register, as libraries for CSV and Excel give them: texts, numbers, days, true and false,
/// `None`.
///
/// The line of column titles is found below whatever stands above it. `names` says what titles of the host stand for,
/// by the name of a fact or of an event; `false_is_no` lists the titles in whose columns 0, FALSE and a box not ticked
/// mean no. Without this they are not known. A place is a code; with a `gazetteer` it may be a name as well, as officers
/// type it.
#[pyfunction]
#[pyo3(signature = (rows, *, names = None, false_is_no = Given::absent(), gazetteer = Given::absent()))]
pub(crate) fn read_register(
    py: Python<'_>,
    rows: &Bound<'_, PyAny>,
    names: Option<&Bound<'_, PyDict>>,
    false_is_no: Given<Option<Vec<String>>>,
    gazetteer: Given<Option<Gazetteer>>,
) -> PyResult<Register> {
    let mut problems = Vec::new();
    let false_is_no = false_is_no.or_report("false_is_no", &mut problems).flatten().unwrap_or_default();
    let gazetteer = gazetteer.or_report("gazetteer", &mut problems).flatten();
    if !problems.is_empty() {
        return Err(problems_error(py, problems));
    }
    let mut reader = RegisterReader::new();
    if let Some(Gazetteer(units)) = gazetteer {
        reader = reader.gazetteer(units);
    }
    for (title, name) in names.into_iter().flat_map(|names| names.iter()) {
        let column =
            title.extract::<String>().ok().zip(name.extract::<String>().ok().as_deref().and_then(Column::named));
        let Some((title, column)) = column else {
            return Err(problem_error(py, cell_problem("names", ProblemCode::UnknownValue)));
        };
        reader = reader.column(&title, column);
    }
    for title in false_is_no {
        reader = reader.false_is_no(&title);
    }
    let rows = cells(rows)?;
    let read = py.detach(|| reader.read(&rows));
    let petitions = read.petitions.into_iter();
    Ok(Register {
        petitions: petitions
            .map(|row| RegisterRow { row: row.row, petition: row.petition, problems: row.problems })
            .collect(),
        columns: read.columns.into_iter().map(|(place, column)| (place, column.name())).collect(),
        not_understood: read.not_understood,
        skipped: read.skipped.into_iter().map(|(row, reason)| (row, word(reason))).collect(),
        problems: read.problems,
    })
}

fn word(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::Title => "title",
        SkipReason::Header => "header",
        SkipReason::Empty => "empty",
        SkipReason::Total => "total",
    }
}

fn cells(rows: &Bound<'_, PyAny>) -> PyResult<Vec<Vec<Cell>>> {
    let py = rows.py();
    let wrong = |path: &str| problem_error(py, cell_problem(path, ProblemCode::WrongType));
    let mut out = Vec::new();
    for (i, row) in list(rows)?.ok_or_else(|| wrong("rows"))?.iter().enumerate() {
        let path = format!("rows[{i}]");
        let row = list(row)?.ok_or_else(|| wrong(&path))?;
        let read = row.iter().enumerate().map(|(j, given)| cell(given).ok_or_else(|| wrong(&format!("{path}[{j}]"))));
        out.push(read.collect::<PyResult<Vec<_>>>()?);
    }
    Ok(out)
}

/// The items of a list; none if it is no list. What the script itself raises while it gives them goes on.
fn list<'py>(given: &Bound<'py, PyAny>) -> PyResult<Option<Vec<Bound<'py, PyAny>>>> {
    match given.try_iter() {
        Ok(items) if !given.is_instance_of::<PyString>() && !given.is_instance_of::<PyDict>() => {
            items.collect::<PyResult<_>>().map(Some)
        }
        _ => Ok(None),
    }
}

fn cell(given: &Bound<'_, PyAny>) -> Option<Cell> {
    if given.is_none() {
        Some(Cell::Empty)
    } else if given.is_instance_of::<PyString>() {
        given.extract().ok().map(Cell::Text)
    } else if given.is_instance_of::<PyBool>() {
        given.extract().ok().map(Cell::Bool)
    } else if given.is_instance_of::<PyDate>() {
        // A gap in a column of days differs from itself.
        if given.is_instance_of::<PyDateTime>() && given.ne(given).unwrap_or(false) {
            return Some(Cell::Empty);
        }
        given.extract::<Day>().ok().map(Cell::Date)
    } else {
        let number: f64 = given.extract().ok()?;
        Some(if number.is_nan() { Cell::Empty } else { Cell::Number(number) })
    }
}
