//! The gazetteer in columns: codes and days in, names out.

use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{Date32Builder, StringBuilder};
use arrow_schema::ArrowError;
use kntc::bodies::gazetteer::{Gazetteer, read_code};
use kntc::calendar::Day;
use kntc::petition::Input;

use crate::cells::{Cell, Texts};
use crate::columns::Words;
use crate::named::{Door, Named, RowProblems, day};

/// Names the unit of each row.
pub(crate) struct UnitDoor {
    gazetteer: &'static Gazetteer,
    on: Option<Day>,
    code: StringBuilder,
    name: StringBuilder,
    kind: Words,
    title: StringBuilder,
    address: StringBuilder,
    province: StringBuilder,
    district: StringBuilder,
    until: Date32Builder,
}

impl UnitDoor {
    pub(crate) fn new(gazetteer: &'static Gazetteer, on: Option<Day>) -> Self {
        Self {
            gazetteer,
            on,
            code: StringBuilder::new(),
            name: StringBuilder::new(),
            kind: Words::default(),
            title: StringBuilder::new(),
            address: StringBuilder::new(),
            province: StringBuilder::new(),
            district: StringBuilder::new(),
            until: Date32Builder::new(),
        }
    }
}

/// The codes of a part, and their days.
pub(crate) struct Codes {
    codes: Option<Texts>,
    days: Vec<Cell>,
}

impl Door for UnitDoor {
    const TAKES: &'static [&'static str] = &["code", "on"];
    type Rows = Codes;

    fn read(&self, part: &mut Named<'_>) -> Codes {
        if !part.has("code") {
            part.needs("code");
        }
        if !part.has("on") && self.on.is_none() {
            part.needs("on");
        }
        Codes { codes: part.texts("code"), days: part.cells("on", Input::Day) }
    }

    fn write(&mut self, rows: &Codes, row: usize, problems: &mut RowProblems) {
        let text = rows.codes.as_ref().and_then(|codes| codes.get(row)).filter(|text| !text.trim().is_empty());
        let code = text.map(|text| read_code(text, "code")).transpose();
        let code = code.unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        let on = day(&rows.days, row, "on", self.on, problems);
        let unit = code.zip(on).and_then(|(code, on)| self.gazetteer.unit(code, on));
        self.code.append_option(unit.map(|unit| unit.code.to_string()));
        self.name.append_option(unit.map(|unit| unit.name));
        self.kind.append(unit.map(|unit| unit.kind.code()), str::to_owned);
        self.title.append_option(unit.map(|unit| unit.title()));
        self.address.append_option(unit.map(|unit| self.gazetteer.address(&unit)));
        self.province.append_option(unit.map(|unit| unit.province.to_string()));
        self.district.append_option(unit.and_then(|unit| unit.district).map(|code| code.to_string()));
        self.until.append_option(unit.and_then(|unit| unit.until).map(|day| day.to_epoch_days()));
    }

    fn finish(mut self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError> {
        Ok(vec![
            ("code", Arc::new(self.code.finish())),
            ("name", Arc::new(self.name.finish())),
            ("kind", self.kind.finish()?),
            ("title", Arc::new(self.title.finish())),
            ("address", Arc::new(self.address.finish())),
            ("province", Arc::new(self.province.finish())),
            ("district", Arc::new(self.district.finish())),
            ("until", Arc::new(self.until.finish())),
        ])
    }
}
