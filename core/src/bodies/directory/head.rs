//! The head of a body by the host's name for it: `Giám đốc Sở Xây dựng tỉnh Quảng Ninh`.

use super::{HostBody, is_committee};
use crate::bodies::BodyKind;
use crate::bodies::structure::standing;
use crate::calendar::Day;
use crate::petition::unicode::lower;

/// What heads are called of bodies whose names begin so.
const TITLES: [(&str, &str); 10] = [
    ("bộ", "Bộ trưởng"),
    ("tổng cục", "Tổng cục trưởng"),
    ("cục", "Cục trưởng"),
    ("chi cục", "Chi cục trưởng"),
    ("sở", "Giám đốc"),
    ("văn phòng", "Chánh"),
    ("thanh tra", "Chánh"),
    ("phòng", "Trưởng"),
    ("ban", "Trưởng"),
    ("hạt", "Hạt trưởng"),
];

/// The head of a body as documents write it on a day; without a usual title, as the law calls the head of its kind.
pub(super) fn head_of(body: &HostBody, on: Day) -> String {
    let name = body.name.as_str();
    let lowered = lower(name);
    let begins = |words: &str| lowered.strip_prefix(words).is_some_and(|rest| rest.starts_with(' '));
    if is_committee(body.kind) {
        let named = begins("ubnd") || begins("ủy ban nhân dân") || begins("uỷ ban nhân dân");
        return if named { format!("Chủ tịch {name}") } else { format!("Chủ tịch UBND {name}") };
    }
    let usual = match body.kind {
        BodyKind::PublicUnit | BodyKind::StateEnterprise => None,
        _ => TITLES.iter().find(|(words, _)| begins(words)).map(|(_, title)| *title),
    };
    let title = match (body.kind, usual) {
        // Thanh tra Chính phủ, Văn phòng Chính phủ, Ngân hàng Nhà nước have titles of their own.
        (BodyKind::Ministry, Some("Bộ trưởng")) => "Bộ trưởng",
        (BodyKind::Ministry, _) => "Thủ trưởng",
        (_, Some(title)) => title,
        (kind, None) => standing(kind, on).map_or("Người đứng đầu", |standing| standing.head_of.vi),
    };
    format!("{title} {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_called_as_documents_call_them() {
        let on = "2026-08-15".parse().unwrap();
        for (name, kind, head) in [
            ("Sở Xây dựng tỉnh Quảng Ninh", BodyKind::ProvinceAgency, "Giám đốc Sở Xây dựng tỉnh Quảng Ninh"),
            ("Thanh tra tỉnh", BodyKind::ProvinceAgency, "Chánh Thanh tra tỉnh"),
            ("Chi cục Kiểm lâm", BodyKind::ProvinceSubagency, "Chi cục trưởng Chi cục Kiểm lâm"),
            ("Phòng Kinh tế phường Bãi Cháy", BodyKind::CommuneAgency, "Trưởng Phòng Kinh tế phường Bãi Cháy"),
            ("UBND phường Bãi Cháy", BodyKind::CommuneCommittee, "Chủ tịch UBND phường Bãi Cháy"),
            ("phường Bãi Cháy", BodyKind::CommuneCommittee, "Chủ tịch UBND phường Bãi Cháy"),
            ("Bộ Nội vụ", BodyKind::Ministry, "Bộ trưởng Bộ Nội vụ"),
            ("Thanh tra Chính phủ", BodyKind::Ministry, "Thủ trưởng Thanh tra Chính phủ"),
            ("Cục Thuế", BodyKind::MinistryAgency, "Cục trưởng Cục Thuế"),
            ("Sởi Xanh", BodyKind::ProvinceAgency, "Thủ trưởng Sởi Xanh"),
            ("Ban Quản lý bến xe", BodyKind::PublicUnit, "Người đứng đầu Ban Quản lý bến xe"),
        ] {
            assert_eq!(head_of(&HostBody::new("1", name, kind), on), head);
        }
    }
}
