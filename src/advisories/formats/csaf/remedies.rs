//! What can be done: the remediations of a document.
//!
//! A remedy for every affected product of the weakness holds for all; any other names its products. What is for
//! products that nobody knows is left out: it would be shown to owners of others.

use std::collections::HashSet;

use super::products::ids;
use super::raw::{Remediation, Vulnerability};
use super::tree::Tree;
use crate::advisories::formats::text;
use crate::advisories::statement::{Remedy, RemedyKind};
use crate::matching::Criterion;

/// All remedies of a weakness.
pub(super) fn remedies(tree: &Tree, weakness: &Vulnerability) -> Vec<Remedy> {
    let status = &weakness.product_status;
    let affected = [&status.known_affected, &status.first_affected, &status.last_affected];
    let affected: HashSet<&String> = affected.into_iter().flatten().collect();
    let read = weakness
        .remediations
        .iter()
        .filter_map(|one| remedy(tree, one, &affected));
    let mut found: Vec<Remedy> = Vec::new();
    for one in read {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

fn remedy(tree: &Tree, raw: &Remediation, affected: &HashSet<&String>) -> Option<Remedy> {
    let meant: HashSet<&String> = ids(tree, &raw.of).collect();
    let for_all = meant.is_empty() || (!affected.is_empty() && meant.is_superset(affected));
    let names = if for_all { Vec::new() } else { names(tree, raw) };
    (for_all || !names.is_empty()).then_some(Remedy {
        kind: kind(&raw.category)?,
        text: text(&raw.details),
        url: raw.url.as_deref().and_then(text),
        names,
    })
}

fn names(tree: &Tree, raw: &Remediation) -> Vec<Criterion> {
    let products = ids(tree, &raw.of).filter_map(|id| tree.path(id));
    let criteria = products.flat_map(|path| path.whole().meant.iter().flat_map(|one| one.criteria(true)));
    let mut seen = HashSet::new();
    criteria.filter(|one| seen.insert(one.clone())).collect()
}

fn kind(category: &str) -> Option<RemedyKind> {
    Some(match category {
        "vendor_fix" => RemedyKind::VendorFix,
        "mitigation" => RemedyKind::Mitigation,
        "workaround" => RemedyKind::Workaround,
        "fix_planned" => RemedyKind::FixPlanned,
        "no_fix_planned" => RemedyKind::NoFixPlanned,
        "none_available" => RemedyKind::NoneAvailable,
        "optional_patch" => RemedyKind::OptionalPatch,
        _ => return None,
    })
}
