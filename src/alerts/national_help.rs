//! Public services that help businesses after an attack, country by country, with the day of the last check.
//!
//! The facts stand in `national_help.json`: names, numbers and addresses as people dial and type them. What a service
//! does is one of a few words that every language has a sentence for. Check the facts once a year and change the day.

use serde::Deserialize;
use std::sync::LazyLock;

/// One country's services.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NationalHelp {
    /// Two capital letters (ISO 3166-1).
    pub country: String,
    /// The services, the first to ask first.
    pub services: Vec<Service>,
    /// The day of the last check, `YYYY-MM-DD`.
    pub checked: String,
}

/// One service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its own name for itself.
    pub name: String,
    /// What it does for a business.
    pub does: Vec<Does>,
    /// Telephone number as people dial it.
    #[serde(default)]
    pub phone: Option<String>,
    /// When it can be reached, where known.
    #[serde(default)]
    pub hours: Option<ServiceHours>,
    /// Address to type, without scheme.
    pub web: String,
    /// E-mail address.
    #[serde(default)]
    pub mail: Option<String>,
}

/// What a service does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Does {
    /// Finds out what happened and what to do.
    Diagnosis,
    /// Finds a specialist.
    Helpers,
    /// Answers questions.
    Advice,
    /// Takes reports.
    Report,
    /// Has guides to read.
    Guides,
}

/// When a service can be reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ServiceHours {
    /// Day and night.
    Always(AlwaysWord),
    /// Every day between two times.
    Daily {
        /// "8:00".
        from: String,
        /// "23:00".
        to: String,
    },
}

/// The word for "day and night".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlwaysWord {
    /// "always".
    Always,
}

static ALL: LazyLock<Vec<NationalHelp>> =
    LazyLock::new(|| serde_json::from_str(include_str!("national_help.json")).unwrap_or_default());

/// All countries, in the order of their codes.
#[must_use]
pub fn all() -> &'static [NationalHelp] {
    &ALL
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_file_has_the_shape_that_pages_rely_on() {
        let all = all();
        let countries: Vec<&str> = all.iter().map(|one| one.country.as_str()).collect();
        let sorted: BTreeSet<&str> = countries.iter().copied().collect();
        assert_eq!(
            countries,
            sorted.iter().copied().collect::<Vec<_>>(),
            "in order, each once"
        );
        for wanted in ["DE", "ES", "FR", "IT"] {
            assert!(countries.contains(&wanted), "{wanted}");
        }
        for one in all {
            assert!(one.country.len() == 2 && one.country.bytes().all(|byte| byte.is_ascii_uppercase()));
            let day: Vec<&str> = one.checked.split('-').collect();
            assert!(
                day.len() == 3 && day[0].len() == 4 && one.checked.len() == 10,
                "{}",
                one.checked
            );
            assert!(!one.services.is_empty(), "{}", one.country);
            for service in &one.services {
                assert!(!service.name.is_empty() && !service.does.is_empty(), "{service:?}");
                assert!(
                    service.web.contains('.') && !service.web.contains("//"),
                    "plain text: {}",
                    service.web
                );
                assert!(
                    service.mail.as_ref().is_none_or(|mail| mail.contains('@')),
                    "{service:?}"
                );
                let dialled = |phone: &String| phone.chars().all(|sign| sign.is_ascii_digit() || sign == ' ');
                assert!(service.phone.as_ref().is_none_or(dialled), "{service:?}");
            }
        }
    }

    #[test]
    fn hours_are_read() {
        let hours = |text: &str| serde_json::from_str::<ServiceHours>(text).unwrap();
        assert_eq!(hours("\"always\""), ServiceHours::Always(AlwaysWord::Always));
        assert!(matches!(
            hours(r#"{"from":"8:00","to":"23:00"}"#),
            ServiceHours::Daily { .. }
        ));
        assert!(serde_json::from_str::<ServiceHours>("\"sometimes\"").is_err());
    }
}
