//! Invitations by mail: a colleague into a business, an admin into a chamber, a provider or the operator.

use super::joining::{self, Joined, Joiner};
use crate::accounts::EmailAddress;
use crate::accounts::one_time::store::{NewOneTime, OneTime};
use crate::accounts::one_time::{self, Purpose, Subject};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult};
use crate::delivery::Tenant;
use crate::delivery::notices::{self, Posting, Recipient, Sender, Words};
use crate::i18n::{Lang, dates, texts};
use crate::tenancy::{Place, Role};
use serde::{Deserialize, Serialize};

/// What somebody is invited to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invited {
    /// Name of the business or organisation.
    pub place_name: String,
    /// Name of who invites.
    pub by: String,
    /// "owner", "staff" or "admin".
    pub role: String,
}

impl Invited {
    fn role(&self) -> Role {
        match self.role.as_str() {
            "owner" => Role::Owner,
            "admin" => Role::Admin,
            _ => Role::Staff,
        }
    }
}

/// Queues an invitation; an earlier one to the same place and address stops working. Runs in the scope of the place.
///
/// # Errors
/// The database's.
#[expect(clippy::too_many_arguments, reason = "who, to whom, where, in whose name, when")]
pub fn invite(
    db: &mut Db,
    now: Timestamp,
    base_url: &str,
    sender: &Sender,
    place: &Place,
    invited: &Invited,
    email: &EmailAddress,
    lang: Lang,
) -> DbResult<()> {
    let t = texts(lang);
    let ends = Purpose::Invitation.ends(now);
    let new = NewOneTime {
        purpose: Purpose::Invitation,
        subject: Subject::from(place),
        email: email.as_str(),
        details: invited,
        expires_at: ends,
    };
    let token = one_time::store::create(db, now, &new)?;
    let words = Words {
        subject: t.mail_invitation_subject(),
        title: t.mail_invitation_title(invited.place_name.as_str()),
        paragraphs: vec![t.mail_invitation_by(invited.by.as_str(), invited.place_name.as_str())],
        link: Some(format!("{base_url}/invitation/{}", token.secret())),
        after: vec![
            t.mail_link_until(dates::day(lang, ends.micros(), "Europe/Paris")),
            t.mail_invitation_ignore(),
        ],
    };
    let to = Recipient {
        name: String::new(),
        email: email.as_str().to_owned(),
        lang,
    };
    let tenant = match place {
        Place::Sme(id) => Tenant::Sme(id.clone()),
        Place::Organisation(id) => Tenant::Organisation(id.clone()),
    };
    let key = format!("invitation:{}:{}", email.as_str(), now.micros());
    notices::queue(db, now, base_url, sender, &to, words, Posting::invitation(tenant, key)).map(|_| ())
}

/// The place that an invitation stands for; looking changes nothing.
///
/// # Errors
/// The database's.
pub fn find_invitation(db: &mut Db, now: Timestamp, presented: &str) -> DbResult<Option<(Place, Invited, OneTime)>> {
    let Some(found) = one_time::store::find(db, now, Purpose::Invitation, presented)? else {
        return Ok(None);
    };
    let invited: Invited = found.details()?;
    Ok(found.subject.place().map(|place| (place, invited, found)))
}

/// Uses an invitation: only the person with the invited address can. Runs in the scope of the place.
///
/// # Errors
/// The database's; see [`super::outcome`].
pub fn accept(db: &mut Db, now: Timestamp, place: &Place, presented: &str, joiner: &Joiner) -> DbResult<Joined> {
    let Some(person) = joining::person(db, now, joiner, "Europe/Paris")? else {
        return Ok(Joined::Taken);
    };
    let used = one_time::store::delete_used(db, now, Purpose::Invitation, presented)?.ok_or_else(joining::over)?;
    if used.subject != Subject::from(place) || used.email != person.email {
        return Err(joining::over());
    }
    let invited: Invited = used.details()?;
    joining::place(db, now, &person, place, invited.role())?;
    if let Place::Sme(sme) = place {
        joining::contact(db, now, sme, &person)?;
    }
    joining::session(db, now, joiner, &person)
}
