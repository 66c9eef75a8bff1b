//! A decision about an advisory: set aside, withdrawn, or a ruling about some releases of one product.

use crate::clock::Timestamp;
use crate::db::DecisionId;
use crate::matching::{Bound, Cpe, Criterion, Status};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Kind {
    /// Its data are wrong: it matches nothing while the decision holds.
    SetAside,
    /// There is no such weakness.
    Withdrawn,
    /// Some releases are affected, repaired or not affected.
    Ruling,
}

impl Kind {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SetAside => "set_aside",
            Self::Withdrawn => "withdrawn",
            Self::Ruling => "ruling",
        }
    }
}

crate::db::stored_as_text!(Kind {
    SetAside,
    Withdrawn,
    Ruling
});

/// What a ruling says about which releases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ruled {
    /// The product in the catalogue.
    pub slug: String,
    /// What holds of these releases.
    pub status: Status,
    /// The first version meant; every earlier one too without it.
    pub from: Option<String>,
    /// The first version no longer meant; every later one too without it.
    pub before: Option<String>,
    /// The same for matching.
    pub names: Vec<Criterion>,
}

impl Ruled {
    /// A ruling about the releases of a product that has these names.
    #[must_use]
    pub fn new(slug: &str, names: Vec<Cpe>, status: Status, from: Option<String>, before: Option<String>) -> Self {
        let start = from.as_deref().map(Bound::including);
        let end = before.as_deref().map(Bound::excluding);
        Self {
            slug: slug.to_owned(),
            status,
            names: names
                .into_iter()
                .map(|name| Criterion::new(true, name, start.clone(), end.clone()))
                .collect(),
            from,
            before,
        }
    }
}

/// A decision about to be kept.
#[derive(Debug, Clone)]
pub struct NewDecision {
    /// What is decided.
    pub kind: Kind,
    /// The releases, for a ruling.
    pub ruled: Option<Ruled>,
    /// Why.
    pub reason: String,
    /// Name of whoever decides.
    pub by: String,
    /// When it ends by itself.
    pub until: Option<Timestamp>,
}

/// A decision as kept.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Id.
    pub id: DecisionId,
    /// Id or alias of the advisory.
    pub weakness: String,
    /// What is decided.
    pub kind: Kind,
    /// The releases, for a ruling.
    pub ruled: Option<Ruled>,
    /// Why.
    pub reason: String,
    /// Name of whoever decided.
    pub made_by: String,
    /// When.
    pub made_at: Timestamp,
    /// When it ends by itself.
    pub until_at: Option<Timestamp>,
    /// Name of whoever ended it; nobody when its day had come.
    pub ended_by: Option<String>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}
