//! Units by a written address: those that it means, and none that are only like it.

use super::spelling::{Fit, Spelling};
use super::{Gazetteer, Level, Unit};
use crate::calendar::Day;

impl Gazetteer {
    /// The units that a written address means on a day, in the order of their codes: `phường Cống Vị, quận Ba Đình`, `xã Ba
    /// Vì (Hà Nội)`. Where [`find`](Self::find) offers what is like a text, this takes the text as it stands: the whole name,
    /// of the kind that is named, with the same accents or with none, inside every unit that is named behind it. Several
    /// units mean that the text leaves it open. Without a day, every unit that was ever so addressed.
    ///
    /// ```
    /// # #[cfg(feature = "gazetteer")] {
    /// use kntc::bodies::gazetteer::Gazetteer;
    /// let gazetteer = Gazetteer::standard();
    /// let found = gazetteer.addressed("phuong cong vi, quan ba dinh", "2024-05-10".parse().ok());
    /// assert_eq!(found.iter().map(|unit| unit.code.to_string()).collect::<Vec<_>>(), ["00007"]);
    /// assert_eq!(gazetteer.addressed("phường Cống", "2024-05-10".parse().ok()), [], "no whole name");
    /// # }
    /// ```
    #[must_use]
    pub fn addressed(&self, address: &str, on: Option<Day>) -> Vec<Unit<'_>> {
        let found = self.addressed_by_parts(address, &[',', ';', '(', '\n'], on);
        // A dash parts units only where it is not part of a name.
        if found.is_empty() { self.addressed_by_parts(address, &[',', ';', '(', '\n', '-', '–'], on) } else { found }
    }

    fn addressed_by_parts(&self, address: &str, signs: &[char], on: Option<Day>) -> Vec<Unit<'_>> {
        let mut parts = address.split(signs).filter(|part| part.contains(char::is_alphanumeric));
        let mut found = self.called(parts.next().unwrap_or_default());
        found.retain(|(unit, _)| match on {
            // Of two rows with one code, the code names the first.
            Some(day) => !unit.ended_earlier && self.unit(unit.code, day).as_ref() == Some(unit),
            None => true,
        });
        for part in parts {
            let above = self.called(part);
            found.retain(|(unit, _)| {
                let around = [unit.district, Some(unit.province).filter(|_| unit.level > Level::Province)];
                // By the name of then, or by the last that it had while the unit lay in it.
                let days = [on, unit.until.or(Some(self.known_to()))];
                let bore = |above: &Unit<'_>| days.iter().flatten().any(|day| above.exists_on(*day));
                above.iter().any(|(above, _)| around.contains(&Some(above.code)) && bore(above))
            });
        }
        // Who writes accents means a name without any as it stands: Sa Pa, not Sa Pả.
        if !Spelling::of(address).has_no_accents() && found.iter().any(|(_, same)| *same) {
            found.retain(|(_, same)| *same);
        }
        let found: Vec<_> = found.into_iter().map(|(unit, _)| unit).collect();
        if on.is_some() { bearers_of_then(&found) } else { found }
    }

    /// The units with this whole name, and of this kind if a word for one stands before it; each with whether its accents
    /// are the same.
    fn called(&self, text: &str) -> Vec<(Unit<'_>, bool)> {
        let mut rows = Vec::new();
        for (name, kind) in Spelling::readings(text).into_iter().filter(|(name, _)| !name.plain.is_empty()) {
            let bare = name.has_no_accents();
            let names = self.names.beginning(&name).filter(|(_, fit, differ)| *fit == Fit::Whole && (bare || !differ));
            for (row, differ) in names.flat_map(|(rows, _, differ)| rows.iter().map(move |row| (*row, differ))) {
                let held = self.rows.get(usize::from(row));
                if held.is_some_and(|held| kind.is_none_or(|kind| kind == held.kind)) {
                    rows.push((row, differ));
                }
            }
        }
        rows.sort_unstable();
        rows.dedup_by_key(|(row, _)| *row);
        rows.into_iter().filter_map(|(row, differ)| Some((self.unit_at(usize::from(row))?, !differ))).collect()
    }
}

/// Of units with the same name in the same place, which cannot have been at one time, the one that ended first: the other
/// took its name from it, on a day that is not recorded.
fn bearers_of_then<'g>(units: &[Unit<'g>]) -> Vec<Unit<'g>> {
    let seat = |unit: &Unit<'_>| (unit.level, Spelling::of(unit.name), unit.kind, unit.district, unit.province);
    let is_first = |unit: &&Unit<'_>| {
        let same = units.iter().filter(|other| seat(other) == seat(unit));
        same.filter_map(|other| other.until).all(|until| unit.until.is_some_and(|own| own <= until))
    };
    if units.len() > 1 { units.iter().filter(is_first).copied().collect() } else { units.to_vec() }
}
