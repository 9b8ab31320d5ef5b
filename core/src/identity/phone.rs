//! Phone numbers, before and after the mobile prefixes of 2018.

use super::{Finding, day, digits, tidy};
use crate::calendar::Day;

/// The first day of mobile numbers of ten digits, and the last on which the old ones worked.
const NEW_PHONES: Day = day(2018, 9, 15);
const OLD_PHONES_UNTIL: Day = day(2018, 11, 14);

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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn codes(found: &[Finding]) -> Vec<&'static str> {
        found.iter().map(|finding| finding.code()).collect()
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
}
