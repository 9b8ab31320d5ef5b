//! `cargo xtask bench`: how fast and how big, in every language, beside what was aimed at.

use std::fs;
use std::time::Instant;

use serde_json::{Value, json};

use crate::workshop::{Outcome, Workshop, empty_directory, read, run};
use crate::{Command, browser, jvm, python, wasm};

pub(crate) const COMMAND: Command = Command {
    name: "bench",
    arguments: "[SUITE...] [--format json]",
    summary: "measure everything, or the suites named: rust, build, size, python, jvm, browser",
    run: bench,
};

struct Suite {
    name: &'static str,
    run: fn(&Workshop) -> Outcome<Vec<Measure>>,
}

const SUITES: &[Suite] = &[
    Suite { name: "rust", run: rust },
    Suite { name: "build", run: build },
    Suite { name: "size", run: size },
    Suite { name: "python", run: |workshop| Ok(lines(&python::bench(workshop)?, "cargo xtask bench python")) },
    Suite { name: "jvm", run: |workshop| Ok(lines(&jvm::bench(workshop)?, "cargo xtask bench jvm")) },
    Suite { name: "browser", run: |workshop| Ok(lines(&browser::bench(workshop)?, "cargo xtask bench browser")) },
];

/// What is aimed at: the id of a measure, and the most that it may be; or with `true` the least.
const TARGETS: &[(&str, f64, bool)] = &[
    ("rust-table", 200.0, false),
    ("rust-assess", 5_000.0, false),
    ("rust-add-working-days", 10.0, false),
    ("rust-register-of-20000", 20.0, false),
    ("rust-unit-by-code", 1_000.0, false),
    ("rust-unit-by-name", 50_000.0, false),
    ("build-core-clean", 60.0, false),
    ("build-core-after-one-row", 15.0, false),
    ("size-browser-gzipped", 300.0, false),
    ("size-gazetteer-gzipped", 250.0, false),
    ("python-arrow-row-of-1000000", 1_000.0, false),
    ("python-register-of-20000", 60.0, false),
    ("python-working-days-times-numpy", 10.0, true),
    ("python-unit-by-code-arrow", 1_000.0, false),
    ("python-unit-by-name", 50_000.0, false),
    ("jvm-row-of-100000", 5_000.0, false),
    ("jvm-register-of-20000", 100.0, false),
    ("browser-first-total", 50.0, false),
    ("browser-rows-20000", 200.0, false),
    ("browser-unit-by-code", 1_000.0, false),
    ("browser-unit-by-code-bulk", 1_000.0, false),
    ("browser-unit-by-letter", 50_000.0, false),
    ("browser-unit-by-name", 50_000.0, false),
];

/// One measure. A time is in `ns`, `ms` or `s`, a size in `kB`; `times` says how many times as fast as a peer.
#[derive(Debug, PartialEq)]
struct Measure {
    id: String,
    value: f64,
    unit: String,
    command: &'static str,
}

impl Measure {
    fn new(id: &str, value: f64, unit: &str, command: &'static str) -> Self {
        Self { id: id.to_owned(), value, unit: unit.to_owned(), command }
    }

    fn target(&self) -> Option<(f64, bool)> {
        TARGETS.iter().find(|(id, ..)| *id == self.id).map(|(_, limit, at_least)| (*limit, *at_least))
    }

    fn met(&self) -> Option<bool> {
        self.target().map(|(limit, at_least)| if at_least { self.value >= limit } else { self.value <= limit })
    }

    fn to_json(&self) -> Value {
        json!({
            "id": self.id, "value": self.value, "unit": self.unit, "target": self.target().map(|(limit, _)| limit),
            "met": self.met(), "command": self.command,
        })
    }
}

fn bench(workshop: &Workshop, arguments: &[String]) -> Outcome {
    let (names, as_json) = match arguments {
        [names @ .., format, json] if format == "--format" && json == "json" => (names, true),
        names => (names, false),
    };
    if let Some(unknown) = names.iter().find(|name| SUITES.iter().all(|suite| suite.name != **name)) {
        let known: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
        return Err(format!("there is no suite `{unknown}`, only {}", known.join(", ")));
    }
    let mut measures = Vec::new();
    let mut failed = Vec::new();
    for suite in SUITES.iter().filter(|suite| names.is_empty() || names.iter().any(|name| name == suite.name)) {
        match (suite.run)(workshop) {
            Ok(found) => measures.extend(found),
            Err(message) => failed.push(format!("{}: {message}", suite.name)),
        }
    }
    if as_json {
        let measures: Vec<Value> = measures.iter().map(Measure::to_json).collect();
        println!("{:#}", Value::Array(measures));
    } else {
        for measure in &measures {
            let target = match measure.target() {
                Some((limit, true)) => format!("at least {limit}"),
                Some((limit, false)) => format!("at most {limit}"),
                None => String::new(),
            };
            let verdict = measure.met().map_or("", |met| if met { "met" } else { "MISSED" });
            println!("{:<34} {:>12.1} {:<6} {target:<16} {verdict}", measure.id, measure.value, measure.unit);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\n")) }
}

/// The benches of the core: the medians that divan prints.
fn rust(workshop: &Workshop) -> Outcome<Vec<Measure>> {
    const COMMAND: &str = "cargo bench -p kntc";
    let mut arguments = vec!["bench", "--locked", "-p", "kntc"];
    arguments.extend(["assess", "calendar", "gazetteer"].iter().flat_map(|bench| ["--bench", bench]));
    let mut cargo = workshop.cargo(&arguments);
    let output = read(&mut cargo)?;
    let median = |name: &str| median(&output, name).ok_or_else(|| format!("no bench `{name}` was run"));
    Ok(vec![
        Measure::new("rust-table", median("table")?, "ns", COMMAND),
        Measure::new("rust-slim-row", median("slim_row")?, "ns", COMMAND),
        Measure::new("rust-deadlines", median("deadlines")?, "ns", COMMAND),
        Measure::new("rust-assess", median("assess")?, "ns", COMMAND),
        Measure::new("rust-assess-json", median("assess_json")?, "ns", COMMAND),
        Measure::new("rust-register-of-20000", median("register")? / 1e6, "ms", COMMAND),
        Measure::new("rust-competent-of-20000", median("competent_all")? / 1e6, "ms", COMMAND),
        // The bench adds 4,096 times.
        Measure::new("rust-add-working-days", median("add_working_days")? / 4096.0, "ns", COMMAND),
        // So many codes, and the letter with which most names begin.
        Measure::new("rust-unit-by-code", median("by_code")? / 4096.0, "ns", COMMAND),
        Measure::new("rust-unit-by-name", median("by_letter")?, "ns", COMMAND),
    ])
}

/// The median of a bench in nanoseconds, from a line as `├─ name  fastest │ slowest │ median │ mean │ …`.
fn median(output: &str, name: &str) -> Option<f64> {
    let line = output.lines().find(|line| {
        let mut words = line.split_whitespace();
        matches!(words.next(), Some("├─" | "╰─")) && words.next() == Some(name) && line.contains('│')
    })?;
    let mut words = line.split('│').nth(2)?.split_whitespace();
    let value: f64 = words.next()?.parse().ok()?;
    let unit = match words.next()? {
        "ps" => 1e-3,
        "ns" => 1.0,
        "µs" => 1e3,
        "ms" => 1e6,
        "s" => 1e9,
        _ => return None,
    };
    Some(value * unit)
}

/// How long the core takes to build, from nothing and after one row of law has changed.
fn build(workshop: &Workshop) -> Outcome<Vec<Measure>> {
    const COMMAND: &str = "cargo build -p kntc";
    let target = workshop.target.join("bench-build");
    empty_directory(&target)?;
    let compile = || -> Outcome<f64> {
        let start = Instant::now();
        run(workshop.cargo(&["build", "--quiet", "--locked", "-p", "kntc", "--target-dir"]).arg(&target))?;
        Ok(start.elapsed().as_secs_f64())
    };
    let clean = compile()?;
    // A file that is newer than its object is compiled anew, whatever it holds.
    let row = workshop.root.join("core/src/rules/complaint/resolution.rs");
    let text = fs::read(&row).map_err(|error| error.to_string())?;
    fs::write(&row, text).map_err(|error| error.to_string())?;
    let again = compile()?;
    Ok(vec![
        Measure::new("build-core-clean", clean, "s", COMMAND),
        Measure::new("build-core-after-one-row", again, "s", COMMAND),
    ])
}

/// The size of what a browser loads.
fn size(workshop: &Workshop) -> Outcome<Vec<Measure>> {
    let package = wasm::build(workshop)?;
    let (plain, gzipped) = wasm::sizes(workshop, &package.join("kntc_wasm_bg.wasm"))?;
    let mut gazetteer = 0;
    for part in ["kntc.js", "gazetteer.js", "lookup.js", "kntc_lookup_bg.wasm", "gazetteer.pack"] {
        gazetteer += wasm::sizes(workshop, &package.join(part))?.1;
    }
    Ok(vec![
        Measure::new("size-browser", plain as f64 / 1e3, "kB", "cargo xtask wasm"),
        Measure::new("size-browser-gzipped", gzipped as f64 / 1e3, "kB", "cargo xtask wasm"),
        Measure::new("size-gazetteer-gzipped", gazetteer as f64 / 1e3, "kB", "cargo xtask wasm"),
    ])
}

/// The lines `{"id", "value", "unit"}` in what a bench of another language printed.
fn lines(output: &str, command: &'static str) -> Vec<Measure> {
    let measure = |line: &str| {
        let line: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| line.get(key)?.as_str().map(str::to_owned);
        Some(Measure { id: text("id")?, value: line.get("value")?.as_f64()?, unit: text("unit")?, command })
    };
    output.lines().filter_map(measure).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_divan_is_read_with_its_unit() {
        let output = "assess       fastest       │ slowest       │ median        │ mean          │ samples │ iters\n\
            ├─ assess    120.6 µs      │ 8.321 ms      │ 125.0 µs      │ 305.1 µs      │ 100     │ 100\n\
            ╰─ table     45.72 ns      │ 46.52 ns      │ 46.05 ns      │ 46.06 ns      │ 100     │ 6400\n";
        assert_eq!(median(output, "assess"), Some(125_000.0));
        assert_eq!(median(output, "table"), Some(46.05));
        assert_eq!(median(output, "row"), None);
    }

    #[test]
    fn lines_of_other_programs_are_left_out() {
        let found = lines("$ java Bench\n{\"id\": \"jvm-assess\", \"value\": 12.5, \"unit\": \"ns\"}\n", "x");
        assert_eq!(found, [Measure::new("jvm-assess", 12.5, "ns", "x")]);
        assert_eq!(found[0].met(), None);
    }

    #[test]
    fn a_target_is_the_most_or_the_least() {
        let met = |id: &str, value| Measure::new(id, value, "", "").met();
        assert_eq!(met("rust-assess", 4_000.0), Some(true));
        assert_eq!(met("rust-assess", 6_000.0), Some(false));
        assert_eq!(met("python-working-days-times-numpy", 9.0), Some(false));
        assert_eq!(met("python-working-days-times-numpy", 11.0), Some(true));
    }
}
