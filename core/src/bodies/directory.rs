//! The host's own directory: its bodies with their codes, names, kinds, places and superiors, laid over the context.
//!
//! With it a petition names the unit that received it and the unit complained of by the host's own codes; what kind of body
//! each is, where it sits, who stands above it and whether the matter is ours follows, and is no longer asked.
//!
//! ```
//! use kntc::Kntc;
//! use kntc::bodies::BodyKind::{CommuneCommittee, ProvinceAgency, ProvinceCommittee};
//! use kntc::bodies::directory::{Directory, HostBody};
//!
//! let province = HostBody { place: "22".parse().ok(), ..HostBody::new("T22", "UBND tỉnh Quảng Ninh", ProvinceCommittee) };
//! let department = HostBody::new("SXD", "Sở Xây dựng tỉnh Quảng Ninh", ProvinceAgency).under("T22");
//! let directory = Directory::build(vec![province, department]).unwrap();
//! let kntc = Kntc::builder().directory(directory).build();
//!
//! let unknown = HostBody::new("X01", "UBND xã Vĩnh Thực", CommuneCommittee).under("T23");
//! let problems = Directory::build(vec![unknown]).unwrap_err();
//! assert_eq!((problems[0].path.as_str(), problems[0].code.code()), ("bodies[0].superior", "unknown_superior"));
//! ```

mod check;
mod head;
mod petition;
mod read;

use std::collections::HashMap;

use serde::Serialize;

use super::gazetteer::{Code, Gazetteer};
use super::structure::{Superior, standing};
use super::{BodyKind, BodyLevel, Place};
use crate::calendar::Day;
use crate::petition::text::normal;
use crate::problem::Problem;

pub(crate) use petition::Host;
pub use read::MAX_JSON;

/// The most bodies of a directory.
pub const MAX_BODIES: usize = 50_000;

/// The longest code of a body, in characters.
pub const MAX_CODE: usize = 100;

/// The longest name of a body, in characters.
pub const MAX_NAME: usize = 500;

/// One body of the host, with its name, kind and superior, from one day to another. A body that changed any of them is
/// written once for each period, under the same code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, module = "kntc"))]
pub struct HostBody {
    /// The host's own code for it.
    pub code: String,
    /// Its name, as documents write it: `Sở Xây dựng tỉnh Quảng Ninh`.
    pub name: String,
    /// Its kind.
    pub kind: BodyKind,
    /// The administrative unit to which it belongs. Where it is left out, that of the nearest superior of its own level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// The code of the body directly above it. Left out, it stands under what the law puts above its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superior: Option<String>,
    /// Its first day; left out, it is not known, and nothing is checked against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Its last day; left out, it exists to this day and on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
}

impl HostBody {
    /// A body without a superior that always existed.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>, kind: BodyKind) -> Self {
        Self { code: code.into(), name: name.into(), kind, place: None, superior: None, from: None, to: None }
    }

    /// The same, directly under the body of a code.
    #[must_use]
    pub fn under(self, superior: impl Into<String>) -> Self {
        Self { superior: Some(superior.into()), ..self }
    }

    /// Whether it exists on a day.
    #[must_use]
    pub fn exists_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// The host's bodies: no code stands for two of them on a day, each superior is there as long as who stands under it, is of
/// a kind that the structure allows, and nobody stands above himself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    bodies: Vec<HostBody>,
    /// The places of the bodies of a code among `bodies`, by their first days.
    by_code: HashMap<String, Vec<usize>>,
    /// The places of the people's committees of an administrative unit.
    by_place: HashMap<(BodyKind, Code), Vec<usize>>,
}

impl Directory {
    /// The directory of these bodies.
    ///
    /// # Errors
    /// Everything that is wrong with them at once, each with its path: `bodies[3].superior`.
    pub fn build(bodies: Vec<HostBody>) -> Result<Self, Vec<Problem>> {
        check::checked(bodies.into_iter().enumerate().map(check::Draft::from).collect(), Vec::new(), None)
    }

    /// The same; the places of the bodies are looked up in a gazetteer, and what it does not know is among the problems.
    ///
    /// # Errors
    /// As [`Directory::build`].
    pub fn build_in(bodies: Vec<HostBody>, gazetteer: &Gazetteer) -> Result<Self, Vec<Problem>> {
        check::checked(bodies.into_iter().enumerate().map(check::Draft::from).collect(), Vec::new(), Some(gazetteer))
    }

    fn of(bodies: Vec<HostBody>) -> Self {
        let mut by_code: HashMap<String, Vec<usize>> = HashMap::with_capacity(bodies.len());
        let mut by_place: HashMap<(BodyKind, Code), Vec<usize>> = HashMap::new();
        for (at, body) in bodies.iter().enumerate() {
            match by_code.get_mut(&body.code) {
                Some(places) => places.push(at),
                None => drop(by_code.insert(body.code.clone(), vec![at])),
            }
            if let Some(place) = body.place.filter(|_| is_committee(body.kind)) {
                by_place.entry((body.kind, place.code)).or_default().push(at);
            }
        }
        for places in by_code.values_mut().filter(|places| places.len() > 1) {
            places.sort_by_key(|at| bodies.get(*at).and_then(|body| body.from));
        }
        Self { bodies, by_code, by_place }
    }

    /// Every body, in the order given.
    #[must_use]
    pub fn bodies(&self) -> &[HostBody] {
        &self.bodies
    }

    /// The body that bears a code on a day.
    #[must_use]
    pub fn find(&self, code: &str, on: Day) -> Option<&HostBody> {
        self.bearing(code).find(|body| body.exists_on(on))
    }

    /// The body directly above another on a day: the host's own, as far as the structure of that day allows it.
    #[must_use]
    pub fn superior(&self, body: &HostBody, on: Day) -> Option<&HostBody> {
        self.find(body.superior.as_deref()?, on).filter(|above| may_stand_under(body.kind, above.kind, on))
    }

    /// Every body that ever bore a code, the earliest first.
    fn bearing(&self, code: &str) -> impl DoubleEndedIterator<Item = &HostBody> {
        let code = normal(code);
        self.by_code.get(&*code).into_iter().flatten().filter_map(|at| self.bodies.get(*at))
    }

    /// The people's committee of an administrative unit.
    fn committee(&self, kind: BodyKind, code: Code, on: Day) -> Option<&HostBody> {
        let places = self.by_place.get(&(kind, code))?;
        places.iter().filter_map(|at| self.bodies.get(*at)).find(|body| body.exists_on(on))
    }

    /// The administrative unit to which a body belongs, with a day on which it bore its code. A body takes it from the
    /// nearest superior of its level, an agency of a commune never from the province.
    fn place(&self, body: &HostBody, on: Day) -> Option<Place> {
        let level = level(body.kind, on);
        let mut next = Some(body);
        while let Some(at) = next.filter(|at| level.is_none() || self::level(at.kind, on) == level) {
            if let Some(place) = at.place {
                return Some(Place { of: place.of.or(Some(on)), ..place });
            }
            next = self.superior(at, on);
        }
        None
    }
}

fn level(kind: BodyKind, on: Day) -> Option<BodyLevel> {
    standing(kind, on)?.level
}

/// Whether a body of a kind may stand directly under one of another on a day.
pub(super) fn may_stand_under(kind: BodyKind, above: BodyKind, on: Day) -> bool {
    standing(kind, on).is_some_and(|standing| allows(kind, standing.superior, above))
}

/// Whether what stands above a kind may be of another kind. An agency "thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ"
/// stands under a government agency as well, and units under an agency may have units of their own.
fn allows(kind: BodyKind, superior: Superior, above: BodyKind) -> bool {
    use BodyKind::{GovernmentAgency, MinistryAgency, MinistrySubagency, ProvinceSubagency};
    match superior {
        Superior::Top => false,
        Superior::Varies => true,
        Superior::Kind(one) if one == above => true,
        Superior::Kind(_) => matches!(
            (kind, above),
            (MinistryAgency, GovernmentAgency)
                | (MinistrySubagency, MinistrySubagency)
                | (ProvinceSubagency, ProvinceSubagency)
        ),
    }
}

pub(super) const fn is_committee(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::CommuneCommittee | BodyKind::DistrictCommittee | BodyKind::ProvinceCommittee)
}
