//! The form of `businesses.json`.

use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
pub(super) struct Document {
    pub(super) chamber: Chamber,
    pub(super) businesses: Vec<Business>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Chamber {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) help: Help,
    pub(super) admin: Person,
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
    pub(super) language: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Business {
    pub(super) name: String,
    pub(super) trade: String,
    pub(super) town: String,
    pub(super) language: String,
    pub(super) owner: Person,
    pub(super) second_contact: Option<Person>,
    pub(super) inventory: Vec<Program>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Program {
    pub(super) product: Option<String>,
    pub(super) label: String,
    pub(super) version: Option<String>,
    pub(super) exposed: Option<bool>,
}
