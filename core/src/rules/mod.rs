//! The law, one file per legal question; tables only. Read each beside the law: above every row stands what it says, and
//! behind it the article.

pub mod complaint;
pub mod not_encoded;
pub mod same;

use crate::table::{FactId, Table};

/// Every table, in the order of the law.
pub const ALL: &[&Table] = &[
    // grounds
    complaint::grounds::GROUNDS,
    complaint::grounds::OUTSIDE_COMPETENCE,
    // instance
    complaint::instance::INSTANCE,
    // filing
    complaint::filing::FIRST_WINDOW,
    complaint::filing::SECOND_WINDOW,
    complaint::filing::OBSTACLES,
    // competence
    complaint::competence::FIRST_COMPETENT,
    complaint::competence::SECOND_COMPETENT,
    complaint::competence::COMPETENCE_NOTES,
    // disputes and inspectorates
    complaint::dispute::DISPUTES,
    complaint::dispute::INSPECTORATES,
    // suits
    complaint::suit::SEQUENCE,
    complaint::suit::BOTH_WAYS,
    complaint::suit::SUING_WINDOW,
    // resolution
    complaint::resolution::RESOLUTION,
];

/// Tables that conclude the kind of a content, in order.
pub const CONCLUDING_KIND: &[&Table] = &[];

/// The table that concludes a fact.
#[must_use]
pub fn concluding(fact: FactId) -> Option<&'static Table> {
    ALL.iter().copied().find(|table| table.concludes == Some(fact))
}
