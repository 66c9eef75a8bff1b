//! The card: everything an owner reads about one alert, composed once.
//!
//! [`compose`] turns [`Facts`] into a [`Card`] of finished sentences in one language;
//! page, mail, answer link and `tocsin check` all show that same card. The order of
//! its fields is the order of the page: what to do and by when, what happened, does it
//! affect you and why, steps, who and how long, help, how to check, details last.
//! No HTML here: product names come as typed and are escaped by whoever renders.

use serde::Serialize;

use super::danger::Danger;
use super::{action::Action, urgency::Level};
use crate::i18n::{L10nLanguage, Lang};
use crate::matching::Reason;

mod effort;
mod expert;
mod facts;
mod headline;
mod sources;
mod steps;
mod text;
mod touch;
pub(crate) mod voice;
mod what;
mod why;

pub use facts::{ByHand, CheckFact, Facts, HelpFact, WeaknessFact};
pub use sources::{document_title, source_name, source_title};
pub use text::{Extra, to_text};
use voice::Voice;

/// A finished alert in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The language of all texts.
    pub lang: Lang,
    /// How soon to act; colours and shapes follow it.
    pub level: Level,
    /// The level in words, the same everywhere: "This week".
    pub level_word: String,
    /// "Update WordPress by Friday 27 November".
    pub title: String,
    /// One line for lists: what could happen.
    pub summary: String,
    /// The subject of the mail: level word, verb, product.
    pub subject: String,
    /// "Early warning", while the public databases have not confirmed it.
    pub early: Option<String>,
    /// What happened.
    pub what: Section,
    /// Whether it affects the owner, and why we think so.
    pub touch: Touch,
    /// What to do.
    pub steps: Steps,
    /// Who can do it, how long it takes.
    pub effort: Effort,
    /// Where to get help.
    pub help: Section,
    /// How to check that the message is real; only for messages with a code.
    pub check: Option<Check>,
    /// The text for the IT helper.
    pub expert: Expert,
    /// Why this level.
    pub why: Why,
    /// Where the facts come from; addresses as plain text.
    pub sources: Section,
}

/// A heading with paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// The scope: a clear answer and its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Touch {
    /// The heading, a question.
    pub title: String,
    /// "Yes, this affects you."
    pub verdict: String,
    /// Whole sentences: version, range, exposure.
    pub reasons: Vec<String>,
}

/// The numbered steps, one to three.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Steps {
    /// The heading.
    pub title: String,
    /// The steps in their order.
    pub steps: Vec<Step>,
}

/// One step with the way to its guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What kind of step this is.
    pub action: Action,
    /// The whole text; its first word is an imperative, it names the product.
    pub text: String,
    /// The label of the link: "How to update".
    pub how: String,
    /// The path of the guide on our own host: `/g/wordpress#update`.
    pub path: String,
}

/// Who and how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Effort {
    /// The heading.
    pub title: String,
    /// The label of `who`.
    pub who_label: String,
    /// "Your web agency or your host".
    pub who: String,
    /// The label of `time`.
    pub time_label: String,
    /// "1 to 2 hours".
    pub time: String,
    /// "Make a backup first".
    pub note: Option<String>,
}

/// How to check a message by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// The heading, a question.
    pub title: String,
    /// What to do with address and code.
    pub intro: String,
    /// The label of `address`.
    pub address_label: String,
    /// The address to type, without `https://`.
    pub address: String,
    /// The label of `code`.
    pub code_label: String,
    /// "K7QM-4T2P".
    pub code: String,
    /// What our messages never ask.
    pub promise: String,
}

/// The block to pass on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Expert {
    /// The heading.
    pub title: String,
    /// The label of the text area.
    pub label: String,
    /// Technical lines in the reader's language, then in English.
    pub text: String,
}

/// Why this level: questions and answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The heading, a question.
    pub title: String,
    /// The head of the first column.
    pub question: String,
    /// The head of the second column.
    pub answer: String,
    /// Question and answer, in the order in which they decide.
    pub rows: Vec<(String, String)>,
    /// Which version of the table decided.
    pub table: String,
}

/// Composes the card for these facts; `t` must be the texts of `lang`.
#[must_use]
pub fn compose(t: &L10nLanguage, lang: Lang, facts: &Facts) -> Card {
    let voice = Voice::new(t, lang, facts);
    Card {
        lang,
        level: facts.decision.level,
        level_word: headline::level_word(t, facts.decision.level),
        title: headline::title(&voice),
        summary: what::short(t, facts.danger),
        subject: headline::subject(&voice),
        early: facts.early.then(|| t.card_early_mark()),
        what: what::section(&voice),
        touch: touch::touch(&voice),
        steps: steps::steps(&voice),
        effort: effort::effort(&voice),
        help: effort::help(&voice),
        check: effort::check(&voice),
        expert: expert::expert(&voice),
        why: why::why(&voice),
        sources: expert::sources(&voice),
    }
}

/// The word of a level, for lists and filters: "Today", "Cette semaine".
#[must_use]
pub fn level_word(t: &L10nLanguage, level: Level) -> String {
    headline::level_word(t, level)
}

/// The versions that have a weakness, as part of a sentence: "the versions before 7.0.4"; `None` when the data do not say.
#[must_use]
pub fn range(t: &L10nLanguage, reason: &Reason) -> Option<String> {
    touch::range(t, reason)
}

/// A part of a program as its users may know it: "log4j-core 2.14.1" for a package URL.
#[must_use]
pub fn part_name(component: &str) -> String {
    touch::plain(component)
}

/// "microsoft", "windows_server_2019" as people write it: "Microsoft Windows Server 2019".
#[must_use]
pub fn product_name(vendor: &str, product: &str) -> String {
    touch::platform_name(vendor, product)
}

/// What could happen, in one line.
#[must_use]
pub fn danger_line(t: &L10nLanguage, danger: Danger) -> String {
    what::short(t, danger)
}
