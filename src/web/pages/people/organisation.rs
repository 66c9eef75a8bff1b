//! `/chamber/{organisation}/people`: the admins of a chamber or provider.

use super::places::{Invitee, answer, invitations};
use super::view::{PeoplePage, PersonRow, Typed};
use crate::accounts::EmailAddress;
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::app::App;
use crate::db::{Db, DbError, DbResult, MembershipId, OrganisationId, Scope};
use crate::enrolment::{self, Invited, organisation_sender};
use crate::i18n::{Lang, texts};
use crate::tenancy::people;
use crate::tenancy::{self, Place, Role};
use crate::web::access::OrganisationAdmin;
use crate::web::frame::{OrganisationSection, organisation_home};
use crate::web::page::FormErrors;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `GET /chamber/{organisation}/people`
pub async fn list(app: Data<App>, request: HttpRequest, actor: OrganisationAdmin) -> Answer {
    let view = page(&app, &request, &actor.organisation, Typed::default(), None).await?;
    frame::show(&request, &view)
}

async fn page(
    app: &App,
    request: &HttpRequest,
    organisation: &OrganisationId,
    typed: Typed,
    errors: Option<FormErrors>,
) -> Result<PeoplePage, Error> {
    let (id, now) = (organisation.clone(), app.clock.now());
    let read = move |db: &mut Db| -> DbResult<_> {
        let subject = Subject::from(&Place::Organisation(id.clone()));
        Ok((
            tenancy::store::find_organisation(db, &id)?,
            people::store::find_of_organisation(db, &id)?,
            one_time::store::find_open(db, now, Purpose::Invitation, &subject)?,
        ))
    };
    let scope = Scope::Organisation(organisation.clone());
    let (own, found, open) = app.database.read(scope, read).await?;
    let own = own.ok_or(Error::NotFound)?;
    let page = frame::organisation(app, request, &own, OrganisationSection::People);
    let t = page.t;
    Ok(PeoplePage {
        base: format!("{}/people", organisation_home(organisation)),
        is_business: false,
        may_change: true,
        people: found
            .into_iter()
            .map(|one| PersonRow {
                membership: one.membership.to_string(),
                name: one.name,
                email: one.email,
                role: t.people_role_admin(),
                is_owner: true,
            })
            .collect(),
        invitations: invitations(&page, &own.time_zone, &open),
        contacts: Vec::new(),
        languages: Vec::new(),
        typed,
        errors,
        page,
    })
}

/// `POST /chamber/{organisation}/people/invitations`
pub async fn invite(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    Form(typed): Form<Invitee>,
) -> Answer {
    let email = match typed.address(&request) {
        Ok(email) => email,
        Err((kept, errors)) => {
            let view = page(&app, &request, &actor.organisation, kept, Some(errors)).await?;
            return frame::show_again(&request, &view);
        }
    };
    app.throttles.mails.admit(email.as_str())?;
    let (id, by, to) = (
        actor.organisation.clone(),
        actor.person.person.name.clone(),
        email.clone(),
    );
    invite_to(&app, id, by, to).await?;
    let target = format!("{}/people", organisation_home(&actor.organisation));
    Ok(frame::see_other(
        &target,
        Some(&Flash::Invited(email.as_str().to_owned())),
    ))
}

/// Invites somebody to run an organisation, in its language and name.
pub(in crate::web) async fn invite_to(
    app: &App,
    id: OrganisationId,
    by: String,
    to: EmailAddress,
) -> Result<(), Error> {
    let (now, base_url, scope) = (
        app.clock.now(),
        app.config.base_url.clone(),
        Scope::Organisation(id.clone()),
    );
    let work = move |db: &mut Db| -> DbResult<()> {
        let missing = || DbError::Query(diesel::result::Error::NotFound);
        let own = tenancy::store::find_organisation(db, &id)?.ok_or_else(missing)?;
        let lang = Lang::parse(&own.language).unwrap_or(Lang::En);
        let invited = Invited {
            place_name: own.name.clone(),
            by,
            role: Role::Admin.as_str().to_owned(),
        };
        let sender = organisation_sender(&own, lang);
        enrolment::invite(
            db,
            now,
            &base_url,
            &sender,
            &Place::Organisation(id),
            &invited,
            &to,
            lang,
        )
    };
    Ok(app.database.write(scope, work).await?)
}

/// `POST /chamber/{organisation}/people/{person}/removal`
pub async fn remove(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    path: Path<(String, String)>,
    _: Form<Nothing>,
) -> Answer {
    let (own, id) = (actor.organisation.clone(), MembershipId::from(path.into_inner().1));
    let work = move |db: &mut Db| people::store::delete_from_organisation(db, &own, &id);
    let changed = app
        .database
        .write(Scope::Organisation(actor.organisation.clone()), work)
        .await?;
    let target = format!("{}/people", organisation_home(&actor.organisation));
    if let Some(answer) = answer(changed, &target, &Flash::PersonRemoved) {
        return answer;
    }
    let errors = FormErrors::one("people", texts(frame::language(&request)).people_error_last_admin());
    let view = page(&app, &request, &actor.organisation, Typed::default(), Some(errors)).await?;
    frame::show_again(&request, &view)
}
