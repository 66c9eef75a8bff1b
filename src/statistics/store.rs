//! Rows of campaigns: an organisation's own numbers about the alerts of its members.

use crate::clock::Timestamp;
use crate::db::schema::{alert, alert_answer, campaign, sme};
use crate::db::{Db, DbResult, OrganisationId, each_backend};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// How far the members of an organisation have come with the alerts about one product.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = campaign)]
pub struct Campaign {
    /// Whose numbers.
    pub organisation_id: OrganisationId,
    /// The product.
    pub product_slug: String,
    /// The gravest level among the alerts.
    pub level: String,
    /// Businesses it concerns.
    pub touched: i64,
    /// Of them, those a mail was written to.
    pub reached: i64,
    /// Of them, those that say it is done.
    pub done: i64,
    /// Of them, those that have not answered.
    pub silent: i64,
    /// When the last alert was raised.
    pub last_raised_at: Timestamp,
    /// When it was counted.
    pub counted_at: Timestamp,
}

/// The organisations among whose members an alert changed since `since` (needs the system scope).
///
/// # Errors
/// The database's.
pub fn find_changed(db: &mut Db, since: Timestamp) -> DbResult<Vec<OrganisationId>> {
    Ok(alert::table
        .inner_join(sme::table.on(sme::id.eq(alert::sme_id)))
        .filter(alert::updated_at.ge(since))
        .select(sme::organisation_id)
        .distinct()
        .load(db)?)
}

/// Counts the campaigns of an organisation anew, over the alerts raised since `since`, and replaces its rows (needs
/// the system scope).
///
/// # Errors
/// The database's.
pub fn update(db: &mut Db, organisation: &OrganisationId, since: Timestamp, now: Timestamp) -> DbResult<()> {
    let answered = diesel::dsl::exists(
        alert_answer::table
            .filter(alert_answer::sme_id.eq(alert::sme_id))
            .filter(alert_answer::alert_id.eq(alert::id)),
    );
    let rows: Vec<(String, String, String, Option<Timestamp>, Timestamp, bool)> = alert::table
        .inner_join(sme::table.on(sme::id.eq(alert::sme_id)))
        .filter(sme::organisation_id.eq(organisation))
        .filter(alert::raised_at.ge(since))
        .filter(alert::state.ne("closed"))
        .select((
            alert::product_slug,
            alert::level,
            alert::state,
            alert::told_at,
            alert::raised_at,
            answered,
        ))
        .load(db)?;
    let mut campaigns: BTreeMap<String, Campaign> = BTreeMap::new();
    for (product, level, state, told, raised, answered) in rows {
        let entry = campaigns.entry(product.clone()).or_insert_with(|| Campaign {
            organisation_id: organisation.clone(),
            product_slug: product,
            level: level.clone(),
            touched: 0,
            reached: 0,
            done: 0,
            silent: 0,
            last_raised_at: raised,
            counted_at: now,
        });
        entry.touched += 1;
        entry.reached += i64::from(told.is_some());
        entry.done += i64::from(state == "done");
        entry.silent += i64::from(state == "open" && !answered);
        entry.last_raised_at = entry.last_raised_at.max(raised);
        if rank(&level) > rank(&entry.level) {
            entry.level = level;
        }
    }
    // Two workers may count the same organisation at once: each writes the same rows in the same order.
    for counted in campaigns.values() {
        each_backend!(db => diesel::insert_into(campaign::table).values(counted)
            .on_conflict((campaign::organisation_id, campaign::product_slug)).do_update().set(counted).execute(db)?);
    }
    let gone = campaign::table
        .filter(campaign::organisation_id.eq(organisation))
        .filter(campaign::product_slug.ne_all(campaigns.keys()));
    diesel::delete(gone).execute(db)?;
    Ok(())
}

fn rank(level: &str) -> u8 {
    match level {
        "today" => 3,
        "week" => 2,
        "month" => 1,
        _ => 0,
    }
}

/// The campaigns of an organisation, the most urgent first.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, organisation: &OrganisationId) -> DbResult<Vec<Campaign>> {
    let own = campaign::table
        .filter(campaign::organisation_id.eq(organisation))
        .select(Campaign::as_select());
    let mut found: Vec<Campaign> = own.load(db)?;
    found.sort_by(|one, other| {
        let order = |campaign: &Campaign| (rank(&campaign.level), campaign.last_raised_at);
        order(other).cmp(&order(one))
    });
    Ok(found)
}
