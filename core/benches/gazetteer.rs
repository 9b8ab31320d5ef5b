//! How long look-ups in the gazetteer take: `cargo bench -p kntc --bench gazetteer`.

use divan::{Bencher, black_box};
use kntc::bodies::gazetteer::{Code, Gazetteer};
use kntc::calendar::Day;

fn main() {
    divan::main();
}

#[expect(clippy::panic, reason = "without the pack there is nothing to measure")]
fn gazetteer() -> Gazetteer {
    Gazetteer::read(include_bytes!("../data/gazetteer.pack")).unwrap_or_else(|error| panic!("{error}"))
}

fn day() -> Day {
    Day::from_ymd_opt(2026, 8, 15).unwrap_or_default()
}

/// 4,096 codes a time, so that no look-up is the same twice in a row.
#[divan::bench]
fn by_code(bencher: Bencher) {
    let gazetteer = gazetteer();
    let codes: Vec<Code> = gazetteer.units().step_by(3).map(|unit| unit.code).take(4096).collect();
    bencher.counter(codes.len()).bench(|| {
        for code in &codes {
            black_box(gazetteer.unit(black_box(*code), day()));
        }
    });
}

/// The letter with which most names begin.
#[divan::bench]
fn by_letter(bencher: Bencher) {
    let gazetteer = gazetteer();
    bencher.bench(|| gazetteer.find(black_box("t")).on(day()).limit(10).run());
}

/// A name as it is typed, from a word to a whole address.
#[divan::bench(args = ["tan", "tân lập", "p. 9", "xa Tan Lap, tinh Son La", "Phường Ba Đình, Hà Nội", "khong co"])]
fn by_name(bencher: Bencher, text: &str) {
    let gazetteer = gazetteer();
    bencher.bench(|| gazetteer.find(black_box(text)).on(day()).limit(10).run());
}

/// Every whole name with its kind once.
#[divan::bench]
fn by_whole_name(bencher: Bencher) {
    let gazetteer = gazetteer();
    let names: Vec<String> = gazetteer.units().map(|unit| unit.title()).collect();
    bencher.counter(names.len()).bench(|| {
        for name in &names {
            black_box(gazetteer.find(black_box(name)).on(day()).limit(10).run());
        }
    });
}

/// A whole address, as a register has it.
#[divan::bench(args = ["phường Ba Đình, Hà Nội", "p. tan lap, tp. buon ma thuot, dak lak"])]
fn addressed(bencher: Bencher, text: &str) {
    let gazetteer = gazetteer();
    let then = Day::from_ymd_opt(2024, 5, 10);
    bencher.bench(|| gazetteer.addressed(black_box(text), black_box(then)));
}

/// What became of each unit.
#[divan::bench]
fn succession(bencher: Bencher) {
    let gazetteer = gazetteer();
    let units: Vec<_> = gazetteer.units().collect();
    bencher.counter(units.len()).bench(|| {
        for unit in &units {
            black_box(gazetteer.succession(black_box(*unit), day()));
        }
    });
}

/// Reading the pack, which a host does once.
#[divan::bench]
fn read() -> Gazetteer {
    gazetteer()
}
