use std::collections::BTreeSet;
use std::fmt;

use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};

use super::days_off::{Row, in_order, is_weekend};
use super::error::vi;
use super::projection::LUNAR;
use super::working::{FIRST, LAST};
use super::{Calendar, Certainty, Day, DayKind};
use crate::order;

/// What a day added by the host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum HostDayKind {
    /// A holiday; any weekday.
    Holiday,
    /// A day off in lieu; Monday to Friday.
    SubstituteDayOff,
    /// A working day given off for a Saturday worked; Monday to Friday.
    SwappedDayOff,
    /// The Saturday worked for it.
    MakeupWorkingDay,
}

impl HostDayKind {
    /// The kind that a stable word names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "holiday" => Some(Self::Holiday),
            "substitute_day_off" => Some(Self::SubstituteDayOff),
            "swapped_day_off" => Some(Self::SwappedDayOff),
            "makeup_working_day" => Some(Self::MakeupWorkingDay),
            _ => None,
        }
    }
}

impl From<HostDayKind> for DayKind {
    fn from(kind: HostDayKind) -> Self {
        match kind {
            HostDayKind::Holiday => Self::Holiday,
            HostDayKind::SubstituteDayOff => Self::SubstituteDayOff,
            HostDayKind::SwappedDayOff => Self::SwappedDayOff,
            HostDayKind::MakeupWorkingDay => Self::MakeupWorkingDay,
        }
    }
}

/// A day the host adds: a later notice, or a rule of its own locality.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct HostDay {
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: HostDayKind,
    /// Its name in Vietnamese.
    pub name_vi: String,
    /// Its name in English.
    pub name_en: String,
    /// The notice or decision it rests on.
    #[serde(default)]
    pub basis: String,
}

/// Builds a [`Calendar`] with days of the host's own.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CalendarBuilder {
    days: Vec<HostDay>,
    announced: BTreeSet<i32>,
}

impl CalendarBuilder {
    /// Most days a host may add.
    pub const MAX_DAYS: usize = 1_000;
    /// Longest name or basis, in characters.
    pub const MAX_TEXT: usize = 300;

    /// Adds a day.
    pub fn day(mut self, day: HostDay) -> Self {
        self.days.push(day);
        self
    }

    /// Adds several days.
    pub fn days(mut self, days: impl IntoIterator<Item = HostDay>) -> Self {
        self.days.extend(days);
        self
    }

    /// Says that the added days are all the days off of a year which this library only projects: the projection of that year
    /// is dropped, and the year counts as announced.
    pub fn announced(mut self, year: i32) -> Self {
        self.announced.insert(year);
        self
    }

    /// The calendar with the added days.
    ///
    /// # Errors
    /// Every problem of every added day, in one list.
    pub fn build(self) -> Result<Calendar, HostDaysError> {
        let mut rows = Calendar::standard_rows();
        rows.retain(|row| !self.announced.contains(&row.day.year()) || row.certainty != Certainty::Projected);
        let problems = self.problems(&rows);
        if !problems.is_empty() {
            return Err(HostDaysError { problems });
        }
        let edition = self.edition();
        rows.retain(|row| !(row.for_culture_day && self.days.iter().any(|added| added.day == row.day)));
        rows.extend(self.days.into_iter().map(|added| Row {
            day: added.day,
            kind: added.kind.into(),
            certainty: Certainty::Host,
            name_vi: added.name_vi.into(),
            name_en: added.name_en.into(),
            basis: added.basis.into(),
            for_culture_day: false,
        }));
        in_order(&mut rows);
        Ok(Calendar::from_rows(rows, edition, self.announced))
    }

    fn problems(&self, rows: &[Row]) -> Vec<HostDayProblem> {
        let mut problems = Vec::new();
        if self.days.len() > Self::MAX_DAYS {
            problems.push(HostDayProblem { position: Self::MAX_DAYS, fault: HostDayFault::TooManyDays });
        }
        for (position, added) in self.days.iter().enumerate().take(Self::MAX_DAYS) {
            let mut found = |fault| problems.push(HostDayProblem { position, fault });
            let day = added.day;
            if day < FIRST || day > LAST {
                found(HostDayFault::OutsideCoverage { day });
            }
            match added.kind {
                HostDayKind::Holiday => {}
                HostDayKind::SubstituteDayOff | HostDayKind::SwappedDayOff => {
                    if is_weekend(day) {
                        found(HostDayFault::NotAWeekday { day });
                    }
                }
                HostDayKind::MakeupWorkingDay => {
                    if day.weekday() != Weekday::Sat {
                        found(HostDayFault::NotASaturday { day });
                    }
                }
            }
            if let Some(first) = self.days.iter().take(position).position(|other| other.day == day) {
                found(HostDayFault::Duplicate { day, first });
            }
            if let Some(row) = rows.iter().find(|row| row.day == day && !row.for_culture_day) {
                found(HostDayFault::AlreadyListed { day, kind: row.kind });
            }
            for (field, text) in [("name_vi", &added.name_vi), ("name_en", &added.name_en), ("basis", &added.basis)] {
                if field != "basis" && text.trim().is_empty() {
                    found(HostDayFault::Blank { field });
                }
                if text.chars().count() > Self::MAX_TEXT {
                    found(HostDayFault::TooLong { field });
                }
            }
        }
        for year in &self.announced {
            self.announced_problems(*year, &mut problems);
        }
        problems
    }

    /// A year announced must be one that is projected, and its list whole: the holidays with a fixed date show that.
    fn announced_problems(&self, year: i32, problems: &mut Vec<HostDayProblem>) {
        let mut found = |fault| problems.push(HostDayProblem { position: 0, fault });
        if !LUNAR.iter().any(|lunar| lunar.year == year) {
            found(HostDayFault::NotProjected { year });
            return;
        }
        for (month, day) in [(1, 1), (4, 30), (5, 1), (9, 2)] {
            let Some(day) = Day::from_ymd_opt(year, month, day) else {
                continue;
            };
            if !self.days.iter().any(|added| added.day == day && added.kind == HostDayKind::Holiday) {
                found(HostDayFault::HolidayMissing { day });
            }
        }
    }

    /// Names the days off of this library alone, or with those added: the same added days give the same name, in whatever order.
    fn edition(&self) -> String {
        if self.days.is_empty() {
            return Calendar::EDITION.to_owned();
        }
        let days = order::by_key(&self.days, |added| added.day);
        let lines = days.iter().map(|added| {
            let kind: DayKind = added.kind.into();
            format!("{}\t{kind:?}\t{}\t{}\t{}\n", added.day, added.name_vi, added.name_en, added.basis)
        });
        let years = self.announced.iter().map(|year| format!("{year}\n"));
        // FNV-1a: stable across platforms and releases, unlike the hashers of std.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in lines.chain(years).flat_map(String::into_bytes) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        format!("{}+{}.{hash:016x}", Calendar::EDITION, days.len())
    }
}

/// The added days cannot be used; every problem is listed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct HostDaysError {
    /// Every problem found, in the order of the days.
    pub problems: Vec<HostDayProblem>,
}

impl fmt::Display for HostDaysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, problem) in self.problems.iter().enumerate() {
            if n > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{}: {}", problem.path(), problem.fault)?;
        }
        Ok(())
    }
}

/// One problem of one added day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostDayProblem {
    /// Which of the added days, from 0; of no meaning for a fault of the whole list.
    pub position: usize,
    /// What is wrong with it.
    pub fault: HostDayFault,
}

impl HostDayProblem {
    /// The path of the field: `days[2].day`.
    #[must_use]
    pub fn path(&self) -> String {
        let field = match self.fault {
            HostDayFault::TooManyDays | HostDayFault::HolidayMissing { .. } => {
                return "days".to_owned();
            }
            HostDayFault::NotProjected { .. } => return "announced".to_owned(),
            HostDayFault::Blank { field } | HostDayFault::TooLong { field } => field,
            HostDayFault::OutsideCoverage { .. }
            | HostDayFault::NotAWeekday { .. }
            | HostDayFault::NotASaturday { .. }
            | HostDayFault::Duplicate { .. }
            | HostDayFault::AlreadyListed { .. } => "day",
        };
        format!("days[{}].{field}", self.position)
    }
}

/// What can be wrong with an added day. `Display` is the English text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HostDayFault {
    /// More days than [`CalendarBuilder::MAX_DAYS`]; the rest was not looked at.
    #[error("more than {} days were added", CalendarBuilder::MAX_DAYS)]
    TooManyDays,
    /// Before 2012-01-01 or after 2030-12-31.
    #[error("{day} is outside the calendar, 2012-01-01 to 2030-12-31")]
    OutsideCoverage {
        /// The day added.
        day: Day,
    },
    /// A day in lieu, or a swapped day, on a weekend.
    #[error("{day} is a Saturday or Sunday, and only a weekday can be given off")]
    NotAWeekday {
        /// The day added.
        day: Day,
    },
    /// A make-up day on another day than Saturday.
    #[error("{day} is not a Saturday, and only a Saturday is worked to make up")]
    NotASaturday {
        /// The day added.
        day: Day,
    },
    /// The same day twice.
    #[error("{day} is already added, as days[{first}]")]
    Duplicate {
        /// The day added.
        day: Day,
        /// Where it was added first, from 0.
        first: usize,
    },
    /// The calendar already has an entry for the day.
    #[error("{day} is already in the calendar: {}", kind.label_en())]
    AlreadyListed {
        /// The day added.
        day: Day,
        /// What the calendar has it as.
        kind: DayKind,
    },
    /// No name.
    #[error("{field} is blank")]
    Blank {
        /// The field.
        field: &'static str,
    },
    /// A year said to be announced that this library does not project.
    #[error("{year} is not a projected year, so its days off cannot be replaced")]
    NotProjected {
        /// The year.
        year: i32,
    },
    /// A year said to be announced, without one of its fixed holidays (Bộ luật Lao động 2019 Điều 112).
    #[error("{day} is a holiday, yet it is not among the days of its announced year")]
    HolidayMissing {
        /// The holiday.
        day: Day,
    },
    /// A text longer than [`CalendarBuilder::MAX_TEXT`].
    #[error("{field} is longer than {} characters", CalendarBuilder::MAX_TEXT)]
    TooLong {
        /// The field.
        field: &'static str,
    },
}

impl HostDayFault {
    /// A stable word for this kind of problem.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooManyDays => "host_day_too_many",
            Self::OutsideCoverage { .. } => "host_day_outside_coverage",
            Self::NotAWeekday { .. } => "host_day_not_a_weekday",
            Self::NotASaturday { .. } => "host_day_not_a_saturday",
            Self::Duplicate { .. } => "host_day_duplicate",
            Self::AlreadyListed { .. } => "host_day_already_listed",
            Self::NotProjected { .. } => "host_year_not_projected",
            Self::HolidayMissing { .. } => "host_year_holiday_missing",
            Self::Blank { .. } => "host_day_blank",
            Self::TooLong { .. } => "host_day_too_long",
        }
    }

    /// The problem in Vietnamese.
    #[must_use]
    pub fn text_vi(&self) -> String {
        match self {
            Self::TooManyDays => format!("Đã thêm quá {} ngày.", CalendarBuilder::MAX_DAYS),
            Self::OutsideCoverage { day } => {
                format!("Ngày {} nằm ngoài lịch, từ 01/01/2012 đến 31/12/2030.", vi(*day))
            }
            Self::NotAWeekday { day } => {
                format!("Ngày {} là thứ Bảy hoặc Chủ Nhật, không thể là ngày nghỉ bù hay nghỉ hoán đổi.", vi(*day))
            }
            Self::NotASaturday { day } => format!("Ngày {} không phải thứ Bảy, không thể là ngày làm bù.", vi(*day)),
            Self::Duplicate { day, first } => {
                format!("Ngày {} đã được thêm ở dòng {}.", vi(*day), first.saturating_add(1))
            }
            Self::AlreadyListed { day, kind } => {
                format!("Ngày {} đã có trong lịch: {}.", vi(*day), kind.label_vi())
            }
            Self::NotProjected { year } => {
                format!("Năm {year} không phải năm dự kiến nên không thể thay các ngày nghỉ.")
            }
            Self::HolidayMissing { day } => {
                format!("Ngày {} là ngày lễ nhưng không có trong danh sách của năm đã công bố.", vi(*day))
            }
            Self::Blank { field } => format!("Ô {field} để trống."),
            Self::TooLong { field } => {
                format!("Ô {field} dài quá {} ký tự.", CalendarBuilder::MAX_TEXT)
            }
        }
    }
}
