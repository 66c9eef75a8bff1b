//! Which product a document means: by CPE name, by purl, or by the names of maker and product.
//!
//! Readers of CSAF and VEX collect what a document says about a product ([`Described`]) and get back the
//! names under which matching knows it ([`Meant`]), each with two sets of versions: those for which "affected"
//! is read, and those stated without any doubt, which alone may say "not affected".

use std::str::FromStr;

use super::csaf::version_text::{self, Versions};
use super::names;
use super::spans::{Span, criterion, doubtful, whole_branch};
use crate::matching::{Attribute, Bound, Cpe, Criterion, Package, Scheme};

/// What a document says about the versions of a product.
#[derive(Clone, Debug, Default)]
pub(super) enum Stated {
    /// Nothing: the product as such is meant.
    #[default]
    Nothing,
    /// A range, or several.
    Range(Versions),
    /// One version.
    One(Versions),
    /// A text in place of a version that is none: often the name of a package.
    Name,
}

/// What a document says about a product.
#[derive(Clone, Debug, Default)]
pub(super) struct Described<'a> {
    pub cpes: Vec<&'a str>,
    pub purls: Vec<&'a str>,
    pub vendor: &'a str,
    /// Its name, in the ways in which it can be read; the best one first.
    pub products: Vec<String>,
    pub versions: Stated,
    /// Only some of the units, models or builds of these versions are meant.
    pub partly: bool,
}

/// A name of a product with the versions meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meant {
    pub cpe: Cpe,
    scheme: Option<Scheme>,
    /// The versions that are concerned; what is not clear stays open.
    pub spans: Vec<Span>,
    /// The versions that are meant without doubt.
    strict: Vec<Span>,
    /// The document states versions itself.
    is_stated: bool,
}

impl Meant {
    fn new(cpe: Cpe, versions: &Stated) -> Self {
        let (spans, scheme) = match versions {
            Stated::Nothing => (vec![Span::ALL], None),
            Stated::Name => (vec![Span::Unclear], None),
            Stated::One(given) | Stated::Range(given) => (given.spans.clone(), given.scheme),
        };
        Self {
            strict: spans.clone(),
            is_stated: !matches!(versions, Stated::Nothing | Stated::Name),
            cpe,
            scheme,
            spans,
        }
    }

    /// The criteria for "affected".
    pub fn criteria(&self, vulnerable: bool) -> Vec<Criterion> {
        let read = self.spans.iter().flat_map(|span| self.criteria_of(vulnerable, span));
        read.collect()
    }

    /// The criteria that may say "not affected".
    pub fn strict_criteria(&self) -> Vec<Criterion> {
        let certain = self.strict.iter().filter(|span| is_certain(span));
        certain.map(|span| self.criterion(true, &self.cpe, span)).collect()
    }

    /// The same, only where versions are stated: "repaired" says nothing about a product as such.
    pub fn stated_criteria(&self) -> Vec<Criterion> {
        if self.is_stated {
            self.strict_criteria()
        } else {
            Vec::new()
        }
    }

    /// These versions in place of its own.
    pub fn with(&self, spans: Vec<Span>) -> Self {
        Self { spans, ..self.clone() }
    }

    /// The same, without being sure of any of it.
    pub fn in_doubt(&self) -> Self {
        self.with(self.spans.iter().cloned().map(doubtful).collect())
    }

    /// `16 SP1` is also version 16 with the update `sp1`: owners often leave out the second part.
    fn criteria_of(&self, vulnerable: bool, span: &Span) -> Vec<Criterion> {
        let mut found = vec![self.criterion(vulnerable, &self.cpe, span)];
        if let Span::Exact(version) = span
            && let Some((number, update)) = version.split_once(' ')
            && self.cpe.update == Attribute::Any
        {
            let mut cpe = self.cpe.clone();
            cpe.update = Attribute::Value(update.to_lowercase().replace(' ', "_"));
            found.push(self.criterion(vulnerable, &cpe, &Span::Exact(number.to_owned())));
        }
        found
    }

    fn criterion(&self, vulnerable: bool, cpe: &Cpe, span: &Span) -> Criterion {
        let is_package = cpe.vendor.value().is_some_and(|vendor| vendor.starts_with("pkg:"));
        let found = match span {
            Span::Exact(version) if is_package || self.scheme.is_some_and(|scheme| scheme != Scheme::ServicePacks) => {
                let only = || Some(Bound::including(version));
                criterion(vulnerable, cpe, &Span::Range(only(), only()))
            }
            span => criterion(vulnerable, cpe, span),
        };
        match self.scheme {
            Some(scheme) => Criterion::in_scheme(scheme, found.vulnerable, found.cpe, found.start, found.end),
            None => found,
        }
    }
}

/// Both ends are known.
fn is_certain(span: &Span) -> bool {
    match span {
        Span::Exact(_) => true,
        Span::Unclear => false,
        Span::Range(start, end) => [start, end]
            .into_iter()
            .flatten()
            .all(|bound| bound.version.has_digit()),
    }
}

/// The names under which matching knows a product; none when nobody knows it.
pub(super) fn identify(described: &Described<'_>) -> Vec<Meant> {
    let by_cpe = described.cpes.iter().filter_map(|text| by_cpe(text, described));
    let by_purl = described.purls.iter().filter_map(|text| by_purl(text, described));
    let mut found: Vec<Meant> = by_cpe.chain(by_purl).collect();
    let is_named = !found.is_empty();
    for cpe in curated(described) {
        if !found
            .iter()
            .any(|known| known.cpe.vendor == cpe.vendor && known.cpe.product == cpe.product)
        {
            found.push(Meant::new(cpe, &described.versions));
        }
    }
    if described.partly && !is_named {
        found = found.iter().map(Meant::in_doubt).collect();
        found.iter_mut().for_each(|one| one.strict.clear());
    }
    found
}

fn curated(described: &Described<'_>) -> Vec<Cpe> {
    let by_name = described
        .products
        .iter()
        .map(|product| names::of_product(described.vendor, product));
    let by_package = described.purls.iter().map(|purl| names::of_package(purl));
    by_name
        .chain(by_package)
        .find(|some| !some.is_empty())
        .unwrap_or_default()
}

/// A version in the name counts where the document states none. It then names a branch: makers that name products
/// by CPE write `4.14` for everything in 4.14. Only exactly that version is beyond doubt.
fn by_cpe(text: &str, described: &Described<'_>) -> Option<Meant> {
    let mut cpe = Cpe::tolerant(text.trim()).ok()?;
    let is_name = |attribute: &Attribute| attribute.value().is_some_and(|text| !text.is_empty());
    if !is_name(&cpe.vendor) || !is_name(&cpe.product) {
        return None;
    }
    let own = match std::mem::take(&mut cpe.version) {
        Attribute::Value(version) => Some(version),
        _ => None,
    };
    match (&described.versions, own) {
        (Stated::Nothing | Stated::Name, None) => Some(Meant::new(cpe, &Stated::Nothing)),
        (Stated::Nothing | Stated::Name, Some(version)) => Some(of_branch(cpe, version)),
        (stated, own) => {
            let is_the_same = |given: &Versions| own.is_some_and(|version| given.spans == [Span::Exact(version)]);
            if !matches!(stated, Stated::One(given) if is_the_same(given)) {
                cpe.update = Attribute::Any;
            }
            Some(Meant::new(cpe, stated))
        }
    }
}

fn of_branch(cpe: Cpe, version: String) -> Meant {
    let exact = Span::Exact(version.clone());
    let whole = if cpe.update == Attribute::Any {
        whole_branch(&version)
    } else {
        exact.clone()
    };
    Meant {
        cpe,
        scheme: None,
        spans: vec![whole],
        strict: vec![exact],
        is_stated: true,
    }
}

fn by_purl(text: &str, described: &Described<'_>) -> Option<Meant> {
    let package = Package::from_str(text).ok()?;
    let own = package.version.as_deref().map(|version| Versions {
        spans: vec![Span::Exact(version.to_owned())],
        scheme: None,
    });
    let versions = match (&described.versions, own) {
        (Stated::Range(given), _) => Stated::Range(given.clone()),
        (_, Some(own)) => Stated::One(own),
        (Stated::One(given), None) => Stated::One(given.clone()),
        (Stated::Nothing | Stated::Name, None) => Stated::Nothing,
    };
    Some(Meant::new(package.name(), &versions))
}

/// The versions in a text that stands where one version is expected.
pub(super) fn one_version(text: &str) -> Stated {
    let versions = version_text::read(text);
    if versions.is_unclear() && versions.spans.len() == 1 {
        Stated::Name
    } else {
        Stated::One(versions)
    }
}
