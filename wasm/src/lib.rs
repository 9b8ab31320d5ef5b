//! What a browser calls: JSON text in, JSON text out. `kntc.ts` gives it its shape in TypeScript.

mod builder;
mod fault;
mod rows;

use kntc::browser::{self, Vocabulary, day, of_problem, of_problems, provisions_of};
use kntc::law::Language;
use kntc::petition::read::read;
use wasm_bindgen::prelude::wasm_bindgen;

use fault::{of_calendar, whole};

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

/// Every rule, in the order of the law.
#[wasm_bindgen]
#[must_use]
pub fn rulebook() -> String {
    to_json(&kntc::rulebook::rulebook())
}

/// The provisions that a rule rests on; none if there is no such rule.
#[wasm_bindgen]
#[must_use]
pub fn provisions(rule: &str) -> String {
    to_json(&provisions_of(rule))
}

/// The places that a petition names, as the gazetteer is asked for them.
#[wasm_bindgen]
pub fn places_asked(petition: &str, on: &str) -> Result<String, String> {
    Ok(browser::places_asked(petition, day(on)?))
}

/// The same for a list of petitions.
#[wasm_bindgen]
pub fn places_asked_of_all(petitions: &str, on: &str) -> Result<String, String> {
    Ok(browser::places_asked_of_all(petitions, day(on)?))
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
    /// The same context with what a gazetteer knows of the places asked for.
    pub fn with_places(&self, known: &str) -> Result<Self, String> {
        self.0.with_places_json(known).map(Self).map_err(of_problem)
    }

    /// Everything the law says on a petition.
    pub fn assess(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(self.0.assess_json(petition, day(on)?))
    }

    /// The same for a list of petitions.
    pub fn assess_all(&self, petitions: &str, on: &str) -> Result<String, String> {
        self.0.assess_all_json(petitions, day(on)?).map_err(|problems| of_problems(&problems))
    }

    /// The slim rows of a list of petitions, each rule once.
    pub fn packed_rows(&self, petitions: &str, on: &str) -> Result<String, String> {
        rows::rows(&self.0, petitions, day(on)?).map_err(|problems| of_problems(&problems))
    }

    /// The slim rows of a list of petitions.
    pub fn rows(&self, petitions: &str, on: &str) -> Result<String, String> {
        self.0.rows_json(petitions, day(on)?).map_err(|problems| of_problems(&problems))
    }

    /// What is wrong with a petition, and what the law requires of such a one.
    pub fn validate(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(self.0.validate_json(petition, day(on)?))
    }

    /// What each content is.
    pub fn classify(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(to_json(&self.0.classify(&read(petition).petition, day(on)?)))
    }

    /// Whether each content is to be accepted.
    pub fn eligible(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(to_json(&self.0.eligible(&read(petition).petition, day(on)?)))
    }

    /// Who is competent for each content.
    pub fn competent(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(to_json(&self.0.competent(&read(petition).petition, day(on)?)))
    }

    /// What must be done by when, for each content.
    pub fn deadlines(&self, petition: &str, on: &str) -> Result<String, String> {
        Ok(to_json(&self.0.deadlines(&read(petition).petition, day(on)?)))
    }

    /// A petition with one question answered.
    pub fn answer(&self, petition: &str, path: &str, answer: &str) -> Result<String, String> {
        self.0.answer_json(petition, path, answer).map_err(of_problem)
    }

    /// One question of law for one content, row by row; `null` if there is none.
    pub fn why(&self, petition: &str, on: &str, content: f64, question: &str) -> Result<String, String> {
        let content: u32 = whole(content)?;
        Ok(to_json(&self.0.why(&read(petition).petition, day(on)?, content as usize, question)))
    }

    /// One question of law put to facts by themselves.
    pub fn judge(&self, question: &str, facts: &str) -> Result<String, String> {
        self.0.judge_json(question, facts).map_err(of_problem)
    }

    /// A question of counting.
    pub fn count(&self, request: &str) -> Result<String, String> {
        self.0.count_json(request).map_err(of_problem)
    }

    /// The day so many calendar days later, or earlier.
    pub fn add_days(&self, from: &str, days: f64) -> Result<String, String> {
        let day = self.0.calendar().add_days(day(from)?, whole(days)?);
        day.map(|day| day.to_string()).map_err(|error| of_calendar(&error))
    }

    /// The n-th working day after a day.
    pub fn add_working_days(&self, from: &str, days: f64) -> Result<String, String> {
        let day = self.0.calendar().add_working_days(day(from)?, whole(days)?, self.0.conventions());
        day.map(|day| day.to_string()).map_err(|error| of_calendar(&error))
    }

    /// How many working days lie after the first day, up to and including the second.
    pub fn count_working_days(&self, after: &str, to: &str) -> Result<u32, String> {
        let count = self.0.calendar().count_working_days(day(after)?, day(to)?, self.0.conventions());
        count.map_err(|error| of_calendar(&error))
    }

    /// Whether state bodies work on a day.
    pub fn is_working(&self, on: &str) -> Result<bool, String> {
        self.0.calendar().is_working(day(on)?, self.0.conventions()).map_err(|error| of_calendar(&error))
    }

    /// The holidays, days in lieu, swapped days and make-up Saturdays of a year.
    pub fn days_off(&self, year: f64) -> Result<String, String> {
        let days = self.0.calendar().days_off(whole(year)?, self.0.conventions());
        days.map(|days| to_json(&days)).map_err(|error| of_calendar(&error))
    }
}

/// The library's own records always serialise: their keys are strings and nothing in them can fail.
fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
