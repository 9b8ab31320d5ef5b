//! The administrative units of Vietnam by date: what a code or a name stood for on a day, and what became of it.
//!
//! A code means nothing without a day: of the 3,321 communes of 01/07/2025, 3,316 took over the code of an older commune,
//! and more than half of these codes named another commune before. So a unit here is what bore a code, a name and a kind
//! from one day to another, and every look-up takes the day or answers with all that bore the code.
//!
//! The lists are those of the Statistics Office as carried by others ([`Status::Reported`](crate::law::Status)); see
//! `core/data/README.md`. Nothing is held before [`FIRST`], and nothing is known after [`Gazetteer::known_to`].
//!
//! ```
//! # #[cfg(feature = "gazetteer")] {
//! use kntc::bodies::gazetteer::{Gazetteer, Outcome};
//! use kntc::calendar::Day;
//!
//! let gazetteer = Gazetteer::standard();
//! let received = Day::from_ymd_opt(2026, 8, 15).unwrap();
//! let typed = gazetteer.find("p. cong vi, ha noi").on(received).limit(1).run();
//! let commune = typed[0].unit;
//! assert_eq!(gazetteer.address(&commune), "phường Cống Vị, quận Ba Đình, thành phố Hà Nội");
//!
//! let became = gazetteer.succession(commune, received);
//! assert_eq!(became.outcome, Outcome::PlaceDecides);
//! let names: Vec<String> = became.candidates.iter().map(|to| to.unit.title()).collect();
//! assert_eq!(names, ["phường Ngọc Hà", "phường Giảng Võ"]);
//! # }
//! ```

mod addressed;
mod find;
mod pack;
mod request;
mod spelling;
mod succession;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

pub use find::{Find, MAX_LIMIT, Match};
pub use pack::NotAGazetteer;
pub use request::{Answer, Found, Named, Request, read_code};
pub use succession::{Outcome, Scope, Succession, Successor};

use crate::calendar::Day;
use crate::words::words;
use spelling::Names;

/// The first day that is held: the laws of this library begin then.
pub const FIRST: Day = NaiveDate::from_ymd_opt(2012, 7, 1).unwrap();

/// The first day without districts, and with 34 provinces.
pub(super) const TWO_TIERS: Day = NaiveDate::from_ymd_opt(2025, 7, 1).unwrap();

words! {
    /// The tiers of units. Districts ended on 30/06/2025.
    #[derive(PartialOrd, Ord, Deserialize)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "UnitLevel"))]
    #[cfg_attr(feature = "pyo3", pyo3(name = "UnitLevel"))]
    #[cfg_attr(feature = "tsify", tsify(rename = "UnitLevel"))]
    Level {
        /// Cấp tỉnh
        /// Province
        Province = "province",
        /// Cấp huyện
        /// District
        District = "district",
        /// Cấp xã
        /// Commune
        Commune = "commune",
    }

    /// The kinds of units, in the order of the pack, with the word that stands before the name. A `thành phố` is one of the
    /// first or of the second tier.
    #[derive(PartialOrd, Ord)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "AdministrativeUnitKind"))]
    #[cfg_attr(feature = "pyo3", pyo3(name = "AdministrativeUnitKind"))]
    #[cfg_attr(feature = "tsify", tsify(rename = "AdministrativeUnitKind"))]
    UnitKind {
        /// tỉnh
        /// province
        Province = "province",
        /// thành phố
        /// city
        City = "city",
        /// quận
        /// urban district
        UrbanDistrict = "urban_district",
        /// huyện
        /// rural district
        RuralDistrict = "rural_district",
        /// thị xã
        /// town
        Town = "town",
        /// phường
        /// ward
        Ward = "ward",
        /// xã
        /// commune
        Commune = "commune",
        /// thị trấn
        /// township
        Township = "township",
        /// đặc khu
        /// special zone
        SpecialZone = "special_zone",
    }
}

/// The code of a unit: two digits for a province, three for a district, five for a commune, zeros in front included.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    level: Level,
    number: u32,
}

/// A text that is no code: not of two, three or five digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code has two digits (province), three (district) or five (commune)")]
pub struct NotACode;

impl Code {
    const fn new(level: Level, number: u32) -> Self {
        Self { level, number }
    }

    /// Of what tier the unit is.
    #[must_use]
    pub const fn level(self) -> Level {
        self.level
    }
}

impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let level = match text.len() {
            2 => Level::Province,
            3 => Level::District,
            5 => Level::Commune,
            _ => return Err(NotACode),
        };
        let digit = |number: u32, byte: u8| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'));
        let number = text.bytes().try_fold(0, digit).ok_or(NotACode)?;
        Ok(Self { level, number })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level {
            Level::Province => write!(f, "{:02}", self.number),
            Level::District => write!(f, "{:03}", self.number),
            Level::Commune => write!(f, "{:05}", self.number),
        }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Since when a unit has borne its code, name and kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// From this day on.
    Day(Day),
    /// From this day or an earlier one.
    OnOrBefore(Day),
    /// The sources hold it on its last day and do not say since when. It may have had another name, kind or district before.
    NotRecorded,
}

impl Since {
    /// Whether the unit, as far as is recorded, had begun on a day.
    fn had_come(self, on: Day) -> bool {
        match self {
            Self::Day(from) | Self::OnOrBefore(from) => from <= on,
            Self::NotRecorded => FIRST <= on,
        }
    }
}

impl Serialize for Since {
    /// `2025-07-01`, `..2012-07-01`, or null.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Day(day) => serializer.collect_str(day),
            Self::OnOrBefore(day) => serializer.collect_str(&format_args!("..{day}")),
            Self::NotRecorded => serializer.serialize_none(),
        }
    }
}

/// A unit as it was from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(rename = "UnitRecord", missing_as_null))]
pub struct Unit<'g> {
    /// Its tier.
    #[cfg_attr(feature = "tsify", tsify(type = "UnitLevel"))]
    pub level: Level,
    /// Its code.
    #[cfg_attr(feature = "tsify", tsify(type = "string"))]
    pub code: Code,
    /// Its name without the word for its kind.
    pub name: &'g str,
    /// Its kind.
    #[cfg_attr(feature = "tsify", tsify(type = "AdministrativeUnitKind"))]
    pub kind: UnitKind,
    /// Its first day with this code, name and kind.
    #[cfg_attr(feature = "tsify", tsify(type = "When | null"))]
    pub since: Since,
    /// Its last day with them, if it has one.
    pub until: Option<Day>,
    /// It had already ended on its last day here, on a day not recorded: it stands in a list that was out of date.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "tsify", tsify(type = "true", optional))]
    pub ended_earlier: bool,
    /// The province in which it lies; of a province, itself.
    #[cfg_attr(feature = "tsify", tsify(type = "string"))]
    pub province: Code,
    /// The district in which it lay; none for provinces, districts, and communes since 01/07/2025.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "tsify", tsify(type = "string", optional))]
    pub district: Option<Code>,
    /// The text by which it ended or changed, where one is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "tsify", tsify(type = "string", optional))]
    pub ended_by: Option<&'g str>,
    #[serde(skip)]
    row: u16,
}

impl Unit<'_> {
    /// Whether it existed with this code, name and kind on a day, as far as is recorded.
    #[must_use]
    pub fn exists_on(&self, day: Day) -> bool {
        self.since.had_come(day) && self.until.is_none_or(|until| day <= until)
    }

    /// Its number in [`Gazetteer::units`], by which [`Gazetteer::at`] finds it again in the same gazetteer.
    #[must_use]
    pub const fn row(&self) -> u16 {
        self.row
    }

    /// Kind and name: `xã Ba Vì`.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} {}", self.kind.text().vi, self.name)
    }
}

/// All that ever bore a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Bearers<'g> {
    /// Each unit, the earliest first; one that changed its name or kind stands once for each.
    pub units: Vec<Unit<'g>>,
    /// There are several, so that the code names none of them without a day.
    pub ambiguous: bool,
}

/// How a row of the pack is held: the strings by their place.
#[derive(Clone, Copy, Debug)]
struct Row {
    code: Code,
    name: u16,
    kind: UnitKind,
    since: Since,
    until: Option<Day>,
    ended_earlier: bool,
    province: u8,
    district: u16,
    ended_by: u8,
}

/// Where an old unit went.
#[derive(Clone, Copy, Debug)]
struct Link {
    /// The row of the old unit.
    row: u16,
    /// The code of the new one.
    to: Option<Code>,
    scope: Scope,
    /// The commune into which it had gone before that.
    via: Option<Code>,
    note: u8,
}

/// The units, read once and shared.
#[derive(Clone, Debug)]
pub struct Gazetteer {
    edition: String,
    known_to: Day,
    /// In the order of tier, code, and day.
    rows: Vec<Row>,
    /// In the order of rows.
    links: Vec<Link>,
    /// Codes that a source uses for another.
    alias_codes: Vec<(Code, Code)>,
    notes: Vec<String>,
    bases: Vec<String>,
    names: Names,
}

impl Gazetteer {
    /// Reads the pack `gazetteer.pack`.
    ///
    /// # Errors
    /// When it is none, or of another version of the format.
    pub fn read(pack: &[u8]) -> Result<Self, NotAGazetteer> {
        pack::read(pack)
    }

    /// The gazetteer that came with this library. Reading takes some milliseconds: keep it.
    ///
    /// # Panics
    /// Never: the tests read the pack.
    #[cfg(feature = "gazetteer")]
    #[must_use]
    #[expect(clippy::expect_used, reason = "the pack is part of the library, and the tests read it")]
    pub fn standard() -> Self {
        Self::read(include_bytes!("../../../data/gazetteer.pack")).expect("the pack can be read")
    }

    /// A word for the state of the data.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The day to which the sources reach: a change after it is not known.
    #[must_use]
    pub fn known_to(&self) -> Day {
        self.known_to
    }

    /// Every unit with every name and kind it had: provinces, districts, communes, by code and day.
    pub fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        (0..self.rows.len()).filter_map(|row| self.unit_at(row))
    }

    /// The unit with this number in [`Gazetteer::units`].
    #[must_use]
    pub fn at(&self, row: u16) -> Option<Unit<'_>> {
        self.unit_at(row.into())
    }

    /// The unit that bore a code on a day.
    #[must_use]
    pub fn unit(&self, code: Code, on: Day) -> Option<Unit<'_>> {
        self.bearing(code).find(|unit| unit.exists_on(on))
    }

    /// Every unit that ever bore a code.
    #[must_use]
    pub fn bearers(&self, code: Code) -> Bearers<'_> {
        let units: Vec<_> = self.bearing(code).collect();
        Bearers { ambiguous: units.len() > 1, units }
    }

    /// The units that lay in a province or district on a day, one tier or more below it, by code.
    pub fn inside(&self, code: Code, on: Day) -> impl Iterator<Item = Unit<'_>> {
        let lies = move |row: &Row| match code.level {
            Level::Province => row.code.level > code.level && u32::from(row.province) == code.number,
            _ => row.code.level > code.level && u32::from(row.district) == code.number,
        };
        let rows = self.rows.iter().enumerate().filter(move |(_, row)| lies(row));
        rows.filter_map(|(place, _)| self.unit_at(place)).filter(move |unit| unit.exists_on(on))
    }

    /// The unit with those in which it lay, as on its last day: `phường 9, quận 3, thành phố Hồ Chí Minh`.
    #[must_use]
    pub fn address(&self, unit: &Unit<'_>) -> String {
        let day = unit.until.unwrap_or(self.known_to);
        let province = Some(unit.province).filter(|_| unit.level != Level::Province);
        let above = [unit.district, province].into_iter().flatten().filter_map(|code| self.unit(code, day));
        above.fold(unit.title(), |text, unit| text + ", " + &unit.title())
    }

    /// The rows of a code, the earliest first.
    fn bearing(&self, code: Code) -> impl Iterator<Item = Unit<'_>> {
        let alias = self.alias_codes.iter().find(|(alias, _)| *alias == code).map(|(_, real)| *real);
        let code = alias.unwrap_or(code);
        let first = self.rows.partition_point(|row| row.code < code);
        let rows = self.rows.iter().skip(first).take_while(move |row| row.code == code);
        // The other code was used for the units of 2025 alone.
        let rows = rows.enumerate().filter(move |(_, row)| alias.is_none() || matches!(row.since, Since::Day(_)));
        rows.filter_map(move |(place, _)| self.unit_at(first + place))
    }

    fn unit_at(&self, place: usize) -> Option<Unit<'_>> {
        let row = self.rows.get(place)?;
        Some(Unit {
            level: row.code.level,
            code: row.code,
            name: self.names.get(row.name),
            kind: row.kind,
            since: row.since,
            until: row.until,
            ended_earlier: row.ended_earlier,
            province: Code::new(Level::Province, row.province.into()),
            district: (row.district > 0).then(|| Code::new(Level::District, row.district.into())),
            ended_by: self.bases.get(usize::from(row.ended_by)).map(String::as_str).filter(|basis| !basis.is_empty()),
            row: u16::try_from(place).unwrap_or_default(),
        })
    }
}

#[cfg(all(test, feature = "gazetteer"))]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_pack_that_comes_with_the_library_can_be_read() {
        let gazetteer = Gazetteer::standard();
        let hanoi = gazetteer.unit("01".parse().unwrap(), gazetteer.known_to()).unwrap();
        assert_eq!(hanoi.title(), "thành phố Hà Nội");
    }
}
