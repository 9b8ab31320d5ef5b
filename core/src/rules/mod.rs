//! The law, one file per legal question; tables only. Read each beside the law: above every row stands what it says, and
//! behind it the article.

pub mod complaint;
pub mod not_encoded;
pub mod permission;
pub mod same;

use crate::table::Table;

/// Every table, in the order of the law.
pub const ALL: &[&Table] = &[
    complaint::resolution::RESOLUTION,
    // permission/identity.rs
    permission::identity::IDENTITY,
];
