use chrono::Datelike;

use super::days_off::{Row, day, is_weekend};
use super::{CalendarError, Conventions, Day};

/// The first day held.
pub(super) const FIRST: Day = day(2012, 1, 1);
/// The last day held.
pub(super) const LAST: Day = day(2030, 12, 31);
/// How many days are held.
const LEN: usize = 19 * 365 + 5;

/// The place of a day among the days held.
pub(super) fn index(day: Day) -> Result<usize, CalendarError> {
    let years = usize::try_from(day.year() - 2012).map_err(|_| CalendarError::BeforeCoverage { from: day })?;
    let ordinal = usize::try_from(day.ordinal0()).map_err(|_| CalendarError::OutOfRange { from: day })?;
    // Every fourth year from 2012 on has a leap day; none is skipped before 2100.
    let index = years * 365 + years.div_ceil(4) + ordinal;
    if index < LEN { Ok(index) } else { Err(CalendarError::OutOfRange { from: day }) }
}

/// The working days under one set of readings, laid out so that every question is one or two look-ups.
#[derive(Clone)]
pub(super) struct WorkingDays {
    /// For each day, and the one after the last, how many working days lie before it.
    before: Box<[u16]>,
    /// The working days, in order.
    days: Box<[Day]>,
}

impl WorkingDays {
    /// From the entries of the calendar, sorted by day.
    pub(super) fn new(rows: &[Row], conventions: &Conventions) -> Self {
        let mut before = Vec::with_capacity(LEN + 1);
        let mut days: Vec<Day> = Vec::with_capacity(LEN);
        let mut rows = rows.iter().peekable();
        let mut count = 0_u16;
        for day in FIRST.iter_days().take(LEN) {
            let entry = rows.next_if(|row| row.day == day).filter(|row| row.holds(conventions));
            before.push(count);
            if entry.map_or(!is_weekend(day), |row| row.kind.is_working()) {
                days.push(day);
                count += 1;
            }
        }
        before.push(count);
        Self { before: before.into(), days: days.into() }
    }

    fn before(&self, index: usize) -> usize {
        self.before.get(index).copied().map_or(self.days.len(), usize::from)
    }

    pub(super) fn is_working(&self, day: Day) -> Result<bool, CalendarError> {
        let index = index(day)?;
        Ok(self.before(index) < self.before(index + 1))
    }

    /// The first working day on or after a day.
    #[inline]
    pub(super) fn roll(&self, day: Day) -> Result<Day, CalendarError> {
        self.days.get(self.before(index(day)?)).copied().ok_or(CalendarError::OutOfRange { from: day })
    }

    /// The last working day on or before a day.
    pub(super) fn roll_back(&self, day: Day) -> Result<Day, CalendarError> {
        let count = self.before(index(day)? + 1);
        count.checked_sub(1).and_then(|n| self.days.get(n)).copied().ok_or(CalendarError::BeforeCoverage { from: day })
    }

    /// The n-th working day after a day, or with it counted; the day itself for none.
    #[inline]
    pub(super) fn add(&self, day: Day, n: usize, counted: bool) -> Result<Day, CalendarError> {
        let index = index(day)?;
        let Some(further) = n.checked_sub(1) else {
            return Ok(day);
        };
        let base = self.before(if counted { index } else { index + 1 });
        self.days.get(base + further).copied().ok_or(CalendarError::OutOfRange { from: day })
    }

    /// The n-th working day before a day; the day itself for none.
    pub(super) fn subtract(&self, day: Day, n: usize) -> Result<Day, CalendarError> {
        let index = index(day)?;
        if n == 0 {
            return Ok(day);
        }
        self.before(index)
            .checked_sub(n)
            .and_then(|at| self.days.get(at))
            .copied()
            .ok_or(CalendarError::BeforeCoverage { from: day })
    }

    /// How many working days d there are with from ≤ d < to.
    pub(super) fn between(&self, from: Day, to: Day) -> Result<u32, CalendarError> {
        let count = self.before(index(to)?).saturating_sub(self.before(index(from)?));
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}
