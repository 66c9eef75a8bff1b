//! Many alerts changed by one statement: SQLite takes them as JSON, PostgreSQL as columns. Each row
//! bears its business, which the statement compares.

use super::Written;
use crate::alerts::closing::ClosedBecause;
use crate::clock::Timestamp;
use crate::db::{AlertId, Db, DbResult, SmeId};
use diesel::RunQueryDsl;
use diesel::sql_types::{BigInt, Text};
use serde_json::{Value, json};

/// The statement over `new` rows.
fn update_from(new: &str) -> String {
    format!(
        "UPDATE alert SET label = new.label, level = new.level, verdict = new.verdict, revision = new.revision, \
         document = '', digest = new.digest, check_code = new.check_code, raised_at = new.raised_at, \
         updated_at = new.updated_at, told_at = new.told_at \
         FROM {new} WHERE alert.sme_id = new.sme_id AND alert.id = new.id"
    )
}

/// The statement over rows that are `gone`, and the moment.
fn close_from(now: &str, gone: &str) -> String {
    format!(
        "UPDATE alert SET state = 'closed', remind_at = NULL, closed_because = gone.because, updated_at = {now} \
         FROM {gone} WHERE alert.sme_id = gone.sme_id AND alert.id = gone.id"
    )
}

/// Writes label, level, verdict, document, revision, code and times (of several businesses: needs the system scope).
pub(super) fn update(db: &mut Db, some: &[Written]) -> DbResult<()> {
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => postgres::update(db, some)?,
        Db::Sqlite(db) => {
            let rows = Value::from_iter(some.iter().map(row)).to_string();
            diesel::sql_query(update_from(NEW)).bind::<Text, _>(rows).execute(db)?;
        }
    }
    Ok(())
}

fn row(one: &Written) -> Value {
    let new = &one.alert;
    json!([
        one.sme,
        new.id,
        new.label,
        new.level.as_str(),
        new.document.verdict.as_str(),
        new.revision,
        one.digest,
        new.check_code,
        new.raised_at,
        new.updated_at,
        new.told_at,
    ])
}

const NEW: &str = "(SELECT value ->> 0 AS sme_id, value ->> 1 AS id, value ->> 2 AS label, value ->> 3 AS level, \
     value ->> 4 AS verdict, value ->> 5 AS revision, value ->> 6 AS digest, value ->> 7 AS check_code, \
     value ->> 8 AS raised_at, value ->> 9 AS updated_at, value ->> 10 AS told_at FROM json_each(?)) AS new";

/// Closes open alerts, each for its reason (of several businesses: needs the system scope).
pub(super) fn close(db: &mut Db, some: &[(&SmeId, &AlertId, ClosedBecause)], now: Timestamp) -> DbResult<()> {
    match db {
        #[cfg(feature = "postgres")]
        Db::Postgres(db) => postgres::close(db, some, now)?,
        Db::Sqlite(db) => {
            let row = |(sme, id, why): &(&SmeId, &AlertId, ClosedBecause)| json!([sme, id, why.as_str()]);
            let rows = Value::from_iter(some.iter().map(row)).to_string();
            diesel::sql_query(close_from("?", GONE))
                .bind::<BigInt, _>(now)
                .bind::<Text, _>(rows)
                .execute(db)?;
        }
    }
    Ok(())
}

const GONE: &str =
    "(SELECT value ->> 0 AS sme_id, value ->> 1 AS id, value ->> 2 AS because FROM json_each(?)) AS gone";

#[cfg(feature = "postgres")]
mod postgres {
    use super::super::Written;
    use super::{close_from, update_from};
    use crate::alerts::closing::ClosedBecause;
    use crate::clock::Timestamp;
    use crate::db::{AlertId, SmeId};
    use diesel::prelude::*;
    use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text};

    const NEW: &str = "unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AS new (sme_id, id, label, level, verdict, revision, \
         digest, check_code, raised_at, updated_at, told_at)";

    pub(super) fn update(db: &mut PgConnection, some: &[Written]) -> QueryResult<()> {
        fn all<'a, T>(some: &'a [Written], of: impl Fn(&'a Written) -> T) -> Vec<T> {
            some.iter().map(of).collect()
        }
        diesel::sql_query(update_from(NEW))
            .bind::<Array<Text>, _>(all(some, |one| one.sme.as_str()))
            .bind::<Array<Text>, _>(all(some, |one| one.alert.id.as_str()))
            .bind::<Array<Text>, _>(all(some, |one| one.alert.label.as_str()))
            .bind::<Array<Text>, _>(all(some, |one| one.alert.level.as_str()))
            .bind::<Array<Text>, _>(all(some, |one| one.alert.document.verdict.as_str()))
            .bind::<Array<Integer>, _>(all(some, |one| one.alert.revision))
            .bind::<Array<Text>, _>(all(some, |one| one.digest.as_str()))
            .bind::<Array<Text>, _>(all(some, |one| one.alert.check_code.as_str()))
            .bind::<Array<BigInt>, _>(all(some, |one| one.alert.raised_at))
            .bind::<Array<BigInt>, _>(all(some, |one| one.alert.updated_at))
            .bind::<Array<Nullable<BigInt>>, _>(all(some, |one| one.alert.told_at))
            .execute(db)
            .map(drop)
    }

    const GONE: &str = "unnest($2, $3, $4) AS gone (sme_id, id, because)";

    pub(super) fn close(
        db: &mut PgConnection,
        some: &[(&SmeId, &AlertId, ClosedBecause)],
        now: Timestamp,
    ) -> QueryResult<()> {
        diesel::sql_query(close_from("$1", GONE))
            .bind::<BigInt, _>(now)
            .bind::<Array<Text>, _>(some.iter().map(|(sme, _, _)| sme.as_str()).collect::<Vec<_>>())
            .bind::<Array<Text>, _>(some.iter().map(|(_, id, _)| id.as_str()).collect::<Vec<_>>())
            .bind::<Array<Text>, _>(some.iter().map(|(_, _, why)| why.as_str()).collect::<Vec<_>>())
            .execute(db)
            .map(drop)
    }
}
