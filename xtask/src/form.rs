//! `cargo xtask form`: the page that an officer opens from disk or a server, one HTML file with everything in it.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use kntc::law::Language;
use kntc::law::quotes::{Quote, Quotes};
use kntc::rules;
use kntc::table::Row;
use serde_json::{Map, Value, json};

use crate::workshop::{Outcome, Workshop, read_file, run, run_and_listen, write};
use crate::{Command, wasm};

pub(crate) const COMMAND: Command = Command {
    name: "form",
    arguments: "[--build]",
    summary: "build the form page, target/form/kntc.html, and serve it on this machine",
    run: |workshop, arguments| match arguments {
        [] => serve(&read_file(&build(workshop)?)?),
        [only] if only == "--build" => build(workshop).map(|_| ()),
        _ => Err("the form takes --build or nothing".to_owned()),
    },
};

/// Writes the page, and returns its path.
pub(crate) fn build(workshop: &Workshop) -> Outcome<PathBuf> {
    let package = wasm::build(workshop)?;
    if !compiles(workshop)? {
        return Err("the form page does not compile".to_owned());
    }
    let directory = workshop.target.join("form");
    fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    let (law, page) = (directory.join("law.json"), directory.join("kntc.html"));
    write(&law, &pack().to_string())?;
    let script = workshop.root.join("wasm/form/build.mjs");
    run(workshop.command("node").arg(script).arg(package).arg(law).arg(&page))?;
    println!("{}", page.display());
    Ok(page)
}

/// Whether the page fits the types of the package.
fn compiles(workshop: &Workshop) -> Outcome<bool> {
    let root = workshop.root.join("wasm");
    let configuration = json!({
        "extends": root.join("tsconfig.json"),
        "compilerOptions": {
            "noUncheckedIndexedAccess": true,
            "jsx": "react-jsx",
            "jsxImportSource": "preact",
            "resolveJsonModule": true,
            "lib": ["es2023", "dom", "dom.iterable"],
            "paths": {
                "kntc": [wasm::package(workshop).join("kntc.d.ts")],
                "kntc/*": [wasm::package(workshop).join("*.d.ts")],
            },
        },
        "include": [root.join("form")],
    });
    let file = workshop.target.join("wasm/form.json");
    write(&file, &configuration.to_string())?;
    Ok(run_and_listen(wasm::node_tool(workshop, "tsc").arg("--project").arg(&file))?.0)
}

/// The rulebook with the words of the provisions, as the page unfolds them.
fn pack() -> Value {
    let quotes = Quotes::standard();
    let rows = rules::ALL.iter().flat_map(|table| table.rows);
    let of_rules: Map<String, Value> = rows.map(|row| (row.id.to_owned(), rule(row, quotes))).collect();
    let questions: Map<String, Value> =
        rules::ALL.iter().map(|table| (table.id.to_owned(), json!(table.text))).collect();
    let passages: Vec<Value> = quotes
        .iter()
        .map(|quote| json!({ "from": quote.applied_from, "to": quote.applied_to, "text": quote.text }))
        .collect();
    json!({ "rules": of_rules, "questions": questions, "passages": passages })
}

fn rule(row: &Row, quotes: &Quotes) -> Value {
    let (mut citation_vi, mut citation_en, mut cites) = (Vec::new(), Vec::new(), Vec::new());
    for cite in row.cites {
        let (vi, en) = (cite.print(Language::Vi), cite.print(Language::En));
        // The page names words by their place among the passages.
        let place = |words: &Quote| quotes.iter().position(|quote| std::ptr::eq(quote, words));
        let words: Vec<usize> = quotes.of(cite, row.in_force).into_iter().filter_map(place).collect();
        cites.push(json!({ "vi": vi, "en": en, "words": words }));
        citation_vi.push(vi);
        citation_en.push(en);
    }
    json!({
        "vi": row.text.vi,
        "en": row.text.en,
        "citation_vi": citation_vi.join("; "),
        "citation_en": citation_en.join("; "),
        "cites": cites,
    })
}

/// Answers every request on the loopback interface with the page, until the program is stopped.
fn serve(page: &str) -> Outcome {
    let listener = TcpListener::bind(("127.0.0.1", 8021))
        .or_else(|_| TcpListener::bind(("127.0.0.1", 0)))
        .map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("http://{address}/  (Ctrl+C ends it)");
    for stream in listener.incoming() {
        // A browser that breaks a connection off is no reason to stop.
        if let Err(error) = stream.and_then(|stream| respond(stream, page)) {
            eprintln!("{error}");
        }
    }
    Ok(())
}

fn respond(mut stream: TcpStream, page: &str) -> std::io::Result<()> {
    stream.set_read_timeout(Some(std::time::Duration::from_secs(5)))?;
    let mut lines = BufReader::new(&stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let (status, body) = match first.split(' ').nth(1) {
        Some("/" | "/kntc.html") => ("200 OK", page),
        _ => ("404 Not Found", ""),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\n\
         Content-Type: text/html; charset=utf-8\r\n\
         Content-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body.as_bytes())
}
