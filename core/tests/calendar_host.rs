//! Days of the host's own, and what the public types look like when stored.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use kntc::calendar::{
    Calendar, CalendarBuilder, Certainty, Conventions, Day, DayKind, EventDay, HostDay, HostDayKind, SubstituteDays,
    SwappedDays, Term, YearState,
};
use serde_json::json;

fn host(day: &str, kind: HostDayKind) -> HostDay {
    HostDay {
        day: day.parse().unwrap(),
        kind,
        name_vi: "Ngày nghỉ của địa phương".to_owned(),
        name_en: "Local day off".to_owned(),
        basis: "Thông báo của cơ quan".to_owned(),
    }
}

#[test]
fn added_days_are_counted() {
    let plain = Calendar::standard();
    let calendar = Calendar::builder()
        .day(host("2027-05-04", HostDayKind::SwappedDayOff))
        .day(host("2027-05-08", HostDayKind::MakeupWorkingDay))
        .days([host("2027-03-10", HostDayKind::Holiday)])
        .build()
        .unwrap();
    let conventions = Conventions::default();
    let day = |text: &str| text.parse::<Day>().unwrap();
    let start = day("2027-04-29");
    assert_eq!(plain.add_working_days(start, 1, &conventions), Ok(day("2027-05-04")));
    assert_eq!(calendar.add_working_days(start, 1, &conventions), Ok(day("2027-05-05")));
    assert_eq!(calendar.add_working_days(start, 4, &conventions), Ok(day("2027-05-08")));
    let ignored = Conventions { swapped_days: SwappedDays::Ignored, ..conventions };
    assert_eq!(calendar.add_working_days(start, 1, &ignored), Ok(day("2027-05-04")));
    let info = calendar.kind_of(day("2027-03-10"), &conventions).unwrap();
    assert_eq!((info.kind, info.certainty), (DayKind::Holiday, Certainty::Host));
    assert!(calendar.due(start, Term::WorkingDays(1), &conventions).unwrap().swap_sensitive);
}

/// A projected day in lieu of 24 November gives way to what the host knows.
#[test]
fn host_may_grant_a_day_in_lieu_of_24_november() {
    let calendar = Calendar::builder().day(host("2029-11-26", HostDayKind::SubstituteDayOff)).build().unwrap();
    let day: Day = "2029-11-26".parse().unwrap();
    assert_eq!(calendar.is_working(day, &Conventions::default()), Ok(false));
    let narrow = Conventions { substitute_days: SubstituteDays::WorkingDay, ..Conventions::default() };
    assert_eq!(calendar.is_working(day, &narrow), Ok(true));
}

#[test]
fn every_problem_is_reported_at_once() {
    let mut blank = host("2027-06-01", HostDayKind::Holiday);
    blank.name_en = "  ".to_owned();
    blank.basis = "x".repeat(301);
    let error = Calendar::builder()
        .days([
            host("2011-12-30", HostDayKind::Holiday),
            host("2031-01-01", HostDayKind::Holiday),
            host("2027-05-07", HostDayKind::MakeupWorkingDay),
            host("2027-05-08", HostDayKind::SwappedDayOff),
            host("2027-05-08", HostDayKind::MakeupWorkingDay),
            host("2027-04-30", HostDayKind::Holiday),
            blank,
        ])
        .build()
        .unwrap_err();
    let found: Vec<_> = error.problems.iter().map(|problem| (problem.path(), problem.fault.code())).collect();
    let expected = [
        ("days[0].day", "host_day_outside_coverage"),
        ("days[1].day", "host_day_outside_coverage"),
        ("days[2].day", "host_day_not_a_saturday"),
        ("days[3].day", "host_day_not_a_weekday"),
        ("days[4].day", "host_day_duplicate"),
        ("days[5].day", "host_day_already_listed"),
        ("days[6].name_en", "host_day_blank"),
        ("days[6].basis", "host_day_too_long"),
    ];
    assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
    assert_eq!(error.problems[5].fault.to_string(), "2027-04-30 is already in the calendar: Public holiday");
    assert_eq!(error.problems[5].fault.text_vi(), "Ngày 30/04/2027 đã có trong lịch: Ngày nghỉ lễ, tết.");
    assert_eq!(error.to_string().matches("; ").count(), 7);

    let many = (0..=1_000)
        .map(|n| HostDay { day: Calendar::FIRST + chrono::Days::new(n), ..host("2012-01-01", HostDayKind::Holiday) });
    let error = Calendar::builder().days(many).build().unwrap_err();
    assert_eq!((error.problems[0].path().as_str(), error.problems[0].fault.code()), ("days", "host_day_too_many"));
}

#[test]
fn edition_names_the_added_days() {
    let a = host("2027-03-10", HostDayKind::Holiday);
    let b = host("2027-03-11", HostDayKind::Holiday);
    let edition = |days: &[&HostDay]| {
        Calendar::builder().days(days.iter().map(|day| (*day).clone())).build().unwrap().edition().to_owned()
    };
    assert_eq!(edition(&[]), Calendar::standard().edition());
    assert_eq!(edition(&[&a, &b]), edition(&[&b, &a]));
    assert!(edition(&[&a, &b]).starts_with("2026-11-23+2."));
    let other = HostDay { kind: HostDayKind::SubstituteDayOff, ..a.clone() };
    let renamed = HostDay { name_vi: "Ngày khác".to_owned(), ..a.clone() };
    let all = [edition(&[]), edition(&[&a]), edition(&[&b]), edition(&[&other]), edition(&[&renamed])];
    for (n, one) in all.iter().enumerate() {
        assert!(!all[..n].contains(one), "{one}");
    }
}

#[test]
fn terms_as_stored_and_as_read() {
    let terms = [
        (Term::Days(30), json!({"unit": "days", "count": 30}), "30 ngày", "30 days"),
        (Term::WorkingDays(7), json!({"unit": "working_days", "count": 7}), "7 ngày làm việc", "7 working days"),
        (Term::Weeks(2), json!({"unit": "weeks", "count": 2}), "2 tuần", "2 weeks"),
        (Term::Months(1), json!({"unit": "months", "count": 1}), "1 tháng", "1 month"),
        (Term::Years(1), json!({"unit": "years", "count": 1}), "1 năm", "1 year"),
        (Term::AtOnce, json!({"unit": "at_once"}), "ngay", "at once"),
        (
            Term::NoFigure,
            json!({"unit": "no_figure"}),
            "luật không quy định thời hạn cụ thể",
            "the law gives no figure",
        ),
    ];
    for (term, stored, vi, en) in terms {
        assert_eq!(json!(term), stored);
        assert_eq!(serde_json::from_value::<Term>(stored).unwrap(), term);
        assert_eq!((term.text_vi().as_str(), term.text_en().as_str()), (vi, en));
    }
}

#[test]
fn conventions_as_stored() {
    let given: Conventions = serde_json::from_value(json!({"event_day": "counted"})).unwrap();
    assert_eq!(given, Conventions { event_day: EventDay::Counted, ..Conventions::default() });
    assert!(serde_json::from_value::<Conventions>(json!({"event": "counted"})).is_err());
    let choices = given.choices();
    let stored = json!(given);
    for choice in choices {
        assert_eq!(stored[choice.point], json!(choice.reading));
        assert_eq!(choice.is_default, choice.point != "event_day");
    }
    let questions: Vec<_> = choices.iter().map(|choice| choice.question).collect();
    assert_eq!(questions, ["Q1", "Q4", "Q5", "Q5b", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q13"]);
}

/// A notice for 2028 that differs from the projection: National Day with 3 September instead of 1 September.
#[test]
fn notice_replaces_a_projection() {
    let holidays = [
        "2028-01-01",
        "2028-01-24",
        "2028-01-25",
        "2028-01-26",
        "2028-01-27",
        "2028-01-28",
        "2028-04-04",
        "2028-04-30",
        "2028-05-01",
        "2028-09-02",
        "2028-09-03",
        "2028-11-24",
    ];
    let in_lieu = ["2028-01-03", "2028-05-02", "2028-09-04", "2028-09-05"];
    let days = || {
        let holidays = holidays.iter().map(|day| host(day, HostDayKind::Holiday));
        holidays.chain(in_lieu.iter().map(|day| host(day, HostDayKind::SubstituteDayOff)))
    };
    let calendar = Calendar::builder().days(days()).announced(2028).build().unwrap();
    let conventions = Conventions::default();
    let working = |day: &str| calendar.is_working(day.parse().unwrap(), &conventions).unwrap();
    assert!(working("2028-09-01") && !working("2028-09-05") && working("2028-09-06"));
    assert_eq!(calendar.days_off(2028, &conventions).unwrap().len(), 16);
    assert_eq!(calendar.year_state(2028), Ok(YearState::Announced));
    assert_eq!(calendar.year_state(2029), Ok(YearState::Projected));
    let due = calendar.due("2028-08-30".parse().unwrap(), Term::Days(3), &conventions).unwrap();
    assert_eq!((due.day.to_string().as_str(), due.state), ("2028-09-06", YearState::Announced));

    let codes = |builder: CalendarBuilder| -> Vec<_> {
        builder.build().unwrap_err().problems.iter().map(|problem| (problem.path(), problem.fault.code())).collect()
    };
    let short = Calendar::builder().days(days().filter(|added| added.day.to_string() != "2028-04-30")).announced(2028);
    assert_eq!(codes(short), [("days".to_owned(), "host_year_holiday_missing")]);
    assert_eq!(codes(Calendar::builder().announced(2027)), [("announced".to_owned(), "host_year_not_projected")]);
    assert!(codes(Calendar::builder().days(days())).iter().any(|(_, code)| *code == "host_day_already_listed"));
}
