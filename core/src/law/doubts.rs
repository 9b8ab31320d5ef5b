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
}
