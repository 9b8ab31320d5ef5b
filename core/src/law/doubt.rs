//! How sure a rule is: what was read, and what the text leaves open.

use super::Text;

/// On what a rule was read. The weakest source on which the answer rests is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
pub enum Status {
    /// The legal text was read.
    Verified,
    /// The legal text was read in a machine-read copy of the printed document.
    VerifiedCopy,
    /// A secondary source says so; the text itself was not read.
    Reported,
    /// From memory, not checked against a text.
    Recalled,
    /// Our reading: the text does not say it in so many words.
    Inferred,
}

impl Status {
    /// The word for it in stored data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Verified => "verified",
            Self::VerifiedCopy => "verified_copy",
            Self::Reported => "reported",
            Self::Recalled => "recalled",
            Self::Inferred => "inferred",
        }
    }

    /// What it means, for people.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Verified => Text { vi: "đã đọc văn bản", en: "read in the text" },
            Self::VerifiedCopy => {
                Text { vi: "đã đọc trong bản nhận dạng máy", en: "read in a machine-read copy" }
            }
            Self::Reported => Text { vi: "theo nguồn thứ cấp", en: "reported by a secondary source" },
            Self::Recalled => Text { vi: "theo trí nhớ, chưa đối chiếu", en: "recalled, not checked" },
            Self::Inferred => {
                Text { vi: "suy ra, văn bản không nói thẳng", en: "inferred; the text does not say it outright" }
            }
        }
    }
}

/// A point that the texts leave open. It travels with every answer that rests on it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Doubt {
    /// Stable id.
    pub id: &'static str,
    /// What is doubtful.
    #[serde(flatten)]
    pub text: Text,
}
