//! What a browser calls: JSON text in, JSON text out. `kntc.ts` gives it its shape in TypeScript.

mod fault;

use kntc::browser::Vocabulary;
use kntc::law::Language;
use wasm_bindgen::prelude::wasm_bindgen;

use fault::{Fault, day};

/// The version of this library.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    kntc::version().to_owned()
}

/// The words of this library with their labels.
#[wasm_bindgen]
#[must_use]
pub fn vocabulary() -> String {
    to_json(&Vocabulary::all())
}

/// What a stored assessment says, in prose.
#[wasm_bindgen]
pub fn explain(assessment: &str, language: &str) -> Result<String, String> {
    let language = match language {
        "vi" => Language::Vi,
        "en" => Language::En,
        _ => return Err(fault::LANGUAGE.to_json()),
    };
    kntc::explain_stored(assessment, language).map_err(|_| fault::NOT_AN_ASSESSMENT.to_json())
}

/// The context as JavaScript holds it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine(kntc::Kntc);

#[wasm_bindgen]
impl Engine {
    /// The law with the calendar of this library and no assumptions.
    #[must_use]
    pub fn standard() -> Self {
        Self(kntc::Kntc::standard())
    }

    /// Everything the law says on a petition.
    pub fn assess(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(self.0.assess_json(petition, day(on)?))
    }

    /// What is wrong with a petition, and what the law requires of such a one.
    pub fn validate(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(self.0.validate_json(petition, day(on)?))
    }

    /// A petition with one question answered.
    pub fn answer(&self, petition: &str, path: &str, answer: &str) -> Result<String, String> {
        self.0.answer_json(petition, path, answer).map_err(|problem| Fault::of(&[problem]))
    }
}

/// The library's own records always serialise: their keys are strings and nothing in them can fail.
fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
