//! What is not made with cargo: whether it is there, and how to get it on Debian. Where a tool is found, nothing is
//! installed, so that these commands serve on any other system too.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workshop::{Outcome, read, run, succeeds};

/// A tool, how to see that it is there, and the Debian packages that bring it.
pub(crate) struct Need {
    pub(crate) what: &'static str,
    pub(crate) found: fn() -> bool,
    pub(crate) packages: &'static [&'static str],
}

pub(crate) const CC: Need = Need {
    what: "a C compiler, which links Rust programs",
    found: || on_path("cc").is_some(),
    packages: &["gcc", "libc6-dev"],
};

pub(crate) const PYTHON: Need = Need {
    what: "Python 3.11 or later with venv",
    found: || {
        let check = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
        succeeds(Command::new("python3").args(["-c", check]))
    },
    packages: &["python3", "python3-venv"],
};

pub(crate) const JDK: Need = Need {
    what: "a JDK, version 17 or later",
    found: || succeeds(Command::new("javac").args(["--release", "17", "-version"])),
    packages: &["openjdk-17-jdk-headless"],
};

pub(crate) const MAVEN: Need = Need { what: "Maven", found: || on_path("mvn").is_some(), packages: &["maven"] };

pub(crate) const NODE: Need = Need {
    what: "Node.js 18 or later with npm",
    found: || {
        let check = "process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)";
        succeeds(Command::new("node").args(["-e", check])) && on_path("npm").is_some()
    },
    packages: &["nodejs", "npm"],
};

pub(crate) const CHROMIUM: Need = Need {
    what: "Chromium or Chrome (or its path in KNTC_CHROMIUM)",
    found: || chromium().is_some(),
    packages: &["chromium"],
};

/// Installs what is missing.
pub(crate) fn ensure(needs: &[Need]) -> Outcome {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.found)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|need| need.what).collect();
    let names = names.join("; ");
    if on_path("apt-get").is_none() {
        return Err(format!("please install first: {names}"));
    }
    println!("installing: {names}");
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    install(&packages)?;
    let still: Vec<&str> = missing.iter().filter(|need| !(need.found)()).map(|need| need.what).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(format!("Debian's packages {} do not bring: {}", packages.join(" "), still.join("; ")))
    }
}

fn install(packages: &[&str]) -> Outcome {
    let root = read(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0");
    let mut by_hand = String::from("apt-get update && apt-get install --yes --no-install-recommends");
    for package in packages {
        by_hand.push(' ');
        by_hand.push_str(package);
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        run(&mut command)
    };
    if !root && on_path("sudo").is_none() {
        return Err(format!("please run as root:\n  {by_hand}"));
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&["--quiet", "update"])
        .and_then(|()| apt(&arguments))
        .map_err(|error| format!("{error}\nplease run as root:\n  {by_hand}"))
}

/// The browser that tests run in.
pub(crate) fn chromium() -> Option<PathBuf> {
    if let Some(path) = env::var_os("KNTC_CHROMIUM") {
        return Some(path.into());
    }
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    let on_mac = Path::new("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    names.into_iter().find_map(on_path).or_else(|| on_mac.exists().then(|| on_mac.to_owned()))
}

/// Where a program is found, as a shell would.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths)
        .map(|directory| directory.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
        .find(|path| path.is_file())
}
