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
        let found = self.addressed_by_parts(address.split([',', ';', '(', '\n']), on);
        // A dash parts units only where it is not part of a name.
        if found.is_empty() {
            self.addressed_by_parts(address.split([',', ';', '(', '\n', '-', '–']), on)
        } else {
            found
        }
    }

    fn addressed_by_parts<'t>(&self, parts: impl Iterator<Item = &'t str>, on: Option<Day>) -> Vec<Unit<'_>> {
        let mut parts = parts.filter(|part| part.contains(char::is_alphanumeric));
        let mut units = self.called(parts.next().unwrap_or_default());
        units.retain(|unit| match on {
            // Of two rows with one code, the code names the first.
            Some(day) => !unit.ended_earlier && self.unit(unit.code, day).as_ref() == Some(unit),
            None => true,
        });
        for part in parts {
            let above = self.called(part);
            units.retain(|unit| {
                let day = on.or(unit.until).unwrap_or(self.known_to());
                let around = [unit.district, Some(unit.province).filter(|_| unit.level > Level::Province)];
                above.iter().any(|above| around.contains(&Some(above.code)) && above.exists_on(day))
            });
        }
        units
    }

    /// The units with this whole name, and of this kind if a word for one stands before it.
    fn called(&self, text: &str) -> Vec<Unit<'_>> {
        let mut rows = Vec::new();
        for (name, kind) in Spelling::readings(text).into_iter().filter(|(name, _)| !name.plain.is_empty()) {
            let same = |differ: bool| !differ || name.has_no_accents();
            let names = self.names.beginning(&name).filter(|(_, fit, differ)| *fit == Fit::Whole && same(*differ));
            let of_kind = |row: &u16| {
                let held = self.rows.get(usize::from(*row));
                held.is_some_and(|held| kind.is_none_or(|kind| kind == held.kind))
            };
            rows.extend(names.flat_map(|(rows, ..)| rows).copied().filter(of_kind));
        }
        rows.sort_unstable();
        rows.dedup();
        rows.into_iter().filter_map(|row| self.unit_at(usize::from(row))).collect()
    }
}
