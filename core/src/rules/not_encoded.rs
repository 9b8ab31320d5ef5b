//! Rows of the law that software cannot decide, each with its reason. A row is here or in a table, never dropped.

/// Rule id and why it is not a row of a table.
pub const NOT_ENCODED: &[(&str, &str)] = &[];
