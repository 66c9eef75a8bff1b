//! The sample alert: the card of an alert, marked as a sample, with buttons that only explain themselves.

use askama::Template;

use crate::alerts::card::Card;
use crate::web::page::{Page, Shown};
use crate::web::pages::alerts::view::Answering;

/// `/sample`.
#[derive(Template)]
#[template(path = "samples/sample.html")]
pub struct Sample {
    /// The frame.
    pub page: Page,
    /// The alert in words.
    pub card: Card,
    /// Closed: the sample takes no answer.
    pub answering: Answering,
    /// Never set here: there is no list.
    pub software_href: Option<String>,
    /// Always empty here: nothing was compared.
    pub whys: Vec<(String, String)>,
    /// Always zero here.
    pub more_whys: usize,
    /// Never set here.
    pub text_href: Option<String>,
}
