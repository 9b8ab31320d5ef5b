//! The context: built once, immutable, shared between threads. Every door hangs on it.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::answer::Assessment;
use crate::assess::{self, Case};
use crate::bodies::directory::Directory;
use crate::bodies::gazetteer::Gazetteer;
use crate::bodies::{Locate, Told};
use crate::calendar::{Calendar, Conventions};
use crate::doors::to_json;
use crate::petition::Petition;
use crate::petition::facts::FACTS;
use crate::petition::read::read;
use crate::petition::{FactValue, Scope};
use crate::problem::Problem;
use crate::request;
use crate::table::{FactId, Set};

/// The state of the law that this library holds.
pub const LAW_EDITION: &str = "2026-11-23";

/// The form of an assessment as stored.
pub const SCHEMA: &str = "kntc.assessment/1";

/// The law, a calendar, and what the host chose: ready to answer.
#[derive(Clone, Debug)]
pub struct Kntc {
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) conventions: Conventions,
    pub(crate) assumptions: Vec<(FactId, Set)>,
    pub(crate) places: Option<Arc<dyn Locate>>,
    pub(crate) directory: Option<Arc<Directory>>,
}

/// Builds a context with the host's own choices.
#[derive(Clone, Debug)]
pub struct KntcBuilder(Kntc);

/// A fact that cannot be assumed: there is none of that name, or the value does not fit it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{fact}` cannot be assumed so: no such fact, or the value does not fit it")]
pub struct AssumptionError {
    /// The name given.
    pub fact: String,
}

impl Kntc {
    /// The law with the calendar of this library and no assumptions.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            calendar: Arc::new(Calendar::standard()),
            conventions: Conventions::default(),
            assumptions: Vec::new(),
            places: None,
            directory: None,
        }
    }

    /// A context with choices of the host.
    #[must_use]
    pub fn builder() -> KntcBuilder {
        KntcBuilder(Self::standard())
    }

    /// The calendar it counts with.
    #[must_use]
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// How it counts where the law is silent or disputed.
    #[must_use]
    pub fn conventions(&self) -> &Conventions {
        &self.conventions
    }

    /// A petition given as JSON, with the places put in that only the directory tells: what [`Gazetteer::places_json`] of a
    /// gazetteer that is kept elsewhere is to be asked.
    #[must_use]
    pub fn placed_json(&self, petition: &str, on: NaiveDate) -> String {
        let petition = read(petition).petition;
        to_json(&match &self.directory {
            Some(directory) => directory.with_places(petition, on),
            None => petition,
        })
    }

    /// The same context with what [`Gazetteer::places_json`] says of the places of one petition, for a library whose
    /// gazetteer is kept elsewhere. It shares what is large, so one can be had for each call.
    ///
    /// # Errors
    /// When the text is not what the gazetteer wrote.
    pub fn with_places_json(&self, places: &str) -> Result<Self, Problem> {
        let told: Told = request::read(places)?;
        Ok(Self { places: Some(Arc::new(told)), ..self.clone() })
    }

    /// Everything the law says on a petition, as it stands on the day `on`.
    ///
    /// Events after `on` are ignored. The library never asks what day it is.
    #[must_use]
    pub fn assess(&self, petition: &Petition, on: NaiveDate) -> Assessment {
        Assessment { problems: self.validate(petition, on), ..self.assess_unchecked(petition, on) }
    }

    pub(crate) fn assess_unchecked(&self, petition: &Petition, on: NaiveDate) -> Assessment {
        let contents: Vec<_> = Case::each(self, petition, on).map(|case| case.assess()).collect();
        let rulings = match contents.as_slice() {
            [] | [_] => Vec::new(),
            _ => assess::whole(self, petition, &contents, on),
        };
        Assessment {
            schema: SCHEMA,
            library: crate::version(),
            law: LAW_EDITION,
            calendar: self.calendar.edition().to_owned(),
            gazetteer: self.places.as_ref().map(|places| places.edition().to_owned()),
            conventions: self.conventions,
            on,
            petition: petition.clone(),
            problems: Vec::new(),
            warnings: assess::warnings(&contents),
            rulings,
            contents,
        }
    }
}

impl KntcBuilder {
    /// Counts with this calendar.
    #[must_use]
    pub fn calendar(mut self, calendar: Calendar) -> Self {
        self.0.calendar = Arc::new(calendar);
        self
    }

    /// Names offices by the places of a petition, and knows what became of them.
    #[must_use]
    pub fn gazetteer(mut self, gazetteer: Arc<Gazetteer>) -> Self {
        self.0.places = Some(gazetteer);
        self
    }

    /// Knows the host's own bodies by their codes: what a petition's `unit` and `target_unit` are follows from it.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<Arc<Directory>>) -> Self {
        self.0.directory = Some(directory.into());
        self
    }

    /// Counts by these conventions.
    #[must_use]
    pub fn conventions(mut self, conventions: Conventions) -> Self {
        self.0.conventions = conventions;
        self
    }

    /// Takes a fact for granted wherever nothing is known of it; shown as assumed in every answer.
    ///
    /// # Errors
    /// When there is no such fact, or the value does not fit it.
    pub fn assume(mut self, fact: &str, value: impl Into<FactValue>) -> Result<Self, AssumptionError> {
        let value = value.into();
        let known = (0_u8..).zip(&FACTS).find(|(_, info)| info.name == fact && info.scope != Scope::Derived);
        match known {
            Some((place, info)) if info.fits(value) => {
                self.0.assumptions.push((FactId(place), value.set()));
                Ok(self)
            }
            _ => Err(AssumptionError { fact: fact.to_owned() }),
        }
    }

    /// The context.
    #[must_use]
    pub fn build(self) -> Kntc {
        self.0
    }
}
