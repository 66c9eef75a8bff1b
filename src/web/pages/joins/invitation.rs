//! `/invitation/{token}`: a place in a business or an organisation.

use super::{Door, Typed, way_on};
use crate::accounts::one_time::store::OneTime;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::enrolment::{self, Invited};
use crate::tenancy::Place;
use crate::web::access::Visitor;
use crate::web::form_page::FormPage;
use crate::web::page::FormErrors;
use crate::web::pages::account::link_over;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

struct Found {
    token: String,
    place: Place,
    invited: Invited,
    secret: OneTime,
}

async fn find(app: &App, token: String) -> Result<Option<Found>, Error> {
    let (now, looked_up) = (app.clock.now(), token.clone());
    let look = move |db: &mut Db| enrolment::find_invitation(db, now, &looked_up);
    let found = app.database.read(Scope::Global, look).await?;
    Ok(found.map(|(place, invited, secret)| Found {
        token,
        place,
        invited,
        secret,
    }))
}

/// `GET /invitation/{token}`: shows, changes nothing.
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    match find(&app, path.into_inner()).await? {
        Some(found) => frame::show(&request, &page(&app, &request, &found, &Typed::default(), None)),
        None => link_over(&request, frame::plain(&app, &request)),
    }
}

fn page(app: &App, request: &HttpRequest, found: &Found, typed: &Typed, errors: Option<FormErrors>) -> FormPage {
    let visitor = Visitor::of(request);
    let page = frame::plain(app, request);
    let t = page.t;
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: Some(&found.secret.email),
    };
    let form = FormPage::new(
        page,
        t.invitation_title(found.invited.place_name.as_str()),
        format!("/invitation/{}", found.token),
        t.invitation_button(),
    )
    .lead(t.invitation_lead(found.invited.by.as_str()));
    door.fill(form, typed, errors)
}

/// `POST /invitation/{token}`: uses it.
pub async fn accept(app: Data<App>, request: HttpRequest, path: Path<String>, Form(typed): Form<Typed>) -> Answer {
    let Some(found) = find(&app, path.into_inner()).await? else {
        return link_over(&request, frame::plain(&app, &request));
    };
    let visitor = Visitor::of(&request);
    let door = Door {
        person: visitor.person.as_ref(),
        bound_to: Some(&found.secret.email),
    };
    let joiner = match door.joiner(&app, &request, &typed).await? {
        Ok(joiner) => joiner,
        Err(errors) => return frame::show_again(&request, &page(&app, &request, &found, &typed, Some(errors))),
    };
    let (scope, target) = match &found.place {
        Place::Sme(id) => (Scope::Sme(id.clone()), format!("/business/{id}")),
        Place::Organisation(id) => (Scope::Organisation(id.clone()), "/home".to_owned()),
    };
    let (now, place, token) = (app.clock.now(), found.place.clone(), found.token.clone());
    let use_up = move |db: &mut Db| enrolment::accept(db, now, &place, &token, &joiner);
    let joined = app.database.write(scope, use_up).await;
    let flash = Flash::Claimed(found.invited.place_name.clone());
    way_on(&app, &request, enrolment::outcome(joined)?, &target, &flash, |errors| {
        page(&app, &request, &found, &typed, Some(errors))
    })
}
