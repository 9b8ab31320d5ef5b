//! What an officer is still to be asked: from the facts on which answers hang to questions that a form can put.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

use crate::answer::{Question, QuestionOption, UnitOption};
use crate::assess::Put;
use crate::bodies::{Candidate, Seat};
use crate::calendar::Day;
use crate::deadline::Reckoner;
use crate::known::{self, Known, Origin};
use crate::petition::facts::{self, FACTS, PetitionKind};
use crate::petition::{EventKind, Input, Scope};
use crate::rules;
use crate::table::{FactId, Kind, Table};

/// Finds what an officer is asked. What one fact needs is found once, however many questions hang on it.
pub(crate) struct Asker<'a> {
    pub(crate) known: &'a Known,
    put: &'a [Put],
    place: usize,
    in_order: bool,
    /// How the paths of the content begin, once one is asked for.
    prefix: OnceCell<String>,
    needs: RefCell<Vec<(FactId, Vec<FactId>)>>,
}

impl<'a> Asker<'a> {
    /// For the content at a place, with the tables that were put to it.
    pub(crate) fn new(known: &'a Known, place: usize, put: &'a [Put]) -> Self {
        Self { known, put, place, in_order: true, prefix: OnceCell::new(), needs: RefCell::new(Vec::new()) }
    }

    /// For who only wants to know how much is to be asked, in whatever order.
    pub(crate) fn counting(known: &'a Known) -> Self {
        Self { in_order: false, ..Self::new(known, 0, &[]) }
    }

    /// Passes what an officer can be asked to settle these facts, each once: a fact itself if it can be entered; otherwise
    /// what the table that concludes it, or the computation that yields it, needs.
    pub(crate) fn each(&self, facts: &[FactId], pass: &mut dyn FnMut(FactId)) {
        let mut passed = FactSet::default();
        for fact in facts {
            self.needs_of(*fact, &mut |need| {
                if askable(need) && passed.add(need) {
                    pass(need);
                }
            });
        }
    }

    fn needs_of(&self, fact: FactId, pass: &mut dyn FnMut(FactId)) {
        let computed = COMPUTED_FROM.iter().find(|(computed, _)| *computed == fact);
        let table = rules::concluding(fact);
        if table.is_none() && computed.is_none() {
            return pass(fact);
        }
        if let Some((_, needs)) = self.needs.borrow().iter().find(|(other, _)| *other == fact) {
            return needs.iter().for_each(|need| pass(*need));
        }
        let mut needs = Vec::new();
        let put = self.put.iter().find(|put| put.table.concludes == Some(fact));
        let asked: Cow<'_, [FactId]> = match (put, table) {
            (Some(put), _) => put.hangs_on.as_slice().into(),
            (None, Some(table)) => {
                let (view, found) = (&self.known.taken, table.judge(&self.known.taken));
                if self.in_order { table.questions(view, found) } else { table.hangs_on(view, found).collect() }.into()
            }
            (None, None) => Cow::default(),
        };
        if asked.is_empty() {
            match computed {
                Some((_, from)) => {
                    needs.extend(from.iter().filter(|need| self.known.origin(**need) == Origin::Unknown))
                }
                None => needs.push(fact),
            }
        } else {
            for other in asked.iter().filter(|other| **other != fact) {
                self.needs_of(*other, &mut |need| needs.push(need));
            }
        }
        needs.iter().for_each(|need| pass(*need));
        self.needs.borrow_mut().push((fact, needs));
    }

    /// The paths of what an officer is asked to settle these facts.
    pub(crate) fn paths(&self, facts: &[FactId]) -> Vec<String> {
        let mut out = Vec::new();
        self.each(facts, &mut |fact| out.push(self.path(fact)));
        out
    }

    /// The path of a question: of a fact, or of the event that gives a day.
    fn path(&self, fact: FactId) -> String {
        let prefix = self.prefix.get_or_init(|| format!("contents[{}].", self.place));
        match (known::event_of(fact), FACTS.get(fact.index())) {
            (Some(event), _) => [prefix.as_str(), "events.", event.code()].concat(),
            (None, Some(info)) if info.scope == Scope::Petition => info.name.to_owned(),
            (None, Some(info)) => [prefix.as_str(), info.name].concat(),
            (None, None) => String::new(),
        }
    }

    /// What to ask next: of the rulings that may still decide something in the order in which they are put, then of those
    /// that an answer would only complete.
    pub(crate) fn questions(&self, reckoner: &Reckoner<'_>) -> Vec<Question> {
        let known = self.known;
        let mut out: Vec<(FactId, Question)> = Vec::new();
        let mut ask = |table: &'static Table, hangs_on: &[FactId], decides: bool| {
            self.each(hangs_on, &mut |fact| {
                if let Some((_, question)) = out.iter_mut().find(|(other, _)| *other == fact) {
                    question.decides |= decides;
                    if !question.matters_for.contains(&table.id) {
                        question.matters_for.push(table.id);
                    }
                } else if let Some(question) = self.question(fact, table.id, decides) {
                    out.push((fact, question));
                }
            });
        };
        let accepted = reckoner.record.has_any(&[EventKind::Accepted, EventKind::Refused]);
        // What a document states needs no questions.
        let supports =
            |table: &Table| known.is_stated(table) || table.concludes.is_some_and(|fact| SUPPORTING.contains(&fact));
        let instance = known.taken.of(facts::instance::ID);
        let idle = |table: &Table| match table.concludes {
            Some(facts::first_competent::ID) => instance == facts::Instance::Second.bit(),
            Some(facts::second_competent::ID) => instance == facts::Instance::First.bit(),
            _ => accepted && rules::complaint::MATTERS_FOR_ACCEPTANCE.contains(&table.id),
        };
        let general = || self.put.iter().filter(|put| put.step.is_none() && !supports(put.table) && !idle(put.table));
        for put in general().filter(|put| put.table.concludes == Some(facts::kind::ID)) {
            ask(put.table, &put.hangs_on, true);
        }
        if !accepted {
            for put in general().filter(|put| rules::complaint::DECIDES_ACCEPTANCE.contains(&put.table.id)) {
                ask(put.table, &put.hangs_on, put.found.certain == 0 || put.table.kind == Kind::One);
            }
        }
        if known.taken.of(facts::kind::ID) == PetitionKind::Complaint.bit() {
            for (clock, found) in reckoner.running() {
                ask(clock.table, &clock.table.questions(&known.taken, found), true);
            }
        }
        for put in general().chain(self.put.iter().filter(|put| put.step.is_some())) {
            ask(put.table, &put.hangs_on, false);
        }
        out.into_iter().map(|(_, question)| question).collect()
    }

    /// Asks where the matter lies, if that decides which of several offices is meant.
    pub(crate) fn ask_for_place(&self, candidates: &[Candidate<'_>], on: Day, questions: &mut Vec<Question>) {
        let several = |level: fn(&Seat) -> bool| {
            candidates.iter().filter(|candidate| candidate.seat.as_ref().is_some_and(level)).count() > 1
        };
        let chairs = candidates.iter().any(|candidate| {
            candidate.resolver == facts::Resolver::CommuneChair && candidate.seat.is_none() && candidate.host.is_none()
        });
        if !(chairs || several(|seat| seat.commune.is_some())) {
            return;
        }
        let Some(mut question) = self.question(facts::matter_place::ID, "competent-office", false) else { return };
        let seats = candidates.iter().filter_map(|candidate| candidate.seat.as_ref());
        question.units = seats
            .filter_map(|seat| {
                let commune = seat.commune.as_ref()?;
                Some(UnitOption { place: format!("{}@{on}", commune.code), address: seat.address() })
            })
            .collect();
        questions.push(question);
    }

    fn question(&self, fact: FactId, for_table: &'static str, decides: bool) -> Option<Question> {
        let info = FACTS.get(fact.index())?;
        let (input, options) = match info.input {
            Input::YesNo => ("yes_no", facts::YesNo::CHOICES),
            Input::Choice(choices) => ("choice", choices),
            Input::Number => ("number", [].as_slice()),
            Input::Day => ("day", [].as_slice()),
            Input::Place => ("place", [].as_slice()),
        };
        let left = self.known.taken.of(fact);
        let options = options
            .iter()
            .enumerate()
            .filter(|(i, _)| left & (1 << i) != 0)
            .map(|(_, choice)| QuestionOption { code: choice.code, text: choice.text })
            .collect();
        Some(Question {
            path: self.path(fact),
            text: info.text,
            input,
            options,
            units: Vec::new(),
            matters_for: vec![for_table],
            decides,
        })
    }
}

/// Whether an officer can answer a question after a fact: it can be entered, or the day of an event gives it.
fn askable(fact: FactId) -> bool {
    FACTS.get(fact.index()).is_some_and(|info| info.scope != Scope::Derived) || known::event_of(fact).is_some()
}

/// What the facts that a computation yields are computed from.
const COMPUTED_FROM: &[(FactId, &[FactId])] = &[
    (facts::group_size::ID, &[facts::signatory_count::ID]),
    (facts::obstacle_lasted::ID, &[facts::obstacle_days::ID]),
    (facts::window_started_on::ID, &[facts::prior_received_on::ID, facts::prior_term_ended_on::ID]),
    (
        facts::time_bar::ID,
        &[facts::learned_on::ID, facts::prior_received_on::ID, facts::received_on::ID, facts::obstacle_days::ID],
    ),
    (facts::termination_settled::ID, &[facts::termination_notice_on::ID]),
];

/// Facts whose tables matter only through the questions that build on them.
const SUPPORTING: &[FactId] = &[facts::aim::ID, facts::track::ID, facts::instance::ID, facts::representative_limit::ID];

/// A set of facts, without a list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FactSet([u64; 4]);

impl FactSet {
    /// Adds a fact; whether it was not there yet.
    pub(crate) fn add(&mut self, fact: FactId) -> bool {
        let Some(word) = self.0.get_mut(fact.index() / 64) else { return false };
        let bit = 1 << (fact.index() % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }
}
