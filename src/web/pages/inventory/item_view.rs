//! One program: what we can say about it first, then its form; and its removal.

use askama::Template;

use super::view::{Exposure, SoftwareForm, State};
use crate::web::page::{FormErrors, Page};

/// `/business/{sme}/software/{item}`.
#[derive(Template)]
#[template(path = "inventory/item.html")]
pub struct SoftwareItem {
    /// The frame.
    pub page: Page,
    /// The list of programs.
    pub list_href: String,
    /// The program as saved, as the owner calls it.
    pub label: String,
    /// Its name in the catalogue; none when registered by name only.
    pub product: Option<String>,
    /// Version as saved.
    pub version: Option<String>,
    /// What we can say.
    pub state: State,
    /// Why we can say so, one sentence each, already in the visitor's language.
    pub reasons: Vec<String>,
    /// The weaknesses that were compared, those that concern it first, each with the page that says what was compared.
    pub compared: Vec<(String, String)>,
    /// How many more were compared.
    pub more_compared: usize,
    /// The open alert, if there is one.
    pub alert_href: Option<String>,
    /// Whether the version would make our answer exact.
    pub asks_version: bool,
    /// Whether a version makes sense (not for cloud services).
    pub has_version: bool,
    /// What is saved about exposure; none where it does not matter.
    pub exposure: Option<Exposure>,
    /// The guide that says where the version stands.
    pub guide_href: Option<String>,
    /// Where the form goes (POST).
    pub action: String,
    /// The fields as saved, or as typed when they came back.
    pub form: SoftwareForm,
    /// What is wrong with the form.
    pub errors: Option<FormErrors>,
    /// The page that asks before it removes.
    pub removal_href: String,
}

impl SoftwareItem {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }

    /// Under the name: what the catalogue calls it, and the version.
    fn subtitle(&self) -> String {
        let t = self.page.t;
        let product = self.product.as_ref().filter(|name| **name != self.label);
        let version = self.has_version.then(|| match &self.version {
            Some(version) => t.page_version_is(version),
            None => t.page_version_unknown(),
        });
        let parts: Vec<String> = product.cloned().into_iter().chain(version).collect();
        parts.join(", ")
    }

    fn verdict(&self) -> String {
        let t = self.page.t;
        match self.state {
            State::Act(_) => t.page_item_affected(),
            State::Possible => t.page_item_possible(),
            State::Assessing => t.page_item_assessing(),
            State::Answered => t.page_item_answered(),
            State::Clear => t.page_item_clear(),
            State::Unwatched => t.page_item_unwatched(),
        }
    }

    fn assumption(&self) -> String {
        let t = self.page.t;
        match self.exposure {
            Some(Exposure::AssumedYes) => t.page_field_exposure_assumed_yes(),
            Some(Exposure::AssumedNo) => t.page_field_exposure_assumed_no(),
            _ => t.page_field_exposure_hint(),
        }
    }
}

/// `/business/{sme}/software/{item}/removal`: asks once.
#[derive(Template)]
#[template(path = "inventory/removal.html")]
pub struct SoftwareRemoval {
    /// The frame.
    pub page: Page,
    /// The program as the owner calls it.
    pub label: String,
    /// Whether an alert is open for it and will be closed.
    pub open_alert: bool,
    /// Where the form goes (POST).
    pub action: String,
    /// Back to the program.
    pub item_href: String,
}
