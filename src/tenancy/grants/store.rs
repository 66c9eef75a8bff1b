//! Rows of grants and looks; both are seen by the business and by the organisation it trusts.

use crate::clock::Timestamp;
use crate::db::schema::{inventory_grant as grant, inventory_view as view};
use crate::db::{Db, DbResult, OrganisationId, SmeId};
use diesel::prelude::*;

/// A grant.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant)]
pub struct Grant {
    /// Whose list.
    pub sme_id: SmeId,
    /// Who may read it.
    pub organisation_id: OrganisationId,
    /// Id.
    pub id: String,
    /// Name of who gave it.
    pub granted_by: String,
    /// When.
    pub created_at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
}

/// One look at a list.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = view)]
pub struct View {
    /// Whose list.
    pub sme_id: SmeId,
    /// The organisation that looked.
    pub organisation_id: OrganisationId,
    /// Id.
    pub id: String,
    /// By which grant.
    pub grant_id: String,
    /// Name of who looked.
    pub who: String,
    /// When.
    pub created_at: Timestamp,
}

/// Keeps a new grant.
///
/// # Errors
/// The database's.
pub fn create(db: &mut Db, new: &Grant) -> DbResult<()> {
    diesel::insert_into(grant::table).values(new).execute(db)?;
    Ok(())
}

/// The grants of a business, the newest first.
///
/// # Errors
/// The database's.
pub fn find_of(db: &mut Db, sme: &SmeId, limit: i64) -> DbResult<Vec<Grant>> {
    let own = grant::table
        .filter(grant::sme_id.eq(sme))
        .order(grant::created_at.desc());
    Ok(own.limit(limit).select(Grant::as_select()).load(db)?)
}

/// The grant by which an organisation may read a list now.
///
/// # Errors
/// The database's.
pub fn find_live(db: &mut Db, sme: &SmeId, organisation: &OrganisationId, now: Timestamp) -> DbResult<Option<Grant>> {
    Ok(grant::table
        .filter(grant::sme_id.eq(sme))
        .filter(grant::organisation_id.eq(organisation))
        .filter(grant::revoked_at.is_null())
        .filter(grant::expires_at.gt(now))
        .order(grant::expires_at.desc())
        .select(Grant::as_select())
        .first(db)
        .optional()?)
}

/// Takes all live grants of a business back.
///
/// # Errors
/// The database's.
pub fn update_revoked(db: &mut Db, sme: &SmeId, now: Timestamp) -> DbResult<usize> {
    let live = grant::table
        .filter(grant::sme_id.eq(sme))
        .filter(grant::revoked_at.is_null())
        .filter(grant::expires_at.gt(now));
    Ok(diesel::update(live).set(grant::revoked_at.eq(now)).execute(db)?)
}

/// Writes a look down.
///
/// # Errors
/// The database's.
pub fn create_view(db: &mut Db, new: &View) -> DbResult<()> {
    diesel::insert_into(view::table).values(new).execute(db)?;
    Ok(())
}

/// The looks at a business's list, the newest first.
///
/// # Errors
/// The database's.
pub fn find_views(db: &mut Db, sme: &SmeId, limit: i64) -> DbResult<Vec<View>> {
    let own = view::table.filter(view::sme_id.eq(sme)).order(view::created_at.desc());
    Ok(own.limit(limit).select(View::as_select()).load(db)?)
}

/// The looks of an organisation at one of its members' lists, the newest first.
///
/// # Errors
/// The database's.
pub fn find_views_by(db: &mut Db, organisation: &OrganisationId, sme: &SmeId, limit: i64) -> DbResult<Vec<View>> {
    let own = view::table
        .filter(view::organisation_id.eq(organisation))
        .filter(view::sme_id.eq(sme))
        .order(view::created_at.desc());
    Ok(own.limit(limit).select(View::as_select()).load(db)?)
}
