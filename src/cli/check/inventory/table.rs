//! An inventory as CSV with a header, columns in any order.
//!
//! `vendor`, `product` and `version` must be there; the other columns are optional and unknown
//! ones are ignored. Rows are counted from 1 without the header, because that is the number
//! under which results are printed. A row has one name by its columns and its CPE name, and
//! another one by its purl.

use std::path::Path;

use csv::StringRecord;

use super::Row;
use crate::cli::check::CheckError;
use crate::matching::{Cpe, Item, Package, Part};

/// Columns that must be there.
const REQUIRED: &[&str] = &["vendor", "product", "version"];

/// Reads the whole table; the first unreadable row is an error.
pub(super) fn read(file: &Path, bytes: &[u8]) -> Result<Vec<Row>, CheckError> {
    let broken = |message: String| CheckError::Inventory {
        file: file.to_owned(),
        message,
    };
    let mut reader = csv::Reader::from_reader(bytes);
    let headers = reader.headers().map_err(|error| broken(error.to_string()))?;
    let columns = Columns::new(headers).map_err(broken)?;
    let records = reader.records().zip(1..);
    records
        .map(|(record, line)| {
            let record = record.map_err(|error| shape(&error));
            let row = record.and_then(|record| columns.row(&record, line));
            row.map_err(|message| CheckError::Row {
                file: file.to_owned(),
                row: line,
                message,
            })
        })
        .collect()
}

/// Names of the columns in their order.
struct Columns(Vec<String>);

impl Columns {
    fn new(headers: &StringRecord) -> Result<Self, String> {
        let names: Vec<String> = headers.iter().map(|name| name.trim().to_lowercase()).collect();
        match REQUIRED
            .iter()
            .find(|required| !names.iter().any(|name| name == *required))
        {
            Some(missing) => Err(format!("the column \"{missing}\" is missing in the header row")),
            None => Ok(Self(names)),
        }
    }

    /// A value of a record; empty when the column is not there.
    fn value<'r>(&self, record: &'r StringRecord, column: &str) -> &'r str {
        let index = self.0.iter().position(|name| name == column);
        index.and_then(|index| record.get(index)).unwrap_or_default().trim()
    }

    fn row(&self, record: &StringRecord, line: u64) -> Result<Row, String> {
        let sme = self.value(record, "sme").to_owned();
        let exposed = exposed(self.value(record, "exposed"))?;
        Ok(Row {
            line,
            sme,
            names: self.names(record)?,
            exposed,
            ..Row::default()
        })
    }

    /// The name by columns and CPE, unless both are empty, and the one by purl.
    fn names(&self, record: &StringRecord) -> Result<Vec<Item>, String> {
        let typed = self.item(record)?;
        let package = match self.value(record, "purl") {
            "" => None,
            purl => Some(purl.parse::<Package>().map_err(|error| error.to_string())?.item()),
        };
        let package = package.map(|name| Item {
            version: name.version.or_else(|| typed.version.clone()),
            ..name
        });
        let is_named = !typed.vendor.is_empty() || !typed.product.is_empty();
        let first = (is_named || package.is_none()).then_some(typed);
        Ok(first.into_iter().chain(package).collect())
    }

    /// The column `edition` fills both kinds of edition that a CPE name knows.
    fn item(&self, record: &StringRecord) -> Result<Item, String> {
        let text = |column| Item::text(self.value(record, column));
        let typed = Item {
            part: part(self.value(record, "part"))?,
            vendor: text("vendor").unwrap_or_default(),
            product: text("product").unwrap_or_default(),
            version: text("version"),
            update: text("update"),
            edition: text("edition"),
            sw_edition: text("edition"),
            target_sw: text("target_sw"),
            target_hw: text("target_hw"),
            ..Item::default()
        };
        match self.value(record, "cpe") {
            "" => Ok(typed),
            name => Ok(typed.with_cpe(&Cpe::tolerant(name).map_err(|error| error.to_string())?)),
        }
    }
}

fn part(value: &str) -> Result<Option<Part>, String> {
    match value {
        "" | "*" => Ok(None),
        letter => Part::from_letter(letter)
            .map(Some)
            .ok_or_else(|| format!("part is \"{letter}\", not a, o or h")),
    }
}

fn exposed(value: &str) -> Result<Option<bool>, String> {
    match value.to_lowercase().as_str() {
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        "" | "unknown" => Ok(None),
        other => Err(format!("exposed is \"{other}\", not yes, no or unknown")),
    }
}

/// What is wrong with the shape of a row, without the reader's own way of counting rows.
fn shape(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} values where the header row has {expected_len} columns")
        }
        csv::ErrorKind::Utf8 { .. } => "not UTF-8 text".to_owned(),
        _ => error.to_string(),
    }
}
