//! Deadlines: each clock counted from the event that starts it, under every outcome and reading that is still possible.

use chrono::NaiveDate;

use crate::answer::{Answer, Deadline, DeadlineState, Reading, Rule};
use crate::assess::{asked, question_path};
use crate::calendar::{CalendarError, CivilCode, Day, Due, Period, SuspendedTerm, Suspension, Term, YearState};
use crate::clock::{Clock, Counts};
use crate::context::Kntc;
use crate::known::{Known, Record};
use crate::petition::facts;
use crate::petition::{Event, EventKind, When};
use crate::rules;
use crate::table::{Outcome, Row};

/// Whether a clock has started and is neither met nor without meaning.
pub(crate) fn runs(clock: &Clock, record: &Record<'_>) -> bool {
    record.first(clock.starts).is_some()
        && record.first(clock.met_by).is_none()
        && record.first(clock.ended_by).is_none()
}

/// When a clock started and the event that met it. Of a clock that starts anew each time, the first period that is still
/// open, else the last.
fn span<'a>(
    kntc: &Kntc,
    known: &Known,
    clock: &Clock,
    record: &Record<'a>,
    on: NaiveDate,
) -> (Option<When>, Option<&'a Event>) {
    let mut acts: Vec<_> = record.iter().filter(|event| clock.met_by.contains(&event.kind)).collect();
    if let Some(other) = clock.follows.and_then(named) {
        let start = effect_of(kntc, known, other, record, on);
        return (start, acts.into_iter().find(|act| start.is_some_and(|start| act.day.to >= start.from)));
    }
    let mut out = (None, None);
    for start in record.iter().filter(|event| clock.starts.contains(&event.kind)) {
        let act = match clock.counts {
            Counts::Backward => acts.iter().rposition(|act| act.day.from <= start.day.to),
            _ => acts.iter().position(|act| act.day.to >= start.day.from),
        };
        out = (Some(start.day), act.map(|place| acts.remove(place)));
        if act.is_none() || !clock.repeats {
            break;
        }
    }
    out
}

/// The day on which something took effect, once it has.
fn effect_of(kntc: &Kntc, known: &Known, clock: &Clock, record: &Record<'_>, on: NaiveDate) -> Option<When> {
    let effect = reckon(kntc, known, clock, record, on)?;
    let from = effect.due.filter(|_| effect.state == DeadlineState::Met)?;
    Some(When { from, to: effect.latest_due.unwrap_or(from) })
}

fn named(id: &str) -> Option<&'static Clock> {
    rules::complaint::CLOCKS.iter().find(|clock| clock.id == id)
}

/// What is known, with the day that starts the clock: a table by the day of a step, or of effect, is asked for it.
fn at_start(known: &Known, clock: &Clock, start: Option<When>, on: NaiveDate) -> Known {
    let mut known = *known;
    let start = start.unwrap_or_else(|| When::from(on)).cuts();
    known.derive(facts::step_on::ID, start);
    if clock.follows.is_some() {
        known.derive(facts::effective_on::ID, start);
    }
    known
}

/// Every clock of a complaint for which the law sets a period.
pub(crate) fn all(kntc: &Kntc, known: &mut Known, record: &Record<'_>, on: NaiveDate, place: usize) -> Vec<Deadline> {
    rules::complaint::CLOCKS.iter().filter_map(|clock| one(kntc, known, clock, record, on, place)).collect()
}

/// Days and states of one clock, without words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reckoned {
    pub(crate) due: Option<Day>,
    pub(crate) latest_due: Option<Day>,
    pub(crate) state: DeadlineState,
    pub(crate) days_left: Option<i32>,
    pub(crate) met_on: Option<Day>,
    pub(crate) ground: Option<&'static Row>,
}

/// Reckons one clock as the facts are taken. `None` if the law sets no such period.
pub(crate) fn reckon(
    kntc: &Kntc,
    known: &Known,
    clock: &Clock,
    record: &Record<'_>,
    on: NaiveDate,
) -> Option<Reckoned> {
    let (start, met) = span(kntc, known, clock, record, on);
    let found = clock.table.judge(&at_start(known, clock, start, on).taken);
    let whole = match clock.counts {
        Counts::Within(other) => named(other).and_then(|other| reckon(kntc, known, other, record, on)),
        _ => None,
    };
    let mut out = Reckoned {
        due: None,
        latest_due: None,
        state: DeadlineState::NotStarted,
        days_left: None,
        met_on: None,
        ground: None,
    };
    let mut sets_a_term = false;
    for row in clock.table.rows_of(found.possible) {
        let Outcome::Term(term) = row.outcome else {
            continue;
        };
        sets_a_term = true;
        let Some(start) = start else {
            out.ground = out.ground.or(Some(row));
            continue;
        };
        if let Some(whole) = whole {
            out.due = whole.due;
            out.latest_due = whole.latest_due;
        }
        for day in [start.from, start.to] {
            if let Ok(Last::Day(due)) = last_day(kntc, clock, term, day, record) {
                if out.due.is_none_or(|earlier| due < earlier) {
                    out.due = Some(due);
                    out.ground = Some(row);
                }
                out.latest_due = out.latest_due.max(Some(due));
            }
        }
        out.ground = out.ground.or(Some(row));
    }
    if !sets_a_term {
        return None;
    }
    if start.is_none() {
        return Some(out);
    }
    out.met_on = met.map(|event| event.day.from);
    let end = record.first(clock.ended_by);
    let ended = end.is_some();
    out.state = match (out.due, out.met_on) {
        (due, None) if clock.counts == Counts::Effect => match due {
            Some(due) if end.is_some_and(|end| end.day.from < due) => DeadlineState::NoLongerMatters,
            Some(due) if due <= on => DeadlineState::Met,
            Some(_) => DeadlineState::Running,
            None => DeadlineState::NotCountable,
        },
        (Some(due), Some(met)) if met <= due => DeadlineState::Met,
        (Some(_), Some(_)) => DeadlineState::MetLate,
        (None, Some(_)) => DeadlineState::Met,
        _ if ended => DeadlineState::NoLongerMatters,
        _ if clock.suspends && stands_still(record) && out.due.is_none() => DeadlineState::Suspended,
        (None, None) => DeadlineState::NotCountable,
        (Some(due), None) if due < on => DeadlineState::Overdue,
        (Some(due), None) if due == on => DeadlineState::DueToday,
        (Some(_), None) => DeadlineState::Running,
    };
    if matches!(out.state, DeadlineState::Running | DeadlineState::DueToday | DeadlineState::Overdue) {
        out.days_left = out.due.and_then(|due| i32::try_from((due - on).num_days()).ok());
    }
    Some(out)
}

fn stands_still(record: &Record<'_>) -> bool {
    record.last(&[EventKind::Suspended, EventKind::Resumed]).is_some_and(|event| event.kind == EventKind::Suspended)
}

enum Last {
    Day(Day),
    StandsStill,
}

fn last_day(kntc: &Kntc, clock: &Clock, term: Term, start: Day, record: &Record<'_>) -> Result<Last, CalendarError> {
    let period = Period { term, bound: clock.bound };
    let (calendar, conventions) = (&kntc.calendar, &kntc.conventions);
    Ok(Last::Day(match (clock.counts, term) {
        (Counts::Backward, _) => calendar.due_before(start, term, conventions)?.day,
        (Counts::Effect, Term::Days(days)) => calendar.in_force_after(start, days, conventions)?,
        _ => {
            let suspensions = if clock.suspends { suspensions(record, start) } else { Vec::new() };
            if suspensions.is_empty() {
                calendar.due_day(start, period, conventions)?
            } else {
                match calendar.due_suspended(start, period, &suspensions, conventions)? {
                    SuspendedTerm::Ends { due, .. } | SuspendedTerm::Lapsed { due, .. } => due.day,
                    SuspendedTerm::Stands { .. } => return Ok(Last::StandsStill),
                }
            }
        }
    }))
}

/// The first day on which the law allowed a complaint case to be suspended (Luật 136/2025/QH15).
const FIRST_SUSPENSION: (i32, u32, u32) = (2026, 7, 1);

/// The suspensions on record. Before 01/07/2026 there was no ground to suspend, so those days count.
fn suspensions(record: &Record<'_>, start: Day) -> Vec<Suspension> {
    let first = Day::from_ymd_opt(FIRST_SUSPENSION.0, FIRST_SUSPENSION.1, FIRST_SUSPENSION.2).unwrap_or_default();
    let mut out: Vec<Suspension> = Vec::new();
    for event in record.iter().filter(|event| event.day.from >= start) {
        match event.kind {
            EventKind::Suspended if out.last().is_none_or(|last| last.resumed.is_some()) => {
                out.push(Suspension { from: event.day.from.max(first), resumed: None });
            }
            EventKind::Resumed => {
                if let Some(last) = out.last_mut() {
                    last.resumed = last.resumed.or(Some(event.day.to));
                }
            }
            _ => {}
        }
    }
    out.retain(|suspension| suspension.resumed.is_none_or(|resumed| resumed > suspension.from));
    out
}

fn one(
    kntc: &Kntc,
    known: &Known,
    clock: &'static Clock,
    record: &Record<'_>,
    on: NaiveDate,
    place: usize,
) -> Option<Deadline> {
    let reckoned = reckon(kntc, known, clock, record, on)?;
    let table = clock.table;
    let (start, _) = span(kntc, known, clock, record, on);
    let asked_at = at_start(known, clock, start, on);
    let found = table.judge(&asked_at.taken);
    let wide = table.judge(&asked_at.may);
    let answer = |outcome| Answer { outcome, fact: None };
    let last = |term, day| match last_day(kntc, clock, term, day, record) {
        Ok(Last::Day(day)) => Some(day),
        Ok(Last::StandsStill) | Err(_) => None,
    };
    let mut earliest = reckoned.due;
    let mut latest = reckoned.latest_due;
    let mut readings = Vec::new();
    let others = (found.beside | wide.beside) | (wide.possible & !found.possible);
    for row in table.rows_of(others) {
        let Outcome::Term(term) = row.outcome else {
            continue;
        };
        let due = start.and_then(|start| last(term, start.from));
        if let Some(due) = due {
            earliest = earliest.map(|earlier| earlier.min(due));
            latest = latest.max(Some(due));
        }
        readings.push(Reading { rule: Rule(row), outcome: answer(row.outcome), due });
    }
    let detail = start.zip(reckoned.ground).and_then(|(start, row)| detail(kntc, clock, row, start, record));
    if let (Some(other), Some(earlier)) = (detail.as_ref().and_then(|due| due.alternative), earliest) {
        earliest = Some(earlier.min(other));
    }
    let mut hangs_on = Vec::new();
    for fact in table.questions(&asked_at.taken, found) {
        asked(known, fact, &mut |fact| {
            let path = question_path(fact, place);
            if !hangs_on.contains(&path) {
                hangs_on.push(path);
            }
        });
    }
    Some(Deadline {
        id: clock.id,
        text: clock.text,
        actor: clock.actor,
        bound: clock.bound,
        starts: clock.starts.to_vec(),
        started_on: start.map(|start| start.from),
        terms: table.outcomes(found).filter(|outcome| matches!(outcome, Outcome::Term(_))).map(answer).collect(),
        grounds: table
            .rows_of(found.possible)
            .filter(|row| matches!(row.outcome, Outcome::Term(_)))
            .map(Rule)
            .collect(),
        readings,
        nominal: detail.as_ref().map(|due| due.nominal),
        due: reckoned.due,
        latest_due: reckoned.latest_due,
        earliest,
        latest,
        counted_by: detail.as_ref().map(|due| match due.code {
            CivilCode::Code2005 => "bo_luat_dan_su_2005",
            CivilCode::Code2015 => "bo_luat_dan_su_2015",
        }),
        provisional: detail.as_ref().is_some_and(|due| due.state != YearState::Final),
        skipped: detail.map(|due| due.skipped).unwrap_or_default(),
        met_on: reckoned.met_on,
        state: reckoned.state,
        days_left: reckoned.days_left,
        hangs_on,
    })
}

/// How the earliest day came about: nominal day, days skipped, code cited.
fn detail(kntc: &Kntc, clock: &Clock, row: &Row, start: When, record: &Record<'_>) -> Option<Due> {
    let Outcome::Term(term) = row.outcome else {
        return None;
    };
    let (calendar, conventions, from) = (&kntc.calendar, &kntc.conventions, start.from);
    let period = Period { term, bound: clock.bound };
    match clock.counts {
        Counts::Backward => calendar.due_before(from, term, conventions).ok(),
        Counts::Effect | Counts::Within(_) => None,
        Counts::Forward => {
            let suspensions = if clock.suspends { suspensions(record, from) } else { Vec::new() };
            if suspensions.is_empty() {
                return calendar.due(from, period, conventions).ok();
            }
            match calendar.due_suspended(from, period, &suspensions, conventions).ok()? {
                SuspendedTerm::Ends { due, .. } | SuspendedTerm::Lapsed { due, .. } => Some(due),
                SuspendedTerm::Stands { .. } => None,
            }
        }
    }
}
