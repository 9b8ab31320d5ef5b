//! Complaints (khiếu nại): Luật Khiếu nại số 02/2011/QH13 and what details it.

pub mod grounds;
pub mod resolution;

use crate::calendar::Bound;
use crate::clock::{Clock, Counts};
use crate::law::Text;
use crate::petition::EventKind;
use crate::table::Table;

/// Tables that conclude facts on which later questions build, in order.
pub const CONCLUDING: &[&Table] = &[];

/// Questions put once to a complaint, in the order in which they matter.
pub const GENERAL: &[&Table] = &[];

/// Questions put to each step of a complaint, by the day of the step.
pub const BY_STEP: &[&Table] = &[];

/// The questions whose answers decide whether a complaint is accepted, and by whom.
pub const DECIDES_ACCEPTANCE: &[&str] = &[];

/// The periods of a complaint.
pub const CLOCKS: &[Clock] = &[Clock {
    id: "resolve",
    text: Text { vi: "Giải quyết khiếu nại", en: "Resolve the complaint" },
    actor: Text { vi: "Người giải quyết khiếu nại", en: "The resolver" },
    bound: Bound::Authority,
    starts: &[EventKind::Accepted],
    met_by: &[EventKind::Decided],
    ended_by: &[EventKind::Terminated],
    counts: Counts::Forward,
    suspends: true,
    table: resolution::RESOLUTION,
}];
