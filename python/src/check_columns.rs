//! Checks in columns: numbers as they were typed in, what is found out. Nothing of what was typed comes out.

use std::sync::{Arc, LazyLock};

use arrow_array::ArrayRef;
use arrow_array::builder::{ListBuilder, StringBuilder};
use arrow_schema::ArrowError;
use kntc::ProblemCode;
use kntc::calendar::Day;
use kntc::identity::{self, Finding, Known, Paper, Sex, Weight};
use kntc::petition::{Choice, FactValue, Input};
use kntc::python::cell_problem;

use crate::cells::{Cell, Texts};
use crate::columns::Words;
use crate::named::{Door, Named, RowProblems, day, when};

/// The columns of numbers, as they come in and as the findings come out.
const NUMBERS: [(&str, &str); 5] = [
    ("number", "number_findings"),
    ("phone", "phone_findings"),
    ("tax_number", "tax_number_findings"),
    ("email", "email_findings"),
    ("procedure", "procedure_findings"),
];

static PAPERS: LazyLock<Vec<Choice>> =
    LazyLock::new(|| Paper::ALL.iter().map(|paper| Choice { code: paper.code(), text: paper.text() }).collect());

static SEXES: LazyLock<Vec<Choice>> =
    LazyLock::new(|| Sex::ALL.iter().map(|sex| Choice { code: sex.code(), text: sex.text() }).collect());

/// Checks the numbers of each row.
pub(crate) struct CheckDoor {
    paper: Option<Paper>,
    on: Option<Day>,
    findings: [ListBuilder<StringBuilder>; 5],
    weight: Words,
}

impl CheckDoor {
    pub(crate) fn new(paper: Option<Paper>, on: Option<Day>) -> Self {
        let findings = NUMBERS.map(|_| ListBuilder::new(StringBuilder::new()));
        Self { paper, on, findings, weight: Words::default() }
    }
}

/// The columns of a part.
pub(crate) struct Typed {
    numbers: [Option<Texts>; 5],
    papers: Vec<Cell>,
    born: Vec<Cell>,
    sexes: Vec<Cell>,
    days: Vec<Cell>,
}

/// The value of a closed set that stands in a row of a column.
fn word<T: Copy>(all: &[T], cells: &[Cell], row: usize, name: &str, problems: &mut RowProblems) -> Option<T> {
    match cells.get(row) {
        Some(Cell::Value(FactValue::Choice(place))) => all.get(usize::from(*place)).copied(),
        Some(Cell::Wrong(code)) => {
            problems.push(cell_problem(name, *code));
            None
        }
        _ => None,
    }
}

impl Door for CheckDoor {
    const TAKES: &'static [&'static str] =
        &["paper", "number", "born", "sex", "phone", "tax_number", "email", "procedure", "on"];
    type Rows = Typed;

    fn read(&self, part: &mut Named<'_>) -> Typed {
        if part.has("number") && !part.has("paper") && self.paper.is_none() {
            part.needs("paper");
        }
        Typed {
            numbers: NUMBERS.map(|(name, _)| part.texts(name)),
            papers: part.cells("paper", Input::Choice(&PAPERS)),
            born: part.cells("born", Input::Day),
            sexes: part.cells("sex", Input::Choice(&SEXES)),
            days: part.cells("on", Input::Day),
        }
    }

    fn write(&mut self, rows: &Typed, row: usize, problems: &mut RowProblems) {
        let known = Known {
            born: when(&rows.born, row, "born", problems),
            sex: word(Sex::ALL, &rows.sexes, row, "sex", problems),
            on: day(&rows.days, row, "on", self.on, problems),
        };
        let before = problems.len();
        let paper = word(Paper::ALL, &rows.papers, row, "paper", problems);
        let paper = paper.or(self.paper.filter(|_| problems.len() == before));
        let mut weight: Option<Weight> = None;
        for (((name, _), numbers), out) in NUMBERS.iter().zip(&rows.numbers).zip(&mut self.findings) {
            let Some(number) = numbers.as_ref().and_then(|numbers| numbers.get(row)) else {
                out.append_null();
                continue;
            };
            let found: Vec<Finding> = match (*name, paper) {
                ("number", Some(paper)) => identity::check(paper, number, &known),
                ("number", None) => {
                    if !number.trim().is_empty() && problems.len() == before {
                        problems.push(cell_problem("paper", ProblemCode::UnknownValue));
                    }
                    out.append_null();
                    continue;
                }
                ("phone", _) => identity::check_phone(number, known.on),
                ("tax_number", _) => identity::check_tax_number(number, known.on),
                ("email", _) => identity::check_email(number),
                _ => identity::check_procedure(number, known.on),
            };
            weight = weight.max(found.iter().map(|finding| finding.weight()).max());
            out.append_value(found.iter().map(|finding| Some(finding.code())));
        }
        self.weight.append(weight.map(Weight::code), str::to_owned);
    }

    fn finish(self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError> {
        let mut out: Vec<(&'static str, ArrayRef)> = vec![("weight", self.weight.finish()?)];
        for ((_, name), mut findings) in NUMBERS.into_iter().zip(self.findings) {
            out.push((name, Arc::new(findings.finish())));
        }
        Ok(out)
    }
}
