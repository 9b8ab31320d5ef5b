//! The vocabulary: every fact, with the question that an officer is asked, and the values that it may have.
//!
//! Facts of the petition and of its contents are what an officer sees, reads or asks; none is a legal conclusion, but for
//! three that a document on the file may state (`kind`, `track`, `instance`) and the resolver's finding that a case is
//! complex. Derived facts come out of a table or a computation and are never entered.
//!
//! A new fact goes into the list at the end of this file; a new closed set of values above it.

use super::value::Entered;
use super::vocabulary::{choices, facts};
use super::{Event, FactInfo, FactValue, Input, Scope, Uncut, Unfit, When};
use crate::bodies::Place;
use crate::law::Text;
#[cfg(feature = "pyo3")]
use crate::python::Given;

choices! {
    /// Có hay không
    /// Yes or no
    YesNo {
        /// Có
        /// Yes
        Yes = "yes",
        /// Không
        /// No
        No = "no",
    }

    /// Loại đơn
    /// Kind of petition
    PetitionKind {
        /// Khiếu nại
        /// Complaint
        Complaint = "complaint",
        /// Tố cáo trong việc thực hiện nhiệm vụ, công vụ
        /// Denunciation of an act in public duty
        DenunciationDuty = "denunciation_duty",
        /// Tố cáo về quản lý nhà nước trong các lĩnh vực
        /// Denunciation in a field of state management
        DenunciationField = "denunciation_field",
        /// Kiến nghị, phản ánh
        /// Recommendation or reflection
        RecommendationReflection = "recommendation_reflection",
        /// Không thuộc khiếu nại, tố cáo, kiến nghị, phản ánh
        /// None of the three
        OutsideKinds = "outside",
    }

    /// Khiếu nại hành chính hay khiếu nại kỷ luật
    /// Track of a complaint
    Track {
        /// Khiếu nại quyết định, hành vi hành chính
        /// Administrative
        Administrative = "administrative",
        /// Khiếu nại quyết định kỷ luật
        /// Disciplinary
        Disciplinary = "disciplinary",
    }

    /// Lần khiếu nại
    /// Instance of a complaint
    Instance {
        /// Lần đầu
        /// First
        First = "first",
        /// Lần hai
        /// Second
        Second = "second",
    }

    /// Loại cơ quan, đơn vị
    /// Kind of unit
    UnitKind {
        /// Ban Tiếp công dân trung ương
        /// Central reception board
        CentralBoard = "central_board",
        /// Ban Tiếp công dân cấp tỉnh
        /// Provincial reception board
        ProvinceBoard = "province_board",
        /// Ban Tiếp công dân cấp huyện
        /// District reception board
        DistrictBoard = "district_board",
        /// Bộ, cơ quan ngang bộ
        /// Ministry
        Ministry = "ministry",
        /// Cơ quan thuộc bộ
        /// Agency under a ministry
        MinistryAgency = "ministry_agency",
        /// Cơ quan thuộc Chính phủ
        /// Government agency
        GovernmentAgency = "government_agency",
        /// Ủy ban nhân dân cấp tỉnh
        /// Provincial people's committee
        Province = "province",
        /// Sở, cơ quan chuyên môn thuộc UBND cấp tỉnh
        /// Provincial agency
        ProvincialAgency = "provincial_agency",
        /// Ủy ban nhân dân cấp huyện
        /// District people's committee
        District = "district",
        /// Ủy ban nhân dân cấp xã
        /// Commune people's committee
        Commune = "commune",
        /// Đơn vị sự nghiệp công lập
        /// Public non-business unit
        PublicUnit = "public_unit",
        /// Doanh nghiệp nhà nước
        /// State enterprise
        StateEnterprise = "state_enterprise",
        /// Quân đội, công an
        /// Army or police
        ArmyPolice = "army_police",
        /// Tòa án, viện kiểm sát, thi hành án
        /// Court, procuracy, execution of judgments
        Justice = "justice",
        /// Cơ quan dân cử
        /// Elected body
        Elected = "elected",
        /// Khác
        /// Other
        OtherUnit = "other",
    }

    /// Vai trò của đơn vị nhận trong giải quyết khiếu nại
    /// Part of the receiving unit in resolving complaints
    UnitRole {
        /// Cơ quan thanh tra
        /// Inspectorate
        Inspectorate = "inspectorate",
        /// Đơn vị được giao tham mưu giải quyết khiếu nại
        /// Unit charged with advising on complaints
        AdvisoryUnit = "advisory_unit",
        /// Không phải hai loại trên
        /// Neither
        NeitherRole = "none",
    }

    /// Đường đơn, ý kiến đến
    /// Channel
    Channel {
        /// Bưu chính
        /// Post
        Post = "post",
        /// Bàn tiếp nhận, hòm thư
        /// Desk or box
        DeskOrBox = "desk_or_box",
        /// Tiếp công dân
        /// Citizen reception
        Reception = "reception",
        /// Tiếp công dân trực tuyến
        /// Online reception
        OnlineReception = "online_reception",
        /// Cơ quan khác chuyển đến
        /// Transferred by another body
        Transferred = "transferred",
        /// Lãnh đạo giao
        /// Assigned by a leader
        Leader = "leader",
        /// Thư điện tử, cổng thông tin
        /// Electronic
        Electronic = "electronic",
    }

    /// Hình thức trình bày
    /// Form of the matter
    MatterForm {
        /// Có đơn
        /// A written petition
        Petition = "petition",
        /// Chỉ trình bày
        /// Spoken only
        Spoken = "spoken",
    }

    /// Cơ quan, người chuyển đơn
    /// Who transferred the petition
    TransferredBy {
        /// Không ai chuyển
        /// Nobody
        Nobody = "nobody",
        /// Cơ quan của Quốc hội, đại biểu Quốc hội
        /// Body of the National Assembly or a deputy
        AssemblyBodyOrDeputy = "assembly_body_or_deputy",
        /// Đại biểu Hội đồng nhân dân
        /// Deputy of a people's council
        CouncilDeputy = "council_deputy",
        /// Mặt trận Tổ quốc, tổ chức thành viên
        /// Fatherland Front or a member organisation
        FrontOrMember = "front_or_member",
        /// Báo chí
        /// Press
        Press = "press",
        /// Ban Tiếp công dân
        /// Reception board
        ReceptionBoard = "reception_board",
        /// Lãnh đạo Đảng, Nhà nước
        /// Leader of the Party or the State
        PartyOrStateLeader = "party_or_state_leader",
        /// Bộ phận tiếp công dân của đơn vị
        /// Our own reception
        OwnReception = "own_reception",
        /// Cơ quan khác
        /// Another body
        OtherBody = "other_body",
    }

    /// Người đứng tên
    /// The author
    AuthorKind {
        /// Công dân
        /// Citizen
        Citizen = "citizen",
        /// Cán bộ, công chức
        /// Cadre or civil servant
        Official = "official",
        /// Người nước ngoài
        /// Foreigner
        Foreigner = "foreigner",
        /// Cơ quan, tổ chức
        /// Agency or organisation
        Organisation = "organisation",
    }

    /// Loại cơ quan, tổ chức đứng tên
    /// Kind of organisation
    OrganisationKind {
        /// Cơ quan nhà nước
        /// State body
        StateBody = "state_body",
        /// Tổ chức chính trị
        /// Political organisation
        Political = "political",
        /// Tổ chức chính trị - xã hội
        /// Socio-political organisation
        SocioPolitical = "socio_political",
        /// Tổ chức xã hội
        /// Social organisation
        Social = "social",
        /// Tổ chức xã hội - nghề nghiệp
        /// Socio-professional organisation
        SocioProfessional = "socio_professional",
        /// Tổ chức kinh tế
        /// Economic organisation
        Economic = "economic",
        /// Đơn vị vũ trang nhân dân
        /// People's armed-forces unit
        ArmedForces = "armed_forces",
        /// Tổ chức khác
        /// Another organisation
        OtherOrganisation = "other",
    }

    /// Kiểm tra người đứng tên
    /// Check of the author
    AuthorCheck {
        /// Chưa kiểm tra
        /// Not done
        NotDone = "not_done",
        /// Đúng người
        /// Confirmed
        Confirmed = "confirmed",
        /// Không tìm thấy
        /// Not found
        NotFound = "not_found",
        /// Mạo tên người khác
        /// Name of another person
        NameOfAnother = "name_of_another",
    }

    /// Chữ ký
    /// Signature
    Signature {
        /// Có chữ ký
        /// Signed
        Signed = "signed",
        /// Có điểm chỉ
        /// Fingerprint
        Fingerprint = "fingerprint",
        /// Không có
        /// None
        Unsigned = "none",
    }

    /// Người đứng ra thực hiện
    /// Who acts
    ActsThrough {
        /// Tự mình
        /// The author
        Oneself = "self",
        /// Người đại diện theo pháp luật
        /// Legal representative
        LegalRepresentative = "legal_representative",
        /// Người được ủy quyền
        /// Authorised person
        Authorised = "authorised",
        /// Luật sư
        /// Lawyer
        Lawyer = "lawyer",
        /// Trợ giúp viên pháp lý
        /// Legal-aid officer
        LegalAid = "legal_aid",
        /// Người đứng đầu cơ quan, tổ chức
        /// Head of the organisation
        HeadOfOrganisation = "head_of_organisation",
        /// Người đại diện của nhiều người
        /// Representative of a group
        GroupRepresentative = "group_representative",
    }

    /// Giấy tờ đại diện, ủy quyền
    /// Papers of representation
    Papers {
        /// Hợp lệ
        /// Valid
        Valid = "valid",
        /// Không hợp lệ
        /// Invalid
        Invalid = "invalid",
        /// Không có
        /// None
        NoPapers = "none",
    }

    /// Hình thức văn bản ủy quyền
    /// Form of the power of attorney
    AuthorisationForm {
        /// Viết tay, không chứng thực
        /// In writing only
        InWriting = "in_writing",
        /// Có chứng thực
        /// Certified
        Certified = "certified",
        /// Có công chứng
        /// Notarised
        Notarised = "notarised",
        /// Người có thẩm quyền ký, đóng dấu (nếu có dấu)
        /// Signed by the competent person and sealed, if there is a seal
        SignedAndSealed = "signed_and_sealed",
    }

    /// Người được ủy quyền là ai
    /// Who is authorised
    AttorneyKind {
        /// Cha, mẹ, vợ, chồng, anh, chị, em ruột, con đã thành niên
        /// Father, mother, spouse, sibling or adult child
        CloseFamily = "close_family",
        /// Người khác có năng lực hành vi dân sự đầy đủ
        /// Another person with full capacity
        OtherCapable = "other_capable",
        /// Người không có năng lực hành vi dân sự đầy đủ
        /// A person without full capacity
        Incapable = "incapable",
    }

    /// Tình trạng của người khiếu nại
    /// State of the complainant
    AuthorState {
        /// Còn sống, còn hoạt động
        /// Alive, or still existing
        Existing = "existing",
        /// Cá nhân đã chết
        /// The individual died
        Died = "died",
        /// Cơ quan, tổ chức đã giải thể, phá sản, chấm dứt
        /// The organisation was dissolved, bankrupt or ended
        Ended = "ended",
    }

    /// Lĩnh vực
    /// Field
    Field {
        /// Chế độ, chính sách
        /// Benefits and policies
        PolicyBenefits = "policy_benefits",
        /// Đất đai, nhà cửa
        /// Land and houses
        LandHousing = "land_housing",
        /// Công chức, công vụ
        /// Civil service
        CivilService = "civil_service",
        /// Hành chính khác
        /// Other administrative
        OtherAdministrative = "other_administrative",
        /// Tư pháp
        /// Judicial
        Judicial = "judicial",
        /// Đảng, đoàn thể
        /// Party and mass organisations
        PartyMass = "party_mass",
        /// Tham nhũng
        /// Corruption
        Corruption = "corruption",
        /// Lao động
        /// Labour
        Labour = "labour",
        /// Khác
        /// Other
        OtherField = "other",
    }

    /// Điều người viết yêu cầu
    /// What the writer asks
    Asks {
        /// Xem xét lại quyết định, hành vi
        /// Review of the decision or act
        Review = "review",
        /// Xử lý người vi phạm
        /// Handling of the offender
        HandleOffender = "handle_offender",
        /// Đề xuất, cung cấp thông tin, nêu nguyện vọng
        /// Propose, inform or wish
        ProposeOrInform = "propose_or_inform",
        /// Giải quyết tranh chấp riêng
        /// Settle a private dispute
        SettlePrivateDispute = "settle_private_dispute",
        /// Khác: khởi kiện, xin cấp giấy tờ, yêu cầu bảo vệ
        /// Other: a suit, papers, protection
        OtherRequest = "other",
    }

    /// Điều người viết nhằm tới
    /// What the writer is after
    Aim {
        /// Xem xét lại quyết định, hành vi xâm phạm quyền, lợi ích của mình
        /// Review of a decision or act that infringes an own right
        ReviewOwnRight = "review_own_right",
        /// Báo hành vi vi phạm pháp luật
        /// Report of a breach of law
        ReportBreach = "report_breach",
        /// Cung cấp thông tin, ý kiến, nguyện vọng, đề xuất
        /// Information, opinion, wish or proposal
        ProposeOrInform = "propose_or_inform",
        /// Việc thuộc hoạt động tố tụng
        /// A matter of judicial procedure
        JudicialMatter = "judicial_matter",
        /// Việc của Đảng
        /// A matter of the Party
        PartyMatter = "party_matter",
        /// Giải quyết tranh chấp riêng
        /// Settlement of a private dispute
        PrivateDispute = "private_dispute",
        /// Yêu cầu khác
        /// Another request
        AnotherRequest = "another_request",
        /// Hợp với cả khiếu nại và tố cáo, luật không phân biệt
        /// Meets complaint and denunciation, and no law tells them apart
        Unsettled = "unsettled",
    }

    /// Đối tượng của yêu cầu
    /// What the request is against
    Target {
        /// Quyết định hành chính
        /// Administrative decision
        AdminDecision = "admin_decision",
        /// Hành vi hành chính
        /// Administrative act
        AdminAct = "admin_act",
        /// Quyết định kỷ luật
        /// Disciplinary decision
        DisciplineDecision = "discipline_decision",
        /// Văn bản quy phạm pháp luật
        /// Normative document
        NormativeDocument = "normative_document",
        /// Quyết định, hành vi nội bộ hoặc chỉ đạo của cấp trên
        /// Internal decision or direction of a superior
        InternalOrSuperiorDirection = "internal_or_superior_direction",
        /// Hành vi vi phạm pháp luật
        /// Breach of law
        BreachOfLaw = "breach_of_law",
        /// Chính sách, việc quản lý
        /// Policy or management
        PolicyOrManagement = "policy_or_management",
        /// Quy định hành chính
        /// Administrative regulation
        AdministrativeRegulation = "administrative_regulation",
        /// Bản án, quyết định, hành vi tố tụng
        /// Judicial act
        JudicialAct = "judicial_act",
        /// Việc của Đảng
        /// Party matter
        PartyMatter = "party_matter",
        /// Tranh chấp riêng
        /// Private dispute
        PrivateDispute = "private_dispute",
        /// Không có
        /// None
        NoTarget = "none",
    }

    /// Chủ thể của quyết định, hành vi
    /// Whose decision or act it is
    TargetAuthor {
        /// Cơ quan hành chính nhà nước, người có thẩm quyền trong đó
        /// Administrative body or its official
        AdminBodyOrOfficial = "admin_body_or_official",
        /// Đơn vị sự nghiệp công lập
        /// Public non-business unit
        PublicUnit = "public_unit",
        /// Doanh nghiệp nhà nước
        /// State enterprise
        StateEnterprise = "state_enterprise",
        /// Tòa án, viện kiểm sát, cơ quan tố tụng, thi hành án
        /// Justice body
        JusticeBody = "justice_body",
        /// Cơ quan dân cử, Kiểm toán nhà nước, Văn phòng Quốc hội, Văn phòng Chủ tịch nước
        /// Elected body, State Audit, offices of the National Assembly and the President
        ElectedBody = "elected_body",
        /// Tổ chức chính trị, xã hội, tôn giáo
        /// Political, social or religious organisation
        PoliticalSocialReligious = "political_social_religious",
        /// Quân đội, công an
        /// Army or police
        ArmyPolice = "army_police",
        /// Cá nhân
        /// Private person
        PrivatePerson = "private_person",
        /// Không rõ
        /// Unknown to the writer
        UnknownAuthor = "unknown",
    }

    /// Quyết định, hành vi nội bộ
    /// Internal decision or act
    InternalDirection {
        /// Trong nội bộ cơ quan, để chỉ đạo, tổ chức thực hiện nhiệm vụ, công vụ
        /// Within the body, to direct and organise its own duties
        WithinBody = "within_body",
        /// Cơ quan hành chính cấp trên chỉ đạo, điều hành cấp dưới
        /// A superior body directing a lower one
        SuperiorToLower = "superior_to_lower",
        /// Không phải hai trường hợp trên
        /// Neither
        NeitherOfTheTwo = "none",
    }

    /// Người ra quyết định, hoặc có hành vi, hoặc quản lý người có hành vi
    /// Who decided or acted, or manages the person who acted
    OfficeKind {
        /// Chủ tịch UBND cấp xã
        /// Chair of a commune people's committee
        CommuneChair = "commune_chair",
        /// Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã
        /// Head of an agency under a commune people's committee
        CommuneUnitHead = "commune_unit_head",
        /// Người do Chủ tịch UBND cấp xã quản lý trực tiếp
        /// Person directly managed by the commune chair
        CommuneStaff = "commune_staff",
        /// Thủ trưởng cơ quan thuộc UBND cấp huyện, người do mình quản lý trực tiếp
        /// Head of an agency under a district people's committee, or own staff
        DistrictAgencyHead = "district_agency_head",
        /// Chủ tịch UBND cấp huyện
        /// Chair of a district people's committee
        DistrictChair = "district_chair",
        /// Thủ trưởng cơ quan thuộc sở và cấp tương đương, người do mình quản lý trực tiếp
        /// Head of an agency under a provincial agency, or own staff
        SubDepartmentHead = "sub_department_head",
        /// Giám đốc sở, thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh, người do mình quản lý trực tiếp
        /// Head of a provincial agency, or own staff
        DepartmentHead = "department_head",
        /// Chủ tịch UBND cấp tỉnh
        /// Chair of a provincial people's committee
        ProvinceChair = "province_chair",
        /// Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, người do mình quản lý trực tiếp
        /// Head of an agency under a ministry or government agency, or own staff
        MinistryAgencyHead = "ministry_agency_head",
        /// Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, người do mình quản lý trực tiếp
        /// Minister or head of a government agency, or own staff
        Minister = "minister",
        /// Người đứng đầu đơn vị sự nghiệp công lập, viên chức do mình quản lý trực tiếp
        /// Head of a public non-business unit, or own staff
        PublicUnitHead = "public_unit_head",
        /// Người đại diện theo pháp luật của doanh nghiệp nhà nước
        /// Legal representative of a state enterprise
        EnterpriseRepresentative = "enterprise_representative",
        /// Cơ quan khác
        /// Another body
        OtherOffice = "other",
    }

    /// Cấp nhận nhiệm vụ của cấp huyện từ ngày 01/07/2025
    /// The level that took over a task of the district on 01/07/2025
    FunctionLevel {
        /// Cấp xã
        /// The commune
        Commune = "commune",
        /// Cấp tỉnh
        /// The province
        Province = "province",
        /// Chưa rõ
        /// Not clear
        Unclear = "unclear",
    }

    /// Người có thẩm quyền giải quyết
    /// Who is competent to resolve
    Resolver {
        /// Chủ tịch UBND cấp xã
        /// Chair of the commune people's committee
        CommuneChair = "commune_chair",
        /// Thủ trưởng cơ quan thuộc UBND cấp huyện
        /// Head of the agency under the district people's committee
        DistrictAgencyHead = "district_agency_head",
        /// Chủ tịch UBND cấp huyện
        /// Chair of the district people's committee
        DistrictChair = "district_chair",
        /// Thủ trưởng cơ quan thuộc sở và cấp tương đương
        /// Head of the agency under the provincial agency
        SubDepartmentHead = "sub_department_head",
        /// Giám đốc sở, thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh
        /// Head of the provincial agency
        DepartmentHead = "department_head",
        /// Chủ tịch UBND cấp tỉnh
        /// Chair of the provincial people's committee
        ProvinceChair = "province_chair",
        /// Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ
        /// Head of the agency under the ministry or government agency
        MinistryAgencyHead = "ministry_agency_head",
        /// Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ
        /// Minister or head of the government agency
        Minister = "minister",
        /// Bộ trưởng quản lý ngành, lĩnh vực
        /// Minister managing the sector
        SectorMinister = "sector_minister",
        /// Người đứng đầu đơn vị sự nghiệp công lập
        /// Head of the public non-business unit
        PublicUnitHead = "public_unit_head",
        /// Người đứng đầu đơn vị sự nghiệp công lập cấp trên trực tiếp
        /// Head of the direct superior public non-business unit
        SuperiorUnitHead = "superior_unit_head",
        /// Người đứng đầu cơ quan nhà nước quản lý đơn vị
        /// Head of the state body managing the unit
        ManagingBodyHead = "managing_body_head",
        /// Người đại diện theo pháp luật của doanh nghiệp nhà nước
        /// Legal representative of the state enterprise
        EnterpriseRepresentative = "enterprise_representative",
        /// Người đại diện theo pháp luật của doanh nghiệp cấp trên
        /// Legal representative of the superior enterprise
        SuperiorEnterprise = "superior_enterprise",
        /// Người đứng đầu cơ quan, tổ chức đã ra quyết định kỷ luật
        /// Head of the body that issued the disciplinary decision
        IssuerOfDiscipline = "issuer_of_discipline",
        /// Người đứng đầu cơ quan cấp trên trực tiếp
        /// Head of the direct superior body
        DirectSuperior = "direct_superior",
        /// Bộ trưởng Bộ Nội vụ
        /// Minister of Home Affairs
        HomeAffairsMinister = "home_affairs_minister",
        /// Cơ quan tiếp nhận chức năng, hoặc Chủ tịch UBND cấp xã nơi phát sinh vụ việc
        /// The body that took over the function, or the commune chair where the matter arose
        Successor = "successor",
        /// Người được Chủ tịch UBND cấp tỉnh giao, hoặc chính Chủ tịch UBND cấp tỉnh
        /// Whom the province chair assigns, or the province chair
        AssignedByProvinceChair = "assigned_by_province_chair",
        /// Người đã ra quyết định hoặc có hành vi, hoặc người quản lý người đó
        /// Who decided or acted, or the head of the body whose person acted
        Decider = "decider",
        /// Không có người giải quyết: chỉ khởi kiện tại Tòa án
        /// Nobody: only a suit in court
        SuitOnly = "suit_only",
    }

    /// Vụ việc đã đến đâu
    /// How far the matter has come
    Prior {
        /// Chưa ai giải quyết
        /// Nobody has dealt with it
        NothingBefore = "none",
        /// Đang được giải quyết tại đây
        /// Pending here
        PendingHere = "pending_here",
        /// Đang được giải quyết ở nơi khác
        /// Pending elsewhere
        PendingElsewhere = "pending_elsewhere",
        /// Đã có quyết định giải quyết lần đầu
        /// First decision
        FirstDecision = "first_decision",
        /// Hết thời hạn lần đầu mà không được giải quyết
        /// First term lapsed without a decision
        FirstLate = "first_late",
        /// Đã có quyết định giải quyết lần hai
        /// Second decision
        SecondDecision = "second_decision",
        /// Hết thời hạn lần hai mà không được giải quyết
        /// Second term lapsed without a decision
        SecondLate = "second_late",
        /// Đã đình chỉ
        /// Terminated
        Terminated = "terminated",
        /// Tố cáo đã không được thụ lý
        /// Denunciation not accepted
        DenunciationRefused = "denunciation_refused",
        /// Đã có kết luận nội dung tố cáo
        /// Denunciation concluded
        DenunciationConcluded = "denunciation_concluded",
        /// Tố cáo quá thời hạn chưa giải quyết
        /// Denunciation late
        DenunciationLate = "denunciation_late",
        /// Đã được trả lời bằng văn bản
        /// Answered in writing
        AnsweredInWriting = "answered_in_writing",
    }

    /// Ai đã hoặc đang giải quyết
    /// Who dealt with it
    PriorBy {
        /// Đơn vị này
        /// This unit
        ThisUnit = "this_unit",
        /// Cấp dưới trực tiếp
        /// Direct subordinate
        DirectSubordinate = "direct_subordinate",
        /// Cấp dưới
        /// Lower body
        Lower = "lower",
        /// Cấp trên
        /// Superior
        Superior = "superior",
        /// Cơ quan khác
        /// Another body
        OtherBody = "other",
    }

    /// Tòa án
    /// Court
    Court {
        /// Chưa thụ lý
        /// None
        NoCourt = "none",
        /// Đã thụ lý
        /// Accepted
        Accepted = "accepted",
        /// Đã giải quyết bằng bản án, quyết định
        /// Decided
        Decided = "decided",
        /// Đã đình chỉ vụ án
        /// Case terminated
        CaseTerminated = "case_terminated",
    }

    /// Nơi người khiếu nại chọn khi vừa khiếu nại vừa khởi kiện
    /// Which way was chosen by those who both complained and sued
    ForumChoice {
        /// Người có thẩm quyền giải quyết khiếu nại
        /// The resolver of the complaint
        Complaint = "complaint",
        /// Tòa án
        /// The court
        Court = "court",
        /// Không lựa chọn
        /// No choice made
        NoChoice = "none",
        /// Người chọn khiếu nại, người chọn khởi kiện
        /// Some the complaint, others the court
        Divided = "divided",
    }

    /// Việc khởi kiện nhằm vào gì
    /// What a suit is against
    SuitAbout {
        /// Quyết định giải quyết khiếu nại về quyết định xử lý vụ việc cạnh tranh
        /// Complaint decision on the handling of a competition case
        CompetitionCase = "competition_case",
        /// Quyết định giải quyết khiếu nại trong hoạt động kiểm toán nhà nước
        /// Complaint decision in State Audit work
        StateAudit = "state_audit",
        /// Quyết định, hành vi khác
        /// Another decision or act
        OtherMatter = "other",
    }

    /// Tranh chấp về thẩm quyền giữa những cơ quan nào
    /// Between which bodies competence is disputed
    JurisdictionDispute {
        /// Không có tranh chấp
        /// No dispute
        NoDispute = "none",
        /// Các cơ quan, đơn vị thuộc phạm vi quản lý của UBND cấp huyện
        /// Bodies of one district
        WithinDistrict = "within_district",
        /// Các cơ quan, đơn vị thuộc phạm vi quản lý của UBND cấp tỉnh
        /// Bodies of one province
        WithinProvince = "within_province",
        /// Các cơ quan, đơn vị thuộc phạm vi quản lý của một bộ
        /// Bodies of one ministry
        WithinMinistry = "within_ministry",
        /// Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND cấp tỉnh
        /// Ministries, government agencies and provinces
        BetweenCentralBodiesOrProvinces = "between_central_bodies_or_provinces",
    }

    /// Người có thẩm quyền so với đơn vị nhận
    /// The competent body as seen from the unit that received the petition
    Relation {
        /// Chính đơn vị nhận
        /// The unit itself
        Own = "own",
        /// Cấp dưới trực tiếp
        /// Its direct subordinate
        DirectSubordinate = "direct_subordinate",
        /// Cấp dưới
        /// A lower body
        Lower = "lower",
        /// Cơ quan hành chính khác
        /// Another administrative body
        OtherAdministrative = "other_administrative",
        /// Cơ quan không phải cơ quan hành chính
        /// A body of another kind
        OtherKind = "other_kind",
    }

    /// Rút đơn
    /// Withdrawal
    Withdrawal {
        /// Không rút
        /// None
        NotWithdrawn = "none",
        /// Rút một phần
        /// Part
        Part = "part",
        /// Rút toàn bộ
        /// All
        All = "all",
        /// Một số người rút
        /// Some of the authors
        SomeAuthors = "some_authors",
    }

    /// Hình thức rút
    /// Paper of the withdrawal
    WithdrawalPaper {
        /// Đơn
        /// Petition
        Petition = "petition",
        /// Biên bản
        /// Minutes
        Minutes = "minutes",
    }

    /// Ép buộc khi rút
    /// Pressure to withdraw
    Pressure {
        /// Không
        /// None
        NoPressure = "none",
        /// Bị đe dọa
        /// Threat
        Threat = "threat",
        /// Bị cưỡng ép
        /// Force
        Force = "force",
        /// Bị mua chuộc
        /// Bribe
        Bribe = "bribe",
    }

    /// Hình thức kỷ luật
    /// Sanction
    Sanction {
        /// Buộc thôi việc
        /// Dismissal
        Dismissal = "dismissal",
        /// Hình thức khác
        /// Another
        OtherSanction = "other",
    }

    /// Người bị kỷ luật
    /// The person disciplined
    DisciplinedPerson {
        /// Cán bộ
        /// Cadre
        Cadre = "cadre",
        /// Công chức
        /// Civil servant
        CivilServant = "civil_servant",
        /// Viên chức
        /// Public employee
        PublicEmployee = "public_employee",
        /// Người lao động trong doanh nghiệp nhà nước, đơn vị sự nghiệp
        /// Worker of a state enterprise or public unit
        Worker = "worker",
    }

    /// Cấp trên của đơn vị, doanh nghiệp
    /// What stands above the unit or enterprise
    UnitAbove {
        /// Đơn vị, doanh nghiệp cấp trên trực tiếp
        /// A direct superior unit or enterprise
        SuperiorUnit = "superior_unit",
        /// Bộ thành lập hoặc quản lý
        /// A ministry that founded or manages it
        Ministry = "ministry",
        /// UBND cấp tỉnh thành lập hoặc quản lý
        /// A province that founded or manages it
        Province = "province",
        /// Cơ quan nhà nước khác quản lý
        /// Another state body that manages it
        OtherStateBody = "other_state_body",
        /// Thủ tướng Chính phủ thành lập
        /// Founded by the Prime Minister
        PrimeMinister = "prime_minister",
    }

    /// Căn cứ tạm đình chỉ
    /// Reason to suspend
    SuspensionReason {
        /// Không có
        /// None
        NoReason = "none",
        /// Bất khả kháng, trở ngại khách quan làm người khiếu nại không thể tiếp tục tham gia
        /// Force majeure or an objective obstacle keeps the complainant from taking part
        Obstacle = "obstacle",
        /// Cần chờ kết quả của cơ quan khác về vấn đề có liên quan trực tiếp
        /// The result of another body on a directly linked matter is awaited
        AwaitedResult = "awaited_result",
    }

    /// Sự kiện cản trở
    /// Event that stands in the way
    ObstacleEvent {
        /// Thiên tai, dịch bệnh, chiến tranh, địch họa
        /// Natural disaster, epidemic, war, enemy action
        Disaster = "disaster",
        /// Tai nạn, ốm đau, đi công tác, học tập ở nơi xa
        /// Accident, illness, work or study far away
        Personal = "personal",
        /// Hồ sơ, tài liệu liên quan trực tiếp đang bị tạm giữ, niêm phong
        /// Files directly concerned are held or sealed by a competent body
        FilesHeld = "files_held",
        /// Sự kiện khác
        /// Another event
        OtherEvent = "other",
    }

    /// Có mặt tại buổi đối thoại
    /// Presence at the dialogue
    DialoguePresence {
        /// Có mặt
        /// Present
        Present = "present",
        /// Vắng mặt có lý do chính đáng
        /// Absent with good reason
        AbsentWithReason = "absent_with_reason",
        /// Vắng mặt không có lý do chính đáng
        /// Absent without good reason
        AbsentWithoutReason = "absent_without_reason",
    }

    /// Hệ quả của việc rút khiếu nại
    /// Effect of a withdrawal
    WithdrawalEffect {
        /// Không có: không rút, hoặc việc rút không hợp lệ
        /// None: nothing was withdrawn, or not in the form that the law requires
        NoEffect = "none",
        /// Đình chỉ giải quyết
        /// The case is terminated
        Terminates = "terminates",
        /// Nội dung còn lại được tiếp tục giải quyết
        /// What is left goes on
        RestGoesOn = "rest_goes_on",
        /// Tiếp tục giải quyết đối với những người còn lại
        /// It goes on for the others
        OthersGoOn = "others_go_on",
    }

    /// Văn bản ủy quyền khiếu nại
    /// Power of attorney to complain
    AuthorisationTest {
        /// Không cần: không khiếu nại qua người được ủy quyền
        /// Not needed: nobody acts under a power of attorney
        NotNeeded = "not_needed",
        /// Đúng hình thức
        /// In the form required
        InForm = "in_form",
        /// Không đúng hình thức
        /// Not in the form required
        NotInForm = "not_in_form",
    }

    /// Kết quả giải quyết khiếu nại
    /// Finding on a complaint
    ComplaintFinding {
        /// Đúng
        /// Right
        Right = "right",
        /// Đúng một phần
        /// Partly right
        PartlyRight = "partly_right",
        /// Sai toàn bộ
        /// Wrong
        Wrong = "wrong",
    }

    /// Vai trò đối với danh tính người tố cáo
    /// Role towards the identity of a denouncer
    IdentityRole {
        /// Người tiếp, người mở đơn
        /// Receiver who meets the person or opens the petition
        Receiver = "receiver",
        /// Người xử lý đơn
        /// Processor of petitions
        Processor = "processor",
        /// Người giải quyết tố cáo
        /// Resolver
        HeadResolver = "head_resolver",
        /// Cơ quan được giao kiểm tra danh tính, điều kiện
        /// Body charged with checking identity and conditions
        IdentityChecker = "identity_checker",
        /// Người xác minh, tổ xác minh
        /// Verifier or team
        Verifier = "verifier",
        /// Cơ quan giám định
        /// Body making an expert assessment
        ExpertBody = "expert_body",
        /// Cơ quan, người được yêu cầu cung cấp thông tin
        /// Body or person asked for information
        InfoProvider = "info_provider",
        /// Người bị tố cáo
        /// The denounced
        Denounced = "denounced",
        /// Cơ quan quản lý người bị tố cáo
        /// Body managing the denounced, its head, colleagues
        DenouncedBody = "denounced_body",
        /// Cơ quan có thẩm quyền nhận đơn chuyển đến
        /// Competent body that gets a transferred petition
        CompetentBodyOnTransfer = "competent_body_on_transfer",
        /// Cơ quan không có thẩm quyền, chỉ chuyển đơn
        /// Body that only passes it on
        IncompetentBody = "incompetent_body",
        /// Cấp trên xem xét tố cáo tiếp
        /// Superior examining a follow-up or taking over
        SuperiorFollowup = "superior_followup",
        /// Cấp trên theo dõi, đôn đốc, thống kê
        /// Superior, for statistics, supervision, urging
        SuperiorRoutine = "superior_routine",
        /// Thanh tra, đơn vị tham mưu theo dõi thực hiện kết luận
        /// Inspectorate following the conclusion
        InspectorateEnforcement = "inspectorate_enforcement",
        /// Thanh tra xem xét lại việc giải quyết
        /// Inspectorate examining a settlement
        InspectorateReexamine = "inspectorate_reexamine",
        /// Báo chí, cơ quan, đại biểu đã chuyển đơn
        /// Press, body or deputy that passed it on
        Referrer = "referrer",
        /// Công an, quân đội được yêu cầu bảo vệ
        /// Police or army security asked to protect
        ProtectingPolice = "protecting_police",
        /// Cơ quan, người sử dụng lao động bảo vệ việc làm
        /// Managing body or employer carrying out job protection
        ProtectingEmployer = "protecting_employer",
        /// Cơ quan điều tra, viện kiểm sát
        /// Investigation agency, procuracy
        Investigator = "investigator",
        /// Cơ quan xử lý người cố ý tố cáo sai sự thật
        /// Body handling a deliberately false denouncer
        SanctionFalseDenunciation = "sanction_false_denunciation",
        /// Tòa án, cơ quan khác theo luật
        /// Court or another body by law
        CourtOrdered = "court_ordered",
        /// Người cùng tố cáo
        /// Other denouncers of the same petition
        CoDenouncers = "co_denouncers",
        /// Người đại diện của nhiều người tố cáo
        /// Representative of a group
        Representative = "representative",
        /// Người phiên dịch, đánh máy
        /// Interpreter or typist
        Translator = "translator",
        /// Quản trị hệ thống
        /// System administrator
        SystemAdmin = "system_admin",
        /// Cơ quan khác dùng cơ sở dữ liệu quốc gia
        /// Another body using the national database
        DatabaseUser = "database_user",
        /// Người làm báo cáo thống kê
        /// Report writer
        Statistics = "statistics",
        /// Người đọc lưu trữ
        /// Archive reader
        ArchiveUser = "archive_user",
        /// Công chúng, báo chí
        /// Public and press
        Public = "public",
        /// Chính người tố cáo
        /// The denouncer
        DenouncerSelf = "denouncer_self",
    }

    /// Được biết danh tính người tố cáo
    /// Access to the identity of a denouncer
    IdentityAccess {
        /// Được biết
        /// Allowed
        Allowed = "allowed",
        /// Không được biết
        /// Denied
        Denied = "denied",
        /// Không bao giờ được biết
        /// Never
        Never = "never",
    }

    /// Số người
    /// Number of people
    GroupSize {
        /// Một người
        /// One
        One = "one",
        /// Hai đến bốn người
        /// Two to four
        TwoToFour = "two_to_four",
        /// Năm đến chín người
        /// Five to nine
        FiveToNine = "five_to_nine",
        /// Mười người
        /// Ten
        Ten = "ten",
        /// Từ mười một người
        /// Eleven or more
        ElevenOrMore = "eleven_or_more",
    }

    /// Số người đại diện
    /// Number of representatives
    RepresentativeLimit {
        /// Không quy định số lượng
        /// No number laid down
        NoNumber = "no_number",
        /// Một hoặc hai người
        /// One or two
        OneOrTwo = "one_or_two",
        /// Không quá năm người
        /// At most five
        AtMostFive = "at_most_five",
    }

    /// Thời hiệu, thời hạn khiếu nại
    /// Time bar or window
    TimeBar {
        /// Còn
        /// In time
        InTime = "in_time",
        /// Đã hết
        /// Expired
        Expired = "expired",
    }

    /// Lý do xem xét lại việc giải quyết
    /// Reason to review a resolution
    ReviewGround {
        /// Không có
        /// None
        NoReview = "none",
        /// Việc giải quyết vi phạm pháp luật, gây thiệt hại
        /// The resolution broke the law and caused damage
        BreachWithDamage = "breach_with_damage",
        /// Tình tiết mới làm thay đổi nội dung vụ việc
        /// New facts that change the content of the case
        NewFacts = "new_facts",
    }

    /// Kết luận của Thủ tướng Chính phủ khi xem xét lại
    /// Conclusion of the Prime Minister on a review
    ReviewConclusion {
        /// Việc giải quyết đúng pháp luật
        /// The resolution is lawful
        Lawful = "lawful",
        /// Sai một phần
        /// Wrong in part
        WrongInPart = "wrong_in_part",
        /// Sai toàn bộ
        /// Wrong altogether
        WrongAltogether = "wrong_altogether",
    }

    /// Người muốn đọc hồ sơ
    /// Who wants to read the file
    FileReader {
        /// Người khiếu nại
        /// Complainant
        Complainant = "complainant",
        /// Người bị khiếu nại
        /// Complained
        Complained = "complained",
        /// Luật sư, trợ giúp viên pháp lý của người khiếu nại
        /// Lawyer or legal-aid officer of the complainant
        LawyerOrLegalAid = "lawyer_or_legal_aid",
        /// Người khác
        /// Somebody else
        OtherReader = "other",
    }

    /// Người vi phạm
    /// Who broke the law on complaints
    BreachBy {
        /// Người giải quyết khiếu nại
        /// Resolver
        Resolver = "resolver",
        /// Người được giao xác minh
        /// Verifier
        Verifier = "verifier",
        /// Người có trách nhiệm tổ chức thi hành
        /// Person who must organise enforcement
        Enforcer = "enforcer",
        /// Cán bộ, công chức, viên chức khác
        /// Another official
        OtherOfficial = "other_official",
        /// Người khiếu nại, người khác
        /// Complainant or another person
        OtherPerson = "other_person",
    }

    /// Hành vi vi phạm
    /// Breach of the law on complaints
    Breach {
        /// Sách nhiễu, cản trở, gây khó khăn, phiền hà
        /// Harassment
        Harassment = "harassment",
        /// Bao che
        /// Shielding
        Shielding = "shielding",
        /// Đe dọa trả thù, trù dập
        /// Threat of revenge
        Threat = "threat",
        /// Cố ý không thụ lý vụ việc đủ điều kiện
        /// Deliberately not accepting an acceptable case
        NotAccepting = "not_accepting",
        /// Cố ý bỏ qua bằng chứng, bỏ lọt tài liệu, làm sai lệch hồ sơ
        /// Deliberately ignoring evidence or falsifying the file
        IgnoringEvidence = "ignoring_evidence",
        /// Cố ý không ban hành quyết định giải quyết
        /// Deliberately not issuing a decision
        NotDeciding = "not_deciding",
        /// Vi phạm nghiêm trọng trình tự, thủ tục
        /// Grave breach of the procedure
        GraveProcedure = "grave_procedure",
        /// Cố ý ban hành quyết định trái pháp luật
        /// Deliberately unlawful decision
        UnlawfulDecision = "unlawful_decision",
        /// Cố ý báo cáo sai lệch kết quả xác minh dẫn đến quyết định sai
        /// Deliberately false report that led to a wrong decision
        FalseReport = "false_report",
        /// Thi hành không đúng, không đầy đủ
        /// Wrong or incomplete enforcement
        WrongEnforcement = "wrong_enforcement",
        /// Cố ý không tổ chức thi hành
        /// Deliberately not organising enforcement
        NotEnforcing = "not_enforcing",
        /// Can thiệp trái pháp luật vào việc giải quyết
        /// Unlawful interference in the resolution
        Interference = "interference",
        /// Cố tình khiếu nại sai sự thật
        /// Deliberately false complaint
        FalseComplaint = "false_complaint",
        /// Kích động, cưỡng ép, mua chuộc, lôi kéo người khác tập trung đông người
        /// Inciting, forcing, bribing or drawing others to gather
        Incitement = "incitement",
        /// Lợi dụng khiếu nại chống Nhà nước, xuyên tạc, vu khống, đe dọa, xúc phạm
        /// Abusing complaints against the State, slander, threats, insults
        Abuse = "abuse",
        /// Vi phạm quy chế tiếp công dân
        /// Breach of the reception rules
        ReceptionRules = "reception_rules",
    }

    /// Hậu quả của vi phạm
    /// Effect of the breach
    BreachEffect {
        /// Không nghiêm trọng
        /// Not grave
        NoGraveEffect = "none",
        /// Hậu quả nghiêm trọng
        /// A grave consequence
        GraveConsequence = "grave_consequence",
        /// Mất ổn định nghiêm trọng về an ninh, trật tự xã hội hoặc chết người
        /// Grave disorder or death
        DisorderOrDeath = "disorder_or_death",
    }

    /// Tái phạm
    /// Repetition
    BreachRepeat {
        /// Không
        /// None
        NoRepeat = "none",
        /// Sau khi bị khiển trách
        /// After a reprimand
        AfterReprimand = "after_reprimand",
        /// Sau khi bị cảnh cáo
        /// After a warning
        AfterWarning = "after_warning",
        /// Sau khi bị cách chức
        /// After removal
        AfterRemoval = "after_removal",
    }

    /// Đủ điều kiện thụ lý
    /// Acceptance
    Acceptance {
        /// Được thụ lý
        /// To be accepted
        Accept = "accept",
        /// Không được thụ lý
        /// Not to be accepted
        Refuse = "refuse",
    }

    /// Bước trong vụ việc
    /// Step of a case
    Step {
        /// Nhận đơn
        /// Receipt
        Receipt = "receipt",
        /// Thụ lý
        /// Acceptance
        Acceptance = "acceptance",
        /// Không thụ lý
        /// Refusal of acceptance
        Refusal = "refusal",
        /// Xác minh
        /// Verification
        Verification = "verification",
        /// Đối thoại
        /// Dialogue
        Dialogue = "dialogue",
        /// Tạm đình chỉ
        /// Suspension
        Suspension = "suspension",
        /// Tiếp tục giải quyết
        /// Continuation
        Continuation = "continuation",
        /// Đình chỉ
        /// Termination
        Termination = "termination",
        /// Tạm đình chỉ thi hành quyết định bị khiếu nại
        /// Stay of execution
        Stay = "stay",
        /// Ra quyết định giải quyết
        /// Decision
        Decision = "decision",
        /// Quyết định có hiệu lực
        /// Legal effect
        Effect = "effect",
        /// Thi hành
        /// Enforcement
        Enforcement = "enforcement",
        /// Lưu hồ sơ
        /// File
        FileKeeping = "file_keeping",
    }
}

facts! {
    petition {
        /// Đơn vị nhận thuộc loại nào?
        /// What kind of unit received it?
        unit_kind: choice UnitKind,
        /// Đơn vị nhận là cơ quan thanh tra, hay đơn vị được giao tham mưu giải quyết khiếu nại?
        /// Is it an inspectorate, or a unit charged with advising on complaints?
        unit_role: choice UnitRole,
        /// Đơn vị nhận thuộc đơn vị hành chính nào?
        /// In which administrative unit is it?
        unit_place: place,
        /// Đơn, ý kiến đến bằng đường nào?
        /// How did the petition or opinion arrive?
        channel: choice Channel,
        /// Có đơn hay chỉ trình bày?
        /// Is there a petition, or was it only spoken?
        matter_form: choice MatterForm,
        /// Ai chuyển đến?
        /// Who transferred it?
        transferred_by: choice TransferredBy,
        /// Người đứng tên là ai?
        /// Who is the author?
        author_kind: choice AuthorKind,
        /// Cơ quan, tổ chức đứng tên thuộc loại nào?
        /// What kind of organisation is the author?
        organisation_kind: choice OrganisationKind,
        /// Điều ước quốc tế mà Việt Nam là thành viên có quy định khác cho người nước ngoài này không?
        /// Does a treaty to which Vietnam is a party provide otherwise for this foreigner?
        treaty_provides_otherwise: yes_no,
        /// Có ghi họ tên không?
        /// Is the author's name given?
        author_name_given: yes_no,
        /// Có ghi địa chỉ không?
        /// Is the author's address given?
        author_address_given: yes_no,
        /// Có ghi cách thức liên hệ không?
        /// Is a way to contact the author given?
        author_contact_given: yes_no,
        /// Kiểm tra người đứng tên: có đúng người đó không?
        /// Check of the author: is it that person?
        author_check: choice AuthorCheck,
        /// Có chữ ký hoặc điểm chỉ không?
        /// Is there a signature or a fingerprint?
        signature: choice Signature,
        /// Bao nhiêu người ký đơn?
        /// How many people signed?
        signatory_count: number,
        /// Mọi người có tên đều đã ký hoặc điểm chỉ?
        /// Has everyone named signed or given a fingerprint?
        all_signed: yes_no,
        /// Người đứng tên có đủ năng lực hành vi dân sự?
        /// Does the author have full legal capacity?
        has_capacity: yes_no,
        /// Ai đứng ra thực hiện?
        /// Who acts?
        acts_through: choice ActsThrough,
        /// Giấy tờ đại diện, ủy quyền thế nào?
        /// What are the papers of representation?
        representation_papers: choice Papers,
        /// Văn bản ủy quyền lập dưới hình thức nào?
        /// In which form is the power of attorney?
        authorisation_form: choice AuthorisationForm,
        /// Văn bản ủy quyền lập ngày nào?
        /// On which day was the power of attorney made?
        authorised_on: day,
        /// Người được ủy quyền là ai?
        /// Who is the authorised person?
        attorney_kind: choice AttorneyKind,
        /// Người khiếu nại ốm đau, già yếu, có nhược điểm thể chất hoặc lý do khách quan khác nên không tự khiếu nại được?
        /// Is the complainant kept from complaining by illness, age, a physical defect or another objective reason?
        cannot_complain_in_person: yes_no,
        /// Có nhiều người được ủy quyền cho cùng một nội dung không?
        /// Are several people authorised for one and the same content?
        several_attorneys_for_one_content: yes_no,
        /// Người khiếu nại có được trợ giúp pháp lý không?
        /// Is the complainant entitled to legal aid?
        entitled_to_legal_aid: yes_no,
        /// Người khiếu nại còn sống, cơ quan, tổ chức còn hoạt động không?
        /// Is the complainant alive, or the organisation still existing?
        author_state: choice AuthorState,
        /// Quyền, nghĩa vụ có được thừa kế, có người kế thừa không?
        /// Are the rights and duties inherited or succeeded to?
        rights_inherited: yes_no,
        /// Người thừa kế có giấy tờ chứng minh quyền thừa kế không?
        /// Does the heir have papers that prove it?
        heir_proved: yes_no,
        /// Có văn bản cử người đại diện?
        /// Is there a document appointing the representatives?
        group_document: yes_no,
        /// Người đại diện có trong số những người khiếu nại?
        /// Is the representative one of the complainants?
        representative_is_member: yes_no,
        /// Mấy người đại diện?
        /// How many representatives?
        representative_count: number,
        /// Đã nêu số căn cước, định danh, hộ chiếu hoặc xuất trình giấy tờ?
        /// Is an identity number given or a paper shown?
        id_data_given: yes_no,
        /// Viết bằng tiếng Việt?
        /// Is it written in Vietnamese?
        vietnamese: yes_no,
        /// Nếu không, có bản dịch công chứng?
        /// If not, is there a notarised translation?
        translation_notarised: yes_no,
        /// Có ghi ngày, tháng, năm?
        /// Is it dated?
        dated: yes_no,
        /// Còn đọc được?
        /// Is it legible?
        legible: yes_no,
        /// Có kèm giấy tờ gốc không?
        /// Are original papers attached?
        originals_attached: yes_no,
        /// Tiêu đề đơn ghi là loại nào?
        /// What does the title call it?
        title_says: choice PetitionKind,
    }
    content {
        /// Văn bản trong hồ sơ xác định là loại nào?
        /// Which kind does a document on the file state?
        kind: choice PetitionKind,
        /// Văn bản trong hồ sơ xác định là khiếu nại hành chính hay kỷ luật?
        /// Which track does a document on the file state?
        track: choice Track,
        /// Văn bản trong hồ sơ xác định là lần mấy?
        /// Which instance does a document on the file state?
        instance: choice Instance,
        /// Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?
        /// Did it arise in a remote area that is hard to reach?
        remote: yes_no,
        /// Người giải quyết đã xác định vụ việc phức tạp?
        /// Has the resolver found the case complex?
        complex: yes_no,
        /// Việc xác định phức tạp có văn bản lưu trong hồ sơ?
        /// Is the finding that it is complex in writing on the file?
        complex_in_writing: yes_no,
        /// Thuộc lĩnh vực nào?
        /// Which field?
        field: choice Field,
        /// Người viết yêu cầu điều gì?
        /// What does the writer ask?
        asks: choice Asks,
        /// Yêu cầu đó nhằm vào cái gì?
        /// What is the request against?
        target: choice Target,
        /// Cái đó là của ai?
        /// Whose is it?
        target_author: choice TargetAuthor,
        /// Người khiếu nại là người lao động của chính đơn vị, doanh nghiệp đó?
        /// Is the complainant a worker of that very unit or enterprise?
        works_for_target: yes_no,
        /// Thuộc lao động, giáo dục nghề nghiệp, đưa người lao động đi làm việc ở nước ngoài, việc làm, an toàn, vệ sinh lao động, bảo hiểm xã hội?
        /// Is it about labour, vocational education, sending workers abroad, employment, occupational safety or social insurance?
        labour_matter: yes_no,
        /// Ai đã ra quyết định, có hành vi, hoặc quản lý người có hành vi?
        /// Who decided or acted, or manages the person who acted?
        target_office: choice OfficeKind,
        /// Người, cơ quan đó thuộc đơn vị hành chính nào?
        /// In which administrative unit is that office?
        target_place: place,
        /// Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?
        /// In which commune did the matter arise, or does the land or building lie?
        matter_place: place,
        /// Nhiệm vụ này của cấp huyện trước đây nay thuộc cấp nào?
        /// Which level holds this former task of the district now?
        function_level: choice FunctionLevel,
        /// Vụ việc nằm trên địa bàn nhiều xã, phường, đặc khu?
        /// Does the matter lie in several communes?
        several_communes: yes_no,
        /// Quyết định do tập thể Ủy ban nhân dân ban hành, không phải Chủ tịch?
        /// Is it a decision of the people's committee as a body, not of its chair?
        collective_decision: yes_no,
        /// Là quyết định, hành vi của người do người đó quản lý trực tiếp, không phải của chính người đó?
        /// Is it by a person whom that office directly manages, not by the office holder?
        by_own_staff: yes_no,
        /// Quyết định ban hành, hành vi xảy ra ngày nào?
        /// On which day was the decision made, or did the act occur?
        target_on: day,
        /// Văn bản áp dụng một lần cho người, tổ chức cụ thể?
        /// Does the document apply once, to named addressees?
        applies_once_to_named: yes_no,
        /// Quyết định, hành vi là nội bộ, hay cấp trên chỉ đạo cấp dưới?
        /// Is the decision or act internal, or a superior directing a lower body?
        internal_direction: choice InternalDirection,
        /// Người viết nói quyền, lợi ích của chính mình bị xâm phạm?
        /// Does the writer say that an own right or interest is infringed?
        own_right_claimed: yes_no,
        /// Quyền, lợi ích đó có liên quan trực tiếp không?
        /// Is that right or interest touched directly?
        own_right_direct: yes_no,
        /// Thuộc bí mật nhà nước quốc phòng, an ninh, ngoại giao trong danh mục?
        /// Is it a listed state secret in defence, security or foreign affairs?
        state_secret_listed: yes_no,
        /// Có luật khác quy định riêng về việc này không?
        /// Does another law regulate this kind of complaint differently?
        special_law: yes_no,
        /// Có gây hoặc đe dọa gây thiệt hại cho Nhà nước, người khác?
        /// Does it harm, or threaten to harm, the State or others?
        harm_or_threat: yes_no,
        /// Hành vi xảy ra khi thực hiện nhiệm vụ, công vụ?
        /// Did the act occur in carrying out a public duty?
        in_public_duty: yes_no,
        /// Bên bị tố cáo là cơ quan, tổ chức, không phải một người?
        /// Is the denounced a body rather than a person?
        body_denounced: yes_no,
        /// Có phải tố cáo người đã giải quyết khiếu nại của mình?
        /// Does it denounce the one who resolved the writer's own complaint?
        from_settled_complaint: yes_no,
        /// Có chứng cứ về vi phạm của người giải quyết?
        /// Is there evidence of a breach by that resolver?
        evidence_on_resolver: yes_no,
        /// Có dấu hiệu tội phạm không?
        /// Are there signs of a crime?
        crime_signs: yes_no,
        /// Có ghi nội dung?
        /// Is the content given?
        content_given: yes_no,
        /// Có ghi lý do?
        /// Is the reason given?
        reason_given: yes_no,
        /// Có ghi yêu cầu?
        /// Is the request given?
        request_given: yes_no,
        /// Có ghi tên bên bị khiếu nại, bị tố cáo?
        /// Is the respondent named?
        respondent_named: yes_no,
        /// Có ghi địa chỉ bên bị khiếu nại, bị tố cáo?
        /// Is the respondent's address given?
        respondent_address_given: yes_no,
        /// Có kèm tài liệu?
        /// Are papers attached?
        papers_attached: yes_no,
        /// Có kèm quyết định giải quyết lần đầu?
        /// Is the first decision attached?
        first_decision_attached: yes_no,
        /// Nhận hoặc biết quyết định, hành vi ngày nào?
        /// On which day was the decision received, or the decision or act known?
        learned_on: day,
        /// Có trở ngại khách quan bao nhiêu ngày?
        /// How many days did an objective obstacle last?
        obstacle_days: number,
        /// Có lý do chính đáng cho việc chậm không?
        /// Is there a good reason for the delay?
        good_reason: yes_no,
        /// Việc này đã đến đâu?
        /// How far has the matter come?
        prior: choice Prior,
        /// Ai đã hoặc đang giải quyết?
        /// Who dealt, or deals, with it?
        prior_by: choice PriorBy,
        /// Văn bản giải quyết trước ban hành ngày nào?
        /// On which day was the earlier decision issued?
        prior_on: day,
        /// Người viết nhận văn bản giải quyết trước ngày nào?
        /// On which day did the writer receive the earlier decision?
        prior_received_on: day,
        /// Thời hạn giải quyết trước hết ngày nào?
        /// On which day did the earlier term end?
        prior_term_ended_on: day,
        /// Người giải quyết lần đầu là ai?
        /// Who resolved it the first time?
        first_resolver: choice Resolver,
        /// Tòa án đã thụ lý, xét xử hay đình chỉ?
        /// Has a court accepted, decided or terminated it?
        court: choice Court,
        /// Người khiếu nại có đồng thời khởi kiện không?
        /// Have complainants also sued?
        also_sued: yes_no,
        /// Người vừa khiếu nại vừa khởi kiện chọn nơi nào giải quyết?
        /// Which way did those who both complained and sued choose?
        forum_choice: choice ForumChoice,
        /// Quyền lợi của những người khiếu nại và những người khởi kiện có độc lập với nhau không?
        /// Are the rights of those who complain and those who sue independent of one another?
        rights_independent: yes_no,
        /// Việc khởi kiện nhằm vào gì?
        /// What is the suit against?
        suit_about: choice SuitAbout,
        /// Việc khiếu nại trước đó có gửi đúng thời hạn, đúng người có thẩm quyền?
        /// Was the earlier complaint made in time and to the competent person?
        complained_as_required: yes_no,
        /// Có tranh chấp về thẩm quyền giải quyết không, giữa những cơ quan nào?
        /// Is competence disputed, and between which bodies?
        jurisdiction_dispute: choice JurisdictionDispute,
        /// Có rút đơn không, rút phần nào?
        /// Is it withdrawn, and how far?
        withdrawal: choice Withdrawal,
        /// Rút bằng gì?
        /// By which paper?
        withdrawal_paper: choice WithdrawalPaper,
        /// Việc rút có chữ ký hoặc điểm chỉ?
        /// Is the withdrawal signed or fingerprinted?
        withdrawal_signed: yes_no,
        /// Có bị đe dọa, ép buộc, mua chuộc để rút?
        /// Was the withdrawal forced, threatened or bought?
        withdrawal_pressure: choice Pressure,
        /// Nội dung này đã từng rút trước đây?
        /// Was this content withdrawn before?
        withdrawn_before: yes_no,
        /// Ngày thông báo đình chỉ?
        /// On which day was the termination notified?
        termination_notice_on: day,
        /// Một nội dung phải xác minh ở 02 nơi trở lên?
        /// Must one content be verified in two or more places?
        several_places: yes_no,
        /// Có 02 nội dung trở lên phải xác minh?
        /// Are there two or more contents to verify?
        several_contents: yes_no,
        /// Nhiều người khiếu nại về một nội dung, hoặc liên quan đến quyền, lợi ích của nhiều người?
        /// Do several people complain of one content, or does it touch the rights of many?
        many_people: yes_no,
        /// Có yếu tố nước ngoài: người khiếu nại ở nước ngoài hoặc là người nước ngoài, việc xảy ra hoặc phải xác minh ở nước ngoài?
        /// Is there a foreign element: complainant abroad or a foreigner, act or verification abroad?
        foreign_element: yes_no,
        /// Liên quan đến trách nhiệm quản lý của nhiều cơ quan?
        /// Does it touch the management duties of several bodies?
        several_bodies: yes_no,
        /// Các cơ quan liên quan còn ý kiến khác nhau?
        /// Do the bodies concerned still disagree?
        bodies_disagree: yes_no,
        /// Tài liệu, chứng cứ mâu thuẫn, cần thời gian hoặc ý kiến chuyên môn?
        /// Do documents or evidence conflict and need time or expert advice?
        evidence_conflicts: yes_no,
        /// Người khiếu nại có thái độ gay gắt?
        /// Is the complainant's attitude harsh?
        harsh_attitude: yes_no,
        /// Dư luận xã hội quan tâm?
        /// Is there public concern?
        public_concern: yes_no,
        /// Ảnh hưởng an ninh, trật tự, an toàn xã hội?
        /// Does it affect security and order?
        affects_security: yes_no,
        /// Hình thức kỷ luật nào?
        /// Which sanction?
        sanction: choice Sanction,
        /// Người bị kỷ luật là ai?
        /// Who was disciplined?
        disciplined_person: choice DisciplinedPerson,
        /// Người bị buộc thôi việc giữ chức vụ trên Tổng cục trưởng và tương đương?
        /// Was the person dismissed above the rank of Tổng cục trưởng (director general) or equal?
        above_director_general: yes_no,
        /// Người bị kỷ luật là người đứng đầu do Thủ tướng Chính phủ bổ nhiệm?
        /// Is the person disciplined a head appointed by the Prime Minister?
        appointed_by_prime_minister: yes_no,
        /// Cấp trên của đơn vị, doanh nghiệp là ai?
        /// What stands above the unit or enterprise?
        unit_above: choice UnitAbove,
        /// Việc thi hành quyết định sẽ gây hậu quả khó khắc phục?
        /// Would enforcing the decision cause harm that is hard to remedy?
        enforcement_harm: yes_no,
        /// Yêu cầu của người khiếu nại và kết quả xác minh còn khác nhau?
        /// Do the request and the result of the verification still differ?
        differs_from_verification: yes_no,
        /// Kết quả xác minh khác với tài liệu các bên cung cấp?
        /// Does the result of the verification differ from what a party supplied?
        result_differs_from_papers: yes_no,
        /// Qua kiểm tra lại thấy khiếu nại là đúng?
        /// On re-check, is the complaint found right?
        found_right_on_recheck: yes_no,
        /// Căn cứ tạm đình chỉ?
        /// Is there a reason to suspend?
        suspension_reason: choice SuspensionReason,
        /// Sự kiện cản trở là gì?
        /// Which event stands in the way?
        obstacle_event: choice ObstacleEvent,
        /// Đối tượng, nội dung khiếu nại còn không?
        /// Is there still an object and content of the complaint?
        object_remains: yes_no,
        /// Người được mời đối thoại vắng mặt không có lý do chính đáng?
        /// Was a party invited to the dialogue absent without good reason?
        absent_from_dialogue: yes_no,
        /// Người khiếu nại, người đại diện có mặt tại buổi đối thoại không?
        /// Was the complainant or the representative at the dialogue?
        complainant_at_dialogue: choice DialoguePresence,
        /// Đã mời đối thoại bằng văn bản lần thứ hai?
        /// Was a second written invitation to the dialogue sent?
        invited_twice: yes_no,
        /// Nội dung khiếu nại kỷ luật đã rõ ràng?
        /// Is the content of the disciplinary complaint clear?
        discipline_content_clear: yes_no,
        /// Kết luận: khiếu nại đúng, đúng một phần hay sai?
        /// Finding: is the complaint right, partly right or wrong?
        finding: choice ComplaintFinding,
        /// Ai muốn biết danh tính người tố cáo?
        /// Who wants to know the identity of the denouncer?
        identity_role: choice IdentityRole,
        /// Vụ việc đang ở bước cần đến vai trò này?
        /// Is the case at the step for which this role needs it?
        identity_step: yes_no,
        /// Người giải quyết đã cho phép biết danh tính?
        /// Has the resolver opened the identity?
        identity_opened: yes_no,
        /// Sau khi giải quyết, có phát hiện vi phạm gây thiệt hại hoặc tình tiết mới không?
        /// After the resolution, was a breach that caused damage found, or new facts?
        review_ground: choice ReviewGround,
        /// Phát hiện ngày nào?
        /// On which day was that found?
        review_found_on: day,
        /// Thủ tướng Chính phủ kết luận thế nào về việc giải quyết?
        /// What did the Prime Minister conclude on the resolution?
        review_conclusion: choice ReviewConclusion,
        /// Ai muốn đọc hồ sơ?
        /// Who wants to read the file?
        file_reader: choice FileReader,
        /// Thông tin, tài liệu đó thuộc bí mật nhà nước?
        /// Is that information or document a state secret?
        document_secret: yes_no,
        /// Hành vi vi phạm pháp luật về khiếu nại xảy ra ngày nào?
        /// On which day did the breach of the law on complaints occur?
        breach_on: day,
        /// Ai vi phạm?
        /// Who committed it?
        breach_by: choice BreachBy,
        /// Vi phạm gì?
        /// Which breach?
        breach: choice Breach,
        /// Hậu quả thế nào?
        /// With what effect?
        breach_effect: choice BreachEffect,
        /// Có tái phạm không?
        /// Is it a repetition?
        breach_repeat: choice BreachRepeat,
        /// Người vi phạm giữ chức vụ lãnh đạo, quản lý?
        /// Does the person hold a leading post?
        leading_post: yes_no,
    }
    derived {
        /// Điều người viết nhằm tới
        /// What the writer is after
        aim: choice Aim,
        /// Có từ hai loại khiếu nại, tố cáo, kiến nghị phản ánh trở lên
        /// Two or more of complaint, denunciation, recommendation
        several_kinds: yes_no,
        /// Các nội dung thuộc thẩm quyền của nhiều cơ quan
        /// The contents belong to several bodies
        several_competent: yes_no,
        /// Đơn có nhiều nội dung khác nhau
        /// Petition of several different contents
        mixed: yes_no,
        /// Ngày nhận đơn
        /// Day of receipt
        received_on: day,
        /// Ngày thụ lý
        /// Day of acceptance
        accepted_on: day,
        /// Ngày ra văn bản thụ lý, không thụ lý, hoặc ngày xem xét nếu chưa có
        /// Day of the decision on acceptance, or the day of assessment if there is none yet
        acceptance_decided_on: day,
        /// Ngày ban hành quyết định giải quyết
        /// Day on which the resolution decision was issued
        decided_on: day,
        /// Ngày quyết định có hiệu lực
        /// Day of legal effect
        effective_on: day,
        /// Ngày đối thoại
        /// Day of the dialogue
        dialogue_on: day,
        /// Ngày ban hành quyết định tạm đình chỉ, đình chỉ, tiếp tục
        /// Day of the suspension, termination or continuation decision
        suspension_decided_on: day,
        /// Ngày rút khiếu nại
        /// Day of the withdrawal
        withdrawn_on: day,
        /// Ngày của bước đang xét
        /// Day of the step
        step_on: day,
        /// Ngày xem xét
        /// Day of assessment
        today: day,
        /// Bước trong vụ việc
        /// Step of the case
        step: choice Step,
        /// Số người khiếu nại
        /// Number of complainants
        group_size: choice GroupSize,
        /// Số người đại diện cho phép
        /// Representatives allowed
        representative_limit: choice RepresentativeLimit,
        /// Văn bản ủy quyền khiếu nại
        /// Power of attorney to complain
        authorisation: choice AuthorisationTest,
        /// Hệ quả của việc rút khiếu nại
        /// Effect of the withdrawal
        withdrawal_effect: choice WithdrawalEffect,
        /// Việc giải quyết đang tạm đình chỉ
        /// The case stands suspended
        suspended: yes_no,
        /// Đã ban hành quyết định giải quyết khiếu nại
        /// A resolution decision has been issued
        decision_issued: yes_no,
        /// Thời hiệu, thời hạn khiếu nại
        /// Time bar or window
        time_bar: choice TimeBar,
        /// Đã quá 30 ngày kể từ ngày thông báo đình chỉ
        /// Thirty days since the notice of termination are over
        termination_settled: yes_no,
        /// Có căn cứ không thụ lý
        /// Acceptance
        acceptance: choice Acceptance,
        /// Ngày bắt đầu thời hạn khiếu nại lần hai
        /// Day that starts the window of the second complaint
        window_started_on: day,
        /// Ngày bắt đầu thời hiệu khởi kiện
        /// Day that starts the window for suing
        suing_started_on: day,
        /// Có trở ngại khách quan làm người khiếu nại không khiếu nại được
        /// An objective obstacle kept the complainant from complaining
        obstacle_lasted: yes_no,
        /// Nhận trước ngày 01/07/2025, đến ngày đó chưa giải quyết xong
        /// Received before 01/07/2025 and not yet resolved on that day
        pending_when_districts_ended: yes_no,
        /// Người có thẩm quyền so với đơn vị nhận
        /// The competent body as seen from the unit that received the petition
        relation: choice Relation,
        /// Thẩm quyền lần đầu
        /// Competent the first time
        first_competent: choice Resolver,
        /// Thẩm quyền lần hai
        /// Competent the second time
        second_competent: choice Resolver,
        /// Người giải quyết thay cấp huyện đã kết thúc
        /// Who resolves in place of a district that has ended
        district_successor: choice Resolver,
        /// Được biết danh tính
        /// Access to the identity
        identity_access: choice IdentityAccess,
    }
}
