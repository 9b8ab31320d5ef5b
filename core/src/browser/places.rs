//! Places on their way between two modules: that of the law reads petitions, and that of the gazetteer knows places.

use crate::bodies::gazetteer::Gazetteer;
use crate::bodies::{Asked, Told};
use crate::calendar::{Day, iso_day};
use crate::doors::to_json;
use crate::petition::read::{read, read_list};

/// The places that a petition names, or each of a list, as the gazetteer is asked for them: each once, however often named.
#[must_use]
pub fn places_asked(petitions: &str, on: Day) -> String {
    let readings = match petitions.trim_start().starts_with('[') {
        true => read_list(petitions).0,
        false => vec![read(petitions)],
    };
    let places = readings.iter().flat_map(|reading| Asked::each(&reading.petition, None, on));
    let written = |asked: Asked| (asked.place.to_string(), asked.then.map(|day| day.to_string()));
    let mut asked: Vec<(String, Option<String>)> = places.map(written).collect();
    asked.sort_unstable();
    asked.dedup();
    to_json(&asked)
}

/// What is known by a day of the places asked for, as [`Kntc::with_places_json`](crate::Kntc::with_places_json) reads it.
#[must_use]
pub fn places_known(gazetteer: &Gazetteer, asked: &str, on: Day) -> String {
    let asked: Vec<(String, Option<String>)> = serde_json::from_str(asked).unwrap_or_default();
    let places =
        asked.iter().filter_map(|(place, then)| Some((place.parse().ok()?, then.as_deref().and_then(iso_day))));
    to_json(&Told::about(gazetteer, places, on))
}
