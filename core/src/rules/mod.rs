//! The law, one file per legal question; tables only. Read each beside the law: above every row stands what it says, and
//! behind it the article.

pub mod classification;
pub mod complaint;
pub mod not_encoded;
pub mod permission;
pub mod same;

use crate::table::{FactId, Table};

/// Every table, in the order of the law.
pub const ALL: &[&Table] = &[
    // classification
    classification::aim::AIM,
    classification::kind::KIND,
    classification::kind::DEFINITION,
    classification::class::CLASS,
    classification::class::TITLE,
    classification::class::MIXED,
    classification::scope::SCOPE,
    // grounds
    complaint::grounds::GROUNDS,
    complaint::grounds::OUTSIDE_COMPETENCE,
    // resolution
    complaint::resolution::RESOLUTION,
    // identity
    permission::identity::IDENTITY,
];

/// Tables that conclude the kind of a content, in order.
pub const CONCLUDING_KIND: &[&Table] = classification::CONCLUDING;

/// The table that concludes a fact.
#[must_use]
pub fn concluding(fact: FactId) -> Option<&'static Table> {
    ALL.iter().copied().find(|table| table.concludes == Some(fact))
}
