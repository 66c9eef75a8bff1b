//! The demo's mail viewer: what would have been sent.

use askama::Template;

use crate::web::page::Page;

/// `/demo/mails`.
#[derive(Template)]
#[template(path = "outbox/list.html")]
pub struct OutboxList {
    /// The frame.
    pub page: Page,
    /// Newest first.
    pub mails: Vec<MailRow>,
}

/// One mail as a row.
pub struct MailRow {
    /// Its page.
    pub href: String,
    /// Its subject.
    pub subject: String,
    /// To whom it went.
    pub to: String,
    /// When, written out.
    pub when: String,
}

/// `/demo/mails/{id}`: head and text part.
#[derive(Template)]
#[template(path = "outbox/mail.html")]
pub struct OutboxMail {
    /// The frame.
    pub page: Page,
    /// Its subject.
    pub subject: String,
    /// Header names and values, in order.
    pub headers: Vec<(String, String)>,
    /// The text part as it is.
    pub text: String,
    /// The HTML part, served alone.
    pub html_href: String,
    /// Back to the list.
    pub list_href: String,
}
