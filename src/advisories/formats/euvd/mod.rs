//! European Union Vulnerability Database of ENISA: pages of its public API (`/api/search`), its lists
//! and single records.
//!
//! Built from the API's public documentation and what others document of its answers; the corpus has no
//! sample. Aliases and addresses are lines of one text, times are written as in the United States, the
//! forecast is a percentage. Vendors and products stand in two lists that are not joined: a pair counts
//! only where the curated names know it.

mod versions;

#[cfg(test)]
mod tests;

use serde::Deserialize;

use self::versions::spans;
use super::envelope::BARE;
use super::spans::{Span, criterion, in_words, is_open_start};
use super::{Format, ReadError, any_of, id, names, nullable, text};
use crate::advisories::statement::{KnownExploited, Reference, Score, Source, Statement, Unnamed};
use crate::matching::Cpe;

/// An answer to a search.
pub(super) const PAGE: Format = Format {
    name: "euvd",
    list: Some("items"),
    marks: &["id", "enisaIdProduct"],
    read: |raw| read(serde_json::from_str(raw)?),
};

/// An answer without pages, such as the latest weaknesses.
pub(super) const LIST: Format = Format {
    list: Some(BARE),
    ..PAGE
};

/// One record.
pub(super) const RECORD: Format = Format {
    name: "euvd",
    list: None,
    marks: &["id", "enisaIdProduct"],
    read: |raw| read(serde_json::from_str(raw)?),
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    id: String,
    #[serde(default, deserialize_with = "nullable")]
    description: String,
    date_published: Option<String>,
    date_updated: Option<String>,
    base_score: Option<Number>,
    #[serde(default, deserialize_with = "nullable")]
    base_score_version: String,
    #[serde(default, deserialize_with = "nullable")]
    base_score_vector: String,
    #[serde(default, deserialize_with = "nullable")]
    references: String,
    #[serde(default, deserialize_with = "nullable")]
    aliases: String,
    epss: Option<Number>,
    exploited_since: Option<String>,
    #[serde(default, deserialize_with = "nullable")]
    enisa_id_product: Vec<ProductEntry>,
    #[serde(default, deserialize_with = "nullable")]
    enisa_id_vendor: Vec<VendorEntry>,
}

#[derive(Deserialize)]
struct ProductEntry {
    #[serde(default, deserialize_with = "nullable")]
    product: Named,
    #[serde(default, deserialize_with = "nullable")]
    product_version: String,
}

#[derive(Deserialize)]
struct VendorEntry {
    #[serde(default, deserialize_with = "nullable")]
    vendor: Named,
}

#[derive(Default, Deserialize)]
struct Named {
    #[serde(default, deserialize_with = "nullable")]
    name: String,
}

/// A number, which some answers write as a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Number(f64),
    Text(String),
}

impl Number {
    fn value(&self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(*value),
            Self::Text(text) => text.trim().parse().ok(),
        }
    }
}

/// One statement; where several CVE ids share a record, one for each of them.
fn read(record: Record) -> Result<Vec<Statement>, ReadError> {
    let id = id(&record.id)?;
    let aliases: Vec<String> = lines(&record.aliases)
        .filter(|alias| *alias != id)
        .map(str::to_owned)
        .collect();
    let cves: Vec<String> = aliases
        .iter()
        .filter(|alias| alias.starts_with("CVE-"))
        .cloned()
        .collect();
    let said = Statement {
        document: Some(id.clone()),
        ..statement(&record)
    };
    if cves.len() > 1 {
        let of = |id: String| Statement { id, ..said.clone() };
        return Ok(cves.into_iter().map(of).collect());
    }
    Ok(vec![Statement { id, aliases, ..said }])
}

fn statement(record: &Record) -> Statement {
    let products = Products::of(record);
    let exploited = record.exploited_since.as_deref().and_then(versions::date);
    let percent = record.epss.as_ref().and_then(Number::value);
    Statement {
        source: Source::Euvd,
        published: record.date_published.as_deref().and_then(versions::date),
        modified: record.date_updated.as_deref().and_then(versions::date),
        summary: text(&record.description),
        scores: score(record).into_iter().collect(),
        configurations: any_of(products.criteria()),
        unnamed: products.unnamed,
        references: lines(&record.references).map(reference).collect(),
        known_exploited: exploited.map(|at| KnownExploited {
            added: at.chars().take(10).collect(),
            ..KnownExploited::default()
        }),
        likelihood: percent
            .filter(|value| (0.0..=100.0).contains(value))
            .map(|value| value / 100.0),
        ..Statement::default()
    }
}

/// The record's score; `-1` stands for none.
fn score(record: &Record) -> Option<Score> {
    let base = record.base_score.as_ref().and_then(Number::value)?;
    (0.0..=10.0).contains(&base).then(|| Score {
        version: record.base_score_version.trim().to_owned(),
        vector: record.base_score_vector.trim().to_owned(),
        base,
        primary: false,
    })
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn reference(url: &str) -> Reference {
    Reference {
        url: url.to_owned(),
        tags: Vec::new(),
    }
}

/// The products of a record: those we know, and those that nobody knows by their names.
#[derive(Default)]
struct Products {
    known: Vec<(Cpe, Vec<Span>)>,
    unnamed: Vec<Unnamed>,
}

impl Products {
    fn of(record: &Record) -> Self {
        let vendors: Vec<&str> = record
            .enisa_id_vendor
            .iter()
            .map(|entry| entry.vendor.name.trim())
            .collect();
        let mut products = Self::default();
        for entry in &record.enisa_id_product {
            products.add(&vendors, entry);
        }
        products
    }

    fn add(&mut self, vendors: &[&str], entry: &ProductEntry) {
        let (name, spans) = (entry.product.name.trim(), spans(&entry.product_version));
        if spans.is_empty() || is_open_start(name) {
            return;
        }
        let cpes: Vec<Cpe> = vendors
            .iter()
            .flat_map(|vendor| names::of_product(vendor, name))
            .collect();
        if !cpes.is_empty() {
            self.known.extend(cpes.into_iter().map(|cpe| (cpe, spans.clone())));
            return;
        }
        if let [vendor] = vendors
            && !is_open_start(vendor)
        {
            self.unnamed.push(Unnamed {
                vendor: (*vendor).to_owned(),
                product: name.to_owned(),
                versions: in_words(&spans),
            });
        }
    }

    fn criteria(&self) -> Vec<crate::matching::Criterion> {
        let each = self.known.iter();
        each.flat_map(|(cpe, spans)| spans.iter().map(|span| criterion(true, cpe, span)))
            .collect()
    }
}
