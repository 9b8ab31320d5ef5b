//! The order in which questions are put to a content, and what becomes of them.
//!
//! Kind first; then, for a complaint, its track and instance; then whether it is to be accepted and who is competent; then
//! what is due; then what must be done at each step. Nothing flows back up: a ruling never changes a fact that was entered.

use chrono::NaiveDate;

use crate::answer::{
    Answer, ContentAssessment, Coverage, FactUsed, Office, Question, QuestionOption, Reading, Rule, Ruling,
    RulingState, Warning,
};
use crate::context::Kntc;
use crate::deadline::Reckoner;
use crate::derive;
use crate::known::{self, Known, Origin, Record};
use crate::petition::facts::{self, FACTS, PetitionKind};
use crate::petition::{Content, EventKind, Input, Petition, Scope};
use crate::rules::{self, Arises};
use crate::table::{FactId, Found, Kind, Outcome, Set, Table, bits};

/// A table put to a content, with what became of it.
struct Put {
    table: &'static Table,
    found: Found,
    step: Option<facts::Step>,
}

/// Gathers what is known of a content and concludes its kind and what every clock asks. Without `pass` what a document
/// states is taken over as it is; with it the law's own answer is put beside, and each table passed on with what became of it.
pub(crate) fn conclude_for_clocks(
    kntc: &Kntc,
    (petition, content): (&Petition, &Content),
    record: &Record<'_>,
    on: NaiveDate,
    mut pass: Option<&mut dyn FnMut(&'static Table, Found)>,
) -> (Known, Coverage) {
    let mut known = known::gather(petition, content, record, on, &kntc.assumptions);
    let kind_stated = pass.is_none() && known.origin(facts::kind::ID) == Origin::Stated;
    let mut put = |known: &mut Known, table: &'static Table| match &mut pass {
        Some(pass) => pass(table, known.conclude(table)),
        None if known.is_stated(table) => {}
        None => {
            known.conclude(table);
        }
    };
    for table in rules::CONCLUDING_KIND.iter().filter(|_| !kind_stated) {
        put(&mut known, table);
    }
    let coverage = coverage(&known);
    if coverage == Coverage::Encoded {
        for table in rules::complaint::CONCLUDING_FOR_CLOCKS {
            put(&mut known, table);
        }
    }
    (known, coverage)
}

/// Goes on to conclude everything that later questions build on. Each table put is passed on with what became of it.
pub(crate) fn conclude(
    kntc: &Kntc,
    (petition, content): (&Petition, &Content),
    record: &Record<'_>,
    on: NaiveDate,
    pass: &mut dyn FnMut(&'static Table, Found),
) -> (Known, Coverage) {
    let (mut known, coverage) = conclude_for_clocks(kntc, (petition, content), record, on, Some(pass));
    if coverage == Coverage::Encoded {
        for table in rules::complaint::CONCLUDING {
            pass(table, known.conclude(table));
        }
        derive::from_conclusions(kntc, &mut known, content, record, on);
    }
    (known, coverage)
}

fn coverage(known: &Known) -> Coverage {
    // A complaint accepted before 01/07/2012 goes on under the law of 1998 (Luật Khiếu nại 2011 Điều 69 khoản 2).
    if known.taken.of(facts::accepted_on::ID) == 1 {
        return Coverage::OtherLaw;
    }
    let kind = known.taken.of(facts::kind::ID);
    if kind == PetitionKind::Complaint.bit() {
        Coverage::Encoded
    } else if kind == PetitionKind::OutsideKinds.bit() {
        Coverage::OtherLaw
    } else if kind & (PetitionKind::Complaint.bit() | PetitionKind::OutsideKinds.bit()) == 0 {
        Coverage::NotEncodedYet
    } else {
        Coverage::Open
    }
}

/// The full answer for one content.
pub(crate) fn content(
    kntc: &Kntc,
    petition: &Petition,
    place: usize,
    content: &Content,
    on: NaiveDate,
) -> ContentAssessment {
    let record = Record::of(petition, content, on);
    let mut put = Vec::with_capacity(64);
    let mut note = |table, found| put.push(Put { table, found, step: None });
    let (mut known, coverage) = conclude(kntc, (petition, content), &record, on, &mut note);
    for table in rules::classification::GENERAL {
        note(table, known.conclude(table));
    }
    let mut deadlines = Vec::new();
    if coverage == Coverage::Encoded {
        for (table, arises) in rules::complaint::GENERAL {
            if has_arisen(&known, &record, *arises) {
                note(table, table.judge(&known.taken));
            }
        }
        deadlines = Reckoner { kntc, known: &known, record: &record, on }.all(place);
        by_step(&known, &record, on, &mut put);
    }
    let decided = |fact: FactId| {
        let values = known.taken.of(fact);
        (values.is_power_of_two() && known.origin(fact) != Origin::Unknown)
            .then(|| Answer { outcome: Outcome::Value(place_of(values)), fact: Some(fact) })
    };
    ContentAssessment {
        coverage,
        kind: decided(facts::kind::ID),
        acceptance: decided(facts::acceptance::ID),
        competent: competent(&known),
        facts: used(&known),
        questions: questions(&Reckoner { kntc, known: &known, record: &record, on }, &put, place),
        rulings: put.iter().filter_map(|put| ruling(&known, put, place)).collect(),
        deadlines,
    }
}

/// What the caller should see that is no error: a title that says another kind than the content.
pub(crate) fn warnings(contents: &[ContentAssessment]) -> Vec<Warning> {
    let title = rules::classification::class::TITLE.id;
    let rulings = contents.iter().flat_map(|content| &content.rulings).filter(|ruling| ruling.question == title);
    let mut out: Vec<Warning> = Vec::new();
    for rule in rulings.flat_map(|ruling| &ruling.grounds) {
        if !out.iter().any(|warning| warning.rule == *rule) {
            out.push(Warning { path: "title_says".to_owned(), rule: *rule });
        }
    }
    out
}

/// What is asked of the petition as a whole once its contents are judged: does it hold several different matters?
pub(crate) fn whole(kntc: &Kntc, petition: &Petition, contents: &[ContentAssessment], on: NaiveDate) -> Vec<Ruling> {
    let nothing = Content::default();
    let record = Record::of(petition, &nothing, on);
    let mut known = known::gather(petition, &nothing, &record, on, &kntc.assumptions);
    known.derive(facts::several_kinds::ID, several(contents.iter().map(|content| kind_class(content.kind))));
    known.derive(
        facts::several_competent::ID,
        several(contents.iter().map(|content| match content.competent.as_slice() {
            [office] => Some(Some(office.kind)),
            _ => None,
        })),
    );
    let table = rules::classification::class::MIXED;
    let found = table.judge(&known.taken);
    ruling(&known, &Put { table, found, step: None }, 0).into_iter().collect()
}

/// Complaint, denunciation of either sort, recommendation; nothing for what lies outside the three; `None` while open.
fn kind_class(kind: Option<Answer>) -> Option<Option<u8>> {
    let Outcome::Value(place) = kind?.outcome else { return None };
    Some(match PetitionKind::at(place)? {
        PetitionKind::Complaint => Some(0),
        PetitionKind::DenunciationDuty | PetitionKind::DenunciationField => Some(1),
        PetitionKind::RecommendationReflection => Some(2),
        PetitionKind::OutsideKinds => None,
    })
}

/// Yes if two of the known ones differ, no if all are known and none differ; an outer `None` is not known.
fn several<T: PartialEq>(of_contents: impl Iterator<Item = Option<Option<T>>>) -> Set {
    let (mut first, mut differ, mut all_known) = (None, false, true);
    for one in of_contents {
        match (one, &first) {
            (None, _) => all_known = false,
            (Some(Some(one)), None) => first = Some(one),
            (Some(Some(one)), Some(first)) => differ |= one != *first,
            (Some(None), _) => {}
        }
    }
    match (differ, all_known) {
        (true, _) => facts::YesNo::Yes.bit(),
        (false, true) => facts::YesNo::No.bit(),
        (false, false) => facts::YesNo::SET,
    }
}

fn has_arisen(known: &Known, record: &Record<'_>, arises: Arises) -> bool {
    match arises {
        Arises::Always => true,
        Arises::If(fact, values) => known.origin(fact) != Origin::Unknown && known.taken.of(fact) & !values == 0,
        Arises::Once(event) => record.has_any(&[event]),
    }
}

/// Steps that lie behind, each judged by its own day, and the steps that may come next, judged by the day of assessment.
fn by_step(known: &Known, record: &Record<'_>, on: NaiveDate, put: &mut Vec<Put>) {
    let today = 1 << crate::law::cut_of(on);
    for (step, kinds) in STEPS {
        let event = record.last(kinds);
        let expected = event.is_none() && is_next(*step, record);
        let day = match event {
            Some(event) => event.day.cuts(),
            None if expected => today,
            None => continue,
        };
        let mut known = *known;
        known.derive(facts::step::ID, step.bit());
        known.derive(facts::step_on::ID, day);
        for table in rules::complaint::BY_STEP {
            let found = table.judge(&known.taken);
            put.push(Put { table, found, step: Some(*step) });
        }
    }
}

/// The steps of a case, and the events that show them.
const STEPS: &[(facts::Step, &[EventKind])] = &[
    (facts::Step::Receipt, &[EventKind::Received]),
    (facts::Step::Acceptance, &[EventKind::Accepted]),
    (facts::Step::Refusal, &[EventKind::Refused]),
    (facts::Step::Verification, &[EventKind::VerificationAssigned]),
    (facts::Step::Dialogue, &[EventKind::DialogueNotified, EventKind::Dialogue]),
    (facts::Step::Suspension, &[EventKind::Suspended]),
    (facts::Step::Continuation, &[EventKind::Resumed]),
    (facts::Step::Termination, &[EventKind::Terminated]),
    (facts::Step::Stay, &[EventKind::StayOrdered]),
    (facts::Step::Decision, &[EventKind::Decided]),
    (facts::Step::Effect, &[]),
    (facts::Step::Enforcement, &[EventKind::EnforcementDirected]),
    (facts::Step::FileKeeping, &[EventKind::FileClosed]),
];

/// Whether a step that is not on record is one the case now faces.
fn is_next(step: facts::Step, record: &Record<'_>) -> bool {
    let has = |kind| record.has_any(&[kind]);
    let over = has(EventKind::Refused) || has(EventKind::Terminated);
    match step {
        facts::Step::Receipt => false,
        facts::Step::Acceptance => !has(EventKind::Accepted) && !over,
        facts::Step::Verification | facts::Step::Dialogue | facts::Step::Decision => {
            has(EventKind::Accepted) && !has(EventKind::Decided) && !over
        }
        facts::Step::Effect | facts::Step::FileKeeping => has(EventKind::Decided),
        _ => false,
    }
}

fn place_of(values: Set) -> u8 {
    u8::try_from(values.trailing_zeros()).unwrap_or_default()
}

fn competent(known: &Known) -> Vec<Office> {
    let fact = match known.taken.of(facts::instance::ID) {
        first if first == facts::Instance::First.bit() => facts::first_competent::ID,
        second if second == facts::Instance::Second.bit() => facts::second_competent::ID,
        _ => return Vec::new(),
    };
    if known.origin(fact) == Origin::Unknown {
        return Vec::new();
    }
    bits(known.taken.of(fact))
        .filter_map(|value| facts::Resolver::at(place_of(value)))
        .map(|resolver| Office { kind: resolver.code(), title: resolver.text(), unit: None })
        .collect()
}

fn used(known: &Known) -> Vec<FactUsed> {
    let words = |info: &'static crate::petition::FactInfo, set: Set| {
        bits(set).map(|value| info.label(usize::from(place_of(value)))).collect::<Vec<_>>()
    };
    (0_u8..)
        .map(FactId)
        .zip(&FACTS)
        .filter(|(fact, info)| {
            known.origin(*fact) != Origin::Unknown && !matches!(info.input, Input::Number | Input::Day)
        })
        .map(|(fact, info)| {
            let (taken, may) = (known.taken.of(fact), known.may.of(fact));
            FactUsed {
                fact: info.name,
                values: words(info, taken),
                may_also_be: words(info, may & !taken),
                origin: known.origin(fact),
            }
        })
        .collect()
}

fn ruling(known: &Known, put: &Put, place: usize) -> Option<Ruling> {
    let Put { table, found, step } = put;
    let rules = |mask| table.rows_of(mask).map(Rule).collect::<Vec<_>>();
    let ids = |mask| table.rows_of(mask).map(|row| row.id).collect::<Vec<_>>();
    let answer = |outcome| Answer { outcome, fact: table.concludes };
    let decided = table.decided(*found);
    let (state, outcomes, grounds, possible) = match table.kind {
        Kind::Each => {
            let open = found.possible & !found.certain;
            if found.possible | found.beside == 0 {
                return None;
            }
            let state = if open == 0 { RulingState::Decided } else { RulingState::Open };
            (state, Vec::new(), rules(found.certain), ids(open))
        }
        Kind::One => {
            let stated = table.concludes.is_some_and(|fact| known.origin(fact) == Origin::Stated);
            if stated && decided.is_none() {
                return None;
            }
            let outcomes: Vec<_> = table.outcomes(*found).map(answer).collect();
            match decided {
                Some(outcome) => {
                    let state = match outcome {
                        Outcome::Silent => RulingState::Silent,
                        Outcome::Outside => RulingState::OtherLaw,
                        Outcome::Never => RulingState::Contradiction,
                        _ => RulingState::Decided,
                    };
                    (state, outcomes, rules(found.possible), Vec::new())
                }
                None if outcomes.is_empty() => (RulingState::OtherLaw, outcomes, Vec::new(), Vec::new()),
                None => (RulingState::Open, outcomes, Vec::new(), ids(found.possible)),
            }
        }
    };
    // While a question is open, what else it may be read as only adds to what is possible.
    let beside = if state == RulingState::Open && table.kind == Kind::One { 0 } else { found.beside };
    Some(Ruling {
        question: table.id,
        text: table.text,
        step: step.map(facts::Step::code),
        state,
        outcomes,
        grounds,
        possible,
        readings: table
            .rows_of(beside)
            .map(|row| Reading { rule: Rule(row), outcome: answer(row.outcome), due: None })
            .collect(),
        hangs_on: paths_asked(known, table, *found, place),
    })
}

/// What an officer is asked to settle a fact: itself if it can be entered; otherwise what the table that concludes it, or
/// the computation that yields it, needs.
pub(crate) fn asked(known: &Known, fact: FactId, pass: &mut dyn FnMut(FactId)) {
    if let Some(table) = rules::concluding(fact) {
        let found = table.judge(&known.taken);
        let facts = table.questions(&known.taken, found);
        if !facts.is_empty() {
            facts.into_iter().filter(|other| *other != fact).for_each(|fact| asked(known, fact, pass));
            return;
        }
    }
    if let Some((_, needs)) = COMPUTED_FROM.iter().find(|(computed, _)| *computed == fact) {
        for need in *needs {
            if known.origin(*need) == Origin::Unknown {
                pass(*need);
            }
        }
        return;
    }
    pass(fact);
}

/// The paths of what an officer is asked to settle a table.
pub(crate) fn paths_asked(known: &Known, table: &Table, found: Found, place: usize) -> Vec<String> {
    let mut out = Vec::new();
    for fact in table.questions(&known.taken, found) {
        asked(known, fact, &mut |fact| {
            let path = question_path(fact, place);
            if askable(fact) && !out.contains(&path) {
                out.push(path);
            }
        });
    }
    out
}

/// Whether an officer can answer a question after a fact: it can be entered, or the day of an event gives it.
fn askable(fact: FactId) -> bool {
    FACTS.get(fact.index()).is_some_and(|info| info.scope != Scope::Derived) || known::event_of(fact).is_some()
}

/// What the facts that a computation yields are computed from.
const COMPUTED_FROM: &[(FactId, &[FactId])] = &[
    (facts::group_size::ID, &[facts::signatory_count::ID]),
    (facts::representatives::ID, &[facts::representative_count::ID]),
    (facts::obstacle_lasted::ID, &[facts::obstacle_days::ID]),
    (facts::window_started_on::ID, &[facts::prior_received_on::ID, facts::prior_term_ended_on::ID]),
    (
        facts::time_bar::ID,
        &[facts::learned_on::ID, facts::prior_received_on::ID, facts::received_on::ID, facts::obstacle_days::ID],
    ),
    (facts::termination_settled::ID, &[facts::termination_notice_on::ID]),
];

/// The path of a question: of a fact, or of the event that gives a day.
fn question_path(fact: FactId, place: usize) -> String {
    match known::event_of(fact) {
        Some(event) => format!("contents[{place}].events.{}", event.code()),
        None => known::path(fact, place),
    }
}

/// What to ask next: of the rulings that may still decide something in the order in which they are put, then of those that
/// an answer would only complete.
fn questions(reckoner: &Reckoner<'_>, put: &[Put], place: usize) -> Vec<Question> {
    let known = reckoner.known;
    let mut out: Vec<(FactId, Question)> = Vec::new();
    let accepted = reckoner.record.has_any(&[EventKind::Accepted, EventKind::Refused]);
    let mut ask = |known: &Known, table: &'static Table, found: Found, decides: bool| {
        for fact in table.questions(&known.taken, found) {
            asked(known, fact, &mut |fact| {
                if let Some((_, question)) = out.iter_mut().find(|(other, _)| *other == fact) {
                    question.decides |= decides;
                    if !question.matters_for.contains(&table.id) {
                        question.matters_for.push(table.id);
                    }
                } else if let Some(question) = question(known, fact, place, table.id, decides) {
                    out.push((fact, question));
                }
            });
        }
    };
    // What a document states needs no questions.
    let supports = |table: &Table| {
        table.concludes.is_some_and(|fact| SUPPORTING.contains(&fact) || known.origin(fact) == Origin::Stated)
    };
    let instance = known.taken.of(facts::instance::ID);
    let idle = |table: &Table| match table.concludes {
        Some(facts::first_competent::ID) => instance == facts::Instance::Second.bit(),
        Some(facts::second_competent::ID) => instance == facts::Instance::First.bit(),
        _ => accepted && rules::complaint::MATTERS_FOR_ACCEPTANCE.contains(&table.id),
    };
    let general = || put.iter().filter(|put| put.step.is_none() && !supports(put.table) && !idle(put.table));
    for put in general().filter(|put| put.table.concludes == Some(facts::kind::ID)) {
        ask(known, put.table, put.found, true);
    }
    if !accepted {
        for put in general().filter(|put| rules::complaint::DECIDES_ACCEPTANCE.contains(&put.table.id)) {
            ask(known, put.table, put.found, put.found.certain == 0 || put.table.kind == Kind::One);
        }
    }
    if known.taken.of(facts::kind::ID) == PetitionKind::Complaint.bit() {
        for (clock, found) in reckoner.running() {
            ask(known, clock.table, found, true);
        }
    }
    for put in general() {
        ask(known, put.table, put.found, false);
    }
    for put in put.iter().filter(|put| put.step.is_some()) {
        ask(known, put.table, put.found, false);
    }
    out.into_iter().map(|(_, question)| question).collect()
}

/// Facts whose tables matter only through the questions that build on them.
const SUPPORTING: &[FactId] = &[facts::aim::ID, facts::track::ID, facts::instance::ID, facts::representative_limit::ID];

fn question(known: &Known, fact: FactId, place: usize, for_table: &'static str, decides: bool) -> Option<Question> {
    let info = FACTS.get(fact.index())?;
    let (input, options) = match info.input {
        Input::YesNo => ("yes_no", facts::YesNo::CHOICES),
        Input::Choice(choices) => ("choice", choices),
        Input::Number => ("number", [].as_slice()),
        Input::Day => ("day", [].as_slice()),
    };
    if !askable(fact) {
        return None;
    }
    let left = known.taken.of(fact);
    let options = options
        .iter()
        .enumerate()
        .filter(|(i, _)| left & (1 << i) != 0)
        .map(|(_, choice)| QuestionOption { code: choice.code, text: choice.text })
        .collect();
    Some(Question {
        path: question_path(fact, place),
        text: info.text,
        input,
        options,
        matters_for: vec![for_table],
        decides,
    })
}
