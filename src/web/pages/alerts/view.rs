//! Alerts: the list, one alert, and the page behind the signed link of a mail.
//!
//! The alert itself is a [`Card`]; page and signed link show the same one. The signed
//! link shows this alert and nothing else: no menu, no list of programs.

use askama::Template;

use super::answer::Fields;
use crate::alerts::card::Card;
use crate::alerts::urgency::Level;
use crate::web::page::{FormErrors, Page, Shown};
use crate::web::pages::businesses::view::AlertRow;
use smol_str::SmolStr;

/// `/business/{sme}/alerts`.
#[derive(Template)]
#[template(path = "alerts/list.html")]
pub struct AlertList {
    /// The frame.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// How many there are of each kind; none when nothing is open.
    pub summary: Option<String>,
    /// Open alerts, most urgent first.
    pub open: Vec<AlertRow>,
    /// Answered ones, newest first.
    pub answered: Vec<AnsweredRow>,
    /// Where one asks why there was no alert.
    pub why_action: String,
}

/// One answered alert as a row.
pub struct AnsweredRow {
    /// Title of the alert.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Level it had.
    pub level: Level,
    /// What was answered, by whom, when.
    pub answer: Answered,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnsweredAs {
    /// Done.
    Done,
    /// Remind me; the alert stays open.
    Reminder,
    /// Not ours.
    NotOurs,
    /// Help asked for; the alert stays open.
    Help,
    /// Opened again.
    Reopened,
    /// The reason is gone without an answer.
    Closed,
    /// Its advisories were withdrawn.
    Withdrawn,
    /// The operator set its advisories aside.
    SetAside,
    /// The sources corrected themselves.
    Corrected,
}

/// One answer with who and when.
pub struct Answered {
    /// What was answered.
    pub kind: AnsweredAs,
    /// Who answered; none when nobody did.
    pub person: Option<String>,
    /// When, written out.
    pub when: String,
    /// Where the form goes that takes it back; none when that is not possible.
    pub undo: Option<String>,
}

impl Answered {
    pub(crate) fn word(&self, page: &Page) -> String {
        let t = page.t;
        match self.kind {
            AnsweredAs::Done => t.page_alert_state_done(),
            AnsweredAs::Reminder => t.page_alert_state_later(),
            AnsweredAs::NotOurs => t.page_alert_state_not_ours(),
            AnsweredAs::Help => t.page_alert_state_help(),
            AnsweredAs::Reopened => t.page_alert_state_reopened(),
            AnsweredAs::Closed => t.page_alert_state_closed(),
            AnsweredAs::Withdrawn => t.alert_closed_withdrawn(),
            AnsweredAs::SetAside => t.alert_closed_set_aside(),
            AnsweredAs::Corrected => t.alert_closed_corrected(),
        }
    }

    pub(crate) fn who_when(&self, page: &Page) -> String {
        match &self.person {
            Some(person) => page.t.page_alert_who_when(person, &self.when),
            None => self.when.clone(),
        }
    }
}

/// The forms under an alert.
pub struct Answering {
    /// The forms go to `{base}/completion`, `/reminder`, `/dismissal`, `/help-request`.
    pub base: String,
    /// Answers so far, newest first.
    pub given: Vec<Answered>,
    /// Whether the alert is open: only then can it be answered.
    pub open: bool,
    /// Whether to ask for the version after "done".
    pub asks_version: bool,
    /// What we note when that field stays empty.
    pub fixed_in: Option<SmolStr>,
    /// The version as typed, when a form came back.
    pub version: String,
    /// The reason as chosen, when a form came back.
    pub reason: String,
    /// When to ask again as chosen, when a form came back.
    pub again: String,
    /// The day of the reminder, written out: "Thursday 26 November".
    pub reminder_day: String,
    /// Who sees the alert after "please help": the name of the chamber or provider.
    pub helper: String,
    /// Whether help was asked for already.
    pub help_asked: bool,
    /// Where the public help of the business's country stands.
    pub national_help: String,
    /// What is wrong with the form that came back.
    pub errors: Option<FormErrors>,
}

impl Answering {
    pub(crate) fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }

    /// Shows again what was typed and chosen.
    pub(super) fn keep(&mut self, typed: Fields) {
        self.version = typed.version;
        self.reason = typed.reason;
        self.again = typed.again;
    }

    pub(crate) fn version_hint(&self, page: &Page) -> String {
        match &self.fixed_in {
            Some(version) => page.t.page_alert_done_version_hint(version),
            None => String::new(),
        }
    }
}

/// `/business/{sme}/alerts/{alert}`.
#[derive(Template)]
#[template(path = "alerts/alert.html")]
pub struct AlertPage {
    /// The frame.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// The list of alerts.
    pub list_href: String,
    /// The alert in words.
    pub card: Card,
    /// The forms.
    pub answering: Answering,
    /// Where the version can be corrected.
    pub software_href: Option<String>,
    /// What was compared for each weakness: its id and the page, the one that decided first.
    pub whys: Vec<(String, String)>,
    /// How many more weaknesses there are.
    pub more_whys: usize,
    /// The text for the IT helper as a file.
    pub text_href: Option<String>,
}

/// `/r/{token}`: the same alert without sign-in, and nothing else.
#[derive(Template)]
#[template(path = "alerts/answer.html")]
pub struct AnswerPage {
    /// The frame, without person and menu.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// The alert in words.
    pub card: Card,
    /// The forms.
    pub answering: Answering,
    /// Never set here: a signed link leads to no list.
    pub software_href: Option<String>,
    /// Always empty here: a signed link leads nowhere else.
    pub whys: Vec<(String, String)>,
    /// Always zero here.
    pub more_whys: usize,
    /// The text for the IT helper as a file.
    pub text_href: Option<String>,
}

/// After an answer by signed link.
#[derive(Template)]
#[template(path = "alerts/answered.html")]
pub struct AnswerDone {
    /// The frame, without person and menu.
    pub page: Page,
    /// Title of the alert.
    pub title: String,
    /// What we do now, in one sentence.
    pub message: String,
    /// The alert again, where the answer can be changed.
    pub alert_href: String,
}
