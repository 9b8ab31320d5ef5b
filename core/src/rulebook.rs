//! The rulebook: every rule with its question, period, citation and status, in the order of the law.

use serde::Serialize;

use crate::law::{Language, Text};
use crate::rules::{self, not_encoded::NOT_ENCODED, same::SAME};
use crate::table::{Row, Table};

/// One rule as the rulebook shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RuleEntry {
    /// Its stable id.
    pub id: &'static str,
    /// The question it belongs to.
    pub question: &'static str,
    /// The question, for people.
    pub question_text: Text,
    /// What it says.
    pub text: Text,
    /// The first day on which its text was in force; open if none.
    pub from: Option<&'static str>,
    /// The last day; open if none.
    pub to: Option<&'static str>,
    /// The provisions, as cited in Vietnamese.
    pub citation: String,
    /// The provisions, as cited in English.
    pub citation_en: String,
    /// How it was read.
    pub status: &'static str,
    /// What is doubtful about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doubt: Option<Text>,
    /// Ids of rows elsewhere that say the same.
    pub also: Vec<&'static str>,
}

/// A row of the law that is no rule of this library, and why.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct NotEncoded {
    /// Its id in the collections of law.
    pub id: &'static str,
    /// Why software cannot decide it.
    pub reason: &'static str,
}

/// Every rule, in the order of the law.
#[must_use]
pub fn rulebook() -> Vec<RuleEntry> {
    rules::ALL.iter().flat_map(|table| table.rows.iter().map(|row| entry(table, row))).collect()
}

/// The rulebook as JSON: `{"rules": […], "not_encoded": […]}`.
#[must_use]
pub fn rulebook_json() -> String {
    #[derive(Serialize)]
    struct Rulebook {
        rules: Vec<RuleEntry>,
        not_encoded: Vec<NotEncoded>,
    }
    crate::doors::to_json(&Rulebook { rules: rulebook(), not_encoded: not_encoded() })
}

/// The rows of the law that are no rules of this library.
#[must_use]
pub fn not_encoded() -> Vec<NotEncoded> {
    NOT_ENCODED.iter().map(|(id, reason)| NotEncoded { id, reason }).collect()
}

fn entry(table: &Table, row: &'static Row) -> RuleEntry {
    let (from, to) = row.in_force.split_once("..").unwrap_or((row.in_force, ""));
    let rule = crate::answer::Rule(row);
    let some = |day: &'static str| (!day.is_empty()).then_some(day);
    RuleEntry {
        id: row.id,
        question: table.id,
        question_text: table.text,
        text: row.text,
        from: some(from),
        to: some(to),
        citation: rule.citation(Language::Vi),
        citation_en: rule.citation(Language::En),
        status: row.status.code(),
        doubt: row.doubt.map(|doubt| doubt.text),
        also: SAME.iter().filter(|(_, id)| *id == row.id).map(|(other, _)| *other).collect(),
    }
}
