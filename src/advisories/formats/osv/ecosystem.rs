//! Ecosystems of OSV as package types: `Debian:12` is `pkg:deb/debian` with the distribution `debian-12`.
//!
//! The names are those of the OSV schema, the types and namespaces those of purl; the type says how
//! versions are ordered ([`crate::matching::Scheme::of`]). This is the one table of ecosystems. Of an ecosystem that
//! is not listed here, the purl counts where the record gives one. What is no package in the sense of
//! purl (`Android`, `Linux`) has a CPE name or none at all.

use std::str::FromStr;

use packageurl::PackageUrl;
use serde::Deserialize;

use crate::advisories::formats::nullable;
use crate::matching::{Attribute, Cpe, Package, Part, distro};

/// A release of a distribution that nobody can compare: matching answers "possible".
const UNCLEAR: &str = "?*";

/// Ecosystem, purl type, and the namespace where the ecosystem stands for one.
const TYPES: &[(&str, &str, Option<&str>)] = &[
    ("AlmaLinux", "rpm", Some("almalinux")),
    ("Alpaquita", "apk", Some("alpaquita")),
    ("Alpine", "apk", Some("alpine")),
    ("Bioconductor", "bioconductor", None),
    ("Bitnami", "bitnami", None),
    ("CRAN", "cran", None),
    ("Chainguard", "apk", Some("chainguard")),
    ("ConanCenter", "conan", None),
    ("Debian", "deb", Some("debian")),
    ("GitHub Actions", "github", None),
    ("Go", "golang", None),
    ("Hackage", "hackage", None),
    ("Hex", "hex", None),
    ("Julia", "julia", None),
    ("Mageia", "rpm", Some("mageia")),
    ("Maven", "maven", None),
    ("MinimOS", "apk", Some("minimos")),
    ("NuGet", "nuget", None),
    ("OSS-Fuzz", "generic", None),
    ("Packagist", "composer", None),
    ("Pub", "pub", None),
    ("PyPI", "pypi", None),
    ("Red Hat", "rpm", Some("redhat")),
    ("Rocky Linux", "rpm", Some("rocky")),
    ("RubyGems", "gem", None),
    ("SUSE", "rpm", Some("suse")),
    ("SwiftURL", "swift", None),
    ("Ubuntu", "deb", Some("ubuntu")),
    ("VSCode", "vscode-extension", None),
    ("Wolfi", "apk", Some("wolfi")),
    ("crates.io", "cargo", None),
    ("npm", "npm", None),
    ("openEuler", "rpm", Some("openeuler")),
    ("openSUSE", "rpm", Some("opensuse")),
];

/// Distributions whose releases are compared, with what their number follows in a purl.
const DISTRIBUTIONS: &[(&str, &str)] = &[
    ("AlmaLinux", "almalinux"),
    ("Alpine", "alpine"),
    ("Debian", "debian"),
    ("Red Hat", "rhel"),
    ("Rocky Linux", "rocky"),
    ("Ubuntu", "ubuntu"),
];

/// Ecosystems that are the distribution and have no releases.
const ROLLING: &[&str] = &["Alpaquita", "Chainguard", "MinimOS", "Wolfi"];

/// A package as a record names it.
#[derive(Default, Deserialize)]
pub(super) struct RawPackage {
    #[serde(default, deserialize_with = "nullable")]
    ecosystem: String,
    #[serde(default, deserialize_with = "nullable")]
    name: String,
    #[serde(default, deserialize_with = "nullable")]
    purl: String,
}

impl RawPackage {
    /// Ecosystem and name, where it has both.
    pub fn as_written(&self) -> Option<(&str, &str)> {
        let (ecosystem, name) = (self.ecosystem.trim(), self.name.trim());
        (!ecosystem.is_empty() && !name.is_empty()).then_some((ecosystem, name))
    }

    /// Its name in the terms of matching; `None` when nobody knows the ecosystem.
    pub fn cpe(&self) -> Option<Cpe> {
        let (ecosystem, release) = self.ecosystem.split_once(':').unwrap_or((&self.ecosystem, ""));
        if ecosystem == "Linux" && self.name == "Kernel" {
            return Some(kernel());
        }
        let given = || Package::from_str(&self.purl).ok();
        let package = package(ecosystem, self.name.trim()).or_else(given)?;
        Some(Cpe {
            target_sw: distribution(ecosystem, release),
            target_hw: Attribute::Any,
            ..package.name()
        })
    }
}

fn kernel() -> Cpe {
    Cpe {
        part: Some(Part::OperatingSystem),
        vendor: Attribute::Value("linux".to_owned()),
        product: Attribute::Value("linux_kernel".to_owned()),
        ..Cpe::default()
    }
}

fn package(ecosystem: &str, name: &str) -> Option<Package> {
    let (_, kind, space) = TYPES.iter().find(|(known, ..)| *known == ecosystem)?;
    let (space, name) = match (space, separator(kind)) {
        (Some(space), _) => (Some(*space), name),
        (None, Some(separator)) => match name.rsplit_once(separator) {
            Some((space, name)) => (Some(space), name),
            None => (None, name),
        },
        (None, None) => (None, name),
    };
    let mut purl = PackageUrl::new(*kind, name).ok()?;
    if let Some(space) = space {
        purl.with_namespace(space).ok()?;
    }
    Package::from_str(&purl.to_string()).ok()
}

/// What stands between namespace and name in an ecosystem whose names have both.
fn separator(kind: &str) -> Option<char> {
    match kind {
        "maven" => Some(':'),
        "npm" | "composer" | "golang" | "swift" | "github" | "vscode-extension" => Some('/'),
        _ => None,
    }
}

/// The release of the distribution as purls name it: `12` of Debian is `debian-12`.
fn distribution(ecosystem: &str, release: &str) -> Attribute {
    let is_linux = |kind: &str| ["apk", "deb", "rpm"].contains(&kind);
    let known = TYPES.iter().find(|(known, ..)| *known == ecosystem);
    if release.is_empty() || ROLLING.contains(&ecosystem) || !known.is_some_and(|(_, kind, _)| is_linux(kind)) {
        return Attribute::Any;
    }
    let named = DISTRIBUTIONS.iter().find(|(known, _)| *known == ecosystem);
    let named = named.zip(number(ecosystem, release));
    let normal = named.and_then(|((_, name), number)| distro::normal(&format!("{name}-{number}")));
    normal.map_or_else(|| Attribute::Pattern(UNCLEAR.to_owned()), Attribute::Value)
}

/// `22.04:LTS`, `Pro:22.04:LTS`, `v3.18` and `enterprise_linux:9::appstream` hold the number that counts. A product
/// of Red Hat beside its mainline has none.
fn number<'a>(ecosystem: &str, release: &'a str) -> Option<&'a str> {
    let parts: Vec<&str> = release.split(':').collect();
    if ecosystem == "Red Hat" {
        return match parts.as_slice() {
            ["enterprise_linux", number, ..] => Some(number),
            _ => None,
        };
    }
    let bare = |part: &'a str| part.strip_prefix('v').unwrap_or(part);
    let mut numbers = parts.into_iter().map(bare);
    numbers.find(|part| part.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(ecosystem: &str, name: &str) -> Option<String> {
        let package = RawPackage {
            ecosystem: ecosystem.to_owned(),
            name: name.to_owned(),
            purl: String::new(),
        };
        let cpe = package.cpe()?;
        let value = |attribute: &Attribute| attribute.value().unwrap_or("*").to_owned();
        let mut text = format!("{} {}", value(&cpe.vendor), value(&cpe.product));
        match &cpe.target_sw {
            Attribute::Any => {}
            other => text = format!("{text} {other}"),
        }
        Some(text)
    }

    #[test]
    fn ecosystems_are_package_types() {
        let cases = [
            ("npm", "@Scope/pkg", "pkg:npm/@scope pkg"),
            ("npm", "left-pad", "pkg:npm left-pad"),
            (
                "Maven",
                "org.apache.logging.log4j:log4j-core",
                "pkg:maven/org.apache.logging.log4j log4j-core",
            ),
            (
                "Go",
                "github.com/square/go-jose/v3",
                "pkg:golang/github.com/square/go-jose v3",
            ),
            ("Go", "stdlib", "pkg:golang stdlib"),
            ("Packagist", "drupal/core", "pkg:composer/drupal core"),
            (
                "Packagist:https://packages.drupal.org/8",
                "drupal/access_code",
                "pkg:composer/drupal access_code",
            ),
            ("PyPI", "Flask_Admin", "pkg:pypi flask-admin"),
            ("crates.io", "tokio", "pkg:cargo tokio"),
            ("SwiftURL", "github.com/vapor/vapor", "pkg:swift/github.com/vapor vapor"),
            (
                "GitHub Actions",
                "tj-actions/changed-files",
                "pkg:github/tj-actions changed-files",
            ),
            ("OSS-Fuzz", "libxml2", "pkg:generic libxml2"),
            ("Linux", "Kernel", "linux linux_kernel"),
        ];
        for (ecosystem, name, expected) in cases {
            assert_eq!(named(ecosystem, name).as_deref(), Some(expected), "{ecosystem} {name}");
        }
        assert_eq!(named("Android", ":linux_kernel:"), None);
        assert_eq!(named("npm", ""), None);
    }

    #[test]
    fn releases_of_distributions_are_kept() {
        let cases = [
            ("Debian:12", "pkg:deb/debian curl debian-12"),
            ("Debian", "pkg:deb/debian curl"),
            ("Ubuntu:22.04:LTS", "pkg:deb/ubuntu curl ubuntu-22.04"),
            ("Ubuntu:Pro:18.04:LTS", "pkg:deb/ubuntu curl ubuntu-18.04"),
            ("Alpine:v3.18", "pkg:apk/alpine curl alpine-3.18"),
            ("Red Hat:enterprise_linux:9::appstream", "pkg:rpm/redhat curl rhel-9"),
            ("Red Hat:rhel_eus:8.6::baseos", "pkg:rpm/redhat curl ?*"),
            ("AlmaLinux:8", "pkg:rpm/almalinux curl almalinux-8"),
            ("AlmaLinux:8.6", "pkg:rpm/almalinux curl almalinux-8"),
            ("SUSE:Linux Enterprise Server 15 SP5", "pkg:rpm/suse curl ?*"),
            ("Debian:1O", "pkg:deb/debian curl ?*"),
            ("Wolfi", "pkg:apk/wolfi curl"),
        ];
        for (ecosystem, expected) in cases {
            let found = named(ecosystem, "curl").map(|text| text.replace("\\", ""));
            assert_eq!(found.as_deref(), Some(expected), "{ecosystem}");
        }
    }
}
