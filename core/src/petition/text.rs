//! Text as people type it: accents composed or not, stray spaces, days in the ways that officers write them.

use std::borrow::Cow;

use super::unicode::{composed, lower, without_accents};
use super::{Choice, When};
use crate::problem::ProblemCode;
use chrono::NaiveDate;

/// The first year that a day may lie in.
pub const MIN_YEAR: i32 = 1900;

/// The last year that a day may lie in.
pub const MAX_YEAR: i32 = 2100;

/// The longest text that is tried as a day, in bytes.
const MAX_DAY_TEXT: usize = 100;

/// The text in Unicode form C, without spaces at its ends, with single spaces inside, and without characters that nobody
/// sees.
#[must_use]
pub fn normal(text: &str) -> Cow<'_, str> {
    let composed = composed(text.trim());
    let tidy = |text: &str| {
        let mut blank = false;
        text.chars().all(|c| {
            let stray = (c.is_whitespace() && (blank || c != ' ')) || is_invisible(c);
            blank = c.is_whitespace();
            !stray
        })
    };
    if tidy(&composed) {
        return composed;
    }
    let mut out = String::with_capacity(composed.len());
    for c in composed.chars().filter(|c| !is_invisible(*c)) {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    Cow::Owned(out)
}

/// Whether nothing is left of a text once it is [`normal`].
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Zero-width spaces and joiners, the byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}')
}

/// Letters and digits alone, in lower case, without accents, words apart by one space: for comparing column titles.
#[must_use]
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in without_accents(text).chars().filter(|c| !is_invisible(*c)) {
        match c {
            'đ' | 'Đ' => out.push('d'),
            c if c.is_alphanumeric() => out.extend(c.to_lowercase()),
            _ if !out.is_empty() && !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The place of the choice that a stable word or a Vietnamese label names, whatever its case and spaces.
#[must_use]
pub fn find_choice(choices: &[Choice], text: &str) -> Option<u8> {
    let text = normal(text);
    let exact = choices.iter().position(|choice| choice.code == text);
    let found = exact.or_else(|| {
        let text = lower(&text);
        choices.iter().position(|choice| choice.code == text || lower(choice.text.vi) == text)
    })?;
    u8::try_from(found).ok()
}

/// The place of the choice that a text names when accents and punctuation are left out, if it is one only.
pub(crate) fn find_choice_loosely(choices: &[Choice], text: &str) -> Option<u8> {
    find_choice(choices, text).or_else(|| {
        let text = fold(text);
        let mut found =
            choices.iter().enumerate().filter(|(_, choice)| fold(choice.code) == text || fold(choice.text.vi) == text);
        let (place, _) = found.next()?;
        found.next().is_none().then(|| u8::try_from(place).ok()).flatten()
    })
}

/// Reads a day, or the stretch in which it lies: `2026-08-03`, `03/08/2026`, `3-8-2026`, `3.8.2026`, `ngày 3 tháng 8 năm
/// 2026`; `08/2026`, `2026-08`; `2026`; and two of these with `..` between. A time of day without a zone is left out.
///
/// # Errors
/// [`ProblemCode::NotADay`] if it is written in no such way (a time with a zone, a number of seconds, a year of two digits
/// among others), [`ProblemCode::NoSuchDay`] for 31/02, [`ProblemCode::YearOutOfRange`] outside [`MIN_YEAR`] to
/// [`MAX_YEAR`], [`ProblemCode::ReversedStretch`] if a stretch ends before it begins.
pub fn parse_when(text: &str) -> Result<When, ProblemCode> {
    if text.len() > MAX_DAY_TEXT {
        return Err(ProblemCode::NotADay);
    }
    let text = lower(&normal(text));
    match text.split_once("..") {
        None => parse_one(&text),
        Some((from, to)) => {
            let (from, to) = (parse_one(from.trim())?.from, parse_one(to.trim())?.to);
            if to < from { Err(ProblemCode::ReversedStretch) } else { Ok(When { from, to }) }
        }
    }
}

/// Whether both ends lie within [`MIN_YEAR`] and [`MAX_YEAR`] and in order.
///
/// # Errors
/// [`ProblemCode::YearOutOfRange`] or [`ProblemCode::ReversedStretch`].
pub(crate) fn check_when(when: &When) -> Result<(), ProblemCode> {
    use chrono::Datelike as _;
    let years = MIN_YEAR..=MAX_YEAR;
    if !years.contains(&when.from.year()) || !years.contains(&when.to.year()) {
        Err(ProblemCode::YearOutOfRange)
    } else if when.to < when.from {
        Err(ProblemCode::ReversedStretch)
    } else {
        Ok(())
    }
}

fn parse_one(text: &str) -> Result<When, ProblemCode> {
    let text = without_time(text);
    let text = text.strip_prefix("ngày").unwrap_or(text);
    let text = text.replace("tháng", "/").replace("năm", "/");
    let text = text.trim().trim_start_matches('/');
    let separator = text.chars().find(|c| matches!(c, '/' | '-' | '.')).unwrap_or('/');
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit())) {
        return Err(ProblemCode::NotADay);
    }
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| {
        digits.contains(&part.len()).then(|| part.parse::<u32>().ok()).flatten().ok_or(ProblemCode::NotADay)
    };
    let year = |part: &str| {
        let year = number(part, 4..=4)?.cast_signed();
        if (MIN_YEAR..=MAX_YEAR).contains(&year) { Ok(year) } else { Err(ProblemCode::YearOutOfRange) }
    };
    let found = match parts.as_slice() {
        [y] => When::year(year(y)?),
        [y, m] if y.len() == 4 => When::month(year(y)?, number(m, 1..=2)?),
        [m, y] => When::month(year(y)?, number(m, 1..=2)?),
        [y, m, d] if y.len() == 4 => day(year(y)?, number(m, 1..=2)?, number(d, 1..=2)?),
        [d, m, y] => day(year(y)?, number(m, 1..=2)?, number(d, 1..=2)?),
        _ => return Err(ProblemCode::NotADay),
    };
    found.ok_or(ProblemCode::NoSuchDay)
}

fn day(year: i32, month: u32, day: u32) -> Option<When> {
    NaiveDate::from_ymd_opt(year, month, day).map(When::from)
}

/// The text before a time of day.
fn without_time(text: &str) -> &str {
    match text.rsplit_once([' ', 't']) {
        Some((day, time)) if is_time(time) => day.trim_end(),
        _ => text,
    }
}

/// `8:30`, `08:30:00`, `08:30:00.000`.
fn is_time(text: &str) -> bool {
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<Option<u8>> = text.split(':').map(|part| part.parse().ok().filter(|_| part.len() <= 2)).collect();
    let fits = matches!(parts.as_slice(), [Some(0..=23), Some(0..=59)] | [Some(0..=23), Some(0..=59), Some(0..=59)]);
    fits && fraction.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;
    use crate::petition::facts::FACTS;
    use crate::petition::{EventKind, Input};

    fn read(text: &str) -> Result<String, ProblemCode> {
        parse_when(text).map(|when| when.print())
    }

    #[test]
    fn days_in_the_ways_that_officers_write_them() {
        for text in [
            "2026-08-03",
            "03/08/2026",
            "3/8/2026",
            "03-08-2026",
            "3.8.2026",
            " 03 / 08 / 2026 ",
            "ngày 3 tháng 8 năm 2026",
            "Ngày 03/08/2026",
            "nga\u{300}y 3 tha\u{301}ng 8 na\u{306}m 2026",
            "2026-08-03T00:00:00",
            "03/08/2026 14:25",
            "\u{feff}03/08/2026\u{a0}",
        ] {
            assert_eq!(read(text), Ok("2026-08-03".into()), "{text}");
        }
        for text in ["08/2026", "8/2026", "2026-08", "2026/8", "tháng 8/2026", "tháng 8 năm 2026"] {
            assert_eq!(read(text), Ok("2026-08".into()), "{text}");
        }
        assert_eq!(read("2026"), Ok("2026".into()));
        assert_eq!(read("năm 2026"), Ok("2026".into()));
        assert_eq!(read("2026-08-03..05/08/2026"), Ok("2026-08-03..2026-08-05".into()));
        assert_eq!(read("07/2026 .. 08/2026"), Ok("2026-07-01..2026-08-31".into()));
        assert_eq!(read("29/02/2024"), Ok("2024-02-29".into()));
    }

    #[test]
    fn what_is_no_day_says_why() {
        use ProblemCode::{NoSuchDay, NotADay, ReversedStretch, YearOutOfRange};
        for (text, code) in [
            ("31/02/2026", NoSuchDay),
            ("29/02/2026", NoSuchDay),
            ("13/2026", NoSuchDay),
            ("00/00/2026", NoSuchDay),
            ("03/08/1066", YearOutOfRange),
            ("1066", YearOutOfRange),
            ("1066-08", YearOutOfRange),
            ("2101-01-01", YearOutOfRange),
            ("2026-08-05..2026-08-03", ReversedStretch),
            ("03/08/26", NotADay),
            ("1785715200", NotADay),
            ("2026-08-03T17:00:00Z", NotADay),
            ("2026-08-03T00:00:00+07:00", NotADay),
            ("hôm qua", NotADay),
            ("3/8", NotADay),
            ("-5/8/2026", NotADay),
            ("3/8/2026/1", NotADay),
            ("2026-08-03..", NotADay),
            ("..", NotADay),
            ("", NotADay),
            ("3/+8/2026", NotADay),
            ("٣/٨/2026", NotADay),
        ] {
            assert_eq!(read(text), Err(code), "{text}");
        }
        assert_eq!(read(&"1/".repeat(10_000)), Err(NotADay));
    }

    #[test]
    fn printed_days_are_read_back() {
        let mut day = NaiveDate::from_ymd_opt(MIN_YEAR, 1, 1).unwrap();
        while let Some(next) = day.checked_add_days(chrono::Days::new(37)) {
            let stretch = When { from: day, to: next };
            for when in [When::from(day), stretch] {
                if check_when(&when).is_ok() {
                    assert_eq!(parse_when(&when.print()), Ok(when));
                }
            }
            if next.to_string().starts_with("2101") {
                break;
            }
            day = next;
        }
    }

    #[test]
    fn spaces_and_accents_are_normalised() {
        assert!(matches!(normal("Thụ lý"), Cow::Borrowed("Thụ lý")));
        assert_eq!(normal(" Thu\u{323}  ly\u{301}\n"), "Thụ lý");
        assert_eq!(normal("\u{feff}Thụ\u{a0}lý\u{200b} "), "Thụ lý");
        assert_eq!(normal(" \u{200b} "), "");
        assert!(is_blank(" \u{200b}\u{a0}") && !is_blank(" x"));
        assert_eq!(fold("Họ tên - Địa chỉ (nếu có)"), "ho ten dia chi neu co");
        assert_eq!(fold("…"), "");
    }

    #[test]
    fn every_choice_is_found_by_its_word_and_by_its_label() {
        let sets = FACTS.iter().filter_map(|fact| match fact.input {
            Input::Choice(choices) => Some((fact.name, choices)),
            _ => None,
        });
        for (name, choices) in sets.chain([("event", EventKind::CHOICES)]) {
            for (place, choice) in choices.iter().enumerate() {
                let place = u8::try_from(place).ok();
                let loud = format!("  {} ", choice.text.vi.to_uppercase().nfd().collect::<String>());
                assert_eq!(find_choice(choices, choice.code), place, "{name}: {}", choice.code);
                assert_eq!(find_choice(choices, choice.text.vi), place, "{name}: {}", choice.text.vi);
                assert_eq!(find_choice(choices, &loud), place, "{name}: {loud}");
                assert_eq!(find_choice_loosely(choices, &fold(choice.text.vi)), place, "{name}: {}", choice.text.vi);
            }
            assert_eq!(find_choice(choices, "xyz"), None);
        }
    }
}
