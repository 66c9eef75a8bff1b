//! The reason in the rows of alerts that have closed by themselves: every function takes the business first.

use super::ClosedBecause;
use crate::db::schema::alert;
use crate::db::{AlertId, Db, DbResult, SmeId};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// Why alerts of a business have closed by themselves.
///
/// # Errors
/// The database's.
pub fn find_all(db: &mut Db, sme: &SmeId) -> DbResult<BTreeMap<String, ClosedBecause>> {
    let closed = alert::table
        .filter(alert::sme_id.eq(sme))
        .filter(alert::state.eq("closed"))
        .filter(alert::closed_because.is_not_null());
    let rows: Vec<(AlertId, Option<ClosedBecause>)> = closed.select((alert::id, alert::closed_because)).load(db)?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, because)| Some((id.to_string(), because?)))
        .collect())
}
