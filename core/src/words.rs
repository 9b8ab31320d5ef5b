//! Closed sets of values: written once with their stable words and their labels, Vietnamese above English.

/// An enum with its stable words, as in stored and exchanged data, and the labels that users see.
macro_rules! words {
    ($(
        $(#[$about:meta])*
        $name:ident {
            $(#[doc = $vi:literal] #[doc = $en:literal] $value:ident = $code:literal,)+
        }
    )+) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        $(#[$about])*
        pub enum $name {
            $(#[doc = $vi] #[doc = ""] #[doc = $en] #[serde(rename = $code)] $value,)+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The label that users see.
            #[must_use]
            pub const fn text(self) -> $crate::law::Text {
                match self { $(Self::$value => $crate::law::Text::doc($vi, $en)),+ }
            }
        }
    )+};
}

pub(crate) use words;
