//! The order in which questions are put to a content, and what becomes of them.
//!
//! Kind first; then, for a complaint, its track and instance; then whether it is to be accepted and who is competent; then
//! what is due; then what must be done at each step. Nothing flows back up: a ruling never changes a fact that was entered.

use std::cell::OnceCell;

use chrono::NaiveDate;

use crate::answer::{
    Answer, ContentAssessment, Coverage, Deadline, FactUsed, Office, Reading, Rule, Ruling, RulingState, Warning,
};
use crate::ask::Asker;
use crate::bodies::{self, Asked, Candidate, Host, Places};
use crate::context::Kntc;
use crate::deadline::Reckoner;
use crate::derive;
use crate::known::{self, Known, Origin, Record};
use crate::petition::facts::{self, FACTS, PetitionKind, RepresentativeLimit, Track};
use crate::petition::{Content, EventKind, Input, Petition};
use crate::rules::{self, Arises};
use crate::table::{FactId, Found, Kind, Outcome, Row, Set, Table, bits};

/// A table put to a content, with what became of it and the facts on which it still hangs.
pub(crate) struct Put {
    pub(crate) table: &'static Table,
    pub(crate) found: Found,
    pub(crate) step: Option<facts::Step>,
    pub(crate) hangs_on: Vec<FactId>,
}

impl Put {
    fn new(known: &Known, table: &'static Table, found: Found, step: Option<facts::Step>) -> Self {
        let settled = known.is_stated(table) || (table.kind == Kind::One && table.decided(found).is_some());
        let hangs_on = if settled { Vec::new() } else { table.questions(&known.taken, found) };
        Self { table, found, step, hangs_on }
    }
}

/// What a table is passed on to once it is put, with what was known then.
type Pass<'a> = &'a mut dyn FnMut(&Known, &'static Table, Found);

/// One content of a petition, to be judged as it stands on a day.
pub(crate) struct Case<'a> {
    kntc: &'a Kntc,
    petition: &'a Petition,
    pub(crate) place: usize,
    content: &'a Content,
    record: Record<'a>,
    on: NaiveDate,
    places: OnceCell<Places<'a>>,
}

impl<'a> Case<'a> {
    pub(crate) fn new(
        kntc: &'a Kntc,
        petition: &'a Petition,
        (place, content): (usize, &'a Content),
        on: NaiveDate,
    ) -> Self {
        Self { kntc, petition, place, content, record: Record::of(petition, content, on), on, places: OnceCell::new() }
    }

    /// Every content of a petition.
    pub(crate) fn each(kntc: &'a Kntc, petition: &'a Petition, on: NaiveDate) -> impl Iterator<Item = Self> {
        petition.contents.iter().enumerate().map(move |content| Self::new(kntc, petition, content, on))
    }

    fn gather(&self) -> Known {
        known::gather(self.petition, self.content, &self.record, self.on, self.kntc)
    }

    /// What a slim row needs: the kind and what every clock asks. What a document states is taken over as it is.
    pub(crate) fn conclude_as_stated(&self) -> (Known, Coverage) {
        let mut known = self.gather();
        let conclude = |known: &mut Known, tables: &[&'static Table]| {
            for table in tables {
                if !known.is_stated(table) {
                    known.conclude(table);
                }
            }
        };
        if known.origin(facts::kind::ID) != Origin::Stated {
            conclude(&mut known, rules::CONCLUDING_KIND);
        }
        let coverage = coverage(&known);
        if coverage == Coverage::Encoded {
            conclude(&mut known, rules::complaint::CONCLUDING_FOR_CLOCKS);
        }
        (known, coverage)
    }

    /// The kind of the content, and what every clock asks, with the law's own answer beside what a document states. Each
    /// table is passed on once it is put.
    pub(crate) fn conclude_for_clocks(&self, pass: Pass<'_>) -> (Known, Coverage) {
        let mut known = self.gather();
        conclude(&mut known, rules::CONCLUDING_KIND, pass);
        let coverage = coverage(&known);
        if coverage == Coverage::Encoded {
            conclude(&mut known, rules::complaint::CONCLUDING_FOR_CLOCKS, pass);
        }
        (known, coverage)
    }

    /// Everything on which later questions build.
    pub(crate) fn conclude(&self, pass: Pass<'_>) -> (Known, Coverage) {
        let (mut known, coverage) = self.conclude_for_clocks(pass);
        if coverage == Coverage::Encoded {
            conclude(&mut known, rules::complaint::CONCLUDING, pass);
            for (table, arises) in rules::complaint::CONCLUDING_SUCCESSORS {
                if has_arisen(&known, &self.record, *arises) {
                    conclude(&mut known, &[table], pass);
                }
            }
            if let Some(relation) = self.relation(&known) {
                known.derive(facts::relation::ID, relation);
            }
            derive::from_conclusions(self.kntc, &mut known, self.content, &self.record, self.on);
        }
        (known, coverage)
    }

    /// The track of the content if it is a complaint, as a document states or the law concludes; the inner `None` while the
    /// track is open.
    pub(crate) fn track_of_complaint(&self) -> Option<Option<Track>> {
        if self.content.kind.is_some() {
            return (self.content.kind == Some(PetitionKind::Complaint)).then_some(self.content.track);
        }
        let (known, coverage) = self.conclude_as_stated();
        let track = known.taken.of(facts::track::ID);
        (coverage == Coverage::Encoded).then(|| track.is_power_of_two().then(|| Track::at(place_of(track))).flatten())
    }

    /// The most representatives that a group may appoint under any reading, with the rule that says so, if it has more.
    pub(crate) fn too_many_representatives(&self) -> Option<(i32, &'static Row)> {
        let count = self.petition.representative_count?;
        let (known, coverage) = self.conclude_as_stated();
        let table = rules::complaint::group::REPRESENTATIVE_LIMIT;
        let found = table.judge(&known.taken);
        let mut most = None;
        for row in table.rows_of(found.possible | found.beside) {
            let Outcome::Value(place) = row.outcome else { return None };
            let limit = match RepresentativeLimit::at(place)? {
                RepresentativeLimit::NoNumber => return None,
                RepresentativeLimit::OneOrTwo => 2,
                RepresentativeLimit::AtMostFive => 5,
            };
            most = most.filter(|(most, _)| *most >= limit).or(Some((limit, row)));
        }
        most.filter(|(most, _)| coverage == Coverage::Encoded && count > *most)
    }

    pub(crate) fn reckoner<'k>(&'k self, known: &'k Known) -> Reckoner<'k> {
        Reckoner { kntc: self.kntc, content: self.content, known, record: &self.record, on: self.on }
    }

    pub(crate) fn asker<'k>(&self, known: &'k Known, put: &'k [Put]) -> Asker<'k> {
        Asker::new(known, self.place, put)
    }

    /// The full answer.
    pub(crate) fn assess(&self) -> ContentAssessment {
        let mut put = Vec::with_capacity(128);
        let (known, coverage) = self.put(&mut |known, table, found| put.push(Put::new(known, table, found, None)));
        if coverage == Coverage::Encoded {
            self.by_step(&known, &mut put);
        }
        let (asker, reckoner) = (self.asker(&known, &put), self.reckoner(&known));
        let candidates = self.candidates(&known);
        let mut questions = asker.questions(&reckoner);
        if !self.places().is_empty() {
            asker.ask_for_place(&candidates, self.on, &mut questions);
        }
        ContentAssessment {
            coverage,
            kind: decided(&known, facts::kind::ID),
            acceptance: decided(&known, facts::acceptance::ID),
            competent: self.offices(&known, &candidates),
            facts: used(&known),
            questions,
            rulings: put.iter().filter_map(|put| ruling(&asker, put)).collect(),
            deadlines: if coverage == Coverage::Encoded { reckoner.all(&asker) } else { Vec::new() },
        }
    }

    /// Puts every question that belongs to no step.
    fn put(&self, pass: Pass<'_>) -> (Known, Coverage) {
        let (mut known, coverage) = self.conclude(pass);
        conclude(&mut known, rules::classification::GENERAL, pass);
        if coverage == Coverage::Encoded {
            for (table, arises) in rules::complaint::GENERAL {
                if has_arisen(&known, &self.record, *arises) {
                    pass(&known, table, table.judge(&known.taken));
                }
            }
        }
        (known, coverage)
    }

    /// Steps that lie behind, each judged by its own day, and the steps that may come next, judged by the day of assessment.
    fn by_step(&self, known: &Known, put: &mut Vec<Put>) {
        let today = 1 << crate::law::cut_of(self.on);
        for (step, kinds) in STEPS {
            let event = self.record.last(kinds);
            let expected = event.is_none() && is_next(*step, &self.record, put);
            let day = match event {
                Some(event) => event.day.cuts(),
                None if expected => today,
                None => continue,
            };
            let mut known = *known;
            known.derive(facts::step::ID, step.bit());
            known.derive(facts::step_on::ID, day);
            for table in rules::complaint::BY_STEP {
                put.push(Put::new(&known, table, table.judge(&known.taken), Some(*step)));
            }
        }
    }

    /// What some of the questions conclude, and what became of them.
    pub(crate) fn rulings_of(&self, wanted: impl Fn(&Table) -> bool) -> (Known, Vec<Ruling>) {
        let mut put = Vec::new();
        let (known, _) = self.put(&mut |known, table, found| {
            if wanted(table) {
                put.push(Put::new(known, table, found, None));
            }
        });
        let asker = self.asker(&known, &put);
        let rulings = put.iter().filter_map(|put| ruling(&asker, put)).collect();
        (known, rulings)
    }

    /// Who is competent in its instance: one office, or every one still possible.
    pub(crate) fn competent(&self) -> Vec<Office> {
        let (known, _) = self.conclude(&mut |_, _, _| {});
        self.offices(&known, &self.candidates(&known))
    }

    /// What is known of the places of this content.
    fn places(&self) -> &Places<'a> {
        self.places.get_or_init(|| {
            let directory = self.kntc.directory.as_deref();
            let host = Host::of(directory, self.petition, self.content, self.on);
            let of_district = self.content.target_office.is_some_and(|office| {
                matches!(office, facts::OfficeKind::DistrictChair | facts::OfficeKind::DistrictAgencyHead)
            });
            let mut places = Places { host, of_district, ..Places::default() };
            let Some(known) = &self.kntc.places else { return places };
            for asked in Asked::each(self.petition, directory, self.on) {
                let slot = match asked.fact {
                    _ if asked.content.is_some_and(|content| content != self.place) => continue,
                    facts::unit_place::ID => &mut places.unit,
                    facts::target_place::ID => &mut places.target,
                    _ => &mut places.matter,
                };
                *slot = known.locate(asked.place, asked.then, self.on).ok();
            }
            places
        })
    }

    /// The offices that may be competent in the instance of this content.
    fn candidates(&self, known: &Known) -> Vec<Candidate<'a>> {
        bodies::candidates(self.places(), resolvers(known), self.on)
    }

    fn offices(&self, known: &Known, candidates: &[Candidate<'_>]) -> Vec<Office> {
        let target = known.taken.of(facts::target_office::ID);
        // Who is second instance is so in his own right.
        let second = known.taken.of(facts::instance::ID) == facts::Instance::Second.bit();
        let office = |candidate| {
            let office = self.places().office(candidate, target, self.on);
            if second { Office { succeeds: None, ..office } } else { office }
        };
        candidates.iter().map(office).collect()
    }

    /// How the competent office stands to the receiving unit, as far as the host's directory and their places tell.
    fn relation(&self, known: &Known) -> Option<Set> {
        if !self.places().has_unit() {
            return None;
        }
        self.places().relation(known.taken.of(facts::unit_kind::ID), &self.candidates(known), self.on)
    }

    /// What must be done by when.
    pub(crate) fn deadlines(&self) -> Vec<Deadline> {
        let (known, coverage) = self.conclude_for_clocks(&mut |_, _, _| {});
        if coverage == Coverage::Encoded { self.reckoner(&known).all(&self.asker(&known, &[])) } else { Vec::new() }
    }
}

fn conclude(known: &mut Known, tables: &[&'static Table], pass: Pass<'_>) {
    for table in tables {
        let found = known.conclude(table);
        pass(known, table, found);
    }
}

/// The one value that a fact has, if it is known.
pub(crate) fn decided(known: &Known, fact: FactId) -> Option<Answer> {
    let values = known.taken.of(fact);
    (values.is_power_of_two() && known.origin(fact) != Origin::Unknown)
        .then(|| Answer { outcome: Outcome::Value(place_of(values)), fact: Some(fact) })
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
    let mut known = known::gather(petition, &nothing, &record, on, kntc);
    known.derive(facts::several_kinds::ID, several(contents.iter().map(|content| kind_class(content.kind))));
    known.derive(
        facts::several_competent::ID,
        several(contents.iter().map(|content| match content.competent.as_slice() {
            [office] => Some(Some(office.kind)),
            _ => None,
        })),
    );
    let table = rules::classification::class::MIXED;
    let put = Put::new(&known, table, table.judge(&known.taken), None);
    ruling(&Asker::new(&known, 0, &[]), &put).into_iter().collect()
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
fn is_next(step: facts::Step, record: &Record<'_>, put: &[Put]) -> bool {
    let has = |kind| record.has_any(&[kind]);
    let over = has(EventKind::Refused) || has(EventKind::Terminated);
    let pending = has(EventKind::Accepted) && !has(EventKind::Decided) && !over;
    let has_ground = |grounds: &Table| put.iter().any(|put| put.table.id == grounds.id && put.found.certain != 0);
    match step {
        facts::Step::Receipt => false,
        facts::Step::Acceptance => !has(EventKind::Accepted) && !over,
        facts::Step::Verification | facts::Step::Dialogue | facts::Step::Decision => pending,
        facts::Step::Suspension => pending && has_ground(rules::complaint::suspension::SUSPENSION_GROUNDS),
        facts::Step::Termination => pending && has_ground(rules::complaint::suspension::TERMINATION_GROUNDS),
        facts::Step::Effect | facts::Step::FileKeeping => has(EventKind::Decided),
        _ => false,
    }
}

fn place_of(values: Set) -> u8 {
    u8::try_from(values.trailing_zeros()).unwrap_or_default()
}

/// Who may be competent in the instance of a content; nobody while that is not known. In place of the successor of a
/// district stand those who may be meant.
fn resolvers(known: &Known) -> Set {
    let fact = match known.taken.of(facts::instance::ID) {
        first if first == facts::Instance::First.bit() => facts::first_competent::ID,
        second if second == facts::Instance::Second.bit() => facts::second_competent::ID,
        _ => return 0,
    };
    if known.origin(fact) == Origin::Unknown {
        return 0;
    }
    let (found, successor) = (known.taken.of(fact), facts::Resolver::Successor.bit());
    if found & successor != 0 && known.origin(facts::district_successor::ID) != Origin::Unknown {
        (found & !successor) | known.taken.of(facts::district_successor::ID)
    } else {
        found
    }
}

fn used(known: &Known) -> Vec<FactUsed> {
    let words = |info: &'static crate::petition::FactInfo, set: Set| {
        bits(set).map(|value| info.label(usize::from(place_of(value)))).collect::<Vec<_>>()
    };
    (0_u8..)
        .map(FactId)
        .zip(&FACTS)
        .filter(|(fact, info)| {
            let told = known.origin(*fact) != Origin::Unknown && known.taken.of(*fact) != info.all;
            told && !matches!(info.input, Input::Number | Input::Day | Input::Place)
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

fn ruling(asker: &Asker<'_>, put: &Put) -> Option<Ruling> {
    let Put { table, found, step, hangs_on } = put;
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
            if asker.known.is_stated(table) && decided.is_none() {
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
        hangs_on: asker.paths(hangs_on),
    })
}
