//! The clocks of a complaint, end to end: events in, days and states out.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use kntc::answer::{Deadline, DeadlineState};
use kntc::petition::facts::{Instance, PetitionKind, Track, TransferredBy};
use kntc::{Content, Event, EventKind, Kntc, Petition};

fn day(text: &str) -> kntc::calendar::Day {
    text.parse().unwrap()
}

fn complaint(instance: Instance, events: &[(EventKind, &str)]) -> Petition {
    Petition {
        transferred_by: Some(TransferredBy::Nobody),
        contents: vec![Content {
            kind: Some(PetitionKind::Complaint),
            track: Some(Track::Administrative),
            instance: Some(instance),
            remote: Some(false),
            complex: Some(false),
            events: events.iter().map(|(kind, on)| Event::new(*kind, day(on))).collect(),
            ..Content::default()
        }],
        ..Petition::default()
    }
}

fn deadlines(petition: &Petition, on: &str, id: &str) -> Vec<Deadline> {
    let answer = Kntc::standard().assess(petition, day(on));
    answer.contents.into_iter().flat_map(|content| content.deadlines).filter(|deadline| deadline.id == id).collect()
}

fn only(petition: &Petition, on: &str, id: &str) -> Deadline {
    let mut found = deadlines(petition, on, id);
    assert_eq!(found.len(), 1, "{id}");
    found.remove(0)
}

#[test]
fn acceptance_follows_the_text_of_the_day_of_receipt() {
    let received = |on| complaint(Instance::First, &[(EventKind::Received, on)]);
    // The last day of the old text: 10 days; the decree's 10 working days stand beside.
    let old = only(&received("2026-06-30"), "2026-06-30", "acceptance");
    assert_eq!(old.due, Some(day("2026-07-10")));
    assert_eq!(old.latest, Some(day("2026-07-14")));
    // The first day of the new one: 7 working days, no other reading.
    let new = only(&received("2026-07-01"), "2026-07-01", "acceptance");
    assert_eq!((new.due, new.latest), (Some(day("2026-07-10")), Some(day("2026-07-10"))));
    assert!(new.readings.is_empty());
}

#[test]
fn the_law_decides_when_a_second_decision_is_sent_and_the_decree_stands_beside() {
    let petition = complaint(Instance::Second, &[(EventKind::Decided, "2026-10-05")]);
    let sending = only(&petition, "2026-10-06", "decision-sending");
    assert_eq!(sending.due, Some(day("2026-10-12")));
    assert_eq!(sending.readings.first().and_then(|reading| reading.due), Some(day("2026-10-14")));
    let first = complaint(Instance::First, &[(EventKind::Decided, "2026-10-05")]);
    assert_eq!(only(&first, "2026-10-06", "decision-sending").due, Some(day("2026-10-08")));
}

#[test]
fn notice_of_a_dialogue_counts_back_from_it() {
    let told = |on| {
        complaint(
            Instance::Second,
            &[
                (EventKind::Accepted, "2026-09-01"),
                (EventKind::DialogueNotified, on),
                (EventKind::Dialogue, "2026-09-21"),
            ],
        )
    };
    let in_time = only(&told("2026-09-16"), "2026-09-21", "dialogue-notice");
    assert_eq!((in_time.due, in_time.state), (Some(day("2026-09-16")), DeadlineState::Met));
    assert_eq!(only(&told("2026-09-17"), "2026-09-21", "dialogue-notice").state, DeadlineState::MetLate);
}

#[test]
fn enforcement_is_directed_within_five_working_days_of_legal_effect() {
    let decided = [(EventKind::Decided, "2026-10-05")];
    let petition = complaint(Instance::First, &decided);
    // The thirtieth day is 04/11; the decision takes effect on the day after.
    assert_eq!(only(&petition, "2026-10-06", "legal-effect").due, Some(day("2026-11-05")));
    let directed = only(&petition, "2026-11-13", "enforcement-direction");
    assert_eq!((directed.started_on, directed.due), (Some(day("2026-11-05")), Some(day("2026-11-12"))));
    assert_eq!(directed.state, DeadlineState::Overdue);

    let contested =
        complaint(Instance::First, &[(EventKind::Decided, "2026-10-05"), (EventKind::SecondComplaint, "2026-10-20")]);
    assert_eq!(only(&contested, "2026-11-13", "legal-effect").state, DeadlineState::NoLongerMatters);
    let none = only(&contested, "2026-11-13", "enforcement-direction");
    assert_eq!((none.started_on, none.state), (None, DeadlineState::NotStarted));
}

#[test]
fn a_stay_of_execution_ends_with_the_resolution_term() {
    let petition =
        complaint(Instance::First, &[(EventKind::Accepted, "2026-10-05"), (EventKind::StayOrdered, "2026-10-12")]);
    assert_eq!(only(&petition, "2026-10-13", "resolve").due, Some(day("2026-11-04")));
    assert_eq!(only(&petition, "2026-10-13", "stay-length").due, Some(day("2026-11-04")));
}

#[test]
fn every_request_for_documents_starts_a_period_of_its_own() {
    let petition = complaint(
        Instance::First,
        &[
            (EventKind::Accepted, "2026-09-01"),
            (EventKind::DocumentsRequested, "2026-09-07"),
            (EventKind::DocumentsSupplied, "2026-09-10"),
            (EventKind::DocumentsRequested, "2026-09-15"),
        ],
    );
    let found = deadlines(&petition, "2026-09-16", "supply-to-resolver");
    let states: Vec<_> = found.iter().map(|deadline| (deadline.due, deadline.state)).collect();
    assert_eq!(
        states,
        [(Some(day("2026-09-14")), DeadlineState::Met), (Some(day("2026-09-22")), DeadlineState::Running)]
    );
}

#[test]
fn a_file_of_2021_goes_to_the_archive_without_a_period() {
    let closed = |on| complaint(Instance::First, &[(EventKind::FileClosed, on)]);
    assert_eq!(only(&closed("2020-12-01"), "2020-12-02", "file-handover").due, Some(day("2020-12-31")));
    assert!(deadlines(&closed("2021-01-04"), "2021-01-05", "file-handover").is_empty());
}
