//! What must be done by when: a clock is an event that starts it, a table that says how long it runs, and the events that
//! meet it.

use crate::calendar::Bound;
use crate::law::Text;
use crate::petition::facts::Instance;
use crate::petition::{Content, EventKind, When};
use crate::table::Table;

/// A period that the law sets for one act.
#[derive(Debug)]
pub struct Clock {
    /// Stable id.
    pub id: &'static str,
    /// What must be done.
    pub text: Text,
    /// Who must do it.
    pub actor: Text,
    /// Whose act it limits.
    pub bound: Bound,
    /// The events of which the first on record starts it. A table by `step_on` is asked for the day of this event.
    pub starts: &'static [EventKind],
    /// The clock that counts to an effect and whose day starts this one, where that is no event of its own.
    pub follows: Option<&'static str>,
    /// The day that an officer asks of the person, where that opens a window to complain and is no event of this case. Time
    /// of an obstacle is left out of such a window.
    pub since: Option<fn(&Content) -> Option<When>>,
    /// The instance in which it runs, if not in both.
    pub instance: Option<Instance>,
    /// Whether every starting event opens a period of its own, met by the first event of `met_by` on or after it (for a
    /// period that counts backward: the last one before it).
    pub repeats: bool,
    /// The events of which the first on record meets it.
    pub met_by: &'static [EventKind],
    /// The events after which it no longer matters.
    pub ended_by: &'static [EventKind],
    /// How it counts.
    pub counts: Counts,
    /// Whether it stands still while the case is suspended.
    pub suspends: bool,
    /// How long it runs. Where the law sets no such period the table says `silent`, and there is no deadline.
    pub table: &'static Table,
}

/// How a clock counts from the event that starts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// To the last day on which the act is in time.
    Forward,
    /// Back to the last day that keeps the distance before the event.
    Backward,
    /// To the day on which something takes effect by itself, after the period.
    Effect,
    /// To the last day of the clock named here, however much of that one is left: this one has no length of its own.
    Within(&'static str),
}
