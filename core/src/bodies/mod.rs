//! The state's structure by date: so far its territory.

pub mod gazetteer;
