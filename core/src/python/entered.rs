//! What a script gives for a field. Reading it never fails at once, so that every wrong field is reported together.

use std::convert::Infallible;
use std::fmt::Write as _;

use chrono::NaiveDate;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyNone, PyString};
use pyo3::{Borrowed, PyTypeInfo as _};

use super::error::problems_error;
use crate::law::{Language, Text};
use crate::petition::facts::{FACTS, YesNo};
use crate::petition::read::{count_of, whole};
use crate::petition::text::{MAX_YEAR, MIN_YEAR, check_when, find_choice, is_blank, parse_when};
use crate::petition::{Choice, Content, Event, FactValue, Input, Petition, Scope, When};
use crate::problem::{Named, Problem, ProblemCode};

/// One type or the other, in the stub.
macro_rules! either {
    ($left:expr, $right:expr) => {
        pyo3::inspect::PyStaticExpr::BinOp { left: &$left, op: pyo3::inspect::PyStaticOperator::BitOr, right: &$right }
    };
}

pub(crate) use either;

/// What a value of Python can be read as.
pub trait FromPython: Sized {
    /// What is accepted, for the stub.
    const INPUT: PyStaticExpr;

    /// Reads it.
    ///
    /// # Errors
    /// What is wrong with it, with paths from it on.
    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>>;
}

/// What was given for a parameter: nothing, a value, or what is wrong with it.
#[derive(Debug)]
pub struct Given<T>(Option<Result<T, Vec<Problem>>>);

impl<T: FromPython> FromPyObject<'_, '_> for Given<T> {
    type Error = Infallible;
    const INPUT_TYPE: PyStaticExpr = T::INPUT;

    fn extract(given: Borrowed<'_, '_, PyAny>) -> Result<Self, Infallible> {
        Ok(Self(Some(T::from_python(&given))))
    }
}

impl<T> Given<T> {
    /// Nothing.
    #[must_use]
    pub const fn absent() -> Self {
        Self(None)
    }

    /// The value; what is wrong with it goes to the other problems, under the name of its field.
    pub fn or_report(self, name: &str, problems: &mut Vec<Problem>) -> Option<T> {
        match self.0? {
            Ok(value) => Some(value),
            Err(found) => {
                problems.extend(found.into_iter().map(|problem| below(name, problem)));
                None
            }
        }
    }

    /// The value.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn or_raise(self, py: Python<'_>, name: &str) -> PyResult<T> {
        let mut problems = Vec::new();
        match self.or_report(name, &mut problems) {
            Some(value) => Ok(value),
            None => Err(problems_error(py, problems)),
        }
    }
}

fn below(name: &str, problem: Problem) -> Problem {
    let joint = if problem.path.is_empty() || problem.path.starts_with('[') { "" } else { "." };
    Problem { path: format!("{name}{joint}{}", problem.path), ..problem }
}

/// The value, unless something was wrong.
pub(crate) fn reported<T>(py: Python<'_>, value: T, problems: Vec<Problem>) -> PyResult<T> {
    if problems.is_empty() { Ok(value) } else { Err(problems_error(py, problems)) }
}

fn wrong<T>(code: ProblemCode, names: &[Named]) -> Result<T, Vec<Problem>> {
    Err(vec![Problem::wrong("", code, names)])
}

fn wrong_type<T>(needed: Text) -> Result<T, Vec<Problem>> {
    wrong(ProblemCode::WrongType, &[needed.into()])
}

/// The value that a stable word, or a label, names.
pub(crate) fn word_of<T: Copy>(
    given: &Bound<'_, PyAny>,
    all: &[T],
    code: impl Fn(T) -> &'static str,
    text: impl Fn(T) -> Text,
) -> Result<T, Vec<Problem>> {
    let Ok(word) = given.cast::<PyString>() else {
        return wrong_type(Text { vi: "một giá trị của trường này", en: "a value of this field" });
    };
    let Ok(word) = word.to_cow() else { return wrong(ProblemCode::UnknownValue, &[]) };
    if let Some(value) = all.iter().find(|value| code(**value) == word) {
        return Ok(*value);
    }
    let choices: Vec<_> = all.iter().map(|value| Choice { code: code(*value), text: text(*value) }).collect();
    let value = find_choice(&choices, &word).and_then(|place| all.get(usize::from(place)));
    value.copied().map_or_else(|| wrong(ProblemCode::UnknownValue, &[]), Ok)
}

/// Whether nothing is known: `None`, a blank text, or what stands for a gap in a column of numbers or days.
fn is_unknown(given: &Bound<'_, PyAny>) -> bool {
    if let Ok(text) = given.cast::<PyString>() {
        return text.to_cow().is_ok_and(|text| is_blank(&text));
    }
    // NaN and NaT differ from themselves.
    let may_be_gap = given.is_instance_of::<PyFloat>() || given.is_instance_of::<PyDateTime>();
    given.is_none() || (may_be_gap && given.ne(given).unwrap_or(false))
}

impl<T: FromPython> FromPython for Option<T> {
    const INPUT: PyStaticExpr = either!(T::INPUT, PyNone::TYPE_HINT);

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        if is_unknown(given) {
            return Ok(None);
        }
        match T::from_python(given) {
            Ok(value) => Ok(Some(value)),
            // The gap of pandas, which is of no type that could be asked for without pandas.
            Err(_) if given.get_type().name().is_ok_and(|name| name == "NAType") => Ok(None),
            Err(problems) => Err(problems),
        }
    }
}

impl<T: FromPython> FromPython for Vec<T> {
    const INPUT: PyStaticExpr = PyStaticExpr::Subscript {
        value: &PyStaticExpr::Attribute { value: &PyStaticExpr::Name { id: "typing" }, attr: "Iterable" },
        slice: &T::INPUT,
    };

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        list_of(given, T::from_python)
    }
}

/// The items of a list, or what is wrong with any of them.
pub(crate) fn list_of<T>(
    given: &Bound<'_, PyAny>,
    read: impl Fn(&Bound<'_, PyAny>) -> Result<T, Vec<Problem>>,
) -> Result<Vec<T>, Vec<Problem>> {
    const A_LIST: Text = Text { vi: "một danh sách", en: "a list" };
    let items = match given.try_iter() {
        Ok(items) if !given.is_instance_of::<PyString>() && !given.is_instance_of::<PyDict>() => items,
        _ => return wrong_type(A_LIST),
    };
    let (mut out, mut problems) = (Vec::new(), Vec::new());
    for (i, item) in items.enumerate() {
        let Ok(item) = item else { return wrong_type(A_LIST) };
        match read(&item) {
            Ok(item) => out.push(item),
            Err(found) => problems.extend(found.into_iter().map(|problem| below(&format!("[{i}]"), problem))),
        }
    }
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

impl FromPython for bool {
    const INPUT: PyStaticExpr = either!(PyBool::TYPE_HINT, either!(YesNo::TYPE_HINT, PyString::TYPE_HINT));

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        if let Ok(yes) = given.extract::<bool>() {
            Ok(yes)
        } else if given.is_instance_of::<PyString>() || given.is_instance_of::<YesNo>() {
            Ok(YesNo::from_python(given)? == YesNo::Yes)
        } else {
            wrong_type(Text { vi: "True (có) hoặc False (không)", en: "True or False" })
        }
    }
}

impl FromPython for i32 {
    const INPUT: PyStaticExpr = PyInt::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        let number = if given.is_instance_of::<PyBool>() {
            return wrong_type(Text { vi: "một số nguyên không âm", en: "a whole number, not negative" });
        } else if let Ok(text) = given.cast::<PyString>() {
            text.to_cow().ok().and_then(|text| count_of(&text))
        } else if given.is_instance_of::<PyFloat>() {
            given.extract().ok().and_then(whole).and_then(|number| Self::try_from(number).ok())
        } else if given.hasattr("__index__").unwrap_or(false) {
            given.extract().ok()
        } else {
            return wrong_type(Text { vi: "một số nguyên không âm", en: "a whole number, not negative" });
        };
        number.filter(|number| *number >= 0).map_or_else(|| wrong(ProblemCode::NotACount, &[]), Ok)
    }
}

impl FromPython for String {
    const INPUT: PyStaticExpr = PyString::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        match given.cast::<PyString>().ok().and_then(|text| text.to_str().ok().map(str::to_owned)) {
            Some(text) => Ok(text),
            // The key of a row is often a number.
            None if given.is_instance_of::<PyInt>() && !given.is_instance_of::<PyBool>() => Ok(given.to_string()),
            None => wrong_type(Text { vi: "một chuỗi ký tự", en: "a text" }),
        }
    }
}

impl FromPython for When {
    const INPUT: PyStaticExpr = either!(PyDate::TYPE_HINT, either!(When::TYPE_HINT, PyString::TYPE_HINT));

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        const A_DAY: Text = Text {
            vi: "một ngày (datetime.date), hoặc chữ như \"03/08/2026\", \"08/2026\", \"2026\"",
            en: "a day (datetime.date), or a text as \"03/08/2026\", \"08/2026\", \"2026\"",
        };
        let read = if let Ok(when) = given.cast::<Self>() {
            Ok(*when.get())
        } else if let Ok(text) = given.cast::<PyString>() {
            text.to_cow().map_err(|_| ProblemCode::NotADay).and_then(|text| parse_when(&text))
        } else if given.is_instance_of::<PyDate>() {
            // A time with a zone may lie on another day here.
            let zoned =
                given.is_instance_of::<PyDateTime>() && given.getattr("tzinfo").is_ok_and(|zone| !zone.is_none());
            match given.extract::<NaiveDate>() {
                Ok(day) if !zoned => Ok(Self::from(day)),
                _ => Err(ProblemCode::NotADay),
            }
        } else {
            return wrong_type(A_DAY);
        };
        let read = read.and_then(|when| check_when(&when).map(|()| when));
        read.or_else(|code| wrong(code, &[MIN_YEAR.into(), MAX_YEAR.into()]))
    }
}

impl FromPython for NaiveDate {
    const INPUT: PyStaticExpr = either!(PyDate::TYPE_HINT, PyString::TYPE_HINT);

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        When::from_python(given)?.day().map_or_else(|| wrong(ProblemCode::NotADay, &[]), Ok)
    }
}

macro_rules! records {
    ($($name:ident, $needed:expr;)*) => {$(
        impl FromPython for $name {
            const INPUT: PyStaticExpr = $name::TYPE_HINT;

            fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
                given.cast::<Self>().map_or_else(|_| wrong_type($needed), |value| Ok(value.get().clone()))
            }
        }
    )*};
}

records! {
    Event, Text { vi: "một sự kiện (kntc.Event)", en: "an event (kntc.Event)" };
    Content, Text { vi: "một nội dung đơn (kntc.Content)", en: "a content (kntc.Content)" };
}

impl FromPython for Petition {
    const INPUT: PyStaticExpr = either!(Petition::TYPE_HINT, Content::TYPE_HINT);

    /// A content alone is a petition of one content.
    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        if let Ok(petition) = given.cast::<Self>() {
            return Ok(petition.get().clone());
        }
        match given.cast::<Content>() {
            Ok(content) => Ok(Self { contents: vec![content.get().clone()], ..Self::default() }),
            Err(_) => wrong_type(Text {
                vi: "một đơn (kntc.Petition) hoặc một nội dung đơn (kntc.Content)",
                en: "a petition (kntc.Petition) or a content (kntc.Content)",
            }),
        }
    }
}

impl FromPython for Language {
    const INPUT: PyStaticExpr = PyString::TYPE_HINT;

    fn from_python(given: &Bound<'_, PyAny>) -> Result<Self, Vec<Problem>> {
        match given.cast::<PyString>().ok().and_then(|text| text.to_str().ok()) {
            Some("vi") => Ok(Self::Vi),
            Some("en") => Ok(Self::En),
            _ => wrong(ProblemCode::UnknownValue, &[]),
        }
    }
}

/// A record as the call that makes it.
pub(crate) fn represent(
    name: &str,
    extras: &[(&str, String)],
    scope: Scope,
    get: impl Fn(&str) -> Option<FactValue>,
) -> String {
    let mut out = format!("{name}(");
    let facts = FACTS.iter().filter(|fact| fact.scope == scope).filter_map(|fact| {
        let value = match (get(fact.name)?, fact.input) {
            (FactValue::YesNo(yes), _) => if yes { "True" } else { "False" }.to_owned(),
            (FactValue::Choice(place), Input::Choice(choices)) => {
                format!("'{}'", choices.get(usize::from(place))?.code)
            }
            (FactValue::Choice(_), _) => return None,
            (FactValue::Number(number), _) => number.to_string(),
            (FactValue::Day(when), _) => format!("'{}'", when.print()),
            (FactValue::Place(place), _) => format!("'{place}'"),
        };
        Some((fact.name, value))
    });
    let extras = extras.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (*name, value.clone()));
    for (i, (name, value)) in facts.chain(extras).enumerate() {
        let _ = write!(out, "{}{name}={value}", if i > 0 { ", " } else { "" });
    }
    out.push(')');
    out
}

/// How a field that is no fact is shown; empty if nothing is in it.
pub(crate) trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Option<String> {
    fn shown(&self) -> String {
        self.as_ref().map(|text| format!("{text:?}")).unwrap_or_default()
    }
}

macro_rules! shown_lists {
    ($($name:ident),*) => {$(
        impl Shown for Vec<$name> {
            fn shown(&self) -> String {
                let items: Vec<_> = self.iter().map($name::__repr__).collect();
                if items.is_empty() { String::new() } else { format!("[{}]", items.join(", ")) }
            }
        }
    )*};
}

shown_lists!(Event, Content);

/// A record as JSON. The library's own always serialise: their keys are strings and nothing in them can fail.
#[must_use]
pub fn to_json(value: &impl serde::Serialize) -> String {
    crate::doors::to_json(value)
}
