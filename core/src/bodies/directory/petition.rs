//! What a directory says of one petition: of the unit that received it and of the unit complained of.

use super::head::head_of;
use super::{Directory, HostBody, is_committee};
use crate::bodies::naming;
use crate::bodies::{BodyKind, Place};
use crate::calendar::Day;
use crate::law::Text;
use crate::petition::facts::{self, OfficeKind, Resolver, UnitKind};
use crate::petition::{Content, EventKind, Petition};
use crate::problem::{Problem, ProblemCode};
use crate::table::{FactId, Set};

const UNIT: Text =
    Text { vi: "đơn vị nhận theo danh mục (unit)", en: "the receiving unit in the directory (unit)" };
const TARGET_UNIT: Text = Text {
    vi: "cơ quan bị khiếu nại theo danh mục (target_unit)",
    en: "the body complained of in the directory (target_unit)",
};

/// A body that a petition names, and the day of which it is one.
#[derive(Clone, Copy, Debug)]
struct Meant<'d> {
    body: &'d HostBody,
    day: Day,
}

/// The bodies of the host that a content names.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Host<'d> {
    directory: Option<&'d Directory>,
    unit: Option<&'d HostBody>,
    target: Option<&'d HostBody>,
}

impl Directory {
    /// What a code means on a day that the petition gives; without one, now or when it was last borne.
    fn meant(&self, code: &str, then: Option<Day>, on: Day) -> Result<Meant<'_>, ProblemCode> {
        if self.bearing(code).next().is_none() {
            return Err(ProblemCode::UnknownValue);
        }
        let day = then.unwrap_or(on);
        if let Some(body) = self.find(code, day) {
            return Ok(Meant { body, day });
        }
        let ended = || self.bearing(code).rev().find_map(|body| Some((body, body.to.filter(|to| *to < on)?)));
        let (body, day) = then.map_or_else(ended, |_| None).ok_or(ProblemCode::NoBodyThen)?;
        Ok(Meant { body, day })
    }

    /// The receiving unit, as of the day of receipt; a unit that came later has taken the petition over.
    fn receiving(&self, petition: &Petition, on: Day) -> Option<Result<Meant<'_>, ProblemCode>> {
        let code = petition.unit.as_deref()?;
        let receipt = petition.events.iter().find(|event| event.kind == EventKind::Received);
        let received = receipt.and_then(|event| event.day.day()).map(|day| day.min(on));
        Some(self.meant(code, received, on).or_else(|_| self.meant(code, None, on)))
    }

    /// The unit complained of, as of the day of the decision or act.
    fn complained_of(&self, content: &Content, on: Day) -> Option<Result<Meant<'_>, ProblemCode>> {
        let then = content.target_on.and_then(|when| when.day());
        Some(self.meant(content.target_unit.as_deref()?, then, on))
    }

    /// Passes what follows for a petition and one of its contents.
    pub(crate) fn each_derived(
        &self,
        petition: &Petition,
        content: &Content,
        on: Day,
        pass: &mut dyn FnMut(FactId, Set),
    ) {
        if let Some(Ok(unit)) = self.receiving(petition, on) {
            unit_kind(unit.body.kind).into_iter().for_each(|kind| pass(facts::unit_kind::ID, kind.bit()));
            self.place(unit.body, unit.day).into_iter().for_each(|_| pass(facts::unit_place::ID, 1));
        }
        if let Some(Ok(target)) = self.complained_of(content, on) {
            office_kind(target.body.kind).into_iter().for_each(|kind| pass(facts::target_office::ID, kind.bit()));
            self.place(target.body, target.day).into_iter().for_each(|_| pass(facts::target_place::ID, 1));
        }
    }

    /// The place of the receiving unit.
    pub(crate) fn unit_place(&self, petition: &Petition, on: Day) -> Option<Place> {
        let unit = self.receiving(petition, on)?.ok()?;
        self.place(unit.body, unit.day)
    }

    /// The place of the unit complained of.
    pub(crate) fn target_place(&self, content: &Content, on: Day) -> Option<Place> {
        let target = self.complained_of(content, on)?.ok()?;
        self.place(target.body, target.day)
    }

    /// A petition with the places put in that only the directory tells.
    pub(crate) fn with_places(&self, mut petition: Petition, on: Day) -> Petition {
        petition.unit_place = petition.unit_place.or_else(|| self.unit_place(&petition, on));
        for content in &mut petition.contents {
            content.target_place = content.target_place.or_else(|| self.target_place(content, on));
        }
        petition
    }

    /// The codes that are not in the directory, and what is entered against it.
    pub(crate) fn problems_of(&self, petition: &Petition, on: Day) -> Vec<Problem> {
        let mut out = Vec::new();
        let mut against = |differs: bool, path: &dyn Fn() -> String, by: Text| {
            if differs {
                out.push(Problem::wrong(path(), ProblemCode::Contradiction, &[by.into()]));
            }
        };
        let mut unknown = Vec::new();
        match self.receiving(petition, on) {
            Some(Ok(unit)) => {
                let another = petition.unit_kind.is_some_and(|kind| !may_be(kind, unit.body.kind));
                against(another, &|| "unit_kind".to_owned(), UNIT);
                let elsewhere = self.elsewhere(petition.unit_place, &unit);
                against(elsewhere, &|| "unit_place".to_owned(), UNIT);
            }
            Some(Err(code)) => unknown.push(Problem::wrong("unit", code, &[])),
            None => {}
        }
        for (i, content) in petition.contents.iter().enumerate() {
            match self.complained_of(content, on) {
                Some(Ok(target)) => {
                    let another = content.target_office.is_some_and(|office| !heads(office, target.body.kind));
                    against(another, &|| format!("contents[{i}].target_office"), TARGET_UNIT);
                    let elsewhere = self.elsewhere(content.target_place, &target);
                    against(elsewhere, &|| format!("contents[{i}].target_place"), TARGET_UNIT);
                }
                Some(Err(code)) => unknown.push(Problem::wrong(format!("contents[{i}].target_unit"), code, &[])),
                None => {}
            }
        }
        unknown.extend(out);
        unknown
    }

    /// Whether a place that is entered is another unit of the same tier than the one to which a body belongs. Codes of
    /// different days may be those of one unit, and say nothing.
    fn elsewhere(&self, entered: Option<Place>, meant: &Meant<'_>) -> bool {
        let Some((entered, own)) = entered.zip(self.place(meant.body, meant.day)) else { return false };
        let same_day = entered.of.is_none_or(|of| meant.body.exists_on(of));
        same_day && entered.code.level() == own.code.level() && entered.code != own.code
    }
}

impl<'d> Host<'d> {
    /// The bodies that a content of a petition names.
    pub(crate) fn of(directory: Option<&'d Directory>, petition: &Petition, content: &Content, on: Day) -> Self {
        let Some(found) = directory else { return Self::default() };
        let body = |meant: Option<Result<Meant<'d>, ProblemCode>>| Some(meant?.ok()?.body);
        Self { directory, unit: body(found.receiving(petition, on)), target: body(found.complained_of(content, on)) }
    }

    /// Whether the receiving unit is known.
    pub(crate) const fn has_unit(&self) -> bool {
        self.unit.is_some()
    }

    /// The receiving unit, as it is on the day.
    pub(crate) fn unit(&self, on: Day) -> Option<&'d HostBody> {
        self.unit.map(|unit| self.now(unit, on).unwrap_or(unit))
    }

    /// A body as it is on a day; under its code none of another kind is the same.
    fn now(&self, body: &'d HostBody, on: Day) -> Option<&'d HostBody> {
        if body.exists_on(on) {
            return Some(body);
        }
        self.directory?.find(&body.code, on).filter(|now| now.kind == body.kind)
    }

    /// The body of which a competent office is the head, found from the unit complained of upwards.
    pub(crate) fn headed(&self, resolver: Resolver, on: Day) -> Option<&'d HostBody> {
        let target = self.target?;
        match resolver {
            Resolver::Decider | Resolver::IssuerOfDiscipline => self.now(target, on),
            Resolver::DirectSuperior
            | Resolver::SuperiorUnitHead
            | Resolver::ManagingBodyHead
            | Resolver::SuperiorEnterprise => self.now(self.above(target, on)?, on),
            _ => {
                let kind = resolver.body()?;
                let same = |body: &HostBody| body.kind == kind || (kind, body.kind) == MINISTER_OF;
                let mut next = Some(target);
                while let Some(body) = next {
                    if same(body) {
                        return self.now(body, on);
                    }
                    next = self.above(body, on);
                }
                None
            }
        }
    }

    /// What stands above a body on a day, or stood on its last.
    pub(crate) fn above(&self, body: &'d HostBody, on: Day) -> Option<&'d HostBody> {
        self.directory?.superior(body, body.to.map_or(on, |to| to.min(on)))
    }

    /// The people's committee whose chair is competent, by its unit.
    pub(crate) fn seated(&self, resolver: Resolver, code: &str, on: Day) -> Option<&'d HostBody> {
        let kind = resolver.body().filter(|kind| is_committee(*kind))?;
        self.directory?.committee(kind, code.parse().ok()?, on)
    }

    /// The administrative unit to which a body belongs.
    pub(crate) fn place(&self, body: &HostBody, on: Day) -> Option<Place> {
        self.directory?.place(body, on)
    }

    /// The head of the unit complained of, if that unit is gone.
    pub(crate) fn gone(&self, on: Day) -> Option<String> {
        let target = self.target.filter(|target| self.now(target, on).is_none())?;
        Some(head_of(target, target.to?))
    }
}

impl HostBody {
    /// Its head, as documents write it.
    pub(crate) fn head(&self, on: Day) -> String {
        head_of(self, on)
    }
}

/// The kind of resolver "Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ" heads a government agency too.
const MINISTER_OF: (BodyKind, BodyKind) = (BodyKind::Ministry, BodyKind::GovernmentAgency);

/// What a receiving unit of a kind is; none where the kinds of units make no such difference.
fn unit_kind(kind: BodyKind) -> Option<UnitKind> {
    Some(match kind {
        BodyKind::Ministry => UnitKind::Ministry,
        BodyKind::GovernmentAgency => UnitKind::GovernmentAgency,
        BodyKind::MinistryAgency => UnitKind::MinistryAgency,
        BodyKind::ProvinceCommittee => UnitKind::Province,
        BodyKind::ProvinceAgency => UnitKind::ProvincialAgency,
        BodyKind::DistrictCommittee => UnitKind::District,
        BodyKind::CommuneCommittee => UnitKind::Commune,
        BodyKind::PublicUnit => UnitKind::PublicUnit,
        BodyKind::StateEnterprise => UnitKind::StateEnterprise,
        BodyKind::Government
        | BodyKind::MinistrySubagency
        | BodyKind::ProvinceSubagency
        | BodyKind::DistrictAgency
        | BodyKind::CommuneAgency => return None,
    })
}

/// Whether a receiving unit that is said to be of a kind may be a body of another. The police, a court or an elected body may
/// stand in a directory under any.
fn may_be(entered: UnitKind, kind: BodyKind) -> bool {
    match naming::body(entered) {
        Some(body) => body == kind,
        None => {
            !matches!(entered, UnitKind::PublicUnit | UnitKind::StateEnterprise) || unit_kind(kind) == Some(entered)
        }
    }
}

/// Who decides, acts or manages who acts in a body of a kind: its head.
fn office_kind(kind: BodyKind) -> Option<OfficeKind> {
    match kind {
        BodyKind::Government => None,
        BodyKind::GovernmentAgency => Some(OfficeKind::Minister),
        BodyKind::MinistrySubagency => Some(OfficeKind::OtherOffice),
        kind => OfficeKind::ALL.iter().copied().find(|office| office.body() == Some(kind)),
    }
}

/// Whether an office may be one of a body of a kind.
fn heads(office: OfficeKind, kind: BodyKind) -> bool {
    office.body().is_none_or(|body| body == kind || (body, kind) == MINISTER_OF)
}
