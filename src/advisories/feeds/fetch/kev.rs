//! CISA's catalogue: one file, asked for only when it changed.

use super::http::Reply;
use super::{FetchError, Run};
use crate::advisories::feeds::store as feeds;
use crate::advisories::formats;
use crate::db::{Db, DbResult, Scope};

const SERVER: &str = "https://www.cisa.gov";
const PATH: &str = "/sites/default/files/feeds/known_exploited_vulnerabilities.json";

pub(super) async fn fetch(run: &mut Run<'_>) -> Result<(), FetchError> {
    let known = run.known();
    match run.get(SERVER, PATH, &known).await? {
        Reply::Unchanged => {
            run.fetched.unchanged = true;
            run.success.validators = known;
            Ok(())
        }
        Reply::Missing => Err(FetchError::Status(404)),
        Reply::Whole(bytes, validators) => {
            refuse_shrunk(run, &bytes).await?;
            run.import(vec![bytes]).await?;
            // A file with a broken entry is asked for again.
            if run.fetched.imported.problems.is_empty() {
                run.success.validators = validators;
            }
            Ok(())
        }
    }
}

/// The catalogue only grows: one that lost half of its entries is not the catalogue.
async fn refuse_shrunk(run: &Run<'_>, bytes: &[u8]) -> Result<(), FetchError> {
    let entries = formats::read(bytes)
        .map(|documents| documents.len())
        .unwrap_or_default();
    let name = run.source.as_str();
    let count = move |db: &mut Db| -> DbResult<i64> { feeds::count_documents(db, name) };
    let held = run.database.read(Scope::Global, count).await?;
    let half = usize::try_from(held / 2).unwrap_or(0);
    if entries < half {
        return Err(FetchError::Content(format!(
            "the catalogue holds {entries} entries where {held} are known"
        )));
    }
    Ok(())
}
