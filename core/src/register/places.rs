//! Places in cells: the code of an administrative unit, or a name as officers type it.
//!
//! A name is taken where it means one unit on the day that counts. Where it may mean several, they are named for a person to
//! choose from; nothing is guessed.

use super::words::{Fault, UNKNOWN};
use super::{Cell, Content, EventKind, Named, Petition, ProblemCode};
use crate::bodies::gazetteer::{Code, Gazetteer, Level, Outcome, Unit};
use crate::bodies::structure::standing;
use crate::bodies::{self, BodyKind, BodyLevel, Place};
use crate::calendar::Day;
use crate::petition::facts::OfficeKind;
use crate::petition::text::{fold, normal, parse_when};

/// How many units a problem names; behind more stands `…`.
const NAMED: usize = 6;

/// The last day on which every tier that ever was existed.
const ALL_TIERS: Day = Day::from_ymd_opt(2025, 6, 30).unwrap();

/// What may stand before the name of a unit.
const OFFICES: [&str; 7] =
    ["chủ tịch", "chu tich", "ủy ban nhân dân", "uỷ ban nhân dân", "uy ban nhan dan", "ubnd", "của"];

/// A cell in a column of places, until the rest of its row is read.
pub(super) struct PlaceCell<'r> {
    pub(super) column: usize,
    pub(super) fact: &'static str,
    pub(super) cell: &'r Cell,
}

/// What the rest of the row says of a place.
struct Expected {
    /// The days on which it may have borne its name.
    days: Vec<Day>,
    /// Whether it may be a unit that had ended by then.
    past: bool,
    level: Option<Level>,
}

impl PlaceCell<'_> {
    /// The place; `None` where the cell says that it is not known.
    pub(super) fn read(
        &self,
        petition: &Petition,
        content: &Content,
        gazetteer: Option<&Gazetteer>,
    ) -> Result<Option<Place>, Fault> {
        let not_a_place = || (ProblemCode::NotAPlace, Vec::new());
        // A number has lost the zeros in front of the code.
        let text = match self.cell {
            Cell::Empty => return Ok(None),
            Cell::Text(text) => normal(text),
            _ => return Err(not_a_place()),
        };
        let folded = fold(&text);
        if UNKNOWN.contains(&folded.as_str()) {
            return Ok(None);
        }
        let expected = self.expected(petition, content);
        if let Some(place) = coded(&text) {
            return expected.check(place, gazetteer).map(Some);
        }
        match gazetteer {
            Some(gazetteer) if folded.contains(char::is_alphabetic) => expected.named(&text, gazetteer).map(Some),
            _ => Err(not_a_place()),
        }
    }

    fn expected(&self, petition: &Petition, content: &Content) -> Expected {
        let receipt = petition.events.iter().find(|event| event.kind == EventKind::Received);
        let received = receipt.and_then(|event| event.day.day());
        let acted: Vec<Day> = content.target_on.iter().flat_map(|when| [when.from, when.to]).collect();
        let at = acted.first().copied().or(received).unwrap_or(ALL_TIERS);
        match self.fact {
            "unit_place" => Expected {
                days: received.into_iter().collect(),
                past: false,
                level: petition.unit_kind.and_then(bodies::body).and_then(|kind| level(kind, at)),
            },
            "target_place" => Expected {
                // Whoever decided on a day existed on it; of an unknown day it may have been any office of the past.
                past: acted.is_empty(),
                days: if acted.is_empty() { received.into_iter().collect() } else { acted },
                level: content.target_office.and_then(OfficeKind::body).and_then(|kind| level(kind, at)),
            },
            // Land bears the name of today and the name of then.
            _ => {
                Expected { days: acted.into_iter().chain(received).collect(), past: true, level: Some(Level::Commune) }
            }
        }
    }
}

/// The tier at which a kind of body stands, on a day or while it existed.
fn level(kind: BodyKind, on: Day) -> Option<Level> {
    match standing(kind, on).or_else(|| standing(kind, ALL_TIERS))?.level? {
        BodyLevel::Commune => Some(Level::Commune),
        BodyLevel::District => Some(Level::District),
        BodyLevel::Province => Some(Level::Province),
        _ => None,
    }
}

/// A code, with a day behind `@` in any way in which officers write days.
fn coded(text: &str) -> Option<Place> {
    let (code, of) = match text.split_once('@') {
        Some((code, day)) => (code, Some(parse_when(day).ok()?.day()?)),
        None => (text, None),
    };
    Some(Place { code: code.trim().parse().ok()?, of })
}

impl Expected {
    /// A code without a day that is too short for the tier may be a longer one that lost the zeros in front.
    fn check(&self, place: Place, gazetteer: Option<&Gazetteer>) -> Result<Place, Fault> {
        let Some(level) = self.level.filter(|level| place.of.is_none() && place.code.level() < *level) else {
            return Ok(place);
        };
        let digits = if level == Level::Commune { 5 } else { 3 };
        let Ok(longer) = format!("{:0>digits$}", place.code.to_string()).parse::<Code>() else { return Ok(place) };
        let names = [place.code, longer].map(|code| {
            let Some(gazetteer) = gazetteer else { return Some(code.to_string()) };
            let units = gazetteer.bearers(code).units;
            let on = |unit: &Unit<'_>| self.days.iter().copied().find(|day| unit.exists_on(*day));
            let on_a_day = units.iter().find_map(|unit| Some((*unit, on(unit)?)));
            let last = || units.last().map(|unit| (*unit, unit.until.unwrap_or(gazetteer.known_to())));
            on_a_day.or_else(last).map(|found| name(gazetteer, found))
        });
        match names {
            // Nothing ever bore the longer one.
            [_, None] => Ok(place),
            names => Err((ProblemCode::AmbiguousValue, vec![Named::Names(names.into_iter().flatten().collect())])),
        }
    }

    /// The one unit that a name means.
    fn named(&self, text: &str, gazetteer: &Gazetteer) -> Result<Place, Fault> {
        let text = without_office(text);
        let mut found: Vec<(Unit<'_>, Day)> = Vec::new();
        for day in &self.days {
            for unit in gazetteer.addressed(text, Some(*day)) {
                if found.iter().all(|(other, _)| other.row() != unit.row()) {
                    found.push((unit, *day));
                }
            }
        }
        if found.is_empty() && (self.past || self.days.is_empty()) {
            let first = self.days.iter().min();
            let ever = gazetteer.addressed(text, None).into_iter();
            found = ever
                .filter(|unit| first.is_none_or(|first| unit.until.is_some_and(|until| until < *first)))
                .map(|unit| (unit, unit.until.unwrap_or(gazetteer.known_to())))
                .collect();
        }
        if let Some(level) = self.level
            && found.iter().any(|(unit, _)| unit.level == level)
        {
            found.retain(|(unit, _)| unit.level == level);
        }
        // What went whole into another of them is the same place as that.
        if let Some(today) = self.days.last() {
            let all = found.clone();
            found.retain(|(unit, _)| {
                let became = gazetteer.succession(*unit, *today);
                let into = became.candidates.first().map(|to| to.unit.row());
                became.outcome != Outcome::One || all.iter().all(|(other, _)| Some(other.row()) != into)
            });
        }
        match found.as_slice() {
            [] => Err((ProblemCode::UnknownValue, Vec::new())),
            [(unit, day)] => Ok(Place::new(unit.code, *day)),
            several => {
                let mut names: Vec<String> = several.iter().take(NAMED).map(|found| name(gazetteer, *found)).collect();
                if several.len() > NAMED {
                    names.push("…".to_owned());
                }
                Err((ProblemCode::AmbiguousValue, vec![Named::Names(names)]))
            }
        }
    }
}

/// `phường Giảng Võ, thành phố Hà Nội (00025@2026-08-15)`.
fn name(gazetteer: &Gazetteer, (unit, day): (Unit<'_>, Day)) -> String {
    format!("{} ({})", gazetteer.address(&unit), Place::new(unit.code, day))
}

/// `UBND xã Ba Vì` is written for the unit as well.
fn without_office(text: &str) -> &str {
    let mut rest = text;
    'again: loop {
        for office in OFFICES {
            let words = office.chars().count();
            let (start, end) = rest.split_at(rest.char_indices().nth(words).map_or(rest.len(), |(place, _)| place));
            if start.to_lowercase() == office && end.starts_with([' ', ':']) {
                rest = end.trim_start_matches([' ', ':']);
                continue 'again;
            }
        }
        return rest;
    }
}
