//! Alerts: from verdicts to one decision an owner can take.
//!
//! `assess` joins an advisory, a verdict and a business's facts to an urgency; `review` compares what holds now with
//! the alerts that are open and writes alerts and mails in one transaction; `answers` is what an owner does about
//! one. Wording (`danger`, `action`, `card`, `guide`) is pure.

pub mod action;
pub mod answers;
pub mod assess;
pub mod card;
pub mod closing;
pub mod danger;
pub mod dismissals;
mod document;
pub mod explaining;
pub mod facts;
pub mod guide;
pub mod help_requests;
mod mails;
mod model;
pub mod national_help;
pub mod remedies;
pub mod requests;
pub mod review;
pub mod sample;
pub mod score;
pub mod store;
pub mod urgency;
pub mod why_not;

pub use document::{AlertDocument, Bundled};
pub use mails::{is_question, remind, welcome};
pub use model::{Alert, AlertState, Answer, AnswerKind, NewAnswer, Who};

use crate::catalogue::Catalogue;
use crate::clock::Timestamp;
use crate::settings::Secret;

/// What alert work needs besides the database.
#[derive(Clone)]
pub struct Context {
    /// The products.
    pub catalogue: Catalogue,
    /// The time now.
    pub now: Timestamp,
    /// Public address of the portal, for links in mails.
    pub base_url: String,
    /// Key that signs answer links.
    pub secret: Secret,
}
