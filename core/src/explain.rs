//! An assessment as a paragraph fit for the file, from a stored one too.

use std::fmt::Write as _;

use serde_json::Value;

use crate::answer::Assessment;
use crate::law::{Language, Status};
use crate::petition::unicode::lower;

/// A stored assessment that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a stored assessment of this library: no JSON object with `schema` kntc.assessment/1")]
pub struct NotAnAssessment;

/// What an assessment says, in prose.
#[must_use]
pub fn explain(assessment: &Assessment, language: Language) -> String {
    // The record serialises to an object by construction; what is absent is simply not said.
    explain_value(&serde_json::to_value(assessment).unwrap_or_default(), language)
}

/// What a stored assessment says, in prose.
///
/// # Errors
/// When the text is not an assessment of this library.
pub fn explain_stored(json: &str, language: Language) -> Result<String, NotAnAssessment> {
    let value: Value = serde_json::from_str(json).map_err(|_| NotAnAssessment)?;
    match value.get("schema").and_then(Value::as_str) {
        Some(crate::SCHEMA) => Ok(explain_value(&value, language)),
        _ => Err(NotAnAssessment),
    }
}

fn explain_value(assessment: &Value, language: Language) -> String {
    let say = |vi: &'static str, en: &'static str| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let mut out = String::new();
    let _ = write!(out, "{} {}.", say("Xem xét ngày", "As assessed on"), day(&assessment["on"], language));
    let contents = list(&assessment["contents"]);
    for (i, content) in contents.iter().enumerate() {
        if contents.len() > 1 {
            let _ = write!(out, " {} {}:", say("Nội dung", "Content"), i + 1);
        }
        one(&mut out, content, language);
    }
    out
}

fn one(out: &mut String, content: &Value, language: Language) {
    let say = |vi: &'static str, en: &'static str| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    match content["coverage"].as_str() {
        Some("other_law") => {
            let _ = write!(out, " {}", say("Việc này theo luật khác.", "Another law governs this matter."));
        }
        Some("not_encoded_yet") => {
            let _ = write!(
                out,
                " {}",
                say(
                    "Thư viện chưa mã hóa phần luật về loại đơn này.",
                    "The law on this kind of petition is not encoded yet."
                )
            );
        }
        Some("open") => {
            let _ = write!(out, " {}", say("Chưa đủ thông tin để xác định loại đơn.", "The kind is not decided yet."));
        }
        _ => {}
    }
    if let Some(kind) = label(&content["kind"], language) {
        let _ = write!(out, " {}: {kind}.", say("Loại đơn", "Kind"));
    }
    if let Some(acceptance) = label(&content["acceptance"], language) {
        let _ = write!(out, " {}: {acceptance}.", say("Thụ lý", "Acceptance"));
    }
    for ruling in list(&content["rulings"]).iter().filter(|ruling| ruling["question"] == "grounds") {
        for ground in list(&ruling["grounds"]) {
            let _ = write!(out, " {} ({}).", text(ground, language).trim_end_matches('.'), citation(ground, language));
        }
    }
    competence(out, content, language);
    for deadline in
        list(&content["deadlines"]).iter().filter(|deadline| deadline["due"].is_string() && deadline["certain"] == true)
    {
        sentence(out, deadline, language);
    }
    let questions: Vec<_> = list(&content["questions"])
        .iter()
        .filter(|question| question["decides"] == true)
        .map(|question| text(&question["text"], language))
        .collect();
    if !questions.is_empty() {
        let _ = write!(out, " {}: {}", say("Cần hỏi thêm", "Still to be asked"), questions.join(" "));
    }
}

/// Who is competent, in whose place, under which provisions, and what is doubtful about that.
fn competence(out: &mut String, content: &Value, language: Language) {
    let say = |vi: &'static str, en: &'static str| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let offices = list(&content["competent"]);
    if offices.is_empty() {
        return;
    }
    let names: Vec<_> = offices.iter().map(|office| named(office, language)).collect();
    let _ = write!(
        out,
        " {}: {}",
        say("Người có thẩm quyền giải quyết", "Competent to resolve"),
        names.join(say(" hoặc ", " or "))
    );
    let mut replaced: Vec<&str> = offices.iter().filter_map(|office| office["succeeds"].as_str()).collect();
    replaced.dedup();
    if !replaced.is_empty() {
        let _ = write!(out, ", {} {}", say("thay cho", "in place of"), replaced.join("; "));
    }
    let grounds = grounds_of_competence(content);
    let mut citations: Vec<&str> = grounds.iter().map(|ground| citation(ground, language)).collect();
    citations.retain(|cited| !cited.is_empty());
    citations.dedup();
    if offices.len() == 1 && !citations.is_empty() {
        let _ = write!(out, ", {} {}", say("theo", "under"), citations.join("; "));
    }
    out.push('.');
    let mut doubts: Vec<&str> = grounds.iter().filter_map(|ground| label(&ground["doubt"], language)).collect();
    doubts.dedup();
    for doubt in doubts {
        let _ = write!(out, " {}: {doubt}", say("Điểm luật chưa rõ", "The law is in doubt"));
    }
}

/// An office as documents write it, or its title with the unit; what only a weak source says is marked as such.
fn named(office: &Value, language: Language) -> String {
    let title = text(&office["title"], language);
    let mut name = match (office["name"].as_str(), office["unit"].as_str()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(unit)) => format!("{title} ({unit})"),
        (None, None) => title.to_owned(),
    };
    if office["status"] == Status::Inferred.code() {
        name.push_str(match language {
            Language::Vi => " (gợi ý từ nguồn yếu, cần kiểm tra)",
            Language::En => " (suggested by a weak source, to be checked)",
        });
    }
    name
}

/// The rules by which an office is competent: those of its instance, and where they lead on to who stands in place of a
/// district that has ended, those too.
fn grounds_of_competence(content: &Value) -> Vec<&Value> {
    let instance = list(&content["facts"]).iter().find(|used| used["fact"] == "instance");
    let instance = instance.map_or(&[][..], |used| list(&used["values"]));
    let [Value::String(instance)] = instance else { return Vec::new() };
    let question = format!("{instance}-competent");
    let ruling = |question: &str| list(&content["rulings"]).iter().find(|ruling| ruling["question"] == question);
    let leads_on = |ruling: &Value| list(&ruling["outcomes"]).iter().any(|outcome| outcome["code"] == "successor");
    let of_instance = ruling(&question);
    let of_successor = of_instance.filter(|found| leads_on(found)).and_then(|_| ruling("district-successor"));
    of_instance.into_iter().chain(of_successor).flat_map(|ruling| list(&ruling["grounds"])).collect()
}

fn sentence(out: &mut String, deadline: &Value, language: Language) {
    let say = |vi: &'static str, en: &'static str| match language {
        Language::Vi => vi,
        Language::En => en,
    };
    let terms: Vec<_> = list(&deadline["terms"]).iter().filter_map(|term| label(term, language)).collect();
    let _ = write!(
        out,
        " {}: {} {}",
        text(&deadline["text"], language),
        say("chậm nhất ngày", "by"),
        day(&deadline["due"], language)
    );
    if deadline["latest_due"] != deadline["due"] && deadline["latest_due"].is_string() {
        let _ = write!(out, " {} {}", say("hoặc ngày", "or"), day(&deadline["latest_due"], language));
    }
    let _ = write!(
        out,
        " ({} {} {})",
        terms.join(say(" hoặc ", " or ")),
        say("kể từ ngày", "from"),
        day(&deadline["started_on"], language)
    );
    let mut citations: Vec<String> = Vec::new();
    for ground in list(&deadline["grounds"]) {
        let cited = citation(ground, language).to_owned();
        if !citations.contains(&cited) {
            citations.push(cited);
        }
    }
    let _ = write!(out, ", {} {}", say("theo", "under"), citations.join("; "));
    let state = crate::answer::DeadlineState::ALL.iter().find(|state| deadline["state"] == state.code());
    if let Some(state) = state {
        let _ = write!(out, "; {}", lower_first(state.text().in_language(language)));
    }
    match deadline["days_left"].as_i64() {
        Some(left) if left > 0 => {
            let _ = write!(out, ", {} {left} {}", say("còn", "with"), say("ngày", "days left"));
        }
        Some(left) if left < 0 => {
            let _ = write!(out, " {} {}", -left, say("ngày", "days"));
        }
        _ => {}
    }
    out.push('.');
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| lower(first.encode_utf8(&mut [0; 4])) + letters.as_str())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn label(value: &Value, language: Language) -> Option<&str> {
    value.is_object().then(|| text(value, language))
}

fn text(value: &Value, language: Language) -> &str {
    let key = match language {
        Language::Vi => "vi",
        Language::En => "en",
    };
    value[key].as_str().unwrap_or_default()
}

fn citation(rule: &Value, language: Language) -> &str {
    let key = match language {
        Language::Vi => "citation_vi",
        Language::En => "citation_en",
    };
    rule[key].as_str().unwrap_or_default()
}

/// A stored day as people write it: 03/09/2026.
/// A day as the file writes it: `03/09/2026`, or in English `3 September 2026`, which nobody reads the wrong way round.
fn day(value: &Value, language: Language) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let iso = value.as_str().unwrap_or_default();
    let mut parts = iso.splitn(3, '-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return iso.to_owned();
    };
    let name = month.parse::<usize>().ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    match (language, name) {
        (Language::En, Some(name)) => format!("{} {name} {year}", day.trim_start_matches('0')),
        _ => format!("{day}/{month}/{year}"),
    }
}
