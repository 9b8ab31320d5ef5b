//! A context with the host's own choices, one call for each.

use kntc::KntcBuilder;
use kntc::browser::day;
use kntc::calendar::{Calendar, Conventions, HostDay, HostDayKind};
use kntc::petition::facts::{FACTS, YesNo};
use kntc::petition::text::{find_choice, parse_when};
use kntc::petition::{FactValue, Input};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::Engine;
use crate::fault::{self, whole};

/// What a host has chosen so far.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Builder {
    context: KntcBuilder,
    conventions: Conventions,
    days: Vec<HostDay>,
    announced: Vec<i32>,
}

#[wasm_bindgen]
impl Builder {
    /// No choice yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self {
            context: kntc::Kntc::builder(),
            conventions: Conventions::default(),
            days: Vec::new(),
            announced: Vec::new(),
        }
    }

    /// Takes a fact for granted.
    pub fn assume(&mut self, fact: &str, value: &JsValue) -> Result<(), String> {
        let unknown = || fault::UNKNOWN_ASSUMPTION.to_json();
        let value = fact_value(fact, value).ok_or_else(unknown)?;
        self.context = self.context.clone().assume(fact, value).map_err(|_| unknown())?;
        Ok(())
    }

    /// Chooses a reading where the law is silent or disputed.
    pub fn choose(&mut self, point: &str, reading: &str) -> Result<(), String> {
        self.conventions.choose(point, reading).then_some(()).ok_or_else(|| fault::UNKNOWN_CONVENTION.to_json())
    }

    /// Adds a day off, or a Saturday worked.
    pub fn day_off(&mut self, on: &str, kind: &str, vi: &str, en: &str, basis: &str) -> Result<(), String> {
        let kind = HostDayKind::from_code(kind).ok_or_else(|| fault::UNKNOWN_DAY_KIND.to_json())?;
        let (name_vi, name_en, basis) = (vi.to_owned(), en.to_owned(), basis.to_owned());
        self.days.push(HostDay { day: day(on)?, kind, name_vi, name_en, basis });
        Ok(())
    }

    /// Says that the added days are all of a year.
    pub fn announced(&mut self, year: f64) -> Result<(), String> {
        self.announced.push(whole(year)?);
        Ok(())
    }

    /// The context.
    pub fn build(&self) -> Result<Engine, String> {
        let mut context = self.context.clone().conventions(self.conventions);
        if !self.days.is_empty() || !self.announced.is_empty() {
            let calendar = Calendar::builder().days(self.days.iter().cloned());
            let calendar = self.announced.iter().fold(calendar, |calendar, year| calendar.announced(*year));
            context = context.calendar(calendar.build().map_err(|error| fault::of_host_days(&error))?);
        }
        Ok(Engine(context.build()))
    }
}

fn fact_value(fact: &str, value: &JsValue) -> Option<FactValue> {
    let info = FACTS.iter().find(|info| info.name == fact)?;
    Some(match info.input {
        Input::YesNo => match value.as_string() {
            Some(word) => FactValue::YesNo(find_choice(YesNo::CHOICES, &word)? == YesNo::Yes as u8),
            None => FactValue::YesNo(value.as_bool()?),
        },
        Input::Choice(choices) => FactValue::Choice(find_choice(choices, &value.as_string()?)?),
        Input::Number => FactValue::Number(whole(value.as_f64()?).ok()?),
        Input::Day => FactValue::Day(parse_when(&value.as_string()?).ok()?),
        Input::Place => FactValue::Place(value.as_string()?.parse().ok()?),
    })
}
