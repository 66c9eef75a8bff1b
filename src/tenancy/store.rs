//! Rows of organisations, businesses, memberships and contacts.

use super::branding::Branding;
use super::{Membership, OrganisationKind, Place, Role};
use crate::clock::Timestamp;
use crate::db::schema::{contact, membership, organisation, sme};
use crate::db::{ContactId, Db, DbResult, MembershipId, OrganisationId, PersonId, SmeId};
use crate::i18n::{Lang, texts};
use diesel::prelude::*;

/// An organisation as its businesses know it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = organisation)]
pub struct Organisation {
    /// Id.
    pub id: OrganisationId,
    /// Operator, chamber or provider.
    pub kind: OrganisationKind,
    /// Its name, as in the header of its pages.
    pub name: String,
    /// Address its mails come from.
    pub sender_address: String,
    /// Who helps.
    pub help_person: Option<String>,
    /// Telephone number for help.
    pub help_phone: Option<String>,
    /// When somebody answers it: a JSON object from language to words.
    pub help_hours: Option<String>,
    /// Language of its texts.
    pub language: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Since when nothing is sent in its name.
    pub paused_at: Option<Timestamp>,
    /// Who stopped the sending.
    pub paused_by: Option<String>,
    /// What it chose for its looks.
    #[diesel(embed)]
    pub branding: Branding,
}

impl Organisation {
    /// How its mails name their sender: "Chambre de commerce de Lyon, alertes de sécurité".
    #[must_use]
    pub fn sender_name(&self, lang: Lang) -> String {
        texts(lang).mail_sender(self.branding.sender_name.as_deref().unwrap_or(&self.name))
    }

    /// When somebody answers the telephone, in the words of this language; nothing where nobody wrote
    /// them, for a message is in one language only.
    #[must_use]
    pub fn hours(&self, language: &str) -> Option<String> {
        let hours: std::collections::BTreeMap<String, String> =
            serde_json::from_str(self.help_hours.as_deref()?).ok()?;
        hours.get(language).cloned()
    }
}

/// A new organisation.
#[derive(Debug, Insertable)]
#[diesel(table_name = organisation)]
#[expect(missing_docs, reason = "the same fields as Organisation")]
pub struct NewOrganisation {
    pub id: OrganisationId,
    pub kind: OrganisationKind,
    pub name: String,
    pub sender_address: String,
    pub help_person: Option<String>,
    pub help_phone: Option<String>,
    pub help_hours: Option<String>,
    pub language: String,
    pub time_zone: String,
    pub created_at: Timestamp,
}

/// A business.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sme)]
pub struct Sme {
    /// Id.
    pub id: SmeId,
    /// The chamber or provider that enrolled it.
    pub organisation_id: OrganisationId,
    /// Name of the business.
    pub name: String,
    /// What it does.
    pub trade: String,
    /// Where it is.
    pub town: String,
    /// Language its people read.
    pub language: String,
    /// IANA time zone.
    pub time_zone: String,
    /// When its welcome summary was written; before that, old advisories make no mails.
    pub welcomed_at: Option<Timestamp>,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// When somebody of the business took it over.
    pub claimed_at: Option<Timestamp>,
    /// How many contacts receive alerts.
    pub receivers: i32,
    /// The starter pack its list began with.
    pub pack: Option<String>,
    /// When its people went through that list.
    pub confirmed_at: Option<Timestamp>,
    /// When its people last answered an alert.
    pub answered_at: Option<Timestamp>,
}

impl Sme {
    /// True while its list is only what the chamber assumed.
    #[must_use]
    pub fn is_assumed(&self) -> bool {
        self.pack.is_some() && self.confirmed_at.is_none()
    }
}

/// A new business.
#[derive(Debug, Insertable)]
#[diesel(table_name = sme)]
#[expect(missing_docs, reason = "the same fields as Sme")]
pub struct NewSme {
    pub id: SmeId,
    pub organisation_id: OrganisationId,
    pub name: String,
    pub trade: String,
    pub town: String,
    pub country: String,
    pub language: String,
    pub time_zone: String,
    pub pack: Option<String>,
    pub created_at: Timestamp,
}

/// Somebody who receives mail for a business.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = contact)]
pub struct Contact {
    /// Id.
    pub id: ContactId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the mails.
    pub language: String,
    /// IANA time zone of the dates in the mails.
    pub time_zone: String,
}

/// A new contact.
#[derive(Debug, Insertable)]
#[diesel(table_name = contact)]
#[expect(missing_docs, reason = "the same fields as Contact")]
pub struct NewContact {
    pub sme_id: SmeId,
    pub id: ContactId,
    pub name: String,
    pub email: String,
    pub language: String,
    pub time_zone: String,
    pub alerts_wanted: bool,
    pub person_id: Option<PersonId>,
    pub created_at: Timestamp,
}

/// Creates an organisation.
///
/// # Errors
/// The database's.
pub fn create_organisation(db: &mut Db, new: &NewOrganisation) -> DbResult<()> {
    diesel::insert_into(organisation::table).values(new).execute(db)?;
    Ok(())
}

/// Finds an organisation.
///
/// # Errors
/// The database's.
pub fn find_organisation(db: &mut Db, id: &OrganisationId) -> DbResult<Option<Organisation>> {
    Ok(organisation::table
        .find(id)
        .select(Organisation::as_select())
        .first(db)
        .optional()?)
}

/// Finds an organisation by its name.
///
/// # Errors
/// The database's.
pub fn find_organisation_by_name(db: &mut Db, name: &str) -> DbResult<Option<Organisation>> {
    let found = organisation::table
        .filter(organisation::name.eq(name))
        .select(Organisation::as_select());
    Ok(found.first(db).optional()?)
}

/// The organisation that runs the instance; the first one when there are several.
///
/// # Errors
/// The database's.
pub fn find_operator(db: &mut Db) -> DbResult<Option<Organisation>> {
    let operators = organisation::table
        .filter(organisation::kind.eq(OrganisationKind::Operator))
        .order(organisation::id)
        .select(Organisation::as_select());
    Ok(operators.first(db).optional()?)
}

/// All organisations, by name.
///
/// # Errors
/// The database's.
pub fn find_organisations(db: &mut Db) -> DbResult<Vec<Organisation>> {
    let all = organisation::table.order((organisation::name, organisation::id));
    Ok(all.select(Organisation::as_select()).load(db)?)
}

/// How many chambers and providers there are.
///
/// # Errors
/// The database's.
pub fn count_organisations(db: &mut Db) -> DbResult<i64> {
    let others = organisation::table.filter(organisation::kind.ne(OrganisationKind::Operator));
    Ok(others.count().get_result(db)?)
}

/// How many businesses the scope sees; all of them in the system scope.
///
/// # Errors
/// The database's.
pub fn count_smes(db: &mut Db) -> DbResult<i64> {
    Ok(sme::table.count().get_result(db)?)
}

/// Creates a business.
///
/// # Errors
/// The database's.
pub fn create_sme(db: &mut Db, new: &NewSme) -> DbResult<()> {
    diesel::insert_into(sme::table).values(new).execute(db)?;
    Ok(())
}

/// Finds a business.
///
/// # Errors
/// The database's.
pub fn find_sme(db: &mut Db, id: &SmeId) -> DbResult<Option<Sme>> {
    Ok(sme::table.find(id).select(Sme::as_select()).first(db).optional()?)
}

/// The businesses of an organisation, by name.
///
/// # Errors
/// The database's.
pub fn find_smes(db: &mut Db, organisation_id: &OrganisationId) -> DbResult<Vec<Sme>> {
    let own = sme::table
        .filter(sme::organisation_id.eq(organisation_id))
        .order(sme::name);
    Ok(own.select(Sme::as_select()).load(db)?)
}

/// Notes that a business has had its welcome summary.
///
/// # Errors
/// The database's.
pub fn update_welcomed(db: &mut Db, id: &SmeId, at: Timestamp) -> DbResult<()> {
    diesel::update(sme::table.find(id))
        .set(sme::welcomed_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// Gives a person a place.
///
/// # Errors
/// The database's.
pub fn create_membership(db: &mut Db, person: &PersonId, at: Timestamp, new: &Membership) -> DbResult<()> {
    let (sme_id, organisation_id) = match &new.place {
        Place::Sme(id) => (Some(id), None),
        Place::Organisation(id) => (None, Some(id)),
    };
    diesel::insert_into(membership::table)
        .values((
            membership::id.eq(MembershipId::generate()),
            membership::person_id.eq(person),
            membership::sme_id.eq(sme_id),
            membership::organisation_id.eq(organisation_id),
            membership::role.eq(new.role),
            membership::created_at.eq(at),
        ))
        .execute(db)?;
    if let Some(id) = sme_id {
        let unclaimed = sme::table.find(id).filter(sme::claimed_at.is_null());
        diesel::update(unclaimed).set(sme::claimed_at.eq(at)).execute(db)?;
    }
    Ok(())
}

/// All places of a person, oldest first.
///
/// # Errors
/// The database's.
pub fn find_memberships(db: &mut Db, person: &PersonId) -> DbResult<Vec<Membership>> {
    let rows: Vec<(Option<SmeId>, Option<OrganisationId>, Role)> = membership::table
        .filter(membership::person_id.eq(person))
        .order(membership::id)
        .select((membership::sme_id, membership::organisation_id, membership::role))
        .load(db)?;
    Ok(rows
        .into_iter()
        .filter_map(|(sme_id, organisation_id, role)| {
            let place = sme_id.map(Place::Sme).or(organisation_id.map(Place::Organisation))?;
            Some(Membership { place, role })
        })
        .collect())
}

/// Creates a contact.
///
/// # Errors
/// The database's.
pub fn create_contact(db: &mut Db, new: &NewContact) -> DbResult<()> {
    diesel::insert_into(contact::table).values(new).execute(db)?;
    update_receivers(db, &new.sme_id)
}

/// Counts the contacts who receive alerts, for the chamber: it sees the number and not the rows.
///
/// # Errors
/// The database's.
pub fn update_receivers(db: &mut Db, sme_id: &SmeId) -> DbResult<()> {
    let wanted = contact::table
        .filter(contact::sme_id.eq(sme_id))
        .filter(contact::alerts_wanted.eq(true));
    let count: i64 = wanted.count().get_result(db)?;
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    diesel::update(sme::table.find(sme_id))
        .set(sme::receivers.eq(count))
        .execute(db)?;
    Ok(())
}

/// Notes that the people of a business went through their starter list.
///
/// # Errors
/// The database's.
pub fn update_confirmed(db: &mut Db, id: &SmeId, at: Timestamp) -> DbResult<()> {
    diesel::update(sme::table.find(id))
        .set(sme::confirmed_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// Notes that somebody of a business answered an alert.
///
/// # Errors
/// The database's.
pub fn update_answered(db: &mut Db, id: &SmeId, at: Timestamp) -> DbResult<()> {
    diesel::update(sme::table.find(id))
        .set(sme::answered_at.eq(at))
        .execute(db)?;
    Ok(())
}

/// The contacts of a business who want its alerts.
///
/// # Errors
/// The database's.
pub fn find_contacts(db: &mut Db, sme_id: &SmeId) -> DbResult<Vec<Contact>> {
    let wanted = contact::table
        .filter(contact::sme_id.eq(sme_id))
        .filter(contact::alerts_wanted.eq(true));
    Ok(wanted.order(contact::id).select(Contact::as_select()).load(db)?)
}
