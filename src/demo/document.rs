//! The form of `lyon.json`, `torino.json` and `hamburg.json`: an organisation and its businesses.
//!
//! `expected` says which alerts a business has open; `tests/portal/demo.rs` reads it. `note` says in words what the
//! business shows.

use crate::tenancy::OrganisationKind;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
pub(super) struct Document {
    pub(super) organisation: Organisation,
    pub(super) businesses: Vec<Business>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Organisation {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) sender_address: String,
    pub(super) language: String,
    /// Of its businesses too, as the time zone is.
    pub(super) country: String,
    pub(super) time_zone: String,
    pub(super) help: Help,
    /// Accent colour of its pages.
    pub(super) accent: Option<String>,
    pub(super) admin: Person,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Chamber,
    Provider,
}

impl From<Kind> for OrganisationKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Chamber => Self::Chamber,
            Kind::Provider => Self::Provider,
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Help {
    pub(super) name: String,
    pub(super) phone: String,
    pub(super) hours: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) email: String,
    /// Where it is another one than the business's.
    pub(super) language: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Business {
    pub(super) name: String,
    /// In the language of the organisation, which reads it.
    pub(super) trade: String,
    pub(super) town: String,
    pub(super) language: String,
    /// Who gets the mails and, once the business is claimed, signs in.
    pub(super) owner: Person,
    /// False: enrolled, but nobody has an account yet.
    #[serde(default = "yes")]
    pub(super) claimed: bool,
    /// False: the owner has switched the mails off.
    #[serde(default = "yes")]
    pub(super) receives_alerts: bool,
    /// Somebody else who signs in.
    pub(super) staff: Option<Person>,
    /// Somebody else who gets the mails.
    pub(super) second_contact: Option<Person>,
    /// The product whose alert the owner asks help for.
    pub(super) asks_help: Option<String>,
    /// For how many days the owner has opened the list to the organisation.
    pub(super) opens_list_days: Option<i64>,
    pub(super) inventory: Vec<Program>,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
pub(super) struct Program {
    pub(super) product: Option<String>,
    pub(super) label: String,
    pub(super) version: Option<String>,
    pub(super) exposed: Option<bool>,
}
