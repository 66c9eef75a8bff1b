//! The countries a business can be enrolled in, each with the clock its people go by.

use crate::i18n::L10nLanguage;

/// A country by its ISO 3166-1 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country(&'static str);

/// Code and IANA time zone.
const KNOWN: [(&str, &str); 9] = [
    ("AT", "Europe/Vienna"),
    ("BE", "Europe/Brussels"),
    ("CH", "Europe/Zurich"),
    ("DE", "Europe/Berlin"),
    ("ES", "Europe/Madrid"),
    ("FR", "Europe/Paris"),
    ("IE", "Europe/Dublin"),
    ("IT", "Europe/Rome"),
    ("LU", "Europe/Luxembourg"),
];

impl Country {
    /// All countries offered.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(|(code, _)| Self(code))
    }

    /// The country with this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::all().find(|country| country.0 == code)
    }

    /// The code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The country's time zone.
    #[must_use]
    pub fn time_zone(self) -> &'static str {
        let known = KNOWN.iter().find(|(code, _)| *code == self.0);
        known.map_or("Europe/Paris", |(_, zone)| zone)
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self, t: &L10nLanguage) -> String {
        match self.0 {
            "AT" => t.country_at(),
            "BE" => t.country_be(),
            "CH" => t.country_ch(),
            "DE" => t.country_de(),
            "ES" => t.country_es(),
            "IE" => t.country_ie(),
            "IT" => t.country_it(),
            "LU" => t.country_lu(),
            _ => t.country_fr(),
        }
    }
}

/// The time zones people can choose: those of the countries.
pub fn time_zones() -> impl Iterator<Item = &'static str> {
    KNOWN.iter().map(|(_, zone)| *zone)
}
