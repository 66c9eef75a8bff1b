//! One CPE name of a product, and how a typed version reads under it.
//!
//! Makers and the NVD do not always count alike. Windows has one CPE name per release, and the
//! release ("24H2") is not the version in the CPE sense (the build, "10.0.26100.2161"). Service
//! packs and cumulative updates stand in a component of their own: see [`spelling`].

use super::spelling;
use crate::matching::{Attribute, Cpe, Item, Part};
use serde::{Deserialize, Serialize};

/// A CPE name of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Program, system or device.
    pub part: Part,
    /// Vendor, unescaped.
    pub vendor: String,
    /// Product, unescaped.
    pub product: String,
    /// Whether the owner's version is the version of this name; false for devices, whose
    /// version is that of the firmware beside them.
    #[serde(default = "yes")]
    pub versioned: bool,
    /// The releases that this name stands for, if it does not stand for all of them: labels
    /// ("24h2") and beginnings of versions ("10.0.26100").
    #[serde(default)]
    pub releases: Vec<String>,
    /// The version in the name, where it is fixed by the release ("r2").
    #[serde(default)]
    pub version: Option<String>,
    /// Edition of the software.
    #[serde(default)]
    pub sw_edition: Option<String>,
    /// Hardware that the software is made for.
    #[serde(default)]
    pub target_hw: Option<String>,
}

/// The vendor of names that only we use.
const INTERNAL: &str = "catalogue";

fn yes() -> bool {
    true
}

impl Identity {
    /// The name of ours for a product that has no other.
    pub(super) fn internal(slug: &str) -> Self {
        Self {
            part: Part::Application,
            vendor: INTERNAL.to_owned(),
            product: slug.to_owned(),
            versioned: true,
            releases: Vec::new(),
            version: None,
            sw_edition: None,
            target_hw: None,
        }
    }

    /// True for a name that only we use.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.vendor == INTERNAL
    }

    /// This name for every version.
    #[must_use]
    pub fn cpe(&self) -> Cpe {
        Cpe {
            part: Some(self.part),
            vendor: Attribute::Value(self.vendor.clone()),
            product: Attribute::Value(self.product.clone()),
            ..Cpe::default()
        }
    }

    /// This identity as matching compares it, for a version as the owner typed it; twice where names state the version
    /// in another way than ranges do.
    pub fn items(&self, typed: Option<&str>, target_sw: Option<&str>) -> impl Iterator<Item = Item> + use<> {
        let typed = typed.filter(|_| self.versioned);
        let read = |typed| spelling::read(&self.vendor, &self.product, typed);
        let (version, update) = typed.map(read).unwrap_or_default();
        let typed_version = version.as_deref().filter(|text| self.counts(text));
        let version = self.version.as_deref().or(typed_version);
        let item = Item {
            part: Some(self.part),
            update,
            sw_edition: self.sw_edition.clone(),
            target_sw: target_sw.map(str::to_owned),
            target_hw: self.target_hw.clone(),
            ..Item::new(&self.vendor, &self.product, version)
        };
        let named = typed.and_then(|typed| spelling::named(&self.vendor, &self.product, typed));
        let named = named.map(|(version, update)| Item {
            version: None,
            named: Some(version),
            update: Some(update),
            ..item.clone()
        });
        std::iter::once(item).chain(named)
    }

    /// How many characters of the version name a release of this identity; `None`: no release.
    #[must_use]
    pub fn named_release(&self, version: &str) -> Option<usize> {
        self.releases
            .iter()
            .filter_map(|release| covers(release, version))
            .max()
    }

    /// Whether this is one of the release labels (not a beginning of a version).
    #[must_use]
    pub fn has_label(&self, release: &str) -> bool {
        self.releases.iter().any(|one| one.eq_ignore_ascii_case(release))
    }

    /// Whether the text is a version of this name; a bare label ("24h2") only says which name.
    fn counts(&self, version: &str) -> bool {
        let mut builds = self.releases.iter().filter(|release| release.contains('.'));
        self.releases.is_empty() || builds.any(|build| covers(build, version).is_some())
    }

    pub(super) fn is_normal(&self) -> bool {
        [&self.vendor, &self.product]
            .iter()
            .all(|text| !text.is_empty() && !text.contains('\\') && **text == text.trim().to_lowercase())
    }
}

/// How many characters of the version the release line takes: `2012 R2` covers `2012 r2 std` with
/// seven, `2012` covers it with four, and `201` does not cover it.
#[must_use]
pub fn covers(release: &str, version: &str) -> Option<usize> {
    let version = version.trim().to_lowercase();
    let version = version.strip_prefix("version ").unwrap_or(&version);
    let rest = version.strip_prefix(&release.to_lowercase())?;
    (!rest.starts_with(char::is_alphanumeric)).then_some(release.len())
}
