//! Numbers as people write them: "32,214" in English, "32 214" in French.
//!
//! By ICU, with its own no-break spaces. Counts that choose a word (one program,
//! two programs) go into the messages as numbers instead; Fluent has the plural rules.

use icu::decimal::{DecimalFormatter, input::Decimal};

use super::Lang;

/// A whole number with the thousands grouped.
#[must_use]
pub fn integer(lang: Lang, number: i64) -> String {
    DecimalFormatter::try_new(lang.icu().into(), Default::default()).map_or_else(
        |_| number.to_string(),
        |formatter| formatter.format(&Decimal::from(number)).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_the_language_does() {
        assert_eq!(integer(Lang::En, 32_214), "32,214");
        assert_eq!(integer(Lang::Fr, 32_214), "32\u{202f}214");
        assert_eq!(integer(Lang::Fr, 7), "7");
    }
}
