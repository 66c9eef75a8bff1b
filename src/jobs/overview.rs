//! The operator's numbers: counted by the worker, kept as one row, read by the operator's page. The page itself can
//! see no tenant.

use crate::advisories::curation::names::{self, product_parts};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::delivery::{outbox, queue};
use crate::redact::without_addresses;
use crate::settings::{self, Failure, Overview};
use crate::{advisories, inventory, tenancy};
use std::collections::{BTreeMap, BTreeSet};

/// Failures shown.
const FAILURES: i64 = 10;
/// Held advisories counted.
const HELD: i64 = 100;

/// Labels looked at.
const LABELS: i64 = 2_000;
/// A label that no source uses is somebody's own words: fewer businesses than this could be recognised by it.
const FEWEST: i64 = 5;

/// What owners typed and no product answers to.
fn typed(db: &mut Db) -> DbResult<Vec<(String, i64)>> {
    let mut counted: BTreeMap<String, i64> = BTreeMap::new();
    for (label, businesses) in inventory::store::count_unknown(db, LABELS)? {
        *counted.entry(names::plain(&label)).or_default() += businesses;
    }
    let products: Vec<String> = counted.keys().flat_map(|label| product_parts(label)).collect();
    let mut used: BTreeSet<String> = BTreeSet::new();
    for some in products.chunks(500) {
        for one in names::store::find_of_products(db, some, LABELS)? {
            let (vendor, product) = one.name;
            used.insert(format!("{vendor} {product}"));
            used.insert(product);
        }
    }
    counted.retain(|label, businesses| *businesses >= FEWEST || used.contains(label));
    Ok(counted.into_iter().collect())
}

/// Counts and keeps the overview.
pub(super) async fn update(app: &App) -> DbResult<()> {
    let now = app.clock.now();
    let count = move |db: &mut Db| -> DbResult<()> {
        let mut touched = Vec::new();
        for held in advisories::held::store::find_held(db, HELD)? {
            touched.push((
                held.id.to_string(),
                advisories::matches::store::count_touched(db, &held.id)?,
            ));
        }
        let failures = outbox::find_failures(db, FAILURES)?.into_iter().map(|failure| Failure {
            kind: failure.kind,
            attempts: failure.attempts,
            error: without_addresses(&failure.error.unwrap_or_default()),
            at: failure.at,
        });
        let pauses = tenancy::pauses::store::find(db)?;
        let overview = Overview {
            counted_at: now,
            businesses: tenancy::store::count_smes(db)?,
            outbox: outbox::count_by_state(db)?,
            failures: failures.collect(),
            touched,
            typed: typed(db)?,
            oldest_due: queue::store::find_oldest_due(db, now, &pauses)?,
            paused: pauses.instance,
            paused_organisations: pauses.organisations.len(),
            held_messages: queue::store::count_held(db)?,
        };
        settings::store::update_overview(db, &overview)
    };
    app.database.write(Scope::System, count).await
}
