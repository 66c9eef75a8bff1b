//! `/claim`: the code of a letter, or the link of a mail, and the form behind both.

use super::{Door, Typed, way_on};
use crate::accounts::one_time::store::OneTime;
use crate::app::App;
use crate::db::{Db, DbResult, Scope, SmeId};
use crate::enrolment;
use crate::tenancy::{self, Organisation, Sme};
use crate::web::access::Visitor;
use crate::web::client_address::throttle_key;
use crate::web::form_page::{FormPage, Input, lines};
use crate::web::page::{FormErrors, Page};
use crate::web::pages::account::link_over;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the first form sends.
#[derive(Deserialize)]
pub struct Code {
    #[serde(default)]
    code: String,
}

/// What the second form sends.
#[derive(Deserialize)]
pub struct Claim {
    #[serde(default)]
    claim: String,
    #[serde(flatten)]
    typed: Typed,
}

/// `GET /claim`
pub async fn new(app: Data<App>, request: HttpRequest) -> Answer {
    frame::show(&request, &code_page(frame::plain(&app, &request), "", None))
}

fn code_page(page: Page, code: &str, errors: Option<FormErrors>) -> FormPage {
    let t = page.t;
    FormPage::new(page, t.claim_title(), "/claim", t.claim_button())
        .lead(t.claim_lead())
        .input(Input::line("code", t.claim_code(), code, lines::LETTER).hint(t.claim_code_hint()))
        .errors(errors)
        .note(t.claim_no_letter_title(), t.claim_no_letter_text(), None)
}

/// A claim with what stands above its form.
struct Found {
    presented: String,
    claim: OneTime,
    sme: Sme,
    organisation: Organisation,
}

async fn find(app: &App, presented: String) -> Result<Option<Found>, Error> {
    let (now, looked_up) = (app.clock.now(), presented.clone());
    let look = move |db: &mut Db| enrolment::find_claim(db, now, &looked_up);
    let Some((id, claim)) = app.database.read(Scope::Global, look).await? else {
        return Ok(None);
    };
    let (sme, organisation) = business(app, id).await?;
    Ok(Some(Found {
        presented,
        claim,
        sme,
        organisation,
    }))
}

async fn business(app: &App, id: SmeId) -> Result<(Sme, Organisation), Error> {
    let scope = Scope::Sme(id.clone());
    let read = move |db: &mut Db| -> DbResult<_> {
        let sme = tenancy::store::find_sme(db, &id)?;
        let organisation = match &sme {
            Some(sme) => tenancy::store::find_organisation(db, &sme.organisation_id)?,
            None => None,
        };
        Ok(sme.zip(organisation))
    };
    app.database.read(scope, read).await?.ok_or(Error::NotFound)
}

/// `POST /claim`: looks the code of a letter up; it is not used yet.
pub async fn by_code(app: Data<App>, request: HttpRequest, Form(typed): Form<Code>) -> Answer {
    app.throttles.check_code.admit(&throttle_key(&app, &request))?;
    match find(&app, typed.code.trim().to_owned()).await? {
        Some(found) => frame::show(&request, &join_page(&app, &request, &found, &Typed::default(), None)),
        None => {
            let page = frame::plain(&app, &request);
            let mut errors = FormErrors::default();
            errors.add("code", page.t.claim_error_code());
            frame::show_again(&request, &code_page(page, &typed.code, Some(errors)))
        }
    }
}

/// `GET /claim/{token}`: shows, changes nothing.
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    match find(&app, path.into_inner()).await? {
        Some(found) => frame::show(&request, &join_page(&app, &request, &found, &Typed::default(), None)),
        None => link_over(&request, frame::plain(&app, &request)),
    }
}

fn bound_to(found: &Found) -> Option<&str> {
    Some(found.claim.email.as_str()).filter(|email| !email.is_empty())
}

fn join_page(app: &App, request: &HttpRequest, found: &Found, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
    let visitor = Visitor::of(request);
    let lang = frame::language(request);
    let page = frame::in_name_of(app, request, lang, &found.organisation);
    let t = page.t;
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: bound_to(found),
    };
    let form = FormPage::new(
        page,
        t.claim_join_title(found.sme.name.as_str()),
        "/claim/owner",
        t.claim_join_button(),
    )
    .hidden("claim", found.presented.as_str())
    .lead(t.claim_join_lead(found.organisation.name.as_str()));
    door.fill(form, typed, errors)
}

/// `POST /claim/owner`: uses the claim.
pub async fn confirm(app: Data<App>, request: HttpRequest, Form(typed): Form<Claim>) -> Answer {
    app.throttles.check_code.admit(&throttle_key(&app, &request))?;
    let Some(found) = find(&app, typed.claim.clone()).await? else {
        return link_over(&request, frame::plain(&app, &request));
    };
    let visitor = Visitor::of(&request);
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: bound_to(&found),
    };
    let joiner = match door.joiner(&app, &request, &typed.typed).await? {
        Ok(joiner) => joiner,
        Err(errors) => {
            return frame::show_again(&request, &join_page(&app, &request, &found, &typed.typed, Some(errors)));
        }
    };
    let (now, sme, presented) = (app.clock.now(), found.sme.clone(), found.presented.clone());
    let (organisation, base_url) = (found.organisation.clone(), app.config.base_url.clone());
    let use_up = move |db: &mut Db| enrolment::claim(db, now, &base_url, (&sme, &organisation), &presented, &joiner);
    let joined = app.database.write(Scope::Sme(found.sme.id.clone()), use_up).await;
    let flash = Flash::Claimed(found.sme.name.clone());
    let target = format!("/business/{}/start", found.sme.id);
    way_on(&app, &request, enrolment::outcome(joined)?, &target, &flash, |errors| {
        join_page(&app, &request, &found, &typed.typed, Some(errors))
    })
}
