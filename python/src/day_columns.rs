//! The calendar in columns: a million days in one call.
//!
//! The calendar holds few days, so each answer is counted once and then looked up.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef, Date32Array, new_empty_array};
use arrow_schema::DataType;
use kntc::ProblemCode;
use kntc::calendar::{Calendar, Conventions, Day};
use kntc::python::{cell_problem, problem_error};
use pyo3::buffer::PyBuffer;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow;
use crate::cells::{Numbers, days};

/// A column of days, for any library that takes Arrow: `pyarrow.array(days)`, `polars.Series(days)`.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct DayColumn(ArrayRef);

#[pymethods]
impl DayColumn {
    fn __len__(&self) -> usize {
        self.0.len()
    }

    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        // Another schema is only ever a wish.
        let _ = requested_schema;
        arrow::array(py, &self.0.to_data())
    }

    fn __repr__(&self) -> String {
        format!("<DayColumn {}>", self.0.len())
    }
}

/// What becomes of each day of the calendar, by its number from the first; what the calendar cannot count is none.
struct Answers {
    first: i32,
    answers: Vec<Option<i32>>,
}

impl Answers {
    fn new(answer: impl Fn(Day) -> Option<Day>) -> Self {
        let days = Calendar::FIRST.iter_days().take_while(|day| *day <= Calendar::LAST);
        let answers = days.map(|day| answer(day).map(|day| day.to_epoch_days())).collect();
        Self { first: Calendar::FIRST.to_epoch_days(), answers }
    }

    fn of(&self, day: i64) -> Option<i32> {
        let place = usize::try_from(day.checked_sub(self.first.into())?).ok()?;
        self.answers.get(place).copied().flatten()
    }
}

/// Adds working days to every day of a column.
pub(crate) fn add_working_days<'py>(
    days: &Bound<'py, PyAny>,
    count: u16,
    calendar: &Calendar,
    conventions: &Conventions,
) -> PyResult<Bound<'py, PyAny>> {
    let answers = Answers::new(|day| calendar.add_working_days(day, count, conventions).ok());
    if arrow::offers_columns(days) { in_arrow(days, &answers) } else { in_numpy(days, &answers) }
}

fn in_arrow<'py>(given: &Bound<'py, PyAny>, answers: &Answers) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    let column = arrow::import(given)?;
    let chunks: Option<Vec<_>> = column.chunks.iter().map(days).collect();
    let Some(chunks) = chunks else { return Err(no_days(py)) };
    let lengths = column.chunks.iter().map(|chunk| chunk.len());
    let out: ArrayRef = py.detach(|| {
        let cells = chunks.iter().zip(lengths).flat_map(|(days, length)| answered(days.as_ref(), length, answers));
        let out: Date32Array = cells.collect();
        Arc::new(out) as ArrayRef
    });
    let out = if out.is_empty() { new_empty_array(&DataType::Date32) } else { out };
    Ok(Bound::new(py, DayColumn(out))?.into_any())
}

fn answered<'a>(days: &'a dyn Numbers, length: usize, answers: &'a Answers) -> impl Iterator<Item = Option<i32>> + 'a {
    (0..length).map(|row| days.get(row).and_then(|day| answers.of(day)))
}

/// What numpy has for "no day".
const NAT: i64 = i64::MIN;

/// A numpy array of `datetime64[D]`, of any shape, to another.
fn in_numpy<'py>(given: &Bound<'py, PyAny>, answers: &Answers) -> PyResult<Bound<'py, PyAny>> {
    let py = given.py();
    let is_days = given.getattr("dtype").and_then(|dtype| dtype.str()).is_ok_and(|dtype| dtype == "datetime64[D]");
    if !is_days {
        return Err(no_days(py));
    }
    let numbers = |array: &Bound<'py, PyAny>| PyBuffer::<i64>::get(&array.call_method1("view", ("int64",))?);
    let out = py.import("numpy")?.call_method1("empty_like", (given,))?;
    let mut cells = numbers(given)?.to_vec(py)?;
    py.detach(|| {
        for cell in &mut cells {
            *cell = answers.of(*cell).map_or(NAT, i64::from);
        }
    });
    numbers(&out)?.copy_from_slice(py, &cells)?;
    Ok(out)
}

fn no_days(py: Python<'_>) -> PyErr {
    problem_error(py, cell_problem("days", ProblemCode::WrongType))
}
