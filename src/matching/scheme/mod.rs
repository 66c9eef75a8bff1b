//! Under whose rules two version texts are ordered.
//!
//! Every ecosystem counts in its own way: `1.0-1` is after `1.0` for Debian and before it for npm. A
//! statement about a package is compared in the scheme of its type, a range in VERS notation in the
//! scheme that it names, everything else in the one stated order of [`super::Version`].
//!
//! Each file here knows one scheme: it turns a text into a [`Key`], once, and keys are compared.
//! A text that is no version of the scheme has none, and then nothing is decided.

mod alpm;
mod apk;
mod composer;
mod conan;
mod datetime;
mod deb;
mod gem;
mod gentoo;
mod golang;
mod intdot;
mod key;
mod maven;
mod nuget;
mod openssl;
mod pypi;
mod rpm;
mod semver;
mod service_packs;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

pub(super) use key::Bytes;

/// A way to order versions, by its name in VERS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// The order of [`super::Version`], for texts that follow no scheme of their own.
    #[default]
    Generic,
    /// Semantic Versioning 2.0.0, section 11; npm, Cargo and most others.
    Semver,
    /// Modules and releases of Go.
    Golang,
    /// Python packages.
    Pypi,
    /// Debian and its descendants.
    Deb,
    /// Red Hat, SUSE and their relatives.
    Rpm,
    /// Java packages.
    Maven,
    /// Ruby packages.
    Gem,
    /// .NET packages.
    Nuget,
    /// PHP packages.
    Composer,
    /// Alpine Linux and its descendants.
    Apk,
    /// Arch Linux.
    Alpm,
    /// Gentoo.
    Gentoo,
    /// OpenSSL with its letter releases.
    Openssl,
    /// C and C++ packages of Conan.
    Conan,
    /// Points in time, RFC 3339.
    DateTime,
    /// Byte by byte.
    Lexicographic,
    /// Numbers between dots.
    Intdot,
    /// Products with service packs and updates, of which only some can be ordered.
    ServicePacks,
}

/// What is compared in place of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// The text is no version of its scheme.
    None,
    /// The order of the bytes is the order of the versions.
    Bytes(Box<[u8]>),
    /// A version with the number of its packaging, which counts only where both have one.
    Packaged(alpm::Key),
    /// Maven pads and nests: no order of bytes says that.
    Maven(maven::Key),
    /// Only some of these have an order.
    ServicePacks(service_packs::Key),
}

impl Key {
    /// Order of two keys of one scheme; `None` when one is no version.
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Bytes(left), Self::Bytes(right)) => Some(left.cmp(right)),
            (Self::Packaged(left), Self::Packaged(right)) => Some(left.compare(right)),
            (Self::Maven(left), Self::Maven(right)) => Some(left.compare(right)),
            (Self::ServicePacks(left), Self::ServicePacks(right)) => left.compare(right),
            _ => None,
        }
    }
}

impl Scheme {
    /// The scheme of a name in VERS or of a package type; what has no rules of its own is compared generically.
    /// Ecosystems of OSV stand for package types: their table is that of the reader.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "semver" | "npm" | "cargo" | "hex" | "pub" | "swift" | "julia" | "nginx" | "bitnami" => Self::Semver,
            "golang" => Self::Golang,
            "pypi" => Self::Pypi,
            "deb" => Self::Deb,
            "rpm" => Self::Rpm,
            "maven" => Self::Maven,
            "gem" => Self::Gem,
            "nuget" => Self::Nuget,
            "composer" => Self::Composer,
            "apk" | "alpine" => Self::Apk,
            "alpm" => Self::Alpm,
            "gentoo" | "ebuild" => Self::Gentoo,
            "openssl" => Self::Openssl,
            "conan" => Self::Conan,
            "datetime" => Self::DateTime,
            "lexicographic" => Self::Lexicographic,
            "intdot" | "hackage" => Self::Intdot,
            "service packs" => Self::ServicePacks,
            _ => Self::Generic,
        }
    }

    /// [`Scheme::ServicePacks`] where one of these versions needs it, else none of its own.
    #[must_use]
    pub fn of_releases<'a>(mut versions: impl Iterator<Item = &'a str>) -> Option<Self> {
        versions.any(service_packs::has_kind).then_some(Self::ServicePacks)
    }

    /// The name by which [`Scheme::of`] knows it; empty for the generic order.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Generic => "",
            Self::Semver => "semver",
            Self::Golang => "golang",
            Self::Pypi => "pypi",
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Maven => "maven",
            Self::Gem => "gem",
            Self::Nuget => "nuget",
            Self::Composer => "composer",
            Self::Apk => "apk",
            Self::Alpm => "alpm",
            Self::Gentoo => "gentoo",
            Self::Openssl => "openssl",
            Self::Conan => "conan",
            Self::DateTime => "datetime",
            Self::Lexicographic => "lexicographic",
            Self::Intdot => "intdot",
            Self::ServicePacks => "service packs",
        }
    }

    pub(super) fn is_generic(&self) -> bool {
        *self == Self::Generic
    }

    /// Whether all that can be compared with one version can be put in a row. Maven orders some in a circle, for
    /// Arch Linux `1-1` and `1-2` are both the same as `1`, and of two service packs nobody may know which is older.
    #[must_use]
    pub fn is_total(self) -> bool {
        !matches!(self, Self::Maven | Self::Alpm | Self::ServicePacks)
    }

    /// The key of a text. Generic keys are made by [`super::Version`], which also keeps what else they need.
    pub(super) fn key(self, text: &str) -> Key {
        let bytes = match self {
            Self::Generic => None,
            Self::Semver => semver::key(text),
            Self::Golang => golang::key(text),
            Self::Pypi => pypi::key(text),
            Self::Deb => deb::key(text),
            Self::Rpm => rpm::key(text),
            Self::Maven => return maven::Key::of(text).map_or(Key::None, Key::Maven),
            Self::Gem => gem::key(text),
            Self::Nuget => nuget::key(text),
            Self::Composer => composer::key(text),
            Self::Apk => apk::key(text),
            Self::Alpm => return alpm::Key::of(text).map_or(Key::None, Key::Packaged),
            Self::Gentoo => gentoo::key(text),
            Self::Openssl => openssl::key(text),
            Self::Conan => conan::key(text),
            Self::DateTime => datetime::key(text),
            Self::Lexicographic => Some(Bytes::from(text)),
            Self::Intdot => intdot::key(text),
            Self::ServicePacks => return Key::ServicePacks(service_packs::Key::of(text)),
        };
        bytes.map_or(Key::None, |bytes| Key::Bytes(bytes.done()))
    }
}
