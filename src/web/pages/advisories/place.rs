//! In whose frame the page about one weakness stands: the reader's one place, so that nobody leaves it by reading on;
//! and the way back into it.

use crate::app::App;
use crate::db::{Db, Scope, SmeId};
use crate::i18n::L10nLanguage;
use crate::tenancy::{self, Organisation, OrganisationKind, Place};
use crate::web::access::SignedIn;
use crate::web::frame::{self, Business, OrganisationSection, Section};
use crate::web::page::Page;
use crate::web::{Error, pages::operator};
use actix_web::HttpRequest;

/// The frame, and the way back: words and address.
pub(super) type Framed = (Page, (String, String));

/// The frame for this reader; one without a tenant for people of several places.
pub(super) async fn framed(app: &App, request: &HttpRequest, actor: &SignedIn, id: &str) -> Result<Framed, Error> {
    match actor.person.memberships.as_slice() {
        [one] => match &one.place {
            Place::Sme(sme) => of_business(app, request, sme).await,
            Place::Organisation(own) => {
                let own = own.clone();
                let find = move |db: &mut Db| tenancy::store::find_organisation(db, &own);
                let found = app.database.read(Scope::Global, find).await?;
                Ok(of_organisation(app, request, &found.ok_or(Error::NotFound)?, id))
            }
        },
        _ => {
            let page = frame::plain(app, request);
            let back = (page.t.page_nav_home(), "/home".to_owned());
            Ok((page, back))
        }
    }
}

async fn of_business(app: &App, request: &HttpRequest, sme: &SmeId) -> Result<Framed, Error> {
    let id = sme.clone();
    let find = move |db: &mut Db| Business::find(db, &id);
    let business = app.database.read(Scope::Sme(sme.clone()), find).await?;
    let page = frame::business(app, request, &business, Section::Alerts);
    let home = format!("/business/{sme}");
    let back = came_from(request, page.t, &home, page.t.why_title())
        .unwrap_or_else(|| (page.t.page_alerts_title(), format!("{home}/alerts")));
    Ok((page, back))
}

fn of_organisation(app: &App, request: &HttpRequest, own: &Organisation, id: &str) -> Framed {
    if own.kind == OrganisationKind::Operator {
        let page = frame::plain(app, request);
        let asked = came_from(request, page.t, "/operator", page.t.why_title_operator());
        let back = asked.unwrap_or_else(|| (page.t.operator_advisories_title(), operator::advisories::view::href(id)));
        return (page, back);
    }
    let page = frame::organisation(app, request, own, OrganisationSection::Members);
    let members = format!("{}/members", frame::organisation_home(&own.id));
    let back = came_from(request, page.t, &members, page.t.why_title_operator())
        .unwrap_or_else(|| (page.t.members_title(), members));
    (page, back)
}

/// Back to the verdict or to the question that led here.
fn came_from(request: &HttpRequest, t: &L10nLanguage, base: &str, question: String) -> Option<(String, String)> {
    let path = frame::came_from(request, base)?;
    if path.contains("/verdicts/") {
        Some((t.verdict_link(), path))
    } else {
        path.contains("/why-not").then_some((question, path))
    }
}
