//! Where an operator says that advisories are: a domain, or the address of a description.

/// A domain, or an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// `example.org`: its description is looked for.
    Domain(String),
    /// `https://…/provider-metadata.json`, or `…/aggregator.json`.
    Address(String),
}

/// What the names of providers begin with.
const PREFIX: &str = "csaf:";

impl Place {
    /// Reads what an operator typed; plain http only where private networks are allowed.
    #[must_use]
    pub fn parse(text: &str, private: bool) -> Option<Self> {
        let is_address = text.starts_with("https://") || (private && text.starts_with("http://"));
        if is_address {
            let url = reqwest::Url::parse(text).ok()?;
            let is_plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
            return (is_plain && url.has_host()).then(|| Self::Address(url.to_string()));
        }
        let labels: Vec<&str> = text.split('.').collect();
        let is_label = |label: &&str| {
            let signs = label.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
            signs && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
        };
        // The last label of a domain is no number: that would be an address.
        let is_domain = labels.len() >= 2 && labels.iter().all(is_label) && text.len() <= 253;
        let is_number = labels
            .last()
            .is_none_or(|last| last.bytes().all(|sign| sign.is_ascii_digit()));
        (is_domain && !is_number).then(|| Self::Domain(text.to_lowercase()))
    }

    /// The name of its row of fetching: `csaf:example.org`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{PREFIX}{}", self.as_str())
    }

    /// The place of a name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::parse(name.strip_prefix(PREFIX)?, true)
    }

    /// As it is typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Domain(text) | Self::Address(text) => text,
        }
    }
}

/// Whether a name of a row of fetching is a provider's.
#[must_use]
pub fn is_provider(name: &str) -> bool {
    name.starts_with(PREFIX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_and_addresses_are_told_apart_and_read_back() {
        for text in [
            "example.org",
            "Sub.Example-1.org",
            "https://a.example/x/provider-metadata.json",
        ] {
            let place = Place::parse(text, false).unwrap();
            assert_eq!(Place::of_name(&place.name()), Some(place), "{text}");
        }
        for text in [
            "",
            "example",
            "a..b",
            "-a.org",
            "a_b.org",
            "127.0.0.1",
            "2130706433.1",
            "example.org/x",
            "example.org:8080",
            "http://example.org/a.json",
            "ftp://example.org",
            "https://",
            "https://user:secret@example.org/",
        ] {
            assert_eq!(Place::parse(text, false), None, "{text}");
        }
        assert!(Place::parse("http://127.0.0.1:8080/a.json", true).is_some());
        assert!(is_provider("csaf:example.org") && !is_provider("csaf"));
    }
}
