//! Languages: texts, dates, numbers and lists in the words of the reader.
//!
//! A language is a folder below `locales/`. `build.rs` turns every message of
//! those folders into a typed function of [`L10nLanguage`], so a missing text or
//! a missing variable stops the build. Dates, numbers and lists come from ICU.
//! Use [`texts`] to get the messages of one language.

use std::sync::LazyLock;

pub mod dates;
mod lang;
pub mod lists;
pub mod numbers;
pub mod reviews;

#[expect(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::all,
    clippy::allow_attributes,
    reason = "written by fluent-typed; its unwraps are checked while it is built"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

pub use generated::{L10n, L10nLanguage};

/// One language that Tocsin speaks: a variant per folder below `locales/`.
pub type Lang = L10n;

static TEXTS: LazyLock<Vec<(Lang, L10nLanguage)>> =
    LazyLock::new(|| Lang::iter().map(|lang| (*lang, lang.load())).collect());

/// All texts of one language; loaded once per process.
#[must_use]
#[expect(clippy::expect_used, reason = "the list is built from the same enum a moment before")]
pub fn texts(lang: Lang) -> &'static L10nLanguage {
    TEXTS
        .iter()
        .find(|(known, _)| *known == lang)
        .map(|(_, texts)| texts)
        .expect("every language of the enum is loaded")
}

/// The language of loaded texts, by the name they give it.
#[must_use]
pub fn lang_of(texts: &L10nLanguage) -> Lang {
    let name = texts.language_name();
    Lang::iter()
        .find(|lang| lang.own_name() == name)
        .copied()
        .unwrap_or_default()
}
