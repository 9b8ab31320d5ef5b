//! Petitions of a long list, packed: of each only what is entered crosses, not every fact that is not. The other end is
//! `bindings/jvm/src/main/java/kntc/Packed.java`. Numbers are big-endian.

use chrono::NaiveDate;

use crate::petition::facts::FACTS;
use crate::petition::{Content, Event, EventKind, FactValue, Input, Petition, When};

/// What comes next in a petition or content.
const END: u8 = 0;
const REFERENCE: u8 = 1;
const EVENT: u8 = 2;
const CONTENT: u8 = 3;
const FACT: u8 = 4;
const UNIT: u8 = 5;

/// The petitions, or `None` if the bytes are not what the other end writes.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<Petition>> {
    let mut reader = Reader(bytes);
    let mut petitions = Vec::new();
    while !reader.0.is_empty() {
        petitions.push(reader.petition()?);
    }
    Some(petitions)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn petition(&mut self) -> Option<Petition> {
        let mut petition = Petition::default();
        loop {
            match self.byte()? {
                END => return Some(petition),
                REFERENCE => petition.reference = self.text()?,
                UNIT => petition.unit = self.text()?,
                EVENT => petition.events.push(self.event()?),
                CONTENT => petition.contents.push(self.content()?),
                FACT => {
                    let (name, value) = self.fact()?;
                    petition.set(name, Some(value)).then_some(())?;
                }
                _ => return None,
            }
        }
    }

    fn content(&mut self) -> Option<Content> {
        let mut content = Content::default();
        loop {
            match self.byte()? {
                END => return Some(content),
                UNIT => content.target_unit = self.text()?,
                EVENT => content.events.push(self.event()?),
                FACT => {
                    let (name, value) = self.fact()?;
                    content.set(name, Some(value)).then_some(())?;
                }
                _ => return None,
            }
        }
    }

    fn event(&mut self) -> Option<Event> {
        let kind = EventKind::at(self.byte()?)?;
        Some(Event { kind, day: self.when()?, document: self.text()? })
    }

    /// A fact by its place in the vocabulary, then what is entered under it.
    fn fact(&mut self) -> Option<(&'static str, FactValue)> {
        let fact = FACTS.get(usize::from(u16::from_be_bytes(self.take()?)))?;
        let value = match fact.input {
            Input::YesNo => FactValue::YesNo(self.byte()? == 1),
            Input::Choice(_) => FactValue::Choice(self.byte()?),
            Input::Number => FactValue::Number(self.number()?),
            Input::Day => FactValue::Day(self.when()?),
            Input::Place => FactValue::Place(self.text()??.parse().ok()?),
        };
        Some((fact.name, value))
    }

    fn when(&mut self) -> Option<When> {
        let mut day = || NaiveDate::from_epoch_days(self.number()?);
        Some(When { from: day()?, to: day()? })
    }

    /// A text with its length ahead; below zero there is none.
    #[expect(clippy::option_option, reason = "the outer is whether the bytes could be read")]
    fn text(&mut self) -> Option<Option<String>> {
        let Ok(length) = usize::try_from(self.number()?) else {
            return Some(None);
        };
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(Some(str::from_utf8(text).ok()?.to_owned()))
    }

    fn number(&mut self) -> Option<i32> {
        self.take().map(i32::from_be_bytes)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take().map(|[byte]| byte)
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::petition::Scope;
    use crate::petition::facts::{self, Instance};

    fn place(fact: &str) -> [u8; 2] {
        let place = FACTS.iter().position(|info| info.name == fact).unwrap();
        u16::try_from(place).unwrap().to_be_bytes()
    }

    #[test]
    fn what_is_entered_is_read() {
        let unit = [UNIT, 0, 0, 0, 1, b'S'];
        let mut bytes = [&[REFERENCE, 0, 0, 0, 2, b'7', b'a'], &unit[..], &[CONTENT], &unit[..], &[FACT]].concat();
        bytes.extend(place("instance"));
        bytes.extend([1, EVENT, 1, 0, 0, 0x50, 0, 0, 0, 0x50, 0, 0xff, 0xff, 0xff, 0xff, END, END]);
        bytes.push(END);
        let read = read(&bytes).unwrap();
        assert_eq!(read.len(), 2);
        assert_eq!(read[0].reference.as_deref(), Some("7a"));
        assert_eq!((read[0].unit.as_deref(), read[0].contents[0].target_unit.as_deref()), (Some("S"), Some("S")));
        let day = NaiveDate::from_epoch_days(0x5000).unwrap();
        assert_eq!(read[0].contents[0].instance, Some(Instance::Second));
        assert_eq!(read[0].contents[0].events, [Event::new(EventKind::Accepted, day)]);
        assert_eq!(read[1], Petition::default());
    }

    #[test]
    fn bytes_of_another_kind_are_refused() {
        let fact = |fact: &str, value: &[u8]| [&[FACT][..], &place(fact), value, &[END]].concat();
        assert!(read(&fact("dated", &[1])).is_some());
        // Of a content, not of a petition; beyond its values; concluded, not entered.
        for bytes in [fact("remote", &[1]), fact("title_says", &[200]), fact("time_bar", &[0]), vec![FACT], vec![9, 0]]
        {
            assert_eq!(read(&bytes), None, "{bytes:?}");
        }
        assert_eq!(read(&[FACT, 0xff, 0xff, 0, 0]), None);
        assert_eq!(read(&[REFERENCE, 0, 0, 0, 1, 0xff, 0]), None);
        assert_eq!(read(&[REFERENCE, 0x7f, 0xff, 0xff, 0xff, 0]), None);
    }

    /// The other end numbers the facts in the order of the records' fields.
    #[test]
    fn facts_of_the_petition_come_before_those_of_a_content() {
        let scopes: Vec<_> = FACTS.iter().map(|info| info.scope).collect();
        let mut sorted = scopes.clone();
        sorted.sort_by_key(|scope| [Scope::Petition, Scope::Content, Scope::Derived].iter().position(|s| s == scope));
        assert_eq!(scopes, sorted);
        assert_eq!(facts::unit_kind::ID.index(), 0);
    }
}
