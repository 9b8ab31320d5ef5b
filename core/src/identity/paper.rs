//! The numbers of identity papers.

use chrono::Datelike as _;
use serde::Deserialize;

use super::{Finding, day, digits, tidy};
use crate::calendar::Day;
use crate::petition::When;
use crate::words::words;

words! {
    /// The papers whose number may be given.
    #[derive(Deserialize)]
    Paper {
        /// số định danh cá nhân
        /// personal number
        PersonalNumber = "personal_number",
        /// căn cước
        /// identity card
        IdentityCard = "identity_card",
        /// giấy chứng nhận căn cước
        /// certificate of identity
        IdentityCertificate = "identity_certificate",
        /// chứng minh nhân dân
        /// people's identity card
        OldCard = "old_card",
        /// hộ chiếu
        /// passport
        Passport = "passport",
        /// giấy tờ tùy thân khác
        /// other identity paper
        Other = "other",
    }

    /// Sex as a paper states it.
    #[derive(Deserialize)]
    Sex {
        /// Nam
        /// Male
        Male = "male",
        /// Nữ
        /// Female
        Female = "female",
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::super::Weight;
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
        let list = include_str!("../../data/units/provinces-2004.csv");
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
}
