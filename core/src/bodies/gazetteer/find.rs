//! Units by name, as an officer types it.

use chrono::Datelike as _;
use serde::Serialize;

use super::spelling::{Fit, Spelling};
use super::{Code, Gazetteer, Level, TWO_TIERS, Unit, UnitKind};
use crate::calendar::Day;

/// The most units that a search returns.
pub const MAX_LIMIT: usize = 100;

/// How many more than asked for are kept while ranking: a unit may be found in several ways.
const WAYS: usize = 8;

/// A search, until [`Find::run`] is called: `gazetteer.find("p. Ba Đình, Hà Nội").on(day).limit(5).run()`.
#[derive(Clone, Debug)]
pub struct Find<'g, 't> {
    gazetteer: &'g Gazetteer,
    text: &'t str,
    on: Option<Day>,
    ended: bool,
    level: Option<Level>,
    within: Option<Code>,
    limit: usize,
}

/// A unit that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Match<'g> {
    /// The unit.
    #[serde(flatten)]
    pub unit: Unit<'g>,
    /// The text is its whole name, accents or not, and not only the beginning of a word of it.
    pub whole_name: bool,
    /// It existed on the day asked about; without one, it exists as far as is known.
    pub exists: bool,
}

/// How high a unit stands, as one number, so that thousands are sorted in no time. From its highest bits on: how much of the
/// name it is, whether it is of another kind, how far it lies from where the text says, whether its accents differ, whether
/// it did not exist, its tier, its place in the order of names, its end, its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank(u64);

impl Rank {
    const ROW: u32 = 16;
    const END: u32 = 14;
    const PLACE: u32 = 16;
    const LEVEL: u32 = 2;
    const GONE: u32 = Self::LEVEL + Self::PLACE + Self::END + Self::ROW;
    const FIT: u32 = Self::GONE + 1 + 1 + 3 + 1;

    /// The row of the unit.
    fn row(self) -> u16 {
        (self.0 & 0xffff) as u16
    }

    fn whole_name(self) -> bool {
        self.0 >> Self::FIT == Fit::Whole as u64
    }

    fn exists(self) -> bool {
        (self.0 >> Self::GONE) & 1 == 0
    }
}

/// The best of what has been found so far, and some more.
struct Best {
    ranks: Vec<Rank>,
    kept: usize,
    /// What ranks behind it is not among the best.
    last: Rank,
}

impl Best {
    fn push(&mut self, rank: Rank) {
        if rank < self.last {
            self.ranks.push(rank);
        }
        if self.ranks.len() > 4 * self.kept {
            let (_, last, _) = self.ranks.select_nth_unstable(self.kept);
            self.last = *last;
            self.ranks.truncate(self.kept);
        }
    }
}

impl Gazetteer {
    /// Looks for units by name: with accents or without, with the word for the kind in front or not, abbreviated or not,
    /// and with the names of the units in which it lies behind commas. Units that have ended are found by their old names.
    ///
    /// First come whole names, then beginnings of names, then beginnings of later words; among these those of the kind
    /// named, those that lie where the text says, those with the same accents, those that exist, and the higher tier.
    #[must_use]
    pub fn find<'g, 't>(&'g self, text: &'t str) -> Find<'g, 't> {
        Find { gazetteer: self, text, on: None, ended: true, level: None, within: None, limit: 20 }
    }
}

impl<'g> Find<'g, '_> {
    /// The day on which those that existed come first; otherwise those that exist as far as is known.
    #[must_use]
    pub fn on(mut self, day: Day) -> Self {
        self.on = Some(day);
        self
    }

    /// Leaves out those that did not exist on the day.
    #[must_use]
    pub fn only_existing(mut self) -> Self {
        self.ended = false;
        self
    }

    /// Only units of a tier.
    #[must_use]
    pub fn level(mut self, level: Level) -> Self {
        self.level = Some(level);
        self
    }

    /// Only units that lie, or lay, in the province or district with this code.
    #[must_use]
    pub fn within(mut self, code: Code) -> Self {
        self.within = Some(code);
        self
    }

    /// At most so many units: 20 if nothing is said, never more than [`MAX_LIMIT`].
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit.min(MAX_LIMIT);
        self
    }

    /// The units, the likeliest first.
    #[must_use]
    pub fn run(&self) -> Vec<Match<'g>> {
        let mut parts = self.text.split([',', ';']);
        let name = parts.next().unwrap_or_default();
        let above: Vec<Vec<Unit<'g>>> = parts.take(3).map(|part| self.above(part)).collect();
        let mut found = Best { ranks: Vec::new(), kept: self.limit.saturating_mul(WAYS).max(1), last: Rank(u64::MAX) };
        for (name, kind) in Spelling::readings(name) {
            if !name.plain.is_empty() {
                self.collect(&name, kind, &above, &mut found);
            }
        }
        let mut found = found.ranks;
        found.sort_unstable();
        let mut out: Vec<Match<'g>> = Vec::new();
        for rank in found {
            let row = rank.row();
            if out.len() == self.limit {
                break;
            }
            if let Some(unit) = self.gazetteer.unit_at(usize::from(row))
                && out.iter().all(|found| found.unit.row != row)
            {
                out.push(Match { unit, whole_name: rank.whole_name(), exists: rank.exists() });
            }
        }
        out
    }

    fn collect(&self, name: &Spelling, kind: Option<UnitKind>, above: &[Vec<Unit<'g>>], found: &mut Best) {
        let names = self.gazetteer.names.beginning(name);
        let rows = names
            .zip(0_u64..)
            .flat_map(|((rows, fit, differ), place)| rows.iter().map(move |row| (*row, fit, differ, place)));
        for (row, fit, accents_differ, place) in rows {
            let Some(held) = self.gazetteer.rows.get(usize::from(row)) else { continue };
            let province = Code::new(Level::Province, held.province.into());
            let district = Code::new(Level::District, held.district.into());
            if self.level.is_some_and(|level| level != held.code.level)
                || self.within.is_some_and(|code| code != province && code != district)
            {
                continue;
            }
            let until = held.until;
            let exists = match self.on {
                Some(day) => held.since.had_come(day) && until.is_none_or(|until| day <= until) && !held.ended_earlier,
                None => until.is_none(),
            };
            if !exists && !self.ended {
                continue;
            }
            let last = until.unwrap_or(self.gazetteer.known_to);
            // 0 for the unit in which it lay on its last day, 1 for what that unit was before, 2 for any other.
            let far = |unit: &Unit<'_>| match unit.code {
                code if code == held.code => 2,
                _ if unit.exists_on(last) => 0,
                code if code == district || of_63(unit.until) == of_63(until) => 1,
                _ => 2,
            };
            let elsewhere: u64 = above
                .iter()
                .map(|units| {
                    let nearby = [province, district].into_iter().flat_map(|code| of_code(units, code));
                    nearby.map(far).min().unwrap_or(2)
                })
                .sum();
            let other_kind = kind.is_some_and(|kind| kind != held.kind);
            // Of two that existed, the one that ended first: of old communes the beginning is not recorded, and the other may
            // have taken its name later. Of two that did not, the one that ended last.
            const NEVER: u64 = (1 << Rank::END) - 1;
            let end = until.map_or(NEVER, |until| {
                u64::from(366 * until.year().clamp(1990, 2032).abs_diff(1990) + until.ordinal())
            });
            let end = if exists { end } else { NEVER - end };
            let parts = [
                (fit as u64, 2),
                (other_kind.into(), 1),
                (elsewhere, 3),
                (accents_differ.into(), 1),
                ((!exists).into(), 1),
                (held.code.level as u64, Rank::LEVEL),
                (place.min((1 << Rank::PLACE) - 1), Rank::PLACE),
                (end, Rank::END),
                (row.into(), Rank::ROW),
            ];
            found.push(Rank(parts.into_iter().fold(0, |rank, (part, bits)| rank << bits | part)));
        }
    }

    /// The provinces and districts that a part of the text behind a comma may name, in the order of their codes.
    fn above(&self, part: &str) -> Vec<Unit<'g>> {
        let mut out = Vec::new();
        for (name, kind) in Spelling::readings(part) {
            if name.plain.is_empty() {
                continue;
            }
            let rows = self.gazetteer.names.beginning(&name).filter(|(_, fit, _)| *fit <= Fit::Start);
            let units = rows.flat_map(|(rows, ..)| rows).filter_map(|row| self.gazetteer.unit_at(usize::from(*row)));
            out.extend(units.filter(|unit| unit.level < Level::Commune && kind.is_none_or(|kind| kind == unit.kind)));
        }
        out.sort_unstable_by_key(|unit| unit.code);
        out
    }
}

/// Those of units in the order of their codes that bear one.
fn of_code<'u, 'g>(units: &'u [Unit<'g>], code: Code) -> impl Iterator<Item = &'u Unit<'g>> {
    let from = units.partition_point(|unit| unit.code < code);
    units.iter().skip(from).take_while(move |unit| unit.code == code)
}

/// Whether what ended on a day belongs to the time of 63 provinces; the 34 took over some of their codes.
fn of_63(until: Option<Day>) -> bool {
    until.is_some_and(|until| until < TWO_TIERS)
}
