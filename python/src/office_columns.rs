//! Who is competent, row by row, as `Kntc.competent_arrow` describes it.

use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{Int32Builder, StringBuilder};
use arrow_schema::ArrowError;
use kntc::answer::Office;
use kntc::calendar::Day;
use kntc::petition::Petition;

use crate::columns::{Answers, Words, count};

/// The columns that come out.
#[derive(Default)]
pub(crate) struct Offices {
    offices: Int32Builder,
    kind: Words,
    name: StringBuilder,
    code: StringBuilder,
    unit: StringBuilder,
    succeeds: StringBuilder,
    status: Words,
    office_list: StringBuilder,
}

impl Answers for Offices {
    fn add(&mut self, kntc: &kntc::Kntc, on: Day, petition: &Petition) {
        let offices: Vec<Office> = kntc.competent(petition, on).into_iter().flatten().collect();
        let only = match offices.as_slice() {
            [only] => Some(only),
            _ => None,
        };
        self.offices.append_value(count(offices.len()));
        self.kind.append(only.map(|office| office.kind), str::to_owned);
        self.name.append_option(only.and_then(|office| office.name.as_deref()));
        self.code.append_option(only.and_then(|office| office.code.as_deref()));
        self.unit.append_option(only.and_then(|office| office.unit.as_deref()));
        self.succeeds.append_option(only.and_then(|office| office.succeeds.as_deref()));
        self.status.append(only.and_then(|office| office.status).map(|status| status.code()), str::to_owned);
        self.office_list.append_option((offices.len() > 1).then(|| kntc::python::to_json(&offices)));
    }

    fn absorb(&mut self, mut later: Self) -> Result<(), ArrowError> {
        self.offices.append_array(&later.offices.finish());
        self.kind.absorb(later.kind);
        self.name.append_array(&later.name.finish())?;
        self.code.append_array(&later.code.finish())?;
        self.unit.append_array(&later.unit.finish())?;
        self.succeeds.append_array(&later.succeeds.finish())?;
        self.status.absorb(later.status);
        self.office_list.append_array(&later.office_list.finish())
    }

    fn finish(mut self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError> {
        Ok(vec![
            ("offices", Arc::new(self.offices.finish())),
            ("kind", self.kind.finish()?),
            ("name", Arc::new(self.name.finish())),
            ("code", Arc::new(self.code.finish())),
            ("unit", Arc::new(self.unit.finish())),
            ("succeeds", Arc::new(self.succeeds.finish())),
            ("status", self.status.finish()?),
            ("office_list", Arc::new(self.office_list.finish())),
        ])
    }
}
