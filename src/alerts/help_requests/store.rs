//! Rows of requests for help: the business writes them, its chamber or provider reads them.

use crate::clock::Timestamp;
use crate::db::schema::help_request;
use crate::db::{AlertId, Db, DbResult, HelpRequestId, OrganisationId, SmeId, each_backend};
use diesel::prelude::*;

/// A request for help as the chamber sees it: this alert and nothing else.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = help_request)]
#[expect(missing_docs, reason = "the names say it")]
pub struct HelpRequest {
    pub sme_id: SmeId,
    pub organisation_id: OrganisationId,
    pub id: HelpRequestId,
    pub alert_id: AlertId,
    pub sme_name: String,
    pub product_label: String,
    pub level: String,
    pub alert_text: String,
    pub who: String,
    pub created_at: Timestamp,
}

/// Keeps a request for help; a second one for the same alert changes nothing.
///
/// # Errors
/// The database's.
pub fn create_help_request(db: &mut Db, new: &HelpRequest) -> DbResult<()> {
    each_backend!(db => diesel::insert_into(help_request::table).values(new).on_conflict_do_nothing().execute(db)?);
    Ok(())
}

/// The requests for help to an organisation, oldest first.
///
/// # Errors
/// The database's.
pub fn find_help_requests(db: &mut Db, organisation: &OrganisationId, limit: i64) -> DbResult<Vec<HelpRequest>> {
    let own = help_request::table.filter(help_request::organisation_id.eq(organisation));
    Ok(own
        .order(help_request::created_at)
        .limit(limit)
        .select(HelpRequest::as_select())
        .load(db)?)
}
