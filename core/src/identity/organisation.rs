//! Tax numbers, and the codes of administrative procedures.

use super::{Finding, day, digits};
use crate::calendar::Day;
use crate::law::Text;

/// The first day without districts, and of personal numbers as tax numbers.
const FROM_JULY_2025: Day = day(2025, 7, 1);

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

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::super::Weight;
    use super::*;

    fn codes(found: &[Finding]) -> Vec<&'static str> {
        found.iter().map(|finding| finding.code()).collect()
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
}
