//! The doors besides `assess`: problems alone, one pillar at a time, in bulk, and as JSON. Same input, same bytes.

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{Answer, Assessment, Deadline, Office, Ruling};
use crate::assess::{Case, decided};
use crate::bodies::{Asked, Locate};
use crate::context::Kntc;
use crate::law::Text;
use crate::petition::check::required_of_complaint;
use crate::petition::facts::{self, FACTS};
use crate::petition::read::{MAX_CONTENTS, Reading, read, read_list};
use crate::petition::text::{find_choice, parse_when};
use crate::petition::{Content, Event, FactValue, Input, Petition, Scope, check};
use crate::problem::{Problem, ProblemCode};
use crate::rules::CONCLUDING_KIND;
use crate::rules::classification::GENERAL;
use crate::rules::complaint::DECIDES_ACCEPTANCE;
use crate::table::Table;

/// What a petition, or one content of it, is by law.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Classification {
    /// Its kind, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Answer>,
    /// The questions of law that lead to it.
    pub rulings: Vec<Ruling>,
}

/// Whether a content is to be accepted.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Eligibility {
    /// The answer, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Answer>,
    /// The questions of law that lead to it.
    pub rulings: Vec<Ruling>,
}

/// A slim row in a list of many petitions.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
struct BulkRow<'a> {
    #[serde(flatten)]
    row: crate::row::Row<'a>,
    problems: usize,
}

/// Who is competent for a petition in a list of many.
#[derive(Clone, Debug, Serialize)]
struct CompetentRow<'a> {
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<&'a str>,
    competent: Vec<Vec<Office>>,
    problems: usize,
}

const AT_MOST_TWO: Text = Text {
    vi: "nhóm người khiếu nại cử một hoặc hai người đại diện",
    en: "a group of complainants appoints one or two representatives",
};

const AT_MOST_FIVE: Text = Text {
    vi: "nhóm người khiếu nại cử không quá năm người đại diện",
    en: "a group of complainants appoints at most five representatives",
};

impl Kntc {
    /// What is wrong with a petition, and what the law requires of such a one. Blank is neither.
    #[must_use]
    pub fn validate(&self, petition: &Petition, on: NaiveDate) -> Vec<Problem> {
        let mut problems = check::check(petition);
        problems.extend(self.required(petition, on));
        problems
    }

    /// The same for a petition that was read from a text: what could not be read besides, with paths of the text.
    #[must_use]
    pub fn validate_reading(&self, reading: &Reading, on: NaiveDate) -> Vec<Problem> {
        let mut problems = reading.check();
        problems.extend(self.required(&reading.petition, on));
        problems
    }

    /// What the law requires of such a petition, once it is known to be a complaint, and is said to be missing.
    fn required(&self, petition: &Petition, on: NaiveDate) -> Vec<Problem> {
        let mut out: Vec<Problem> =
            self.places.iter().flat_map(|places| problems_of_places(&**places, petition, on)).collect();
        out.extend(self.directory.iter().flat_map(|directory| directory.problems_of(petition, on)));
        let filed = check::filed(petition).unwrap_or_else(|| on.into());
        let required = |case: Case<'_>| {
            let track = case.track_of_complaint();
            let form = track.map(|track| required_of_complaint(petition, case.place, track, filed));
            let group = case.too_many_representatives().map(|(most, row)| {
                let what = if most == 2 { AT_MOST_TWO } else { AT_MOST_FIVE };
                Problem::required("representative_count", what, Some(row.rule()))
            });
            form.into_iter().flatten().chain(group)
        };
        // What concerns the whole petition is said once, not once a content.
        for problem in Case::each(self, petition, on).take(MAX_CONTENTS).flat_map(required) {
            if !out.contains(&problem) {
                out.push(problem);
            }
        }
        out
    }

    /// What each content is.
    #[must_use]
    pub fn classify(&self, petition: &Petition, on: NaiveDate) -> Vec<Classification> {
        let wanted = |table: &Table| CONCLUDING_KIND.iter().chain(GENERAL).any(|other| other.id == table.id);
        let classify = |case: Case<'_>| {
            let (known, rulings) = case.rulings_of(wanted);
            Classification { kind: decided(&known, facts::kind::ID), rulings }
        };
        Case::each(self, petition, on).map(classify).collect()
    }

    /// Whether each content is to be accepted, and on which grounds it is not.
    #[must_use]
    pub fn eligible(&self, petition: &Petition, on: NaiveDate) -> Vec<Eligibility> {
        let wanted = |table: &Table| DECIDES_ACCEPTANCE.contains(&table.id);
        let eligible = |case: Case<'_>| {
            let (known, rulings) = case.rulings_of(wanted);
            Eligibility { acceptance: decided(&known, facts::acceptance::ID), rulings }
        };
        Case::each(self, petition, on).map(eligible).collect()
    }

    /// Who is competent for each content in its instance.
    #[must_use]
    pub fn competent(&self, petition: &Petition, on: NaiveDate) -> Vec<Vec<Office>> {
        Case::each(self, petition, on).map(|case| case.competent()).collect()
    }

    /// Who is competent for each content of many petitions, in their order.
    #[must_use]
    pub fn competent_all(&self, petitions: &[Petition], on: NaiveDate) -> Vec<Vec<Vec<Office>>> {
        petitions.iter().map(|petition| self.competent(petition, on)).collect()
    }

    /// The same for a list of petitions given as JSON, as a JSON list in the same order: of each its `ref`, for each content
    /// the offices that are `competent`, and how many `problems` it has. A bad petition never fails the rest.
    ///
    /// # Errors
    /// The problems of the list itself, when it is none or breaks off.
    pub fn competent_all_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Vec<Problem>> {
        let readings = readings(petitions)?;
        let rows = readings.iter().map(|reading| CompetentRow {
            reference: reading.petition.reference.as_deref(),
            competent: self.competent(&reading.petition, on),
            problems: self.validate_reading(reading, on).len(),
        });
        Ok(to_json(&rows.collect::<Vec<_>>()))
    }

    /// What must be done by when, for each content.
    #[must_use]
    pub fn deadlines(&self, petition: &Petition, on: NaiveDate) -> Vec<Vec<Deadline>> {
        Case::each(self, petition, on).map(|case| case.deadlines()).collect()
    }

    /// Many petitions in one call, in their order.
    #[must_use]
    pub fn assess_all(&self, petitions: &[Petition], on: NaiveDate) -> Vec<Assessment> {
        petitions.iter().map(|petition| self.assess(petition, on)).collect()
    }

    /// The full answer to a petition given as JSON. What cannot be read is among the problems; the rest is assessed.
    #[must_use]
    pub fn assess_json(&self, petition: &str, on: NaiveDate) -> String {
        to_json(&self.assess_reading(read(petition), on))
    }

    /// The full answers to a list of petitions given as JSON, as a JSON list in the same order.
    ///
    /// # Errors
    /// The problems of the list itself, when it is none or breaks off.
    pub fn assess_all_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Vec<Problem>> {
        let answers: Vec<_> =
            readings(petitions)?.into_iter().map(|reading| self.assess_reading(reading, on)).collect();
        Ok(to_json(&answers))
    }

    /// The slim rows of a list of petitions given as JSON, as a JSON list. A bad petition never fails the rest.
    ///
    /// # Errors
    /// The problems of the list itself, when it is none or breaks off.
    pub fn rows_json(&self, petitions: &str, on: NaiveDate) -> Result<String, Vec<Problem>> {
        let readings = readings(petitions)?;
        let rows: Vec<_> = readings
            .iter()
            .flat_map(|reading| {
                let problems = self.validate_reading(reading, on).len();
                self.rows(&reading.petition, on).map(move |row| BulkRow { row, problems })
            })
            .collect();
        Ok(to_json(&rows))
    }

    /// The problems of a petition given as JSON, as a JSON list.
    #[must_use]
    pub fn validate_json(&self, petition: &str, on: NaiveDate) -> String {
        to_json(&self.validate_reading(&read(petition), on))
    }

    /// A petition given as JSON, with one question answered, as JSON.
    ///
    /// # Errors
    /// When the path or the answer does not fit.
    pub fn answer_json(&self, petition: &str, path: &str, answer: &str) -> Result<String, Problem> {
        self::answer(&read(petition).petition, path, answer).map(|petition| to_json(&petition))
    }

    fn assess_reading(&self, reading: Reading, on: NaiveDate) -> Assessment {
        let problems = self.validate_reading(&reading, on);
        Assessment { problems, ..self.assess_unchecked(&reading.petition, on) }
    }
}

/// The petitions of a list given as JSON; its own problems when it is none or breaks off.
fn readings(petitions: &str) -> Result<Vec<Reading>, Vec<Problem>> {
    let (readings, problems) = read_list(petitions);
    if problems.is_empty() { Ok(readings) } else { Err(problems) }
}

/// Puts the answer to a question into a petition. `path` is the question's own; `answer` is the word of one of its options,
/// or a number, a day or a place as text; empty takes an earlier answer back.
///
/// # Errors
/// When there is no such path, or the answer does not fit the question.
pub fn answer(petition: &Petition, path: &str, answer: &str) -> Result<Petition, Problem> {
    // The path is the caller's own text, and is not repeated.
    let unknown = || Problem::wrong("", ProblemCode::UnknownKey, &[1_i32.into()]);
    let mut out = petition.clone();
    let Some((content, field)) = content_and_field(path) else {
        let info = FACTS.iter().find(|info| info.name == path && info.scope == Scope::Petition).ok_or_else(unknown)?;
        out.set(info.name, value(path, info.input, answer)?);
        return Ok(out);
    };
    let content: &mut Content = out.contents.get_mut(content).ok_or_else(unknown)?;
    if let Some(event) = field.strip_prefix("events.") {
        let kind = crate::EventKind::from_code(event).ok_or_else(unknown)?;
        content.events.retain(|event| event.kind != kind);
        if let Some(FactValue::Day(day)) = value(path, Input::Day, answer)? {
            content.events.push(Event::new(kind, day));
        }
        return Ok(out);
    }
    let info = FACTS.iter().find(|info| info.name == field && info.scope == Scope::Content).ok_or_else(unknown)?;
    content.set(info.name, value(path, info.input, answer)?);
    Ok(out)
}

/// The places of a petition that are unknown, or that their codes leave open.
fn problems_of_places(places: &dyn Locate, petition: &Petition, on: NaiveDate) -> Vec<Problem> {
    let check = |asked: Asked| Some(asked.problem(places.locate(asked.place, asked.then, on).err()?));
    Asked::each(petition, None, on).into_iter().filter_map(check).collect()
}

fn content_and_field(path: &str) -> Option<(usize, &str)> {
    let (place, field) = path.strip_prefix("contents[")?.split_once("].")?;
    Some((place.parse().ok()?, field))
}

fn value(path: &str, input: Input, answer: &str) -> Result<Option<FactValue>, Problem> {
    let answer = answer.trim();
    if answer.is_empty() {
        return Ok(None);
    }
    let wrong = |code| Problem::wrong(path, code, &[]);
    let choice = |choices| find_choice(choices, answer).ok_or_else(|| wrong(ProblemCode::UnknownValue));
    Ok(Some(match input {
        Input::YesNo => FactValue::YesNo(choice(facts::YesNo::CHOICES)? == facts::YesNo::Yes as u8),
        Input::Choice(choices) => FactValue::Choice(choice(choices)?),
        Input::Number => match answer.parse() {
            Ok(number) if number >= 0 => FactValue::Number(number),
            _ => return Err(wrong(ProblemCode::NotACount)),
        },
        Input::Day => FactValue::Day(parse_when(answer).map_err(wrong)?),
        Input::Place => FactValue::Place(answer.parse().map_err(|_| wrong(ProblemCode::NotAPlace))?),
    }))
}

/// The library's own records always serialise: their keys are strings and nothing in them can fail.
pub(crate) fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
