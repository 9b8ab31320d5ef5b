//! The state's structure by date: its territory, and who answers where.

pub mod gazetteer;
mod kind;
mod locate;
mod naming;
mod place;
pub mod structure;

pub use kind::{BodyKind, BodyLevel};
pub use locate::{Located, Named, Seat};
pub use place::{NotAPlace, Place};
pub(crate) use locate::{Asked, Locate, Told};
pub(crate) use naming::{Candidate, Places, candidates};
