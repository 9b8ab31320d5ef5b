//! `cargo xtask test`: everything, in every language.

use std::time::{Duration, Instant};

use crate::tally::{self, Tally};
use crate::workshop::{Outcome, Profile, Workshop, run_and_listen};
use crate::{Command, browser, jvm, python, routes, vectors, wasm};

pub(crate) const COMMAND: Command = Command {
    name: "test",
    arguments: "[SUITE...]",
    summary: "test everything, or the suites named: format, clippy, rust, routes, python, jvm, wasm, browser, vectors",
    run: test,
};

struct Suite {
    name: &'static str,
    run: fn(&Workshop) -> Outcome<Tally>,
}

const SUITES: &[Suite] = &[
    Suite { name: "format", run: |workshop| check(workshop, &["fmt", "--all", "--check"]) },
    Suite {
        name: "clippy",
        run: |workshop| {
            let arguments = ["clippy", "--locked", "--workspace", "--all-targets"];
            check(workshop, &[&arguments[..], &["--", "-D", "warnings"]].concat())
        },
    },
    Suite {
        name: "rust",
        run: |workshop| {
            let arguments = ["test", "--locked", "--workspace", "--no-fail-fast"];
            let mut cargo = workshop.cargo(&arguments);
            cargo.env(vectors::OUT, vectors::answers(workshop, "rust"));
            let (succeeded, output) = run_and_listen(&mut cargo)?;
            Ok(tally::cargo_test(&output).given(succeeded))
        },
    },
    Suite { name: "routes", run: |_| routes::routes(false).map(|()| tally::check(true)) },
    Suite { name: "python", run: |workshop| python::test(workshop, Profile::Dev) },
    Suite { name: "jvm", run: |workshop| jvm::test(workshop, Profile::Dev) },
    Suite {
        name: "wasm",
        run: |workshop| {
            wasm::build(workshop)?;
            wasm::test(workshop)
        },
    },
    Suite {
        name: "browser",
        run: |workshop| {
            wasm::build(workshop)?;
            browser::test(workshop)
        },
    },
    Suite { name: "vectors", run: vectors::compare },
];

fn check(workshop: &Workshop, arguments: &[&str]) -> Outcome<Tally> {
    let (succeeded, _) = run_and_listen(&mut workshop.cargo(arguments))?;
    Ok(tally::check(succeeded))
}

fn test(workshop: &Workshop, names: &[String]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| SUITES.iter().all(|suite| suite.name != **name)) {
        let known: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
        return Err(format!("there is no suite `{unknown}`, only {}", known.join(", ")));
    }
    if names.is_empty() {
        vectors::forget(workshop)?;
    }
    let mut reports = Vec::new();
    for suite in SUITES {
        if names.is_empty() || names.iter().any(|name| name == suite.name) {
            println!("\n== {}", suite.name);
            let started = Instant::now();
            let outcome = (suite.run)(workshop);
            if let Err(message) = &outcome {
                eprintln!("{message}");
            }
            reports.push((suite.name, outcome, started.elapsed()));
        }
    }
    println!();
    let mut sum = Tally::default();
    for (name, outcome, time) in reports {
        sum = sum + report(name, outcome, time);
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 {
        Ok(())
    } else {
        // The count must be the last line, so there is nothing more to say.
        std::process::exit(1)
    }
}

/// Prints the line of a suite. One that could not be run counts as a failure.
fn report(name: &str, outcome: Outcome<Tally>, time: Duration) -> Tally {
    let seconds = time.as_secs();
    match outcome {
        Ok(tally) => {
            println!("{name:<10} {seconds:>4} s  {tally}");
            tally
        }
        Err(message) => {
            println!("{name:<10} {seconds:>4} s  could not be run: {message}");
            tally::check(false)
        }
    }
}
