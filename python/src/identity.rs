//! What a field check may say of identity, phone, tax and procedure numbers.

use kntc::calendar::Day;
use kntc::identity::{self, Asked, Finding, Known, Paper, Purpose, Sex};
use kntc::law::Text;
use kntc::python::{FromPython, Given, cell_problem, problem_error, problems_error};
use kntc::{Problem, ProblemCode, When};
use pyo3::PyTypeInfo as _;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;

use crate::check_columns::CheckDoor;
use crate::columns::Columns;
use crate::named::through;
use crate::parameters::{both, optional};

/// What is typed.
#[derive(Clone, Copy)]
enum Typed {
    Paper(Paper),
    Phone,
    TaxNumber,
    Email,
    Procedure,
}

/// A check of a number as it is typed: `Check.phone("0912 345 678").findings`.
///
/// A check is never stricter than what it was read in: only a legal text makes an error. What is blank is not malformed.
/// Nothing that a check says, and not its `repr`, holds what was typed or what its digits stand for.
#[pyclass(frozen, module = "kntc")]
#[derive(Clone)]
pub(crate) struct Check {
    typed: Typed,
    number: String,
    known: Known,
}

#[pymethods]
impl Check {
    /// The number of an identity paper, compared with what else is given: when the person was born, the sex, and the day
    /// on which it was taken down.
    #[staticmethod]
    #[pyo3(signature = (paper, number, *, born = Given::absent(), sex = Given::absent(), on = Given::absent()))]
    fn paper(
        py: Python<'_>,
        paper: Given<Paper>,
        number: Given<String>,
        born: Given<Option<When>>,
        sex: Given<Option<Sex>>,
        on: Given<Option<Day>>,
    ) -> PyResult<Self> {
        let mut problems = Vec::new();
        let paper = paper.or_report("paper", &mut problems);
        let number = number.or_report("number", &mut problems);
        let known = Known {
            born: born.or_report("born", &mut problems).flatten(),
            sex: sex.or_report("sex", &mut problems).flatten(),
            on: on.or_report("on", &mut problems).flatten(),
        };
        match paper.zip(number) {
            Some((paper, number)) if problems.is_empty() => Ok(Self { typed: Typed::Paper(paper), number, known }),
            _ => Err(problems_error(py, problems)),
        }
    }

    /// A phone number, taken down on a day.
    #[staticmethod]
    #[pyo3(signature = (number, *, on = Given::absent()))]
    fn phone(py: Python<'_>, number: Given<String>, on: Given<Option<Day>>) -> PyResult<Self> {
        Self::new(py, Typed::Phone, "number", number, on)
    }

    /// A tax number, which is the number of an enterprise too, taken down on a day.
    #[staticmethod]
    #[pyo3(signature = (number, *, on = Given::absent()))]
    fn tax_number(py: Python<'_>, number: Given<String>, on: Given<Option<Day>>) -> PyResult<Self> {
        Self::new(py, Typed::TaxNumber, "number", number, on)
    }

    /// An e-mail address.
    #[staticmethod]
    fn email(py: Python<'_>, address: Given<String>) -> PyResult<Self> {
        Self::new(py, Typed::Email, "address", address, Given::absent())
    }

    /// The code of an administrative procedure, used on a day.
    #[staticmethod]
    #[pyo3(signature = (code, *, on = Given::absent()))]
    fn procedure(py: Python<'_>, code: Given<String>, on: Given<Option<Day>>) -> PyResult<Self> {
        Self::new(py, Typed::Procedure, "code", code, on)
    }

    /// What was found, in the order of the digits; nothing if all may be right.
    #[getter]
    fn findings(&self) -> Vec<Finding> {
        let (number, on) = (&self.number, self.known.on);
        match self.typed {
            Typed::Paper(paper) => identity::check(paper, number, &self.known),
            Typed::Phone => identity::check_phone(number, on),
            Typed::TaxNumber => identity::check_tax_number(number, on),
            Typed::Email => identity::check_email(number),
            Typed::Procedure => identity::check_procedure(number, on),
        }
    }

    fn __repr__(&self) -> &'static str {
        match self.typed {
            Typed::Paper(_) => "<Check of a paper>",
            Typed::Phone => "<Check of a phone number>",
            Typed::TaxNumber => "<Check of a tax number>",
            Typed::Email => "<Check of an e-mail address>",
            Typed::Procedure => "<Check of a procedure>",
        }
    }
}

impl Check {
    fn new(py: Python<'_>, typed: Typed, name: &str, number: Given<String>, on: Given<Option<Day>>) -> PyResult<Self> {
        let mut problems = Vec::new();
        let number = number.or_report(name, &mut problems);
        let on = on.or_report("on", &mut problems).flatten();
        match number {
            Some(number) if problems.is_empty() => Ok(Self { typed, number, known: Known { on, ..Known::default() } }),
            _ => Err(problems_error(py, problems)),
        }
    }
}

impl FromPython for Check {
    const INPUT: PyStaticExpr = Check::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let wrong = |_| vec![cell_problem("", ProblemCode::WrongType)];
        given.cast::<Self>().map(|check| check.get().clone()).map_err(wrong)
    }
}

/// What each of many checks finds, in their order.
#[pyfunction]
pub(crate) fn check_all(py: Python<'_>, checks: Given<Vec<Check>>) -> PyResult<Vec<Vec<Finding>>> {
    Ok(checks.or_raise(py, "checks")?.iter().map(Check::findings).collect())
}

/// Checks the numbers of each row of a table: anything that offers Arrow columns, of texts under `number` (of the
/// paper named in the column `paper`, or of `paper`), `phone`, `tax_number`, `email` and `procedure`. `born`, `sex` and
/// `on` say what else is known of the row.
///
/// The columns that come out: `ref`, `weight` (of the gravest finding), `number_findings`, `phone_findings`,
/// `tax_number_findings`, `email_findings`, `procedure_findings` (the words of the findings; null where nothing was
/// given), `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
#[pyfunction]
#[pyo3(signature = (table, *, paper = Given::absent(), on = Given::absent()))]
pub(crate) fn check_arrow(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    paper: Given<Option<Paper>>,
    on: Given<Option<Day>>,
) -> PyResult<Columns> {
    let (paper, on) = (optional(py, "paper", paper)?, optional(py, "on", on)?);
    through(py, table, CheckDoor::new(paper, on))
}

/// Which number the law asks for on a day; `None` where no text of that time is held. No law asked for one before
/// 01/07/2026.
#[pyfunction]
pub(crate) fn number_asked(py: Python<'_>, purpose: Given<Purpose>, on: Given<Day>) -> PyResult<Option<Asked>> {
    let (purpose, on) = both(py, ("purpose", purpose), ("on", on))?;
    Ok(identity::asked(purpose, on))
}

/// What a mobile number of 11 digits became on 15/09/2018, to be offered beside what was entered.
#[pyfunction]
pub(crate) fn renewed_phone(py: Python<'_>, number: Given<String>) -> PyResult<Option<String>> {
    Ok(identity::renewed_phone(&number.or_raise(py, "number")?))
}

/// What a procedure on petitions is, by its code.
#[pyfunction]
pub(crate) fn procedure(py: Python<'_>, code: Given<String>) -> PyResult<Option<Text>> {
    Ok(identity::procedure(&code.or_raise(py, "code")?))
}

/// Answers a check given as JSON; the answer is JSON, and holds nothing of what was typed.
#[pyfunction]
pub(crate) fn check_identity_json(py: Python<'_>, request: Given<String>) -> PyResult<String> {
    let request = request.or_raise(py, "request")?;
    identity::check_json(&request).map_err(|problem| problem_error(py, problem))
}
