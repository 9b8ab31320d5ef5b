use serde::{Deserialize, Serialize};

/// The length of a period, in the unit its provision uses.
///
/// "30 ngày" and "30 ngày làm việc" are different lengths: the laws on petitions use both units, and a bare "ngày" is a
/// calendar day, rest days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "unit", content = "count", rename_all = "snake_case")]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum Term {
    /// Calendar days ("ngày"): rest days inside count.
    Days(u16),
    /// Working days ("ngày làm việc"): only working days count.
    WorkingDays(u16),
    /// Weeks ("tuần"): the same day of the week.
    Weeks(u16),
    /// Months ("tháng"): the same day of the month, or its last day (Bộ luật Dân sự 2015 Điều 148 khoản 3).
    Months(u16),
    /// Years ("năm"): the same day and month (Bộ luật Dân sự 2015 Điều 148 khoản 4).
    Years(u16),
    /// "Ngay": on the day of the event itself. No period runs, so nothing is shifted.
    AtOnce,
    /// The provision asks for the act but sets no figure ("kịp thời").
    NoFigure,
}

impl Term {
    /// The term in Vietnamese.
    #[must_use]
    pub fn text_vi(self) -> String {
        match self {
            Self::Days(n) => format!("{n} ngày"),
            Self::WorkingDays(n) => format!("{n} ngày làm việc"),
            Self::Weeks(n) => format!("{n} tuần"),
            Self::Months(n) => format!("{n} tháng"),
            Self::Years(n) => format!("{n} năm"),
            Self::AtOnce => "ngay".to_owned(),
            Self::NoFigure => "luật không quy định thời hạn cụ thể".to_owned(),
        }
    }

    /// The term in English.
    #[must_use]
    pub fn text_en(self) -> String {
        let count = |n: u16, unit: &str| format!("{n} {unit}{}", if n == 1 { "" } else { "s" });
        match self {
            Self::Days(n) => count(n, "day"),
            Self::WorkingDays(n) => count(n, "working day"),
            Self::Weeks(n) => count(n, "week"),
            Self::Months(n) => count(n, "month"),
            Self::Years(n) => count(n, "year"),
            Self::AtOnce => "at once".to_owned(),
            Self::NoFigure => "the law gives no figure".to_owned(),
        }
    }

    /// The term as a limit on an authority's own act. Matters only under [`LastDayShift::PersonsOnly`](super::LastDayShift).
    #[must_use]
    pub const fn for_authority(self) -> Period {
        Period { term: self, bound: Bound::Authority }
    }

    /// The term as a limit on what a person may still do.
    #[must_use]
    pub const fn for_person(self) -> Period {
        Period { term: self, bound: Bound::Person }
    }
}

/// Whose act a period limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum Bound {
    /// A person: complainant, denouncer, anyone whose right ends with the period.
    #[default]
    Person,
    /// The authority that must act within it.
    Authority,
}

/// A term and whose act it limits. A bare [`Term`] limits a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Period {
    /// How long.
    pub term: Term,
    /// Whose act it limits.
    #[serde(default)]
    pub bound: Bound,
}

impl From<Term> for Period {
    fn from(term: Term) -> Self {
        term.for_person()
    }
}
