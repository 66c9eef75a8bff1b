//! What the sources say can be done about a finding, as far as it changes the owner's steps. Pure.
//!
//! A remedy counts for a product when it holds for all products of its weakness or names this one. Where a
//! source offers an update, measures that only soften the weakness are left to experts: publishers add some to
//! almost every advisory. A version that the maker calls repaired is a fix where no range ends.

use smol_str::SmolStr;
use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use crate::advisories::{Advisory, RemedyKind};
use crate::matching::{Cpe, Criterion, Finding, Ruling, Status, Version};

/// What is known besides a fixed version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remedies {
    /// The maker names a way to be safe without an update.
    pub stopgap: bool,
    /// The maker says that there is no update yet.
    pub no_update: bool,
    /// The maker says that there will never be one.
    pub never: bool,
}

impl Remedies {
    /// What an advisory says for the product of a finding.
    #[must_use]
    pub fn of(advisory: &Advisory, finding: &Finding) -> Self {
        let product = Cpe::tolerant(&finding.reason.criterion).ok();
        let has = |kinds: &[RemedyKind]| {
            let mut meant = advisory.remedies.iter().filter(|remedy| kinds.contains(&remedy.kind));
            meant.any(|remedy| remedy.names.is_empty() || remedy.names.iter().any(|name| is_of(name, product.as_ref())))
        };
        if has(&[RemedyKind::VendorFix]) {
            return Self::default();
        }
        let never = has(&[RemedyKind::NoFixPlanned]);
        Self {
            stopgap: has(&[RemedyKind::Workaround, RemedyKind::Mitigation]),
            no_update: never || has(&[RemedyKind::NoneAvailable, RemedyKind::FixPlanned]),
            never,
        }
    }
}

/// The first version after the owner's that the maker calls repaired; the highest one where theirs is not known.
#[must_use]
pub fn repaired(advisory: &Advisory, finding: &Finding) -> Option<SmolStr> {
    let is_repair = |ruling: &&Ruling| ruling.status == Status::Fixed && ruling.within.is_empty();
    let mut rulings = advisory.rulings.iter().filter(is_repair).peekable();
    rulings.peek()?;
    let product = Cpe::tolerant(&finding.reason.criterion).ok()?;
    let owned = finding.reason.version.as_deref();
    let names = rulings
        .flat_map(|ruling| &ruling.names)
        .filter(|name| is_of(name, Some(&product)));
    let versions = names.filter_map(|name| {
        let text = name
            .cpe
            .version
            .value()
            .or(name.start.as_ref().map(|start| start.version.as_str()))?;
        Some(Version::parse_as(name.scheme, text))
    });
    let wanted = if owned.is_some() {
        Ordering::Less
    } else {
        Ordering::Greater
    };
    let later = versions.filter(|version| {
        let owned = owned.map(|text| Version::parse_as(version.scheme(), text));
        owned.is_none_or(|owned| version.compare(&owned) == Some(Ordering::Greater))
    });
    let best = later.reduce(|best, version| {
        if version.compare(&best) == Some(wanted) {
            version
        } else {
            best
        }
    });
    best.map(|version| version.as_str().into())
}

fn is_of(name: &Criterion, product: Option<&Cpe>) -> bool {
    let product = product.and_then(|cpe| cpe.vendor.value().zip(cpe.product.value()));
    product.is_some() && name.product() == product
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advisories::Remedy;
    use crate::matching::{Reason, Ruling, Verdict};

    const SHOP: &str = "cpe:2.3:a:acme:shop:*:*:*:*:*:*:*:*";

    fn criterion(name: &str) -> Criterion {
        Criterion::new(true, name.parse().unwrap(), None, None)
    }

    fn finding(version: Option<&str>) -> Finding {
        Finding {
            verdict: Verdict::Affected,
            missing: None,
            fixed_in: None,
            reason: Reason {
                criterion: SHOP.into(),
                version: version.map(Into::into),
                ..Reason::default()
            },
        }
    }

    fn advisory(remedies: &[(RemedyKind, &[&str])]) -> Advisory {
        let remedies = remedies.iter().map(|(kind, names)| Remedy {
            kind: *kind,
            text: None,
            url: None,
            names: names.iter().map(|name| criterion(name)).collect(),
        });
        Advisory {
            remedies: remedies.collect(),
            ..Advisory::default()
        }
    }

    #[test]
    fn a_remedy_counts_for_its_product_and_an_update_comes_first() {
        let of = |remedies: &[(RemedyKind, &[&str])]| Remedies::of(&advisory(remedies), &finding(None));
        let other = ["cpe:2.3:a:acme:till:*:*:*:*:*:*:*:*"];
        assert!(of(&[(RemedyKind::Workaround, &[])]).stopgap);
        assert!(of(&[(RemedyKind::Mitigation, &[SHOP])]).stopgap);
        assert!(!of(&[(RemedyKind::Workaround, &other)]).stopgap);
        let never = of(&[(RemedyKind::NoFixPlanned, &[])]);
        assert!(never.never && never.no_update);
        assert!(of(&[(RemedyKind::NoneAvailable, &[])]).no_update);
        let update = of(&[
            (RemedyKind::VendorFix, &[]),
            (RemedyKind::Workaround, &[]),
            (RemedyKind::NoFixPlanned, &[]),
        ]);
        assert_eq!(update, Remedies::default());
    }

    #[test]
    fn the_next_repaired_version_is_the_fix() {
        let names = ["1.5", "2.1", "3.0"].map(|version| criterion(&SHOP.replacen(":*", &format!(":{version}"), 1)));
        let ruling = Ruling {
            authority: crate::matching::Authority::Maker,
            status: Status::Fixed,
            names: names.to_vec(),
            within: Vec::new(),
            reason: None,
        };
        let advisory = Advisory {
            rulings: vec![ruling],
            ..Advisory::default()
        };
        let fix = |version: Option<&str>| repaired(&advisory, &finding(version));
        assert_eq!(fix(Some("2.0")).as_deref(), Some("2.1"));
        assert_eq!(fix(Some("4.0")), None);
        assert_eq!(fix(None).as_deref(), Some("3.0"));
    }
}
