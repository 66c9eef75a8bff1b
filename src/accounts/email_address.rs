//! The address that names a person.

/// A plausible e-mail address, trimmed and in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Longest address that SMTP carries (RFC 5321, section 4.5.3.1.3: a path of 256 with its brackets).
    pub const MAX: usize = 254;

    /// Reads an address as somebody typed it.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let address = typed.trim().to_lowercase();
        let (local, domain) = address.rsplit_once('@')?;
        let plain = address.len() <= Self::MAX && !address.chars().any(|c| c.is_whitespace() || c.is_control());
        let whole = !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
        (plain && whole && address.parse::<lettre::Address>().is_ok()).then_some(Self(address))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::EmailAddress;

    #[test]
    fn addresses_are_trimmed_and_lowered() {
        assert_eq!(
            EmailAddress::parse(" Sophie@Morel.Example ").unwrap().as_str(),
            "sophie@morel.example"
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for typed in [
            "",
            "sophie",
            "sophie@",
            "@morel.example",
            "sophie@morel",
            "so phie@morel.example",
            "a@b.c\r\nBcc: x@y.z",
        ] {
            assert_eq!(EmailAddress::parse(typed), None, "{typed}");
        }
        assert_eq!(EmailAddress::parse(&format!("{}@morel.example", "a".repeat(300))), None);
    }
}
