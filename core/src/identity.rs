//! What a field check may say of identity, phone, tax and procedure numbers.
//!
//! A check is never stricter than what it was read in: a legal text may make an error, a secondary source a warning, anything
//! weaker a hint. What is blank is not malformed. No finding repeats what was typed, and nothing that the digits stand for
//! (sex, year, place) is ever told: the numbers are personal data.

use chrono::{Datelike as _, NaiveDate};
use serde::Serialize;
use validator::ValidateEmail as _;

use crate::calendar::Day;
use crate::law::{Status, Text};
use crate::petition::When;

/// How a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// It may be worth a look.
    Hint,
    /// It is probably wrong, and may still be right.
    Warning,
    /// It cannot be so.
    Error,
}

macro_rules! findings {
    ($(#[doc = $vi:literal] #[doc = $en:literal] $value:ident = $code:literal, $weight:ident, $status:ident;)+) => {
        /// What a check found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Finding {
            $(#[doc = $vi] #[doc = ""] #[doc = $en] $value,)+
        }

        impl Finding {
            /// Every finding.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The sentence.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(Self::$value => Text::doc($vi, $en)),+ }
            }

            /// How it weighs.
            #[must_use]
            pub const fn weight(self) -> Weight {
                match self { $(Self::$value => Weight::$weight),+ }
            }

            /// On what the check was read.
            #[must_use]
            pub const fn status(self) -> Status {
                match self { $(Self::$value => Status::$status),+ }
            }
        }
    };
}

findings! {
    /// Số định danh cá nhân phải có 12 chữ số.
    /// A personal number has 12 digits.
    PersonalNumberLength = "personal_number_length", Error, Verified;
    /// Ba chữ số đầu không phải mã của một trong 63 tỉnh; có thể là mã quốc gia.
    /// The first three digits are not the code of one of the 63 provinces; they may be that of a country.
    PersonalNumberPlace = "personal_number_place", Warning, Reported;
    /// Chữ số thứ tư không ứng với thế kỷ sinh nào cho đến nay.
    /// The fourth digit does not stand for a century of birth so far.
    PersonalNumberCentury = "personal_number_century", Warning, Reported;
    /// Không khớp với năm sinh đã ghi.
    /// It does not agree with the year of birth given.
    PersonalNumberYear = "personal_number_year", Warning, Reported;
    /// Không khớp với giới tính đã ghi.
    /// It does not agree with the sex given.
    PersonalNumberSex = "personal_number_sex", Warning, Reported;
    /// Ứng với một năm sinh ở sau ngày nhận đơn.
    /// It stands for a year of birth after the day of filing.
    PersonalNumberFuture = "personal_number_future", Warning, Reported;
    /// Mọi chữ số đều giống nhau.
    /// All digits are the same.
    PersonalNumberSameDigits = "personal_number_same_digits", Warning, Inferred;
    /// Số giấy chứng nhận căn cước thường có 12 chữ số.
    /// The number of a certificate of identity usually has 12 digits.
    CertificateLength = "certificate_length", Hint, Recalled;
    /// Số chứng minh nhân dân có 9 hoặc 12 chữ số.
    /// The number of a people's identity card has 9 or 12 digits.
    OldCardLength = "old_card_length", Error, Verified;
    /// Chứng minh nhân dân hết giá trị sử dụng từ ngày 01/01/2025; số vẫn được ghi nhận.
    /// People's identity cards ceased to be valid on 01/01/2025; the number is kept as data.
    OldCardEnded = "old_card_ended", Warning, Verified;
    /// Số hộ chiếu thường có từ 6 đến 9 chữ cái và chữ số.
    /// A passport number usually has 6 to 9 letters and digits.
    PassportForm = "passport_form", Hint, Recalled;
    /// Số điện thoại không có chữ cái.
    /// A phone number has no letters.
    PhoneLetters = "phone_letters", Error, Reported;
    /// Không theo dạng số điện thoại trong nước; có thể là số nước ngoài.
    /// It is not of the form of a number in this country; it may be a foreign one.
    PhoneForm = "phone_form", Warning, Reported;
    /// Số di động 11 chữ số đã đổi thành 10 chữ số từ ngày 15/09/2018.
    /// Mobile numbers of 11 digits became ones of 10 digits on 15/09/2018.
    PhoneOld = "phone_old", Hint, Reported;
    /// Đầu số này có từ ngày 15/09/2018, sau ngày đã ghi.
    /// This prefix exists since 15/09/2018, after the day given.
    PhoneNotYet = "phone_not_yet", Hint, Reported;
    /// Mã số thuế có 10 hoặc 13 chữ số (10-3); từ 01/07/2025 có thể là số định danh cá nhân.
    /// A tax number has 10 or 13 digits (10-3); since 01/07/2025 it may be a personal number.
    TaxForm = "tax_form", Error, Verified;
    /// Số định danh cá nhân được dùng thay mã số thuế từ ngày 01/07/2025, sau ngày đã ghi.
    /// Personal numbers serve as tax numbers since 01/07/2025, after the day given.
    TaxPersonalNotYet = "tax_personal_not_yet", Warning, Verified;
    /// Chữ số kiểm tra (thứ mười) không khớp.
    /// The check digit, the tenth, does not fit.
    TaxCheckDigit = "tax_check_digit", Hint, Recalled;
    /// Không theo dạng thường gặp của địa chỉ thư điện tử.
    /// It is not of the usual form of an e-mail address.
    EmailForm = "email_form", Hint, Recalled;
    /// Mã thủ tục hành chính có dạng 0.000000, có thể kèm mã tỉnh như .H05.
    /// The code of an administrative procedure is of the form 0.000000, with a province as in .H05 or none.
    ProcedureForm = "procedure_form", Warning, Verified;
    /// Thủ tục cấp huyện đã chấm dứt từ ngày 01/07/2025.
    /// Procedures at districts ended on 01/07/2025.
    ProcedureEnded = "procedure_ended", Warning, Inferred;
}

impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written {
            code: &'static str,
            weight: Weight,
            status: Status,
            #[serde(flatten)]
            text: Text,
        }
        let written = Written { code: self.code(), weight: self.weight(), status: self.status(), text: self.text() };
        written.serialize(serializer)
    }
}

/// The papers whose number may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// Số định danh cá nhân.
    PersonalNumber,
    /// Căn cước, căn cước công dân.
    IdentityCard,
    /// Giấy chứng nhận căn cước.
    IdentityCertificate,
    /// Chứng minh nhân dân.
    OldCard,
    /// Hộ chiếu.
    Passport,
    /// Giấy tờ tùy thân khác.
    Other,
}

impl Paper {
    /// The name of the paper.
    #[must_use]
    pub const fn text(self) -> Text {
        let (vi, en) = match self {
            Self::PersonalNumber => ("số định danh cá nhân", "personal number"),
            Self::IdentityCard => ("căn cước", "identity card"),
            Self::IdentityCertificate => ("giấy chứng nhận căn cước", "certificate of identity"),
            Self::OldCard => ("chứng minh nhân dân", "people's identity card"),
            Self::Passport => ("hộ chiếu", "passport"),
            Self::Other => ("giấy tờ tùy thân khác", "other identity paper"),
        };
        Text { vi, en }
    }
}

/// Sex as a paper states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Nam.
    Male,
    /// Nữ.
    Female,
}

/// What else is known of the person and the record. A number is compared only with what is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// When the person was born: a day, or a year.
    pub born: Option<When>,
    /// The person's sex.
    pub sex: Option<Sex>,
    /// The day on which the petition was filed or the number taken down.
    pub on: Option<Day>,
}

/// The codes of the 63 provinces; in a personal number a zero stands before each.
const PROVINCES: [u8; 63] = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45,
    46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
    93, 94, 95, 96,
];

/// The last day on which people's identity cards were valid: Luật Căn cước 26/2023/QH15 Điều 46 khoản 2.
const OLD_CARDS_UNTIL: Day = day(2024, 12, 31);
/// The first day of mobile numbers of ten digits, and the last on which the old ones worked.
const NEW_PHONES: Day = day(2018, 9, 15);
const OLD_PHONES_UNTIL: Day = day(2018, 11, 14);
/// The first day without districts, and of personal numbers as tax numbers.
const FROM_JULY_2025: Day = day(2025, 7, 1);
const FROM_JULY_2026: Day = day(2026, 7, 1);

/// Checks the number of a paper. Nothing is found in a blank one.
#[must_use]
pub fn check(paper: Paper, number: &str, known: &Known) -> Vec<Finding> {
    let tidy = tidy(number);
    let mut found = Vec::new();
    match paper {
        _ if tidy.is_empty() => {}
        Paper::PersonalNumber | Paper::IdentityCard => personal(&tidy, known, &mut found),
        Paper::IdentityCertificate if digits(&tidy).is_none_or(|digits| digits.len() != 12) => {
            found.push(Finding::CertificateLength);
        }
        Paper::OldCard => {
            match digits(&tidy).map(|digits| digits.len()) {
                Some(9) => {}
                Some(12) => personal(&tidy, known, &mut found),
                _ => found.push(Finding::OldCardLength),
            }
            if known.on.is_some_and(|on| OLD_CARDS_UNTIL < on) {
                found.push(Finding::OldCardEnded);
            }
        }
        Paper::Passport => {
            let usual = (6..=9).contains(&tidy.len()) && tidy.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if !usual {
                found.push(Finding::PassportForm);
            }
        }
        Paper::IdentityCertificate | Paper::Other => {}
    }
    found
}

fn personal(number: &str, known: &Known, found: &mut Vec<Finding>) {
    let digits = digits(number).unwrap_or_default();
    let ([a, b, c, century, tens, ones, rest @ ..], 12) = (digits.as_slice(), digits.len()) else {
        found.push(Finding::PersonalNumberLength);
        return;
    };
    if [b, c, century, tens, ones].into_iter().chain(rest).all(|digit| digit == a) {
        found.push(Finding::PersonalNumberSameDigits);
    }
    if *a != 0 || !PROVINCES.contains(&(b * 10 + c)) {
        found.push(Finding::PersonalNumberPlace);
    }
    if *century > 3 {
        found.push(Finding::PersonalNumberCentury);
        return;
    }
    let year = 1900 + 100 * i32::from(century / 2) + i32::from(tens * 10 + ones);
    let sex = if century % 2 == 0 { Sex::Male } else { Sex::Female };
    if known.born.is_some_and(|born| !(born.from.year()..=born.to.year()).contains(&year)) {
        found.push(Finding::PersonalNumberYear);
    }
    if known.sex.is_some_and(|known| known != sex) {
        found.push(Finding::PersonalNumberSex);
    }
    if known.on.is_some_and(|on| on.year() < year) {
        found.push(Finding::PersonalNumberFuture);
    }
}

/// What the mobile prefixes of 11 digits became: Quyết định 798/QĐ-BTTTT.
const NEW_PREFIXES: [(&str, &str); 21] = [
    ("0120", "070"),
    ("0121", "079"),
    ("0122", "077"),
    ("0126", "076"),
    ("0128", "078"),
    ("0123", "083"),
    ("0124", "084"),
    ("0125", "085"),
    ("0127", "081"),
    ("0129", "082"),
    ("0162", "032"),
    ("0163", "033"),
    ("0164", "034"),
    ("0165", "035"),
    ("0166", "036"),
    ("0167", "037"),
    ("0168", "038"),
    ("0169", "039"),
    ("0186", "056"),
    ("0188", "058"),
    ("0199", "059"),
];

/// The codes of fixed lines; behind the first two stand eight digits, behind the others seven.
const AREAS: [&str; 63] = [
    "024", "028", "0203", "0204", "0205", "0206", "0207", "0208", "0209", "0210", "0211", "0212", "0213", "0214",
    "0215", "0216", "0218", "0219", "0220", "0221", "0222", "0225", "0226", "0227", "0228", "0229", "0232", "0233",
    "0234", "0235", "0236", "0237", "0238", "0239", "0251", "0252", "0254", "0255", "0256", "0257", "0258", "0259",
    "0260", "0261", "0262", "0263", "0269", "0270", "0271", "0272", "0273", "0274", "0275", "0276", "0277", "0290",
    "0291", "0292", "0293", "0294", "0296", "0297", "0299",
];

/// Checks a phone number given on a day.
#[must_use]
pub fn check_phone(number: &str, on: Option<Day>) -> Vec<Finding> {
    let phone = national(number);
    let length = phone.len();
    if phone.is_empty() {
        return Vec::new();
    }
    if phone.chars().any(char::is_alphabetic) {
        return vec![Finding::PhoneLetters];
    }
    let is_new = NEW_PREFIXES.iter().any(|(_, new)| phone.starts_with(new));
    let mobile = length == 10 && ["03", "05", "07", "08", "09"].iter().any(|start| phone.starts_with(start));
    let fixed = length == 11 && AREAS.iter().any(|area| phone.starts_with(area));
    let service = (8..=10).contains(&length) && ["1800", "1900"].iter().any(|start| phone.starts_with(start));
    if digits(&phone).is_none() {
        vec![Finding::PhoneForm]
    } else if renewed(&phone).is_some() {
        if on.is_some_and(|on| on <= OLD_PHONES_UNTIL) { Vec::new() } else { vec![Finding::PhoneOld] }
    } else if mobile && is_new && on.is_some_and(|on| on < NEW_PHONES) {
        vec![Finding::PhoneNotYet]
    } else if mobile || fixed || service {
        Vec::new()
    } else {
        vec![Finding::PhoneForm]
    }
}

/// What a mobile number of 11 digits became on 15/09/2018, to be offered beside what was entered.
#[must_use]
pub fn renewed_phone(number: &str) -> Option<String> {
    renewed(&national(number))
}

fn renewed(phone: &str) -> Option<String> {
    digits(phone).filter(|digits| digits.len() == 11)?;
    NEW_PREFIXES.iter().find_map(|(old, new)| Some(format!("{new}{}", phone.strip_prefix(old)?)))
}

/// A phone number as it is dialled inside the country.
fn national(number: &str) -> String {
    let tidy: String = tidy(number).chars().filter(|c| !matches!(c, '(' | ')' | '[' | ']')).collect();
    let rest = tidy.strip_prefix("+84").or_else(|| tidy.strip_prefix("84"));
    match rest.filter(|rest| (9..=10).contains(&rest.len())) {
        Some(rest) => format!("0{rest}"),
        None => tidy.strip_prefix('+').map(str::to_owned).unwrap_or(tidy),
    }
}

/// Checks a tax number, which is the number of an enterprise too, given on a day.
#[must_use]
pub fn check_tax_number(number: &str, on: Option<Day>) -> Vec<Finding> {
    let written: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    if written.is_empty() {
        return Vec::new();
    }
    // A hyphen stands behind the tenth digit or nowhere.
    let (main, branch) = written.split_once('-').unwrap_or(written.split_at_checked(10).unwrap_or((&written, "")));
    match (digits(main).as_deref(), digits(branch).as_deref()) {
        (Some(main @ [_, _, serial @ .., check]), Some(branch)) if main.len() == 10 => {
            let is_branch = branch.len() == 3 && branch.iter().any(|digit| *digit > 0);
            if serial.iter().all(|digit| *digit == 0) || !(is_branch || (branch.is_empty() && !written.contains('-'))) {
                return personal_as_tax(&written, on);
            }
            let weights = [31_u32, 29, 23, 19, 17, 13, 7, 5, 3];
            let sum: u32 = weights.iter().zip(main).map(|(weight, digit)| weight * u32::from(*digit)).sum();
            if 10 - sum % 11 == u32::from(*check) { Vec::new() } else { vec![Finding::TaxCheckDigit] }
        }
        _ => personal_as_tax(&written, on),
    }
}

/// The twelve digits of a person, which serve as a tax number since 01/07/2025.
fn personal_as_tax(number: &str, on: Option<Day>) -> Vec<Finding> {
    match digits(number) {
        Some(digits) if digits.len() == 12 => {
            let early = on.is_some_and(|on| on < FROM_JULY_2025);
            if early { vec![Finding::TaxPersonalNotYet] } else { Vec::new() }
        }
        _ => vec![Finding::TaxForm],
    }
}

/// Checks an e-mail address.
#[must_use]
pub fn check_email(address: &str) -> Vec<Finding> {
    let address = address.trim();
    if address.is_empty() || address.validate_email() { Vec::new() } else { vec![Finding::EmailForm] }
}

/// The procedures on petitions that are in use since 22/11/2025: Quyết định 1520/QĐ-UBND of Bắc Ninh.
const PROCEDURES: [(&str, Text); 9] = [
    ("2.002407", Text { vi: "Giải quyết khiếu nại lần đầu tại cấp tỉnh", en: "First complaint, province" }),
    ("2.002409", Text { vi: "Giải quyết khiếu nại lần đầu tại cấp xã", en: "First complaint, commune" }),
    ("2.002411", Text { vi: "Giải quyết khiếu nại lần hai tại cấp tỉnh", en: "Second complaint, province" }),
    ("2.002394", Text { vi: "Giải quyết tố cáo tại cấp tỉnh", en: "Denunciation, province" }),
    ("2.002396", Text { vi: "Giải quyết tố cáo tại cấp xã", en: "Denunciation, commune" }),
    ("2.002499", Text { vi: "Xử lý đơn tại cấp tỉnh", en: "Handling of petitions, province" }),
    ("2.002501", Text { vi: "Xử lý đơn tại cấp xã", en: "Handling of petitions, commune" }),
    ("1.010943", Text { vi: "Tiếp công dân tại cấp tỉnh", en: "Citizen reception, province" }),
    ("1.010945", Text { vi: "Tiếp công dân tại cấp xã", en: "Citizen reception, commune" }),
];

/// A procedure of districts, of those that ended with them.
const ENDED_PROCEDURE: &str = "2.002500";

/// What a procedure on petitions is, by its code, with the code of a province behind it or not.
#[must_use]
pub fn procedure(code: &str) -> Option<Text> {
    let (code, _) = procedure_parts(code.trim())?;
    PROCEDURES.iter().find(|(known, _)| *known == code).map(|(_, text)| *text)
}

/// Checks the code of an administrative procedure used on a day.
#[must_use]
pub fn check_procedure(code: &str, on: Option<Day>) -> Vec<Finding> {
    match procedure_parts(code.trim()) {
        _ if code.trim().is_empty() => Vec::new(),
        None => vec![Finding::ProcedureForm],
        Some((ENDED_PROCEDURE, _)) if on.is_none_or(|on| FROM_JULY_2025 <= on) => vec![Finding::ProcedureEnded],
        Some(_) => Vec::new(),
    }
}

/// `2.002407.H05` as `2.002407` and `H05`.
fn procedure_parts(code: &str) -> Option<(&str, &str)> {
    let (national, province) = code.split_at_checked(8)?;
    let province = match province {
        "" => "",
        _ => province.strip_prefix('.').filter(|province| {
            province.strip_prefix('H').is_some_and(|number| number.len() == 2 && digits(number).is_some())
        })?,
    };
    let (first, rest) = national.split_once('.')?;
    (first.len() == 1 && rest.len() == 6 && digits(first).is_some() && digits(rest).is_some())
        .then_some((national, province))
}

/// For what a number may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A person who comes to complain, denounce, propose or report.
    Reception,
    /// The forms for complaints.
    ComplaintForms,
    /// The form by which a denunciation is withdrawn.
    DenunciationWithdrawal,
}

/// What the law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// Whether a number is asked for.
    pub number: bool,
    /// Whether the day and place of issue are asked for too.
    pub issue: bool,
    /// The papers of which the number of one is enough.
    pub papers: &'static [Paper],
    /// The provisions.
    pub basis: Text,
    /// On what they were read.
    pub status: Status,
}

/// The four of which one is asked for since 01/07/2026.
const FOUR: &[Paper] = &[Paper::IdentityCard, Paper::IdentityCertificate, Paper::PersonalNumber, Paper::Passport];

/// What the law asks for on a day; `None` where no text of that time is held. No law asked for a number before 01/07/2026,
/// and one that is missing is not malformed.
#[must_use]
pub fn asked(purpose: Purpose, on: Day) -> Option<Asked> {
    let none = Asked {
        number: false,
        issue: false,
        papers: &[],
        basis: Text {
            vi: "Luật Tiếp công dân số 42/2013/QH13: điểm a khoản 2 Điều 7, khoản 2 Điều 8, khoản 1 Điều 25",
            en: "Law on Citizen Reception No. 42/2013/QH13: Articles 7(2)(a), 8(2), 25(1)",
        },
        status: Status::Verified,
    };
    match purpose {
        Purpose::Reception if FROM_JULY_2026 <= on => Some(Asked {
            number: true,
            papers: FOUR,
            basis: Text {
                vi: "Luật Tiếp công dân số 42/2013/QH13: điểm a khoản 2 Điều 7, khoản 2 Điều 8, khoản 1 Điều 25 (được sửa đổi \
                     bởi Luật số 136/2025/QH15); khoản 1 Điều 12 Nghị định số 154/2026/NĐ-CP",
                en: "Law on Citizen Reception No. 42/2013/QH13: Articles 7(2)(a), 8(2), 25(1), as amended by Law No. \
                     136/2025/QH15; Article 12(1), Decree No. 154/2026/NĐ-CP",
            },
            ..none
        }),
        Purpose::Reception if day(2014, 7, 1) <= on => Some(none),
        Purpose::ComplaintForms if FROM_JULY_2026 <= on => Some(Asked {
            number: true,
            issue: true,
            papers: FOUR,
            basis: Text {
                vi: "Mẫu số 01, 02, 03 của Nghị định số 155/2026/NĐ-CP",
                en: "Forms 01, 02 and 03 of Decree No. 155/2026/NĐ-CP",
            },
            ..none
        }),
        Purpose::DenunciationWithdrawal if FROM_JULY_2026 <= on => Some(Asked {
            basis: Text {
                vi: "Mẫu số 02 của Nghị định số 156/2026/NĐ-CP", en: "Form 02 of Decree No. 156/2026/NĐ-CP"
            },
            ..none
        }),
        _ => None,
    }
}

/// What is left without spaces, dots and hyphens.
fn tidy(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '–' | '\u{feff}' | '\u{200b}')).collect()
}

fn digits(text: &str) -> Option<Vec<u8>> {
    text.bytes().map(|byte| byte.is_ascii_digit().then(|| byte - b'0')).collect()
}

#[expect(clippy::panic, reason = "runs in the compiler")]
const fn day(year: i32, month: u32, day: u32) -> Day {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => panic!("there is no such day"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn codes(found: &[Finding]) -> Vec<&'static str> {
        found.iter().map(|finding| finding.code()).collect()
    }

    fn known(born: Option<i32>, sex: Option<Sex>, on: Option<Day>) -> Known {
        Known { born: born.and_then(When::year), sex, on }
    }

    #[test]
    fn a_personal_number_is_compared_with_what_is_known() {
        let check = |number: &str, known: &Known| codes(&check(Paper::PersonalNumber, number, known));
        let nothing = Known::default();
        assert!(check("", &nothing).is_empty() && check("  ", &nothing).is_empty(), "blank is not malformed");
        assert!(check("001 085 000 001", &nothing).is_empty());
        assert!(check("096.301-000001", &nothing).is_empty());
        for number in ["00108500000", "0010850000011", "00108500000a", "００１０８５０００００１", "x"] {
            assert_eq!(check(number, &nothing), ["personal_number_length"], "{number}");
        }
        assert_eq!(check("003085000001", &nothing), ["personal_number_place"]);
        assert_eq!(check("101085000001", &nothing), ["personal_number_place"]);
        assert_eq!(check("001485000001", &known(Some(1985), None, None)), ["personal_number_century"]);
        let same = ["personal_number_same_digits", "personal_number_place"];
        assert_eq!(check("000000000000", &nothing), same);
        let man = known(Some(1985), Some(Sex::Male), Some(day(2026, 8, 15)));
        assert!(check("001085000001", &man).is_empty());
        assert_eq!(check("001185000001", &man), ["personal_number_sex"]);
        assert_eq!(check("001086000001", &man), ["personal_number_year"]);
        assert_eq!(check("001285000001", &man), ["personal_number_year", "personal_number_future"]);
        let woman = known(Some(2003), Some(Sex::Female), Some(day(2026, 8, 15)));
        assert!(check("001303000001", &woman).is_empty());
        assert_eq!(check("001203000001", &woman), ["personal_number_sex"]);
        let born = When { from: day(1984, 12, 1), to: day(1985, 2, 1) };
        let roughly = Known { born: Some(born), ..Known::default() };
        assert!(check("001084000001", &roughly).is_empty() && check("001085000001", &roughly).is_empty());
        assert_eq!(check("001083000001", &roughly), ["personal_number_year"]);
    }

    #[test]
    fn the_places_are_the_63_provinces_of_the_list() {
        let list = include_str!("../data/units/provinces-2004.csv");
        let codes: Vec<u8> = list.lines().skip(1).filter_map(|line| line.split(',').next()?.parse().ok()).collect();
        assert_eq!(codes, PROVINCES);
    }

    #[test]
    fn the_old_card_ended_with_2024() {
        let check = |number: &str, on| codes(&check(Paper::OldCard, number, &known(None, None, on)));
        assert!(check("012345678", Some(day(2024, 12, 31))).is_empty());
        assert!(check("012345678", None).is_empty());
        assert_eq!(check("012345678", Some(day(2025, 1, 1))), ["old_card_ended"]);
        assert!(check("001085000001", Some(day(2016, 1, 1))).is_empty());
        assert_eq!(check("003085000001", Some(day(2016, 1, 1))), ["personal_number_place"]);
        assert_eq!(check("0123456789", None), ["old_card_length"]);
    }

    #[test]
    fn other_papers_are_not_held_to_what_nobody_read() {
        let check = |paper, number: &str| codes(&check(paper, number, &Known::default()));
        assert!(check(Paper::Passport, "c1234567").is_empty() && check(Paper::Passport, "AB12CD").is_empty());
        assert_eq!(check(Paper::Passport, "C1234"), ["passport_form"]);
        assert_eq!(check(Paper::Passport, "C123/567"), ["passport_form"]);
        assert_eq!(Finding::PassportForm.weight(), Weight::Hint);
        assert!(check(Paper::IdentityCertificate, "999999000001").is_empty());
        assert_eq!(check(Paper::IdentityCertificate, "1"), ["certificate_length"]);
        assert!(check(Paper::Other, "?").is_empty());
    }

    #[test]
    fn phones_before_and_after_2018() {
        let check = |number: &str, on| codes(&check_phone(number, on));
        let now = Some(day(2026, 8, 15));
        for number in [
            "0912 345 678",
            "+84 912345678",
            "84912345678",
            "(024) 3825-0000",
            "0203.3825000",
            "19001234",
            "",
            "1800 123456",
        ] {
            assert!(check(number, now).is_empty(), "{number}");
        }
        assert_eq!(check("0120 345 6789", now), ["phone_old"]);
        assert!(check("01203456789", Some(day(2018, 11, 14))).is_empty());
        assert_eq!(check("01203456789", Some(day(2018, 11, 15))), ["phone_old"]);
        assert_eq!(check("0703456789", Some(day(2018, 9, 14))), ["phone_not_yet"]);
        assert!(check("0703456789", Some(day(2018, 9, 15))).is_empty());
        assert!(check("0903456789", Some(day(2012, 9, 14))).is_empty());
        for number in ["0612345678", "0201 1234567", "+1 202 555 0100", "123", "09123456789", "0912#45678"] {
            assert_eq!(check(number, now), ["phone_form"], "{number}");
        }
        assert_eq!(check("09123x5678", now), ["phone_letters"]);
        assert_eq!(renewed_phone("+84 120 345 6789").as_deref(), Some("0703456789"));
        assert_eq!(renewed_phone("0199 345 6789").as_deref(), Some("0593456789"));
        assert_eq!(renewed_phone("0703456789"), None);
        assert_eq!(renewed_phone("0130 345 6789"), None);
        let olds: BTreeSet<_> = NEW_PREFIXES.iter().map(|(old, _)| old).collect();
        let news: BTreeSet<_> = NEW_PREFIXES.iter().map(|(_, new)| new).collect();
        assert_eq!((olds.len(), news.len()), (21, 21), "no two old prefixes became one");
    }

    #[test]
    fn tax_numbers_have_ten_or_thirteen_digits() {
        let check = |number: &str, on| codes(&check_tax_number(number, on));
        // The public numbers of three enterprises.
        for number in
            ["0100109106", "0101248141", "0315459414", "0100109106-001", "0100109106001", " 0100109106 - 012", ""]
        {
            assert!(check(number, None).is_empty(), "{number}");
        }
        assert_eq!(check("0100109107", None), ["tax_check_digit"]);
        assert_eq!(Finding::TaxCheckDigit.weight(), Weight::Hint);
        for number in [
            "010010910",
            "01001091060",
            "0100109106-000",
            "0100109106-",
            "0100109106-1",
            "010010-9106001",
            "0100000000",
            "a",
            "01001091é6",
            "0100109106-001-1",
        ] {
            assert_eq!(check(number, None), ["tax_form"], "{number}");
        }
        assert!(check("001085000001", Some(day(2025, 7, 1))).is_empty());
        assert_eq!(check("001085000001", Some(day(2025, 6, 30))), ["tax_personal_not_yet"]);
    }

    #[test]
    fn addresses_and_procedures() {
        assert!(check_email("mot.nguoi@example.vn").is_empty() && check_email(" ").is_empty());
        for address in ["example.vn", "a@", "a b@example.vn", "@example.vn"] {
            assert_eq!(codes(&check_email(address)), ["email_form"], "{address}");
        }
        let check = |code: &str, on| codes(&check_procedure(code, on));
        assert!(
            check("2.002407", None).is_empty() && check(" 2.002407.H05", None).is_empty() && check("", None).is_empty()
        );
        for code in [
            "2002407",
            "2.00240",
            "2.0024077",
            "2.002407.H5",
            "2.002407H05",
            "2.002407.",
            "a.002407",
            "é.00240",
            "2.002407.é5",
        ] {
            assert_eq!(check(code, None), ["procedure_form"], "{code}");
        }
        assert_eq!(check("2.002500", Some(day(2025, 7, 1))), ["procedure_ended"]);
        assert!(check("2.002500", Some(day(2025, 6, 30))).is_empty());
        assert_eq!(procedure("2.002396.H05").unwrap().vi, "Giải quyết tố cáo tại cấp xã");
        assert_eq!(procedure("2.002500"), None);
        let second: Vec<_> = PROCEDURES.iter().filter(|(_, text)| text.en.starts_with("Second")).collect();
        assert_eq!(second.len(), 1, "none at the commune");
    }

    #[test]
    fn no_number_was_asked_for_before_july_2026() {
        let number = |purpose, on| asked(purpose, on).map(|asked| asked.number);
        let (before, after) = (day(2026, 6, 30), day(2026, 7, 1));
        assert_eq!(number(Purpose::Reception, day(2014, 6, 30)), None);
        assert_eq!(number(Purpose::Reception, before), Some(false));
        assert_eq!(number(Purpose::Reception, after), Some(true));
        assert_eq!(number(Purpose::ComplaintForms, before), None);
        assert_eq!(asked(Purpose::ComplaintForms, after).map(|asked| (asked.number, asked.issue)), Some((true, true)));
        assert_eq!(number(Purpose::DenunciationWithdrawal, after), Some(false));
        assert_eq!(asked(Purpose::Reception, after).unwrap().papers.len(), 4);
    }

    #[test]
    fn findings_weigh_no_more_than_what_they_were_read_in() {
        let codes: BTreeSet<_> = Finding::ALL.iter().map(|finding| finding.code()).collect();
        assert_eq!(codes.len(), Finding::ALL.len());
        for finding in Finding::ALL {
            let most = match finding.status() {
                Status::Verified | Status::VerifiedCopy => Weight::Error,
                Status::Reported | Status::Inferred => Weight::Warning,
                Status::Recalled => Weight::Hint,
            };
            // That a phone number has no letters needs no text.
            assert!(finding.weight() <= most || *finding == Finding::PhoneLetters, "{}", finding.code());
        }
        let written = serde_json::to_string(&Finding::OldCardLength).unwrap();
        assert_eq!(
            written,
            r#"{"code":"old_card_length","weight":"error","status":"verified","vi":"Số chứng minh nhân dân có 9 hoặc 12 chữ số.","en":"The number of a people's identity card has 9 or 12 digits."}"#
        );
    }
}
