//! What rules rest on: instruments and their articles, the days on which the law changed, how sure a reading is.

mod citation;
mod days;
mod doubt;
pub mod doubts;
pub mod instruments;
pub mod quotes;

pub use citation::{Citation, Instrument};
pub(crate) use days::{ALL_DAYS, Span};
pub use days::{CUTS, LAW_DAYS, cut_of, period};

pub(crate) const fn in_force() -> u64 {
    days::IN_FORCE
}
pub use doubt::{Doubt, Status};

/// A sentence in the two languages of this library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Text {
    /// In Vietnamese.
    pub vi: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Text {
    /// A text as doc comments carry it: each line with the space that follows `///`.
    #[must_use]
    pub const fn doc(vi: &'static str, en: &'static str) -> Self {
        Self { vi: trim(vi), en: trim(en) }
    }

    /// The text in one language.
    #[must_use]
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Vi => self.vi,
            Language::En => self.en,
        }
    }
}

const fn trim(line: &'static str) -> &'static str {
    match line.as_bytes() {
        [b' ', ..] => line.split_at(1).1,
        _ => line,
    }
}

/// The languages in which every text of this library exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}
