//! The state's structure by date: its bodies with their heads and superiors, and its territory.

pub mod gazetteer;
mod kind;
pub mod structure;

pub use kind::{BodyKind, BodyLevel};
