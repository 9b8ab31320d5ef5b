//! `cargo xtask form`: the page that an officer opens from disk or a server, one HTML file with everything in it.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;

use kntc::law::{Citation, Language};
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
    write(&law, &pack(workshop)?.to_string())?;
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
            "paths": { "kntc": [wasm::package(workshop).join("kntc.d.ts")] },
        },
        "include": [root.join("form")],
    });
    let file = workshop.target.join("wasm/form.json");
    write(&file, &configuration.to_string())?;
    Ok(run_and_listen(wasm::node_tool(workshop, "tsc").arg("--project").arg(&file))?.0)
}

/// The rulebook with the words of the provisions, as the page unfolds them.
fn pack(workshop: &Workshop) -> Outcome<Value> {
    let quotes = workshop.root.join("core/data/quotes.json");
    let quotes: Vec<Value> =
        serde_json::from_str(&read_file(&quotes)?).map_err(|error| format!("{}: {error}", quotes.display()))?;
    let rows = rules::ALL.iter().flat_map(|table| table.rows);
    let of_rules: Map<String, Value> = rows.map(|row| (row.id.to_owned(), rule(row, &quotes))).collect();
    let questions: Map<String, Value> =
        rules::ALL.iter().map(|table| (table.id.to_owned(), json!(table.text))).collect();
    let passages: Vec<Value> = quotes
        .iter()
        .map(|quote| json!({ "from": quote.get("from"), "to": quote.get("to"), "text": quote.get("text") }))
        .collect();
    Ok(json!({ "rules": of_rules, "questions": questions, "passages": passages }))
}

fn rule(row: &Row, quotes: &[Value]) -> Value {
    let (mut citation_vi, mut citation_en, mut cites) = (Vec::new(), Vec::new(), Vec::new());
    for cite in row.cites {
        let (vi, en) = (cite.print(Language::Vi), cite.print(Language::En));
        cites.push(json!({ "vi": vi, "en": en, "words": words(cite, row.in_force, quotes) }));
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

/// The places of the quotes that hold the words of a provision while a rule was in force: the point itself or the clause
/// it stands in, a clause, or an article whole.
fn words(cite: &Citation, in_force: &str, quotes: &[Value]) -> Vec<usize> {
    let (article, clause, point) = cite.parts();
    let field = |quote: &Value, name: &str| quote.get(name).and_then(Value::as_str).map(str::to_owned);
    let of = |clause: Option<&str>, point: Option<&str>, whole: bool| -> Vec<usize> {
        let fits = |quote: &Value| {
            field(quote, "instrument").as_deref() == Some(cite.instrument.number)
                && field(quote, "article").as_deref() == Some(article)
                && (whole || field(quote, "clause").as_deref() == clause)
                && field(quote, "point").as_deref() == point
                && overlaps(in_force, field(quote, "from").as_deref(), field(quote, "to").as_deref())
        };
        quotes.iter().enumerate().filter(|(_, quote)| fits(quote)).map(|(place, _)| place).collect()
    };
    match (clause, point) {
        (None, _) => of(None, None, true),
        (clause, None) => of(clause, None, false),
        (clause, point) => {
            let exact = of(clause, point, false);
            if exact.is_empty() { of(clause, None, false) } else { exact }
        }
    }
}

/// Whether words of a period applied on some day of the period of a rule, `from..to`. Days in ISO form sort as text.
fn overlaps(in_force: &str, from: Option<&str>, to: Option<&str>) -> bool {
    let (rule_from, rule_to) = in_force.split_once("..").unwrap_or((in_force, ""));
    let starts_in_time = rule_to.is_empty() || from.is_none_or(|from| from <= rule_to);
    starts_in_time && to.is_none_or(|to| rule_from <= to)
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

#[cfg(test)]
mod tests {
    use super::*;
    use kntc::law::instruments::{LKN, ND124};

    #[test]
    fn the_page_is_served_and_nothing_else() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let ask = |path: &str| {
            let mut browser = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
            write!(browser, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            respond(listener.accept().unwrap().0, "<p>đơn</p>").unwrap();
            std::io::read_to_string(browser).unwrap()
        };
        let page = ask("/");
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("Content-Length: 12\r\n"), "{page}");
        assert!(page.ends_with("\r\n\r\n<p>đơn</p>"), "{page}");
        assert!(ask("/etc/passwd").starts_with("HTTP/1.1 404 Not Found\r\n"));
    }

    #[test]
    fn words_are_those_of_the_provision_in_the_period_of_the_rule() {
        let quote = |clause: Option<&str>, point: Option<&str>, from: &str, to: Option<&str>| {
            let (instrument, article) = ("02/2011/QH13", "11");
            json!({
                "instrument": instrument, "article": article, "clause": clause, "point": point, "from": from, "to": to,
            })
        };
        let quotes = [
            quote(None, None, "2012-07-01", None),
            quote(Some("1"), None, "2012-07-01", Some("2026-06-30")),
            quote(Some("1"), None, "2026-07-01", None),
            quote(Some("2"), None, "2012-07-01", None),
            quote(Some("2"), Some("a"), "2012-07-01", None),
        ];
        let places = |place, in_force| words(&LKN.at(place), in_force, &quotes);
        assert_eq!(places("11", "2012-07-01..2026-06-30"), [0, 1, 3]);
        assert_eq!(places("11.1", "2012-07-01.."), [1, 2]);
        assert_eq!(places("11.1", "2026-07-01.."), [2]);
        assert_eq!(places("11.2.a", "2012-07-01.."), [4]);
        assert_eq!(places("11.2.b", "2012-07-01.."), [3], "a point without words of its own: its clause");
        assert_eq!(places("12", "2012-07-01.."), [0; 0]);
        assert_eq!(words(&ND124.at("11.1"), "", &quotes), [0; 0]);
    }
}
