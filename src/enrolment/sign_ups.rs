//! A business signs up alone: what was typed waits behind a mail, so that nobody signs up with an address that is
//! not theirs, and a known address gets a mail that says so while the page says the same to everybody.

use super::joining::{self, Joined, Joiner};
use super::{NewMember, enrol};
use crate::accounts::one_time::store::NewOneTime;
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::accounts::{self, EmailAddress};
use crate::alerts;
use crate::db::{Db, DbResult, OrganisationId, SmeId};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Words};
use crate::enrolment::packs;
use crate::i18n::{Lang, dates, texts};
use crate::tenancy::{Country, Name, Organisation, Place, Role};
use serde::{Deserialize, Serialize};

/// What somebody typed about their business.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignUp {
    /// Name of the business.
    pub business: String,
    /// What it does.
    pub trade: String,
    /// Where it is.
    pub town: String,
    /// Code of its country.
    pub country: String,
    /// Language of its people.
    pub language: String,
    /// Starter pack, or empty.
    pub pack: String,
}

impl SignUp {
    fn member(&self) -> Option<NewMember> {
        Some(NewMember {
            name: Name::parse(&self.business)?,
            trade: Name::parse(&self.trade)?,
            town: Name::parse(&self.town)?,
            country: Country::parse(&self.country)?,
            language: Lang::parse(&self.language)?,
            contact: None,
            pack: packs::find(&self.pack),
        })
    }
}

/// Queues the mail that leads on: to the rest of the sign-up, or, for a known address, to signing in. Runs in the
/// scope of the organisation that takes such businesses in.
///
/// # Errors
/// The database's.
pub fn sign_up(
    db: &mut Db,
    context: &alerts::Context,
    organisation: &Organisation,
    new: &SignUp,
    email: &EmailAddress,
) -> DbResult<()> {
    let lang = Lang::parse(&new.language).unwrap_or(Lang::En);
    let (t, now, base) = (texts(lang), context.now, &context.base_url);
    let known = accounts::store::find_person_by_email(db, email)?.is_some();
    let words = if known {
        Words {
            subject: t.mail_sign_up_known_subject(),
            title: t.mail_sign_up_known_title(),
            paragraphs: vec![t.mail_sign_up_known_text(host(base))],
            ..Words::default()
        }
    } else {
        let ends = Purpose::SignUp.ends(now);
        let token = one_time::store::create(
            db,
            now,
            &NewOneTime {
                purpose: Purpose::SignUp,
                subject: Subject::from(&Place::Organisation(organisation.id.clone())),
                email: email.as_str(),
                details: new,
                expires_at: ends,
            },
        )?;
        Words {
            subject: t.mail_sign_up_subject(),
            title: t.mail_sign_up_title(new.business.as_str()),
            paragraphs: vec![t.mail_sign_up_text()],
            link: Some(format!("{base}/sign-up/{}", token.secret())),
            after: vec![
                t.mail_link_until(dates::day(lang, ends.micros(), &organisation.time_zone)),
                t.mail_sign_up_ignore(),
            ],
        }
    };
    let to = Recipient {
        name: String::new(),
        email: email.as_str().to_owned(),
        lang,
    };
    let key = format!("sign-up:{}:{}", email.as_str(), now.micros());
    let posting = Posting::account(Tenant::Organisation(organisation.id.clone()), key);
    let sender = super::organisation_sender(organisation, lang);
    notices::queue(db, now, base, &sender, &to, words, posting).map(|_| ())
}

fn host(base_url: &str) -> String {
    base_url.split_once("://").map_or(base_url, |(_, host)| host).to_owned()
}

/// What a sign-up's secret stands for: the organisation, what was typed, the address. Looking changes nothing.
///
/// # Errors
/// The database's.
pub fn find_sign_up(
    db: &mut Db,
    context: &alerts::Context,
    presented: &str,
) -> DbResult<Option<(OrganisationId, SignUp, String)>> {
    let Some(found) = one_time::store::find(db, context.now, Purpose::SignUp, presented)? else {
        return Ok(None);
    };
    let typed: SignUp = found.details()?;
    Ok(match found.subject.place() {
        Some(Place::Organisation(id)) => Some((id, typed, found.email)),
        _ => None,
    })
}

/// Uses a sign-up: makes the business and its owner. Runs in the scope of the new business.
///
/// # Errors
/// The database's; see [`super::outcome`].
pub fn confirm(
    db: &mut Db,
    context: &alerts::Context,
    sme: &SmeId,
    presented: &str,
    joiner: &Joiner,
) -> DbResult<Joined> {
    let Some((organisation, typed, email)) = find_sign_up(db, context, presented)? else {
        return Ok(Joined::Over);
    };
    let Some(new) = typed.member() else {
        return Ok(Joined::Over);
    };
    let Some(person) = joining::person(db, context.now, joiner, new.country.time_zone())? else {
        return Ok(Joined::Taken);
    };
    let used = one_time::store::delete_used(db, context.now, Purpose::SignUp, presented)?;
    if used.is_none() || person.email != email {
        return Err(joining::over());
    }
    enrol(db, context, sme, &organisation, &new)?;
    joining::place(db, context.now, &person, &Place::Sme(sme.clone()), Role::Owner)?;
    joining::contact(db, context.now, sme, &person)?;
    joining::session(db, context.now, joiner, &person)
}
