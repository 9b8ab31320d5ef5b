//! What TypeScript is told of the types that serialise by hand, the vocabulary that a form draws from, and what goes over the
//! border in another shape than elsewhere.

mod fault;
mod gazetteer;
mod places;

pub use fault::{Fault, day, day_at, of_problem, of_problems};
pub use gazetteer::{Followed, Unit, code, find, unit};
pub use places::{places_asked, places_asked_of_all, places_known};

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::{Coverage, DeadlineState, RulingState};
use crate::law::{Status, Text};
use crate::petition::facts::{FACTS, YesNo};
use crate::petition::{Choice, EventKind, Input, Scope};
use crate::rules;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = r#"
/** A day of the civil calendar in Vietnam: `"2026-08-03"`. */
export type Day = string;

/** A day, or a stretch if no more is known: `"2026-08-03"`, `"2026-08"`, `"2026"`, `"2026-08-03..2026-08-05"`. */
export type When = string;

/** An administrative unit by its code, with a day on which the unit bore it: `"00007@2024-05-10"`. */
export type Place = string;

/** The languages in which every text of this library exists. */
export type Language = "vi" | "en";

/** On what a rule was read. */
export type Status = "verified" | "verified_copy" | "reported" | "recalled" | "inferred";

/** How a form asks for a fact: a day may also be a month or a year, if no more is known. */
export type Input = "yes_no" | "choice" | "number" | "day" | "place";

/** A rule, as an answer names it. */
export interface Rule extends Text {
    /** Its stable id. */
    id: string;
    /** The provisions it rests on, as a lawyer cites them. */
    citation_vi: string;
    citation_en: string;
    /** On what it was read. */
    status: Status;
    /** What the texts leave open. */
    doubt?: Doubt;
}

/** One outcome of a question: a value of the fact it concludes, a period, or that a row holds. */
export interface Answer extends Text {
    /** The stable word: the value's own, or `term`, `holds`, `other_law`, `law_silent`, `contradiction`. */
    code: string;
    /** The period, if it is one. */
    term?: Term;
}

/** What a check of a number found. No sentence repeats the number. */
export interface Finding extends Text {
    /** The stable word. */
    code: string;
    /** How it weighs. */
    weight: FindingWeight;
    /** On what the check was read. */
    status: Status;
}
"#;

/// A word of stored data with its label.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
pub struct Label {
    /// The stable word.
    pub code: &'static str,
    /// The label that users see.
    #[serde(flatten)]
    pub text: Text,
}

/// A fact of the vocabulary.
#[derive(Clone, Debug, Serialize, Tsify)]
pub struct FactInfo {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What the officer is asked.
    #[serde(flatten)]
    pub text: Text,
    /// To what it belongs: derived facts are concluded, never entered.
    #[tsify(type = r#""petition" | "content" | "derived""#)]
    pub scope: &'static str,
    /// How a form asks for it.
    #[tsify(type = "Input")]
    pub input: &'static str,
    /// Its values, for `yes_no` and `choice`.
    pub options: Vec<Label>,
}

/// The words of this library with their labels: enough to draw any question and to label any answer.
#[derive(Clone, Debug, Serialize, Tsify)]
pub struct Vocabulary {
    /// Every fact, in order.
    pub facts: Vec<FactInfo>,
    /// The kinds of event.
    pub events: Vec<Label>,
    /// Whether the law on a content is held.
    pub coverage: Vec<Label>,
    /// How far a question is settled.
    pub ruling_states: Vec<Label>,
    /// Where a deadline stands.
    pub deadline_states: Vec<Label>,
    /// On what a rule was read.
    pub statuses: Vec<Label>,
}

impl Vocabulary {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        let statuses = [Status::Verified, Status::VerifiedCopy, Status::Reported, Status::Recalled, Status::Inferred];
        Self {
            facts: FACTS.iter().map(FactInfo::of).collect(),
            events: labels(EventKind::CHOICES),
            coverage: Coverage::ALL.iter().map(|word| Label { code: word.code(), text: word.text() }).collect(),
            ruling_states: RulingState::ALL.iter().map(|word| Label { code: word.code(), text: word.text() }).collect(),
            deadline_states: DeadlineState::ALL
                .iter()
                .map(|word| Label { code: word.code(), text: word.text() })
                .collect(),
            statuses: statuses.map(|word| Label { code: word.code(), text: word.text() }).to_vec(),
        }
    }
}

impl FactInfo {
    fn of(fact: &crate::petition::FactInfo) -> Self {
        let (input, options) = match fact.input {
            Input::YesNo => ("yes_no", YesNo::CHOICES),
            Input::Choice(choices) => ("choice", choices),
            Input::Number => ("number", &[][..]),
            Input::Day => ("day", &[][..]),
            Input::Place => ("place", &[][..]),
        };
        let scope = match fact.scope {
            Scope::Petition => "petition",
            Scope::Content => "content",
            Scope::Derived => "derived",
        };
        Self { name: fact.name, text: fact.text, scope, input, options: labels(options) }
    }
}

fn labels(choices: &[Choice]) -> Vec<Label> {
    choices.iter().map(|choice| Label { code: choice.code, text: choice.text }).collect()
}

/// A provision that a rule rests on.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
pub struct Provision {
    /// Number and symbol of the instrument: `02/2011/QH13`.
    pub instrument: &'static str,
    /// The article.
    pub article: &'static str,
    /// The clause (khoản), if one is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clause: Option<&'static str>,
    /// The point (điểm), if one is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<&'static str>,
    /// The number of the instrument that gave the wording, if it is not the original one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amended_by: Option<&'static str>,
}

/// The provisions of the rule with this id; none if there is no such rule.
#[must_use]
pub fn provisions_of(rule: &str) -> Vec<Provision> {
    let row = rules::ALL.iter().flat_map(|table| table.rows).find(|row| row.id == rule);
    let cites = row.into_iter().flat_map(|row| row.cites);
    cites
        .map(|cite| {
            let (article, clause, point) = cite.parts();
            let amended_by = cite.amended_by.map(|instrument| instrument.number);
            Provision { instrument: cite.instrument.number, article, clause, point, amended_by }
        })
        .collect()
}
