//! The extension module `kntc._kntc`: what the Python package `kntc` is made of.

mod arrow;
mod calendar;
mod cells;
mod check_columns;
mod columns;
mod context;
mod day_columns;
mod directory;
mod gazetteer;
mod identity;
mod named;
mod office_columns;
mod parameters;
mod register;
mod row_columns;
mod unit_columns;

/// kntc, compiled.
#[pyo3::pymodule(gil_used = false)]
mod _kntc {
    use kntc::python::KntcError;
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::calendar::Calendar;
    #[pymodule_export]
    use crate::columns::Columns;
    #[pymodule_export]
    use crate::context::{Kntc, ReadPetition, Row, explain, read_petition, rulebook_json};
    #[pymodule_export]
    use crate::day_columns::DayColumn;
    #[pymodule_export]
    use crate::directory::Directory;
    #[pymodule_export]
    use crate::gazetteer::{AdministrativeUnit, Bearers, Gazetteer, Match, Succession, Successor};
    #[pymodule_export]
    use crate::identity::{Check, check_all, check_arrow, check_identity_json, number_asked, procedure, renewed_phone};
    #[pymodule_export]
    use crate::register::{Register, RegisterRow, read_register};
    #[pymodule_export]
    use kntc::answer::{
        Answer, Assessment, ContentAssessment, Coverage, Deadline, DeadlineState, FactUsed, Office, Question,
        QuestionOption, Reading, Rule, Ruling, RulingState, UnitOption, Warning,
    };
    #[pymodule_export]
    use kntc::bodies::directory::HostBody;
    #[pymodule_export]
    use kntc::bodies::gazetteer::{Level, Outcome, Scope, UnitKind as AdministrativeUnitKind};
    #[pymodule_export]
    use kntc::bodies::{BodyKind, Place};
    #[pymodule_export]
    use kntc::calendar::Bound as ActOf;
    #[pymodule_export]
    use kntc::calendar::{
        Certainty, Choice, CivilCode, Conventions, DayInfo, DayKind, Due, HostDay, HostDayKind, YearState,
    };
    #[pymodule_export]
    use kntc::identity::{Asked, Finding, Paper, Purpose, Sex, Weight};
    #[pymodule_export]
    use kntc::law::quotes::Quote;
    #[pymodule_export]
    use kntc::law::{Doubt, Status, Text};
    #[pymodule_export]
    use kntc::petition::facts::{
        Acceptance, ActsThrough, Aim, Asks, AttorneyKind, AuthorCheck, AuthorKind, AuthorState, AuthorisationForm,
        AuthorisationTest, Breach, BreachBy, BreachEffect, BreachRepeat, Channel, ComplaintFinding, Content, Court,
        DialoguePresence, DisciplinedPerson, Field, FileReader, ForumChoice, FunctionLevel, GroupSize, IdentityAccess,
        IdentityRole, Instance, InternalDirection, JurisdictionDispute, MatterForm, ObstacleEvent, OfficeKind,
        OrganisationKind, Papers, Petition, PetitionKind, Pressure, Prior, PriorBy, Relation, RepresentativeLimit,
        Resolver, ReviewConclusion, ReviewGround, Sanction, Signature, Step, SuitAbout, SuspensionReason, Target,
        TargetAuthor, TimeBar, Track, TransferredBy, UnitAbove, UnitKind, UnitRole, Withdrawal, WithdrawalEffect,
        WithdrawalPaper, YesNo,
    };
    #[pymodule_export]
    use kntc::petition::{Event, EventKind, When};
    #[pymodule_export]
    use kntc::python::PyTerm;
    #[pymodule_export]
    use kntc::{Classification, Eligibility, Origin, Problem, ProblemCode, Severity};

    /// The version of this library.
    #[pyfunction]
    fn version() -> &'static str {
        kntc::version()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("KntcError", module.py().get_type::<KntcError>())
    }
}
