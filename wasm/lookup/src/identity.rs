//! The formats of identity, phone, tax and procedure numbers.

use kntc::browser::{day_at, of_problem};
use kntc::identity;
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a check given as JSON.
#[wasm_bindgen]
pub fn check(request: &str) -> Result<String, String> {
    identity::check_json(request).map_err(of_problem)
}

/// The day of a request, however it is written, as JSON holds it.
#[wasm_bindgen]
pub fn iso_day(on: &str) -> Result<String, String> {
    Ok(day_at("on", on)?.to_string())
}

/// What a mobile number of 11 digits became, if it is one.
#[wasm_bindgen]
#[must_use]
pub fn renewed_phone(number: &str) -> Option<String> {
    identity::renewed_phone(number)
}

/// What a procedure is, by its code; `null` if it is not known.
#[wasm_bindgen]
#[must_use]
pub fn procedure(code: &str) -> String {
    crate::to_json(&identity::procedure(code))
}
