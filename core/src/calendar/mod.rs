//! Days off in Vietnam, and how the law counts time.
//!
//! Saturday and Sunday are rest days of state bodies (Quyết định 188/1999/QĐ-TTg); holidays, days in lieu and swapped days
//! come from the Labour Code in force and the yearly notices. A period is counted by the Civil Code: the day of the event is
//! not counted (Bộ luật Dân sự 2015 Điều 147), every day after it is, and only a last day that is a day off moves on to the
//! next working day (Điều 148 khoản 5). A period in working days counts working days alone.
//!
//! Where the law is silent or disputed, [`Conventions`] names the readings; every operation takes them, none is hidden.
//!
//! ```
//! use kntc::calendar::{Calendar, Conventions, Day, Term};
//!
//! let calendar = Calendar::standard();
//! let accepted = Day::from_ymd_opt(2026, 10, 5).ok_or("no such day")?;
//! let due = calendar.due(accepted, Term::Days(30), &Conventions::default())?;
//! assert_eq!(due.day.to_string(), "2026-11-04");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod conventions;
mod count;
mod days_off;
mod error;
mod host;
mod projection;
mod request;
mod suspension;
mod table;
mod term;
mod working;

use std::collections::BTreeSet;
use std::fmt;

use chrono::Datelike;

pub use self::conventions::{
    BackwardPeriod, Choice, CitedCode, Conventions, CultureDayInLieu, EventDay, ExtensionStart, LastDayShift, LeapDay,
    LegalForce, ResumptionDay, SubstituteDays, SwappedDays,
};
pub use self::count::{CivilCode, Due};
pub use self::days_off::{Certainty, DayInfo, DayKind, YearState};
pub use self::error::CalendarError;
pub use self::host::{CalendarBuilder, HostDay, HostDayFault, HostDayKind, HostDayProblem, HostDaysError};
pub use self::request::{Request, Response};
pub use self::suspension::{SuspendedTerm, Suspension};
pub use self::term::{Bound, Period, Term};
pub(crate) use request::iso_day;

use self::days_off::{Row, ordinary};
use self::working::{WorkingDays, index};

/// A day of the civil calendar in Vietnam (UTC+7).
pub type Day = chrono::NaiveDate;

/// The days off of 2012 to 2030, ready to count with. Built once; immutable and shared freely.
#[derive(Clone)]
pub struct Calendar {
    /// Sorted by day, one a day.
    rows: Vec<Row>,
    /// One for each combination of readings that changes which days are worked.
    working: [WorkingDays; 8],
    edition: String,
    /// Years this library projects and the host has the notice of.
    announced: BTreeSet<i32>,
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calendar").field("edition", &self.edition).finish_non_exhaustive()
    }
}

impl Calendar {
    /// The day on which the days off that this library holds were last checked.
    pub const EDITION: &str = "2026-11-23";
    /// The first day held. Earlier days are refused.
    pub const FIRST: Day = working::FIRST;
    /// The last day held. Later days are refused.
    pub const LAST: Day = working::LAST;

    /// The days off known to this library: 2012–2027 as announced, 2028–2030 projected.
    #[must_use]
    pub fn standard() -> Self {
        Self::from_rows(Self::standard_rows(), Self::EDITION.to_owned(), BTreeSet::new())
    }

    /// A calendar with further days of the host's own.
    pub fn builder() -> CalendarBuilder {
        CalendarBuilder::default()
    }

    fn standard_rows() -> Vec<Row> {
        table::ROWS.iter().cloned().chain(projection::LUNAR.iter().flat_map(projection::project)).collect()
    }

    fn from_rows(rows: Vec<Row>, edition: String, announced: BTreeSet<i32>) -> Self {
        let working = std::array::from_fn(|n| WorkingDays::new(&rows, &reading(n)));
        Self { rows, working, edition, announced }
    }

    /// Names the days off counted with; stored with every result. With days of the host it ends in their number and a digest.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    fn working(&self, conventions: &Conventions) -> &WorkingDays {
        let [a, b, c, d, e, f, g, h] = &self.working;
        match (conventions.swapped_days, conventions.substitute_days, conventions.culture_day_in_lieu) {
            (SwappedDays::Followed, SubstituteDays::DayOff, CultureDayInLieu::NotGranted) => a,
            (SwappedDays::Ignored, SubstituteDays::DayOff, CultureDayInLieu::NotGranted) => b,
            (SwappedDays::Followed, SubstituteDays::WorkingDay, CultureDayInLieu::NotGranted) => c,
            (SwappedDays::Ignored, SubstituteDays::WorkingDay, CultureDayInLieu::NotGranted) => d,
            (SwappedDays::Followed, SubstituteDays::DayOff, CultureDayInLieu::Granted) => e,
            (SwappedDays::Ignored, SubstituteDays::DayOff, CultureDayInLieu::Granted) => f,
            (SwappedDays::Followed, SubstituteDays::WorkingDay, CultureDayInLieu::Granted) => g,
            (SwappedDays::Ignored, SubstituteDays::WorkingDay, CultureDayInLieu::Granted) => h,
        }
    }

    /// What a day is, and why.
    ///
    /// # Errors
    /// A day outside 2012–2030.
    pub fn kind_of(&self, day: Day, conventions: &Conventions) -> Result<DayInfo, CalendarError> {
        index(day)?;
        Ok(self.info(day, conventions))
    }

    fn info(&self, day: Day, conventions: &Conventions) -> DayInfo {
        self.rows
            .binary_search_by_key(&day, |row| row.day)
            .ok()
            .and_then(|at| self.rows.get(at))
            .filter(|row| row.holds(conventions))
            .map_or_else(|| ordinary(day), Row::info)
    }

    /// The holidays, days in lieu, swapped days and make-up Saturdays of a year, in order. Ordinary weekends are not listed.
    ///
    /// # Errors
    /// A year outside 2012–2030.
    pub fn days_off(&self, year: i32, conventions: &Conventions) -> Result<Vec<DayInfo>, CalendarError> {
        self.year_state(year)?;
        Ok(self.rows.iter().filter(|row| row.day.year() == year && row.holds(conventions)).map(Row::info).collect())
    }

    /// How far the days off of a year are settled.
    ///
    /// # Errors
    /// A year outside 2012–2030.
    pub fn year_state(&self, year: i32) -> Result<YearState, CalendarError> {
        match year {
            2012..=2026 => Ok(YearState::Final),
            2027 => Ok(YearState::Announced),
            2028..=2030 if self.announced.contains(&year) => Ok(YearState::Announced),
            2028..=2030 => Ok(YearState::Projected),
            _ => Err(CalendarError::YearNotHeld { year }),
        }
    }

    /// Single working days between days off, in a year that is not final. Such a day has often been swapped off at short
    /// notice, so a period that ends on it, or counts it, may still change.
    ///
    /// # Errors
    /// A year outside 2012–2030.
    pub fn swap_candidates(&self, year: i32, conventions: &Conventions) -> Result<Vec<Day>, CalendarError> {
        if self.year_state(year)? == YearState::Final {
            return Ok(Vec::new());
        }
        let working = self.working(conventions);
        let off = |day: Option<Day>| day.and_then(|day| working.is_working(day).ok()) == Some(false);
        let Some(first) = Day::from_yo_opt(year, 1) else {
            return Err(CalendarError::YearNotHeld { year });
        };
        Ok(first
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| working.is_working(*day) == Ok(true) && off(day.pred_opt()) && off(day.succ_opt()))
            .collect())
    }

    /// Whether state bodies work on a day.
    ///
    /// # Errors
    /// A day outside 2012–2030.
    pub fn is_working(&self, day: Day, conventions: &Conventions) -> Result<bool, CalendarError> {
        self.working(conventions).is_working(day)
    }

    /// The first working day on or after a day.
    ///
    /// # Errors
    /// A day outside 2012–2030, or no working day left in them.
    pub fn roll(&self, day: Day, conventions: &Conventions) -> Result<Day, CalendarError> {
        self.working(conventions).roll(day)
    }

    /// The last working day on or before a day.
    ///
    /// # Errors
    /// A day outside 2012–2030, or no working day in them before it.
    pub fn roll_back(&self, day: Day, conventions: &Conventions) -> Result<Day, CalendarError> {
        self.working(conventions).roll_back(day)
    }

    /// The n-th working day after a day; the day itself for 0.
    ///
    /// # Errors
    /// A day, or result, outside 2012–2030.
    #[inline]
    pub fn add_working_days(&self, day: Day, n: u16, conventions: &Conventions) -> Result<Day, CalendarError> {
        self.working(conventions).add(day, n.into(), false)
    }

    /// How many working days lie after the first day, up to and including the second.
    ///
    /// # Errors
    /// A day outside 2012–2030, or the second before the first.
    pub fn count_working_days(&self, after: Day, to: Day, conventions: &Conventions) -> Result<u32, CalendarError> {
        let working = self.working(conventions);
        if to < after {
            return Err(CalendarError::Reversed { from: after, to });
        }
        let ends = u32::from(working.is_working(to)?);
        let starts = u32::from(working.is_working(after)?);
        Ok(working.between(after, to)? + ends - starts)
    }
}

/// The n-th combination of readings that changes which days are worked, in the order of [`Calendar::working`].
fn reading(n: usize) -> Conventions {
    Conventions {
        swapped_days: if n & 1 == 0 { SwappedDays::Followed } else { SwappedDays::Ignored },
        substitute_days: if n & 2 == 0 { SubstituteDays::DayOff } else { SubstituteDays::WorkingDay },
        culture_day_in_lieu: if n & 4 == 0 { CultureDayInLieu::NotGranted } else { CultureDayInLieu::Granted },
        ..Conventions::default()
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    /// The table picked for a set of readings is the one built for it.
    #[test]
    fn readings_are_paired_with_their_tables() {
        let calendar = Calendar::standard();
        for n in 0..8 {
            assert!(std::ptr::eq(calendar.working(&reading(n)), &calendar.working[n]), "{n}");
        }
    }
}
