//! What every page carries: language, brand, person, menu, flash and forgery token.
//!
//! A handler builds one [`Page`] and hands it to the view struct of its page; templates
//! read everything that surrounds the content from it. Views hold plain data only
//! (words, numbers, enums, dates already written out), so they need no database types
//! and can be rendered in a test from nothing.

use crate::alerts::urgency::Level;
use crate::i18n::{L10nLanguage, Lang};

/// The frame of one page for one visitor.
pub struct Page {
    /// Texts in the visitor's language.
    pub t: &'static L10nLanguage,
    /// The visitor's language.
    pub lang: Lang,
    /// In whose name the page speaks.
    pub brand: Brand,
    /// The name of the person signed in.
    pub person: Option<String>,
    /// Where the name at the top leads.
    pub home: String,
    /// Entries of the menu, at most five.
    pub nav: Vec<NavEntry>,
    /// Forgery token for the forms of this page.
    pub csrf: Option<String>,
    /// What just happened, shown once.
    pub flash: Option<String>,
    /// Path of this page: the way back for the language switch.
    pub path: String,
    /// Whether this is the demo, with invented businesses.
    pub demo: bool,
}

/// The chamber or provider that the visitor knows.
pub struct Brand {
    /// "Chambre de commerce de Lyon".
    pub name: String,
    /// "Alertes de sécurité".
    pub tagline: String,
    /// Who answers the telephone, when someone does.
    pub help: Option<Help>,
    /// The host people type by hand, without scheme: "alertes.lyon.example".
    pub host: String,
    /// Address of its logo, which stands in place of the name.
    pub logo: Option<String>,
    /// Address of the style sheet with its accent colour.
    pub stylesheet: Option<String>,
    /// What stands before "/legal", "/privacy" and "/accessibility": nothing, or "/o/{organisation}".
    pub own_texts: String,
}

/// A person who answers the telephone.
pub struct Help {
    /// Name of the person.
    pub person: String,
    /// Number as people read it: "04 65 71 12 40".
    pub phone: String,
    /// The same number for a link: "tel:+33465711240".
    pub phone_href: String,
    /// When the person answers, in the visitor's language; empty when nobody wrote it.
    pub hours: String,
}

/// One entry of the menu.
pub struct NavEntry {
    /// Words of the entry.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the page shown.
    pub current: bool,
}

/// One problem with one field of a form.
#[derive(Clone)]
pub struct FieldError {
    /// Id of the field, and its name.
    pub field: String,
    /// What happened and what to do, in the visitor's language.
    pub message: String,
}

/// The problems of a form: the summary and the fields show the same words.
#[derive(Default)]
pub struct FormErrors {
    /// In the order of the fields.
    pub list: Vec<FieldError>,
}

impl FormErrors {
    /// One problem, with `field`.
    #[must_use]
    pub fn one(field: &str, message: String) -> Self {
        let mut errors = Self::default();
        errors.add(field, message);
        errors
    }

    /// Adds a problem with `field`.
    pub fn add(&mut self, field: &str, message: String) {
        self.list.push(FieldError {
            field: field.to_owned(),
            message,
        });
    }

    /// The problem with `field`, when there is one.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&str> {
        self.list
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.message.as_str())
    }

    /// How many problems there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.list.len()
    }
}

impl Page {
    /// Address of a static file under its content hash.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        crate::web::static_files::url(name)
    }

    /// The problems a title announces: "Error: " when a form came back.
    #[must_use]
    pub fn title_prefix(&self, errors: Option<&FormErrors>) -> String {
        match errors {
            Some(errors) if errors.count() > 0 => self.t.page_title_error(),
            _ => String::new(),
        }
    }

    /// The languages the visitor may switch to, code and own name; none on a page that cannot be asked for again.
    #[must_use]
    pub fn other_languages(&self) -> Vec<(&'static str, &'static str)> {
        Lang::iter()
            .filter(|lang| **lang != self.lang && !self.path.is_empty())
            .map(|lang| (lang.code(), lang.own_name()))
            .collect()
    }
}

/// How a level is shown: by word, shape and colour, the same everywhere.
pub trait Shown {
    /// Class in the style sheet, and the end of the icon's id.
    fn class(&self) -> &'static str;
    /// The word, in the language of the page.
    fn word(&self, page: &Page) -> String;
}

impl Shown for Level {
    fn class(&self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Week => "week",
            Self::Month => "month",
            Self::Info => "info",
        }
    }

    fn word(&self, page: &Page) -> String {
        match self {
            Self::Today => page.t.card_level_today(),
            Self::Week => page.t.card_level_week(),
            Self::Month => page.t.card_level_month(),
            Self::Info => page.t.card_level_info(),
        }
    }
}
