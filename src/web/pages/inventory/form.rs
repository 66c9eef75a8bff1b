//! The fields of a program: what was typed, checked field by field.

use super::view::SoftwareForm;
use crate::i18n::L10nLanguage;
use crate::inventory::{Exposed, InvalidItem, ItemInput, Label, VersionText};
use crate::web::page::FormErrors;
use serde::Deserialize;

/// What the forms of a program send.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub(super) product: String,
    pub(super) q: String,
    label: String,
    version: String,
    version_unknown: String,
    exposure: String,
}

impl Fields {
    /// The program, or what is wrong with it in the visitor's words.
    pub(super) fn check(
        &self,
        t: &L10nLanguage,
        slug: Option<String>,
        versioned: bool,
    ) -> Result<ItemInput, FormErrors> {
        let mut errors = FormErrors::default();
        let label = Label::parse(&self.label).map_err(|e| errors.add("label", words(t, e)));
        let version = self
            .version(slug.is_some() && versioned)
            .map_err(|e| errors.add("version", words(t, e)));
        match (label, version) {
            (Ok(label), Ok(version)) => Ok(ItemInput {
                product_slug: slug,
                label,
                version,
                exposed: Exposed::parse(&self.exposure),
            }),
            _ => Err(errors),
        }
    }

    /// "I don't know" wins over an empty field, never over a typed version.
    fn version(&self, wanted: bool) -> Result<Option<VersionText>, InvalidItem> {
        match VersionText::parse(&self.version)? {
            None if wanted && self.version_unknown.is_empty() => Err(InvalidItem::VersionMissing),
            version => Ok(version),
        }
    }

    /// The fields as they were typed, to be shown again.
    pub(super) fn typed(&self) -> SoftwareForm {
        SoftwareForm {
            label: self.label.clone(),
            version: self.version.clone(),
            version_unknown: !self.version_unknown.is_empty(),
            exposure: self.exposure.clone(),
        }
    }
}

fn words(t: &L10nLanguage, problem: InvalidItem) -> String {
    match problem {
        InvalidItem::NameMissing => t.page_error_label_missing(),
        InvalidItem::NameTooLong => t.page_error_label_long(),
        InvalidItem::VersionMissing => t.page_error_version_missing(),
        InvalidItem::VersionUnreadable => t.page_error_version_unreadable(),
    }
}
