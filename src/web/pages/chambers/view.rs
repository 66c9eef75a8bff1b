//! The chamber's home: members as sentences with numbers, campaigns, requests for help, what needs the chamber.
//!
//! A chamber sees an alert of a member only when the member asked for help with it; it never sees a list of programs
//! that was not opened to it.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::web::page::{Page, Shown};

/// `/chamber/{organisation}`.
#[derive(Template)]
#[template(path = "chambers/home.html")]
pub struct ChamberHome {
    /// The frame.
    pub page: Page,
    /// Today, written out.
    pub date: String,
    /// Members in all.
    pub all: i64,
    /// Members of whom somebody receives alerts.
    pub protected: i64,
    /// Of them, those that took their access over.
    pub active: i64,
    /// Of them, those that did not yet.
    pub not_claimed: i64,
    /// Members of whom nobody receives alerts.
    pub nobody_receives: i64,
    /// Widths of the bar in thousandths.
    pub bar: [i64; 3],
    /// Open requests for help, oldest first.
    pub requests: Vec<HelpRequestRow>,
    /// How far the members have come with each product's alerts.
    pub campaigns: Vec<CampaignRow>,
    /// Alerts that concern too few members to be listed.
    pub small: usize,
    /// When that was counted.
    pub counted: Option<String>,
    /// What needs the chamber.
    pub tasks: Vec<Task>,
    /// Says that nothing is sent, and since when.
    pub paused: Option<String>,
    /// Where the sending is stopped and resumed.
    pub pause_href: String,
    /// The list of members.
    pub members_href: String,
}

impl ChamberHome {
    /// Where the second and the third part of the bar begin.
    fn starts(&self) -> [i64; 2] {
        let [first, second, _] = self.bar;
        [first + 4, first + second + 8]
    }

    fn has_unclaimed(&self) -> bool {
        self.not_claimed > 0
    }

    fn has_silent(&self) -> bool {
        self.nobody_receives > 0
    }

    fn has_small(&self) -> bool {
        self.small > 0
    }

    fn is_empty(&self) -> bool {
        self.all == 0
    }
}

/// The alerts about one product among all members.
pub struct CampaignRow {
    /// Name of the product.
    pub product: String,
    /// The gravest level.
    pub level: Level,
    /// Members it concerns, or "fewer than 5".
    pub touched: String,
    /// Members a mail was written to.
    pub reached: String,
    /// Members that say it is done.
    pub done: String,
    /// Members that have not answered.
    pub silent: String,
    /// Width of the part done in thousandths, when it may be shown.
    pub done_width: Option<i64>,
}

impl CampaignRow {
    /// What is left of the bar.
    fn rest(&self) -> i64 {
        1000 - self.done_width.unwrap_or(0)
    }
}

/// Something only the chamber can do.
pub struct Task {
    /// What it is, with its number.
    pub title: String,
    /// Why it matters.
    pub text: String,
    /// Words of the button.
    pub button: String,
    /// Where it leads.
    pub href: String,
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
