//! `tocsin check`: an inventory file against advisory files, without any database.
//!
//! Everything is computed before the first byte is printed, and anything that cannot be read
//! ends the command with one line that names the file and the row: a check that silently left
//! something out would be worse than none. Urgency and words come from outside through
//! [`Assess`], so that this module knows matching alone.

mod explain;
mod inventory;
mod print;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::path::PathBuf;

use thiserror::Error;

use self::inventory::Row;
use crate::advisories::sources::{self, Event, MAX_FILE_BYTES, SourceError};
use crate::advisories::{Advisory, Forecast, Statement};
use crate::alerts::remedies;
use crate::catalogue::life_cycles::{Ending, LifeCycle};
use crate::matching::{Finding, Inventory, Item, Verdict, judge_in, products};

/// What to check and how to print it.
#[derive(Clone, Debug, Default)]
pub struct CheckOptions {
    /// The inventory: a CSV file, or an SBOM whose components are its rows.
    pub inventory: PathBuf,
    /// SBOMs of programs in the inventory: what is in them is looked at too.
    pub sboms: Vec<PathBuf>,
    /// Files and folders with advisories.
    pub advisories: Vec<PathBuf>,
    /// The form of the output.
    pub format: Format,
    /// The steps that led to each finding, instead of the cards.
    pub explain: bool,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain-language cards.
    #[default]
    Text,
    /// An array with reasons and sources.
    Json,
    /// `line,advisory,verdict,urgency,fixed_in`.
    Csv,
}

/// Why the check came to nothing.
#[derive(Debug, Error)]
pub enum CheckError {
    /// The inventory cannot be opened or lacks a column.
    #[error("{}: {message}", file.display())]
    Inventory {
        /// The inventory.
        file: PathBuf,
        /// What is wrong.
        message: String,
    },
    /// A row of the inventory cannot be read.
    #[error("{}: row {row}: {message}", file.display())]
    Row {
        /// The inventory.
        file: PathBuf,
        /// The row, from 1, without the header.
        row: u64,
        /// What is wrong.
        message: String,
    },
    /// A path with advisories cannot be opened.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// An advisory cannot be read.
    #[error(transparent)]
    Advisory(#[from] sources::Problem),
    /// The result cannot be written.
    #[error("cannot write the result: {0}")]
    Output(#[from] io::Error),
}

impl CheckError {
    /// Exit status of the command: 2 for unreadable input, 1 for anything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Output(_) => 1,
            _ => 2,
        }
    }
}

/// One row that an advisory concerns, as it is handed to [`Assess`].
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The advisory.
    pub advisory: &'a Advisory,
    /// Verdict and reason.
    pub finding: &'a Finding,
    /// The row, under each of its names; there is at least one.
    pub names: &'a [Item],
    /// Whether the row can be reached from the internet; `None` = not known.
    pub exposed: Option<bool>,
    /// When release lines end, as far as the files say so.
    pub endings: &'a Endings,
}

impl Case<'_> {
    /// The product of the row as its first name writes it.
    #[must_use]
    pub fn product(&self) -> &str {
        self.names.first().map_or("", |name| name.product.as_str())
    }

    /// The version of the row, as far as one of its names states it.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.names.iter().find_map(|name| name.version.as_deref())
    }
}

/// Release lines and their ends, by product of the catalogue.
pub type Endings = HashMap<String, Vec<Ending>>;

/// What the files say.
#[derive(Default)]
struct Told {
    advisories: Vec<Advisory>,
    endings: Endings,
}

/// What came out besides what was printed.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Verdict and urgency of every finding.
    pub found: Vec<(Verdict, Option<String>)>,
    /// What the reader should know about the input, one line each.
    pub notes: Vec<String>,
}

/// Urgency and words, in the language that was chosen.
pub trait Assess {
    /// Stable name of the urgency; `None` when there is no basis to judge it yet.
    fn level(&self, case: &Case<'_>) -> Option<String>;

    /// The plain-language card.
    fn card(&self, case: &Case<'_>) -> String;

    /// The sentence that says that nothing was found.
    fn all_clear(&self) -> String;
}

/// A line of the result.
struct Found<'a> {
    row: &'a Row,
    advisory: &'a Advisory,
    finding: Finding,
    endings: &'a Endings,
}

impl Found<'_> {
    fn case(&self) -> Case<'_> {
        Case {
            advisory: self.advisory,
            finding: &self.finding,
            names: &self.row.names,
            exposed: self.row.exposed,
            endings: self.endings,
        }
    }
}

/// Checks an inventory against advisories and prints what concerns it.
///
/// # Errors
/// What cannot be read, or not be printed; then nothing was printed.
pub fn run(options: &CheckOptions, assess: &dyn Assess, out: &mut dyn Write) -> Result<Outcome, CheckError> {
    let mut rows = inventory::read(&options.inventory)?;
    let notes = inventory::widen(&mut rows, &options.sboms)?;
    let told = load(&options.advisories)?;
    let found = compare(&rows, &told);
    let mut printed = Vec::new();
    if options.explain {
        explain::print(&rows, &found, &mut printed);
    } else {
        print::print(options.format, &found, assess, &mut printed)?;
    }
    out.write_all(&printed)?;
    out.flush()?;
    let found = found.iter().map(|one| (one.finding.verdict, assess.level(&one.case())));
    Ok(Outcome {
        found: found.collect(),
        notes,
    })
}

/// Every advisory that can match, and the ends of release lines. The first thing that cannot be read ends the reading.
fn load(paths: &[PathBuf]) -> Result<Told, CheckError> {
    let files = sources::find(paths)?;
    let mut statements = Vec::new();
    let mut told = Told::default();
    sources::read(&files, MAX_FILE_BYTES, &mut |event| match event {
        Event::Document(_, document) => {
            // A day of forecasts names every weakness there is; the low ones change nothing.
            let counts = |statement: &Statement| {
                let likelihood = statement.likelihood;
                likelihood.is_none_or(|value| Forecast::of(value) > Forecast::Low)
            };
            statements.extend(document.statements.into_iter().filter(counts));
            for (slug, endings) in document.life_cycle.iter().flat_map(LifeCycle::of_catalogue) {
                told.endings.entry(slug.to_owned()).or_default().extend(endings);
            }
            Ok(())
        }
        Event::Problem(problem) | Event::Unknown(problem) => Err(problem),
        Event::Checked(..) => Ok(()),
        Event::Doubted(file, doubt, _) => Err(sources::Problem {
            path: file.path.clone(),
            member: None,
            position: None,
            message: doubt.to_string(),
        }),
        Event::Progress(_) => Ok(()),
    })?;
    let advisories = Advisory::merge_all(statements).into_iter();
    told.advisories = advisories.filter(|advisory| !advisory.rejected).collect();
    Ok(told)
}

/// Every (row, advisory) that is not "not affected", by line and then by id.
fn compare<'a>(rows: &'a [Row], told: &'a Told) -> Vec<Found<'a>> {
    let mut businesses: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        businesses.entry(&row.sme).or_default().push(row);
    }
    let index = index(&told.advisories);
    let of = |rows: &Vec<&'a Row>| business(rows, &index, &told.endings);
    let mut found: Vec<Found<'_>> = businesses.values().flat_map(of).collect();
    found.sort_by(|left, right| (left.row.line, &left.advisory.id).cmp(&(right.row.line, &right.advisory.id)));
    found
}

/// Advisories by vendor and product.
type Index<'a> = HashMap<(String, String), Vec<&'a Advisory>>;

fn index(advisories: &[Advisory]) -> Index<'_> {
    let mut index = Index::new();
    for advisory in advisories {
        for product in products(advisory.applicability()) {
            index.entry(product).or_default().push(advisory);
        }
    }
    index
}

fn business<'a>(rows: &[&'a Row], index: &Index<'a>, endings: &'a Endings) -> Vec<Found<'a>> {
    let inventory = Inventory::new(rows.iter().flat_map(|row| &row.names));
    let mut found = Vec::new();
    for row in rows.iter().copied() {
        for (advisory, inside) in candidates(row, index).into_values() {
            let finding = judge_in(advisory.applicability(), row.with(&inside), &inventory);
            found.extend(finding.map(|mut finding| {
                finding.fixed_in = finding
                    .fixed_in
                    .take()
                    .or_else(|| remedies::repaired(advisory, &finding));
                Found {
                    row,
                    advisory,
                    finding,
                    endings,
                }
            }));
        }
    }
    found
}

/// The advisories that name the row or something in it, by id, each with the components that it names.
fn candidates<'a>(row: &Row, index: &Index<'a>) -> BTreeMap<&'a str, (&'a Advisory, Vec<Vec<Item>>)> {
    let naming = |name: &Item| {
        index
            .get(&(name.vendor.clone(), name.product.clone()))
            .into_iter()
            .flatten()
            .copied()
    };
    let mut found: BTreeMap<&str, (&Advisory, Vec<Vec<Item>>)> = BTreeMap::new();
    for advisory in row.names.iter().flat_map(naming) {
        found.entry(&advisory.id).or_insert((advisory, Vec::new()));
    }
    for component in &row.components {
        let about: BTreeMap<&str, &Advisory> = component
            .iter()
            .flat_map(naming)
            .map(|advisory| (advisory.id.as_str(), advisory))
            .collect();
        for (id, advisory) in about {
            let (_, inside) = found.entry(id).or_insert((advisory, Vec::new()));
            inside.push(component.clone());
        }
    }
    found
}
