//! The macros by which the vocabulary is written once: from a list of values comes an enum with its stable words, its
//! labels and its faces in the other languages; from a list of facts come the records that callers fill, the columns of
//! the tables and the questions of a form.

/// Closed sets of values. The word after `=` is the one in stored and exchanged data.
macro_rules! choices {
    ($(
        #[doc = $vi:literal] #[doc = $en:literal]
        $name:ident {
            $(#[doc = $value_vi:literal] #[doc = $value_en:literal] $value:ident = $code:literal,)+
        }
    )*) => {$(
        #[doc = $vi]
        #[doc = ""]
        #[doc = $en]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        pub enum $name {
            $(
                #[doc = $value_vi]
                #[doc = ""]
                #[doc = $value_en]
                #[serde(rename = $code)]
                $value,
            )+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The values with their words and labels.
            pub const CHOICES: &'static [$crate::petition::Choice] = &[$(
                $crate::petition::Choice { code: $code, text: $crate::law::Text::doc($value_vi, $value_en) }
            ),+];

            #[allow(dead_code, reason = "not every set of values is a fact of a table")]
            pub(crate) const SET: $crate::table::Set = (1 << Self::ALL.len()) - 1;

            #[allow(dead_code, reason = "as above")]
            pub(crate) const fn bit(self) -> $crate::table::Set {
                1 << self as u8
            }

            /// The stable word in stored data.
            #[must_use]
            pub const fn code(self) -> &'static str {
                self.choice().code
            }

            /// The label that users see.
            #[must_use]
            pub const fn text(self) -> $crate::law::Text {
                self.choice().text
            }

            /// Its word and label, which stand in one place for all that ask.
            #[expect(clippy::indexing_slicing, reason = "there is one entry for each value")]
            const fn choice(self) -> &'static $crate::petition::Choice {
                &Self::CHOICES[self as usize]
            }

            /// The value at a place.
            #[must_use]
            pub fn at(place: u8) -> Option<Self> {
                Self::ALL.get(usize::from(place)).copied()
            }

            /// The value that a stable word names.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                let place = Self::CHOICES.iter().position(|choice| choice.code == code)?;
                Self::ALL.get(place).copied()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        #[cfg(feature = "uniffi")]
        $crate::jvm::words!($name);

        #[cfg(feature = "pyo3")]
        $crate::python::words!($name);

        impl From<$name> for $crate::petition::FactValue {
            fn from(value: $name) -> Self {
                Self::Choice(value as u8)
            }
        }

        impl TryFrom<$crate::petition::FactValue> for $name {
            type Error = $crate::petition::Unfit;
            fn try_from(value: $crate::petition::FactValue) -> Result<Self, Self::Error> {
                match value {
                    $crate::petition::FactValue::Choice(place) => Self::at(place).ok_or($crate::petition::Unfit),
                    _ => Err($crate::petition::Unfit),
                }
            }
        }
    )*};
}

/// The facts, in order: those of the petition, those of each content, and those that only tables or computations yield.
macro_rules! facts {
    (
        petition { $(#[doc = $p_vi:literal] #[doc = $p_en:literal] $p:ident: $p_kind:ident $($p_type:ident)?,)* }
        content { $(#[doc = $c_vi:literal] #[doc = $c_en:literal] $c:ident: $c_kind:ident $($c_type:ident)?,)* }
        derived { $(#[doc = $d_vi:literal] #[doc = $d_en:literal] $d:ident: $d_kind:ident $($d_type:ident)?,)* }
    ) => {
        #[expect(non_camel_case_types, reason = "numbers the facts under their own names")]
        #[derive(Clone, Copy)]
        enum Number { $($p,)* $($c,)* $($d,)* Count }

        /// How many facts there are.
        pub const FACT_COUNT: usize = Number::Count as usize;

        /// Every fact, in order.
        pub static FACTS: [FactInfo; FACT_COUNT] = [
            $(facts!(@info $p_vi, $p_en, $p, Petition, $p_kind $($p_type)?),)*
            $(facts!(@info $c_vi, $c_en, $c, Content, $c_kind $($c_type)?),)*
            $(facts!(@info $d_vi, $d_en, $d, Derived, $d_kind $($d_type)?),)*
        ];

        $(facts!(@column $p_vi, $p_en, $p, $p_kind $($p_type)?);)*
        $(facts!(@column $c_vi, $c_en, $c, $c_kind $($c_type)?);)*
        $(facts!(@column $d_vi, $d_en, $d, $d_kind $($d_type)?);)*

        facts!(@record
            "What was received, as far as an officer knows it. What is not known stays empty; a box not ticked is not known."
            Petition { $($p_vi, $p_en, $p: $p_kind $($p_type)?,)* }
            #[doc = "What the host wants back unchanged, e.g. the key of its own row. Never a name or number of a person."]
            reference as r#ref "ref" if not "Option::is_none": Option<String> as "string",
            #[doc = "The unit that received it, by its code in the host's directory."]
            unit as unit "unit" if not "Option::is_none": Option<String> as "string",
            #[doc = "Events that concern all contents."]
            events as events "events" if not "Vec::is_empty": Vec<Event> as "Event[]",
            #[doc = "What the petition asks, each matter by itself."]
            contents as contents "contents" if not "Vec::is_empty": Vec<Content> as "Content[]",
        );

        facts!(@record
            "One matter of a petition: each has its own kind, competence and clocks."
            Content { $($c_vi, $c_en, $c: $c_kind $($c_type)?,)* }
            #[doc = "The unit complained of, by its code in the host's directory."]
            target_unit as target_unit "target_unit" if not "Option::is_none": Option<String> as "string",
            #[doc = "Events of this content alone."]
            events as events "events" if not "Vec::is_empty": Vec<Event> as "Event[]",
        );
    };

    (@record $doc:literal $name:ident { $($vi:literal, $en:literal, $field:ident: $kind:ident $($type:ident)?,)* }
        $(#[doc = $extra_doc:literal] $extra:ident as $python:ident $extra_name:literal if not $skip:literal: $extra_type:ty as $ts:literal,)*
    ) => {
        #[doc = $doc]
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, module = "kntc"))]
        pub struct $name {
            $(
                #[doc = $extra_doc]
                #[cfg_attr(feature = "schema", schemars(rename = $extra_name, skip_serializing_if = $skip))]
                #[cfg_attr(feature = "uniffi", uniffi(default))]
                pub $extra: $extra_type,
            )*
            $(
                #[doc = $vi]
                #[doc = ""]
                #[doc = $en]
                #[cfg_attr(feature = "schema", schemars(skip_serializing_if = "Option::is_none"))]
                #[cfg_attr(feature = "uniffi", uniffi(default = None))]
                pub $field: Option<facts!(@type $kind $($type)?)>,
            )*
        }

        // Written out, since `tsify` cannot see through the macro that gives a field its type.
        #[cfg(feature = "tsify")]
        const _: () = {
            #[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
            const TYPE: &'static str = concat!(
                "/** ", $doc, " */\nexport interface ", stringify!($name), " {\n",
                $("    /** ", $extra_doc, " */\n    ", $extra_name, "?: ", $ts, ";\n",)*
                $(
                    "    /**\n     *", $vi, "\n     *\n     *", $en, "\n     */\n    ",
                    stringify!($field), "?: ", facts!(@typescript $kind $($type)?), ";\n",
                )*
                "}\n",
            );
        };

        impl $name {
            /// What is entered under a fact's name.
            #[must_use]
            pub fn get(&self, name: &str) -> Option<FactValue> {
                match name {
                    $(stringify!($field) => self.$field.map(FactValue::from),)*
                    _ => None,
                }
            }

            /// Enters a fact under its name; `None` empties it. Says whether name and value fit.
            pub fn set(&mut self, name: &str, value: Option<FactValue>) -> bool {
                match name {
                    $(stringify!($field) => match value.map(TryInto::try_into).transpose() {
                        Ok(value) => { self.$field = value; true }
                        Err(Unfit) => false,
                    },)*
                    _ => false,
                }
            }

            /// What enters a fact of that name, for whoever fills many records: the name is looked up once.
            #[must_use]
            pub fn setter(name: &str) -> Option<fn(&mut Self, Option<FactValue>) -> bool> {
                match name {
                    $(stringify!($field) => Some(|record, value| match value.map(TryInto::try_into).transpose() {
                        Ok(value) => { record.$field = value; true }
                        Err(Unfit) => false,
                    }),)*
                    _ => None,
                }
            }

            /// Passes every fact that is entered. Compiled once, since it is long.
            pub(crate) fn each_entered(&self, pass: &mut dyn FnMut(crate::table::FactId, FactValue)) {
                $(if let Some(value) = self.$field { pass($field::ID, value.into()) })*
            }
        }

        // By hand, so that what is entered is passed in one place alone.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $(if self.$extra != <$extra_type>::default() {
                    map.serialize_entry($extra_name, &self.$extra)?;
                })*
                let mut written = Ok(());
                self.each_entered(&mut |fact, value| {
                    if let (Ok(()), Some(info)) = (&written, FACTS.get(fact.index())) {
                        written = map.serialize_entry(info.name, &Entered(info, value));
                    }
                });
                written?;
                map.end()
            }
        }

        #[cfg(feature = "pyo3")]
        #[pyo3::pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = (*, $($python = Given::absent(),)* $($field = Given::absent(),)*))]
            #[expect(clippy::too_many_arguments, reason = "all are keywords")]
            fn py_new(
                py: pyo3::Python<'_>,
                $($python: Given<$extra_type>,)*
                $($field: Given<Option<facts!(@type $kind $($type)?)>>,)*
            ) -> pyo3::PyResult<Self> {
                let mut problems = Vec::new();
                let made = Self {
                    $($extra: $python.or_report($extra_name, &mut problems).unwrap_or_default(),)*
                    $($field: $field.or_report(stringify!($field), &mut problems).flatten(),)*
                };
                crate::python::reported(py, made, problems)
            }

            $(
                #[doc = $extra_doc]
                #[getter]
                fn $python(&self) -> $extra_type {
                    self.$extra.clone()
                }
            )*

            $(
                #[doc = $vi]
                #[doc = ""]
                #[doc = $en]
                #[getter]
                #[allow(clippy::wrong_self_convention, reason = "named as the fact")]
                fn $field(&self) -> Option<facts!(@type $kind $($type)?)> {
                    self.$field
                }
            )*

            /// The same with some fields changed; `None` empties one.
            #[pyo3(name = "replace", signature = (**changes))]
            fn py_replace(
                &self,
                py: pyo3::Python<'_>,
                changes: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
            ) -> pyo3::PyResult<Self> {
                use pyo3::types::{PyAnyMethods as _, PyDictMethods as _, PyStringMethods as _};
                let mut made = self.clone();
                let mut problems = Vec::new();
                for (position, (name, given)) in changes.into_iter().flat_map(|changes| changes.iter()).enumerate() {
                    let name = name.cast::<pyo3::types::PyString>()?;
                    match &*name.to_cow()? {
                        $($extra_name => {
                            let given: Given<$extra_type> = given.extract()?;
                            made.$extra = given.or_report($extra_name, &mut problems).unwrap_or_default();
                        })*
                        $(stringify!($field) => {
                            let given: Given<Option<facts!(@type $kind $($type)?)>> = given.extract()?;
                            made.$field = given.or_report(stringify!($field), &mut problems).flatten();
                        })*
                        _ => problems.push(crate::Problem::wrong(
                            "",
                            crate::ProblemCode::UnknownKey,
                            &[(position + 1).into()],
                        )),
                    }
                }
                crate::python::reported(py, made, problems)
            }

            /// As JSON, the form in which it is stored and exchanged.
            #[pyo3(name = "to_json")]
            fn py_to_json(&self) -> String {
                crate::python::to_json(self)
            }

            /// What makes it again, for `pickle` and `copy`.
            fn __getnewargs_ex__<'py>(
                &self,
                py: pyo3::Python<'py>,
            ) -> pyo3::PyResult<((), pyo3::Bound<'py, pyo3::types::PyDict>)> {
                use pyo3::types::PyDictMethods as _;
                let fields = pyo3::types::PyDict::new(py);
                $(fields.set_item($extra_name, self.$extra.clone())?;)*
                $(if let Some(value) = self.$field { fields.set_item(stringify!($field), value)?; })*
                Ok(((), fields))
            }

            pub(crate) fn __repr__(&self) -> String {
                let extras = [$(($extra_name, crate::python::Shown::shown(&self.$extra))),*];
                crate::python::represent(stringify!($name), &extras, Scope::$name, |name| self.get(name))
            }
        }
    };

    (@type choice $type:ident) => { $type };
    (@type yes_no) => { bool };
    (@type number) => { i32 };
    (@type day) => { When };
    (@type place) => { Place };

    (@typescript choice $type:ident) => { stringify!($type) };
    (@typescript yes_no) => { "boolean" };
    (@typescript number) => { "number" };
    (@typescript day) => { "When" };
    (@typescript place) => { "Place" };

    (@value choice $type:ident) => { $type };
    (@value yes_no) => { YesNo };
    (@value number) => { Uncut };
    (@value day) => { Uncut };
    (@value place) => { Uncut };

    (@all choice $type:ident) => { $type::SET };
    (@all yes_no) => { YesNo::SET };
    (@all number) => { 1 };
    (@all place) => { 1 };
    (@all day) => { crate::law::ALL_DAYS };

    (@input choice $type:ident) => { Input::Choice($type::CHOICES) };
    (@input yes_no) => { Input::YesNo };
    (@input number) => { Input::Number };
    (@input day) => { Input::Day };
    (@input place) => { Input::Place };

    (@info $vi:literal, $en:literal, $name:ident, $scope:ident, $kind:ident $($type:ident)?) => {
        FactInfo {
            name: stringify!($name),
            text: Text::doc($vi, $en),
            scope: Scope::$scope,
            input: facts!(@input $kind $($type)?),
            all: facts!(@all $kind $($type)?),
        }
    };

    (@column $vi:literal, $en:literal, $name:ident, $kind:ident $($type:ident)?) => {
        #[doc = $vi]
        #[doc = ""]
        #[doc = $en]
        pub mod $name {
            #[allow(unused_imports, reason = "one of them is the value")]
            use super::*;
            /// Its values in a table.
            pub type Value = facts!(@value $kind $($type)?);
            /// Its place in the vocabulary.
            pub const ID: crate::table::FactId = crate::table::FactId(super::Number::$name as u8);
            /// All its values.
            pub const ALL: crate::table::Set = facts!(@all $kind $($type)?);
        }
    };
}

pub(crate) use {choices, facts};
