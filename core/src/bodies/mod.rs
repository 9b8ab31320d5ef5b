//! The state's structure by date: its bodies with their heads and superiors, its territory, and offices by name.

pub mod directory;
pub mod gazetteer;
mod kind;
mod locate;
mod naming;
mod place;
pub mod structure;

pub(crate) use directory::Host;
pub use kind::{BodyKind, BodyLevel};
pub(crate) use locate::{Asked, Locate, Told};
pub use locate::{Located, Named, Seat};
pub(crate) use naming::{Candidate, Places, body, candidates};
pub use place::{NotAPlace, Place};
