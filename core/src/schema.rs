//! JSON Schemas of what goes in and comes out as text, made from the types themselves.
//!
//! They describe the strict form, which every output has. The reader takes more: labels for words, days as officers write
//! them (see [`read`](crate::petition::read)).

use std::borrow::Cow;

pub use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator, json_schema};

use crate::answer::{Answer, Assessment, Rule};
use crate::petition::{Petition, When};

/// A petition, as [`Kntc::assess_json`](crate::Kntc::assess_json) takes it.
#[must_use]
pub fn petition() -> Schema {
    of::<Petition>("petition")
}

/// An assessment, as [`Kntc::assess_json`](crate::Kntc::assess_json) returns it.
#[must_use]
pub fn assessment() -> Schema {
    of::<Assessment>("assessment")
}

fn of<T: JsonSchema>(title: &str) -> Schema {
    let mut schema = SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let day = r"\d{4}-\d{2}-\d{2}";
        json_schema!({
            "type": "string",
            "description": "A day, a month or a year, or a stretch from..to",
            "pattern": format!(r"^(\d{{4}}(-\d{{2}}){{0,2}}|{day}\.\.{day})$"),
        })
    }
}

impl JsonSchema for Rule {
    fn schema_name() -> Cow<'static, str> {
        "Rule".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let doubt = generator.subschema_for::<crate::law::Doubt>();
        let status = generator.subschema_for::<crate::law::Status>();
        json_schema!({
            "type": "object",
            "description": "A rule, as an answer names it",
            "properties": {
                "id": { "type": "string" },
                "vi": { "type": "string" },
                "en": { "type": "string" },
                "citation_vi": { "type": "string" },
                "citation_en": { "type": "string" },
                "status": status,
                "doubt": doubt,
            },
            "required": ["id", "vi", "en", "citation_vi", "citation_en", "status"],
        })
    }
}

impl JsonSchema for Answer {
    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let term = generator.subschema_for::<crate::calendar::Term>();
        json_schema!({
            "type": "object",
            "description": "One outcome of a question",
            "properties": {
                "code": { "type": "string" },
                "vi": { "type": "string" },
                "en": { "type": "string" },
                "term": term,
            },
            "required": ["code", "vi", "en"],
        })
    }
}
