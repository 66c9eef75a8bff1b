//! A member takes over what its chamber prepared: by the code of a letter, or by the link of a mail.

use super::joining::{self, Joined, Joiner};
use super::senders::organisation_sender;
use crate::accounts::one_time::store::{NewOneTime, OneTime};
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::accounts::{EmailAddress, Person, Token};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, SmeId};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Words};
use crate::i18n::{Lang, dates, texts};
use crate::tenancy::{self, Organisation, Place, Role, Sme};

/// Longest name of a business in a subject, in characters (T10).
const SUBJECT_NAME: usize = 20;

fn subject(sme: &SmeId) -> Subject {
    Subject::from(&Place::Sme(sme.clone()))
}

/// Makes the code for a letter and the secret for the picture beside it; the letter before stops working.
///
/// # Errors
/// The database's.
pub fn write_letter(db: &mut Db, now: Timestamp, sme: &SmeId) -> DbResult<(Token, String)> {
    let new = NewOneTime {
        purpose: Purpose::Claim,
        subject: subject(sme),
        email: "",
        details: &(),
        expires_at: Purpose::ends_by_letter(now),
    };
    one_time::store::create_for_letter(db, now, &new)
}

/// Queues the mail by which a contact can claim a business; the mail before stops working.
///
/// # Errors
/// The database's.
pub fn send_claim(
    db: &mut Db,
    now: Timestamp,
    base_url: &str,
    organisation: &Organisation,
    sme: &Sme,
    to: (&str, &EmailAddress),
) -> DbResult<()> {
    let (name, email) = to;
    let lang = Lang::parse(&sme.language).unwrap_or(Lang::En);
    let t = texts(lang);
    let ends = Purpose::Claim.ends(now);
    let new = NewOneTime {
        purpose: Purpose::Claim,
        subject: subject(&sme.id),
        email: email.as_str(),
        details: &(),
        expires_at: ends,
    };
    let token = one_time::store::create(db, now, &new)?;
    let words = Words {
        subject: t.mail_claim_subject(),
        title: t.mail_claim_title(sme.name.as_str()),
        paragraphs: vec![t.mail_claim_why(organisation.name.as_str()), t.mail_claim_what()],
        link: Some(format!("{base_url}/claim/{}", token.secret())),
        after: vec![
            t.mail_link_until(dates::day(lang, ends.micros(), &sme.time_zone)),
            t.mail_claim_list(organisation.name.as_str()),
            t.mail_reply(),
        ],
    };
    let to = Recipient {
        name: name.to_owned(),
        email: email.as_str().to_owned(),
        lang,
    };
    let key = format!("claim:{}:{}", email.as_str(), now.micros());
    let posting = Posting::invitation(Tenant::Sme(sme.id.clone()), key);
    let sender = organisation_sender(organisation, lang);
    notices::queue(db, now, base_url, &sender, &to, words, posting).map(|_| ())
}

/// The business that a claim's secret or code stands for; looking changes nothing.
///
/// # Errors
/// The database's.
pub fn find_claim(db: &mut Db, now: Timestamp, presented: &str) -> DbResult<Option<(SmeId, OneTime)>> {
    let found = one_time::store::find(db, now, Purpose::Claim, presented)?;
    Ok(found.and_then(|claim| match claim.subject.place() {
        Some(Place::Sme(id)) => Some((id, claim)),
        _ => None,
    }))
}

/// Uses a claim: the person becomes an owner and a contact of the business. Who received its alerts so far is told who
/// it was. Runs in the scope of the business.
///
/// # Errors
/// The database's; see [`super::outcome`].
pub fn claim(
    db: &mut Db,
    now: Timestamp,
    base_url: &str,
    business: (&Sme, &Organisation),
    presented: &str,
    joiner: &Joiner,
) -> DbResult<Joined> {
    let (sme, organisation) = business;
    let Some(person) = joining::person(db, now, joiner, &sme.time_zone)? else {
        return Ok(Joined::Taken);
    };
    let used = one_time::store::delete_used(db, now, Purpose::Claim, presented)?;
    if used.is_none_or(|used| used.subject != subject(&sme.id)) {
        return Err(joining::over());
    }
    // One letter and one mail may be under way; with the first use both have done their work.
    one_time::store::delete(db, Purpose::Claim, &subject(&sme.id), None)?;
    tell_contacts(db, now, base_url, sme, organisation, &person)?;
    joining::place(db, now, &person, &Place::Sme(sme.id.clone()), Role::Owner)?;
    joining::contact(db, now, &sme.id, &person)?;
    joining::session(db, now, joiner, &person)
}

/// A letter can fall into wrong hands: the contacts learn who used it.
fn tell_contacts(
    db: &mut Db,
    now: Timestamp,
    base_url: &str,
    sme: &Sme,
    organisation: &Organisation,
    person: &Person,
) -> DbResult<()> {
    for contact in tenancy::store::find_contacts(db, &sme.id)? {
        if contact.email == person.email {
            continue;
        }
        let lang = Lang::parse(&contact.language).unwrap_or(Lang::En);
        let t = texts(lang);
        let name: String = sme.name.chars().take(SUBJECT_NAME).collect();
        let words = Words {
            subject: t.mail_claimed_subject(name.trim_end()),
            title: t.mail_claimed_title(sme.name.as_str()),
            paragraphs: vec![
                t.mail_claimed_text(person.name.as_str(), sme.name.as_str()),
                t.mail_claimed_not_you(organisation.name.as_str()),
            ],
            ..Words::default()
        };
        let to = Recipient {
            name: contact.name,
            email: contact.email,
            lang,
        };
        let posting = Posting::account(
            Tenant::Sme(sme.id.clone()),
            format!("claimed:{}:{}", contact.id, person.id),
        );
        let sender = organisation_sender(organisation, lang);
        notices::queue(db, now, base_url, &sender, &to, words, posting)?;
    }
    Ok(())
}
