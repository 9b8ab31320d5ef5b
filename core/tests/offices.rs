//! Offices by name: what the places of a petition make of the kinds of office that the law names.
#![cfg(feature = "gazetteer")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use kntc::bodies::gazetteer::Gazetteer;
use kntc::law::Language;
use kntc::law::Status;
use kntc::petition::facts::{FunctionLevel, Instance, OfficeKind, PetitionKind, Track, UnitKind};
use kntc::{Assessment, Content, Event, EventKind, Kntc, Petition};

static KNTC: LazyLock<Kntc> = LazyLock::new(|| Kntc::builder().gazetteer(Arc::new(Gazetteer::standard())).build());

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn complaint(office: OfficeKind, target: &str) -> Content {
    Content {
        kind: Some(PetitionKind::Complaint),
        track: Some(Track::Administrative),
        instance: Some(Instance::First),
        target_office: Some(office),
        target_place: Some(target.parse().unwrap()),
        ..Content::default()
    }
}

fn assess(content: Content, on: &str) -> Assessment {
    let received = Event::new(EventKind::Received, day(on));
    KNTC.assess(&Petition { events: vec![received], contents: vec![content], ..Petition::default() }, day(on))
}

fn names(assessment: &Assessment) -> Vec<&str> {
    let offices = &assessment.contents[0].competent;
    offices.iter().map(|office| office.name.as_deref().unwrap_or(office.kind)).collect()
}

fn asked(assessment: &Assessment) -> Vec<&str> {
    assessment.contents[0].questions.iter().map(|question| question.path.as_str()).collect()
}

#[test]
fn a_commune_chair_of_today_is_named() {
    let found = assess(complaint(OfficeKind::CommuneChair, "00025@2026-08-15"), "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"]);
    let office = &found.contents[0].competent[0];
    assert_eq!(office.code.as_deref(), Some("00025"));
    assert_eq!(office.succeeds, None);
}

#[test]
fn for_a_district_that_is_gone_the_level_of_the_task_is_asked_first() {
    let content = complaint(OfficeKind::DistrictChair, "001@2024-05-10");
    let found = assess(content.clone(), "2026-08-15");
    let questions = asked(&found);
    assert!(questions.contains(&"contents[0].function_level"), "{questions:?}");
    assert!(questions.contains(&"contents[0].several_communes"), "{questions:?}");

    let at_province = Content { function_level: Some(FunctionLevel::Province), ..content.clone() };
    let found = assess(at_province, "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND thành phố Hà Nội"]);
    let office = &found.contents[0].competent[0];
    assert_eq!(office.succeeds.as_deref(), Some("Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"));

    let at_commune = Content { function_level: Some(FunctionLevel::Commune), several_communes: Some(false), ..content };
    let found = assess(at_commune.clone(), "2026-08-15");
    assert!(names(&found).len() > 1, "{:?}", names(&found));
    let question = found.contents[0].questions.iter().find(|question| question.path == "contents[0].matter_place");
    let question = question.expect("where the matter lies is asked");
    assert_eq!(question.units.len(), names(&found).len());

    // Cống Vị went to two wards, and both lie on the land of Ba Đình.
    let split = Content { matter_place: Some("00007@2024-05-10".parse().unwrap()), ..at_commune };
    let found = assess(split.clone(), "2026-08-15");
    assert_eq!(
        names(&found),
        ["Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội", "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"]
    );
    let there = Content { matter_place: Some("00025@2026-08-15".parse().unwrap()), ..split };
    let found = assess(there, "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"]);
    assert!(!asked(&found).contains(&"contents[0].matter_place"));
    let office = &found.contents[0].competent[0];
    assert_eq!(office.succeeds.as_deref(), Some("Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"));
}

#[test]
fn the_paragraph_for_the_file_names_the_office() {
    let content = Content {
        function_level: Some(FunctionLevel::Commune),
        several_communes: Some(false),
        matter_place: Some("00025@2026-08-15".parse().unwrap()),
        ..complaint(OfficeKind::DistrictChair, "001@2024-05-10")
    };
    let found = assess(content.clone(), "2026-08-15");
    let told = kntc::explain(&found, Language::Vi);
    let office = "Người có thẩm quyền giải quyết: Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội, thay cho Chủ tịch UBND quận \
                  Ba Đình, thành phố Hà Nội, theo khoản 16 Điều 2 Luật sửa đổi";
    assert!(told.contains(office), "{told}");
    let doubt = "Công văn số 4323/BTP-CQLTHADS. Điểm luật chưa rõ: Cấp huyện kết thúc ngày 01/07/2025";
    assert!(told.contains(doubt), "{told}");
    assert_eq!(told.matches("Điểm luật chưa rõ").count(), 1, "once, though two rules rest on it");
    let told = kntc::explain(&found, Language::En);
    assert!(told.contains("Hà Nội, in place of Chủ tịch UBND quận Ba Đình, thành phố Hà Nội, under"), "{told}");

    let split = assess(Content { matter_place: Some("00007@2024-05-10".parse().unwrap()), ..content }, "2026-08-15");
    let told = kntc::explain(&split, Language::Vi);
    let both =
        "Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội hoặc Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội, thay cho";
    assert!(told.contains(both), "{told}");
}

#[test]
fn before_the_districts_ended_the_district_is_named() {
    let found = assess(complaint(OfficeKind::DistrictChair, "001@2024-05-10"), "2024-06-10");
    assert_eq!(names(&found), ["Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"]);
    let second =
        Content { instance: Some(Instance::Second), ..complaint(OfficeKind::CommuneChair, "00031@2024-05-10") };
    let found = assess(second, "2024-06-10");
    assert_eq!(names(&found), ["Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"]);
}

#[test]
fn an_old_commune_is_answered_for_by_the_new_one() {
    // Trúc Bạch was 00004, which is Ba Đình now.
    let found = assess(complaint(OfficeKind::CommuneChair, "00004@2024-05-10"), "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND phường Ba Đình, thành phố Hà Nội"]);
    let office = &found.contents[0].competent[0];
    assert_eq!(office.succeeds.as_deref(), Some("Chủ tịch UBND phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội"));
    let without_day = assess(complaint(OfficeKind::CommuneChair, "00004"), "2026-08-15");
    let problem = &without_day.problems[0];
    assert_eq!((problem.path.as_str(), problem.code.code()), ("contents[0].target_place", "missing_key"));
    let dated = Content { target_on: Some(day("2024-05-10").into()), ..complaint(OfficeKind::CommuneChair, "00004") };
    assert_eq!(names(&assess(dated, "2026-08-15")), names(&found), "the day of the decision is that of the code");
}

#[test]
fn where_a_matter_lies_only_suggests_whose_decision_it_was() {
    let nowhere = Content { target_place: None, ..complaint(OfficeKind::CommuneChair, "01") };
    let suggested = Content { matter_place: Some("00025@2026-08-15".parse().unwrap()), ..nowhere };
    let found = assess(suggested.clone(), "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"]);
    assert_eq!(found.contents[0].competent[0].status, Some(Status::Inferred));
    assert_eq!(relation(UnitKind::Commune, "00025", suggested, "2026-08-15"), None, "a suggestion decides nothing");
}

#[test]
fn a_merged_province_is_answered_for_by_the_new_one() {
    let found = assess(complaint(OfficeKind::ProvinceChair, "02@2024-05-10"), "2026-08-15");
    assert_eq!(names(&found), ["Chủ tịch UBND tỉnh Tuyên Quang"]);
    assert_eq!(found.contents[0].competent[0].succeeds.as_deref(), Some("Chủ tịch UBND tỉnh Hà Giang"));
}

fn relation(unit_kind: UnitKind, unit: &str, content: Content, on: &str) -> Option<Vec<&'static str>> {
    let petition = Petition {
        unit_kind: Some(unit_kind),
        unit_place: Some(unit.parse().unwrap()),
        contents: vec![content],
        ..Petition::default()
    };
    let found = KNTC.assess(&petition, day(on));
    assert_eq!(found.problems, [], "nothing is wrong");
    let used = found.contents[0].facts.iter().find(|fact| fact.fact == "relation");
    used.map(|fact| fact.values.clone())
}

#[test]
fn whether_it_is_ours_follows_from_the_places() {
    let chair = || complaint(OfficeKind::CommuneChair, "00025@2026-08-15");
    let on = "2026-08-15";
    assert_eq!(relation(UnitKind::Commune, "00025", chair(), on), Some(vec!["own"]));
    assert_eq!(relation(UnitKind::Commune, "00004", chair(), on), Some(vec!["other_administrative"]));
    assert_eq!(relation(UnitKind::Province, "01", chair(), on), Some(vec!["direct_subordinate"]));
    assert_eq!(relation(UnitKind::ProvinceBoard, "01", chair(), on), Some(vec!["direct_subordinate"]));
    assert_eq!(relation(UnitKind::Province, "04", chair(), on), Some(vec!["other_administrative"]));
    let before = || complaint(OfficeKind::CommuneChair, "00031@2024-05-10");
    assert_eq!(relation(UnitKind::Province, "01", before(), "2024-06-10"), Some(vec!["lower"]));
    assert_eq!(relation(UnitKind::District, "001", before(), "2024-06-10"), Some(vec!["direct_subordinate"]));
    assert_eq!(relation(UnitKind::District, "002", before(), "2024-06-10"), Some(vec!["other_administrative"]));
    let agency = || complaint(OfficeKind::DepartmentHead, "01");
    assert_eq!(
        relation(UnitKind::ProvincialAgency, "01", agency(), on),
        Some(vec!["own", "other_administrative"]),
        "one of the agencies of that province, perhaps the very same"
    );
}

#[test]
fn a_library_without_a_gazetteer_is_told() {
    let petition = Petition {
        contents: vec![Content {
            function_level: Some(FunctionLevel::Province),
            ..complaint(OfficeKind::DistrictChair, "001@2024-05-10")
        }],
        ..Petition::default()
    };
    let on = day("2026-08-15");
    let text = serde_json::to_string(&petition).unwrap();
    let told = Gazetteer::standard().places_json(&text, on);
    let elsewhere = Kntc::standard().with_places_json(&told).unwrap();
    assert_eq!(elsewhere.assess_json(&text, on), KNTC.assess_json(&text, on), "the same bytes");
    assert!(Kntc::standard().with_places_json("{}").is_err());
}

#[test]
fn many_petitions_in_one_call() {
    let on = day("2026-08-15");
    let of = |office, place| Petition { contents: vec![complaint(office, place)], ..Petition::default() };
    let none = Petition::default();
    let petitions =
        [of(OfficeKind::ProvinceChair, "02@2024-05-10"), none, of(OfficeKind::CommuneChair, "00025@2026-08-15")];
    let found = KNTC.competent_all(&petitions, on);
    assert_eq!(found, petitions.iter().map(|petition| KNTC.competent(petition, on)).collect::<Vec<_>>());
    assert_eq!(found[2][0][0].name.as_deref(), Some("Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"));
}

#[test]
fn many_petitions_as_json_of_which_some_are_bad() {
    let on = day("2026-08-15");
    let text = r#"[
        {"ref": "A", "contents": [{"kind": "complaint", "track": "administrative", "instance": "first",
          "target_office": "commune_chair", "target_place": "00025@2026-08-15"}]},
        {"ref": "B", "contents": [{"kind": "complaint", "track": "administrative", "instance": "first",
          "target_office": "commune_chair", "target_place": "00004"}]},
        7
    ]"#;
    let told: serde_json::Value = serde_json::from_str(&KNTC.competent_all_json(text, on).unwrap()).unwrap();
    let rows = told.as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!((&rows[0]["ref"], &rows[0]["problems"]), (&"A".into(), &0.into()));
    assert_eq!(rows[0]["competent"][0][0]["name"], "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội");
    assert_eq!((&rows[1]["ref"], &rows[1]["problems"]), (&"B".into(), &1.into()));
    assert_eq!(rows[1]["competent"][0][0]["kind"], "commune_chair");
    assert!(rows[1]["competent"][0][0].get("name").is_none(), "the code does not say which");
    assert_eq!((&rows[2]["problems"], &rows[2]["competent"]), (&1.into(), &serde_json::json!([])));
    assert_eq!(KNTC.competent_all_json("{}", on).unwrap_err().len(), 1);
}

#[test]
fn who_decided_while_it_existed_stands_in_nobodys_place() {
    let event = |kind, text| Event::new(kind, day(text));
    let decided = Content {
        events: vec![event(EventKind::Accepted, "2024-12-20"), event(EventKind::Decided, "2025-01-17")],
        ..complaint(OfficeKind::DistrictChair, "001@2024-12-02")
    };
    let received = vec![event(EventKind::Received, "2024-12-12")];
    let petition = Petition { events: received, contents: vec![decided], ..Petition::default() };
    let found = KNTC.assess(&petition, day("2026-08-15"));
    assert_eq!(names(&found), ["Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"]);
    assert_eq!(found.contents[0].competent[0].succeeds, None);
}
