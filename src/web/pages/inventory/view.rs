//! "Your software": the list, the search box, one program, its removal.
//!
//! Every row carries a state in words and shape; the words of a level are the level's.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::i18n::L10nLanguage;
use crate::web::page::{FormErrors, Page, Shown};

/// What we can say about one program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// An alert is open.
    Act(Level),
    /// It may be affected: one fact is missing.
    Possible,
    /// An advisory waits for an assessment.
    Assessing,
    /// What affects it, the owner has answered for.
    Answered,
    /// Nothing known affects it.
    Clear,
    /// We cannot watch it yet.
    Unwatched,
}

impl State {
    /// Class in the style sheet.
    #[must_use]
    pub fn class(self) -> &'static str {
        match self {
            Self::Act(level) => level.class(),
            _ => "calm",
        }
    }

    /// Name of the icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Act(level) => level.class(),
            Self::Possible => "ask",
            Self::Assessing => "info",
            Self::Answered | Self::Clear => "tick",
            Self::Unwatched => "unwatched",
        }
    }

    /// The word beside the icon.
    #[must_use]
    pub fn word(self, page: &Page) -> String {
        match self {
            Self::Act(level) => level.word(page),
            Self::Possible => page.t.page_state_possible(),
            Self::Assessing => page.t.page_state_assessing(),
            Self::Answered => page.t.page_state_answered(),
            Self::Clear => page.t.page_state_clear(),
            Self::Unwatched => page.t.page_state_unwatched(),
        }
    }
}

/// Whether a program can be reached from the internet, and who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exposure {
    /// The owner says yes.
    Yes,
    /// The owner says no.
    No,
    /// We assume yes.
    AssumedYes,
    /// We assume no.
    AssumedNo,
}

impl Exposure {
    /// Words for a row; none for what we merely assume to be closed.
    fn words(self, t: &L10nLanguage) -> Option<String> {
        match self {
            Self::Yes => Some(t.page_exposure_yes()),
            Self::No => Some(t.page_exposure_no()),
            Self::AssumedYes => Some(t.page_exposure_assumed_yes()),
            Self::AssumedNo => None,
        }
    }

    /// The value of the form that is chosen: "yes", "no" or "unknown".
    #[must_use]
    pub const fn value(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::AssumedYes | Self::AssumedNo => "unknown",
        }
    }
}

/// One program as a row.
pub struct SoftwareRow {
    /// The program as the owner calls it.
    pub label: String,
    /// Its page.
    pub href: String,
    /// Version as typed.
    pub version: Option<String>,
    /// Instead of a version: "updates itself", "run by Microsoft".
    pub note: Option<String>,
    /// Whether the version would make our answer exact.
    pub asks_version: bool,
    /// Reachable from the internet or not; none where it does not matter.
    pub exposure: Option<Exposure>,
    /// What we can say.
    pub state: State,
    /// What was compared for the gravest weakness.
    pub why_href: Option<String>,
}

impl SoftwareRow {
    fn exposure_words(&self, t: &L10nLanguage) -> Option<String> {
        self.exposure.and_then(|exposure| exposure.words(t))
    }
}

/// `/business/{sme}/software`.
#[derive(Template)]
#[template(path = "inventory/list.html")]
pub struct SoftwareList {
    /// The frame.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// All programs, those with something to do first.
    pub rows: Vec<SoftwareRow>,
    /// The search page (GET, parameter `q`).
    pub search_action: String,
}

impl SoftwareList {
    fn questions(&self) -> usize {
        self.rows.iter().filter(|row| row.asks_version).count()
    }
}

/// `/business/{sme}/software/new?q=`.
#[derive(Template)]
#[template(path = "inventory/search.html")]
pub struct SoftwareSearch {
    /// The frame.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// The list of programs.
    pub list_href: String,
    /// The search page (GET, parameter `q`).
    pub search_action: String,
    /// Where the add forms go (POST).
    pub add_action: String,
    /// What was typed; none before the first search.
    pub query: Option<String>,
    /// Products found, best first.
    pub results: Vec<Found>,
    /// The form that came back with a problem, if any.
    pub returned: Option<Returned>,
}

/// One product found.
pub struct Found {
    /// Key of the catalogue, sent as `product`.
    pub slug: String,
    /// Name in the catalogue.
    pub name: String,
    /// Maker and kind: "Synology, storage box".
    pub note: String,
    /// Whether a version makes sense (not for cloud services).
    pub asks_version: bool,
    /// Whether to ask the exposure question.
    pub asks_exposure: bool,
    /// What we assume when the answer is "I don't know".
    pub assumed_exposed: bool,
}

/// An add form that came back; `slug` is empty for "not in this list".
pub struct Returned {
    /// Which form.
    pub slug: String,
    /// What was typed.
    pub form: SoftwareForm,
    /// What is wrong.
    pub errors: FormErrors,
}

/// The fields of a program as typed.
#[derive(Default)]
pub struct SoftwareForm {
    /// Field `label`.
    pub label: String,
    /// Field `version`.
    pub version: String,
    /// Field `version_unknown`, a checkbox.
    pub version_unknown: bool,
    /// Field `exposure`: "yes", "no", "unknown" or empty.
    pub exposure: String,
}

impl SoftwareSearch {
    fn returned(&self, slug: &str) -> Option<&Returned> {
        self.returned.as_ref().filter(|form| form.slug == slug)
    }

    fn errors(&self) -> Option<&FormErrors> {
        self.returned.as_ref().map(|form| &form.errors)
    }

    fn error(&self, slug: &str, field: &str) -> Option<&str> {
        self.returned(slug).and_then(|form| form.errors.get(field))
    }

    fn is_open(&self, slug: &str) -> bool {
        let only = self.results.len() == 1 && !slug.is_empty();
        let none = self.results.is_empty() && slug.is_empty();
        match &self.returned {
            Some(form) => form.slug == slug,
            None => only || none,
        }
    }

    fn version(&self, slug: &str) -> &str {
        self.returned(slug).map_or("", |form| &form.form.version)
    }

    fn version_unknown(&self, slug: &str) -> bool {
        self.returned(slug).is_some_and(|form| form.form.version_unknown)
    }

    fn exposure(&self, slug: &str) -> &str {
        self.returned(slug).map_or("", |form| &form.form.exposure)
    }

    /// End of the ids of one form: several stand on the page.
    fn suffix(slug: &str) -> String {
        format!("-{}", if slug.is_empty() { "own" } else { slug })
    }

    fn assumption(&self, exposed: &bool) -> String {
        if *exposed {
            self.page.t.page_field_exposure_assumed_yes()
        } else {
            self.page.t.page_field_exposure_assumed_no()
        }
    }

    fn own_label(&self) -> &str {
        match self.returned("") {
            Some(form) => &form.form.label,
            None => self.query.as_deref().unwrap_or(""),
        }
    }
}
