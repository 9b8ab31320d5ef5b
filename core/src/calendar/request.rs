//! A question of counting as data, for callers that hold text: what to count, from which day, by which readings.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::{Bound, Calendar, CalendarError, Conventions, Day, Due, Period, SuspendedTerm, Suspension, Term};

/// What is asked of the calendar. `op` says which question; a request holds what that question needs and nothing else.
#[derive(Clone, Debug)]
pub enum Request {
    /// The last day of a period.
    Due {
        /// The day of the event that starts it.
        start: Day,
        /// How long it is.
        term: Term,
        /// Whose act it limits.
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
        bound: Bound,
        /// When it stood still, in order.
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

// By hand: what is derived for such an enum would be a tenth of the code that a browser downloads.
impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Fields::of(&value).and_then(request).ok_or_else(|| D::Error::custom("not a question of counting"))
    }
}

/// The fields of an object, each of which must be asked for.
struct Fields<'a> {
    all: &'a Map<String, Value>,
    asked: usize,
}

impl<'a> Fields<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        Some(Self { all: value.as_object()?, asked: 0 })
    }

    /// What `read` makes of a field.
    fn take<T>(&mut self, name: &str, read: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        let value = self.all.get(name)?;
        self.asked += 1;
        read(value)
    }

    /// The same of a field that may be absent.
    fn take_or<T>(&mut self, name: &str, otherwise: T, read: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
        if self.all.contains_key(name) { self.take(name, read) } else { Some(otherwise) }
    }

    /// `Some` if there is no other field.
    fn done(&self) -> Option<()> {
        (self.asked == self.all.len()).then_some(())
    }
}

fn request(mut fields: Fields<'_>) -> Option<Request> {
    let start = fields.take("start", day)?;
    let conventions = fields.take_or("conventions", None, |value| optional(value, conventions))?;
    let bound = |fields: &mut Fields<'_>| fields.take_or("bound", Bound::default(), bound);
    let request = match fields.take("op", Value::as_str)? {
        "due" => {
            let (term, bound) = (fields.take("term", term)?, bound(&mut fields)?);
            Request::Due { start, term, bound, conventions }
        }
        "due_before" => Request::DueBefore { start, term: fields.take("term", term)?, conventions },
        "due_extended" => {
            let (term, bound) = (fields.take("term", term)?, bound(&mut fields)?);
            let extensions = fields.take("extensions", |value| list(value, self::term))?;
            Request::DueExtended { start, term, bound, extensions, conventions }
        }
        "due_chained" => {
            let terms = fields.take("terms", |value| list(value, term))?;
            Request::DueChained { start, terms, conventions }
        }
        "due_suspended" => {
            let (term, bound) = (fields.take("term", term)?, bound(&mut fields)?);
            let suspensions = fields.take_or("suspensions", Vec::new(), |value| list(value, suspension))?;
            Request::DueSuspended { start, term, bound, suspensions, conventions }
        }
        "in_force_after" => Request::InForceAfter { start, days: fields.take("days", count)?, conventions },
        _ => return None,
    };
    fields.done().map(|()| request)
}

fn list<'a, T>(value: &'a Value, read: impl Fn(&'a Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(read).collect()
}

fn optional<'a, T>(value: &'a Value, read: impl Fn(&'a Value) -> Option<T>) -> Option<Option<T>> {
    if value.is_null() { Some(None) } else { read(value).map(Some) }
}

fn day(value: &Value) -> Option<Day> {
    iso_day(value.as_str()?)
}

/// A day written `2026-08-03`. By hand: the reader of every form of day would be more than all else that a browser loads here.
pub(crate) fn iso_day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-').map(|part| {
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u32>().ok() } else { None }
    });
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn count(value: &Value) -> Option<u16> {
    u16::try_from(value.as_u64()?).ok()
}

fn term(value: &Value) -> Option<Term> {
    let mut fields = Fields::of(value)?;
    let unit = fields.take("unit", Value::as_str)?;
    let plain = match unit {
        "at_once" => Some(Term::AtOnce),
        "no_figure" => Some(Term::NoFigure),
        _ => None,
    };
    if plain.is_some() {
        return plain;
    }
    let count = fields.take("count", count)?;
    Some(match unit {
        "days" => Term::Days(count),
        "working_days" => Term::WorkingDays(count),
        "weeks" => Term::Weeks(count),
        "months" => Term::Months(count),
        "years" => Term::Years(count),
        _ => return None,
    })
}

fn bound(value: &Value) -> Option<Bound> {
    match value.as_str()? {
        "person" => Some(Bound::Person),
        "authority" => Some(Bound::Authority),
        _ => None,
    }
}

fn suspension(value: &Value) -> Option<Suspension> {
    let mut fields = Fields::of(value)?;
    let from = fields.take("from", day)?;
    Some(Suspension { from, resumed: fields.take_or("resumed", None, |value| optional(value, day))? })
}

fn conventions(value: &Value) -> Option<Conventions> {
    let mut chosen = Conventions::default();
    let fits = value
        .as_object()?
        .iter()
        .all(|(point, reading)| reading.as_str().is_some_and(|reading| chosen.choose(point, reading)));
    fits.then_some(chosen)
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
