//! A question to the gazetteer as data, for callers that hold text.

use serde::{Deserialize, Serialize};

use super::{Bearers, Code, Gazetteer, Level, Match, Succession, Unit};
use crate::calendar::Day;
use crate::doors::to_json;
use crate::law::Text;
use crate::problem::{Problem, ProblemCode};
use crate::request;

/// The longest request that is read, in bytes.
const MAX_REQUEST: usize = 10_000;

const CODE: Text = Text { vi: "mã gồm 2, 3 hoặc 5 chữ số", en: "a code of two, three or five digits" };

/// What is asked of the gazetteer. `op` says which question; a request holds what that question needs and nothing else.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// What bore a code.
    Code {
        /// The code.
        code: String,
        /// On which day; without one, all that ever bore it.
        on: Option<Day>,
    },
    /// Units by name.
    Find {
        /// What is typed.
        text: String,
        /// The day on which those that existed come first.
        on: Option<Day>,
        /// Only those that existed.
        #[serde(default)]
        only_existing: bool,
        /// Only units of this tier.
        level: Option<Level>,
        /// Only units in the province or district with this code.
        within: Option<String>,
        /// At most so many.
        limit: Option<usize>,
    },
    /// What became of a unit.
    Succession {
        /// Its code.
        code: String,
        /// A day on which it bore it; it may be left out where only one unit ever did.
        of: Option<Day>,
        /// By which day.
        on: Day,
    },
}

/// The answer to a [`Request`], with the state of the data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer<'g> {
    /// The edition of the gazetteer.
    pub edition: &'g str,
    /// The day to which its sources reach.
    pub known_to: Day,
    /// What was asked.
    #[serde(flatten)]
    pub found: Found<'g>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Found<'g> {
    /// By code.
    Bearers(Bearers<'g>),
    /// By name.
    Matches {
        /// The likeliest first.
        matches: Vec<Named<'g>>,
    },
    /// What became of it.
    Succession(Box<Succession<'g>>),
}

/// A unit by name, with where it lies written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named<'g> {
    /// The unit.
    #[serde(flatten)]
    pub found: Match<'g>,
    /// With kind, and with the units in which it lies or lay.
    pub address: String,
}

impl Request {
    /// Reads a request given as JSON.
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        request::read_up_to(text, MAX_REQUEST)
    }
}

impl Gazetteer {
    /// Answers a question.
    ///
    /// # Errors
    /// When a code is none, or several units bore it and the day is missing.
    pub fn answer<'g>(&'g self, request: &'g Request) -> Result<Answer<'g>, Problem> {
        let found = match request {
            Request::Code { code: text, on } => {
                let code = read_code(text, "code")?;
                Found::Bearers(match on {
                    None => self.bearers(code),
                    Some(day) => Bearers { units: self.unit(code, *day).into_iter().collect(), ambiguous: false },
                })
            }
            Request::Find { .. } => {
                let named = |found: Match<'g>| Named { address: self.address(&found.unit), found };
                Found::Matches { matches: self.search(request)?.into_iter().map(named).collect() }
            }
            Request::Succession { code: text, of, on } => {
                let unit = self.meant(read_code(text, "code")?, *of)?;
                Found::Succession(Box::new(self.succession(unit, *on)))
            }
        };
        Ok(Answer { edition: &self.edition, known_to: self.known_to, found })
    }

    /// What a search finds; nothing if something else is asked.
    pub(crate) fn search(&self, request: &Request) -> Result<Vec<Match<'_>>, Problem> {
        let Request::Find { text, on, only_existing, level, within, limit } = request else { return Ok(Vec::new()) };
        let mut find = self.find(text);
        if let Some(day) = on {
            find = find.on(*day);
        }
        if *only_existing {
            find = find.only_existing();
        }
        if let Some(level) = level {
            find = find.level(*level);
        }
        if let Some(within) = within {
            find = find.within(read_code(within, "within")?);
        }
        if let Some(limit) = limit {
            find = find.limit(*limit);
        }
        Ok(find.run())
    }

    /// A question and its answer as JSON: a [`Request`] in, an [`Answer`] out.
    ///
    /// # Errors
    /// As [`Gazetteer::answer`], and when what is given is no request.
    pub fn answer_json(&self, request: &str) -> Result<String, Problem> {
        Ok(to_json(&self.answer(&Request::read(request)?)?))
    }

    /// The unit that a code means on a day, or at all where only one ever bore it.
    ///
    /// # Errors
    /// When no unit bore it then, or several did and the day is missing.
    pub fn meant(&self, code: Code, of: Option<Day>) -> Result<Unit<'_>, Problem> {
        const DAY: Text = Text {
            vi: "ngày mà mã được dùng (mã này đã dùng cho nhiều đơn vị)",
            en: "The day of the code, which several units bore,",
        };
        if let Some(day) = of {
            return self.unit(code, day).ok_or_else(|| Problem::wrong("code", ProblemCode::UnknownValue, &[]));
        }
        match self.bearers(code).units.as_slice() {
            [] => Err(Problem::wrong("code", ProblemCode::UnknownValue, &[])),
            [unit] => Ok(*unit),
            _ => Err(Problem::wrong("of", ProblemCode::MissingKey, &[DAY.into()])),
        }
    }
}

/// The code that stands in a text.
///
/// # Errors
/// When it is none, at the path given.
pub fn read_code(text: &str, path: &str) -> Result<Code, Problem> {
    text.trim().parse().map_err(|_| Problem::wrong(path, ProblemCode::WrongType, &[CODE.into()]))
}
