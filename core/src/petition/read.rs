//! A petition from JSON text: read leniently, with every problem at once; what is fine is kept.
//!
//! A blank text and `null` are "not known"; `false` is a no. Values may be the stable words or the Vietnamese labels, with
//! accents composed or not, in any case and with stray spaces; days may be written as in [`parse_when`]. What cannot be
//! read is left unknown and reported: a wrong field never costs the rest of the record.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::facts::FACTS;
use super::text::{self, MAX_YEAR, MIN_YEAR, find_choice, normal, parse_when};
use super::{Content, Event, EventKind, FactInfo, FactValue, Input, Petition, Scope, When, check};
use crate::bodies::Place;
use crate::law::Text;
use crate::petition::facts::YesNo;
use crate::problem::{Named, Problem, ProblemCode};

/// The longest JSON text of one petition, in bytes.
pub const MAX_JSON: usize = 1 << 20;

/// The longest text in a field, in characters. Some fields allow less.
pub const MAX_TEXT: usize = 20_000;

/// The most contents of a petition.
pub const MAX_CONTENTS: usize = 200;

/// The most events of a petition, and of a content.
pub const MAX_EVENTS: usize = 500;

/// The most fields of an object.
pub const MAX_FIELDS: usize = 500;

/// The deepest nesting of objects and lists. A petition needs five levels.
pub const MAX_DEPTH: usize = 16;

/// The most problems listed for a petition.
pub const MAX_PROBLEMS: usize = 1_000;

/// A petition as far as it could be read, and what was wrong with the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What could be read.
    pub petition: Petition,
    /// What could not.
    pub problems: Vec<Problem>,
    /// Where the events that were kept stood in the text.
    places: check::Places,
}

impl Reading {
    /// The problems of reading and those of [`check::check`], all with the paths of the text that was read.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        problems.extend(check::check_at(&self.petition, &self.places));
        problems
    }
}

/// Reads one petition.
///
/// ```
/// use kntc::petition::read::read;
/// let reading = read(r#"{"contents": [{"kind": "Khiếu nại", "events": [{"kind": "accepted", "day": "31/02/2026"}]}]}"#);
/// assert_eq!(reading.petition.contents.len(), 1);
/// assert_eq!(reading.problems.len(), 1);
/// assert_eq!(reading.problems[0].path, "contents[0].events[0].day");
/// assert_eq!(reading.problems[0].code.code(), "no_such_day");
/// ```
#[must_use]
pub fn read(text: &str) -> Reading {
    match nodes(text, MAX_JSON, MAX_EVENTS) {
        Ok(node) => read_node(node),
        Err(problem) => Reading { problems: vec![problem], ..Reading::default() },
    }
}

/// The JSON of a text of at most so many bytes, of lists as far as so many entries.
pub(crate) fn nodes(text: &str, longest: usize, most: usize) -> Result<Node, Problem> {
    if text.len() > longest {
        return Err(Problem::wrong("", ProblemCode::InputTooLong, &[longest.into()]));
    }
    let mut json = json_of(text);
    let node = (NodeSeed { depth: 0, most }).deserialize(&mut json).and_then(|node| json.end().map(|()| node));
    node.map_err(|error| not_json(&error))
}

/// Reads a list of petitions. Each has its own problems, with paths from the petition on; what stands apart are the
/// problems of the list itself: if its text breaks off, the petitions before the break are kept.
#[must_use]
pub fn read_list(text: &str) -> (Vec<Reading>, Vec<Problem>) {
    let mut readings = Vec::new();
    let mut json = json_of(text);
    let done = json.deserialize_seq(ListVisitor { readings: &mut readings }).and_then(|()| json.end());
    let problems = match done {
        Ok(()) => Vec::new(),
        Err(error) if error.is_data() => vec![Problem::wrong("", ProblemCode::WrongType, &[A_LIST.into()])],
        Err(error) => vec![not_json(&error)],
    };
    (readings, problems)
}

fn json_of(text: &str) -> serde_json::Deserializer<serde_json::de::StrRead<'_>> {
    serde_json::Deserializer::from_str(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn not_json(error: &serde_json::Error) -> Problem {
    Problem::wrong("", ProblemCode::NotJson, &[error.line().into(), error.column().into()])
}

/// JSON as it stands, within limits: keys in their order and as often as they occur.
pub(crate) enum Node {
    Null,
    Bool(bool),
    Whole(i64),
    Fraction,
    Text(String),
    LongText,
    List {
        items: Vec<Node>,
        more: bool,
    },
    Map {
        fields: Vec<(String, Node)>,
        more: bool,
    },
    TooDeep,
    /// Given, and already reported.
    Reported,
}

impl Node {
    fn is_too_deep(&self) -> bool {
        match self {
            Self::TooDeep => true,
            Self::List { items, .. } => items.iter().any(Self::is_too_deep),
            Self::Map { fields, .. } => fields.iter().any(|(_, node)| node.is_too_deep()),
            _ => false,
        }
    }
}

#[derive(Clone, Copy)]
struct NodeSeed {
    depth: usize,
    /// The most entries of a list.
    most: usize,
}

impl NodeSeed {
    fn inside(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

impl<'de> DeserializeSeed<'de> for NodeSeed {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        if self.depth > MAX_DEPTH {
            // Skipped without recursion, however deep it is.
            return deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Node::TooDeep);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Fraction, Node::Whole))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        // Some writers print every number as `5.0`.
        Ok(whole(value).map_or(Node::Fraction, Node::Whole))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(if text.len() > MAX_TEXT && text.chars().count() > MAX_TEXT {
            Node::LongText
        } else {
            Node::Text(text.to_owned())
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while items.len() < self.most {
            match list.next_element_seed(self.inside())? {
                Some(item) => items.push(item),
                None => return Ok(Node::List { items, more: false }),
            }
        }
        let mut more = false;
        while list.next_element::<IgnoredAny>()?.is_some() {
            more = true;
        }
        Ok(Node::List { items, more })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while fields.len() < MAX_FIELDS {
            match map.next_key::<String>()? {
                Some(key) => fields.push((key, map.next_value_seed(self.inside())?)),
                None => return Ok(Node::Map { fields, more: false }),
            }
        }
        let mut more = false;
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            more = true;
        }
        Ok(Node::Map { fields, more })
    }
}

struct ListVisitor<'a> {
    readings: &'a mut Vec<Reading>,
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of petitions")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(node) = list.next_element_seed(NodeSeed { depth: 0, most: MAX_EVENTS })? {
            self.readings.push(read_node(node));
        }
        Ok(())
    }

    // Everything else is no list; the sentence for it is the caller's.
    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom("no list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom("no list"))
    }
}

pub(crate) const AN_OBJECT: Text = Text { vi: "một đối tượng gồm các trường", en: "an object of fields" };
const A_LIST: Text = Text { vi: "một danh sách", en: "a list" };
const A_TEXT: Text = Text { vi: "một chuỗi ký tự", en: "a text" };
const YES_OR_NO: Text = Text { vi: "true (có) hoặc false (không)", en: "true or false" };
const A_NUMBER: Text = Text { vi: "một số nguyên không âm", en: "a whole number, not negative" };
const A_DAY: Text = Text {
    vi: "một ngày viết trong ngoặc kép, như \"03/08/2026\" hoặc \"2026-08-03\"",
    en: "a day in quotation marks, as \"03/08/2026\" or \"2026-08-03\"",
};
const THE_PETITION: Text =
    Text { vi: "đơn, không ở từng nội dung", en: "the petition, not to one of its contents" };
const A_CONTENT: Text = Text { vi: "từng nội dung của đơn", en: "a content of the petition" };
const THE_KIND: Text = Text { vi: "loại sự kiện (kind)", en: "The kind of the event (kind)" };
const THE_DAY: Text = Text { vi: "ngày của sự kiện (day)", en: "The day of the event (day)" };

/// The facts in the order of their names.
static BY_NAME: [&FactInfo; FACTS.len()] = {
    let mut out = [&FACTS[0]; FACTS.len()];
    let mut count = 0;
    #[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
    while count < FACTS.len() {
        let mut at = count;
        while at > 0 && comes_before(FACTS[count].name, out[at - 1].name) {
            out[at] = out[at - 1];
            at -= 1;
        }
        out[at] = &FACTS[count];
        count += 1;
    }
    out
};

#[expect(clippy::indexing_slicing, reason = "runs in the compiler")]
const fn comes_before(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut i = 0;
    while i < one.len() && i < other.len() {
        if one[i] != other[i] {
            return one[i] < other[i];
        }
        i += 1;
    }
    one.len() < other.len()
}

/// A fact of the vocabulary by its name.
pub(crate) fn fact_named(name: &str) -> Option<&'static FactInfo> {
    let place = BY_NAME.binary_search_by_key(&name, |fact| fact.name).ok()?;
    BY_NAME.get(place).copied()
}

fn read_node(node: Node) -> Reading {
    let mut reader = Reader::default();
    let mut petition = Petition::default();
    let mut places = check::Places::default();
    for (key, path, node) in reader.fields(node, "") {
        match key.as_str() {
            "ref" => petition.reference = reader.reference(&path, node),
            "unit" => petition.unit = reader.reference(&path, node),
            "events" => (petition.events, places.events) = reader.events(&path, node),
            "contents" => {
                for (path, node) in reader.list(&path, node, MAX_CONTENTS) {
                    let (content, events) = reader.content(&path, node);
                    petition.contents.push(content);
                    places.contents.push(events);
                }
            }
            name => reader.fact(name, &path, node, Scope::Petition, |value| petition.set(name, Some(value))),
        }
    }
    Reading { petition, problems: reader.problems, places }
}

#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) problems: Vec<Problem>,
}

impl Reader {
    fn wrong(&mut self, path: &str, code: ProblemCode, names: &[Named]) {
        match self.problems.len() {
            count if count < MAX_PROBLEMS => self.problems.push(Problem::wrong(path, code, names)),
            MAX_PROBLEMS => self.problems.push(Problem::wrong("", ProblemCode::MoreProblems, &[MAX_PROBLEMS.into()])),
            _ => {}
        }
    }

    pub(crate) fn wrong_type(&mut self, path: &str, node: &Node, needed: Text) {
        match node {
            Node::Reported => {}
            node if node.is_too_deep() => self.wrong(path, ProblemCode::TooDeep, &[MAX_DEPTH.into()]),
            Node::LongText => self.wrong(path, ProblemCode::TextTooLong, &[MAX_TEXT.into()]),
            _ => self.wrong(path, ProblemCode::WrongType, &[needed.into()]),
        }
    }

    /// The known fields of an object, each with its path. Of a field given twice neither value can be trusted. A field
    /// that is not known is named by its position, since its name may be anything that somebody typed.
    pub(crate) fn fields_of(
        &mut self,
        node: Node,
        path: &str,
        is_known: impl Fn(&str) -> bool,
    ) -> Vec<(String, String, Node)> {
        let fields = match node {
            Node::Map { fields, more } => {
                if more {
                    self.wrong(path, ProblemCode::TooMany, &[MAX_FIELDS.into()]);
                }
                fields
            }
            Node::Null => return Vec::new(),
            other => {
                self.wrong_type(path, &other, AN_OBJECT);
                return Vec::new();
            }
        };
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for (key, _) in &fields {
            *times.entry(key.clone()).or_default() += 1;
        }
        let mut out = Vec::with_capacity(fields.len());
        for (position, (key, node)) in fields.into_iter().enumerate() {
            if !is_known(&key) {
                self.wrong(path, ProblemCode::UnknownKey, &[(position + 1).into()]);
                continue;
            }
            let here = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            match times.remove(&key) {
                Some(1) => out.push((key, here, node)),
                Some(_) => {
                    self.wrong(&here, ProblemCode::DuplicateKey, &[]);
                    out.push((key, here, Node::Reported));
                }
                None => {}
            }
        }
        out
    }

    /// The fields of a petition, a content or an event.
    fn fields(&mut self, node: Node, path: &str) -> Vec<(String, String, Node)> {
        self.fields_of(node, path, |key| OTHER_FIELDS.contains(&key) || fact_named(key).is_some())
    }

    pub(crate) fn list(&mut self, path: &str, node: Node, most: usize) -> Vec<(String, Node)> {
        match node {
            Node::List { items, more } => {
                if more || items.len() > most {
                    self.wrong(path, ProblemCode::TooMany, &[most.into()]);
                }
                let items = items.into_iter().take(most).enumerate();
                items.map(|(i, item)| (format!("{path}[{i}]"), item)).collect()
            }
            Node::Null => Vec::new(),
            other => {
                self.wrong_type(path, &other, A_LIST);
                Vec::new()
            }
        }
    }

    fn content(&mut self, path: &str, node: Node) -> (Content, Vec<usize>) {
        let mut content = Content::default();
        let mut places = Vec::new();
        for (key, path, node) in self.fields(node, path) {
            match key.as_str() {
                "target_unit" => content.target_unit = self.reference(&path, node),
                "events" => (content.events, places) = self.events(&path, node),
                name => self.fact(name, &path, node, Scope::Content, |value| content.set(name, Some(value))),
            }
        }
        (content, places)
    }

    /// The events that could be read, and where they stood.
    fn events(&mut self, path: &str, node: Node) -> (Vec<Event>, Vec<usize>) {
        let items = self.list(path, node, MAX_EVENTS);
        items.into_iter().enumerate().filter_map(|(i, (path, node))| Some((self.event(&path, node)?, i))).unzip()
    }

    fn event(&mut self, path: &str, node: Node) -> Option<Event> {
        if !matches!(node, Node::Map { .. }) {
            self.wrong_type(path, &node, AN_OBJECT);
            return None;
        }
        let (mut kind, mut day, mut document) = (None, None, None);
        // What is given wrongly is not also missing.
        let (mut kind_given, mut day_given) = (false, false);
        for (key, path, node) in self.fields(node, path) {
            match key.as_str() {
                "kind" => {
                    kind_given = !is_blank(&node);
                    kind = self.choice(EventKind::CHOICES, &path, node).and_then(EventKind::at);
                }
                "day" => {
                    day_given = !is_blank(&node);
                    day = self.day(&path, node);
                }
                "document" => document = self.text(&path, node).map(|text| normal(&text).into_owned()),
                _ => self.wrong(&path, ProblemCode::MisplacedKey, &[THE_PETITION_OR_CONTENT.into()]),
            }
        }
        if !kind_given {
            self.wrong(path, ProblemCode::MissingKey, &[THE_KIND.into()]);
        }
        if !day_given {
            self.wrong(path, ProblemCode::MissingKey, &[THE_DAY.into()]);
        }
        Some(Event { kind: kind?, day: day?, document })
    }

    fn fact(&mut self, name: &str, path: &str, node: Node, here: Scope, set: impl FnOnce(FactValue) -> bool) {
        let Some(fact) = fact_named(name) else {
            // A field of an event, or the list of contents, where it does not belong.
            let place = match name {
                "contents" | "ref" | "unit" => THE_PETITION,
                "target_unit" => A_CONTENT,
                _ => AN_EVENT,
            };
            return self.wrong(path, ProblemCode::MisplacedKey, &[place.into()]);
        };
        if fact.scope != here {
            return match fact.scope {
                Scope::Petition => self.wrong(path, ProblemCode::MisplacedKey, &[THE_PETITION.into()]),
                Scope::Content => self.wrong(path, ProblemCode::MisplacedKey, &[A_CONTENT.into()]),
                Scope::Derived => self.wrong(path, ProblemCode::DerivedKey, &[]),
            };
        }
        let value = match fact.input {
            Input::YesNo => self.yes_no(path, node).map(FactValue::YesNo),
            Input::Choice(choices) => self.choice(choices, path, node).map(FactValue::Choice),
            Input::Number => self.number(path, node).map(FactValue::Number),
            Input::Day => self.day(path, node).map(FactValue::Day),
            Input::Place => self.place(path, node).map(FactValue::Place),
        };
        if value.is_some_and(|value| !set(value)) {
            self.wrong(path, ProblemCode::UnknownValue, &[]);
        }
    }

    fn text(&mut self, path: &str, node: Node) -> Option<String> {
        match node {
            Node::Text(text) if text::is_blank(&text) => None,
            Node::Text(text) => Some(text),
            Node::Null => None,
            other => {
                self.wrong_type(path, &other, A_TEXT);
                None
            }
        }
    }

    /// A key of the host's own; a whole number becomes its digits.
    pub(crate) fn reference(&mut self, path: &str, node: Node) -> Option<String> {
        match node {
            Node::Whole(number) => Some(number.to_string()),
            other => self.text(path, other),
        }
    }

    fn yes_no(&mut self, path: &str, node: Node) -> Option<bool> {
        match node {
            Node::Bool(value) => Some(value),
            Node::Text(_) => Some(self.choice(YesNo::CHOICES, path, node)? == YesNo::Yes as u8),
            Node::Null => None,
            other => {
                self.wrong_type(path, &other, YES_OR_NO);
                None
            }
        }
    }

    pub(crate) fn choice(&mut self, choices: &[super::Choice], path: &str, node: Node) -> Option<u8> {
        let text = self.text(path, node)?;
        let found = find_choice(choices, &text);
        if found.is_none() {
            self.wrong(path, ProblemCode::UnknownValue, &[]);
        }
        found
    }

    fn number(&mut self, path: &str, node: Node) -> Option<i32> {
        let number = match node {
            Node::Whole(number) => i32::try_from(number).ok().filter(|number| *number >= 0),
            Node::Fraction => None,
            Node::Text(text) if text::is_blank(&text) => return None,
            Node::Text(text) => count_of(&text),
            Node::Null => return None,
            other => {
                self.wrong_type(path, &other, A_NUMBER);
                return None;
            }
        };
        if number.is_none() {
            self.wrong(path, ProblemCode::NotACount, &[]);
        }
        number
    }

    pub(crate) fn place(&mut self, path: &str, node: Node) -> Option<Place> {
        let place = self.text(path, node)?.parse();
        if place.is_err() {
            self.wrong(path, ProblemCode::NotAPlace, &[]);
        }
        place.ok()
    }

    pub(crate) fn day(&mut self, path: &str, node: Node) -> Option<When> {
        let text = match node {
            Node::Text(text) if text::is_blank(&text) => return None,
            Node::Text(text) => text,
            Node::Null => return None,
            other => {
                self.wrong_type(path, &other, A_DAY);
                return None;
            }
        };
        match parse_when(&text) {
            Ok(when) => Some(when),
            Err(code) => {
                self.wrong(path, code, &[MIN_YEAR.into(), MAX_YEAR.into()]);
                None
            }
        }
    }
}

/// The fields that are no facts.
const OTHER_FIELDS: [&str; 8] = ["ref", "unit", "target_unit", "events", "contents", "kind", "day", "document"];

const AN_EVENT: Text = Text { vi: "một sự kiện (events)", en: "an event (events)" };
const THE_PETITION_OR_CONTENT: Text = Text {
    vi: "đơn hoặc nội dung đơn, không ở sự kiện",
    en: "the petition or a content, not to an event",
};

/// The number, if it is whole and small enough to be exact.
pub(crate) fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// A count written in digits.
pub(crate) fn count_of(text: &str) -> Option<i32> {
    let text = text.trim();
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

pub(crate) fn is_blank(node: &Node) -> bool {
    matches!(node, Node::Null) || matches!(node, Node::Text(text) if text::is_blank(text))
}
