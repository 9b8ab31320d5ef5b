//! The law on petitions in Vietnam, computed.
#![forbid(unsafe_code)]

pub mod answer;
mod ask;
mod assess;
pub mod bodies;
#[cfg(feature = "tsify")]
pub mod browser;
pub mod calendar;
pub mod clock;
mod context;
mod deadline;
mod derive;
mod doors;
mod explain;
pub mod identity;
mod judge;
#[cfg(feature = "uniffi")]
mod jvm;
mod known;
pub mod law;
mod order;
pub mod petition;
pub mod problem;
#[cfg(feature = "pyo3")]
pub mod python;
pub mod register;
mod request;
mod row;
pub mod rulebook;
pub mod rules;
#[cfg(feature = "schema")]
pub mod schema;
pub mod table;
mod words;

pub use answer::Assessment;
pub use context::{AssumptionError, Kntc, KntcBuilder, LAW_EDITION, SCHEMA};
pub use doors::{Classification, Eligibility, answer};
pub use explain::{NotAnAssessment, explain, explain_stored};
pub use judge::{Excluded, Failure, Judgement};
pub use known::Origin;
pub use petition::{Content, Event, EventKind, Petition, When};
pub use problem::{Problem, ProblemCode, Severity};
pub use row::Row;

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();

/// The version of this library.
#[must_use]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The example of the README, run as a test.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
