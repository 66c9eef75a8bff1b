//! `/business/{sme}/people`: seen by everybody of the business, changed by its owners.

use super::places::{Invitee, answer, invitations};
use super::view::{ContactLine, PeoplePage, PersonRow, Typed};
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::accounts::sign_in::SignedInPerson;
use crate::app::App;
use crate::db::{Db, DbResult, MembershipId, Scope, SmeId};
use crate::enrolment::{self, Invited, organisation_sender};
use crate::i18n::{L10nLanguage, Lang, texts};
use crate::tenancy::people::{self, Changed, ContactRow, PlacePerson};
use crate::tenancy::{Place, Role};
use crate::web::access::{SmeMember, SmeOwner};
use crate::web::frame::{Business, Section};
use crate::web::page::FormErrors;
use crate::web::pages::account::languages;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// `GET /business/{sme}/people`
pub async fn list(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Answer {
    let view = page(&app, &request, &actor.person, &actor.sme, Typed::default(), None).await?;
    frame::show(&request, &view)
}

pub(super) async fn page(
    app: &App,
    request: &HttpRequest,
    person: &SignedInPerson,
    sme: &SmeId,
    typed: Typed,
    errors: Option<FormErrors>,
) -> Result<PeoplePage, Error> {
    let (id, now) = (sme.clone(), app.clock.now());
    let read = move |db: &mut Db| -> DbResult<_> {
        let subject = Subject::from(&Place::Sme(id.clone()));
        Ok((
            Business::find(db, &id)?,
            people::store::find_of_sme(db, &id)?,
            people::store::find_contacts(db, &id)?,
            one_time::store::find_open(db, now, Purpose::Invitation, &subject)?,
        ))
    };
    let (business, found, contacts, open) = app.database.read(Scope::Sme(sme.clone()), read).await?;
    let page = frame::business(app, request, &business, Section::People);
    let t = page.t;
    Ok(PeoplePage {
        base: format!("/business/{sme}/people"),
        is_business: true,
        may_change: found
            .iter()
            .any(|one| one.person == person.person.id && one.role == Role::Owner),
        people: found.into_iter().map(|one| person_row(t, one)).collect(),
        invitations: invitations(&page, &business.sme.time_zone, &open),
        contacts: contacts.into_iter().map(contact_line).collect(),
        languages: languages(),
        typed: Typed {
            contact_language: if typed.contact_language.is_empty() {
                business.sme.language.clone()
            } else {
                typed.contact_language
            },
            ..typed
        },
        errors,
        page,
    })
}

fn person_row(t: &L10nLanguage, one: PlacePerson) -> PersonRow {
    let is_owner = one.role == Role::Owner;
    PersonRow {
        membership: one.membership.to_string(),
        is_owner,
        role: if is_owner {
            t.people_role_owner()
        } else {
            t.people_role_staff()
        },
        name: one.name,
        email: one.email,
    }
}

fn contact_line(contact: ContactRow) -> ContactLine {
    let language = Lang::parse(&contact.language).unwrap_or(Lang::En);
    ContactLine {
        id: contact.id.to_string(),
        language: language.own_name().to_owned(),
        name: contact.name,
        email: contact.email,
        wanted: contact.alerts_wanted,
    }
}

/// `POST /business/{sme}/people/invitations`
pub async fn invite(app: Data<App>, request: HttpRequest, actor: SmeOwner, Form(typed): Form<Invitee>) -> Answer {
    let email = match typed.address(&request) {
        Ok(email) => email,
        Err((kept, errors)) => {
            let view = page(&app, &request, &actor.person, &actor.sme, kept, Some(errors)).await?;
            return frame::show_again(&request, &view);
        }
    };
    app.throttles.mails.admit(email.as_str())?;
    let (sme, now, base_url) = (actor.sme.clone(), app.clock.now(), app.config.base_url.clone());
    let (to, by) = (email.clone(), actor.person.person.name.clone());
    let role = if typed.role == "owner" {
        Role::Owner
    } else {
        Role::Staff
    };
    let work = move |db: &mut Db| -> DbResult<()> {
        let business = Business::find(db, &sme)?;
        let lang = Lang::parse(&business.sme.language).unwrap_or(Lang::En);
        let invited = Invited {
            place_name: business.sme.name,
            by,
            role: role.as_str().to_owned(),
        };
        let sender = organisation_sender(&business.organisation, lang);
        enrolment::invite(db, now, &base_url, &sender, &Place::Sme(sme), &invited, &to, lang)
    };
    app.database.write(Scope::Sme(actor.sme.clone()), work).await?;
    let target = format!("/business/{}/people", actor.sme);
    Ok(frame::see_other(
        &target,
        Some(&Flash::Invited(email.as_str().to_owned())),
    ))
}

/// What the form of a role sends.
#[derive(Deserialize)]
pub struct NewRole {
    #[serde(default)]
    role: String,
}

/// `POST /business/{sme}/people/{person}/role`
pub async fn update_role(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeOwner,
    path: Path<(String, String)>,
    Form(typed): Form<NewRole>,
) -> Answer {
    let (sme, id) = (actor.sme.clone(), MembershipId::from(path.into_inner().1));
    let role = if typed.role == "owner" {
        Role::Owner
    } else {
        Role::Staff
    };
    let work = move |db: &mut Db| people::store::update_role(db, &sme, &id, role);
    let changed = app.database.write(Scope::Sme(actor.sme.clone()), work).await?;
    after(&app, &request, &actor, changed, &Flash::RoleChanged).await
}

/// `POST /business/{sme}/people/{person}/removal`
pub async fn remove(
    app: Data<App>,
    request: HttpRequest,
    actor: SmeOwner,
    path: Path<(String, String)>,
    _: Form<Nothing>,
) -> Answer {
    let (sme, id) = (actor.sme.clone(), MembershipId::from(path.into_inner().1));
    let work = move |db: &mut Db| people::store::delete_from_sme(db, &sme, &id);
    let changed = app.database.write(Scope::Sme(actor.sme.clone()), work).await?;
    after(&app, &request, &actor, changed, &Flash::PersonRemoved).await
}

async fn after(app: &App, request: &HttpRequest, actor: &SmeOwner, changed: Changed, flash: &Flash) -> Answer {
    if let Some(answer) = answer(changed, &format!("/business/{}/people", actor.sme), flash) {
        return answer;
    }
    let errors = FormErrors::one("people", texts(frame::language(request)).people_error_last_owner());
    let view = page(app, request, &actor.person, &actor.sme, Typed::default(), Some(errors)).await?;
    frame::show_again(request, &view)
}
