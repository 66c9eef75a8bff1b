//! The kinds of organisation: the operator, a chamber, a provider.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;

/// What kind of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub enum OrganisationKind {
    /// Runs the instance.
    Operator,
    /// A chamber of commerce.
    Chamber,
    /// An internet or service provider.
    Provider,
}

impl OrganisationKind {
    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Chamber => "chamber",
            Self::Provider => "provider",
        }
    }
}

crate::db::stored_as_text!(OrganisationKind {
    Operator,
    Chamber,
    Provider
});
