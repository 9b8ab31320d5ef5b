//! Complaints (khiếu nại): Luật Khiếu nại số 02/2011/QH13 and what details it.

pub mod grounds;
pub mod resolution;
