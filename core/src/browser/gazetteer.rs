//! Units as a browser holds them: each is written out once, and answers name it by its row.

use serde::Serialize;
use tsify::Tsify;

use super::fault::of_problem;
use crate::bodies::gazetteer::{
    self, Code, Gazetteer, Match, Outcome, Request, Scope, Succession, Successor, Unit as UnitRecord,
};
use crate::calendar::Day;
use crate::law::{Doubt, Status};
use crate::problem::{Problem, ProblemCode};

/// A unit as it was from one day to another.
#[derive(Clone, Debug, Serialize, Tsify)]
pub struct Unit<'g> {
    /// What is held of it.
    #[serde(flatten)]
    pub unit: UnitRecord<'g>,
    /// Kind and name: `xã Ba Vì`.
    pub title: String,
    /// With the units in which it lies, or lay on its last day: `phường 9, quận 3, thành phố Hồ Chí Minh`.
    pub address: String,
}

impl<'g> Unit<'g> {
    /// Writes a unit out.
    #[must_use]
    pub fn of(gazetteer: &Gazetteer, unit: UnitRecord<'g>) -> Self {
        Self { title: unit.title(), address: gazetteer.address(&unit), unit }
    }
}

/// What became of a unit, with rows in place of units.
#[derive(Clone, Debug, Serialize)]
pub struct Followed<'g> {
    of: u16,
    on: Day,
    outcome: Outcome,
    candidates: Vec<Candidate<'g>>,
    basis: Option<&'g str>,
    doubts: Vec<Doubt>,
}

#[derive(Clone, Copy, Debug, Serialize)]
struct Candidate<'g> {
    unit: u16,
    scope: Scope,
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'g str>,
    status: Status,
}

impl<'g> From<Succession<'g>> for Followed<'g> {
    fn from(succession: Succession<'g>) -> Self {
        let Succession { of, on, outcome, candidates, basis, doubts } = succession;
        let candidate = |to: &Successor<'g>| Candidate {
            unit: to.unit.row(),
            scope: to.scope,
            via: to.via.map(|unit| unit.row()),
            note: to.note,
            status: to.status,
        };
        Self { of: of.row(), on, outcome, candidates: candidates.iter().map(candidate).collect(), basis, doubts }
    }
}

/// Reads a code.
///
/// # Errors
/// A fault, when the text is none.
pub fn code(text: &str) -> Result<Code, String> {
    gazetteer::read_code(text, "code").map_err(of_problem)
}

/// The unit that bore a code on a day.
///
/// # Errors
/// A fault, when there is none.
pub fn unit<'g>(gazetteer: &'g Gazetteer, text: &str, of: Day) -> Result<UnitRecord<'g>, String> {
    let unknown = || of_problem(Problem::wrong("code", ProblemCode::UnknownValue, &[]));
    gazetteer.unit(code(text)?, of).ok_or_else(unknown)
}

/// Answers a search given as JSON, a [`Request::Find`]: for each unit its row, plus 2^16 if the text is its whole name, plus
/// 2^17 if it existed.
///
/// # Errors
/// A fault, when what is given is no search.
pub fn find(gazetteer: &Gazetteer, request: &str) -> Result<Vec<u32>, String> {
    let request = Request::read(request).map_err(of_problem)?;
    let packed = |found: &Match<'_>| {
        u32::from(found.unit.row()) | u32::from(found.whole_name) << 16 | u32::from(found.exists) << 17
    };
    let matches = gazetteer.search(&request).map_err(of_problem)?;
    Ok(matches.iter().map(packed).collect())
}
