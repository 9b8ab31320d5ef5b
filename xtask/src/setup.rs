//! `cargo xtask setup`: everything the other commands would install on their way, at once.

use crate::needs::{self, ensure};
use crate::workshop::{Outcome, Workshop};
use crate::{Command, jvm, no_arguments, python, wasm};

pub(crate) const COMMAND: Command = Command {
    name: "setup",
    arguments: "",
    summary: "install whatever the other commands need and is missing",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        setup(workshop)
    },
};

fn setup(workshop: &Workshop) -> Outcome {
    ensure(&[needs::CC, needs::PYTHON, needs::JDK, needs::MAVEN, needs::NODE, needs::CHROMIUM])?;
    python::environment(workshop, python::REQUIREMENTS)?;
    python::environment(workshop, jvm::REQUIREMENTS)?;
    wasm::compiler(workshop)?;
    wasm::node_modules(workshop)
}
