//! Which kind of petition a content is: Luật Khiếu nại Điều 2, Luật Tố cáo Điều 2, Luật Tiếp công dân Điều 2, and the
//! circulars on petition handling.
//!
//! What the writer is after comes first ([`aim`]); the kind follows from it ([`kind`]); the names of the circulars and
//! the law that applies besides are said of a kind already found ([`class`], [`scope`]).

pub mod aim;
pub mod class;
pub mod kind;
pub mod scope;

use crate::table::Table;

/// Tables that conclude the kind of a content, in order.
pub const CONCLUDING: &[&Table] = &[aim::AIM, kind::KIND];

/// Questions put once to a content, whatever its kind.
pub const GENERAL: &[&Table] = &[kind::DEFINITION, class::CLASS, class::TITLE, scope::SCOPE];
