//! How long counting takes: `cargo bench -p kntc --bench calendar`.

use divan::{Bencher, black_box};
use kntc::calendar::{Calendar, Conventions, Day, Term};

fn main() {
    divan::main();
}

/// Days of one case load after another, so that no look-up is the same twice in a row.
fn days() -> Vec<Day> {
    (0..4096_u64).map(|n| Calendar::FIRST + chrono::Days::new(n * 1009 % 6500)).collect()
}

/// 4,096 additions a time.
#[divan::bench]
fn add_working_days(bencher: Bencher) {
    let (calendar, conventions, days) = (Calendar::standard(), Conventions::default(), days());
    bencher.counter(days.len()).bench(|| {
        for day in &days {
            black_box(calendar.add_working_days(black_box(*day), black_box(7), &conventions)).ok();
        }
    });
}

/// 4,096 last days a time.
#[divan::bench(args = [Term::Days(30), Term::WorkingDays(7), Term::Months(1)])]
fn due_day(bencher: Bencher, term: Term) {
    let (calendar, conventions, days) = (Calendar::standard(), Conventions::default(), days());
    bencher.counter(days.len()).bench(|| {
        for day in &days {
            black_box(calendar.due_day(black_box(*day), black_box(term), &conventions)).ok();
        }
    });
}

/// One full explanation.
#[divan::bench]
fn due(bencher: Bencher) {
    let (calendar, conventions) = (Calendar::standard(), Conventions::default());
    let start = Day::from_ymd_opt(2026, 10, 5).unwrap_or(Calendar::FIRST);
    bencher.bench(|| calendar.due(black_box(start), Term::WorkingDays(7), &conventions));
}

/// Building the calendar, which a host does once.
#[divan::bench]
fn standard() -> Calendar {
    Calendar::standard()
}
