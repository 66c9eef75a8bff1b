//! `/chamber/{organisation}/pause`: stopping all sending in the name of a chamber or provider, and going on.

use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::i18n::dates;
use crate::tenancy::{self, pauses};
use crate::web::access::OrganisationAdmin;
use crate::web::form_page::FormPage;
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /chamber/{organisation}/pause`
pub async fn show(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let id = actor.organisation.clone();
    let find = move |db: &mut Db| tenancy::store::find_organisation(db, &id);
    let own = app.database.read(Scope::Global, find).await?.ok_or(Error::NotFound)?;
    let page = frame::organisation(&app, &request, &own, OrganisationSection::Home);
    let (t, lang) = (page.t, page.lang);
    let home = organisation_home(&own.id);
    let form = match own.paused_at {
        None => FormPage::new(page, t.pause_title(), format!("{home}/pause"), t.pause_button())
            .lead(t.pause_lead())
            .lead(t.pause_kept()),
        Some(at) => {
            let since = dates::day_and_time(lang, at.micros(), &own.time_zone);
            let by = own.paused_by.unwrap_or_default();
            FormPage::new(
                page,
                t.pause_on_title(),
                format!("{home}/pause/end"),
                t.pause_resume_button(),
            )
            .lead(t.pause_since(since, by))
            .lead(t.pause_resume_text())
        }
    };
    frame::show(&request, &form.back(t.page_nav_home(), home))
}

/// `POST /chamber/{organisation}/pause`
pub async fn create(app: Data<App>, actor: OrganisationAdmin, _: Form<Nothing>) -> Answer {
    let (id, now, by) = (actor.organisation.clone(), app.clock.now(), actor.person.person.name);
    let stop = move |db: &mut Db| -> DbResult<bool> { pauses::store::update_paused(db, &id, now, &by) };
    app.database.write(Scope::Global, stop).await?;
    Ok(frame::see_other(
        &organisation_home(&actor.organisation),
        Some(&Flash::Paused),
    ))
}

/// `POST /chamber/{organisation}/pause/end`
pub async fn end(app: Data<App>, actor: OrganisationAdmin, _: Form<Nothing>) -> Answer {
    let id = actor.organisation.clone();
    let go_on = move |db: &mut Db| pauses::store::update_resumed(db, &id);
    app.database.write(Scope::Global, go_on).await?;
    Ok(frame::see_other(
        &organisation_home(&actor.organisation),
        Some(&Flash::Resumed),
    ))
}
