//! Decision tables over partly known facts.
//!
//! A fact is the set of values it may still have: a few bits. A row names the values it admits for each fact, so a row is
//! a list of masks and a match is an AND; nothing is allocated. Two kinds of table are enough: *one*, of which exactly one
//! row holds, and *each*, of which every row that holds counts.
//!
//! Everything else is one question, [`Table::uncovered`]: is this set of cases covered by these rows? It decides
//! exceptions exactly under partial knowledge, and it proves in the compiler that a table has no gap, no contradiction
//! and no dead row, naming the case in the error.

use crate::calendar::Term;
use crate::law::{Citation, Doubt, Status, Text, period};
use crate::order;
use crate::petition::facts::{FACT_COUNT, FACTS};

/// The values that a fact may still have, one bit for each.
pub type Set = u64;

/// A fact, by its place in the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactId(pub u8);

impl FactId {
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What every fact may still be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View([Set; FACT_COUNT]);

impl View {
    /// Nothing known: every fact may have every value.
    pub const UNKNOWN: Self = {
        let mut sets = [0; FACT_COUNT];
        let mut i = 0;
        #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
        while i < FACT_COUNT {
            sets[i] = FACTS[i].all;
            i += 1;
        }
        Self(sets)
    };

    /// What `fact` may still be.
    #[must_use]
    pub fn of(&self, fact: FactId) -> Set {
        self.0.get(fact.index()).copied().unwrap_or(0)
    }

    /// Says what `fact` may be.
    pub fn set(&mut self, fact: FactId, values: Set) {
        if let Some(slot) = self.0.get_mut(fact.index()) {
            *slot = values;
        }
    }

    /// The same view with one fact narrowed.
    #[must_use]
    pub fn with(&self, fact: FactId, values: Set) -> Self {
        let mut view = *self;
        view.set(fact, values);
        view
    }

    /// Whether one value only is left for `fact`.
    #[must_use]
    pub fn knows(&self, fact: FactId) -> bool {
        self.of(fact).is_power_of_two()
    }
}

/// What a row concludes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A value of the fact that the table concludes, by its place among the fact's values.
    Value(u8),
    /// A period of time.
    Term(Term),
    /// The row itself is the answer: a ground, a duty, a notice.
    Holds,
    /// Law that this library does not hold.
    Outside,
    /// The law does not say.
    Silent,
    /// Facts that cannot be together.
    Never,
}

/// One provision in one table.
#[derive(Debug)]
pub struct Row {
    /// Stable id. Where one row of the law has several lines, what follows the full stop tells them apart.
    pub id: &'static str,
    /// What it says, for people.
    pub text: Text,
    /// The period in which its text was in force, `from..to`.
    pub in_force: &'static str,
    /// The values that it admits; a fact not named may have any.
    pub cells: &'static [(FactId, Set)],
    /// What follows.
    pub outcome: Outcome,
    /// Where the law says so.
    pub cites: &'static [Citation],
    /// On what it was read.
    pub status: Status,
    /// What is doubtful about it.
    pub doubt: Option<&'static Doubt>,
    /// Rows of the same table that it beats.
    pub beats: &'static [&'static str],
    /// Rows of which it is another reading: it is shown beside them and never decides.
    pub reads: &'static [&'static str],
}

impl Row {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        id: &'static str,
        text: Text,
        in_force: &'static str,
        cells: &'static [(FactId, Set)],
        outcome: Outcome,
        cites: &'static [Citation],
        status: Status,
    ) -> Self {
        Self { id, text, in_force, cells, outcome, cites, status, doubt: None, beats: &[], reads: &[] }
    }

    /// Beats these rows where both hold.
    #[must_use]
    pub const fn except(self, beats: &'static [&'static str]) -> Self {
        Self { beats, ..self }
    }

    /// Is another reading of these rows.
    #[must_use]
    pub const fn beside(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    /// Rests on a point that the texts leave open.
    #[must_use]
    pub const fn doubt(self, doubt: &'static Doubt) -> Self {
        Self { doubt: Some(doubt), ..self }
    }

    const fn decides(&self) -> bool {
        self.reads.is_empty()
    }

    /// The id of the rule: what stands before a full stop.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.id.split('.').next().unwrap_or(self.id)
    }
}

/// How many rows of a table count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Exactly one.
    One,
    /// Every row that holds.
    Each,
}

/// A legal question.
#[derive(Debug)]
pub struct Table {
    /// Stable id of the question.
    pub id: &'static str,
    /// The question, for people.
    pub text: Text,
    /// How many rows count.
    pub kind: Kind,
    /// The day that selects the text in force.
    pub selector: FactId,
    /// The fact that it concludes, if its outcomes are values of one.
    pub concludes: Option<FactId>,
    /// The facts it asks, the selector first.
    pub columns: &'static [FactId],
    /// Its rows, at most 64.
    pub rows: &'static [Row],
    /// For each row the rows that beat it.
    pub beaten_by: &'static [u64],
    /// The rows that are only other readings.
    pub readings: u64,
    /// The rows that others beat.
    pub contested: u64,
    /// For each column where its masks begin, and the rows that admit any value of it.
    pub index: &'static [Indexed],
    /// For each value of each column the rows that admit it, one bit a row.
    pub admits: &'static [u64],
}

/// A column as it is matched.
#[derive(Clone, Copy, Debug)]
pub struct Indexed {
    fact: FactId,
    all: Set,
    any: u64,
    begins: usize,
}

/// The widest table that the proof carries.
const COLUMNS: usize = 24;

/// A set of cases: for each column the values it may have.
type Case = [Set; COLUMNS];

/// What became of the rows of a table on one view of the facts. Bit `i` stands for row `i`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Found {
    /// Rows that may hold.
    pub possible: u64,
    /// Rows that hold whatever the open facts turn out to be.
    pub certain: u64,
    /// Other readings that may hold.
    pub beside: u64,
}

impl Table {
    /// Puts the question on what is known.
    #[must_use]
    pub fn judge(&self, view: &View) -> Found {
        let (mut possible, mut certain) = (u64::MAX, u64::MAX);
        for column in self.index {
            let (may, must) = self.admitting(column, view.of(column.fact));
            possible &= may;
            certain &= must;
            if possible == 0 {
                return Found::default();
            }
        }
        let rows = u64::MAX >> (64 - self.rows.len());
        let (possible, certain) = (possible & rows, certain & possible & rows);
        let mut found = Found {
            possible: possible & !self.readings,
            certain: certain & !self.readings,
            beside: possible & self.readings,
        };
        let contested = self.contested & found.possible;
        if contested != 0 {
            self.apply_exceptions(view, contested, &mut found);
        }
        found
    }

    /// The rows that admit some of the values of a column, and those that admit all of them: a match is an AND.
    fn admitting(&self, column: &Indexed, known: Set) -> (u64, u64) {
        if known == column.all {
            return (u64::MAX, column.any);
        }
        let (mut may, mut must) = (0, u64::MAX);
        for value in bits(known) {
            let rows = self.admits.get(column.begins + value.trailing_zeros() as usize).copied().unwrap_or(0);
            may |= rows;
            must &= rows;
        }
        (may, must)
    }

    /// A row that others beat is possible only where they leave it a case, and certain only where they cannot hold.
    #[cold]
    fn apply_exceptions(&self, view: &View, contested: u64, found: &mut Found) {
        let all = *found;
        for (i, (row, beaten_by)) in self.rows.iter().zip(self.beaten_by).enumerate() {
            let rivals = beaten_by & all.possible;
            if contested & (1 << i) == 0 || rivals == 0 {
                continue;
            }
            found.certain &= !(1 << i);
            if self.uncovered(self.case_of(view, row), rivals).is_none() {
                found.possible &= !(1 << i);
            }
        }
    }

    fn case_of(&self, view: &View, row: &Row) -> Case {
        let mut case = [0; COLUMNS];
        for (slot, column) in case.iter_mut().zip(self.columns) {
            *slot = view.of(*column) & admitted(row, *column);
        }
        case
    }

    /// The outcomes still possible, each once, in the order of the rows.
    pub fn outcomes(&self, found: Found) -> impl Iterator<Item = Outcome> + '_ {
        let earlier = move |i: usize| self.rows_of(found.possible & ((1 << i) - 1));
        let rows = self.numbered(found.possible);
        rows.filter(move |(i, row)| !earlier(*i).any(|earlier| earlier.outcome == row.outcome))
            .map(|(_, row)| row.outcome)
    }

    /// The outcome of a *one* table, if what is known decides it.
    #[must_use]
    pub fn decided(&self, found: Found) -> Option<Outcome> {
        let mut rows = self.rows_of(found.possible);
        let first = rows.next()?.outcome;
        rows.all(|row| row.outcome == first).then_some(first)
    }

    /// The rows of a mask.
    pub fn rows_of(&self, mask: u64) -> impl Iterator<Item = &'static Row> {
        self.numbered(mask).map(|(_, row)| row)
    }

    /// The values of the concluded fact that are still possible.
    #[must_use]
    pub fn concluded(&self, found: Found) -> Set {
        self.values(found.possible)
    }

    /// The values of the concluded fact under any reading.
    #[must_use]
    pub fn concluded_under_any_reading(&self, found: Found) -> Set {
        self.values(found.possible | found.beside)
    }

    fn values(&self, mask: u64) -> Set {
        self.rows_of(mask).fold(0, |set, row| match row.outcome {
            Outcome::Value(value) => set | 1 << value,
            _ => set,
        })
    }

    /// The facts on which the answer still hangs, in the order of the columns: those of which one value leads to one
    /// outcome and another value, all else equal, to another.
    pub fn hangs_on(&self, view: &View, found: Found) -> impl Iterator<Item = FactId> + '_ {
        let hanging = self.hanging(view, found);
        self.columns.iter().enumerate().filter(move |(c, _)| hanging & (1 << c) != 0).map(|(_, column)| *column)
    }

    /// The same facts, first those that no other answer can make superfluous. In a wide open table, where to try every
    /// answer would cost more than it tells, first those that most of the rows still possible name.
    #[must_use]
    pub fn questions(&self, view: &View, found: Found) -> Vec<FactId> {
        let asked: Vec<FactId> = self.hangs_on(view, found).collect();
        if self.kind == Kind::Each || asked.len() < 2 {
            return asked;
        }
        let rank = |fact: FactId| {
            if found.possible.count_ones() <= 12 && asked.len() <= 4 {
                asked.iter().filter(|other| self.can_spare(view, fact, **other)).count()
            } else {
                let known = view.of(fact);
                self.rows_of(found.possible).filter(|row| known & !admitted(row, fact) == 0).count()
            }
        };
        let ranked = order::by_key(asked.iter().map(|fact| (rank(*fact), *fact)), |(rank, _)| *rank);
        ranked.into_iter().map(|(_, fact)| fact).collect()
    }

    /// Whether some answer to `other` makes the question after `fact` superfluous.
    fn can_spare(&self, view: &View, fact: FactId, other: FactId) -> bool {
        fact != other
            && bits(view.of(other)).any(|value| {
                let view = view.with(other, value);
                self.hangs_on(&view, self.judge(&view)).all(|hangs| hangs != fact)
            })
    }

    /// The columns on which the answer hangs, one bit for each.
    fn hanging(&self, view: &View, found: Found) -> u32 {
        let mut out = 0;
        match self.kind {
            Kind::Each => {
                let open = found.possible & !found.certain;
                for (c, column) in self.index.iter().enumerate() {
                    let (_, must) = self.admitting(column, view.of(column.fact));
                    out |= u32::from(open & !must != 0) << c;
                }
            }
            Kind::One => {
                let open = |column: &Indexed| !view.of(column.fact).is_power_of_two();
                let columns = self.index.iter().enumerate().filter(|(_, column)| open(column));
                let undecided = columns.fold(0, |set, (c, _)| set | 1 << c);
                for (i, one) in self.numbered(found.possible) {
                    let later = found.possible & !((2 << i) - 1);
                    let others = self.numbered(later).filter(|(_, other)| other.outcome != one.outcome);
                    let others = others.fold(0, |set, (j, _)| set | 1 << j);
                    if others != 0 {
                        out |= self.told_apart_from(view, found, (i, one), others, out);
                    }
                    if out == undecided {
                        break;
                    }
                }
            }
        }
        out
    }

    fn numbered(&self, mask: u64) -> impl Iterator<Item = (usize, &'static Row)> {
        bits(mask).filter_map(|row| {
            let i = row.trailing_zeros() as usize;
            Some((i, self.rows.get(i)?))
        })
    }

    /// The columns of which one value leads to `one` and another, all else equal, to one of `others`: the only one in which
    /// two rows clash; or, where an exception parts them, each in which they may differ. Columns `already` found are left out.
    fn told_apart_from(&self, view: &View, found: Found, (i, one): (usize, &Row), others: u64, already: u32) -> u32 {
        let mut clashes = [0; COLUMNS];
        let (mut once, mut twice) = (0, 0);
        for ((clash, column), (_, admits)) in clashes.iter_mut().zip(self.index).zip(one.cells) {
            let known = view.of(column.fact);
            if known & !admits != 0 {
                *clash = others & !self.admitting(column, known & admits).0;
                twice |= once & *clash;
                once |= *clash;
            }
        }
        // Rows that no exception touches are told apart by the one column in which they clash.
        let plain = if self.contested & (1 << i) == 0 { others & !self.contested } else { 0 };
        let mut out = 0;
        for (c, (clash, column)) in clashes.iter().zip(self.index).enumerate() {
            if already & 1 << c != 0 {
                continue;
            }
            let clash_here = clash & once & !twice;
            let parts = |(j, other)| self.differ_in(view, found, (i, one), (j, other), column);
            let parted = clash_here & plain != 0 || self.numbered((clash_here | others & !once) & !plain).any(parts);
            out |= u32::from(parted) << c;
        }
        out
    }

    /// Whether two values of a column exist, of which the first leaves `one` a case and the second leaves `other` one. Values
    /// that the rows still possible do not tell apart count as one.
    fn differ_in(&self, view: &View, found: Found, one: (usize, &Row), other: (usize, &Row), column: &Indexed) -> bool {
        let leaves = |(i, row): (usize, &Row), beside: &Row, value: Set| {
            let rivals = self.beaten_by.get(i).copied().unwrap_or(0) & found.possible;
            if rivals == 0 {
                return true;
            }
            let mut case = self.case_of(view, row);
            for (slot, c) in case.iter_mut().zip(self.columns) {
                *slot &= if *c == column.fact { value } else { admitted(beside, *c) };
            }
            self.uncovered(case, rivals).is_some()
        };
        let (mut of_one, mut of_other) = (None, None);
        let mut seen = [0; Set::BITS as usize];
        let mut count = 0;
        for value in bits(view.of(column.fact)) {
            let rows = self.admits.get(column.begins + value.trailing_zeros() as usize).copied().unwrap_or(0);
            let rows = rows & found.possible;
            if seen.iter().take(count).any(|other| *other == rows) {
                continue;
            }
            if let Some(slot) = seen.get_mut(count) {
                *slot = rows;
                count += 1;
            }
            let is_one = rows & (1 << one.0) != 0 && leaves(one, other.1, value);
            let is_other = rows & (1 << other.0) != 0 && leaves(other, one.1, value);
            if is_one && of_other.is_some() || is_other && of_one.is_some() {
                return true;
            }
            of_one = of_one.or(is_one.then_some(value));
            of_other = of_other.or(is_other.then_some(value));
        }
        false
    }

    /// A case of `case` that no row of `mask` covers.
    ///
    /// The first row that meets the case splits it: what lies outside the row, column by column, goes on to the rows
    /// after it.
    #[must_use]
    pub const fn uncovered(&self, case: Case, mask: u64) -> Option<Case> {
        self.uncovered_from(case, mask, 0)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "runs in the compiler too, where `get` cannot; bounds are those of the loops"
    )]
    const fn uncovered_from(&self, case: Case, mask: u64, from: usize) -> Option<Case> {
        let mut r = from;
        while r < self.rows.len() {
            if mask >> r & 1 == 1 && self.meets(&case, &self.rows[r]) {
                let mut rest = case;
                let mut c = 0;
                while c < self.columns.len() {
                    let admits = admitted(&self.rows[r], self.columns[c]);
                    let outside = rest[c] & !admits;
                    if outside != 0 {
                        let mut piece = rest;
                        piece[c] = outside;
                        if let Some(witness) = self.uncovered_from(piece, mask, r + 1) {
                            return Some(witness);
                        }
                    }
                    rest[c] &= admits;
                    c += 1;
                }
                return None;
            }
            r += 1;
        }
        Some(case)
    }

    #[expect(clippy::indexing_slicing, reason = "as above")]
    const fn meets(&self, case: &Case, row: &Row) -> bool {
        let mut c = 0;
        while c < self.columns.len() {
            if case[c] & admitted(row, self.columns[c]) == 0 {
                return false;
            }
            c += 1;
        }
        true
    }

    /// Proves the table: no gap and no contradiction if one row must hold, no dead row, no cell without a value, no
    /// exception or reading of a row that is not there. Called in the compiler by the macros of this file.
    ///
    /// # Panics
    /// With the case that is wrong.
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler: what is wrong must stop the build")]
    pub const fn prove(&self) {
        assert!(self.rows.len() <= 64, "a table has at most 64 rows");
        assert!(self.columns.len() <= COLUMNS, "too many columns");
        let mut universe = [0; COLUMNS];
        let mut c = 0;
        while c < self.columns.len() {
            universe[c] = FACTS[self.columns[c].index()].all;
            c += 1;
        }
        universe[0] &= crate::law::in_force();
        let mut deciding = 0;
        let mut i = 0;
        while i < self.rows.len() {
            let row = &self.rows[i];
            let mut k = 0;
            while k < row.cells.len() {
                if row.cells[k].1 == 0 {
                    say("a cell admits no value", row.id, "", &[0; COLUMNS], &[]);
                }
                k += 1;
            }
            let mut n = 0;
            while n < row.reads.len() {
                if find(self.rows, row.reads[n]).is_none() {
                    say("reads a row that is not there", row.id, row.reads[n], &[0; COLUMNS], &[]);
                }
                n += 1;
            }
            if row.decides() {
                deciding |= 1 << i;
            }
            i += 1;
        }
        let mut i = 0;
        while i < self.rows.len() {
            let row = &self.rows[i];
            let mut case = universe;
            self.cut(&mut case, row);
            if self.uncovered(case, self.beaten_by[i]).is_none() {
                say("no case is left for row", row.id, "", &case, self.columns);
            }
            let mut j = i + 1;
            while j < self.rows.len() && row.decides() && matches!(self.kind, Kind::One) {
                let other = &self.rows[j];
                if other.decides() && self.meets(&case, other) {
                    let mut both = case;
                    self.cut(&mut both, other);
                    if let Some(witness) = self.uncovered(both, self.beaten_by[i] | self.beaten_by[j]) {
                        say("two rows hold", row.id, other.id, &witness, self.columns);
                    }
                }
                j += 1;
            }
            i += 1;
        }
        if matches!(self.kind, Kind::One)
            && let Some(witness) = self.uncovered(universe, deciding)
        {
            say("no row for a case of", self.id, "", &witness, self.columns);
        }
    }

    #[expect(clippy::indexing_slicing, reason = "as above")]
    const fn cut(&self, case: &mut Case, row: &Row) {
        let mut c = 0;
        while c < self.columns.len() {
            case[c] &= admitted(row, self.columns[c]);
            c += 1;
        }
    }
}

/// What a row admits for a fact: any value if it does not name the fact.
pub(crate) const fn admitted(row: &Row, fact: FactId) -> Set {
    let mut k = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler too, where `get` cannot")]
    while k < row.cells.len() {
        if row.cells[k].0.0 == fact.0 {
            return row.cells[k].1;
        }
        k += 1;
    }
    Set::MAX
}

/// The single values of a set.
pub(crate) fn bits(mut set: Set) -> impl Iterator<Item = Set> {
    std::iter::from_fn(move || {
        let low = set & set.wrapping_neg();
        set &= !low;
        (low != 0).then_some(low)
    })
}

const fn find(rows: &[Row], id: &str) -> Option<usize> {
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < rows.len() {
        if same(rows[i].id.as_bytes(), id.as_bytes()) {
            return Some(i);
        }
        i += 1;
    }
    None
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// For each row the rows that name it after `except`.
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn beaten_by<const N: usize>(rows: &[Row]) -> [u64; N] {
    let mut out = [0; N];
    let mut i = 0;
    while i < rows.len() {
        let mut k = 0;
        while k < rows[i].beats.len() {
            match find(rows, rows[i].beats[k]) {
                Some(loser) => out[loser] |= 1 << i,
                None => say("beats a row that is not there", rows[i].id, rows[i].beats[k], &[0; COLUMNS], &[]),
            }
            k += 1;
        }
        i += 1;
    }
    out
}

/// See [`Table::readings`].
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn readings(rows: &[Row]) -> u64 {
    let mut out = 0;
    let mut i = 0;
    while i < rows.len() {
        if !rows[i].decides() {
            out |= 1 << i;
        }
        i += 1;
    }
    out
}

/// See [`Table::contested`].
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn contested(beaten_by: &[u64]) -> u64 {
    let mut out = 0;
    let mut i = 0;
    while i < beaten_by.len() {
        if beaten_by[i] != 0 {
            out |= 1 << i;
        }
        i += 1;
    }
    out
}

const fn width(fact: FactId) -> usize {
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    let all = FACTS[fact.index()].all;
    (Set::BITS - all.leading_zeros()) as usize
}

/// How many masks the columns of a table need.
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn widths(columns: &[FactId]) -> usize {
    let mut out = 0;
    let mut c = 0;
    while c < columns.len() {
        out += width(columns[c]);
        c += 1;
    }
    out
}

/// See [`Table::index`].
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn index<const N: usize>(columns: &[FactId], rows: &[Row]) -> [Indexed; N] {
    let mut out = [Indexed { fact: FactId(0), all: 0, any: 0, begins: 0 }; N];
    let mut begins = 0;
    let mut c = 0;
    while c < N {
        let all = FACTS[columns[c].index()].all;
        let mut any = 0;
        let mut i = 0;
        while i < rows.len() {
            if all & !admitted(&rows[i], columns[c]) == 0 {
                any |= 1 << i;
            }
            i += 1;
        }
        out[c] = Indexed { fact: columns[c], all, any, begins };
        begins += width(columns[c]);
        c += 1;
    }
    out
}

/// See [`Table::admits`].
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn admits<const N: usize>(columns: &[FactId], rows: &[Row]) -> [u64; N] {
    let mut out = [0; N];
    let mut at = 0;
    let mut c = 0;
    while c < columns.len() {
        let mut value = 0;
        while value < width(columns[c]) {
            let mut i = 0;
            while i < rows.len() {
                out[at] |= (admitted(&rows[i], columns[c]) >> value & 1) << i;
                i += 1;
            }
            at += 1;
            value += 1;
        }
        c += 1;
    }
    out
}

/// The distinct facts of a table's cells, the selector first, for the *each* notation whose rows name their own.
#[doc(hidden)]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
pub const fn columns(selector: FactId, rows: &[Row]) -> ([FactId; COLUMNS], usize) {
    let mut out = [selector; COLUMNS];
    let mut len = 1;
    let mut i = 0;
    while i < rows.len() {
        let mut k = 0;
        while k < rows[i].cells.len() {
            let fact = rows[i].cells[k].0;
            let mut known = false;
            let mut c = 0;
            while c < len {
                known |= out[c].0 == fact.0;
                c += 1;
            }
            if !known {
                assert!(len < COLUMNS, "too many facts in one table");
                out[len] = fact;
                len += 1;
            }
            k += 1;
        }
        i += 1;
    }
    (out, len)
}

/// Stops the build with what is wrong and the case that shows it.
#[expect(clippy::indexing_slicing, clippy::panic, reason = "runs in the compiler")]
const fn say(what: &str, row: &str, other: &str, case: &Case, columns: &[FactId]) -> ! {
    let mut out = Message { bytes: [b' '; 1024], len: 0 };
    out.add(what);
    out.add(" `");
    out.add(row);
    out.add("`");
    if !other.is_empty() {
        out.add(" and `");
        out.add(other);
        out.add("`");
    }
    let mut c = 0;
    while c < columns.len() {
        let fact = &FACTS[columns[c].index()];
        out.add(if c == 0 { ": " } else { ", " });
        out.add(fact.name);
        out.add("=");
        out.add(fact.label(case[c].trailing_zeros() as usize));
        c += 1;
    }
    match std::str::from_utf8(out.bytes.split_at(out.len).0) {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("the table is wrong"),
    }
}

struct Message {
    bytes: [u8; 1024],
    len: usize,
}

impl Message {
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    const fn add(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
    }
}

#[doc(hidden)]
#[must_use]
pub const fn in_force_cell(selector: FactId, written: &str) -> (FactId, Set) {
    (selector, period(written))
}

/// A table of which exactly one row holds.
///
/// Above each row stand its words in Vietnamese and in English. The head names the facts; a cell is a value, `_` for
/// any, `(A or B)`, or `(not A)`. After `=>` the outcome: a value, or `head Body` or `above Office`, the head of a body or of
/// the one directly above, as the state's structure has it throughout the period of the row. Then what it rests on, then
/// how it was read; then, if need be, `except ["ids"]`, `beside ["ids"]`, `doubt NAME`.
#[macro_export]
#[doc(hidden)]
macro_rules! one {
    (
        #[doc = $vi:literal] #[doc = $en:literal]
        $name:ident: $id:literal by $selector:ident -> $to:ident;
        $head:tt
        $(
            $(#[doc = $row_vi:literal] #[doc = $row_en:literal])+
            $row:literal $period:literal $cells:tt => $out:ident $($of:ident)? $(($n:literal))?, [$($cite:expr),*], $status:ident $(, $option:ident $value:tt)*;
        )*
    ) => {
        $crate::table!(@table $vi, $en, $name, $id, $selector, One, $crate::table!(@to $to), {
            $crate::table!(@columns $selector $head)
        }, [$(
            $crate::table::Row::new(
                $row,
                $crate::law::Text::doc(concat!($($row_vi),+), concat!($($row_en),+)),
                $period,
                $crate::one!(@cells $selector $period $head $cells),
                $crate::table!(@outcome $to $period; $out $($of)? $(($n))?),
                const { &[$($cite),*] },
                $crate::law::Status::$status,
            )$(.$option($crate::table!(@option $option $value)))*
        ),*]);
    };
    (@cells $selector:ident $period:literal [$($column:ident)|*] [$($cell:tt)|*]) => {
        &[
            $crate::table::in_force_cell($crate::petition::facts::$selector::ID, $period),
            $(($crate::petition::facts::$column::ID, $crate::table!(@cell $column; $cell))),*
        ]
    };
}

/// A table of which every row that holds counts. Each row names the facts it asks.
#[macro_export]
#[doc(hidden)]
macro_rules! each {
    (
        #[doc = $vi:literal] #[doc = $en:literal]
        $name:ident: $id:literal by $selector:ident;
        $(
            $(#[doc = $row_vi:literal] #[doc = $row_en:literal])+
            $row:literal $period:literal {$($column:ident: $cell:tt),* $(,)?} => [$($cite:expr),*], $status:ident $(, $option:ident $value:tt)*;
        )*
    ) => {
        $crate::table!(@table $vi, $en, $name, $id, $selector, Each, None, {
            const WIDE: ([$crate::table::FactId; 24], usize) =
                $crate::table::columns($crate::petition::facts::$selector::ID, ROWS);
            WIDE.0.split_at(WIDE.1).0
        }, [$(
            $crate::table::Row::new(
                $row,
                $crate::law::Text::doc(concat!($($row_vi),+), concat!($($row_en),+)),
                $period,
                &[
                    $crate::table::in_force_cell($crate::petition::facts::$selector::ID, $period),
                    $(($crate::petition::facts::$column::ID, $crate::table!(@cell $column; $cell))),*
                ],
                $crate::table::Outcome::Holds,
                const { &[$($cite),*] },
                $crate::law::Status::$status,
            )$(.$option($crate::table!(@option $option $value)))*
        ),*]);
    };
}

#[macro_export]
#[doc(hidden)]
macro_rules! table {
    (@table $vi:literal, $en:literal, $name:ident, $id:literal, $selector:ident, $kind:ident, $concludes:expr, $columns:block, [$($row:expr),*]) => {
        #[doc = $vi]
        #[doc = ""]
        #[doc = $en]
        pub const $name: &$crate::table::Table = {
            const ROWS: &[$crate::table::Row] = &[$($row),*];
            const BEATEN_BY: [u64; ROWS.len()] = $crate::table::beaten_by(ROWS);
            const COLUMNS: &[$crate::table::FactId] = $columns;
            const INDEX: [$crate::table::Indexed; COLUMNS.len()] = $crate::table::index(COLUMNS, ROWS);
            const ADMITS: [u64; $crate::table::widths(COLUMNS)] = $crate::table::admits(COLUMNS, ROWS);
            &$crate::table::Table {
                id: $id,
                text: $crate::law::Text::doc($vi, $en),
                kind: $crate::table::Kind::$kind,
                selector: $crate::petition::facts::$selector::ID,
                concludes: $concludes,
                columns: COLUMNS,
                rows: ROWS,
                beaten_by: &BEATEN_BY,
                readings: $crate::table::readings(ROWS),
                contested: $crate::table::contested(&BEATEN_BY),
                index: &INDEX,
                admits: &ADMITS,
            }
        };
        const _: () = $name.prove();
    };
    (@to Term) => { None };
    (@to $fact:ident) => { Some($crate::petition::facts::$fact::ID) };
    (@columns $selector:ident [$($column:ident)|*]) => {
        &[$crate::petition::facts::$selector::ID, $($crate::petition::facts::$column::ID),*]
    };
    (@cell $column:ident; _) => { $crate::petition::facts::$column::ALL };
    (@cell $column:ident; ($($value:ident) or +)) => {
        0 $(| $crate::petition::facts::$column::Value::$value.bit())+
    };
    (@cell $column:ident; (not $($value:ident) or +)) => {
        $crate::petition::facts::$column::ALL & !(0 $(| $crate::petition::facts::$column::Value::$value.bit())+)
    };
    (@cell $column:ident; $period:literal) => { $crate::law::period($period) };
    (@cell $column:ident; $value:ident) => { $crate::petition::facts::$column::Value::$value.bit() };
    (@outcome $to:ident $period:literal; silent) => { $crate::table::Outcome::Silent };
    (@outcome $to:ident $period:literal; outside) => { $crate::table::Outcome::Outside };
    (@outcome $to:ident $period:literal; never) => { $crate::table::Outcome::Never };
    (@outcome $to:ident $period:literal; head $body:ident) => {
        $crate::table::Outcome::Value(
            $crate::petition::facts::$to::Value::head($crate::bodies::BodyKind::$body, $period) as u8
        )
    };
    (@outcome $to:ident $period:literal; above $office:ident) => {
        $crate::table::Outcome::Value($crate::petition::facts::$to::Value::$office.above($period) as u8)
    };
    (@outcome Term $period:literal; $unit:ident $(($n:literal))?) => {
        $crate::table::Outcome::Term($crate::calendar::Term::$unit $(($n))?)
    };
    (@outcome $to:ident $period:literal; $value:ident) => {
        $crate::table::Outcome::Value($crate::petition::facts::$to::Value::$value as u8)
    };
    (@option doubt $doubt:ident) => { &$crate::law::doubts::$doubt };
    (@option $option:ident $value:tt) => { &$value };
}
