//! What the corpus tests share: where the corpus is, and a check without words.

use std::error::Error;
use std::path::{Path, PathBuf};

use tocsin::cli::check::{Assess, Case, CheckOptions, Format, run};

/// What a test gives back: the first surprise ends it.
pub type Outcome = Result<(), Box<dyn Error>>;

/// Runs a test on the corpus folder, or says that it is not there.
pub fn with_corpus(name: &str, test: impl FnOnce(&Path) -> Outcome) -> Outcome {
    #[expect(
        clippy::disallowed_methods,
        reason = "where the corpus is, is no setting of the program"
    )]
    let folder = std::env::var_os("TOCSIN_CORPUS").map(PathBuf::from);
    match folder.filter(|folder| folder.is_dir()) {
        Some(folder) => test(&folder),
        None => {
            println!("{name}: corpus not present, skipped");
            Ok(())
        }
    }
}

/// A row of the table that the check prints.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub line: u64,
    pub advisory: String,
    pub verdict: String,
}

/// Checks an inventory as the command does and reads the table it prints.
pub fn check(inventory: &Path, advisories: &[PathBuf]) -> Result<Vec<Line>, Box<dyn Error>> {
    let (inventory, advisories) = (inventory.to_owned(), advisories.to_vec());
    let mut table = Vec::new();
    run(
        &CheckOptions {
            inventory,
            advisories,
            format: Format::Csv,
            ..CheckOptions::default()
        },
        &Wordless,
        &mut table,
    )?;
    lines(csv::Reader::from_reader(table.as_slice()), "verdict")
}

/// The lines of a table, with the verdict in the column of that name.
pub fn lines(mut table: csv::Reader<impl std::io::Read>, verdict: &str) -> Result<Vec<Line>, Box<dyn Error>> {
    let headers = table.headers()?.clone();
    let index = |name: &str| headers.iter().position(|header| header == name);
    let column = |name: &str| index(name).ok_or_else(|| format!("no column {name}"));
    let (line, advisory, verdict) = (column("line")?, column("advisory")?, column(verdict)?);
    let mut lines = Vec::new();
    for record in table.records() {
        let record = record?;
        let value = |index: usize| record.get(index).unwrap_or_default().to_owned();
        lines.push(Line {
            line: value(line).parse()?,
            advisory: value(advisory),
            verdict: value(verdict),
        });
    }
    Ok(lines)
}

/// No urgency, no words: only verdicts are looked at here.
struct Wordless;

impl Assess for Wordless {
    fn level(&self, _case: &Case<'_>) -> Option<String> {
        None
    }

    fn card(&self, _case: &Case<'_>) -> String {
        String::new()
    }

    fn all_clear(&self) -> String {
        String::new()
    }
}
