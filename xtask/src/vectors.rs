//! The answers of every language to the vectors in `tests/vectors`, which must be the same bytes.

use std::fs;
use std::path::PathBuf;

use crate::tally::{self, Tally};
use crate::workshop::{Outcome, Workshop, read_file};

/// The variable that tells a runner where to write its answers, a line for each vector: file, id and answer.
pub(crate) const OUT: &str = "KNTC_VECTORS_OUT";

/// The languages with a runner. The expected values are checked in Rust.
const OTHERS: [&str; 3] = ["python", "jvm", "browser"];

/// Where the runner of a language writes its answers.
pub(crate) fn answers(workshop: &Workshop, language: &str) -> PathBuf {
    workshop.target.join("vectors").join(format!("{language}.txt"))
}

/// Clears the answers of an earlier run, so that none of them can stand for one of this run.
pub(crate) fn forget(workshop: &Workshop) -> Outcome {
    let folder = workshop.target.join("vectors");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Compares the answers of each language with those of Rust.
pub(crate) fn compare(workshop: &Workshop) -> Outcome<Tally> {
    let rust = read_file(&answers(workshop, "rust"))?;
    if rust.is_empty() {
        return Err("no vector was answered in Rust".to_owned());
    }
    let mut sum = Tally::default();
    for language in OTHERS {
        let difference = match read_file(&answers(workshop, language)) {
            Ok(other) => first_difference(&rust, &other),
            Err(missing) => Some(missing),
        };
        match &difference {
            None => println!("{language}: {} answers, the same bytes as in Rust", rust.lines().count()),
            Some(difference) => println!("{language}: {difference}"),
        }
        sum = sum + tally::check(difference.is_none());
    }
    Ok(sum)
}

fn first_difference(rust: &str, other: &str) -> Option<String> {
    if rust == other {
        return None;
    }
    let mut lines = rust.lines().zip(other.lines()).enumerate();
    Some(match lines.find(|(_, (one, two))| one != two) {
        Some((number, (one, two))) => {
            let name = |line: &str| line.split('\t').take(2).collect::<Vec<_>>().join(" ");
            let same = one.chars().zip(two.chars()).take_while(|(a, b)| a == b).count();
            let tail = |line: &str| line.chars().skip(same.saturating_sub(40)).take(160).collect::<String>();
            format!(
                "line {}, {} instead of {}\n  Rust:  …{}\n  other: …{}",
                number + 1,
                name(two),
                name(one),
                tail(one),
                tail(two)
            )
        }
        None => format!("{} answers instead of {}", other.lines().count(), rust.lines().count()),
    })
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn the_first_line_that_differs_is_shown() {
        assert_eq!(first_difference("a\tb\tc\n", "a\tb\tc\n"), None);
        let shown = first_difference("f\t1\tsame\nf\t2\tone\n", "f\t1\tsame\nf\t2\ttwo\n").unwrap_or_default();
        assert!(shown.starts_with("line 2, f 2 instead of f 2"), "{shown}");
        assert_eq!(first_difference("a\nb\n", "a\n").as_deref(), Some("1 answers instead of 2"));
    }
}
