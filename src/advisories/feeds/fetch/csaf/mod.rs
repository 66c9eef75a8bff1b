//! Providers of CSAF documents (CSAF 2.0, section 7): found by their domain, read by their lists, checked one by one.
//!
//! What was taken of a provider stands in `csaf_document`, so that a fetch that dies goes on where it was, and the
//! newest documents come first. What is not believed goes into the quarantine and is asked for again each time.

pub mod aggregator;
mod discovery;
mod documents;
pub mod index;
mod list;
pub mod metadata;
mod place;
mod provider;
pub mod security_txt;
pub mod store;

use self::discovery::Found;
use super::http::{Reply, Validators};
use super::{FetchError, Run, Target};
use crate::advisories::Source;
pub use place::{Place, is_provider};

/// The role of whoever keeps a list, beside those of providers.
pub const LIST_ROLE: &str = "csaf_aggregator";

/// Bytes of a description, of a list of providers or of a key.
const SMALL: u64 = 4 * 1024 * 1024;

pub(super) async fn fetch(run: &mut Run<'_>, target: &Target) -> Result<(), FetchError> {
    let Target::Provider(place) = target else {
        let words = "name a provider: TOCSIN_FEED_CSAF lists them";
        return Err(FetchError::Refused(words.to_owned()));
    };
    match discovery::find(run, place).await? {
        Found::Provider(metadata, address) => provider::fetch(run, &metadata, address).await,
        Found::List(list, address) => list::fetch(run, list, address).await,
    }
}

impl Run<'_> {
    /// Asks a provider's server for a document of `limit` bytes at most.
    async fn read(&self, url: &str, known: &Validators, limit: u64) -> Result<Reply, FetchError> {
        self.fetcher.usual_pace.turn().await;
        if self.fetcher.settings.mirror.is_none() {
            return self.fetcher.http.follow(url, known, limit).await;
        }
        // A mirror holds the documents of all providers under their hosts.
        let (_, place) = url.split_once("://").unwrap_or_default();
        let address = self.fetcher.address(Source::Csaf, "", &format!("/{place}"));
        self.fetcher.http.follow(&address, known, limit).await
    }

    /// The same, for what is only of use when it is there.
    async fn read_whole(&self, url: &str, limit: u64) -> Result<Option<Vec<u8>>, FetchError> {
        match self.read(url, &Validators::default(), limit).await? {
            Reply::Whole(bytes, _) => Ok(Some(bytes)),
            Reply::Missing | Reply::Unchanged => Ok(None),
        }
    }

    /// Notes something that the operator should know though the fetch goes well.
    fn remark(&mut self, words: &str) {
        let note = self.success.note.take();
        self.success.note = Some(note.map_or_else(|| words.to_owned(), |before| format!("{before}; {words}")));
    }
}
