//! `cargo xtask demo`: reads a register of petitions and prints for each what the law says of it.

use std::path::Path;
use std::sync::Arc;

use chrono::Datelike as _;
use kntc::answer::{Assessment, ContentAssessment, Coverage, Deadline, DeadlineState, Office, Question, Ruling};
use kntc::bodies::gazetteer::Gazetteer;
use kntc::law::{Language, Status, Text};
use kntc::petition::facts::FACTS;
use kntc::register::{Cell, RegisterReader, SkipReason};
use kntc::{Kntc, Problem, calendar::Day};

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
    let gazetteer = Arc::new(Gazetteer::standard());
    let register = RegisterReader::new().gazetteer(&gazetteer).read(&rows);
    let kntc = Kntc::builder().gazetteer(Arc::clone(&gazetteer)).build();
    let header = register.skipped.iter().find(|(_, reason)| *reason == SkipReason::Header);
    let titles = header.and_then(|(row, _)| rows.get(row.checked_sub(1)?)).map_or(&[][..], Vec::as_slice);
    let print = Print { language: options.language, titles };
    println!("{} {}", print.say("Xem xét ngày", "As assessed on"), print.day(options.on));
    for (place, title) in &register.not_understood {
        println!("{} {}: {title}", print.say("Cột không hiểu", "Column not understood"), place + 1);
    }
    let mut answers = Vec::new();
    for row in &register.petitions {
        let answer = kntc.assess(&row.petition, options.on);
        println!(
            "\n── {} {} · {}",
            print.say("dòng", "row"),
            row.row,
            answer.petition.reference.as_deref().unwrap_or("–")
        );
        for problem in row.problems.iter().chain(&answer.problems) {
            print.problem(problem);
        }
        print.answer(&answer);
        answers.push(serde_json::to_value(&answer).map_err(|error| error.to_string())?);
    }
    let path = workshop.target.join("demo/assessments.json");
    let json = serde_json::to_string_pretty(&answers).map_err(|error| error.to_string())?;
    std::fs::create_dir_all(workshop.target.join("demo")).map_err(|error| error.to_string())?;
    write(&path, &json)?;
    println!(
        "\n{} {}: {}",
        answers.len(),
        print.say("đơn; toàn bộ trả lời ở", "petitions; the full answers are in"),
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

/// Prints in one language.
struct Print<'r> {
    language: Language,
    titles: &'r [Cell],
}

/// Of how many offices of one kind each is printed; of more, the question that tells them apart is enough.
const EACH: usize = 3;

/// The longest line of options that is printed behind a question.
const OPTIONS: usize = 100;

impl Print<'_> {
    fn say(&self, vi: &'static str, en: &'static str) -> &'static str {
        self.text(Text { vi, en })
    }

    fn text(&self, text: Text) -> &'static str {
        text.in_language(self.language)
    }

    fn day(&self, day: Day) -> String {
        match self.language {
            Language::Vi => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
            Language::En => day.format("%-d %B %Y").to_string(),
        }
    }

    fn problem(&self, problem: &Problem) {
        let sentence = if self.language == Language::Vi { &problem.vi } else { &problem.en };
        let place =
            problem.path.strip_prefix("columns[").and_then(|rest| rest.strip_suffix(']')?.parse::<usize>().ok());
        let name = problem.path.rsplit('.').next().unwrap_or_default();
        match (place.and_then(|place| self.titles.get(place)), FACTS.iter().find(|fact| fact.name == name)) {
            (Some(Cell::Text(title)), _) => println!("   ! {} “{title}”: {sentence}", self.say("Cột", "Column")),
            (_, Some(fact)) => println!("   ! {} {sentence}", self.text(fact.text)),
            _ => println!("   ! {sentence}"),
        }
    }

    fn answer(&self, answer: &Assessment) {
        for warning in &answer.warnings {
            println!("   ! {} ({})", self.text(warning.rule.text()), warning.rule.citation(self.language));
        }
        for content in &answer.contents {
            self.content(content);
        }
        let asked = || answer.contents.iter().flat_map(|content| &content.questions);
        let places = || asked().filter(|question| !question.units.is_empty());
        match answer.next_question() {
            Some(next) => {
                self.question(next);
                places().filter(|question| question.path != next.path).for_each(|question| self.question(question));
            }
            None => places().for_each(|question| self.question(question)),
        }
    }

    fn content(&self, content: &ContentAssessment) {
        let kind = content.kind.map(|kind| kind.label(self.language));
        let coverage = (content.coverage != Coverage::Encoded).then(|| self.text(content.coverage.text()).to_owned());
        let kind: Vec<_> = kind.into_iter().chain(coverage).collect();
        println!("   {}: {}", self.say("Loại", "Kind"), kind.join(" · "));
        if let Some(acceptance) = content.acceptance {
            println!("   {}: {}", self.say("Thụ lý", "Acceptance"), acceptance.label(self.language));
        }
        for ruling in content.rulings.iter().filter(|ruling| ruling.question == "grounds") {
            for rule in &ruling.grounds {
                println!("     – {} ({})", self.text(rule.text()), rule.citation(self.language));
            }
        }
        self.competent(&content.competent);
        self.why_competent(content);
        for deadline in content.deadlines.iter().filter(|deadline| deadline.certain && deadline.due.is_some()) {
            self.deadline(deadline);
        }
    }

    fn competent(&self, offices: &[Office]) {
        let competent = self.say("Thẩm quyền", "Competent");
        let Some(office) = offices.first() else { return };
        let gone = offices.iter().find_map(|office| office.succeeds.as_ref());
        let instead = gone.map(|gone| format!(" ({} {gone})", self.say("thay", "in place of"))).unwrap_or_default();
        if offices.len() == 1 {
            return println!("   {competent}: {}{instead}", self.office(office));
        }
        println!("   {competent}{instead}, {}:", self.say("một trong các nơi sau", "one of these"));
        for same in offices.chunk_by(|a, b| a.kind == b.kind) {
            match same {
                [office, ..] if same.len() > EACH => {
                    let which = self.say("một trong các nơi nêu ở câu hỏi dưới", "one of those in the question below");
                    println!("     – {} ({which})", self.text(office.title));
                }
                _ => same.iter().for_each(|office| println!("     – {}", self.office(office))),
            }
        }
    }

    /// The provision by which the office is competent, with what is doubtful about it.
    fn why_competent(&self, content: &ContentAssessment) {
        let Some(office) = content.competent.first() else { return };
        let same_kind = content.competent.iter().all(|other| other.kind == office.kind);
        let ruling = ["district-successor", "first-competent", "second-competent"].into_iter().find_map(|question| {
            let outcome = |ruling: &&Ruling| matches!(&*ruling.outcomes, [only] if only.code() == office.kind);
            content.rulings.iter().filter(|ruling| ruling.question == question).find(outcome)
        });
        for rule in ruling.filter(|_| same_kind).into_iter().flat_map(|ruling| &ruling.grounds) {
            println!("     {}", rule.citation(self.language));
            if let Some(doubt) = rule.row().doubt {
                println!("     {}: {}", self.say("còn chưa rõ", "in doubt"), self.text(doubt.text));
            }
        }
    }

    /// An office by name, else by title with its unit.
    fn office(&self, office: &Office) -> String {
        let name = match (&office.name, &office.unit) {
            (Some(name), _) => name.clone(),
            (None, Some(unit)) => format!("{} ({unit})", self.text(office.title)),
            (None, None) => self.text(office.title).to_owned(),
        };
        if office.status == Some(Status::Inferred) {
            let check = self.say("gợi ý từ nguồn yếu, cần kiểm tra", "suggested by a weak source, to be checked");
            return format!("{name} ({check})");
        }
        name
    }

    /// A question with the units that it leaves, or a few short answers.
    fn question(&self, question: &Question) {
        println!("   ? {}", self.text(question.text));
        let units = question.units.iter().map(|unit| unit.address.as_str()).collect::<Vec<_>>().join("; ");
        let options = question.options.iter().map(|option| self.text(option.text)).collect::<Vec<_>>().join("; ");
        if !units.is_empty() {
            println!("     {units}");
        } else if question.input == "choice" && options.chars().count() <= OPTIONS {
            println!("     {options}");
        }
    }

    fn deadline(&self, deadline: &Deadline) {
        let Some(due) = deadline.due else { return };
        let mut days = self.day(due);
        if let Some(latest) = deadline.latest_due.filter(|latest| *latest != due) {
            days = format!("{days} {} {}", self.say("hoặc", "or"), self.day(latest));
        }
        let left = match (deadline.state, deadline.days_left, self.language) {
            (DeadlineState::Running, Some(left), Language::Vi) => format!(", còn {left} ngày"),
            (DeadlineState::Running, Some(left), Language::En) => format!(", {} left", counted(left)),
            (DeadlineState::Overdue, Some(left), Language::Vi) => format!(" {} ngày", -left),
            (DeadlineState::Overdue, Some(left), Language::En) => format!(" by {}", counted(-left)),
            _ => String::new(),
        };
        println!("   • {}: {days} · {}{left}", self.text(deadline.text), self.text(deadline.state.text()));
        if let Some(rule) = deadline.article() {
            println!("     {}", rule.citation(self.language));
        }
        for reading in &deadline.readings {
            if let Some(other) = reading.due.filter(|other| *other != due) {
                println!(
                    "     {} {}: {}",
                    self.say("cách hiểu khác", "other reading"),
                    self.day(other),
                    reading.rule.citation(self.language)
                );
            }
        }
    }
}

fn counted(days: i32) -> String {
    if days == 1 { "1 day".to_owned() } else { format!("{days} days") }
}
