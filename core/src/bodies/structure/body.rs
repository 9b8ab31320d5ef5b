//! Any body of the state: of a kind on the ladder of people's committees, of a system, or a central one by name.

use super::{BodyKind, BodyLevel, BodySystem, CentralBody, Superior, central, rung, standing};
use crate::calendar::Day;
use crate::law::Text;

/// A body of the state, as far as the structure tells bodies apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateBody {
    /// A body of this kind.
    Kind(BodyKind),
    /// The body of a system at this level.
    System(BodySystem, BodyLevel),
    /// A ministry, ministerial-level body or government agency.
    Central(CentralBody),
}

impl StateBody {
    /// Whether such a body exists on a day.
    #[must_use]
    pub fn exists(self, on: Day) -> bool {
        match self {
            Self::Kind(kind) => standing(kind, on).is_some(),
            Self::System(system, level) => rung(system, level, on).is_some(),
            Self::Central(body) => central(body, on).is_some(),
        }
    }

    /// The body directly above it on a day; `None` at a top, where only a host knows, or if it does not exist then.
    #[must_use]
    pub fn above(self, on: Day) -> Option<Self> {
        match self {
            Self::Kind(kind) => match standing(kind, on)?.superior {
                Superior::Kind(above) => Some(Self::Kind(above)),
                Superior::Top | Superior::Varies => None,
            },
            Self::System(system, level) => rung(system, level, on)?.superior,
            Self::Central(body) => central(body, on).map(|_| Self::Kind(BodyKind::Government)),
        }
    }

    /// What it is called on a day; `None` if it does not exist then.
    #[must_use]
    pub fn name(self, on: Day) -> Option<Text> {
        match self {
            Self::Kind(kind) => standing(kind, on).map(|standing| standing.kind.text()),
            Self::System(system, level) => rung(system, level, on).map(|rung| rung.name),
            Self::Central(body) => central(body, on).map(|central| central.body.text()),
        }
    }
}
