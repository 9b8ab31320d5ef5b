//! Ministries, ministerial-level bodies and government agencies, each with the days of its life.

use crate::calendar::Day;
use crate::law::doubts::{FOUNDED_IN_2018, MINISTRIES_AFTER_APRIL_2026};
use crate::law::instruments::{LKN, NQ176};
use crate::law::{Citation, Doubt, Span, Status, Text};
use crate::petition::choices;

choices! {
    /// Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ
    /// Ministry, ministerial-level body or government agency
    CentralBody {
        /// Bộ Quốc phòng
        /// Ministry of National Defence
        NationalDefence = "national_defence",
        /// Bộ Công an
        /// Ministry of Public Security
        PublicSecurity = "public_security",
        /// Bộ Ngoại giao
        /// Ministry of Foreign Affairs
        ForeignAffairs = "foreign_affairs",
        /// Bộ Nội vụ
        /// Ministry of Home Affairs
        HomeAffairs = "home_affairs",
        /// Bộ Tư pháp
        /// Ministry of Justice
        Justice = "justice",
        /// Bộ Kế hoạch và Đầu tư
        /// Ministry of Planning and Investment
        PlanningAndInvestment = "planning_and_investment",
        /// Bộ Tài chính
        /// Ministry of Finance
        Finance = "finance",
        /// Bộ Công Thương
        /// Ministry of Industry and Trade
        IndustryAndTrade = "industry_and_trade",
        /// Bộ Nông nghiệp và Phát triển nông thôn
        /// Ministry of Agriculture and Rural Development
        AgricultureAndRuralDevelopment = "agriculture_and_rural_development",
        /// Bộ Giao thông vận tải
        /// Ministry of Transport
        Transport = "transport",
        /// Bộ Xây dựng
        /// Ministry of Construction
        Construction = "construction",
        /// Bộ Tài nguyên và Môi trường
        /// Ministry of Natural Resources and Environment
        NaturalResourcesAndEnvironment = "natural_resources_and_environment",
        /// Bộ Thông tin và Truyền thông
        /// Ministry of Information and Communications
        InformationAndCommunications = "information_and_communications",
        /// Bộ Lao động - Thương binh và Xã hội
        /// Ministry of Labour, Invalids and Social Affairs
        LabourInvalidsAndSocialAffairs = "labour_invalids_and_social_affairs",
        /// Bộ Văn hóa, Thể thao và Du lịch
        /// Ministry of Culture, Sports and Tourism
        CultureSportsAndTourism = "culture_sports_and_tourism",
        /// Bộ Khoa học và Công nghệ
        /// Ministry of Science and Technology
        ScienceAndTechnology = "science_and_technology",
        /// Bộ Giáo dục và Đào tạo
        /// Ministry of Education and Training
        EducationAndTraining = "education_and_training",
        /// Bộ Y tế
        /// Ministry of Health
        Health = "health",
        /// Bộ Nông nghiệp và Môi trường
        /// Ministry of Agriculture and Environment
        AgricultureAndEnvironment = "agriculture_and_environment",
        /// Bộ Dân tộc và Tôn giáo
        /// Ministry of Ethnic and Religious Affairs
        EthnicAndReligiousAffairs = "ethnic_and_religious_affairs",
        /// Ủy ban Dân tộc
        /// Committee for Ethnic Minority Affairs
        EthnicCommittee = "ethnic_committee",
        /// Ngân hàng Nhà nước Việt Nam
        /// State Bank of Vietnam
        StateBank = "state_bank",
        /// Thanh tra Chính phủ
        /// Government Inspectorate
        GovernmentInspectorate = "government_inspectorate",
        /// Văn phòng Chính phủ
        /// Government Office
        GovernmentOffice = "government_office",
        /// Bảo hiểm xã hội Việt Nam
        /// Vietnam Social Security
        SocialSecurity = "social_security",
        /// Ban Quản lý Lăng Chủ tịch Hồ Chí Minh
        /// Ho Chi Minh Mausoleum Management Board
        MausoleumBoard = "mausoleum_board",
        /// Ủy ban Quản lý vốn nhà nước tại doanh nghiệp
        /// Commission for the Management of State Capital at Enterprises
        StateCapitalCommission = "state_capital_commission",
        /// Đài Truyền hình Việt Nam
        /// Vietnam Television
        Television = "television",
        /// Đài Tiếng nói Việt Nam
        /// Voice of Vietnam
        Radio = "radio",
        /// Thông tấn xã Việt Nam
        /// Vietnam News Agency
        NewsAgency = "news_agency",
        /// Viện Hàn lâm Khoa học và Công nghệ Việt Nam
        /// Vietnam Academy of Science and Technology
        AcademyOfScience = "academy_of_science",
        /// Viện Hàn lâm Khoa học xã hội Việt Nam
        /// Vietnam Academy of Social Sciences
        AcademyOfSocialSciences = "academy_of_social_sciences",
    }

    /// Loại cơ quan trung ương
    /// Rank of a central body
    CentralRank {
        /// Bộ
        /// Ministry
        Ministry = "ministry",
        /// Cơ quan ngang bộ
        /// Ministerial-level body
        MinisterialLevel = "ministerial_level",
        /// Cơ quan thuộc Chính phủ
        /// Government agency
        GovernmentAgency = "government_agency",
    }
}

/// A central body in one period. It stands directly below the Government.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Central {
    /// The body.
    pub body: CentralBody,
    /// Its rank.
    pub rank: CentralRank,
    /// The period, `from..to`, both days inclusive.
    pub in_force: &'static str,
    /// Where that is read.
    pub cites: &'static [Citation],
    /// On what it was read.
    pub status: Status,
    /// What is doubtful about it.
    pub doubt: Option<&'static Doubt>,
}

/// Bodies of one rank that lived through the same period on the same source.
struct Group {
    rank: CentralRank,
    in_force: &'static str,
    days: Span,
    bodies: &'static [CentralBody],
    cites: &'static [Citation],
    status: Status,
    doubt: Option<&'static Doubt>,
}

const fn group(rank: CentralRank, in_force: &'static str, status: Status, bodies: &'static [CentralBody]) -> Group {
    let cites: &[Citation] = match rank {
        CentralRank::GovernmentAgency => const { &[LKN.at("7.2")] },
        CentralRank::Ministry | CentralRank::MinisterialLevel => const { &[NQ176.whole()] },
    };
    Group { rank, in_force, days: Span::of(in_force), bodies, cites, status, doubt: None }
}

const fn doubted(group: Group, doubt: &'static Doubt) -> Group {
    Group { doubt: Some(doubt), ..group }
}

const MINISTRIES_THROUGHOUT: &[CentralBody] = {
    use CentralBody::*;
    &[
        NationalDefence,
        PublicSecurity,
        ForeignAffairs,
        HomeAffairs,
        Justice,
        Finance,
        IndustryAndTrade,
        Construction,
        CultureSportsAndTourism,
        ScienceAndTechnology,
        EducationAndTraining,
        Health,
    ]
};

const MINISTRIES_ENDED: &[CentralBody] = {
    use CentralBody::*;
    &[
        PlanningAndInvestment,
        AgricultureAndRuralDevelopment,
        Transport,
        NaturalResourcesAndEnvironment,
        InformationAndCommunications,
        LabourInvalidsAndSocialAffairs,
    ]
};

const MINISTRIES_NEW: &[CentralBody] =
    &[CentralBody::AgricultureAndEnvironment, CentralBody::EthnicAndReligiousAffairs];

const MINISTERIAL_THROUGHOUT: &[CentralBody] =
    &[CentralBody::StateBank, CentralBody::GovernmentInspectorate, CentralBody::GovernmentOffice];

const AGENCIES_THROUGHOUT: &[CentralBody] = {
    use CentralBody::*;
    &[Television, Radio, NewsAgency, AcademyOfScience, AcademyOfSocialSciences]
};

static GROUPS: &[Group] = {
    use CentralRank::{GovernmentAgency, MinisterialLevel, Ministry};
    use Status::{Inferred, Recalled, Reported};
    &[
        group(Ministry, "2012-07-01..2026-03-31", Reported, MINISTRIES_THROUGHOUT),
        doubted(group(Ministry, "2026-04-01..", Inferred, MINISTRIES_THROUGHOUT), &MINISTRIES_AFTER_APRIL_2026),
        group(Ministry, "2012-07-01..2025-02-28", Reported, MINISTRIES_ENDED),
        group(Ministry, "2025-03-01..2026-03-31", Reported, MINISTRIES_NEW),
        doubted(group(Ministry, "2026-04-01..", Inferred, MINISTRIES_NEW), &MINISTRIES_AFTER_APRIL_2026),
        group(MinisterialLevel, "2012-07-01..2026-03-31", Reported, MINISTERIAL_THROUGHOUT),
        doubted(
            group(MinisterialLevel, "2026-04-01..", Inferred, MINISTERIAL_THROUGHOUT),
            &MINISTRIES_AFTER_APRIL_2026,
        ),
        group(MinisterialLevel, "2012-07-01..2025-02-28", Reported, &[CentralBody::EthnicCommittee]),
        group(
            GovernmentAgency,
            "2012-07-01..2025-02-28",
            Reported,
            &[CentralBody::SocialSecurity, CentralBody::MausoleumBoard],
        ),
        doubted(
            group(GovernmentAgency, "2018-02-03..2025-02-28", Recalled, &[CentralBody::StateCapitalCommission]),
            &FOUNDED_IN_2018,
        ),
        group(GovernmentAgency, "2012-07-01..", Recalled, AGENCIES_THROUGHOUT),
    ]
};

/// Every central body in every period.
fn all() -> impl Iterator<Item = (Span, Central)> {
    GROUPS.iter().flat_map(|group| {
        let Group { rank, in_force, days, cites, status, doubt, .. } = *group;
        group.bodies.iter().map(move |body| (days, Central { body: *body, rank, in_force, cites, status, doubt }))
    })
}

/// The central bodies of a day: ministries, ministerial-level bodies and government agencies.
pub fn centrals(on: Day) -> impl Iterator<Item = Central> {
    all().filter(move |(days, _)| days.holds(on)).map(|(_, central)| central)
}

/// The ministries and ministerial-level bodies of a day.
pub fn ministries(on: Day) -> impl Iterator<Item = Central> {
    centrals(on).filter(|central| central.rank != CentralRank::GovernmentAgency)
}

/// How a central body stands on a day; `None` if it does not exist then.
#[must_use]
pub fn central(body: CentralBody, on: Day) -> Option<Central> {
    centrals(on).find(|central| central.body == body)
}

impl CentralBody {
    /// The title of its head.
    #[must_use]
    pub const fn head(self) -> Text {
        const fn head(vi: &'static str, en: &'static str) -> Text {
            Text { vi, en }
        }
        match self {
            Self::NationalDefence => head("Bộ trưởng Bộ Quốc phòng", "Minister of National Defence"),
            Self::PublicSecurity => head("Bộ trưởng Bộ Công an", "Minister of Public Security"),
            Self::ForeignAffairs => head("Bộ trưởng Bộ Ngoại giao", "Minister of Foreign Affairs"),
            Self::HomeAffairs => head("Bộ trưởng Bộ Nội vụ", "Minister of Home Affairs"),
            Self::Justice => head("Bộ trưởng Bộ Tư pháp", "Minister of Justice"),
            Self::PlanningAndInvestment => {
                head("Bộ trưởng Bộ Kế hoạch và Đầu tư", "Minister of Planning and Investment")
            }
            Self::Finance => head("Bộ trưởng Bộ Tài chính", "Minister of Finance"),
            Self::IndustryAndTrade => head("Bộ trưởng Bộ Công Thương", "Minister of Industry and Trade"),
            Self::AgricultureAndRuralDevelopment => head(
                "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn",
                "Minister of Agriculture and Rural Development",
            ),
            Self::Transport => head("Bộ trưởng Bộ Giao thông vận tải", "Minister of Transport"),
            Self::Construction => head("Bộ trưởng Bộ Xây dựng", "Minister of Construction"),
            Self::NaturalResourcesAndEnvironment => {
                head("Bộ trưởng Bộ Tài nguyên và Môi trường", "Minister of Natural Resources and Environment")
            }
            Self::InformationAndCommunications => {
                head("Bộ trưởng Bộ Thông tin và Truyền thông", "Minister of Information and Communications")
            }
            Self::LabourInvalidsAndSocialAffairs => {
                head("Bộ trưởng Bộ Lao động - Thương binh và Xã hội", "Minister of Labour, Invalids and Social Affairs")
            }
            Self::CultureSportsAndTourism => {
                head("Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch", "Minister of Culture, Sports and Tourism")
            }
            Self::ScienceAndTechnology => {
                head("Bộ trưởng Bộ Khoa học và Công nghệ", "Minister of Science and Technology")
            }
            Self::EducationAndTraining => {
                head("Bộ trưởng Bộ Giáo dục và Đào tạo", "Minister of Education and Training")
            }
            Self::Health => head("Bộ trưởng Bộ Y tế", "Minister of Health"),
            Self::AgricultureAndEnvironment => {
                head("Bộ trưởng Bộ Nông nghiệp và Môi trường", "Minister of Agriculture and Environment")
            }
            Self::EthnicAndReligiousAffairs => {
                head("Bộ trưởng Bộ Dân tộc và Tôn giáo", "Minister of Ethnic and Religious Affairs")
            }
            Self::EthnicCommittee => head(
                "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc",
                "Minister, Chair of the Committee for Ethnic Minority Affairs",
            ),
            Self::StateBank => head("Thống đốc Ngân hàng Nhà nước Việt Nam", "Governor of the State Bank of Vietnam"),
            Self::GovernmentInspectorate => head("Tổng Thanh tra Chính phủ", "Inspector General of the Government"),
            Self::GovernmentOffice => {
                head("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", "Minister, Chair of the Government Office")
            }
            Self::SocialSecurity => {
                head("Tổng Giám đốc Bảo hiểm xã hội Việt Nam", "Director General of Vietnam Social Security")
            }
            Self::MausoleumBoard => head(
                "Trưởng Ban Quản lý Lăng Chủ tịch Hồ Chí Minh",
                "Head of the Ho Chi Minh Mausoleum Management Board",
            ),
            Self::StateCapitalCommission => head(
                "Chủ tịch Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
                "Chair of the Commission for the Management of State Capital at Enterprises",
            ),
            Self::Television => {
                head("Tổng Giám đốc Đài Truyền hình Việt Nam", "Director General of Vietnam Television")
            }
            Self::Radio => head("Tổng Giám đốc Đài Tiếng nói Việt Nam", "Director General of Voice of Vietnam"),
            Self::NewsAgency => {
                head("Tổng Giám đốc Thông tấn xã Việt Nam", "Director General of the Vietnam News Agency")
            }
            Self::AcademyOfScience => head(
                "Chủ tịch Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
                "President of the Vietnam Academy of Science and Technology",
            ),
            Self::AcademyOfSocialSciences => head(
                "Chủ tịch Viện Hàn lâm Khoa học xã hội Việt Nam",
                "President of the Vietnam Academy of Social Sciences",
            ),
        }
    }
}
