//! Fetching sources from a server on loopback: what goes in, what is refused, where it goes on.

mod age;
mod bad_servers;
mod corpus;
mod lists;
mod nvd;
pub mod server;

use crate::support::TestApp;
use server::{Asked, Reply, Server};
use std::time::Duration;
use tocsin::advisories::Source;
use tocsin::advisories::feeds::fetch::http::Limits;
use tocsin::advisories::feeds::fetch::store::{self, Fetch};
use tocsin::advisories::feeds::fetch::{FetchError, Fetched, Fetcher};
use tocsin::advisories::{self, feeds::health};
use tocsin::db::{Db, Scope};

/// A portal that fetches from a server on loopback.
struct World {
    app: TestApp,
    server: Server,
    fetcher: Fetcher,
}

impl World {
    async fn start(answer: impl Fn(&Asked) -> Reply + Send + 'static) -> Self {
        Self::start_with(&[], answer).await
    }

    async fn start_with(settings: &[(&str, &str)], answer: impl Fn(&Asked) -> Reply + Send + 'static) -> Self {
        let server = Server::start(answer).await;
        let mut all = vec![
            ("TOCSIN_FEED_MIRROR", server.url.as_str()),
            ("TOCSIN_FEED_PRIVATE", "yes"),
        ];
        all.extend(settings);
        let app = TestApp::start_with(&all).await;
        let fetcher = World::fetcher(&app);
        Self { app, server, fetcher }
    }

    /// One more worker.
    fn fetcher(app: &TestApp) -> Fetcher {
        let limits = Limits {
            read: Duration::from_millis(300),
            transferred: 64 * 1024,
            unpacked: 256 * 1024,
            ..Limits::default()
        };
        Fetcher::with_limits(&app.app.config.feeds, &app.app.clock, limits).unwrap()
    }

    async fn fetch(&self, source: Source) -> Result<Fetched, FetchError> {
        self.fetcher.fetch(&self.app.app.database, source).await
    }

    async fn row(&self, source: Source) -> Fetch {
        let all = self.app.db_read(Scope::Global, store::find_all).await;
        all.into_iter().find(|one| one.name == source.as_str()).unwrap()
    }

    async fn known(&self) -> i64 {
        self.app.db_read(Scope::Global, advisories::store::count).await
    }

    /// Ids of advisories that wait to be matched.
    async fn waiting(&self) -> usize {
        let find = |db: &mut Db| advisories::store::find_pending(db, 100);
        self.app.db_read(Scope::Global, find).await.len()
    }

    async fn health(&self, source: Source) -> health::SourceHealth {
        let now = self.app.app.clock.now();
        let all = self.app.db_read(Scope::Global, move |db| health::health(db, now)).await;
        all.into_iter().find(|one| one.name == source.as_str()).unwrap()
    }
}

fn gzip(text: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}
