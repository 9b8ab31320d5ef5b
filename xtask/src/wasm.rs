//! `cargo xtask wasm`: the npm package for browsers, tested under Node.js and by the TypeScript compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::OnceLock;

use serde_json::json;

use crate::needs::{self, Need, ensure, on_path};
use crate::tally::{self, Tally};
use crate::workshop::{Outcome, Workshop, copy, empty_directory, once, read, read_file, run, run_and_listen, write};
use crate::{Command, no_arguments};

pub(crate) const COMMAND: Command = Command {
    name: "wasm",
    arguments: "",
    summary: "build the npm package into target/wasm/pkg and test it under Node.js",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        build(workshop)?;
        test(workshop)?.verdict()
    },
};

const TARGET: &str = "wasm32-unknown-unknown";

/// The modules of the package: the law, and what is looked up apart from it.
const MODULES: [&str; 2] = ["kntc_wasm", "kntc_lookup"];

/// What goes into the files that users import, and is left out of the package.
const PARTS: &[&str] = &[
    "border.d.ts",
    "border.js",
    "error.js",
    "kntc_lookup.d.ts",
    "kntc_lookup.js",
    "kntc_lookup_bg.wasm.d.ts",
    "kntc_wasm.js",
    "lookup.d.ts",
    "quotes.js",
];

/// What current compilers use without asking; wasm-opt must be told.
const WASM_FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// A compiler that can make WebAssembly.
pub(crate) enum Compiler {
    /// The one that compiles everything else, with the standard library for the target installed.
    Ordinary,
    /// Debian's build of a current Rust, which compiles the standard library from its source, linked with this linker.
    Debian { linker: PathBuf },
}

const DEBIAN_COMPILER: Need = Need {
    what: "a Rust compiler with the source of its standard library, for WebAssembly",
    found: debian_compiler_is_there,
    packages: &["rustc-web", "cargo-web", "rust-web-src"],
};

const WASM_LD: Need =
    Need { what: "a linker for WebAssembly", found: || on_path("wasm-ld").is_some(), packages: &["lld"] };

/// Debian also has packages `rustc` and `cargo`, too old for us, whose programs stand at the same place: so look for
/// the standard library's source, which only comes with the current ones.
fn debian_compiler_is_there() -> bool {
    ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/lib/rustlib/src/rust/library/std/Cargo.toml"]
        .iter()
        .all(|path| Path::new(path).exists())
}

/// Finds the compiler, or installs one: with rustup, or from Debian where rustup or its downloads are not there.
pub(crate) fn compiler(workshop: &Workshop) -> Outcome<Compiler> {
    let installed = || {
        let mut rustc = workshop.command("rustc");
        read(rustc.args(["--print", "target-libdir", "--target", TARGET]))
            .is_ok_and(|directory| Path::new(directory.trim()).is_dir())
    };
    let add = || run(workshop.command("rustup").args(["target", "add", TARGET])).is_ok();
    if installed() || (!debian_compiler_is_there() && add() && installed()) {
        return Ok(Compiler::Ordinary);
    }
    if on_path("apt-get").is_none() {
        return Err(format!("please install Rust's standard library for {TARGET} first"));
    }
    ensure(&[DEBIAN_COMPILER])?;
    let sysroot = read(workshop.command("rustc").args(["--print", "sysroot"]))?;
    let ours = Path::new(sysroot.trim()).join("lib/rustlib").join(&workshop.host).join("bin/rust-lld");
    let linker = if ours.exists() {
        ours
    } else {
        ensure(&[WASM_LD])?;
        on_path("wasm-ld").ok_or("wasm-ld is not to be found")?
    };
    Ok(Compiler::Debian { linker })
}

/// The JavaScript tools, as pinned in `wasm/package-lock.json`.
pub(crate) fn node_modules(workshop: &Workshop) -> Outcome {
    ensure(&[needs::NODE])?;
    let wasm = workshop.root.join("wasm");
    let lock = read_file(&wasm.join("package-lock.json"))?;
    once(&wasm.join("node_modules/.installed-lock"), &lock, || {
        run(workshop.command("npm").arg("ci").current_dir(&wasm))
    })
}

/// Writes the npm package, and returns its directory. It is built once, however many suites ask for it.
pub(crate) fn build(workshop: &Workshop) -> Outcome<PathBuf> {
    static BUILT: OnceLock<Outcome<PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| build_now(workshop)).clone()
}

fn build_now(workshop: &Workshop) -> Outcome<PathBuf> {
    node_modules(workshop)?;
    let compiled = modules(workshop)?;
    let package = package(workshop);
    empty_directory(&package)?;
    for name in MODULES {
        workshop.generate("web", &[&compiled.join(format!("{name}.wasm")), &package], &[name])?;
        let module = package.join(format!("{name}_bg.wasm"));
        let mut optimise = node_tool(workshop, "wasm-opt");
        // Flat code is put together anew, which saves what the compiler's own order of blocks costs.
        optimise.args(["--flatten", "--rereloop", "-Oz", "-Oz"]).args(WASM_FEATURES);
        run(optimise.arg(&module).arg("-o").arg(&module))?;
        let (plain, gzipped) = sizes(workshop, &module)?;
        println!("{}: {plain} bytes, {gzipped} gzipped", module.display());
    }
    facade(workshop)?;
    let manifest = json!({
        "name": "kntc",
        "version": workshop.version,
        "description": "The law on petitions in Vietnam, computed",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "main": "kntc.js",
        "types": "kntc.d.ts",
        "exports": {
            ".": "./kntc.js",
            "./kntc_wasm_bg.wasm": "./kntc_wasm_bg.wasm",
            "./quotes.json": "./quotes.json",
            "./gazetteer": "./gazetteer.js",
            "./identity": "./identity.js",
            "./kntc_lookup_bg.wasm": "./kntc_lookup_bg.wasm",
            "./gazetteer.pack": "./gazetteer.pack",
        },
        "sideEffects": false,
        "files": ["*.js", "*.d.ts", "*.wasm", "quotes.json", "gazetteer.pack"],
    });
    write(&package.join("package.json"), &format!("{manifest:#}\n"))?;
    for data in ["quotes.json", "gazetteer.pack"] {
        copy(&workshop.root.join("core/data").join(data), &package.join(data))?;
    }
    copy(&workshop.root.join("wasm/README.md"), &package.join("README.md"))?;
    Ok(package)
}

/// The bytes of a file, and those that a browser downloads of it.
pub(crate) fn sizes(workshop: &Workshop, file: &Path) -> Outcome<(u64, usize)> {
    let plain = fs::metadata(file).map_err(|error| format!("{}: {error}", file.display()))?.len();
    let gzipped = workshop.command("gzip").args(["-9", "--stdout"]).arg(file).output();
    Ok((plain, gzipped.map_err(|error| format!("gzip: {error}"))?.stdout.len()))
}

/// Compiles what JavaScript calls, which gives the generated module its shape.
fn facade(workshop: &Workshop) -> Outcome {
    let (source, package) = (workshop.root.join("wasm/src"), package(workshop));
    // Explicit disposal is newer than the libraries that many users compile against; nobody but the facade holds the
    // classes that offer it.
    for name in MODULES {
        let declarations = package.join(format!("{name}.d.ts"));
        write(&declarations, &read_file(&declarations)?.replace("    [Symbol.dispose](): void;\n", ""))?;
    }
    let files = ["kntc.ts", "gazetteer.ts", "identity.ts"].map(|file| source.join(file));
    let configuration = json!({
        "extends": workshop.root.join("wasm/tsconfig.json"),
        "compilerOptions": {
            "noEmit": false,
            "declaration": true,
            "stripInternal": true,
            "rootDir": source,
            "rootDirs": [source, package],
            "outDir": package,
        },
        "files": files,
        "include": [],
    });
    let file = workshop.target.join("wasm/facade.json");
    write(&file, &configuration.to_string())?;
    run(node_tool(workshop, "tsc").arg("--project").arg(&file))?;
    let bundle = |arguments: &[&str]| {
        let mut esbuild = node_tool(workshop, "esbuild");
        esbuild.args([
            "--bundle",
            "--format=esm",
            "--minify",
            "--log-level=warning",
            "--allow-overwrite",
            "--outdir=.",
        ]);
        run(esbuild.args(arguments).current_dir(&package))
    };
    // One file, so that a browser asks once before it can ask for the module.
    bundle(&["kntc.js"])?;
    // Errors are of one class, whatever throws them; and the second module is started once for all who ask for it.
    write(&package.join("error.js"), "export { KntcError } from \"./kntc.js\";\n")?;
    bundle(&["gazetteer.js", "identity.js", "--splitting", "--chunk-names=lookup", "--external:./kntc.js"])?;
    for part in PARTS {
        let part = package.join(part);
        fs::remove_file(&part).map_err(|error| format!("{}: {error}", part.display()))?;
    }
    Ok(())
}

/// Compiles the crates of the modules, and returns the directory in which they are.
fn modules(workshop: &Workshop) -> Outcome<PathBuf> {
    let packages = ["--package", "kntc-wasm", "--package", "kntc-wasm-lookup"];
    let arguments = [&["build", "--profile", "wasm", "--locked", "--target", TARGET][..], &packages].concat();
    let target = match compiler(workshop)? {
        Compiler::Ordinary => {
            run(&mut workshop.cargo(&arguments))?;
            workshop.target.clone()
        }
        Compiler::Debian { linker } => {
            // Two compilers in one directory would throw out each other's work.
            let target = workshop.target.join("wasm/debian");
            run(workshop
                .command("/usr/bin/cargo")
                .args(arguments)
                .args(["-Zbuild-std=std,panic_abort", "--target-dir"])
                .arg(&target)
                .env("RUSTC", "/usr/bin/rustc")
                // `-Zbuild-std` is for nightly compilers; this variable lets a stable one do it.
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
                // Set by the other cargo, for its own compiler.
                .env_remove("LD_LIBRARY_PATH"))?;
            target
        }
    };
    Ok(target.join(TARGET).join("wasm"))
}

/// Runs the tests in `wasm/tests/node` on a built package, and compiles those in `wasm/tests/types` against it.
pub(crate) fn test(workshop: &Workshop) -> Outcome<Tally> {
    Ok(tally::check(compile_users(workshop)?) + node_tests(workshop, "node", &[])?)
}

/// Compiles `wasm/tests/types` and `wasm/examples` as users of the package would; says whether they fit its types.
pub(crate) fn compile_users(workshop: &Workshop) -> Outcome<bool> {
    let (root, compiled) = (workshop.root.join("wasm"), compiled(workshop));
    empty_directory(&compiled)?;
    let configuration = json!({
        "extends": root.join("tsconfig.json"),
        "compilerOptions": {
            "noEmit": false,
            "rootDir": root,
            "outDir": compiled,
            "paths": {
                "kntc": [package(workshop).join("kntc.d.ts")],
                "kntc/*": [package(workshop).join("*.d.ts")],
            },
        },
        "include": [root.join("tests/types"), root.join("examples")],
    });
    let file = workshop.target.join("wasm/users.json");
    write(&file, &configuration.to_string())?;
    let (succeeded, _) = run_and_listen(node_tool(workshop, "tsc").arg("--project").arg(&file))?;
    Ok(succeeded)
}

/// Runs the tests in a directory below `wasm/tests` with Node's own runner.
pub(crate) fn node_tests(workshop: &Workshop, directory: &str, variables: &[(&str, &Path)]) -> Outcome<Tally> {
    let tests = workshop.root.join("wasm/tests").join(directory);
    let mut files: Vec<PathBuf> = fs::read_dir(&tests)
        .map_err(|error| format!("{}: {error}", tests.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    let mut node = workshop.command("node");
    node.args(["--test", "--test-reporter=spec"]).args(files);
    node.env("KNTC_WASM_PKG", package(workshop)).env("KNTC_WASM_COMPILED", compiled(workshop));
    node.envs(variables.iter().copied());
    let (succeeded, output) = run_and_listen(&mut node)?;
    Ok(tally::node(&output).given(succeeded))
}

pub(crate) fn package(workshop: &Workshop) -> PathBuf {
    workshop.target.join("wasm/pkg")
}

fn compiled(workshop: &Workshop) -> PathBuf {
    workshop.target.join("wasm/compiled")
}

pub(crate) fn node_tool(workshop: &Workshop, name: &str) -> process::Command {
    workshop.command(workshop.root.join("wasm/node_modules/.bin").join(name))
}
