//! A person's place: in a business or in an organisation, with a role.

use crate::db::{OrganisationId, SmeId};
use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;

/// What a person may do in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum Role {
    /// Runs the business.
    Owner,
    /// Works in the business.
    Staff,
    /// Runs an organisation's pages.
    Admin,
}

impl Role {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Staff => "staff",
            Self::Admin => "admin",
        }
    }
}

crate::db::stored_as_text!(Role { Owner, Staff, Admin });

/// Where a membership is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a business.
    Sme(SmeId),
    /// In the operator, a chamber or a provider.
    Organisation(OrganisationId),
}

/// A person's place and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Where.
    pub place: Place,
    /// As what.
    pub role: Role,
}
