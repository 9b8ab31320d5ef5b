//! Bodies outside the ladder of people's committees: police, tax, customs, courts and the like, each system with its rungs.
//!
//! The name of a rung and what stands above it changed in 2025. A second complaint goes to the head of the direct superior
//! (khoản 1 Điều 7 Luật Khiếu nại) unless a law of the system's own rules, which is not held here.

use super::{BodyKind, BodyLevel, CentralBody, StateBody};
use crate::calendar::Day;
use crate::law::doubts::{
    COURTS_AFTER_2025, FOUNDED_IN_2018, MINISTRY_INSPECTORATES_2025, OWN_LAW_ON_COMPLAINTS, POLICE_WITHOUT_DISTRICTS,
};
use crate::law::instruments::{L72, L81, L84, L136, LKN, LTC, LTC11, ND02_2025, ND109, TT116};
use crate::law::{Citation, Doubt, Span, Status, Text};
use crate::petition::choices;

choices! {
    /// Hệ thống cơ quan
    /// System of bodies
    BodySystem {
        /// Công an
        /// Police
        Police = "police",
        /// Thuế
        /// Tax
        Tax = "tax",
        /// Hải quan
        /// Customs
        Customs = "customs",
        /// Kho bạc Nhà nước
        /// State Treasury
        Treasury = "treasury",
        /// Bảo hiểm xã hội
        /// Social insurance
        SocialInsurance = "social_insurance",
        /// Thống kê
        /// Statistics
        Statistics = "statistics",
        /// Quản lý thị trường
        /// Market control
        MarketControl = "market_control",
        /// Chi nhánh Ngân hàng Nhà nước
        /// Branches of the State Bank
        StateBankBranches = "state_bank_branches",
        /// Thi hành án dân sự
        /// Civil judgment enforcement
        CivilEnforcement = "civil_enforcement",
        /// Tòa án nhân dân
        /// Courts
        Courts = "courts",
        /// Viện kiểm sát nhân dân
        /// Procuracies
        Procuracies = "procuracies",
        /// Thanh tra theo cấp hành chính
        /// Inspectorates by territory
        Inspectorates = "inspectorates",
        /// Thanh tra bộ, thanh tra sở
        /// Inspectorates of ministries and provincial agencies
        SectorInspectorates = "sector_inspectorates",
        /// Hội đồng nhân dân
        /// People's councils
        PeoplesCouncils = "peoples_councils",
        /// Kiểm toán nhà nước
        /// State Audit
        StateAudit = "state_audit",
    }
}

/// One rung of a system in one period.
#[derive(Debug, PartialEq, Eq)]
pub struct Rung {
    /// The system.
    pub system: BodySystem,
    /// The level.
    pub level: BodyLevel,
    /// The period, `from..to`, both days inclusive.
    pub in_force: &'static str,
    /// What such a body was called.
    pub name: Text,
    /// What stands directly above it; `None` at the top.
    pub superior: Option<StateBody>,
    /// The provision by which the ladder counts and, where one is known, the text on the organisation.
    pub cites: &'static [Citation],
    /// On what it was read.
    pub status: Status,
    /// What is doubtful about it.
    pub doubt: Option<&'static Doubt>,
    days: Span,
}

macro_rules! rungs {
    ($($system:ident { $(
        #[doc = $vi:literal] #[doc = $en:literal]
        $level:ident $period:literal => $superior:ident $($of:ident)?, [$($cite:expr),*], $status:ident $(, doubt $doubt:ident)?;
    )* })*) => {
        /// Every rung of every system, by system.
        pub static RUNGS: &[Rung] = &[$($(
            Rung {
                system: BodySystem::$system,
                level: BodyLevel::$level,
                in_force: $period,
                name: Text::doc($vi, $en),
                superior: rungs!(@superior $system $superior $($of)?),
                cites: const { &[$($cite),*] },
                status: Status::$status,
                doubt: rungs!(@doubt $($doubt)?),
                days: Span::of($period),
            },
        )*)*];
    };
    (@superior $system:ident top) => { None };
    (@superior $system:ident central $body:ident) => { Some(StateBody::Central(CentralBody::$body)) };
    (@superior $system:ident kind $kind:ident) => { Some(StateBody::Kind(BodyKind::$kind)) };
    (@superior $system:ident $level:ident) => { Some(StateBody::System(BodySystem::$system, BodyLevel::$level)) };
    (@doubt) => { None };
    (@doubt $doubt:ident) => { Some(&$doubt) };
}

const RANK: Citation = LKN.at("7.1");

rungs! {
    Police {
        /// Công an xã, phường, thị trấn
        /// Commune police
        Commune "2012-07-01..2025-02-28" => District, [RANK], Reported;
        /// Công an xã, phường, đặc khu
        /// Commune police
        Commune "2025-03-01.." => Province, [RANK, ND02_2025.whole()], Reported, doubt POLICE_WITHOUT_DISTRICTS;
        /// Công an cấp huyện
        /// District police
        District "2012-07-01..2025-02-28" => Province, [RANK, ND02_2025.whole()], Reported;
        /// Công an cấp tỉnh
        /// Provincial police
        Province "2012-07-01.." => central PublicSecurity, [RANK, ND02_2025.whole()], Reported;
    }
    Tax {
        /// Chi cục Thuế
        /// District tax office
        District "2012-07-01..2025-02-28" => Province, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Đội Thuế
        /// Tax team
        Area "2025-03-01..2025-06-30" => Region, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Thuế cơ sở
        /// Local tax office
        Area "2025-07-01.." => Province, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Thuế tỉnh, thành phố
        /// Provincial tax department
        Province "2012-07-01..2025-02-28" => Central, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Chi cục Thuế khu vực
        /// Regional tax office
        Region "2025-03-01..2025-06-30" => Central, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Thuế tỉnh, thành phố
        /// Provincial tax office
        Province "2025-07-01.." => Central, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Tổng cục Thuế
        /// General Department of Taxation
        Central "2012-07-01..2025-02-28" => central Finance, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Thuế
        /// Tax Department
        Central "2025-03-01.." => central Finance, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
    }
    Customs {
        /// Chi cục Hải quan
        /// Customs office
        Area "2012-07-01..2025-02-28" => Province, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Hải quan tỉnh, thành phố
        /// Provincial customs department
        Province "2012-07-01..2025-02-28" => Central, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Chi cục Hải quan khu vực
        /// Regional customs office
        Region "2025-03-01.." => Central, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Tổng cục Hải quan
        /// General Department of Customs
        Central "2012-07-01..2025-02-28" => central Finance, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Hải quan
        /// Customs Department
        Central "2025-03-01.." => central Finance, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
    }
    Treasury {
        /// Kho bạc Nhà nước cấp huyện
        /// District treasury
        District "2012-07-01..2025-02-28" => Province, [RANK], Reported;
        /// Kho bạc Nhà nước cấp tỉnh
        /// Provincial treasury
        Province "2012-07-01..2025-02-28" => Central, [RANK], Reported;
        /// Kho bạc Nhà nước khu vực
        /// Regional treasury
        Region "2025-03-01.." => Central, [RANK], Reported;
        /// Kho bạc Nhà nước
        /// State Treasury
        Central "2012-07-01.." => central Finance, [RANK], Reported;
    }
    SocialInsurance {
        /// Bảo hiểm xã hội cấp huyện
        /// District social insurance
        District "2012-07-01..2025-02-28" => Province, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội cấp huyện, liên huyện
        /// District social insurance
        District "2025-03-01..2025-06-30" => Region, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội cơ sở
        /// Local social insurance
        Area "2025-07-01.." => Province, [RANK, TT116.whole()], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội cấp tỉnh
        /// Provincial social insurance
        Province "2012-07-01..2025-02-28" => central SocialSecurity, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội khu vực
        /// Regional social insurance
        Region "2025-03-01..2025-06-30" => Central, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội tỉnh, thành phố
        /// Provincial social insurance
        Province "2025-07-01.." => Central, [RANK, TT116.whole()], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Bảo hiểm xã hội Việt Nam
        /// Vietnam Social Security
        Central "2025-03-01.." => central Finance, [RANK, TT116.whole()], Reported, doubt OWN_LAW_ON_COMPLAINTS;
    }
    Statistics {
        /// Chi cục Thống kê
        /// District statistics office
        District "2012-07-01..2025-02-28" => Province, [RANK], Recalled;
        /// Đội Thống kê
        /// Statistics team
        District "2025-03-01..2025-06-30" => Province, [RANK], Recalled;
        /// Thống kê cơ sở
        /// Local statistics office
        Area "2025-07-01.." => Province, [RANK], Recalled;
        /// Cục Thống kê tỉnh, thành phố
        /// Provincial statistics office
        Province "2012-07-01..2025-02-28" => Central, [RANK], Recalled;
        /// Chi cục Thống kê tỉnh, thành phố
        /// Provincial statistics office
        Province "2025-03-01..2025-06-30" => Central, [RANK], Recalled;
        /// Thống kê tỉnh, thành phố
        /// Provincial statistics office
        Province "2025-07-01.." => Central, [RANK], Reported;
        /// Tổng cục Thống kê
        /// General Statistics Office
        Central "2012-07-01..2025-02-28" => central PlanningAndInvestment, [RANK], Recalled;
        /// Cục Thống kê
        /// Statistics Department
        Central "2025-03-01.." => central Finance, [RANK], Recalled;
    }
    MarketControl {
        /// Đội Quản lý thị trường
        /// Market control team
        Area "2012-07-01.." => Province, [RANK], Reported;
        /// Chi cục Quản lý thị trường
        /// Provincial market control office
        Province "2012-07-01..2018-10-11" => kind ProvinceAgency, [RANK], Recalled, doubt FOUNDED_IN_2018;
        /// Cục Quản lý thị trường tỉnh, thành phố
        /// Provincial market control department
        Province "2018-10-12..2025-02-28" => Central, [RANK], Reported, doubt FOUNDED_IN_2018;
        /// Chi cục Quản lý thị trường
        /// Provincial market control office
        Province "2025-03-01.." => kind ProvinceAgency, [RANK], Reported;
        /// Tổng cục Quản lý thị trường
        /// General Department of Market Control
        Central "2018-10-12..2025-02-28" => central IndustryAndTrade, [RANK], Reported, doubt FOUNDED_IN_2018;
    }
    StateBankBranches {
        /// Ngân hàng Nhà nước chi nhánh tỉnh, thành phố
        /// Provincial branch of the State Bank
        Province "2012-07-01..2025-02-28" => central StateBank, [RANK], Reported;
        /// Ngân hàng Nhà nước khu vực
        /// Regional branch of the State Bank
        Region "2025-03-01.." => central StateBank, [RANK], Reported;
    }
    CivilEnforcement {
        /// Chi cục Thi hành án dân sự cấp huyện
        /// District enforcement office
        District "2012-07-01..2025-06-30" => Province, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Phòng Thi hành án dân sự khu vực
        /// Local enforcement office
        Area "2025-07-01.." => Province, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Thi hành án dân sự tỉnh, thành phố
        /// Provincial enforcement department
        Province "2012-07-01..2025-06-30" => Central, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Thi hành án dân sự tỉnh, thành phố
        /// Provincial enforcement office
        Province "2025-07-01.." => Central, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Tổng cục Thi hành án dân sự
        /// General Department of Civil Judgment Enforcement
        Central "2012-07-01..2025-02-28" => central Justice, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Quản lý Thi hành án dân sự
        /// Department for the Management of Civil Judgment Enforcement
        Central "2025-03-01..2025-06-30" => central Justice, [RANK], Recalled, doubt OWN_LAW_ON_COMPLAINTS;
        /// Cục Quản lý Thi hành án dân sự
        /// Department for the Management of Civil Judgment Enforcement
        Central "2025-07-01.." => central Justice, [RANK], Reported, doubt OWN_LAW_ON_COMPLAINTS;
    }
    Courts {
        /// Tòa án nhân dân cấp huyện
        /// District court
        District "2012-07-01..2018-12-31" => Province, [LTC11.at("14.1")], VerifiedCopy;
        /// Tòa án nhân dân cấp huyện
        /// District court
        District "2019-01-01..2025-06-30" => Province, [LTC.at("14")], Verified;
        /// Tòa án nhân dân khu vực
        /// Regional court
        Area "2025-07-01.." => Province, [L81.at("1.1")], Inferred, doubt COURTS_AFTER_2025;
        /// Tòa án nhân dân cấp tỉnh
        /// Provincial court
        Province "2012-07-01..2018-12-31" => Central, [LTC11.at("14.1")], VerifiedCopy;
        /// Tòa án nhân dân cấp tỉnh
        /// Provincial court
        Province "2019-01-01..2025-06-30" => Central, [LTC.at("14")], Verified;
        /// Tòa án nhân dân cấp tỉnh
        /// Provincial court
        Province "2025-07-01.." => Central, [L81.at("1.1")], Inferred, doubt COURTS_AFTER_2025;
        /// Tòa án nhân dân cấp cao
        /// Superior court
        Region "2015-06-01..2018-12-31" => Central, [LTC11.at("14.1")], Recalled;
        /// Tòa án nhân dân cấp cao
        /// Superior court
        Region "2019-01-01..2025-06-30" => Central, [LTC.at("14")], Verified;
        /// Tòa án nhân dân tối cao
        /// Supreme court
        Central "2012-07-01..2018-12-31" => top, [LTC11.at("14.1")], VerifiedCopy;
        /// Tòa án nhân dân tối cao
        /// Supreme court
        Central "2019-01-01.." => top, [LTC.at("14")], Verified;
    }
    Procuracies {
        /// Viện kiểm sát nhân dân cấp huyện
        /// District procuracy
        District "2012-07-01..2018-12-31" => Province, [LTC11.at("14.1")], VerifiedCopy;
        /// Viện kiểm sát nhân dân cấp huyện
        /// District procuracy
        District "2019-01-01..2025-06-30" => Province, [LTC.at("15")], Verified;
        /// Viện kiểm sát nhân dân khu vực
        /// Regional procuracy
        Area "2025-07-01..2026-06-30" => Province, [LTC.at("15")], Inferred;
        /// Viện kiểm sát nhân dân khu vực
        /// Regional procuracy
        Area "2026-07-01.." => Province, [LTC.at("15").by(&L136)], VerifiedCopy;
        /// Viện kiểm sát nhân dân cấp tỉnh
        /// Provincial procuracy
        Province "2012-07-01..2018-12-31" => Central, [LTC11.at("14.1")], VerifiedCopy;
        /// Viện kiểm sát nhân dân cấp tỉnh
        /// Provincial procuracy
        Province "2019-01-01..2026-06-30" => Central, [LTC.at("15")], Verified;
        /// Viện kiểm sát nhân dân cấp tỉnh
        /// Provincial procuracy
        Province "2026-07-01.." => Central, [LTC.at("15").by(&L136)], VerifiedCopy;
        /// Viện kiểm sát nhân dân cấp cao
        /// Superior procuracy
        Region "2015-06-01..2018-12-31" => Central, [LTC11.at("14.1")], Recalled;
        /// Viện kiểm sát nhân dân cấp cao
        /// Superior procuracy
        Region "2019-01-01..2025-06-30" => Central, [LTC.at("15")], Verified;
        /// Viện kiểm sát nhân dân tối cao
        /// Supreme procuracy
        Central "2012-07-01..2018-12-31" => top, [LTC11.at("14.1")], VerifiedCopy;
        /// Viện kiểm sát nhân dân tối cao
        /// Supreme procuracy
        Central "2019-01-01.." => top, [LTC.at("15")], Verified;
    }
    Inspectorates {
        /// Thanh tra huyện, quận, thị xã, thành phố
        /// District inspectorate
        District "2012-07-01..2025-06-30" => kind DistrictCommittee, [LKN.at("25"), L84.at("62.1.g")], Reported;
        /// Thanh tra tỉnh, thành phố
        /// Provincial inspectorate
        Province "2012-07-01.." => kind ProvinceCommittee, [LKN.at("25")], Reported;
    }
    SectorInspectorates {
        /// Thanh tra sở
        /// Inspectorate of a provincial agency
        Province "2012-07-01..2025-06-30" => kind ProvinceAgency, [LKN.at("25"), L84.at("62.1.g")], Reported;
        /// Thanh tra bộ, cơ quan ngang bộ
        /// Inspectorate of a ministry
        Central "2012-07-01..2025-02-28" => kind Ministry, [LKN.at("25")], Reported;
        /// Thanh tra bộ, cơ quan ngang bộ
        /// Inspectorate of a ministry
        Central "2025-03-01..2025-06-30" => kind Ministry, [LKN.at("25"), ND109.whole()], Reported, doubt MINISTRY_INSPECTORATES_2025;
        /// Thanh tra Bộ Quốc phòng, Bộ Công an, Ngân hàng Nhà nước, Cơ yếu, thanh tra theo điều ước quốc tế
        /// Inspectorates of National Defence, Public Security, the State Bank, Cryptography, and those by treaty
        Central "2025-07-01.." => kind Ministry, [L84.whole()], Reported;
    }
    PeoplesCouncils {
        /// Hội đồng nhân dân cấp xã
        /// Commune people's council
        Commune "2012-07-01..2025-06-30" => District, [LTC.at("17.2")], Recalled;
        /// Hội đồng nhân dân cấp xã
        /// Commune people's council
        Commune "2025-07-01.." => Province, [LTC.at("17.2"), L72.at("36.3")], Reported;
        /// Hội đồng nhân dân cấp huyện
        /// District people's council
        District "2012-07-01..2025-06-30" => Province, [LTC.at("17.2"), L72.at("51.3")], Recalled;
        /// Hội đồng nhân dân cấp tỉnh
        /// Provincial people's council
        Province "2012-07-01..2025-06-30" => Central, [LTC.at("17.2")], Recalled;
        /// Hội đồng nhân dân cấp tỉnh
        /// Provincial people's council
        Province "2025-07-01.." => Central, [LTC.at("17.2"), L72.at("36.3")], Reported;
        /// Ủy ban Thường vụ Quốc hội
        /// Standing Committee of the National Assembly
        Central "2012-07-01.." => top, [L72.at("36.3")], Reported;
    }
    StateAudit {
        /// Kiểm toán nhà nước chuyên ngành, khu vực
        /// Specialised or regional State Audit
        Region "2012-07-01..2018-12-31" => Central, [LTC11.at("14.2")], VerifiedCopy;
        /// Kiểm toán nhà nước chuyên ngành, khu vực
        /// Specialised or regional State Audit
        Region "2019-01-01.." => Central, [LTC.at("16")], Verified;
        /// Kiểm toán nhà nước
        /// State Audit
        Central "2012-07-01..2018-12-31" => top, [LTC11.at("14.2")], VerifiedCopy;
        /// Kiểm toán nhà nước
        /// State Audit
        Central "2019-01-01.." => top, [LTC.at("16")], Verified;
    }
}

/// How a rung of a system stands on a day; `None` if there is no such rung then.
#[must_use]
pub fn rung(system: BodySystem, level: BodyLevel, on: Day) -> Option<&'static Rung> {
    rungs(on).find(|rung| rung.system == system && rung.level == level)
}

/// Every rung of a day.
pub fn rungs(on: Day) -> impl Iterator<Item = &'static Rung> {
    RUNGS.iter().filter(move |rung| rung.days.holds(on))
}
