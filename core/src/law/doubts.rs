//! What the texts leave open, one constant for each point.

use super::{Doubt, Text};

macro_rules! doubts {
    ($($(#[doc = $vi:literal] #[doc = $en:literal])+ $code:ident = $id:literal;)*) => {
        $($(#[doc = $vi] #[doc = $en])+
        pub static $code: Doubt = Doubt { id: $id, text: Text::doc(concat!($($vi),+), concat!($($en),+)) };)*

        /// Every doubt, in the order of this file.
        pub static ALL: &[&Doubt] = &[$(&$code),*];
    };
}

doubts! {
    /// Luật tính 10 ngày, nghị định và thông tư tính 10 ngày làm việc; luật có hiệu lực cao hơn nên lấy 10 ngày.
    /// The Law says 10 days, the decree and the circular 10 working days; the Law ranks higher, so 10 days decide.
    ACCEPTANCE_UNIT = "acceptance-unit";

    /// Không có văn bản nào trước 15/11/2021 chỉ rõ cách phân biệt khi một nội dung hợp với cả khiếu nại và tố cáo; ở đây điều được yêu cầu quyết định.
    /// No text before 15/11/2021 tells complaint and denunciation apart where one content meets both; here what is asked decides.
    COMPLAINT_OR_DENUNCIATION = "complaint-or-denunciation";
    /// Điều 2 khoản 8 Luật Khiếu nại chỉ coi văn bản áp dụng một lần là quyết định hành chính; Điều 11 khoản 1 lại coi việc khiếu nại văn bản có quy phạm là khiếu nại không được thụ lý.
    /// Article 2(8) of the Law on Complaints knows only decisions applied once; Article 11(1) treats one against a normative decision as a complaint that is not accepted.
    COMPLAINT_OF_NORMATIVE_DOCUMENT = "complaint-of-normative-document";
    /// Báo một hành vi vi phạm mà không yêu cầu xử lý ai: theo định nghĩa có thể là tố cáo, theo mục đích là kiến nghị, phản ánh.
    /// Informing of a breach without asking that anybody be dealt with: a denunciation by definition, a reflection by purpose.
    INFORMS_OF_BREACH = "informs-of-breach";
    /// Luật không nói khi nào việc báo một hành vi có dấu hiệu tội phạm là tố giác, khi nào là tố cáo; cả hai đều đi đến cơ quan điều tra.
    /// The laws do not say when a report of an act with signs of a crime is a crime report and when a denunciation; both go to the investigation agency.
    CRIME_REPORT_OR_DENUNCIATION = "crime-report-or-denunciation";
    /// Chỉ cá nhân tố cáo; không văn bản nào nói phải làm gì khi cơ quan, tổ chức báo hành vi vi phạm. Người đại diện có thể tự đứng tên.
    /// Only individuals denounce; no text says what to do when an organisation reports a breach. Its representative may sign in person.
    ORGANISATION_REPORTS_BREACH = "organisation-reports-breach";
    /// Không tìm thấy văn bản bãi bỏ Thông tư 05/2021/TT-TTCP, nhưng nghị định mà nó căn cứ hết hiệu lực từ 01/07/2026.
    /// No repeal of Circular 05/2021 was found, but the decree under which it was made lapsed on 01/07/2026.
    CIRCULAR_05_AFTER_2026 = "circular-05-after-2026";
    /// Luật cho lược bỏ danh tính khi giao xác minh, nhưng người xác minh lại làm việc trực tiếp với người tố cáo; ở đây chỉ cho biết khi người giải quyết tố cáo cho phép.
    /// The Law lets the identity be cut out when verification is assigned, yet the verifier works with the denouncer; here it is known only when the resolver opens it.
    IDENTITY_TOWARDS_VERIFIER = "identity-towards-verifier";
    /// Không có quy định cơ quan xử lý người cố ý tố cáo sai sự thật biết danh tính người đó bằng cách nào; ở đây từ chối cho đến khi con người quyết định.
    /// No text says how the body that sanctions a deliberately false denouncer learns the name; refused here until a person decides.
    IDENTITY_OF_FALSE_DENOUNCER = "identity-of-false-denouncer";
    /// Tòa án, cơ quan khác có thể có quyền yêu cầu theo luật của mình; thư viện này không có luật đó.
    /// A court or another body may have a power to ask by its own law, which this library does not hold.
    IDENTITY_BY_OTHER_LAW = "identity-by-other-law";
    /// Không có quy định nào về quyền của người quản trị hệ thống đối với danh tính người tố cáo.
    /// No text was found on what a system administrator may see of a denouncer's identity.
    IDENTITY_OF_SYSTEMS = "identity-of-systems";
    /// Chưa đọc được các điều của Nghị định 55/2022 về quyền truy cập cơ sở dữ liệu quốc gia.
    /// The articles of Decree 55/2022 on access to the national database were not read.
    IDENTITY_IN_DATABASE = "identity-in-database";
    /// Luật Tiếp công dân (điểm c khoản 1 Điều 28) gọi việc không thuộc thẩm quyền là "từ chối thụ lý"; Điều 11 Luật Khiếu nại không coi đó là trường hợp không thụ lý.
    /// The Law on Citizen Reception (Article 28(1)(c)) calls lack of competence a refusal to accept; Article 11 of the Law on Complaints does not list it as a ground.
    NOT_OWN_AS_REFUSAL = "not-own-as-refusal";
    /// Điểm khởi đầu của 30 ngày không được quy định: ngày thông báo đình chỉ hay ngày nhận thông báo. Từ 01/07/2026 nội dung đã rút không được xem xét lại ngay cả trong 30 ngày đó.
    /// The start of the 30 days is not stated: the day of the notice of termination or of its receipt. From 01/07/2026 withdrawn content is not examined again even within them.
    TERMINATION_THIRTY_DAYS = "termination-thirty-days";
    /// Khoản 3 Điều 10 không cho giải quyết lại nội dung đã rút, nhưng Điều 11 không nêu đó là trường hợp không thụ lý.
    /// Article 10(3) bars withdrawn content from being examined again, but Article 11 does not list it as a ground of non-acceptance.
    WITHDRAWN_CONTENT_NOT_LISTED = "withdrawn-content-not-listed";
    /// Đơn khiếu nại kỷ luật phải có chữ ký (Điều 49), không nói đến điểm chỉ; khoản 5 Điều 11 chỉ loại đơn không có cả chữ ký lẫn điểm chỉ.
    /// A disciplinary complaint needs a signature (Article 49 names no fingerprint); Article 11(5) excludes only a petition with neither.
    DISCIPLINE_FINGERPRINT = "discipline-fingerprint";
    /// Hình thức ủy quyền xét theo ngày lập văn bản ủy quyền; nghị định không nói văn bản lập dưới quy định nào thì theo quy định đó.
    /// The form of a power of attorney is judged by the day it was made; the decree does not say which text governs a document made under an earlier one.
    AUTHORISATION_TEXT_OF_ITS_DAY = "authorisation-text-of-its-day";
    /// Từ 01/01/2027 quy định về công chứng văn bản ủy quyền hết hiệu lực; quy định về chứng thực có còn hay không thì không nói rõ.
    /// From 01/01/2027 the rule on notarising a power of attorney lapses; whether the rule on certification stays is not stated.
    AUTHORISATION_FROM_2027 = "authorisation-from-2027";
}
