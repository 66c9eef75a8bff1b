//! Ids: UUIDv7 as text, one newtype per noun so that they cannot be mixed up. Copies are cheap: whoever reviews a
//! business holds those of hundreds of advisories several times.
//!
//! Also the small macros by which an enum is stored as its word.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, ToSmolStr};

/// Writes what has `as_str` as text.
macro_rules! sent_as_text {
    ($name:ident) => {
        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                self.as_str().to_sql(out)
            }
        }
    };
}
pub(crate) use sent_as_text;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow, Serialize, Deserialize,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        #[serde(transparent)]
        pub struct $name(SmolStr);

        impl $name {
            /// A fresh, time-ordered id.
            #[must_use]
            pub fn generate() -> Self {
                Self(uuid::Uuid::now_v7().to_smolstr())
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        sent_as_text!($name);

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(Self(String::from_sql(bytes)?.into()))
            }
        }
    )+ };
}

ids! {
    /// A business.
    SmeId,
    /// A chamber, a provider or the operator.
    OrganisationId,
    /// A person who can sign in.
    PersonId,
    /// The business, organisation or person that a message belongs to.
    TenantId,
    /// A person's place in a business or an organisation.
    MembershipId,
    /// Somebody who receives mail for a business.
    ContactId,
    /// One program in a business's list.
    ItemId,
    /// One version of one product, shared by all tenants.
    ReleaseId,
    /// A document that is not believed.
    QuarantineId,
    /// An advisory: its CVE id where it has one.
    AdvisoryId,
    /// What the operator decided about an advisory, a name or an alias.
    DecisionId,
    /// An alert of one business about one product.
    AlertId,
    /// A business's request for help with one alert.
    HelpRequestId,
    /// A message in the outbox.
    MessageId,
}

/// Stores an enum as its word: needs `as_str` on the enum and lists the variants once more for reading.
macro_rules! stored_as_text {
    ($name:ident { $($variant:ident),+ $(,)? }) => {
        $crate::db::sent_as_text!($name);

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let word = String::from_sql(bytes)?;
                [$(Self::$variant),+].into_iter().find(|v| v.as_str() == word)
                    .ok_or_else(|| format!(concat!(stringify!($name), " has no value {}"), word).into())
            }
        }
    };
}
pub(crate) use stored_as_text;
