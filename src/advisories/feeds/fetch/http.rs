//! One request: bounded in time and size, unpacked within bounds. Redirects are followed only where a source is known to
//! move its documents, a few steps at most, and each step is judged like the first.
//!
//! Nothing of a body is used before all of it has come: a transfer that breaks off leaves nothing behind.

use super::FetchError;
use super::addresses::{Guard, Reach};
use crate::clock::{Clock, Timestamp};
use flate2::read::MultiGzDecoder;
use reqwest::header::{
    ACCEPT_ENCODING, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION,
    RETRY_AFTER,
};
use reqwest::{Client, Response, StatusCode, Url};
use std::io::Read as _;
use std::sync::Arc;
use std::time::Duration;

/// Bounds of one request.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until a connection stands.
    pub connect: Duration,
    /// Between two pieces of an answer.
    pub read: Duration,
    /// For all of it.
    pub total: Duration,
    /// Bytes that may come over the line.
    pub transferred: u64,
    /// Bytes that these may unpack to.
    pub unpacked: u64,
    /// Requests in a minute to servers that say nothing about it.
    pub requests_each_minute: u32,
}

impl Default for Limits {
    fn default() -> Self {
        const MEGABYTE: u64 = 1024 * 1024;
        Self {
            connect: Duration::from_secs(10),
            read: Duration::from_secs(30),
            total: Duration::from_secs(300),
            transferred: 64 * MEGABYTE,
            unpacked: 256 * MEGABYTE,
            requests_each_minute: 600,
        }
    }
}

/// How often a document may have moved.
const REDIRECTS: usize = 4;

/// What lets a server say "unchanged".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Validators {
    /// Its mark of the version.
    pub etag: Option<String>,
    /// When it last changed, in its own words.
    pub last_modified: Option<String>,
}

/// What a server answered.
#[derive(Debug)]
pub(super) enum Reply {
    /// The same as before.
    Unchanged,
    /// There is no such thing.
    Missing,
    /// All of it, unpacked.
    Whole(Vec<u8>, Validators),
}

/// Asks servers.
#[derive(Debug, Clone)]
pub(super) struct Http {
    client: Client,
    reach: Reach,
    limits: Limits,
    clock: Clock,
}

impl Http {
    pub fn new(reach: Reach, limits: Limits, clock: Clock) -> Result<Self, FetchError> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls()?)
            .user_agent(concat!("tocsin/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .referer(false)
            .https_only(!reach.private)
            .connect_timeout(limits.connect)
            .read_timeout(limits.read)
            .timeout(limits.total)
            .dns_resolver(Arc::new(Guard(reach)))
            .build();
        Ok(Self {
            client: client.map_err(|error| network(&error))?,
            reach,
            limits,
            clock,
        })
    }

    /// Asks for an address; `key` goes into the header of that name.
    pub async fn get(
        &self,
        url: &str,
        known: &Validators,
        key: Option<(&'static str, &str)>,
    ) -> Result<Reply, FetchError> {
        let response = self.ask(parsed(url)?, known, key).await?;
        self.answer(response, u64::MAX).await
    }

    /// Asks for an address and for the one that it moved to, a few times at most; the answer has `limit` bytes at most.
    pub async fn follow(&self, url: &str, known: &Validators, limit: u64) -> Result<Reply, FetchError> {
        let mut url = parsed(url)?;
        for _ in 0..REDIRECTS {
            let response = self.ask(url.clone(), known, None).await?;
            let moved = response.status().is_redirection() && response.status() != StatusCode::NOT_MODIFIED;
            let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            match location.filter(|_| moved) {
                None => return self.answer(response, limit).await,
                Some(location) => {
                    let joined = url.join(location);
                    url = joined.map_err(|e| FetchError::Refused(format!("moved to {location}: {e}")))?;
                }
            }
        }
        Err(FetchError::Refused("it has moved too many times".to_owned()))
    }

    async fn ask(
        &self,
        url: Url,
        known: &Validators,
        key: Option<(&'static str, &str)>,
    ) -> Result<Response, FetchError> {
        self.reach.check(&url)?;
        let mut request = self.client.get(url).header(ACCEPT_ENCODING, "gzip");
        if let Some(etag) = &known.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(time) = &known.last_modified {
            request = request.header(IF_MODIFIED_SINCE, time);
        }
        if let Some((name, value)) = key {
            request = request.header(name, value);
        }
        request.send().await.map_err(|error| network(&error))
    }

    async fn answer(&self, response: Response, limit: u64) -> Result<Reply, FetchError> {
        match response.status() {
            StatusCode::OK => self.whole(response, limit).await,
            StatusCode::NOT_MODIFIED => Ok(Reply::Unchanged),
            StatusCode::NOT_FOUND => Ok(Reply::Missing),
            status @ (StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) => {
                Err(FetchError::Busy {
                    status: status.as_u16(),
                    wait: wait(response.headers(), self.clock.now()),
                })
            }
            status => Err(FetchError::Status(status.as_u16())),
        }
    }

    async fn whole(&self, mut response: Response, most: u64) -> Result<Reply, FetchError> {
        let limit = self.limits.transferred.min(most);
        if response.content_length().is_some_and(|length| length > limit) {
            return Err(FetchError::TooLarge(limit));
        }
        let text = |name: HeaderName| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned)
        };
        let validators = Validators {
            etag: text(ETAG),
            last_modified: text(LAST_MODIFIED),
        };
        let mut bytes = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|error| network(&error))? {
            bytes.extend_from_slice(&piece);
            if count(bytes.len()) > limit {
                return Err(FetchError::TooLarge(limit));
            }
        }
        let unpacked = self.limits.unpacked.min(most);
        let unpacking = tokio::task::spawn_blocking(move || unpack(bytes, unpacked));
        let bytes = unpacking.await.map_err(|e| FetchError::Network(e.to_string()))??;
        Ok(Reply::Whole(bytes, validators))
    }
}

fn parsed(url: &str) -> Result<Url, FetchError> {
    Url::parse(url).map_err(|e| FetchError::Refused(format!("{url}: {e}")))
}

/// Certificates of the authorities that come with the program; one provider of cryptography.
fn tls() -> Result<rustls::ClientConfig, FetchError> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.map_err(|e| FetchError::Network(e.to_string()))?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// Compression is told by the first bytes, whatever the headers say.
fn unpack(bytes: Vec<u8>, limit: u64) -> Result<Vec<u8>, FetchError> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    let mut bounded = MultiGzDecoder::new(bytes.as_slice()).take(limit.saturating_add(1));
    let read = bounded.read_to_end(&mut unpacked);
    read.map_err(|e| FetchError::Content(format!("cannot be unpacked: {e}")))?;
    if count(unpacked.len()) > limit {
        return Err(FetchError::TooLarge(limit));
    }
    Ok(unpacked)
}

/// How long a server asks to wait, in seconds or until a time.
fn wait(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let since_epoch = until.duration_since(std::time::UNIX_EPOCH).ok()?;
    let now = Duration::from_micros(u64::try_from(now.micros()).ok()?);
    Some(since_epoch.saturating_sub(now))
}

/// The words of an error with its causes: the outermost alone says little.
fn network(error: &reqwest::Error) -> FetchError {
    let mut words = if error.is_timeout() {
        "no answer in time".to_owned()
    } else {
        error.to_string()
    };
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        words = format!("{words}: {inner}");
        cause = inner.source();
    }
    FetchError::Network(words)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
