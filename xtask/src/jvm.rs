//! `cargo xtask jvm`: the native library, the Kotlin generated from it, and the jar with both, tested from Java.

use std::env;
use std::path::{Path, PathBuf};
use std::process;

use crate::needs::{self, ensure, on_path};
use crate::tally::{self, Tally};
use crate::workshop::{Outcome, Profile, Workshop, copy, empty_directory, read, run, run_and_listen};
use crate::{Command, no_arguments, python, vectors};

pub(crate) const COMMAND: Command = Command {
    name: "jvm",
    arguments: "",
    summary: "build the jar into target/jvm/maven and test it",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        test(workshop, Profile::Release)?.verdict()
    },
};

/// The tools that build for an old glibc.
pub(crate) const REQUIREMENTS: &str = "bindings/requirements.txt";

/// The oldest glibc the library must load on: that of RHEL 7.
const GLIBC: (u32, u32) = (2, 17);

/// Builds the jar and runs the tests of the Maven project.
pub(crate) fn test(workshop: &Workshop, profile: Profile) -> Outcome<Tally> {
    let mut maven = maven(workshop, profile)?;
    maven.env(vectors::OUT, vectors::answers(workshop, "jvm"));
    let (succeeded, output) = run_and_listen(maven.arg("package"))?;
    Ok(tally::surefire(&output).given(succeeded))
}

/// Runs the benches of the Maven project on an optimised library, and returns what they print.
pub(crate) fn bench(workshop: &Workshop) -> Outcome<String> {
    let mut maven = maven(workshop, Profile::Release)?;
    maven.args(["--quiet", "test-compile", "org.codehaus.mojo:exec-maven-plugin:3.6.2:java"]);
    maven.args(["-Dexec.mainClass=kntc.bench.Bench", "-Dexec.classpathScope=test"]);
    // Maven resets the colours of a terminal even where it is told to use none, at the start of somebody's line.
    Ok(read(&mut maven)?.replace("\u{1b}[0m", "").replace("\u{1b}[m", ""))
}

/// Builds the native library and the sources that follow from it, and returns the Maven command for the rest.
fn maven(workshop: &Workshop, profile: Profile) -> Outcome<process::Command> {
    ensure(&[needs::JDK, needs::MAVEN])?;
    let out = workshop.target.join("jvm");
    let library = native_library(workshop, profile)?;
    let file = format!("{}kntc_jvm{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    empty_directory(&out.join("natives"))?;
    copy(&library, &out.join("natives").join(jna_directory()?).join(file))?;
    for language in ["kotlin", "java"] {
        empty_directory(&out.join(language))?;
        workshop.generate(language, &[&library, &out.join(language)], &[])?;
    }

    let mut maven = workshop.command("mvn");
    maven.args(["--batch-mode", "--no-transfer-progress", "-Dstyle.color=never", "--file", "bindings/jvm/pom.xml"]);
    maven.arg(format!("-Dkntc.out={}", out.display()));
    // Cargo puts its own directories there, in which another build of the library may lie.
    for path in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        maven.env_remove(path);
    }
    Ok(maven)
}

fn native_library(workshop: &Workshop, profile: Profile) -> Outcome<PathBuf> {
    let file = format!("{}kntc_jvm{}", env::consts::DLL_PREFIX, env::consts::DLL_SUFFIX);
    let release: &[&str] = match profile {
        Profile::Dev => &[],
        Profile::Release => &["--release"],
    };
    if workshop.host.ends_with("-linux-gnu") {
        match python::environment(workshop, REQUIREMENTS) {
            Ok(bin) => {
                let (major, minor) = GLIBC;
                let target = format!("{}.{major}.{minor}", workshop.host);
                let mut build = workshop.command(bin.join("cargo-zigbuild"));
                build.args(["zigbuild", "--locked", "--package", "kntc-jvm", "--target", &target]);
                // Zig strips debug information and symbols alike; the sources are generated from what the symbols name.
                build.env("CARGO_PROFILE_RELEASE_STRIP", "none");
                let path = env::var_os("PATH").unwrap_or_default();
                let paths = env::join_paths(std::iter::once(bin).chain(env::split_paths(&path)))
                    .map_err(|error| error.to_string())?;
                run(build.args(release).env("PATH", paths))?;
                let library = workshop.target.join(&workshop.host);
                let library = library.join(profile.directory()).join(file);
                check_glibc(workshop, &library)?;
                return Ok(library);
            }
            // A developer's tests can run without; a jar for others must not be made so.
            Err(error) if profile == Profile::Dev => {
                eprintln!("{error}\nthe native library is built for this machine's glibc only");
            }
            Err(error) => return Err(error),
        }
    }
    let mut build = workshop.cargo(&["build", "--locked", "--package", "kntc-jvm"]);
    run(build.args(release))?;
    Ok(workshop.target.join(profile.directory()).join(file))
}

/// The directory of a jar in which JNA looks for libraries of this machine.
fn jna_directory() -> Outcome<&'static str> {
    match (env::consts::OS, env::consts::ARCH) {
        ("linux", "x86_64") => Ok("linux-x86-64"),
        ("linux", "aarch64") => Ok("linux-aarch64"),
        ("macos", "x86_64") => Ok("darwin-x86-64"),
        ("macos", "aarch64") => Ok("darwin-aarch64"),
        ("windows", "x86_64") => Ok("win32-x86-64"),
        (os, architecture) => Err(format!("no native library is packed for {os} {architecture}")),
    }
}

fn check_glibc(workshop: &Workshop, library: &Path) -> Outcome {
    if on_path("objdump").is_none() {
        return Ok(());
    }
    let symbols = read(workshop.command("objdump").arg("-T").arg(library))?;
    match newest_glibc(&symbols) {
        Some(needed) if needed > GLIBC => Err(format!(
            "{} needs glibc {}.{}, but must load on {}.{}",
            library.display(),
            needed.0,
            needed.1,
            GLIBC.0,
            GLIBC.1
        )),
        _ => Ok(()),
    }
}

/// The newest glibc that a table of dynamic symbols asks for.
fn newest_glibc(symbols: &str) -> Option<(u32, u32)> {
    symbols
        .split("GLIBC_")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.');
            let version = rest.get(..end.unwrap_or(rest.len()))?;
            let mut numbers = version.split('.').map_while(|number| number.parse().ok());
            Some((numbers.next()?, numbers.next()?))
        })
        .max()
}

#[cfg(test)]
mod tests {
    use super::newest_glibc;

    #[test]
    fn the_newest_glibc_is_found_by_number() {
        let symbols = "0000 DF *UND* 0000 (GLIBC_2.2.5) malloc\n\
                       0000 DF *UND* 0000 (GLIBC_2.14) memcpy\n\
                       0000 DF *UND* 0000 (GLIBC_2.3) dl_iterate_phdr\n\
                       0000 DF *UND* 0000 (GCC_3.0) _Unwind_Resume\n";
        assert_eq!(newest_glibc(symbols), Some((2, 14)));
        assert_eq!(newest_glibc("no versions"), None);
    }
}
