//! What an officer enters: a petition, its contents with their facts, and the events of each.

pub mod check;
mod event;
pub mod facts;
pub mod read;
pub mod text;
pub(crate) mod unicode;
mod value;
mod vocabulary;

pub use event::{Event, EventKind};
pub use facts::{Content, Petition};

pub use value::{Choice, FactInfo, FactValue, Input, Scope, Uncut, Unfit, When};
pub(crate) use vocabulary::choices;
