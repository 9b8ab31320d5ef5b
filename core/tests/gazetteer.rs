//! The gazetteer against the lists it was made from, and what is proven of it as a whole.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use kntc::bodies::gazetteer::{Code, FIRST, Gazetteer, Level, Outcome, Scope, Since, Unit, UnitKind};
use kntc::calendar::Day;
use kntc::law::Status;

const PACK: &[u8] = include_bytes!("../data/gazetteer.pack");

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| Gazetteer::read(PACK).unwrap());

type Record = BTreeMap<String, String>;

fn list(name: &str) -> Vec<Record> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/units").join(name);
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn code(text: &str) -> Code {
    text.parse().unwrap()
}

fn unit(text: &str, on: &str) -> Unit<'static> {
    GAZETTEER.unit(code(text), day(on)).unwrap_or_else(|| panic!("no unit has the code {text} on {on}"))
}

/// The units that existed on a day, without those that are known to have ended on a day not recorded.
fn existing(on: &str) -> impl Iterator<Item = Unit<'static>> {
    let on = day(on);
    GAZETTEER.units().filter(move |unit| unit.exists_on(on) && !unit.ended_earlier)
}

fn count(on: &str, level: Level) -> usize {
    existing(on).filter(|unit| unit.level == level).count()
}

fn names(units: impl IntoIterator<Item = Unit<'static>>) -> Vec<String> {
    units.into_iter().map(|unit| format!("{} {}", unit.code, unit.title())).collect()
}

#[test]
fn there_are_as_many_units_as_the_sources_say() {
    assert_eq!(count("2025-06-30", Level::Province), 63);
    assert_eq!(count("2025-06-30", Level::District), 696);
    assert_eq!(count("2025-06-30", Level::Commune), 10_035);
    assert_eq!(count("2025-07-01", Level::Province), 34);
    assert_eq!(count("2025-07-01", Level::District), 0);
    assert_eq!(count("2025-07-01", Level::Commune), 3_321);
    let kinds = |on| {
        [UnitKind::Commune, UnitKind::Ward, UnitKind::SpecialZone]
            .map(|kind| existing(on).filter(|unit| unit.level == Level::Commune && unit.kind == kind).count())
    };
    assert_eq!(kinds("2025-07-01"), [2_621, 687, 13]);
    assert_eq!(kinds("2026-04-29"), [2_621, 687, 13]);
    assert_eq!(kinds("2026-04-30"), [2_611, 697, 13]);
    let rows =
        ["communes-mapping.csv", "communes-2025.csv", "districts-old.csv", "provinces-2004.csv", "provinces-2025.csv"];
    assert_eq!(rows.map(|name| list(name).len()), [11_777, 3_321, 784, 63, 34]);
    assert_eq!(GAZETTEER.links().count(), 11_777 + 63);
    let mut scopes: BTreeMap<&str, usize> = BTreeMap::new();
    for (of, scope, ..) in GAZETTEER.links() {
        *scopes.entry(scope.code()).or_default() += usize::from(of.level != Level::Province);
    }
    let expected = [
        ("district_without_communes", 5),
        ("kind_changed", 3),
        ("part", 826),
        ("part_area", 83),
        ("part_area_all_people", 58),
        ("part_people", 2),
        ("pre2025_hint", 1_049),
        ("pre2025_unknown", 157),
        ("renamed", 2),
        ("unchanged", 127),
        ("unorganised_coast", 1),
        ("whole", 9_463),
        ("whole_area", 1),
    ];
    assert_eq!(scopes.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn every_row_of_the_lists_is_held() {
    let mut rows = 0;
    let mut check = |code: &str, on: &str, name: &str, kind: &str, province: &str, district: &str| {
        let held = unit(code, on);
        let above = held.district.map(|code| code.to_string()).unwrap_or_default();
        let held = (held.name, held.kind.text().vi, held.province.to_string(), above);
        assert_eq!(held, (name, kind, province.to_owned(), district.to_owned()), "{code} on {on}");
        rows += 1;
    };
    for row in list("provinces-2004.csv") {
        check(&row["code"], &row["valid_to"], &row["name"], &row["kind"], &row["code"], "");
        if !row["earlier_until"].is_empty() {
            check(&row["code"], &row["earlier_until"], &row["earlier_name"], &row["earlier_kind"], &row["code"], "");
            check(&row["code"], "2012-07-01", &row["earlier_name"], &row["earlier_kind"], &row["code"], "");
        }
    }
    for (name, province) in [("provinces-2025.csv", "code"), ("communes-2025.csv", "province_code")] {
        for row in list(name) {
            check(&row["code"], "2025-07-01", &row["name"], &row["kind"], &row[province], "");
            if !row["changed_on"].is_empty() {
                let before = day(&row["changed_on"]).pred_opt().unwrap().to_string();
                check(&row["code"], &before, &row["name"], &row["kind"], &row[province], "");
                check(&row["code"], &row["changed_on"], &row["name"], &row["new_kind"], &row[province], "");
            }
        }
    }
    for row in list("districts-old.csv") {
        check(&row["code"], &row["recorded_from"], &row["name"], &row["kind"], &row["province_code"], "");
        let last = day(&row["recorded_until_excl"]).pred_opt().unwrap().to_string();
        check(&row["code"], &last, &row["name"], &row["kind"], &row["province_code"], "");
    }
    let mut links: BTreeMap<(String, Day), Vec<_>> = BTreeMap::new();
    for (of, scope, to, via) in GAZETTEER.links() {
        let text = |code: Option<Code>| code.map(|code| code.to_string()).unwrap_or_default();
        links.entry((of.code.to_string(), of.until.unwrap())).or_default().push((scope.code(), text(to), text(via)));
    }
    for row in list("communes-mapping.csv") {
        let of = if row["old_code"].is_empty() { &row["old_district_code"] } else { &row["old_code"] };
        if !row["old_code"].is_empty() {
            let (province, district) = (&row["old_province_code"], &row["old_district_code"]);
            check(of, &row["old_until"], &row["old_name"], &row["old_kind"], province, district);
        }
        let held = &links[&(of.clone(), day(&row["old_until"]))];
        let link = (row["scope"].as_str(), row["new_code"].clone(), row["via_code"].clone());
        assert!(held.contains(&link), "{of}: {link:?}");
    }
    assert!(rows > 16_000, "{rows}");
}

#[test]
fn every_unit_of_every_day_lies_in_exactly_one_province() {
    let mut days: BTreeSet<Day> = [FIRST].into();
    for unit in GAZETTEER.units() {
        if let Since::Day(day) = unit.since {
            days.insert(day);
        }
        days.extend(unit.until.iter().flat_map(|until| [Some(*until), until.succ_opt()]).flatten());
    }
    assert!(days.len() > 80);
    for day in days {
        let provinces: BTreeMap<Code, usize> = existing(&day.to_string())
            .filter(|unit| unit.level == Level::Province)
            .fold(BTreeMap::new(), |mut all, unit| {
                *all.entry(unit.code).or_default() += 1;
                all
            });
        let mut codes = BTreeSet::new();
        for unit in GAZETTEER.units().filter(|unit| unit.exists_on(day)) {
            assert_eq!(provinces.get(&unit.province), Some(&1), "{unit:?} on {day}");
            assert!(codes.insert(unit.code), "{} is borne twice on {day}", unit.code);
        }
    }
}

#[test]
fn every_old_commune_lay_in_a_district_of_its_province_on_its_last_day() {
    for commune in GAZETTEER.units().filter(|unit| unit.district.is_some()) {
        let district = GAZETTEER.unit(commune.district.unwrap(), commune.until.unwrap()).unwrap();
        assert_eq!(district.province, commune.province, "{commune:?}");
    }
}

#[test]
fn mapping_and_lists_agree() {
    let mut successors: BTreeMap<Code, BTreeSet<Code>> = BTreeMap::new();
    let mut reached = BTreeSet::new();
    let becomes: BTreeMap<Code, Code> = GAZETTEER
        .links()
        .filter_map(|(of, _, to, _)| (of.level == Level::Province).then_some((of.code, to?)))
        .collect();
    assert_eq!(becomes.len(), 63);
    assert_eq!(becomes.values().collect::<BTreeSet<_>>().len(), 34);
    for (of, scope, to, via) in GAZETTEER.links().filter(|(of, ..)| of.level != Level::Province) {
        assert_eq!(to.is_none(), scope == Scope::Pre2025Unknown, "{of:?}");
        assert_eq!(via.is_some(), scope == Scope::Pre2025Hint, "{of:?}");
        let Some(to) = to else { continue };
        let new = GAZETTEER.unit(to, day("2025-07-01")).unwrap();
        if let Some(via) = via {
            assert!(!unit(&via.to_string(), "2025-06-30").ended_earlier, "{of:?}");
        } else {
            assert_eq!(becomes[&of.province], new.province, "{of:?}");
            reached.insert(to);
            if of.level == Level::Commune {
                successors.entry(of.code).or_default().insert(to);
            }
        }
    }
    assert_eq!(reached.len(), 3_321);
    assert_eq!(successors.len(), 10_035);
    assert_eq!(successors.values().filter(|to| to.len() > 1).count(), 440);
    assert_eq!(successors.values().filter(|to| to.len() == 1).count(), 9_595);
    for row in list("provinces-2025.csv") {
        let from: BTreeSet<_> =
            becomes.iter().filter(|(_, to)| to.to_string() == row["code"]).map(|(from, _)| from.to_string()).collect();
        assert_eq!(from, row["merged_from"].split(';').map(str::to_owned).collect(), "{}", row["code"]);
    }
}

#[test]
fn succession_goes_forward_in_time_and_agrees_with_the_mapping() {
    let days =
        ["2012-07-01", "2019-12-31", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30", "2026-08-01"].map(day);
    let mut outcomes: BTreeMap<(Level, String), usize> = BTreeMap::new();
    for of in GAZETTEER.units() {
        for on in days {
            let found = GAZETTEER.succession(of, on);
            let outcome = found.outcome;
            assert_eq!(outcome == Outcome::Exists, of.exists_on(on) && !of.ended_earlier, "{of:?} {on}");
            assert_eq!(
                found.candidates.is_empty(),
                matches!(outcome, Outcome::Exists | Outcome::Unknown | Outcome::NotYet),
                "{found:?}"
            );
            for to in &found.candidates {
                assert!(to.unit.exists_on(on), "{found:?}");
                let later = to.unit.until.is_none_or(|until| of.until.is_some_and(|of| of < until));
                assert!(later || of.ended_earlier, "{found:?}");
                let weak = to.scope.is_weak();
                assert!(!weak || (outcome == Outcome::Suggested && to.status == Status::Inferred), "{found:?}");
            }
        }
        if of.exists_on(day("2025-06-30")) && !of.ended_earlier {
            let outcome = GAZETTEER.succession(of, day("2026-08-01")).outcome;
            *outcomes.entry((of.level, format!("{outcome:?}"))).or_default() += 1;
        }
    }
    let count = |level, outcome: &str| outcomes.get(&(level, outcome.to_owned())).copied().unwrap_or_default();
    assert_eq!(count(Level::Commune, "One"), 9_595);
    assert_eq!(count(Level::Commune, "PlaceDecides"), 440);
    assert_eq!(count(Level::Province, "One"), 63);
    assert_eq!(count(Level::District, "One") + count(Level::District, "PlaceDecides"), 696);
}

#[test]
fn the_official_name_finds_its_unit_first() {
    // Two units of one address on one day, as far as is recorded: six wards whose number the list writes 01 beside a later
    // one that it writes 1, and two communes Đông Khê of one city.
    let mut twins = BTreeSet::new();
    for (place, unit) in GAZETTEER.units().enumerate() {
        let on = unit.until.unwrap_or(GAZETTEER.known_to());
        let address = GAZETTEER.address(&unit);
        let loud = (place % 5 == 0).then(|| address.to_uppercase());
        for text in [Some(address.clone()), loud].into_iter().flatten() {
            let found = GAZETTEER.find(&text).on(on).limit(3).run();
            let first = found.first().unwrap_or_else(|| panic!("{text} is not found"));
            if first.unit.code != unit.code {
                assert!(first.unit.exists_on(on));
                let other = GAZETTEER.address(&first.unit);
                assert_eq!(other.replace(" 0", " "), address.replace(" 0", " "), "{:?} on {on}", unit.code);
                assert!(found.iter().any(|found| found.unit.code == unit.code), "{text}");
                twins.insert(address.clone());
            } else if unit.ended_earlier || first.unit == unit {
                assert!(first.whole_name);
            } else {
                panic!("{text} on {on} finds {:?}", first.unit);
            }
        }
    }
    assert_eq!(twins.len(), 7, "{twins:?}");
}

#[test]
fn a_code_without_a_day_names_every_unit_that_bore_it() {
    let found = GAZETTEER.bearers(code("00004"));
    assert!(found.ambiguous);
    assert_eq!(names(found.units), ["00004 phường Trúc Bạch", "00004 phường Ba Đình"]);
    assert_eq!(unit("00004", "2025-06-30").name, "Trúc Bạch");
    assert_eq!(unit("00004", "2025-07-01").name, "Ba Đình");
    assert_eq!(unit("00004", "2019-05-01").since, Since::NotRecorded);
    assert_eq!(GAZETTEER.unit(code("00004"), day("2012-06-30")), None, "before what is held");
    let reused = existing("2025-07-01").filter(|unit| unit.level == Level::Commune);
    let reused: Vec<_> = reused
        .filter_map(|new| {
            let old = GAZETTEER.unit(new.code, day("2025-06-30"))?;
            Some((old, new))
        })
        .collect();
    assert_eq!(reused.len(), 3_316);
    let single = GAZETTEER.bearers(code("00001"));
    assert!(!single.ambiguous);
    assert_eq!(names(single.units), ["00001 phường Phúc Xá"]);
    assert!(GAZETTEER.bearers(code("99999")).units.is_empty());
    for text in ["", "1", "0004", "000004", "00a04", "４５", "-1"] {
        assert!(text.parse::<Code>().is_err(), "{text}");
    }
}

#[test]
fn kind_and_name_are_those_of_the_day() {
    let title = |code, on| unit(code, on).title();
    assert_eq!(title("75", "2025-06-30"), "tỉnh Đồng Nai");
    assert_eq!(title("75", "2026-04-29"), "tỉnh Đồng Nai");
    assert_eq!(title("75", "2026-04-30"), "thành phố Đồng Nai");
    assert_eq!(unit("75", "2026-04-29").ended_by, Some("Nghị quyết 30/2026/QH16"));
    assert_eq!(title("46", "2024-12-31"), "tỉnh Thừa Thiên Huế");
    assert_eq!(title("46", "2025-01-01"), "thành phố Huế");
    assert_eq!(title("02", "2025-06-30"), "tỉnh Hà Giang");
    assert_eq!(GAZETTEER.unit(code("02"), day("2025-07-01")), None);
    assert_eq!(title("769", "2020-12-31"), "quận 2");
    assert_eq!(title("769", "2021-01-01"), "thành phố Thủ Đức");
    assert_eq!(GAZETTEER.unit(code("769"), day("2025-07-01")), None);
    assert_eq!(GAZETTEER.address(&unit("00004", "2025-06-30")), "phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội");
    assert_eq!(GAZETTEER.address(&unit("00004", "2026-08-01")), "phường Ba Đình, thành phố Hà Nội");
    let inside = |code_, on| GAZETTEER.inside(code(code_), day(on)).map(|unit| unit.level).collect::<Vec<_>>();
    let communes = |levels: &[Level]| levels.iter().filter(|level| **level == Level::Commune).count();
    let hanoi = inside("01", "2025-06-30");
    assert_eq!((hanoi.len() - communes(&hanoi), communes(&hanoi)), (30, 526));
    assert_eq!(inside("01", "2025-07-01"), [Level::Commune; 126]);
    assert_eq!(inside("001", "2025-06-30").len(), 13);
    assert!(inside("001", "2025-07-01").is_empty() && inside("00004", "2026-08-01").is_empty());
}

fn became(of: &str, of_on: &str, on: &str) -> (Outcome, Vec<String>) {
    let found = GAZETTEER.succession(unit(of, of_on), day(on));
    (found.outcome, names(found.candidates.iter().map(|to| to.unit)))
}

#[test]
fn what_became_of_a_commune() {
    assert_eq!(became("00001", "2019-05-01", "2026-08-01"), (Outcome::One, vec!["00097 phường Hồng Hà".into()]));
    assert_eq!(became("00001", "2019-05-01", "2024-05-01"), (Outcome::Exists, vec![]));
    let split = GAZETTEER.succession(unit("00007", "2019-05-01"), day("2026-08-01"));
    assert_eq!(split.outcome, Outcome::PlaceDecides);
    assert_eq!(names(split.candidates.iter().map(|to| to.unit)), ["00008 phường Ngọc Hà", "00025 phường Giảng Võ"]);
    let first = split.candidates.first().unwrap();
    assert_eq!((first.scope, first.note, first.status), (Scope::Part, Some("Nhập một phần"), Status::Reported));
    assert!(split.basis.unwrap().contains("16/06/2025"));
    let doubts: Vec<_> = split.doubts.iter().map(|doubt| doubt.id).collect();
    assert_eq!(doubts, ["gazetteer-start-not-recorded"]);
    let beyond = GAZETTEER.succession(unit("00004", "2026-08-01"), day("2027-01-01"));
    assert_eq!(beyond.outcome, Outcome::Exists);
    assert_eq!(beyond.doubts.first().unwrap().id, "gazetteer-beyond-sources");
}

#[test]
fn a_weak_source_only_suggests() {
    let of = unit("00010", "2019-05-01");
    assert_eq!(of.title(), "phường Nguyễn Trung Trực");
    let found = GAZETTEER.succession(of, day("2026-08-01"));
    assert_eq!(found.outcome, Outcome::Suggested);
    let to = found.candidates.first().unwrap();
    assert_eq!((to.unit.name, to.via.unwrap().name, to.status), ("Ba Đình", "Trúc Bạch", Status::Inferred));
    assert!(found.doubts.iter().any(|doubt| doubt.id == "gazetteer-weak-source"));
    let between = GAZETTEER.succession(of, day("2025-03-01"));
    assert_eq!(between.outcome, Outcome::Suggested);
    assert_eq!(between.candidates.first().unwrap().unit.name, "Trúc Bạch");
    let unknown =
        GAZETTEER.links().find(|(of, scope, ..)| *scope == Scope::Pre2025Unknown && !of.ended_earlier).unwrap().0;
    assert_eq!(GAZETTEER.succession(unknown, day("2026-08-01")).outcome, Outcome::Unknown);
    // A list that was out of date still had it on 01/03/2025.
    let left_over = GAZETTEER.bearers(code("07693")).units.into_iter().find(|unit| unit.ended_earlier).unwrap();
    let found = GAZETTEER.succession(left_over, day("2025-06-30"));
    assert_eq!(found.outcome, Outcome::Suggested);
    assert!(found.doubts.iter().any(|doubt| doubt.id == "gazetteer-end-not-recorded"));
    assert_eq!(GAZETTEER.units().filter(|unit| unit.ended_earlier).count(), 12);
}

#[test]
fn what_became_of_provinces_and_districts() {
    assert_eq!(became("02", "2019-05-01", "2026-08-01"), (Outcome::One, vec!["08 tỉnh Tuyên Quang".into()]));
    assert_eq!(became("70", "2019-05-01", "2026-04-29"), (Outcome::One, vec!["75 tỉnh Đồng Nai".into()]));
    assert_eq!(became("70", "2019-05-01", "2026-04-30"), (Outcome::One, vec!["75 thành phố Đồng Nai".into()]));
    assert_eq!(became("75", "2025-07-01", "2026-04-30"), (Outcome::One, vec!["75 thành phố Đồng Nai".into()]));
    assert_eq!(became("46", "2019-05-01", "2025-02-01"), (Outcome::One, vec!["46 thành phố Huế".into()]));
    assert_eq!(became("46", "2019-05-01", "2026-08-01"), (Outcome::One, vec!["46 thành phố Huế".into()]));
    let (outcome, communes) = became("001", "2019-05-01", "2026-08-01");
    assert_eq!(outcome, Outcome::PlaceDecides);
    assert!(communes.contains(&"00004 phường Ba Đình".into()) && communes.contains(&"00025 phường Giảng Võ".into()));
    assert_eq!(became("318", "2019-05-01", "2026-08-01"), (Outcome::One, vec!["11948 đặc khu Bạch Long Vĩ".into()]));
    let kim_son = became("376", "2019-05-01", "2026-08-01").1;
    assert!(kim_son.contains(&"14698 xã Kim Đông".into()), "the coast that the district ran itself: {kim_son:?}");
    let district = GAZETTEER.succession(unit("001", "2019-05-01"), day("2026-08-01"));
    assert_eq!(district.basis, Some("Luật Tổ chức chính quyền địa phương 72/2025/QH15 Điều 51 khoản 3"));
    let thu_duc = became("769", "2019-05-01", "2022-01-01");
    assert_eq!(thu_duc, (Outcome::Suggested, vec!["769 thành phố Thủ Đức".into()]));
    let later = GAZETTEER.succession(unit("769", "2019-05-01"), day("2026-08-01"));
    assert_eq!(later.outcome, Outcome::Suggested, "what is doubtful once stays so");
    assert!(later.candidates.iter().all(|to| to.scope == Scope::SameCode && to.status == Status::Inferred));
    assert!(later.doubts.iter().any(|doubt| doubt.id == "gazetteer-same-code"));
    let own = unit("769", "2022-01-01");
    assert_eq!(GAZETTEER.succession(own, day("2026-08-01")).candidates.len(), later.candidates.len());
    assert_eq!(became("449", "2015-08-01", "2024-05-01"), (Outcome::One, vec!["449 thị xã Kỳ Anh".into()]));
    assert_eq!(became("762", "2019-05-01", "2022-01-01"), (Outcome::Unknown, vec![]));
    let early = GAZETTEER.succession(unit("01", "2019-05-01"), day("2012-06-30"));
    assert_eq!(early.outcome, Outcome::NotYet, "before what is held");
}

fn first(text: &str, on: &str) -> String {
    let found = GAZETTEER.find(text).on(day(on)).limit(1).run();
    found.first().map(|found| GAZETTEER.address(&found.unit)).unwrap_or_default()
}

#[test]
fn names_are_found_as_people_type_them() {
    let ba_dinh = "phường Ba Đình, thành phố Hà Nội";
    for text in [
        "Phường Ba Đình, Hà Nội",
        "phuong ba dinh, ha noi",
        "P. Ba Đình, TP. Hà Nội",
        "p ba dinh, tp ha noi",
        "PHƯỜNG BA ĐÌNH, THÀNH PHỐ HÀ NỘI",
        "  Ba   Đình ; Hà Nội",
        "Ba đình, hà nội",
    ] {
        assert_eq!(first(text, "2026-08-01"), ba_dinh, "{text}");
    }
    for text in ["P9, Q3, TP Hồ Chí Minh", "Phường 09, quận 3, Hồ Chí Minh", "phuong 9, quan 3"] {
        assert_eq!(first(text, "2024-05-01"), "phường 9, quận 3, thành phố Hồ Chí Minh", "{text}");
    }
    assert_eq!(first("tỉnh Hoà Bình", "2024-05-01"), first("tỉnh Hòa Bình", "2024-05-01"));
    assert_eq!(first("t. hoa binh", "2024-05-01"), "tỉnh Hoà Bình");
    assert_eq!(first("Tịnh Biên", "2026-08-01"), "phường Tịnh Biên, tỉnh An Giang");
    assert_eq!(first("tx. Son Tay", "2024-05-01"), "thị xã Sơn Tây, thành phố Hà Nội");
    assert_eq!(first("Trúc Bạch", "2026-08-01"), "phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội", "an old name");
    assert_eq!(first("ea hleo", "2026-08-01"), "xã Ea H'Leo, tỉnh Đắk Lắk");
    assert_eq!(
        first("Phó Bảng, Tuyên Quang", "2026-08-01"),
        "xã Phố Bảng, tỉnh Tuyên Quang",
        "another spelling of a source"
    );
    assert_eq!(GAZETTEER.unit(code("06978"), day("2026-08-01")).unwrap().title(), "xã Ba Chẽ", "a code of one source");
    for (text, found) in
        [("xa tan lap, lam dong", "xã Tân Lập, tỉnh Lâm Đồng"), ("tân lập, tây ninh", "xã Tân Lập, tỉnh Tây Ninh")]
    {
        assert_eq!(first(text, "2026-08-01"), found, "{text}");
    }
    for text in ["", "  ", ",", "xyz", "????", ", Hà Nội"] {
        assert_eq!(first(text, "2026-08-01"), "", "{text}");
    }
    let long = "ba đình ".repeat(1_000_000);
    assert!(GAZETTEER.find(&long).run().is_empty());
}

#[test]
fn a_search_is_narrowed_and_limited() {
    let all = GAZETTEER.find("tân").limit(1000).run();
    assert_eq!(all.len(), 100);
    let on = day("2026-08-01");
    let in_hanoi = GAZETTEER.find("phường").within(code("01")).limit(5).run();
    assert!(in_hanoi.iter().all(|found| found.unit.province == code("01")));
    let current = GAZETTEER.find("ba dinh").on(on).only_existing().run();
    assert!(!current.is_empty() && current.iter().all(|found| found.exists && found.unit.exists_on(on)));
    let districts = GAZETTEER.find("ba đình").level(Level::District).run();
    assert_eq!(names(districts.iter().map(|found| found.unit)), ["001 quận Ba Đình"]);
    assert!(!districts.first().unwrap().exists);
    assert!(GAZETTEER.find("ba đình").limit(0).run().is_empty());
}

#[test]
fn the_answers_as_json_are_stable() {
    let ask = |request: &str| GAZETTEER.answer_json(request).unwrap_or_else(|problem| panic!("{problem:?}"));
    assert_eq!(
        ask(r#"{"op": "code", "code": "00004"}"#),
        concat!(
            r#"{"edition":"2026-08","known_to":"2026-08-01","units":["#,
            r#"{"level":"commune","code":"00004","name":"Trúc Bạch","kind":"ward","since":null,"until":"2025-06-30","#,
            r#""province":"01","district":"001","ended_by":"các nghị quyết của Ủy ban Thường vụ Quốc hội ngày "#,
            r#"16/06/2025 về sắp xếp đơn vị hành chính cấp xã"},"#,
            r#"{"level":"commune","code":"00004","name":"Ba Đình","kind":"ward","since":"2025-07-01","until":null,"#,
            r#""province":"01"}],"ambiguous":true}"#
        )
    );
    assert_eq!(
        ask(r#"{"op": "find", "text": "p. ba dinh, ha noi", "on": "2026-08-15", "limit": 1}"#),
        concat!(
            r#"{"edition":"2026-08","known_to":"2026-08-01","matches":["#,
            r#"{"level":"commune","code":"00004","name":"Ba Đình","kind":"ward","since":"2025-07-01","until":null,"#,
            r#""province":"01","whole_name":true,"exists":true,"address":"phường Ba Đình, thành phố Hà Nội"}]}"#
        )
    );
    let succession = ask(r#"{"op": "succession", "code": "00007", "of": "2019-05-01", "on": "2026-08-01"}"#);
    assert!(
        succession.contains(r#""outcome":"place_decides","candidates":[{"unit":{"level":"commune","code":"00008""#)
    );
    assert!(succession.contains(r#""scope":"part","note":"Nhập một phần","status":"reported"}"#));
    assert_eq!(
        ask(r#"{"op": "code", "code": "00004", "on": "2012-01-01"}"#).split(r#""units":"#).last(),
        Some(r#"[],"ambiguous":false}"#)
    );
}

#[test]
fn a_request_that_is_none_is_a_problem() {
    let code = |request: &str| {
        let problem = GAZETTEER.answer_json(request).unwrap_err();
        (problem.path, problem.code.code())
    };
    assert_eq!(code("{"), (String::new(), "not_json"));
    assert_eq!(code("[]"), (String::new(), "wrong_type"));
    assert_eq!(code(r#"{"op": "guess"}"#), (String::new(), "wrong_type"));
    assert_eq!(code(r#"{"op": "code", "code": "00004", "of": 1}"#), (String::new(), "wrong_type"));
    assert_eq!(code(r#"{"op": "code", "code": "4"}"#), ("code".into(), "wrong_type"));
    assert_eq!(code(r#"{"op": "find", "text": "a", "within": "x"}"#), ("within".into(), "wrong_type"));
    assert_eq!(code(r#"{"op": "succession", "code": "99999", "on": "2026-08-01"}"#), ("code".into(), "unknown_value"));
    assert_eq!(code(r#"{"op": "succession", "code": "00004", "on": "2026-08-01"}"#), ("of".into(), "missing_key"));
    assert_eq!(code(&" ".repeat(20_000)), (String::new(), "input_too_long"));
}

#[test]
fn bytes_that_are_no_pack_are_refused() {
    for length in (0..PACK.len()).step_by(997) {
        assert!(Gazetteer::read(&PACK[..length]).is_err(), "cut at {length}");
    }
    assert!(Gazetteer::read(&[PACK, b"x"].concat()).is_err());
    assert!(Gazetteer::read(&fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap()).is_err());
    // A pack with a byte that is another may still be one; it must only never end the program.
    let mut bytes = PACK.to_vec();
    for place in (0..bytes.len()).step_by(40_009) {
        let byte = bytes[place];
        for other in [0, 0xff] {
            bytes[place] = other;
            if let Ok(read) = Gazetteer::read(&bytes) {
                let found = read.find("ba").run();
                found.iter().for_each(|found| drop(read.succession(found.unit, day("2026-08-01"))));
            }
        }
        bytes[place] = byte;
    }
}

#[test]
fn an_address_means_one_unit_of_its_day() {
    for on in ["2024-05-10", "2026-08-15"] {
        for unit in existing(on) {
            let address = GAZETTEER.address(&unit);
            let found = GAZETTEER.addressed(&address, Some(day(on)));
            let [found] = found.as_slice() else { panic!("{address} on {on}: {found:?}") };
            // The records may hold two, of which the one that ended later had another name before.
            let ended_first = found.until.is_some_and(|until| unit.until.is_none_or(|later| until < later));
            assert!(
                *found == unit || (ended_first && unit.since == Since::NotRecorded),
                "{address} on {on}: {found:?}"
            );
        }
    }
}
