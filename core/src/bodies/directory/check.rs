//! What is wrong with a directory: every problem at once, each with its path. No list is walked by recursion, however long a
//! chain of superiors is.

use std::collections::{BTreeMap, HashMap};

use super::{Directory, HostBody, MAX_BODIES, MAX_CODE, MAX_NAME, allows, is_committee};
use crate::bodies::gazetteer::{FIRST, Gazetteer, Level};
use crate::bodies::structure::{STANDINGS, Standing, Superior};
use crate::bodies::{BodyKind, Locate as _, Place};
use crate::calendar::Day;
use crate::law::{CUTS, Text, cut_of, in_force};
use crate::petition::read::MAX_PROBLEMS;
use crate::petition::text::normal;
use crate::problem::{Named, Problem, ProblemCode};
use crate::table::Set;

const THE_CODE: Text = Text { vi: "mã của cơ quan, đơn vị (code)", en: "The code of the body (code)" };
const THE_NAME: Text = Text { vi: "tên của cơ quan, đơn vị (name)", en: "The name of the body (name)" };
const THE_KIND: Text = Text { vi: "loại cơ quan, đơn vị (kind)", en: "The kind of the body (kind)" };
const NOBODY: Text = Text { vi: "không có (đứng đầu)", en: "none (it stands at the top)" };

/// A body as it was given: what could not be read is empty, and has been reported.
pub(super) struct Draft {
    /// Its place in the list that was given.
    pub(super) at: usize,
    pub(super) code: Option<String>,
    pub(super) name: Option<String>,
    pub(super) kind: Option<BodyKind>,
    /// Whether a kind is given, be it a wrong one.
    pub(super) kind_given: bool,
    pub(super) place: Option<Place>,
    pub(super) superior: Option<String>,
    pub(super) from: Option<Day>,
    pub(super) to: Option<Day>,
}

impl From<(usize, HostBody)> for Draft {
    fn from((at, body): (usize, HostBody)) -> Self {
        let HostBody { code, name, kind, place, superior, from, to } = body;
        Self { at, code: Some(code), name: Some(name), kind: Some(kind), kind_given: true, place, superior, from, to }
    }
}

impl Draft {
    /// One of which nothing is read yet.
    pub(super) fn unread(at: usize) -> Self {
        let (code, name) = (Some(String::new()), Some(String::new()));
        Self { at, code, name, kind: None, kind_given: false, place: None, superior: None, from: None, to: None }
    }

    fn path(&self, field: &str) -> String {
        format!("bodies[{}].{field}", self.at)
    }

    fn exists_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    fn reversed(&self) -> bool {
        self.from.zip(self.to).is_some_and(|(from, to)| to < from)
    }

    fn meets(&self, other: &Self) -> bool {
        let after = |one: &Self, two: &Self| one.to.zip(two.from).is_some_and(|(to, from)| to < from);
        !after(self, other) && !after(other, self)
    }

    /// The stretches between days of change in which it exists, as far as they are certain: with an unknown beginning, the
    /// last alone.
    fn certain(&self) -> Set {
        let last = self.to.map_or(CUTS - 1, cut_of);
        let first = self.from.map_or(last, cut_of);
        stretches(first, last)
    }
}

fn stretches(first: usize, last: usize) -> Set {
    (first..=last).fold(0, |set, cut| set | 1 << cut) & in_force()
}

/// The directory, or everything that is wrong with it; `problems` are those of reading it.
pub(super) fn checked(
    mut drafts: Vec<Draft>,
    problems: Vec<Problem>,
    gazetteer: Option<&Gazetteer>,
) -> Result<Directory, Vec<Problem>> {
    let mut checker = Checker { problems };
    if drafts.len() > MAX_BODIES {
        checker.wrong("bodies".to_owned(), ProblemCode::TooMany, &[MAX_BODIES.into()]);
        drafts.truncate(MAX_BODIES);
    }
    for draft in &mut drafts {
        checker.texts(draft);
        checker.by_itself(draft);
        if let Some(gazetteer) = gazetteer {
            checker.place(draft, gazetteer);
        }
    }
    let codes = Codes::of(&drafts);
    checker.duplicates(&codes);
    checker.superiors(&codes);
    checker.cycles(&codes);
    if !checker.problems.is_empty() {
        return Err(checker.problems);
    }
    // Without problems nothing is missing.
    let whole = |draft: Draft| {
        let Draft { code, name, kind, place, superior, from, to, .. } = draft;
        Some(HostBody { code: code?, name: name?, kind: kind?, place, superior, from, to })
    };
    Ok(Directory::of(drafts.into_iter().filter_map(whole).collect()))
}

/// The bodies by code.
struct Codes<'a> {
    drafts: &'a [Draft],
    /// The bodies that bear each code, by their first days.
    groups: Vec<Vec<&'a Draft>>,
    numbers: HashMap<&'a str, usize>,
}

impl<'a> Codes<'a> {
    fn of(drafts: &'a [Draft]) -> Self {
        let mut out = Self { drafts, groups: Vec::new(), numbers: HashMap::with_capacity(drafts.len()) };
        for draft in drafts {
            let Some(code) = draft.code.as_deref().filter(|code| !code.is_empty()) else { continue };
            let number = *out.numbers.entry(code).or_insert(out.groups.len());
            match out.groups.get_mut(number) {
                Some(group) => group.push(draft),
                None => out.groups.push(vec![draft]),
            }
        }
        for group in &mut out.groups {
            group.sort_by_key(|draft| (draft.from, draft.at));
        }
        out
    }

    fn group(&self, number: usize) -> &[&'a Draft] {
        self.groups.get(number).map_or(&[], Vec::as_slice)
    }

    /// The number of the code of a body's superior.
    fn above(&self, draft: &Draft) -> Option<usize> {
        self.numbers.get(draft.superior.as_deref()?).copied()
    }

    /// Who bears a code on a day; `None` for the day before all days.
    fn on(&self, number: usize, day: Option<Day>) -> Option<&'a Draft> {
        let group = self.group(number);
        let begun = group.partition_point(|draft| draft.from <= day);
        group.get(..begun)?.last().copied().filter(|draft| day.is_none_or(|day| draft.exists_on(day)))
    }
}

struct Checker {
    problems: Vec<Problem>,
}

impl Checker {
    fn wrong(&mut self, path: String, code: ProblemCode, names: &[Named]) {
        self.add(Problem::wrong(path, code, names));
    }

    fn add(&mut self, problem: Problem) {
        match self.problems.len() {
            count if count < MAX_PROBLEMS => self.problems.push(problem),
            MAX_PROBLEMS => self.problems.push(Problem::wrong("", ProblemCode::MoreProblems, &[MAX_PROBLEMS.into()])),
            _ => {}
        }
    }

    /// Texts in one form, not blank and not too long.
    fn texts(&mut self, draft: &mut Draft) {
        for (field, missing, most) in [("code", THE_CODE, MAX_CODE), ("name", THE_NAME, MAX_NAME)] {
            let text = if field == "code" { &mut draft.code } else { &mut draft.name };
            let Some(text) = text else { continue };
            tidy(text);
            let (blank, long) = (text.is_empty(), is_long(text, most));
            if blank {
                self.wrong(format!("bodies[{}]", draft.at), ProblemCode::MissingKey, &[missing.into()]);
            } else if long {
                self.wrong(draft.path(field), ProblemCode::TextTooLong, &[most.into()]);
            }
        }
        if !draft.kind_given {
            self.wrong(format!("bodies[{}]", draft.at), ProblemCode::MissingKey, &[THE_KIND.into()]);
        }
        if let Some(superior) = &mut draft.superior {
            tidy(superior);
            let long = is_long(superior, MAX_CODE);
            if superior.is_empty() {
                draft.superior = None;
            } else if long {
                self.wrong(draft.path("superior"), ProblemCode::TextTooLong, &[MAX_CODE.into()]);
            }
        }
    }

    /// One body by itself: its period, and whether its kind exists then.
    fn by_itself(&mut self, draft: &Draft) {
        if draft.reversed() {
            return self.wrong(draft.path("to"), ProblemCode::ReversedStretch, &[]);
        }
        let Some(kind) = draft.kind else { return };
        let existing = standings_of(kind).fold(0, |set, standing| set | standing.days());
        if draft.certain() & !existing != 0 {
            self.wrong(draft.path("kind"), ProblemCode::NoSuchKindThen, &[]);
        }
        let tier = draft.place.filter(|_| is_committee(kind)).map(|place| place.code.level());
        if tier.is_some_and(|tier| tier != tier_of(kind)) {
            self.wrong(draft.path("place"), ProblemCode::Contradiction, &[THE_KIND.into()]);
        }
    }

    fn place(&mut self, draft: &Draft, gazetteer: &Gazetteer) {
        let Some(place) = draft.place.filter(|_| !draft.reversed()) else { return };
        let then = draft.from.or(draft.to).map(|day| day.max(FIRST));
        if let Err(error) = gazetteer.locate(place, then, then.unwrap_or(FIRST)) {
            self.add(error.problem(&draft.path("place")));
        }
    }

    fn duplicates(&mut self, codes: &Codes<'_>) {
        for group in codes.groups.iter().filter(|group| group.len() > 1) {
            let mut longest: Option<&Draft> = None;
            for draft in group.iter().filter(|draft| !draft.reversed()) {
                if let Some(other) = longest.filter(|other| other.meets(draft)) {
                    let (first, second) = if other.at < draft.at { (other, *draft) } else { (*draft, other) };
                    self.wrong(second.path("code"), ProblemCode::DuplicateCode, &[first.at.into()]);
                }
                let ends = |draft: &Draft| (draft.to.is_none(), draft.to);
                longest = longest.filter(|other| ends(other) >= ends(draft)).or(Some(draft));
            }
        }
    }

    /// Every superior is in the directory as long as who stands under it, and of a kind that the structure allows.
    fn superiors(&mut self, codes: &Codes<'_>) {
        for draft in codes.drafts.iter().filter(|draft| draft.superior.is_some() && !draft.reversed()) {
            let above = codes.above(draft).map_or(&[][..], |number| codes.group(number));
            if !is_covered(draft, above) {
                self.wrong(draft.path("superior"), ProblemCode::UnknownSuperior, &[]);
            }
            let Some(kind) = draft.kind else { continue };
            let wrong = above.iter().filter(|other| other.meets(draft)).find_map(|other| {
                let days = draft.certain() & days_of(other);
                let kept = |standing: &&Standing| !allows(kind, standing.superior, other.kind.unwrap_or(kind));
                standings_of(kind)
                    .filter(|standing| standing.days() & days != 0)
                    .find(kept)
                    .filter(|_| other.kind.is_some())
            });
            if let Some(standing) = wrong {
                let needed = match standing.superior {
                    Superior::Kind(kind) => kind.text(),
                    Superior::Top | Superior::Varies => NOBODY,
                };
                self.wrong(draft.path("superior"), ProblemCode::WrongSuperior, &[needed.into()]);
            }
        }
    }

    /// Each cycle once, at the first of its bodies in the list. Only codes that lie on a cycle of codes are walked, on each
    /// day on which one of their bodies begins: a cycle begins with the last of its bodies.
    fn cycles(&mut self, codes: &Codes<'_>) {
        let mut days: BTreeMap<Option<Day>, Vec<usize>> = BTreeMap::new();
        for number in on_cycles(codes) {
            for draft in codes.group(number).iter().filter(|draft| !draft.reversed()) {
                days.entry(draft.from).or_default().push(number);
            }
        }
        // On which walk a code was last passed.
        let mut passed = vec![0_usize; codes.groups.len()];
        let mut walk = 0;
        let mut found = Vec::new();
        for (day, starts) in days {
            let first_of_day = walk + 1;
            for start in starts {
                walk += 1;
                let mut path = Vec::new();
                let mut next = Some(start);
                while let Some(number) = next {
                    let Some(slot) = passed.get_mut(number) else { break };
                    if *slot >= first_of_day {
                        if *slot == walk {
                            found.extend(cycle(codes, &path, number, day));
                        }
                        break;
                    }
                    *slot = walk;
                    path.push(number);
                    next = codes.on(number, day).and_then(|draft| codes.above(draft));
                }
            }
        }
        found.sort_unstable();
        for (at, count) in found {
            self.wrong(format!("bodies[{at}].superior"), ProblemCode::SuperiorCycle, &[count.into()]);
        }
    }
}

/// The first body of a cycle in the list, and how many it has, if one of them begins on the day.
fn cycle(codes: &Codes<'_>, path: &[usize], closes: usize, day: Option<Day>) -> Option<(usize, usize)> {
    let members = path.iter().skip_while(|number| **number != closes).filter_map(|number| codes.on(*number, day));
    let (mut first, mut count, mut begins) = (usize::MAX, 0, false);
    for draft in members {
        first = first.min(draft.at);
        count += 1;
        begins |= draft.from == day;
    }
    begins.then_some((first, count))
}

/// The codes that are left once those that lead nowhere are taken away, again and again; days are left out of account.
fn on_cycles(codes: &Codes<'_>) -> impl Iterator<Item = usize> {
    let mut leads_to = vec![0_usize; codes.groups.len()];
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); codes.groups.len()];
    for (number, group) in codes.groups.iter().enumerate() {
        for above in group.iter().filter_map(|draft| codes.above(draft)) {
            leads_to.iter_mut().skip(number).take(1).for_each(|count| *count += 1);
            below.iter_mut().skip(above).take(1).for_each(|list| list.push(number));
        }
    }
    let mut done: Vec<usize> = (0..leads_to.len()).filter(|number| leads_to.get(*number) == Some(&0)).collect();
    while let Some(number) = done.pop() {
        for under in below.get_mut(number).map(std::mem::take).unwrap_or_default() {
            if let Some(count) = leads_to.get_mut(under) {
                *count -= 1;
                if *count == 0 {
                    done.push(under);
                }
            }
        }
    }
    leads_to.into_iter().enumerate().filter(|(_, count)| *count > 0).map(|(number, _)| number)
}

/// Whether one of the bodies of the superior's code is there on every day of a body: to its end, and from its beginning if
/// that is known.
fn is_covered(draft: &Draft, above: &[&Draft]) -> bool {
    let Some(from) = draft.from else {
        return above.iter().any(|other| ends_with(draft, other));
    };
    let mut missing = from;
    for other in above {
        if other.from.is_none_or(|begins| begins <= missing) {
            match other.to {
                None => return true,
                Some(to) if draft.to.is_some_and(|last| last <= to) => return true,
                Some(to) if to >= missing => missing = to.succ_opt().unwrap_or(to),
                Some(_) => {}
            }
        }
    }
    false
}

/// Whether a superior is there on the last day of a body, or as openly as it.
fn ends_with(draft: &Draft, above: &Draft) -> bool {
    match draft.to {
        Some(last) => above.exists_on(last),
        None => above.to.is_none(),
    }
}

fn days_of(draft: &Draft) -> Set {
    stretches(draft.from.map_or(0, cut_of), draft.to.map_or(CUTS - 1, cut_of))
}

fn standings_of(kind: BodyKind) -> impl Iterator<Item = &'static Standing> {
    STANDINGS.iter().filter(move |standing| standing.kind == kind)
}

const fn tier_of(kind: BodyKind) -> Level {
    match kind {
        BodyKind::CommuneCommittee => Level::Commune,
        BodyKind::DistrictCommittee => Level::District,
        _ => Level::Province,
    }
}

fn tidy(text: &mut String) {
    if let std::borrow::Cow::Owned(tidy) = normal(text) {
        *text = tidy;
    } else if text.trim().len() != text.len() {
        *text = text.trim().to_owned();
    }
}

fn is_long(text: &str, most: usize) -> bool {
    text.len() > most && text.chars().count() > most
}
