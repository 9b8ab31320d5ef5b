//! Offices by name: from the kind of office that a ruling leads to and the places of the petition to `Chủ tịch UBND phường
//! Ngọc Hà, thành phố Hà Nội`; and how that office stands to the unit that received the petition.
//!
//! The law says which kind of office is competent; the place says which one of them it is. Where a place was split, each
//! office that may be meant is named, and the place of the matter decides.

use super::structure::{Superior, standing};
use super::{BodyKind, BodyLevel, Located, Named, Seat};
use crate::answer::Office;
use crate::calendar::Day;
use crate::law::Status;
use crate::petition::facts::{OfficeKind, Relation, Resolver, UnitKind};
use crate::table::{Set, bits};

/// What is known of the places of a content.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// Of the unit that received the petition.
    pub(crate) unit: Option<Located>,
    /// Of the office complained of.
    pub(crate) target: Option<Located>,
    /// Of the matter itself.
    pub(crate) matter: Option<Located>,
}

/// An office that may be the competent one.
pub(crate) struct Candidate {
    pub(crate) resolver: Resolver,
    /// Where it has its seat, if that is known.
    pub(crate) seat: Option<Seat>,
    /// Whether the sources are good enough to decide on.
    sure: bool,
}

impl Places {
    /// Whether any is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.unit.is_none() && self.target.is_none() && self.matter.is_none()
    }

    /// The offices that may be meant by a kind of office: one for each seat that it may have.
    pub(crate) fn candidates(&self, resolver: Resolver, on: Day) -> Vec<Candidate> {
        let level = resolver.body().and_then(|kind| standing(kind, on)?.level).or(match resolver {
            Resolver::AssignedByProvinceChair => Some(BodyLevel::Province),
            // Named as it was, once it is gone.
            Resolver::DistrictChair | Resolver::DistrictAgencyHead => Some(BodyLevel::District),
            _ => None,
        });
        let (seats, sure) = match level {
            Some(BodyLevel::Commune) => self.communes(),
            Some(BodyLevel::District) => {
                let place = self.target.iter().chain(&self.matter).find(|place| place.then.district.is_some());
                let seat = place.map(|place| Seat { commune: None, ..place.then.clone() });
                (seat.into_iter().collect(), true)
            }
            Some(BodyLevel::Province) => self.provinces(),
            _ => (Vec::new(), true),
        };
        if seats.is_empty() {
            return vec![Candidate { resolver, seat: None, sure: true }];
        }
        seats.into_iter().map(|seat| Candidate { resolver, seat: Some(seat), sure }).collect()
    }

    /// The communes in which the competent chair may sit: what became of the place complained of, narrowed by where the
    /// matter lies.
    fn communes(&self) -> (Vec<Seat>, bool) {
        let now = |place: &Located| (communes_of(place), place.sure);
        match (&self.target, &self.matter) {
            (Some(target), Some(matter)) if target.then.province.is_some() => {
                let ((base, sure), (here, sure_here)) = (now(target), now(matter));
                if base.len() <= 1 && target.then.commune.is_some() {
                    return (base, sure);
                }
                let both: Vec<_> = base.iter().filter(|seat| here.contains(seat)).cloned().collect();
                // A place without communes of its own says nothing against where the matter lies.
                if both.is_empty() { (here, sure_here) } else { (both, sure && sure_here) }
            }
            (Some(place), _) | (None, Some(place)) => now(place),
            (None, None) => (Vec::new(), true),
        }
    }

    fn provinces(&self) -> (Vec<Seat>, bool) {
        let Some(place) = self.target.as_ref().or(self.matter.as_ref()) else { return (Vec::new(), true) };
        let mut out: Vec<Seat> = Vec::new();
        for seat in &place.now {
            let seat = Seat { province: seat.province.clone(), ..Seat::default() };
            if seat.province.is_some() && !out.contains(&seat) {
                out.push(seat);
            }
        }
        (out, place.sure)
    }

    /// The name of the office complained of, if it is a chair whose unit is gone or goes by another name.
    fn gone(&self, target: Set, on: Day) -> Option<String> {
        let target_office = OfficeKind::at(u8::try_from(target.trailing_zeros()).ok()?)?;
        let place = self.target.as_ref().filter(|_| target.is_power_of_two())?;
        let kind = target_office.body().filter(|_| is_chair(target_office))?;
        let still = standing(kind, on).is_some() && place.now.contains(&place.then);
        (!still).then(|| name_of_chair(&place.then)).flatten()
    }

    /// The office that a candidate is.
    pub(crate) fn office(&self, candidate: &Candidate, target: Set, on: Day) -> Office {
        let Candidate { resolver, seat, sure } = candidate;
        let unit = seat.as_ref().and_then(Seat::itself);
        let heads_committee =
            matches!(resolver, Resolver::CommuneChair | Resolver::DistrictChair | Resolver::ProvinceChair);
        let name = match resolver {
            Resolver::HomeAffairsMinister => Some(resolver.text().vi.to_owned()),
            _ => seat.as_ref().filter(|_| heads_committee).and_then(name_of_chair),
        };
        let gone = seat.as_ref().filter(|_| heads_committee).and_then(|_| self.gone(target, on));
        Office {
            kind: resolver.code(),
            title: resolver.text(),
            unit: seat.as_ref().map(Seat::address),
            code: unit.map(|unit| unit.code.clone()),
            // Who decided while it still existed stands in nobody's place.
            succeeds: gone.filter(|gone| name.as_ref() != Some(gone)),
            name,
            status: unit.map(|_| if *sure { Status::Reported } else { Status::Inferred }),
        }
    }

    /// How the competent office stands to the unit that received the petition: every relation that is possible.
    pub(crate) fn relation(&self, unit_kind: Set, candidates: &[Candidate], on: Day) -> Option<Set> {
        let unit = self.unit.as_ref()?.now.first()?;
        let kind =
            UnitKind::at(u8::try_from(unit_kind.trailing_zeros()).ok()?).filter(|_| unit_kind.is_power_of_two())?;
        let mut out = 0;
        for candidate in candidates {
            out |= relation(kind, unit, candidate, on)?;
        }
        (out != 0).then_some(out)
    }
}

fn relation(unit_kind: UnitKind, unit: &Seat, candidate: &Candidate, on: Day) -> Option<Set> {
    let seat = candidate.seat.as_ref()?;
    let mut kind = candidate.resolver.body()?;
    let Some(own) = body(unit_kind) else { return outside(unit_kind) };
    for above in [Relation::Own, Relation::DirectSubordinate, Relation::Lower, Relation::Lower, Relation::Lower] {
        if kind == own {
            let (one, other) = (at_level(kind, unit, on)?, at_level(kind, seat, on)?);
            return Some(match (one.code == other.code, is_committee(kind)) {
                (true, true) => above.bit(),
                // One of the several agencies of that unit: perhaps the very same.
                (true, false) => above.bit() | Relation::OtherAdministrative.bit(),
                (false, _) => Relation::OtherAdministrative.bit(),
            });
        }
        match standing(kind, on)?.superior {
            Superior::Kind(superior) => kind = superior,
            Superior::Top => break,
            Superior::Varies => return None,
        }
    }
    Some(Relation::OtherAdministrative.bit())
}

/// Units that no chair of a people's committee belongs to or stands under.
fn outside(unit_kind: UnitKind) -> Option<Set> {
    let apart = matches!(
        unit_kind,
        UnitKind::PublicUnit | UnitKind::StateEnterprise | UnitKind::ArmyPolice | UnitKind::Justice | UnitKind::Elected
    );
    apart.then_some(Relation::OtherAdministrative.bit())
}

/// The kind of body that a receiving unit is, or for whose head a reception board receives.
pub(crate) const fn body(unit: UnitKind) -> Option<BodyKind> {
    match unit {
        UnitKind::Commune => Some(BodyKind::CommuneCommittee),
        UnitKind::District | UnitKind::DistrictBoard => Some(BodyKind::DistrictCommittee),
        UnitKind::Province | UnitKind::ProvinceBoard => Some(BodyKind::ProvinceCommittee),
        UnitKind::ProvincialAgency => Some(BodyKind::ProvinceAgency),
        UnitKind::Ministry => Some(BodyKind::Ministry),
        UnitKind::MinistryAgency => Some(BodyKind::MinistryAgency),
        UnitKind::GovernmentAgency => Some(BodyKind::GovernmentAgency),
        _ => None,
    }
}

const fn is_committee(kind: BodyKind) -> bool {
    matches!(kind, BodyKind::CommuneCommittee | BodyKind::DistrictCommittee | BodyKind::ProvinceCommittee)
}

const fn is_chair(office: OfficeKind) -> bool {
    matches!(office, OfficeKind::CommuneChair | OfficeKind::DistrictChair | OfficeKind::ProvinceChair)
}

fn at_level(kind: BodyKind, seat: &Seat, on: Day) -> Option<&Named> {
    match standing(kind, on)?.level? {
        BodyLevel::Commune => seat.commune.as_ref(),
        BodyLevel::District => seat.district.as_ref(),
        BodyLevel::Province => seat.province.as_ref(),
        _ => None,
    }
}

fn communes_of(place: &Located) -> Vec<Seat> {
    place.now.iter().filter(|seat| seat.commune.is_some()).cloned().collect()
}

/// `Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội`.
fn name_of_chair(seat: &Seat) -> Option<String> {
    seat.itself()?;
    Some(format!("Chủ tịch UBND {}", seat.address()))
}

impl Seat {
    /// The unit itself: the lowest that is known.
    pub(crate) fn itself(&self) -> Option<&Named> {
        self.commune.as_ref().or(self.district.as_ref()).or(self.province.as_ref())
    }

    /// The unit with those in which it lies: `phường Ngọc Hà, thành phố Hà Nội`.
    #[must_use]
    pub fn address(&self) -> String {
        let units = [&self.commune, &self.district, &self.province];
        units.into_iter().flatten().map(|unit| unit.title.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// The offices still possible for these resolvers.
pub(crate) fn candidates(places: &Places, resolvers: Set, on: Day) -> Vec<Candidate> {
    bits(resolvers)
        .filter_map(|value| Resolver::at(u8::try_from(value.trailing_zeros()).ok()?))
        .flat_map(|resolver| places.candidates(resolver, on))
        .collect()
}
