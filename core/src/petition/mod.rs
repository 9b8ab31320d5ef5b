//! What an officer enters: a petition, its contents with their facts, and the events of each.

mod event;
pub mod facts;
mod value;
mod vocabulary;

pub use event::{Event, EventKind};
pub use facts::{Content, Petition};

pub use value::{Choice, FactInfo, FactValue, Input, Scope, Uncut, Unfit, When};
