//! How often the engine is right, by class, as a table.
//!
//! Twice: for "affected" alone, and for "affected" or "possible", which is what an owner is told about.

use std::fmt::Write;

use tocsin::matching::Verdict;

use crate::corpus::Case;
use crate::run::Outcome;

/// Counts of one class.
pub struct Row {
    name: String,
    cases: usize,
    right: usize,
    waiting: usize,
    affected: Counts,
    told: Counts,
}

#[derive(Default)]
struct Counts {
    true_positives: usize,
    false_positives: usize,
    false_negatives: usize,
    true_negatives: usize,
}

impl Counts {
    fn count(&mut self, expected: bool, found: bool) {
        let counter = match (expected, found) {
            (true, true) => &mut self.true_positives,
            (false, true) => &mut self.false_positives,
            (true, false) => &mut self.false_negatives,
            (false, false) => &mut self.true_negatives,
        };
        *counter += 1;
    }

    fn add(&mut self, other: &Self) {
        self.true_positives += other.true_positives;
        self.false_positives += other.false_positives;
        self.false_negatives += other.false_negatives;
        self.true_negatives += other.true_negatives;
    }

    fn columns(&self) -> String {
        let share = |of: usize| {
            let all = self.true_positives + of;
            let thousandths = (self.true_positives * 1000).checked_div(all);
            thousandths.map_or("    -".to_owned(), |share| {
                format!("{}.{:03}", share / 1000, share % 1000)
            })
        };
        format!(
            "{:4}{:4}{:4}{:4}  {} {}",
            self.true_positives,
            self.false_positives,
            self.false_negatives,
            self.true_negatives,
            share(self.false_positives),
            share(self.false_negatives),
        )
    }
}

impl Row {
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            cases: 0,
            right: 0,
            waiting: 0,
            affected: Counts::default(),
            told: Counts::default(),
        }
    }

    /// Counts one case.
    pub fn count(&mut self, case: &Case, outcome: &Outcome) {
        let found = outcome.verdict();
        self.cases += 1;
        self.right += usize::from(outcome.is_as(case));
        self.affected
            .count(case.is == Verdict::Affected, found == Verdict::Affected);
        self.told
            .count(case.is > Verdict::NotAffected, found > Verdict::NotAffected);
    }

    /// Cases whose documents no format of the program can read yet.
    pub fn wait(&mut self, cases: usize) {
        self.waiting += cases;
    }

    fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.right += other.right;
        self.waiting += other.waiting;
        self.affected.add(&other.affected);
        self.told.add(&other.told);
    }

    fn line(&self) -> String {
        format!(
            "{:28}{:6}{:6} |{} |{}",
            self.name,
            self.cases,
            self.right,
            self.affected.columns(),
            self.told.columns()
        )
    }
}

/// The number of cases in all classes.
pub fn cases(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.cases + row.waiting).sum()
}

/// The table with a line for each class and the sum of all.
pub fn print(rows: &[Row]) -> String {
    let mut total = Row::new("all");
    rows.iter().for_each(|row| total.add(row));
    let mut text = format!(
        "Quality corpus: {} of {} cases right\n{:40} | affected{:23} | affected or possible\n",
        total.right, total.cases, "", ""
    );
    if total.waiting > 0 {
        let _ = writeln!(text, "{} cases wait for the reader of their format", total.waiting);
    }
    let columns = "  tp  fp  fn  tn  prec. recall";
    let _ = writeln!(text, "{:28}{:>6}{:>6} |{columns} |{columns}", "class", "cases", "right");
    for row in rows.iter().chain([&total]) {
        let _ = writeln!(text, "{}", row.line().trim_end());
    }
    text
}
