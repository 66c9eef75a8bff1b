//! `/business/{sme}/contacts`: who receives the mails of a business.

use super::business::page;
use super::view::Typed;
use crate::accounts::EmailAddress;
use crate::app::App;
use crate::db::{ContactId, Db, DbError, DbResult, Scope};
use crate::i18n::{Lang, texts};
use crate::tenancy::{self, Name, NewContact, people};
use crate::web::access::SmeOwner;
use crate::web::page::FormErrors;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use serde::Deserialize;

/// What the form of a new contact sends.
#[derive(Deserialize)]
pub struct NewLine {
    #[serde(default)]
    contact_name: String,
    #[serde(default)]
    contact_email: String,
    #[serde(default)]
    contact_language: String,
}

/// `POST /business/{sme}/contacts`
pub async fn create(app: Data<App>, request: HttpRequest, actor: SmeOwner, Form(typed): Form<NewLine>) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let name = Name::parse(&typed.contact_name);
    if name.is_none() {
        errors.add("contact_name", t.form_error_name());
    }
    let email = EmailAddress::parse(&typed.contact_email);
    if email.is_none() {
        errors.add("contact_email", t.form_error_email());
    }
    let language = Lang::parse(&typed.contact_language);
    let (Some(name), Some(email), Some(language)) = (name, email, language) else {
        let kept = Typed {
            contact_name: typed.contact_name,
            contact_email: typed.contact_email,
            contact_language: typed.contact_language,
            ..Typed::default()
        };
        let view = page(&app, &request, &actor.person, &actor.sme, kept, Some(errors)).await?;
        return frame::show_again(&request, &view);
    };
    let (sme, now) = (actor.sme.clone(), app.clock.now());
    let work = move |db: &mut Db| -> DbResult<()> {
        let missing = || DbError::Query(diesel::result::Error::NotFound);
        let business = tenancy::store::find_sme(db, &sme)?.ok_or_else(missing)?;
        let contact = NewContact {
            sme_id: sme.clone(),
            id: ContactId::generate(),
            name: name.into_string(),
            email: email.as_str().to_owned(),
            language: language.code().to_owned(),
            time_zone: business.time_zone,
            alerts_wanted: true,
            person_id: None,
            created_at: now,
        };
        people::store::update_or_create_contact(db, &sme, &contact)
    };
    app.database.write(Scope::Sme(actor.sme.clone()), work).await?;
    Ok(frame::see_other(
        &format!("/business/{}/people", actor.sme),
        Some(&Flash::ContactSaved),
    ))
}

/// What the form of a contact sends.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    wanted: String,
}

/// `POST /business/{sme}/contacts/{contact}`: alerts go there, or not.
pub async fn update(
    app: Data<App>,
    actor: SmeOwner,
    path: Path<(String, String)>,
    Form(typed): Form<Wanted>,
) -> Answer {
    let (sme, id, wanted) = (
        actor.sme.clone(),
        ContactId::from(path.into_inner().1),
        typed.wanted == "yes",
    );
    let work = move |db: &mut Db| people::store::update_alerts_wanted(db, &sme, &id, wanted);
    if !app.database.write(Scope::Sme(actor.sme.clone()), work).await? {
        return Err(Error::NotFound);
    }
    Ok(frame::see_other(
        &format!("/business/{}/people", actor.sme),
        Some(&Flash::ContactSaved),
    ))
}

/// `POST /business/{sme}/contacts/{contact}/removal`
pub async fn remove(app: Data<App>, actor: SmeOwner, path: Path<(String, String)>, _: Form<Nothing>) -> Answer {
    let (sme, id) = (actor.sme.clone(), ContactId::from(path.into_inner().1));
    let work = move |db: &mut Db| people::store::delete_contact(db, &sme, &id);
    if !app.database.write(Scope::Sme(actor.sme.clone()), work).await? {
        return Err(Error::NotFound);
    }
    let flash = Flash::PersonRemoved;
    Ok(frame::see_other(
        &format!("/business/{}/people", actor.sme),
        Some(&flash),
    ))
}
