//! A list of providers leads to each of them: they get rows of their own and are fetched like those that the operator
//! names, for as long as the list names them.

use super::aggregator::Aggregator;
use super::store::{self, Provider};
use super::{LIST_ROLE, Place, is_provider};
use crate::advisories::feeds::fetch::{FetchError, Run, store as fetches};
use crate::db::{Db, DbResult, Scope};

pub(super) async fn fetch(run: &mut Run<'_>, list: Aggregator, address: String) -> Result<(), FetchError> {
    let (now, hours, private) = (run.now(), run.fetcher.settings.hours, run.fetcher.settings.private);
    let keeper = Provider {
        name: run.name.clone(),
        publisher: list.name,
        namespace: list.namespace,
        role: LIST_ROLE.to_owned(),
        address,
        listed_by: None,
        checked_at: now,
    };
    let mut members = Vec::new();
    for member in list.members {
        let Some(place) = Place::parse(&member.url, private) else {
            run.remark(&format!("{}: no address that can be fetched", member.url));
            continue;
        };
        members.push(Provider {
            name: place.name(),
            publisher: member.name,
            namespace: member.namespace,
            role: String::new(),
            address: member.url,
            listed_by: Some(run.name.clone()),
            checked_at: now,
        });
    }
    let keep = move |db: &mut Db| -> DbResult<()> {
        store::create_or_update_provider(db, &keeper)?;
        let names: Vec<String> = members.iter().map(|one| one.name.clone()).collect();
        store::update_unlisted(db, &keeper.name, &names)?;
        for member in members
            .iter()
            .filter(|one| is_provider(&one.name) && one.name != keeper.name)
        {
            store::create_or_update_listed(db, member)?;
            fetches::create_or_update(db, &member.name, hours, now)?;
        }
        Ok(())
    };
    Ok(run.database.write(Scope::Global, keep).await?)
}
