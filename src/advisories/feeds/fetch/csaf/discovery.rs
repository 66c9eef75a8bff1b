//! Finding the description of a provider (CSAF 2.0, sections 7.1.8 to 7.1.10 and 7.3.1): at the usual place of its
//! domain, by its `security.txt`, by the usual name in the DNS; the first that is one counts.

use super::aggregator::{Aggregator, is_list};
use super::metadata::Metadata;
use super::{Place, SMALL, security_txt};
use crate::advisories::feeds::fetch::{FetchError, Run};

/// Bytes of a `security.txt`.
const SECURITY_TXT: u64 = 64 * 1024;

/// What was found, and where.
pub(super) enum Found {
    /// The description of a provider.
    Provider(Metadata, String),
    /// A list of providers.
    List(Aggregator, String),
}

pub(super) async fn find(run: &Run<'_>, place: &Place) -> Result<Found, FetchError> {
    match place {
        Place::Address(url) => description(run, url).await,
        Place::Domain(domain) => of_domain(run, domain).await,
    }
}

async fn of_domain(run: &Run<'_>, domain: &str) -> Result<Found, FetchError> {
    let mut tried = Vec::new();
    let usual = format!("https://{domain}/.well-known/csaf/provider-metadata.json");
    match attempt(run, &usual, &mut tried).await? {
        Some(found) => return Ok(found),
        None => tracing::debug!(domain, "no description at the usual place"),
    }
    for path in ["/.well-known/security.txt", "/security.txt"] {
        let url = format!("https://{domain}{path}");
        let text = match run.read_whole(&url, SECURITY_TXT).await {
            Ok(text) => text.unwrap_or_default(),
            Err(FetchError::Database(error)) => return Err(error.into()),
            Err(error) => {
                tried.push(format!("{url}: {error}"));
                continue;
            }
        };
        for address in security_txt::addresses(&text, run.now()) {
            if let Some(found) = attempt(run, &address, &mut tried).await? {
                return Ok(found);
            }
        }
    }
    let by_name = format!("https://csaf.data.security.{domain}/");
    match attempt(run, &by_name, &mut tried).await? {
        Some(found) => Ok(found),
        None => Err(FetchError::Content(format!(
            "{domain} has no description for CSAF that can be read: {}",
            tried.join("; ")
        ))),
    }
}

/// Tries one address; what it says instead is kept.
async fn attempt(run: &Run<'_>, url: &str, tried: &mut Vec<String>) -> Result<Option<Found>, FetchError> {
    match description(run, url).await {
        Ok(found) => Ok(Some(found)),
        Err(FetchError::Database(error)) => Err(error.into()),
        Err(error) => {
            tried.push(format!("{url}: {error}"));
            Ok(None)
        }
    }
}

async fn description(run: &Run<'_>, url: &str) -> Result<Found, FetchError> {
    let bytes = run.read_whole(url, SMALL).await?.ok_or(FetchError::Status(404))?;
    if is_list(&bytes) {
        let list = Aggregator::read(&bytes).map_err(FetchError::Content)?;
        return Ok(Found::List(list, url.to_owned()));
    }
    let metadata = Metadata::read(&bytes).map_err(FetchError::Content)?;
    Ok(Found::Provider(metadata, url.to_owned()))
}
