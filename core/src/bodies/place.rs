//! A place as an officer names it: the code of an administrative unit, and a day on which the unit bore it.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::gazetteer::Code;
use crate::calendar::{Day, iso_day};

/// An administrative unit, named by its code. Codes were used again for other units, so the day belongs to the code; it
/// may be left out where only one unit ever bore it, or where the petition itself says on which day the unit acted.
///
/// ```
/// use kntc::bodies::Place;
/// let place: Place = "00007@2024-05-10".parse().unwrap();
/// assert_eq!(place.code, "00007".parse().unwrap());
/// assert_eq!(place.to_string(), "00007@2024-05-10");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, hash, module = "kntc"))]
pub struct Place {
    /// The code of the unit: two digits for a province, three for a district, five for a commune.
    pub code: Code,
    /// A day on which the unit bore the code.
    pub of: Option<Day>,
}

/// A text that names no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a place is a code of two, three or five digits, and a day behind `@`: 00007@2024-05-10")]
pub struct NotAPlace;

impl Place {
    /// The unit that bore a code on a day.
    #[must_use]
    pub const fn new(code: Code, of: Day) -> Self {
        Self { code, of: Some(of) }
    }
}

impl FromStr for Place {
    type Err = NotAPlace;

    fn from_str(text: &str) -> Result<Self, NotAPlace> {
        let (code, of) = match text.trim().split_once('@') {
            Some((code, day)) => (code, Some(iso_day(day.trim()).ok_or(NotAPlace)?)),
            None => (text, None),
        };
        Ok(Self { code: code.trim().parse().map_err(|_| NotAPlace)?, of })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.of {
            Some(day) => write!(f, "{}@{day}", self.code),
            None => self.code.fmt(f),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "The code of an administrative unit, with a day on which the unit bore it",
            "pattern": r"^(\d{2}|\d{3}|\d{5})(@\d{4}-\d{2}-\d{2})?$",
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_printed_as_it_is_read() {
        for text in ["00007@2024-05-10", "01", "001@2025-06-30"] {
            assert_eq!(text.parse::<Place>().unwrap().to_string(), text);
        }
        assert_eq!(" 00007 @ 2024-05-10 ".parse::<Place>().unwrap().to_string(), "00007@2024-05-10");
        for text in ["", "@2024-05-10", "0003", "00007@", "00007@10/05/2024x", "0003a"] {
            assert_eq!(text.parse::<Place>(), Err(NotAPlace), "{text}");
        }
    }
}
