//! `tocsin check --explain`: for each finding, every step that led to it.

use super::Found;
use super::inventory::Row;
use crate::matching::explain::explain;
use crate::matching::{self, Inventory};
use std::collections::BTreeMap;

/// Writes the steps of each finding as indented lines; `rows` is the whole inventory, with all its businesses.
pub(super) fn print(rows: &[Row], found: &[Found<'_>], out: &mut Vec<u8>) {
    let mut businesses: BTreeMap<&str, Vec<&matching::Item>> = BTreeMap::new();
    for row in rows {
        businesses.entry(&row.sme).or_default().extend(&row.names);
    }
    for (sme, items) in businesses {
        let inventory = Inventory::new(items);
        let own = found.iter().filter(|one| one.row.sme == sme);
        own.for_each(|one| out.extend(lines(one, &inventory).bytes()));
    }
}

fn lines(one: &Found<'_>, business: &Inventory<'_>) -> String {
    let row = one.row.with(&one.row.components);
    let explanation = explain(one.advisory.applicability(), row, business);
    let (line, id, verdict) = (one.row.line, &one.advisory.id, one.finding.verdict.as_str());
    format!("line {line}, {id}: {verdict}\n{}\n", explanation.to_text(1))
}
