//! VEX in the form CycloneDX (cyclonedx.org, 1.4 and later; JSON or XML): the weaknesses that a bill of materials lists.
//!
//! What a weakness affects is named by a reference to a component of the same bill, to one of another bill (BOM-Link),
//! or by a purl. The analysis is the word of whoever wrote the bill about the product that it describes: of a component,
//! it holds inside that product alone. Where the product has no name, what takes something back is left out.

mod raw;
#[cfg(test)]
mod tests;
mod xml;

use std::collections::HashMap;

use self::raw::{Affects, Analysis, Bill, Component, Equivalent, Rating, Versions, Weakness};
pub(super) use self::xml::is_likely as is_xml;
use super::csaf::version_text;
use super::identity::{Described, Meant, Stated, identify, one_version};
use super::together::each_once;
use super::vex::{Said, gather};
use super::{Format, ReadError, id, text};
use crate::advisories::Unnamed;
use crate::advisories::statement::{Reference, Remedy, RemedyKind, Score, Source, Statement};
use crate::matching::Status;

/// A bill that lists weaknesses.
pub(super) const FORMAT: Format = Format {
    name: "cyclonedx_vex",
    list: None,
    marks: &["bomFormat", "vulnerabilities"],
    read: |raw| read(&serde_json::from_str(raw)?),
};

/// The same in XML.
pub(super) const XML: Format = Format {
    name: "cyclonedx_vex",
    list: None,
    marks: &[],
    read: |raw| read(&serde_json::from_value(xml::read(raw).map_err(ReadError::Xml)?)?),
};

impl Component {
    fn maker(&self) -> &str {
        let supplier = self.supplier.as_ref().and_then(|supplier| supplier.name.as_deref());
        let known = [supplier, self.publisher.as_deref(), self.group.as_deref()];
        known
            .into_iter()
            .flatten()
            .map(str::trim)
            .find(|name| !name.is_empty())
            .unwrap_or_default()
    }

    /// Under its names, in its own versions or in others.
    fn meant(&self, versions: Option<Stated>) -> Vec<Meant> {
        let own = || {
            self.version
                .as_deref()
                .and_then(text)
                .map(|version| one_version(&version))
        };
        identify(&Described {
            cpes: self.cpe.iter().map(String::as_str).collect(),
            purls: self.purl.iter().map(String::as_str).collect(),
            vendor: self.maker(),
            products: vec![self.name.clone()],
            versions: versions.or_else(own).unwrap_or_default(),
            partly: false,
        })
    }
}

/// Where a weakness is, and in what.
struct Place<'a> {
    component: &'a Component,
    is_product: bool,
}

/// The components of a bill by their references.
struct Parts<'a> {
    product: Option<&'a Component>,
    of: HashMap<&'a str, &'a Component>,
    /// It lists what a product consists of, not only weaknesses.
    has_components: bool,
}

impl<'a> Parts<'a> {
    fn new(bill: &'a Bill) -> Self {
        let mut parts = Self {
            product: bill.metadata.component.as_ref(),
            of: HashMap::new(),
            has_components: !bill.components.is_empty(),
        };
        bill.metadata
            .component
            .iter()
            .chain(&bill.components)
            .for_each(|one| parts.add(one));
        parts
    }

    fn add(&mut self, component: &'a Component) {
        if let Some(place) = component.place.as_deref() {
            self.of.entry(place).or_insert(component);
        }
        component.components.iter().for_each(|inside| self.add(inside));
    }

    fn find(&self, place: &str) -> Option<Place<'a>> {
        let component = self.of.get(place).copied()?;
        let is_product = self.product.is_some_and(|product| std::ptr::eq(product, component));
        Some(Place { component, is_product })
    }

    /// The product that a component is in: none when a bill without components speaks of products by themselves.
    fn host(&self, is_product: bool) -> Option<Vec<Meant>> {
        if is_product || (self.product.is_none() && !self.has_components) {
            return None;
        }
        Some(self.product.map(|product| product.meant(None)).unwrap_or_default())
    }
}

fn read(bill: &Bill) -> Result<Vec<Statement>, ReadError> {
    let product = bill.metadata.component.as_ref();
    let named = product.map(|one| format!("{} {}", one.name, one.version.as_deref().unwrap_or_default()));
    let base = Statement {
        source: Source::CycloneDx,
        document: bill.serial_number.clone().or(named).as_deref().and_then(text),
        published: bill.metadata.timestamp.clone(),
        modified: bill.metadata.timestamp.clone(),
        ..Statement::default()
    };
    let parts = Parts::new(bill);
    // A third party's record of a withdrawal does not withdraw the id for everybody.
    let kept = bill.vulnerabilities.iter().filter(|one| one.rejected.is_none());
    let read: Result<Vec<Statement>, ReadError> = kept.map(|one| statement(&base, &parts, one)).collect();
    Ok(each_once(read?))
}

fn statement(base: &Statement, parts: &Parts<'_>, weakness: &Weakness) -> Result<Statement, ReadError> {
    let id = id(&weakness.id)?;
    let said = weakness
        .affects
        .iter()
        .flat_map(|one| said(parts, &weakness.analysis, one));
    let (configurations, rulings) = gather(said);
    Ok(Statement {
        aliases: aliases(&id, &weakness.references),
        published: weakness.published.clone().or_else(|| base.published.clone()),
        modified: weakness.updated.clone().max(base.modified.clone()),
        summary: weakness.description.as_deref().and_then(text),
        scores: weakness.ratings.iter().filter_map(score).collect(),
        weaknesses: weakness.cwes.clone(),
        unnamed: unnamed(parts, weakness),
        remedies: remedies(weakness),
        references: references(weakness),
        configurations,
        rulings,
        id,
        ..base.clone()
    })
}

/// Two CVE ids never stand for the same weakness.
fn aliases(id: &str, equivalents: &[Equivalent]) -> Vec<String> {
    let is_cve = |id: &str| id.starts_with("CVE-");
    let ids = equivalents.iter().map(|other| other.id.trim());
    let others = ids.filter(|other| !other.is_empty() && *other != id && !(is_cve(id) && is_cve(other)));
    others.map(str::to_owned).collect()
}

fn said(parts: &Parts<'_>, analysis: &Analysis, affects: &Affects) -> Vec<Said> {
    let place = parts.find(&affects.place);
    let host = parts.host(place.as_ref().is_some_and(|place| place.is_product));
    let reason = [&analysis.justification, &analysis.detail]
        .into_iter()
        .flatten()
        .find_map(|reason| text(reason));
    let meant = |versions: Option<Stated>| match &place {
        Some(place) => place.component.meant(versions),
        None => elsewhere(&affects.place, versions),
    };
    let one = |status: Status, versions: Option<Stated>| Said {
        status,
        names: meant(versions),
        host: host.clone(),
        reason: reason.clone(),
    };
    if affects.versions.is_empty() {
        return vec![one(status(analysis), None)];
    }
    let each = affects
        .versions
        .iter()
        .map(|versions| one(status_of(analysis, versions), stated(versions)));
    each.collect()
}

/// A purl, by itself or behind the bill in a BOM-Link (`urn:cdx:…#…`).
fn elsewhere(place: &str, versions: Option<Stated>) -> Vec<Meant> {
    let behind = place.split_once('#').map_or(place, |(_, behind)| behind);
    let decoded = behind.replace("%3A", ":").replace("%2F", "/").replace("%40", "@");
    let purl = if behind.starts_with("pkg:") { behind } else { &decoded };
    identify(&Described {
        purls: vec![purl],
        versions: versions.unwrap_or_default(),
        ..Described::default()
    })
}

fn stated(versions: &Versions) -> Option<Stated> {
    let range = versions
        .range
        .as_deref()
        .map(|range| Stated::Range(version_text::read(range)));
    range.or_else(|| Some(one_version(versions.version.as_deref()?)))
}

/// What is listed without an analysis is affected.
fn status(analysis: &Analysis) -> Status {
    match analysis.state.as_deref() {
        Some("resolved" | "resolved_with_pedigree") => Status::Fixed,
        Some("not_affected" | "false_positive") => Status::NotAffected,
        Some("in_triage") => Status::UnderInvestigation,
        _ => Status::Affected,
    }
}

/// Where the product is not affected, the versions of a component are those that would be elsewhere.
fn status_of(analysis: &Analysis, versions: &Versions) -> Status {
    match (status(analysis), versions.status.as_deref()) {
        (Status::Affected, Some("unaffected")) => Status::NotAffected,
        (Status::Affected, Some("unknown")) => Status::UnderInvestigation,
        (status, _) => status,
    }
}

/// A product that is affected and that nobody knows.
fn unnamed(parts: &Parts<'_>, weakness: &Weakness) -> Vec<Unnamed> {
    let places = weakness.affects.iter().filter_map(|one| parts.find(&one.place));
    let unknown = places.filter(|place| place.is_product && place.component.meant(None).is_empty());
    let written = unknown.map(|Place { component, .. }| Unnamed {
        vendor: component.maker().to_owned(),
        product: component.name.trim().to_owned(),
        versions: component.version.clone().unwrap_or_default(),
    });
    let affected = status(&weakness.analysis) == Status::Affected;
    written.filter(|one| affected && !one.vendor.is_empty()).collect()
}

/// Base scores. A score of zero is the maker's view of its own product, not of the weakness.
fn score(rating: &Rating) -> Option<Score> {
    let (version, prefix) = match rating.method.as_str() {
        "CVSSv2" => ("2.0", ""),
        "CVSSv3" => ("3.0", "CVSS:3.0/"),
        "CVSSv31" => ("3.1", "CVSS:3.1/"),
        "CVSSv4" => ("4.0", "CVSS:4.0/"),
        _ => return None,
    };
    let vector = rating.vector.as_deref().map(str::trim).unwrap_or_default();
    let whole = vector.is_empty() || vector.starts_with("CVSS:");
    Some(Score {
        version: version.to_owned(),
        vector: if whole {
            vector.to_owned()
        } else {
            format!("{prefix}{vector}")
        },
        base: rating.score.filter(|score| *score > 0.0)?,
        primary: false,
    })
}

fn remedies(weakness: &Weakness) -> Vec<Remedy> {
    let answer = |word: &str| weakness.analysis.response.iter().any(|one| one == word);
    let workaround = weakness.workaround.as_deref().and_then(text);
    let advice = weakness.recommendation.as_deref().and_then(text);
    let remedy = |kind, text| Remedy {
        kind,
        text,
        url: None,
        names: Vec::new(),
    };
    let fix = answer("update") || advice.is_some();
    let never = answer("can_not_fix") || answer("will_not_fix");
    let found = [
        (fix, RemedyKind::VendorFix, advice),
        (
            workaround.is_some() || answer("workaround_available"),
            RemedyKind::Workaround,
            workaround,
        ),
        (never && !fix, RemedyKind::NoFixPlanned, None),
    ];
    let affected = status(&weakness.analysis) == Status::Affected;
    let wanted = found.into_iter().filter(|(wanted, ..)| affected && *wanted);
    wanted.map(|(_, kind, text)| remedy(kind, text)).collect()
}

fn references(weakness: &Weakness) -> Vec<Reference> {
    let urls = weakness.advisories.iter().map(|page| page.url.trim());
    let pages = urls.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    pages
        .map(|url| Reference {
            url: url.to_owned(),
            tags: Vec::new(),
        })
        .collect()
}
