//! Packages beside products: one kind of name for both.
//!
//! Advisories of package ecosystems name a package by its purl (package-url.github.io), not by a CPE
//! name. Here a package is a name like any other: its vendor is `pkg:` with type and namespace, its
//! product is the name, its distribution is what the software is made for (`target_sw`), its
//! architecture `target_hw`. No CPE vendor begins with `pkg:`, so the two never meet by chance.
//! Letters are compared without case. The version is not part of the name: it is compared in the
//! scheme of the package's type.

pub mod purl;

use std::str::FromStr;

use thiserror::Error;

use super::cpe::{Attribute, Cpe};
use super::distro;
use super::item::Item;
use super::scheme::Scheme;

/// What the vendor of every package begins with.
pub(super) const MARK: &str = "pkg:";

/// What purls write as the architecture of sources and of what runs everywhere: it narrows nothing.
const ANY_ARCHITECTURE: [&str; 6] = ["src", "source", "nosrc", "noarch", "all", "any"];

/// Why a text is no purl.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("\"{text}\" is not a package URL: {problem}")]
pub struct PurlError {
    text: String,
    problem: String,
}

/// A package as a purl names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    vendor: String,
    product: String,
    /// The version as written there, with the epoch that RPM's purls keep beside it.
    pub version: Option<String>,
    distro: Option<String>,
    arch: Option<String>,
}

impl Package {
    /// The name of this package in the terms of matching; the version is left open.
    #[must_use]
    pub fn name(&self) -> Cpe {
        let value = |text: &Option<String>| text.clone().map_or(Attribute::Any, Attribute::Value);
        Cpe {
            vendor: Attribute::Value(self.vendor.clone()),
            product: Attribute::Value(self.product.clone()),
            target_sw: value(&self.distro),
            target_hw: value(&self.arch),
            ..Cpe::default()
        }
    }

    /// This package as an identity of a row.
    #[must_use]
    pub fn item(&self) -> Item {
        Item {
            vendor: self.vendor.clone(),
            product: self.product.clone(),
            version: self.version.clone(),
            target_sw: self.distro.clone(),
            target_hw: self.arch.clone(),
            ..Item::default()
        }
    }
}

impl FromStr for Package {
    type Err = PurlError;

    fn from_str(text: &str) -> Result<Self, PurlError> {
        let purl = purl::read(text)?;
        let namespace = purl.namespace().map(|space| format!("/{space}")).unwrap_or_default();
        let qualifier = |key: &str| purl.qualifiers().get(key).map(|value| value.to_lowercase());
        Ok(Self {
            vendor: format!("{MARK}{}{namespace}", purl.ty()).to_lowercase(),
            product: product(purl.ty(), purl.name()),
            version: purl.version().map(|version| with_epoch(version, qualifier("epoch"))),
            distro: qualifier("distro").and_then(|text| distro::normal(&text)),
            arch: qualifier("arch").filter(|arch| !ANY_ARCHITECTURE.contains(&arch.as_str())),
        })
    }
}

/// The name in the one form in which it is compared. Python takes `-`, `_` and `.` for the same (PEP 503).
fn product(kind: &str, name: &str) -> String {
    let lower = name.to_lowercase();
    if kind != "pypi" {
        return lower;
    }
    let words = lower.split(['-', '_', '.']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// RPM counts by epoch first, and its purl keeps that beside the version.
fn with_epoch(version: &str, epoch: Option<String>) -> String {
    match epoch {
        Some(epoch) if epoch != "0" && !version.contains(':') => format!("{epoch}:{version}"),
        _ => version.to_owned(),
    }
}

/// The scheme in which the versions of a vendor are ordered: that of its type for packages.
pub(super) fn scheme_of(vendor: &str) -> Scheme {
    let kind = vendor.strip_prefix(MARK).and_then(|rest| rest.split('/').next());
    kind.map_or(Scheme::Generic, Scheme::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_a_name() {
        let package: Package = "pkg:npm/%40Acme/Shop@1.2.3?arch=x64".parse().unwrap();
        let name = package.name();
        assert_eq!(
            (name.vendor.value(), name.product.value()),
            (Some("pkg:npm/@acme"), Some("shop"))
        );
        assert_eq!(package.item().version.as_deref(), Some("1.2.3"));
        assert_eq!(name.to_string().parse::<Cpe>(), Ok(name));
        assert_eq!(scheme_of("pkg:npm/@acme"), Scheme::Semver);
        assert_eq!(scheme_of("acme"), Scheme::Generic);
    }

    #[test]
    fn one_package_has_one_name_and_one_version() {
        let item = |text: &str| text.parse::<Package>().unwrap().item();
        assert_eq!(item("pkg:pypi/Zope_Interface@5"), item("pkg:pypi/zope.interface@5"));
        assert_ne!(item("pkg:gem/a_b@5"), item("pkg:gem/a-b@5"));
        let version = |text: &str| item(text).version.unwrap();
        assert_eq!(version("pkg:rpm/acme/shop@1.2-3.el9?epoch=2"), "2:1.2-3.el9");
        assert_eq!(version("pkg:rpm/acme/shop@1.2-3.el9?epoch=0"), "1.2-3.el9");
        assert_eq!(version("pkg:deb/debian/shop@2:1.2-3"), "2:1.2-3");
        let architecture = |text: &str| item(text).target_hw;
        assert_eq!(architecture("pkg:rpm/acme/shop@1?arch=src"), None);
        assert_eq!(
            architecture("pkg:rpm/acme/shop@1?arch=aarch64").as_deref(),
            Some("aarch64")
        );
    }

    #[test]
    fn what_is_no_purl_is_named() {
        let error = "npm/shop".parse::<Package>().unwrap_err();
        assert!(error.to_string().starts_with("\"npm/shop\" is not a package URL"));
    }
}
