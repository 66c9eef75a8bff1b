//! EPSS: the daily table of forecasts that FIRST publishes, one line for each CVE id.
//!
//! A comment in the first line names model and day, the next line the columns. A forecast changes
//! how urgent a weakness is, never whether it matches: it joins by its CVE id.

use super::{Format, ReadError, id};
use crate::advisories::statement::{Source, Statement};

/// The table. It is no JSON, so no file bears its marks: [`Table::read`] tells it.
pub(super) const FORMAT: Format = Format {
    name: "epss",
    list: Some("epss"),
    marks: &["cve", "epss"],
    read: |_| Err(ReadError::Row("a line alone does not say its columns")),
};

/// The head of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// The day of the forecasts, as given.
    day: Option<String>,
    cve: usize,
    likelihood: usize,
    /// Number of the first line below the head, from 1.
    first: u64,
}

impl Table {
    /// Takes a table apart into its head and its lines; `None` when the text is something else.
    pub fn read(text: &str) -> Option<(Self, Vec<&str>)> {
        if text.starts_with(['{', '[']) {
            return None;
        }
        let mut lines = text.lines().zip(1_u64..);
        let mut next = lines.next()?;
        let mut day = None;
        if let Some(comment) = next.0.strip_prefix('#') {
            day = comment
                .split(',')
                .find_map(|part| part.trim().strip_prefix("score_date:"));
            next = lines.next()?;
        }
        let columns: Vec<&str> = next.0.split(',').map(|name| name.trim().trim_matches('"')).collect();
        let column = |wanted: &str| columns.iter().position(|name| name.eq_ignore_ascii_case(wanted));
        let head = Self {
            day: day.map(str::to_owned),
            cve: column("cve")?,
            likelihood: column("epss")?,
            first: next.1 + 1,
        };
        Some((head, lines.map(|(line, _)| line).collect()))
    }

    /// The number of a line in its file, from 1.
    pub fn line(&self, index: usize) -> u64 {
        self.first.saturating_add(u64::try_from(index).unwrap_or(u64::MAX))
    }

    /// What one line says.
    pub fn statement(&self, line: &str) -> Result<Statement, ReadError> {
        let cell = |column: usize| line.split(',').nth(column).map(|text| text.trim().trim_matches('"'));
        let likelihood = cell(self.likelihood).and_then(|text| text.parse::<f64>().ok());
        let valid = likelihood.filter(|value| (0.0..=1.0).contains(value));
        Ok(Statement {
            source: Source::Epss,
            id: id(cell(self.cve).unwrap_or_default())?,
            modified: self.day.clone(),
            likelihood: Some(valid.ok_or(ReadError::Row("the forecast is no number from 0 to 1"))?),
            ..Statement::default()
        })
    }
}
