//! The calendar: days off in Vietnam, and how the law counts time.

use std::sync::Arc;

use kntc::calendar::{Bound as ActOf, CalendarError, Day, DayInfo, Due, HostDay, Period, YearState};
use kntc::python::{Given, PyTerm, calendar_error, coded_error, problems_error};
use pyo3::prelude::*;

/// The days off of 2012 to 2030, and the counting of periods, by the conventions of its context.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Calendar(pub(crate) Arc<kntc::Kntc>);

/// The calendar with days of the host's own.
pub(crate) fn with_days(py: Python<'_>, days: Vec<HostDay>, announced: Vec<i32>) -> PyResult<kntc::calendar::Calendar> {
    let mut builder = kntc::calendar::Calendar::builder().days(days);
    for year in announced {
        builder = builder.announced(year);
    }
    builder.build().map_err(|error| {
        let code = error.problems.first().map_or("", |problem| problem.fault.code());
        let vi: Vec<_> =
            error.problems.iter().map(|problem| format!("{}: {}", problem.path(), problem.fault.text_vi())).collect();
        coded_error(py, code, &vi.join("\n"), &error.to_string(), Vec::new())
    })
}

#[pymethods]
impl Calendar {
    /// Names the days off counted with; stored with every result.
    #[getter]
    fn edition(&self) -> &str {
        self.0.calendar().edition()
    }

    /// The last day of a period that starts with an event on `start`, and all that shows how it came about.
    #[pyo3(signature = (start, term, *, bound = Given::absent()))]
    fn due(
        &self,
        py: Python<'_>,
        start: Given<Day>,
        term: Given<PyTerm>,
        bound: Given<Option<ActOf>>,
    ) -> PyResult<Due> {
        let mut problems = Vec::new();
        let start = start.or_report("start", &mut problems);
        let term = term.or_report("term", &mut problems);
        let bound = bound.or_report("bound", &mut problems).flatten().unwrap_or_default();
        match (start, term) {
            (Some(start), Some(PyTerm(term))) if problems.is_empty() => {
                let period = Period { term, bound };
                self.counted(py, |kntc| kntc.calendar().due(start, period, kntc.conventions()))
            }
            _ => Err(problems_error(py, problems)),
        }
    }

    /// The day so many calendar days later. Nothing is shifted.
    fn add_days(&self, py: Python<'_>, day: Given<Day>, count: Given<i32>) -> PyResult<Day> {
        let (day, count) = (day.or_raise(py, "day")?, count.or_raise(py, "count")?);
        self.counted(py, |kntc| kntc.calendar().add_days(day, count))
    }

    /// The so-manieth working day after a day; the day itself for 0.
    fn add_working_days(&self, py: Python<'_>, day: Given<Day>, count: Given<i32>) -> PyResult<Day> {
        let day = day.or_raise(py, "day")?;
        let count = small(py, count)?;
        self.counted(py, |kntc| kntc.calendar().add_working_days(day, count, kntc.conventions()))
    }

    /// Adds working days to every day of a column, in one call: a numpy array of `datetime64[D]` gives another, and
    /// anything that offers an Arrow column of days gives a `DayColumn`. A gap, or a day that the calendar cannot
    /// count, gives a gap.
    fn add_working_days_to<'py>(
        &self,
        py: Python<'py>,
        days: &Bound<'py, PyAny>,
        count: Given<i32>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let count = small(py, count)?;
        crate::day_columns::add_working_days(days, count, self.0.calendar(), self.0.conventions())
    }

    /// How many working days lie after the first day, up to and including the second.
    fn count_working_days(&self, py: Python<'_>, after: Given<Day>, to: Given<Day>) -> PyResult<u32> {
        let (after, to) = (after.or_raise(py, "after")?, to.or_raise(py, "to")?);
        self.counted(py, |kntc| kntc.calendar().count_working_days(after, to, kntc.conventions()))
    }

    /// Whether state bodies work on a day.
    fn is_working(&self, py: Python<'_>, day: Given<Day>) -> PyResult<bool> {
        let day = day.or_raise(py, "day")?;
        self.counted(py, |kntc| kntc.calendar().is_working(day, kntc.conventions()))
    }

    /// What a day is, and why.
    fn kind_of(&self, py: Python<'_>, day: Given<Day>) -> PyResult<DayInfo> {
        let day = day.or_raise(py, "day")?;
        self.counted(py, |kntc| kntc.calendar().kind_of(day, kntc.conventions()))
    }

    /// The holidays, days in lieu, swapped days and make-up Saturdays of a year. Ordinary weekends are not listed.
    fn days_off(&self, py: Python<'_>, year: Given<i32>) -> PyResult<Vec<DayInfo>> {
        let year = year.or_raise(py, "year")?;
        self.counted(py, |kntc| kntc.calendar().days_off(year, kntc.conventions()))
    }

    /// How far the days off of a year are settled.
    fn year_state(&self, py: Python<'_>, year: Given<i32>) -> PyResult<YearState> {
        let year = year.or_raise(py, "year")?;
        self.counted(py, |kntc| kntc.calendar().year_state(year))
    }

    fn __repr__(&self) -> String {
        format!("<Calendar {}>", self.edition())
    }
}

impl Calendar {
    fn counted<T>(&self, py: Python<'_>, count: impl FnOnce(&kntc::Kntc) -> Result<T, CalendarError>) -> PyResult<T> {
        count(&self.0).map_err(|error| calendar_error(py, &error))
    }
}

/// A number of days; one beyond any calendar is as good as the largest.
fn small(py: Python<'_>, count: Given<i32>) -> PyResult<u16> {
    Ok(u16::try_from(count.or_raise(py, "count")?).unwrap_or(u16::MAX))
}
