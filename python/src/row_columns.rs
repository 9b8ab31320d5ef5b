//! The slim rows of a table, as `Kntc.rows_arrow` describes them.

use std::sync::Arc;

use arrow_array::ArrayRef;
use arrow_array::builder::{Date32Builder, Int32Builder};
use arrow_schema::ArrowError;
use kntc::calendar::Day;
use kntc::law::Language;
use kntc::petition::Petition;

use crate::columns::{Answers, Words, count};

/// The columns that come out.
#[derive(Default)]
pub(crate) struct Rows {
    content: Int32Builder,
    kind: Words,
    coverage: Words,
    next_step: Words,
    due: Date32Builder,
    latest: Date32Builder,
    state: Words,
    days_left: Int32Builder,
    article: Words,
    open_questions: Int32Builder,
}

impl Answers for Rows {
    fn add(&mut self, kntc: &kntc::Kntc, on: Day, petition: &Petition) {
        for row in kntc.rows(petition, on) {
            self.content.append_value(count(row.content));
            self.kind.append(row.kind.map(|kind| kind.code()), str::to_owned);
            self.coverage.append(Some(row.coverage.code()), str::to_owned);
            self.next_step.append(row.next_step, str::to_owned);
            self.due.append_option(row.due.map(|day| day.to_epoch_days()));
            self.latest.append_option(row.latest.map(|day| day.to_epoch_days()));
            self.state.append(row.state.map(|state| state.code()), str::to_owned);
            self.days_left.append_option(row.days_left);
            self.article.append(row.article.map(|rule| rule.id()), |_| {
                row.article.map(|rule| rule.citation(Language::Vi)).unwrap_or_default()
            });
            self.open_questions.append_value(count(row.open_questions));
        }
    }

    fn absorb(&mut self, mut later: Self) -> Result<(), ArrowError> {
        self.content.append_array(&later.content.finish());
        self.kind.absorb(later.kind);
        self.coverage.absorb(later.coverage);
        self.next_step.absorb(later.next_step);
        self.due.append_array(&later.due.finish());
        self.latest.append_array(&later.latest.finish());
        self.state.absorb(later.state);
        self.days_left.append_array(&later.days_left.finish());
        self.article.absorb(later.article);
        self.open_questions.append_array(&later.open_questions.finish());
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<(&'static str, ArrayRef)>, ArrowError> {
        Ok(vec![
            ("content", Arc::new(self.content.finish())),
            ("kind", self.kind.finish()?),
            ("coverage", self.coverage.finish()?),
            ("next_step", self.next_step.finish()?),
            ("due", Arc::new(self.due.finish())),
            ("latest", Arc::new(self.latest.finish())),
            ("state", self.state.finish()?),
            ("days_left", Arc::new(self.days_left.finish())),
            ("article", self.article.finish()?),
            ("open_questions", Arc::new(self.open_questions.finish())),
        ])
    }
}
