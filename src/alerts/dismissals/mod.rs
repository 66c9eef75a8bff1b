//! What owners say does not concern them: for a product in every version, for good, until a source says something new,
//! or until a day. When that day has come, the question is asked again.

pub mod store;

use super::Context;
use super::review::{Cause, review};
use crate::db::{Db, DbResult, SmeId};

/// Forgets the dismissals of a business that have ended, and reviews it.
///
/// # Errors
/// The database's; then nothing was changed.
pub fn ask_again(db: &mut Db, context: &Context, sme: &SmeId) -> DbResult<()> {
    if store::delete_ended(db, sme, context.now)? == 0 {
        return Ok(());
    }
    review(db, context, sme, Cause::AskedFor)
}
