//! The examples of the README are taken from files that the tests run, and both READMEs show the same ones.

use std::path::{Path, PathBuf};

/// The languages of the code blocks, in their order, with the files from which they are taken.
const EXAMPLES: [(&str, &str); 7] = [
    ("python", "python/examples/first_complaint.py"),
    ("java", "bindings/jvm/src/test/java/kntc/examples/FirstComplaint.java"),
    ("ts", "wasm/examples/first-complaint.ts"),
    ("python", "python/examples/merged_commune.py"),
    ("java", "bindings/jvm/src/test/java/kntc/examples/MergedCommune.java"),
    ("python", "python/examples/named_office.py"),
    ("java", "bindings/jvm/src/test/java/kntc/examples/GoneDistrict.java"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap()
}

/// The code blocks of a text, each with its language.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    let mut pieces = text.split("```").skip(1).step_by(2);
    let mut out = Vec::new();
    while let Some((language, code)) = pieces.next().and_then(|piece| piece.split_once('\n')) {
        out.push((language, code));
    }
    out
}

/// The lines of a text without indentation, which a README cuts off.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn the_examples_are_those_of_the_files() {
    let readme = read("README.md");
    let taken: Vec<_> = blocks(&readme).into_iter().filter(|(of, _)| !["sh", "rust"].contains(of)).collect();
    assert_eq!(taken.iter().map(|(of, _)| *of).collect::<Vec<_>>(), EXAMPLES.map(|(of, _)| of));
    for ((language, file), (_, code)) in EXAMPLES.into_iter().zip(taken) {
        let (file, code) = (read(file), lines(code));
        assert!(lines(&file).windows(code.len()).any(|window| window == code), "the example in {language} differs");
    }
}

#[test]
fn both_readmes_show_the_same_examples() {
    let (english, vietnamese) = (read("README.md"), read("README.vi.md"));
    let code = |text| -> Vec<(String, String)> {
        let blocks = blocks(text).into_iter().filter(|(language, _)| *language != "sh");
        blocks.map(|(language, code)| (language.to_owned(), code.to_owned())).collect()
    };
    assert_eq!(code(&english), code(&vietnamese));
    assert_eq!(code(&english).len(), EXAMPLES.len() + 2, "with those in Rust, which are tests of their own");
}
