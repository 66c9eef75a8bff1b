//! What a document says about products: statuses become configurations and rulings.
//!
//! "Affected" becomes a configuration: of a component, the product that contains it; of something that is
//! installed on or with another, both together. "Fixed", "not affected" and "under investigation" become
//! rulings about exactly these releases, of a component only inside the product that is named. What is said
//! of a combination that a ruling cannot express, or without a clear version, takes nothing back.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::raw::{Flag, For, Threat, Vulnerability};
use super::tree::{Path, Product, Tree};
use crate::advisories::Unnamed;
use crate::advisories::formats::identity::Meant;
use crate::advisories::formats::spans::{Span, doubtful, open_end};
use crate::matching::{Authority, Bound, Configuration, Criterion, Node, Operator, Ruling, Status, in_order};

/// The products of one weakness.
#[derive(Default)]
pub(super) struct Products {
    pub configurations: Vec<Configuration>,
    pub rulings: Vec<Ruling>,
    pub unnamed: Vec<Unnamed>,
}

/// Reads all statuses of a weakness.
pub(super) fn products(tree: &Tree, weakness: &Vulnerability) -> Products {
    let status = &weakness.product_status;
    let mut affected = Affected::default();
    for path in paths(tree, &status.known_affected) {
        affected.add(&path, path.whole().meant.clone());
    }
    affected.add_branches(
        &paths(tree, &status.first_affected).collect::<Vec<_>>(),
        &paths(tree, &status.last_affected).collect::<Vec<_>>(),
    );
    let reasons = Reasons::new(tree, weakness);
    let mut rulings = Rulings::default();
    let is_affected: HashSet<&String> = status.known_affected.iter().collect();
    let recommended = status.recommended.iter().filter(|id| !is_affected.contains(id));
    for id in status.fixed.iter().chain(&status.first_fixed).chain(recommended) {
        rulings.add(tree, id, Status::Fixed, None);
    }
    for id in &status.known_not_affected {
        rulings.add(tree, id, Status::NotAffected, reasons.of(id));
    }
    for id in status.under_investigation.iter().chain(&status.unknown) {
        rulings.add(tree, id, Status::UnderInvestigation, None);
    }
    Products {
        unnamed: affected.unnamed(),
        configurations: affected.configurations(),
        rulings: rulings.found(),
    }
}

/// The product ids that something is said for, those of groups included.
pub(super) fn ids<'a>(tree: &'a Tree, of: &'a For) -> impl Iterator<Item = &'a String> {
    of.product_ids
        .iter()
        .chain(of.group_ids.iter().flat_map(|group| tree.group(group)))
}

fn paths<'a>(tree: &'a Tree, ids: &'a [String]) -> impl Iterator<Item = Path<'a>> {
    ids.iter().filter_map(|id| tree.path(id))
}

/// What is affected, each once.
#[derive(Default)]
struct Affected {
    single: Vec<Criterion>,
    seen: HashSet<Criterion>,
    together: Vec<Configuration>,
    unnamed: BTreeMap<(String, String), Vec<String>>,
}

impl Affected {
    fn add(&mut self, path: &Path<'_>, meant: Vec<Meant>) {
        if let Some(one) = path.whole().unnamed() {
            self.unnamed
                .entry((one.vendor, one.product))
                .or_default()
                .push(one.versions);
        }
        let meant = meant
            .iter()
            .map(|one| if path.optional { one.in_doubt() } else { one.clone() });
        let criteria: Vec<Criterion> = meant.flat_map(|one| one.criteria(true)).collect();
        if criteria.is_empty() {
            return;
        }
        match legs(path) {
            legs if legs.is_empty() => {
                let new = criteria.into_iter().filter(|one| self.seen.insert(one.clone()));
                self.single.extend(new);
            }
            legs => self.together.push(all_of(criteria, legs)),
        }
    }

    /// The first and the last affected version of one product are the ends of a range; several pairs are its
    /// branches. Alone, either says something about itself and leaves the rest open.
    fn add_branches(&mut self, first: &[Path<'_>], last: &[Path<'_>]) {
        let mut ends: BTreeMap<(String, String), Ends<'_, '_>> = BTreeMap::new();
        let key = |path: &Path<'_>| (path.whole().vendor.clone(), path.whole().name.clone());
        for path in first {
            ends.entry(key(path)).or_default().first.push(path);
        }
        for path in last {
            ends.entry(key(path)).or_default().last.push(path);
        }
        for Ends { first, last } in ends.values() {
            let spans = branch_spans(&versions(first), &versions(last));
            for path in first.iter().chain(last) {
                let known = path.whole().meant.iter();
                let meant = known.map(|one| spans.clone().map_or_else(|| one.clone(), |spans| one.with(spans)));
                self.add(path, meant.collect());
            }
        }
    }

    fn unnamed(&self) -> Vec<Unnamed> {
        let named = self.unnamed.iter().map(|((vendor, product), versions)| Unnamed {
            vendor: vendor.clone(),
            product: product.clone(),
            versions: versions.join(" | "),
        });
        named.collect()
    }

    fn configurations(self) -> Vec<Configuration> {
        let any = (!self.single.is_empty()).then(|| Configuration {
            nodes: vec![any_of(self.single)],
            ..Configuration::default()
        });
        let mut seen = HashSet::new();
        let together = self.together.into_iter().filter(|one| seen.insert(one.clone()));
        any.into_iter().chain(together).collect()
    }
}

/// The platforms that have a name.
fn legs(path: &Path<'_>) -> Vec<Vec<Criterion>> {
    let criteria = |product: &&Product| product.meant.iter().flat_map(|one| one.criteria(false)).collect();
    let legs = path.platforms.iter().map(criteria);
    legs.filter(|leg: &Vec<Criterion>| !leg.is_empty()).collect()
}

fn any_of(criteria: Vec<Criterion>) -> Node {
    Node {
        criteria,
        ..Node::default()
    }
}

fn all_of(criteria: Vec<Criterion>, legs: Vec<Vec<Criterion>>) -> Configuration {
    Configuration {
        operator: Operator::And,
        nodes: std::iter::once(criteria).chain(legs).map(any_of).collect(),
        ..Configuration::default()
    }
}

/// The single versions that products name.
fn versions(paths: &[&Path<'_>]) -> Option<Vec<String>> {
    let exact = |path: &&Path<'_>| match path.whole().meant.first()?.spans.as_slice() {
        [Span::Exact(version)] => Some(version.clone()),
        _ => None,
    };
    paths.iter().map(exact).collect()
}

/// The versions between first and last ones; none where they are no single versions.
fn branch_spans(first: &Option<Vec<String>>, last: &Option<Vec<String>>) -> Option<Vec<Span>> {
    let bounds = |texts: &Vec<String>| texts.iter().map(|text| Bound::including(text)).collect::<Vec<_>>();
    let (first, last) = (bounds(first.as_ref()?), bounds(last.as_ref()?));
    if let Some(pairs) = pairs(&first, &last) {
        return Some(pairs);
    }
    let single = first
        .iter()
        .chain(&last)
        .map(|bound| Span::Exact(bound.version.as_str().to_owned()));
    let after = first
        .iter()
        .map(|from| Span::Range(Some(from.clone()), Some(open_end())));
    let before = last
        .iter()
        .map(|until| doubtful(Span::Range(None, Some(until.clone()))));
    Some(single.chain(after).chain(before).collect())
}

/// As many last versions as first ones, each behind its own and before the next: the branches of a product.
fn pairs(first: &[Bound], last: &[Bound]) -> Option<Vec<Span>> {
    if first.len() != last.len() {
        return None;
    }
    let sorted = |bounds: &[Bound]| in_order(bounds.to_vec(), |bound| &bound.version);
    let (first, last) = (sorted(first)?, sorted(last)?);
    let ends = first.iter().zip(&last).flat_map(|(from, until)| [from, until]);
    let ends: Vec<&Bound> = ends.collect();
    let in_order = |(left, right): (&&Bound, &&Bound)| {
        let order = left.version.compare(&right.version);
        matches!(order, Some(Ordering::Less | Ordering::Equal))
    };
    let ordered = ends.iter().zip(ends.iter().skip(1)).all(in_order);
    let ranges = first
        .into_iter()
        .zip(last)
        .map(|(from, until)| Span::Range(Some(from), Some(until)));
    ordered.then(|| ranges.collect())
}

/// Decisions, those with the same reason and the same hosts together.
#[derive(Default)]
struct Rulings {
    found: Vec<Ruling>,
    place: HashMap<(Status, Vec<Criterion>, Option<String>), usize>,
}

impl Rulings {
    fn add(&mut self, tree: &Tree, id: &str, status: Status, reason: Option<String>) {
        let Some(path) = tree.path(id).filter(|path| path.platforms.is_empty() && !path.optional) else {
            return;
        };
        let names = path.start.meant.iter().flat_map(|one| match status {
            Status::Fixed => one.stated_criteria(),
            Status::NotAffected => one.strict_criteria(),
            Status::Affected | Status::UnderInvestigation => one.criteria(true),
        });
        let names: Vec<Criterion> = names.collect();
        let host = path.hosts.last();
        let within: Vec<Criterion> = host
            .iter()
            .flat_map(|host| &host.meant)
            .flat_map(|one| one.criteria(true))
            .collect();
        if names.is_empty() || (host.is_some() && within.is_empty()) {
            return;
        }
        let next = self.found.len();
        let key = (status, within.clone(), reason.clone());
        let place = *self.place.entry(key).or_insert(next);
        match self.found.get_mut(place) {
            Some(ruling) => ruling.names.extend(names),
            None => self.found.push(Ruling {
                authority: Authority::Maker,
                status,
                names,
                within,
                reason,
            }),
        }
    }

    fn found(mut self) -> Vec<Ruling> {
        for ruling in &mut self.found {
            let mut seen = HashSet::new();
            ruling.names.retain(|one| seen.insert(one.clone()));
        }
        self.found
    }
}

/// Why products are not affected: the label of a flag, else a sentence about the impact.
struct Reasons {
    of_product: HashMap<String, String>,
    of_all: Option<String>,
}

impl Reasons {
    fn new(tree: &Tree, weakness: &Vulnerability) -> Self {
        let mut reasons = Self {
            of_product: HashMap::new(),
            of_all: None,
        };
        for Flag { label, of } in &weakness.flags {
            reasons.note(tree, of, label);
        }
        // Some publishers write only how grave it is.
        let impact = |threat: &&Threat| threat.category == "impact" && threat.details.trim().contains(' ');
        for Threat { details, of, .. } in weakness.threats.iter().filter(impact) {
            reasons.note(tree, of, details);
        }
        reasons
    }

    fn note(&mut self, tree: &Tree, of: &For, reason: &str) {
        let reason = reason.trim();
        if reason.is_empty() {
            return;
        }
        if of.product_ids.is_empty() && of.group_ids.is_empty() {
            self.of_all.get_or_insert_with(|| reason.to_owned());
        }
        for id in ids(tree, of) {
            self.of_product.entry(id.clone()).or_insert_with(|| reason.to_owned());
        }
    }

    fn of(&self, id: &str) -> Option<String> {
        self.of_product.get(id).or(self.of_all.as_ref()).cloned()
    }
}

/// The first and the last affected versions of one product.
#[derive(Default)]
struct Ends<'e, 'p> {
    first: Vec<&'e Path<'p>>,
    last: Vec<&'e Path<'p>>,
}
