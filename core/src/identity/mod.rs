//! What a field check may say of identity, phone, tax and procedure numbers.
//!
//! A check is never stricter than what it was read in: a legal text may make an error, a secondary source a warning, anything
//! weaker a hint. What is blank is not malformed. No finding repeats what was typed, and nothing that the digits stand for
//! (sex, year, place) is ever told: the numbers are personal data.

mod asked;
mod email;
mod finding;
mod organisation;
mod paper;
mod phone;
pub(crate) mod request;

use chrono::NaiveDate;

pub use asked::{Asked, Purpose, asked};
pub use email::check_email;
pub use finding::{Finding, Weight};
pub use organisation::{check_procedure, check_tax_number, procedure};
pub use paper::{Known, Paper, Sex, check};
pub use phone::{check_phone, renewed_phone};
pub use request::{Request, check_json};

use crate::calendar::Day;

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
