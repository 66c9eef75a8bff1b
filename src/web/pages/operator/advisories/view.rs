//! The pages about advisories: finding one, and all that is known and decided about it.

use super::typed::Returned;
use crate::advisories::Advisory;
use crate::advisories::conflicts::Outcome;
use crate::i18n::L10nLanguage;
use crate::matching::Status;
use crate::web::form_page::Choice;
use crate::web::page::{FormErrors, Page};
use crate::web::pages::operator::view::DecidedRow;
use crate::web::pages::verdicts::view::DocumentLink;
use askama::Template;

/// `/operator/advisories`.
#[derive(Template)]
#[template(path = "operator/advisories/list.html")]
pub struct Advisories {
    /// The frame.
    pub page: Page,
    /// What was looked for and not found; may be empty.
    pub query: String,
    /// What is wrong with what was typed.
    pub errors: Option<FormErrors>,
    /// Decisions, newest first.
    pub decided: Vec<DecidedRow>,
    /// How many advisories the sources describe differently.
    pub disputes: usize,
    /// Some of them: id and page.
    pub disputed: Vec<(String, String)>,
}

impl Advisories {
    fn error(&self) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get("q"))
    }
}

/// `/operator/advisories/{advisory}`.
#[derive(Template)]
#[template(path = "operator/advisories/show.html")]
pub struct AdvisoryPage {
    /// The frame.
    pub page: Page,
    /// Its id.
    pub id: String,
    /// Its address.
    pub base: String,
    /// What its source says.
    pub summary: String,
    /// Whether it is matched.
    pub standing: Standing,
    /// Only early sources name products.
    pub early: bool,
    /// All ids that it bears.
    pub names: Vec<String>,
    /// Who says what.
    pub heard: Vec<Heard>,
    /// The original documents.
    pub documents: Vec<DocumentLink>,
    /// The page about it for everybody who signed in.
    pub public_href: String,
    /// Ids that were separated.
    pub splits: Vec<DecidedRow>,
    /// NVD against the CVE list.
    pub versions: Vec<Versions>,
    /// Products that can be ruled on.
    pub products: Vec<Choice>,
    /// Decisions, newest first.
    pub decisions: Vec<DecidedRow>,
    /// The forms as they came back.
    pub returned: Returned,
}

/// Whether an advisory is matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is.
    Matched,
    /// A source withdrew it.
    Rejected,
    /// The operator set it aside.
    SetAside,
    /// The operator withdrew it.
    Withdrawn,
}

impl Standing {
    /// Of this advisory.
    #[must_use]
    pub fn of(advisory: &Advisory) -> Self {
        match &advisory.set_aside {
            Some(decision) if decision.withdrawn => Self::Withdrawn,
            Some(_) => Self::SetAside,
            None if advisory.rejected => Self::Rejected,
            None => Self::Matched,
        }
    }
}

/// What one source says.
pub struct Heard {
    /// Its name.
    pub source: String,
    /// The id that it uses.
    pub id: String,
    /// The document that it stands in, where that has another name.
    pub document: Option<String>,
    /// Other ids that it takes for the same.
    pub aliases: String,
    /// When we heard it.
    pub when: String,
}

/// One product in two sources.
pub struct Versions {
    /// Its name.
    pub product: String,
    /// Versions of NVD.
    pub nvd: String,
    /// Versions of the CVE list.
    pub cve: String,
    /// How they agree, in words.
    pub outcome: String,
    /// Whether they do not.
    pub conflict: bool,
}

impl AdvisoryPage {
    fn standing(&self) -> String {
        let t = self.page.t;
        match self.standing {
            Standing::Matched => t.operator_advisory_matched(),
            Standing::Rejected => t.operator_advisory_rejected(),
            Standing::SetAside => t.operator_advisory_set_aside(),
            Standing::Withdrawn => t.operator_advisory_withdrawn(),
        }
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.returned.errors.as_ref().and_then(|errors| errors.get(field))
    }

    fn kinds(&self) -> Vec<Choice> {
        let t = self.page.t;
        vec![
            Choice::new("", t.page_choose()),
            Choice::new("set_aside", t.operator_decide_set_aside()),
            Choice::new("withdrawn", t.operator_decide_withdrawn()),
        ]
    }

    fn statuses(&self) -> Vec<Choice> {
        let t = self.page.t;
        let one = |status: Status| Choice::new(status.as_str(), self::status(t, status));
        vec![
            Choice::new("", t.page_choose()),
            one(Status::NotAffected),
            one(Status::Affected),
            one(Status::Fixed),
        ]
    }

    fn goes(&self, name: &str) -> bool {
        self.returned.splitting.going.iter().any(|going| going == name)
    }
}

/// The address of an advisory's page; ids of some sources hold more than letters and digits.
#[must_use]
pub fn href(id: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let written = |byte: u8| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    format!("/operator/advisories/{}", id.bytes().map(written).collect::<String>())
}

/// What a ruling says, in words.
#[must_use]
pub fn status(t: &L10nLanguage, status: Status) -> String {
    match status {
        Status::Affected | Status::UnderInvestigation => t.operator_rule_affected(),
        Status::NotAffected => t.operator_rule_not_affected(),
        Status::Fixed => t.operator_rule_fixed(),
    }
}

/// How two sources agree, in words.
#[must_use]
pub fn outcome(t: &L10nLanguage, outcome: Outcome) -> String {
    match outcome {
        Outcome::Same => t.operator_conflicts_same(),
        Outcome::Overlap => t.operator_conflicts_overlap(),
        Outcome::Disjoint => t.operator_conflicts_disjoint(),
        Outcome::FirstOnly | Outcome::SecondOnly => t.operator_conflicts_one_only(),
        Outcome::Undecided => t.operator_conflicts_undecided(),
    }
}
