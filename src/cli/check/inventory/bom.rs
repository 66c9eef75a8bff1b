//! SBOMs as inventories, and as what is known to be inside the rows of one.

use std::cmp::Ordering;

use super::Row;
use crate::inventory::import::{Component, Sbom};
use crate::matching::{self, Item};

/// Every component is a row; a document without any is about its subject alone.
pub(super) fn rows(sbom: &Sbom) -> Vec<Row> {
    let subject = sbom.subject.as_ref();
    if sbom.components.is_empty() {
        return subject.map(|alone| row(1, alone, Vec::new())).into_iter().collect();
    }
    let components = sbom.components.iter().zip(1..);
    components
        .map(|(component, line)| {
            let mut hosts = subject.map(Component::names).unwrap_or_default();
            hosts.extend(ancestors(component, sbom).iter().flat_map(|host| host.names()));
            row(line, component, hosts)
        })
        .collect()
}

fn row(line: u64, component: &Component, hosts: Vec<Item>) -> Row {
    Row {
        line,
        names: component.names(),
        hosts,
        ..Row::default()
    }
}

/// What a component is part of, the nearest first; parts of each other in a circle are walked once.
fn ancestors<'a>(component: &'a Component, sbom: &'a Sbom) -> Vec<&'a Component> {
    let mut found: Vec<&Component> = Vec::new();
    let mut next = component.parent;
    while let Some(parent) = next.and_then(|place| sbom.components.get(place)) {
        if std::ptr::eq(parent, component) || found.iter().any(|known| std::ptr::eq(*known, parent)) {
            break;
        }
        found.push(parent);
        next = parent.parent;
    }
    found
}

/// Gives its components to every row that is the subject; returns how many are.
pub(super) fn widen(rows: &mut [Row], subject: &Component, sbom: &Sbom) -> usize {
    let meant = rows.iter_mut().filter(|row| is_meant(row, subject));
    let meant: Vec<&mut Row> = meant.collect();
    let number = meant.len();
    let inside: Vec<Vec<Item>> = sbom.components.iter().map(Component::names).collect();
    for row in meant {
        row.components.extend(inside.iter().cloned());
    }
    number
}

/// Whether a row is the subject under any of its names, in the version that the document states.
fn is_meant(row: &Row, subject: &Component) -> bool {
    let names = subject.names();
    row.names.iter().any(|own| names.iter().any(|name| is_same(own, name)))
}

/// A subject that only has a title is recognised by it.
fn is_same(own: &Item, name: &Item) -> bool {
    let product = if name.vendor.is_empty() {
        own.product.replace('_', " ") == name.product.replace('_', " ")
    } else {
        own.vendor == name.vendor && own.product == name.product
    };
    product && is_same_version(own, name)
}

fn is_same_version(own: &Item, name: &Item) -> bool {
    match (&own.version, &name.version) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(own), Some(stated)) => own == stated || matching::version_cmp(own, stated) == Some(Ordering::Equal),
    }
}
