//! The face for the JVM: what crosses to it, and how. The generated Kotlin is wrapped by `bindings/jvm/src/main/java`,
//! which is what callers see; the library's own words cross as they are, a rule crosses as its id.

mod directory;
mod gazetteer;
mod identity;
mod packed;

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;

use crate::answer::{
    Answer as OutcomeAnswer, Assessment, ContentAssessment, Coverage, Deadline, DeadlineState, Office, Question,
    Rule as RuleId, Ruling, UnitOption as OpenUnit, Warning,
};
use crate::bodies::Place as NamedPlace;
use crate::calendar::{
    Bound, Calendar, CalendarError, Conventions, DayInfo, HostDay, HostDaysError, Period, Term as CalendarTerm,
    YearState,
};
use crate::doors::{self, Classification, Eligibility};
use crate::judge::Judgement;
use crate::jvm::directory::NativeDirectory;
use crate::jvm::gazetteer::NativeGazetteer;
use crate::law::quotes::{Quote, Quotes};
use crate::law::{Language, Text as LawText};
use crate::petition::facts::{self, FACTS};
use crate::petition::{Content, EventKind, Petition, Scope};
use crate::problem::{Problem, Severity};
use crate::{Kntc, rules};

/// Gives a closed set of values its word and its label over there.
macro_rules! words {
    ($name:ident) => {
        #[uniffi::export]
        impl $name {
            /// The stable word in stored and exchanged data.
            #[uniffi::method(name = "code")]
            fn stable_word(&self) -> String {
                self.code().to_owned()
            }

            /// The label that users see.
            fn label(&self, language: $crate::law::Language) -> String {
                self.text().in_language(language).to_owned()
            }
        }
    };
}

pub(crate) use words;

/// What only ever leaves the library.
fn never_comes_in<T>() -> uniffi::Result<T> {
    Err(uniffi::deps::anyhow::Error::msg("an answer is no input"))
}

// A `java.time.LocalDate` over there (see `uniffi.toml`), days since 1970-01-01 on the way.
uniffi::custom_type!(NaiveDate, i64, {
    remote,
    lower: |day| i64::from(day.to_epoch_days()),
    try_lift: |days| i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .ok_or_else(|| uniffi::deps::anyhow::Error::msg("the day is out of range")),
});

type Word = &'static str;

uniffi::custom_type!(Word, String, {
    remote,
    lower: |word| word.to_owned(),
    try_lift: |_word| never_comes_in(),
});

type EventKinds = &'static [EventKind];

uniffi::custom_type!(EventKinds, Vec<EventKind>, {
    remote,
    lower: |kinds| kinds.to_vec(),
    try_lift: |_kinds| never_comes_in(),
});

// A `kntc.Rule` over there, which asks for its words once.
uniffi::custom_type!(RuleId, String, {
    remote,
    lower: |rule| rule.id().to_owned(),
    try_lift: |id| rule(&id).ok_or_else(|| uniffi::deps::anyhow::Error::msg("there is no such rule")),
});

uniffi::custom_type!(OutcomeAnswer, Answer, {
    remote,
    lower: |answer| Answer::from(answer),
    try_lift: |_answer| never_comes_in(),
});

/// One outcome of a question: a value of the fact it concludes, a period, or that a row holds.
#[derive(uniffi::Record)]
pub struct Answer {
    /// The stable word.
    code: Word,
    /// The label that users see.
    label: Text,
}

impl From<OutcomeAnswer> for Answer {
    fn from(answer: OutcomeAnswer) -> Self {
        let label = Text { vi: answer.label(Language::Vi), en: answer.label(Language::En) };
        Self { code: answer.code(), label }
    }
}

// Texts that are composed and texts that stand in the library look the same from outside.
uniffi::custom_type!(LawText, Text, {
    remote,
    lower: |text| Text { vi: text.vi.to_owned(), en: text.en.to_owned() },
    try_lift: |_text| never_comes_in(),
});

/// A sentence in the two languages of this library.
#[derive(uniffi::Record)]
pub struct Text {
    /// In Vietnamese.
    vi: String,
    /// In English.
    en: String,
}

// A `kntc.Place` over there, its text on the way.
uniffi::custom_type!(NamedPlace, String, {
    remote,
    lower: |place| place.to_string(),
    try_lift: |text| Ok(text.parse()?),
});

/// A place of which this side holds the text alone; a `kntc.Place` over there too.
struct PlaceText(String);

uniffi::custom_type!(PlaceText, String, {
    lower: |place| place.0,
    try_lift: |text| Ok(Self(text)),
});

uniffi::custom_type!(OpenUnit, UnitOption, {
    remote,
    lower: |unit| UnitOption { place: PlaceText(unit.place), address: unit.address },
    try_lift: |_unit| never_comes_in(),
});

/// One unit that a question after a place leaves open.
#[derive(uniffi::Record)]
pub struct UnitOption {
    /// The answer.
    place: PlaceText,
    /// The unit with where it lies.
    address: String,
}

/// A place given as text: a code, and a day on which the unit bore it behind `@`, unless that is given beside it.
#[uniffi::export]
fn place(text: &str, of: Option<NaiveDate>) -> Result<NamedPlace, Refusal> {
    let place: NamedPlace = text.parse().map_err(|_| Problem::wrong("", crate::ProblemCode::NotAPlace, &[]))?;
    Ok(NamedPlace { of: of.or(place.of), ..place })
}

/// The words of a rule.
#[derive(uniffi::Record)]
struct RuleWords {
    /// What it says.
    text: LawText,
    /// The provisions it rests on, as a lawyer cites them.
    citation: Text,
    /// How it was read.
    status: Word,
    /// What is doubtful about it.
    doubt: Option<LawText>,
}

static RULES: LazyLock<HashMap<&'static str, RuleId>> =
    LazyLock::new(|| rules::ALL.iter().flat_map(|table| table.rows).map(|row| (row.id, RuleId(row))).collect());

fn rule(id: &str) -> Option<RuleId> {
    RULES.get(id).copied()
}

/// The words of the rule with this id.
#[uniffi::export]
fn rule_words(id: &str) -> Option<RuleWords> {
    let rule = rule(id)?;
    Some(RuleWords {
        text: rule.text(),
        citation: Text { vi: rule.citation(Language::Vi), en: rule.citation(Language::En) },
        status: rule.row().status.code(),
        doubt: rule.row().doubt.map(|doubt| doubt.text),
    })
}

/// The words of the provisions on which the rule with this id rests.
#[uniffi::export]
fn rule_quotes(id: &str) -> Vec<Quote> {
    rule(id).map_or_else(Vec::new, |rule| Quotes::standard().of_rule(rule.row()).into_iter().cloned().collect())
}

/// Every rule, as JSON.
#[uniffi::export]
fn rulebook_json() -> String {
    crate::rulebook::rulebook_json()
}

/// One thing that was wrong with what a caller asked.
#[derive(Clone, Debug, uniffi::Record)]
struct Fault {
    /// The field, as in a problem; empty for the whole.
    path: String,
    /// The stable word.
    code: String,
    /// How it weighs.
    severity: Severity,
    /// For people, in Vietnamese.
    vi: String,
    /// For people, in English.
    en: String,
}

impl Fault {
    fn wrong(path: String, code: &str, vi: String, en: String) -> Self {
        Self { path, code: code.to_owned(), severity: Severity::Wrong, vi, en }
    }
}

/// A question that could not be answered at all.
#[derive(Debug, thiserror::Error, uniffi::Error)]
enum Refusal {
    /// The caller's input does not allow it.
    #[error("the input does not allow it")]
    Input {
        /// What was wrong, everything at once.
        faults: Vec<Fault>,
    },
}

impl Refusal {
    /// What is wrong with the whole of what was given.
    fn of(code: &str, vi: String, en: String) -> Self {
        Self::Input { faults: vec![Fault::wrong(String::new(), code, vi, en)] }
    }
}

impl From<Vec<Problem>> for Refusal {
    fn from(problems: Vec<Problem>) -> Self {
        let fault = |problem: Problem| Fault {
            path: problem.path,
            code: problem.code.code().to_owned(),
            severity: problem.severity,
            vi: problem.vi,
            en: problem.en,
        };
        Self::Input { faults: problems.into_iter().map(fault).collect() }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        vec![problem].into()
    }
}

impl From<CalendarError> for Refusal {
    fn from(error: CalendarError) -> Self {
        Self::of(error.code(), error.text_vi(), error.to_string())
    }
}

impl From<HostDaysError> for Refusal {
    fn from(error: HostDaysError) -> Self {
        let fault = |problem: crate::calendar::HostDayProblem| {
            let fault = problem.fault;
            Fault::wrong(problem.path(), fault.code(), fault.text_vi(), fault.to_string())
        };
        Self::Input { faults: error.problems.into_iter().map(fault).collect() }
    }
}

/// The unit of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
enum TermUnit {
    /// Ngày: calendar days, rest days included.
    Days,
    /// Ngày làm việc: working days alone.
    WorkingDays,
    /// Tuần.
    Weeks,
    /// Tháng.
    Months,
    /// Năm.
    Years,
}

/// The length of a period, in the unit its provision uses.
#[derive(Clone, Copy, Debug, uniffi::Record)]
struct Term {
    /// How many.
    count: i32,
    /// Of what.
    unit: TermUnit,
}

impl Term {
    fn of_calendar(self, start: NaiveDate) -> Result<CalendarTerm, CalendarError> {
        let make = match self.unit {
            TermUnit::Days => CalendarTerm::Days,
            TermUnit::WorkingDays => CalendarTerm::WorkingDays,
            TermUnit::Weeks => CalendarTerm::Weeks,
            TermUnit::Months => CalendarTerm::Months,
            TermUnit::Years => CalendarTerm::Years,
        };
        Ok(make(count(self.count, start)?))
    }
}

/// A count of days that a caller gave. Below zero it leads out of the calendar at its beginning, too high at its end.
fn count(count: i32, from: NaiveDate) -> Result<u16, CalendarError> {
    u16::try_from(count).map_err(|_| match count {
        ..0 => CalendarError::BeforeCoverage { from },
        _ => CalendarError::OutOfRange { from },
    })
}

/// A period counted: its last day, and what shows how it came about.
#[derive(uniffi::Record)]
struct Due {
    /// The last day; the act is in time until 24:00.
    day: NaiveDate,
    /// The last day before any shift.
    nominal: NaiveDate,
    /// How many days ran, in the unit of the term.
    days_counted: i32,
    /// The days off passed over.
    skipped: Vec<DayInfo>,
    /// The least settled year touched: what is not final may still change.
    state: YearState,
    /// The last day under the other reading of whether the day of the event counts, where it differs.
    alternative: Option<NaiveDate>,
}

/// One content of one petition, as a register shows it.
#[derive(uniffi::Record)]
struct Row {
    /// What the host wants back unchanged.
    reference: Option<String>,
    /// The place of the content in its petition, from 0.
    content: i32,
    /// Its kind, once decided.
    kind: Option<facts::PetitionKind>,
    /// Whether the law on it is held here.
    coverage: Coverage,
    /// The act of the authority that is due next.
    next_step: Option<Word>,
    /// Its last day; the earliest while facts are open.
    due: Option<NaiveDate>,
    /// The latest last day while facts are open.
    latest: Option<NaiveDate>,
    /// Where it stands.
    state: Option<DeadlineState>,
    /// Days from the day of assessment to `due`.
    days_left: Option<i32>,
    /// The rule that says so, with its article.
    article: Option<RuleId>,
    /// How many questions are open for the kind and for the next step.
    open_questions: i32,
    /// How many problems the petition has.
    problems: i32,
}

fn small(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// The version of this library.
#[uniffi::export]
fn version() -> String {
    crate::version().to_owned()
}

/// How the law is counted where it is silent or disputed, the default of every point.
#[uniffi::export]
fn standard_conventions() -> Conventions {
    Conventions::default()
}

/// An assessment, kept on this side; what is asked of it crosses.
#[derive(uniffi::Object)]
struct NativeAssessment(Assessment);

#[uniffi::export]
impl NativeAssessment {
    fn earliest_due(&self) -> Option<Deadline> {
        self.0.earliest_due().cloned()
    }

    fn next_question(&self) -> Option<Question> {
        self.0.next_question().cloned()
    }

    fn contents(&self) -> Vec<ContentAssessment> {
        self.0.contents.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        self.0.problems.clone()
    }

    fn warnings(&self) -> Vec<Warning> {
        self.0.warnings.clone()
    }

    fn rulings(&self) -> Vec<Ruling> {
        self.0.rulings.clone()
    }

    fn explain(&self, language: Language) -> String {
        crate::explain(&self.0, language)
    }

    fn json(&self) -> String {
        doors::to_json(&self.0)
    }
}

/// A context, kept on this side.
#[derive(uniffi::Object)]
struct NativeKntc(Kntc);

#[uniffi::export]
impl NativeKntc {
    /// The facts entered in `petition` and in its contents are what is assumed.
    #[uniffi::constructor]
    fn with(
        petition: &Petition,
        conventions: Conventions,
        days: Vec<HostDay>,
        announced: Vec<i32>,
        gazetteer: Option<Arc<NativeGazetteer>>,
        directory: Option<Arc<NativeDirectory>>,
    ) -> Result<Self, Refusal> {
        let mut calendar = Calendar::builder().days(days);
        for year in announced {
            calendar = calendar.announced(year);
        }
        let mut builder = Kntc::builder().calendar(calendar.build()?).conventions(conventions);
        if let Some(gazetteer) = gazetteer {
            builder = builder.gazetteer(Arc::clone(&gazetteer.0));
        }
        if let Some(directory) = directory {
            builder = builder.directory(Arc::clone(&directory.0));
        }
        for info in FACTS.iter().filter(|info| info.scope != Scope::Derived) {
            let of_contents = petition.contents.iter().filter_map(|content| content.get(info.name));
            for value in petition.get(info.name).into_iter().chain(of_contents) {
                builder = builder
                    .assume(info.name, value)
                    .map_err(|_| Problem::wrong(info.name, crate::ProblemCode::UnknownValue, &[]))?;
            }
        }
        Ok(Self(builder.build()))
    }

    fn assess(&self, petition: &Petition, on: NaiveDate) -> Arc<NativeAssessment> {
        Arc::new(NativeAssessment(self.0.assess(petition, on)))
    }

    fn assess_all(&self, petitions: Vec<u8>, on: NaiveDate) -> Result<Vec<Arc<NativeAssessment>>, Refusal> {
        Ok(unpacked(&petitions)?.iter().map(|petition| self.assess(petition, on)).collect())
    }

    fn validate(&self, petition: &Petition, on: NaiveDate) -> Vec<Problem> {
        self.0.validate(petition, on)
    }

    fn classify(&self, petition: &Petition, on: NaiveDate) -> Vec<Classification> {
        self.0.classify(petition, on)
    }

    fn eligible(&self, petition: &Petition, on: NaiveDate) -> Vec<Eligibility> {
        self.0.eligible(petition, on)
    }

    fn competent(&self, petition: &Petition, on: NaiveDate) -> Vec<Vec<Office>> {
        self.0.competent(petition, on)
    }

    fn competent_all(&self, petitions: Vec<u8>, on: NaiveDate) -> Result<Vec<Vec<Vec<Office>>>, Refusal> {
        Ok(self.0.competent_all(&unpacked(&petitions)?, on))
    }

    fn deadlines(&self, petition: &Petition, on: NaiveDate) -> Vec<Vec<Deadline>> {
        self.0.deadlines(petition, on)
    }

    fn why(&self, petition: &Petition, on: NaiveDate, content: i32, question: &str) -> Option<Judgement> {
        self.0.why(petition, on, usize::try_from(content).ok()?, question)
    }

    fn rows(&self, petitions: Vec<u8>, on: NaiveDate) -> Result<Vec<Row>, Refusal> {
        let petitions = unpacked(&petitions)?;
        let mut out = Vec::with_capacity(petitions.len());
        for petition in &petitions {
            let problems = small(self.0.validate(petition, on).len());
            out.extend(self.0.rows(petition, on).map(|row| Row {
                reference: row.reference.map(str::to_owned),
                content: small(row.content),
                kind: row.kind,
                coverage: row.coverage,
                next_step: row.next_step,
                due: row.due,
                latest: row.latest,
                state: row.state,
                days_left: row.days_left,
                article: row.article,
                open_questions: small(row.open_questions),
                problems,
            }));
        }
        Ok(out)
    }

    fn assess_json(&self, petition: &str, on: NaiveDate) -> String {
        self.0.assess_json(petition, on)
    }

    fn assess_all_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Refusal> {
        Ok(self.0.assess_all_json(petitions, on)?)
    }

    fn competent_all_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Refusal> {
        Ok(self.0.competent_all_json(petitions, on)?)
    }

    fn rows_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Refusal> {
        Ok(self.0.rows_json(petitions, on)?)
    }

    fn validate_json(&self, petition: &str, on: NaiveDate) -> String {
        self.0.validate_json(petition, on)
    }

    fn answer_json(&self, petition: &str, path: &str, answer: &str) -> Result<String, Refusal> {
        Ok(self.0.answer_json(petition, path, answer)?)
    }

    fn judge_json(&self, question: &str, facts: &str) -> Result<String, Refusal> {
        Ok(self.0.judge_json(question, facts)?)
    }

    fn count_json(&self, request: &str) -> Result<String, Refusal> {
        Ok(self.0.count_json(request)?)
    }

    fn calendar_edition(&self) -> String {
        self.0.calendar.edition().to_owned()
    }

    fn due(&self, start: NaiveDate, term: Term, bound: Bound) -> Result<Due, Refusal> {
        let period = Period { term: term.of_calendar(start)?, bound };
        let due = self.0.calendar.due(start, period, &self.0.conventions)?;
        Ok(Due {
            day: due.day,
            nominal: due.nominal,
            days_counted: i32::try_from(due.days_counted).unwrap_or(i32::MAX),
            skipped: due.skipped,
            state: due.state,
            alternative: due.alternative,
        })
    }

    fn add_days(&self, day: NaiveDate, days: i32) -> Result<NaiveDate, Refusal> {
        Ok(self.0.calendar.add_days(day, days)?)
    }

    fn add_working_days(&self, day: NaiveDate, days: i32) -> Result<NaiveDate, Refusal> {
        Ok(self.0.calendar.add_working_days(day, count(days, day)?, &self.0.conventions)?)
    }

    fn count_working_days(&self, after: NaiveDate, to: NaiveDate) -> Result<i32, Refusal> {
        let days = self.0.calendar.count_working_days(after, to, &self.0.conventions)?;
        Ok(i32::try_from(days).unwrap_or(i32::MAX))
    }

    fn is_working(&self, day: NaiveDate) -> Result<bool, Refusal> {
        Ok(self.0.calendar.is_working(day, &self.0.conventions)?)
    }

    fn kind_of(&self, day: NaiveDate) -> Result<DayInfo, Refusal> {
        Ok(self.0.calendar.kind_of(day, &self.0.conventions)?)
    }

    fn days_off(&self, year: i32) -> Result<Vec<DayInfo>, Refusal> {
        Ok(self.0.calendar.days_off(year, &self.0.conventions)?)
    }
}

fn unpacked(petitions: &[u8]) -> Result<Vec<Petition>, Refusal> {
    packed::read(petitions).ok_or_else(|| {
        let vi = "Không đọc được các đơn đã đóng gói.".to_owned();
        let en = "The packed petitions cannot be read.".to_owned();
        Refusal::of("not_packed", vi, en)
    })
}

/// A petition with one question answered.
#[uniffi::export]
fn answered(petition: &Petition, path: &str, answer: &str) -> Result<Petition, Refusal> {
    Ok(doors::answer(petition, path, answer)?)
}

/// A content in which the fact of this name has the value that a word stands for.
#[uniffi::export]
fn assumption(fact: &str, value: &str) -> Result<Petition, Refusal> {
    let unknown = || Problem::wrong("", crate::ProblemCode::UnknownKey, &[1_i32.into()]);
    let info = FACTS.iter().find(|info| info.name == fact && info.scope != Scope::Derived).ok_or_else(unknown)?;
    let path = match info.scope {
        Scope::Petition => info.name.to_owned(),
        _ => format!("contents[0].{}", info.name),
    };
    let blank = Petition { contents: vec![Content::default()], ..Petition::default() };
    let filled = doors::answer(&blank, &path, value)?;
    if filled == blank {
        return Err(Problem::wrong(info.name, crate::ProblemCode::UnknownValue, &[]).into());
    }
    Ok(filled)
}

/// What a stored assessment says, in prose.
#[uniffi::export]
fn explain_stored(json: &str, language: Language) -> Result<String, Refusal> {
    crate::explain_stored(json, language).map_err(|error| {
        let vi = "Không phải là kết quả đã lưu của thư viện này.".to_owned();
        Refusal::of("not_an_assessment", vi, error.to_string())
    })
}
