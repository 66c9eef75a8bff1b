//! Grants: a business lets its chamber or provider read its list, for a time. Every look is written down, where both
//! sides can read it.

pub mod store;

pub use store::{Grant, View};

use crate::clock::Timestamp;
use crate::db::{Db, DbResult, OrganisationId, SmeId};

/// For how many days a list can be opened.
pub const DAYS: [i64; 3] = [7, 30, 90];

impl Grant {
    /// True while the list may be read.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

/// Writes the look of somebody of an organisation down, and gives the grant by which they may look; `None`: they may not,
/// and nothing is written.
///
/// # Errors
/// The database's.
pub fn look(
    db: &mut Db,
    sme: &SmeId,
    organisation: &OrganisationId,
    who: &str,
    now: Timestamp,
) -> DbResult<Option<Grant>> {
    let Some(grant) = store::find_live(db, sme, organisation, now)? else {
        return Ok(None);
    };
    let view = View {
        sme_id: sme.clone(),
        organisation_id: organisation.clone(),
        id: uuid::Uuid::now_v7().to_string(),
        grant_id: grant.id.clone(),
        who: who.to_owned(),
        created_at: now,
    };
    store::create_view(db, &view)?;
    Ok(Some(grant))
}
