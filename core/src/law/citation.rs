//! Instruments and citations as data, printed in the official Vietnamese style and in English.

use std::fmt::Write as _;

use super::{Language, Text};

/// A legal instrument.
#[derive(Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Number and symbol, e.g. `02/2011/QH13`.
    pub number: &'static str,
    /// Kind and name as cited, e.g. "Luật Khiếu nại" and "Law on Complaints".
    pub name: Text,
}

/// A place in an instrument: điều, khoản, điểm, and the instrument that gave it its present wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The instrument cited.
    pub instrument: &'static Instrument,
    /// Article, clause and point with a full stop between: `28`, `11.1`, `12.1.a`; empty for the instrument as a whole.
    pub place: &'static str,
    /// The instrument that amended the place, if its wording is the one meant.
    pub amended_by: Option<&'static Instrument>,
}

impl Instrument {
    /// A place in this instrument, written `article.clause.point`.
    #[must_use]
    pub const fn at(&'static self, place: &'static str) -> Citation {
        Citation { instrument: self, place, amended_by: None }
    }

    /// This instrument as a whole, where no article of it is known.
    ///
    /// ```
    /// use kntc::law::{Language, instruments::ND150};
    /// assert_eq!(ND150.whole().print(Language::Vi), "Nghị định số 150/2025/NĐ-CP");
    /// assert_eq!(ND150.whole().print(Language::En), "Decree No. 150/2025/NĐ-CP");
    /// ```
    #[must_use]
    pub const fn whole(&'static self) -> Citation {
        self.at("")
    }
}

impl Citation {
    /// The same place in the wording given by a later instrument.
    #[must_use]
    pub const fn by(self, amending: &'static Instrument) -> Self {
        Self { amended_by: Some(amending), ..self }
    }

    /// Article, clause and point apart; absent ones are `None`.
    #[must_use]
    pub fn parts(&self) -> (&'static str, Option<&'static str>, Option<&'static str>) {
        let mut parts = self.place.splitn(3, '.');
        (parts.next().unwrap_or(""), parts.next(), parts.next())
    }

    /// The citation as a lawyer writes it, in the language asked for.
    ///
    /// ```
    /// use kntc::law::{Language, instruments::{L136, LKN}};
    /// let cited = LKN.at("11.1").by(&L136);
    /// assert_eq!(
    ///     cited.print(Language::Vi),
    ///     "khoản 1 Điều 11 Luật Khiếu nại số 02/2011/QH13 (được sửa đổi, bổ sung bởi Luật số 136/2025/QH15)"
    /// );
    /// ```
    #[must_use]
    pub fn print(&self, language: Language) -> String {
        let mut out = String::new();
        self.write(&mut out, language);
        out
    }

    pub(crate) fn write(&self, out: &mut String, language: Language) {
        let (article, clause, point) = self.parts();
        // Writing to a String cannot fail.
        let _ = match language {
            Language::Vi => {
                if let Some(point) = point {
                    let _ = write!(out, "điểm {point} ");
                }
                if let Some(clause) = clause {
                    let _ = write!(out, "khoản {clause} ");
                }
                if !article.is_empty() {
                    let _ = write!(out, "Điều {article} ");
                }
                write!(out, "{} số {}", self.instrument.name.vi, self.instrument.number)
            }
            Language::En => {
                if !article.is_empty() {
                    let _ = write!(out, "Article {article}");
                    if let Some(clause) = clause {
                        let _ = write!(out, "({clause})");
                    }
                    if let Some(point) = point {
                        let _ = write!(out, "({point})");
                    }
                    out.push_str(", ");
                }
                write!(out, "{} No. {}", self.instrument.name.en, self.instrument.number)
            }
        };
        if let Some(amending) = self.amended_by {
            let _ = match language {
                Language::Vi => {
                    write!(out, " (được sửa đổi, bổ sung bởi {} số {})", amending.kind_vi(), amending.number)
                }
                Language::En => write!(out, " (as amended by {} No. {})", amending.kind_en(), amending.number),
            };
        }
    }
}

impl Instrument {
    fn kind_vi(&self) -> &'static str {
        ["Luật", "Bộ luật", "Nghị định", "Thông tư", "Nghị quyết"]
            .into_iter()
            .find(|kind| self.name.vi.starts_with(kind))
            .unwrap_or(self.name.vi)
    }

    fn kind_en(&self) -> &'static str {
        match self.kind_vi() {
            "Luật" => "Law",
            "Bộ luật" => "Code",
            "Nghị định" => "Decree",
            "Thông tư" => "Circular",
            "Nghị quyết" => "Resolution",
            _ => self.name.en,
        }
    }
}
