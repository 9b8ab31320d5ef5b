//! Which kinds of body exist on a day, who heads them, and who stands directly above them.
//!
//! This is the one place where superiors are written: the tables of competence take them from here in the compiler. What
//! the laws themselves decide otherwise than by rank (the minister of the sector over a province chair, no second
//! complaint after a minister) stays in those tables.
//!
//! ```
//! use kntc::bodies::BodyKind;
//! use kntc::bodies::structure::{Superior, standing};
//! use kntc::calendar::Day;
//!
//! let day = |text: &str| text.parse::<Day>().unwrap();
//! let commune = standing(BodyKind::CommuneCommittee, day("2026-08-15")).unwrap();
//! assert_eq!(format!("{} phường Ngọc Hà", commune.head_of.vi), "Chủ tịch Ủy ban nhân dân phường Ngọc Hà");
//! assert_eq!(commune.superior, Superior::Kind(BodyKind::ProvinceCommittee));
//! assert!(standing(BodyKind::DistrictCommittee, day("2026-08-15")).is_none());
//! ```

mod body;
mod central;
mod succession;
mod systems;

pub use body::StateBody;
pub use central::{Central, CentralBody, CentralRank, central, centrals, ministries};
pub use succession::{
    Answers, Heir, HeirRole, OF_ENDED_UNITS, SUCCESSIONS, Succession, TaskShare, answers_for, answers_for_ended_unit,
    central_body_of, ministry_of_field,
};
pub use systems::{BodySystem, RUNGS, Rung, rung, rungs};

use super::{BodyKind, BodyLevel};
use crate::calendar::Day;
use crate::law::doubts::{NO_DECREE_2012, RANKS_AFTER_2025, STATE_ENTERPRISE_RESOLVER};
use crate::law::instruments::{L72, L136, LKN, ND75, ND124, ND150};
use crate::law::{Citation, Doubt, Status, Text, cut_of, in_force, period};
use crate::petition::facts::{OfficeKind, Resolver};
use crate::table::Set;

/// One kind of body in one period.
#[derive(Debug, PartialEq, Eq)]
pub struct Standing {
    /// The kind of body.
    pub kind: BodyKind,
    /// The period, `from..to`, both days inclusive.
    pub in_force: &'static str,
    /// Its level; none for kinds that exist at every level.
    pub level: Option<BodyLevel>,
    /// The title of its head.
    pub head: Text,
    /// The title that the name of a body follows: `Chủ tịch Ủy ban nhân dân` before `phường Ngọc Hà`.
    pub head_of: Text,
    /// Who stands directly above it.
    pub superior: Superior,
    /// Where that is read.
    pub cites: &'static [Citation],
    /// On what it was read.
    pub status: Status,
    /// What is doubtful about it.
    pub doubt: Option<&'static Doubt>,
    /// The period as a set of stretches between days of change.
    days: Set,
}

impl Standing {
    /// The period as a set of stretches between days of change.
    pub(crate) const fn days(&self) -> Set {
        self.days
    }
}

/// What stands directly above a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Superior {
    /// Nothing within these laws.
    Top,
    /// The body of this kind to which it belongs.
    Kind(BodyKind),
    /// The body that founded or manages it, which only a host can name.
    Varies,
}

macro_rules! standings {
    ($(
        #[doc = $vi:literal] #[doc = $en:literal]
        $kind:ident at $level:ident $period:literal, $vi_of:literal $en_of:literal
            => $superior:ident $($above:ident)?, [$($cite:expr),*], $status:ident $(, doubt $doubt:ident)?;
    )*) => {
        /// Every standing, by kind from the top down, each kind by date.
        pub const STANDINGS: &[Standing] = &[$(
            Standing {
                kind: BodyKind::$kind,
                in_force: $period,
                level: standings!(@level $level),
                head: Text::doc($vi, $en),
                head_of: Text { vi: $vi_of, en: $en_of },
                superior: standings!(@superior $superior $($above)?),
                cites: const { &[$($cite),*] },
                status: Status::$status,
                doubt: standings!(@doubt $($doubt)?),
                days: period($period),
            }
        ),*];
    };
    (@level every) => { None };
    (@level $level:ident) => { Some(BodyLevel::$level) };
    (@superior top) => { Superior::Top };
    (@superior varies) => { Superior::Varies };
    (@superior under $above:ident) => { Superior::Kind(BodyKind::$above) };
    (@doubt) => { None };
    (@doubt $doubt:ident) => { Some(&$doubt) };
}

standings! {
    /// Thủ tướng Chính phủ
    /// Prime Minister
    Government at Central "2012-07-01..", "Thủ tướng" "Prime Minister of" => top, [LKN.at("26")], Verified;
    /// Bộ trưởng, Thủ trưởng cơ quan ngang bộ
    /// Minister, head of a ministerial-level body
    Ministry at Central "2012-07-01..", "Bộ trưởng" "Minister," => under Government, [LKN.at("23"), LKN.at("26.1")], Verified;
    /// Thủ trưởng cơ quan thuộc Chính phủ
    /// Head of a government agency
    GovernmentAgency at Central "2012-07-01..", "Thủ trưởng" "Head of" => under Government, [LKN.at("7.2"), LKN.at("26.1")], Verified;
    /// Tổng cục trưởng, Cục trưởng, thủ trưởng cơ quan thuộc bộ
    /// Head of a general department, department or other agency under a ministry
    MinistryAgency at Central "2012-07-01..2025-02-28", "Thủ trưởng" "Head of" => under Ministry, [LKN.at("22"), LKN.at("23.2")], Verified;
    /// Cục trưởng, thủ trưởng cơ quan thuộc bộ
    /// Head of a department or other agency under a ministry
    MinistryAgency at Central "2025-03-01..", "Thủ trưởng" "Head of" => under Ministry, [LKN.at("22"), LKN.at("23.2")], Verified, doubt RANKS_AFTER_2025;
    /// Thủ trưởng đơn vị thuộc tổng cục, cục
    /// Head of a unit under an agency of a ministry
    MinistrySubagency at Central "2012-07-01..", "Thủ trưởng" "Head of" => under MinistryAgency, [LKN.at("7.1")], Inferred;
    /// Chủ tịch UBND cấp tỉnh
    /// Chair of the provincial people's committee
    ProvinceCommittee at Province "2012-07-01..", "Chủ tịch Ủy ban nhân dân" "Chair of the People's Committee of" => under Government, [LKN.at("21"), LKN.at("26.1")], Verified;
    /// Giám đốc sở, thủ trưởng cơ quan cấp tương đương
    /// Head of the provincial agency
    ProvinceAgency at Province "2012-07-01..2026-06-30", "Thủ trưởng" "Head of" => under ProvinceCommittee, [LKN.at("20"), LKN.at("21.2")], Verified;
    /// Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh
    /// Head of the provincial agency
    ProvinceAgency at Province "2026-07-01..", "Thủ trưởng" "Head of" => under ProvinceCommittee, [LKN.at("20").by(&L136), LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Thủ trưởng cơ quan thuộc sở và cấp tương đương
    /// Head of the agency under the provincial agency
    ProvinceSubagency at Province "2012-07-01..2026-06-30", "Thủ trưởng" "Head of" => under ProvinceAgency, [LKN.at("19"), LKN.at("20.2")], Verified;
    /// Thủ trưởng cơ quan thuộc cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh
    /// Head of the agency under the provincial agency
    ProvinceSubagency at Province "2026-07-01..", "Thủ trưởng" "Head of" => under ProvinceAgency, [LKN.at("19").by(&L136), LKN.at("20.2").by(&L136)], VerifiedCopy;
    /// Chủ tịch UBND cấp huyện
    /// Chair of the district people's committee
    DistrictCommittee at District "2012-07-01..2025-06-30", "Chủ tịch Ủy ban nhân dân" "Chair of the People's Committee of" => under ProvinceCommittee, [LKN.at("18"), LKN.at("21.2")], Verified;
    /// Thủ trưởng cơ quan thuộc UBND cấp huyện
    /// Head of the agency under the district people's committee
    DistrictAgency at District "2012-07-01..2025-06-30", "Thủ trưởng" "Head of" => under DistrictCommittee, [LKN.at("17"), LKN.at("18.2")], Verified;
    /// Chủ tịch UBND cấp xã
    /// Chair of the commune people's committee
    CommuneCommittee at Commune "2012-07-01..2025-06-30", "Chủ tịch Ủy ban nhân dân" "Chair of the People's Committee of" => under DistrictCommittee, [LKN.at("17"), LKN.at("18.2")], Verified;
    /// Chủ tịch UBND cấp xã
    /// Chair of the commune people's committee
    CommuneCommittee at Commune "2025-07-01..2026-06-30", "Chủ tịch Ủy ban nhân dân" "Chair of the People's Committee of" => under ProvinceCommittee, [LKN.at("17"), L72.at("36.4")], Reported;
    /// Chủ tịch UBND cấp xã
    /// Chair of the commune people's committee
    CommuneCommittee at Commune "2026-07-01..", "Chủ tịch Ủy ban nhân dân" "Chair of the People's Committee of" => under ProvinceCommittee, [LKN.at("17").by(&L136), LKN.at("21.2").by(&L136)], VerifiedCopy;
    /// Thủ trưởng cơ quan chuyên môn thuộc UBND cấp xã
    /// Head of the agency under the commune people's committee
    CommuneAgency at Commune "2025-07-01..2026-06-30", "Thủ trưởng" "Head of" => under CommuneCommittee, [ND150.whole()], Reported;
    /// Người đứng đầu cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã
    /// Head of the agency under the commune people's committee
    CommuneAgency at Commune "2026-07-01..", "Thủ trưởng" "Head of" => under CommuneCommittee, [LKN.at("17").by(&L136)], VerifiedCopy;
    /// Người đứng đầu đơn vị sự nghiệp công lập
    /// Head of the public non-business unit
    PublicUnit at every "2012-07-01..2012-11-19", "Người đứng đầu" "Head of" => varies, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đứng đầu đơn vị sự nghiệp công lập
    /// Head of the public non-business unit
    PublicUnit at every "2012-11-20..2020-12-09", "Người đứng đầu" "Head of" => varies, [ND75.at("3.2"), ND75.at("3.3")], Verified;
    /// Người đứng đầu đơn vị sự nghiệp công lập
    /// Head of the public non-business unit
    PublicUnit at every "2020-12-10..", "Người đứng đầu" "Head of" => varies, [ND124.at("14")], VerifiedCopy;
    /// Người đại diện theo pháp luật của doanh nghiệp nhà nước
    /// Legal representative of the state enterprise
    StateEnterprise at every "2012-07-01..2012-11-19", "Người đại diện theo pháp luật của" "Legal representative of" => varies, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt NO_DECREE_2012;
    /// Người đại diện theo pháp luật của doanh nghiệp nhà nước
    /// Legal representative of the state enterprise
    StateEnterprise at every "2012-11-20..2020-12-09", "Người đại diện theo pháp luật của" "Legal representative of" => varies, [ND75.at("3.2"), ND75.at("3.4")], Verified;
    /// Người đại diện theo pháp luật của doanh nghiệp nhà nước
    /// Legal representative of the state enterprise
    StateEnterprise at every "2020-12-10..", "Người đại diện theo pháp luật của" "Legal representative of" => varies, [LKN.at("3.2"), LKN.at("7.1")], Inferred, doubt STATE_ENTERPRISE_RESOLVER;
}

/// How a kind of body stands on a day; `None` when no such body exists then, or before 01/07/2012.
#[must_use]
pub fn standing(kind: BodyKind, on: Day) -> Option<&'static Standing> {
    let day = 1 << cut_of(on);
    STANDINGS.iter().find(|standing| standing.kind == kind && standing.days & day != 0)
}

/// How every kind of body that exists on a day stands.
pub fn standings(on: Day) -> impl Iterator<Item = &'static Standing> {
    let day: Set = 1 << cut_of(on);
    STANDINGS.iter().filter(move |standing| standing.days & day != 0)
}

impl Resolver {
    /// The kind of body of which this is the head; `None` for who is found in another way than by rank.
    #[must_use]
    pub const fn body(self) -> Option<BodyKind> {
        match self {
            Self::CommuneChair => Some(BodyKind::CommuneCommittee),
            Self::DistrictAgencyHead => Some(BodyKind::DistrictAgency),
            Self::DistrictChair => Some(BodyKind::DistrictCommittee),
            Self::SubDepartmentHead => Some(BodyKind::ProvinceSubagency),
            Self::DepartmentHead => Some(BodyKind::ProvinceAgency),
            Self::ProvinceChair => Some(BodyKind::ProvinceCommittee),
            Self::MinistryAgencyHead => Some(BodyKind::MinistryAgency),
            Self::Minister => Some(BodyKind::Ministry),
            Self::PublicUnitHead => Some(BodyKind::PublicUnit),
            Self::EnterpriseRepresentative => Some(BodyKind::StateEnterprise),
            Self::SectorMinister
            | Self::SuperiorUnitHead
            | Self::ManagingBodyHead
            | Self::SuperiorEnterprise
            | Self::IssuerOfDiscipline
            | Self::DirectSuperior
            | Self::HomeAffairsMinister
            | Self::Successor
            | Self::AssignedByProvinceChair
            | Self::Decider
            | Self::SuitOnly => None,
        }
    }

    /// The head of a kind of body, if such bodies exist throughout a period.
    #[expect(clippy::panic, reason = "runs in the compiler: a wrong row must stop the build")]
    pub(crate) const fn head(kind: BodyKind, written: &str) -> Self {
        assert!(exists_throughout(kind, written), "no such body exists throughout the period");
        match Self::heading(kind) {
            Some(head) => head,
            None => panic!("nobody resolves as the head of such a body"),
        }
    }

    /// The head of the body directly above the one that this office heads, if it is the same throughout a period.
    #[expect(clippy::panic, reason = "as above")]
    pub(crate) const fn above(self, written: &str) -> Self {
        let Some(kind) = self.body() else {
            panic!("this office heads no kind of body");
        };
        match superior_throughout(kind, written) {
            Superior::Kind(above) => Self::head(above, written),
            Superior::Varies => Self::DirectSuperior,
            Superior::Top => panic!("nothing stands above this office"),
        }
    }

    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    const fn heading(kind: BodyKind) -> Option<Self> {
        let mut i = 0;
        while i < Self::ALL.len() {
            if let Some(heads) = Self::ALL[i].body()
                && heads as u8 == kind as u8
            {
                return Some(Self::ALL[i]);
            }
            i += 1;
        }
        None
    }
}

impl OfficeKind {
    /// The kind of body that this office heads, or in which this person works; `None` if it may be any other.
    #[must_use]
    pub const fn body(self) -> Option<BodyKind> {
        match self {
            Self::CommuneChair | Self::CommuneStaff => Some(BodyKind::CommuneCommittee),
            Self::CommuneUnitHead => Some(BodyKind::CommuneAgency),
            Self::DistrictAgencyHead => Some(BodyKind::DistrictAgency),
            Self::DistrictChair => Some(BodyKind::DistrictCommittee),
            Self::SubDepartmentHead => Some(BodyKind::ProvinceSubagency),
            Self::DepartmentHead => Some(BodyKind::ProvinceAgency),
            Self::ProvinceChair => Some(BodyKind::ProvinceCommittee),
            Self::MinistryAgencyHead => Some(BodyKind::MinistryAgency),
            Self::Minister => Some(BodyKind::Ministry),
            Self::PublicUnitHead => Some(BodyKind::PublicUnit),
            Self::EnterpriseRepresentative => Some(BodyKind::StateEnterprise),
            Self::OtherOffice => None,
        }
    }
}

/// What stands above a kind of body, if it exists and that is the same throughout a period.
#[expect(clippy::indexing_slicing, clippy::panic, reason = "runs in the compiler: a wrong row must stop the build")]
const fn superior_throughout(kind: BodyKind, written: &str) -> Superior {
    assert!(exists_throughout(kind, written), "no such body exists throughout the period");
    let days = period(written);
    let mut found = None;
    let mut i = 0;
    while i < STANDINGS.len() {
        let standing = &STANDINGS[i];
        if standing.kind as u8 == kind as u8 && standing.days & days != 0 {
            match found {
                None => found = Some(standing.superior),
                Some(other) => {
                    assert!(standing.superior.is(other), "what stands above this body changes in the period")
                }
            }
        }
        i += 1;
    }
    match found {
        Some(superior) => superior,
        None => panic!("the period lies before the laws of this library"),
    }
}

/// Whether bodies of a kind exist on every day of a period.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
const fn exists_throughout(kind: BodyKind, written: &str) -> bool {
    let mut missing = period(written) & in_force();
    let mut i = 0;
    while i < STANDINGS.len() {
        if STANDINGS[i].kind as u8 == kind as u8 {
            missing &= !STANDINGS[i].days;
        }
        i += 1;
    }
    missing == 0
}

impl Superior {
    const fn is(self, other: Self) -> bool {
        match (self, other) {
            (Self::Kind(one), Self::Kind(two)) => one as u8 == two as u8,
            (Self::Top, Self::Top) | (Self::Varies, Self::Varies) => true,
            _ => false,
        }
    }
}

/// No two standings of a kind meet, none has a gap, and what stands above exists as long as what stands below.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler: a wrong structure must stop the build")]
const fn prove() {
    let mut i = 0;
    while i < STANDINGS.len() {
        let standing = &STANDINGS[i];
        if i > 0 && STANDINGS[i - 1].kind as u8 == standing.kind as u8 {
            let before = STANDINGS[i - 1].days;
            let gap = standing.days.trailing_zeros() != Set::BITS - before.leading_zeros();
            assert!(!gap, "one standing of a kind begins where the one before it ends");
        } else {
            assert!(
                i == 0 || (STANDINGS[i - 1].kind as u8) < standing.kind as u8,
                "the standings of a kind stand together"
            );
        }
        if let Superior::Kind(above) = standing.superior {
            assert!(exists_throughout(above, standing.in_force), "what stands above exists as long");
        }
        i += 1;
    }
}

const _: () = prove();
