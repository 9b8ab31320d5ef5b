//! The days on which the law changed. A day is known to the tables by the stretch between two of them, so a period of a
//! rule can begin or end only on such a day and a mistyped date does not compile.

use chrono::NaiveDate;

/// The days from which a text used by a rule was first in force, in order.
pub const LAW_DAYS: [&str; 26] = [
    "2012-07-01", // LKN, LTC11
    "2012-11-20", // NĐ 75/2012
    "2013-12-16", // TT 07/2013
    "2014-07-01", // Luật Tiếp công dân
    "2014-08-15", // NĐ 64/2014
    "2014-12-15", // TT 06/2014, TT 07/2014
    "2016-07-01", // TTHC 2015
    "2016-12-05", // TT 02/2016
    "2017-01-01", // BLDS 2015
    "2019-01-01", // LTC 2018
    "2019-05-28", // NĐ 31/2019
    "2020-07-01", // State Audit limb of TTHC Điều 116
    "2020-09-05", // TT 03/2020/TT-BNV
    "2020-12-01", // TT 08/2020/TT-BLĐTBXH
    "2020-12-10", // NĐ 124/2020
    "2021-02-15", // TT 145/2020/TT-BCA
    "2021-05-10", // TT 02/2021
    "2021-11-15", // TT 04/2021, TT 05/2021
    "2022-10-10", // NĐ 55/2022
    "2024-03-05", // TT 01/2024
    "2025-03-01", // ministries merged
    "2025-07-01", // districts end, two tiers
    "2025-09-30", // TT 06/2025
    "2026-07-01", // Luật 136/2025, NĐ 154, 155, 156/2026
    "2027-01-01", // NĐ 155/2026 Điều 21 k2
    "2027-03-01", // two-tier decrees yield
];

/// How many stretches the days of change cut time into; stretch 0 lies before the first of them.
pub const CUTS: usize = LAW_DAYS.len() + 1;

/// The set of all stretches.
pub(crate) const ALL_DAYS: u64 = (1 << CUTS) - 1;

/// The set of stretches in which the laws of this library are in force: from 01/07/2012.
pub(crate) const IN_FORCE: u64 = ALL_DAYS & !1;

/// The stretches from `from` to `to`, both inclusive, written `2012-07-01..2026-06-30` with either end open.
///
/// # Panics
/// In the compiler, when a period does not begin and end on a day of [`LAW_DAYS`].
#[must_use]
#[expect(clippy::panic, reason = "runs in the compiler: a mistyped day must stop the build")]
pub const fn period(written: &str) -> u64 {
    let bytes = written.as_bytes();
    let Some(dots) = find_dots(bytes) else {
        panic!("a period is written `from..to`");
    };
    let (from, rest) = bytes.split_at(dots);
    let (_, to) = rest.split_at(2);
    let first = if from.is_empty() {
        0
    } else {
        match law_day(number(from)) {
            Some(cut) => cut,
            None => panic!("the period does not begin on a day of LAW_DAYS"),
        }
    };
    let end = if to.is_empty() {
        CUTS
    } else {
        match law_day(next_day(number(to))) {
            Some(cut) => cut,
            None => panic!("the period does not end on the day before one of LAW_DAYS"),
        }
    };
    assert!(first < end, "the period ends before it begins");
    ((1 << end) - 1) & !((1 << first) - 1)
}

/// The stretch in which a day lies.
#[must_use]
pub fn cut_of(day: NaiveDate) -> usize {
    let day = number_of(day);
    CUT_NUMBERS.partition_point(|cut| *cut <= day)
}

/// The days from one to another, both inclusive, for what changes on other days than the law; written as a [`period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    from: i32,
    to: i32,
}

impl Span {
    /// Reads a period; what is mistyped does not compile.
    #[expect(clippy::panic, reason = "runs in the compiler: a mistyped day must stop the build")]
    pub(crate) const fn of(written: &str) -> Self {
        let bytes = written.as_bytes();
        let Some(dots) = find_dots(bytes) else {
            panic!("a period is written `from..to`");
        };
        let (from, rest) = bytes.split_at(dots);
        let (_, to) = rest.split_at(2);
        let span = Self { from: a_day(from), to: if to.is_empty() { i32::MAX } else { a_day(to) } };
        assert!(span.from <= span.to, "the period ends before it begins");
        span
    }

    /// Whether it has begun on a day, ended or not.
    pub(crate) fn begun(self, day: NaiveDate) -> bool {
        self.from <= number_of(day)
    }

    /// Whether a day lies in it.
    pub(crate) fn holds(self, day: NaiveDate) -> bool {
        self.begun(day) && number_of(day) <= self.to
    }
}

/// `2012-07-01` as 20120701, if that is a day.
const fn a_day(bytes: &[u8]) -> i32 {
    let day = number(bytes);
    let (month, date) = (day / 100 % 100, day % 100);
    // The day before a day of a month is followed by it, unless the month is too short.
    let exists = month >= 1 && month <= 12 && date >= 1 && (date == 1 || next_day(day - 1) == day);
    assert!(exists, "a day of the calendar");
    day
}

/// A day as `number` writes it.
fn number_of(day: NaiveDate) -> i32 {
    use chrono::Datelike as _;
    day.year() * 10_000 + (day.month() * 100 + day.day()).cast_signed()
}

const CUT_NUMBERS: [i32; LAW_DAYS.len()] = {
    let mut out = [0; LAW_DAYS.len()];
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < out.len() {
        out[i] = number(LAW_DAYS[i].as_bytes());
        assert!(i == 0 || out[i - 1] < out[i], "LAW_DAYS are in order");
        i += 1;
    }
    out
};

const fn law_day(day: i32) -> Option<usize> {
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < LAW_DAYS.len() {
        if number(LAW_DAYS[i].as_bytes()) == day {
            return Some(i + 1);
        }
        i += 1;
    }
    None
}

const fn find_dots(bytes: &[u8]) -> Option<usize> {
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i + 1 < bytes.len() {
        if bytes[i] == b'.' && bytes[i + 1] == b'.' {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// `2012-07-01` as 20120701.
const fn number(bytes: &[u8]) -> i32 {
    assert!(bytes.len() == 10, "a day is written yyyy-mm-dd");
    let mut out = 0;
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < bytes.len() {
        if i != 4 && i != 7 {
            assert!(bytes[i].is_ascii_digit(), "a day is written yyyy-mm-dd");
            out = out * 10 + (bytes[i] - b'0') as i32;
        }
        i += 1;
    }
    out
}

const fn next_day(day: i32) -> i32 {
    let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100);
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    };
    if date < last {
        day + 1
    } else if month < 12 {
        year * 10_000 + (month + 1) * 100 + 1
    } else {
        (year + 1) * 10_000 + 101
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_in_the_stretch_that_began_on_or_before_it() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(cut_of(day("2012-06-30")), 0);
        assert_eq!(cut_of(day("2012-07-01")), 1);
        assert_eq!(cut_of(day("2030-01-01")), CUTS - 1);
        for (i, text) in LAW_DAYS.iter().enumerate() {
            assert_eq!(cut_of(day(text)), i + 1);
            assert_eq!(cut_of(day(text).pred_opt().unwrap()), i);
        }
    }

    #[test]
    fn a_span_holds_its_first_and_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let span = Span::of("2018-10-12..2025-02-28");
        assert!(span.holds(day("2018-10-12")) && span.holds(day("2025-02-28")));
        assert!(!span.holds(day("2018-10-11")) && !span.holds(day("2025-03-01")));
        assert!(span.begun(day("2025-03-01")) && !span.begun(day("2018-10-11")));
        assert!(Span::of("2018-10-12..").holds(day("2999-12-31")));
    }

    #[test]
    #[should_panic(expected = "a day of the calendar")]
    fn a_day_that_does_not_exist_is_no_span() {
        let _ = Span::of("2025-02-29..");
    }

    #[test]
    fn periods_meet_without_gap_or_overlap() {
        let before = period("2012-07-01..2026-06-30");
        let after = period("2026-07-01..");
        assert_eq!(before & after, 0);
        assert_eq!(before | after, IN_FORCE);
    }
}
