//! The slim row: what a register shows of a content, for whole registers in one call.

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{Coverage, DeadlineState, Rule};
use crate::ask::Asker;
use crate::assess::Case;
use crate::calendar::Day;
use crate::context::Kntc;
use crate::petition::Petition;
use crate::petition::facts::{self, PetitionKind};

/// One content of one petition, as a register shows it. The full answer is for the page that explains it.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Row<'a> {
    /// What the host wants back unchanged.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<&'a str>,
    /// The place of the content in its petition, from 0.
    pub content: usize,
    /// Its kind, once decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PetitionKind>,
    /// Whether the law on it is held here.
    pub coverage: Coverage,
    /// The act of the authority that is due next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step: Option<&'static str>,
    /// Its last day; the earliest while facts are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// The latest last day while facts are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<Day>,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<DeadlineState>,
    /// Days from the day of assessment to `due`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i32>,
    /// The rule that says so, with its article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<Rule>,
    /// How many questions are open for the kind and for the next step.
    pub open_questions: usize,
}

impl Kntc {
    /// The slim rows of a petition, one for each content.
    pub fn rows<'a>(&'a self, petition: &'a Petition, on: NaiveDate) -> impl Iterator<Item = Row<'a>> + 'a {
        let cases = petition.contents.iter().enumerate();
        cases.map(move |(place, content)| {
            let reference = petition.reference.as_deref();
            row(&Case::new(self, petition, (place, content), on), reference, place)
        })
    }
}

fn row<'a>(case: &Case<'_>, reference: Option<&'a str>, place: usize) -> Row<'a> {
    let (known, coverage) = case.conclude_as_stated();
    let mut row = Row {
        reference,
        content: place,
        kind: single_kind(&known.taken),
        coverage,
        next_step: None,
        due: None,
        latest: None,
        state: None,
        days_left: None,
        article: None,
        open_questions: 0,
    };
    let mut hangs_on = Vec::new();
    match coverage {
        Coverage::Open => hangs_on.push(facts::kind::ID),
        Coverage::Encoded => {
            if let Some(next) = case.reckoner(&known).next() {
                row.next_step = Some(next.clock.id);
                row.due = next.due;
                row.latest = next.latest_due;
                row.state = Some(next.state);
                row.days_left = next.days_left;
                row.article = next.ground.map(Rule);
                hangs_on.extend(next.clock.table.hangs_on(&known.taken, next.found));
            }
        }
        Coverage::OtherLaw | Coverage::NotEncodedYet => {}
    }
    Asker::counting(&known).each(&hangs_on, &mut |_| row.open_questions += 1);
    row
}

fn single_kind(view: &crate::table::View) -> Option<PetitionKind> {
    let values = view.of(facts::kind::ID);
    values.is_power_of_two().then(|| u8::try_from(values.trailing_zeros()).ok().and_then(PetitionKind::at)).flatten()
}
