//! Places in registers, by code and by name.
#![cfg(feature = "gazetteer")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::sync::{Arc, LazyLock};

use kntc::bodies::gazetteer::Gazetteer;
use kntc::petition::facts::FunctionLevel;
use kntc::register::{Cell, RegisterReader, RegisterRow};
use kntc::{Kntc, Problem};

static GAZETTEER: LazyLock<Arc<Gazetteer>> = LazyLock::new(|| Arc::new(Gazetteer::standard()));

/// The one row of a register: titles and cells.
fn read(reader: &RegisterReader<'_>, cells: &[(&str, Cell)]) -> RegisterRow {
    let titles: Vec<Cell> = cells.iter().map(|(title, _)| Cell::from(*title)).collect();
    let row = cells.iter().map(|(_, cell)| cell.clone()).collect();
    let mut register = reader.read(&[titles, row]);
    assert_eq!(register.problems, []);
    assert_eq!(register.not_understood, []);
    register.petitions.pop().unwrap()
}

fn texts<'t>(cells: &[(&'t str, &str)]) -> Vec<(&'t str, Cell)> {
    cells.iter().map(|(title, text)| (*title, Cell::from(*text))).collect()
}

fn named(cells: &[(&str, &str)]) -> RegisterRow {
    read(&RegisterReader::new().gazetteer(&GAZETTEER), &texts(cells))
}

fn target(cells: &[(&str, &str)]) -> Result<String, Problem> {
    let row = named(cells);
    match row.petition.contents[0].target_place {
        Some(place) => Ok(place.to_string()),
        None => Err(row.problems.into_iter().next().unwrap()),
    }
}

fn matter(received: &str, acted: &str, place: &str) -> Result<String, Problem> {
    let row =
        named(&[("Ngày tiếp", received), ("Ngày quyết định bị khiếu nại", acted), ("Nơi phát sinh vụ việc", place)]);
    match row.petition.contents[0].matter_place {
        Some(place) => Ok(place.to_string()),
        None => Err(row.problems.into_iter().next().unwrap()),
    }
}

const TARGET: &str = "Đơn vị hành chính bị khiếu nại";
const ACTED: &str = "Ngày quyết định bị khiếu nại";

#[test]
fn a_name_is_taken_as_of_the_day_of_the_decision() {
    for name in [
        "phường Cống Vị, quận Ba Đình",
        "phuong cong vi, quan ba dinh, ha noi",
        "P. Cống Vị, Q. Ba Đình, TP Hà Nội",
        "PHƯỜNG CỐNG VỊ (quận Ba Đình)",
        "Cống Vị - Ba Đình - Hà Nội",
        "UBND phường Cống Vị, quận Ba Đình",
        "Chủ tịch Ủy ban nhân dân phường Cống Vị, Hà Nội",
        "Co\u{302}\u{301}ng Vi\u{323}",
    ] {
        let found = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, name)]);
        assert_eq!(found.as_deref(), Ok("00007@2024-05-10"), "{name}");
    }
    let found = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, "quận Ba Đình")]);
    assert_eq!(found.as_deref(), Ok("001@2024-05-10"));
    // The ward of today was made of it and others; on that day there was none of the name.
    let found = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, "phường Ba Đình, Hà Nội")]);
    assert_eq!(found.unwrap_err().code.code(), "unknown_value");
}

#[test]
fn a_name_that_is_one_of_two_without_accents_is_taken_as_it_is_written() {
    let on = |name| target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, name)]);
    assert_eq!(on("phường Sa Pa, thị xã Sa Pa").as_deref(), Ok("03001@2024-05-10"));
    assert_eq!(on("phường Sa Pả, thị xã Sa Pa").as_deref(), Ok("03002@2024-05-10"));
    assert_eq!(on("p. sa pa, tx sa pa").unwrap_err().code.code(), "ambiguous_value");
    // The province has borne the other name since 2025.
    assert_eq!(on("huyện Quảng Điền, tỉnh Thừa Thiên Huế"), on("huyện Quảng Điền, TP Huế"));
}

#[test]
fn without_a_day_of_the_decision_that_of_receipt_counts_and_what_is_gone_is_found() {
    let found = target(&[("Ngày tiếp", "15/08/2026"), (TARGET, "phường Ba Đình, Hà Nội")]);
    assert_eq!(found.as_deref(), Ok("00004@2026-08-15"));
    let found = target(&[("Ngày tiếp", "15/08/2026"), (TARGET, "quận Ba Đình")]);
    assert_eq!(found.as_deref(), Ok("001@2025-06-30"), "its last day");
    let found = target(&[("Loại đơn", "KN"), (TARGET, "tỉnh Hà Giang")]);
    assert_eq!(found.as_deref(), Ok("02@2025-06-30"), "of a row without any day");
}

#[test]
fn a_month_or_a_year_of_the_decision_is_enough() {
    let found = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "2024"), (TARGET, "quận Ba Đình")]);
    assert_eq!(found.as_deref(), Ok("001@2024-01-01"));
}

#[test]
fn the_office_says_which_tier_is_meant() {
    let office = |office, place| {
        target(&[
            ("Ngày tiếp", "15/08/2026"),
            (ACTED, "10/05/2024"),
            ("Chức vụ người bị khiếu nại", office),
            (TARGET, place),
        ])
    };
    assert_eq!(office("Chủ tịch UBND cấp huyện", "Ba Vì, Hà Nội").as_deref(), Ok("271@2024-05-10"));
    assert_eq!(office("Chủ tịch UBND cấp xã", "Ba Vì, Hà Nội").as_deref(), Ok("09703@2024-05-10"));
    let either = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, "Ba Vì, Hà Nội")]).unwrap_err();
    assert_eq!(either.code.code(), "ambiguous_value");
}

#[test]
fn several_units_are_named_for_a_person_to_choose_from() {
    let problem = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, "xã Tân Lập")]).unwrap_err();
    assert_eq!((problem.path.as_str(), problem.code.code()), ("columns[2]", "ambiguous_value"));
    assert!(problem.vi.contains("xã Tân Lập, huyện Bắc Quang, tỉnh Hà Giang (01159@2024-05-10)"), "{}", problem.vi);
    assert!(problem.vi.ends_with("; …."), "{}", problem.vi);
    assert_eq!(problem.vi.matches('@').count(), problem.en.matches('@').count());
}

#[test]
fn land_bears_the_name_of_then_and_of_today() {
    assert_eq!(matter("15/08/2026", "", "phường Giảng Võ, Hà Nội").as_deref(), Ok("00025@2026-08-15"));
    assert_eq!(matter("15/08/2026", "10/05/2024", "P. Cống Vị, Q. Ba Đình").as_deref(), Ok("00007@2024-05-10"));
    // The old Giảng Võ went whole into the new one, so that both are one place.
    assert_eq!(matter("15/08/2026", "10/05/2024", "phường Giảng Võ").as_deref(), Ok("00025@2026-08-15"));
    // The old Ngọc Hà was split.
    let problem = matter("15/08/2026", "10/05/2024", "phường Ngọc Hà, Hà Nội").unwrap_err();
    assert_eq!(problem.code.code(), "ambiguous_value");
    assert_eq!(problem.vi.matches("phường Ngọc Hà").count(), 2, "{}", problem.vi);
}

#[test]
fn what_is_no_name_of_a_unit_is_not_guessed() {
    for text in ["phường Cống", "phường Công Vị", "xã Cống Vị", "phường Cống Vị, quận Đống Đa", "như trên", "UBND"]
    {
        let problem = target(&[("Ngày tiếp", "15/08/2026"), (ACTED, "10/05/2024"), (TARGET, text)]).unwrap_err();
        assert_eq!((problem.path.as_str(), problem.code.code()), ("columns[2]", "unknown_value"), "{text}");
        assert!(!problem.vi.contains(text) && !problem.en.contains(text));
    }
    for blank in ["", "-", "không rõ"] {
        let row = named(&[("Ngày tiếp", "15/08/2026"), (TARGET, blank)]);
        assert_eq!((row.petition.contents[0].target_place, row.problems.len()), (None, 0), "{blank}");
    }
}

#[test]
fn a_code_that_lost_its_zeros_is_a_problem() {
    let reader = RegisterReader::new().gazetteer(&GAZETTEER);
    let code = |reader: &RegisterReader<'_>, cell: Cell| {
        let row = read(
            reader,
            &[
                ("Ngày tiếp", Cell::from("15/08/2026")),
                ("Chức vụ người bị khiếu nại", Cell::from("Chủ tịch UBND cấp xã")),
                (TARGET, cell),
            ],
        );
        row.petition.contents[0].target_place.map(|place| place.to_string()).ok_or_else(|| row.problems[0].clone())
    };
    assert_eq!(code(&reader, Cell::from("00025")).as_deref(), Ok("00025"));
    assert_eq!(code(&reader, Cell::from("00025@15/08/2026")).as_deref(), Ok("00025@2026-08-15"));
    assert_eq!(code(&reader, Cell::from("25@2026-08-15")).as_deref(), Ok("25@2026-08-15"), "a province, with its day");
    for lost in [Cell::Number(25.0), Cell::from("4"), Cell::from("9694"), Cell::from("25.0")] {
        assert_eq!(code(&reader, lost.clone()).unwrap_err().code.code(), "not_a_place", "{lost:?}");
    }
    // A commune chair does not sit in a province alone: 25 is Phú Thọ, or what is left of 00025.
    let problem = code(&reader, Cell::from("25")).unwrap_err();
    assert_eq!(problem.code.code(), "ambiguous_value");
    assert!(
        problem.vi.contains("tỉnh Phú Thọ (25@2026-08-15); phường Giảng Võ, thành phố Hà Nội (00025@2026-08-15)"),
        "{}",
        problem.vi
    );
    let problem = code(&RegisterReader::new(), Cell::from("25")).unwrap_err();
    assert!(problem.vi.contains("25; 00025"), "{}", problem.vi);
    assert_eq!(code(&RegisterReader::new(), Cell::from("phường Giảng Võ")).unwrap_err().code.code(), "not_a_place");
}

#[test]
fn the_unit_that_received_it_is_one_of_the_day_of_receipt() {
    let unit = |kind, place| {
        let row = named(&[("Ngày tiếp", "15/08/2026"), ("Loại đơn vị nhận", kind), ("ĐVHC tiếp nhận", place)]);
        row.petition.unit_place.map(|place| place.to_string()).ok_or_else(|| row.problems[0].code.code())
    };
    assert_eq!(unit("UBND cấp xã", "Giảng Võ, Hà Nội").as_deref(), Ok("00025@2026-08-15"));
    assert_eq!(unit("UBND cấp tỉnh", "Hà Nội").as_deref(), Ok("01@2026-08-15"));
    assert_eq!(unit("UBND cấp xã", "phường Cống Vị, quận Ba Đình"), Err("unknown_value"));
}

#[test]
fn a_row_names_its_office() {
    let row = named(&[
        ("Ngày tiếp", "15/08/2026"),
        ("Loại đơn", "KN hành chính lần 1"),
        ("Chức vụ người bị khiếu nại", "Chủ tịch UBND cấp huyện"),
        (TARGET, "quận Ba Đình"),
        (ACTED, "10/05/2024"),
        ("Nhiệm vụ nay thuộc cấp", "xã"),
        ("Nhiều xã", "không"),
        ("Nơi phát sinh vụ việc", "phường Giảng Võ, Hà Nội"),
    ]);
    assert_eq!(row.problems, []);
    let content = &row.petition.contents[0];
    assert_eq!((content.function_level, content.several_communes), (Some(FunctionLevel::Commune), Some(false)));
    let kntc = Kntc::builder().gazetteer(Arc::clone(&GAZETTEER)).build();
    let offices = kntc.competent(&row.petition, "2026-08-15".parse().unwrap());
    assert_eq!(offices[0][0].name.as_deref(), Some("Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội"));
    assert_eq!(offices[0][0].succeeds.as_deref(), Some("Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"));
}
