//! Runs `tests/vectors/calendar.json`: every field an expectation gives must match, and none may go unread.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashSet;

use kntc::calendar::{Bound, Calendar, CalendarError, Conventions, Day, Due, Period, SuspendedTerm, Suspension, Term};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    id: String,
    op: String,
    start: Day,
    term: Option<Term>,
    #[serde(default)]
    bound: Bound,
    #[serde(default)]
    extensions: Vec<Term>,
    #[serde(default)]
    terms: Vec<Term>,
    #[serde(default)]
    suspensions: Vec<Suspension>,
    #[serde(default)]
    conventions: Conventions,
    expect: Map<String, Value>,
    source: String,
}

impl Vector {
    fn run(&self, calendar: &Calendar) -> Result<Value, CalendarError> {
        let conventions = &self.conventions;
        let term = || self.term.unwrap_or_else(|| panic!("{}: no term", self.id));
        let period = || Period { term: term(), bound: self.bound };
        Ok(match self.op.as_str() {
            "due" => {
                let due = calendar.due(self.start, period(), conventions);
                let day = calendar.due_day(self.start, period(), conventions);
                assert_eq!(due.as_ref().map(|due| due.day), day.as_ref().copied(), "{}", self.id);
                shown(&due?)
            }
            "due_before" => shown(&calendar.due_before(self.start, term(), conventions)?),
            "due_extended" => shown(&calendar.due_extended(self.start, period(), &self.extensions, conventions)?),
            "due_chained" => {
                let periods: Vec<Period> = self.terms.iter().map(|term| (*term).into()).collect();
                let dues = calendar.due_chained(self.start, &periods, conventions)?;
                json!({ "days": dues.iter().map(|due| due.day).collect::<Vec<_>>() })
            }
            "in_force_after" => {
                let Term::Days(days) = term() else { panic!("{}: not in days", self.id) };
                json!({ "day": calendar.in_force_after(self.start, days, conventions)? })
            }
            "due_suspended" => match calendar.due_suspended(self.start, period(), &self.suspensions, conventions)? {
                SuspendedTerm::Ends { due, resumption_alternative } => {
                    let mut value = shown(&due);
                    value["year_state"] = value["state"].take();
                    value["state"] = json!("ends");
                    value["resumption_alternative"] = json!(resumption_alternative);
                    value
                }
                SuspendedTerm::Lapsed { due, suspension } => {
                    let mut value = shown(&due);
                    value["state"] = json!("lapsed");
                    value["suspension"] = json!(suspension);
                    value
                }
                stands @ SuspendedTerm::Stands { .. } => json!(stands),
            },
            op => panic!("{}: unknown op {op}", self.id),
        })
    }
}

fn shown(due: &Due) -> Value {
    let mut value = json!(due);
    value["skipped_count"] = json!(due.skipped.len());
    value
}

#[test]
fn every_vector() {
    let file: File = serde_json::from_str(include_str!("../../tests/vectors/calendar.json")).unwrap();
    let calendar = Calendar::standard();
    let mut ids = HashSet::new();
    let mut wrong = Vec::new();
    for vector in &file.vectors {
        assert!(ids.insert(vector.id.as_str()), "{} twice", vector.id);
        assert!(!vector.source.is_empty() && !vector.expect.is_empty(), "{}", vector.id);
        let found = vector.run(&calendar).unwrap_or_else(|error| json!({ "error": error.code() }));
        for (field, expected) in &vector.expect {
            let found = found.get(field);
            if found != Some(expected) {
                wrong.push(format!("{}: {field}: expected {expected}, found {found:?}", vector.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(file.vectors.len() >= 40);
}

/// The vectors reach every second reading: without it, at least one of them would come out otherwise.
#[test]
fn every_convention_changes_a_vector() {
    let file: File = serde_json::from_str(include_str!("../../tests/vectors/calendar.json")).unwrap();
    let calendar = Calendar::standard();
    let defaults = Conventions::default().choices();
    for (n, point) in defaults.iter().enumerate() {
        let changed = file.vectors.iter().any(|vector| {
            let chosen = vector.conventions.choices();
            let alone = chosen.iter().filter(|choice| !choice.is_default).count() == 1;
            alone && !chosen[n].is_default && {
                let plain = Vector { conventions: Conventions::default(), ..vector.clone_plain() };
                plain.run(&calendar) != vector.run(&calendar)
            }
        });
        assert!(changed, "{} ({})", point.point, point.question);
    }
}

impl Vector {
    fn clone_plain(&self) -> Self {
        Self {
            id: self.id.clone(),
            op: self.op.clone(),
            extensions: self.extensions.clone(),
            terms: self.terms.clone(),
            suspensions: self.suspensions.clone(),
            expect: Map::new(),
            source: String::new(),
            ..*self
        }
    }
}
