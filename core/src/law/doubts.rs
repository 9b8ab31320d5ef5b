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
}
