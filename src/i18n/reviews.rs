//! Who has read the texts of each language, as it truly is.
//!
//! We write every language ourselves; the tests hold all to the same rules. Whether it sounds right
//! only a native reader can say. When one has read a language, the day goes into its row here, and
//! the page about accessibility says so.

use super::Lang;

/// What is known about the texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    code: &'static str,
    /// The day we last went through all its texts, `YYYY-MM-DD`.
    pub written: &'static str,
    /// The day on which a native reader had read all of them; none when nobody has.
    pub read: Option<&'static str>,
}

const REVIEWS: [Review; 5] = [
    unread("en", "2026-11-26"),
    unread("fr", "2026-11-26"),
    unread("de", "2026-11-26"),
    unread("es", "2026-11-26"),
    unread("it", "2026-11-26"),
];

const fn unread(code: &'static str, written: &'static str) -> Review {
    Review {
        code,
        written,
        read: None,
    }
}

/// The row of a language; none for a language that was added without one, which a test finds.
#[must_use]
pub fn review(lang: Lang) -> Option<Review> {
    REVIEWS.into_iter().find(|review| review.code == lang.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_row_with_days_that_exist() {
        assert_eq!(REVIEWS.len(), Lang::iter().count());
        for lang in Lang::iter() {
            let review = review(*lang).unwrap();
            let days = [Some(review.written), review.read];
            for day in days.into_iter().flatten() {
                assert!(day.parse::<jiff::civil::Date>().is_ok(), "{lang}: {day}");
            }
            assert!(review.read.is_none_or(|read| read >= review.written), "{lang}");
        }
    }
}
