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
pub mod district_successor;
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

use super::Arises;
use crate::petition::EventKind;
use crate::petition::facts::{
    self, ActsThrough, AuthorState, GroupSize, Instance, Resolver, SuspensionReason, Withdrawal, YesNo,
};
use crate::table::Table;

/// Tables that conclude what every clock asks, in order.
pub const CONCLUDING_FOR_CLOCKS: &[&Table] = &[scope::TRACK, instance::INSTANCE];

/// Tables that conclude the other facts on which later questions build, in order.
pub const CONCLUDING: &[&Table] = &[
    // who is competent
    competence::FIRST_COMPETENT,
    competence::SECOND_COMPETENT,
    // who acts, and what a withdrawal does
    representation::AUTHORISATION,
    group::REPRESENTATIVE_LIMIT,
    withdrawal::WITHDRAWAL_EFFECT,
];

/// Tables that conclude what the conclusions before leave to a later question: who stands for the successor of a district.
pub const CONCLUDING_SUCCESSORS: &[(&Table, Arises)] =
    &[(district_successor::DISTRICT_SUCCESSOR, Arises::If(facts::first_competent::ID, Resolver::Successor.bit()))];

/// Questions put once to a complaint, in the order in which they matter. Those that arise in some cases only are put once
/// the record shows such a case.
pub const GENERAL: &[(&Table, Arises)] = &[
    // scope
    (scope::LAW_OF_1998, Arises::Always),
    (scope::COMPLAINT_SCOPE, Arises::Always),
    (scope::COMPLAINT_OBJECT, Arises::Always),
    (scope::COMPLAINANTS, Arises::Always),
    // acceptance and competence
    (grounds::GROUNDS, Arises::Always),
    (grounds::OUTSIDE_COMPETENCE, Arises::Always),
    (competence::COMPETENCE_NOTES, Arises::Always),
    (dispute::DISPUTES, Arises::Always),
    (dispute::INSPECTORATES, Arises::Always),
    // form and representation
    (form::COMPLAINT_FORM, Arises::Always),
    (form::SECOND_COMPLAINT_FORM, Arises::If(facts::instance::ID, Instance::Second.bit())),
    (
        representation::REPRESENTATION,
        Arises::If(facts::acts_through::ID, facts::acts_through::ALL & !ActsThrough::Oneself.bit()),
    ),
    (
        representation::HEIRS,
        Arises::If(facts::author_state::ID, facts::author_state::ALL & !AuthorState::Existing.bit()),
    ),
    (group::GROUP, SEVERAL),
    (group::GROUP_RECEPTION, SEVERAL),
    (group::GROUP_ACCEPTANCE, SEVERAL),
    (group::GROUP_DECISION, SEVERAL),
    // filing and suits
    (filing::OBSTACLES, Arises::Always),
    (suit::SEQUENCE, Arises::Always),
    (suit::BOTH_WAYS, Arises::Always),
    // the course of the case
    (complexity::COMPLEXITY, Arises::Always),
    (suspension::PENDING_2026, Arises::Always),
    (
        suspension::SUSPENSION_GROUNDS,
        Arises::If(facts::suspension_reason::ID, facts::suspension_reason::ALL & !SuspensionReason::NoReason.bit()),
    ),
    (suspension::OBSTACLES, Arises::If(facts::suspension_reason::ID, SuspensionReason::Obstacle.bit())),
    (suspension::CONTINUATION, Arises::If(facts::suspended::ID, YesNo::Yes.bit())),
    (suspension::TERMINATION_GROUNDS, Arises::Always),
    (suspension::TERMINATION_SILENCE, Arises::Once(EventKind::Terminated)),
    (
        withdrawal::AFTER_WITHDRAWAL,
        Arises::If(facts::withdrawal::ID, facts::withdrawal::ALL & !Withdrawal::NotWithdrawn.bit()),
    ),
    (dialogue_absence::DIALOGUE_ABSENCE, Arises::Once(EventKind::Dialogue)),
    // how days are counted
    (counting::COUNTING, Arises::Always),
];

const SEVERAL: Arises = Arises::If(facts::group_size::ID, facts::group_size::ALL & !GroupSize::One.bit());

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
pub const DECIDES_ACCEPTANCE: &[&str] = &["grounds", "first-competent", "second-competent", "district-successor"];

/// The questions that matter no more once a complaint is accepted or refused.
pub const MATTERS_FOR_ACCEPTANCE: &[&str] = &[
    "grounds",
    "outside-competence",
    "complaint-scope",
    "complaint-object",
    "complainants",
    "complaint-form",
    "second-complaint-form",
    "representation",
    "group-acceptance",
    "filing-obstacles",
    "definition",
    "class",
    "title",
    "scope",
];
