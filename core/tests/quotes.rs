//! The pack of quoted provisions is read as data: these tests keep it well formed.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use chrono::NaiveDate;
use kntc::law::quotes::Quotes;
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

const PACK: &str = include_str!("../data/quotes.json");

/// Instruments that may be quoted, with the day their text takes effect, where the sources state it.
const INSTRUMENTS: [(&str, Option<&str>); 17] = [
    ("02/2011/QH13", Some("2012-07-01")),
    ("03/2011/QH13", Some("2012-07-01")),
    ("05/2021/TT-TTCP", Some("2021-11-15")),
    ("06/2014/TT-TTCP", Some("2014-12-15")),
    ("07/2013/TT-TTCP", Some("2013-12-16")),
    ("07/2014/TT-TTCP", Some("2014-12-15")),
    ("124/2020/NĐ-CP", Some("2020-12-10")),
    ("136/2025/QH15", Some("2026-07-01")),
    ("154/2026/NĐ-CP", Some("2026-07-01")),
    ("155/2026/NĐ-CP", Some("2026-07-01")),
    ("25/2018/QH14", Some("2019-01-01")),
    ("31/2019/NĐ-CP", Some("2019-05-28")),
    ("33/2005/QH11", None),
    ("42/2013/QH13", Some("2014-07-01")),
    ("72/2025/QH15", None),
    ("75/2012/NĐ-CP", Some("2012-11-20")),
    ("91/2015/QH13", Some("2017-01-01")),
];

/// Amending instruments: whose text they reword, and from which day.
const AMENDMENTS: [(&str, &str, &str); 8] = [
    ("02/2011/QH13", "136/2025/QH15", "2026-07-01"),
    ("02/2011/QH13", "84/2025/QH15", "2025-07-01"),
    ("07/2013/TT-TTCP", "02/2016/TT-TTCP", "2016-12-05"),
    ("124/2020/NĐ-CP", "155/2026/NĐ-CP", "2026-07-01"),
    ("25/2018/QH14", "136/2025/QH15", "2026-07-01"),
    ("25/2018/QH14", "84/2025/QH15", "2025-07-01"),
    ("31/2019/NĐ-CP", "156/2026/NĐ-CP", "2026-07-01"),
    ("42/2013/QH13", "136/2025/QH15", "2026-07-01"),
];

/// The letters of điểm in the order legislation uses them (no f, j, w, z; đ after d).
const POINTS: &str = "abcdđeghiklmnopqrstuvxy";

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Status {
    Verified,
    VerifiedCopy,
    Reported,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quote {
    instrument: String,
    article: String,
    clause: Option<String>,
    point: Option<String>,
    wording: String,
    from: Option<String>,
    to: Option<String>,
    text: String,
    status: Status,
}

impl Quote {
    fn provision(&self) -> (&str, &str, Option<&str>, Option<&str>) {
        (&self.instrument, &self.article, self.clause.as_deref(), self.point.as_deref())
    }

    fn starts(&self) -> Result<NaiveDate, Box<dyn Error>> {
        self.from.as_deref().map_or(Ok(NaiveDate::MIN), iso)
    }

    fn ends(&self) -> Result<NaiveDate, Box<dyn Error>> {
        self.to.as_deref().map_or(Ok(NaiveDate::MAX), iso)
    }

    /// Position in the order of the instrument: article number and letter, khoản, điểm.
    fn place(&self) -> Result<(u16, &str, u16, usize), Box<dyn Error>> {
        let digits = self.article.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.article.len());
        let (number, letter) = self.article.split_at(digits);
        let clause = self.clause.as_deref().map_or(Ok(0), str::parse)?;
        let point = match self.point.as_deref() {
            None => 0,
            Some(p) => 1 + POINTS.find(p).ok_or_else(|| format!("no such điểm: `{p}`"))?,
        };
        Ok((number.parse()?, letter, clause, point))
    }
}

fn pack() -> Result<Vec<Quote>, serde_json::Error> {
    serde_json::from_str(PACK)
}

fn iso(day: &str) -> Result<NaiveDate, Box<dyn Error>> {
    let parsed = NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|e| format!("`{day}`: {e}"))?;
    if parsed.to_string() == day { Ok(parsed) } else { Err(format!("not ISO: `{day}`").into()) }
}

fn effect_of(quote: &Quote) -> Result<Option<&'static str>, Box<dyn Error>> {
    if quote.wording == "original" {
        return INSTRUMENTS
            .iter()
            .find(|(number, _)| *number == quote.instrument)
            .map(|(_, from)| *from)
            .ok_or_else(|| format!("unknown instrument `{}`", quote.instrument).into());
    }
    AMENDMENTS
        .iter()
        .find(|(amended, by, _)| *amended == quote.instrument && *by == quote.wording)
        .map(|(_, _, from)| Some(*from))
        .ok_or_else(|| format!("`{}` does not amend `{}`", quote.wording, quote.instrument).into())
}

#[test]
fn instruments_and_days_of_effect_are_the_known_ones() -> Result<(), Box<dyn Error>> {
    let quotes = pack()?;
    for quote in &quotes {
        assert_eq!(quote.from.as_deref(), effect_of(quote)?, "{:?}", quote.provision());
    }
    let quoted: BTreeSet<_> = quotes.iter().map(|q| q.instrument.as_str()).collect();
    let listed: BTreeSet<_> = INSTRUMENTS.iter().map(|(number, _)| *number).collect();
    assert_eq!(quoted, listed, "every listed instrument is quoted");
    Ok(())
}

#[test]
fn entries_are_unique_and_in_the_order_of_the_instruments() -> Result<(), Box<dyn Error>> {
    let quotes = pack()?;
    for (before, after) in quotes.iter().zip(quotes.iter().skip(1)) {
        let earlier = (&before.instrument, before.place()?, before.starts()?);
        let later = (&after.instrument, after.place()?, after.starts()?);
        assert!(earlier < later, "{:?} stands before {:?}", before.provision(), after.provision());
    }
    let keys: BTreeSet<_> = quotes.iter().map(|q| (q.provision(), q.wording.as_str())).collect();
    assert_eq!(keys.len(), quotes.len(), "one entry for each provision and wording");
    Ok(())
}

#[test]
fn wordings_of_one_provision_follow_each_other_day_by_day() -> Result<(), Box<dyn Error>> {
    let quotes = pack()?;
    let mut versions: BTreeMap<_, Vec<&Quote>> = BTreeMap::new();
    for quote in &quotes {
        assert!(quote.starts()? <= quote.ends()?, "{:?} ends before it starts", quote.provision());
        versions.entry(quote.provision()).or_default().push(quote);
    }
    for (provision, wordings) in versions {
        for (old, new) in wordings.iter().zip(wordings.iter().skip(1)) {
            assert_eq!(old.ends()?.succ_opt(), Some(new.starts()?), "{provision:?}");
            assert_ne!(old.text, new.text, "{provision:?}: two wordings, one text");
        }
    }
    Ok(())
}

#[test]
fn texts_are_clean_composed_paragraphs() -> Result<(), Box<dyn Error>> {
    for quote in pack()? {
        let provision = quote.provision();
        let fields = [&quote.instrument, &quote.wording, &quote.text];
        for field in fields {
            assert!(field.nfc().eq(field.chars()), "{provision:?} is not NFC");
        }
        for paragraph in quote.text.split('\n') {
            assert!(!paragraph.is_empty(), "{provision:?} has an empty paragraph");
            assert_eq!(paragraph.trim(), paragraph, "{provision:?} has stray blanks");
            assert!(!paragraph.contains("  "), "{provision:?} has doubled blanks");
            assert!(
                !paragraph.contains(['*', '`', '[', ']', '|', '>', '\t', '\r', '\u{a0}']),
                "{provision:?} holds markup"
            );
        }
    }
    Ok(())
}

#[test]
fn a_point_stands_word_for_word_in_its_clause() -> Result<(), Box<dyn Error>> {
    let quotes = pack()?;
    let mut points = 0;
    for point in quotes.iter().filter(|q| q.point.is_some()) {
        points += 1;
        let mark = format!("{}) ", point.point.as_deref().unwrap_or_default());
        assert!(point.text.starts_with(&mark), "{:?} lacks its letter", point.provision());
        let mut clauses = 0;
        for clause in quotes.iter().filter(|q| {
            q.point.is_none()
                && q.clause == point.clause
                && q.article == point.article
                && q.instrument == point.instrument
        }) {
            if clause.starts()? <= point.ends()? && point.starts()? <= clause.ends()? {
                clauses += 1;
                let lines: Vec<_> = clause.text.split('\n').collect();
                let wanted: Vec<_> = point.text.split('\n').collect();
                assert!(
                    lines.windows(wanted.len()).any(|w| w == wanted),
                    "{:?} differs from its khoản",
                    point.provision()
                );
            }
        }
        assert!(clauses > 0, "{:?} has no khoản of its period", point.provision());
    }
    assert!(points > 0);
    Ok(())
}

#[test]
fn a_clause_starts_with_its_number_where_the_source_prints_it() -> Result<(), Box<dyn Error>> {
    for quote in pack()?.iter().filter(|q| q.point.is_none() && q.status != Status::Reported) {
        if let Some(clause) = &quote.clause {
            assert!(quote.text.starts_with(&format!("{clause}. ")), "{:?}", quote.provision());
        }
    }
    Ok(())
}

/// Whoever unfolds a rule that was read in the text finds its words.
#[test]
fn rules_read_in_the_text_have_their_words_in_the_pack() -> Result<(), Box<dyn Error>> {
    let quotes = Quotes::read(PACK)?;
    let rows = kntc::rules::ALL.iter().flat_map(|table| table.rows);
    let read = rows.filter(|row| row.status == kntc::law::Status::Verified && !row.cites.is_empty());
    let bare: Vec<_> = read.filter(|row| quotes.of_rule(row).is_empty()).map(|row| row.id).collect();
    assert_eq!(bare, [""; 0]);
    Ok(())
}
