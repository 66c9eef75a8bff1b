//! The operator's home: is data coming in, is mail going out, does anything wait for a person.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::web::page::{FormErrors, Page};

/// `/operator`.
#[derive(Template)]
#[template(path = "operator/home.html")]
pub struct OperatorHome {
    /// The frame.
    pub page: Page,
    /// Chambers and providers.
    pub organisations: usize,
    /// Businesses in all.
    pub businesses: usize,
    /// Advisories known.
    pub advisories: usize,
    /// Names that mean no product yet.
    pub names: usize,
    /// Advisories that NVD and the CVE list describe differently.
    pub disputes: usize,
    /// All organisations, by name.
    pub tenants: Vec<TenantRow>,
    /// Who stopped the sending of the whole instance and when, in words.
    pub paused: Option<String>,
    /// The sources.
    pub feeds: Vec<FeedRow>,
    /// How many documents are held back.
    pub quarantined: String,
    /// Advisories that wait for a person to set a level.
    pub held: Vec<HeldRow>,
    /// Messages by state: word and count.
    pub outbox: Vec<(String, usize)>,
    /// The last failures of the outbox.
    pub failures: Vec<FailureRow>,
}

/// One organisation.
pub struct TenantRow {
    /// Name.
    pub name: String,
    /// Chamber, provider or operator, in words.
    pub kind: String,
    /// Address its mails come from.
    pub sender: String,
    /// Whether nothing is sent in its name.
    pub paused: bool,
}

/// One source of advisories.
pub struct FeedRow {
    /// Its name.
    pub name: String,
    /// Age of its newest data: "2 hours ago"; none if it never arrived.
    pub age: Option<String>,
    /// Documents read.
    pub documents: usize,
    /// How many of the newest can be compared, in words.
    pub coverage: String,
    /// Whether it is older than it should be.
    pub stale: bool,
    /// Whether too few of the newest name products.
    pub thin: bool,
    /// What went wrong last.
    pub error: Option<String>,
}

/// One held advisory with its form.
pub struct HeldRow {
    /// Identifier: "CVE-2026-0001".
    pub id: String,
    /// Summary from the source.
    pub summary: String,
    /// Products named, joined.
    pub products: String,
    /// Businesses touched.
    pub businesses: usize,
    /// The page with everything about it.
    pub href: String,
    /// Where the form goes.
    pub action: String,
    /// The level chosen before.
    pub level: Option<Level>,
    /// The reason typed before.
    pub reason: String,
    /// Problems with this form.
    pub errors: Option<FormErrors>,
}

/// One message that did not leave.
pub struct FailureRow {
    /// Subject of the message.
    pub subject: String,
    /// When it was tried last.
    pub when: String,
    /// How often it was tried.
    pub attempts: usize,
    /// What the server said.
    pub error: String,
}

impl OperatorHome {
    fn errors(&self) -> Option<&FormErrors> {
        self.held.iter().find_map(|row| row.errors.as_ref())
    }
}

impl HeldRow {
    fn chose(&self, level: &str) -> bool {
        self.level.is_some_and(|chosen| chosen.as_str() == level)
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}

/// Something that the operator decided.
pub struct DecidedRow {
    /// What it is about, where the page does not say that: id and page.
    pub about: Option<(String, String)>,
    /// What was decided.
    pub what: String,
    /// Why; empty where none is asked for.
    pub reason: String,
    /// Who, when, and until when, in words.
    pub made: String,
    /// Who ended it and when, in words.
    pub ended: Option<String>,
    /// Where the form goes that takes it back.
    pub end: String,
}
