//! The calendar in columns: a million days in one call.
//!
//! The calendar holds few days, so each answer is counted once and then looked up.

use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::Date32Type;
use arrow_array::{Array, ArrayRef, Date32Array};
use kntc::ProblemCode;
use kntc::calendar::{Calendar, Conventions, Day};
use kntc::python::{cell_problem, problem_error};
use pyo3::buffer::PyBuffer;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::arrow;
use crate::cells::days;

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

/// What numpy has for "no day".
const NAT: i64 = i64::MIN;

/// What becomes of each day of the calendar, by its number from the first; what the calendar cannot count is no day.
struct Answers {
    first: i64,
    answers: Vec<i64>,
}

impl Answers {
    fn new(answer: impl Fn(Day) -> Option<Day>) -> Self {
        let days = Calendar::FIRST.iter_days().take_while(|day| *day <= Calendar::LAST);
        let answers = days.map(|day| answer(day).map_or(NAT, |day| day.to_epoch_days().into())).collect();
        Self { first: Calendar::FIRST.to_epoch_days().into(), answers }
    }

    fn of(&self, day: i64) -> i64 {
        let place = usize::try_from(day.wrapping_sub(self.first));
        place.ok().and_then(|place| self.answers.get(place)).copied().unwrap_or(NAT)
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
    let mut out: Vec<i32> = Vec::with_capacity(column.chunks.iter().map(|chunk| chunk.len()).sum());
    let mut gaps = false;
    // A day of the calendar is a small number; what is none is a gap.
    let mut add = |answer: i64| {
        let day = i32::try_from(answer).unwrap_or(i32::MIN);
        gaps |= day == i32::MIN;
        out.push(day);
    };
    for chunk in &column.chunks {
        if let Some(plain) = chunk.as_primitive_opt::<Date32Type>().filter(|days| days.null_count() == 0) {
            plain.values().iter().for_each(|day| add(answers.of((*day).into())));
        } else if let Some(days) = days(chunk) {
            (0..chunk.len()).for_each(|row| add(days.get(row).map_or(NAT, |day| answers.of(day))));
        } else {
            return Err(no_days(py));
        }
    }
    let out: Date32Array =
        if gaps { out.into_iter().map(|day| (day != i32::MIN).then_some(day)).collect() } else { out.into() };
    Ok(Bound::new(py, DayColumn(Arc::new(out)))?.into_any())
}

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
            *cell = answers.of(*cell);
        }
    });
    numbers(&out)?.copy_from_slice(py, &cells)?;
    Ok(out)
}

fn no_days(py: Python<'_>) -> PyErr {
    problem_error(py, cell_problem("days", ProblemCode::WrongType))
}
