//! Names of people, businesses and places, as typed: one line, not empty, not endless.

/// A name of 1 to 80 characters on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// Longest name, in characters.
    pub const MAX: usize = 80;

    /// Reads a typed name; runs of blanks become one.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let words = typed
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|word| !word.is_empty());
        let name = words.collect::<Vec<_>>().join(" ");
        (1..=Self::MAX).contains(&name.chars().count()).then_some(Self(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name, for keeping.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(Name::parse("  Chez\r\n Paul ").unwrap().as_str(), "Chez Paul");
        assert_eq!(Name::parse(" \t"), None);
        assert_eq!(Name::parse(&"x".repeat(81)), None);
    }
}
