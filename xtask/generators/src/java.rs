//! What UniFFI's Kotlin lacks for callers in Java: the builders of the records that callers fill, and accessors that
//! spare them a `null`. All follow from the vocabulary, as the library itself describes it.

use std::error::Error;
use std::fs;
use std::path::Path;

use uniffi_bindgen::interface::{AsType as _, Field, Record, Type};
use uniffi_bindgen::{BindgenLoader, BindgenPaths, GlobalConfig};

/// The records with a class of their own; UniFFI's are called `…Record` (see `core/uniffi.toml`).
const BUILT: &[&str] = &["Petition", "Content", "Conventions"];

/// Members added to classes that UniFFI writes.
const MEMBERS: &[(&str, &str)] = &[
    (
        "Text",
        "
    /** The sentence in one language. */
    fun `in`(language: Language): String = when (language) {
        Language.VI -> vi
        Language.EN -> en
    }
",
    ),
    (
        "Deadline",
        "
    /** The rule that gives its earliest day, with its article. */
    fun article(): java.util.Optional<Rule> = java.util.Optional.ofNullable(grounds.firstOrNull())
",
    ),
];

/// Adds the members to the Kotlin in a file.
pub(crate) fn add_members(file: &Path) -> Result<(), Box<dyn Error>> {
    let mut text = fs::read_to_string(file)?;
    for (class, members) in MEMBERS {
        let not_there = || format!("{}: no class {class} to add members to", file.display());
        let class = text.find(&format!("\ndata class {class} (")).ok_or_else(not_there)?;
        let end = text.get(class..).and_then(|rest| rest.find("    companion object")).ok_or_else(not_there)?;
        text.insert_str(class + end, members);
    }
    Ok(fs::write(file, text)?)
}

/// Writes the Java classes for a library.
pub(crate) fn write(library: &str, directory: &str) -> Result<(), Box<dyn Error>> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let components = loader.load_cis(loader.load_metadata(library.into())?)?;
    let package = Path::new(directory).join("kntc");
    fs::create_dir_all(&package)?;
    // The facts of the petition come before those of its contents.
    let mut places = 0;
    for name in BUILT {
        let record = components.iter().find_map(|component| component.get_record_definition(name));
        let record = record.ok_or_else(|| format!("{library} holds no record {name}"))?;
        fs::write(package.join(format!("{name}.java")), class(record, &mut places))?;
    }
    Ok(())
}

/// How a field is held.
#[derive(Clone, Copy, PartialEq)]
enum Held {
    Always,
    Perhaps,
    Listed,
}

/// One field, as Java sees it.
struct Member {
    documentation: Option<String>,
    name: String,
    /// The type of one value.
    value: String,
    held: Held,
}

impl Member {
    fn of(field: &Field) -> Self {
        let (inner, held) = match field.as_type() {
            Type::Optional { inner_type } => (*inner_type, Held::Perhaps),
            Type::Sequence { inner_type } => (*inner_type, Held::Listed),
            other => (other, Held::Always),
        };
        let value = match inner {
            Type::Int32 => "Integer".to_owned(),
            Type::Record { name, .. } | Type::Enum { name, .. } => name,
            Type::Custom { name, .. } if name == "NamedPlace" => "Place".to_owned(),
            plain => format!("{plain:?}"),
        };
        Self { documentation: field.docstring().map(str::to_owned), name: camel(field.name()), value, held }
    }

    fn docs(&self, indent: &str) -> String {
        docs(self.documentation.as_deref(), indent)
    }

    /// The value as UniFFI's record holds it.
    fn recorded(&self) -> String {
        if BUILT.contains(&self.value.as_str()) { format!("{}Record", self.value) } else { self.value.clone() }
    }

    fn variable(&self) -> String {
        match self.held {
            Held::Listed => {
                format!(
                    "        private final List<{}> {name} = new ArrayList<>();\n",
                    self.recorded(),
                    name = self.name
                )
            }
            _ => format!("        private {} {};\n", self.value, self.name),
        }
    }

    fn accessor(&self) -> String {
        let (value, name) = (&self.value, &self.name);
        let (docs, get) = (self.docs("    "), format!("record.get{}()", capital(name)));
        match self.held {
            Held::Always => format!("{docs}    public {value} {name}() {{\n        return {get};\n    }}\n"),
            Held::Perhaps => format!(
                "{docs}    public Optional<{value}> {name}() {{\n        return Optional.ofNullable({get});\n    }}\n"
            ),
            Held::Listed if BUILT.contains(&value.as_str()) => format!(
                "{docs}    public List<{value}> {name}() {{
        List<{value}> all = new ArrayList<>();
        for ({value}Record one : {get}) {{
            all.add(new {value}(one));
        }}
        return Collections.unmodifiableList(all);
    }}\n"
            ),
            Held::Listed => format!(
                "{docs}    public List<{value}> {name}() {{\n        return Collections.unmodifiableList({get});\n    }}\n"
            ),
        }
    }

    fn setters(&self) -> String {
        let (value, name) = (&self.value, &self.name);
        let docs = self.docs("        ");
        let setter = |class: &str, expression: &str| {
            format!(
                "{docs}        public Builder {name}({class} {name}) {{
            this.{name} = {expression};
            return this;
        }}\n"
            )
        };
        match (self.held, value.as_str()) {
            (Held::Listed, "Event") => format!(
                "{docs}        public Builder event(Event event) {{
            events.add(event);
            return this;
        }}

        /** Something that happened on a day; see {{@link #event(Event)}}. */
        public Builder event(EventKind kind, LocalDate day) {{
            return event(new Event(kind, Days.on(day), null));
        }}

        /** The same, of a moment, taken at UTC+7. */
        public Builder event(EventKind kind, Date moment) {{
            return event(new Event(kind, Days.on(Days.of(moment)), null));
        }}

        /** Something that happened, of which not the very day is known. */
        public Builder event(EventKind kind, When day) {{
            return event(new Event(kind, day, null));
        }}\n"
            ),
            (Held::Listed, _) => {
                let single = name.strip_suffix('s').unwrap_or(name);
                format!(
                    "{docs}        public Builder {single}({value} {single}) {{
            {name}.add({single}.record);
            return this;
        }}\n"
                )
            }
            (_, "When") => [
                setter("LocalDate", &format!("Days.on({name})")),
                setter("Date", &format!("{name} == null ? null : Days.on(Days.of({name}))")),
                setter("When", name),
            ]
            .join("\n"),
            (_, "Place") => [
                setter("Place", name),
                setter("AdministrativeUnit", &format!("{name} == null ? null : {name}.getPlace()")),
                format!(
                    "{docs}        public Builder {name}(String code, LocalDate of) {{
            return {name}(Place.of(code, of));
        }}\n"
                ),
            ]
            .join("\n"),
            _ => setter(value, name),
        }
    }
}

/// How a record packs itself: what is entered, each fact under its place in the vocabulary, which `places` counts on.
fn packing(members: &[Member], places: &mut usize) -> String {
    let mut lines = String::new();
    for member in members {
        let (name, get) = (&member.name, format!("record.get{}()", capital(&member.name)));
        let line = match (member.held, member.value.as_str()) {
            (Held::Listed, "Event") => {
                format!("        for (Event event : {get}) {{\n            out.event(event);\n        }}\n")
            }
            (Held::Listed, value) => format!(
                "        for ({value}Record one : {get}) {{\n            out.begin{value}();\n            {value}.pack(one, out);\n        }}\n"
            ),
            (_, "String") => format!("        out.{name}({get});\n"),
            _ => {
                let place = *places;
                *places += 1;
                format!("        if ({get} != null) {{\n            out.fact({place}, {get});\n        }}\n")
            }
        };
        lines.push_str(&line);
    }
    lines
}

/// The class for a record: accessors, and a builder that fills it.
fn class(record: &Record, places: &mut usize) -> String {
    let name = record.name();
    let members: Vec<Member> = record.fields().iter().map(Member::of).collect();
    let packing = if members.iter().any(|member| member.held == Held::Always) {
        String::new()
    } else {
        format!(
            "    static void pack({name}Record record, Packed out) {{\n{}        out.end();\n    }}\n\n",
            packing(&members, places)
        )
    };
    let each =
        |write: &dyn Fn(&Member) -> String, between: &str| members.iter().map(write).collect::<Vec<_>>().join(between);
    let take = each(
        &|member| match member.held {
            Held::Listed => format!("            {0}.addAll(record.get{1}());\n", member.name, capital(&member.name)),
            _ => format!("            {0} = record.get{1}();\n", member.name, capital(&member.name)),
        },
        "",
    );
    let give = each(
        &|member| match member.held {
            Held::Listed => format!("                    new ArrayList<>({})", member.name),
            _ => format!("                    {}", member.name),
        },
        ",\n",
    );
    // What always holds a value starts as the library has it.
    let start = if members.iter().any(|member| member.held == Held::Always) {
        format!("new Builder(Native.call(KntcKt::standard{name}))")
    } else {
        "new Builder()".to_owned()
    };
    let empty = if start == "new Builder()" { "        private Builder() {}\n\n" } else { "" };
    format!(
        "package kntc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;

{docs}public final class {name} {{
    final {name}Record record;

    {name}({name}Record record) {{
        this.record = record;
    }}

    /** Starts one. */
    public static Builder builder() {{
        return {start};
    }}

    /** Starts another from this one. */
    public Builder toBuilder() {{
        return new Builder(record);
    }}

{accessors}
{packing}    @Override
    public boolean equals(Object other) {{
        return other instanceof {name} && record.equals((({name}) other).record);
    }}

    @Override
    public int hashCode() {{
        return record.hashCode();
    }}

    @Override
    public String toString() {{
        return record.toString();
    }}

    /** Fills a {{@link {name}}}; what is {{@code null}} is not known. */
    public static final class Builder {{
{variables}
{empty}        private Builder({name}Record record) {{
{take}        }}

{setters}
        /** What was filled. */
        public {name} build() {{
            return new {name}(new {name}Record(
{give}));
        }}
    }}
}}
",
        docs = docs(record.docstring(), ""),
        accessors = each(&Member::accessor, "\n"),
        variables = each(&Member::variable, ""),
        setters = each(&Member::setters, "\n"),
    )
}

/// A doc comment; what the library says in two languages becomes two paragraphs.
fn docs(text: Option<&str>, indent: &str) -> String {
    let text = text.unwrap_or_default().trim().replace('&', "&amp;").replace('<', "&lt;").replace("*/", "");
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let lines: Vec<String> = lines
        .iter()
        .map(|line| if line.is_empty() { format!("{indent} * <p>\n") } else { format!("{indent} * {line}\n") })
        .collect();
    format!("{indent}/**\n{}{indent} */\n", lines.concat())
}

/// `severalPlaces` for `several_places`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capital(word))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
