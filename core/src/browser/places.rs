//! Places on their way between two modules: that of the law reads petitions, and that of the gazetteer knows places.

use crate::bodies::gazetteer::Gazetteer;
use crate::bodies::{Asked, Told};
use crate::calendar::Day;
use crate::doors::to_json;
use crate::petition::read::{Reading, read, read_list};

/// The places that a petition names, as the gazetteer is asked for them: each on a line.
#[must_use]
pub fn places_asked(petition: &str, on: Day) -> String {
    asked(&[read(petition)], on)
}

/// The same for a list of petitions.
#[must_use]
pub fn places_asked_of_all(petitions: &str, on: Day) -> String {
    asked(&read_list(petitions).0, on)
}

fn asked(readings: &[Reading], on: Day) -> String {
    let asked = readings.iter().flat_map(|reading| Asked::each(&reading.petition, None, on));
    asked.fold(String::new(), |lines, asked| lines + &asked.text() + "\n")
}

/// What is known by a day of the places asked for, as [`Kntc::with_places_json`](crate::Kntc::with_places_json) reads it.
#[must_use]
pub fn places_known(gazetteer: &Gazetteer, asked: &str, on: Day) -> String {
    to_json(&Told::about(gazetteer, asked.lines().map(str::to_owned).collect(), on))
}
