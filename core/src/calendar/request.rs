//! A question of counting as data, for callers that hold text: what to count, from which day, by which readings.

use serde::{Deserialize, Serialize};

use super::{Bound, Calendar, CalendarError, Conventions, Day, Due, Period, SuspendedTerm, Suspension, Term};

/// What is asked of the calendar. `op` says which question; a request holds what that question needs and nothing else.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// The last day of a period.
    Due {
        /// The day of the event that starts it.
        start: Day,
        /// How long it is.
        term: Term,
        /// Whose act it limits.
        #[serde(default)]
        bound: Bound,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
    /// The last day for something that must be done a period before an event.
    DueBefore {
        /// The day of the event counted back from.
        start: Day,
        /// How long before.
        term: Term,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
    /// The last day of a period with extensions.
    DueExtended {
        /// The day of the event that starts it.
        start: Day,
        /// How long it is.
        term: Term,
        /// Whose act it limits.
        #[serde(default)]
        bound: Bound,
        /// By how much it was extended, in order.
        extensions: Vec<Term>,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
    /// The last days of periods of which each starts where the one before ends.
    DueChained {
        /// The day of the event that starts the first.
        start: Day,
        /// How long they are, in order.
        terms: Vec<Term>,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
    /// The last day of a period that stood still for a time.
    DueSuspended {
        /// The day of the event that starts it.
        start: Day,
        /// How long it is.
        term: Term,
        /// Whose act it limits.
        #[serde(default)]
        bound: Bound,
        /// When it stood still, in order.
        #[serde(default)]
        suspensions: Vec<Suspension>,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
    /// The day on which something takes legal effect.
    InForceAfter {
        /// The day of the event.
        start: Day,
        /// After how many days.
        days: u16,
        /// The readings that differ from the context's.
        conventions: Option<Conventions>,
    },
}

/// What the calendar answers to a [`Request`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Response {
    /// The last day, and how it came about.
    Due(Box<Due>),
    /// The same for each period of a chain.
    Chain(Vec<Due>),
    /// The period as far as it has come.
    Suspended(Box<SuspendedTerm>),
    /// A day.
    Day {
        /// The day.
        day: Day,
    },
}

impl Calendar {
    /// Answers a question of counting. `otherwise` holds where the request names no conventions.
    ///
    /// # Errors
    /// As the operation asked for.
    pub fn answer(&self, request: &Request, otherwise: &Conventions) -> Result<Response, CalendarError> {
        let by = |own: &Option<Conventions>| own.unwrap_or(*otherwise);
        let period = |term: &Term, bound: &Bound| Period { term: *term, bound: *bound };
        Ok(match request {
            Request::Due { start, term, bound, conventions } => {
                Response::Due(Box::new(self.due(*start, period(term, bound), &by(conventions))?))
            }
            Request::DueBefore { start, term, conventions } => {
                Response::Due(Box::new(self.due_before(*start, *term, &by(conventions))?))
            }
            Request::DueExtended { start, term, bound, extensions, conventions } => {
                let due = self.due_extended(*start, period(term, bound), extensions, &by(conventions))?;
                Response::Due(Box::new(due))
            }
            Request::DueChained { start, terms, conventions } => {
                let periods: Vec<Period> = terms.iter().map(|term| (*term).into()).collect();
                Response::Chain(self.due_chained(*start, &periods, &by(conventions))?)
            }
            Request::DueSuspended { start, term, bound, suspensions, conventions } => {
                let term = self.due_suspended(*start, period(term, bound), suspensions, &by(conventions))?;
                Response::Suspended(Box::new(term))
            }
            Request::InForceAfter { start, days, conventions } => {
                Response::Day { day: self.in_force_after(*start, *days, &by(conventions))? }
            }
        })
    }
}
