//! One program of a business, and the parsing of what an owner types about it.

use crate::db::{ItemId, ReleaseId};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;

/// The answer to "can it be reached from the internet?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Exposed {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The owner does not know, or was not asked.
    Unknown,
}

impl Exposed {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word of a form; anything else is "unknown".
    #[must_use]
    pub fn parse(word: &str) -> Self {
        match word {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::Unknown,
        }
    }

    /// The answer, if there is one.
    #[must_use]
    pub fn answer(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown => None,
        }
    }
}

crate::db::stored_as_text!(Exposed { Yes, No, Unknown });

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidItem {
    /// Nothing typed as a name.
    #[error("the name is missing")]
    NameMissing,
    /// A name over 80 characters.
    #[error("the name is longer than 80 characters")]
    NameTooLong,
    /// Neither a version nor "I don't know".
    #[error("the version is missing")]
    VersionMissing,
    /// A version without a digit, over 40 characters, or with control characters.
    #[error("this does not look like a version")]
    VersionUnreadable,
}

/// The name a business gives a program: 1 to 80 characters on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// A name that was checked when it was stored.
    pub(super) fn stored(text: String) -> Self {
        Self(text)
    }

    /// Longest name, in characters.
    pub const MAX: usize = 80;

    /// Reads a typed name.
    ///
    /// # Errors
    /// [`InvalidItem::NameMissing`] or [`InvalidItem::NameTooLong`].
    pub fn parse(typed: &str) -> Result<Self, InvalidItem> {
        let name = typed
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|w| !w.is_empty());
        let name = name.collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Err(InvalidItem::NameMissing),
            n if n > Self::MAX => Err(InvalidItem::NameTooLong),
            _ => Ok(Self(name)),
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A version as typed: at most 40 characters, at least one digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionText(String);

impl VersionText {
    /// Longest version, in characters.
    pub const MAX: usize = 40;

    /// Reads a typed version; empty means that none was typed.
    ///
    /// # Errors
    /// [`InvalidItem::VersionUnreadable`].
    pub fn parse(typed: &str) -> Result<Option<Self>, InvalidItem> {
        let version = typed.trim();
        if version.is_empty() {
            return Ok(None);
        }
        let readable = version.chars().any(|c| c.is_ascii_digit())
            && version.chars().count() <= Self::MAX
            && !version.chars().any(char::is_control);
        if readable {
            Ok(Some(Self(version.to_owned())))
        } else {
            Err(InvalidItem::VersionUnreadable)
        }
    }

    /// The version.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A program as an owner describes it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemInput {
    /// The product of the catalogue; `None`: a program we cannot watch yet.
    pub product_slug: Option<String>,
    /// The owner's name for it.
    pub label: Label,
    /// The version; `None`: not known.
    pub version: Option<VersionText>,
    /// Reachable from the internet?
    pub exposed: Exposed,
}

impl ItemInput {
    /// True when `item` is this program in every detail.
    #[must_use]
    pub fn describes(&self, item: &Item) -> bool {
        self.product_slug == item.product_slug
            && self.label == item.label
            && self.version.as_ref().map(VersionText::as_str) == item.version.as_deref()
            && self.exposed == item.exposed
    }
}

/// A program of a business.
#[derive(Debug, Clone)]
pub struct Item {
    /// Id.
    pub id: ItemId,
    /// The owner's name for it.
    pub label: Label,
    /// The product of the catalogue.
    pub product_slug: Option<String>,
    /// The shared release.
    pub release_id: Option<ReleaseId>,
    /// The version; `None`: not known.
    pub version: Option<String>,
    /// Reachable from the internet?
    pub exposed: Exposed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tidied_and_bounded() {
        assert_eq!(
            Label::parse("  la\tcaisse \r\n du magasin ").unwrap().as_str(),
            "la caisse du magasin"
        );
        assert_eq!(Label::parse(" \u{0} "), Err(InvalidItem::NameMissing));
        assert_eq!(Label::parse(&"x".repeat(81)), Err(InvalidItem::NameTooLong));
    }

    #[test]
    fn versions_need_a_digit() {
        assert_eq!(VersionText::parse(" 7.0.2 ").unwrap().unwrap().as_str(), "7.0.2");
        assert_eq!(VersionText::parse("  ").unwrap(), None);
        assert_eq!(VersionText::parse("latest"), Err(InvalidItem::VersionUnreadable));
        assert_eq!(VersionText::parse(&"1".repeat(41)), Err(InvalidItem::VersionUnreadable));
    }
}
