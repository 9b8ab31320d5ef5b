//! Deadlines: each clock counted from the event that starts it, under every outcome and reading that is still possible.

use chrono::NaiveDate;

use crate::answer::{Answer, Deadline, DeadlineState, Reading, Rule};
use crate::ask::Asker;
use crate::calendar::{Bound, CalendarError, CivilCode, Day, Due, Period, SuspendedTerm, Suspension, Term, YearState};
use crate::clock::{Clock, Counts};
use crate::context::Kntc;
use crate::derive::{longer, obstacle_days};
use crate::known::{Known, Record};
use crate::petition::facts;
use crate::petition::{Content, EventKind, When};
use crate::rules::complaint::CLOCKS;
use crate::table::{FactId, Found, Outcome, Row};

/// The first day on which the law allowed a complaint case to be suspended (Luật 136/2025/QH15).
const FIRST_SUSPENSION: Day = match Day::from_ymd_opt(2026, 7, 1) {
    Some(day) => day,
    None => Day::MAX,
};

/// The days by which a table is asked for the day of the very event that starts its clock.
const BY_OWN_EVENT: [FactId; 4] =
    [facts::step_on::ID, facts::effective_on::ID, facts::suspension_decided_on::ID, facts::window_started_on::ID];

/// One running of a clock: the event that started it, and the day on which it was met.
#[derive(Clone, Copy, Debug)]
struct Run {
    start: Option<When>,
    met_on: Option<Day>,
}

/// Days and state of one running, without words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reckoned {
    pub(crate) clock: &'static Clock,
    pub(crate) due: Option<Day>,
    pub(crate) latest_due: Option<Day>,
    pub(crate) state: DeadlineState,
    pub(crate) days_left: Option<i32>,
    pub(crate) ground: Option<&'static Row>,
    pub(crate) found: Found,
    /// Whether the law sets this period whatever the open facts turn out to be.
    certain: bool,
    run: Run,
}

/// What is reckoned with: the facts, the record, the day.
#[derive(Clone, Copy)]
pub(crate) struct Reckoner<'a> {
    pub(crate) kntc: &'a Kntc,
    pub(crate) content: &'a Content,
    pub(crate) known: &'a Known,
    pub(crate) record: &'a Record<'a>,
    pub(crate) on: NaiveDate,
}

impl Reckoner<'_> {
    /// The authority's deadline that runs and ends first.
    pub(crate) fn next(&self) -> Option<Reckoned> {
        let authority = |clock: &&'static Clock| {
            clock.bound == Bound::Authority && clock.counts != Counts::Effect && self.may_run(clock)
        };
        let mut next: Option<Reckoned> = None;
        for clock in CLOCKS.iter().filter(authority) {
            self.each_run(clock, &mut |run| {
                let reckoned = self.reckon(clock, run);
                if let Some(reckoned) = reckoned.filter(|reckoned| reckoned.certain && reckoned.runs())
                    && next.as_ref().is_none_or(|earlier| reckoned.before(earlier))
                {
                    next = Some(reckoned);
                }
            });
        }
        next
    }

    /// Every running of every clock for which the law sets a period.
    pub(crate) fn all(&self, asker: &Asker<'_>) -> Vec<Deadline> {
        let mut out = Vec::with_capacity(16);
        for clock in CLOCKS {
            self.each_run(clock, &mut |run| {
                out.extend(self.reckon(clock, run).map(|reckoned| self.explain(&reckoned, asker)));
            });
        }
        out
    }

    /// The clocks that run now, for the questions on which they hang.
    pub(crate) fn running(&self) -> impl Iterator<Item = (&'static Clock, Found)> + '_ {
        CLOCKS.iter().filter(|clock| self.may_run(clock)).filter_map(|clock| {
            let mut found = None;
            self.each_run(clock, &mut |run| {
                found = found.or(self.reckon(clock, run).filter(Reckoned::runs).map(|reckoned| reckoned.found));
            });
            Some((clock, found?))
        })
    }

    /// Whether a clock can be running at all, seen from the events on record alone.
    fn may_run(&self, clock: &Clock) -> bool {
        let started = clock.follows.is_some() || clock.since.is_some() || self.record.has_any(clock.starts);
        started && !self.record.has_any(clock.ended_by) && (clock.repeats || !self.record.has_any(clock.met_by))
    }

    /// Whether the case is in the instance in which a clock runs; `None` while that is open.
    fn instance_is(&self, clock: &Clock) -> Option<bool> {
        let Some(only) = clock.instance else { return Some(true) };
        let instance = self.known.taken.of(facts::instance::ID);
        if instance & only.bit() == 0 { Some(false) } else { (instance == only.bit()).then_some(true) }
    }

    fn each_run(&self, clock: &'static Clock, pass: &mut dyn FnMut(Run)) {
        if let Some(other) = clock.follows {
            let start = self.day_of(other).filter(|day| day.from <= self.on);
            return pass(Run { start, met_on: start.and_then(|start| self.met(clock, start)) });
        }
        if self.instance_is(clock).is_some_and(|is| !is) {
            return;
        }
        if let Some(since) = clock.since {
            let start = since(self.content);
            return pass(Run { start, met_on: start.and_then(|start| self.met(clock, start)) });
        }
        if !self.record.has_any(clock.starts) {
            if !clock.repeats {
                pass(Run { start: None, met_on: None });
            }
            return;
        }
        for event in self.record.iter().filter(|event| clock.starts.contains(&event.kind)) {
            pass(Run { start: Some(event.day), met_on: self.met(clock, event.day) });
            if !clock.repeats {
                return;
            }
        }
    }

    fn met(&self, clock: &Clock, start: When) -> Option<Day> {
        let mut meeting = self.record.iter().filter(|event| clock.met_by.contains(&event.kind));
        match clock.counts {
            Counts::Backward => meeting.rfind(|event| event.day.from <= start.to),
            _ => meeting.find(|event| event.day.to >= start.from),
        }
        .map(|event| event.day.from)
    }

    /// The days on which another clock ends.
    fn day_of(&self, id: &str) -> Option<When> {
        let clock = CLOCKS.iter().find(|clock| clock.id == id)?;
        let mut days = None;
        self.each_run(clock, &mut |run| {
            if let Some(Reckoned { due: Some(from), latest_due: Some(to), state, .. }) = self.reckon(clock, run)
                && state != DeadlineState::NoLongerMatters
            {
                days = Some(When { from, to });
            }
        });
        days
    }

    /// The facts as they are for one running: a table by the day of the step is asked for the day of its event.
    fn seen_from(&self, clock: &Clock, run: Run) -> Known {
        let mut known = *self.known;
        if let Some(start) = run.start
            && BY_OWN_EVENT.contains(&clock.table.selector)
        {
            known.derive(clock.table.selector, start.cuts());
        }
        known
    }

    fn judge(&self, clock: &Clock, run: Run) -> Found {
        match run.start {
            Some(start) if BY_OWN_EVENT.contains(&clock.table.selector) => {
                clock.table.judge(&self.known.taken.with(clock.table.selector, start.cuts()))
            }
            _ => clock.table.judge(&self.known.taken),
        }
    }

    /// Reckons one running as the facts are taken. `None` if the law sets no such period.
    fn reckon(&self, clock: &'static Clock, run: Run) -> Option<Reckoned> {
        let found = self.judge(clock, run);
        let mut out = Reckoned {
            clock,
            due: None,
            latest_due: None,
            state: DeadlineState::NotStarted,
            days_left: None,
            ground: None,
            found,
            certain: self.instance_is(clock) == Some(true)
                && clock.table.outcomes(found).all(|outcome| matches!(outcome, Outcome::Term(_))),
            run,
        };
        let mut sets_a_term = false;
        let mut stands_still = false;
        for row in clock.table.rows_of(found.possible) {
            let Outcome::Term(term) = row.outcome else { continue };
            sets_a_term = true;
            out.ground = out.ground.or(Some(row));
            let Some(start) = run.start else { continue };
            let (few, most) = self.extra(clock);
            for (day, extra) in [(start.from, few), (start.to, most)] {
                match self.last_days(clock, longer(term, extra), day) {
                    Ok(Last::Days(days)) => {
                        if out.due.is_none_or(|earlier| days.from < earlier) {
                            out.due = Some(days.from);
                            out.ground = Some(row);
                        }
                        out.latest_due = out.latest_due.max(Some(days.to));
                    }
                    Ok(Last::StandsStill) => stands_still = true,
                    Err(_) => {}
                }
                if start.day().is_some() && few == most {
                    break;
                }
            }
        }
        if !sets_a_term {
            return None;
        }
        if run.start.is_some() {
            out.state = self.state(&out, stands_still);
            if out.runs() {
                out.days_left = out.due.and_then(|due| i32::try_from((due - self.on).num_days()).ok());
            }
        }
        Some(out)
    }

    /// The days that a window leaves out: the fewest and the most.
    fn extra(&self, clock: &Clock) -> (u16, u16) {
        if clock.since.is_some() { obstacle_days(self.known, self.content) } else { (0, 0) }
    }

    fn state(&self, reckoned: &Reckoned, stands_still: bool) -> DeadlineState {
        let clock = reckoned.clock;
        let ended = self.record.has_any(clock.ended_by);
        match (reckoned.due, reckoned.run.met_on) {
            (Some(due), _) if clock.counts == Counts::Effect && due <= self.on && !ended => DeadlineState::Met,
            (Some(due), Some(met)) if met <= due => DeadlineState::Met,
            (Some(_), Some(_)) => DeadlineState::MetLate,
            (None, Some(_)) => DeadlineState::Met,
            _ if ended => DeadlineState::NoLongerMatters,
            _ if stands_still => DeadlineState::Suspended,
            (None, None) => DeadlineState::NotCountable,
            (Some(due), None) if due < self.on => DeadlineState::Overdue,
            (Some(due), None) if due == self.on => DeadlineState::DueToday,
            (Some(_), None) => DeadlineState::Running,
        }
    }

    fn last_days(&self, clock: &Clock, term: Term, start: Day) -> Result<Last, CalendarError> {
        let period = Period { term, bound: clock.bound };
        let (calendar, conventions) = (&self.kntc.calendar, &self.kntc.conventions);
        let day = match (clock.counts, term) {
            (Counts::Within(other), _) => {
                return self.day_of(other).map(Last::Days).ok_or(CalendarError::NoFigure);
            }
            (Counts::Backward, _) => calendar.due_before(start, term, conventions)?.day,
            (Counts::Effect, Term::Days(days)) => calendar.in_force_after(start, days, conventions)?,
            _ if clock.suspends && self.record.has_any(&[EventKind::Suspended]) => {
                match calendar.due_suspended(start, period, &self.suspensions(start), conventions)? {
                    SuspendedTerm::Ends { due, .. } | SuspendedTerm::Lapsed { due, .. } => due.day,
                    SuspendedTerm::Stands { .. } => return Ok(Last::StandsStill),
                }
            }
            _ => calendar.due_day(start, period, conventions)?,
        };
        Ok(Last::Days(day.into()))
    }

    /// The suspensions on record. Before 01/07/2026 there was no ground to suspend, so those days count.
    fn suspensions(&self, start: Day) -> Vec<Suspension> {
        let mut out: Vec<Suspension> = Vec::new();
        for event in self.record.iter().filter(|event| event.day.from >= start) {
            match event.kind {
                EventKind::Suspended if out.last().is_none_or(|last| last.resumed.is_some()) => {
                    out.push(Suspension { from: event.day.from.max(FIRST_SUSPENSION), resumed: None });
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

    /// One running in full: other readings with their days, how the day came about, what it hangs on.
    fn explain(&self, reckoned: &Reckoned, asker: &Asker<'_>) -> Deadline {
        let Reckoned { clock, run, found, .. } = *reckoned;
        let table = clock.table;
        let known = self.seen_from(clock, run);
        let wide = if known.taken == known.may { found } else { table.judge(&known.may) };
        let answer = |outcome| Answer { outcome, fact: None };
        let (mut earliest, mut latest) = (reckoned.due, reckoned.latest_due);
        let mut readings = Vec::new();
        for row in table.rows_of(found.beside | wide.beside | (wide.possible & !found.possible)) {
            let Outcome::Term(term) = row.outcome else { continue };
            let last = run.start.and_then(|start| self.last_days(clock, term, start.from).ok());
            let due = match last {
                Some(Last::Days(days)) => Some(days.from),
                Some(Last::StandsStill) | None => None,
            };
            if let Some(due) = due {
                earliest = earliest.map(|earlier| earlier.min(due));
                latest = latest.max(Some(due));
            }
            readings.push(Reading { rule: Rule(row), outcome: answer(row.outcome), due });
        }
        let detail = self.detail(reckoned);
        if let (Some(other), Some(earlier)) = (detail.as_ref().and_then(|due| due.alternative), earliest) {
            earliest = Some(earlier.min(other));
        }
        let sets_term = |row: &&'static Row| matches!(row.outcome, Outcome::Term(_));
        let mut grounds: Vec<_> = reckoned.ground.into_iter().map(Rule).collect();
        grounds.extend(
            table
                .rows_of(found.possible)
                .filter(sets_term)
                .map(Rule)
                .filter(|rule| reckoned.ground.is_none_or(|first| first.id != rule.id())),
        );
        Deadline {
            id: clock.id,
            text: clock.text,
            actor: clock.actor,
            bound: clock.bound,
            starts: clock.starts,
            started_on: run.start.map(|start| start.from),
            terms: table.outcomes(found).filter(|outcome| matches!(outcome, Outcome::Term(_))).map(answer).collect(),
            grounds,
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
            met_on: run.met_on,
            state: reckoned.state,
            certain: reckoned.certain,
            days_left: reckoned.days_left,
            hangs_on: asker.paths(&table.questions(&known.taken, found)),
        }
    }

    /// How the earliest day came about: nominal day, days skipped, code cited.
    fn detail(&self, reckoned: &Reckoned) -> Option<Due> {
        let Reckoned { clock, run, .. } = *reckoned;
        let Outcome::Term(term) = reckoned.ground?.outcome else { return None };
        let (calendar, conventions, from) = (&self.kntc.calendar, &self.kntc.conventions, run.start?.from);
        let period = Period { term: longer(term, self.extra(clock).0), bound: clock.bound };
        match clock.counts {
            Counts::Backward => calendar.due_before(from, term, conventions).ok(),
            Counts::Effect | Counts::Within(_) => None,
            Counts::Forward if clock.suspends && self.record.has_any(&[EventKind::Suspended]) => {
                match calendar.due_suspended(from, period, &self.suspensions(from), conventions).ok()? {
                    SuspendedTerm::Ends { due, .. } | SuspendedTerm::Lapsed { due, .. } => Some(due),
                    SuspendedTerm::Stands { .. } => None,
                }
            }
            Counts::Forward => calendar.due(from, period, conventions).ok(),
        }
    }
}

impl Reckoned {
    /// Whether it must still be kept.
    fn runs(&self) -> bool {
        matches!(self.state, DeadlineState::Running | DeadlineState::DueToday | DeadlineState::Overdue)
    }

    fn before(&self, other: &Self) -> bool {
        self.due.unwrap_or(Day::MAX) < other.due.unwrap_or(Day::MAX)
    }
}

enum Last {
    Days(When),
    StandsStill,
}
