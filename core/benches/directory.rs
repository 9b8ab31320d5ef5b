//! How long a directory takes to lay over the context, and what it costs an answer: `cargo bench -p kntc --bench directory`.

use divan::{Bencher, black_box};
use kntc::bodies::BodyKind;
use kntc::bodies::directory::{Directory, HostBody};
use kntc::petition::facts::{Instance, PetitionKind, Track};
use kntc::{Content, Event, EventKind, Kntc, Petition};

fn main() {
    divan::main();
}

/// A province of 5,000 bodies: departments, agencies under them, communes, and agencies of each.
fn bodies() -> Vec<HostBody> {
    let mut out = vec![HostBody::new("T", "UBND tỉnh", BodyKind::ProvinceCommittee)];
    for at in 0..20 {
        out.push(HostBody::new(format!("S{at}"), format!("Sở {at}"), BodyKind::ProvinceAgency).under("T"));
    }
    for at in 0..979 {
        let department = format!("S{}", at % 20);
        let kind = BodyKind::ProvinceSubagency;
        out.push(HostBody::new(format!("C{at}"), format!("Chi cục {at}"), kind).under(department));
    }
    for at in 0..800 {
        out.push(HostBody::new(format!("X{at}"), format!("UBND xã {at}"), BodyKind::CommuneCommittee).under("T"));
    }
    for at in 0..3_200 {
        let commune = format!("X{}", at / 4);
        out.push(HostBody::new(format!("P{at}"), format!("Phòng {at}"), BodyKind::CommuneAgency).under(commune));
    }
    out
}

#[expect(clippy::panic, reason = "without a directory there is nothing to measure")]
fn directory() -> Directory {
    Directory::build(bodies()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[divan::bench]
fn build_5000(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(bodies)
        .bench_values(|bodies| Kntc::builder().directory(Directory::build(bodies).unwrap_or_default()));
}

#[divan::bench]
fn read_5000(bencher: Bencher<'_, '_>) {
    let text = serde_json::to_string(&bodies()).unwrap_or_default();
    bencher.bench(|| Directory::from_json(black_box(&text)));
}

/// The same petition without a directory, and with one in which it names both units.
#[divan::bench(args = [false, true])]
fn assess(bencher: Bencher<'_, '_>, with: bool) {
    let kntc = if with { Kntc::builder().directory(directory()).build() } else { Kntc::standard() };
    let on = "2026-08-15".parse().unwrap_or_default();
    let content = Content {
        kind: Some(PetitionKind::Complaint),
        track: Some(Track::Administrative),
        instance: Some(Instance::First),
        target_unit: Some("C500".to_owned()),
        ..Content::default()
    };
    let events = vec![Event::new(EventKind::Received, on)];
    let petition = Petition { unit: Some("T".to_owned()), events, contents: vec![content], ..Petition::default() };
    bencher.bench(|| kntc.assess(black_box(&petition), on));
}
