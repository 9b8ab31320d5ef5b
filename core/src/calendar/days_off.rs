use std::borrow::Cow;

use chrono::{Datelike, Weekday};
use serde::{Deserialize, Serialize};

use super::{Conventions, CultureDayInLieu, Day, SubstituteDays, SwappedDays};

/// What a day is, for state bodies that rest on Saturday and Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum DayKind {
    /// An ordinary working day.
    WorkingDay,
    /// An ordinary Saturday or Sunday.
    Weekend,
    /// A statutory holiday, whatever its weekday.
    Holiday,
    /// Nghỉ bù: a weekday off in lieu of a holiday that fell on a weekend.
    SubstituteDayOff,
    /// Nghỉ hoán đổi: a weekday given off, worked on a Saturday.
    SwappedDayOff,
    /// Làm bù: the Saturday worked for it.
    MakeupWorkingDay,
}

impl DayKind {
    /// Whether offices work on such a day.
    #[must_use]
    pub const fn is_working(self) -> bool {
        matches!(self, Self::WorkingDay | Self::MakeupWorkingDay)
    }

    /// The kind in Vietnamese.
    #[must_use]
    pub const fn label_vi(self) -> &'static str {
        match self {
            Self::WorkingDay => "Ngày làm việc",
            Self::Weekend => "Ngày nghỉ hằng tuần",
            Self::Holiday => "Ngày nghỉ lễ, tết",
            Self::SubstituteDayOff => "Ngày nghỉ bù",
            Self::SwappedDayOff => "Ngày nghỉ hoán đổi",
            Self::MakeupWorkingDay => "Ngày làm bù",
        }
    }

    /// The kind in English.
    #[must_use]
    pub const fn label_en(self) -> &'static str {
        match self {
            Self::WorkingDay => "Working day",
            Self::Weekend => "Weekend",
            Self::Holiday => "Public holiday",
            Self::SubstituteDayOff => "Day off in lieu",
            Self::SwappedDayOff => "Swapped day off",
            Self::MakeupWorkingDay => "Make-up working day",
        }
    }
}

/// How a day off, or an article, is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum Certainty {
    /// The text of the statute was read.
    Verified,
    /// The press or another secondary source says so.
    Reported,
    /// The statute was applied, or the lunar date computed; no notice was seen.
    Computed,
    /// From general knowledge; the text was not read.
    Recalled,
    /// No notice exists yet; past habit carried forward.
    Projected,
    /// Added by the host.
    Host,
}

/// How far the days off of a year are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum YearState {
    /// The notices are out and known.
    Final,
    /// Announced, but a swap may still be decided.
    Announced,
    /// No notice yet: a projection.
    Projected,
}

/// A day, what it is, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct DayInfo {
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: DayKind,
    /// Its name in Vietnamese.
    pub name_vi: String,
    /// Its name in English.
    pub name_en: String,
    /// The provision or notice it rests on.
    pub basis: String,
    /// How that is known.
    pub certainty: Certainty,
}

/// A dated entry of the calendar; at most one a day.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) day: Day,
    pub(super) kind: DayKind,
    pub(super) certainty: Certainty,
    pub(super) name_vi: Cow<'static, str>,
    pub(super) name_en: Cow<'static, str>,
    pub(super) basis: Cow<'static, str>,
    /// In lieu of 24 November: holds under one reading only.
    pub(super) for_culture_day: bool,
}

impl Row {
    /// Whether the entry counts under the conventions; if not, the day is an ordinary one.
    pub(super) fn holds(&self, conventions: &Conventions) -> bool {
        match self.kind {
            DayKind::WorkingDay | DayKind::Weekend | DayKind::Holiday => true,
            DayKind::SwappedDayOff | DayKind::MakeupWorkingDay => conventions.swapped_days == SwappedDays::Followed,
            DayKind::SubstituteDayOff => {
                conventions.substitute_days == SubstituteDays::DayOff
                    && (!self.for_culture_day || conventions.culture_day_in_lieu == CultureDayInLieu::Granted)
            }
        }
    }

    pub(super) fn info(&self) -> DayInfo {
        DayInfo {
            day: self.day,
            kind: self.kind,
            name_vi: self.name_vi.clone().into_owned(),
            name_en: self.name_en.clone().into_owned(),
            basis: self.basis.clone().into_owned(),
            certainty: self.certainty,
        }
    }
}

/// Sorts entries by day. They are nearly in order, and a general sort would be a part of what a browser loads.
pub(super) fn in_order(rows: &mut [Row]) {
    for end in 1..rows.len() {
        let (before, rest) = rows.split_at(end);
        let at = rest.first().map_or(end, |row| before.partition_point(|other| other.day <= row.day));
        if let Some(part) = rows.get_mut(at..=end) {
            part.rotate_right(1);
        }
    }
}

/// A day without an entry: Monday to Friday are worked, Saturday and Sunday are not.
pub(super) fn ordinary(day: Day) -> DayInfo {
    let (name_vi, name_en) = match day.weekday() {
        Weekday::Mon => ("Thứ Hai", "Monday"),
        Weekday::Tue => ("Thứ Ba", "Tuesday"),
        Weekday::Wed => ("Thứ Tư", "Wednesday"),
        Weekday::Thu => ("Thứ Năm", "Thursday"),
        Weekday::Fri => ("Thứ Sáu", "Friday"),
        Weekday::Sat => ("Thứ Bảy", "Saturday"),
        Weekday::Sun => ("Chủ Nhật", "Sunday"),
    };
    DayInfo {
        day,
        kind: if is_weekend(day) { DayKind::Weekend } else { DayKind::WorkingDay },
        name_vi: name_vi.to_owned(),
        name_en: name_en.to_owned(),
        basis: "Quyết định 188/1999/QĐ-TTg Điều 1".to_owned(),
        certainty: Certainty::Verified,
    }
}

pub(super) fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A day written as constant; evaluated by the compiler only.
#[expect(clippy::panic, reason = "fails the build, never at run time: every caller is a constant")]
pub(super) const fn day(year: i32, month: u32, day: u32) -> Day {
    match Day::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("no such day"),
    }
}
