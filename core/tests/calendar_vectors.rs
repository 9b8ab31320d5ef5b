//! Runs `tests/vectors/calendar.json`: every field an expectation gives must match, and none may go unread.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashSet;

use kntc::calendar::{Calendar, CalendarError, Conventions, Due, Period, Request, Response, SuspendedTerm};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "about")]
    _about: String,
    vectors: Vec<Vector>,
}

/// A request with what the text says of it. What remains of the object is the request itself.
#[derive(Clone, Deserialize)]
struct Vector {
    id: String,
    expect: Map<String, Value>,
    source: String,
    #[serde(flatten)]
    request: Map<String, Value>,
}

impl Vector {
    fn run(&self, calendar: &Calendar) -> Result<Value, CalendarError> {
        let request: Request = serde_json::from_value(self.request.clone().into()).unwrap();
        if let Request::Due { start, term, bound, conventions } = &request {
            let conventions = conventions.unwrap_or_default();
            let period = Period { term: *term, bound: *bound };
            let (due, day) =
                (calendar.due(*start, period, &conventions), calendar.due_day(*start, period, &conventions));
            assert_eq!(due.map(|due| due.day), day, "{}", self.id);
        }
        Ok(match calendar.answer(&request, &Conventions::default())? {
            Response::Due(due) => shown(&due),
            Response::Chain(dues) => json!({ "days": dues.iter().map(|due| due.day).collect::<Vec<_>>() }),
            Response::Suspended(term) => match *term {
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
            Response::Day { day } => json!({ "day": day }),
        })
    }

    fn conventions(&self) -> Conventions {
        let chosen = self.request.get("conventions").cloned().unwrap_or_else(|| json!({}));
        serde_json::from_value(chosen).unwrap()
    }

    fn plain(&self) -> Self {
        let mut plain = self.clone();
        plain.request.remove("conventions");
        plain
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
            let chosen = vector.conventions().choices();
            let alone = chosen.iter().filter(|choice| !choice.is_default).count() == 1;
            alone && !chosen[n].is_default && vector.plain().run(&calendar) != vector.run(&calendar)
        });
        assert!(changed, "{} ({})", point.point, point.question);
    }
}
