//! `cargo xtask demo`: reads a register of petitions and prints for each what the law says of it.

use std::path::Path;

use chrono::Datelike as _;
use kntc::answer::{Assessment, ContentAssessment, Deadline, DeadlineState};
use kntc::law::{Language, Text};
use kntc::register::{Cell, RegisterReader};
use kntc::{Kntc, calendar::Day};

use crate::Command;
use crate::workshop::{Outcome, Workshop, read_file, write};

pub(crate) const COMMAND: Command = Command {
    name: "demo",
    arguments: "[--on DAY] [--lang vi|en]",
    summary: "judge the petitions of examples/so-tiep-cong-dan.csv, with the articles",
    run: |workshop, arguments| demo(workshop, &Options::read(arguments)?),
};

/// The day on which the example is judged unless another is given.
const DAY: &str = "2026-11-25";

struct Options {
    on: Day,
    language: Language,
}

impl Options {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self { on: day(DAY)?, language: Language::Vi };
        let mut rest = arguments.iter();
        while let Some(name) = rest.next() {
            match (name.as_str(), rest.next().map(String::as_str)) {
                ("--on", Some(value)) => options.on = day(value)?,
                ("--lang", Some("vi")) => options.language = Language::Vi,
                ("--lang", Some("en")) => options.language = Language::En,
                _ => return Err(format!("`{name}`: the demo takes --on YYYY-MM-DD and --lang vi or en")),
            }
        }
        Ok(options)
    }
}

fn day(text: &str) -> Outcome<Day> {
    text.parse().map_err(|_| format!("`{text}` is not a day of the form YYYY-MM-DD"))
}

fn demo(workshop: &Workshop, options: &Options) -> Outcome {
    let rows = cells(&workshop.root.join("examples/so-tiep-cong-dan.csv"))?;
    let register = RegisterReader::new().read(&rows);
    let kntc = Kntc::standard();
    let say = |vi: &'static str, en: &'static str| Text { vi, en }.in_language(options.language);
    println!("{} {}", say("Xem xét ngày", "As assessed on"), options.on);
    for (place, title) in &register.not_understood {
        println!("{} {}: {title}", say("Cột không hiểu", "Column not understood"), place + 1);
    }
    let mut answers = Vec::new();
    for row in &register.petitions {
        let answer = kntc.assess(&row.petition, options.on);
        println!("\n── {} {} · {}", say("dòng", "row"), row.row, row.petition.reference.as_deref().unwrap_or("–"));
        for problem in row.problems.iter().chain(&answer.problems) {
            let sentence = if options.language == Language::Vi { &problem.vi } else { &problem.en };
            println!("   ! {} {}: {sentence}", problem.path, problem.code.code());
        }
        show(&answer, options.language);
        answers.push(serde_json::to_value(&answer).map_err(|error| error.to_string())?);
    }
    let path = workshop.target.join("demo/assessments.json");
    let json = serde_json::to_string_pretty(&answers).map_err(|error| error.to_string())?;
    std::fs::create_dir_all(workshop.target.join("demo")).map_err(|error| error.to_string())?;
    write(&path, &json)?;
    println!(
        "\n{} {}: {}",
        answers.len(),
        say("đơn; toàn bộ trả lời ở", "petitions; the full answers are in"),
        path.display()
    );
    Ok(())
}

/// The cells of a CSV file, whichever of `;` and `,` its title line uses, with or without a byte-order mark.
fn cells(path: &Path) -> Outcome<Vec<Vec<Cell>>> {
    let text = read_file(path)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let head: String = text.lines().take(3).collect();
    let delimiter = if head.matches(';').count() > head.matches(',').count() { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let cell = |field: &str| if field.trim().is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) };
    reader
        .records()
        .map(|record| record.map(|record| record.iter().map(cell).collect()).map_err(|error| error.to_string()))
        .collect()
}

fn show(answer: &Assessment, language: Language) {
    for warning in &answer.warnings {
        println!("   ! {} ({})", warning.rule.text().in_language(language), warning.rule.citation(language));
    }
    for content in &answer.contents {
        show_content(content, language);
    }
    if let Some(question) = answer.next_question() {
        println!("   ? {}", question.text.in_language(language));
    }
}

fn show_content(content: &ContentAssessment, language: Language) {
    let say = |vi: &'static str, en: &'static str| Text { vi, en }.in_language(language);
    let kind = content
        .kind
        .map_or_else(|| content.coverage.text().in_language(language).to_owned(), |kind| kind.label(language));
    println!("   {}: {kind} [{}]", say("Loại", "Kind"), content.coverage.code());
    if let Some(acceptance) = content.acceptance {
        println!("   {}: {}", say("Thụ lý", "Acceptance"), acceptance.label(language));
    }
    for ruling in content.rulings.iter().filter(|ruling| ruling.question == "grounds") {
        for rule in &ruling.grounds {
            println!("     – {} ({})", rule.text().in_language(language), rule.citation(language));
        }
    }
    if !content.competent.is_empty() {
        let offices: Vec<_> = content.competent.iter().map(|office| office.title.in_language(language)).collect();
        println!("   {}: {}", say("Thẩm quyền", "Competent"), offices.join(say(" hoặc ", " or ")));
    }
    for deadline in content.deadlines.iter().filter(|deadline| deadline.certain && deadline.due.is_some()) {
        show_deadline(deadline, language);
    }
}

fn show_deadline(deadline: &Deadline, language: Language) {
    let say = |vi: &'static str, en: &'static str| Text { vi, en }.in_language(language);
    let date = |day: Day| match language {
        Language::Vi => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Language::En => day.to_string(),
    };
    let Some(due) = deadline.due else { return };
    let mut days = date(due);
    if let Some(latest) = deadline.latest_due.filter(|latest| *latest != due) {
        days = format!("{days} {} {}", say("hoặc", "or"), date(latest));
    }
    let left = match (deadline.state, deadline.days_left) {
        (DeadlineState::Running, Some(left)) => format!(", {} {left} {}", say("còn", "with"), say("ngày", "days left")),
        (DeadlineState::Overdue, Some(left)) => format!(" {} {}", -left, say("ngày", "days")),
        _ => String::new(),
    };
    println!(
        "   • {}: {days} · {}{left}",
        deadline.text.in_language(language),
        deadline.state.text().in_language(language)
    );
    if let Some(rule) = deadline.article() {
        println!("     {}", rule.citation(language));
    }
    for reading in &deadline.readings {
        if let Some(other) = reading.due.filter(|other| *other != due) {
            println!(
                "     {} {}: {}",
                say("cách hiểu khác", "other reading"),
                date(other),
                reading.rule.citation(language)
            );
        }
    }
}
