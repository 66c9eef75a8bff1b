//! `GET /account`

use super::view::{Account, SessionRow};
use crate::accounts;
use crate::accounts::sign_in::SignedInPerson;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n::{Lang, dates};
use crate::tenancy::country::time_zones;
use crate::web::access::SignedIn;
use crate::web::form_page::Choice;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /account`
pub async fn show(app: Data<App>, request: HttpRequest, actor: SignedIn) -> Answer {
    let view = page(&app, &request, &actor.person, None).await?;
    frame::show(&request, &view)
}

/// The languages as choices.
pub(in crate::web) fn languages() -> Vec<Choice> {
    Lang::iter()
        .map(|lang| Choice::new(lang.code(), lang.own_name()))
        .collect()
}

/// The page; after an error with what was typed.
pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    actor: &SignedInPerson,
    returned: Option<((String, String, String), FormErrors)>,
) -> Result<Account, Error> {
    let id = actor.person.id.clone();
    let now = app.clock.now();
    let read = move |db: &mut Db| accounts::store::find_sessions(db, &id);
    let mut sessions = app.database.read(Scope::Global, read).await?;
    sessions.retain(|session| session.is_alive(now));
    sessions.sort_by_key(|session| session.token_hash != actor.session_hash);
    let page = frame::plain(app, request);
    let lang = page.lang;
    let person = &actor.person;
    let kept = (person.name.clone(), person.language.clone(), person.time_zone.clone());
    let ((name, language, time_zone), errors) = returned.map_or((kept, None), |(typed, errors)| (typed, Some(errors)));
    let zone = person.time_zone.clone();
    Ok(Account {
        own_name: name,
        email: person.email.clone(),
        languages: languages(),
        language,
        time_zones: time_zones()
            .map(|zone| Choice::new(zone, zone.rsplit('/').next().unwrap_or(zone)))
            .collect(),
        time_zone,
        second_factor: person.totp_secret.is_some(),
        second_factor_required: actor.runs_an_organisation(),
        sessions: sessions
            .into_iter()
            .map(|session| SessionRow {
                current: session.token_hash == actor.session_hash,
                last_seen: dates::day_and_time(lang, session.last_seen_at.micros(), &zone),
                id: session.id,
                device: session.device,
            })
            .collect(),
        errors,
        page,
    })
}
