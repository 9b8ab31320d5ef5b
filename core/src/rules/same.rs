//! Rules that the collections of law name twice: encoded once, and both ids lead to it.

/// The other id, and the id of the row that carries the rule.
pub const SAME: &[(&str, &str)] = &[];
