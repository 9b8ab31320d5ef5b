//! The administrative units of Vietnam by date.

use std::hash::{Hash as _, Hasher as _};
use std::sync::{Arc, LazyLock};

use kntc::bodies::Place;
use kntc::bodies::gazetteer::{self, Code, Level, Outcome, Scope, Since, UnitKind};
use kntc::calendar::Day;
use kntc::law::{Doubt, Status};
use kntc::python::{FromPython, Given, cell_problem, problem_error, problems_error};
use kntc::{Problem, ProblemCode};
use pyo3::PyTypeInfo as _;
use pyo3::inspect::{PyStaticExpr, PyStaticOperator};
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::columns::Columns;
use crate::named::through;
use crate::parameters::{both, optional};
use crate::unit_columns::UnitDoor;

/// Read once, when it is first asked for, and kept: units of it are held by address.
static STANDARD: LazyLock<Arc<gazetteer::Gazetteer>> = LazyLock::new(|| Arc::new(gazetteer::Gazetteer::standard()));

/// The administrative units of Vietnam by date: what a code or a name stood for on a day, and what became of it.
///
/// A code means nothing without a day: most codes of 2025 had named another commune before. Nothing is held before
/// 01/07/2012, and nothing is known after `known_to`.
#[pyclass(frozen, module = "kntc")]
#[derive(Clone, Copy)]
pub(crate) struct Gazetteer(pub(crate) &'static Arc<gazetteer::Gazetteer>);

impl FromPython for Gazetteer {
    const INPUT: PyStaticExpr = Self::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let wrong = |_| vec![cell_problem("", ProblemCode::WrongType)];
        given.cast::<Self>().map(|gazetteer| *gazetteer.get()).map_err(wrong)
    }
}

#[pymethods]
impl Gazetteer {
    /// The gazetteer of this library, read once.
    #[staticmethod]
    fn standard(py: Python<'_>) -> Self {
        Self(py.detach(|| &*STANDARD))
    }

    /// A word for the state of the data.
    #[getter]
    fn edition(&self) -> &str {
        self.0.edition()
    }

    /// The day to which the sources reach: a change after it is not known.
    #[getter]
    fn known_to(&self) -> Day {
        self.0.known_to()
    }

    /// Every unit with every name and kind it had: provinces, districts, communes, by code and day.
    fn all(&self) -> Vec<AdministrativeUnit> {
        self.0.units().map(AdministrativeUnit).collect()
    }

    /// The unit that bore a code on a day.
    fn unit(&self, py: Python<'_>, code: Given<Code>, on: Given<Day>) -> PyResult<Option<AdministrativeUnit>> {
        let (code, on) = both(py, ("code", code), ("on", on))?;
        Ok(self.0.unit(code, on).map(AdministrativeUnit))
    }

    /// The unit that bore each of many codes on a day, in their order. A code that is none is answered with its problem.
    fn units(&self, py: Python<'_>, codes: Given<Vec<Entry<Code>>>, on: Given<Day>) -> PyResult<Vec<Option<Unit>>> {
        let (codes, on) = both(py, ("codes", codes), ("on", on))?;
        let unit = |(place, Entry(code)): (usize, Entry<Code>)| match code {
            Ok(code) => self.0.unit(code, on).map(|unit| Unit::Found(AdministrativeUnit(unit))),
            Err(problem) => Some(Unit::Problem(at("codes", place, problem))),
        };
        Ok(codes.into_iter().enumerate().map(unit).collect())
    }

    /// The unit that bore each code of a table on its day: anything that offers Arrow columns, with a column `code` of
    /// texts, and a column `on` of days where they differ.
    ///
    /// The columns that come out: `ref`, `code`, `name`, `kind`, `title`, `address`, `province`, `district`, `until`,
    /// `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
    #[pyo3(signature = (table, on = Given::absent()))]
    fn units_arrow(&self, py: Python<'_>, table: &Bound<'_, PyAny>, on: Given<Option<Day>>) -> PyResult<Columns> {
        let on = optional(py, "on", on)?;
        through(py, table, UnitDoor::new(self.0, on))
    }

    /// Every unit that ever bore a code.
    fn bearers(&self, py: Python<'_>, code: Given<Code>) -> PyResult<Bearers> {
        let bearers = self.0.bearers(code.or_raise(py, "code")?);
        let units = bearers.units.into_iter().map(AdministrativeUnit).collect();
        Ok(Bearers { units, ambiguous: bearers.ambiguous })
    }

    /// The units that lay in a province or district on a day, by code.
    fn inside(&self, py: Python<'_>, unit: Given<UnitOrCode>, on: Given<Day>) -> PyResult<Vec<AdministrativeUnit>> {
        let (unit, on) = both(py, ("unit", unit), ("on", on))?;
        Ok(self.0.inside(unit.code(), on).map(AdministrativeUnit).collect())
    }

    /// Units by name, the likeliest first: with accents or without, with the word for the kind in front or not, abbreviated
    /// or not, and with the names of the units in which it lies behind commas. Old names find units that have ended.
    ///
    /// `on` is the day on which those that existed come first; `only_existing` leaves out the others. `level` and `within`
    /// (a province or district) narrow the search; `limit` is at most 100.
    #[pyo3(signature = (
        text,
        *,
        on = Given::absent(),
        only_existing = Given::absent(),
        level = Given::absent(),
        within = Given::absent(),
        limit = Given::absent(),
    ))]
    #[expect(clippy::too_many_arguments, reason = "keywords, each of which may be left out")]
    fn find(
        &self,
        py: Python<'_>,
        text: Given<String>,
        on: Given<Option<Day>>,
        only_existing: Given<bool>,
        level: Given<Option<Level>>,
        within: Given<Option<UnitOrCode>>,
        limit: Given<Option<i32>>,
    ) -> PyResult<Vec<Match>> {
        let mut problems = Vec::new();
        let text = text.or_report("text", &mut problems).unwrap_or_default();
        let mut find = self.0.find(&text);
        if let Some(day) = on.or_report("on", &mut problems).flatten() {
            find = find.on(day);
        }
        if only_existing.or_report("only_existing", &mut problems).unwrap_or_default() {
            find = find.only_existing();
        }
        if let Some(level) = level.or_report("level", &mut problems).flatten() {
            find = find.level(level);
        }
        if let Some(within) = within.or_report("within", &mut problems).flatten() {
            find = find.within(within.code());
        }
        if let Some(limit) = limit.or_report("limit", &mut problems).flatten() {
            find = find.limit(usize::try_from(limit).unwrap_or_default());
        }
        if !problems.is_empty() {
            return Err(problems_error(py, problems));
        }
        let matched = |found: gazetteer::Match<'static>| Match {
            unit: AdministrativeUnit(found.unit),
            whole_name: found.whole_name,
            exists: found.exists,
        };
        Ok(find.run().into_iter().map(matched).collect())
    }

    /// What became of a unit by a day. A unit may be given by its code, with `of`, a day on which it bore it; that may be
    /// left out where only one unit ever did.
    #[pyo3(signature = (unit, on, *, of = Given::absent()))]
    fn succession(
        &self,
        py: Python<'_>,
        unit: Given<UnitOrCode>,
        on: Given<Day>,
        of: Given<Option<Day>>,
    ) -> PyResult<Succession> {
        let mut problems = Vec::new();
        let unit = unit.or_report("unit", &mut problems);
        let on = on.or_report("on", &mut problems);
        let of = of.or_report("of", &mut problems).flatten();
        match unit.zip(on) {
            Some((unit, on)) if problems.is_empty() => {
                self.followed(unit, of, on).map_err(|problem| problem_error(py, problem))
            }
            _ => Err(problems_error(py, problems)),
        }
    }

    /// What became of each of many units by a day, in their order. One that cannot be read, and a code that several units
    /// bore, is answered with its problem.
    fn successions(
        &self,
        py: Python<'_>,
        units: Given<Vec<Entry<UnitOrCode>>>,
        on: Given<Day>,
    ) -> PyResult<Vec<Became>> {
        let (units, on) = both(py, ("units", units), ("on", on))?;
        let became = |(place, Entry(unit)): (usize, Entry<UnitOrCode>)| {
            let became = unit.and_then(|unit| self.followed(unit, None, on));
            became.map_or_else(|problem| Became::Problem(at("units", place, problem)), Became::Said)
        };
        Ok(units.into_iter().enumerate().map(became).collect())
    }

    /// Answers a question given as JSON; the answer is JSON.
    fn answer_json(&self, py: Python<'_>, request: Given<String>) -> PyResult<String> {
        let request = request.or_raise(py, "request")?;
        self.0.answer_json(&request).map_err(|problem| problem_error(py, problem))
    }

    fn __repr__(&self) -> String {
        format!("<Gazetteer {}>", self.edition())
    }
}

impl Gazetteer {
    fn followed(&self, unit: UnitOrCode, of: Option<Day>, on: Day) -> Result<Succession, Problem> {
        let unit = match unit {
            UnitOrCode::Unit(unit) => unit,
            UnitOrCode::Code(code) => self.0.meant(code, of).map_err(|problem| match problem.path.as_str() {
                "code" => Problem { path: "unit".to_owned(), ..problem },
                _ => problem,
            })?,
        };
        Ok(Succession(self.0.succession(unit, on)))
    }
}

/// A unit as it was from one day to another.
#[pyclass(frozen, eq, module = "kntc")]
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct AdministrativeUnit(gazetteer::Unit<'static>);

#[pymethods]
impl AdministrativeUnit {
    /// Its tier.
    #[getter]
    fn level(&self) -> Level {
        self.0.level
    }

    /// Its code: two digits for a province, three for a district, five for a commune.
    #[getter]
    fn code(&self) -> String {
        self.0.code.to_string()
    }

    /// Its name without the word for its kind.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.name
    }

    /// Its kind.
    #[getter]
    fn kind(&self) -> UnitKind {
        self.0.kind
    }

    /// Kind and name: `xã Ba Vì`.
    #[getter]
    fn title(&self) -> String {
        self.0.title()
    }

    /// The unit with those in which it lay, as on its last day: `phường 9, quận 3, thành phố Hồ Chí Minh`.
    #[getter]
    fn address(&self) -> String {
        STANDARD.address(&self.0)
    }

    /// Its first day with this code, name and kind; none where the sources do not say since when.
    #[getter]
    fn since(&self) -> Option<Day> {
        match self.0.since {
            Since::Day(day) | Since::OnOrBefore(day) => Some(day),
            Since::NotRecorded => None,
        }
    }

    /// It may have begun before that day.
    #[getter]
    fn since_or_earlier(&self) -> bool {
        matches!(self.0.since, Since::OnOrBefore(_))
    }

    /// Its last day with them, if it has one.
    #[getter]
    fn until(&self) -> Option<Day> {
        self.0.until
    }

    /// It had already ended on its last day here, on a day not recorded: it stands in a list that was out of date.
    #[getter]
    fn ended_earlier(&self) -> bool {
        self.0.ended_earlier
    }

    /// The code of the province in which it lies; of a province, its own.
    #[getter]
    fn province(&self) -> String {
        self.0.province.to_string()
    }

    /// The code of the district in which it lay; none for provinces, districts, and communes since 01/07/2025.
    #[getter]
    fn district(&self) -> Option<String> {
        self.0.district.map(|code| code.to_string())
    }

    /// The text by which it ended or changed, where one is named.
    #[getter]
    fn ended_by(&self) -> Option<&'static str> {
        self.0.ended_by
    }

    /// The unit as a petition names it: `Content(target_place=unit.place)`.
    #[getter]
    fn place(&self) -> Place {
        Place { code: self.0.code, of: Some(self.0.until.unwrap_or_else(|| STANDARD.known_to())) }
    }

    /// Whether it existed with this code, name and kind on a day, as far as is recorded.
    fn exists_on(&self, py: Python<'_>, day: Given<Day>) -> PyResult<bool> {
        Ok(self.0.exists_on(day.or_raise(py, "day")?))
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        (self.0.code, self.0.until).hash(&mut hasher);
        hasher.finish()
    }

    /// Kind and name.
    fn __str__(&self) -> String {
        self.0.title()
    }

    fn __repr__(&self) -> String {
        format!("<AdministrativeUnit {}: {}>", self.0.code, self.address())
    }
}

/// All that ever bore a code.
#[pyclass(frozen, get_all, module = "kntc")]
pub(crate) struct Bearers {
    /// Each unit, the earliest first; one that changed its name or kind stands once for each.
    units: Vec<AdministrativeUnit>,
    /// There are several, so that the code names none of them without a day.
    ambiguous: bool,
}

#[pymethods]
impl Bearers {
    fn __repr__(&self) -> String {
        let titles: Vec<_> = self.units.iter().map(|unit| unit.0.title()).collect();
        format!("<Bearers: {}>", titles.join(", "))
    }
}

/// A unit that was found by its name.
#[pyclass(frozen, get_all, module = "kntc")]
pub(crate) struct Match {
    /// The unit.
    unit: AdministrativeUnit,
    /// The text is its whole name, accents or not, and not only the beginning of a word of it.
    whole_name: bool,
    /// It existed on the day asked about; without one, it exists as far as is known.
    exists: bool,
}

#[pymethods]
impl Match {
    fn __repr__(&self) -> String {
        format!("<Match {}: {}>", self.unit.0.code, self.unit.address())
    }
}

/// What became of a unit.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Succession(gazetteer::Succession<'static>);

#[pymethods]
impl Succession {
    /// The unit asked about.
    #[getter]
    fn of(&self) -> AdministrativeUnit {
        AdministrativeUnit(self.0.of)
    }

    /// The day asked about.
    #[getter]
    fn on(&self) -> Day {
        self.0.on
    }

    /// What can be said.
    #[getter]
    fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The units it went into, or may have gone into.
    #[getter]
    fn candidates(&self) -> Vec<Successor> {
        self.0.candidates.iter().copied().map(Successor).collect()
    }

    /// The text by which it ended, where one is named.
    #[getter]
    fn basis(&self) -> Option<&'static str> {
        self.0.basis
    }

    /// What the sources leave open.
    #[getter]
    fn doubts(&self) -> Vec<Doubt> {
        self.0.doubts.clone()
    }

    fn __repr__(&self) -> String {
        let to: Vec<_> = self.0.candidates.iter().map(|to| to.unit.title()).collect();
        format!("<Succession of {}: {} {}>", self.0.of.title(), self.0.outcome.code(), to.join(", "))
    }
}

/// One unit into which another went.
#[pyclass(frozen, module = "kntc")]
pub(crate) struct Successor(gazetteer::Successor<'static>);

#[pymethods]
impl Successor {
    /// The unit as it was on the day asked about.
    #[getter]
    fn unit(&self) -> AdministrativeUnit {
        AdministrativeUnit(self.0.unit)
    }

    /// How much went into it.
    #[getter]
    fn scope(&self) -> Scope {
        self.0.scope
    }

    /// The commune of before 07/2025 through which it went there.
    #[getter]
    fn via(&self) -> Option<AdministrativeUnit> {
        self.0.via.map(AdministrativeUnit)
    }

    /// The words of the official table, where there are any.
    #[getter]
    fn note(&self) -> Option<&'static str> {
        self.0.note
    }

    /// On what it is known.
    #[getter]
    fn status(&self) -> Status {
        self.0.status
    }

    fn __repr__(&self) -> String {
        format!("<Successor {}: {}>", self.0.unit.title(), self.0.scope.code())
    }
}

/// A unit of a long list, or what is wrong with its code.
#[derive(IntoPyObject)]
enum Unit {
    Found(AdministrativeUnit),
    Problem(Problem),
}

/// What became of a unit of a long list, or why that cannot be said.
#[derive(IntoPyObject)]
enum Became {
    Said(Succession),
    Problem(Problem),
}

/// A unit, or the code of one.
#[derive(Clone, Copy)]
enum UnitOrCode {
    Unit(gazetteer::Unit<'static>),
    Code(Code),
}

impl UnitOrCode {
    fn code(self) -> Code {
        match self {
            Self::Unit(unit) => unit.code,
            Self::Code(code) => code,
        }
    }
}

impl FromPython for UnitOrCode {
    const INPUT: PyStaticExpr = PyStaticExpr::BinOp {
        left: &AdministrativeUnit::TYPE_HINT,
        op: PyStaticOperator::BitOr,
        right: &PyString::TYPE_HINT,
    };

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        match given.cast::<AdministrativeUnit>() {
            Ok(unit) => Ok(Self::Unit(unit.get().0)),
            Err(_) => Code::from_python(given).map(Self::Code),
        }
    }
}

/// An entry of a long list, or what is wrong with it, which fails no other.
struct Entry<T>(Result<T, Problem>);

impl<T: FromPython> FromPython for Entry<T> {
    const INPUT: PyStaticExpr = T::INPUT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        match T::from_python(given).map_err(|problems| problems.into_iter().next()) {
            Ok(value) => Ok(Self(Ok(value))),
            Err(Some(problem)) => Ok(Self(Err(problem))),
            Err(None) => Err(Vec::new()),
        }
    }
}

/// A problem of one entry of a list.
fn at(list: &str, place: usize, problem: Problem) -> Problem {
    Problem { path: format!("{list}[{place}]"), ..problem }
}
