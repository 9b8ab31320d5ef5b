//! Who may see and do what with a petition.

pub mod identity;
