use serde::{Deserialize, Serialize};

use super::count::Counted;
use super::{Calendar, CalendarError, Conventions, Day, Due, EventDay, Period, ResumptionDay, Term};

/// A time that does not run: tạm đình chỉ, giám định, an objective obstacle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Suspension {
    /// The day of the decision to suspend: the first day that does not run.
    pub from: Day,
    /// The day of the decision to resume, if there is one yet.
    pub resumed: Option<Day>,
}

/// A period with suspensions, as far as it has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum SuspendedTerm {
    /// Every suspension has ended: the last day, with what was left counted from the last resumption.
    Ends {
        /// The period; `skipped` holds the days off of the time that ran.
        due: Due,
        /// The last day under the other reading of whether the day of resumption counts, where it differs.
        resumption_alternative: Option<Day>,
    },
    /// The period had run out before a suspension began. Its last day stands; what came later revives nothing.
    Lapsed {
        /// The period as it ran out.
        due: Due,
        /// The place in the list of the suspension that came too late, from 0.
        suspension: usize,
    },
    /// The clock stands still.
    Stands {
        /// The day of the decision to suspend.
        since: Day,
        /// How many days had run, in the unit of the term (calendar days for weeks, months and years).
        used: u32,
        /// How many are left; never negative.
        remaining: u32,
    },
}

/// One stretch of time that runs.
struct Stretch {
    /// Its first day.
    first: Option<Day>,
    /// The first day after it that does not run.
    until: Day,
}

/// How far a period with suspensions has come, before it is explained.
enum Run {
    Over { stretches: Vec<Stretch>, nominal: Day, day: Day, late: Option<usize> },
    Stands { since: Day, used: u32, remaining: u32 },
}

impl Calendar {
    /// The last day of a period that was suspended. What ran before the decision to suspend is used up; on resumption what is
    /// left is counted on, and the last day shifted as ever. The suspensions are given in order.
    ///
    /// # Errors
    /// As [`Calendar::due`]; or suspensions that are out of order.
    pub fn due_suspended(
        &self,
        start: Day,
        period: impl Into<Period>,
        suspensions: &[Suspension],
        conventions: &Conventions,
    ) -> Result<SuspendedTerm, CalendarError> {
        let period = period.into();
        check(start, suspensions)?;
        let (stretches, nominal, day, late) = match self.run(start, period, suspensions, conventions)? {
            Run::Stands { since, used, remaining } => {
                return Ok(SuspendedTerm::Stands { since, used, remaining });
            }
            Run::Over { stretches, nominal, day, late } => (stretches, nominal, day, late),
        };
        let working = matches!(period.term, Term::WorkingDays(_));
        let skipped = if working {
            stretches
                .iter()
                .flat_map(|stretch| self.skipped(stretch.first, stretch.until.min(day), conventions))
                .collect()
        } else {
            self.skipped(Some(nominal), day, conventions)
        };
        let days_counted = self.total(start, period.term, conventions)?;
        let last = |conventions: &Conventions| {
            match self.run(start, period, suspensions, conventions) {
                Ok(Run::Over { day, .. }) => Some(day),
                // Under one reading the period may have run out the day before it was suspended, and stand still under another.
                Ok(Run::Stands { .. }) | Err(_) => None,
            }
        };
        let counted = Counted { start, nominal, day, days_counted, skipped };
        let due = self.explain(counted, conventions, last);
        if let Some(suspension) = late {
            return Ok(SuspendedTerm::Lapsed { due, suspension });
        }
        let other = Conventions { resumption_day: conventions.resumption_day.other(), ..*conventions };
        let resumption_alternative = last(&other).filter(|other| *other != day);
        Ok(SuspendedTerm::Ends { due, resumption_alternative })
    }

    fn run(
        &self,
        start: Day,
        period: Period,
        suspensions: &[Suspension],
        conventions: &Conventions,
    ) -> Result<Run, CalendarError> {
        let total = self.total(start, period.term, conventions)?;
        let mut remaining = total;
        let mut nominal = self.nominal(start, period.term, conventions)?;
        let mut first = first_day(start, conventions.event_day == EventDay::Counted);
        let mut stretches = Vec::with_capacity(suspensions.len().saturating_add(1));
        for (position, suspension) in suspensions.iter().enumerate() {
            let day = self.shift(nominal, period, conventions)?;
            if suspension.from > day {
                stretches.push(Stretch { first, until: day });
                return Ok(Run::Over { stretches, nominal, day, late: Some(position) });
            }
            let ran = match first {
                Some(first) if first < suspension.from => match period.term {
                    Term::WorkingDays(_) => self.working(conventions).between(first, suspension.from)?,
                    _ => days_between(first, suspension.from),
                },
                _ => 0,
            };
            // On a last day that was shifted across days off, more days have passed than the term has.
            remaining = remaining.saturating_sub(ran);
            let Some(resumed) = suspension.resumed else {
                return Ok(Run::Stands { since: suspension.from, used: total.saturating_sub(remaining), remaining });
            };
            stretches.push(Stretch { first, until: suspension.from });
            // A day of the event that does not count is not counted as day of resumption either.
            let counted = conventions.resumption_day == ResumptionDay::Counted && first <= Some(resumed);
            first = first_day(resumed, counted);
            nominal = self.advance(resumed, period.term, remaining, counted, conventions)?;
        }
        let day = self.shift(nominal, period, conventions)?;
        stretches.push(Stretch { first, until: day });
        Ok(Run::Over { stretches, nominal, day, late: None })
    }

    /// How many days a term has, in working days if that is its unit.
    pub(super) fn total(&self, start: Day, term: Term, conventions: &Conventions) -> Result<u32, CalendarError> {
        match term {
            Term::WorkingDays(n) | Term::Days(n) => Ok(n.into()),
            Term::Weeks(n) => Ok(u32::from(n).saturating_mul(7)),
            Term::AtOnce | Term::NoFigure => Ok(0),
            Term::Months(_) | Term::Years(_) => {
                let uncounted = Conventions { event_day: EventDay::NotCounted, ..*conventions };
                Ok(days_between(start, self.nominal(start, term, &uncounted)?))
            }
        }
    }

    /// The day on which what is left of a term has run. With nothing left, the day of resumption itself.
    fn advance(
        &self,
        resumed: Day,
        term: Term,
        remaining: u32,
        counted: bool,
        conventions: &Conventions,
    ) -> Result<Day, CalendarError> {
        if let Term::WorkingDays(_) = term {
            let remaining = usize::try_from(remaining).unwrap_or(usize::MAX);
            return self.working(conventions).add(resumed, remaining, counted);
        }
        let days = if counted { remaining.saturating_sub(1) } else { remaining };
        self.add_days(resumed, i32::try_from(days).unwrap_or(i32::MAX))
    }
}

/// The first day that runs after an event.
fn first_day(event: Day, counted: bool) -> Option<Day> {
    if counted { Some(event) } else { event.succ_opt() }
}

/// How many days d there are with from ≤ d < to.
fn days_between(from: Day, to: Day) -> u32 {
    u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}

fn check(start: Day, suspensions: &[Suspension]) -> Result<(), CalendarError> {
    let mut running_since = start;
    for (position, suspension) in suspensions.iter().enumerate() {
        if suspension.from < running_since {
            return Err(CalendarError::SuspensionOutOfOrder { position, day: suspension.from });
        }
        match suspension.resumed {
            Some(resumed) if resumed < suspension.from => {
                return Err(CalendarError::Reversed { from: suspension.from, to: resumed });
            }
            Some(resumed) => running_since = resumed,
            None if position.saturating_add(1) < suspensions.len() => {
                return Err(CalendarError::SuspensionNotEnded { position });
            }
            None => {}
        }
    }
    Ok(())
}
