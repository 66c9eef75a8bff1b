//! An alert and the answers to it, as stored.

use super::document::AlertDocument;
use super::urgency::Level;
use crate::clock::Timestamp;
use crate::db::AlertId;
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use std::sync::Arc;

/// Where an alert is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum AlertState {
    /// Waits for the owner.
    Open,
    /// The owner says it is done.
    Done,
    /// The owner says it does not concern them.
    Dismissed,
    /// The reason is gone without an answer.
    Closed,
}

impl AlertState {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Dismissed => "dismissed",
            Self::Closed => "closed",
        }
    }
}

crate::db::stored_as_text!(AlertState {
    Open,
    Done,
    Dismissed,
    Closed
});

/// One alert of one business about one product.
#[derive(Debug, Clone)]
pub struct Alert {
    /// Id.
    pub id: AlertId,
    /// The product.
    pub product_slug: String,
    /// The owner's name for it.
    pub label: String,
    /// Where it is in its life.
    pub state: AlertState,
    /// How urgent it is.
    pub level: Level,
    /// Counts the changes the owner was told of.
    pub revision: i32,
    /// Why.
    pub document: Arc<AlertDocument>,
    /// The code by which a message about it can be checked.
    pub check_code: String,
    /// When it was raised.
    pub raised_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// When the owner wants to be reminded.
    pub remind_at: Option<Timestamp>,
    /// When a mail about it was written; only then can its code be checked.
    pub told_at: Option<Timestamp>,
}

/// What kind of answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum AnswerKind {
    /// Done.
    Completion,
    /// Remind me.
    Reminder,
    /// Not ours.
    Dismissal,
    /// Please help.
    HelpRequest,
    /// Open it again.
    Reopening,
}

impl AnswerKind {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::Reminder => "reminder",
            Self::Dismissal => "dismissal",
            Self::HelpRequest => "help_request",
            Self::Reopening => "reopening",
        }
    }
}

crate::db::stored_as_text!(AnswerKind {
    Completion,
    Reminder,
    Dismissal,
    HelpRequest,
    Reopening
});

/// Who answered: a person who signed in, or a contact by the signed link of a mail.
#[derive(Debug, Clone)]
pub struct Who {
    /// Name shown with the answer.
    pub name: String,
    /// Id of the person.
    pub person_id: Option<String>,
    /// Id of the contact.
    pub contact_id: Option<String>,
}

/// An answer about to be kept.
#[derive(Debug, Clone)]
pub struct NewAnswer<'a> {
    /// What kind.
    pub kind: AnswerKind,
    /// Who.
    pub who: &'a Who,
    /// A version, a reason, or nothing.
    pub note: Option<&'a str>,
}

impl<'a> NewAnswer<'a> {
    /// An answer that says all by its kind.
    #[must_use]
    pub fn plain(kind: AnswerKind, who: &'a Who) -> Self {
        Self { kind, who, note: None }
    }
}

/// An answer as kept.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What kind.
    pub kind: AnswerKind,
    /// Name of whoever answered.
    pub who: String,
    /// A version or a reason.
    pub note: Option<String>,
    /// When.
    pub at: Timestamp,
}
