//! `cargo xtask schema`: the JSON Schemas that the repository publishes.

use kntc::schema;

use crate::workshop::{Outcome, Workshop, write};
use crate::{Command, no_arguments};

pub(crate) const COMMAND: Command = Command {
    name: "schema",
    arguments: "",
    summary: "write the JSON Schemas of petitions and assessments into schema/",
    run: |workshop, arguments| {
        no_arguments(arguments)?;
        publish(workshop)
    },
};

fn publish(workshop: &Workshop) -> Outcome {
    for (name, text) in schemas() {
        write(&workshop.root.join("schema").join(name), &text)?;
    }
    Ok(())
}

fn schemas() -> [(&'static str, String); 2] {
    let text = |schema: kntc::schema::Schema| format!("{:#}\n", schema.to_value());
    [("petition.json", text(schema::petition())), ("assessment.json", text(schema::assessment()))]
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn what_is_published_is_current() {
        for (name, text) in super::schemas() {
            let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema").join(name);
            let published = std::fs::read_to_string(published).unwrap_or_default();
            assert!(published == text, "schema/{name} is out of date: run `cargo xtask schema`");
        }
    }
}
