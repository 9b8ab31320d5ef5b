//! The law, one file per legal question; tables only. Read each beside the law: above every row stands what it says, and
//! behind it the article.

pub mod classification;
pub mod complaint;
pub mod not_encoded;
pub mod permission;
pub mod same;

use crate::petition::EventKind;
use crate::petition::facts::FACT_COUNT;
use crate::table::{FactId, Set, Table};

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
    // counting
    complaint::counting::COUNTING,
    // who may complain, about what
    complaint::scope::TRACK,
    complaint::scope::COMPLAINT_OBJECT,
    complaint::scope::COMPLAINANTS,
    complaint::scope::COMPLAINT_SCOPE,
    complaint::scope::LAW_OF_1998,
    // form, representation, groups
    complaint::form::COMPLAINT_FORM,
    complaint::form::SECOND_COMPLAINT_FORM,
    complaint::representation::REPRESENTATION,
    complaint::representation::HEIRS,
    complaint::representation::AUTHORISATION,
    complaint::group::REPRESENTATIVE_LIMIT,
    complaint::group::GROUP,
    complaint::group::GROUP_RECEPTION,
    complaint::group::GROUP_ACCEPTANCE,
    complaint::group::GROUP_DECISION,
    // grounds
    complaint::grounds::GROUNDS,
    complaint::grounds::OUTSIDE_COMPETENCE,
    // instance
    complaint::instance::INSTANCE,
    // filing
    complaint::filing::FIRST_WINDOW,
    complaint::filing::SECOND_WINDOW,
    complaint::filing::OBSTACLES,
    // competence
    complaint::competence::FIRST_COMPETENT,
    complaint::competence::SECOND_COMPETENT,
    complaint::competence::COMPETENCE_NOTES,
    complaint::district_successor::DISTRICT_SUCCESSOR,
    // disputes and inspectorates
    complaint::dispute::DISPUTES,
    complaint::dispute::INSPECTORATES,
    // suits
    complaint::suit::SEQUENCE,
    complaint::suit::BOTH_WAYS,
    complaint::suit::SUING_WINDOW,
    // resolution
    complaint::resolution::RESOLUTION,
    // Deadlines, notices, procedure, sanctions
    complaint::acceptance_term::ACCEPTANCE_TERM,
    complaint::documents_supply::SUPPLY_TO_COMPLAINANT,
    complaint::documents_supply::SUPPLY_TO_COMPLAINED,
    complaint::documents_supply::SUPPLY_BY_COMPLAINED,
    complaint::documents_supply::SUPPLY_TO_RESOLVER,
    complaint::dialogue_notice::DIALOGUE_NOTICE,
    complaint::suspension_terms::SUSPENSION_ISSUE,
    complaint::suspension_terms::CONTINUATION_ISSUE,
    complaint::suspension_terms::SUSPENSION_SENDING,
    complaint::suspension_terms::STAY_LENGTH,
    complaint::suspension_terms::STAY_LIFTING,
    complaint::decision_sending::DECISION_SENDING,
    complaint::publication::PUBLICATION_TERM,
    complaint::publication::PUBLICATION_MEETING_NOTICE,
    complaint::publication::PUBLICATION_FORMS,
    complaint::legal_effect::LEGAL_EFFECT,
    complaint::legal_effect::ENFORCEMENT_DIRECTION,
    complaint::legal_effect::ENFORCEMENT,
    complaint::case_file::FILE_HANDOVER,
    complaint::case_file::CASE_FILE,
    complaint::referral::FRONT_NOTICE,
    complaint::referral::FRONT_ANSWER,
    complaint::referral::FORWARDER_NOTICE,
    complaint::referral::FORWARDER_NOTICE_RESOLVED,
    complaint::referral::RECEPTION_ANSWER,
    complaint::notices::NOTICES,
    complaint::procedure::PROCEDURE,
    complaint::dialogue::DIALOGUE,
    complaint::decision::DECISION,
    complaint::forms::FORMS,
    complaint::access::FILE_ACCESS,
    complaint::review::REVIEW,
    complaint::sanctions::SANCTIONS,
    // withdrawal, suspension, termination
    complaint::withdrawal::WITHDRAWAL_EFFECT,
    complaint::withdrawal::AFTER_WITHDRAWAL,
    complaint::suspension::SUSPENSION_GROUNDS,
    complaint::suspension::OBSTACLES,
    complaint::suspension::TERMINATION_GROUNDS,
    complaint::suspension::TERMINATION_SILENCE,
    complaint::suspension::SUSPENSION_DUTIES,
    complaint::suspension::CONTINUATION,
    complaint::suspension::PENDING_2026,
    complaint::dialogue_absence::DIALOGUE_ABSENCE,
    // complexity
    complaint::complexity::COMPLEXITY,
    // identity
    permission::identity::IDENTITY,
];

/// When a question arises.
#[derive(Clone, Copy, Debug)]
pub enum Arises {
    /// In every case.
    Always,
    /// Once a fact is known to be one of these.
    If(FactId, Set),
    /// Once an event is on record.
    Once(EventKind),
}

/// Tables that conclude the kind of a content, in order.
pub const CONCLUDING_KIND: &[&Table] = classification::CONCLUDING;

/// The table that concludes a fact.
#[must_use]
pub fn concluding(fact: FactId) -> Option<&'static Table> {
    CONCLUDING.get(fact.index()).copied().flatten()
}

/// For each fact the table that concludes it.
static CONCLUDING: [Option<&Table>; FACT_COUNT] = {
    let mut out = [None; FACT_COUNT];
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < ALL.len() {
        if let Some(fact) = ALL[i].concludes {
            out[fact.index()] = Some(ALL[i]);
        }
        i += 1;
    }
    out
};
