//! What just happened, told once on the next page.
//!
//! The cookie holds one of a few known words and what it is about (a program's name, a day); the page escapes it
//! like everything else.

use crate::i18n::L10nLanguage;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, CookieBuilder, SameSite, time};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const COOKIE: &str = "__Host-flash";

/// The things a page can report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flash {
    /// A program was added to the list.
    ProgramAdded(String),
    /// A program was changed.
    ProgramSaved(String),
    /// A program was removed.
    ProgramRemoved(String),
    /// An alert is done.
    AlertDone,
    /// We write again on this day.
    AlertReminder(String),
    /// An alert does not concern this business.
    AlertDismissed,
    /// An answer was taken back.
    AlertReopened,
    /// The chamber was asked for help.
    HelpAsked,
    /// The operator released an advisory.
    AdvisoryReleased(String),
    /// An organisation changed its looks.
    AppearanceSaved,
    /// It has a new logo.
    LogoSaved,
    /// It has no logo any more.
    LogoRemoved,
    /// It wrote a text of its own, in this language.
    TextSaved(String),
}

impl Flash {
    /// The cookie that carries it to the next page.
    #[must_use]
    pub fn cookie(&self) -> Cookie<'static> {
        let (word, about) = self.parts();
        let value = format!("{word}.{}", URL_SAFE_NO_PAD.encode(about));
        plain(value).max_age(time::Duration::minutes(1)).finish()
    }

    /// What the last page left.
    pub(super) fn of(request: &HttpRequest) -> Option<Self> {
        let cookie = request.cookie(COOKIE)?;
        let (word, about) = cookie.value().split_once('.')?;
        let about = String::from_utf8(URL_SAFE_NO_PAD.decode(about).ok()?).ok()?;
        Self::from_parts(word, about)
    }

    /// The cookie that forgets it.
    pub(super) fn spent() -> Cookie<'static> {
        plain(String::new()).max_age(time::Duration::ZERO).finish()
    }

    pub(super) fn words(&self, t: &L10nLanguage) -> String {
        match self {
            Self::ProgramAdded(name) => t.page_added_flash(name),
            Self::ProgramSaved(name) => t.page_saved_flash(name),
            Self::ProgramRemoved(name) => t.page_removed_flash(name),
            Self::AlertDone => t.page_alert_done_flash(),
            Self::AlertReminder(day) => t.page_alert_later_flash(day),
            Self::AlertDismissed => t.page_alert_not_ours_flash(),
            Self::AlertReopened => t.page_alert_undone_flash(),
            Self::HelpAsked => t.page_alert_help_flash(),
            Self::AdvisoryReleased(id) => t.page_operator_released_flash(id),
            Self::AppearanceSaved => t.page_appearance_saved_flash(),
            Self::LogoSaved => t.page_appearance_logo_flash(),
            Self::LogoRemoved => t.page_appearance_removed_flash(),
            Self::TextSaved(language) => t.page_texts_saved_flash(language),
        }
    }

    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::ProgramAdded(name) => ("program-added", name),
            Self::ProgramSaved(name) => ("program-saved", name),
            Self::ProgramRemoved(name) => ("program-removed", name),
            Self::AlertDone => ("alert-done", ""),
            Self::AlertReminder(day) => ("alert-reminder", day),
            Self::AlertDismissed => ("alert-dismissed", ""),
            Self::AlertReopened => ("alert-reopened", ""),
            Self::HelpAsked => ("help-asked", ""),
            Self::AdvisoryReleased(id) => ("advisory-released", id),
            Self::AppearanceSaved => ("appearance-saved", ""),
            Self::LogoSaved => ("logo-saved", ""),
            Self::LogoRemoved => ("logo-removed", ""),
            Self::TextSaved(language) => ("text-saved", language),
        }
    }

    fn from_parts(word: &str, about: String) -> Option<Self> {
        Some(match word {
            "program-added" => Self::ProgramAdded(about),
            "program-saved" => Self::ProgramSaved(about),
            "program-removed" => Self::ProgramRemoved(about),
            "alert-done" => Self::AlertDone,
            "alert-reminder" => Self::AlertReminder(about),
            "alert-dismissed" => Self::AlertDismissed,
            "alert-reopened" => Self::AlertReopened,
            "help-asked" => Self::HelpAsked,
            "advisory-released" => Self::AdvisoryReleased(about),
            "appearance-saved" => Self::AppearanceSaved,
            "logo-saved" => Self::LogoSaved,
            "logo-removed" => Self::LogoRemoved,
            "text-saved" => Self::TextSaved(about),
            _ => return None,
        })
    }
}

fn plain(value: String) -> CookieBuilder<'static> {
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
}
