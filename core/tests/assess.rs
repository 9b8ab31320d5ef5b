//! What a caller sees, end to end.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use kntc::answer::{Coverage, DeadlineState};
use kntc::petition::facts::{Instance, PetitionKind};
use kntc::{Content, Event, EventKind, Kntc, Petition};

fn day(text: &str) -> kntc::calendar::Day {
    text.parse().unwrap()
}

fn accepted_first(on: &str) -> Content {
    Content {
        kind: Some(PetitionKind::Complaint),
        instance: Some(Instance::First),
        events: vec![Event::new(EventKind::Accepted, day(on))],
        ..Content::default()
    }
}

#[test]
fn a_row_of_an_old_system_gets_both_dates_and_the_question() {
    let petition = Petition { contents: vec![accepted_first("2026-08-03")], ..Petition::default() };
    let answer = Kntc::standard().assess(&petition, day("2026-08-20"));
    let content = &answer.contents[0];
    assert_eq!(content.coverage, Coverage::Encoded);
    let due = content.deadlines.iter().find(|deadline| deadline.id == "resolve").unwrap();
    // 30 days: 02/09/2026 is a holiday (01/09 and 02/09), so the last day moves to 03/09; 45 days: 17/09.
    assert_eq!(due.due, Some(day("2026-09-03")));
    assert_eq!(due.latest_due, Some(day("2026-09-17")));
    assert_eq!(due.state, DeadlineState::Running);
    assert_eq!(due.days_left, Some(14));
    assert_eq!(content.questions[0].path, "contents[0].remote");
}

#[test]
fn a_host_in_the_plains_says_so_once() {
    let kntc = Kntc::builder().assume("remote", false).unwrap().build();
    let petition = Petition { contents: vec![accepted_first("2026-08-03")], ..Petition::default() };
    let answer = kntc.assess(&petition, day("2026-08-20"));
    let due = answer.contents[0].deadlines.iter().find(|deadline| deadline.id == "resolve").unwrap();
    assert_eq!((due.due, due.latest_due), (Some(day("2026-09-03")), Some(day("2026-09-03"))));
    // Without the assumption, and with a finding that it is complex, 60 days.
    assert_eq!(due.latest, Some(day("2026-10-02")));
}

#[test]
fn json_in_json_out_and_a_question_answered_by_its_path() {
    let kntc = Kntc::standard();
    let petition = r#"{"ref":"A-17","contents":[{"kind":"complaint","instance":"first","events":[{"kind":"accepted","day":"03/08/2026"}]}]}"#;
    let answer: serde_json::Value = serde_json::from_str(&kntc.assess_json(petition, day("2026-08-20"))).unwrap();
    assert_eq!(answer["petition"]["ref"], "A-17");
    let path = answer["contents"][0]["questions"][0]["path"].as_str().unwrap();
    assert_eq!(path, "contents[0].remote");
    let answered = kntc.answer_json(petition, path, "no").unwrap();
    let answer: serde_json::Value = serde_json::from_str(&kntc.assess_json(&answered, day("2026-08-20"))).unwrap();
    let due = &answer["contents"][0]["deadlines"].as_array().unwrap().iter().find(|d| d["id"] == "resolve").unwrap();
    assert_eq!((&due["due"], &due["latest_due"]), (&"2026-09-03".into(), &"2026-09-03".into()));
    assert_eq!(kntc.answer_json(petition, path, "maybe").unwrap_err().path, path);
    let text = kntc::explain_stored(&answer.to_string(), kntc::law::Language::Vi).unwrap();
    assert!(text.contains("chậm nhất ngày 03/09/2026 (30 ngày kể từ ngày 03/08/2026)"), "{text}");
    assert!(text.contains("Điều 28 Luật Khiếu nại số 02/2011/QH13"), "{text}");
}
