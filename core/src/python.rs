//! How the types of this crate look in Python. The entry points are in the crate of the extension module.

mod answer;
mod calendar;
mod directory;
mod entered;
mod error;
mod gazetteer;
mod identity;
mod law;
mod place;
mod words;

pub use calendar::PyTerm;
pub use entered::{FromPython, Given, to_json};
pub use error::{KntcError, calendar_error, cell_problem, coded_error, problem_error, problems_error};

pub(crate) use entered::{Shown, either, reported, represent, word_of};
pub(crate) use words::{Word, worded, words};
