//! The words of provisions, in a pack apart from the rules, so that a host loads it only when someone unfolds an article.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Citation;
use super::doubt::Status;
use crate::table::Row;

/// Words of a provision, as printed, in the wording of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
pub struct Quote {
    /// The number of the instrument, e.g. `02/2011/QH13`.
    pub instrument: String,
    /// Its article (điều).
    pub article: String,
    /// Its clause (khoản).
    pub clause: Option<String>,
    /// Its point (điểm).
    pub point: Option<String>,
    /// `original`, or the number of the instrument that gave it these words.
    pub wording: String,
    /// The first day on which the words applied, where it is known.
    #[serde(rename = "from")]
    pub applied_from: Option<NaiveDate>,
    /// The last day on which they applied, if they no longer do.
    #[serde(rename = "to")]
    pub applied_to: Option<NaiveDate>,
    /// The words, one paragraph a line.
    pub text: String,
    /// On what they were read.
    pub status: Status,
}

/// The pack.
#[derive(Clone, Debug)]
pub struct Quotes(Vec<Quote>);

/// A text that is no pack of quotes.
#[derive(Debug, thiserror::Error)]
#[error("this is no pack of quotes: {0}")]
pub struct NotQuotes(#[from] serde_json::Error);

impl Quotes {
    /// Reads the pack from the JSON text of `quotes.json`.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(json: &str) -> Result<Self, NotQuotes> {
        Ok(Self(serde_json::from_str(json)?))
    }

    /// The pack that came with this library, read when first asked for. Its tests prove that it can be read.
    #[cfg(feature = "quotes")]
    #[must_use]
    pub fn standard() -> &'static Self {
        static PACK: std::sync::LazyLock<Quotes> = std::sync::LazyLock::new(|| {
            Quotes::read(include_str!("../../data/quotes.json")).unwrap_or_else(|_| Quotes(Vec::new()))
        });
        &PACK
    }

    /// Every quote, in the order of the instruments.
    pub fn iter(&self) -> impl Iterator<Item = &Quote> {
        self.0.iter()
    }

    /// The words of the provisions on which a rule rests, in every wording of the time in which the rule is in force.
    #[must_use]
    pub fn of_rule(&self, row: &Row) -> Vec<&Quote> {
        let mut out: Vec<&Quote> = Vec::new();
        for quote in row.cites.iter().flat_map(|cite| self.of(cite, row.in_force)) {
            if !out.contains(&quote) {
                out.push(quote);
            }
        }
        out
    }

    /// The words of one provision in a period, `from..to`: of the point itself or of the clause that holds it, of a clause,
    /// or of a whole article. If none applied then, as where a provision reaches back, its words whenever they applied.
    #[must_use]
    pub fn of(&self, cite: &Citation, period: &str) -> Vec<&Quote> {
        let (article, clause, point) = cite.parts();
        let of = |point: Option<&str>, period: &str| -> Vec<&Quote> {
            self.0
                .iter()
                .filter(|quote| {
                    quote.instrument == cite.instrument.number
                        && quote.article == article
                        && (clause.is_none() || quote.clause.as_deref() == clause)
                        && quote.point.as_deref() == point
                        && quote.applied_in(period)
                })
                .collect()
        };
        let wider = point.is_some().then_some((None, period)).into_iter();
        let tries = [(point, period)].into_iter().chain(wider).chain([(point, ""), (None, "")]);
        let mut found = tries.map(|(point, period)| of(point, period)).filter(|found| !found.is_empty());
        found.next().unwrap_or_default()
    }
}

impl Quote {
    /// Whether the words applied on some day of a period.
    fn applied_in(&self, period: &str) -> bool {
        let (from, to) = period.split_once("..").unwrap_or((period, ""));
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        day(to).is_none_or(|to| self.applied_from.is_none_or(|from| from <= to))
            && day(from).is_none_or(|from| self.applied_to.is_none_or(|to| from <= to))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::law::instruments::{LKN, ND124};

    #[test]
    fn words_are_those_of_the_provision_in_the_period_of_the_rule() {
        let quote = |clause: &str, point: &str, from: &str, to: &str| {
            let or_null = |text: &str| if text.is_empty() { "null".to_owned() } else { format!("\"{text}\"") };
            format!(
                r#"{{"instrument": "02/2011/QH13", "article": "11", "clause": {}, "point": {}, "wording": "original",
                    "from": "{from}", "to": {}, "text": "{clause}{point}{from}", "status": "verified"}}"#,
                or_null(clause),
                or_null(point),
                or_null(to)
            )
        };
        let pack = [
            quote("", "", "2012-07-01", ""),
            quote("1", "", "2012-07-01", "2026-06-30"),
            quote("1", "", "2026-07-01", ""),
            quote("2", "", "2012-07-01", ""),
            quote("2", "a", "2012-07-01", ""),
        ];
        let quotes = Quotes::read(&format!("[{}]", pack.join(","))).unwrap();
        let words = |place, period| -> Vec<&str> {
            quotes.of(&LKN.at(place), period).into_iter().map(|quote| quote.text.as_str()).collect()
        };
        assert_eq!(words("11", "2012-07-01..2026-06-30"), ["2012-07-01", "12012-07-01", "22012-07-01"]);
        assert_eq!(words("11.1", "2012-07-01.."), ["12012-07-01", "12026-07-01"]);
        assert_eq!(words("11.1", "2026-07-01.."), ["12026-07-01"]);
        assert_eq!(words("11.2.a", "2012-07-01.."), ["2a2012-07-01"]);
        assert_eq!(words("11.2.b", "2012-07-01.."), ["22012-07-01"], "a point without words of its own: its clause");
        assert_eq!(words("11.2.a", "2000-01-01..2001-01-01"), ["2a2012-07-01"], "a rule that reaches back");
        assert!(words("12", "2012-07-01..").is_empty());
        assert!(quotes.of(&ND124.at("11.1"), "").is_empty());
        assert!(Quotes::read("{}").is_err());
    }
}
