//! The values that a caller enters: yes or no, one of a closed set, a number, a day or a stretch of days, a place.

use chrono::{Datelike as _, NaiveDate};
use serde::{Serialize, Serializer};

use crate::bodies::Place;
use crate::law::Text;
use crate::table::Set;

/// One value of a closed set: its word in stored data and its label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The stable word.
    pub code: &'static str,
    /// The label that users see.
    pub text: Text,
}

/// How a form asks for a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Yes or no.
    YesNo,
    /// One of these.
    Choice(&'static [Choice]),
    /// A whole number, not negative.
    Number,
    /// A day, or a month or year if no more is known.
    Day,
    /// An administrative unit.
    Place,
}

/// To what a fact belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The petition.
    Petition,
    /// Each of its contents.
    Content,
    /// Neither: a table or a computation yields it, and nobody enters it.
    Derived,
}

/// A fact of the vocabulary.
#[derive(Debug)]
pub struct FactInfo {
    /// Its name, the same in every language and in tables.
    pub name: &'static str,
    /// What the officer is asked.
    pub text: Text,
    /// To what it belongs.
    pub scope: Scope,
    /// How a form asks for it.
    pub input: Input,
    /// The set of all its values.
    pub all: Set,
}

impl FactInfo {
    /// Whether a value can be entered under it.
    #[must_use]
    pub fn fits(&self, value: FactValue) -> bool {
        match (self.input, value) {
            (Input::Choice(choices), FactValue::Choice(place)) => usize::from(place) < choices.len(),
            (Input::YesNo, FactValue::YesNo(_))
            | (Input::Number, FactValue::Number(_))
            | (Input::Day, FactValue::Day(_))
            | (Input::Place, FactValue::Place(_)) => true,
            _ => false,
        }
    }

    /// The word for a value, by its place.
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler too, where `get` cannot; the bound is checked")]
    pub(crate) const fn label(&self, place: usize) -> &'static str {
        match self.input {
            Input::Choice(choices) if place < choices.len() => choices[place].code,
            Input::YesNo if place == 0 => "yes",
            Input::YesNo => "no",
            Input::Day if place > 0 && place < crate::law::CUTS => crate::law::LAW_DAYS[place - 1],
            Input::Day => "before",
            _ => "any",
        }
    }
}

/// A day, or the first and the last of a stretch in which it lies when only the month or the year is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, module = "kntc"))]
pub struct When {
    /// The first day that it may be.
    pub from: NaiveDate,
    /// The last day that it may be.
    pub to: NaiveDate,
}

impl When {
    /// A month of which the day is not known; `None` if there is no such month.
    #[must_use]
    pub fn month(year: i32, month: u32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some(Self { from, to: from.checked_add_months(chrono::Months::new(1))?.pred_opt()? })
    }

    /// A year of which the month is not known.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        Some(Self { from: NaiveDate::from_ymd_opt(year, 1, 1)?, to: NaiveDate::from_ymd_opt(year, 12, 31)? })
    }

    /// The day, if it is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        (self.from == self.to).then_some(self.from)
    }

    /// The stretches between days of change in which it may lie.
    pub(crate) fn cuts(&self) -> Set {
        let (first, last) = (crate::law::cut_of(self.from), crate::law::cut_of(self.to));
        (first..=last).fold(0, |set, cut| set | 1 << cut)
    }

    /// `2026-08-03`, `2026-08`, `2026`, or `2026-08-03..2026-08-05`.
    #[must_use]
    pub fn print(&self) -> String {
        if let Some(day) = self.day() {
            day.to_string()
        } else if Some(*self) == Self::year(self.from.year()) {
            format!("{:04}", self.from.year())
        } else if Some(*self) == Self::month(self.from.year(), self.from.month()) {
            format!("{:04}-{:02}", self.from.year(), self.from.month())
        } else {
            format!("{}..{}", self.from, self.to)
        }
    }
}

impl From<NaiveDate> for When {
    fn from(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.print())
    }
}

/// What can be entered under a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// Yes or no.
    YesNo(bool),
    /// A value of the fact's closed set, by its place.
    Choice(u8),
    /// A number.
    Number(i32),
    /// A day.
    Day(When),
    /// An administrative unit.
    Place(Place),
}

/// The table values of a number, a day or a place: none of its own, since periods and computations cut it.
#[derive(Clone, Copy, Debug)]
pub enum Uncut {}

/// A value that does not fit the fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfit;

/// What is entered under a fact, as stored data has it.
pub(super) struct Entered<'a>(pub(super) &'a FactInfo, pub(super) FactValue);

impl Serialize for Entered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            FactValue::YesNo(yes) => serializer.serialize_bool(yes),
            FactValue::Choice(place) => serializer.serialize_str(self.0.label(usize::from(place))),
            FactValue::Number(number) => serializer.serialize_i32(number),
            FactValue::Day(when) => when.serialize(serializer),
            FactValue::Place(place) => place.serialize(serializer),
        }
    }
}

macro_rules! plain {
    ($($type:ty: $variant:ident),*) => {$(
        impl From<$type> for FactValue {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }

        impl TryFrom<FactValue> for $type {
            type Error = Unfit;
            fn try_from(value: FactValue) -> Result<Self, Unfit> {
                match value {
                    FactValue::$variant(value) => Ok(value),
                    _ => Err(Unfit),
                }
            }
        }
    )*};
}

plain!(bool: YesNo, i32: Number, When: Day, Place: Place);

impl FactValue {
    /// The bits of the value in a table.
    pub(crate) fn set(self) -> Set {
        match self {
            Self::YesNo(yes) => {
                if yes {
                    1
                } else {
                    2
                }
            }
            Self::Choice(place) => 1 << place,
            Self::Number(_) | Self::Place(_) => 1,
            Self::Day(when) => when.cuts(),
        }
    }
}
