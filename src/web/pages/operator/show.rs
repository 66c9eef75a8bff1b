//! `GET /operator`: is data coming in, is mail going out, does anything wait for a person.

use super::TIME_ZONE;
use super::advisories::view::href as advisory_href;
use super::organisations::rows;
use super::view::{FailureRow, FeedRow, HeldRow, OperatorHome};
use crate::advisories::feeds::health::{self, SourceHealth};
use crate::advisories::store::StoredAdvisory;
use crate::alerts::card;
use crate::alerts::urgency::Level;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::{L10nLanguage, dates};
use crate::settings::{self, Overview};
use crate::tenancy::pauses;
use crate::web::access::Operator;
use crate::web::page::{FormErrors, Page};
use crate::web::pages::sources::coverage;
use crate::web::{Answer, Error, frame};
use crate::{advisories, matching, tenancy};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// Most held advisories on the page.
const HELD: i64 = 100;

/// A release form that came back.
pub(super) struct Returned {
    pub(super) id: String,
    pub(super) level: Option<Level>,
    pub(super) reason: String,
    pub(super) errors: FormErrors,
}

/// `GET /operator`
pub async fn show(app: Data<App>, request: HttpRequest, _: Operator) -> Answer {
    let view = page(&app, &request, None).await?;
    frame::show(&request, &view)
}

pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    mut returned: Option<Returned>,
) -> Result<OperatorHome, Error> {
    let now = app.clock.now();
    let read = move |db: &mut Db| -> DbResult<_> {
        Ok((
            tenancy::store::count_organisations(db)?,
            advisories::store::count(db)?,
            health::health(db, now)?,
            advisories::held::store::find_held(db, HELD)?,
            settings::store::find_overview(db)?,
            pauses::store::find_instance_pause(db)?,
            advisories::quarantine::store::count_waiting(db)?,
            (
                advisories::curation::names::store::count_open(db)?,
                advisories::curation::store::count_disputed(db)?,
            ),
        ))
    };
    let (organisations, known, feeds, held, overview, pause, quarantined, (names, disputes)) =
        app.database.read(Scope::Global, read).await?;
    let page = frame::plain(app, request);
    let lang = page.lang;
    let time = |at: Timestamp| dates::day_and_time(lang, at.micros(), TIME_ZONE);
    let feeds = feeds.into_iter().map(|source| feed(&page, source));
    let failures = overview.iter().flat_map(|o| &o.failures).map(|failure| FailureRow {
        subject: failure.kind.clone(),
        when: time(failure.at),
        attempts: usize::try_from(failure.attempts).unwrap_or(0),
        error: failure.error.clone(),
    });
    Ok(OperatorHome {
        tenants: rows(app, page.t).await?,
        paused: pause.map(|pause| page.t.pause_since(time(pause.at), pause.by)),
        organisations: count(organisations),
        businesses: overview.as_ref().map_or(0, |o| count(o.businesses)),
        advisories: count(known),
        names: count(names),
        disputes: count(disputes),
        feeds: feeds.collect(),
        quarantined: quarantined.iter().map(|(_, waiting)| waiting).sum::<i64>().to_string(),
        outbox: overview
            .iter()
            .flat_map(|o| &o.outbox)
            .map(|(state, n)| (state_of_mail(page.t, state), count(*n)))
            .collect(),
        failures: failures.collect(),
        held: held
            .iter()
            .map(|one| row(app, one, overview.as_ref(), &mut returned))
            .collect(),
        page,
    })
}

fn feed(page: &Page, source: SourceHealth) -> FeedRow {
    let time = |at: Timestamp| dates::day_and_time(page.lang, at.micros(), TIME_ZONE);
    FeedRow {
        age: source.last_success.map(time),
        documents: count(source.documents),
        coverage: coverage(page.t, page.lang, &source),
        stale: source.stale,
        thin: source.thin,
        error: source.last_error,
        name: source.name,
    }
}

/// What has become of a message, in words.
fn state_of_mail(t: &L10nLanguage, state: &str) -> String {
    match state {
        "queued" => t.operator_mail_queued(),
        "claimed" => t.operator_mail_claimed(),
        "sent" => t.operator_mail_sent(),
        "failed" => t.operator_mail_failed(),
        "superseded" => t.operator_mail_superseded(),
        other => other.to_owned(),
    }
}

fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn row(app: &App, held: &StoredAdvisory, overview: Option<&Overview>, returned: &mut Option<Returned>) -> HeldRow {
    let touched = overview.and_then(|o| o.touched.iter().find(|(id, _)| id == held.id.as_str()));
    let own = returned.take_if(|form| form.id == held.id.as_str());
    let (level, reason, errors) = own.map_or((None, String::new(), None), |form| {
        (form.level, form.reason, Some(form.errors))
    });
    let products: Vec<String> = matching::products(held.advisory.applicability())
        .into_iter()
        .take(5)
        .map(|(vendor, product)| {
            let spelling = app.catalogue.spelling(&vendor, &product);
            spelling.unwrap_or_else(|| card::product_name(&vendor, &product))
        })
        .collect();
    HeldRow {
        id: held.id.to_string(),
        summary: held.advisory.summary.clone().unwrap_or_default(),
        products: products.join(", "),
        businesses: touched.map_or(0, |(_, n)| count(*n)),
        href: advisory_href(held.id.as_str()),
        action: format!("{}/release", advisory_href(held.id.as_str())),
        level,
        reason,
        errors,
    }
}
