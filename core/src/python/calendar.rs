//! Days, terms and readings of the calendar in Python.

use chrono::NaiveDate;
use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use super::{FromPython, Given, Word, problem_error, problems_error, worded, words};
use crate::calendar::{
    Bound as ActOf, Certainty, Choice, CivilCode, Conventions, DayInfo, DayKind, Due, HostDay, HostDayKind, Term,
    YearState,
};
use crate::law::{Language, Text};
use crate::petition::When;
use crate::problem::{Problem, ProblemCode};

#[pymethods]
impl When {
    /// A day, or a stretch of days; or a text: `03/08/2026`, `08/2026`, `2026`, `2026-08-03..2026-08-05`.
    #[new]
    fn py_new(py: Python<'_>, day: Given<Self>) -> PyResult<Self> {
        day.or_raise(py, "day")
    }

    /// The first day that it may be.
    #[getter]
    fn first(&self) -> NaiveDate {
        self.from
    }

    /// The last day that it may be.
    #[getter]
    fn last(&self) -> NaiveDate {
        self.to
    }

    /// The day, if it is known.
    #[getter(day)]
    fn py_day(&self) -> Option<NaiveDate> {
        self.day()
    }

    fn __str__(&self) -> String {
        self.print()
    }

    /// What makes it again, for `pickle` and `copy`.
    fn __getnewargs__(&self) -> (String,) {
        (self.print(),)
    }

    fn __repr__(&self) -> String {
        format!("When('{}')", self.print())
    }

    /// Equal to the same stretch, and to the `datetime.date` that it is.
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        match other.cast::<Self>() {
            Ok(other) => other.get() == self,
            Err(_) => other.extract::<NaiveDate>().is_ok_and(|day| self.day() == Some(day)),
        }
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        match self.day() {
            Some(day) => day.into_pyobject(py)?.hash(),
            None => PyString::new(py, &self.print()).hash(),
        }
    }
}

worded! {
    ActOf {
        Person = "person", "Người dân", "A person";
        Authority = "authority", "Cơ quan có thẩm quyền", "The authority";
    }

    Certainty {
        Verified = "verified", "Đã đọc văn bản", "The text was read";
        Reported = "reported", "Theo nguồn thứ cấp", "A secondary source says so";
        Computed = "computed", "Tính ra, chưa thấy thông báo", "Computed; no notice was seen";
        Recalled = "recalled", "Theo trí nhớ, chưa đối chiếu", "Recalled, not checked";
        Projected = "projected", "Dự kiến, chưa có thông báo", "Projected; no notice exists yet";
        Host = "host", "Do nơi sử dụng thêm", "Added by the host";
    }

    YearState {
        Final = "final", "Đã có đủ thông báo", "The notices are out and known";
        Announced = "announced", "Đã công bố, có thể còn hoán đổi", "Announced; a swap may still be decided";
        Projected = "projected", "Dự kiến", "Projected";
    }

    CivilCode {
        Code2005 = "code2005", "Bộ luật Dân sự 2005", "Civil Code 2005";
        Code2015 = "code2015", "Bộ luật Dân sự 2015", "Civil Code 2015";
    }
}

impl Word for DayKind {
    const ALL: &'static [Self] = &[
        Self::WorkingDay,
        Self::Weekend,
        Self::Holiday,
        Self::SubstituteDayOff,
        Self::SwappedDayOff,
        Self::MakeupWorkingDay,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::WorkingDay => "working_day",
            Self::Weekend => "weekend",
            Self::Holiday => "holiday",
            Self::SubstituteDayOff => "substitute_day_off",
            Self::SwappedDayOff => "swapped_day_off",
            Self::MakeupWorkingDay => "makeup_working_day",
        }
    }

    fn text(self) -> Text {
        Text { vi: self.label_vi(), en: self.label_en() }
    }
}

words!(DayKind);

impl Word for HostDayKind {
    const ALL: &'static [Self] = &[Self::Holiday, Self::SubstituteDayOff, Self::SwappedDayOff, Self::MakeupWorkingDay];

    fn code(self) -> &'static str {
        DayKind::from(self).code()
    }

    fn text(self) -> Text {
        DayKind::from(self).text()
    }
}

words!(HostDayKind);

/// The number of a period, which must be small enough to be one.
fn number(py: Python<'_>, given: Given<i32>) -> PyResult<u16> {
    let count = given.or_raise(py, "count")?;
    u16::try_from(count).map_err(|_| {
        let range = [0_i32.into(), i32::from(u16::MAX).into()];
        problem_error(py, Problem::wrong("count", ProblemCode::NumberOutOfRange, &range))
    })
}

/// The length of a period, in the unit its provision uses.
#[pyclass(frozen, eq, name = "Term", module = "kntc")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PyTerm(pub Term);

#[pymethods]
impl PyTerm {
    /// Calendar days ("ngày"): rest days inside count.
    #[staticmethod]
    fn days(py: Python<'_>, count: Given<i32>) -> PyResult<Self> {
        Ok(Self(Term::Days(number(py, count)?)))
    }

    /// Working days ("ngày làm việc"): only working days count.
    #[staticmethod]
    fn working_days(py: Python<'_>, count: Given<i32>) -> PyResult<Self> {
        Ok(Self(Term::WorkingDays(number(py, count)?)))
    }

    /// Weeks ("tuần"): the same day of the week.
    #[staticmethod]
    fn weeks(py: Python<'_>, count: Given<i32>) -> PyResult<Self> {
        Ok(Self(Term::Weeks(number(py, count)?)))
    }

    /// Months ("tháng"): the same day of the month, or its last day.
    #[staticmethod]
    fn months(py: Python<'_>, count: Given<i32>) -> PyResult<Self> {
        Ok(Self(Term::Months(number(py, count)?)))
    }

    /// Years ("năm"): the same day and month.
    #[staticmethod]
    fn years(py: Python<'_>, count: Given<i32>) -> PyResult<Self> {
        Ok(Self(Term::Years(number(py, count)?)))
    }

    /// "Ngay": on the day of the event itself.
    #[staticmethod]
    fn at_once() -> Self {
        Self(Term::AtOnce)
    }

    /// How it is said, in `"vi"` or `"en"`.
    #[pyo3(signature = (language = Given::absent()))]
    fn label(&self, py: Python<'_>, language: Given<Language>) -> PyResult<String> {
        Ok(match super::law::language_or_vi(py, language)? {
            Language::Vi => self.0.text_vi(),
            Language::En => self.0.text_en(),
        })
    }

    fn __str__(&self) -> String {
        self.0.text_vi()
    }

    fn __repr__(&self) -> String {
        format!("<Term {}>", self.0.text_en())
    }
}

impl FromPython for PyTerm {
    const INPUT: PyStaticExpr = PyTerm::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let needed = Text { vi: "một thời hạn, như Term.days(30)", en: "a term, as Term.days(30)" };
        let wrong = |_| vec![Problem::wrong("", ProblemCode::WrongType, &[needed.into()])];
        given.cast::<Self>().map(|term| *term.get()).map_err(wrong)
    }
}

#[pymethods]
impl DayInfo {
    fn __repr__(&self) -> String {
        format!("<DayInfo {} {}: {}>", self.day, self.kind.code(), self.name_vi)
    }
}

#[pymethods]
impl Due {
    fn __repr__(&self) -> String {
        format!("<Due {} from {}>", self.day, self.start)
    }
}

#[pymethods]
impl HostDay {
    /// A day that the host adds: a later notice, or a rule of its own locality.
    #[new]
    #[pyo3(signature = (day, kind, name_vi, name_en, *, basis = Given::absent()))]
    fn py_new(
        py: Python<'_>,
        day: Given<NaiveDate>,
        kind: Given<HostDayKind>,
        name_vi: Given<String>,
        name_en: Given<String>,
        basis: Given<Option<String>>,
    ) -> PyResult<Self> {
        let mut problems = Vec::new();
        let day = day.or_report("day", &mut problems);
        let kind = kind.or_report("kind", &mut problems);
        let name_vi = name_vi.or_report("name_vi", &mut problems).unwrap_or_default();
        let name_en = name_en.or_report("name_en", &mut problems).unwrap_or_default();
        let basis = basis.or_report("basis", &mut problems).flatten().unwrap_or_default();
        match (day, kind) {
            (Some(day), Some(kind)) if problems.is_empty() => Ok(Self { day, kind, name_vi, name_en, basis }),
            _ => Err(problems_error(py, problems)),
        }
    }

    fn __repr__(&self) -> String {
        format!("<HostDay {} {}: {}>", self.day, self.kind.code(), self.name_vi)
    }
}

impl FromPython for HostDay {
    const INPUT: PyStaticExpr = HostDay::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let needed = Text { vi: "một ngày nghỉ (kntc.HostDay)", en: "a day off (kntc.HostDay)" };
        let wrong = |_| vec![Problem::wrong("", ProblemCode::WrongType, &[needed.into()])];
        given.cast::<Self>().map(|day| day.get().clone()).map_err(wrong)
    }
}

#[pymethods]
impl Conventions {
    /// The default is the first reading of every point; named are the points that are read otherwise, by their words.
    #[new]
    #[pyo3(signature = (**readings))]
    fn py_new(py: Python<'_>, readings: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let mut problems = Vec::new();
        let mut chosen = Self::default();
        for (position, (point, reading)) in readings.into_iter().flat_map(|readings| readings.iter()).enumerate() {
            let point = point.extract::<String>()?;
            if !Self::default().choices().iter().any(|choice| choice.point == point) {
                problems.push(Problem::wrong("", ProblemCode::UnknownKey, &[(position + 1).into()]));
                continue;
            }
            let Some(reading) = Given::<String>::extract(reading.as_borrowed())
                .unwrap_or_else(|never| match never {})
                .or_report(&point, &mut problems)
            else {
                continue;
            };
            match chosen.with(&point, &reading) {
                Some(next) => chosen = next,
                None => problems.push(Problem::wrong(&point, ProblemCode::UnknownValue, &[])),
            }
        }
        super::reported(py, chosen, problems)
    }

    /// Every point with the reading chosen.
    #[getter(choices)]
    fn py_choices(&self) -> Vec<Choice> {
        self.choices().to_vec()
    }

    fn __repr__(&self) -> String {
        let chosen: Vec<_> = (self.choices().iter().filter(|choice| !choice.is_default))
            .map(|choice| format!("{}='{}'", choice.point, choice.reading))
            .collect();
        format!("Conventions({})", chosen.join(", "))
    }
}

impl Conventions {
    /// With one point read by a word; nothing if the point has no such reading.
    fn with(self, point: &str, reading: &str) -> Option<Self> {
        let mut record = serde_json::to_value(self).ok()?;
        record.as_object_mut()?.insert(point.to_owned(), reading.into());
        serde_json::from_value(record).ok()
    }
}

impl FromPython for Conventions {
    const INPUT: PyStaticExpr = Conventions::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let needed = Text { vi: "kntc.Conventions", en: "kntc.Conventions" };
        let wrong = |_| vec![Problem::wrong("", ProblemCode::WrongType, &[needed.into()])];
        given.cast::<Self>().map(|conventions| *conventions.get()).map_err(wrong)
    }
}

#[pymethods]
impl Choice {
    fn __repr__(&self) -> String {
        format!("<Choice {}: {}>", self.point, self.reading)
    }
}
