//! What developers of kntc run: `cargo xtask COMMAND`. A command is a module with a constant `COMMAND`, listed below.

mod bench;
mod browser;
mod demo;
mod form;
mod gazetteer;
mod jvm;
mod needs;
mod python;
#[cfg(test)]
mod readme;
mod routes;
mod rulebook;
mod schema;
mod setup;
mod tally;
mod test;
mod vectors;
mod wasm;
mod workshop;

use std::env;
use std::process::ExitCode;

use workshop::{Outcome, Workshop};

/// One `cargo xtask` command.
struct Command {
    name: &'static str,
    /// What may follow the name, as the usage shows it.
    arguments: &'static str,
    summary: &'static str,
    run: fn(&Workshop, &[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[
    demo::COMMAND,
    rulebook::COMMAND,
    routes::COMMAND,
    schema::COMMAND,
    gazetteer::COMMAND,
    setup::COMMAND,
    test::COMMAND,
    bench::COMMAND,
    python::COMMAND,
    jvm::COMMAND,
    wasm::COMMAND,
    browser::COMMAND,
    form::COMMAND,
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        None => Err(usage()),
        Some((name, _)) if matches!(name.as_str(), "help" | "--help" | "-h") => {
            println!("{}", usage());
            Ok(())
        }
        Some((name, rest)) => match COMMANDS.iter().find(|command| command.name == name) {
            Some(command) => Workshop::find().and_then(|workshop| (command.run)(&workshop, rest)),
            None => Err(format!("there is no command `{name}`\n\n{}", usage())),
        },
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> String {
    let mut text = String::from("usage: cargo xtask COMMAND\n");
    for command in COMMANDS {
        let call = format!("{} {}", command.name, command.arguments);
        text.push_str(&format!("\n  {call:<20} {}", command.summary));
    }
    text.push_str("\n\nEvery command first installs what it needs and does not find.");
    text
}

/// For commands that take no arguments.
fn no_arguments(arguments: &[String]) -> Outcome {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(format!("`{argument}`: this command takes no arguments")),
    }
}
