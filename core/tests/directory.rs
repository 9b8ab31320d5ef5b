//! The host's directory: what is wrong with one, and what a petition that names its bodies leaves to ask.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use kntc::bodies::BodyKind::{self, *};
use kntc::bodies::directory::{Directory, HostBody, MAX_BODIES, MAX_CODE, MAX_NAME};
use kntc::petition::facts::{Instance, OfficeKind, PetitionKind, Track, UnitKind};
use kntc::petition::read::read;
use kntc::{Assessment, Content, Event, EventKind, Kntc, Petition, Problem};

const ON: &str = "2026-08-15";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn body(code: &str, name: &str, kind: BodyKind, superior: &str) -> HostBody {
    HostBody { superior: (!superior.is_empty()).then(|| superior.to_owned()), ..HostBody::new(code, name, kind) }
}

/// A province with two departments, a sub-department, two communes with an agency, and a district that ended.
fn province() -> Vec<HostBody> {
    let at = |place: &str, body: HostBody| HostBody { place: Some(place.parse().unwrap()), ..body };
    let since = |from: &str, body: HostBody| HostBody { from: Some(day(from)), ..body };
    vec![
        at("22", body("T22", "UBND tỉnh Quảng Ninh", ProvinceCommittee, "")),
        body("SXD", "Sở Xây dựng tỉnh Quảng Ninh", ProvinceAgency, "T22"),
        body("SNN", "Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh", ProvinceAgency, "T22"),
        body("CCKL", "Chi cục Kiểm lâm", ProvinceSubagency, "SNN"),
        since("2025-07-01", at("06673", body("X1", "UBND phường Bãi Cháy", CommuneCommittee, "T22"))),
        since("2025-07-01", at("06652", body("X2", "UBND phường Hà Tu", CommuneCommittee, "T22"))),
        since("2025-07-01", body("X1-KT", "Phòng Kinh tế phường Bãi Cháy", CommuneAgency, "X1")),
        HostBody {
            to: Some(day("2025-06-30")),
            ..at("193", body("H193", "UBND thành phố Hạ Long", DistrictCommittee, "T22"))
        },
        body("TTQ", "Trung tâm Quy hoạch", PublicUnit, "SXD"),
    ]
}

fn kntc() -> Kntc {
    Kntc::builder().directory(Directory::build(province()).unwrap()).build()
}

fn problems(bodies: Vec<HostBody>) -> Vec<(String, &'static str)> {
    let found = Directory::build(bodies).map(|_| Vec::new()).unwrap_or_else(|problems| problems);
    found.into_iter().map(|problem| (problem.path, problem.code.code())).collect()
}

fn complaint(target_unit: &str) -> Content {
    Content {
        kind: Some(PetitionKind::Complaint),
        track: Some(Track::Administrative),
        instance: Some(Instance::First),
        target_unit: (!target_unit.is_empty()).then(|| target_unit.to_owned()),
        ..Content::default()
    }
}

fn petition(unit: &str, content: Content) -> Petition {
    let events = vec![Event::new(EventKind::Received, day(ON))];
    Petition { unit: Some(unit.to_owned()), events, contents: vec![content], ..Petition::default() }
}

fn assess(unit: &str, content: Content) -> Assessment {
    let found = kntc().assess(&petition(unit, content), day(ON));
    assert_eq!(found.problems, [], "nothing is wrong");
    found
}

fn fact(found: &Assessment, name: &str) -> Option<(Vec<&'static str>, &'static str)> {
    let used = found.contents.first()?.facts.iter().find(|fact| fact.fact == name)?;
    let origin = if used.origin == kntc::Origin::Derived { "derived" } else { "entered" };
    Some((used.values.clone(), origin))
}

fn relation(unit: &str, content: Content) -> Option<Vec<&'static str>> {
    fact(&assess(unit, content), "relation").map(|(values, _)| values)
}

fn second(target_unit: &str) -> Content {
    Content { instance: Some(Instance::Second), ..complaint(target_unit) }
}

#[test]
fn what_the_directory_tells_is_derived_and_not_asked() {
    let found = assess("SXD", complaint("SXD"));
    assert_eq!(fact(&found, "unit_kind"), Some((vec!["provincial_agency"], "derived")));
    assert_eq!(fact(&found, "target_office"), Some((vec!["department_head"], "derived")));
    let asked: Vec<_> = found.contents[0].questions.iter().map(|question| question.path.as_str()).collect();
    for path in ["unit_kind", "unit_place", "contents[0].target_office", "contents[0].target_place"] {
        assert!(!asked.contains(&path), "{asked:?}");
    }
    let without = Kntc::standard().assess(&petition("SXD", complaint("SXD")), day(ON));
    let asked: Vec<_> = without.contents[0].questions.iter().map(|question| question.path.as_str()).collect();
    assert!(asked.contains(&"contents[0].target_office"), "{asked:?}");
}

#[test]
fn the_office_goes_by_the_name_of_the_host() {
    let named = |content| {
        let offices = assess("T22", content).contents.remove(0).competent;
        assert_eq!(offices.len(), 1);
        offices
            .into_iter()
            .map(|office| (office.name.unwrap(), office.unit.unwrap(), office.body.unwrap()))
            .next()
            .unwrap()
    };
    let (name, unit, code) = named(complaint("SXD"));
    assert_eq!(name, "Giám đốc Sở Xây dựng tỉnh Quảng Ninh");
    assert_eq!((unit.as_str(), code.as_str()), ("Sở Xây dựng tỉnh Quảng Ninh", "SXD"));
    assert_eq!(named(complaint("CCKL")).0, "Chi cục trưởng Chi cục Kiểm lâm");
    assert_eq!(named(second("CCKL")).0, "Giám đốc Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh");
    assert_eq!(named(second("SXD")).0, "Chủ tịch UBND tỉnh Quảng Ninh");
    assert_eq!(named(complaint("X1")).0, "Chủ tịch UBND phường Bãi Cháy");
    assert_eq!(named(complaint("X1-KT")).0, "Chủ tịch UBND phường Bãi Cháy");
    assert_eq!(named(complaint("TTQ")).0, "Người đứng đầu Trung tâm Quy hoạch");
}

#[test]
fn whether_it_is_ours_follows_from_the_superiors() {
    for (unit, content, expected) in [
        ("SXD", complaint("SXD"), "own"),
        ("SNN", complaint("SXD"), "other_administrative"),
        ("T22", complaint("SXD"), "direct_subordinate"),
        ("T22", complaint("CCKL"), "lower"),
        ("SNN", complaint("CCKL"), "direct_subordinate"),
        ("SXD", complaint("CCKL"), "other_administrative"),
        ("SNN", second("CCKL"), "own"),
        ("CCKL", second("CCKL"), "other_administrative"),
        ("X1", complaint("X1"), "own"),
        ("X2", complaint("X1"), "other_administrative"),
        ("X1", complaint("X1-KT"), "own"),
        ("T22", complaint("X1"), "direct_subordinate"),
        ("T22", second("X1"), "own"),
        ("SXD", complaint("TTQ"), "direct_subordinate"),
        ("T22", complaint("TTQ"), "lower"),
        ("SNN", complaint("TTQ"), "other_kind"),
        ("TTQ", complaint("SXD"), "other_administrative"),
    ] {
        assert_eq!(relation(unit, content.clone()), Some(vec![expected]), "{unit}: {:?}", content.target_unit);
    }
    // Nothing of the unit complained of is known: it stays open.
    assert_eq!(relation("SXD", complaint("")), None);
}

#[test]
fn without_a_superior_of_its_own_a_body_stands_under_the_structure() {
    let mut bodies = province();
    bodies[1].superior = None;
    bodies[1].place = Some("22".parse().unwrap());
    let kntc = Kntc::builder().directory(Directory::build(bodies.clone()).unwrap()).build();
    let relation = |kntc: &Kntc| {
        let found = kntc.assess(&petition("T22", complaint("SXD")), day(ON));
        fact(&found, "relation").map(|(values, _)| values)
    };
    assert_eq!(relation(&kntc), Some(vec!["direct_subordinate"]), "of the same province");
    bodies[1].place = None;
    let kntc = Kntc::builder().directory(Directory::build(bodies).unwrap()).build();
    assert_eq!(relation(&kntc), None, "of which province is not known");
}

#[test]
fn a_body_that_ended_is_one_of_its_days() {
    let before = Content { target_on: Some(day("2024-05-10").into()), ..complaint("H193") };
    for content in [before, complaint("H193")] {
        let found = assess("T22", content);
        assert_eq!(fact(&found, "target_office"), Some((vec!["district_chair"], "derived")));
    }
    let later = Content { target_on: Some(day("2025-08-01").into()), ..complaint("H193") };
    let found = kntc().assess(&petition("T22", later), day(ON)).problems;
    assert_eq!((found[0].path.as_str(), found[0].code.code()), ("contents[0].target_unit", "no_body_then"));
}

#[test]
fn what_is_entered_stands_and_a_contradiction_is_said() {
    let entered = Content { target_office: Some(OfficeKind::ProvinceChair), ..complaint("SXD") };
    let mut given = petition("SXD", entered);
    given.unit_kind = Some(UnitKind::Commune);
    given.unit_place = Some("24".parse().unwrap());
    let found = kntc().assess(&given, day(ON));
    assert_eq!(fact(&found, "target_office"), Some((vec!["province_chair"], "entered")));
    assert_eq!(fact(&found, "unit_kind"), Some((vec!["commune"], "entered")));
    let wrong: Vec<_> = found.problems.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect();
    let contradiction = "contradiction";
    assert_eq!(
        wrong,
        [("unit_kind", contradiction), ("unit_place", contradiction), ("contents[0].target_office", contradiction)]
    );
    let board = Petition { unit_kind: Some(UnitKind::ProvinceBoard), ..petition("T22", complaint("SXD")) };
    let found = kntc().assess(&board, day(ON));
    assert_eq!(found.problems, [], "a board receives for its chair");
    assert_eq!(fact(&found, "relation").unwrap().0, ["direct_subordinate"]);
    let elsewhere = Petition { unit_place: Some("24".parse().unwrap()), ..petition("T22", complaint("SXD")) };
    assert_eq!(kntc().assess(&elsewhere, day(ON)).problems[0].path, "unit_place");
}

#[test]
fn a_code_that_is_not_in_the_directory_is_a_problem() {
    let found = kntc().assess(&petition("Z", complaint("Z")), day(ON)).problems;
    let wrong: Vec<_> = found.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect();
    assert_eq!(wrong, [("unit", "unknown_value"), ("contents[0].target_unit", "unknown_value")]);
    let reading = read(r#"{"unit": 17, "contents": [{"target_unit": " SXD "}]}"#);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.petition.unit.as_deref(), Some("17"));
    let content = reading.petition.contents.into_iter().next().unwrap();
    let spaced = Content { target_unit: content.target_unit, ..complaint("") };
    assert_eq!(fact(&assess("T22", spaced), "target_office"), Some((vec!["department_head"], "derived")));
    let misplaced = read(r#"{"target_unit": "SXD", "contents": [{"unit": "SXD"}]}"#).problems;
    let wrong: Vec<_> = misplaced.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect();
    assert_eq!(wrong, [("target_unit", "misplaced_key"), ("contents[0].unit", "misplaced_key")]);
    let long = "x".repeat(MAX_CODE + 1);
    let found = Kntc::standard().validate(&petition(&long, complaint(&long)), day(ON));
    assert!(found.iter().all(|problem| problem.code.code() == "text_too_long"), "{found:?}");
    assert_eq!(found.len(), 2);
}

#[test]
fn every_problem_is_reported_at_once() {
    let from = |text: &str, body: HostBody| HostBody { from: Some(day(text)), ..body };
    let to = |text: &str, body: HostBody| HostBody { to: Some(day(text)), ..body };
    let bodies = vec![
        body("T", "UBND tỉnh", ProvinceCommittee, ""),
        body("A", "Sở A", ProvinceAgency, "NOBODY"),
        body("A", "Sở A khác", ProvinceAgency, "T"),
        body("X", "UBND xã", CommuneCommittee, "A"),
        to("2024-01-01", from("2025-01-01", body("B", "Sở B", ProvinceAgency, "T"))),
        body("H", "UBND huyện", DistrictCommittee, "T"),
        body("P", "Trường A", PublicUnit, "Q"),
        body("Q", "Trường B", PublicUnit, "P"),
        body("S", "Trường C", PublicUnit, "S"),
        body(" ", "", PublicUnit, ""),
        HostBody { place: Some("22".parse().unwrap()), ..body("Y", "UBND xã", CommuneCommittee, "T") },
        body(&"x".repeat(MAX_CODE + 1), &"x".repeat(MAX_NAME + 1), PublicUnit, ""),
        from("2020-01-01", body("Z", "UBND xã", CommuneCommittee, "T")),
        from("2025-07-01", body("K", "Phòng", CommuneAgency, "L")),
        to("2026-01-01", from("2025-07-01", body("L", "UBND xã", CommuneCommittee, "T"))),
    ];
    let mut found = problems(bodies);
    found.sort();
    let mut expected = [
        ("bodies[1].superior", "unknown_superior"),
        ("bodies[2].code", "duplicate_code"),
        ("bodies[3].superior", "wrong_superior"),
        ("bodies[4].to", "reversed_stretch"),
        ("bodies[5].kind", "no_such_kind_then"),
        ("bodies[6].superior", "superior_cycle"),
        ("bodies[8].superior", "superior_cycle"),
        ("bodies[9]", "missing_key"),
        ("bodies[9]", "missing_key"),
        ("bodies[10].place", "contradiction"),
        ("bodies[11].code", "text_too_long"),
        ("bodies[11].name", "text_too_long"),
        ("bodies[12].superior", "wrong_superior"),
        ("bodies[13].superior", "unknown_superior"),
    ]
    .map(|(path, code)| (path.to_owned(), code));
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_code_may_pass_from_one_body_to_the_next() {
    let until = |to: &str, body: HostBody| HostBody { to: Some(day(to)), ..body };
    let since = |from: &str, body: HostBody| HostBody { from: Some(day(from)), ..body };
    let bodies = vec![
        body("T", "UBND tỉnh", ProvinceCommittee, ""),
        until("2025-06-30", body("H", "UBND huyện", DistrictCommittee, "T")),
        since("2025-07-01", body("X", "UBND xã mới", CommuneCommittee, "T")),
        until("2025-06-30", body("X", "UBND xã cũ", CommuneCommittee, "H")),
    ];
    let directory = Directory::build(bodies).unwrap();
    let name = |on: &str| directory.find("X", day(on)).map(|body| body.name.as_str());
    assert_eq!((name("2025-06-30"), name("2025-07-01")), (Some("UBND xã cũ"), Some("UBND xã mới")));
    let above = |on: &str| directory.superior(directory.find("X", day(on)).unwrap(), day(on)).unwrap().code.as_str();
    assert_eq!((above("2024-01-01"), above("2026-01-01")), ("H", "T"));
}

#[test]
fn a_cycle_counts_only_if_all_its_bodies_are_there_on_one_day() {
    let during = |from: &str, to: &str, body: HostBody| HostBody { from: Some(day(from)), to: Some(day(to)), ..body };
    let turned = |overlap: &str| {
        vec![
            during("2021-01-01", "2021-12-31", body("A", "Trường A", PublicUnit, "B")),
            during("2022-01-01", "2022-12-31", body("A", "Trường A", PublicUnit, "")),
            during("2021-01-01", overlap, body("B", "Trường B", PublicUnit, "")),
            during("2022-01-01", "2022-12-31", body("B", "Trường B", PublicUnit, "A")),
        ]
    };
    assert_eq!(problems(turned("2021-12-31")), []);
    let mut circle = turned("2021-12-31");
    circle[2].superior = Some("A".to_owned());
    assert_eq!(problems(circle), [("bodies[0].superior".to_owned(), "superior_cycle")]);
}

#[test]
fn kinds_of_superiors_are_those_of_their_time() {
    let allowed = |kind, above| {
        let bodies = vec![body("A", "A", above, ""), body("B", "B", kind, "A")];
        problems(bodies).is_empty()
    };
    assert!(allowed(ProvinceAgency, ProvinceCommittee));
    assert!(!allowed(ProvinceAgency, CommuneCommittee));
    assert!(allowed(MinistryAgency, Ministry) && allowed(MinistryAgency, GovernmentAgency));
    assert!(allowed(MinistrySubagency, MinistrySubagency));
    assert!(!allowed(Government, Ministry));
    assert!(allowed(PublicUnit, CommuneCommittee));
    assert!(allowed(CommuneCommittee, ProvinceCommittee), "since when is not said");
}

#[test]
fn a_directory_is_read_from_json_as_leniently_as_a_petition() {
    let text = r#"{"bodies": [
        {"code": 22, "name": "UBND tỉnh  Quảng Ninh", "kind": "Ủy ban nhân dân cấp tỉnh", "place": "22"},
        {"code": "SXD", "name": "Sở Xây dựng", "kind": "province_agency", "superior": "22", "from": "01/03/2025", "to": null}
    ]}"#;
    let directory = Directory::from_json(text).unwrap();
    assert_eq!(directory.bodies()[0].name, "UBND tỉnh Quảng Ninh");
    assert_eq!(directory.bodies()[1].from, Some(day("2025-03-01")));
    let stored = serde_json::to_string(directory.bodies()).unwrap();
    assert_eq!(Directory::from_json(&stored).unwrap(), directory, "what is stored is read again");

    let secret = "Nguyễn Văn A";
    let text = serde_json::json!({"bodies": [
        {"code": secret, "name": secret, "kind": secret, "superior": secret, secret: 1},
        7,
        {"code": true, "kind": "ministry", "place": secret, "from": "31/02/2026"},
        {"code": "M", "name": "Bộ", "kind": "ministry", "superior": "N"},
        {"code": "N", "name": "Chính phủ", "kind": "government", "to": "2020", "from": "2021"},
    ]});
    let problems: Vec<Problem> = Directory::from_json(&text.to_string()).unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect();
    assert_eq!(
        found,
        [
            ("bodies[0]", "unknown_key"),
            ("bodies[0].kind", "unknown_value"),
            ("bodies[1]", "wrong_type"),
            ("bodies[2].code", "wrong_type"),
            ("bodies[2].from", "no_such_day"),
            ("bodies[2].place", "not_a_place"),
            ("bodies[2]", "missing_key"),
            ("bodies[4].to", "reversed_stretch"),
            ("bodies[3].superior", "unknown_superior"),
            ("bodies[0].superior", "superior_cycle"),
        ]
    );
    assert!(!format!("{problems:?}").contains("Nguyễn"), "no value is repeated");
    let code = |text: &str| Directory::from_json(text).unwrap_err()[0].code.code();
    assert_eq!((code("{"), code("7"), code(r#"{"x": []}"#)), ("not_json", "wrong_type", "unknown_key"));
    assert_eq!(code(&"[".repeat(200_000)), "not_json");
    assert_eq!(Directory::from_json("[]").unwrap().bodies(), []);
}

#[cfg(feature = "gazetteer")]
#[test]
fn places_are_looked_up_in_the_gazetteer() {
    use kntc::bodies::gazetteer::Gazetteer;
    use std::sync::Arc;

    let gazetteer = Gazetteer::standard();
    let mut bodies = province();
    bodies[0].place = Some("99".parse().unwrap());
    bodies[5].place = Some("99999".parse().unwrap());
    let found = Directory::build_in(bodies, &gazetteer).unwrap_err();
    let wrong: Vec<_> = found.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect();
    assert_eq!(wrong, [("bodies[0].place", "unknown_value"), ("bodies[5].place", "unknown_value")]);
    let open = HostBody { place: Some("00004".parse().unwrap()), ..body("X", "UBND xã", CommuneCommittee, "") };
    let found = Directory::build_in(vec![open], &gazetteer).unwrap_err();
    assert_eq!((found[0].path.as_str(), found[0].code.code()), ("bodies[0].place", "missing_key"));

    let directory = Directory::build_in(province(), &gazetteer).unwrap();
    let kntc = Kntc::builder().gazetteer(Arc::new(gazetteer)).directory(directory).build();
    let offices = |content| kntc.assess(&petition("T22", content), day(ON)).contents.remove(0).competent;
    let office = offices(complaint("X1")).remove(0);
    assert_eq!(office.name.as_deref(), Some("Chủ tịch UBND phường Bãi Cháy, tỉnh Quảng Ninh"));
    assert_eq!((office.code.as_deref(), office.body.as_deref()), (Some("06673"), Some("X1")));
    let office = offices(complaint("SXD")).remove(0);
    assert_eq!(office.name.as_deref(), Some("Giám đốc Sở Xây dựng tỉnh Quảng Ninh"));
    assert_eq!(office.code, None, "an agency has no code of an administrative unit");
    // The district that ended: its place tells which communes may answer for it, and its own name is kept.
    let task = Content {
        function_level: Some(kntc::petition::facts::FunctionLevel::Commune),
        several_communes: Some(false),
        matter_place: Some("06673@2026-08-15".parse().unwrap()),
        ..complaint("H193")
    };
    let found = kntc.assess(&petition("X1", task), day(ON));
    assert_eq!(found.problems, []);
    let office = &found.contents[0].competent[0];
    assert_eq!(office.body.as_deref(), Some("X1"), "found by its place");
    assert_eq!(office.succeeds.as_deref(), Some("Chủ tịch UBND thành phố Hạ Long, tỉnh Quảng Ninh"));
    assert_eq!(fact(&found, "relation").unwrap().0, ["own"]);
}

#[cfg(feature = "gazetteer")]
#[test]
fn a_library_without_a_gazetteer_is_told_of_the_places_in_the_directory() {
    use kntc::bodies::gazetteer::Gazetteer;
    use std::sync::Arc;

    let here =
        Kntc::builder().gazetteer(Arc::new(Gazetteer::standard())).directory(Directory::build(province()).unwrap());
    let dated = Content { target_on: Some(day("2026-03-02").into()), ..complaint("X1") };
    for content in [complaint("SXD"), complaint("X1"), second("X1"), dated, complaint("H193"), complaint("Z")] {
        let text = serde_json::to_string(&petition("T22", content)).unwrap();
        let told = Gazetteer::standard().places_json(&kntc().placed_json(&text, day(ON)), day(ON));
        let elsewhere = kntc().with_places_json(&told).unwrap();
        let expected = here.clone().build().assess_json(&text, day(ON));
        assert_eq!(elsewhere.assess_json(&text, day(ON)), expected, "the same bytes");
    }
    let text = r#"{"contents":[{"kind":"complaint"}]}"#;
    assert_eq!(Kntc::standard().placed_json(text, day(ON)), text);
}

/// Numbers that look random, the same every time.
fn dice(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

#[test]
fn ten_thousand_bodies_are_read_without_recursion() {
    let mut state = 7;
    let code = |at: usize| format!("B{at}");
    // One chain of half of them, the rest anywhere under it.
    let chain: Vec<_> = (0..10_000_usize)
        .map(|at| {
            let above = if at <= 5_000 { at.checked_sub(1) } else { Some(dice(&mut state) % at) };
            body(&code(at), &format!("Đơn vị {at}"), PublicUnit, &above.map(code).unwrap_or_default())
        })
        .collect();
    let mut ring = chain.clone();
    ring[0].superior = Some(code(5_000));
    let mut random = chain.clone();
    for body in &mut random {
        body.superior = Some(code(dice(&mut state) % 10_000));
    }
    let follow = |start: usize| {
        let (mut slow, mut fast) = (start, start);
        let next = |at: usize| random[at].superior.as_ref().unwrap()[1..].parse::<usize>().unwrap();
        loop {
            (slow, fast) = (next(slow), next(next(fast)));
            if slow == fast {
                break;
            }
        }
        let (mut least, mut at) = (slow, next(slow));
        while at != slow {
            (least, at) = (least.min(at), next(at));
        }
        least
    };
    let cycles: std::collections::BTreeSet<_> = (0..10_000).map(follow).collect();
    let text = serde_json::to_string(&chain).unwrap();
    // A stack on which ten thousand calls would not find room.
    let read = std::thread::Builder::new().stack_size(256 * 1024).spawn(move || {
        let directory = Directory::from_json(&text).unwrap();
        assert_eq!(directory.bodies().len(), 10_000);
        let top = directory.find("B0", day(ON)).unwrap();
        let kntc = Kntc::builder().directory(directory.clone()).build();
        let found = kntc.assess(&petition("B0", complaint("B5000")), day(ON));
        assert_eq!((top.code.as_str(), fact(&found, "relation").unwrap().0), ("B0", vec!["lower"]));
        let found = Directory::build(ring).unwrap_err();
        assert_eq!(found.len(), 1, "named once");
        assert_eq!(found[0].path, "bodies[0].superior");
        assert!(found[0].en.starts_with("5001 bodies"), "{}", found[0].en);
        let found = Directory::build(random).unwrap_err();
        let named: std::collections::BTreeSet<_> = found.iter().map(|problem| problem.path.clone()).collect();
        assert_eq!((named.len(), found.len()), (cycles.len(), cycles.len()));
        assert_eq!(named, cycles.iter().map(|at| format!("bodies[{at}].superior")).collect());
    });
    read.unwrap().join().unwrap();
}

#[test]
fn too_many_bodies_are_refused() {
    let bodies = (0..=MAX_BODIES).map(|at| HostBody::new(at.to_string(), "Trường", PublicUnit)).collect();
    assert_eq!(problems(bodies), [("bodies".to_owned(), "too_many")]);
    let many = (0..2_000).map(|_| HostBody::new("", "Trường", PublicUnit)).collect();
    let found = problems(many);
    assert_eq!((found.len(), found.last().unwrap().1), (1_001, "more_problems"));
}
