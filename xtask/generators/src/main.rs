//! Writes the parts of the bindings that are generated from compiled libraries. `cargo xtask` calls it.

mod java;

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};
use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "usage: kntc-generators kotlin LIBRARY OUT_DIR     Kotlin sources for a library built with UniFFI
       kntc-generators java LIBRARY OUT_DIR       Java sources that go with them
       kntc-generators web MODULE OUT_DIR NAME  JavaScript and TypeScript declarations for a WebAssembly module";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["kotlin", library, out_dir] => kotlin(library, out_dir),
        ["java", library, out_dir] => java::write(library, out_dir),
        ["web", module, out_dir, name] => web(module, out_dir, name),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn kotlin(library: &str, out_dir: &str) -> Result<(), Box<dyn Error>> {
    generate(GenerateOptions {
        languages: vec![TargetLanguage::Kotlin],
        source: library.into(),
        out_dir: out_dir.into(),
        ..GenerateOptions::default()
    })
    .map_err(|error| format!("no Kotlin could be generated from {library}: {error:#}"))?;
    java::add_members(&Path::new(out_dir).join("kntc/kntc.kt"))
}

fn web(module: &str, out_dir: &str, name: &str) -> Result<(), Box<dyn Error>> {
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .omit_default_module_path(false)
        .web(true)
        .and_then(|bindgen| bindgen.typescript(true).generate(out_dir))
        .map_err(|error| format!("no JavaScript could be generated from {module}: {error:#}").into())
}
