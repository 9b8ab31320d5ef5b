//! The kinds of body that the laws on complaints and denunciations tell apart.

use crate::petition::choices;

choices! {
    /// Loại cơ quan, tổ chức, đơn vị
    /// Kind of body
    BodyKind {
        /// Chính phủ
        /// Government
        Government = "government",
        /// Bộ, cơ quan ngang bộ
        /// Ministry or ministerial-level body
        Ministry = "ministry",
        /// Cơ quan thuộc Chính phủ
        /// Government agency
        GovernmentAgency = "government_agency",
        /// Cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ
        /// Agency under a ministry or government agency
        MinistryAgency = "ministry_agency",
        /// Đơn vị thuộc tổng cục, cục
        /// Unit under an agency of a ministry
        MinistrySubagency = "ministry_subagency",
        /// Ủy ban nhân dân cấp tỉnh
        /// Provincial people's committee
        ProvinceCommittee = "province_committee",
        /// Cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh
        /// Provincial agency
        ProvinceAgency = "province_agency",
        /// Cơ quan thuộc cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh
        /// Agency under a provincial agency
        ProvinceSubagency = "province_subagency",
        /// Ủy ban nhân dân cấp huyện
        /// District people's committee
        DistrictCommittee = "district_committee",
        /// Cơ quan thuộc UBND cấp huyện
        /// Agency under a district people's committee
        DistrictAgency = "district_agency",
        /// Ủy ban nhân dân cấp xã
        /// Commune people's committee
        CommuneCommittee = "commune_committee",
        /// Cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã
        /// Agency under a commune people's committee
        CommuneAgency = "commune_agency",
        /// Đơn vị sự nghiệp công lập
        /// Public non-business unit
        PublicUnit = "public_unit",
        /// Doanh nghiệp nhà nước
        /// State enterprise
        StateEnterprise = "state_enterprise",
    }

    /// Cấp
    /// Level
    BodyLevel {
        /// Trung ương
        /// Central
        Central = "central",
        /// Liên tỉnh
        /// Several provinces
        Region = "region",
        /// Cấp tỉnh
        /// Province
        Province = "province",
        /// Một phần của tỉnh, liên xã
        /// Part of a province, several communes
        Area = "area",
        /// Cấp huyện
        /// District
        District = "district",
        /// Cấp xã
        /// Commune
        Commune = "commune",
    }
}
