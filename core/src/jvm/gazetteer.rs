//! The gazetteer for the JVM: what it says in a form that outlives it, and many questions in one call.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Refusal, words};
use crate::bodies::Place as NamedPlace;
use crate::bodies::gazetteer::{
    self, Found, Gazetteer, Level as UnitLevel, Named, Outcome as SuccessionOutcome, Request, Scope as SuccessionScope,
    Since, Unit, UnitKind as AdministrativeUnitKind, read_code,
};
use crate::law::{Doubt, Status};
use crate::problem::{Problem, ProblemCode};

// Under the names they have over there, where all types lie in one package.
words!(UnitLevel);
words!(AdministrativeUnitKind);
words!(SuccessionOutcome);
words!(SuccessionScope);

/// A unit as it was from one day to another.
#[derive(uniffi::Record)]
struct AdministrativeUnit {
    /// Its tier.
    level: UnitLevel,
    /// Its code: two digits for a province, three for a district, five for a commune.
    code: String,
    /// Its name without the word for its kind.
    name: String,
    /// Its kind.
    kind: AdministrativeUnitKind,
    /// Kind and name: `xã Ba Vì`.
    title: String,
    /// The unit with those in which it lay, as on its last day: `phường 9, quận 3, thành phố Hồ Chí Minh`.
    address: String,
    /// Its first day with this code, name and kind; none where the sources do not say since when.
    since: Option<NaiveDate>,
    /// It may have begun before that day.
    since_or_earlier: bool,
    /// Its last day with them, if it has one.
    until: Option<NaiveDate>,
    /// It had already ended on its last day here, on a day not recorded: it stands in a list that was out of date.
    ended_earlier: bool,
    /// The code of the province in which it lies; of a province, its own.
    province: String,
    /// The code of the district in which it lay; none for provinces, districts, and communes since 01/07/2025.
    district: Option<String>,
    /// The text by which it ended or changed, where one is named.
    ended_by: Option<String>,
    /// The unit as a petition names it: its code, with a day on which it bore it.
    place: NamedPlace,
}

/// All that ever bore a code.
#[derive(uniffi::Record)]
struct Bearers {
    /// Each unit, the earliest first; one that changed its name or kind stands once for each.
    units: Vec<AdministrativeUnit>,
    /// There are several, so that the code names none of them without a day.
    ambiguous: bool,
}

/// A unit that was found by its name.
#[derive(uniffi::Record)]
struct Match {
    /// The unit.
    unit: AdministrativeUnit,
    /// The text is its whole name, accents or not, and not only the beginning of a word of it.
    whole_name: bool,
    /// It existed on the day asked about; without one, it exists as far as is known.
    exists: bool,
}

/// What became of a unit.
#[derive(uniffi::Record)]
struct Succession {
    /// The unit asked about.
    of: AdministrativeUnit,
    /// The day asked about.
    on: NaiveDate,
    /// What can be said.
    outcome: SuccessionOutcome,
    /// The units it went into, or may have gone into.
    candidates: Vec<Successor>,
    /// The text by which it ended, where one is named.
    basis: Option<String>,
    /// What the sources leave open.
    doubts: Vec<Doubt>,
}

/// One unit into which another went.
#[derive(uniffi::Record)]
struct Successor {
    /// The unit as it was on the day asked about.
    unit: AdministrativeUnit,
    /// How much went into it.
    scope: SuccessionScope,
    /// The commune of before 07/2025 through which it went there.
    via: Option<AdministrativeUnit>,
    /// The words of the official table, where there are any.
    note: Option<String>,
    /// On what it is known.
    status: Status,
}

/// A code of a long list, answered.
#[derive(uniffi::Record)]
struct UnitAnswer {
    /// The unit that bore it on the day, if one did.
    unit: Option<AdministrativeUnit>,
    /// Why the code could not be read.
    problem: Option<Problem>,
}

/// A code with a day on which it was used.
#[derive(uniffi::Record)]
struct UsedCode {
    /// The code.
    code: String,
    /// A day on which the unit meant bore it; it may be left out where only one unit ever did.
    #[uniffi(default = None)]
    of: Option<NaiveDate>,
}

/// A code of a long list with what became of its unit.
#[derive(uniffi::Record)]
struct SuccessionAnswer {
    /// What became of it.
    succession: Option<Succession>,
    /// Why that cannot be said.
    problem: Option<Problem>,
}

/// The units, kept on this side.
#[derive(uniffi::Object)]
pub(super) struct NativeGazetteer(pub(super) Arc<Gazetteer>);

#[uniffi::export]
impl NativeGazetteer {
    #[uniffi::constructor]
    fn standard() -> Self {
        Self(Arc::new(Gazetteer::standard()))
    }

    #[uniffi::constructor]
    fn read(pack: Vec<u8>) -> Result<Self, Refusal> {
        Gazetteer::read(&pack).map(|read| Self(Arc::new(read))).map_err(|error| {
            let vi = "Không phải là danh mục đơn vị hành chính của phiên bản thư viện này.".to_owned();
            Refusal::of("not_a_gazetteer", vi, error.to_string())
        })
    }

    fn edition(&self) -> String {
        self.0.edition().to_owned()
    }

    fn known_to(&self) -> NaiveDate {
        self.0.known_to()
    }

    fn all(&self) -> Vec<AdministrativeUnit> {
        self.0.units().map(|unit| self.owned(unit)).collect()
    }

    fn existing(&self, level: Option<UnitLevel>, on: NaiveDate) -> Vec<AdministrativeUnit> {
        let wanted = |unit: &Unit<'_>| unit.exists_on(on) && level.is_none_or(|level| level == unit.level);
        self.0.units().filter(wanted).map(|unit| self.owned(unit)).collect()
    }

    fn unit(&self, code: &str, on: NaiveDate) -> Result<Option<AdministrativeUnit>, Refusal> {
        Ok(self.bearing(code, on)?)
    }

    fn units(&self, codes: Vec<String>, on: NaiveDate) -> Vec<UnitAnswer> {
        let answer = |code: String| match self.bearing(&code, on) {
            Ok(unit) => UnitAnswer { unit, problem: None },
            Err(problem) => UnitAnswer { unit: None, problem: Some(problem) },
        };
        codes.into_iter().map(answer).collect()
    }

    fn bearers(&self, code: &str) -> Result<Bearers, Refusal> {
        let bearers = self.0.bearers(read_code(code, "code")?);
        let units = bearers.units.into_iter().map(|unit| self.owned(unit)).collect();
        Ok(Bearers { units, ambiguous: bearers.ambiguous })
    }

    fn inside(&self, code: &str, on: NaiveDate) -> Result<Vec<AdministrativeUnit>, Refusal> {
        Ok(self.0.inside(read_code(code, "code")?, on).map(|unit| self.owned(unit)).collect())
    }

    fn find(
        &self,
        text: String,
        on: Option<NaiveDate>,
        only_existing: bool,
        level: Option<UnitLevel>,
        within: Option<String>,
        limit: Option<i32>,
    ) -> Result<Vec<Match>, Refusal> {
        let limit = limit.map(usize::try_from).transpose();
        let limit = limit.map_err(|_| Problem::wrong("limit", ProblemCode::NotACount, &[]))?;
        let request = Request::Find { text, on, only_existing, level, within, limit };
        let Found::Matches { matches } = self.0.answer(&request)?.found else { return Ok(Vec::new()) };
        let matched = |Named { found, address }| Match {
            unit: self.addressed(found.unit, address),
            whole_name: found.whole_name,
            exists: found.exists,
        };
        Ok(matches.into_iter().map(matched).collect())
    }

    fn succession(&self, code: UsedCode, on: NaiveDate) -> Result<Succession, Refusal> {
        Ok(self.followed(&code, on)?)
    }

    fn successions(&self, codes: Vec<UsedCode>, on: NaiveDate) -> Vec<SuccessionAnswer> {
        let answer = |code: UsedCode| match self.followed(&code, on) {
            Ok(succession) => SuccessionAnswer { succession: Some(succession), problem: None },
            Err(problem) => SuccessionAnswer { succession: None, problem: Some(problem) },
        };
        codes.into_iter().map(answer).collect()
    }

    fn answer_json(&self, request: &str) -> Result<String, Refusal> {
        Ok(self.0.answer_json(request)?)
    }
}

impl NativeGazetteer {
    fn owned(&self, unit: Unit<'_>) -> AdministrativeUnit {
        self.addressed(unit, self.0.address(&unit))
    }

    fn addressed(&self, unit: Unit<'_>, address: String) -> AdministrativeUnit {
        let (since, since_or_earlier) = match unit.since {
            Since::Day(day) => (Some(day), false),
            Since::OnOrBefore(day) => (Some(day), true),
            Since::NotRecorded => (None, false),
        };
        AdministrativeUnit {
            level: unit.level,
            code: unit.code.to_string(),
            name: unit.name.to_owned(),
            kind: unit.kind,
            title: unit.title(),
            address,
            since,
            since_or_earlier,
            until: unit.until,
            ended_earlier: unit.ended_earlier,
            province: unit.province.to_string(),
            district: unit.district.map(|code| code.to_string()),
            ended_by: unit.ended_by.map(str::to_owned),
            place: NamedPlace::new(unit.code, unit.until.unwrap_or_else(|| self.0.known_to())),
        }
    }

    fn bearing(&self, code: &str, on: NaiveDate) -> Result<Option<AdministrativeUnit>, Problem> {
        Ok(self.0.unit(read_code(code, "code")?, on).map(|unit| self.owned(unit)))
    }

    fn followed(&self, used: &UsedCode, on: NaiveDate) -> Result<Succession, Problem> {
        let unit = self.0.meant(read_code(&used.code, "code")?, used.of)?;
        let became = self.0.succession(unit, on);
        let successor = |to: gazetteer::Successor<'_>| Successor {
            unit: self.owned(to.unit),
            scope: to.scope,
            via: to.via.map(|via| self.owned(via)),
            note: to.note.map(str::to_owned),
            status: to.status,
        };
        Ok(Succession {
            of: self.owned(became.of),
            on: became.on,
            outcome: became.outcome,
            candidates: became.candidates.into_iter().map(successor).collect(),
            basis: became.basis.map(str::to_owned),
            doubts: became.doubts,
        })
    }
}
