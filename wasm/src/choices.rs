//! What a host chose when it built its context.

use kntc::Kntc;
use kntc::calendar::{Calendar, Conventions, HostDay};
use kntc::petition::facts::{FACTS, YesNo};
use kntc::petition::text::{find_choice, parse_when};
use kntc::petition::{FactValue, Input};
use serde::Deserialize;
use serde_json::Value;

use crate::fault;

/// As `KntcBuilder` of `kntc.ts` writes it.
#[derive(Debug, Deserialize)]
struct Choices {
    assumptions: Vec<(Value, Value)>,
    conventions: Value,
    days_off: Vec<Value>,
    announced: Vec<i32>,
}

/// The context of these choices, or the fault of the first that cannot be.
pub(crate) fn build(choices: &str) -> Result<Kntc, String> {
    let malformed = |_| fault::NOT_A_CHOICE.to_json();
    let choices: Choices = serde_json::from_str(choices).map_err(malformed)?;
    let conventions: Conventions =
        serde_json::from_value(choices.conventions).map_err(|_| fault::NOT_A_CHOICE.at("conventions"))?;
    let mut builder = Kntc::builder().conventions(conventions).calendar(calendar(choices.days_off, choices.announced)?);
    for (place, (fact, value)) in choices.assumptions.iter().enumerate() {
        let unknown = || fault::UNKNOWN_ASSUMPTION.at(&format!("assumptions[{place}]"));
        let name = fact.as_str().ok_or_else(unknown)?;
        let value = fact_value(name, value).ok_or_else(unknown)?;
        builder = builder.assume(name, value).map_err(|_| unknown())?;
    }
    Ok(builder.build())
}

fn calendar(days: Vec<Value>, announced: Vec<i32>) -> Result<Calendar, String> {
    if days.is_empty() && announced.is_empty() {
        return Ok(Calendar::standard());
    }
    let mut builder = Calendar::builder();
    for (place, day) in days.into_iter().enumerate() {
        let malformed = |_| fault::NOT_A_CHOICE.at(&format!("days[{place}]"));
        builder = builder.day(serde_json::from_value::<HostDay>(day).map_err(malformed)?);
    }
    for year in announced {
        builder = builder.announced(year);
    }
    builder.build().map_err(|error| fault::of_host_days(&error))
}

fn fact_value(name: &str, value: &Value) -> Option<FactValue> {
    let info = FACTS.iter().find(|info| info.name == name)?;
    Some(match (info.input, value) {
        (Input::YesNo, Value::Bool(yes)) => FactValue::YesNo(*yes),
        (Input::YesNo, Value::String(word)) => FactValue::YesNo(find_choice(YesNo::CHOICES, word)? == YesNo::Yes as u8),
        (Input::Choice(choices), Value::String(word)) => FactValue::Choice(find_choice(choices, word)?),
        (Input::Number, Value::Number(number)) => FactValue::Number(i32::try_from(number.as_i64()?).ok()?),
        (Input::Day, Value::String(text)) => FactValue::Day(parse_when(text).ok()?),
        _ => return None,
    })
}
