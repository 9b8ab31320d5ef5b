//! Facts that a computation yields: where a window began, whether it has closed, whether a complaint is to be accepted.
//!
//! A person is held to be out of time only if so under every reading; where readings differ, both values stay open and a
//! human decides.

use crate::calendar::{Day, Term};
use crate::context::Kntc;
use crate::known::{Known, Record};
use crate::petition::facts::{self, Acceptance, Instance, Prior, TimeBar, YesNo};
use crate::petition::{Content, EventKind, When};
use crate::rules::complaint::filing::{FIRST_WINDOW, OBSTACLES, SECOND_WINDOW};
use crate::rules::complaint::grounds::GROUNDS;
use crate::table::{Outcome, Set, Table};

const fn yes_no(yes: bool) -> Set {
    if yes { YesNo::Yes.bit() } else { YesNo::No.bit() }
}

/// What the facts of a content and its events yield before tables are asked.
pub(crate) fn from_events(known: &mut Known, content: &Content, record: &Record<'_>, on: Day) {
    let last = record.last(&[EventKind::Suspended, EventKind::Resumed, EventKind::Terminated]);
    known.derive(facts::suspended::ID, yes_no(last.is_some_and(|event| event.kind == EventKind::Suspended)));
    known.derive(facts::decision_issued::ID, yes_no(record.has_any(&[EventKind::Decided])));
    if let Some(days) = content.obstacle_days {
        known.derive(facts::obstacle_lasted::ID, yes_no(days > 0));
    }
    if let Some(start) = window_start(content) {
        known.derive(facts::window_started_on::ID, start.cuts());
    }
    if let Some(start) = suing_start(content) {
        known.derive(facts::suing_started_on::ID, start.cuts());
    }
    if let Some(pending) = pending_when_districts_ended(record, on) {
        known.derive(facts::pending_when_districts_ended::ID, yes_no(pending));
    }
}

/// The day from which the window of a second complaint runs: receipt of the first decision, or the end of the first term.
pub(crate) fn window_start(content: &Content) -> Option<When> {
    match content.prior? {
        Prior::FirstDecision => content.prior_received_on,
        Prior::FirstLate => content.prior_term_ended_on,
        _ => None,
    }
}

/// The day from which the window of a suit runs (Luật Tố tụng hành chính 2015 Điều 116).
fn suing_start(content: &Content) -> Option<When> {
    match (content.prior?, content.complained_as_required) {
        (Prior::NothingBefore, _) | (_, Some(false)) => content.learned_on,
        (Prior::FirstDecision | Prior::SecondDecision, Some(true)) => content.prior_received_on,
        (Prior::FirstLate | Prior::SecondLate, Some(true)) => content.prior_term_ended_on,
        _ => None,
    }
}

/// Whether the complaint was pending when the districts ended on 01/07/2025.
fn pending_when_districts_ended(record: &Record<'_>, on: Day) -> Option<bool> {
    let ended = Day::from_ymd_opt(2025, 7, 1)?;
    if on < ended {
        return Some(false);
    }
    let received = record.first(&[EventKind::Received])?.day;
    if received.from >= ended {
        return Some(false);
    }
    let closed = record.first(&[EventKind::Decided, EventKind::Terminated, EventKind::Refused]);
    (received.to < ended).then(|| closed.is_none_or(|event| event.day.from >= ended))
}

/// What computations yield once kind, track, instance and competence are concluded.
pub(crate) fn from_conclusions(kntc: &Kntc, known: &mut Known, content: &Content, record: &Record<'_>, on: Day) {
    let receipt = record.first(&[EventKind::Received]).map_or(When::from(on), |event| event.day);
    if let Some((taken, may)) = time_bar(kntc, known, content, receipt) {
        known.derive_within(facts::time_bar::ID, taken, may);
    }
    if let Some(notice) = content.termination_notice_on {
        let window = Window { start: notice, receipt, extra: (0, 0) };
        let (over, open) = window.closed(kntc, [Term::Days(30)].into_iter());
        known.derive(facts::termination_settled::ID, if open { YesNo::SET } else { yes_no(over) });
    }
    let (taken, may) = (acceptance(&known.taken), acceptance(&known.may));
    known.derive_unless_stated(facts::acceptance::ID, taken, may);
}

/// Not to be accepted if a ground is certain; to be accepted if none is possible.
fn acceptance(view: &crate::table::View) -> Set {
    let found = GROUNDS.judge(view);
    if found.certain != 0 {
        Acceptance::Refuse.bit()
    } else if found.possible | found.beside == 0 {
        Acceptance::Accept.bit()
    } else {
        Acceptance::SET
    }
}

/// Whether the complaint came in time: as the facts are taken, and as they may be.
fn time_bar(kntc: &Kntc, known: &Known, content: &Content, receipt: When) -> Option<(Set, Set)> {
    let (table, start): (&Table, When) = match known.taken.of(facts::instance::ID) {
        first if first == Instance::First.bit() => (FIRST_WINDOW, content.learned_on?),
        second if second == Instance::Second.bit() => (SECOND_WINDOW, window_start(content)?),
        _ => return None,
    };
    if start.from > receipt.to {
        return None;
    }
    let window = Window { start, receipt, extra: obstacle_days(known, content) };
    let found = table.judge(&known.taken);
    if table.outcomes(found).any(|outcome| !matches!(outcome, Outcome::Term(_))) {
        return None;
    }
    let terms = |rows: u64| {
        table.rows_of(rows).filter_map(|row| match row.outcome {
            Outcome::Term(term) => Some(term),
            _ => None,
        })
    };
    let any_reading = found.possible | found.beside | table.judge(&known.may).possible;
    let (expired, open) = window.closed(kntc, terms(found.possible));
    let (expired_under_all, open_under_all) = window.closed(kntc, terms(any_reading));
    let bit = |expired: bool| if expired { TimeBar::Expired.bit() } else { TimeBar::InTime.bit() };
    let may = if open_under_all { TimeBar::SET } else { bit(expired_under_all) };
    // In time as the facts are taken is enough; out of time only if so under every reading.
    let taken = if open || (expired && may != TimeBar::Expired.bit()) { TimeBar::SET } else { bit(expired) };
    Some((taken, may))
}

/// A period with so many days more, if it is in days.
pub(crate) fn longer(term: Term, extra: u16) -> Term {
    match term {
        Term::Days(days) => Term::Days(days.saturating_add(extra)),
        other => other,
    }
}

/// The days of an obstacle that a window to complain leaves out: the fewest and the most.
pub(crate) fn obstacle_days(known: &Known, content: &Content) -> (u16, u16) {
    let days = u16::try_from(content.obstacle_days.unwrap_or(0)).unwrap_or(0);
    let obstacles = OBSTACLES.judge(&known.taken);
    match (obstacles.certain, obstacles.possible | obstacles.beside) {
        (0, 0) => (0, 0),
        (0, _) => (0, days),
        _ => (days, days),
    }
}

/// A period in which a person may act, and the day on which the person did.
struct Window {
    start: When,
    receipt: When,
    /// Days of an obstacle that are not counted: the fewest and the most.
    extra: (u16, u16),
}

impl Window {
    /// Whether the act came after the window under every one of these terms; and whether they differ, or cannot be counted.
    fn closed(&self, kntc: &Kntc, terms: impl Iterator<Item = Term>) -> (bool, bool) {
        let (mut earliest, mut latest): (Option<Day>, Option<Day>) = (None, None);
        for term in terms {
            let last = |start: Day, extra: u16| {
                kntc.calendar.due_day(start, longer(term, extra).for_person(), &kntc.conventions).ok()
            };
            let (Some(first), Some(second)) = (last(self.start.from, self.extra.0), last(self.start.to, self.extra.1))
            else {
                return (false, true);
            };
            earliest = Some(earliest.map_or(first, |day| day.min(first)));
            latest = latest.max(Some(second));
        }
        match (earliest, latest) {
            (Some(earliest), _) if self.receipt.to <= earliest => (false, false),
            (_, Some(latest)) if self.receipt.from > latest => (true, false),
            _ => (false, true),
        }
    }
}
