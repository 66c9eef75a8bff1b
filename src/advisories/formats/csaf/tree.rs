//! The product tree: what each product id of a document stands for.
//!
//! A product is named by its path of branches and by its identification helper. A relationship (2.0) or a
//! product path (2.1) makes a new product id out of others; [`Tree::path`] takes it apart into the product
//! it begins with, the products that this is a component of, and the platforms that it is installed on or with.

use std::collections::HashMap;

use super::raw::{Branch, BranchKind, FullName, Group, ProductTree, Publisher, RelationKind};
use super::version_text;
use crate::advisories::Unnamed;
use crate::advisories::formats::identity::{self, Described, Meant, Stated};
use crate::advisories::formats::spans;

/// Relationships of relationships are followed so far: documents nest two of them.
const DEEPEST: usize = 8;

/// A product of the tree.
#[derive(Debug, Default)]
pub(super) struct Product {
    pub vendor: String,
    pub name: String,
    /// The names under which matching knows it.
    pub meant: Vec<Meant>,
    /// How its versions are written.
    versions: String,
}

impl Product {
    /// The product as it is written, where nobody knows it.
    pub fn unnamed(&self) -> Option<Unnamed> {
        let is_named = !self.vendor.is_empty() && !self.name.is_empty();
        (self.meant.is_empty() && is_named).then(|| Unnamed {
            vendor: self.vendor.clone(),
            product: self.name.clone(),
            versions: self.versions.clone(),
        })
    }
}

/// A product id taken apart.
#[derive(Debug)]
pub(super) struct Path<'a> {
    /// What it begins with: the component, or the product itself.
    pub start: &'a Product,
    /// What contains it, from the inside to the outside.
    pub hosts: Vec<&'a Product>,
    /// What it is installed on or with.
    pub platforms: Vec<&'a Product>,
    /// It is part of its host only where somebody chose so.
    pub optional: bool,
}

impl<'a> Path<'a> {
    /// The product that an owner has: the outermost host, or the product itself.
    pub fn whole(&self) -> &'a Product {
        self.hosts.last().copied().unwrap_or(self.start)
    }
}

struct Steps {
    start: String,
    steps: Vec<(RelationKind, String)>,
}

/// All product ids of a document.
#[derive(Default)]
pub(super) struct Tree {
    products: HashMap<String, Product>,
    paths: HashMap<String, Steps>,
    groups: HashMap<String, Vec<String>>,
}

impl Tree {
    pub fn new(raw: ProductTree, publisher: &Publisher) -> Self {
        let mut tree = Self::default();
        let maker = if publisher.category == "vendor" {
            publisher.name.trim()
        } else {
            ""
        };
        let top = Trail {
            vendor: maker.to_owned(),
            ..Trail::default()
        };
        raw.branches.iter().for_each(|branch| tree.grow(branch, &top));
        for name in &raw.full_product_names {
            tree.add(name, &top);
        }
        for one in raw.relationships {
            let steps = vec![(one.category, one.relates_to_product_reference)];
            let start = one.product_reference;
            tree.paths
                .insert(one.full_product_name.product_id, Steps { start, steps });
        }
        for one in raw.product_paths {
            let steps = one
                .subpaths
                .into_iter()
                .map(|sub| (sub.category, sub.next_product_reference));
            let (start, steps) = (one.beginning_product_reference, steps.collect());
            tree.paths
                .insert(one.full_product_name.product_id, Steps { start, steps });
        }
        let groups = raw.product_groups.into_iter();
        tree.groups = groups
            .map(|Group { group_id, product_ids }| (group_id, product_ids))
            .collect();
        tree
    }

    /// The products of a group.
    pub fn group(&self, id: &str) -> &[String] {
        self.groups.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What a product id stands for; nothing when the document does not define it.
    pub fn path(&self, id: &str) -> Option<Path<'_>> {
        let (start, steps) = self.follow(id, DEEPEST)?;
        let mut path = Path {
            start,
            hosts: Vec::new(),
            platforms: Vec::new(),
            optional: false,
        };
        for (kind, product) in steps {
            match kind {
                RelationKind::InstalledOn | RelationKind::InstalledWith => path.platforms.push(product),
                // What contains a platform does not matter: the platform is named.
                _ if !path.platforms.is_empty() => {}
                _ => {
                    path.optional |= kind == RelationKind::OptionalComponentOf;
                    path.hosts.push(product);
                }
            }
        }
        Some(path)
    }

    fn follow(&self, id: &str, depth: usize) -> Option<(&Product, Vec<(RelationKind, &Product)>)> {
        if let Some(product) = self.products.get(id) {
            return Some((product, Vec::new()));
        }
        let depth = depth.checked_sub(1)?;
        let path = self.paths.get(id)?;
        let (start, mut steps) = self.follow(&path.start, depth)?;
        for (kind, next) in &path.steps {
            let (product, further) = self.follow(next, depth)?;
            steps.push((*kind, product));
            steps.extend(further);
        }
        Some((start, steps))
    }

    fn grow(&mut self, branch: &Branch, above: &Trail) {
        let trail = above.with(branch);
        if let Some(name) = &branch.product {
            self.add(name, &trail);
        }
        branch.branches.iter().for_each(|below| self.grow(below, &trail));
    }

    fn add(&mut self, name: &FullName, trail: &Trail) {
        self.products.insert(name.product_id.clone(), trail.product(name));
    }
}

/// What the branches above a product say.
#[derive(Clone, Default)]
struct Trail {
    vendor: String,
    family: String,
    name: String,
    versions: Stated,
    /// How the versions are written.
    written: String,
    /// A branch narrows the product to a part of it: an architecture, a language, a host.
    partly: bool,
}

impl Trail {
    fn with(&self, branch: &Branch) -> Self {
        let mut trail = self.clone();
        let text = branch.name.split_whitespace().collect::<Vec<_>>().join(" ");
        match branch.category {
            BranchKind::Vendor => trail.vendor = text,
            BranchKind::ProductFamily => trail.family = text,
            BranchKind::ProductName => trail.name = text,
            BranchKind::ProductVersion => trail.count(identity::one_version(&text), text),
            BranchKind::ProductVersionRange => trail.count(Stated::Range(version_text::read(&text)), text),
            BranchKind::ServicePack | BranchKind::PatchLevel => trail.count_after(&text),
            BranchKind::Architecture | BranchKind::Language | BranchKind::Platform | BranchKind::HostName => {
                trail.partly = true;
            }
            BranchKind::Specification | BranchKind::Legacy => {}
        }
        trail
    }

    fn count(&mut self, versions: Stated, written: String) {
        (self.versions, self.written) = (versions, written);
    }

    /// `SP1` belongs to the version above it; some write the whole version once more.
    fn count_after(&mut self, text: &str) {
        let alone = identity::one_version(text);
        if matches!(alone, Stated::One(_)) {
            self.count(alone, text.to_owned());
            return;
        }
        let both = format!("{} {text}", self.written);
        self.count(identity::one_version(&both), both);
    }

    fn product(&self, full: &FullName) -> Product {
        let helper = &full.product_identification_helper;
        let (vendor, name) = (self.vendor.clone(), self.best_name(full));
        let listed = [&helper.model_numbers, &helper.serial_numbers, &helper.skus];
        let described = Described {
            cpes: helper.cpe.iter().map(String::as_str).collect(),
            purls: helper.purl.iter().chain(&helper.purls).map(String::as_str).collect(),
            vendor: &vendor,
            products: self.names(&name),
            versions: self.versions.clone(),
            partly: self.partly || listed.iter().any(|list| !list.is_empty()),
        };
        let meant = identity::identify(&described);
        let versions = match &self.versions {
            Stated::One(read) | Stated::Range(read) if !read.is_unclear() => spans::in_words(&read.spans),
            _ => self.written.clone(),
        };
        Product {
            vendor,
            name,
            meant,
            versions,
        }
    }

    fn best_name(&self, full: &FullName) -> String {
        let names = [&self.name, &self.family, &full.name];
        let found = names.into_iter().find(|name| !name.trim().is_empty());
        found.map(|name| name.trim().to_owned()).unwrap_or_default()
    }

    /// The name alone, behind the family, and without the maker in front.
    fn names(&self, name: &str) -> Vec<String> {
        let lower = name.to_lowercase();
        let behind = lower
            .strip_prefix(&format!("{} ", self.vendor.to_lowercase()))
            .map(str::to_owned);
        let whole = (!self.family.is_empty()).then(|| format!("{} {name}", self.family));
        std::iter::once(name.to_owned()).chain(whole).chain(behind).collect()
    }
}
