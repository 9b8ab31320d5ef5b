//! Complaints (khiếu nại): Luật Khiếu nại số 02/2011/QH13 and what details it.

pub mod acceptance_term;
pub mod access;
pub mod case_file;
pub mod clocks;
pub mod competence;
pub mod complexity;
pub mod counting;
pub mod decision;
pub mod decision_sending;
pub mod dialogue;
pub mod dialogue_absence;
pub mod dialogue_notice;
pub mod dispute;
pub mod documents_supply;
pub mod filing;
pub mod form;
pub mod forms;
pub mod grounds;
pub mod group;
pub mod instance;
pub mod legal_effect;
pub mod notices;
pub mod procedure;
pub mod publication;
pub mod referral;
pub mod representation;
pub mod resolution;
pub mod review;
pub mod sanctions;
pub mod scope;
pub mod suit;
pub mod suspension;
pub mod suspension_terms;
pub mod withdrawal;

pub use clocks::CLOCKS;

use crate::table::Table;

/// Tables that conclude facts on which later questions build, in order.
pub const CONCLUDING: &[&Table] = &[
    instance::INSTANCE,
    // who is competent
    competence::FIRST_COMPETENT,
    competence::SECOND_COMPETENT,
];

/// Questions put once to a complaint, in the order in which they matter.
pub const GENERAL: &[&Table] = &[
    // acceptance and competence
    grounds::GROUNDS,
    grounds::OUTSIDE_COMPETENCE,
    competence::COMPETENCE_NOTES,
    dispute::DISPUTES,
    dispute::INSPECTORATES,
    // filing and suits
    filing::OBSTACLES,
    suit::SEQUENCE,
    suit::BOTH_WAYS,
];

/// Questions put to each step of a complaint, by the day of the step.
pub const BY_STEP: &[&Table] = &[
    procedure::PROCEDURE,
    dialogue::DIALOGUE,
    decision::DECISION,
    notices::NOTICES,
    suspension::SUSPENSION_DUTIES,
    publication::PUBLICATION_FORMS,
    legal_effect::ENFORCEMENT,
    case_file::CASE_FILE,
    forms::FORMS,
];

/// The questions whose answers decide whether a complaint is accepted, and by whom.
pub const DECIDES_ACCEPTANCE: &[&str] = &["grounds", "first-competent", "second-competent"];
