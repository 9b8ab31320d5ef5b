//! The slim row: what a register shows of a content, for whole registers in one call.

use chrono::NaiveDate;
use serde::Serialize;

use crate::answer::{Coverage, DeadlineState, Rule};
use crate::assess::{self, asked};
use crate::calendar::{Bound, Day};
use crate::clock::{Clock, Counts};
use crate::context::Kntc;
use crate::deadline::{self, Reckoned};
use crate::known::{FactSet, Record};
use crate::petition::facts::{self, PetitionKind};
use crate::petition::{Content, Petition};
use crate::rules;

/// One content of one petition, as a register shows it. The full answer is for the page that explains it.
#[derive(Clone, Copy, Debug, Serialize)]
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
        petition.contents.iter().enumerate().map(move |(place, content)| self.row(petition, place, content, on))
    }

    fn row<'a>(&self, petition: &'a Petition, place: usize, content: &'a Content, on: NaiveDate) -> Row<'a> {
        let record = Record::of(petition, content, on);
        let (known, coverage) = assess::conclude(self, (petition, content), &record, on, |_, _| {});
        let mut row = Row {
            reference: petition.reference.as_deref(),
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
        let mut open = FactSet::default();
        match coverage {
            Coverage::Open => asked(&known, facts::kind::ID, &mut |fact| open.add(fact)),
            Coverage::Encoded => {
                let next = rules::complaint::CLOCKS
                    .iter()
                    .filter(|clock| clock.bound == Bound::Authority && clock.counts == Counts::Forward)
                    .filter(|clock| deadline::runs(clock, &record))
                    .filter_map(|clock| Some((clock, deadline::reckon(self, &known, clock, &record, on)?)))
                    .min_by_key(|(_, reckoned)| reckoned.due.unwrap_or(NaiveDate::MAX));
                if let Some((clock, reckoned)) = next {
                    fill(&mut row, clock, &reckoned);
                    let found = clock.table.judge(&known.taken);
                    for fact in clock.table.hangs_on(&known.taken, found) {
                        asked(&known, fact, &mut |fact| open.add(fact));
                    }
                }
            }
            Coverage::OtherLaw | Coverage::NotEncodedYet => {}
        }
        row.open_questions = open.len();
        row
    }
}

fn fill(row: &mut Row<'_>, clock: &'static Clock, reckoned: &Reckoned) {
    row.next_step = Some(clock.id);
    row.due = reckoned.due;
    row.latest = reckoned.latest_due;
    row.state = Some(reckoned.state);
    row.days_left = reckoned.days_left;
    row.article = reckoned.ground.map(Rule);
}

fn single_kind(view: &crate::table::View) -> Option<PetitionKind> {
    let values = view.of(facts::kind::ID);
    values.is_power_of_two().then(|| u8::try_from(values.trailing_zeros()).ok().and_then(PetitionKind::at)).flatten()
}
