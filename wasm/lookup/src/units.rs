//! The gazetteer. Units go over the border as their rows: JavaScript asks for each unit once and keeps it.

use std::borrow::Cow;

use kntc::bodies::gazetteer::Gazetteer;
use kntc::browser::{Fault, Followed, Unit, code as read_code, day_at, find, of_problem, places_known, unit};
use wasm_bindgen::prelude::wasm_bindgen;

const NOT_A_GAZETTEER: Fault<'static> = Fault::plain(
    "not_a_gazetteer",
    "Đây không phải là dữ liệu đơn vị hành chính của phiên bản này.",
    "It is no gazetteer of this version of the library.",
);

/// The gazetteer as JavaScript holds it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Units(Gazetteer);

#[wasm_bindgen]
impl Units {
    /// Reads the pack.
    pub fn read(pack: &[u8]) -> Result<Self, String> {
        Gazetteer::read(pack).map(Self).map_err(|_| NOT_A_GAZETTEER.to_json())
    }

    /// A word for the state of the data.
    #[must_use]
    pub fn edition(&self) -> String {
        self.0.edition().to_owned()
    }

    /// The day to which the sources reach.
    #[must_use]
    pub fn known_to(&self) -> String {
        self.0.known_to().to_string()
    }

    /// How many rows there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.units().count()
    }

    /// The unit of a row, written out.
    #[must_use]
    pub fn at(&self, row: u16) -> String {
        crate::to_json(&self.0.at(row).map(|unit| Unit::of(&self.0, unit)))
    }

    /// The row of what bore a code on a day.
    pub fn unit(&self, code: &str, on: &str) -> Result<Option<u16>, String> {
        Ok(self.0.unit(read_code(code)?, day_at("on", on)?).map(|unit| unit.row()))
    }

    /// The same for a list of codes, -1 where there is none.
    pub fn units_on(&self, codes: &str, on: &str) -> Result<Vec<i32>, String> {
        let on = day_at("on", on)?;
        let codes: Vec<Cow<'_, str>> = serde_json::from_str(codes).unwrap_or_default();
        let row = |code: &Cow<'_, str>| self.0.unit(code.trim().parse().ok()?, on).map(|unit| unit.row().into());
        Ok(codes.iter().map(|code| row(code).unwrap_or(-1)).collect())
    }

    /// The rows of all that ever bore a code.
    pub fn bearers(&self, code: &str) -> Result<Vec<u16>, String> {
        Ok(self.0.bearers(read_code(code)?).units.iter().map(|unit| unit.row()).collect())
    }

    /// The rows of what lay in a province or district on a day.
    pub fn inside(&self, code: &str, on: &str) -> Result<Vec<u16>, String> {
        Ok(self.0.inside(read_code(code)?, day_at("on", on)?).map(|unit| unit.row()).collect())
    }

    /// The rows that a search finds, with how they fit.
    pub fn find(&self, request: &str) -> Result<Vec<u32>, String> {
        find(&self.0, request)
    }

    /// What became by a day of the unit that bore a code on another.
    pub fn succession(&self, code: &str, of: &str, on: &str) -> Result<String, String> {
        let succession = self.0.succession(unit(&self.0, code, day_at("of", of)?)?, day_at("on", on)?);
        Ok(crate::to_json(&Followed::from(succession)))
    }

    /// What is known by a day of the places that the module of the law asks for.
    pub fn places(&self, asked: &str, on: &str) -> Result<String, String> {
        Ok(places_known(&self.0, asked, day_at("on", on)?))
    }

    /// Answers a question given as JSON.
    pub fn answer(&self, request: &str) -> Result<String, String> {
        self.0.answer_json(request).map_err(of_problem)
    }
}
