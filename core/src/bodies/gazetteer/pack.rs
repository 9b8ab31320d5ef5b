//! The pack in which the gazetteer is shipped: written by `cargo xtask gazetteer` from `core/data/units/`.
//!
//! All numbers are LEB128, signed ones zigzag. After the magic come edition, the day to which the sources reach, the days,
//! names, notes and bases in use (texts are one blob of lines), then the units of each tier and the links, column by column
//! so that it compresses well:
//!
//! * units: count; code (difference to the one before), name (signed difference), kind, since (0 not recorded, 1 on or
//!   before the first day, else day + 2), until (0 none, else day + 1), whether it ended earlier, province, district (0
//!   none; signed difference), basis;
//! * links: count; row of the old unit (difference), code of the new one + 1 (signed difference to the old code; 0 none),
//!   scope, commune between (as before), note;
//! * aliases: count and pairs of codes of communes; count and pairs of a name and the row that it is another name of.

use chrono::NaiveDate;

use super::spelling::Names;
use super::{Code, FIRST, Gazetteer, Level, Link, Row, Scope, Since, UnitKind};
use crate::calendar::Day;

const MAGIC: &[u8] = b"kntc-gazetteer-1\n";

/// Bytes that are no gazetteer, or one of another version of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are no gazetteer of this version of the library")]
pub struct NotAGazetteer;

type Read<T> = Result<T, NotAGazetteer>;

pub(super) fn read(pack: &[u8]) -> Read<Gazetteer> {
    let mut reader = Reader(pack.strip_prefix(MAGIC).ok_or(NotAGazetteer)?);
    let edition = reader.text()?.to_owned();
    let known_to = reader.day()?;
    let count = reader.count()?;
    let days = (0..count).map(|_| reader.day()).collect::<Read<Vec<_>>>()?;
    let names: Vec<&str> = reader.lines()?;
    let notes: Vec<String> = reader.lines()?.into_iter().map(str::to_owned).collect();
    let bases: Vec<String> = reader.lines()?.into_iter().map(str::to_owned).collect();

    let mut rows = Vec::new();
    for level in [Level::Province, Level::District, Level::Commune] {
        units(&mut reader, level, &days, &mut rows)?;
    }
    let fits = |row: &Row| usize::from(row.name) < names.len() && usize::from(row.ended_by) < bases.len();
    let in_order = |pair: &[Row]| matches!(pair, [a, b] if a.code <= b.code);
    let most = usize::from(u16::MAX);
    if rows.len() > most || names.len() > most || !rows.iter().all(fits) || !rows.windows(2).all(in_order) {
        return Err(NotAGazetteer);
    }
    let links = links(&mut reader, &rows)?;
    if links.iter().any(|link| usize::from(link.note) >= notes.len()) {
        return Err(NotAGazetteer);
    }
    let commune = |number| Code::new(Level::Commune, number);
    let count = reader.count()?;
    let alias_codes = (0..count).map(|_| Ok((commune(reader.number()?), commune(reader.number()?))));
    let alias_codes = alias_codes.collect::<Read<Vec<_>>>()?;
    let count = reader.count()?;
    let alias_names = (0..count).map(|_| Ok((small(reader.number()?)?, small(reader.number()?)?)));
    let alias_names = alias_names.collect::<Read<Vec<(u16, u16)>>>()?;
    if !reader.0.is_empty() {
        return Err(NotAGazetteer);
    }
    let of_rows = rows.iter().zip(0..).map(|(row, place)| (row.name, place));
    let names = Names::new(&names, of_rows.chain(alias_names));
    Ok(Gazetteer { edition, known_to, rows, links, alias_codes, notes, bases, names })
}

fn units(reader: &mut Reader<'_>, level: Level, days: &[Day], rows: &mut Vec<Row>) -> Read<()> {
    let count = reader.count()?;
    let codes = reader.running(count)?;
    let names = reader.signed_running(count)?;
    let kinds = reader.column(count)?;
    let since = reader.column(count)?;
    let until = reader.column(count)?;
    let ended_earlier = reader.column(count)?;
    let provinces = reader.column(count)?;
    let districts = reader.signed_running(count)?;
    let bases = reader.column(count)?;
    let day = |place: u32| days.get(place as usize).copied().ok_or(NotAGazetteer);
    let units = codes.into_iter().zip(names).zip(kinds).zip(since).zip(until);
    let units = units.zip(ended_earlier).zip(provinces).zip(districts).zip(bases);
    for ((((((((number, name), kind), since), until), ended_earlier), province), district), basis) in units {
        rows.push(Row {
            code: Code::new(level, number),
            name: small(name)?,
            kind: UnitKind::ALL.get(kind as usize).copied().ok_or(NotAGazetteer)?,
            since: match since {
                0 => Since::NotRecorded,
                1 => Since::OnOrBefore(FIRST),
                place => Since::Day(day(place - 2)?),
            },
            until: until.checked_sub(1).map(day).transpose()?,
            ended_earlier: ended_earlier != 0,
            province: small(province)?,
            district: small(district)?,
            ended_by: small(basis)?,
        });
    }
    Ok(())
}

fn links(reader: &mut Reader<'_>, rows: &[Row]) -> Read<Vec<Link>> {
    let count = reader.count()?;
    let places = reader.running(count)?;
    let to = reader.column(count)?;
    let scopes = reader.column(count)?;
    let via = reader.column(count)?;
    let notes = reader.column(count)?;
    let columns = places.into_iter().zip(to).zip(scopes).zip(via).zip(notes);
    columns
        .map(|((((place, to), scope), via), note)| {
            let code = rows.get(place as usize).ok_or(NotAGazetteer)?.code;
            let target = |column: u32, level| match column.checked_sub(1) {
                None => Ok(None),
                Some(difference) => {
                    let number = code.number.checked_add_signed(signed(difference)).ok_or(NotAGazetteer)?;
                    Ok(Some(Code::new(level, number)))
                }
            };
            let level = if code.level == Level::Province { Level::Province } else { Level::Commune };
            Ok(Link {
                row: small(place)?,
                to: target(to, level)?,
                scope: Scope::ALL.get(scope as usize).copied().ok_or(NotAGazetteer)?,
                via: target(via, Level::Commune)?,
                note: small(note)?,
            })
        })
        .collect()
}

fn small<T: TryFrom<u32>>(number: u32) -> Read<T> {
    T::try_from(number).map_err(|_| NotAGazetteer)
}

const fn signed(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Read<u32> {
        let mut out = 0;
        for shift in [0, 7, 14, 21, 28] {
            let (byte, rest) = self.0.split_first().ok_or(NotAGazetteer)?;
            self.0 = rest;
            out |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(out);
            }
        }
        Err(NotAGazetteer)
    }

    /// A number of things of which each takes a byte at least.
    fn count(&mut self) -> Read<usize> {
        let count = self.number()? as usize;
        if count <= self.0.len() { Ok(count) } else { Err(NotAGazetteer) }
    }

    fn column(&mut self, count: usize) -> Read<Vec<u32>> {
        (0..count).map(|_| self.number()).collect()
    }

    /// A column of differences to the value before.
    fn running(&mut self, count: usize) -> Read<Vec<u32>> {
        let mut before = 0_u32;
        let mut next = || {
            before = before.checked_add(self.number()?).ok_or(NotAGazetteer)?;
            Ok(before)
        };
        (0..count).map(|_| next()).collect()
    }

    fn signed_running(&mut self, count: usize) -> Read<Vec<u32>> {
        let mut before = 0_u32;
        let mut next = || {
            before = before.checked_add_signed(signed(self.number()?)).ok_or(NotAGazetteer)?;
            Ok(before)
        };
        (0..count).map(|_| next()).collect()
    }

    fn text(&mut self) -> Read<&'a str> {
        let length = self.count()?;
        let (text, rest) = self.0.split_at_checked(length).ok_or(NotAGazetteer)?;
        self.0 = rest;
        str::from_utf8(text).map_err(|_| NotAGazetteer)
    }

    fn lines(&mut self) -> Read<Vec<&'a str>> {
        Ok(self.text()?.split('\n').collect())
    }

    fn day(&mut self) -> Read<Day> {
        let day = self.number()?;
        NaiveDate::from_ymd_opt((day / 10_000).cast_signed(), day / 100 % 100, day % 100).ok_or(NotAGazetteer)
    }
}
