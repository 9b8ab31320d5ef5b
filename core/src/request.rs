//! Requests given as JSON text: read whole, or refused with one problem that repeats nothing of what was typed.

use serde::de::DeserializeOwned;

use crate::law::Text;
use crate::problem::{Problem, ProblemCode};

/// Reads a request of at most so many bytes.
pub(crate) fn read_up_to<T: DeserializeOwned>(text: &str, longest: usize) -> Result<T, Problem> {
    if text.len() > longest {
        return Err(Problem::wrong("", ProblemCode::InputTooLong, &[longest.into()]));
    }
    read(text)
}

/// Reads a request.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    const AS_DESCRIBED: Text = Text { vi: "đúng mẫu của yêu cầu này", en: "of the form of this request" };
    serde_json::from_str(text).map_err(|error| {
        if error.is_data() {
            Problem::wrong("", ProblemCode::WrongType, &[AS_DESCRIBED.into()])
        } else {
            Problem::wrong("", ProblemCode::NotJson, &[error.line().into(), error.column().into()])
        }
    })
}
