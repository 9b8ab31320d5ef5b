//! Answers every vector of tests/vectors through the JSON doors, as the runners of the other languages do, and writes the
//! answers where `KNTC_VECTORS_OUT` says, so that they can be compared byte for byte. Checks those of whole petitions, of the
//! gazetteer and of identity formats.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use kntc::bodies::gazetteer::Gazetteer;
use kntc::{Kntc, Problem, identity};
use serde_json::{Map, Value};

/// What is asked.
struct Doors {
    kntc: Kntc,
    /// A context that knows places.
    naming: Kntc,
    gazetteer: Arc<Gazetteer>,
}

impl Doors {
    fn open() -> Outcome<Self> {
        let gazetteer = Arc::new(Gazetteer::read(include_bytes!("../data/gazetteer.pack"))?);
        let naming = Kntc::builder().gazetteer(Arc::clone(&gazetteer)).build();
        Ok(Self { kntc: Kntc::standard(), naming, gazetteer })
    }
}

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The vectors of every file, in the order of the files' names.
fn vectors() -> Outcome<Vec<(String, Map<String, Value>)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut out = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut file: Value = serde_json::from_str(&std::fs::read_to_string(&path)?)?;
        let vectors: Vec<Map<String, Value>> = serde_json::from_value(file["vectors"].take())?;
        out.extend(vectors.into_iter().map(|vector| (name.clone(), vector)));
    }
    Ok(out)
}

fn text<'a>(vector: &'a Map<String, Value>, key: &str) -> Outcome<&'a str> {
    Ok(vector.get(key).and_then(Value::as_str).ok_or_else(|| format!("no `{key}`"))?)
}

fn answer(doors: &Doors, file: &str, vector: &Map<String, Value>) -> Outcome<String> {
    let kntc = &doors.kntc;
    let part = |key: &str| vector.get(key).map(Value::to_string).ok_or_else(|| format!("no `{key}`"));
    let written = |answer: Result<String, Problem>| match answer {
        Ok(answer) => Ok(answer),
        Err(problem) => serde_json::to_string(&problem),
    };
    Ok(if file.starts_with("assess-") || file.starts_with("offices") {
        let kntc = if file.starts_with("offices") { &doors.naming } else { kntc };
        kntc.assess_json(
            &part("petition")?,
            text(vector, "on")?.parse::<NaiveDate>().map_err(|error| error.to_string())?,
        )
    } else if file.starts_with("rules-") {
        written(kntc.judge_json(text(vector, "table")?, &part("facts")?))?
    } else if file.starts_with("gazetteer") {
        written(doors.gazetteer.answer_json(&part("ask")?))?
    } else if file.starts_with("identity") {
        written(identity::check_json(&part("ask")?))?
    } else {
        let mut request = vector.clone();
        request.retain(|key, _| !["id", "expect", "source"].contains(&key.as_str()));
        written(kntc.count_json(&Value::Object(request).to_string()))?
    })
}

#[test]
fn every_vector_is_answered() -> Outcome<()> {
    let doors = Doors::open()?;
    let mut out = String::new();
    let mut ids = BTreeSet::new();
    for (file, vector) in vectors()? {
        let id = text(&vector, "id")?;
        assert!(ids.insert((file.clone(), id.to_owned())), "{file}: {id} stands twice");
        let answer = answer(&doors, &file, &vector).map_err(|error| format!("{file}: {id}: {error}"))?;
        out.push_str(&format!("{file}\t{id}\t{answer}\n"));
    }
    if let Some(path) = std::env::var_os("KNTC_VECTORS_OUT") {
        if let Some(folder) = Path::new(&path).parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, out)?;
    }
    Ok(())
}

/// Expected is what the law, or a list of units, says: JSON pointers into the answer, with what must stand there. A pointer may
/// name an entry of a list by one of its members, `/deadlines/id=resolution/due`; `null` means that nothing stands there.
fn come_out_as_the_source_says(files: &str) -> Outcome<()> {
    let doors = Doors::open()?;
    let mut wrong = Vec::new();
    let vectors = vectors()?;
    let vectors: Vec<_> = vectors.iter().filter(|(file, _)| file.starts_with(files)).collect();
    assert!(!vectors.is_empty(), "{files}");
    for (file, vector) in vectors {
        let id = text(vector, "id")?;
        assert!(!text(vector, "source")?.is_empty(), "{id}");
        let found: Value = serde_json::from_str(&answer(&doors, file, vector)?)?;
        let expect = vector.get("expect").and_then(Value::as_object).filter(|expect| !expect.is_empty());
        for (pointer, expected) in expect.ok_or_else(|| format!("{id} expects nothing"))? {
            let stands = at(&found, pointer).unwrap_or(&Value::Null);
            if stands != expected {
                wrong.push(format!("{id}: {pointer}: expected {expected}, found {stands}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn whole_petitions_come_out_as_the_text_says() -> Outcome<()> {
    come_out_as_the_source_says("assess-")
}

#[test]
fn offices_come_out_as_the_text_and_the_lists_say() -> Outcome<()> {
    come_out_as_the_source_says("offices")
}

#[test]
fn units_come_out_as_the_lists_say() -> Outcome<()> {
    come_out_as_the_source_says("gazetteer")
}

#[test]
fn numbers_are_checked_as_the_text_says() -> Outcome<()> {
    come_out_as_the_source_says("identity")
}

/// Whatever a check may find is expected in a vector.
#[test]
fn every_finding_is_expected_in_a_vector() -> Outcome<()> {
    let vectors = Value::from_iter(
        vectors()?.into_iter().filter(|(file, _)| file.starts_with("identity")).map(|(_, vector)| vector),
    );
    let written = vectors.to_string();
    for finding in identity::Finding::ALL {
        assert!(written.contains(&format!("/code\":\"{}\"", finding.code())), "{}", finding.code());
    }
    Ok(())
}

fn at<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(value, |value, step| match (value, step.split_once('=')) {
        (Value::Array(entries), Some((member, wanted))) => entries.iter().find(|entry| entry[member] == wanted),
        (Value::Array(entries), None) => entries.get(step.parse::<usize>().ok()?),
        _ => value.get(step),
    })
}
