//! The compiled table of days off is the data file, and the calendar says what the file says.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use kntc::calendar::{Calendar, Certainty, Conventions, CultureDayInLieu, Day, DayKind, YearState};

const CSV: &str = include_str!("../data/public-holidays-vn.csv");
const TABLE: &str = include_str!("../src/calendar/table.rs");

/// The fields of a line by RFC 4180.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    assert!(!quoted, "{line}");
    fields
}

struct Line {
    day: Day,
    kind: String,
    name_vi: String,
    name_en: String,
    basis: String,
    certainty: &'static str,
}

fn lines() -> Vec<Line> {
    assert!(!CSV.contains("\"\""), "a doubled quote: the reader above does not know it");
    let mut lines = CSV.lines();
    assert_eq!(lines.next(), Some("date,kind,name_vi,name_en,basis,source"));
    lines
        .map(|line| {
            let [date, kind, name_vi, name_en, basis, _source] = fields(line).try_into().unwrap();
            let (basis, tag) = basis.strip_suffix(']').unwrap().rsplit_once(" [").unwrap();
            let certainty = match tag.split(';').next().unwrap() {
                "VERIFIED" => "Verified",
                "REPORTED" => "Reported",
                "COMPUTED" | "lunar date COMPUTED" => "Computed",
                tag => panic!("{tag}"),
            };
            Line { day: date.parse().unwrap(), kind, name_vi, name_en, basis: basis.to_owned(), certainty }
        })
        .collect()
}

fn variant(kind: &str) -> String {
    kind.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// The table as it must be; with `KNTC_WRITE_TABLE` set it is written instead of compared.
#[test]
fn table_is_the_data_file() {
    let lines = lines();
    let mut table = String::from(
        "// Written from core/data/public-holidays-vn.csv by `KNTC_WRITE_TABLE=1 cargo test -p kntc --test calendar_data`.\n\n\
         use std::borrow::Cow;\n\n\
         use super::days_off::{Row, day};\n\
         use super::{Certainty, DayKind};\n\n\
         use Certainty::{Computed, Reported, Verified};\n\
         use DayKind::{Holiday, MakeupWorkingDay, SubstituteDayOff, SwappedDayOff};\n\n\
         const fn row(\n    date: (i32, u32, u32),\n    kind: DayKind,\n    certainty: Certainty,\n    name_vi: &'static str,\n    \
         name_en: &'static str,\n    basis: &'static str,\n) -> Row {\n    Row {\n        day: day(date.0, date.1, date.2),\n        \
         kind,\n        certainty,\n        name_vi: Cow::Borrowed(name_vi),\n        name_en: Cow::Borrowed(name_en),\n        \
         basis: Cow::Borrowed(basis),\n        for_culture_day: false,\n    }\n}\n\n",
    );
    writeln!(table, "#[rustfmt::skip]\npub(super) static ROWS: [Row; {}] = [", lines.len()).unwrap();
    for line in &lines {
        writeln!(
            table,
            "    row(({}), {}, {}, {:?}, {:?}, {:?}),",
            line.day.format("%Y, %-m, %-d"),
            variant(&line.kind),
            line.certainty,
            line.name_vi,
            line.name_en,
            line.basis
        )
        .unwrap();
    }
    table.push_str("];\n");
    if std::env::var_os("KNTC_WRITE_TABLE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/calendar/table.rs"), &table).unwrap();
    } else {
        assert!(table == TABLE, "src/calendar/table.rs is not what data/public-holidays-vn.csv says");
    }
}

#[test]
fn calendar_says_what_the_file_says() {
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    let lines = lines();
    for line in &lines {
        let info = calendar.kind_of(line.day, &conventions).unwrap();
        assert_eq!(variant(&line.kind), format!("{:?}", info.kind));
        assert_eq!((&line.name_vi, &line.name_en, &line.basis), (&info.name_vi, &info.name_en, &info.basis));
        assert_eq!(line.certainty, format!("{:?}", info.certainty));
    }
    let listed: Vec<Day> =
        (2012..=2027).flat_map(|year| calendar.days_off(year, &conventions).unwrap()).map(|info| info.day).collect();
    assert_eq!(listed, lines.iter().map(|line| line.day).collect::<Vec<_>>());
}

#[test]
fn computed_days_in_lieu_are_marked() {
    let calendar = Calendar::standard();
    for day in ["2012-04-02", "2012-09-03", "2022-01-03", "2027-05-03"] {
        let info = calendar.kind_of(day.parse().unwrap(), &Conventions::default()).unwrap();
        assert_eq!((info.kind, info.certainty), (DayKind::SubstituteDayOff, Certainty::Computed), "{day}");
    }
}

/// The full Tết break of each year, as the notices gave it: no working day inside, one on each side.
#[test]
fn tet_breaks_as_announced() {
    let breaks = [
        ("2012-01-21", "2012-01-29"),
        ("2013-02-09", "2013-02-17"),
        ("2014-01-28", "2014-02-05"),
        ("2015-02-15", "2015-02-23"),
        ("2016-02-06", "2016-02-14"),
        ("2017-01-26", "2017-02-01"),
        ("2018-02-14", "2018-02-20"),
        ("2019-02-02", "2019-02-10"),
        ("2020-01-23", "2020-01-29"),
        ("2021-02-10", "2021-02-16"),
        ("2022-01-29", "2022-02-06"),
        ("2023-01-20", "2023-01-26"),
        ("2024-02-08", "2024-02-14"),
        ("2025-01-25", "2025-02-02"),
        ("2026-02-14", "2026-02-22"),
        ("2027-02-04", "2027-02-10"),
    ];
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    for (from, to) in breaks {
        let (from, to): (Day, Day) = (from.parse().unwrap(), to.parse().unwrap());
        assert_eq!(calendar.roll(from, &conventions), Ok(to.succ_opt().unwrap()), "{from}");
        assert_eq!(calendar.roll_back(to, &conventions), Ok(from.pred_opt().unwrap()), "{to}");
    }
}

/// Every swap: the weekday off, the Saturday worked.
#[test]
fn swaps_as_announced() {
    let swaps = [
        ("2012-01-27", "2012-02-04"),
        ("2012-12-31", "2013-01-05"),
        ("2013-02-15", "2013-02-23"),
        ("2013-04-29", "2013-05-04"),
        ("2014-01-28", "2014-01-25"),
        ("2014-01-29", "2014-02-08"),
        ("2014-05-02", "2014-04-26"),
        ("2014-09-01", "2014-09-06"),
        ("2015-01-02", "2014-12-27"),
        ("2015-02-16", "2015-02-14"),
        ("2015-04-29", "2015-04-25"),
        ("2018-12-31", "2019-01-05"),
        ("2019-04-29", "2019-05-04"),
        ("2024-04-29", "2024-05-04"),
        ("2025-05-02", "2025-04-26"),
        ("2026-01-02", "2026-01-10"),
        ("2026-08-31", "2026-08-22"),
    ];
    let calendar = Calendar::standard();
    let conventions = Conventions::default();
    for (off, worked) in swaps {
        let kind = |day: &str| calendar.kind_of(day.parse().unwrap(), &conventions).unwrap().kind;
        assert_eq!(kind(off), DayKind::SwappedDayOff);
        assert_eq!(kind(worked), DayKind::MakeupWorkingDay);
    }
    let all = (2012..=2030).flat_map(|year| calendar.days_off(year, &conventions).unwrap());
    assert_eq!(all.filter(|info| info.kind == DayKind::SwappedDayOff).count(), swaps.len());
}

/// Mùng 1 and Giỗ Tổ Hùng Vương of every year, from new moons at UTC+7.
const LUNAR: [(&str, &str); 19] = [
    ("2012-01-23", "2012-03-31"),
    ("2013-02-10", "2013-04-19"),
    ("2014-01-31", "2014-04-09"),
    ("2015-02-19", "2015-04-28"),
    ("2016-02-08", "2016-04-16"),
    ("2017-01-28", "2017-04-06"),
    ("2018-02-16", "2018-04-25"),
    ("2019-02-05", "2019-04-14"),
    ("2020-01-25", "2020-04-02"),
    ("2021-02-12", "2021-04-21"),
    ("2022-02-01", "2022-04-10"),
    ("2023-01-22", "2023-04-29"),
    ("2024-02-10", "2024-04-18"),
    ("2025-01-29", "2025-04-07"),
    ("2026-02-17", "2026-04-26"),
    ("2027-02-06", "2027-04-16"),
    ("2028-01-26", "2028-04-04"),
    ("2029-02-13", "2029-04-23"),
    ("2030-02-02", "2030-04-12"),
];

#[test]
fn lunar_holidays_fall_on_their_days() {
    let calendar = Calendar::standard();
    for (tet, kings) in LUNAR {
        let info = |day: &str| calendar.kind_of(day.parse().unwrap(), &Conventions::default()).unwrap();
        let tet = info(tet);
        assert!(tet.kind == DayKind::Holiday && tet.name_vi.ends_with("(mùng 1)"), "{tet:?}");
        let kings = info(kings);
        assert!(kings.kind == DayKind::Holiday && kings.name_vi.starts_with("Giỗ Tổ Hùng Vương"), "{kings:?}");
    }
}

#[test]
fn projected_years() {
    use DayKind::{Holiday as H, SubstituteDayOff as S};
    let years = [
        (
            2028,
            vec![
                ("01-01", H),
                ("01-03", S),
                ("01-24", H),
                ("01-25", H),
                ("01-26", H),
                ("01-27", H),
                ("01-28", H),
                ("04-04", H),
                ("04-30", H),
                ("05-01", H),
                ("05-02", S),
                ("09-01", H),
                ("09-02", H),
                ("09-04", S),
                ("11-24", H),
            ],
        ),
        (
            2029,
            vec![
                ("01-01", H),
                ("02-12", H),
                ("02-13", H),
                ("02-14", H),
                ("02-15", H),
                ("02-16", H),
                ("04-23", H),
                ("04-30", H),
                ("05-01", H),
                ("09-02", H),
                ("09-03", H),
                ("09-04", S),
                ("11-24", H),
            ],
        ),
        (
            2030,
            vec![
                ("01-01", H),
                ("01-31", H),
                ("02-01", H),
                ("02-02", H),
                ("02-03", H),
                ("02-04", H),
                ("02-05", S),
                ("02-06", S),
                ("04-12", H),
                ("04-30", H),
                ("05-01", H),
                ("09-02", H),
                ("09-03", H),
                ("11-24", H),
            ],
        ),
    ];
    let calendar = Calendar::standard();
    for (year, expected) in years {
        let days = calendar.days_off(year, &Conventions::default()).unwrap();
        assert!(days.iter().all(|info| info.certainty == Certainty::Projected));
        let days: Vec<_> = days.into_iter().map(|info| (info.day.format("%m-%d").to_string(), info.kind)).collect();
        let expected: Vec<_> = expected.into_iter().map(|(day, kind)| (day.to_owned(), kind)).collect();
        assert_eq!(days, expected, "{year}");
    }
}

#[test]
fn culture_day_on_a_weekend() {
    let calendar = Calendar::standard();
    let granted = Conventions { culture_day_in_lieu: CultureDayInLieu::Granted, ..Conventions::default() };
    for day in ["2029-11-26", "2030-11-25"] {
        let day: Day = day.parse().unwrap();
        assert_eq!(calendar.is_working(day, &Conventions::default()), Ok(true));
        let info = calendar.kind_of(day, &granted).unwrap();
        assert_eq!(info.kind, DayKind::SubstituteDayOff);
        assert!(info.name_vi.contains("Ngày Văn hóa Việt Nam"));
    }
    let more = |year| {
        calendar.days_off(year, &granted).unwrap().len()
            - calendar.days_off(year, &Conventions::default()).unwrap().len()
    };
    assert_eq!((2012..=2030).map(more).sum::<usize>(), 2);
}

#[test]
fn years_have_a_state() {
    let calendar = Calendar::standard();
    assert!((2012..=2026).all(|year| calendar.year_state(year) == Ok(YearState::Final)));
    assert_eq!(calendar.year_state(2027), Ok(YearState::Announced));
    assert!((2028..=2030).all(|year| calendar.year_state(year) == Ok(YearState::Projected)));
    assert_eq!(calendar.year_state(2011).unwrap_err().code(), "calendar_year_not_held");
    assert_eq!(calendar.days_off(2031, &Conventions::default()).unwrap_err().code(), "calendar_year_not_held");
}

/// The lone working days of the years still open, found by eye: between weekends and holidays of the lists above.
#[test]
fn lone_working_days_are_warned_of() {
    let calendar = Calendar::standard();
    let found = |year| -> Vec<String> {
        let days = calendar.swap_candidates(year, &Conventions::default()).unwrap();
        days.iter().map(ToString::to_string).collect()
    };
    assert_eq!(found(2026), Vec::<String>::new());
    assert_eq!(found(2027), Vec::<String>::new());
    assert_eq!(found(2028), ["2028-04-03"]);
    assert_eq!(found(2029), ["2029-12-31"]);
    assert_eq!(found(2030), ["2030-04-29"]);
}
