//! `GET /chamber/{organisation}/members/{sme}`: one member, as far as its chamber may know it.

use super::list::row;
use super::view::MemberPage;
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::enrolment::packs;
use crate::i18n::dates;
use crate::tenancy::{self, Place, grants, members, people};
use crate::web::access::MemberAdmin;
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// Most looks on the page.
const LOOKS: i64 = 20;

/// `GET /chamber/{organisation}/members/{sme}`
pub async fn show(app: Data<App>, request: HttpRequest, actor: MemberAdmin) -> Answer {
    let view = page(&app, &request, &actor, None).await?;
    frame::show(&request, &view)
}

/// The page; with the address that was typed and what is wrong with it.
pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    actor: &MemberAdmin,
    returned: Option<(String, String)>,
) -> Result<MemberPage, Error> {
    let (organisation, sme, now) = (actor.organisation.clone(), actor.sme.clone(), app.clock.now());
    let read = move |db: &mut Db| -> DbResult<_> {
        let subject = Subject::from(&Place::Sme(sme.clone()));
        Ok((
            tenancy::store::find_organisation(db, &organisation)?,
            members::store::find_one(db, &organisation, &sme)?,
            one_time::store::find_open(db, now, Purpose::Claim, &subject)?,
            grants::store::find_live(db, &sme, &organisation, now)?,
            grants::store::find_views_by(db, &organisation, &sme, LOOKS)?,
        ))
    };
    let scope = Scope::Organisation(actor.organisation.clone());
    let (own, member, open, grant, looks) = app.database.read(scope, read).await?;
    let (own, member) = own.zip(member).ok_or(Error::NotFound)?;
    let contact = contact(app, actor, member.claimed_at.is_none()).await?;
    let page = frame::organisation(app, request, &own, OrganisationSection::Members);
    let (t, lang) = (page.t, page.lang);
    let day = |at: crate::clock::Timestamp| dates::day_with_year(lang, at.micros(), &own.time_zone);
    let list_href = format!("{}/members", organisation_home(&own.id));
    let (email, error) = returned.map_or((contact.clone().unwrap_or_default(), None), |(email, error)| {
        (email, Some(error))
    });
    Ok(MemberPage {
        base: format!("{list_href}/{}", actor.sme),
        list_href,
        since: day(member.created_at),
        pack: member.pack.as_deref().and_then(packs::find).map(|pack| pack.name(t)),
        unclaimed: member.claimed_at.is_none(),
        invitations: open
            .iter()
            .map(|(email, ends)| match email.as_str() {
                "" => t.members_open_letter(day(*ends)),
                email => t.members_open_mail(email, day(*ends)),
            })
            .collect(),
        contact,
        email,
        error,
        open_until: grant.map(|grant| day(grant.expires_at)),
        looks: looks
            .iter()
            .map(|look| {
                t.grant_look(
                    look.who.as_str(),
                    dates::day_and_time(lang, look.created_at.micros(), &own.time_zone),
                )
            })
            .collect(),
        member: row(t, &own.id, &member),
        page,
    })
}

/// The contact that the chamber itself entered; once claimed, contacts are the business's own matter.
async fn contact(app: &App, actor: &MemberAdmin, unclaimed: bool) -> Result<Option<String>, Error> {
    if !unclaimed {
        return Ok(None);
    }
    let sme = actor.sme.clone();
    let find = move |db: &mut Db| people::store::find_contacts(db, &sme);
    let contacts = app.database.read(Scope::Sme(actor.sme.clone()), find).await?;
    Ok(contacts.into_iter().next().map(|contact| contact.email))
}
