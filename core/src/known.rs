//! What is known of one content, and whence.

use chrono::NaiveDate;

use crate::context::Kntc;
use crate::derive;
use crate::law;
use crate::order;
use crate::petition::facts::{self, Acceptance, FACT_COUNT, FACTS, OfficeKind};
use crate::petition::{Content, Event, EventKind, FactValue, Input, Petition};
use crate::table::{FactId, Found, Outcome, Set, Table, View};

/// How a fact came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// It is not.
    #[default]
    Unknown,
    /// An officer saw, read or asked it.
    Entered,
    /// A document on the file states it.
    Stated,
    /// Taken for granted until the contrary, or an act that the law requires, is on record.
    Assumed,
    /// A table or a computation yields it.
    Derived,
}

/// Every fact twice: what it is taken to be, and what it may be under any reading and without assumptions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    pub(crate) taken: View,
    pub(crate) may: View,
    origin: [Origin; FACT_COUNT],
}

impl Known {
    pub(crate) fn origin(&self, fact: FactId) -> Origin {
        self.origin.get(fact.index()).copied().unwrap_or_default()
    }

    fn put(&mut self, fact: FactId, taken: Set, may: Set, origin: Origin) {
        self.taken.set(fact, taken);
        self.may.set(fact, may);
        if let Some(slot) = self.origin.get_mut(fact.index()) {
            *slot = origin;
        }
    }

    /// Sets a fact that a computation yields.
    pub(crate) fn derive(&mut self, fact: FactId, values: Set) {
        self.put(fact, values, values, Origin::Derived);
    }

    /// Sets a fact that the host's directory yields, unless it is entered.
    fn derive_unless_entered(&mut self, fact: FactId, values: Set) {
        if self.origin(fact) == Origin::Unknown {
            self.derive(fact, values);
        }
    }

    /// Sets a fact that a computation yields, with what it may be besides under another reading.
    pub(crate) fn derive_within(&mut self, fact: FactId, taken: Set, may: Set) {
        self.put(fact, taken, may | taken, Origin::Derived);
    }

    fn enter(&mut self, fact: FactId, value: FactValue) {
        let stated = [facts::kind::ID, facts::track::ID, facts::instance::ID].contains(&fact);
        self.put(fact, value.set(), value.set(), if stated { Origin::Stated } else { Origin::Entered });
    }

    /// Says what a computation yields for a fact: what it is, or, where a document states it, what it may be besides.
    pub(crate) fn derive_unless_stated(&mut self, fact: FactId, taken: Set, may: Set) {
        if self.origin(fact) != Origin::Stated {
            self.derive_within(fact, taken, may);
        } else if taken.is_power_of_two() {
            self.may.set(fact, self.may.of(fact) | taken);
        }
    }

    /// Takes a fact for granted where nothing is known of it.
    fn assume(&mut self, fact: FactId, values: Set) {
        if self.origin(fact) == Origin::Unknown {
            self.put(fact, values, self.may.of(fact) | values, Origin::Assumed);
        }
    }

    /// Whether a document states the fact that a table concludes.
    pub(crate) fn is_stated(&self, table: &Table) -> bool {
        table.concludes.is_some_and(|fact| self.origin(fact) == Origin::Stated)
    }

    /// Puts the question that concludes a fact, and takes over what it concludes. What a document states stands; what the
    /// law concludes otherwise is only what the fact may be.
    pub(crate) fn conclude(&mut self, table: &Table) -> Found {
        let found = table.judge(&self.taken);
        let Some(fact) = table.concludes else {
            return found;
        };
        let wide = if self.taken == self.may { found } else { table.judge(&self.may) };
        let unsettled = table.outcomes(found).any(|outcome| !matches!(outcome, Outcome::Value(_)));
        let concluded = table.concluded(found);
        let may = table.concluded_under_any_reading(wide) | concluded;
        if self.origin(fact) == Origin::Stated {
            // While the law's own answer is open it says nothing against the document.
            if table.decided(found).is_some() {
                self.may.set(fact, self.may.of(fact) | may);
            }
        } else if concluded != 0 && !unsettled {
            self.put(fact, concluded, may, Origin::Derived);
        }
        found
    }
}

/// The events of a content up to a day, those of the petition included, in the order of their days.
#[derive(Clone, Debug)]
pub(crate) struct Record<'a> {
    events: Vec<&'a Event>,
    present: u64,
}

impl<'a> Record<'a> {
    pub(crate) fn of(petition: &'a Petition, content: &'a Content, on: NaiveDate) -> Self {
        let mut events = Vec::with_capacity(petition.events.len() + content.events.len());
        for event in petition.events.iter().chain(&content.events).filter(|event| event.day.from <= on) {
            order::insert(&mut events, event, |event| (event.day.from, event.day.to));
        }
        let present = events.iter().fold(0, |set, event| set | event.kind.bit());
        Self { events, present }
    }

    /// Whether an event of one of these kinds is on record.
    pub(crate) fn has_any(&self, kinds: &[EventKind]) -> bool {
        kinds.iter().any(|kind| self.present & kind.bit() != 0)
    }

    pub(crate) fn first(&self, kinds: &[EventKind]) -> Option<&'a Event> {
        self.has_any(kinds).then(|| self.events.iter().copied().find(|event| kinds.contains(&event.kind))).flatten()
    }

    pub(crate) fn last(&self, kinds: &[EventKind]) -> Option<&'a Event> {
        self.has_any(kinds).then(|| self.events.iter().copied().rfind(|event| kinds.contains(&event.kind))).flatten()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &'a Event> + '_ {
        self.events.iter().copied()
    }
}

/// The day facts that an event gives, and what they are when it is not on record.
const DAYS: &[(FactId, &[EventKind], Absent)] = &[
    (facts::received_on::ID, &[EventKind::Received], Absent::Open),
    (facts::accepted_on::ID, &[EventKind::Accepted], Absent::Open),
    (facts::acceptance_decided_on::ID, &[EventKind::Accepted, EventKind::Refused], Absent::Today),
    (facts::decided_on::ID, &[EventKind::Decided], Absent::Today),
    (facts::dialogue_on::ID, &[EventKind::Dialogue], Absent::Today),
    (
        facts::suspension_decided_on::ID,
        &[EventKind::Suspended, EventKind::Resumed, EventKind::Terminated],
        Absent::Today,
    ),
    (facts::withdrawn_on::ID, &[EventKind::Withdrawn], Absent::Today),
];

/// The facts that are days.
const DAY_FACTS: ([FactId; FACT_COUNT], usize) = {
    let (mut out, mut count) = ([FactId(0); FACT_COUNT], 0);
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < FACT_COUNT {
        if matches!(FACTS[i].input, Input::Day) {
            out[count] = FactId(i as u8);
            count += 1;
        }
        i += 1;
    }
    (out, count)
};

/// What a day is while its event is not on record.
#[derive(Clone, Copy)]
enum Absent {
    /// Not known.
    Open,
    /// The day of assessment: as if it happened now.
    Today,
}

/// What the facts of a petition and of one of its contents say before any table is asked.
pub(crate) fn gather(petition: &Petition, content: &Content, record: &Record<'_>, on: NaiveDate, kntc: &Kntc) -> Known {
    let mut known = Known { taken: View::UNKNOWN, may: View::UNKNOWN, origin: [Origin::Unknown; FACT_COUNT] };
    let now = law::cut_of(on);
    let until_now = law::in_force() & ((2 << now) - 1);
    let (days, count) = &DAY_FACTS;
    for fact in days.iter().take(*count) {
        known.taken.set(*fact, until_now);
        known.may.set(*fact, until_now);
    }
    petition.each_entered(&mut |fact, value| known.enter(fact, value));
    content.each_entered(&mut |fact, value| known.enter(fact, value));
    if let Some(directory) = &kntc.directory {
        let derive = &mut |fact, values| known.derive_unless_entered(fact, values);
        directory.each_derived(petition, content, on, derive);
    }
    known.derive(facts::today::ID, 1 << now);
    known.derive(facts::step_on::ID, 1 << now);
    for (fact, kinds, absent) in DAYS {
        match (record.first(kinds), absent) {
            (Some(event), _) => known.derive(*fact, event.day.cuts()),
            (None, Absent::Today) => known.derive(*fact, 1 << now),
            (None, Absent::Open) => {}
        }
    }
    narrow_by_order(&mut known);
    if let Some(count) = petition.signatory_count {
        known.derive(facts::group_size::ID, group_size(count).bit());
    }
    if let Some(event) = record.last(&[EventKind::Accepted, EventKind::Refused]) {
        let stated = if event.kind == EventKind::Accepted { Acceptance::Accept } else { Acceptance::Refuse };
        known.put(facts::acceptance::ID, stated.bit(), stated.bit(), Origin::Stated);
    }
    if record.has_any(&[EventKind::Withdrawn]) && known.origin(facts::withdrawal::ID) == Origin::Unknown {
        known.derive(facts::withdrawal::ID, facts::withdrawal::ALL & !facts::Withdrawal::NotWithdrawn.bit());
    }
    if record.has_any(&[EventKind::Extended]) && known.origin(facts::complex::ID) == Origin::Unknown {
        known.derive(facts::complex::ID, facts::YesNo::Yes.bit());
    }
    derive::from_events(&mut known, content, record, on);
    for (fact, values) in &kntc.assumptions {
        known.assume(*fact, *values);
    }
    // The longer term is a ceiling that needs the resolver's finding on record; until then the normal term stands.
    known.assume(facts::complex::ID, facts::YesNo::No.bit());
    // Whose a decision of the committee as a body is, the Law leaves open; practice treats it as the chair's. So whoever names
    // the chair gets the chair, with the assumption shown, and the gap in the Law once it is said to be the body's.
    if known.taken.of(facts::target_office::ID) & !CHAIRS == 0 {
        known.assume(facts::collective_decision::ID, facts::YesNo::No.bit());
    }
    known
}

/// The chairs of people's committees, who decide alone or with the committee as a body.
const CHAIRS: Set = OfficeKind::CommuneChair.bit() | OfficeKind::DistrictChair.bit() | OfficeKind::ProvinceChair.bit();

/// A day that is not known lies no later than a later step that is.
fn narrow_by_order(known: &mut Known) {
    let (received, accepted) = (facts::received_on::ID, facts::accepted_on::ID);
    if known.origin(received) == Origin::Unknown && known.origin(accepted) == Origin::Derived {
        let last = known.taken.of(accepted).ilog2();
        let until = known.taken.of(received) & ((2 << last) - 1);
        known.taken.set(received, until);
        known.may.set(received, until);
    }
}

fn group_size(count: i32) -> facts::GroupSize {
    match count {
        ..=1 => facts::GroupSize::One,
        2..=4 => facts::GroupSize::TwoToFour,
        5..=9 => facts::GroupSize::FiveToNine,
        10 => facts::GroupSize::Ten,
        11.. => facts::GroupSize::ElevenOrMore,
    }
}

/// The event whose day a derived day fact is, for a question that an officer can answer.
pub(crate) fn event_of(fact: FactId) -> Option<EventKind> {
    DAYS.iter().find(|(day, _, _)| *day == fact).and_then(|(_, kinds, _)| kinds.first().copied())
}
