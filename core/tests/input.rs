//! Wrong input of each kind, and right input in the ways that people write it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use kntc::petition::check;
use kntc::petition::facts::{
    AuthorKind, FACTS, Instance, OrganisationKind, Papers, PetitionKind, Prior, Signature, Track, Withdrawal,
};
use kntc::petition::read::{self, read, read_list};
use kntc::petition::{FactValue, Input, Scope};
use kntc::{Content, Event, EventKind, Petition, Problem, ProblemCode, Severity, When};
use serde_json::{Value, json};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// Paths and codes, in order.
fn found(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect()
}

fn problems_of(value: &Value) -> Vec<(String, &'static str)> {
    read(&value.to_string()).problems.into_iter().map(|problem| (problem.path, problem.code.code())).collect()
}

#[track_caller]
fn one_problem(value: &Value, path: &str, code: &str) {
    assert_eq!(problems_of(value), [(path.to_owned(), code)], "{value}");
}

fn checked(petition: &Petition) -> Vec<Problem> {
    kntc::Kntc::standard().validate(petition, day("2026-11-23"))
}

#[test]
fn a_petition_as_people_write_it() {
    let reading = read(
        "\u{feff}{\"ref\": 17, \"signature\": \"  co\u{301} chữ   ký \", \"signatory_count\": \"5\", \"dated\": false,
          \"author_kind\": \"\", \"legible\": null, \"title_says\": \"KHIẾU NẠI\",
          \"events\": [{\"kind\": \"nhận đơn\", \"day\": \"3/8/2026\", \"document\": \" 12/BN \"}],
          \"contents\": [{\"kind\": \"complaint\", \"learned_on\": \"2026-07..2026-08\", \"target_on\": \"07/2026\",
            \"remote\": \"không\", \"complex\": \"Có\", \"obstacle_days\": 3.0}]}",
    );
    assert_eq!(found(&reading.problems), []);
    let petition = reading.petition;
    assert_eq!(petition.reference.as_deref(), Some("17"));
    assert_eq!(petition.signature, Some(Signature::Signed));
    assert_eq!(petition.signatory_count, Some(5));
    assert_eq!(petition.dated, Some(false));
    assert_eq!((petition.author_kind, petition.legible), (None, None));
    assert_eq!(petition.title_says, Some(PetitionKind::Complaint));
    let received = Event { document: Some("12/BN".into()), ..Event::new(EventKind::Received, day("2026-08-03")) };
    assert_eq!(petition.events, [received]);
    let content = &petition.contents[0];
    assert_eq!(content.kind, Some(PetitionKind::Complaint));
    assert_eq!(content.learned_on, Some(When { from: day("2026-07-01"), to: day("2026-08-31") }));
    assert_eq!(content.target_on, When::month(2026, 7));
    assert_eq!((content.remote, content.complex, content.obstacle_days), (Some(false), Some(true), Some(3)));
}

#[test]
fn every_problem_at_once_and_the_rest_is_kept() {
    let reading = read(
        &json!({
            "signature": "signed",
            "vietnamese": "maybe",
            "signatory_count": -1,
            "unheard_of": 1,
            "contents": [
                {"kind": "complaint", "target_on": "31/02/2026", "learned_on": 1_785_715_200},
                "nothing",
                {"events": [{"kind": "accepted", "day": "2026-08-03"}, {"kind": "fled", "day": "1066"}, {"day": "2026"}]},
            ],
        })
        .to_string(),
    );
    let mut seen = found(&reading.problems);
    seen.sort_unstable();
    assert_eq!(
        seen,
        [
            ("", "unknown_key"),
            ("contents[0].learned_on", "wrong_type"),
            ("contents[0].target_on", "no_such_day"),
            ("contents[1]", "wrong_type"),
            ("contents[2].events[1].day", "year_out_of_range"),
            ("contents[2].events[1].kind", "unknown_value"),
            ("contents[2].events[2]", "missing_key"),
            ("signatory_count", "not_a_count"),
            ("vietnamese", "unknown_value"),
        ]
    );
    assert_eq!(reading.petition.signature, Some(Signature::Signed));
    assert_eq!(reading.petition.contents.len(), 3);
    assert_eq!(reading.petition.contents[0].kind, Some(PetitionKind::Complaint));
    assert_eq!(reading.petition.contents[2].events, [Event::new(EventKind::Accepted, day("2026-08-03"))]);
}

#[test]
fn types_and_places_that_do_not_fit() {
    one_problem(&json!([]), "", "wrong_type");
    one_problem(&json!({"contents": {}}), "contents", "wrong_type");
    one_problem(&json!({"events": "x"}), "events", "wrong_type");
    one_problem(&json!({"events": [null]}), "events[0]", "wrong_type");
    one_problem(&json!({"ref": true}), "ref", "wrong_type");
    one_problem(&json!({"ref": 1.5}), "ref", "wrong_type");
    one_problem(&json!({"dated": 0}), "dated", "wrong_type");
    one_problem(&json!({"dated": []}), "dated", "wrong_type");
    one_problem(&json!({"signature": true}), "signature", "wrong_type");
    one_problem(&json!({"signature": 1}), "signature", "wrong_type");
    one_problem(&json!({"signatory_count": 2.5}), "signatory_count", "not_a_count");
    one_problem(&json!({"signatory_count": 1e300}), "signatory_count", "not_a_count");
    one_problem(&json!({"signatory_count": u64::MAX}), "signatory_count", "not_a_count");
    one_problem(&json!({"signatory_count": "five"}), "signatory_count", "not_a_count");
    one_problem(&json!({"signatory_count": true}), "signatory_count", "wrong_type");
    one_problem(&json!({"authorised_on": 2026}), "authorised_on", "wrong_type");
    one_problem(&json!({"kind": "complaint"}), "kind", "misplaced_key");
    one_problem(&json!({"day": "2026"}), "day", "misplaced_key");
    one_problem(&json!({"received_on": "2026-08-03"}), "received_on", "derived_key");
    one_problem(&json!({"contents": [{"signature": "signed"}]}), "contents[0].signature", "misplaced_key");
    one_problem(&json!({"contents": [{"contents": []}]}), "contents[0].contents", "misplaced_key");
    let event = json!({"kind": "accepted", "day": "2026-08-03", "remote": true});
    one_problem(&json!({"events": [event]}), "events[0].remote", "misplaced_key");
    one_problem(&json!({"events": [{"kind": "accepted", "day": ""}]}), "events[0]", "missing_key");
    one_problem(&json!({"events": [{"kind": "", "day": "2026"}]}), "events[0]", "missing_key");
    assert_eq!(problems_of(&json!({"events": [{}]})).len(), 2);
    one_problem(
        &json!({"events": [{"kind": "accepted", "day": "2026", "document": 5}]}),
        "events[0].document",
        "wrong_type",
    );
}

#[test]
fn a_key_given_twice_counts_for_neither() {
    let reading =
        read(r#"{"dated": true, "dated": false, "legible": true, "contents": [{"remote": true, "remote": true}]}"#);
    assert_eq!(found(&reading.problems), [("dated", "duplicate_key"), ("contents[0].remote", "duplicate_key")]);
    assert_eq!((reading.petition.dated, reading.petition.legible), (None, Some(true)));
    assert_eq!(reading.petition.contents, [Content::default()]);
    let reading = read(r#"{"events": [{"kind": "accepted", "day": "2026", "day": "2025"}]}"#);
    assert_eq!(found(&reading.problems), [("events[0].day", "duplicate_key")]);
}

#[test]
fn absurd_input_is_a_problem_and_no_panic() {
    let code = |text: &str| read(text).problems.first().map(|problem| problem.code);
    for broken in [
        "",
        "{",
        "{\"ref\": \"",
        "nope",
        "{} {}",
        "{\"dated\": tru}",
        "{\"ref\": \"\\ud800\"}",
        "{\"signatory_count\": 1e999}",
        "\0",
    ] {
        assert_eq!(code(broken), Some(ProblemCode::NotJson), "{broken:?}");
    }
    assert_eq!(code(&format!("{{\"ref\": \"{}\"}}", "x".repeat(10_000_000))), Some(ProblemCode::InputTooLong));
    assert_eq!(code(&format!("{{\"ref\": \"{}\"}}", "ă".repeat(read::MAX_TEXT + 1))), Some(ProblemCode::TextTooLong));
    let deep = |levels: usize| format!("{{\"contents\": {}{}}}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(code(&deep(4)), Some(ProblemCode::WrongType));
    let reading = read(&deep(400_000));
    assert_eq!(found(&reading.problems), [("contents[0]", "too_deep")]);
    assert_eq!(
        found(&read(&format!("{{\"dated\": {}true{}, \"legible\": true}}", "[".repeat(9), "]".repeat(9))).problems),
        [("dated", "wrong_type")]
    );

    let reading = read(&json!({"contents": vec![json!({"remote": true}); 1_000]}).to_string());
    assert_eq!(found(&reading.problems), [("contents", "too_many")]);
    assert_eq!(reading.petition.contents.len(), read::MAX_CONTENTS);
    let reading = read(&json!({"events": vec![json!({"kind": "extended", "day": "2026"}); 2_000]}).to_string());
    assert_eq!(found(&reading.problems), [("events", "too_many")]);
    assert_eq!(reading.petition.events.len(), read::MAX_EVENTS);

    let mut many = "{".to_owned();
    for i in 0..5_000 {
        let _ = write!(many, "\"k{i}\": 0, ");
    }
    let reading = read(&(many + "\"dated\": true}"));
    assert_eq!(reading.problems.iter().filter(|problem| problem.code == ProblemCode::TooMany).count(), 1);
    let content = (0..400).map(|i| format!("\"k{i}\": 0")).collect::<Vec<_>>().join(",");
    let reading = read(&format!("{{\"contents\": [{}]}}", vec![format!("{{{content}}}"); 100].join(",")));
    assert_eq!(reading.problems.len(), read::MAX_PROBLEMS + 1);
    assert_eq!(reading.problems.last().map(|problem| problem.code), Some(ProblemCode::MoreProblems));
}

#[test]
fn too_deep_is_named_and_skipped() {
    let nested = |levels: usize| format!("{}\"x\"{}", "{\"a\":[".repeat(levels), "]}".repeat(levels));
    let kind = |levels| {
        let text = format!(r#"{{"events": [{{"kind": {}, "day": "2026"}}], "dated": true}}"#, nested(levels));
        let reading = read(&text);
        assert_eq!(reading.petition.dated, Some(true));
        reading.problems.into_iter().map(|problem| (problem.path, problem.code)).collect::<Vec<_>>()
    };
    assert_eq!(kind(2), [("events[0].kind".to_owned(), ProblemCode::WrongType)]);
    assert_eq!(kind(1_000), [("events[0].kind".to_owned(), ProblemCode::TooDeep)]);
}

#[test]
fn what_was_typed_is_never_repeated() {
    let secret = "Bí Mật 012345678901";
    let mut values: Vec<Value> = Vec::new();
    for fact in &FACTS {
        values.push(json!({fact.name: secret}));
        values.push(json!({"contents": [{fact.name: secret}]}));
    }
    values.push(json!({secret: secret}));
    values.push(json!({"contents": [{secret: {secret: secret}}]}));
    values.push(json!({"events": [{"kind": secret, "day": secret, secret: secret}], "contents": secret}));
    values.push(json!({"ref": secret.repeat(100), "events": [{"kind": "accepted", "day": "2026", "document": secret.repeat(50)}]}));
    for value in values {
        let problems = read(&value.to_string()).check();
        assert!(!problems.is_empty(), "{value}");
        for problem in problems {
            let said = serde_json::to_string(&problem).unwrap();
            assert!(!said.contains("012345678901") && !said.contains("Mật 0"), "{said}");
        }
    }
    for code in 0..3 {
        let text = [format!("{{\"dated\": {secret}"), format!("[{secret}]"), secret.to_owned()][code].clone();
        assert!(!format!("{:?}", read(&text).problems).contains("0123"));
    }
}

#[test]
fn a_list_keeps_what_stands_before_a_break() {
    let (readings, problems) = read_list(r#"[{"ref": "a"}, {"ref": "b", "dated": 7}, 5]"#);
    assert_eq!(problems, []);
    assert_eq!(
        readings.iter().map(|reading| reading.petition.reference.as_deref()).collect::<Vec<_>>(),
        [Some("a"), Some("b"), None]
    );
    assert_eq!(found(&readings[1].problems), [("dated", "wrong_type")]);
    assert_eq!(found(&readings[2].problems), [("", "wrong_type")]);
    let (readings, problems) = read_list(r#"[{"ref": "a"}, {"ref": "#);
    assert_eq!((readings.len(), found(&problems)), (1, vec![("", "not_json")]));
    for no_list in ["{}", "5", "\"x\"", "null"] {
        let (readings, problems) = read_list(no_list);
        assert_eq!((readings.len(), found(&problems)), (0, vec![("", "wrong_type")]), "{no_list}");
    }
}

/// A small generator: the same petitions on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn when(&mut self) -> When {
        let from = day("1990-01-01") + chrono::Days::new(self.roll(20_000));
        match self.roll(4) {
            0 => When::year(1990 + i32::try_from(self.roll(100)).unwrap()).unwrap(),
            1 => When::month(2020, 1 + u32::try_from(self.roll(12)).unwrap()).unwrap(),
            2 => When { from, to: from + chrono::Days::new(self.roll(90)) },
            _ => from.into(),
        }
    }

    fn value(&mut self, input: Input) -> FactValue {
        match input {
            Input::YesNo => FactValue::YesNo(self.roll(2) == 0),
            Input::Choice(choices) => FactValue::Choice(u8::try_from(self.roll(choices.len() as u64)).unwrap()),
            Input::Number => FactValue::Number(i32::try_from(self.roll(1_000)).unwrap()),
            Input::Day => FactValue::Day(self.when()),
            Input::Place => FactValue::Place(format!("{:05}@2024-05-10", self.roll(30_000)).parse().unwrap()),
        }
    }

    fn events(&mut self) -> Vec<Event> {
        (0..self.roll(4))
            .map(|_| Event {
                kind: EventKind::ALL[usize::try_from(self.roll(EventKind::ALL.len() as u64)).unwrap()],
                day: self.when(),
                document: (self.roll(2) == 0).then(|| "12/QĐ-UBND".to_owned()),
            })
            .collect()
    }
}

#[test]
fn what_is_written_strictly_is_read_back_the_same() {
    let mut dice = Dice(20_261_123);
    let mut entered = BTreeSet::new();
    for round in 0..300 {
        let mut petition =
            Petition { reference: Some(format!("row {round}")), events: dice.events(), ..Petition::default() };
        petition.contents =
            (0..dice.roll(4)).map(|_| Content { events: dice.events(), ..Content::default() }).collect();
        for fact in &FACTS {
            if dice.roll(3) == 0 {
                let value = Some(dice.value(fact.input));
                let fits = match fact.scope {
                    Scope::Petition => petition.set(fact.name, value),
                    Scope::Content => petition.contents.iter_mut().all(|content| content.set(fact.name, value)),
                    Scope::Derived => continue,
                };
                assert!(fits, "{}", fact.name);
                entered.insert(fact.name);
            }
        }
        let written = serde_json::to_string(&petition).unwrap();
        let reading = read(&written);
        assert_eq!(found(&reading.problems), [], "{written}");
        assert_eq!(reading.petition, petition);
        assert_eq!(serde_json::to_string(&reading.petition).unwrap(), written);
    }
    assert_eq!(entered.len(), FACTS.iter().filter(|fact| fact.scope != Scope::Derived).count());
}

#[test]
fn blank_is_neither_wrong_nor_required() {
    assert_eq!(checked(&Petition::default()), []);
    let complaint = Content { kind: Some(PetitionKind::Complaint), ..Content::default() };
    assert_eq!(checked(&Petition { contents: vec![complaint], ..Petition::default() }), []);
}

#[test]
fn single_fields_have_limits() {
    let long = |count: u64| Some("ă".repeat(usize::try_from(count).unwrap()));
    let mut event = Event::new(EventKind::Accepted, day("1066-01-01"));
    event.document = long(check::MAX_DOCUMENT + 1);
    let late = When { from: day("2026-01-02"), to: day("2026-01-01") };
    let petition = Petition {
        reference: long(check::MAX_REFERENCE + 1),
        signatory_count: Some(check::MAX_PEOPLE + 1),
        representative_count: Some(-1),
        authorised_on: Some(late),
        events: vec![event],
        contents: vec![Content {
            obstacle_days: Some(-1),
            target_on: Some(day("2101-01-01").into()),
            learned_on: Some(day("1950-01-01").into()),
            ..Content::default()
        }],
        ..Petition::default()
    };
    let problems = checked(&petition);
    let mut seen = found(&problems);
    seen.sort_unstable();
    assert_eq!(
        seen,
        [
            ("authorised_on", "reversed_stretch"),
            ("contents[0].learned_on", "day_order"),
            ("contents[0].obstacle_days", "number_out_of_range"),
            ("contents[0].target_on", "year_out_of_range"),
            ("events[0].day", "year_out_of_range"),
            ("events[0].document", "text_too_long"),
            ("ref", "text_too_long"),
            ("representative_count", "number_out_of_range"),
            ("signatory_count", "number_out_of_range"),
        ]
    );
    let within = Petition {
        reference: long(check::MAX_REFERENCE),
        signatory_count: Some(check::MAX_PEOPLE),
        representative_count: Some(0),
        ..Petition::default()
    };
    assert_eq!(checked(&within), []);
}

#[test]
fn facts_that_cannot_be_together() {
    let contradictions = |petition: Petition| {
        let problems = checked(&petition);
        assert!(problems.iter().all(|problem| problem.severity == Severity::Wrong));
        problems.into_iter().map(|problem| format!("{}: {}", problem.path, problem.code.code())).collect::<Vec<_>>()
    };
    let base = Petition::default;
    assert_eq!(
        contradictions(Petition { representative_count: Some(6), signatory_count: Some(5), ..base() }),
        ["representative_count: contradiction"]
    );
    assert_eq!(contradictions(Petition { representative_count: Some(5), signatory_count: Some(5), ..base() }).len(), 0);
    assert_eq!(
        contradictions(Petition { signature: Some(Signature::Unsigned), signatory_count: Some(1), ..base() }),
        ["signatory_count: contradiction"]
    );
    assert_eq!(
        contradictions(Petition { signature: Some(Signature::Signed), signatory_count: Some(0), ..base() }),
        ["signatory_count: contradiction"]
    );
    assert_eq!(
        contradictions(Petition { signature: Some(Signature::Unsigned), all_signed: Some(true), ..base() }),
        ["all_signed: contradiction"]
    );
    assert_eq!(
        contradictions(Petition {
            author_kind: Some(AuthorKind::Citizen),
            organisation_kind: Some(OrganisationKind::Economic),
            ..base()
        }),
        ["organisation_kind: contradiction"]
    );
    assert_eq!(
        contradictions(Petition {
            representation_papers: Some(Papers::NoPapers),
            authorised_on: Some(day("2026-01-01").into()),
            ..base()
        }),
        ["authorised_on: contradiction"]
    );
    let with = |content: Content| contradictions(Petition { contents: vec![Content::default(), content], ..base() });
    assert_eq!(
        with(Content { complex: Some(false), complex_in_writing: Some(true), ..Content::default() }),
        ["contents[1].complex_in_writing: contradiction"]
    );
    assert_eq!(
        with(Content { prior: Some(Prior::NothingBefore), prior_on: When::year(2025), ..Content::default() }),
        ["contents[1].prior_on: contradiction"]
    );
    assert_eq!(
        with(Content {
            withdrawal: Some(Withdrawal::NotWithdrawn),
            events: vec![Event::new(EventKind::Withdrawn, day("2026-08-03"))],
            ..Content::default()
        }),
        ["contents[1].withdrawal: contradiction"]
    );
    assert_eq!(
        with(Content { target_on: When::month(2026, 8), learned_on: When::month(2026, 7), ..Content::default() }),
        ["contents[1].learned_on: day_order"]
    );
    // The month may hold both days in either order.
    assert_eq!(
        with(Content {
            target_on: Some(day("2026-08-20").into()),
            learned_on: When::month(2026, 8),
            ..Content::default()
        })
        .len(),
        0
    );
}

fn case(events: &[(EventKind, &str)]) -> Petition {
    let when = |text: &str| kntc::petition::text::parse_when(text).unwrap();
    let events = events.iter().map(|(kind, text)| Event::new(*kind, when(text))).collect();
    Petition { contents: vec![Content { events, ..Content::default() }], ..Petition::default() }
}

#[test]
fn events_out_of_order() {
    use EventKind::{Accepted, Decided, DecisionSent, Received, Refused, Resumed, StayLifted, Suspended};
    let codes = |events: &[(EventKind, &str)]| {
        let problems = checked(&case(events));
        problems.into_iter().map(|problem| (problem.path, problem.code.code())).collect::<Vec<_>>()
    };
    let at = |i: usize, field: &str, code: &'static str| vec![(format!("contents[0].events[{i}]{field}"), code)];
    assert_eq!(codes(&[(Received, "2026-08-03"), (Accepted, "2026-08-10"), (Decided, "2026-09-10")]), []);
    assert_eq!(codes(&[(Accepted, "2026-08-02"), (Received, "2026-08-03")]), at(0, ".day", "event_order"));
    assert_eq!(codes(&[(Accepted, "2026-08-03"), (Received, "2026-08-03")]), []);
    assert_eq!(codes(&[(Accepted, "2026-08-03"), (Decided, "2026-08-01")]), at(1, ".day", "event_order"));
    assert_eq!(codes(&[(Decided, "2026-08-03"), (DecisionSent, "07/2026")]), at(1, ".day", "event_order"));
    assert_eq!(codes(&[(Decided, "2026-08-03"), (DecisionSent, "2026-08-01..2026-08-03")]), []);
    assert_eq!(codes(&[(Resumed, "2026-08-03")]), at(0, "", "event_missing"));
    assert_eq!(codes(&[(Resumed, "2026")]), at(0, "", "event_missing"));
    assert_eq!(codes(&[(StayLifted, "2026-08-03")]), at(0, "", "event_missing"));
    assert_eq!(codes(&[(Suspended, "2026-08-03"), (Resumed, "2026-08-03")]), []);
    assert_eq!(codes(&[(Resumed, "2026-08-01"), (Suspended, "2026-08-03")]), at(0, "", "event_missing"));
    assert_eq!(
        codes(&[(Suspended, "2026-08-01"), (Suspended, "2026-08-03"), (Resumed, "2026-08-05")]),
        at(1, "", "event_repeated")
    );
    assert_eq!(
        codes(&[
            (Suspended, "2026-08-01"),
            (Suspended, "2026-08-03"),
            (Resumed, "2026-08-03"),
            (Resumed, "2026-08-05")
        ]),
        []
    );
    assert_eq!(codes(&[(Accepted, "2026-08-03"), (Refused, "2026-08-03")]), at(1, "", "contradiction"));

    // Events of the whole petition against those of its contents: what all contents show is reported once.
    let mut petition = case(&[(Accepted, "2026-08-01")]);
    petition.events = vec![Event::new(Received, day("2026-08-03")), Event::new(Decided, day("2026-07-01"))];
    petition.contents.push(petition.contents[0].clone());
    let problems = checked(&petition);
    assert_eq!(
        found(&problems),
        [
            ("events[1].day", "event_order"),
            ("contents[0].events[0].day", "event_order"),
            ("events[1].day", "event_order"),
            ("contents[1].events[0].day", "event_order"),
        ]
    );
    assert_eq!(problems[0].vi, "“Ra quyết định giải quyết” không thể trước “Nhận đơn”.");
    assert_eq!(problems[2].vi, "“Ra quyết định giải quyết” không thể trước “Thụ lý”.");
    // Days after the day of assessment are no problem.
    assert_eq!(codes(&[(Received, "2030-01-01")]), []);
}

#[test]
fn paths_are_those_of_the_text_though_events_were_dropped() {
    let text = json!({"contents": [{"events": [
        {"kind": "received", "day": "nonsense"},
        {"kind": "accepted", "day": "2026-08-10"},
        {"kind": "decided", "day": "2026-08-01"},
    ]}]});
    let reading = read(&text.to_string());
    let problems = reading.check();
    assert_eq!(
        found(&problems),
        [("contents[0].events[0].day", "not_a_day"), ("contents[0].events[2].day", "event_order")]
    );
    // Without the text, its place in the petition is meant.
    assert_eq!(found(&checked(&reading.petition)), [("contents[0].events[1].day", "event_order")]);
}

fn bare_complaint(track: Option<Track>) -> Petition {
    Petition {
        dated: Some(false),
        author_name_given: Some(false),
        author_address_given: Some(false),
        signature: Some(Signature::Unsigned),
        contents: vec![Content {
            kind: Some(PetitionKind::Complaint),
            track,
            content_given: Some(false),
            reason_given: Some(false),
            request_given: Some(false),
            respondent_named: Some(false),
            respondent_address_given: Some(false),
            ..Content::default()
        }],
        ..Petition::default()
    }
}

#[test]
fn what_the_law_requires_of_a_complaint() {
    let common = [
        "dated",
        "author_name_given",
        "author_address_given",
        "contents[0].content_given",
        "contents[0].reason_given",
        "contents[0].request_given",
        "signature",
    ];
    for (track, rule, respondent) in [
        (Some(Track::Administrative), "form-required-fields", true),
        (Some(Track::Disciplinary), "form-disciplinary", false),
        (None, "form-required-fields", false),
    ] {
        let problems = checked(&bare_complaint(track));
        assert!(problems.iter().all(|p| p.severity == Severity::Required && p.rule.as_deref() == Some(rule)));
        let mut paths = common.to_vec();
        if respondent {
            paths.extend(["contents[0].respondent_named", "contents[0].respondent_address_given"]);
        }
        assert_eq!(problems.iter().map(|p| p.path.as_str()).collect::<Vec<_>>(), paths, "{track:?}");
    }
    let mut other = bare_complaint(None);
    other.contents[0].kind = Some(PetitionKind::RecommendationReflection);
    assert_eq!(checked(&other), []);
    assert_eq!(checked(&bare_complaint(None))[0].vi, "Theo luật, đơn khiếu nại phải ghi rõ ngày, tháng, năm.");
}

#[test]
fn the_day_of_receipt_selects_the_wording() {
    let mut petition = Petition {
        contents: vec![Content {
            kind: Some(PetitionKind::Complaint),
            track: Some(Track::Administrative),
            instance: Some(Instance::Second),
            prior: Some(Prior::FirstDecision),
            first_decision_attached: Some(false),
            ..Content::default()
        }],
        ..Petition::default()
    };
    let mut rule = |received: Option<When>, on: &str| {
        petition.events = received.map(|when| Event::new(EventKind::Received, when)).into_iter().collect();
        kntc::Kntc::standard().validate(&petition, day(on)).first().map(|problem| problem.rule.clone()).unwrap()
    };
    let (old, new) = (Some("form-second-attachments-2012".into()), Some("form-second-attachments-2026".into()));
    assert_eq!(rule(Some(day("2026-06-30").into()), "2026-11-23"), old);
    assert_eq!(rule(Some(day("2026-07-01").into()), "2026-11-23"), new);
    assert_eq!(rule(None, "2026-06-30"), old);
    assert_eq!(rule(None, "2026-07-01"), new);
    assert_eq!(rule(When::year(2026), "2026-11-23"), None);
    // Where the first term lapsed there is no decision to attach.
    petition.contents[0].prior = Some(Prior::FirstLate);
    assert_eq!(checked(&petition), []);
}

#[test]
fn what_is_required_names_a_rule_of_that_day() {
    use kntc::petition::facts::{ActsThrough, MatterForm};
    let base = || {
        let mut petition = bare_complaint(Some(Track::Administrative));
        petition.signatory_count = Some(6);
        petition.signature = Some(Signature::Signed);
        petition.all_signed = Some(false);
        petition.group_document = Some(false);
        petition.representation_papers = Some(Papers::NoPapers);
        petition.contents[0].instance = Some(Instance::Second);
        petition.contents[0].prior = Some(Prior::FirstDecision);
        petition.contents[0].first_decision_attached = Some(false);
        petition
    };
    let mut named = BTreeSet::new();
    for acts in [ActsThrough::GroupRepresentative, ActsThrough::Authorised, ActsThrough::Lawyer, ActsThrough::Oneself] {
        for form in [MatterForm::Petition, MatterForm::Spoken] {
            for track in [Track::Administrative, Track::Disciplinary] {
                for on in ["2012-06-30", "2012-07-01", "2016-12-04", "2016-12-05", "2026-06-30", "2026-07-01"] {
                    let mut petition = base();
                    (petition.acts_through, petition.matter_form) = (Some(acts), Some(form));
                    petition.contents[0].track = Some(track);
                    let problems = kntc::Kntc::standard().validate(&petition, day(on));
                    assert_eq!(problems.is_empty(), on == "2012-06-30");
                    for rule in problems.into_iter().filter_map(|problem| problem.rule) {
                        let mut rows = kntc::rules::ALL.iter().flat_map(|table| table.rows);
                        assert!(rows.any(|row| row.rule() == rule && in_force(row.in_force, on)), "{rule} on {on}");
                        named.insert(rule);
                    }
                }
            }
        }
    }
    let rules: Vec<_> = named.iter().map(String::as_str).collect();
    assert_eq!(
        rules,
        [
            "form-disciplinary",
            "form-oral",
            "form-required-fields",
            "form-second-attachments-2012",
            "form-second-attachments-2026",
            "group-acceptance",
            "group-petition-signatures",
            "representative-lawyer-papers",
            "representative-must-be-complainant",
            "representative-proof-2026",
        ]
    );
}

fn in_force(period: &str, on: &str) -> bool {
    let (from, to) = period.split_once("..").unwrap();
    (from.is_empty() || from <= on) && (to.is_empty() || on <= to)
}
