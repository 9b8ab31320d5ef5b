//! A directory from JSON text, read as leniently as a petition: words or Vietnamese labels, days as officers write them, and
//! every problem at once.

use super::check::{Draft, checked};
use super::{Directory, MAX_BODIES};
use crate::bodies::BodyKind;
use crate::bodies::gazetteer::Gazetteer;
use crate::calendar::Day;
use crate::petition::When;
use crate::petition::read::{AN_OBJECT, Node, Reader, is_blank, nodes};
use crate::problem::Problem;

/// The longest JSON text of a directory, in bytes.
pub const MAX_JSON: usize = 1 << 24;

impl Directory {
    /// The directory in a JSON text: a list of bodies, or an object that holds it under `bodies`. Each has `code`, `name` and
    /// `kind`, and as far as known `place`, `superior`, `from` and `to`; nothing else.
    ///
    /// ```
    /// use kntc::bodies::directory::Directory;
    /// let text = r#"[
    ///     {"code": "T22", "name": "UBND tỉnh Quảng Ninh", "kind": "province_committee", "place": "22"},
    ///     {"code": "SXD", "name": "Sở Xây dựng tỉnh Quảng Ninh", "kind": "province_agency", "superior": "T22", "from": "01/03/2025"}
    /// ]"#;
    /// assert_eq!(Directory::from_json(text).unwrap().bodies().len(), 2);
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong with it at once, each with its path: `bodies[3].superior`.
    pub fn from_json(text: &str) -> Result<Self, Vec<Problem>> {
        read(text, None)
    }

    /// The same; the places of the bodies are looked up in a gazetteer, and what it does not know is among the problems.
    ///
    /// # Errors
    /// As [`Directory::from_json`].
    pub fn from_json_in(text: &str, gazetteer: &Gazetteer) -> Result<Self, Vec<Problem>> {
        read(text, Some(gazetteer))
    }
}

fn read(text: &str, gazetteer: Option<&Gazetteer>) -> Result<Directory, Vec<Problem>> {
    let node = nodes(text, MAX_JSON, MAX_BODIES).map_err(|problem| vec![problem])?;
    let mut reader = Reader::default();
    let list = match node {
        Node::Map { .. } => {
            let fields = reader.fields_of(node, "", |key| key == "bodies");
            fields.into_iter().next().map_or(Node::Null, |(_, _, node)| node)
        }
        other => other,
    };
    let bodies = reader.list("bodies", list, MAX_BODIES);
    let drafts = bodies.into_iter().enumerate().filter_map(|(at, (path, node))| body(&mut reader, at, &path, node));
    let drafts = drafts.collect();
    checked(drafts, reader.problems, gazetteer)
}

fn body(reader: &mut Reader, at: usize, path: &str, node: Node) -> Option<Draft> {
    if !matches!(node, Node::Map { .. }) {
        reader.wrong_type(path, &node, AN_OBJECT);
        return None;
    }
    let mut draft = Draft::unread(at);
    let day = |reader: &mut Reader, path: &str, node, pick: fn(When) -> Day| reader.day(path, node).map(pick);
    for (key, path, node) in reader.fields_of(node, path, |key| FIELDS.contains(&key)) {
        match key.as_str() {
            "code" => draft.code = required(reader, &path, node),
            "name" => draft.name = required(reader, &path, node),
            "kind" => {
                draft.kind_given = !is_blank(&node);
                draft.kind = reader.choice(BodyKind::CHOICES, &path, node).and_then(BodyKind::at);
            }
            "place" => draft.place = reader.place(&path, node),
            "superior" => draft.superior = reader.reference(&path, node),
            "from" => draft.from = day(reader, &path, node, |when| when.from),
            _ => draft.to = day(reader, &path, node, |when| when.to),
        }
    }
    Some(draft)
}

const FIELDS: [&str; 7] = ["code", "name", "kind", "place", "superior", "from", "to"];

/// A text that must be there: blank if it is not, and `None` if something is that cannot be read.
fn required(reader: &mut Reader, path: &str, node: Node) -> Option<String> {
    let problems = reader.problems.len();
    let text = reader.reference(path, node);
    text.or_else(|| (reader.problems.len() == problems).then(String::new))
}
