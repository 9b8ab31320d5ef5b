//! A check as data, for callers that hold text.

use serde::{Deserialize, Serialize};

use super::{Asked, Finding, Known, Paper, Purpose, Sex};
use crate::calendar::Day;
use crate::doors::to_json;
use crate::petition::text::{MAX_YEAR, MIN_YEAR, parse_when};
use crate::problem::{Problem, ProblemCode};

/// The longest request that is read, in bytes.
const MAX_REQUEST: usize = 10_000;

/// What is to be checked. `op` says what it is; a request holds what that check needs and nothing else. It
/// cannot be printed, since it holds what must not come into a log.
#[derive(Clone, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// The number of an identity paper.
    Paper {
        /// Which paper.
        paper: Paper,
        /// Its number.
        number: String,
        /// When the person was born: a day, a month or a year, in any way that a petition takes.
        born: Option<String>,
        /// The person's sex.
        sex: Option<Sex>,
        /// The day on which it was taken down.
        on: Option<Day>,
    },
    /// A phone number.
    Phone {
        /// The number.
        number: String,
        /// The day on which it was taken down.
        on: Option<Day>,
    },
    /// A tax number.
    TaxNumber {
        /// The number.
        number: String,
        /// The day on which it was taken down.
        on: Option<Day>,
    },
    /// An e-mail address.
    Email {
        /// The address.
        address: String,
    },
    /// The code of an administrative procedure.
    Procedure {
        /// The code.
        code: String,
        /// The day on which it was used.
        on: Option<Day>,
    },
    /// Which number the law asks for.
    Asked {
        /// For what.
        purpose: Purpose,
        /// On which day.
        on: Day,
    },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Found { findings: Vec<Finding> },
    Asked { asked: Option<Asked> },
}

/// Answers a [`Request`] given as JSON: `{"findings": [{"code", "weight", "status", "vi", "en"}]}`, or for what is asked for
/// `{"asked": …}`. Nothing of what was typed is in it.
///
/// # Errors
/// When what is given is no such request, or the birth is no day.
pub fn check_json(request: &str) -> Result<String, Problem> {
    let findings = match crate::request::read_up_to(request, MAX_REQUEST)? {
        Request::Paper { paper, number, born, sex, on } => {
            let born = born.as_deref().map(parse_when).transpose();
            let born = born.map_err(wrong_birth)?;
            super::check(paper, &number, &Known { born, sex, on })
        }
        Request::Phone { number, on } => super::check_phone(&number, on),
        Request::TaxNumber { number, on } => super::check_tax_number(&number, on),
        Request::Email { address } => super::check_email(&address),
        Request::Procedure { code, on } => super::check_procedure(&code, on),
        Request::Asked { purpose, on } => return Ok(to_json(&Answer::Asked { asked: super::asked(purpose, on) })),
    };
    Ok(to_json(&Answer::Found { findings }))
}

/// A birth on no day.
pub(crate) fn wrong_birth(code: ProblemCode) -> Problem {
    Problem::wrong("born", code, &[MIN_YEAR.into(), MAX_YEAR.into()])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_answer_holds_nothing_of_what_was_typed() {
        let ask = |request: &str| check_json(request).unwrap();
        let answer = ask(
            r#"{"op": "paper", "paper": "identity_card", "number": "001185123457", "born": "05/1990", "sex": "male"}"#,
        );
        assert!(answer.contains("personal_number_year") && answer.contains("personal_number_sex"), "{answer}");
        for typed in ["001185123457", "123457", "1985", "1990"] {
            assert!(!answer.contains(typed), "{answer}");
        }
        assert_eq!(ask(r#"{"op": "phone", "number": "0912345678"}"#), r#"{"findings":[]}"#);
        assert!(ask(r#"{"op": "tax_number", "number": "0100109107"}"#).contains("tax_check_digit"));
        assert!(ask(r#"{"op": "email", "address": "x"}"#).contains("email_form"));
        assert!(ask(r#"{"op": "procedure", "code": "2.002500"}"#).contains("procedure_ended"));
        let asked = ask(r#"{"op": "asked", "purpose": "complaint_forms", "on": "2026-08-15"}"#);
        assert!(asked.starts_with(r#"{"asked":{"number":true,"issue":true,"papers":["identity_card","#), "{asked}");
        assert_eq!(ask(r#"{"op": "asked", "purpose": "reception", "on": "2012-08-15"}"#), r#"{"asked":null}"#);
    }

    #[test]
    fn a_request_that_is_none_is_a_problem_that_repeats_nothing() {
        let problem = |request: &str| check_json(request).unwrap_err();
        let wrong = problem(r#"{"op": "paper", "paper": "secret-word", "number": "1"}"#);
        assert_eq!(wrong.code, ProblemCode::WrongType);
        assert!(!format!("{wrong:?}").contains("secret-word"));
        let born = problem(r#"{"op": "paper", "paper": "passport", "number": "1", "born": "31/02/1990"}"#);
        assert_eq!((born.path.as_str(), born.code), ("born", ProblemCode::NoSuchDay));
        let early = problem(r#"{"op": "paper", "paper": "passport", "number": "1", "born": "1066"}"#);
        assert_eq!(early.en, "The year must lie between 1900 and 2100.");
        assert_eq!(problem("{").code, ProblemCode::NotJson);
        assert_eq!(problem(&" ".repeat(20_000)).code, ProblemCode::InputTooLong);
    }
}
