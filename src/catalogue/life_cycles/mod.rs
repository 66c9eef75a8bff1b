//! When makers end the release lines of their products, as endoflife.date lists it.
//!
//! What is imported stands in a table and comes before the days in the catalogue: a longer release line
//! before a shorter one, and of two equal ones the table's. `endoflife.json` says by hand which product
//! of the list is which of ours, and leaves out those whose lines end because the next version comes by
//! itself (browsers, WordPress): there "it gets no more updates" would be wrong.

mod shapes;
pub mod store;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use serde::Deserialize;

pub use shapes::read;

/// Name of the list, as the table keeps it.
pub const SOURCE: &str = "endoflife.date";

const LIST: &str = include_str!("endoflife.json");

/// What the list says about one product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LifeCycle {
    /// Its id there.
    pub id: String,
    /// Its release lines, where the end of their updates is known.
    pub releases: Vec<(String, End)>,
}

/// When a release line gets no more security updates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// It has ended, nobody says when.
    Past,
    /// The last day, `YYYY-MM-DD`.
    On(String),
    /// It goes on; no day is set.
    Open,
}

/// A release line of a product of the catalogue, and its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The release line (`11.4`, `24h2`).
    pub release: String,
    /// Its end.
    pub end: End,
}

impl End {
    /// Whether there are no more updates on a day, `YYYY-MM-DD`.
    #[must_use]
    pub fn is_before(&self, day: &str) -> bool {
        match self {
            Self::Past => true,
            Self::On(last) => last.as_str() < day,
            Self::Open => false,
        }
    }
}

/// Which product of the list is which of the catalogue.
#[derive(Deserialize)]
struct Row {
    ids: Vec<String>,
    slugs: Vec<String>,
    /// What the lines of this product begin with, where the list holds several of ours in one.
    #[serde(default)]
    prefix: String,
    /// What the lines that small businesses have may end with.
    #[serde(default)]
    suffix: String,
}

#[expect(clippy::expect_used, reason = "the list is compiled in and read by a test")]
static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| serde_json::from_str(LIST).expect("endoflife.json is valid"));

impl LifeCycle {
    /// The release lines of each product of the catalogue that it stands for.
    #[must_use]
    pub fn of_catalogue(&self) -> Vec<(&'static str, Vec<Ending>)> {
        let rows = ROWS.iter().filter(|row| row.ids.contains(&self.id));
        let of = |row: &'static Row| {
            let endings = self.endings(row);
            row.slugs.iter().map(move |slug| (slug.as_str(), endings.clone()))
        };
        rows.flat_map(of).collect()
    }

    fn endings(&self, row: &Row) -> Vec<Ending> {
        let ours = |(label, end): &(String, End)| {
            Some(Ending {
                release: row.release(label)?,
                end: end.clone(),
            })
        };
        self.releases.iter().filter_map(ours).collect()
    }
}

impl Row {
    /// `11-24h2-w` is `24h2`, `2012-r2` is `2012 r2`; other editions of a line that is told apart are left out.
    fn release(&self, label: &str) -> Option<String> {
        let label = label.trim().to_lowercase();
        if self.prefix.is_empty() {
            return (!label.is_empty()).then(|| label.replace('-', " "));
        }
        let line = label.strip_prefix(&self.prefix)?;
        let line = line.strip_suffix(&self.suffix).unwrap_or(line);
        (!line.is_empty() && !line.contains('-')).then(|| line.to_owned())
    }
}
