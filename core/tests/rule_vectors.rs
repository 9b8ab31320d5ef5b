//! Runs every row of the law on facts of which the text says the answer: tests/vectors/rules-*.json.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use chrono::NaiveDate;
use kntc::calendar::Term;
use kntc::law::cut_of;
use kntc::petition::Input;
use kntc::petition::facts::FACTS;
use kntc::rules;
use kntc::table::{FactId, Outcome, Set, Table, View};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "for people")]
    about: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    id: String,
    rule: String,
    table: String,
    facts: BTreeMap<String, Value>,
    expect: Expect,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    holds: BTreeSet<String>,
    #[serde(default)]
    outcome: Value,
    #[serde(default)]
    beside: BTreeSet<String>,
}

fn vectors() -> Result<Vec<Vector>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut out = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("rules-") && name.ends_with(".json") {
            let file: File =
                serde_json::from_str(&std::fs::read_to_string(&path)?).map_err(|error| format!("{name}: {error}"))?;
            out.extend(file.vectors);
        }
    }
    Ok(out)
}

fn table(id: &str) -> Result<&'static Table, Box<dyn Error>> {
    let found = rules::ALL.iter().find(|table| table.id == id);
    Ok(found.ok_or_else(|| format!("no table `{id}`"))?)
}

/// The bits of a value under a fact's name.
fn set(input: Input, value: &Value) -> Option<Set> {
    match (input, value) {
        (Input::YesNo, Value::Bool(yes)) => Some(if *yes { 1 } else { 2 }),
        (Input::Choice(choices), Value::String(code)) => {
            choices.iter().position(|choice| choice.code == code).map(|place| 1 << place)
        }
        (Input::Day, Value::String(day)) => day.parse::<NaiveDate>().ok().map(|day| 1 << cut_of(day)),
        _ => None,
    }
}

fn view(table: &Table, facts: &BTreeMap<String, Value>) -> Result<View, Box<dyn Error>> {
    let mut view = View::UNKNOWN;
    for (name, value) in facts {
        let place = FACTS.iter().position(|fact| fact.name == name);
        let place = place.ok_or_else(|| format!("no fact `{name}`"))?;
        let fact = FactId(u8::try_from(place)?);
        if !table.columns.contains(&fact) {
            return Err(format!("table `{}` does not ask `{name}`", table.id).into());
        }
        let values = set(FACTS[place].input, value);
        view.set(fact, values.ok_or_else(|| format!("{value} does not fit `{name}`"))?);
    }
    Ok(view)
}

/// What a row concludes, as vectors write it: a stable word, a term, or nothing if the row is itself the answer.
fn written(table: &Table, outcome: Outcome) -> Result<Value, Box<dyn Error>> {
    Ok(match outcome {
        Outcome::Holds => Value::Null,
        Outcome::Silent => "silent".into(),
        Outcome::Outside => "outside".into(),
        Outcome::Never => "never".into(),
        Outcome::Term(term) => serde_json::to_value::<Term>(term)?,
        Outcome::Value(place) => {
            let fact = table.concludes.ok_or("a value of no fact")?;
            match FACTS[usize::from(fact.0)].input {
                Input::Choice(choices) => choices[usize::from(place)].code.into(),
                Input::YesNo => (place == 0).into(),
                _ => return Err("a table concludes neither days nor numbers".into()),
            }
        }
    })
}

#[test]
fn every_vector_comes_out_as_the_text_says() -> Result<(), Box<dyn Error>> {
    let mut wrong = Vec::new();
    let mut ids = BTreeSet::new();
    for vector in vectors()? {
        assert!(ids.insert(vector.id.clone()), "{} stands twice", vector.id);
        assert!(!vector.source.is_empty(), "{}", vector.id);
        let table = table(&vector.table)?;
        let view = view(table, &vector.facts).map_err(|error| format!("{}: {error}", vector.id))?;
        let found = table.judge(&view);
        let named = |mask| -> BTreeSet<String> { table.rows_of(mask).map(|row| row.id.to_owned()).collect() };
        let holds = named(found.certain);
        // Of the other readings those that the facts named suffice for.
        let beside: BTreeSet<String> = table
            .rows_of(found.beside)
            .filter(|row| row.cells.iter().all(|(fact, admits)| view.of(*fact) & !admits == 0))
            .map(|row| row.id.to_owned())
            .collect();
        let outcome = match table.rows_of(found.certain).next() {
            Some(row) => written(table, row.outcome)?,
            None => Value::Null,
        };
        // A vector may leave open why a *one* table yields no value.
        let silent = ["silent", "outside", "never"].map(Value::from);
        let same_outcome =
            outcome == vector.expect.outcome || vector.expect.outcome.is_null() && silent.contains(&outcome);
        if holds != vector.expect.holds || beside != vector.expect.beside || !same_outcome {
            wrong.push(format!("{}: holds {holds:?}, beside {beside:?}, outcome {outcome}", vector.id));
        }
        if !holds.contains(&vector.rule) && !beside.contains(&vector.rule) {
            wrong.push(format!("{}: is not about {}", vector.id, vector.rule));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn of_a_table_with_vectors_every_row_fires_in_one() -> Result<(), Box<dyn Error>> {
    let mut tables = BTreeSet::new();
    let mut fired = BTreeSet::new();
    for vector in vectors()? {
        tables.insert(vector.table);
        fired.insert(vector.rule);
    }
    for id in tables {
        let missing: Vec<_> = table(&id)?.rows.iter().map(|row| row.id).filter(|id| !fired.contains(*id)).collect();
        assert!(missing.is_empty(), "{id}: no vector for {missing:?}");
    }
    Ok(())
}
