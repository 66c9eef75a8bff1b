//! Releases that reach their end: the businesses that run them are reviewed, so that their alerts say so.
//!
//! Two things ask for it: a list that says something new about a product, and a last day that has passed since
//! the worker looked before.

use crate::alerts::{Context, requests};
use crate::catalogue::{self, Catalogue, life_cycles};
use crate::db::{Database, Db, DbResult, Scope};
use crate::settings;
use std::collections::BTreeSet;

/// The day up to which ends are looked at.
const LOOKED_AT: &str = "life_cycles_looked_at";

/// Asks for the reviews that are due; returns of how many products.
///
/// # Errors
/// The database's.
pub async fn request_reviews(database: &Database, context: &Context) -> DbResult<usize> {
    let (catalogue, now, today) = (context.catalogue.clone(), context.now, context.now.date());
    let (asked, day) = (catalogue.clone(), today.clone());
    let find = move |db: &mut Db| -> DbResult<_> {
        let since = settings::store::find(db, LOOKED_AT)?;
        Ok((due(db, &asked, since.as_deref().unwrap_or(&day), &day)?, since))
    };
    let (due, since) = database.read(Scope::Global, find).await?;
    if due.is_empty() && since.as_deref() == Some(today.as_str()) {
        return Ok(0);
    }
    let count = due.len();
    let request = move |db: &mut Db| -> DbResult<()> {
        let mut ids = Vec::new();
        for slug in &due {
            let releases = catalogue::store::find_releases(db, slug)?;
            ids.extend(releases.into_iter().map(|release| release.id));
        }
        requests::store::create(db, &ids, now)?;
        life_cycles::store::update_reviewed(db, &due)?;
        settings::store::update(db, LOOKED_AT, &today)
    };
    database.write(Scope::System, request).await?;
    Ok(count)
}

/// Products of the table and of the catalogue with a line that ended in these days.
fn due(db: &mut Db, catalogue: &Catalogue, since: &str, today: &str) -> DbResult<BTreeSet<String>> {
    let mut due = life_cycles::store::find_due(db, since, today)?;
    let passed = |day: &str| since <= day && day < today;
    let built_in = catalogue.products().iter();
    let built_in = built_in.filter(|product| product.end_of_life.iter().any(|one| passed(&one.date)));
    due.extend(built_in.map(|product| product.slug.clone()));
    Ok(due)
}
