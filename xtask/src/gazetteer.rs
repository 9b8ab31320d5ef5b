//! `cargo xtask gazetteer`: the pack of administrative units, from the lists in `core/data/units/`. Its form is described in
//! `core/src/bodies/gazetteer/pack.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::workshop::Outcome;
use crate::{Command, no_arguments};

pub(crate) const COMMAND: Command = Command {
    name: "gazetteer",
    arguments: "",
    summary: "write core/data/gazetteer.pack from the lists in core/data/units/",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        let data = workshop.root.join("core/data");
        let path = data.join("gazetteer.pack");
        fs::write(&path, pack(&data.join("units"))?).map_err(|error| format!("{}: {error}", path.display()))
    },
};

/// The state of the lists; set it anew whenever one of them changes.
const EDITION: &str = "2026-08";
/// The day to which their sources reach.
const KNOWN_TO: &str = "2026-08-01";

const MAGIC: &[u8] = b"kntc-gazetteer-1\n";
const FIRST: &str = "2012-07-01";
const LAST_OF_THREE_TIERS: &str = "2025-06-30";
const FIRST_OF_TWO_TIERS: &str = "2025-07-01";

/// By what units ended on 30/06/2025; the resolutions on communes are one for each province.
const BASES: [&str; 3] = [
    "Nghị quyết 202/2025/QH15",
    "Luật Tổ chức chính quyền địa phương 72/2025/QH15 Điều 51 khoản 3",
    "các nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/06/2025 về sắp xếp đơn vị hành chính cấp xã",
];

const KINDS: [&str; 9] = ["tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã", "thị trấn", "đặc khu"];

const SCOPES: [&str; 13] = [
    "whole",
    "whole_area",
    "unchanged",
    "renamed",
    "kind_changed",
    "part",
    "part_area",
    "part_area_all_people",
    "part_people",
    "district_without_communes",
    "unorganised_coast",
    "pre2025_hint",
    "pre2025_unknown",
];

type Record = BTreeMap<String, String>;

/// A unit from one day to another; empty days are open ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Unit {
    code: u32,
    /// Empty: not recorded.
    since: String,
    until: String,
    name: String,
    kind: u32,
    ended_earlier: bool,
    province: u32,
    district: u32,
    basis: String,
}

/// A table of texts by their place.
#[derive(Default)]
struct Texts {
    lines: Vec<String>,
    places: BTreeMap<String, u32>,
}

impl Texts {
    fn place(&mut self, text: &str) -> u32 {
        if let Some(place) = self.places.get(text) {
            return *place;
        }
        let place = u32::try_from(self.lines.len()).unwrap_or(u32::MAX);
        self.lines.push(text.to_owned());
        self.places.insert(text.to_owned(), place);
        place
    }
}

/// What a link says before rows have their places: the level of the old unit, its code, and what is known.
struct Link {
    level: usize,
    code: u32,
    to: Option<u32>,
    scope: u32,
    via: Option<u32>,
    note: String,
}

fn pack(folder: &Path) -> Outcome<Vec<u8>> {
    let list = |name: &str| read(&folder.join(name));
    let mut levels = [
        [provinces_of_63(&list("provinces-2004.csv")?)?, provinces_of_34(&list("provinces-2025.csv")?)?].concat(),
        districts(&list("districts-old.csv")?)?,
        communes(&list("communes-2025.csv")?)?,
    ];
    let mapping = list("communes-mapping.csv")?;
    let mut links = Vec::new();
    for record in list("provinces-2004.csv")? {
        let to = Some(number(&record, "new_code")?);
        links.push(Link { level: 0, code: number(&record, "code")?, to, scope: 0, via: None, note: String::new() });
    }
    for record in &mapping {
        follow(record, &mut levels, &mut links)?;
    }
    for units in &mut levels {
        units.sort();
        units.dedup();
    }
    write(&levels, links, &list("aliases.csv")?)
}

fn provinces_of_63(records: &[Record]) -> Outcome<Vec<Unit>> {
    let mut out = Vec::new();
    for record in records {
        let code = number(record, "code")?;
        let mut unit = Unit {
            since: FIRST.into(),
            until: field(record, "valid_to")?.into(),
            basis: basis(0),
            province: code,
            ..unit(record, "code", "name", "kind")?
        };
        let earlier = field(record, "earlier_until")?;
        if !earlier.is_empty() {
            let before = Unit {
                name: field(record, "earlier_name")?.into(),
                kind: kind(field(record, "earlier_kind")?)?,
                until: earlier.into(),
                basis: String::new(),
                ..unit.clone()
            };
            unit.since = next_day(earlier)?;
            out.push(before);
        }
        out.push(unit);
    }
    Ok(out)
}

fn provinces_of_34(records: &[Record]) -> Outcome<Vec<Unit>> {
    let mut out = Vec::new();
    for record in records {
        let since = field(record, "valid_from")?.into();
        changed(
            record,
            Unit { since, province: number(record, "code")?, ..unit(record, "code", "name", "kind")? },
            &mut out,
        )?;
    }
    Ok(out)
}

fn communes(records: &[Record]) -> Outcome<Vec<Unit>> {
    let mut out = Vec::new();
    for record in records {
        let province = number(record, "province_code")?;
        let since = FIRST_OF_TWO_TIERS.into();
        changed(record, Unit { since, province, ..unit(record, "code", "name", "kind")? }, &mut out)?;
    }
    Ok(out)
}

/// A unit of 2025, and what it is since it changed its kind.
fn changed(record: &Record, unit: Unit, out: &mut Vec<Unit>) -> Outcome {
    let day = field(record, "changed_on")?;
    if day.is_empty() {
        out.push(unit);
    } else {
        let after = Unit { since: day.into(), kind: kind(field(record, "new_kind")?)?, ..unit.clone() };
        let basis = field(record, "change_basis")?.into();
        out.extend([Unit { until: day_before(day)?, basis, ..unit }, after]);
    }
    Ok(())
}

fn districts(records: &[Record]) -> Outcome<Vec<Unit>> {
    let mut out = Vec::new();
    for record in records {
        let end = field(record, "recorded_until_excl")?;
        let by_law = if end == FIRST_OF_TWO_TIERS { basis(1) } else { field(record, "basis")?.into() };
        out.push(Unit {
            since: field(record, "recorded_from")?.into(),
            until: day_before(end)?,
            province: number(record, "province_code")?,
            basis: by_law,
            ..unit(record, "code", "name", "kind")?
        });
    }
    Ok(out)
}

/// An old commune, or a district without communes, and one unit that it went into.
fn follow(record: &Record, levels: &mut [Vec<Unit>; 3], links: &mut Vec<Link>) -> Outcome {
    let scope = field(record, "scope")?;
    let before = scope.starts_with("pre2025");
    let has_code = !field(record, "old_code")?.is_empty();
    let [_, _, communes] = levels;
    if has_code {
        let until = field(record, "old_until")?;
        communes.push(Unit {
            until: until.into(),
            ended_earlier: before && until == LAST_OF_THREE_TIERS,
            province: number(record, "old_province_code")?,
            district: number(record, "old_district_code")?,
            basis: if before { String::new() } else { basis(2) },
            ..unit(record, "old_code", "old_name", "old_kind")?
        });
    }
    let optional = |column: &str| match field(record, column)? {
        "" => Ok(None),
        _ => number(record, column).map(Some),
    };
    links.push(Link {
        level: if has_code { 2 } else { 1 },
        code: number(record, if has_code { "old_code" } else { "old_district_code" })?,
        to: optional("new_code")?,
        scope: place(&SCOPES, scope)?,
        via: optional("via_code")?,
        note: field(record, "note")?.into(),
    });
    Ok(())
}

fn write(levels: &[Vec<Unit>; 3], links: Vec<Link>, aliases: &[Record]) -> Outcome<Vec<u8>> {
    let (mut days, mut names, mut notes, mut bases) =
        (Texts::default(), Texts::default(), Texts::default(), Texts::default());
    notes.place("");
    bases.place("");
    let mut units = Vec::new();
    for level in levels {
        let column = |of: &mut dyn FnMut(&Unit) -> u32| level.iter().map(of).collect::<Vec<u32>>();
        let columns = [
            running(&column(&mut |unit| unit.code)),
            signed_running(&column(&mut |unit| names.place(&unit.name))),
            column(&mut |unit| unit.kind),
            column(&mut |unit| match unit.since.as_str() {
                "" => 0,
                FIRST => 1,
                day => days.place(day) + 2,
            }),
            column(&mut |unit| if unit.until.is_empty() { 0 } else { days.place(&unit.until) + 1 }),
            column(&mut |unit| unit.ended_earlier.into()),
            column(&mut |unit| unit.province),
            signed_running(&column(&mut |unit| unit.district)),
            column(&mut |unit| bases.place(&unit.basis)),
        ];
        put(&mut units, &[level.len() as u32]);
        columns.iter().for_each(|column| put(&mut units, column));
    }

    let rows = Rows::of(levels);
    let mut placed = Vec::new();
    for link in links {
        placed.push((row(&rows.old, link.level, link.code)?, link));
    }
    placed.sort_by_key(|(row, link)| (*row, link.to));
    let difference = |to: Option<u32>, code: u32| to.map_or(0, |to| zigzag(to, code) + 1);
    let column = |of: &mut dyn FnMut(&(u32, Link)) -> u32| placed.iter().map(of).collect::<Vec<u32>>();
    let columns = [
        running(&column(&mut |(row, _)| *row)),
        column(&mut |(_, link)| difference(link.to, link.code)),
        column(&mut |(_, link)| link.scope),
        column(&mut |(_, link)| difference(link.via, link.code)),
        column(&mut |(_, link)| notes.place(&link.note)),
    ];
    let mut tail = Vec::new();
    put(&mut tail, &[placed.len() as u32]);
    columns.iter().for_each(|column| put(&mut tail, column));

    let (mut codes, mut other_names) = (Vec::new(), Vec::new());
    for alias in aliases {
        let code = number(alias, "code")?;
        match (field(alias, "alias_code")?, field(alias, "alias_name")?) {
            ("", name) => other_names.extend([names.place(name), row(&rows.last, 2, code)?]),
            _ => codes.extend([number(alias, "alias_code")?, code]),
        }
    }
    for pairs in [codes, other_names] {
        put(&mut tail, &[pairs.len() as u32 / 2]);
        put(&mut tail, &pairs);
    }

    let mut out = MAGIC.to_vec();
    text(&mut out, EDITION);
    put(&mut out, &[as_number(KNOWN_TO)?, days.lines.len() as u32]);
    for day in &days.lines {
        put(&mut out, &[as_number(day)?]);
    }
    for texts in [names, notes, bases] {
        text(&mut out, &texts.lines.join("\n"));
    }
    out.extend(units);
    out.extend(tail);
    Ok(out)
}

/// The last unit of each level and code that ended with or before the three tiers, and the last one of all, by their places
/// among all units.
#[derive(Default)]
struct Rows {
    old: BTreeMap<(usize, u32), u32>,
    last: BTreeMap<(usize, u32), u32>,
}

impl Rows {
    fn of(levels: &[Vec<Unit>; 3]) -> Self {
        let mut out = Self::default();
        let units = levels.iter().enumerate().flat_map(|(level, units)| units.iter().map(move |unit| (level, unit)));
        for (row, (level, unit)) in (0..).zip(units) {
            out.last.insert((level, unit.code), row);
            if !unit.until.is_empty() && *unit.until <= *LAST_OF_THREE_TIERS {
                out.old.insert((level, unit.code), row);
            }
        }
        out
    }
}

fn row(rows: &BTreeMap<(usize, u32), u32>, level: usize, code: u32) -> Outcome<u32> {
    rows.get(&(level, code)).copied().ok_or_else(|| format!("no unit has the code {code}"))
}

fn read(path: &Path) -> Outcome<Vec<Record>> {
    let wrong = |error: csv::Error| format!("{}: {error}", path.display());
    csv::Reader::from_path(path).map_err(wrong)?.deserialize().collect::<Result<_, _>>().map_err(wrong)
}

fn unit(record: &Record, code: &str, name: &str, of_kind: &str) -> Outcome<Unit> {
    Ok(Unit {
        code: number(record, code)?,
        since: String::new(),
        until: String::new(),
        name: field(record, name)?.into(),
        kind: kind(field(record, of_kind)?)?,
        ended_earlier: false,
        province: 0,
        district: 0,
        basis: String::new(),
    })
}

fn field<'r>(record: &'r Record, column: &str) -> Outcome<&'r str> {
    record.get(column).map(String::as_str).ok_or_else(|| format!("there is no column {column}"))
}

fn number(record: &Record, column: &str) -> Outcome<u32> {
    field(record, column)?.parse().map_err(|_| format!("{column}: {record:?} has no number"))
}

fn kind(word: &str) -> Outcome<u32> {
    place(&KINDS, word)
}

fn place(words: &[&str], word: &str) -> Outcome<u32> {
    let place = words.iter().position(|known| *known == word);
    place.and_then(|place| place.try_into().ok()).ok_or_else(|| format!("`{word}` is not known"))
}

fn basis(place: usize) -> String {
    BASES.get(place).copied().unwrap_or_default().to_owned()
}

fn day(text: &str) -> Outcome<chrono::NaiveDate> {
    text.parse().map_err(|_| format!("`{text}` is no day"))
}

fn day_before(text: &str) -> Outcome<String> {
    Ok(day(text)?.pred_opt().ok_or("there is no day before")?.to_string())
}

fn next_day(text: &str) -> Outcome<String> {
    Ok(day(text)?.succ_opt().ok_or("there is no day after")?.to_string())
}

/// `2026-08-01` as 20260801.
fn as_number(text: &str) -> Outcome<u32> {
    text.replace('-', "").parse().map_err(|_| format!("`{text}` is no day"))
}

fn text(out: &mut Vec<u8>, text: &str) {
    put(out, &[text.len() as u32]);
    out.extend(text.as_bytes());
}

/// Appends numbers in LEB128.
fn put(out: &mut Vec<u8>, numbers: &[u32]) {
    for number in numbers {
        let mut rest = *number;
        while rest > 0x7f {
            out.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        out.push(rest as u8);
    }
}

fn running(column: &[u32]) -> Vec<u32> {
    let before = [0].iter().chain(column);
    column.iter().zip(before).map(|(value, before)| value - before).collect()
}

fn signed_running(column: &[u32]) -> Vec<u32> {
    let before = [0].iter().chain(column);
    column.iter().zip(before).map(|(value, before)| zigzag(*value, *before)).collect()
}

/// A difference whose sign is its last bit.
fn zigzag(value: u32, before: u32) -> u32 {
    let difference = value.cast_signed() - before.cast_signed();
    ((difference << 1) ^ (difference >> 31)).cast_unsigned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::path::Path;

    #[test]
    fn the_pack_is_current() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data");
        let shipped = std::fs::read(data.join("gazetteer.pack")).unwrap_or_default();
        let fresh = super::pack(&data.join("units")).unwrap();
        assert!(shipped == fresh, "core/data/gazetteer.pack is out of date: run `cargo xtask gazetteer`");
    }
}
