//! How many tests passed and failed, read from what the test runners of four languages print.

use std::fmt;
use std::ops::Add;

use crate::workshop::Outcome;

/// Counts of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Tally {
    /// Counts a failure that the numbers do not show: a runner that ended badly, or that ran nothing.
    pub(crate) fn given(self, succeeded: bool) -> Self {
        let unseen = self.failed == 0 && (!succeeded || self.passed == 0);
        Self { failed: self.failed + u64::from(unseen), ..self }
    }

    /// An error if something failed.
    pub(crate) fn verdict(self) -> Outcome {
        println!("{self}");
        if self.failed == 0 { Ok(()) } else { Err("there were failures".into()) }
    }

    fn count(&mut self, word: &str, number: u64) {
        match word {
            "passed" | "pass" => self.passed += number,
            "failed" | "fail" | "error" | "errors" | "cancelled" | "xpassed" => self.failed += number,
            "ignored" | "skipped" | "todo" | "xfailed" => self.skipped += number,
            _ => {}
        }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// A single check, such as that of formatting.
pub(crate) fn check(succeeded: bool) -> Tally {
    Tally { passed: u64::from(succeeded), failed: u64::from(!succeeded), skipped: 0 }
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …`, once for every test program.
pub(crate) fn cargo_test(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines().filter(|line| line.starts_with("test result: ")) {
        let counts = line.split_once(". ").map_or("", |(_, counts)| counts);
        count_pairs(&mut tally, counts, ';');
    }
    tally
}

/// `===== 2 failed, 3 passed, 1 skipped in 0.12s =====`, at the end.
pub(crate) fn pytest(output: &str) -> Tally {
    let mut tally = Tally::default();
    let last = output.lines().rev().find_map(|line| {
        let (counts, time) = line.trim_matches(['=', ' ']).rsplit_once(" in ")?;
        time.split_whitespace().next()?.ends_with('s').then_some(counts)
    });
    count_pairs(&mut tally, last.unwrap_or(""), ',');
    tally
}

/// `[INFO] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0`: once for every class, with a time, and once for all.
pub(crate) fn surefire(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines().filter(|line| !line.contains("Time elapsed")) {
        let Some((_, counts)) = line.split_once("Tests run: ") else {
            continue;
        };
        let counts = counts.replace(|letter: char| !letter.is_ascii_digit(), " ");
        let numbers: Vec<u64> = counts.split(' ').filter_map(|number| number.parse().ok()).collect();
        if let [run, failures, errors, skipped] = *numbers.as_slice() {
            let failed = failures + errors;
            tally = tally + Tally { passed: run.saturating_sub(failed + skipped), failed, skipped };
        }
    }
    tally
}

/// `ℹ pass 3` and so on, each on a line of its own at the end.
pub(crate) fn node(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if let ["ℹ" | "#", word, number] = *words.as_slice()
            && let Ok(number) = number.parse()
        {
            tally.count(word, number);
        }
    }
    tally
}

/// `3 passed; 0 failed`, with any separator.
fn count_pairs(tally: &mut Tally, counts: &str, separator: char) {
    for pair in counts.split(separator) {
        let mut words = pair.split_whitespace();
        if let (Some(Ok(number)), Some(word)) = (words.next().map(str::parse), words.next()) {
            tally.count(word, number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u64, failed: u64, skipped: u64) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn cargo_prints_one_line_for_every_test_program() {
        let output = "test a ... ok\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 5 filtered out; finished in 0.00s\n";
        assert_eq!(cargo_test(output), tally(4, 2, 1));
    }

    #[test]
    fn pytest_prints_a_line_at_the_end() {
        let output = "FAILED tests/a.py::b - assert 1 in 2s\n= 2 failed, 3 passed, 1 skipped, 1 error in 0.12s =\n";
        assert_eq!(pytest(output), tally(3, 3, 1));
        assert_eq!(pytest("1 passed, 1 warning in 61.00s (0:01:01)\n"), tally(1, 0, 0));
        assert_eq!(pytest("==== no tests ran in 0.00s ====\n"), tally(0, 0, 0));
    }

    #[test]
    fn surefire_prints_a_line_for_every_class_and_one_for_all() {
        let output = "[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in A\n\
            [ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 1, Time elapsed: 0.1 s <<< FAILURE! -- in B\n\
            [ERROR] Tests run: 7, Failures: 1, Errors: 1, Skipped: 1\n";
        assert_eq!(surefire(output), tally(4, 2, 1));
    }

    #[test]
    fn node_prints_its_counts_at_the_end() {
        let output = "✔ a (1ms)\nℹ tests 6\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ duration_ms 12.5\n";
        assert_eq!(node(output), tally(3, 2, 1));
    }

    #[test]
    fn a_runner_that_ended_badly_or_ran_nothing_has_failed() {
        assert_eq!(tally(3, 0, 0).given(true), tally(3, 0, 0));
        assert_eq!(tally(3, 0, 0).given(false), tally(3, 1, 0));
        assert_eq!(tally(3, 2, 0).given(false), tally(3, 2, 0));
        assert_eq!(tally(0, 0, 2).given(true), tally(0, 1, 2));
    }
}
