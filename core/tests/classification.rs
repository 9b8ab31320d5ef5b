//! An officer who answers the questions one by one hears the right kind, after few of them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;

use kntc::petition::facts::PetitionKind;
use kntc::{Content, Event, EventKind, Kntc, Petition};

/// What the petition says, its kind, and how many answers may be needed for it.
struct Case {
    about: &'static str,
    received: &'static str,
    says: &'static [(&'static str, &'static str)],
    kind: PetitionKind,
    answers: usize,
}

const CASES: &[Case] = &[
    Case {
        about: "compensation decision, asks that it be corrected",
        received: "2026-05-20",
        says: &[
            ("asks", "review"),
            ("target", "admin_decision"),
            ("own_right_claimed", "yes"),
            ("author_kind", "citizen"),
            ("crime_signs", "no"),
        ],
        kind: PetitionKind::Complaint,
        answers: 3,
    },
    Case {
        about: "fine for a traffic light, titled a denunciation, asks that the fine be cancelled",
        received: "2022-07-18",
        says: &[
            ("asks", "review"),
            ("target", "admin_decision"),
            ("own_right_claimed", "yes"),
            ("title_says", "denunciation_duty"),
        ],
        kind: PetitionKind::Complaint,
        answers: 3,
    },
    Case {
        about: "traffic police took money, asks that he be dealt with; the writer was harmed himself",
        received: "2024-03-04",
        says: &[
            ("asks", "handle_offender"),
            ("target", "breach_of_law"),
            ("own_right_claimed", "yes"),
            ("in_public_duty", "yes"),
            ("author_kind", "citizen"),
            ("harm_or_threat", "yes"),
            ("crime_signs", "yes"),
        ],
        kind: PetitionKind::DenunciationDuty,
        answers: 5,
    },
    Case {
        about: "a quarry outside its licence",
        received: "2020-07-30",
        says: &[
            ("asks", "handle_offender"),
            ("target", "breach_of_law"),
            ("in_public_duty", "no"),
            ("author_kind", "citizen"),
            ("harm_or_threat", "yes"),
            ("crime_signs", "no"),
        ],
        kind: PetitionKind::DenunciationField,
        answers: 6,
    },
    Case {
        about: "village head kept relief goods, under the Law of 2011",
        received: "2017-11-27",
        says: &[
            ("asks", "handle_offender"),
            ("target", "breach_of_law"),
            ("in_public_duty", "yes"),
            ("author_kind", "citizen"),
            ("harm_or_threat", "yes"),
            ("body_denounced", "no"),
        ],
        kind: PetitionKind::DenunciationDuty,
        answers: 6,
    },
    Case {
        about: "fraud between private persons, sent as a denunciation",
        received: "2023-06-01",
        says: &[
            ("asks", "handle_offender"),
            ("target", "breach_of_law"),
            ("in_public_duty", "no"),
            ("author_kind", "citizen"),
            ("harm_or_threat", "yes"),
            ("crime_signs", "yes"),
        ],
        kind: PetitionKind::OutsideKinds,
        answers: 6,
    },
    Case {
        about: "loud singing in a park",
        received: "2024-06-10",
        says: &[("asks", "propose_or_inform"), ("target", "none")],
        kind: PetitionKind::RecommendationReflection,
        answers: 2,
    },
    Case {
        about: "a neighbour's pig farm, titled a complaint, wishes for guidance",
        received: "2022-05-23",
        says: &[("asks", "propose_or_inform"), ("target", "breach_of_law"), ("title_says", "complaint")],
        kind: PetitionKind::RecommendationReflection,
        answers: 2,
    },
    Case {
        about: "administrative procedure asks for papers twice",
        received: "2024-08-05",
        says: &[("asks", "propose_or_inform"), ("target", "administrative_regulation")],
        kind: PetitionKind::RecommendationReflection,
        answers: 2,
    },
    Case {
        about: "house built on the wrong plot, asks for conciliation",
        received: "2025-09-15",
        says: &[("asks", "settle_private_dispute")],
        kind: PetitionKind::OutsideKinds,
        answers: 1,
    },
    Case {
        about: "a suit sent to a court",
        received: "2023-10-16",
        says: &[("asks", "other"), ("target", "admin_decision"), ("own_right_claimed", "yes")],
        kind: PetitionKind::OutsideKinds,
        answers: 1,
    },
];

fn petition(received: &str) -> Petition {
    let event = Event::new(EventKind::Received, received.parse::<kntc::calendar::Day>().unwrap());
    Petition { contents: vec![Content { events: vec![event], ..Content::default() }], ..Petition::default() }
}

#[test]
fn few_answers_suffice_for_the_kind() {
    let kntc = Kntc::standard();
    for case in CASES {
        let says: BTreeMap<_, _> = case.says.iter().copied().collect();
        let on = case.received.parse().unwrap();
        let mut petition = petition(case.received);
        let mut asked = Vec::new();
        let kind = loop {
            let assessment = kntc.assess(&petition, on);
            let content = assessment.contents.first().unwrap();
            if let Some(answer) = &content.kind {
                break answer.code();
            }
            let question = content.questions.first().unwrap();
            let name = question.path.rsplit('.').next().unwrap();
            let Some(answer) = says.get(name) else {
                panic!("{}: asked in vain for {name} after {asked:?}", case.about)
            };
            petition = kntc::answer(&petition, &question.path, answer).unwrap();
            asked.push(name.to_owned());
        };
        assert_eq!(kind, case.kind.code(), "{}", case.about);
        assert!(asked.len() <= case.answers, "{}: {asked:?}", case.about);
    }
}
