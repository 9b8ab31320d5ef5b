//! Every table again, by enumeration: an independent check of what the compiler proved, and of what it cannot see.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeSet;

use kntc::petition::facts::FACTS;
use kntc::rules;
use kntc::table::{FactId, Kind, Outcome, Set, Table, View};

/// Every case of a table from 01/07/2012 on, or a sample that steps through all of them evenly when there are very many.
fn cases(table: &Table, mut pass: impl FnMut(&View)) {
    let values: Vec<Vec<Set>> = table
        .columns
        .iter()
        .map(|column| {
            let all = FACTS[usize::from(column.0)].all & if *column == table.selector { !1 } else { !0 };
            (0..64).map(|bit| 1 << bit).filter(|bit| all & bit != 0).collect()
        })
        .collect();
    let total: u128 = values.iter().map(|column| column.len() as u128).product();
    // A prime step visits every value of every column in all combinations of neighbours.
    let step = if total > 200_000 { (total / 200_000) | 1 } else { 1 };
    let mut at = 0;
    while at < total {
        let (mut rest, mut view) = (at, View::UNKNOWN);
        for (column, values) in table.columns.iter().zip(&values) {
            view.set(*column, values[(rest % values.len() as u128) as usize]);
            rest /= values.len() as u128;
        }
        pass(&view);
        at += step;
    }
}

fn plain_match(row: &kntc::table::Row, view: &View) -> bool {
    row.cells.iter().all(|(fact, admits)| view.of(*fact) & admits != 0)
}

#[test]
fn of_a_one_table_exactly_one_row_decides_every_case() {
    for table in rules::ALL.iter().filter(|table| table.kind == Kind::One) {
        cases(table, |view| {
            let matching: Vec<_> =
                table.rows.iter().filter(|row| row.reads.is_empty() && plain_match(row, view)).collect();
            let standing: Vec<_> =
                matching.iter().filter(|row| !matching.iter().any(|rival| rival.beats.contains(&row.id))).collect();
            let ids: Vec<_> = standing.iter().map(|row| row.id).collect();
            assert_eq!(ids.len(), 1, "{}: {ids:?}", table.id);
            let found = table.judge(view);
            assert_eq!(table.rows_of(found.possible).map(|row| row.id).collect::<Vec<_>>(), ids, "{}", table.id);
            assert!(table.decided(found).is_some(), "{}", table.id);
        });
    }
}

#[test]
fn of_an_each_table_every_row_is_true_or_false_in_every_case() {
    for table in rules::ALL.iter().filter(|table| table.kind == Kind::Each) {
        cases(table, |view| {
            let found = table.judge(view);
            assert_eq!(found.possible, found.certain, "{}", table.id);
        });
    }
}

/// What is decided on part of the facts is decided so on all of them, and answering what it hangs on decides it.
#[test]
fn answers_only_narrow_and_questions_suffice() {
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    for table in rules::ALL {
        for _ in 0..400 {
            let mut full = View::UNKNOWN;
            let mut partial = View::UNKNOWN;
            for column in table.columns {
                let mut all = FACTS[usize::from(column.0)].all;
                if *column == table.selector {
                    all &= !1;
                }
                let values: Vec<Set> = (0..64).map(|bit| 1 << bit).filter(|bit| all & bit != 0).collect();
                let value = values[(random() % values.len() as u64) as usize];
                full.set(*column, value);
                partial.set(*column, if random() % 2 == 0 { value } else { (random() & all) | value });
            }
            let early = table.judge(&partial);
            let late = table.judge(&full);
            assert_eq!(late.possible & !early.possible, 0, "{}: a row came back", table.id);
            assert_eq!(early.certain & !late.certain, 0, "{}: a certain row was lost", table.id);
            let mut view = partial;
            for _ in 0..=table.columns.len() {
                let found = table.judge(&view);
                let asked: Vec<FactId> = table.hangs_on(&view, found).collect();
                let open = match table.kind {
                    Kind::One => table.decided(found).is_none(),
                    Kind::Each => found.possible != found.certain,
                };
                assert_eq!(open, !asked.is_empty(), "{}: open without a question, or asked in vain", table.id);
                let Some(fact) = asked.first() else { break };
                view.set(*fact, full.of(*fact));
            }
            let found = table.judge(&view);
            match table.kind {
                Kind::One => assert_eq!(table.decided(found), table.decided(late), "{}", table.id),
                Kind::Each => assert_eq!(found.certain, late.certain, "{}", table.id),
            }
        }
    }
}

#[test]
fn ids_are_unique_in_the_library_and_every_row_says_what_it_rests_on() {
    let mut ids = BTreeSet::new();
    for table in rules::ALL {
        for row in table.rows {
            assert!(ids.insert(row.id), "{} stands twice", row.id);
            assert!(!row.text.vi.is_empty() && !row.text.en.is_empty(), "{}", row.id);
            assert!(
                !row.cites.is_empty() || matches!(row.outcome, Outcome::Silent | Outcome::Never) || row.doubt.is_some(),
                "{} cites nothing",
                row.id
            );
        }
    }
}
