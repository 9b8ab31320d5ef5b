//! What is known of a place on a day: in which units it lay, and which ones it has become.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::Place;
use super::directory::Directory;
use super::gazetteer::{Code, Gazetteer, Level, Outcome, Unit};
use crate::calendar::{Day, iso_day};
use crate::doors::to_json;
use crate::law::Text;
use crate::petition::facts::{self, FACTS};
use crate::petition::read::read;
use crate::petition::{EventKind, Petition};
use crate::problem::{Problem, ProblemCode};
use crate::table::FactId;

/// A unit by code and name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Named {
    /// Its code.
    pub code: String,
    /// Kind and name: `phường Ngọc Hà`.
    pub title: String,
}

/// The units in which a place lies, on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Seat {
    /// The commune, if the place is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commune: Option<Named>,
    /// The district, until 30/06/2025.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<Named>,
    /// The province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<Named>,
}

/// A place with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Located {
    /// Where it lay while it bore its code.
    pub then: Seat,
    /// What has become of it: itself, one unit, or several among which the very place decides.
    pub now: Vec<Seat>,
    /// Whether the sources are good enough to decide on; otherwise they only suggest.
    pub sure: bool,
}

/// Why nothing is known of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NotLocated {
    /// No unit bore the code, or none on that day.
    Unknown,
    /// Several units bore the code, on different days.
    DayMissing,
}

impl NotLocated {
    /// The problem with a place.
    pub(crate) fn problem(self, path: &str) -> Problem {
        const DAY: Text = Text {
            vi: "ngày mà mã được dùng, ghi sau mã, như \"00004@2024-05-10\" (mã này đã dùng cho nhiều đơn vị)",
            en: "The day of the code behind it, as \"00004@2024-05-10\" (several units bore this code),",
        };
        match self {
            Self::Unknown => Problem::wrong(path, ProblemCode::UnknownValue, &[]),
            Self::DayMissing => Problem::wrong(path, ProblemCode::MissingKey, &[DAY.into()]),
        }
    }
}

/// Whoever knows places.
pub(crate) trait Locate: std::fmt::Debug + Send + Sync {
    /// What is known of a place by the day `on`. Without a day of its own the place is one as of `then`, if that is given.
    fn locate(&self, place: Place, then: Option<Day>, on: Day) -> Result<Located, NotLocated>;

    /// The edition of what it knows.
    fn edition(&self) -> &str;
}

impl Locate for Gazetteer {
    fn locate(&self, place: Place, then: Option<Day>, on: Day) -> Result<Located, NotLocated> {
        let unit = match (place.of.or(then), self.bearers(place.code).units.as_slice()) {
            (_, []) => return Err(NotLocated::Unknown),
            (None, [unit]) => *unit,
            // The code changed hands without a change of name: whichever of them, it is where it was.
            (None, [first, rest @ ..]) if rest.iter().all(|unit| unit.title() == first.title()) => {
                self.unit(place.code, on).unwrap_or(*first)
            }
            (None, _) => return Err(NotLocated::DayMissing),
            (Some(day), _) => self.unit(place.code, day).ok_or(NotLocated::Unknown)?,
        };
        let became = self.succession(unit, on);
        let (now, sure) = match became.outcome {
            Outcome::Exists => (vec![self.seat(&unit, on)], true),
            Outcome::NotYet | Outcome::Unknown => (Vec::new(), false),
            outcome => {
                let seats = became.candidates.iter().map(|to| self.seat(&to.unit, on)).collect();
                (seats, outcome != Outcome::Suggested)
            }
        };
        let last = unit.until.map_or(on, |until| until.min(on));
        Ok(Located { then: self.seat(&unit, last), now, sure })
    }

    fn edition(&self) -> &str {
        Gazetteer::edition(self)
    }
}

impl Gazetteer {
    /// What is known by a day of the places that a petition names, for [`Kntc::with_places_json`](crate::Kntc::with_places_json).
    #[must_use]
    pub fn places_json(&self, petition: &str, on: Day) -> String {
        let petition = read(petition).petition;
        to_json(&Told::about(self, Asked::each(&petition, None, on).map(|asked| asked.text()).collect(), on))
    }

    /// A unit with those in which it lay on a day.
    fn seat(&self, unit: &Unit<'_>, on: Day) -> Seat {
        let named = |unit: &Unit<'_>| Named { code: unit.code.to_string(), title: unit.title() };
        let above = |code: Code| self.unit(code, on).as_ref().map(named);
        let itself = Some(named(unit));
        match unit.level {
            Level::Province => Seat { province: itself, ..Seat::default() },
            Level::District => Seat { district: itself, province: above(unit.province), commune: None },
            Level::Commune => {
                Seat { commune: itself, district: unit.district.and_then(above), province: above(unit.province) }
            }
        }
    }
}

/// What a gazetteer knows of the places of one petition, or of many, for a library that holds no gazetteer itself: the
/// browser keeps it in a module of its own.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Told {
    edition: String,
    /// What was asked, as [`asked_text`] writes it and in that order, with the answer.
    places: Vec<(String, Result<Located, NotLocated>)>,
}

impl Told {
    /// What `knows` can say by a day of what is asked, in any order and however often.
    pub(crate) fn about(knows: &dyn Locate, mut asked: Vec<String>, on: Day) -> Self {
        asked.sort_unstable();
        asked.dedup();
        let located = |asked: String| {
            let (place, then) = asked.split_once(' ').map_or((&*asked, None), |(place, day)| (place, iso_day(day)));
            let found = knows.locate(place.parse().ok()?, then, on);
            Some((asked, found))
        };
        Self { edition: knows.edition().to_owned(), places: asked.into_iter().filter_map(located).collect() }
    }

    fn of(told: &Value) -> Option<Self> {
        let place = |row: &Value| {
            let [asked, found] = row.as_array()?.as_slice() else { return None };
            let found = match found.get("Ok") {
                Some(located) => Ok(Located::of(located)?),
                None if found.get("Err")?.as_str()? == "day_missing" => Err(NotLocated::DayMissing),
                None => Err(NotLocated::Unknown),
            };
            Some((asked.as_str()?.to_owned(), found))
        };
        let places = told.get("places")?.as_array()?.iter().map(place).collect::<Option<_>>()?;
        Some(Self { edition: told.get("edition")?.as_str()?.to_owned(), places })
    }
}

// By hand: a derived reader of every type in it would be a tenth of what a browser loads.
impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let told = Value::deserialize(deserializer)?;
        Self::of(&told).ok_or_else(|| D::Error::custom("this is not what a gazetteer wrote"))
    }
}

impl Located {
    fn of(told: &Value) -> Option<Self> {
        let now = told.get("now")?.as_array()?.iter().map(Seat::of).collect();
        Some(Self { then: Seat::of(told.get("then")?), now, sure: told.get("sure")?.as_bool()? })
    }
}

impl Seat {
    fn of(told: &Value) -> Self {
        let named = |tier: &str| {
            let unit = told.get(tier)?;
            let text = |key: &str| Some(unit.get(key)?.as_str()?.to_owned());
            Some(Named { code: text("code")?, title: text("title")? })
        };
        Self { commune: named("commune"), district: named("district"), province: named("province") }
    }
}

impl Locate for Told {
    fn locate(&self, place: Place, then: Option<Day>, _: Day) -> Result<Located, NotLocated> {
        let asked = asked_text(place, then);
        let told = self.places.binary_search_by(|(other, _)| other.cmp(&asked));
        told.ok().and_then(|row| self.places.get(row)).map_or(Err(NotLocated::Unknown), |(_, found)| found.clone())
    }

    fn edition(&self) -> &str {
        &self.edition
    }
}

/// A place, with the day that the petition gives for it, as it goes to where places are known.
fn asked_text(place: Place, then: Option<Day>) -> String {
    then.map_or_else(|| place.to_string(), |day| format!("{place} {day}"))
}

/// A place that a petition names.
pub(crate) struct Asked {
    pub(crate) fact: FactId,
    /// The content that names it.
    pub(crate) content: Option<usize>,
    pub(crate) place: Place,
    /// The day that the petition itself gives for it.
    pub(crate) then: Option<Day>,
}

impl Asked {
    /// Every place of a petition, those that only the host's directory tells included. The receiving unit is one of the day
    /// of receipt, the office complained of one of the day of the decision or act.
    pub(crate) fn each<'a>(
        petition: &'a Petition,
        directory: Option<&'a Directory>,
        on: Day,
    ) -> impl Iterator<Item = Self> + 'a {
        let receipt = petition.events.iter().find(|event| event.kind == EventKind::Received);
        let received = receipt.and_then(|event| event.day.day()).unwrap_or(on);
        let unit_place = petition.unit_place.or_else(|| directory?.unit_place(petition, on));
        let unit = unit_place.map(|place| Self {
            fact: facts::unit_place::ID,
            content: None,
            place,
            then: Some(received.min(on)),
        });
        let contents = petition.contents.iter().enumerate().flat_map(move |(i, content)| {
            let target_place = content.target_place.or_else(|| directory?.target_place(content, on));
            let target = target_place.map(|place| Self {
                fact: facts::target_place::ID,
                content: Some(i),
                place,
                then: content.target_on.and_then(|when| when.day()),
            });
            let matter = content.matter_place.map(|place| Self {
                fact: facts::matter_place::ID,
                content: Some(i),
                place,
                then: None,
            });
            target.into_iter().chain(matter)
        });
        unit.into_iter().chain(contents)
    }

    /// As it goes to where places are known.
    pub(crate) fn text(&self) -> String {
        asked_text(self.place, self.then)
    }

    /// What is wrong with it.
    pub(crate) fn problem(&self, error: NotLocated) -> Problem {
        let name = FACTS.get(self.fact.index()).map_or("", |info| info.name);
        let path = self.content.map_or_else(|| name.to_owned(), |content| format!("contents[{content}].{name}"));
        error.problem(&path)
    }
}
