//! `GET /chamber/{organisation}`: how many members are protected, how far they have come with this season's alerts,
//! and what needs the chamber. Never a member's software.

use super::view::{CampaignRow, ChamberHome, HelpRequestRow, Task};
use crate::alerts;
use crate::alerts::help_requests::store::HelpRequest;
use crate::alerts::urgency::Level;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{Db, DbError, Scope};
use crate::i18n::{L10nLanguage, dates};
use crate::statistics::disclosure::{Cells, disclose};
use crate::statistics::{self, Campaign};
use crate::tenancy::members::{self, Counts, MemberState};
use crate::tenancy::{self, Organisation, pauses};
use crate::web::access::OrganisationAdmin;
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// Most requests for help on the page.
const REQUESTS: i64 = 50;
/// Most campaigns on the page.
const CAMPAIGNS: usize = 10;
/// An invitation nobody answered for so long needs the chamber, in days.
const UNANSWERED_DAYS: i64 = 30;

struct Found {
    own: Organisation,
    counts: Counts,
    unanswered: i64,
    campaigns: Vec<Campaign>,
    requests: Vec<HelpRequest>,
    instance_paused: bool,
}

/// `GET /chamber/{organisation}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let id = actor.organisation;
    let scope = Scope::Organisation(id.clone());
    let since = app.clock.now().plus_days(-UNANSWERED_DAYS);
    let read = move |db: &mut Db| -> Result<Option<Found>, DbError> {
        let Some(own) = tenancy::store::find_organisation(db, &id)? else {
            return Ok(None);
        };
        Ok(Some(Found {
            own,
            counts: members::store::count(db, &id)?,
            unanswered: members::store::count_unanswered(db, &id, since)?,
            campaigns: statistics::store::find(db, &id)?,
            requests: alerts::help_requests::store::find_help_requests(db, &id, REQUESTS)?,
            instance_paused: pauses::store::find_instance_pause(db)?.is_some(),
        }))
    };
    let found = app.database.read(scope, read).await?.ok_or(Error::NotFound)?;
    frame::show(&request, &view(&app, &request, found))
}

fn view(app: &App, request: &HttpRequest, found: Found) -> ChamberHome {
    let page = frame::organisation(app, request, &found.own, OrganisationSection::Home);
    let (t, lang) = (page.t, page.lang);
    let zone = &found.own.time_zone;
    let time = |at: Timestamp| dates::day_and_time(lang, at.micros(), zone);
    let home = organisation_home(&found.own.id);
    let requests = found.requests.iter().map(|asked| HelpRequestRow {
        business: asked.sme_name.clone(),
        title: asked.product_label.clone(),
        level: Level::parse(&asked.level).unwrap_or(Level::Info),
        when: time(asked.created_at),
        contact: asked.who.clone(),
        text: asked.alert_text.clone(),
    });
    let counted = found.campaigns.iter().map(|one| one.counted_at).max();
    let rows: Vec<CampaignRow> = found.campaigns.iter().filter_map(|one| campaign(app, t, one)).collect();
    let small = found.campaigns.len() - rows.len();
    ChamberHome {
        date: dates::day_with_year(lang, app.clock.now().micros(), zone),
        all: found.counts.all,
        protected: found.counts.protected(),
        active: found.counts.active(),
        not_claimed: found.counts.not_claimed,
        nobody_receives: found.counts.nobody_receives,
        bar: bar(&found.counts),
        requests: requests.collect(),
        campaigns: rows.into_iter().take(CAMPAIGNS).collect(),
        small,
        counted: counted.map(time),
        tasks: tasks(t, &home, &found),
        paused: pause_words(t, &found, time),
        pause_href: format!("{home}/pause"),
        members_href: format!("{home}/members"),
        page,
    }
}

/// Widths of the bar in thousandths: active, not claimed, nobody receives.
fn bar(counts: &Counts) -> [i64; 3] {
    let part = |n: i64| n * 1000 / counts.all.max(1);
    [
        part(counts.active()),
        part(counts.not_claimed),
        part(counts.nobody_receives),
    ]
}

/// A row; none for a campaign so small that naming its product would already point at somebody.
fn campaign(app: &App, t: &L10nLanguage, counted: &Campaign) -> Option<CampaignRow> {
    let shown = disclose(Cells {
        touched: counted.touched,
        reached: counted.reached,
        done: counted.done,
        silent: counted.silent,
    });
    let touched = shown.touched.filter(|touched| *touched > 0)?;
    let word = |value: Option<i64>| value.map_or_else(|| t.chamber_hidden(), |value| value.to_string());
    let product = app.catalogue.product(&counted.product_slug);
    Some(CampaignRow {
        product: product.map_or_else(|| counted.product_slug.clone(), |product| product.name.clone()),
        level: Level::parse(&counted.level).unwrap_or(Level::Info),
        touched: touched.to_string(),
        reached: word(shown.reached),
        done: word(shown.done),
        silent: word(shown.silent),
        // The bar draws nothing that the numbers hide.
        done_width: shown.done.map(|done| done * 1000 / touched),
    })
}

fn tasks(t: &L10nLanguage, home: &str, found: &Found) -> Vec<Task> {
    let list = |state: MemberState| format!("{home}/members?state={}", state.as_str());
    let mut tasks = Vec::new();
    if found.counts.nobody_receives > 0 {
        tasks.push(Task {
            title: t.chamber_task_nobody(found.counts.nobody_receives),
            text: t.chamber_task_nobody_text(),
            button: t.chamber_task_show(),
            href: list(MemberState::NobodyReceives),
        });
    }
    if found.unanswered > 0 {
        tasks.push(Task {
            title: t.chamber_task_unanswered(found.unanswered),
            text: t.chamber_task_unanswered_text(),
            button: t.chamber_task_show(),
            href: list(MemberState::NotClaimed),
        });
    }
    tasks
}

fn pause_words(t: &L10nLanguage, found: &Found, time: impl Fn(Timestamp) -> String) -> Option<String> {
    if found.instance_paused {
        return Some(t.pause_banner_instance());
    }
    let at = found.own.paused_at?;
    Some(t.pause_banner(time(at), found.own.paused_by.clone().unwrap_or_default()))
}
