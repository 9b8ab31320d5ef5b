//! Where things are, and how other programs are called.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a step yields, or a message for the person at the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// How much the compiler is to optimise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Dev,
    Release,
}

impl Profile {
    /// The directory below a target directory that cargo writes to.
    pub(crate) fn directory(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// The repository and its build directory.
pub(crate) struct Workshop {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Cargo's target directory; everything that is built goes below it.
    pub(crate) target: PathBuf,
    /// The version of the crate `kntc`.
    pub(crate) version: String,
    /// The target triple of this machine.
    pub(crate) host: String,
}

impl Workshop {
    pub(crate) fn find() -> Outcome<Self> {
        let text = read(Command::new("cargo").args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))?;
        let path = |key: &str| metadata.get(key).and_then(Value::as_str).map(PathBuf::from);
        let version = metadata
            .get("packages")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .find(|package| package.get("name").and_then(Value::as_str) == Some("kntc"))
            .and_then(|package| package.get("version")?.as_str());
        let compiler = read(Command::new("rustc").arg("-vV"))?;
        let host = compiler.lines().find_map(|line| line.strip_prefix("host: "));
        match (path("workspace_root"), path("target_directory"), version, host) {
            (Some(root), Some(target), Some(version), Some(host)) => {
                Ok(Self { root, target, version: version.to_owned(), host: host.to_owned() })
            }
            _ => Err("cargo metadata names no crate kntc; run this inside the repository".into()),
        }
    }

    /// A program to be run in the root of the repository.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that runs us, with `arguments`.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments);
        command
    }

    /// Calls the crate `kntc-generators`.
    pub(crate) fn generate(&self, kind: &str, arguments: &[&Path], name: &[&str]) -> Outcome {
        // Built with the whole workspace's choice of features, as the tests are, so that nothing is compiled twice.
        run(&mut self.cargo(&["build", "--locked", "--workspace", "--bin", "kntc-generators"]))?;
        let program = format!("debug/kntc-generators{EXE_SUFFIX}");
        let mut command = self.command(self.target.join(program));
        run(command.arg(kind).args(arguments).args(name))
    }
}

/// Shows and runs a program; an error if it fails.
pub(crate) fn run(command: &mut Command) -> Outcome {
    show(command);
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", name(command))) }
}

/// Shows and runs a program, and returns whether it succeeded and what it wrote to its standard output, which appears
/// on ours as well, line by line.
pub(crate) fn run_and_listen(command: &mut Command) -> Outcome<(bool, String)> {
    show(command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    let mut heard = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.map_err(|error| format!("{}: {error}", name(command)))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            heard.push_str(&line);
            heard.push('\n');
        }
    }
    let status = child.wait().map_err(|error| format!("{}: {error}", name(command)))?;
    Ok((status.success(), heard))
}

/// The standard output of a program that is run unseen; an error if it fails.
pub(crate) fn read(command: &mut Command) -> Outcome<String> {
    let output = command.output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}: {}\n{complaint}", name(command), output.status))
    }
}

/// Whether a program can be run unseen and succeeds.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    read(command).is_ok()
}

/// Does `work` unless it was done before for the same `input`, which is remembered in the file `stamp`.
pub(crate) fn once(stamp: &Path, input: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    if fs::read_to_string(stamp).is_ok_and(|before| before == input) {
        return Ok(());
    }
    work()?;
    write(stamp, input)
}

pub(crate) fn read_file(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Copies a file, and creates the directory it goes to.
pub(crate) fn copy(from: &Path, to: &Path) -> Outcome {
    let copied = to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::copy(from, to));
    match copied {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("{} to {}: {error}", from.display(), to.display())),
    }
}

/// An empty directory, so that nothing of an earlier build survives in it.
pub(crate) fn empty_directory(path: &Path) -> Outcome {
    let removed = match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    removed.and_then(|()| fs::create_dir_all(path)).map_err(|error| format!("{}: {error}", path.display()))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn not_started(command: &Command, error: &io::Error) -> String {
    format!("{} could not be started: {error}", name(command))
}

fn show(command: &Command) {
    let words: Vec<_> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    println!("$ {}", words.join(" "));
    // The program writes to the same terminal; what we said must come first. A closed pipe is its problem, not ours.
    let _ = io::stdout().flush();
}
