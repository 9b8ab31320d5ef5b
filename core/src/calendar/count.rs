use chrono::{Datelike, Days, Months, TimeDelta};
use serde::{Deserialize, Serialize};

use super::working::index;
use super::{
    BackwardPeriod, Bound, Calendar, CalendarError, Certainty, CitedCode, Conventions, Day, DayInfo, EventDay,
    ExtensionStart, LastDayShift, LeapDay, LegalForce, Period, Term, YearState,
};

/// The Civil Code whose rules on periods are cited. The arithmetic is the same in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum CivilCode {
    /// Bộ luật Dân sự 2005 (33/2005/QH11), in force until 2016-12-31.
    Code2005,
    /// Bộ luật Dân sự 2015 (91/2015/QH13), in force from 2017-01-01.
    Code2015,
}

impl CivilCode {
    /// The code in force on a day.
    #[must_use]
    pub fn in_force_on(day: Day) -> Self {
        if day.year() < 2017 { Self::Code2005 } else { Self::Code2015 }
    }

    /// The article on the first day: the day of the event is not counted.
    #[must_use]
    pub const fn first_day_article(self) -> u16 {
        match self {
            Self::Code2005 => 152,
            Self::Code2015 => 147,
        }
    }

    /// How the wording of [`Self::first_day_article`] is known: that of the code of 2005 was not read.
    #[must_use]
    pub const fn first_day_certainty(self) -> Certainty {
        match self {
            Self::Code2005 => Certainty::Recalled,
            Self::Code2015 => Certainty::Verified,
        }
    }

    /// The article on the last day, its end at 24:00 and its shift to the next working day.
    #[must_use]
    pub const fn last_day_article(self) -> u16 {
        match self {
            Self::Code2005 => 153,
            Self::Code2015 => 148,
        }
    }

    /// The rule on the last day, as it is cited.
    #[must_use]
    pub const fn citation_vi(self) -> &'static str {
        match self {
            Self::Code2005 => "Bộ luật Dân sự 2005 Điều 153",
            Self::Code2015 => "Bộ luật Dân sự 2015 Điều 148",
        }
    }

    /// The same in English.
    #[must_use]
    pub const fn citation_en(self) -> &'static str {
        match self {
            Self::Code2005 => "Civil Code 2005, Article 153",
            Self::Code2015 => "Civil Code 2015, Article 148",
        }
    }
}

/// A period counted: its last day, and all that shows how it came about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Due {
    /// Day 0: the day of the event. For a backward period, the day of the event counted back from.
    pub start: Day,
    /// The last day before any shift.
    pub nominal: Day,
    /// The last day; the act is in time until 24:00. For a backward period, the last day on which the act is early enough.
    pub day: Day,
    /// How many days ran: working days for a period in working days, otherwise calendar days up to the nominal day.
    pub days_counted: u32,
    /// The days off passed over: those not counted in a period in working days, or those a last day was shifted across.
    pub skipped: Vec<DayInfo>,
    /// The Civil Code to cite.
    pub code: CivilCode,
    /// The least settled year touched from the start to the last day: what is not final may still change.
    pub state: YearState,
    /// Whether the other reading on swapped days would give another last day.
    pub swap_sensitive: bool,
    /// The last day under the other reading of whether the day of the event counts, where it differs; for a backward
    /// period, of whether N days clear must lie between.
    pub alternative: Option<Day>,
}

impl Calendar {
    /// The day so many calendar days later, or earlier. Nothing is shifted.
    ///
    /// # Errors
    /// A day, or result, outside 2012–2030.
    pub fn add_days(&self, day: Day, n: i32) -> Result<Day, CalendarError> {
        index(day)?;
        let result = day.checked_add_signed(TimeDelta::days(n.into()));
        held(result, day, n < 0)
    }

    /// The same day so many months later, or the last day of that month. Nothing is shifted.
    ///
    /// # Errors
    /// A day, or result, outside 2012–2030.
    pub fn add_months(&self, day: Day, n: u16) -> Result<Day, CalendarError> {
        index(day)?;
        held(day.checked_add_months(Months::new(n.into())), day, false)
    }

    /// The same day and month so many years later; for 29 February see [`LeapDay`]. Nothing is shifted.
    ///
    /// # Errors
    /// A day, or result, outside 2012–2030.
    pub fn add_years(&self, day: Day, n: u16, conventions: &Conventions) -> Result<Day, CalendarError> {
        index(day)?;
        held(years(day, n.into(), conventions), day, false)
    }

    /// The last day of a period that starts with an event, with all that shows how it came about.
    ///
    /// # Errors
    /// A day outside 2012–2030, or a term without figure.
    pub fn due(&self, start: Day, period: impl Into<Period>, conventions: &Conventions) -> Result<Due, CalendarError> {
        let period = period.into();
        let nominal = self.nominal(start, period.term, conventions)?;
        let day = self.shift(nominal, period, conventions)?;
        let counted_from = if conventions.event_day == EventDay::Counted { Some(start) } else { start.succ_opt() };
        let days_counted = self.total(start, period.term, conventions)?;
        let from = if let Term::WorkingDays(_) = period.term { counted_from } else { Some(nominal) };
        let skipped = self.skipped(from, day, conventions);
        Ok(self.explain(Counted { start, nominal, day, days_counted, skipped }, conventions, |conventions| {
            self.due_day(start, period, conventions).ok()
        }))
    }

    /// The last day alone. Allocates nothing.
    ///
    /// # Errors
    /// As [`Self::due`].
    #[inline]
    pub fn due_day(
        &self,
        start: Day,
        period: impl Into<Period>,
        conventions: &Conventions,
    ) -> Result<Day, CalendarError> {
        let period = period.into();
        let nominal = self.nominal(start, period.term, conventions)?;
        self.shift(nominal, period, conventions)
    }

    /// A period whose extensions are added on ("gia hạn … không quá 30 ngày"). An extension that makes the whole period longer
    /// from the same first day ("không quá 45 ngày, kể từ ngày thụ lý") is not of this kind: count the longer one with [`Self::due`].
    ///
    /// # Errors
    /// As [`Self::due`].
    pub fn due_extended(
        &self,
        start: Day,
        period: impl Into<Period>,
        extensions: &[Term],
        conventions: &Conventions,
    ) -> Result<Due, CalendarError> {
        let period = period.into();
        let last = |conventions: &Conventions| {
            let mut nominal = self.nominal(start, period.term, conventions)?;
            // What follows the first period runs on from its end: that day is already counted.
            let onward = Conventions { event_day: EventDay::NotCounted, ..*conventions };
            let mut current = period;
            for extension in extensions {
                let from = match conventions.extension {
                    ExtensionStart::NominalEnd => nominal,
                    ExtensionStart::ShiftedEnd => self.shift(nominal, current, conventions)?,
                };
                current.term = *extension;
                nominal = self.nominal(from, current.term, &onward)?;
            }
            Ok((nominal, self.shift(nominal, current, conventions)?))
        };
        let (nominal, day) = last(conventions)?;
        let counted_from = if conventions.event_day == EventDay::Counted { Some(start) } else { start.succ_opt() };
        let working = std::iter::once(&period.term).chain(extensions).all(|term| matches!(term, Term::WorkingDays(_)));
        let (days_counted, skipped) = if working {
            let skipped = self.skipped(counted_from, day, conventions);
            let off = u32::try_from(skipped.len()).unwrap_or(u32::MAX);
            (calendar_days(counted_from, day).saturating_sub(off), skipped)
        } else {
            (calendar_days(counted_from, nominal), self.skipped(Some(nominal), day, conventions))
        };
        Ok(self.explain(Counted { start, nominal, day, days_counted, skipped }, conventions, |conventions| {
            last(conventions).map(|(_, day)| day).ok()
        }))
    }

    /// Periods that follow each other ("kể từ ngày hết thời hạn …"): the last day of one is day 0 of the next.
    /// Whether a day 0 counts ([`EventDay`]) applies to each.
    ///
    /// # Errors
    /// As [`Self::due`].
    pub fn due_chained(
        &self,
        start: Day,
        periods: &[Period],
        conventions: &Conventions,
    ) -> Result<Vec<Due>, CalendarError> {
        let mut from = start;
        periods
            .iter()
            .map(|period| {
                let due = self.due(from, *period, conventions)?;
                from = due.day;
                Ok(due)
            })
            .collect()
    }

    /// The first day of legal force of a decision that takes effect "sau N ngày, kể từ ngày ban hành" (Luật Khiếu nại 2011 Điều 44).
    ///
    /// # Errors
    /// A day outside 2012–2030.
    pub fn in_force_after(&self, issued: Day, days: u16, conventions: &Conventions) -> Result<Day, CalendarError> {
        let nominal = self.nominal(issued, Term::Days(days), conventions)?;
        let last = match conventions.legal_force {
            LegalForce::AfterNominalEnd => nominal,
            LegalForce::AfterShiftedEnd => self.roll(nominal, conventions)?,
        };
        held(last.succ_opt(), issued, false)
    }

    /// The last day that keeps a distance before an event ("trước ngày đối thoại ít nhất 05 ngày"). If it is a day off, the
    /// working day before it.
    ///
    /// # Errors
    /// A day outside 2012–2030, or a term without figure.
    pub fn due_before(&self, event: Day, term: Term, conventions: &Conventions) -> Result<Due, CalendarError> {
        let nominal = self.nominal_before(event, term, conventions)?;
        let day = self.roll_back(nominal, conventions)?;
        let (days_counted, skipped) = match term {
            Term::WorkingDays(_) => {
                let skipped = self.skipped(Some(day), event, conventions);
                (self.working(conventions).between(day, event)?, skipped)
            }
            _ => {
                let after = day.succ_opt();
                let end = nominal.succ_opt().unwrap_or(nominal);
                let days = calendar_days(Some(nominal), event).saturating_sub(1);
                (days, self.skipped(after, end, conventions))
            }
        };
        let counted = Counted { start: event, nominal, day, days_counted, skipped };
        let last = |conventions: &Conventions| {
            self.nominal_before(event, term, conventions).and_then(|day| self.roll_back(day, conventions)).ok()
        };
        let mut due = self.explain(counted, conventions, last);
        let other = Conventions { backward: conventions.backward.other(), ..*conventions };
        due.alternative = last(&other).filter(|other| *other != day);
        Ok(due)
    }

    fn nominal_before(&self, event: Day, term: Term, conventions: &Conventions) -> Result<Day, CalendarError> {
        index(event)?;
        let clear = conventions.backward == BackwardPeriod::ClearDays;
        let earlier = |n: u32| event.checked_sub_days(Days::new(n.into()));
        let nominal = match term {
            Term::Days(n) => earlier(n.into()),
            Term::Weeks(n) => earlier(u32::from(n) * 7),
            Term::Months(n) => event.checked_sub_months(Months::new(n.into())),
            Term::Years(n) => years(event, -i32::from(n), conventions),
            Term::WorkingDays(n) => {
                return self.working(conventions).subtract(event, usize::from(n) + usize::from(clear));
            }
            Term::AtOnce | Term::NoFigure => return Err(CalendarError::NoFigure),
        };
        let nominal = if clear { nominal.and_then(|day| day.pred_opt()) } else { nominal };
        held(nominal, event, true)
    }

    /// The last day before any shift.
    #[inline]
    pub(super) fn nominal(&self, start: Day, term: Term, conventions: &Conventions) -> Result<Day, CalendarError> {
        index(start)?;
        let counted = conventions.event_day == EventDay::Counted;
        let nominal = match term {
            Term::WorkingDays(n) => return self.working(conventions).add(start, n.into(), counted),
            Term::AtOnce | Term::Days(0) | Term::Weeks(0) | Term::Months(0) | Term::Years(0) => {
                return Ok(start);
            }
            Term::NoFigure => return Err(CalendarError::NoFigure),
            Term::Days(n) => start.checked_add_days(Days::new(n.into())),
            Term::Weeks(n) => start.checked_add_days(Days::new(u64::from(n) * 7)),
            Term::Months(n) => start.checked_add_months(Months::new(n.into())),
            Term::Years(n) => years(start, n.into(), conventions),
        };
        let nominal = if counted { nominal.and_then(|day| day.pred_opt()) } else { nominal };
        held(nominal, start, false)
    }

    /// The last day after the shift to the next working day, for whom it applies. A period in working days ends on one; an
    /// act due at once has no period whose end could move.
    #[inline]
    pub(super) fn shift(&self, nominal: Day, period: Period, conventions: &Conventions) -> Result<Day, CalendarError> {
        let fixed = matches!(period.term, Term::WorkingDays(_) | Term::AtOnce)
            || (period.bound == Bound::Authority && conventions.last_day_shift == LastDayShift::PersonsOnly);
        if fixed { Ok(nominal) } else { self.roll(nominal, conventions) }
    }

    /// The days off d with from ≤ d < to.
    pub(super) fn skipped(&self, from: Option<Day>, to: Day, conventions: &Conventions) -> Vec<DayInfo> {
        let Some(from) = from else { return Vec::new() };
        from.iter_days()
            .take_while(|day| *day < to)
            .map(|day| self.info(day, conventions))
            .filter(|info| !info.kind.is_working())
            .collect()
    }

    /// Adds to a count what depends on the whole of it. `last` gives the last day under other conventions, if there is one.
    pub(super) fn explain(
        &self,
        counted: Counted,
        conventions: &Conventions,
        last: impl Fn(&Conventions) -> Option<Day>,
    ) -> Due {
        let Counted { start, nominal, day, days_counted, skipped } = counted;
        let swapped = Conventions { swapped_days: conventions.swapped_days.other(), ..*conventions };
        let shifted = Conventions { event_day: conventions.event_day.other(), ..*conventions };
        let cited = match conventions.cited_code {
            CitedCode::OnLastDay => day,
            CitedCode::OnStartDay => start,
        };
        let years = start.min(day).year()..=start.max(day).year();
        let state = years.filter_map(|year| self.year_state(year).ok()).max().unwrap_or(YearState::Final);
        Due {
            start,
            nominal,
            day,
            days_counted,
            skipped,
            code: CivilCode::in_force_on(cited),
            state,
            swap_sensitive: last(&swapped) != Some(day),
            alternative: last(&shifted).filter(|other| *other != day),
        }
    }
}

/// What counting alone yields.
pub(super) struct Counted {
    pub(super) start: Day,
    pub(super) nominal: Day,
    pub(super) day: Day,
    pub(super) days_counted: u32,
    pub(super) skipped: Vec<DayInfo>,
}

/// A result, if the calendar holds it.
#[inline]
fn held(result: Option<Day>, from: Day, backward: bool) -> Result<Day, CalendarError> {
    match result {
        Some(day) if (Calendar::FIRST..=Calendar::LAST).contains(&day) => Ok(day),
        _ if backward => Err(CalendarError::BeforeCoverage { from }),
        _ => Err(CalendarError::OutOfRange { from }),
    }
}

/// The same day and month in another year.
fn years(day: Day, n: i32, conventions: &Conventions) -> Option<Day> {
    let year = day.year().checked_add(n)?;
    day.with_year(year).or_else(|| match conventions.leap_day {
        LeapDay::February28 => Day::from_ymd_opt(year, 2, 28),
        LeapDay::March1 => Day::from_ymd_opt(year, 3, 1),
    })
}

/// How many days d there are with from ≤ d ≤ to.
fn calendar_days(from: Option<Day>, to: Day) -> u32 {
    let days = from.map_or(0, |from| to.signed_duration_since(from).num_days().saturating_add(1));
    u32::try_from(days).unwrap_or(0)
}
