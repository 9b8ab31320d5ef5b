//! `cargo xtask python`: the Python package, built and tested in a virtual environment of our own.

use std::fs;
use std::path::PathBuf;

use crate::needs::{self, ensure};
use crate::tally::{self, Tally};
use crate::workshop::{Outcome, Profile, Workshop, empty_directory, once, read, read_file, run, run_and_listen};
use crate::{Command, no_arguments, vectors};

pub(crate) const COMMAND: Command = Command {
    name: "python",
    arguments: "",
    summary: "build the Python wheel into target/wheels and test it",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        test(workshop, Profile::Release)?.verdict()
    },
};

/// The tools that build and test the package.
pub(crate) const REQUIREMENTS: &str = "python/requirements.txt";

/// The virtual environment, with a file of pinned requirements installed.
pub(crate) fn environment(workshop: &Workshop, requirements: &str) -> Outcome<PathBuf> {
    ensure(&[needs::PYTHON])?;
    let venv = workshop.target.join("venv");
    let bin = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    if !bin.join(format!("python{}", std::env::consts::EXE_SUFFIX)).exists() {
        run(workshop.command("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    let wanted = workshop.root.join(requirements);
    let stamp = venv.join(requirements.replace('/', "-"));
    once(&stamp, &read_file(&wanted)?, || {
        run(workshop
            .command(bin.join("python"))
            .args(["-m", "pip", "install", "--quiet", "--requirement"])
            .arg(&wanted))
    })?;
    Ok(bin)
}

/// Runs the tests in `python/tests` on the built wheel.
pub(crate) fn test(workshop: &Workshop, profile: Profile) -> Outcome<Tally> {
    let bin = install(workshop, profile)?;
    let mut tests = workshop.command(bin.join("pytest"));
    // Not `python -m pytest`, which would put the sources before the installed package.
    tests.current_dir(workshop.root.join("python"));
    tests.env("PYTHONDONTWRITEBYTECODE", "1");
    tests.env(vectors::OUT, vectors::answers(workshop, "python"));
    let (succeeded, output) = run_and_listen(&mut tests)?;
    Ok(tally::pytest(&output).given(succeeded))
}

/// Runs the bench on an optimised wheel, and returns what it prints.
pub(crate) fn bench(workshop: &Workshop) -> Outcome<String> {
    let bin = install(workshop, Profile::Release)?;
    read(workshop.command(bin.join("python")).arg("python/benches/bench.py"))
}

/// Builds the wheel, and installs it in the virtual environment, whose programs' directory is returned.
fn install(workshop: &Workshop, profile: Profile) -> Outcome<PathBuf> {
    let bin = environment(workshop, REQUIREMENTS)?;
    let wheels = workshop.target.join("wheels");
    empty_directory(&wheels)?;
    let mut build = workshop.command(bin.join("maturin"));
    build.args(["build", "--locked", "--manifest-path", "python/Cargo.toml", "--out"]);
    build.arg(&wheels).arg("--interpreter").arg(bin.join("python"));
    if profile == Profile::Release {
        build.arg("--release");
    }
    run(&mut build)?;
    let built = fs::read_dir(&wheels)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>())
        .map_err(|error| format!("{}: {error}", wheels.display()))?;
    run(workshop
        .command(bin.join("python"))
        .args(["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--force-reinstall"])
        .args(built))?;
    Ok(bin)
}
