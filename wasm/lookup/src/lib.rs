//! What a browser asks apart from the law: units by code and name, and the formats of numbers. `gazetteer.ts` and
//! `identity.ts` give it its shape in TypeScript.

pub mod identity;
pub mod units;

/// The library's own records always serialise: their keys are strings and nothing in them can fail.
fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
