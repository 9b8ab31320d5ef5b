//! Words, ticks and numbers in cells, as officers write them.

use chrono::{Days, NaiveDate};

use super::{Cell, FactInfo, FactValue, Input, Instance, Named, PetitionKind, ProblemCode, Track, When, years};
use crate::petition::read::{count_of, whole};
use crate::petition::text::{
    MAX_YEAR, MIN_YEAR, check_when, find_choice, find_choice_loosely, fold, normal, parse_when,
};

/// What is wrong with a cell.
pub(super) type Fault = (ProblemCode, Vec<Named>);

const YES: &[&str] = &["x", "v", "c", "y", "co", "yes", "dung", "true", "1", "roi", "da", "da co"];
const TICKS: &[&str] = &["✓", "✔", "☑", "☒", "√"];
const NO: &[&str] = &["khong", "ko", "k", "n", "no", "chua", "chua co", "khong co", "khong phai"];
const FALSE: &[&str] = &["0", "false"];
pub(super) const UNKNOWN: &[&str] =
    &["", "khong ro", "chua ro", "chua biet", "khong biet", "chua xac dinh", "n a", "na"];

fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.contains(&text)
}

/// A tick, a word for yes or no, 0 and FALSE as the host reads them.
fn yes_no(cell: &Cell, false_is_no: bool) -> Result<Option<bool>, Fault> {
    let unticked = if false_is_no { Some(false) } else { None };
    match cell {
        Cell::Bool(true) => Ok(Some(true)),
        Cell::Bool(false) => Ok(unticked),
        Cell::Number(1.0) => Ok(Some(true)),
        Cell::Number(0.0) => Ok(unticked),
        Cell::Empty => Ok(None),
        Cell::Number(_) | Cell::Date(_) => Err((ProblemCode::UnknownValue, Vec::new())),
        Cell::Text(text) => {
            let folded = fold(text);
            if is_one_of(&folded, YES) || is_one_of(&normal(text), TICKS) {
                Ok(Some(true))
            } else if is_one_of(&folded, NO) {
                Ok(Some(false))
            } else if is_one_of(&folded, FALSE) || *normal(text) == *"☐" {
                Ok(unticked)
            } else if is_one_of(&folded, UNKNOWN) {
                Ok(None)
            } else {
                Err((ProblemCode::UnknownValue, Vec::new()))
            }
        }
    }
}

/// The value of a fact.
pub(super) fn value(fact: &FactInfo, cell: &Cell, false_is_no: bool) -> Result<Option<FactValue>, Fault> {
    match fact.input {
        Input::YesNo => Ok(yes_no(cell, false_is_no)?.map(FactValue::YesNo)),
        Input::Number => Ok(count(cell, false_is_no)?.map(FactValue::Number)),
        Input::Day => Ok(day(cell)?.map(FactValue::Day)),
        // Read once the days of the row are known.
        Input::Place => Ok(None),
        Input::Choice(_) => choice(fact, cell),
    }
}

/// Words for a value beside its stable word and its label.
const CHOICE_WORDS: &[(&str, &[&str], &str)] = &[
    (
        "instance",
        &["1", "i", "lan 1", "lan i", "lan mot", "lan thu nhat", "lan dau tien", "kn lan 1", "kn lan dau"],
        "first",
    ),
    ("instance", &["2", "ii", "lan 2", "lan ii", "lan hai", "lan thu hai", "kn lan 2", "kn lan hai"], "second"),
    ("track", &["hanh chinh", "hc", "kn hanh chinh", "khieu nai hanh chinh"], "administrative"),
    ("track", &["ky luat", "kl", "kn ky luat", "khieu nai ky luat"], "disciplinary"),
    ("signature", &["co", "x", "da ky", "ky", "co ky"], "signed"),
    ("signature", &["diem chi", "da diem chi"], "fingerprint"),
    ("signature", &["chua ky", "khong ky"], "none"),
    ("author_kind", &["ca nhan"], "citizen"),
    ("author_kind", &["to chuc", "co quan"], "organisation"),
    ("matter_form", &["don"], "petition"),
    ("matter_form", &["truc tiep", "mieng", "trinh bay"], "spoken"),
    ("channel", &["buu dien", "qua buu dien"], "post"),
    ("channel", &["tiep dan", "truc tiep"], "reception"),
    ("withdrawal", &["toan bo", "rut het"], "all"),
    ("withdrawal", &["mot phan"], "part"),
    ("finding", &["d"], "right"),
    ("finding", &["s", "sai"], "wrong"),
    ("unit_kind", &["ubnd cap xa", "ubnd xa", "ubnd phuong", "cap xa"], "commune"),
    ("unit_kind", &["ubnd cap huyen", "ubnd huyen", "ubnd quan", "cap huyen"], "district"),
    ("unit_kind", &["ubnd cap tinh", "ubnd tinh", "ubnd thanh pho", "cap tinh"], "province"),
    ("unit_kind", &["so", "so nganh"], "provincial_agency"),
    ("unit_kind", &["ban tiep cong dan tinh", "ban tiep cong dan thanh pho"], "province_board"),
    ("function_level", &["xa", "ubnd xa", "phuong", "ubnd phuong", "ubnd cap xa"], "commune"),
    ("function_level", &["tinh", "ubnd tinh", "thanh pho", "ubnd thanh pho", "ubnd cap tinh"], "province"),
    ("field", &["dat dai"], "land_housing"),
    ("field", &["che do chinh sach", "chinh sach"], "policy_benefits"),
];

fn choice(fact: &FactInfo, cell: &Cell) -> Result<Option<FactValue>, Fault> {
    let Input::Choice(choices) = fact.input else { return Ok(None) };
    let text = match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => whole(*number).filter(|number| *number != 0).map_or(String::new(), |n| n.to_string()),
        Cell::Bool(true) => "x".to_owned(),
        Cell::Date(_) => return Err((ProblemCode::UnknownValue, Vec::new())),
        Cell::Bool(false) | Cell::Empty => return Ok(None),
    };
    let folded = fold(&text);
    let ticked = if is_one_of(&normal(&text), TICKS) { "x" } else { &*folded };
    let listed = || {
        let words = CHOICE_WORDS.iter().find(|(name, words, _)| *name == fact.name && is_one_of(ticked, words));
        words.and_then(|(_, _, code)| find_choice(choices, code))
    };
    let none = || if is_one_of(&folded, NO) { find_choice(choices, "none") } else { None };
    match find_choice_loosely(choices, &text).or_else(listed).or_else(none) {
        Some(place) => Ok(Some(FactValue::Choice(place))),
        None if is_one_of(&folded, UNKNOWN) => Ok(None),
        None => Err((ProblemCode::UnknownValue, Vec::new())),
    }
}

/// A count: a number, or digits with a word for what is counted.
pub(super) fn count(cell: &Cell, false_is_no: bool) -> Result<Option<i32>, Fault> {
    let fault = || (ProblemCode::NotACount, Vec::new());
    let number = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) => whole(*number).and_then(|number| i32::try_from(number).ok()),
        Cell::Text(text) => {
            let folded = fold(text);
            if is_one_of(&folded, UNKNOWN) {
                return Ok(None);
            }
            let (digits, counted) = folded.split_once(' ').unwrap_or((&folded, ""));
            let counted = is_one_of(counted, &["", "nguoi", "cong dan", "ngay", "ho", "nguoi ky"]);
            // A sign or a fraction is left out by folding, so it is looked for in the text itself.
            if counted && !normal(text).starts_with('-') { count_of(digits) } else { None }
        }
        Cell::Bool(_) | Cell::Date(_) => None,
    };
    match number.filter(|number| *number >= 0).ok_or_else(fault)? {
        0 if !false_is_no => Ok(None),
        number => Ok(Some(number)),
    }
}

/// A day: a date, a text, a year, or the number by which Excel counts days from 1900.
pub(super) fn day(cell: &Cell) -> Result<Option<When>, Fault> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Date(day) => return within(When::from(*day)).map(Some),
        Cell::Number(number) => return numbered(*number).map(Some),
        Cell::Bool(_) => return Err((ProblemCode::NotADay, Vec::new())),
        Cell::Text(text) => text,
    };
    let folded = fold(text);
    if is_one_of(&folded, UNKNOWN) || is_one_of(&folded, NO) {
        return Ok(None);
    }
    // A CSV file holds the number of a day as digits.
    if let (5, Some(number)) = (folded.len(), count_of(&normal(text))) {
        return numbered(f64::from(number)).map(Some);
    }
    parse_when(text).map(Some).map_err(|code| (code, years()))
}

fn within(when: When) -> Result<When, Fault> {
    check_when(&when).map(|()| when).map_err(|code| (code, years()))
}

fn numbered(number: f64) -> Result<When, Fault> {
    let fault = || (ProblemCode::NotADay, Vec::new());
    let day = whole(number.floor()).ok_or_else(fault)?;
    if let Ok(year) = i32::try_from(day)
        && (MIN_YEAR..=MAX_YEAR).contains(&year)
    {
        // By Excel's count these would be days of 1905.
        return When::year(year).ok_or_else(fault);
    }
    // Excel counts a 29/02/1900 that never was, so from March 1900 on its day 0 is 30/12/1899.
    let start = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or_else(fault)?;
    let days = u64::try_from(day).ok().filter(|day| *day > 60).ok_or_else(fault)?;
    start.checked_add_days(Days::new(days)).map(When::from).ok_or_else(fault).and_then(within)
}

/// Words for "not given" where a name, an address or a number should stand.
const NOT_GIVEN: &[&str] =
    &["nac danh", "an danh", "giau ten", "vo danh", "khong ghi", "khong ten", "khong ro", "khong neu"];

/// Whether something was given. Its text goes no further.
pub(super) fn given(cell: &Cell, false_is_no: bool) -> Option<bool> {
    let unticked = if false_is_no { Some(false) } else { None };
    match cell {
        Cell::Empty => None,
        Cell::Bool(false) => unticked,
        Cell::Number(0.0) => unticked,
        Cell::Bool(true) | Cell::Number(_) | Cell::Date(_) => Some(true),
        Cell::Text(text) => {
            let folded = fold(text);
            if is_one_of(&folded, NO) || is_one_of(&folded, NOT_GIVEN) {
                Some(false)
            } else if is_one_of(&folded, FALSE) {
                unticked
            } else if is_one_of(&folded, UNKNOWN) {
                None
            } else {
                Some(true)
            }
        }
    }
}

/// Whether a name and an address were given.
pub(super) struct Given {
    pub(super) name: Option<bool>,
    pub(super) address: Option<bool>,
}

/// Words with which a part of an address begins. With their accents: without them, many are names.
const ADDRESS_WORDS: &[&str] = &[
    "xã",
    "phường",
    "thôn",
    "xóm",
    "ấp",
    "bản",
    "tổ",
    "khu",
    "huyện",
    "quận",
    "tỉnh",
    "tp",
    "thành phố",
    "thị trấn",
    "thị xã",
    "phố",
    "đường",
    "ngõ",
    "hẻm",
    "số nhà",
    "số",
    "địa chỉ",
    "đ/c",
    "trú",
    "ở",
];

/// A cell with name and address together. A name with a comma behind it shows no address yet: only a word for a place
/// does.
pub(super) fn name_and_address(cell: &Cell, false_is_no: bool) -> Given {
    let name = given(cell, false_is_no);
    let Cell::Text(text) = cell else { return Given { name, address: None } };
    let folded = fold(text);
    let nameless = NOT_GIVEN.iter().any(|words| folded.starts_with(words));
    let placeless = ["khong ro dia chi", "khong ghi dia chi", "khong co dia chi", "khong dia chi"];
    // A part behind the name that begins with a word for a place, and names one. A name may hold such a word too.
    let lower = text.to_lowercase();
    let placed = lower.split([',', ';', '-', '–', '(', '\n']).skip(1).any(|part| {
        let part = normal(part).replace(['.', ':'], " ");
        let part = part.trim_start();
        ADDRESS_WORDS
            .iter()
            .any(|word| part.strip_prefix(word).is_some_and(|rest| rest.trim() != rest && !rest.trim().is_empty()))
    });
    let address = if placeless.iter().any(|words| folded.contains(words)) {
        Some(false)
    } else {
        (name == Some(true) && placed).then_some(true)
    };
    Given { name: if nameless { Some(false) } else { name }, address }
}

/// What a cell for the kind of petition says.
pub(super) struct Kind {
    pub(super) kind: Result<Option<PetitionKind>, Fault>,
    pub(super) track: Option<Track>,
    pub(super) instance: Option<Instance>,
    pub(super) count: Option<i32>,
}

const SECOND: &[&str] = &["lan hai", "lan thu hai", "lan 2", "lan ii"];
const FIRST: &[&str] = &["lan dau", "lan thu nhat", "lan mot", "lan 1", "lan i"];

/// `KN`, `Khiếu nại lần 2`, `KN kỷ luật`, `KNPA`, and in the form of 2021 `KN/5`.
pub(super) fn kind(text: &str, with_count: bool) -> Kind {
    let mut rest = format!(" {} ", fold(text));
    let mut take = |phrases: &[&str]| {
        let found = phrases.iter().find(|phrase| rest.contains(&format!(" {phrase} ")));
        if let Some(phrase) = found {
            rest = rest.replace(&format!(" {phrase} "), " ");
        }
        found.is_some()
    };
    let instance = if take(SECOND) {
        Some(Instance::Second)
    } else if take(FIRST) {
        Some(Instance::First)
    } else {
        None
    };
    let track = if take(&["ky luat"]) {
        Some(Track::Disciplinary)
    } else if take(&["hanh chinh"]) {
        Some(Track::Administrative)
    } else {
        None
    };
    take(&["don"]);
    let mut count = None;
    let words = rest.split(' ').filter(|word| !word.is_empty() && !is_one_of(word, &["nguoi", "va"])).filter(|word| {
        let number = if with_count { count_of(word) } else { None };
        count = count.or(number);
        number.is_none()
    });
    let words = words.collect::<Vec<_>>().join(" ");
    Kind { kind: kind_of(&words, text), track, instance, count }
}

fn kind_of(words: &str, text: &str) -> Result<Option<PetitionKind>, Fault> {
    use PetitionKind as K;
    let denunciations = [K::DenunciationDuty, K::DenunciationField];
    let one_of =
        |kinds: &[K]| (ProblemCode::AmbiguousValue, vec![Named::OneOf(kinds.iter().map(|k| k.text()).collect())]);
    match words {
        "kn" | "khieu nai" => Ok(Some(K::Complaint)),
        "kn pa" | "knpa" | "pa" | "pakn" | "pa kn" | "kien nghi" | "phan anh" | "kien nghi phan anh"
        | "phan anh kien nghi" => Ok(Some(K::RecommendationReflection)),
        // The register does not tell the two kinds of denunciation apart; the law does.
        "tc" | "to cao" => Err(one_of(&denunciations)),
        "kn tc" | "khieu nai to cao" | "kntc" => {
            Err(one_of(&[K::Complaint, K::DenunciationDuty, K::DenunciationField]))
        }
        "khac" => Ok(Some(K::OutsideKinds)),
        _ if is_one_of(&fold(text), UNKNOWN) => Ok(None),
        _ => find_choice_loosely(K::CHOICES, text)
            .and_then(K::at)
            .map(Some)
            .ok_or((ProblemCode::UnknownValue, Vec::new())),
    }
}

/// What a cell for who has resolved the matter shows.
pub(super) enum Resolved {
    Nobody,
    First,
    Second,
    NotShown,
}

/// "Chưa", "UBND huyện (lần đầu)", "Chủ tịch UBND tỉnh giải quyết lần hai".
pub(super) fn resolved(text: &str) -> Resolved {
    let folded = format!(" {} ", fold(text));
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| folded.contains(&format!(" {phrase} ")));
    if is_one_of(folded.trim(), NO) || folded.trim() == "chua giai quyet" {
        Resolved::Nobody
    } else if has(SECOND) {
        Resolved::Second
    } else if has(FIRST) {
        Resolved::First
    } else {
        Resolved::NotShown
    }
}

/// The host's key or the number of a document: a text as it stands, a whole number as its digits.
pub(super) fn reference(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Cell::Number(number) => whole(*number).map(|number| number.to_string()),
        _ => None,
    }
}

/// The number of a row.
pub(super) fn is_ordinal(cell: &Cell) -> bool {
    match cell {
        Cell::Number(_) => true,
        Cell::Text(text) => count_of(&fold(text)).is_some(),
        _ => false,
    }
}

/// "Tổng cộng", "Tổng số", "Cộng", "Cộng tháng 8", but not "Cộng hòa …" nor the name Tống Công.
pub(super) fn is_total(text: &str) -> bool {
    // With their accents: without them, they are names.
    let accented = normal(text).to_lowercase();
    let sum = accented.trim_end_matches([':', '.', ' ']);
    matches!(sum, "cộng" | "tổng" | "tong cong" | "cong")
        || [
            "tổng cộng",
            "tổng số",
            "cộng:",
            "cộng tháng",
            "cộng quý",
            "cộng năm",
            "cộng dồn",
            "cộng trang",
            "lũy kế",
            "luỹ kế",
        ]
        .iter()
        .any(|words| accented.starts_with(words))
}

/// What stands below a register: the place for the signatures.
pub(super) fn is_closing(text: &str) -> bool {
    let folded = fold(text);
    ["nguoi lap", "nguoi ghi so", "thu truong co quan", "thu truong don vi", "ky ghi ro ho ten", "ky ten dong dau"]
        .iter()
        .any(|words| folded.starts_with(words))
}
