//! `GET /business/{sme}`: the verdict of the day, the alerts, the programs.

use super::view::{OwnerHome, VersionQuestion, WeekCounts};
use crate::advisories;
use crate::advisories::feeds::health::{self, SourceHealth};
use crate::alerts::review::{self, ItemVerdict};
use crate::alerts::urgency::Level;
use crate::alerts::{self, Alert};
use crate::app::App;
use crate::catalogue::Product;
use crate::db::{Db, DbError, DbResult, Scope};
use crate::i18n::dates;
use crate::tenancy::{self, Contact};
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::pages::inventory::state;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

struct Found {
    business: Business,
    verdicts: Vec<ItemVerdict>,
    open: Vec<Alert>,
    sources: Vec<SourceHealth>,
    contacts: Vec<Contact>,
    changed: i64,
    named: usize,
}

/// `GET /business/{sme}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Answer {
    let context = app.alert_context();
    let sme = actor.sme.clone();
    let week_ago = context.now.plus_days(-7);
    let read = move |db: &mut Db| -> DbResult<Found> {
        let business = Business::find(db, &sme)?;
        let verdicts = review::judge_all(db, &context, &sme)?;
        let products = verdicts
            .iter()
            .filter_map(|verdict| state::product_of(&context.catalogue, &verdict.item));
        let names: Vec<(String, String)> = products.flat_map(Product::names).collect();
        let names: Vec<(&str, &str)> = names
            .iter()
            .map(|(vendor, name)| (vendor.as_str(), name.as_str()))
            .collect();
        Ok(Found {
            named: advisories::products::store::find_changed_naming(db, week_ago, &names)?.len(),
            changed: advisories::store::count_changed_since(db, week_ago)?,
            open: alerts::store::find_open(db, &sme)?,
            sources: health::ages(db, context.now)?,
            contacts: tenancy::store::find_contacts(db, &sme)?,
            business,
            verdicts,
        })
    };
    let found = app
        .database
        .read::<_, DbError>(Scope::Sme(actor.sme.clone()), read)
        .await?;
    frame::show(&request, &view(&app, &request, found))
}

fn view(app: &App, request: &HttpRequest, found: Found) -> OwnerHome {
    let page = frame::business(app, request, &found.business, Section::Home);
    let (lang, now) = (page.lang, app.clock.now());
    let zone = &found.business.sme.time_zone;
    let software_href = format!("/business/{}/software", found.business.sme.id);
    let urgent = found
        .open
        .iter()
        .filter(|alert| alert.level > Level::Info && !alerts::is_question(alert));
    let alerts = urgent
        .map(|alert| crate::web::pages::alerts::row(app, &found.business, alert, lang))
        .collect();
    let assessing = found.verdicts.iter().filter(|verdict| !verdict.held.is_empty());
    OwnerHome {
        business: found.business.sme.name.clone(),
        date: dates::day_with_year(lang, now.micros(), zone),
        data_as_of: health::data_as_of(&found.sources).map(|at| dates::day_and_time(lang, at.micros(), zone)),
        stale: found.sources.iter().any(|source| source.stale && !source.is_provider()),
        alerts,
        questions: questions(&found, &software_href),
        assessing: assessing
            .map(|verdict| verdict.item.label.as_str().to_owned())
            .collect(),
        week: week(&found),
        contact: found.contacts.first().map(|contact| contact.email.clone()),
        software: state::rows(&app.catalogue, &found.verdicts, &software_href),
        programs: found.verdicts.len(),
        watched: found
            .verdicts
            .iter()
            .filter(|verdict| state::is_watched(&app.catalogue, &verdict.item))
            .count(),
        add_href: format!("{software_href}/new"),
        start_href: (found.business.sme.is_assumed() && !found.verdicts.is_empty())
            .then(|| format!("/business/{}/start", found.business.sme.id)),
        software_href,
        page,
    }
}

fn questions(found: &Found, software_href: &str) -> Vec<VersionQuestion> {
    let lacking = found.verdicts.iter().filter(|verdict| state::asks_version(verdict));
    lacking
        .filter(|verdict| {
            let slug = verdict.item.product_slug.as_ref();
            !found
                .open
                .iter()
                .any(|alert| Some(&alert.product_slug) == slug && !alerts::is_question(alert))
        })
        .map(|verdict| VersionQuestion {
            label: verdict.item.label.as_str().to_owned(),
            href: format!("{software_href}/{}#version", verdict.item.id),
        })
        .collect()
}

fn week(found: &Found) -> Option<WeekCounts> {
    let advisories = usize::try_from(found.changed).ok().filter(|count| *count > 0)?;
    Some(WeekCounts {
        advisories,
        named: found.named,
    })
}
