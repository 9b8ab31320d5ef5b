//! What a caller gets: an envelope that can be stored and replayed, with rulings, deadlines and questions.
//!
//! Rules, outcomes and facts are small values that point into the tables; their words are printed only when someone reads
//! them, so that an assessment allocates little.

use chrono::NaiveDate;
use serde::Serialize;
use serde::ser::{SerializeStruct as _, Serializer};

use crate::calendar::{Bound, Day, DayInfo};
use crate::known::Origin;
use crate::law::{Language, Status, Text};
use crate::petition::facts::FACTS;
use crate::petition::{Choice, EventKind, Input, Petition};
use crate::problem::Problem;
use crate::table::{FactId, Outcome, Row};

/// A rule, as an answer names it.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, module = "kntc"))]
pub struct Rule(pub(crate) &'static Row);

impl Rule {
    /// Its stable id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> Text {
        self.0.text
    }

    /// The provisions it rests on, as a lawyer cites them.
    #[must_use]
    pub fn citation(&self, language: Language) -> String {
        let mut out = String::new();
        for (i, cite) in self.0.cites.iter().enumerate() {
            if i > 0 {
                out.push_str("; ");
            }
            cite.write(&mut out, language);
        }
        out
    }

    /// The row of its table: cells, period, status, doubt.
    #[must_use]
    pub fn row(&self) -> &'static Row {
        self.0
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

impl Eq for Rule {}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = self.0;
        let mut out = serializer.serialize_struct("Rule", 7)?;
        out.serialize_field("id", row.id)?;
        out.serialize_field("vi", row.text.vi)?;
        out.serialize_field("en", row.text.en)?;
        out.serialize_field("citation_vi", &self.citation(Language::Vi))?;
        out.serialize_field("citation_en", &self.citation(Language::En))?;
        out.serialize_field("status", row.status.code())?;
        match row.doubt {
            Some(doubt) => out.serialize_field("doubt", doubt)?,
            None => out.skip_field("doubt")?,
        }
        out.end()
    }
}

/// One outcome of a question: a value of the fact it concludes, a period, or that a row holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, module = "kntc"))]
pub struct Answer {
    pub(crate) outcome: Outcome,
    pub(crate) fact: Option<FactId>,
}

impl Answer {
    fn choice(&self) -> Option<Choice> {
        const YES_NO: &[Choice] = crate::petition::facts::YesNo::CHOICES;
        let Outcome::Value(place) = self.outcome else {
            return None;
        };
        let choices = match FACTS.get(self.fact?.index())?.input {
            Input::Choice(choices) => choices,
            _ => YES_NO,
        };
        choices.get(usize::from(place)).copied()
    }

    /// The stable word: the value's own, or `term`, `holds`, `other_law`, `law_silent`, `contradiction`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.outcome {
            Outcome::Value(_) => self.choice().map_or("", |choice| choice.code),
            Outcome::Term(_) => "term",
            Outcome::Holds => "holds",
            Outcome::Outside => "other_law",
            Outcome::Silent => "law_silent",
            Outcome::Never => "contradiction",
        }
    }

    /// The label that users see.
    #[must_use]
    pub fn label(&self, language: Language) -> String {
        let fixed = match self.outcome {
            Outcome::Value(_) => self.choice().map_or(Text { vi: "", en: "" }, |choice| choice.text),
            Outcome::Term(term) => {
                return match language {
                    Language::Vi => term.text_vi(),
                    Language::En => term.text_en(),
                };
            }
            Outcome::Holds => Text { vi: "có", en: "yes" },
            Outcome::Outside => Text { vi: "theo luật khác", en: "under another law" },
            Outcome::Silent => Text { vi: "luật không quy định", en: "the law does not say" },
            Outcome::Never => Text { vi: "dữ kiện mâu thuẫn", en: "the facts contradict each other" },
        };
        fixed.in_language(language).to_owned()
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Answer", 4)?;
        out.serialize_field("code", self.code())?;
        out.serialize_field("vi", &self.label(Language::Vi))?;
        out.serialize_field("en", &self.label(Language::En))?;
        match self.outcome {
            Outcome::Term(term) => out.serialize_field("term", &term)?,
            _ => out.skip_field("term")?,
        }
        out.end()
    }
}

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $(#[doc = $vi:literal] #[doc = $en:literal] $value:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        pub enum $name {
            $(#[doc = $vi] #[doc = ""] #[doc = $en] #[serde(rename = $code)] $value,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The label that users see.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(Self::$value => Text::doc($vi, $en)),+ }
            }
        }

        #[cfg(feature = "uniffi")]
        crate::jvm::words!($name);
    };
}

codes! {
    /// Whether this library holds the law on a content. An empty list never looks like "nothing to do".
    Coverage {
        /// Đã mã hóa
        /// Encoded
        Encoded = "encoded",
        /// Chưa xác định được loại
        /// The kind is not decided yet
        Open = "open",
        /// Theo luật khác
        /// Another law governs it
        OtherLaw = "other_law",
        /// Thư viện chưa mã hóa phần luật này
        /// This part of the law is not encoded yet
        NotEncodedYet = "not_encoded_yet",
    }
}

codes! {
    /// How far a question is settled.
    RulingState {
        /// Đã rõ
        /// Decided
        Decided = "decided",
        /// Còn tùy thuộc
        /// Open: several outcomes are still possible
        Open = "open",
        /// Luật không quy định
        /// The law does not say
        Silent = "silent",
        /// Theo luật khác
        /// Another law decides
        OtherLaw = "other_law",
        /// Dữ kiện mâu thuẫn
        /// The facts contradict each other
        Contradiction = "contradiction",
    }
}

codes! {
    /// Where a deadline stands on the day of assessment.
    DeadlineState {
        /// Chưa bắt đầu tính
        /// The event that starts it is not on record
        NotStarted = "not_started",
        /// Đang tính
        /// Running
        Running = "running",
        /// Đến hạn hôm nay
        /// Due today
        DueToday = "due_today",
        /// Quá hạn
        /// Overdue
        Overdue = "overdue",
        /// Đang tạm dừng
        /// Standing still
        Suspended = "suspended",
        /// Đã thực hiện đúng hạn
        /// Met in time
        Met = "met",
        /// Đã thực hiện nhưng trễ hạn
        /// Met late
        MetLate = "met_late",
        /// Không còn ý nghĩa
        /// No longer matters
        NoLongerMatters = "no_longer_matters",
        /// Không tính được: luật không cho con số, hoặc ngoài phạm vi lịch
        /// Cannot be counted: the law gives no figure, or the days lie outside the calendar
        NotCountable = "not_countable",
    }
}

/// A legal question and what became of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Ruling {
    /// Its stable id.
    pub question: &'static str,
    /// The question, for people.
    pub text: Text,
    /// The step of the case for which it was put, if it belongs to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<&'static str>,
    /// How far it is settled.
    pub state: RulingState,
    /// The outcomes still possible; one if decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub outcomes: Vec<Answer>,
    /// The rules that hold.
    pub grounds: Vec<Rule>,
    /// The ids of the rules that may yet hold; the rulebook has their words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub possible: Vec<&'static str>,
    /// Other readings of the same point: shown, never deciding.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub readings: Vec<Reading>,
    /// The facts on which it hangs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub hangs_on: Vec<String>,
}

/// Another reading of a point, with what would follow from it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Reading {
    /// The rule that reads it so.
    pub rule: Rule,
    /// What follows.
    pub outcome: Answer,
    /// The last day under it, if it is a period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
}

/// What must be done by which day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Deadline {
    /// Stable id of the act.
    pub id: &'static str,
    /// What must be done.
    pub text: Text,
    /// Who must do it.
    pub actor: Text,
    /// Whose act it limits.
    pub bound: Bound,
    /// The kinds of event that start it.
    pub starts: &'static [EventKind],
    /// The day of the event that started it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_on: Option<Day>,
    /// How long it runs: one period, or every one still possible.
    pub terms: Vec<Answer>,
    /// The rules that say so.
    pub grounds: Vec<Rule>,
    /// Other readings, with their last days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub readings: Vec<Reading>,
    /// The last day before it moves off a day off, of the earliest of `terms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal: Option<Day>,
    /// The last day. While facts are open, the earliest that is possible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The latest day possible while facts are open; equal to `due` once they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_due: Option<Day>,
    /// The earliest day under any reading: who keeps it is late under none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest: Option<Day>,
    /// The latest day under any reading: no right is lost before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<Day>,
    /// The days off that were not counted, or over which the last day moved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub skipped: Vec<DayInfo>,
    /// The rule of counting that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted_by: Option<&'static str>,
    /// Whether it touches a year whose days off may still change.
    pub provisional: bool,
    /// The day of the event that met it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_on: Option<Day>,
    /// Where it stands on the day of assessment.
    pub state: DeadlineState,
    /// Whether the law sets it whatever the open facts turn out to be; if not, it may not apply at all.
    pub certain: bool,
    /// Days from the day of assessment to `due`; negative once overdue. Absent when it does not run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i32>,
    /// The facts on which the day hangs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub hangs_on: Vec<String>,
}

/// What is still to be asked. A form can put it and answer it without knowing the fact.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Question {
    /// Where the answer goes.
    pub path: String,
    /// The question.
    pub text: Text,
    /// How to ask it: `yes_no`, `choice`, `number`, `day` or `place`.
    #[cfg_attr(feature = "tsify", tsify(type = "Input"))]
    pub input: &'static str,
    /// The answers left, for `yes_no` and `choice`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub options: Vec<QuestionOption>,
    /// The units left, for `place`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub units: Vec<UnitOption>,
    /// The questions of law that hang on it.
    pub matters_for: Vec<&'static str>,
    /// Whether an answer may decide something; otherwise it only completes a list.
    pub decides: bool,
}

/// One answer that a question leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct QuestionOption {
    /// The stable word.
    pub code: &'static str,
    /// The label that users see.
    #[serde(flatten)]
    pub text: Text,
}

/// One unit that a question after a place leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct UnitOption {
    /// The answer, as the petition takes it: `00025@2026-08-15`.
    pub place: String,
    /// The unit with where it lies.
    pub address: String,
}

/// A fact that entered into the answer, with what it is taken to be and whence.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct FactUsed {
    /// Its name.
    pub fact: &'static str,
    /// What it is taken to be.
    pub values: Vec<&'static str>,
    /// What else it may be under another reading or without an assumption.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub may_also_be: Vec<&'static str>,
    /// Whence it is known.
    pub origin: Origin,
}

/// An office: its kind, and who it is by name as far as known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Office {
    /// The stable word for its kind.
    pub kind: &'static str,
    /// Its title.
    pub title: Text,
    /// The unit in which it has its seat, with where that lies: `phường Ngọc Hà, thành phố Hà Nội`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The code of that unit on the day of assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The code of the body that it heads in the host's own directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The office by name, as documents write it: `Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The office in whose place it stands, if the one complained of is gone: `Chủ tịch UBND quận Ba Đình, thành phố Hà Nội`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeeds: Option<String>,
    /// On what the unit is known: reported, or only inferred from a weak source, which is a suggestion to check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
}

/// What became of one content.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct ContentAssessment {
    /// Whether the law on it is held here.
    pub coverage: Coverage,
    /// Its kind, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Answer>,
    /// Whether it is to be accepted, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Answer>,
    /// Who is competent in its instance: one office, or every one still possible.
    pub competent: Vec<Office>,
    /// The facts that were known or taken.
    pub facts: Vec<FactUsed>,
    /// The questions of law, in the order in which they are put.
    pub rulings: Vec<Ruling>,
    /// What must be done by when.
    pub deadlines: Vec<Deadline>,
    /// What to ask next, first things first.
    pub questions: Vec<Question>,
}

/// Something the caller should see that is no error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Warning {
    /// What it is about.
    pub path: String,
    /// The rule that says so.
    pub rule: Rule,
}

/// The answer to a petition on a day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Assessment {
    /// The form of this record.
    pub schema: &'static str,
    /// The version of this library.
    pub library: &'static str,
    /// The state of the law held.
    pub law: &'static str,
    /// The calendar counted with.
    pub calendar: String,
    /// The gazetteer by which offices are named, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gazetteer: Option<String>,
    /// The readings of disputed points of counting that differ from the default.
    pub conventions: crate::calendar::Conventions,
    /// The day of assessment.
    #[cfg_attr(feature = "tsify", tsify(type = "Day"))]
    pub on: NaiveDate,
    /// What was assessed, normalised: with `on` it replays the assessment.
    pub petition: Petition,
    /// What is wrong with the input, or required by law for such a petition.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub problems: Vec<Problem>,
    /// Warnings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub warnings: Vec<Warning>,
    /// What is said of the petition as a whole, where it holds several contents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub rulings: Vec<Ruling>,
    /// One answer for each content.
    pub contents: Vec<ContentAssessment>,
}

impl Assessment {
    /// The deadline of an authority that runs and ends first, over all contents.
    #[must_use]
    pub fn earliest_due(&self) -> Option<&Deadline> {
        self.contents.iter().filter_map(ContentAssessment::earliest_due).min_by_key(|deadline| deadline.due)
    }

    /// What to ask next: the first question that may still decide something, or else the first.
    #[must_use]
    pub fn next_question(&self) -> Option<&Question> {
        let questions = || self.contents.iter().flat_map(|content| &content.questions);
        questions().find(|question| question.decides).or_else(|| questions().next())
    }
}

impl ContentAssessment {
    /// The deadline of an authority that runs and ends first.
    #[must_use]
    pub fn earliest_due(&self) -> Option<&Deadline> {
        self.deadlines
            .iter()
            .filter(|deadline| deadline.certain && deadline.runs() && deadline.bound == Bound::Authority)
            .min_by_key(|deadline| deadline.due)
    }
}

impl Deadline {
    /// Whether it has a last day that the authority or person must still keep.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.due.is_some()
            && matches!(self.state, DeadlineState::Running | DeadlineState::DueToday | DeadlineState::Overdue)
    }

    /// The rule that gives its earliest day, with its article.
    #[must_use]
    pub fn article(&self) -> Option<Rule> {
        self.grounds.first().copied()
    }
}
