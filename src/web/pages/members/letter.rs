//! The two ways to hand a business over: a letter to print, or a mail.

use super::show::page;
use super::view::Letter;
use crate::accounts::EmailAddress;
use crate::accounts::one_time::Purpose;
use crate::app::App;
use crate::db::{ContactId, Db, DbError, DbResult, Scope};
use crate::enrolment;
use crate::i18n::{Lang, dates, texts};
use crate::tenancy::{self, NewContact, people};
use crate::web::access::MemberAdmin;
use crate::web::frame::{Business, organisation_home};
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame, qr};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// `POST /chamber/{organisation}/members/{sme}/letter`: a new code; it is shown on this letter and nowhere else.
pub async fn letter(app: Data<App>, request: HttpRequest, actor: MemberAdmin, _: Form<Nothing>) -> Answer {
    let (sme, now) = (actor.sme.clone(), app.clock.now());
    let write = move |db: &mut Db| -> DbResult<_> {
        let business = Business::find(db, &sme)?;
        let programs = crate::inventory::store::find_all(db, &sme)?.len();
        if business.sme.claimed_at.is_some() {
            return Ok(None);
        }
        let (token, code) = enrolment::write_letter(db, now, &sme)?;
        Ok(Some((business, programs, token, code)))
    };
    let made = app.database.write(Scope::Sme(actor.sme.clone()), write).await?;
    let (business, programs, token, code) = made.ok_or(Error::NotFound)?;
    let (sme, own) = (business.sme, business.organisation);
    // The letter speaks the language of who receives it.
    let lang = Lang::parse(&sme.language).unwrap_or(Lang::En);
    let page = frame::in_name_of(&app, &request, lang, &own);
    let base_url = &app.config.base_url;
    let view = Letter {
        organisation: own.name.clone(),
        business: sme.name.clone(),
        town: sme.town.clone(),
        date: dates::day_with_year(lang, now.micros(), &sme.time_zone),
        programs,
        address: format!("{}/claim", page.brand.host),
        picture: qr::picture(&format!("{base_url}/claim/{}", token.secret())),
        code,
        until: dates::day_with_year(lang, Purpose::ends_by_letter(now).micros(), &sme.time_zone),
        sender_address: own.sender_address.clone(),
        back: format!("{}/members/{}", organisation_home(&own.id), sme.id),
        page,
    };
    frame::show(&request, &view)
}

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    email: String,
}

/// `POST /chamber/{organisation}/members/{sme}/invitation`: a mail with the link to claim the business.
pub async fn send(app: Data<App>, request: HttpRequest, actor: MemberAdmin, Form(typed): Form<Typed>) -> Answer {
    let Some(email) = EmailAddress::parse(&typed.email) else {
        let t = texts(frame::language(&request));
        let view = page(&app, &request, &actor, Some((typed.email, t.form_error_email()))).await?;
        return frame::show_again(&request, &view);
    };
    app.throttles.mails.admit(email.as_str())?;
    let (sme, now, base_url) = (actor.sme.clone(), app.clock.now(), app.config.base_url.clone());
    let to = email.clone();
    let work = move |db: &mut Db| -> DbResult<bool> {
        let business = Business::find(db, &sme)?;
        if business.sme.claimed_at.is_some() {
            return Ok(false);
        }
        if people::store::find_contact_by_email(db, &sme, to.as_str())?.is_none() {
            create_contact(db, &business, &to, now)?;
        }
        enrolment::send_claim(
            db,
            now,
            &base_url,
            &business.organisation,
            &business.sme,
            (&business.sme.name, &to),
        )?;
        Ok(true)
    };
    if !app
        .database
        .write::<_, DbError>(Scope::Sme(actor.sme.clone()), work)
        .await?
    {
        return Err(Error::NotFound);
    }
    let target = format!("{}/members/{}", organisation_home(&actor.organisation), actor.sme);
    Ok(frame::see_other(
        &target,
        Some(&Flash::ClaimSent(email.as_str().to_owned())),
    ))
}

/// Who is invited also receives the alerts from now on.
fn create_contact(db: &mut Db, business: &Business, to: &EmailAddress, now: crate::clock::Timestamp) -> DbResult<()> {
    let contact = NewContact {
        sme_id: business.sme.id.clone(),
        id: ContactId::generate(),
        name: business.sme.name.clone(),
        email: to.as_str().to_owned(),
        language: business.sme.language.clone(),
        time_zone: business.sme.time_zone.clone(),
        alerts_wanted: true,
        person_id: None,
        created_at: now,
    };
    tenancy::store::create_contact(db, &contact)
}
