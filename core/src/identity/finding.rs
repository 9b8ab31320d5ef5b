//! What checks find, how it weighs, and on what it was read.

use serde::Serialize;

use crate::law::{Status, Text};
use crate::words::words;

words! {
    /// How a finding weighs.
    #[derive(PartialOrd, Ord)]
    #[cfg_attr(feature = "uniffi", uniffi(name = "FindingWeight"))]
    #[cfg_attr(feature = "pyo3", pyo3(name = "FindingWeight"))]
    #[cfg_attr(feature = "tsify", tsify(rename = "FindingWeight"))]
    Weight {
        /// Lưu ý: nên xem lại
        /// Hint: it may be worth a look
        Hint = "hint",
        /// Cảnh báo: có thể sai, nhưng vẫn có thể đúng
        /// Warning: it is probably wrong, and may still be right
        Warning = "warning",
        /// Lỗi: không thể như vậy
        /// Error: it cannot be so
        Error = "error",
    }
}

macro_rules! findings {
    ($(#[doc = $vi:literal] #[doc = $en:literal] $value:ident = $code:literal, $weight:ident, $status:ident;)+) => {
        /// What a check found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
        pub enum Finding {
            $(#[doc = $vi] #[doc = ""] #[doc = $en] $value,)+
        }

        impl Finding {
            /// Every finding.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The sentence.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(Self::$value => Text::doc($vi, $en)),+ }
            }

            /// How it weighs.
            #[must_use]
            pub const fn weight(self) -> Weight {
                match self { $(Self::$value => Weight::$weight),+ }
            }

            /// On what the check was read.
            #[must_use]
            pub const fn status(self) -> Status {
                match self { $(Self::$value => Status::$status),+ }
            }
        }
    };
}

findings! {
    /// Số định danh cá nhân phải có 12 chữ số.
    /// A personal number has 12 digits.
    PersonalNumberLength = "personal_number_length", Error, Verified;
    /// Ba chữ số đầu không phải mã của một trong 63 tỉnh; có thể là mã quốc gia.
    /// The first three digits are not the code of one of the 63 provinces; they may be that of a country.
    PersonalNumberPlace = "personal_number_place", Warning, Reported;
    /// Chữ số thứ tư không ứng với thế kỷ sinh nào cho đến nay.
    /// The fourth digit does not stand for a century of birth so far.
    PersonalNumberCentury = "personal_number_century", Warning, Reported;
    /// Không khớp với năm sinh đã ghi.
    /// It does not agree with the year of birth given.
    PersonalNumberYear = "personal_number_year", Warning, Reported;
    /// Không khớp với giới tính đã ghi.
    /// It does not agree with the sex given.
    PersonalNumberSex = "personal_number_sex", Warning, Reported;
    /// Ứng với một năm sinh ở sau ngày nhận đơn.
    /// It stands for a year of birth after the day of filing.
    PersonalNumberFuture = "personal_number_future", Warning, Reported;
    /// Mọi chữ số đều giống nhau.
    /// All digits are the same.
    PersonalNumberSameDigits = "personal_number_same_digits", Warning, Inferred;
    /// Số giấy chứng nhận căn cước thường có 12 chữ số.
    /// The number of a certificate of identity usually has 12 digits.
    CertificateLength = "certificate_length", Hint, Recalled;
    /// Số chứng minh nhân dân có 9 hoặc 12 chữ số.
    /// The number of a people's identity card has 9 or 12 digits.
    OldCardLength = "old_card_length", Error, Verified;
    /// Chứng minh nhân dân hết giá trị sử dụng từ ngày 01/01/2025; số vẫn được ghi nhận.
    /// People's identity cards ceased to be valid on 01/01/2025; the number is kept as data.
    OldCardEnded = "old_card_ended", Warning, Verified;
    /// Số hộ chiếu thường có từ 6 đến 9 chữ cái và chữ số.
    /// A passport number usually has 6 to 9 letters and digits.
    PassportForm = "passport_form", Hint, Recalled;
    /// Số điện thoại không có chữ cái.
    /// A phone number has no letters.
    PhoneLetters = "phone_letters", Error, Reported;
    /// Không theo dạng số điện thoại trong nước; có thể là số nước ngoài.
    /// It is not of the form of a number in this country; it may be a foreign one.
    PhoneForm = "phone_form", Warning, Reported;
    /// Số di động 11 chữ số đã đổi thành 10 chữ số từ ngày 15/09/2018.
    /// Mobile numbers of 11 digits became ones of 10 digits on 15/09/2018.
    PhoneOld = "phone_old", Hint, Reported;
    /// Đầu số này có từ ngày 15/09/2018, sau ngày đã ghi.
    /// This prefix exists since 15/09/2018, after the day given.
    PhoneNotYet = "phone_not_yet", Hint, Reported;
    /// Mã số thuế có 10 hoặc 13 chữ số (10-3); từ 01/07/2025 có thể là số định danh cá nhân.
    /// A tax number has 10 or 13 digits (10-3); since 01/07/2025 it may be a personal number.
    TaxForm = "tax_form", Error, Verified;
    /// Số định danh cá nhân được dùng thay mã số thuế từ ngày 01/07/2025, sau ngày đã ghi.
    /// Personal numbers serve as tax numbers since 01/07/2025, after the day given.
    TaxPersonalNotYet = "tax_personal_not_yet", Warning, Verified;
    /// Chữ số kiểm tra (thứ mười) không khớp.
    /// The check digit, the tenth, does not fit.
    TaxCheckDigit = "tax_check_digit", Hint, Recalled;
    /// Không theo dạng thường gặp của địa chỉ thư điện tử.
    /// It is not of the usual form of an e-mail address.
    EmailForm = "email_form", Hint, Recalled;
    /// Mã thủ tục hành chính có dạng 0.000000, có thể kèm mã tỉnh như .H05.
    /// The code of an administrative procedure is of the form 0.000000, with a province as in .H05 or none.
    ProcedureForm = "procedure_form", Warning, Verified;
    /// Thủ tục cấp huyện đã chấm dứt từ ngày 01/07/2025.
    /// Procedures at districts ended on 01/07/2025.
    ProcedureEnded = "procedure_ended", Warning, Inferred;
}

impl Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written {
            code: &'static str,
            weight: Weight,
            status: Status,
            #[serde(flatten)]
            text: Text,
        }
        let written = Written { code: self.code(), weight: self.weight(), status: self.status(), text: self.text() };
        written.serialize(serializer)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn findings_weigh_no_more_than_what_they_were_read_in() {
        let codes: BTreeSet<_> = Finding::ALL.iter().map(|finding| finding.code()).collect();
        assert_eq!(codes.len(), Finding::ALL.len());
        for finding in Finding::ALL {
            let most = match finding.status() {
                Status::Verified | Status::VerifiedCopy => Weight::Error,
                Status::Reported | Status::Inferred => Weight::Warning,
                Status::Recalled => Weight::Hint,
            };
            // That a phone number has no letters needs no text.
            assert!(finding.weight() <= most || *finding == Finding::PhoneLetters, "{}", finding.code());
        }
        let written = serde_json::to_string(&Finding::OldCardLength).unwrap();
        assert_eq!(
            written,
            r#"{"code":"old_card_length","weight":"error","status":"verified","vi":"Số chứng minh nhân dân có 9 hoặc 12 chữ số.","en":"The number of a people's identity card has 9 or 12 digits."}"#
        );
    }
}
