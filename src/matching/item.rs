//! One identity of an inventory row: what the owner runs, in the terms of a CPE name.
//!
//! A router in an inventory usually has two identities, its firmware and its hardware. Texts are
//! trimmed and in lower case; `None` means "not known", and the text `-` means "there is none"
//! (no service pack, say). A lone dash that is meant as text is written `\-`.

use serde::{Deserialize, Serialize};

use super::cpe::{Attribute, Cpe, CpeError, Part};

/// One identity of an inventory row, normalised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields are the components of a CPE 2.3 name")]
pub struct Item {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    pub vendor: String,
    pub product: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The version as names state it, where the maker's own spelling holds more: it is held against single versions
    /// alone, and stands in place of `version`. Another identity of the row carries the whole text for ranges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sw_edition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_sw: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_hw: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
}

impl Item {
    /// An identity of any part; an absent or empty version means "not known".
    pub fn new(vendor: &str, product: &str, version: Option<&str>) -> Self {
        Self {
            vendor: Self::text(vendor).unwrap_or_default(),
            product: Self::text(product).unwrap_or_default(),
            version: version.and_then(Self::text),
            ..Self::default()
        }
    }

    /// The identity that a CPE 2.3 name stands for.
    pub fn from_cpe(text: &str) -> Result<Self, CpeError> {
        Ok(Self::default().with_cpe(&Cpe::tolerant(text)?))
    }

    /// Normalises a text that a person typed: empty and `*` mean "not known".
    pub fn text(typed: &str) -> Option<String> {
        let text = typed.trim().to_lowercase();
        (!text.is_empty() && text != "*").then_some(text)
    }

    /// Lets the name win wherever it states something; `*` leaves what is there.
    #[must_use]
    pub fn with_cpe(mut self, cpe: &Cpe) -> Self {
        self.part = cpe.part.or(self.part);
        self.vendor = stated(&cpe.vendor).unwrap_or(self.vendor);
        self.product = stated(&cpe.product).unwrap_or(self.product);
        self.version = stated(&cpe.version).or(self.version);
        self.update = stated(&cpe.update).or(self.update);
        self.edition = stated(&cpe.edition).or(self.edition);
        self.sw_edition = stated(&cpe.sw_edition).or(self.sw_edition);
        self.language = stated(&cpe.language).or(self.language);
        self.target_sw = stated(&cpe.target_sw).or(self.target_sw);
        self.target_hw = stated(&cpe.target_hw).or(self.target_hw);
        self.other = stated(&cpe.other).or(self.other);
        self
    }
}

/// What a component says about the row; a wildcard inside a value says nothing certain.
fn stated(attribute: &Attribute) -> Option<String> {
    match attribute {
        Attribute::Any | Attribute::Pattern(_) => None,
        Attribute::NotApplicable => Some("-".to_owned()),
        Attribute::Value(text) if text == "-" => Some("\\-".to_owned()),
        Attribute::Value(text) => Some(text.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_normalised() {
        let item = Item::new(" ACME ", "App", Some(" * "));
        assert_eq!(
            (item.vendor.as_str(), item.product.as_str(), item.version),
            ("acme", "app", None)
        );
    }

    #[test]
    fn a_name_wins_where_it_states_something() {
        let cpe = "cpe:2.3:o:acme:app:-:sp1:*:*:*:*:*:*".parse().unwrap();
        let typed = Item {
            edition: Some("pro".into()),
            ..Item::new("x", "y", Some("9"))
        };
        let item = typed.with_cpe(&cpe);
        assert_eq!(item.part, Some(Part::OperatingSystem));
        assert_eq!(item.vendor, "acme");
        assert_eq!(item.version.as_deref(), Some("-"));
        assert_eq!(item.update.as_deref(), Some("sp1"));
        assert_eq!(item.edition.as_deref(), Some("pro"));
    }
}
