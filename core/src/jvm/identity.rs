//! Checks of identity, phone, tax and procedure numbers for the JVM. What comes in is never printed.

use chrono::NaiveDate;

use super::{Refusal, never_comes_in, words};
use crate::identity::request::wrong_birth;
use crate::identity::{self, Asked, Finding, Known, Paper, Purpose, Sex, Weight as FindingWeight};
use crate::law::{Status, Text};
use crate::petition::When;
use crate::petition::text::check_when;
use crate::problem::Problem;

words!(Finding);
words!(Paper);
words!(Purpose);
words!(Sex);
words!(FindingWeight);

type NumberPapers = &'static [Paper];

uniffi::custom_type!(NumberPapers, Vec<Paper>, {
    remote,
    lower: |papers| papers.to_vec(),
    try_lift: |_papers| never_comes_in(),
});

#[uniffi::export]
impl Finding {
    /// How it weighs.
    #[uniffi::method(name = "weight")]
    fn its_weight(&self) -> FindingWeight {
        self.weight()
    }

    /// On what the check was read.
    #[uniffi::method(name = "status")]
    fn its_status(&self) -> Status {
        self.status()
    }
}

/// What is checked.
#[derive(Clone, Copy, uniffi::Enum)]
enum NativeCheckKind {
    Paper { paper: Paper },
    Phone,
    TaxNumber,
    Email,
    Procedure,
}

/// One check, on its way here.
#[derive(uniffi::Record)]
struct NativeCheck {
    kind: NativeCheckKind,
    text: String,
    born: Option<When>,
    sex: Option<Sex>,
    on: Option<NaiveDate>,
}

impl NativeCheck {
    fn findings(self) -> Result<Vec<Finding>, Problem> {
        let Self { kind, text, born, sex, on } = self;
        born.as_ref().map(check_when).transpose().map_err(wrong_birth)?;
        Ok(match kind {
            NativeCheckKind::Paper { paper } => identity::check(paper, &text, &Known { born, sex, on }),
            NativeCheckKind::Phone => identity::check_phone(&text, on),
            NativeCheckKind::TaxNumber => identity::check_tax_number(&text, on),
            NativeCheckKind::Email => identity::check_email(&text),
            NativeCheckKind::Procedure => identity::check_procedure(&text, on),
        })
    }
}

/// A check of a long list, answered.
#[derive(uniffi::Record)]
struct CheckAnswer {
    /// What was found.
    findings: Vec<Finding>,
    /// Why nothing could be checked.
    problem: Option<Problem>,
}

#[uniffi::export]
fn check_one(check: NativeCheck) -> Result<Vec<Finding>, Refusal> {
    Ok(check.findings()?)
}

#[uniffi::export]
fn check_all(checks: Vec<NativeCheck>) -> Vec<CheckAnswer> {
    let answer = |check: NativeCheck| match check.findings() {
        Ok(findings) => CheckAnswer { findings, problem: None },
        Err(problem) => CheckAnswer { findings: Vec::new(), problem: Some(problem) },
    };
    checks.into_iter().map(answer).collect()
}

/// What a mobile number of 11 digits became on 15/09/2018.
#[uniffi::export]
fn renewed_phone(number: &str) -> Option<String> {
    identity::renewed_phone(number)
}

/// What a procedure on petitions is, by its code.
#[uniffi::export]
fn procedure(code: &str) -> Option<Text> {
    identity::procedure(code)
}

/// What number the law asks for on a day.
#[uniffi::export]
fn asked(purpose: Purpose, on: NaiveDate) -> Option<Asked> {
    identity::asked(purpose, on)
}

/// A check given as JSON.
#[uniffi::export]
fn check_json(request: &str) -> Result<String, Refusal> {
    Ok(identity::check_json(request)?)
}
