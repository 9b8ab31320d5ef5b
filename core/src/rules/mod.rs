//! The law, one file per legal question; tables only. Read each beside the law: above every row stands what it says, and
//! behind it the article.

pub mod complaint;
pub mod not_encoded;
pub mod same;

use crate::table::Table;

/// Every table, in the order of the law.
pub const ALL: &[&Table] = &[
    // grounds
    complaint::grounds::GROUNDS,
    complaint::grounds::OUTSIDE_COMPETENCE,
    // resolution
    complaint::resolution::RESOLUTION,
];
