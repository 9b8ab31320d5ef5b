//! `cargo xtask browser`: the npm package and the form page in a headless browser.

use crate::needs::{self, chromium, ensure};
use crate::tally::Tally;
use crate::workshop::{Outcome, Workshop, read};
use crate::{Command, form, no_arguments, vectors, wasm};

pub(crate) const COMMAND: Command = Command {
    name: "browser",
    arguments: "",
    summary: "build the npm package and the form page, and test them in a headless Chromium",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        wasm::build(workshop)?;
        test(workshop)?.verdict()
    },
};

/// Runs the tests in `wasm/tests/browser` on a built package, and those in `wasm/tests/form` on the page.
pub(crate) fn test(workshop: &Workshop) -> Outcome<Tally> {
    ensure(&[needs::CHROMIUM])?;
    let browser = chromium().ok_or("no Chromium is to be found")?;
    wasm::compile_users(workshop)?;
    let page = form::build(workshop)?;
    let vectors = vectors::answers(workshop, "browser");
    let variables = [("KNTC_CHROMIUM", &*browser), (vectors::OUT, &vectors)];
    let package = wasm::node_tests(workshop, "browser", &variables)?;
    Ok(package + wasm::node_tests(workshop, "form", &[("KNTC_CHROMIUM", &browser), ("KNTC_FORM", &page)])?)
}

/// Runs the bench of the built package in a headless browser, and returns what it prints.
pub(crate) fn bench(workshop: &Workshop) -> Outcome<String> {
    ensure(&[needs::CHROMIUM])?;
    let browser = chromium().ok_or("no Chromium is to be found")?;
    let mut node = workshop.command("node");
    node.arg("wasm/bench/bench.mjs").env("KNTC_WASM_PKG", wasm::build(workshop)?).env("KNTC_CHROMIUM", browser);
    read(&mut node)
}
