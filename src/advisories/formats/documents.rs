//! The documents of one file, read one by one.
//!
//! Each keeps its exact text and its place, so that the store can keep the one and a report can
//! name the other. Reading is lazy: a page of thousands of records is never held in our form as
//! a whole.

use std::fmt;

use thiserror::Error;

use super::envelope::Envelope;
use super::epss::{self, Table};
use super::{FORMATS, Format};
use crate::advisories::statement::Statement;
use crate::catalogue::life_cycles::LifeCycle;

/// Where a document stands in its file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1, in files that hold one document per line.
    pub line: Option<u64>,
    /// Array and index, from 0, in files that hold an array of documents.
    pub item: Option<(&'static str, usize)>,
}

/// A document that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<'a> {
    /// Where it stands.
    pub position: Position,
    /// Stable name of its format.
    pub format: &'static str,
    /// Its exact text.
    pub raw: &'a str,
    /// What it says about each weakness that it speaks of.
    pub statements: Vec<Statement>,
    /// What it says about the release lines of a product.
    pub life_cycle: Option<LifeCycle>,
}

impl Document<'_> {
    /// A document that says when the release lines of a product end, and nothing about weaknesses.
    #[must_use]
    pub fn of_life_cycle(life_cycle: LifeCycle) -> Self {
        Self {
            position: Position::default(),
            format: "endoflife",
            raw: "",
            statements: Vec::new(),
            life_cycle: Some(life_cycle),
        }
    }
}

/// A document that cannot be read.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{position}: {message}")]
pub struct DocumentError {
    /// Where it stands.
    pub position: Position,
    /// What is wrong with it.
    pub message: String,
}

/// The documents of one file, read one by one.
pub struct Documents<'a> {
    format: &'static Format,
    raws: std::iter::Enumerate<std::vec::IntoIter<&'a str>>,
    /// What breaks the file off after its last whole document.
    damage: Option<String>,
    /// The head of a table, which its lines are read by.
    table: Option<Table>,
}

impl<'a> Documents<'a> {
    pub(super) fn new(format: &'static Format, raws: Vec<&'a str>, damage: Option<String>) -> Self {
        Self {
            format,
            raws: raws.into_iter().enumerate(),
            damage,
            table: None,
        }
    }

    /// The lines of a table.
    pub(super) fn of_table((table, lines): (Table, Vec<&'a str>)) -> Self {
        let mut documents = Self::new(&epss::FORMAT, lines, None);
        documents.table = Some(table);
        documents
    }

    /// A file whose array is empty says nothing, whatever its format.
    pub(super) fn none(envelope: &Envelope<'a>) -> Option<Self> {
        let format = FORMATS
            .iter()
            .find(|format| format.list.is_some() && format.list == envelope.list)?;
        envelope
            .documents
            .is_empty()
            .then(|| Self::new(format, Vec::new(), None))
    }

    fn position_of(&self, index: usize) -> Position {
        if let Some(table) = &self.table {
            return Position {
                line: Some(table.line(index)),
                item: None,
            };
        }
        Position {
            line: None,
            item: self.format.list.map(|list| (list, index)),
        }
    }
}

impl<'a> Iterator for Documents<'a> {
    type Item = Result<Document<'a>, DocumentError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Some((index, raw)) = self.raws.next() else {
            let message = format!("the file is damaged after this document: {}", self.damage.take()?);
            return Some(Err(DocumentError {
                position: Position::default(),
                message,
            }));
        };
        let position = self.position_of(index);
        let statements = match &self.table {
            Some(table) => table.statement(raw).map(|statement| vec![statement]),
            None => (self.format.read)(raw),
        };
        Some(match statements {
            Ok(statements) => Ok(Document {
                position,
                format: self.format.name,
                raw,
                statements,
                life_cycle: None,
            }),
            Err(error) => Err(DocumentError {
                position,
                message: error.to_string(),
            }),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.raws.len() + usize::from(self.damage.is_some());
        (left, Some(left))
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.item) {
            (None, None) => f.write_str("document"),
            (Some(line), None) => write!(f, "line {line}"),
            (None, Some((list, index))) => write!(f, "{list}[{index}]"),
            (Some(line), Some((list, index))) => write!(f, "line {line}, {list}[{index}]"),
        }
    }
}

impl ExactSizeIterator for Documents<'_> {}
