//! Column titles as registers have them: the 13 columns of Mẫu số 03/TCD (Nghị định 154/2026/NĐ-CP Điều 27 khoản 1), the 12
//! of Mẫu số 03 of Thông tư 04/2021/TT-TTCP, those of existing systems, and a title for every fact and event.
//!
//! Titles are compared without accents, case, punctuation and extra spaces.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Column;
use crate::petition::facts::FACTS;
use crate::petition::text::fold;
use crate::petition::{EventKind, Scope};

/// What a title stands for, by its folded text.
static BY_TITLE: LazyLock<HashMap<String, Column>> = LazyLock::new(|| {
    let mut out = HashMap::new();
    for (title, column) in all() {
        out.entry(title).or_insert(column);
    }
    out
});

/// What a title stands for. A remark in brackets or a number before it may be left out.
pub(super) fn understand(title: &str) -> Option<Column> {
    let find = |title: &str| BY_TITLE.get(title).copied();
    let folded = fold(title);
    find(&folded).or_else(|| find(&fold(&without_brackets(title)))).or_else(|| {
        let words = folded.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        find(words)
    })
}

fn without_brackets(title: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(title.len());
    for c in title.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// Every title with what it stands for: those listed below before those that follow from the vocabulary.
pub(super) fn all() -> impl Iterator<Item = (String, Column)> {
    let listed = TITLES.iter().chain(FACT_TITLES).chain(EVENT_TITLES).flat_map(|(name, titles)| {
        let column = Column::named(name);
        titles.iter().filter_map(move |title| Some((fold(title), column?)))
    });
    let facts = FACTS.iter().filter(|fact| fact.scope != Scope::Derived).filter_map(|fact| {
        let column = Column::named(fact.name)?;
        Some([(fold(fact.name), column), (fold(fact.text.vi), column)])
    });
    let events = EventKind::ALL.iter().map(|kind| {
        let label = fold(kind.text().vi);
        [
            (fold(kind.code()), Column::Event(*kind)),
            (format!("ngay {label}"), Column::Event(*kind)),
            (format!("so van ban {label}"), Column::Document(*kind)),
        ]
    });
    listed.chain(facts.flatten()).chain(events.flatten())
}

type Titles = (&'static str, &'static [&'static str]);

/// Columns that are not plainly one fact or one event.
pub(super) const TITLES: &[Titles] = &[
    ("ordinal", &["STT", "Số TT", "TT", "Số thứ tự", "Thứ tự"]),
    ("ref", &["Mã đơn", "Mã đơn thư", "Mã hồ sơ", "Mã vụ việc", "Mã số", "Số hồ sơ", "Mã", "Khóa", "ID", "ref"]),
    (
        "author",
        &[
            "Họ tên, địa chỉ",
            "Họ và tên, địa chỉ",
            "Họ tên và địa chỉ",
            "Tên, địa chỉ",
            "Họ tên, địa chỉ công dân",
            "Họ tên, địa chỉ người khiếu nại",
            "Họ tên, địa chỉ người gửi đơn",
            "Người gửi đơn, địa chỉ",
        ],
    ),
    (
        "author_name",
        &[
            "Họ tên",
            "Họ và tên",
            "Tên công dân",
            "Họ tên công dân",
            "Họ và tên công dân",
            "Người gửi đơn",
            "Người gửi",
            "Người đứng tên",
            "Người đứng đơn",
            "Chủ đơn",
            "Người khiếu nại",
            "Tên người khiếu nại",
            "Họ tên người khiếu nại",
        ],
    ),
    ("author_address", &["Địa chỉ", "Địa chỉ công dân", "Địa chỉ người khiếu nại", "Địa chỉ người gửi đơn", "Nơi ở"]),
    ("author_contact", &["Điện thoại", "Số điện thoại", "SĐT", "Email", "Thư điện tử", "Liên hệ", "Cách thức liên hệ"]),
    (
        "id_data",
        &[
            "CCCD/CMND/Hộ chiếu",
            "CMND/CCCD/Hộ chiếu",
            "CCCD/Hộ chiếu",
            "CMND/Hộ chiếu",
            "CMND/CCCD",
            "CCCD/CMND",
            "CCCD",
            "CMND",
            "Số CCCD",
            "Số CMND",
            "Số căn cước",
            "Số căn cước công dân",
            "Căn cước công dân",
            "Số định danh cá nhân",
            "Số định danh",
            "Hộ chiếu",
            "Số hộ chiếu",
            "Giấy tờ tùy thân",
            "Số giấy tờ",
        ],
    ),
    ("date_on_petition", &["Ngày viết đơn", "Ngày ghi trên đơn", "Ngày làm đơn", "Ngày trên đơn", "Ngày đơn"]),
    (
        "content",
        &[
            "Nội dung",
            "Nội dung đơn",
            "Nội dung vụ việc",
            "Tóm tắt nội dung",
            "Tóm tắt nội dung đơn",
            "Tóm tắt nội dung vụ việc",
            "Nội dung khiếu nại",
            "Trích yếu",
        ],
    ),
    ("reason", &["Lý do", "Lý do khiếu nại"]),
    ("request", &["Yêu cầu", "Yêu cầu của công dân", "Yêu cầu của người khiếu nại", "Yêu cầu giải quyết"]),
    (
        "respondent",
        &[
            "Bên bị khiếu nại",
            "Người bị khiếu nại",
            "Tên người bị khiếu nại",
            "Cơ quan bị khiếu nại",
            "Cơ quan, người bị khiếu nại",
            "Đối tượng bị khiếu nại",
        ],
    ),
    ("papers", &["Tài liệu kèm theo", "Hồ sơ kèm theo", "Giấy tờ kèm theo"]),
    ("respondent_address", &["Địa chỉ bên bị khiếu nại", "Địa chỉ người bị khiếu nại"]),
    (
        "kind_and_count",
        &[
            "Phân loại đơn/Số người",
            "Phân loại đơn/số người có đơn cùng nội dung",
            "Phân loại đơn (khiếu nại, tố cáo, kiến nghị, phản ánh)/số người có đơn cùng nội dung",
            "Loại đơn/Số người",
        ],
    ),
    (
        "same_content_count",
        &[
            "Số người cùng nội dung",
            "Số người có đơn cùng nội dung",
            "Số người có cùng nội dung",
            "Số công dân có đơn cùng một nội dung",
            "Số công dân có đơn cùng nội dung",
        ],
    ),
    (
        "resolved_by",
        &[
            "Cơ quan đã giải quyết",
            "Cơ quan, tổ chức, đơn vị đã giải quyết",
            "Cơ quan, đơn vị đã giải quyết",
            "Cơ quan đã giải quyết hết thẩm quyền",
            "Đã giải quyết",
        ],
    ),
    (
        "not_read",
        &[
            "Ghi chú",
            "Theo dõi kết quả giải quyết",
            "Theo dõi kết quả",
            "Kết quả giải quyết",
            "Kết quả",
            "Thuộc thẩm quyền",
            "Thuộc thẩm quyền giải quyết",
            "Hướng xử lý",
            "Hướng xử lý đơn",
            "Thụ lý để giải quyết",
            "Hướng xử lý: thụ lý để giải quyết",
            "Hướng dẫn",
            "Hướng dẫn công dân",
            "Hướng dẫn công dân đến cơ quan có thẩm quyền",
            "Trả lại đơn và hướng dẫn",
            "Chuyển đơn đến cơ quan có thẩm quyền",
            "Chuyển đơn đến cơ quan, tổ chức, đơn vị có thẩm quyền",
            "Cơ quan thụ lý",
            "Cơ quan, đơn vị thụ lý",
            "Cơ quan, đơn vị thụ lý giải quyết",
            "Cơ quan giải quyết",
            "Cơ quan chuyển đơn",
            "Người tiếp",
            "Cán bộ tiếp",
            "Người tiếp công dân",
            "Cán bộ tiếp công dân",
            "Người xử lý",
            "Người được ủy quyền",
            "Luật sư",
            "Người bị kỷ luật",
            "Người giải quyết",
            "Người giải quyết lần đầu",
            "Người ra quyết định",
            "Kết luận",
            "Quá trình giải quyết",
        ],
    ),
];

/// Short titles of facts. The name of a fact and its question are titles too.
pub(super) const FACT_TITLES: &[Titles] = &[
    ("unit_kind", &["Loại cơ quan, đơn vị", "Loại cơ quan", "Loại đơn vị", "Loại đơn vị nhận"]),
    ("unit_role", &["Vai trò của đơn vị nhận", "Vai trò trong giải quyết khiếu nại"]),
    (
        "unit_place",
        &[
            "Địa bàn của đơn vị nhận",
            "Địa phương của đơn vị nhận",
            "Địa phương tiếp nhận",
            "Đơn vị hành chính của đơn vị nhận",
            "Đơn vị hành chính tiếp nhận",
            "ĐVHC của đơn vị nhận",
            "ĐVHC tiếp nhận",
            "Mã ĐVHC của đơn vị nhận",
            "Mã ĐVHC tiếp nhận",
            "Xã, phường tiếp nhận",
        ],
    ),
    ("channel", &["Nguồn đơn", "Nguồn đến", "Đường đến", "Kênh tiếp nhận", "Hình thức tiếp nhận", "Nguồn tiếp nhận"]),
    ("matter_form", &["Hình thức trình bày", "Đơn hay trình bày"]),
    ("transferred_by", &["Loại cơ quan chuyển đơn", "Loại nơi chuyển đơn"]),
    ("author_kind", &["Loại người đứng tên", "Loại người khiếu nại", "Loại chủ đơn"]),
    ("organisation_kind", &["Loại cơ quan, tổ chức đứng tên", "Loại tổ chức"]),
    ("treaty_provides_otherwise", &["Điều ước quốc tế quy định khác"]),
    ("author_name_given", &["Có họ tên", "Có ghi họ tên"]),
    ("author_address_given", &["Có địa chỉ", "Có ghi địa chỉ"]),
    ("author_contact_given", &["Có liên hệ", "Có cách thức liên hệ"]),
    ("author_check", &["Kiểm tra người đứng tên"]),
    ("signature", &["Chữ ký", "Chữ ký, điểm chỉ", "Chữ ký hoặc điểm chỉ", "Ký tên"]),
    (
        "signatory_count",
        &[
            "Số người ký",
            "Số người ký đơn",
            "Số người đứng đơn",
            "Số người đứng tên",
            "Số người khiếu nại",
            "Số người",
            "Số lượng người",
        ],
    ),
    ("all_signed", &["Tất cả đã ký", "Ký đủ", "Đã ký đủ"]),
    ("has_capacity", &["Năng lực hành vi dân sự", "Đủ năng lực hành vi", "Đủ năng lực hành vi dân sự"]),
    ("acts_through", &["Người thực hiện khiếu nại", "Người đứng ra thực hiện"]),
    ("representation_papers", &["Giấy tờ đại diện", "Giấy tờ đại diện, ủy quyền", "Giấy tờ ủy quyền"]),
    ("authorisation_form", &["Hình thức ủy quyền", "Hình thức văn bản ủy quyền"]),
    ("authorised_on", &["Ngày ủy quyền", "Ngày lập văn bản ủy quyền"]),
    ("attorney_kind", &["Loại người được ủy quyền", "Quan hệ với người ủy quyền"]),
    ("cannot_complain_in_person", &["Không tự khiếu nại được", "Không thể tự khiếu nại"]),
    ("several_attorneys_for_one_content", &["Nhiều người được ủy quyền"]),
    ("entitled_to_legal_aid", &["Được trợ giúp pháp lý", "Trợ giúp pháp lý"]),
    ("author_state", &["Tình trạng người khiếu nại"]),
    ("rights_inherited", &["Có người thừa kế", "Có người kế thừa quyền, nghĩa vụ"]),
    ("heir_proved", &["Giấy tờ thừa kế", "Có giấy tờ thừa kế"]),
    ("group_document", &["Văn bản cử đại diện", "Văn bản cử người đại diện", "Có văn bản cử người đại diện"]),
    ("representative_is_member", &["Đại diện là người khiếu nại"]),
    ("representative_count", &["Số người đại diện", "Số đại diện"]),
    ("id_data_given", &["Có giấy tờ tùy thân", "Đã nêu số căn cước"]),
    ("vietnamese", &["Tiếng Việt", "Viết bằng tiếng Việt"]),
    ("translation_notarised", &["Bản dịch công chứng", "Có bản dịch công chứng"]),
    ("dated", &["Có ghi ngày", "Có ghi ngày tháng", "Có ghi ngày, tháng, năm"]),
    ("legible", &["Đọc được", "Còn đọc được"]),
    ("originals_attached", &["Giấy tờ gốc", "Kèm giấy tờ gốc", "Có giấy tờ gốc"]),
    ("title_says", &["Tiêu đề đơn", "Tên đơn"]),
    (
        "kind",
        &[
            "Loại đơn",
            "Phân loại đơn",
            "Phân loại",
            "Phân loại đơn thư",
            "Loại đơn thư",
            "Loại vụ việc",
            "Loại khiếu tố",
            "Loại đơn (KN/TC/KN/PA)",
        ],
    ),
    ("track", &["Loại khiếu nại", "Khiếu nại hành chính, kỷ luật", "Hành chính/Kỷ luật"]),
    ("instance", &["Lần", "Lần khiếu nại", "Lần giải quyết", "Khiếu nại lần", "Lần thứ", "Lần mấy"]),
    (
        "remote",
        &[
            "Vùng sâu, vùng xa",
            "Vùng sâu, xa",
            "Vùng sâu, vùng xa đi lại khó khăn",
            "Vùng sâu, vùng xa, đi lại khó khăn",
        ],
    ),
    ("complex", &["Phức tạp", "Vụ việc phức tạp", "Tính chất phức tạp"]),
    ("complex_in_writing", &["Văn bản xác định phức tạp", "Có văn bản xác định phức tạp"]),
    ("field", &["Lĩnh vực"]),
    ("asks", &["Loại yêu cầu", "Điều yêu cầu"]),
    ("target", &["Đối tượng khiếu nại", "Loại đối tượng khiếu nại", "Đối tượng của yêu cầu"]),
    ("target_author", &["Loại chủ thể bị khiếu nại", "Loại cơ quan bị khiếu nại"]),
    ("works_for_target", &["Làm việc cho bên bị khiếu nại"]),
    ("labour_matter", &["Việc lao động"]),
    ("target_office", &["Chức vụ người bị khiếu nại", "Chức vụ người ra quyết định"]),
    (
        "target_place",
        &[
            "Địa bàn của người bị khiếu nại",
            "Địa bàn người bị khiếu nại",
            "Địa phương của người bị khiếu nại",
            "Địa phương bị khiếu nại",
            "Địa phương ra quyết định",
            "Đơn vị hành chính của người bị khiếu nại",
            "Đơn vị hành chính bị khiếu nại",
            "Đơn vị hành chính ra quyết định",
            "ĐVHC bị khiếu nại",
            "ĐVHC của người bị khiếu nại",
            "Mã ĐVHC bị khiếu nại",
            "Mã ĐVHC của người bị khiếu nại",
            "Nơi ra quyết định",
            "Xã, huyện, tỉnh bị khiếu nại",
        ],
    ),
    (
        "matter_place",
        &[
            "Nơi phát sinh",
            "Nơi phát sinh vụ việc",
            "Nơi xảy ra vụ việc",
            "Nơi có vụ việc",
            "Nơi có đất",
            "Nơi có đất, nhà, công trình",
            "Địa bàn vụ việc",
            "Địa bàn phát sinh",
            "Địa bàn phát sinh vụ việc",
            "Địa điểm vụ việc",
            "Địa điểm phát sinh",
            "Xã, phường nơi phát sinh",
            "Xã, phường nơi phát sinh vụ việc",
            "Xã, phường nơi có đất",
            "Mã ĐVHC nơi phát sinh",
            "ĐVHC nơi phát sinh",
        ],
    ),
    (
        "function_level",
        &[
            "Nhiệm vụ nay thuộc cấp",
            "Nhiệm vụ cấp huyện nay thuộc cấp",
            "Nhiệm vụ của cấp huyện nay thuộc cấp",
            "Cấp nhận nhiệm vụ",
            "Cấp tiếp nhận nhiệm vụ",
            "Cấp nhận nhiệm vụ của huyện",
            "Cấp tiếp nhận nhiệm vụ cấp huyện",
        ],
    ),
    (
        "several_communes",
        &[
            "Nhiều xã",
            "Nhiều xã, phường",
            "Trên địa bàn nhiều xã",
            "Địa bàn nhiều xã",
            "Vụ việc ở nhiều xã",
            "Liên quan nhiều xã",
        ],
    ),
    ("collective_decision", &["Quyết định tập thể", "Quyết định của tập thể"]),
    ("by_own_staff", &["Do người mình quản lý trực tiếp"]),
    (
        "target_on",
        &[
            "Ngày quyết định bị khiếu nại",
            "Ngày ban hành quyết định bị khiếu nại",
            "Ngày xảy ra hành vi",
            "Ngày quyết định, hành vi bị khiếu nại",
            "Ngày của quyết định, hành vi bị khiếu nại",
            "Ngày ra quyết định bị khiếu nại",
            "Ngày QĐ bị khiếu nại",
        ],
    ),
    ("applies_once_to_named", &["Áp dụng một lần"]),
    ("internal_direction", &["Nội bộ, chỉ đạo", "Quyết định nội bộ"]),
    ("own_right_claimed", &["Quyền, lợi ích của mình"]),
    ("own_right_direct", &["Liên quan trực tiếp"]),
    ("state_secret_listed", &["Bí mật nhà nước"]),
    ("special_law", &["Luật khác quy định riêng", "Luật chuyên ngành"]),
    ("harm_or_threat", &["Gây thiệt hại"]),
    ("in_public_duty", &["Khi thi hành công vụ"]),
    ("from_settled_complaint", &["Tố cáo người giải quyết khiếu nại"]),
    ("evidence_on_resolver", &["Có chứng cứ về người giải quyết"]),
    ("crime_signs", &["Dấu hiệu tội phạm", "Có dấu hiệu tội phạm"]),
    ("content_given", &["Có ghi nội dung", "Có nội dung"]),
    ("reason_given", &["Có ghi lý do", "Có lý do"]),
    ("request_given", &["Có ghi yêu cầu", "Có yêu cầu"]),
    ("respondent_named", &["Có tên bên bị khiếu nại", "Có ghi tên người bị khiếu nại"]),
    ("respondent_address_given", &["Có địa chỉ bên bị khiếu nại", "Có ghi địa chỉ người bị khiếu nại"]),
    ("papers_attached", &["Có tài liệu kèm theo", "Kèm tài liệu"]),
    ("first_decision_attached", &["Kèm quyết định lần đầu", "Kèm quyết định giải quyết lần đầu"]),
    (
        "learned_on",
        &[
            "Ngày biết",
            "Ngày nhận hoặc biết quyết định",
            "Ngày biết quyết định, hành vi",
            "Ngày biết quyết định, hành vi bị khiếu nại",
            "Ngày nhận quyết định bị khiếu nại",
            "Ngày nhận được quyết định bị khiếu nại",
        ],
    ),
    ("obstacle_days", &["Số ngày trở ngại", "Số ngày có trở ngại", "Số ngày trở ngại khách quan"]),
    ("good_reason", &["Lý do chính đáng", "Có lý do chính đáng"]),
    ("prior", &["Tình trạng giải quyết", "Đã giải quyết đến đâu"]),
    ("prior_by", &["Loại cơ quan đã giải quyết", "Cấp đã giải quyết"]),
    ("prior_on", &["Ngày quyết định lần đầu", "Ngày quyết định giải quyết lần đầu", "Ngày văn bản giải quyết trước"]),
    ("prior_received_on", &["Ngày nhận quyết định lần đầu", "Ngày nhận quyết định giải quyết lần đầu"]),
    ("prior_term_ended_on", &["Ngày hết hạn lần đầu", "Ngày hết thời hạn giải quyết lần đầu"]),
    ("first_resolver", &["Cấp giải quyết lần đầu", "Chức vụ người giải quyết lần đầu"]),
    ("court", &["Tòa án", "Tòa án thụ lý"]),
    ("also_sued", &["Đã khởi kiện", "Khởi kiện"]),
    ("withdrawal", &["Rút đơn", "Rút khiếu nại"]),
    ("withdrawal_paper", &["Hình thức rút đơn", "Rút bằng"]),
    ("withdrawal_signed", &["Đơn rút có chữ ký"]),
    ("withdrawal_pressure", &["Ép buộc rút đơn", "Bị ép buộc rút đơn"]),
    ("withdrawn_before", &["Đã từng rút"]),
    ("termination_notice_on", &["Ngày thông báo đình chỉ"]),
    ("several_places", &["Nhiều nơi xác minh", "Xác minh nhiều nơi"]),
    ("several_contents", &["Nhiều nội dung"]),
    ("many_people", &["Nhiều người khiếu nại"]),
    ("foreign_element", &["Yếu tố nước ngoài", "Có yếu tố nước ngoài"]),
    ("several_bodies", &["Nhiều cơ quan", "Liên quan nhiều cơ quan"]),
    ("bodies_disagree", &["Các cơ quan còn ý kiến khác nhau"]),
    ("evidence_conflicts", &["Chứng cứ mâu thuẫn", "Tài liệu, chứng cứ mâu thuẫn"]),
    ("harsh_attitude", &["Thái độ gay gắt"]),
    ("public_concern", &["Dư luận quan tâm", "Dư luận xã hội quan tâm"]),
    ("affects_security", &["Ảnh hưởng an ninh trật tự", "Ảnh hưởng an ninh, trật tự"]),
    ("sanction", &["Hình thức kỷ luật"]),
    ("disciplined_person", &["Loại người bị kỷ luật"]),
    ("above_director_general", &["Chức vụ từ Tổng cục trưởng trở lên"]),
    ("appointed_by_prime_minister", &["Thủ tướng bổ nhiệm", "Do Thủ tướng bổ nhiệm"]),
    ("unit_above", &["Cấp trên của đơn vị"]),
    ("enforcement_harm", &["Hậu quả khó khắc phục"]),
    ("differs_from_verification", &["Yêu cầu khác kết quả xác minh"]),
    ("result_differs_from_papers", &["Kết quả xác minh khác tài liệu"]),
    ("found_right_on_recheck", &["Kiểm tra lại thấy đúng"]),
    ("suspension_reason", &["Căn cứ tạm đình chỉ"]),
    ("object_remains", &["Đối tượng khiếu nại còn"]),
    ("absent_from_dialogue", &["Vắng mặt khi đối thoại", "Vắng mặt đối thoại"]),
    ("invited_twice", &["Mời đối thoại lần hai"]),
    ("discipline_content_clear", &["Nội dung đã rõ"]),
    ("finding", &["Kết luận đúng, sai", "Kết quả: đúng, sai", "Khiếu nại đúng, sai"]),
    ("identity_role", &["Vai trò"]),
];

/// Titles of the days of events, and of the numbers of their documents, beside "Ngày …" and "Số văn bản …" with the label.
pub(super) const EVENT_TITLES: &[Titles] = &[
    (
        "received",
        &[
            "Ngày tiếp",
            "Ngày nhận",
            "Ngày tiếp nhận",
            "Ngày đến",
            "Ngày tiếp công dân",
            "Ngày tiếp nhận đơn",
            "Ngày đơn đến",
        ],
    ),
    ("accepted", &["Ngày thụ lý đơn", "Ngày thụ lý giải quyết", "Ngày thụ lý khiếu nại"]),
    ("refused", &["Ngày thông báo không thụ lý"]),
    ("transferred", &["Ngày chuyển"]),
    ("guided", &["Ngày hướng dẫn công dân"]),
    ("reception_answered", &["Ngày trả lời"]),
    ("verification_assigned", &["Ngày quyết định xác minh", "Ngày giao nhiệm vụ xác minh"]),
    ("extended", &["Ngày quyết định gia hạn"]),
    ("suspended", &["Ngày tạm đình chỉ", "Ngày quyết định tạm đình chỉ"]),
    ("resumed", &["Ngày tiếp tục"]),
    ("terminated", &["Ngày đình chỉ", "Ngày quyết định đình chỉ"]),
    ("withdrawn", &["Ngày rút đơn", "Ngày rút khiếu nại", "Ngày rút"]),
    (
        "decided",
        &[
            "Ngày ra quyết định",
            "Ngày quyết định giải quyết",
            "Ngày ban hành quyết định giải quyết",
            "Ngày giải quyết",
            "Ngày QĐ giải quyết",
        ],
    ),
    ("decision_sent", &["Ngày gửi quyết định"]),
    ("decision_received", &["Ngày người khiếu nại nhận quyết định"]),
    ("published", &["Ngày công khai"]),
    ("enforcement_directed", &["Ngày chỉ đạo thi hành quyết định"]),
    ("file_closed", &["Ngày kết thúc hồ sơ"]),
    ("file_archived", &["Ngày lưu trữ"]),
    ("accepted.document", &["Số thông báo thụ lý", "Số văn bản thụ lý đơn"]),
    ("refused.document", &["Số thông báo không thụ lý"]),
    ("transferred.document", &["Số văn bản chuyển đơn", "Số phiếu chuyển", "Số công văn chuyển đơn"]),
    ("guided.document", &["Số văn bản hướng dẫn", "Số phiếu hướng dẫn"]),
    ("extended.document", &["Số quyết định gia hạn"]),
    ("suspended.document", &["Số quyết định tạm đình chỉ"]),
    ("terminated.document", &["Số quyết định đình chỉ"]),
    ("decided.document", &["Số quyết định giải quyết", "Số quyết định", "Số QĐ", "Số QĐ giải quyết"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_stands_for_two_columns() {
        let mut seen: HashMap<String, Column> = HashMap::new();
        for (title, column) in all() {
            assert!(!title.is_empty());
            let earlier = *seen.entry(title.clone()).or_insert(column);
            assert_eq!(earlier, column, "{title}");
        }
    }

    #[test]
    fn every_name_in_the_lists_is_one_of_a_column_and_comes_back() {
        for (name, titles) in TITLES.iter().chain(FACT_TITLES).chain(EVENT_TITLES) {
            assert_eq!(Column::named(name).map(Column::name).as_deref(), Some(*name));
            for title in *titles {
                assert_eq!(understand(title).map(Column::name).as_deref(), Some(*name), "{title}");
            }
        }
        let names = FACTS.iter().filter(|fact| fact.scope != Scope::Derived).map(|fact| fact.name);
        for name in names.chain(EventKind::ALL.iter().map(|kind| kind.code())) {
            assert_eq!(Column::named(name).map(Column::name).as_deref(), Some(name));
            assert_eq!(understand(name).map(Column::name).as_deref(), Some(name));
        }
        assert_eq!(Column::named("received_on"), None);
    }

    #[test]
    fn titles_are_compared_without_accents_case_punctuation_and_remarks() {
        for title in
            ["NGÀY  TIẾP", "ngay tiep", "Nga\u{300}y tie\u{302}\u{301}p:", "Ngày tiếp (dd/mm/yyyy)", "(2) Ngày\ntiếp"]
        {
            assert_eq!(understand(title), Some(Column::Event(EventKind::Received)), "{title}");
        }
        assert_eq!(understand("Ngày"), None);
        assert_eq!(understand(""), None);
        assert_eq!(understand("(((("), None);
    }
}
