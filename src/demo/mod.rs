//! The demonstration: two chambers and a provider with their businesses, and advisories written by us from facts.
//!
//! Everything runs through the same functions as in real life: import, matching, review, outbox, worker. What the
//! businesses are is in one file for each organisation; what the sources say is in one file for each format.

mod care;
mod document;
mod seeder;

use self::document::Document;
use crate::advisories::import::{ImportError, import_bytes};
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::jobs;
use serde::Serialize;

/// What the sources said before the first day: names for error messages, and documents.
const ADVISORIES: [(&str, &str); 7] = [
    ("demo advisories", include_str!("advisories.json")),
    ("demo overrides", include_str!("overrides.ndjson")),
    ("demo CVE list", include_str!("cve5.ndjson")),
    ("demo known exploited", include_str!("kev.json")),
    ("demo forecasts", include_str!("epss.csv")),
    ("demo CSAF", include_str!("csaf.json")),
    ("demo VEX", include_str!("openvex.json")),
];
/// What they said afterwards.
const ARRIVALS: [(&str, &str); 2] = [
    ("demo arrivals", include_str!("arrivals.json")),
    ("demo open source database", include_str!("osv.json")),
];
/// The organisations with their businesses; the first is the one to begin with.
const ORGANISATIONS: [&str; 3] = [
    include_str!("lyon.json"),
    include_str!("torino.json"),
    include_str!("hamburg.json"),
];

/// Who runs the instance.
const OPERATOR: &str = "Nora Keller";

/// The one password of all invented people.
const PASSWORD: &str = "tocsin-demo-2026";

/// A sign-in of the demonstration.
#[derive(Debug, Clone, Serialize)]
pub struct SignIn {
    /// "owner", "staff", "chamber", "provider" or "operator".
    pub role: &'static str,
    /// Business or organisation.
    pub tenant: String,
    /// Name of the person.
    pub person: String,
    /// Address to type.
    pub email: String,
    /// Password to type.
    pub password: String,
}

impl SignIn {
    fn new(role: &'static str, tenant: &str, person: &str, email: &str) -> Self {
        Self {
            role,
            tenant: tenant.into(),
            person: person.into(),
            email: email.into(),
            password: PASSWORD.into(),
        }
    }

    /// "Boulangerie Morel (Sophie Morel)".
    #[must_use]
    pub fn who(&self) -> String {
        format!("{} ({})", self.tenant, self.person)
    }
}

/// Fills an empty database and lets a few advisories arrive after the first day.
///
/// # Errors
/// The database's, or a document of the demonstration that does not read.
pub async fn seed(app: &App) -> DbResult<Vec<SignIn>> {
    let now = app.clock.now();
    let read = |text: &str| serde_json::from_str(text).map_err(|e| DbError::damaged("demo businesses", e));
    let documents: Vec<Document> = ORGANISATIONS.into_iter().map(read).collect::<DbResult<_>>()?;
    take_in(app, now, &ADVISORIES).await?;
    let hash = app
        .hasher
        .hash(PASSWORD)
        .await
        .map_err(|e| DbError::damaged("demo password", e))?;
    let context = app.alert_context();
    let create = move |db: &mut Db| {
        care::add(db, &context.catalogue, now)?;
        seeder::create_all(db, &context, &documents, &hash)
    };
    let sign_ins = app.database.write(Scope::System, create).await?;
    jobs::run_until_idle(app).await?;
    take_in(app, now, &ARRIVALS).await?;
    jobs::run_until_idle(app).await?;
    Ok(sign_ins)
}

/// Imports sources: one document, or one on each line, as overrides and the CVE list come.
async fn take_in(app: &App, now: Timestamp, sources: &[(&str, &str)]) -> DbResult<()> {
    for (name, text) in sources {
        let documents: Vec<&str> = if text.starts_with("{\"") {
            text.lines().collect()
        } else {
            vec![text]
        };
        for document in documents {
            match import_bytes(&app.database, now, name, document.as_bytes()).await {
                Ok(_) => {}
                Err(ImportError::Database(error)) => return Err(error),
                Err(ImportError::Source(error)) => return Err(DbError::damaged(*name, error)),
            }
        }
    }
    jobs::fan_out::match_all(&app.database, &app.alert_context()).await?;
    Ok(())
}
