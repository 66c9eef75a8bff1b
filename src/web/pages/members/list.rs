//! `GET /chamber/{organisation}/members`: who, and how far; found by name or state, page by page.

use super::state_word;
use super::view::{MemberList, MemberRow};
use crate::app::App;
use crate::db::{Db, DbResult, OrganisationId, Scope};
use crate::i18n::L10nLanguage;
use crate::tenancy::members::store::Wanted;
use crate::tenancy::members::{self, Member, MemberState};
use crate::tenancy::{self};
use crate::web::access::OrganisationAdmin;
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// Members of one page.
const PAGE: usize = 50;

/// What the address asks for.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    after_id: String,
}

/// `GET /chamber/{organisation}/members`
pub async fn list(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    query: Option<Query<Asked>>,
) -> Answer {
    let asked = query.map(Query::into_inner).unwrap_or_default();
    let begins: String = asked.q.trim().chars().take(80).collect();
    let wanted = Wanted {
        state: MemberState::parse(&asked.state),
        begins: begins.clone(),
        after: (!asked.after_id.is_empty()).then(|| (asked.after.clone(), asked.after_id.clone())),
    };
    let (id, scope) = (
        actor.organisation.clone(),
        Scope::Organisation(actor.organisation.clone()),
    );
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let read = move |db: &mut Db| -> DbResult<_> {
        let own = tenancy::store::find_organisation(db, &id)?;
        Ok((own, members::store::find(db, &id, &wanted, limit)?))
    };
    let (own, mut found) = app.database.read(scope, read).await?;
    let own = own.ok_or(Error::NotFound)?;
    let page = frame::organisation(&app, &request, &own, OrganisationSection::Members);
    let t = page.t;
    let base = format!("{}/members", organisation_home(&actor.organisation));
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).and_then(|last| {
        let pairs = [
            ("state", asked.state.as_str()),
            ("q", &begins),
            ("after", &last.name),
            ("after_id", last.id.as_str()),
        ];
        let query = serde_urlencoded::to_string(pairs).ok()?;
        Some(format!("{base}?{query}"))
    });
    let view = MemberList {
        members: found.iter().map(|member| row(t, &actor.organisation, member)).collect(),
        filters: filters(t, &base, MemberState::parse(&asked.state)),
        state: MemberState::parse(&asked.state)
            .map_or("", MemberState::as_str)
            .to_owned(),
        begins,
        next,
        base,
        page,
    };
    frame::show(&request, &view)
}

fn filters(t: &L10nLanguage, base: &str, chosen: Option<MemberState>) -> Vec<(String, String, bool)> {
    let all = (t.members_filter_all(), base.to_owned(), chosen.is_none());
    let states = MemberState::ALL.map(|state| {
        let href = format!("{base}?state={}", state.as_str());
        (state_word(t, state), href, chosen == Some(state))
    });
    std::iter::once(all).chain(states).collect()
}

pub(super) fn row(t: &L10nLanguage, organisation: &OrganisationId, member: &Member) -> MemberRow {
    let state = member.state();
    let (class, icon) = match state {
        MemberState::NobodyReceives => ("possible", "ask"),
        MemberState::NotClaimed => ("info", "info"),
        MemberState::Active => ("clear", "tick"),
    };
    MemberRow {
        name: member.name.clone(),
        trade: member.trade.clone(),
        town: member.town.clone(),
        state: state_word(t, state),
        class,
        icon,
        href: format!("{}/members/{}", organisation_home(organisation), member.id),
    }
}
