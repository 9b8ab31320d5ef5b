//! `cargo xtask rulebook`: every rule, for a lawyer to read or for a program.

use std::collections::BTreeMap;
use std::fs;

use kntc::rulebook::{RuleEntry, not_encoded, rulebook};
use serde_json::{Value, json};

use crate::Command;
use crate::workshop::{Outcome, Workshop, read_file};

pub(crate) const COMMAND: Command = Command {
    name: "rulebook",
    arguments: "[--format md|json]",
    summary: "print every rule with its text, period, citation, status and doubt",
    run: |workshop, arguments| match arguments {
        [] => markdown(),
        [name, format] if name == "--format" && format == "md" => markdown(),
        [name, format] if name == "--format" && format == "json" => as_json(workshop),
        _ => Err("the rulebook takes --format md or --format json".to_owned()),
    },
};

fn as_json(workshop: &Workshop) -> Outcome {
    let vectors = vectors(workshop)?;
    let rules: Vec<_> = rulebook()
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id, "question": rule.question, "from": rule.from, "to": rule.to, "citation": rule.citation,
                "status": rule.status, "vectors": vectors.get(rule.id).copied().unwrap_or(0), "also": rule.also,
            })
        })
        .collect();
    println!("{:#}", json!({ "rules": rules, "not_encoded": not_encoded() }));
    Ok(())
}

/// How many vectors each rule fires in.
fn vectors(workshop: &Workshop) -> Outcome<BTreeMap<String, usize>> {
    let mut out = BTreeMap::new();
    let folder = workshop.root.join("tests/vectors");
    for entry in fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let file: Value =
            serde_json::from_str(&read_file(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
        for vector in file.get("vectors").and_then(Value::as_array).into_iter().flatten() {
            let expect = vector.get("expect");
            let mut fired: Vec<&str> = ["holds", "beside"]
                .iter()
                .filter_map(|key| expect?.get(key)?.as_array())
                .flatten()
                .filter_map(Value::as_str)
                .chain(vector.get("rule").and_then(Value::as_str))
                .collect();
            fired.sort_unstable();
            fired.dedup();
            for rule in fired {
                *out.entry(rule.to_owned()).or_insert(0) += 1;
            }
        }
    }
    Ok(out)
}

fn markdown() -> Outcome {
    println!("# Tập quy tắc · Rulebook");
    let mut question = "";
    for rule in rulebook() {
        if rule.question != question {
            question = rule.question;
            println!("\n## {} · {} (`{question}`)\n", rule.question_text.vi, rule.question_text.en);
        }
        println!("* **`{}`** {}", rule.id, rule.text.vi);
        println!("  {}", rule.text.en);
        println!("  {} · {} · {}", period(&rule), rule.citation, rule.status);
        if let Some(doubt) = rule.doubt {
            println!("  *{}* / *{}*", doubt.vi, doubt.en);
        }
    }
    for row in not_encoded() {
        println!("\n* `{}`: {}", row.id, row.reason);
    }
    Ok(())
}

fn period(rule: &RuleEntry) -> String {
    format!("{}..{}", rule.from.unwrap_or(""), rule.to.unwrap_or(""))
}
