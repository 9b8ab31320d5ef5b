//! The rows of a register as JavaScript takes them: a rule is written once, however many rows rest on it.

use kntc::answer::Rule;
use kntc::calendar::Day;
use kntc::petition::read::read_list;
use kntc::{Kntc, Problem, Row};
use serde::Serialize;

/// Rows that name their rules by their places in a list.
#[derive(Serialize)]
struct Packed<'a> {
    rules: Vec<Rule>,
    rows: Vec<PackedRow<'a>>,
}

#[derive(Serialize)]
struct PackedRow<'a> {
    #[serde(flatten)]
    row: Row<'a>,
    problems: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<usize>,
}

/// The rows of a list of petitions given as JSON.
pub(crate) fn rows(kntc: &Kntc, petitions: &str, on: Day) -> Result<String, Vec<Problem>> {
    let (readings, problems) = read_list(petitions);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut rules: Vec<Rule> = Vec::new();
    let mut rows = Vec::with_capacity(readings.len());
    for reading in &readings {
        let problems = kntc.validate_reading(reading, on).len();
        for mut row in kntc.rows(&reading.petition, on) {
            let article = row.article.take().map(|rule| {
                rules.iter().position(|known| *known == rule).unwrap_or_else(|| {
                    rules.push(rule);
                    rules.len() - 1
                })
            });
            rows.push(PackedRow { row, problems, article });
        }
    }
    Ok(crate::to_json(&Packed { rules, rows }))
}
