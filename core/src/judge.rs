//! One legal question by itself: which of its rows hold, which may yet, and why the others do not.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use crate::answer::{Answer, Rule};
use crate::assess::Case;
use crate::calendar::Request;
use crate::context::Kntc;
use crate::doors::to_json;
use crate::law::Text;
use crate::petition::facts::{FACTS, YesNo};
use crate::petition::read::MAX_JSON;
use crate::petition::text::{find_choice, parse_when};
use crate::petition::{FactInfo, FactValue, Input, Petition};
use crate::problem::{Problem, ProblemCode};
use crate::request;
use crate::rules;
use crate::table::{FactId, Found, Set, Table, View, admitted, bits};

/// What became of a question, row by row.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Judgement {
    /// The question's stable id.
    pub question: &'static str,
    /// The question, for people.
    pub text: Text,
    /// The outcomes still possible; one if decided.
    pub outcomes: Vec<Answer>,
    /// The rows that hold.
    pub holds: Vec<Rule>,
    /// The ids of the rows that may yet hold.
    pub possible: Vec<&'static str>,
    /// The ids of the other readings that may hold: shown, never deciding.
    pub beside: Vec<&'static str>,
    /// The names of the facts on which it hangs.
    pub hangs_on: Vec<&'static str>,
    /// Why each of the other rows does not hold.
    pub fails: Vec<Failure>,
}

/// Why a row does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Failure {
    /// The row's id.
    pub rule: &'static str,
    /// The facts that exclude it. None if an exception beats it in every case that is left.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub because: Vec<Excluded>,
    /// The rows that beat it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub beaten_by: Vec<&'static str>,
}

/// A fact that excludes a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Excluded {
    /// Its name.
    pub fact: &'static str,
    /// What it is.
    pub is: Vec<&'static str>,
    /// What it would have to be.
    pub needed: Vec<&'static str>,
}

impl Kntc {
    /// Puts one question of the rulebook to facts given as JSON: an object of the names of facts to `true`, `false`, a word
    /// or a day. A fact not named is not known. The answer is a [`Judgement`] as JSON.
    ///
    /// # Errors
    /// When there is no such question, or what is given is no object of facts that the question asks.
    pub fn judge_json(&self, question: &str, facts: &str) -> Result<String, Problem> {
        let table = table(question).ok_or_else(|| Problem::wrong("question", ProblemCode::UnknownValue, &[]))?;
        let facts: serde_json::Map<String, Value> = request::read_up_to(facts, MAX_JSON)?;
        let mut view = View::UNKNOWN;
        for (place, (name, value)) in facts.iter().enumerate() {
            let column =
                table.columns.iter().find_map(|fact| Some((fact, info(*fact).filter(|info| info.name == name)?)));
            let Some((fact, info)) = column else {
                return Err(Problem::wrong("facts", ProblemCode::UnknownKey, &[(place + 1).into()]));
            };
            view.set(*fact, set(info, value).map_err(|code| Problem::wrong(info.name, code, &[]))?);
        }
        Ok(to_json(&judgement(table, &view)))
    }

    /// What became of one question for a content of a petition, row by row, with the reason why a row does not hold. `None`
    /// if there is no such content or question.
    #[must_use]
    pub fn why(&self, petition: &Petition, on: NaiveDate, content: usize, question: &str) -> Option<Judgement> {
        let (table, content) = (table(question)?, (content, petition.contents.get(content)?));
        let (known, _) = Case::new(self, petition, content, on).conclude(&mut |_, _, _| {});
        Some(judgement(table, &known.taken))
    }

    /// Answers a question of counting given as JSON, a [`Request`]. The answer is a [`Response`](crate::calendar::Response)
    /// as JSON, or `{"error", "vi", "en"}` where the calendar has none.
    ///
    /// # Errors
    /// When what is given is no such request.
    pub fn count_json(&self, request: &str) -> Result<String, Problem> {
        let request: Request = request::read(request)?;
        Ok(match self.calendar.answer(&request, &self.conventions) {
            Ok(response) => to_json(&response),
            Err(error) => to_json(&NotCounted { error: error.code(), vi: error.text_vi(), en: error.to_string() }),
        })
    }
}

/// Why the calendar has no answer.
#[derive(Serialize)]
struct NotCounted {
    error: &'static str,
    vi: String,
    en: String,
}

fn table(question: &str) -> Option<&'static Table> {
    rules::ALL.iter().copied().find(|table| table.id == question)
}

fn info(fact: FactId) -> Option<&'static FactInfo> {
    FACTS.get(fact.index())
}

/// The values that a JSON value leaves a fact.
fn set(info: &FactInfo, value: &Value) -> Result<Set, ProblemCode> {
    let value = match (info.input, value) {
        (_, Value::Null) => return Ok(info.all),
        (Input::YesNo, Value::Bool(yes)) => FactValue::YesNo(*yes),
        (Input::YesNo, Value::String(word)) => {
            let place = find_choice(YesNo::CHOICES, word).ok_or(ProblemCode::UnknownValue)?;
            FactValue::YesNo(place == YesNo::Yes as u8)
        }
        (Input::Choice(choices), Value::String(word)) => {
            FactValue::Choice(find_choice(choices, word).ok_or(ProblemCode::UnknownValue)?)
        }
        (Input::Day, Value::String(day)) => FactValue::Day(parse_when(day)?),
        (Input::Place, Value::String(place)) => FactValue::Place(place.parse().map_err(|_| ProblemCode::NotAPlace)?),
        _ => return Err(ProblemCode::UnknownValue),
    };
    Ok(value.set())
}

fn words(info: &'static FactInfo, set: Set) -> Vec<&'static str> {
    bits(set & info.all).map(|value| info.label(value.trailing_zeros() as usize)).collect()
}

fn judgement(table: &'static Table, view: &View) -> Judgement {
    let found = table.judge(view);
    let ids = |mask| table.rows_of(mask).map(|row| row.id).collect();
    Judgement {
        question: table.id,
        text: table.text,
        outcomes: table.outcomes(found).map(|outcome| Answer { outcome, fact: table.concludes }).collect(),
        holds: table.rows_of(found.certain).map(Rule).collect(),
        possible: ids(found.possible & !found.certain),
        beside: ids(found.beside),
        hangs_on: table.questions(view, found).into_iter().filter_map(info).map(|info| info.name).collect(),
        fails: failures(table, view, found),
    }
}

fn failures(table: &'static Table, view: &View, found: Found) -> Vec<Failure> {
    let holds = found.possible | found.beside;
    let rows = table.rows.iter().zip(table.beaten_by).enumerate();
    rows.filter(|(i, _)| holds & (1 << i) == 0)
        .map(|(_, (row, beaten_by))| {
            let excluded = |fact: &FactId| {
                let (info, known, needed) = (info(*fact)?, view.of(*fact), admitted(row, *fact));
                (known & needed == 0).then(|| Excluded {
                    fact: info.name,
                    is: words(info, known),
                    needed: words(info, needed),
                })
            };
            let because: Vec<_> = table.columns.iter().filter_map(excluded).collect();
            let beaten_by = if because.is_empty() { beaten_by & found.possible } else { 0 };
            Failure { rule: row.id, because, beaten_by: table.rows_of(beaten_by).map(|row| row.id).collect() }
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::petition::facts::PetitionKind;
    use crate::{Content, Event, EventKind};

    #[test]
    fn a_row_that_does_not_hold_says_which_fact_excludes_it() {
        let accepted = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap();
        let content = Content {
            kind: Some(PetitionKind::Complaint),
            instance: Some(crate::petition::facts::Instance::First),
            track: Some(crate::petition::facts::Track::Administrative),
            remote: Some(false),
            events: vec![Event::new(EventKind::Accepted, accepted)],
            ..Content::default()
        };
        let petition = Petition { contents: vec![content], ..Petition::default() };
        let why = Kntc::standard().why(&petition, accepted, 0, "resolution-term").unwrap();
        let holds: Vec<_> = why.holds.iter().map(Rule::id).collect();
        assert_eq!(holds, ["resolve-first"]);
        let remote = why.fails.iter().find(|failure| failure.rule == "resolve-first.remote").unwrap();
        let because: Vec<_> = remote.because.iter().map(|excluded| (excluded.fact, excluded.needed.clone())).collect();
        assert_eq!(because, [("remote", vec!["yes"])]);
        assert!(Kntc::standard().why(&petition, accepted, 1, "resolution-term").is_none());
    }

    #[test]
    fn a_question_or_fact_that_does_not_exist_is_a_problem() {
        let kntc = Kntc::standard();
        let code = |question: &str, facts: &str| kntc.judge_json(question, facts).unwrap_err().code;
        assert_eq!(code("no-such", "{}"), ProblemCode::UnknownValue);
        assert_eq!(code("resolution-term", r#"{"no_such": true}"#), ProblemCode::UnknownKey);
        assert_eq!(code("resolution-term", r#"{"remote": "perhaps"}"#), ProblemCode::UnknownValue);
        assert_eq!(code("resolution-term", r#"{"accepted_on": "2026-02-31"}"#), ProblemCode::NoSuchDay);
        assert_eq!(code("resolution-term", "[]"), ProblemCode::WrongType);
        assert_eq!(code("resolution-term", "{"), ProblemCode::NotJson);
        let deep = format!(r#"{{"remote": {}"#, "[".repeat(100_000));
        assert_eq!(code("resolution-term", &deep), ProblemCode::NotJson);
        assert_eq!(kntc.count_json(r#"{"op": "due"}"#).unwrap_err().code, ProblemCode::WrongType);
    }
}
