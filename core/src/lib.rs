//! The law on petitions in Vietnam, computed.
#![forbid(unsafe_code)]

pub mod calendar;

/// The version of this library.
#[must_use]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
