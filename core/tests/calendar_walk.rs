//! Every day of 2012–2030, against a count that knows nothing of tables: a map of the days off and a step of one day at a time.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::HashMap;

use chrono::{Datelike, Days, Weekday};
use kntc::calendar::{
    Calendar, CalendarError, Conventions, CultureDayInLieu, Day, EventDay, ResumptionDay, SubstituteDays,
    SuspendedTerm, Suspension, SwappedDays, Term,
};

/// Days off of the years without notice, taken from the written projection, not from the code.
const PROJECTED: &str = "
    2028-01-01 h 2028-01-03 s 2028-01-24 h 2028-01-25 h 2028-01-26 h 2028-01-27 h 2028-01-28 h 2028-04-04 h 2028-04-30 h
    2028-05-01 h 2028-05-02 s 2028-09-01 h 2028-09-02 h 2028-09-04 s 2028-11-24 h
    2029-01-01 h 2029-02-12 h 2029-02-13 h 2029-02-14 h 2029-02-15 h 2029-02-16 h 2029-04-23 h 2029-04-30 h 2029-05-01 h
    2029-09-02 h 2029-09-03 h 2029-09-04 s 2029-11-24 h
    2030-01-01 h 2030-01-31 h 2030-02-01 h 2030-02-02 h 2030-02-03 h 2030-02-04 h 2030-02-05 s 2030-02-06 s 2030-04-12 h
    2030-04-30 h 2030-05-01 h 2030-09-02 h 2030-09-03 h 2030-11-24 h";

struct Naive {
    kinds: HashMap<Day, char>,
}

impl Naive {
    fn new(conventions: &Conventions) -> Self {
        let file = include_str!("../data/public-holidays-vn.csv").lines().skip(1).map(|line| {
            let mut fields = line.split(',');
            let day = fields.next().unwrap().parse().unwrap();
            let kind = match fields.next().unwrap() {
                "holiday" => 'h',
                "substitute_day_off" => 's',
                "swapped_day_off" => 'o',
                "makeup_working_day" => 'w',
                kind => panic!("{kind}"),
            };
            (day, kind)
        });
        let words: Vec<_> = PROJECTED.split_whitespace().collect();
        let projected = words.chunks(2).map(|pair| (pair[0].parse().unwrap(), pair[1].chars().next().unwrap()));
        let mut kinds: HashMap<Day, char> = file.chain(projected).collect();
        if conventions.culture_day_in_lieu == CultureDayInLieu::Granted {
            kinds.insert("2029-11-26".parse().unwrap(), 's');
            kinds.insert("2030-11-25".parse().unwrap(), 's');
        }
        if conventions.substitute_days == SubstituteDays::WorkingDay {
            kinds.retain(|_, kind| *kind != 's');
        }
        if conventions.swapped_days == SwappedDays::Ignored {
            kinds.retain(|_, kind| *kind != 'o' && *kind != 'w');
        }
        Self { kinds }
    }

    fn is_working(&self, day: Day) -> bool {
        match self.kinds.get(&day) {
            Some('w') => true,
            Some(_) => false,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The first working day on or after, or none up to the end of 2030.
    fn roll(&self, mut day: Day) -> Option<Day> {
        while !self.is_working(day) {
            day = day.succ_opt()?;
        }
        (day <= Calendar::LAST).then_some(day)
    }

    fn roll_back(&self, mut day: Day) -> Option<Day> {
        while !self.is_working(day) {
            day = day.pred_opt()?;
        }
        (day >= Calendar::FIRST).then_some(day)
    }

    fn add(&self, mut day: Day, n: u16) -> Option<Day> {
        for _ in 0..n {
            day = self.roll(day.succ_opt()?)?;
        }
        Some(day)
    }
}

fn readings() -> Vec<Conventions> {
    let mut readings = Vec::new();
    for swapped_days in SwappedDays::ALL {
        for substitute_days in SubstituteDays::ALL {
            for culture_day_in_lieu in CultureDayInLieu::ALL {
                readings.push(Conventions {
                    swapped_days,
                    substitute_days,
                    culture_day_in_lieu,
                    ..Conventions::default()
                });
            }
        }
    }
    readings
}

fn all_days() -> impl Iterator<Item = Day> {
    Calendar::FIRST.iter_days().take_while(|day| *day <= Calendar::LAST)
}

#[test]
fn every_day_under_every_reading() {
    let calendar = Calendar::standard();
    for conventions in readings() {
        let naive = Naive::new(&conventions);
        let mut days = 0;
        for day in all_days() {
            days += 1;
            let working = naive.is_working(day);
            assert_eq!(calendar.is_working(day, &conventions), Ok(working), "{day}");
            assert_eq!(calendar.kind_of(day, &conventions).unwrap().kind.is_working(), working, "{day}");
            assert_eq!(calendar.roll(day, &conventions).ok(), naive.roll(day), "{day}");
            assert_eq!(calendar.roll_back(day, &conventions).ok(), naive.roll_back(day), "{day}");
            for n in [0, 1, 2, 3, 5, 7, 10, 20] {
                assert_eq!(calendar.add_working_days(day, n, &conventions).ok(), naive.add(day, n), "{day} + {n}");
            }
        }
        assert_eq!(days, 6940);
    }
}

#[test]
fn every_day_due() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    let naive = Naive::new(&conventions);
    for day in all_days() {
        for n in [1_u16, 7, 10, 30, 45, 60, 90] {
            let nominal = day + Days::new(n.into());
            let expected = if nominal > Calendar::LAST { None } else { naive.roll(nominal) };
            assert_eq!(calendar.due_day(day, Term::Days(n), &conventions).ok(), expected, "{day} + {n}");
        }
        let next_month = {
            let (year, month) = if day.month() == 12 { (day.year() + 1, 1) } else { (day.year(), day.month() + 1) };
            (1..=day.day()).rev().find_map(|d| Day::from_ymd_opt(year, month, d)).unwrap()
        };
        let expected = if next_month > Calendar::LAST { None } else { naive.roll(next_month) };
        assert_eq!(calendar.due_day(day, Term::Months(1), &conventions).ok(), expected, "{day} + 1 month");
    }
}

/// What is shown with a last day adds up: days counted and days passed over make the whole span.
#[test]
fn every_day_explained() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    for day in all_days().take_while(|day| day.year() < 2030).step_by(3) {
        let due = calendar.due(day, Term::WorkingDays(10), &conventions).unwrap();
        assert_eq!(due.days_counted, 10);
        assert_eq!((due.day - due.start).num_days(), 10 + due.skipped.len() as i64);
        assert_eq!(due.nominal, due.day);
        let due = calendar.due(day, Term::Days(30), &conventions).unwrap();
        assert_eq!(due.days_counted, 30);
        assert_eq!((due.nominal - due.start).num_days(), 30);
        assert_eq!((due.day - due.nominal).num_days(), due.skipped.len() as i64);
        for term in [Term::Days(30), Term::WorkingDays(10), Term::Weeks(2), Term::Months(3), Term::Years(1)] {
            let due = calendar.due(day, term, &conventions);
            assert_eq!(due.map(|due| due.day), calendar.due_day(day, term, &conventions));
        }
    }
}

#[test]
fn counting_is_the_inverse_of_adding() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    for day in all_days().take_while(|day| day.year() < 2030) {
        for n in [1, 7, 30] {
            let last = calendar.add_working_days(day, n, &conventions).unwrap();
            assert_eq!(calendar.count_working_days(day, last, &conventions), Ok(n.into()), "{day} + {n}");
            let before = calendar.count_working_days(day, last.pred_opt().unwrap(), &conventions);
            assert_eq!(before, Ok(u32::from(n) - 1), "{day} + {n}");
        }
        assert_eq!(calendar.count_working_days(day, day, &conventions), Ok(0));
    }
}

#[test]
fn backward_against_steps() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    let naive = Naive::new(&conventions);
    for day in all_days().skip(31) {
        let expected = naive.roll_back(day - Days::new(5)).unwrap();
        assert_eq!(calendar.due_before(day, Term::Days(5), &conventions).unwrap().day, expected, "{day}");
        let mut expected = day;
        for _ in 0..3 {
            expected = naive.roll_back(expected.pred_opt().unwrap()).unwrap();
        }
        let due = calendar.due_before(day, Term::WorkingDays(3), &conventions).unwrap();
        assert_eq!((due.day, due.days_counted), (expected, 3), "{day}");
        assert_eq!((day - expected).num_days(), 3 + due.skipped.len() as i64, "{day}");
    }
}

#[test]
fn outside_is_refused() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    let day = |text: &str| text.parse::<Day>().unwrap();
    let early = day("2011-12-31");
    let late = day("2031-01-01");
    assert_eq!(calendar.roll(early, &conventions), Err(CalendarError::BeforeCoverage { from: early }));
    assert_eq!(calendar.roll(late, &conventions), Err(CalendarError::OutOfRange { from: late }));
    let start = day("2030-12-20");
    for term in [Term::Days(30), Term::WorkingDays(30), Term::Months(1), Term::Years(1), Term::Weeks(2)] {
        assert_eq!(calendar.due_day(early, term, &conventions), Err(CalendarError::BeforeCoverage { from: early }));
        assert_eq!(calendar.due_day(late, term, &conventions), Err(CalendarError::OutOfRange { from: late }));
        assert_eq!(calendar.due_day(start, term, &conventions), Err(CalendarError::OutOfRange { from: start }));
        assert!(calendar.due_day(Day::MIN, term, &conventions).is_err());
        assert!(calendar.due_day(Day::MAX, term, &conventions).is_err());
        assert!(calendar.due_before(Day::MAX, term, &conventions).is_err());
        assert!(calendar.due_before(Day::MIN, term, &conventions).is_err());
        assert!(calendar.due_before(day("2012-01-05"), term, &conventions).is_err());
    }
    for term in [Term::Days(u16::MAX), Term::WorkingDays(u16::MAX), Term::Months(u16::MAX), Term::Years(u16::MAX)] {
        assert!(calendar.due(start, term, &conventions).is_err());
        assert!(calendar.due_before(start, term, &conventions).is_err());
    }
    assert_eq!(calendar.due(start, Term::NoFigure, &conventions), Err(CalendarError::NoFigure));
    assert_eq!(calendar.add_days(day("2012-01-02"), -2).unwrap_err().code(), "calendar_before_coverage");
    assert_eq!(calendar.add_days(start, i32::MAX).unwrap_err().code(), "calendar_out_of_range");
    let reversed = calendar.count_working_days(start, day("2030-12-19"), &conventions).unwrap_err();
    assert_eq!(reversed.code(), "calendar_reversed");
    assert!(reversed.text_vi().contains("19/12/2030") && reversed.to_string().contains("2030-12-19"));
}

/// A clock that walks day by day and stands still from a decision to suspend through the day of resumption.
fn clock(naive: &Naive, start: Day, term: Term, suspensions: &[Suspension], conventions: &Conventions) -> (Day, Day) {
    let (n, working) = match term {
        Term::Days(n) => (n, false),
        Term::WorkingDays(n) => (n, true),
        term => panic!("{term:?}"),
    };
    let mut day = if conventions.event_day == EventDay::Counted { start } else { start.succ_opt().unwrap() };
    let mut ran = 0;
    loop {
        let stands = suspensions.iter().any(|suspension| {
            let resumed = suspension.resumed.unwrap();
            suspension.from <= day
                && (day < resumed || (day == resumed && conventions.resumption_day == ResumptionDay::NotCounted))
        });
        if !stands && (!working || naive.is_working(day)) {
            ran += 1;
            if ran == n {
                return (day, if working { day } else { naive.roll(day).unwrap() });
            }
        }
        day = day.succ_opt().unwrap();
    }
}

#[test]
fn suspensions_against_a_clock() {
    let calendar = Calendar::standard();
    let (mut ends, mut lapsed) = (0, 0);
    for event_day in EventDay::ALL {
        for resumption_day in ResumptionDay::ALL {
            let conventions = Conventions { event_day, resumption_day, ..Conventions::default() };
            let naive = Naive::new(&conventions);
            for start in all_days().skip(4_900).take(400).step_by(3) {
                for term in [Term::Days(30), Term::WorkingDays(10)] {
                    for (from, length) in
                        [(0, 0), (1, 5), (9, 1), (12, 40), (13, 20), (16, 9), (29, 30), (31, 2), (45, 3)]
                    {
                        let from = start + Days::new(from);
                        let resumed = from + Days::new(length);
                        let again = resumed + Days::new(3);
                        let suspensions = [
                            Suspension { from, resumed: Some(resumed) },
                            Suspension { from: again, resumed: Some(again + Days::new(6)) },
                        ];
                        let (plain_nominal, plain) = clock(&naive, start, term, &[], &conventions);
                        let (first_nominal, first) = clock(&naive, start, term, &suspensions[..1], &conventions);
                        // Suspended while a last day off is shifted: nothing is left, a case of its own.
                        if (plain_nominal < from && from <= plain) || (first_nominal < again && again <= first) {
                            continue;
                        }
                        let found = calendar.due_suspended(start, term, &suspensions, &conventions).unwrap();
                        let (_, both) = clock(&naive, start, term, &suspensions, &conventions);
                        match found {
                            SuspendedTerm::Lapsed { due, suspension } => {
                                let (at, late) = [(plain, from), (first, again)][suspension];
                                assert_eq!(due.day, at, "{start} {term:?} {suspensions:?}");
                                assert!(late > at);
                                lapsed += 1;
                            }
                            SuspendedTerm::Ends { due, .. } => {
                                assert!(from <= plain && again <= first, "{start} {term:?} {suspensions:?}");
                                assert_eq!(due.day, both, "{start} {term:?} {suspensions:?} {conventions:?}");
                                ends += 1;
                            }
                            SuspendedTerm::Stands { .. } => panic!("resumed"),
                        }
                    }
                }
            }
        }
    }
    assert!(ends > 1_000 && lapsed > 1_000, "{ends} {lapsed}");
}
