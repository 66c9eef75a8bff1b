//! The guide of one product: how to find the version, update, close, switch off, …
//!
//! A guide is composed from the product's family, so every product has one on the day
//! it enters the catalogue. Each section has an anchor that the steps of a card link to
//! (`/g/wordpress#update`). The texts live in `guides.ftl`, one step a line.

use serde::Serialize;

use super::card::voice::{elide, one_line};
use crate::{
    catalogue::Class,
    i18n::{L10nLanguage, Lang, lang_of},
};

mod family;

pub use family::{Family, family};

/// The anchors of a guide, in the order of its sections.
pub const ANCHORS: [&str; 9] = [
    "version",
    "update",
    "automatic",
    "internet",
    "switch-off",
    "break-in",
    "passwords",
    "replace",
    "helper",
];

/// A guide in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// "Looking after WordPress".
    pub title: String,
    /// What to do with this page.
    pub intro: String,
    /// The sections, one per anchor.
    pub sections: Vec<GuideSection>,
}

/// One task of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GuideSection {
    /// Where the steps of a card lead: "update".
    pub anchor: &'static str,
    /// "Update".
    pub title: String,
    /// Short steps, to be numbered.
    pub steps: Vec<String>,
}

/// The guide for a product of this class, in the language of `t`.
#[must_use]
pub fn guide(t: &L10nLanguage, class: Class, product_name: &str) -> Guide {
    let lang = lang_of(t);
    let product = one_line(product_name);
    let (p, family) = (product.as_str(), family(class));
    let titles_and_texts = [
        (t.guide_title_version(), version(t, family, p)),
        (t.guide_title_update(), update(t, family, p)),
        (t.guide_title_automatic(), automatic(t, family, p)),
        (t.guide_title_internet(), internet(t, family, p)),
        (t.guide_title_switch_off(), switch_off(t, family, p)),
        (t.guide_title_break_in(), break_in(t, family, p)),
        (t.guide_title_passwords(), t.guide_passwords(p)),
        (t.guide_title_replace(), t.guide_replace(p)),
        (t.guide_title_helper(), t.guide_helper(p)),
    ];
    let sections = ANCHORS
        .into_iter()
        .zip(titles_and_texts)
        .map(|(anchor, (title, text))| GuideSection {
            anchor,
            title,
            steps: steps(lang, text, p),
        })
        .collect();
    Guide {
        title: elide(lang, t.guide_title(p), p),
        intro: t.guide_intro(),
        sections,
    }
}

fn steps(lang: Lang, text: String, product: &str) -> Vec<String> {
    elide(lang, text, product)
        .lines()
        .map(|line| line.trim().to_owned())
        .collect()
}

fn version(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser => t.guide_version_browser(p),
        Family::Program => t.guide_version_program(p),
        Family::Computer => t.guide_version_computer(),
        Family::Phone => t.guide_version_phone(),
        Family::Box => t.guide_version_box(p),
        Family::Device => t.guide_version_device(p),
        Family::Website => t.guide_version_website(p),
        Family::Storage => t.guide_version_storage(p),
        Family::Gateway => t.guide_version_gateway(p),
        Family::Server => t.guide_version_server(p),
        Family::Business => t.guide_version_business(p),
        Family::Cloud => t.guide_version_cloud(p),
    }
}

fn update(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser => t.guide_update_browser(p),
        Family::Program => t.guide_update_program(p),
        Family::Computer => t.guide_update_computer(),
        Family::Phone => t.guide_update_phone(),
        Family::Box => t.guide_update_box(p),
        Family::Device => t.guide_update_device(p),
        Family::Website => t.guide_update_website(p),
        Family::Storage => t.guide_update_storage(p),
        Family::Gateway => t.guide_update_gateway(p),
        Family::Server => t.guide_update_server(p),
        Family::Business => t.guide_update_business(p),
        Family::Cloud => t.guide_update_cloud(p),
    }
}

fn automatic(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser | Family::Program | Family::Computer | Family::Phone => t.guide_automatic_self(p),
        Family::Box | Family::Device | Family::Storage => t.guide_automatic_device(p),
        Family::Website => t.guide_automatic_website(p),
        Family::Gateway | Family::Server | Family::Business => t.guide_automatic_helper(p),
        Family::Cloud => t.guide_automatic_cloud(p),
    }
}

fn internet(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser | Family::Program | Family::Computer | Family::Phone => t.guide_internet_self(p),
        Family::Box | Family::Gateway => t.guide_internet_border(p),
        Family::Device | Family::Storage => t.guide_internet_device(p),
        Family::Website | Family::Server | Family::Business | Family::Cloud => t.guide_internet_helper(p),
    }
}

fn switch_off(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser | Family::Program | Family::Cloud => t.guide_switch_off_self(p),
        Family::Computer | Family::Phone | Family::Box | Family::Device | Family::Storage => {
            t.guide_switch_off_device(p)
        }
        Family::Website => t.guide_switch_off_website(p),
        Family::Gateway | Family::Server | Family::Business => t.guide_switch_off_helper(p),
    }
}

fn break_in(t: &L10nLanguage, family: Family, p: &str) -> String {
    match family {
        Family::Browser | Family::Program | Family::Computer | Family::Phone => t.guide_break_in_self(),
        Family::Box | Family::Device | Family::Storage => t.guide_break_in_device(p),
        Family::Website | Family::Gateway | Family::Server | Family::Business | Family::Cloud => {
            t.guide_break_in_helper(p)
        }
    }
}
