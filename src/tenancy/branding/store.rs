//! Rows of looks and own texts; public, so global, and written by their organisation alone.

use super::{Logo, LogoKind, TextKind};
use crate::clock::Timestamp;
use crate::db::schema::{organisation, organisation_logo, organisation_text};
use crate::db::{Db, DbError, DbResult, OrganisationId};
use crate::tenancy::{Organisation, OrganisationKind};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// What an organisation chose for its looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = organisation)]
pub struct Branding {
    /// The name that mails come from; none: the organisation's own.
    pub sender_name: Option<String>,
    /// The accent colour as it was given.
    pub accent: Option<String>,
    /// Hash of the logo's bytes.
    pub logo_hash: Option<String>,
    /// Kind of the logo.
    pub logo_kind: Option<String>,
    /// Whether businesses find it on the page "Join".
    pub listed: bool,
}

/// What the form of an organisation's looks changes.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = organisation, treat_none_as_null = true)]
pub struct Identity {
    /// Its name, as in the header of its pages.
    pub name: String,
    /// The name that mails come from.
    pub sender_name: Option<String>,
    /// The accent colour.
    pub accent: Option<String>,
    /// Who helps.
    pub help_person: Option<String>,
    /// Telephone number for help.
    pub help_phone: Option<String>,
    /// When somebody answers it: a JSON object from language to words.
    pub help_hours: Option<String>,
    /// Whether businesses find it on the page "Join".
    pub listed: bool,
}

/// Changes name, sender, accent and help contact.
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, id: &OrganisationId, identity: &Identity) -> DbResult<()> {
    diesel::update(organisation::table.find(id)).set(identity).execute(db)?;
    Ok(())
}

/// The chambers and providers that want to be found, by name.
///
/// # Errors
/// The database's.
pub fn find_listed(db: &mut Db) -> DbResult<Vec<Organisation>> {
    let listed = organisation::table
        .filter(organisation::listed.eq(true))
        .filter(organisation::kind.ne(OrganisationKind::Operator))
        .order(organisation::name);
    Ok(listed.select(Organisation::as_select()).load(db)?)
}

/// The bytes of an organisation's logo.
///
/// # Errors
/// The database's, or a picture that does not read back.
pub fn find_logo(db: &mut Db, id: &OrganisationId) -> DbResult<Option<Vec<u8>>> {
    let picture: Option<String> = organisation_logo::table
        .find(id)
        .select(organisation_logo::picture)
        .first(db)
        .optional()?;
    let read = |text: String| STANDARD.decode(text).map_err(|e| DbError::damaged("logo", e));
    picture.map(read).transpose()
}

/// Sets or removes an organisation's logo.
///
/// # Errors
/// The database's.
pub fn update_logo(db: &mut Db, id: &OrganisationId, logo: Option<&Logo>) -> DbResult<()> {
    diesel::delete(organisation_logo::table.find(id)).execute(db)?;
    if let Some(logo) = logo {
        diesel::insert_into(organisation_logo::table)
            .values((
                organisation_logo::organisation.eq(id),
                organisation_logo::picture.eq(STANDARD.encode(&logo.bytes)),
            ))
            .execute(db)?;
    }
    diesel::update(organisation::table.find(id))
        .set((
            organisation::logo_hash.eq(logo.map(|logo| logo.hash.clone())),
            organisation::logo_kind.eq(logo.map(|logo| LogoKind::as_str(logo.kind))),
        ))
        .execute(db)?;
    Ok(())
}

/// An organisation's text of one kind, by language.
///
/// # Errors
/// The database's.
pub fn find_texts(db: &mut Db, id: &OrganisationId, kind: TextKind) -> DbResult<BTreeMap<String, String>> {
    let own = organisation_text::table
        .filter(organisation_text::organisation.eq(id))
        .filter(organisation_text::kind.eq(kind.as_str()));
    let rows: Vec<(String, String)> = own
        .select((organisation_text::language, organisation_text::words))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

/// Sets a text in one language; an empty one is removed.
///
/// # Errors
/// The database's.
pub fn update_text(
    db: &mut Db,
    id: &OrganisationId,
    kind: TextKind,
    language: &str,
    words: &str,
    now: Timestamp,
) -> DbResult<()> {
    diesel::delete(organisation_text::table.find((id, kind.as_str(), language))).execute(db)?;
    if words.is_empty() {
        return Ok(());
    }
    diesel::insert_into(organisation_text::table)
        .values((
            organisation_text::organisation.eq(id),
            organisation_text::kind.eq(kind.as_str()),
            organisation_text::language.eq(language),
            organisation_text::words.eq(words),
            organisation_text::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
