//! Accents composed and taken apart. In a browser its own tables do it: ours would be a fifth of what is downloaded.

#[cfg(not(all(feature = "tsify", target_arch = "wasm32")))]
pub(crate) use tables::lower;
#[cfg(not(all(feature = "tsify", target_arch = "wasm32")))]
pub(super) use tables::{composed, without_accents};

#[cfg(all(feature = "tsify", target_arch = "wasm32"))]
pub(crate) use host::lower;
#[cfg(all(feature = "tsify", target_arch = "wasm32"))]
pub(super) use host::{composed, without_accents};

#[cfg(not(all(feature = "tsify", target_arch = "wasm32")))]
mod tables {
    use std::borrow::Cow;

    use unicode_normalization::char::is_combining_mark;
    use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

    /// The text in Unicode form C.
    pub(in super::super) fn composed(text: &str) -> Cow<'_, str> {
        match is_nfc_quick(text.chars()) {
            IsNormalized::Yes => Cow::Borrowed(text),
            _ => Cow::Owned(text.nfc().collect()),
        }
    }

    /// The text in lower case.
    pub(crate) fn lower(text: &str) -> String {
        text.to_lowercase()
    }

    /// The text in Unicode form D, the marks left out.
    pub(in super::super) fn without_accents(text: &str) -> Cow<'_, str> {
        Cow::Owned(text.nfd().filter(|c| !is_combining_mark(*c)).collect())
    }
}

#[cfg(all(feature = "tsify", target_arch = "wasm32"))]
mod host {
    use std::borrow::Cow;

    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = ["String", "prototype", "normalize"], js_name = call)]
        fn normalize(text: &str, form: &str) -> String;

        #[wasm_bindgen(js_namespace = ["String", "prototype", "toLowerCase"], js_name = call)]
        fn to_lower_case(text: &str) -> String;

        type RegExp;

        #[wasm_bindgen(constructor)]
        fn new(pattern: &str, flags: &str) -> RegExp;

        #[wasm_bindgen(js_namespace = ["String", "prototype", "replace"], js_name = call)]
        fn replace(text: &str, pattern: &RegExp, by: &str) -> String;
    }

    /// The text in Unicode form C.
    pub(in super::super) fn composed(text: &str) -> Cow<'_, str> {
        if text.chars().all(is_composed) { Cow::Borrowed(text) } else { Cow::Owned(normalize(text, "NFC")) }
    }

    /// The text in lower case.
    pub(crate) fn lower(text: &str) -> String {
        text.chars().map(lower_letter).collect::<Option<_>>().unwrap_or_else(|| to_lower_case(text))
    }

    /// A letter of Vietnamese in lower case, and whatever has no case of its own there; other letters are left to the browser.
    fn lower_letter(c: char) -> Option<char> {
        match c {
            'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(c as u32 + 0x20),
            'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => char::from_u32(c as u32 + 1),
            '\u{1ea0}'..='\u{1ef9}' => char::from_u32(c as u32 | 1),
            '\0'..='\u{bf}'
            | 'ß'..='ÿ'
            | '×'
            | 'ă'
            | 'đ'
            | 'ĩ'
            | 'ũ'
            | 'ơ'
            | 'ư'
            | '\u{300}'..='\u{36f}'
            | '\u{2000}'..='\u{206f}' => Some(c.to_ascii_lowercase()),
            _ => None,
        }
    }

    /// Whether a letter stays what it is whatever stands beside it: most texts hold no others, and the way to the browser is
    /// long. Marks begin at U+0300; the second stretch is Vietnamese.
    fn is_composed(c: char) -> bool {
        matches!(c, '\0'..'\u{300}' | '\u{1ea0}'..='\u{1ef9}')
    }

    /// The text in Unicode form D, the marks left out.
    pub(in super::super) fn without_accents(text: &str) -> Cow<'_, str> {
        if text.is_ascii() {
            return Cow::Borrowed(text);
        }
        Cow::Owned(replace(&normalize(text, "NFD"), &RegExp::new(r"\p{M}", "gu"), ""))
    }
}
