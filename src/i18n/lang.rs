//! What a language knows about itself: its code, its own name, how to choose it.
//!
//! The enum itself is generated from the folder names; this file adds behaviour.
//! A code is the folder name ("en", "fr"); ICU gets a region where Europe's
//! usage differs from the default (English as written in Ireland).

use std::{cmp::Ordering, ops::Deref, str::FromStr};

use icu::locale::{Locale, locale};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::Lang;

impl Lang {
    /// The language of a code such as "fr" or "fr-BE"; `None` when it is not spoken here.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_lowercase();
        let base = code.split(['-', '_']).next().unwrap_or(&code);
        Self::from_str(&code).or_else(|_| Self::from_str(base)).ok()
    }

    /// The best language for an `Accept-Language` header; English when none fits.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Self {
        Self::langneg(accept_language)
    }

    /// The code for `lang` attributes, headers and stored preferences: "en", "fr".
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::iter().find(|lang| **lang == self).map_or("en", Deref::deref)
    }

    /// The language's name in itself: "English", "Français".
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.language_name()
    }

    /// The ICU locale: the code, with Ireland's conventions for English.
    #[must_use]
    pub fn icu(self) -> Locale {
        match self {
            Self::En => locale!("en-IE"),
            other => Locale::try_from_str(other.code()).unwrap_or(locale!("en-IE")),
        }
    }

    /// Whether a comma has to stand between weekday and date: "Freitag, 27. November".
    pub(super) fn needs_comma_after_weekday(self) -> bool {
        self.code() == "de"
    }

    /// The codes of all languages, for people who type one: "en, fr".
    #[must_use]
    pub fn codes() -> String {
        let codes: Vec<&str> = Self::iter().map(|lang| lang.code()).collect();
        codes.join(", ")
    }
}

impl PartialOrd for Lang {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Lang {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom(format!("unknown language {code:?}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_round_trip() {
        for lang in Lang::iter() {
            assert_eq!(Lang::parse(lang.code()), Some(*lang));
            assert!(!lang.own_name().is_empty());
        }
    }

    #[test]
    fn a_region_is_ignored_and_an_unknown_language_is_none() {
        assert_eq!(Lang::parse("fr-BE"), Some(Lang::Fr));
        assert_eq!(Lang::parse("FR_ca"), Some(Lang::Fr));
        assert_eq!(Lang::parse("xx"), None);
        assert_eq!(Lang::parse(""), None);
    }

    #[test]
    fn the_browser_decides_by_quality() {
        assert_eq!(Lang::negotiate("pl, en;q=0.5, fr;q=0.8"), Lang::Fr);
        assert_eq!(Lang::negotiate("de-AT, en;q=0.5"), Lang::De);
        assert_eq!(Lang::negotiate("pl"), Lang::En);
        assert_eq!(Lang::negotiate("\u{0}garbage;;q=x,,"), Lang::En);
    }
}
