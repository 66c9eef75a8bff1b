//! The chamber's home: its members, and who asks for help.
//!
//! A chamber sees an alert of a member only when the member asked for help with it;
//! it never sees a list of programs.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::web::page::{Page, Shown};

/// `/chamber/{organisation}`.
#[derive(Template)]
#[template(path = "chambers/home.html")]
pub struct ChamberHome {
    /// The frame.
    pub page: Page,
    /// Name of the chamber.
    pub name: String,
    /// How many members it has, beyond those listed.
    pub total: usize,
    /// The members shown.
    pub members: Vec<MemberRow>,
    /// Open requests for help, oldest first.
    pub requests: Vec<HelpRequestRow>,
    /// The next members, when there are more.
    pub next_href: Option<String>,
}

/// One member.
pub struct MemberRow {
    /// Name of the business.
    pub name: String,
    /// Town.
    pub town: String,
    /// Trade, in the visitor's language.
    pub trade: String,
}

/// One request for help.
pub struct HelpRequestRow {
    /// Name of the business.
    pub business: String,
    /// The program that the alert is about.
    pub title: String,
    /// Level of the alert.
    pub level: Level,
    /// When help was asked for, written out.
    pub when: String,
    /// Who asked, and how to reach them.
    pub contact: String,
    /// The alert as the member shows it.
    pub text: String,
}
