//! Rows of a place's people and contacts: every function takes the place first.

use super::Changed;
use crate::db::schema::{contact, membership, person};
use crate::db::{ContactId, Db, DbResult, MembershipId, OrganisationId, PersonId, SmeId};
use crate::tenancy::store::update_receivers;
use crate::tenancy::{NewContact, Role};
use diesel::prelude::*;

/// Somebody with a place.
#[derive(Debug, Clone, Queryable)]
pub struct PlacePerson {
    /// Names the place of this person.
    pub membership: MembershipId,
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// As what.
    pub role: Role,
}

/// A contact with what their page shows.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = contact)]
pub struct ContactRow {
    /// Id.
    pub id: ContactId,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Language of the mails.
    pub language: String,
    /// Whether alerts go there.
    pub alerts_wanted: bool,
}

/// The people of a business, oldest first.
///
/// # Errors
/// The database's.
pub fn find_of_sme(db: &mut Db, sme: &SmeId) -> DbResult<Vec<PlacePerson>> {
    let own = membership::table.filter(membership::sme_id.eq(sme));
    let known = own.inner_join(person::table.on(person::id.eq(membership::person_id)));
    Ok(known.order(membership::id).select(columns()).load(db)?)
}

/// The people of an organisation, oldest first.
///
/// # Errors
/// The database's.
pub fn find_of_organisation(db: &mut Db, organisation: &OrganisationId) -> DbResult<Vec<PlacePerson>> {
    let own = membership::table.filter(membership::organisation_id.eq(organisation));
    let known = own.inner_join(person::table.on(person::id.eq(membership::person_id)));
    Ok(known.order(membership::id).select(columns()).load(db)?)
}

/// The columns of a [`PlacePerson`].
fn columns() -> (
    membership::id,
    person::id,
    person::name,
    person::email,
    membership::role,
) {
    (
        membership::id,
        person::id,
        person::name,
        person::email,
        membership::role,
    )
}

/// Gives somebody of a business another role.
///
/// # Errors
/// The database's.
pub fn update_role(db: &mut Db, sme: &SmeId, id: &MembershipId, role: Role) -> DbResult<Changed> {
    let people = find_of_sme(db, sme)?;
    if role != Role::Owner && is_last_owner(&people, id, Role::Owner) {
        return Ok(Changed::LastOwner);
    }
    let own = membership::table
        .filter(membership::sme_id.eq(sme))
        .filter(membership::id.eq(id));
    Ok(changed(diesel::update(own).set(membership::role.eq(role)).execute(db)?))
}

/// Takes somebody's place in a business away; alerts do not go to them any more.
///
/// # Errors
/// The database's.
pub fn delete_from_sme(db: &mut Db, sme: &SmeId, id: &MembershipId) -> DbResult<Changed> {
    let people = find_of_sme(db, sme)?;
    if is_last_owner(&people, id, Role::Owner) {
        return Ok(Changed::LastOwner);
    }
    let own = membership::table
        .filter(membership::sme_id.eq(sme))
        .filter(membership::id.eq(id));
    let removed = diesel::delete(own).execute(db)?;
    if let Some(gone) = people.iter().find(|one| one.membership == *id) {
        let none: Option<PersonId> = None;
        let theirs = contact::table
            .filter(contact::sme_id.eq(sme))
            .filter(contact::person_id.eq(&gone.person));
        let change = (contact::alerts_wanted.eq(false), contact::person_id.eq(none));
        diesel::update(theirs).set(change).execute(db)?;
        update_receivers(db, sme)?;
    }
    Ok(changed(removed))
}

/// Takes somebody's place in an organisation away.
///
/// # Errors
/// The database's.
pub fn delete_from_organisation(db: &mut Db, organisation: &OrganisationId, id: &MembershipId) -> DbResult<Changed> {
    let people = find_of_organisation(db, organisation)?;
    if is_last_owner(&people, id, Role::Admin) {
        return Ok(Changed::LastOwner);
    }
    let own = membership::table
        .filter(membership::organisation_id.eq(organisation))
        .filter(membership::id.eq(id));
    Ok(changed(diesel::delete(own).execute(db)?))
}

fn is_last_owner(people: &[PlacePerson], id: &MembershipId, role: Role) -> bool {
    let mut owners = people.iter().filter(|one| one.role == role);
    matches!((owners.next(), owners.next()), (Some(only), None) if only.membership == *id)
}

fn changed(rows: usize) -> Changed {
    if rows > 0 { Changed::Done } else { Changed::NotFound }
}

/// All contacts of a business, oldest first.
///
/// # Errors
/// The database's.
pub fn find_contacts(db: &mut Db, sme: &SmeId) -> DbResult<Vec<ContactRow>> {
    let own = contact::table.filter(contact::sme_id.eq(sme)).order(contact::id);
    Ok(own.select(ContactRow::as_select()).load(db)?)
}

/// The contact of a business with this address.
///
/// # Errors
/// The database's.
pub fn find_contact_by_email(db: &mut Db, sme: &SmeId, email: &str) -> DbResult<Option<ContactRow>> {
    Ok(contact::table
        .filter(contact::sme_id.eq(sme))
        .filter(contact::email.eq(email))
        .select(ContactRow::as_select())
        .first(db)
        .optional()?)
}

/// Adds a contact, or brings the one with the same address up to date.
///
/// # Errors
/// The database's.
pub fn update_or_create_contact(db: &mut Db, sme: &SmeId, new: &NewContact) -> DbResult<()> {
    match find_contact_by_email(db, sme, &new.email)? {
        None => crate::tenancy::store::create_contact(db, new),
        Some(known) => {
            let change = (
                contact::name.eq(&new.name),
                contact::language.eq(&new.language),
                contact::time_zone.eq(&new.time_zone),
                contact::alerts_wanted.eq(new.alerts_wanted),
            );
            let own = contact::table.find((sme, &known.id));
            diesel::update(own).set(change).execute(db)?;
            if let Some(person) = &new.person_id {
                diesel::update(own).set(contact::person_id.eq(person)).execute(db)?;
            }
            update_receivers(db, sme)
        }
    }
}

/// Says whether alerts go to a contact; false when the business has no such contact.
///
/// # Errors
/// The database's.
pub fn update_alerts_wanted(db: &mut Db, sme: &SmeId, id: &ContactId, wanted: bool) -> DbResult<bool> {
    let own = contact::table.find((sme, id));
    let rows = diesel::update(own).set(contact::alerts_wanted.eq(wanted)).execute(db)?;
    update_receivers(db, sme)?;
    Ok(rows > 0)
}

/// Removes a contact; false when the business has no such contact.
///
/// # Errors
/// The database's.
pub fn delete_contact(db: &mut Db, sme: &SmeId, id: &ContactId) -> DbResult<bool> {
    let rows = diesel::delete(contact::table.find((sme, id))).execute(db)?;
    update_receivers(db, sme)?;
    Ok(rows > 0)
}

/// Gives the contacts that are a person a new address; where it is taken by another contact they stay as they are.
///
/// # Errors
/// The database's.
pub fn update_contact_email(db: &mut Db, sme: &SmeId, person: &PersonId, email: &str) -> DbResult<()> {
    if find_contact_by_email(db, sme, email)?.is_none() {
        let own = contact::table
            .filter(contact::sme_id.eq(sme))
            .filter(contact::person_id.eq(person));
        diesel::update(own).set(contact::email.eq(email)).execute(db)?;
    }
    Ok(())
}
