//! Registers as offices keep them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use kntc::petition::facts::{Instance, PetitionKind, Prior, Signature, Track};
use kntc::register::{Cell, Column, MAX_COLUMNS, RegisterReader, RegisterResult, RegisterRow, SkipReason};
use kntc::{Event, EventKind, Problem, When};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// A row of texts, the cells apart by `|`.
fn row(text: &str) -> Vec<Cell> {
    text.split('|').map(|cell| Cell::from(cell.trim())).collect()
}

fn rows(lines: &[&str]) -> Vec<Vec<Cell>> {
    lines.iter().map(|line| row(line)).collect()
}

fn read(lines: &[&str]) -> RegisterResult {
    RegisterReader::new().read(&rows(lines))
}

/// What one cell under a title is read as.
fn one(reader: &RegisterReader, title: &str, cell: Cell) -> RegisterRow {
    let rows = [row(&format!("STT | {title} | Ghi chú")), vec![Cell::Number(7.0), cell, Cell::from("x")]];
    let mut register = reader.read(&rows);
    assert_eq!(register.problems, []);
    assert_eq!(register.not_understood, [], "{title}");
    register.petitions.pop().unwrap()
}

fn cell(title: &str, text: &str) -> RegisterRow {
    one(&RegisterReader::new(), title, Cell::from(text))
}

fn codes(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.path.as_str(), problem.code.code())).collect()
}

#[test]
fn the_form_of_2026_with_its_thirteen_columns() {
    let register = read(&[
        "ỦY BAN NHÂN DÂN XÃ",
        "| SỔ TIẾP CÔNG DÂN",
        "",
        "STT | Ngày tiếp | Họ tên, địa chỉ | CCCD/CMND/Hộ chiếu | Nội dung đơn | Loại đơn (KN/TC/KN/PA) | Số người cùng nội dung | Cơ quan đã giải quyết | Thuộc thẩm quyền (x) | Hướng dẫn công dân đến cơ quan có thẩm quyền | Cơ quan, đơn vị thụ lý | Theo dõi kết quả giải quyết | Ghi chú",
        "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)",
        "1 | 03/08/2026 | Nguyễn Văn A, thôn 3, xã B | 012345678901 | Thu hồi đất | KN lần I | 6 | | x | | | |",
        "2 | 04/08/2026 | Trần Thị B | không | Đề nghị sửa đường | KNPA | 1 | Chưa | | | | | x",
        "3 | 5/8/2026 | Lê C - không rõ địa chỉ | | Khiếu nại tiếp | khiếu nại lần hai | | UBND tỉnh (lần đầu) | | | | |",
        "| | Cộng: | | 3 | | | | | | | |",
        "4 | | | | | | | | | | | |",
        "",
        "| | | | | | | | | Người lập sổ | | | |",
    ]);
    assert_eq!(register.problems, []);
    assert_eq!(register.not_understood, []);
    assert_eq!(register.columns.len(), 13);
    use SkipReason::{Empty, Header, Title, Total};
    assert_eq!(
        register.skipped,
        [
            (1, Title),
            (2, Title),
            (3, Empty),
            (4, Header),
            (5, Header),
            (9, Total),
            (10, Empty),
            (11, Empty),
            (12, Title)
        ]
    );
    assert_eq!(register.petitions.iter().map(|row| row.row).collect::<Vec<_>>(), [6, 7, 8]);
    assert!(register.petitions.iter().all(|row| row.problems.is_empty()), "{:?}", register.petitions);

    let first = &register.petitions[0].petition;
    assert_eq!(first.events, [Event::new(EventKind::Received, day("2026-08-03"))]);
    assert_eq!(
        (first.author_name_given, first.author_address_given, first.id_data_given),
        (Some(true), Some(true), Some(true))
    );
    let content = &first.contents[0];
    assert_eq!((content.kind, content.instance), (Some(PetitionKind::Complaint), Some(Instance::First)));
    assert_eq!((content.content_given, content.many_people), (Some(true), Some(true)));
    assert_eq!((first.signatory_count, content.prior), (None, None));

    let second = &register.petitions[1].petition;
    assert_eq!(
        (second.author_name_given, second.author_address_given, second.id_data_given),
        (Some(true), None, Some(false))
    );
    assert_eq!(second.contents[0].kind, Some(PetitionKind::RecommendationReflection));
    assert_eq!((second.contents[0].prior, second.contents[0].many_people), (Some(Prior::NothingBefore), None));

    let third = &register.petitions[2].petition;
    assert_eq!((third.author_name_given, third.author_address_given), (Some(true), Some(false)));
    assert_eq!(
        (third.contents[0].instance, third.contents[0].prior),
        (Some(Instance::Second), Some(Prior::FirstDecision))
    );
}

#[test]
fn nothing_that_names_a_person_is_kept() {
    let register = read(&[
        "STT | Họ tên | Địa chỉ | CCCD | Điện thoại | Nội dung đơn | Người bị khiếu nại | Họ tên, địa chỉ | Cán bộ tiếp",
        "1 | Bí Mật | Bí Mật | 012345678901 | 0123456789 | Bí Mật | Bí Mật | Bí Mật, xã Bí Mật | Bí Mật",
    ]);
    let said = serde_json::to_string(&register).unwrap();
    assert!(!said.contains("Mật\"") && !said.contains("0123"), "{said}");
    let petition = &register.petitions[0].petition;
    assert_eq!((petition.author_name_given, petition.author_contact_given), (Some(true), Some(true)));
    assert_eq!(petition.contents[0].respondent_named, Some(true));
}

#[test]
fn titles_over_two_lines() {
    let register = read(&[
        "SỔ TIẾP CÔNG DÂN",
        "Số TT | Ngày tiếp | Họ tên - Địa chỉ | Phân loại đơn/số người | Hướng xử lý | | | Theo dõi kết quả giải quyết",
        "| | | | Thụ lý để giải quyết | Trả lại đơn và hướng dẫn | Chuyển đơn đến cơ quan, tổ chức, đơn vị có thẩm quyền |",
        "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8",
        "1 | 20/12/2021 | Nguyễn A | KN/5 | x | | |",
    ]);
    assert_eq!(register.not_understood, []);
    assert_eq!(register.columns.len(), 8);
    assert_eq!(register.petitions.len(), 1);
    let content = &register.petitions[0].petition.contents[0];
    assert_eq!((content.kind, content.many_people), (Some(PetitionKind::Complaint), Some(true)));
    // The upper line says of what the lower speaks.
    let register = read(&[
        "STT | Ngày | | Lần khiếu nại",
        " | thụ lý | ra quyết định giải quyết |",
        "1 | 03/08/2026 | 04/09/2026 | 1",
    ]);
    let kinds: Vec<_> = register.petitions[0].petition.contents[0].events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Accepted, EventKind::Decided]);
}

#[test]
fn a_row_as_an_old_system_exports_it() {
    let register = RegisterReader::new().read(&[
        row("Mã đơn | Loại đơn | Lần | Ngày thụ lý | Số thông báo thụ lý | Phức tạp | Vùng sâu, vùng xa | Chữ ký"),
        vec![
            Cell::Number(1042.0),
            Cell::from("Khiếu nại"),
            Cell::Number(1.0),
            Cell::Number(46237.0),
            Cell::from("12/TB-UBND"),
            Cell::Bool(false),
            Cell::Number(0.0),
            Cell::from("có"),
        ],
    ]);
    let RegisterRow { row: number, petition, problems } = &register.petitions[0];
    assert_eq!((*number, problems.len()), (2, 0));
    assert_eq!(petition.reference.as_deref(), Some("1042"));
    assert_eq!(petition.signature, Some(Signature::Signed));
    let content = &petition.contents[0];
    assert_eq!((content.kind, content.instance), (Some(PetitionKind::Complaint), Some(Instance::First)));
    // Boxes not ticked are not known.
    assert_eq!((content.complex, content.remote), (None, None));
    // Excel's 46237 is 03/08/2026.
    let accepted = Event { document: Some("12/TB-UBND".into()), ..Event::new(EventKind::Accepted, day("2026-08-03")) };
    assert_eq!(content.events, [accepted]);
}

#[test]
fn words_and_ticks() {
    for yes in ["x", "X", " x ", "có", "CÓ", "co", "✓", "☑", "1", "true", "đúng", "co\u{301}"] {
        assert_eq!(cell("Phức tạp", yes).petition.contents[0].complex, Some(true), "{yes}");
    }
    for no in ["không", "KHÔNG", "ko", "chưa", "No"] {
        assert_eq!(cell("Phức tạp", no).petition.contents[0].complex, Some(false), "{no}");
    }
    for blank in ["", " ", "-", "?", "không rõ", "0", "FALSE", "☐", "#N/A"] {
        let row = cell("Phức tạp", blank);
        assert_eq!((row.petition.contents[0].complex, row.problems.len()), (None, 0), "{blank}");
    }
    for (text, instance) in [
        ("lần I", Instance::First),
        ("Lần đầu", Instance::First),
        ("lan dau", Instance::First),
        ("1", Instance::First),
        ("I", Instance::First),
        ("first", Instance::First),
        ("lần 2", Instance::Second),
        ("Lần hai", Instance::Second),
        ("II", Instance::Second),
    ] {
        assert_eq!(cell("Lần", text).petition.contents[0].instance, Some(instance), "{text}");
    }
    for (text, kind) in [
        ("KN", PetitionKind::Complaint),
        ("Đơn khiếu nại", PetitionKind::Complaint),
        ("complaint", PetitionKind::Complaint),
        ("KNPA", PetitionKind::RecommendationReflection),
        ("KN, PA", PetitionKind::RecommendationReflection),
        ("Kiến nghị, phản ánh", PetitionKind::RecommendationReflection),
        ("phan anh", PetitionKind::RecommendationReflection),
        ("Tố cáo trong việc thực hiện nhiệm vụ, công vụ", PetitionKind::DenunciationDuty),
        ("khác", PetitionKind::OutsideKinds),
    ] {
        let row = cell("Loại đơn", text);
        assert_eq!((row.petition.contents[0].kind, row.problems.len()), (Some(kind), 0), "{text}");
    }
    let content = &cell("Loại đơn", "KN kỷ luật lần 2").petition.contents[0];
    assert_eq!((content.track, content.instance), (Some(Track::Disciplinary), Some(Instance::Second)));
    for count in ["5", "05", "5 người"] {
        assert_eq!(cell("Số người ký", count).petition.signatory_count, Some(5), "{count}");
    }
    assert_eq!(cell("Chữ ký", "x").petition.signature, Some(Signature::Signed));
    assert_eq!(cell("Chữ ký", "điểm chỉ").petition.signature, Some(Signature::Fingerprint));
    assert_eq!(cell("Chữ ký", "không").petition.signature, Some(Signature::Unsigned));
    assert_eq!(
        cell("Rút đơn", "không").petition.contents[0].withdrawal,
        Some(kntc::petition::facts::Withdrawal::NotWithdrawn)
    );
}

#[test]
fn names_and_addresses_are_given_or_not() {
    let both = |text: &str| {
        let petition = cell("Họ tên, địa chỉ", text).petition;
        (petition.author_name_given, petition.author_address_given)
    };
    assert_eq!(both("Nguyễn Văn A - xã B"), (Some(true), Some(true)));
    assert_eq!(both("Nguyễn Văn A (tổ 5, phường C)"), (Some(true), Some(true)));
    assert_eq!(both("Nguyễn Văn A\nThôn 3"), (Some(true), Some(true)));
    assert_eq!(both("Nguyễn Thị B"), (Some(true), None));
    assert_eq!(both("Nguyễn Văn A, Trần Văn Quận"), (Some(true), None));
    assert_eq!(both("Nặc danh"), (Some(false), None));
    assert_eq!(both("Không rõ họ tên, không rõ địa chỉ"), (Some(false), Some(false)));
    assert_eq!(both("không"), (Some(false), None));
    assert_eq!(cell("CCCD", "").petition.id_data_given, None);
    assert_eq!(cell("CCCD", "không có").petition.id_data_given, Some(false));
    assert_eq!(one(&RegisterReader::new(), "CCCD", Cell::Number(12_345_678_901.0)).petition.id_data_given, Some(true));
}

#[test]
fn days_in_columns_of_days() {
    let received = |cell: Cell| {
        let row = one(&RegisterReader::new(), "Ngày tiếp", cell);
        (
            row.petition.events.first().map(|event| event.day),
            codes(&row.problems).first().map(|(_, code)| code.to_string()),
        )
    };
    let third = Some(When::from(day("2026-08-03")));
    for cell in [
        Cell::Date(day("2026-08-03")),
        Cell::Number(46237.0),
        Cell::Number(46237.75),
        Cell::from("46237"),
        Cell::from("03/08/2026"),
        Cell::from("3/8/2026 08:30"),
    ] {
        assert_eq!(received(cell.clone()), (third, None), "{cell:?}");
    }
    assert_eq!(received(Cell::from("08/2026")), (When::month(2026, 8), None));
    assert_eq!(received(Cell::Number(2026.0)), (When::year(2026), None));
    for blank in ["", "-", "chưa", "không rõ"] {
        assert_eq!(received(Cell::from(blank)), (None, None), "{blank}");
    }
    for (cell, code) in [
        (Cell::from("31/02/2026"), "no_such_day"),
        (Cell::from("x"), "not_a_day"),
        (Cell::from("03/08/1066"), "year_out_of_range"),
        (Cell::Date(day("1066-08-03")), "year_out_of_range"),
        (Cell::Number(1.0), "not_a_day"),
        (Cell::Number(-5.0), "not_a_day"),
        (Cell::Number(1_785_715_200.0), "not_a_day"),
        (Cell::Number(200_000.0), "year_out_of_range"),
        (Cell::Number(f64::NAN), "not_a_day"),
        (Cell::Number(f64::INFINITY), "not_a_day"),
        (Cell::Bool(true), "not_a_day"),
    ] {
        assert_eq!(received(cell.clone()), (None, Some(code.to_owned())), "{cell:?}");
    }
}

#[test]
fn what_cannot_be_read_is_named_by_its_column() {
    let problem = |title: &str, text: &str, code: &str| {
        let row = cell(title, text);
        assert_eq!(codes(&row.problems), [("columns[1]", code)], "{title}: {text}");
        assert!(!format!("{:?}", row.problems).contains(text), "{text}");
    };
    problem("Phức tạp", "có lẽ thế", "unknown_value");
    problem("Lần", "lần 7", "unknown_value");
    problem("Loại đơn", "thư tình", "unknown_value");
    problem("Loại đơn", "KN 2", "unknown_value");
    problem("Số người ký", "năm ông bà", "not_a_count");
    problem("Số người ký", "-5", "not_a_count");
    problem("Số người ký", "2,5", "not_a_count");
    problem("Ngày thụ lý", "hôm qua nhé", "not_a_day");
    assert_eq!(
        codes(&one(&RegisterReader::new(), "Số người ký", Cell::Number(1e300)).problems),
        [("columns[1]", "not_a_count")]
    );
    let long = one(&RegisterReader::new(), "Lần", Cell::Text("x".repeat(10_000_000)));
    assert_eq!(codes(&long.problems), [("columns[1]", "text_too_long")]);
    // A register does not say which of the two kinds of denunciation it is.
    let denunciation = cell("Loại đơn", "TC");
    assert_eq!(codes(&denunciation.problems), [("columns[1]", "ambiguous_value")]);
    assert!(denunciation.problems[0].vi.contains(PetitionKind::DenunciationField.text().vi));
    // The rest of the row is kept.
    let register = read(&["STT | Ngày tiếp | Loại đơn", "1 | 99/99/9999 | KN"]);
    assert_eq!(register.petitions[0].problems.len(), 1);
    assert_eq!(register.petitions[0].petition.contents[0].kind, Some(PetitionKind::Complaint));
}

#[test]
fn the_host_names_columns_and_says_what_false_means() {
    let lines = rows(&["STT | Ngày tiếp | Mức độ khó | Phức tạp", "1 | 03/08/2026 | FALSE | 0"]);
    let plain = RegisterReader::new().read(&lines);
    assert_eq!(plain.not_understood, [(2, "Mức độ khó".to_owned())]);
    assert_eq!(plain.columns.iter().map(|(place, column)| (*place, column.name())).collect::<Vec<_>>().len(), 3);

    let reader = RegisterReader::new()
        .column("MUC DO KHO", Column::named("remote").unwrap())
        .false_is_no("Mức độ khó")
        .false_is_no("Phức tạp");
    let named = reader.read(&lines);
    assert_eq!(named.not_understood, []);
    let content = &named.petitions[0].petition.contents[0];
    assert_eq!((content.remote, content.complex), (Some(false), Some(false)));
    for unticked in [Cell::Bool(false), Cell::Number(0.0), Cell::from("☐")] {
        let reader = RegisterReader::new().false_is_no("Phức tạp");
        assert_eq!(one(&reader, "Phức tạp", unticked).petition.contents[0].complex, Some(false));
    }
    // A title that this library knows can be given another meaning.
    let reader = RegisterReader::new().column("Số người cùng nội dung", Column::named("signatory_count").unwrap());
    assert_eq!(one(&reader, "Số người cùng nội dung", Cell::from("6")).petition.signatory_count, Some(6));
}

#[test]
fn totals_headings_and_repeated_titles_are_no_petitions() {
    let register = read(&[
        "STT | Ngày tiếp | Họ tên | Số người",
        "I | KHIẾU NẠI | |",
        "Tháng 8 năm 2026",
        "1 | 03/08/2026 | Tống Công Minh | 1",
        "| 04/08/2026 | Tống Công Minh | 2",
        "STT | Ngày tiếp | Họ tên | Số người",
        "| | Tổng cộng | 3",
        "Tổng số: 2 đơn",
        "| Cộng tháng 8 | | 3",
    ]);
    use SkipReason::{Header, Title, Total};
    assert_eq!(
        register.skipped,
        [(1, Header), (2, Title), (3, Title), (6, Header), (7, Total), (8, Total), (9, Total)]
    );
    assert_eq!(register.petitions.iter().map(|row| row.row).collect::<Vec<_>>(), [4, 5]);
    // Without numbers, a name that sounds like a total is still a name.
    let register = read(&["Họ tên | Loại đơn", "Tống Công Minh | KN", "Cộng hòa | KN"]);
    assert_eq!(register.petitions.len(), 2);
}

#[test]
fn registers_that_are_none() {
    for lines in [&[][..], &["", ""], &["một | hai | ba", "1 | 2 | 3"], &["Sổ tiếp công dân"]] {
        let register = read(lines);
        assert_eq!(codes(&register.problems), [("", "no_header")], "{lines:?}");
        assert_eq!(register.petitions, []);
    }
    let register = read(&["Ngày tiếp | Ngày nhận | Loại đơn", "03/08/2026 | 04/08/2026 | KN"]);
    assert_eq!(codes(&register.problems), [("columns[1]", "duplicate_column")]);
    assert_eq!(register.petitions[0].petition.events.len(), 1);
    // A row wider than allowed, and one narrower than its titles.
    let wide = vec![Cell::from("x"); MAX_COLUMNS * 2];
    let rows = [row("Ngày tiếp | Loại đơn"), wide, row("03/08/2026")];
    let register = RegisterReader::new().read(&rows);
    assert_eq!(register.petitions.len(), 2);
}

#[test]
fn cells_come_as_json_too() {
    let rows: Vec<Vec<Cell>> =
        serde_json::from_str(r#"[["Ngày tiếp", "Phức tạp", "Số người"], ["03/08/2026", true, 5], [null, false, 2.0]]"#)
            .unwrap();
    assert_eq!(rows[2], [Cell::Empty, Cell::Bool(false), Cell::Number(2.0)]);
    let register = RegisterReader::new().read(&rows);
    assert_eq!(register.petitions.len(), 2);
    assert_eq!(register.petitions[0].petition.contents[0].complex, Some(true));
    let written = serde_json::to_value(&register).unwrap();
    assert_eq!(written["columns"][0], serde_json::json!([0, "received"]));
    assert_eq!(written["skipped"][0], serde_json::json!([1, "header"]));
}
