//! Offices by name: from the kind of office that a ruling leads to and the places of the petition to `Chủ tịch UBND phường
//! Ngọc Hà, thành phố Hà Nội`; and how that office stands to the unit that received the petition.
//!
//! The law says which kind of office is competent; the place says which one of them it is. Where a place was split, each
//! office that may be meant is named, and the place of the matter decides.

use super::directory::{Host, HostBody, is_committee};
use super::gazetteer::Level;
use super::structure::{Superior, standing};
use super::{BodyKind, BodyLevel, Located, Named, Place, Seat};
use crate::answer::Office;
use crate::calendar::Day;
use crate::law::Status;
use crate::petition::facts::{OfficeKind, Relation, Resolver, UnitKind};
use crate::table::{Set, bits};

/// What is known of the places of a content, and of the bodies of the host that it names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places<'d> {
    /// The receiving unit and the unit complained of, in the host's directory.
    pub(crate) host: Host<'d>,
    /// Of the unit that received the petition.
    pub(crate) unit: Option<Located>,
    /// Of the office complained of.
    pub(crate) target: Option<Located>,
    /// Of the matter itself.
    pub(crate) matter: Option<Located>,
    /// It is about a district: who answers for one goes by where the matter lies.
    pub(crate) of_district: bool,
}

/// An office that may be the competent one.
pub(crate) struct Candidate<'d> {
    pub(crate) resolver: Resolver,
    /// The body of the host that it heads.
    pub(crate) host: Option<&'d HostBody>,
    /// Where it has its seat, if that is known.
    pub(crate) seat: Option<Seat>,
    /// Whether the sources are good enough to decide on.
    sure: bool,
}

impl<'d> Places<'d> {
    /// Whether anything is known of the receiving unit.
    pub(crate) fn has_unit(&self) -> bool {
        self.unit.is_some() || self.host.has_unit()
    }

    /// Whether any is known.
    pub(crate) fn is_empty(&self) -> bool {
        self.unit.is_none() && self.target.is_none() && self.matter.is_none()
    }

    /// The offices that may be meant by a kind of office: the head of the host's body that the directory leads to, or one for
    /// each seat that it may have.
    pub(crate) fn candidates(&self, resolver: Resolver, on: Day) -> Vec<Candidate<'d>> {
        let (seats, sure) = self.seats(resolver, on);
        if let Some(body) = self.host.headed(resolver, on) {
            let place = self.host.place(body, on).map(|place| place.code.to_string());
            let here = |seat: &&Seat| seat.itself().is_some_and(|unit| Some(&unit.code) == place.as_ref());
            let seat = seats.iter().find(here).cloned();
            return vec![Candidate { resolver, host: Some(body), seat, sure }];
        }
        if seats.is_empty() {
            return vec![Candidate { resolver, host: None, seat: None, sure: true }];
        }
        let candidate = |seat: Seat| {
            let host = seat.itself().and_then(|unit| self.host.seated(resolver, &unit.code, on));
            Candidate { resolver, host, seat: Some(seat), sure }
        };
        seats.into_iter().map(candidate).collect()
    }

    /// The seats that an office of a kind may have, and whether the sources are good enough to decide on.
    fn seats(&self, resolver: Resolver, on: Day) -> (Vec<Seat>, bool) {
        let level = resolver.body().and_then(|kind| standing(kind, on)?.level).or(match resolver {
            Resolver::AssignedByProvinceChair => Some(BodyLevel::Province),
            // Named as it was, once it is gone.
            Resolver::DistrictChair | Resolver::DistrictAgencyHead => Some(BodyLevel::District),
            _ => None,
        });
        match level {
            Some(BodyLevel::Commune) => self.communes(),
            Some(BodyLevel::District) => {
                let place = self.target.iter().chain(&self.matter).find(|place| place.then.district.is_some());
                let seat = place.map(|place| Seat { commune: None, ..place.then.clone() });
                (seat.into_iter().collect(), true)
            }
            Some(BodyLevel::Province) => self.provinces(),
            _ => (Vec::new(), true),
        }
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
            (Some(place), _) => now(place),
            (None, Some(place)) => (communes_of(place), self.is_told_by(place)),
            (None, None) => (Vec::new(), true),
        }
    }

    /// Whether the place of the matter tells the office where nothing is said of the office itself. A chair may have decided on
    /// a matter elsewhere, so that it only suggests; of a district that is gone it is what the law goes by.
    fn is_told_by(&self, matter: &Located) -> bool {
        matter.sure && self.of_district
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
        (out, if self.target.is_some() { place.sure } else { self.is_told_by(place) })
    }

    /// The name of the office complained of, if it is a chair whose unit is gone or goes by another name.
    fn gone(&self, target: Set, on: Day) -> Option<String> {
        let target_office = OfficeKind::at(u8::try_from(target.trailing_zeros()).ok()?)?;
        let place = self.target.as_ref().filter(|_| target.is_power_of_two())?;
        let kind = target_office.body().filter(|_| is_chair(target_office))?;
        let still = standing(kind, on).is_some() && place.now.iter().any(|seat| seat.itself() == place.then.itself());
        (!still).then(|| name_of_chair(&place.then)).flatten()
    }

    /// The office that a candidate is.
    pub(crate) fn office(&self, candidate: &Candidate<'_>, target: Set, on: Day) -> Office {
        let Candidate { resolver, host, seat, sure } = candidate;
        let heads_committee = resolver.body().is_some_and(is_committee);
        // An agency of the host is named as such; a chair by the unit, as everywhere.
        let seat = seat.as_ref().filter(|_| heads_committee || host.is_none());
        let unit = seat.and_then(Seat::itself);
        let chair = seat.filter(|_| heads_committee).and_then(name_of_chair);
        let name = match resolver {
            Resolver::HomeAffairsMinister => Some(resolver.text().vi.to_owned()),
            _ => chair.or_else(|| host.map(|body| body.head(on))),
        };
        let is_named = heads_committee && (host.is_some() || seat.is_some());
        let gone = if is_named { self.gone(target, on).or_else(|| self.host.gone(on)) } else { None };
        Office {
            kind: resolver.code(),
            title: resolver.text(),
            unit: seat.map(Seat::address).or_else(|| host.map(|body| body.name.clone())),
            code: unit.map(|unit| unit.code.clone()),
            body: host.map(|body| body.code.clone()),
            // Who decided while it still existed stands in nobody's place.
            succeeds: gone.filter(|gone| name.as_ref() != Some(gone)),
            name,
            status: unit.map(|_| if *sure { Status::Reported } else { Status::Inferred }),
        }
    }

    /// How the competent office stands to the unit that received the petition: every relation that is possible.
    pub(crate) fn relation(&self, unit_kind: Set, candidates: &[Candidate<'_>], on: Day) -> Option<Set> {
        let seat = self.unit.as_ref().and_then(|unit| unit.now.first());
        let unit = match self.host.unit(on) {
            Some(host) => Receiver { kind: Ok(host.kind), seat, place: self.host.place(host, on), host: Some(host) },
            None => {
                let kind = UnitKind::at(u8::try_from(unit_kind.trailing_zeros()).ok()?);
                let kind = kind.filter(|_| unit_kind.is_power_of_two())?;
                Receiver { kind: body(kind).ok_or(kind), seat: Some(seat?), place: None, host: None }
            }
        };
        let mut out = 0;
        for candidate in candidates {
            out |= self.relation_to(&unit, candidate, on)?;
        }
        (out != 0).then_some(out)
    }

    /// From the competent body upwards, by the host's superiors as far as they go, then by the structure.
    fn relation_to(&self, unit: &Receiver<'_>, candidate: &Candidate<'d>, on: Day) -> Option<Set> {
        let mut host = candidate.host;
        // A seat that is only suggested decides nothing.
        if host.is_none() {
            candidate.seat.as_ref().filter(|_| candidate.sure)?;
        }
        let mut kind = host.map(|body| body.kind).or_else(|| candidate.resolver.body())?;
        let own = match unit.kind {
            Ok(own) => own,
            Err(kind) => return outside(kind),
        };
        let other = match kind {
            BodyKind::PublicUnit | BodyKind::StateEnterprise => Relation::OtherKind.bit(),
            _ => Relation::OtherAdministrative.bit(),
        };
        let mut place = host.and_then(|body| self.host.place(body, on));
        let mut steps = [Relation::Own, Relation::DirectSubordinate].into_iter();
        loop {
            let step = steps.next().unwrap_or(Relation::Lower).bit();
            match (host, unit.host) {
                (Some(body), Some(unit)) if body.code == unit.code => return Some(step),
                // Two bodies of one directory: only its own superiors make one stand under the other.
                (Some(_), Some(_)) => {}
                _ if kind == own => {
                    let one = code_at(kind, unit.seat, unit.place, on)?;
                    let two = code_at(kind, candidate.seat.as_ref(), place, on)?;
                    return Some(match (one == two, is_committee(kind)) {
                        (true, true) => step,
                        // One of the several agencies of that unit: perhaps the very same.
                        (true, false) => step | Relation::OtherAdministrative.bit(),
                        (false, _) => Relation::OtherAdministrative.bit(),
                    });
                }
                _ => {}
            }
            if let Some(above) = host.and_then(|body| self.host.above(body, on)) {
                (host, kind) = (Some(above), above.kind);
                place = above.place.or(place);
                continue;
            }
            match standing(kind, on)?.superior {
                Superior::Kind(superior) => (host, kind) = (None, superior),
                Superior::Top => return Some(other),
                Superior::Varies => return None,
            }
        }
    }
}

/// The unit that received the petition.
struct Receiver<'d> {
    /// The kind of body that it is; a kind of unit that is none.
    kind: Result<BodyKind, UnitKind>,
    seat: Option<&'d Seat>,
    /// What the host's directory says of its place.
    place: Option<Place>,
    host: Option<&'d HostBody>,
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

const fn is_chair(office: OfficeKind) -> bool {
    matches!(office, OfficeKind::CommuneChair | OfficeKind::DistrictChair | OfficeKind::ProvinceChair)
}

/// The code of the administrative unit to which a body of a kind belongs.
fn code_at(kind: BodyKind, seat: Option<&Seat>, place: Option<Place>, on: Day) -> Option<String> {
    let (named, level): (fn(&Seat) -> &Option<Named>, _) = match standing(kind, on)?.level? {
        BodyLevel::Commune => (|seat| &seat.commune, Level::Commune),
        BodyLevel::District => (|seat| &seat.district, Level::District),
        BodyLevel::Province => (|seat| &seat.province, Level::Province),
        _ => return None,
    };
    let found = seat.and_then(|seat| named(seat).as_ref()).map(|unit| unit.code.clone());
    found.or_else(|| Some(place.filter(|place| place.code.level() == level)?.code.to_string()))
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
pub(crate) fn candidates<'d>(places: &Places<'d>, resolvers: Set, on: Day) -> Vec<Candidate<'d>> {
    bits(resolvers)
        .filter_map(|value| Resolver::at(u8::try_from(value.trailing_zeros()).ok()?))
        .flat_map(|resolver| places.candidates(resolver, on))
        .collect()
}
