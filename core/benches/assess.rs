//! One answer, one table, one slim row, one register.

use std::sync::Arc;

use divan::{Bencher, black_box};
use kntc::bodies::Place;
use kntc::bodies::gazetteer::{Gazetteer, Level};
use kntc::petition::facts::{self, FunctionLevel, Instance, OfficeKind, PetitionKind, Track};
use kntc::rules::complaint::resolution::RESOLUTION;
use kntc::table::View;
use kntc::{Content, Event, EventKind, Kntc, Petition};

fn main() {
    divan::main();
}

fn petition() -> Petition {
    let day = |text: &str| text.parse::<kntc::calendar::Day>().unwrap_or_default();
    Petition {
        contents: vec![Content {
            kind: Some(PetitionKind::Complaint),
            track: Some(Track::Administrative),
            instance: Some(Instance::First),
            remote: Some(false),
            events: vec![
                Event::new(EventKind::Received, day("2026-07-27")),
                Event::new(EventKind::Accepted, day("2026-08-03")),
            ],
            ..Content::default()
        }],
        ..Petition::default()
    }
}

#[divan::bench]
fn assess(bencher: Bencher<'_, '_>) {
    let (kntc, petition, on) = (Kntc::standard(), petition(), "2026-08-20".parse().unwrap_or_default());
    bencher.bench(|| kntc.assess(black_box(&petition), on));
}

/// The full answer as JSON, as it is stored.
#[divan::bench]
fn assess_json(bencher: Bencher<'_, '_>) {
    let (kntc, on) = (Kntc::standard(), "2026-08-20".parse().unwrap_or_default());
    let petition = serde_json::to_string(&petition()).unwrap_or_default();
    bencher.bench(|| kntc.assess_json(black_box(&petition), on));
}

/// What must be done by which day, alone.
#[divan::bench]
fn deadlines(bencher: Bencher<'_, '_>) {
    let (kntc, petition, on) = (Kntc::standard(), petition(), "2026-08-20".parse().unwrap_or_default());
    bencher.bench(|| kntc.deadlines(black_box(&petition), on));
}

/// 20,000 open complaints, each accepted on another day, judged in one call.
#[divan::bench]
fn register(bencher: Bencher<'_, '_>) {
    let (kntc, on) = (Kntc::standard(), "2026-08-20".parse().unwrap_or_default());
    let petitions: Vec<_> = (0..20_000_u64)
        .map(|n| {
            let mut petition = petition();
            for content in &mut petition.contents {
                content.remote = [None, Some(true), Some(false)].get((n % 3) as usize).copied().flatten();
                for event in &mut content.events {
                    event.day = (event.day.from - chrono::Days::new(n % 60)).into();
                }
            }
            petition
        })
        .collect();
    bencher.bench(|| {
        let rows = petitions.iter().flat_map(|petition| kntc.rows(petition, on));
        rows.map(|row| row.days_left).max()
    });
}

/// 20,000 complaints about the chairs of old communes and districts, each office named, in one call.
#[divan::bench]
#[expect(clippy::panic, reason = "without the pack there is nothing to measure")]
fn competent_all(bencher: Bencher<'_, '_>) {
    let gazetteer = Gazetteer::read(include_bytes!("../data/gazetteer.pack")).unwrap_or_else(|error| panic!("{error}"));
    let (then, on) = ("2024-05-10".parse().unwrap_or_default(), "2026-08-20".parse().unwrap_or_default());
    let places: Vec<_> =
        gazetteer.units().filter(|unit| unit.exists_on(then) && unit.level > Level::Province).collect();
    let petitions: Vec<_> = (places.iter().cycle().take(20_000))
        .map(|unit| {
            let office =
                if unit.level == Level::District { OfficeKind::DistrictChair } else { OfficeKind::CommuneChair };
            let mut petition = petition();
            for content in &mut petition.contents {
                content.target_office = Some(office);
                content.target_place = Some(Place::new(unit.code, then));
                content.function_level = Some(FunctionLevel::Province);
            }
            petition
        })
        .collect();
    let kntc = Kntc::builder().gazetteer(Arc::new(gazetteer)).build();
    bencher.bench(|| kntc.competent_all(black_box(&petitions), on));
}

#[divan::bench]
fn slim_row(bencher: Bencher<'_, '_>) {
    let (kntc, petition, on) = (Kntc::standard(), petition(), "2026-08-20".parse().unwrap_or_default());
    bencher.bench(|| kntc.rows(black_box(&petition), on).map(|row| row.days_left).max());
}

#[divan::bench]
fn table(bencher: Bencher<'_, '_>) {
    let mut view = View::UNKNOWN;
    view.set(facts::instance::ID, 1);
    view.set(facts::remote::ID, 3);
    bencher.bench(|| RESOLUTION.judge(black_box(&view)));
}
