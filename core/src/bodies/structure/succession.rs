//! Who answers for a body that ended, or for a part of its work that went elsewhere.
//!
//! This is about kinds of body; into which commune or province a unit went is the question of the
//! [gazetteer](crate::bodies::gazetteer).
//!
//! ```
//! use kntc::bodies::structure::{Answers, CentralBody, TaskShare, StateBody, answers_for};
//!
//! let labour = StateBody::Central(CentralBody::LabourInvalidsAndSocialAffairs);
//! let on = "2026-08-15".parse().unwrap();
//! let Answers::Heir(heir) = answers_for(labour, Some(TaskShare::VocationalEducation), on) else { panic!() };
//! assert_eq!(heir.to, StateBody::Central(CentralBody::EducationAndTraining));
//! assert!(matches!(answers_for(labour, None, on), Answers::Ask(_)));
//! ```

use super::{BodyKind, BodyLevel, BodySystem, CentralBody, StateBody, central};
use crate::calendar::Day;
use crate::law::doubts::{
    FORMER_DISTRICT, FORMER_UNIT, MINISTRY_DECREES, MINISTRY_INSPECTORATES_2025, POLICE_WITHOUT_DISTRICTS,
    SAME_SYSTEM_TOOK_OVER, TRANSFERRED_IN_2025,
};
use crate::law::instruments::{CV4323, L72, L81, L84, L136, LTC, ND109, NQ176, NQ190, NQ223};
use crate::law::{Citation, Doubt, Span, Status, Text};
use crate::petition::choices;
use crate::petition::facts::Field;

choices! {
    /// Phần việc của cơ quan đã kết thúc hoặc đã chuyển giao
    /// A part of the work of a body
    TaskShare {
        /// Nhiệm vụ nay thuộc cấp tỉnh
        /// The task is now the province's
        TaskAtProvince = "task_at_province",
        /// Nhiệm vụ nay thuộc cấp xã, đối tượng nằm ở một xã
        /// The task is now the commune's, its object lies in one commune
        TaskAtOneCommune = "task_at_one_commune",
        /// Nhiều xã, hoặc chưa rõ
        /// Several communes, or unclear
        SeveralCommunes = "several_communes",
        /// Sát hạch, cấp giấy phép lái xe
        /// Driving tests and licences
        DrivingLicences = "driving_licences",
        /// Báo chí, xuất bản
        /// Press and publishing
        PressAndPublishing = "press_and_publishing",
        /// An toàn thông tin mạng
        /// Network information security
        NetworkSecurity = "network_security",
        /// Giáo dục nghề nghiệp
        /// Vocational education
        VocationalEducation = "vocational_education",
        /// Bảo trợ xã hội, trẻ em, phòng chống tệ nạn xã hội
        /// Social protection, children, social evils
        SocialProtection = "social_protection",
        /// Giảm nghèo
        /// Poverty reduction
        PovertyReduction = "poverty_reduction",
        /// Cai nghiện ma túy
        /// Drug rehabilitation
        DrugRehabilitation = "drug_rehabilitation",
        /// Tín ngưỡng, tôn giáo
        /// Religion
        Religion = "religion",
        /// Lý lịch tư pháp
        /// Criminal records
        CriminalRecords = "criminal_records",
        /// Tổng công ty MobiFone
        /// MobiFone
        MobiFone = "mobifone",
        /// Thanh tra của bộ không còn cơ quan thanh tra
        /// Inspectorate of a ministry that has none any more
        MinistryWithoutInspectorate = "ministry_without_inspectorate",
        /// Việc khác
        /// Anything else
        TheRest = "rest",
    }

    /// Vai trò của cơ quan kế tiếp
    /// What a successor does
    HeirRole {
        /// Giải quyết
        /// Answers
        Answers = "answers",
        /// Xác định ai giải quyết
        /// Determines who answers
        Determines = "determines",
        /// Nay là cấp trên của cơ quan đó
        /// Is now the superior of that body
        NowAbove = "now_above",
    }
}

/// What became of the work of a body.
#[derive(Debug, PartialEq, Eq)]
pub struct Succession {
    /// The body.
    pub of: StateBody,
    /// The days on which others answer, `from..to`; a body that came back answers itself again.
    pub in_force: &'static str,
    /// Who answers for which share of its work.
    pub heirs: &'static [Heir],
    days: Span,
}

/// Who answers for a share of the work of a body.
#[derive(Debug, PartialEq, Eq)]
pub struct Heir {
    /// The share; [`TaskShare::TheRest`] for all that no other heir has.
    pub share: TaskShare,
    /// The body that answers.
    pub to: StateBody,
    /// In what way.
    pub role: HeirRole,
    /// On what it rests.
    pub cites: &'static [Citation],
    /// On what that was read.
    pub status: Status,
    /// What is doubtful about it.
    pub doubt: Option<&'static Doubt>,
}

/// Who answers for a body on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// The body itself, which exists and kept the work.
    Itself,
    /// Another body.
    Heir(&'static Heir),
    /// It depends on [`Succession::question`]: the shares of the heirs are the answers to choose from.
    Ask(&'static Succession),
    /// No source was found, or the body did not exist yet.
    Unknown,
}

impl Succession {
    /// What to ask where several bodies took over.
    #[must_use]
    pub const fn question(&self) -> Text {
        match self.of {
            StateBody::Kind(_) => Text {
                vi: "Nhiệm vụ này nay thuộc cấp tỉnh hay cấp xã, đối tượng nằm ở một hay nhiều xã?",
                en: "Is the task now the province's or the commune's, and does its object lie in one commune or several?",
            },
            StateBody::System(..) | StateBody::Central(_) => Text {
                vi: "Vụ việc thuộc phần nhiệm vụ nào của cơ quan đó?",
                en: "To which part of that body's work does the matter belong?",
            },
        }
    }
}

macro_rules! successions {
    ($($(#[$doc:meta])* $name:ident {$(
        $kind:ident $of:ident $($level:ident)? $period:literal: {$(
            $share:ident => $role:ident $to_kind:ident $to:ident $($to_level:ident)?, [$($cite:expr),*], $status:ident $(, doubt $doubt:ident)?;
        )+}
    )*})*) => {$(
        $(#[$doc])*
        pub static $name: &[Succession] = &[$(
            Succession {
                of: successions!(@body $kind $of $($level)?),
                in_force: $period,
                heirs: &[$(
                    Heir {
                        share: TaskShare::$share,
                        to: successions!(@body $to_kind $to $($to_level)?),
                        role: HeirRole::$role,
                        cites: const { &[$($cite),*] },
                        status: Status::$status,
                        doubt: successions!(@doubt $($doubt)?),
                    }
                ),+],
                days: Span::of($period),
            }
        ),*];
    )*};
    (@body kind $kind:ident) => { StateBody::Kind(BodyKind::$kind) };
    (@body central $body:ident) => { StateBody::Central(CentralBody::$body) };
    (@body system $system:ident $level:ident) => { StateBody::System(BodySystem::$system, BodyLevel::$level) };
    (@doubt) => { None };
    (@doubt $doubt:ident) => { Some(&$doubt) };
}

successions! {
    /// Bodies that ended, and work that was handed over.
    SUCCESSIONS {
        kind DistrictCommittee "2025-07-01..": {
            TaskAtProvince => Answers kind ProvinceCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
            TaskAtOneCommune => Answers kind CommuneCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
            SeveralCommunes => Determines kind ProvinceCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
        }
        kind DistrictAgency "2025-07-01..": {
            TaskAtProvince => Answers kind ProvinceCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
            TaskAtOneCommune => Answers kind CommuneCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
            SeveralCommunes => Determines kind ProvinceCommittee, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
        }

        central PlanningAndInvestment "2025-03-01..": {
            TheRest => Answers central Finance, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central Transport "2025-03-01..": {
            TheRest => Answers central Construction, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            DrivingLicences => Answers central PublicSecurity, [NQ176.whole()], Recalled, doubt MINISTRY_DECREES;
        }
        central NaturalResourcesAndEnvironment "2025-03-01..": {
            TheRest => Answers central AgricultureAndEnvironment, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central AgricultureAndRuralDevelopment "2025-03-01..": {
            TheRest => Answers central AgricultureAndEnvironment, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central InformationAndCommunications "2025-03-01..": {
            TheRest => Answers central ScienceAndTechnology, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            PressAndPublishing => Answers central CultureSportsAndTourism, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            NetworkSecurity => Answers central PublicSecurity, [NQ176.whole()], Recalled, doubt MINISTRY_DECREES;
        }
        central LabourInvalidsAndSocialAffairs "2025-03-01..": {
            TheRest => Answers central HomeAffairs, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            VocationalEducation => Answers central EducationAndTraining, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            SocialProtection => Answers central Health, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            PovertyReduction => Answers central AgricultureAndEnvironment, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            DrugRehabilitation => Answers central PublicSecurity, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central EthnicCommittee "2025-03-01..": {
            TheRest => Answers central EthnicAndReligiousAffairs, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central HomeAffairs "2025-03-01..": {
            Religion => Answers central EthnicAndReligiousAffairs, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central Justice "2025-07-01..": {
            CriminalRecords => Answers central PublicSecurity, [NQ223.whole()], Reported, doubt TRANSFERRED_IN_2025;
        }
        central SocialSecurity "2025-03-01..": {
            TheRest => NowAbove central Finance, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central MausoleumBoard "2025-03-01..": {
            TheRest => NowAbove central NationalDefence, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }
        central StateCapitalCommission "2025-03-01..": {
            TheRest => Answers central Finance, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
            MobiFone => Answers central PublicSecurity, [NQ176.whole()], Reported, doubt MINISTRY_DECREES;
        }

        system Police District "2025-03-01..": {
            TheRest => Answers system Police Province, [LTC.at("12.5")], Inferred, doubt POLICE_WITHOUT_DISTRICTS;
        }
        system Inspectorates District "2025-07-01..": {
            TheRest => Answers system Inspectorates Province, [L84.at("62.1.g"), L72.at("54.8")], Inferred, doubt FORMER_DISTRICT;
        }
        system SectorInspectorates Province "2025-07-01..": {
            TheRest => Answers system Inspectorates Province, [L84.at("62.1.g")], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system SectorInspectorates Central "2025-07-01..": {
            MinistryWithoutInspectorate => Answers central GovernmentInspectorate, [ND109.whole()], Reported, doubt MINISTRY_INSPECTORATES_2025;
        }
        system Tax District "2025-03-01..": {
            TheRest => Answers system Tax Area, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Tax Province "2025-03-01..2025-06-30": {
            TheRest => Answers system Tax Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Tax Region "2025-07-01..": {
            TheRest => Answers system Tax Province, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Customs Area "2025-03-01..": {
            TheRest => Answers system Customs Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Customs Province "2025-03-01..": {
            TheRest => Answers system Customs Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Treasury District "2025-03-01..": {
            TheRest => Answers system Treasury Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Treasury Province "2025-03-01..": {
            TheRest => Answers system Treasury Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system SocialInsurance District "2025-07-01..": {
            TheRest => Answers system SocialInsurance Area, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system SocialInsurance Province "2025-03-01..2025-06-30": {
            TheRest => Answers system SocialInsurance Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system SocialInsurance Region "2025-07-01..": {
            TheRest => Answers system SocialInsurance Province, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Statistics District "2025-07-01..": {
            TheRest => Answers system Statistics Area, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system MarketControl Central "2025-03-01..": {
            TheRest => Answers central IndustryAndTrade, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system StateBankBranches Province "2025-03-01..": {
            TheRest => Answers system StateBankBranches Region, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system CivilEnforcement District "2025-07-01..": {
            TheRest => Answers system CivilEnforcement Area, [NQ190.whole()], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Courts District "2025-07-01..": {
            TheRest => Answers system Courts Area, [L81.at("1.1")], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
        system Procuracies District "2025-07-01..": {
            TheRest => Answers system Procuracies Area, [LTC.at("15").by(&L136)], Inferred, doubt SAME_SYSTEM_TOOK_OVER;
        }
    }

    /// Bodies of a unit that was merged or divided, though the kind of body goes on: which unit, the place decides.
    OF_ENDED_UNITS {
        kind CommuneCommittee "2025-07-01..": {
            TheRest => Answers kind CommuneCommittee, [CV4323.whole()], Inferred, doubt FORMER_UNIT;
        }
        kind ProvinceCommittee "2025-07-01..": {
            TheRest => Answers kind ProvinceCommittee, [CV4323.whole()], Inferred, doubt FORMER_UNIT;
        }
    }
}

/// Who answers on a day for a body, in a matter of some share of its work if that is known.
#[must_use]
pub fn answers_for(body: StateBody, share: Option<TaskShare>, on: Day) -> Answers {
    let exists = body.exists(on);
    let Some(succession) = SUCCESSIONS.iter().find(|succession| succession.of == body && succession.days.holds(on))
    else {
        return if exists { Answers::Itself } else { Answers::Unknown };
    };
    let heir = |share| succession.heirs.iter().find(|heir| heir.share == share);
    match share {
        Some(share) => match heir(share).or_else(|| heir(TaskShare::TheRest)) {
            Some(heir) => Answers::Heir(heir),
            None if exists => Answers::Itself,
            None => Answers::Ask(succession),
        },
        None => match succession.heirs {
            _ if exists => Answers::Itself,
            [heir] => Answers::Heir(heir),
            _ => Answers::Ask(succession),
        },
    }
}

/// Who answers for the body of a commune or province that ended while bodies of its kind go on: that of the unit in which
/// the object of the matter, or the old province, lies now.
#[must_use]
pub fn answers_for_ended_unit(kind: BodyKind, on: Day) -> Option<&'static Heir> {
    let of = StateBody::Kind(kind);
    let succession = OF_ENDED_UNITS.iter().find(|succession| succession.of == of && succession.days.holds(on))?;
    succession.heirs.first()
}

/// Which central body has a share of work on a day, for work that one body handed to another.
#[must_use]
pub fn central_body_of(share: TaskShare, on: Day) -> Option<CentralBody> {
    if share == TaskShare::TheRest {
        return None;
    }
    SUCCESSIONS.iter().find_map(|succession| {
        let heir = succession.heirs.iter().find(|heir| heir.share == share)?;
        match if succession.days.begun(on) { heir.to } else { succession.of } {
            StateBody::Central(body) => central(body, on).map(|central| central.body),
            StateBody::Kind(_) | StateBody::System(..) => None,
        }
    })
}

/// The ministry of a field of petitions on a day, for the one field that a ministry was named after.
#[must_use]
pub fn ministry_of_field(field: Field, on: Day) -> Option<CentralBody> {
    let ministry = match field {
        Field::Labour => CentralBody::LabourInvalidsAndSocialAffairs,
        _ => return None,
    };
    match answers_for(StateBody::Central(ministry), Some(TaskShare::TheRest), on) {
        Answers::Itself => Some(ministry),
        Answers::Heir(Heir { to: StateBody::Central(body), .. }) => Some(*body),
        _ => None,
    }
}
