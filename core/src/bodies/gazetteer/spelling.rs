//! Names as people type them: accents or none, the tone mark on one vowel or the other, abbreviated words for the kind.

use std::sync::LazyLock;

use super::UnitKind;
use crate::petition::text::normal;

/// The vowels with their quality, each followed by its five tones.
const VOWELS: [&str; 12] = [
    "aàảãáạ",
    "ăằẳẵắặ",
    "âầẩẫấậ",
    "eèẻẽéẹ",
    "êềểễếệ",
    "iìỉĩíị",
    "oòỏõóọ",
    "ôồổỗốộ",
    "ơờởỡớợ",
    "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
];

/// The same vowels without accents.
const PLAIN: [char; 12] = ['a', 'a', 'a', 'e', 'e', 'i', 'o', 'o', 'o', 'u', 'u', 'y'];

/// The longest text that is searched for, in characters; what is beyond is left out.
const MAX_TEXT: usize = 200;

/// A text in two spellings, words apart by one space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Spelling {
    /// Without accents.
    pub(super) plain: String,
    /// With those of vowels and đ.
    letters: String,
    /// The tone of each word, wherever its mark sits.
    tones: Vec<u8>,
}

impl Spelling {
    /// Reads a text: letters in lower case, numbers without zeros in front and apart from letters, no apostrophes, and a
    /// space for any other sign.
    pub(super) fn of(text: &str) -> Self {
        let mut out = Self::default();
        // 0 between words, 1 in a word, 2 in a number; a space behind an apostrophe parts nothing.
        let (mut state, mut glued) = (0, false);
        let text: String = text.chars().take(MAX_TEXT).collect();
        for c in normal(&text).chars().flat_map(char::to_lowercase) {
            if matches!(c, '\'' | '’' | 'ʼ' | '‘' | '`') {
                glued = state == 1;
                continue;
            }
            let next = if c.is_numeric() { 2 } else { u8::from(c.is_alphanumeric()) };
            if next == 0 {
                state = if glued { state } else { 0 };
                continue;
            }
            if next != state {
                out.start_word();
            }
            (state, glued) = (next, false);
            let (plain, letter, tone) = parts(c);
            if next == 2 && out.word() == "0" {
                out.plain.pop();
                out.letters.pop();
            }
            out.plain.push(plain);
            out.letters.push(letter);
            if tone > 0
                && let Some(last) = out.tones.last_mut()
            {
                *last = tone;
            }
        }
        out
    }

    fn start_word(&mut self) {
        if !self.plain.is_empty() {
            self.plain.push(' ');
            self.letters.push(' ');
        }
        self.tones.push(0);
    }

    /// The last word, without accents.
    fn word(&self) -> &str {
        self.plain.rsplit(' ').next().unwrap_or_default()
    }

    /// The words from a place on.
    fn skip_words(&self, count: usize) -> Self {
        let rest = |text: &str| text.splitn(count + 1, ' ').nth(count).unwrap_or_default().to_owned();
        Self {
            plain: rest(&self.plain),
            letters: rest(&self.letters),
            tones: self.tones.iter().skip(count).copied().collect(),
        }
    }

    /// Whether it was typed without accents.
    pub(super) fn has_no_accents(&self) -> bool {
        self.plain == self.letters && self.tones.iter().all(|tone| *tone == 0)
    }

    /// Whether the first words have no accents, or those of a name.
    fn begins_as(&self, name: &Self) -> bool {
        let words = name.tones.len();
        let first = |text: &str| text.split(' ').take(words).map(str::to_owned).collect::<Vec<_>>();
        let tones: Vec<u8> = self.tones.iter().take(words).copied().collect();
        let bare = first(&self.plain) == first(&self.letters) && tones.iter().all(|tone| *tone == 0);
        bare || (first(&self.letters) == first(&name.letters) && tones == name.tones)
    }

    /// The ways to read a text that may begin with a word for a kind: as a name alone, and as a name behind that word.
    pub(super) fn readings(text: &str) -> Vec<(Self, Option<UnitKind>)> {
        let whole = Self::of(text);
        let mut out = Vec::new();
        for (kind, word) in &*KINDS {
            let behind = |start: &str| whole.plain.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '));
            if behind(&word.plain) && whole.begins_as(word) {
                out.push((whole.skip_words(word.tones.len()), Some(*kind)));
            } else if abbreviations(*kind).iter().any(|short| behind(short)) {
                out.push((whole.skip_words(1), Some(*kind)));
            }
        }
        out.push((whole, None));
        out
    }
}

/// The words for the kinds, as they are compared.
static KINDS: LazyLock<Vec<(UnitKind, Spelling)>> =
    LazyLock::new(|| UnitKind::ALL.iter().map(|kind| (*kind, Spelling::of(kind.text().vi))).collect());

/// How officers shorten the word for a kind, without accents.
const fn abbreviations(kind: UnitKind) -> &'static [&'static str] {
    match kind {
        UnitKind::Province => &["t"],
        UnitKind::City => &["tp"],
        UnitKind::UrbanDistrict => &["q"],
        UnitKind::RuralDistrict => &["h"],
        UnitKind::Town => &["tx"],
        UnitKind::Ward => &["p"],
        UnitKind::Commune => &["x"],
        UnitKind::Township => &["tt"],
        UnitKind::SpecialZone => &["dk"],
    }
}

/// A letter without accents, with its quality, and its tone.
fn parts(c: char) -> (char, char, u8) {
    if c.is_ascii() {
        return (c, c, 0);
    }
    if c == 'đ' {
        return ('d', c, 0);
    }
    for (vowels, plain) in VOWELS.iter().zip(PLAIN) {
        if let Some((tone, _)) = (0..).zip(vowels.chars()).find(|(_, vowel)| *vowel == c) {
            return (plain, vowels.chars().next().unwrap_or(c), tone);
        }
    }
    (c, c, 0)
}

/// How much of a name is what was looked for, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The whole name.
    Whole,
    /// Its beginning.
    Start,
    /// The beginning of a later word.
    Inside,
}

/// Where a word of a name begins.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The place of the name among the spellings.
    name: u16,
    word: u8,
    /// The place of that word in the spelling without accents.
    start: u8,
}

/// The names in use, and which rows bear them.
#[derive(Clone, Debug)]
pub(super) struct Names {
    /// As written in the list.
    written: Vec<String>,
    /// How they are compared, in order.
    spelled: Vec<Spelling>,
    /// The words of all names, in the order of the text that begins with them.
    entries: Vec<Entry>,
    /// The rows, in the order of the spellings of their names.
    rows: Vec<u16>,
    /// Where the rows of each spelling begin.
    first_rows: Vec<u16>,
}

impl Names {
    pub(super) fn new(names: &[&str], of_rows: impl Iterator<Item = (u16, u16)>) -> Self {
        let written = names.iter().map(|name| (*name).to_owned()).collect();
        let mut in_order: Vec<(Spelling, u16)> = names.iter().map(|name| Spelling::of(name)).zip(0..).collect();
        in_order.sort_by(|(a, _), (b, _)| a.plain.cmp(&b.plain));
        let mut places = vec![0; names.len()];
        for ((_, name), place) in in_order.iter().zip(0_u16..) {
            if let Some(at) = places.get_mut(usize::from(*name)) {
                *at = place;
            }
        }
        // Copied once more, so that neighbours in the order are neighbours in memory.
        let spelled: Vec<Spelling> = in_order.iter().map(|(spelling, _)| spelling.clone()).collect();
        let place = |(name, row): (u16, u16)| Some((*places.get(usize::from(name))?, row));
        let mut of_rows: Vec<(u16, u16)> = of_rows.filter_map(place).collect();
        of_rows.sort_unstable();
        let first_row = |name: usize| of_rows.partition_point(|(other, _)| usize::from(*other) < name);
        let first_rows = (0..=names.len()).map(|name| u16::try_from(first_row(name)).unwrap_or(u16::MAX)).collect();
        let rows = of_rows.iter().map(|(_, row)| *row).collect();
        let mut entries = Vec::new();
        for (name, spelling) in (0..).zip(&spelled) {
            let mut start = 0;
            for (word, text) in (0..).zip(spelling.plain.split(' ')) {
                entries.push(Entry { name, word, start });
                start = start.saturating_add(u8::try_from(text.len() + 1).unwrap_or(u8::MAX));
            }
        }
        entries.sort_by(|a, b| text(&spelled, a).cmp(text(&spelled, b)).then(a.name.cmp(&b.name)));
        Self { written, spelled, entries, rows, first_rows }
    }

    pub(super) fn get(&self, name: u16) -> &str {
        self.written.get(usize::from(name)).map_or("", String::as_str)
    }

    /// The rows whose name or a later word of it begins like a text, with how much of it that is, and whether accents
    /// differ.
    pub(super) fn beginning(&self, wanted: &Spelling) -> impl Iterator<Item = (&[u16], Fit, bool)> {
        let plain = wanted.plain.as_str();
        let begins = |entry: &Entry| text(&self.spelled, entry).starts_with(plain);
        let from = self.entries.partition_point(|entry| text(&self.spelled, entry) < plain);
        let entries = self.entries.get(from..).unwrap_or_default();
        let entries = entries.get(..entries.partition_point(begins)).unwrap_or_default();
        entries.iter().filter_map(move |entry| {
            let (fit, accents_differ) = self.fit(entry, wanted)?;
            Some((self.rows_of(entry.name), fit, accents_differ))
        })
    }

    fn rows_of(&self, name: u16) -> &[u16] {
        let first = |name: usize| self.first_rows.get(name).copied().unwrap_or_default().into();
        let name = usize::from(name);
        self.rows.get(first(name)..first(name + 1)).unwrap_or_default()
    }

    fn fit(&self, entry: &Entry, wanted: &Spelling) -> Option<(Fit, bool)> {
        // One letter begins a word in half of all names.
        if entry.start > 0 && wanted.plain.len() < 2 {
            return None;
        }
        let name = self.spelled.get(usize::from(entry.name))?;
        let fit = match entry.start {
            0 if name.plain.len() == wanted.plain.len() => Fit::Whole,
            0 => Fit::Start,
            _ => Fit::Inside,
        };
        let word = usize::from(entry.word);
        let letters = if word == 0 { &name.letters } else { name.letters.splitn(word + 1, ' ').nth(word)? };
        let tones = name.tones.get(word..)?;
        // A word that is still being typed may get its tone later.
        let behind = name.plain.as_bytes().get(usize::from(entry.start) + wanted.plain.len());
        let typed = match wanted.tones.split_last() {
            Some((0, before)) if behind.is_some_and(|byte| *byte != b' ') => before,
            _ => &wanted.tones,
        };
        let same = tones.starts_with(typed) && letters.starts_with(&wanted.letters);
        Some((fit, !same))
    }
}

fn text<'n>(spelled: &'n [Spelling], entry: &Entry) -> &'n str {
    spelled
        .get(usize::from(entry.name))
        .and_then(|spelling| spelling.plain.get(usize::from(entry.start)..))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        Spelling::of(text).plain
    }

    #[test]
    fn spellings_that_people_mix_are_one() {
        assert_eq!(Spelling::of("Hòa"), Spelling::of("HOÀ"));
        assert_eq!(Spelling::of("Thủy"), Spelling::of("Thuỷ"));
        assert_eq!(Spelling::of("Bà Rịa - Vũng Tàu"), Spelling::of("bà rịa–vũng  tàu"));
        assert_eq!(Spelling::of("Ea H'leo"), Spelling::of("ea h’Leo"));
        assert_eq!(Spelling::of("K' Dang"), Spelling::of("K'Dang"));
        assert_eq!(Spelling::of("Đa\u{300} Nă\u{303}ng"), Spelling::of("Đà Nẵng"));
        assert_ne!(Spelling::of("Ba Đình"), Spelling::of("Bá Đình"));
        assert_eq!(plain("Bá Đình"), "ba dinh");
        assert_eq!(plain("Phường 09"), "phuong 9");
        assert_eq!(plain("P9"), "p 9");
        assert_eq!(plain("Quận 10"), "quan 10");
        assert_eq!(plain(" ,'- "), "");
    }

    #[test]
    fn a_word_for_the_kind_is_one_reading_of_two() {
        let read = |text: &str| -> Vec<(String, Option<UnitKind>)> {
            Spelling::readings(text).into_iter().map(|(name, kind)| (name.plain, kind)).collect()
        };
        let both = |name: &str, kind, whole: &str| vec![(name.to_owned(), Some(kind)), (whole.to_owned(), None)];
        assert_eq!(read("Phường Ba Đình"), both("ba dinh", UnitKind::Ward, "phuong ba dinh"));
        assert_eq!(read("P. Ba Đình"), both("ba dinh", UnitKind::Ward, "p ba dinh"));
        assert_eq!(read("Q1"), both("1", UnitKind::UrbanDistrict, "q 1"));
        assert_eq!(read("TP.Thủ Đức"), both("thu duc", UnitKind::City, "tp thu duc"));
        assert_eq!(read("thi xa Son Tay"), both("son tay", UnitKind::Town, "thi xa son tay"));
        assert_eq!(read("Tịnh Biên"), vec![("tinh bien".to_owned(), None)], "its accents are not those of tỉnh");
        assert_eq!(read("tinh bien"), both("bien", UnitKind::Province, "tinh bien"));
        assert_eq!(read("xã"), vec![("xa".to_owned(), None)]);
    }
}
