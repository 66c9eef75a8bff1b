//! Which alert work makes a mail, and the queueing of it.
//!
//! Mail goes to contacts, each in their own language. Nothing is sent here: the message stands in the outbox, in the
//! transaction of its cause.

use super::card::{self, Card};
use super::facts::{Reader, facts};
use super::model::{Alert, AlertState};
use super::review::{self, Cause, judge_all};
use super::urgency::Level;
use super::{Context, assess, store};
use crate::catalogue::Product;
use crate::clock::Timestamp;
use crate::db::{AlertId, Db, DbError, DbResult, OrganisationId, SmeId};
use crate::delivery::answer_links::AnswerLink;
use crate::delivery::check_codes::{self, store::CheckCode};
use crate::delivery::templates::{AlertMail, Envelope, Rendered, WelcomeMail};
use crate::delivery::{Lane, NewMessage, Tenant, outbox};
use crate::i18n::{Lang, texts};
use crate::matching::Missing;
use crate::tenancy::{self, Contact, Organisation, Sme};
use std::collections::HashMap;

/// News is at most this old, in days: importing years of advisories is not news.
const NEWS_DAYS: i64 = 90;

/// Mails that are written, to be queued together.
#[derive(Default)]
pub(super) struct Outgoing {
    messages: Vec<(Tenant, NewMessage)>,
    codes: Vec<CheckCode>,
}

impl Outgoing {
    /// Queues them and keeps their codes.
    pub(super) fn queue(&self, db: &mut Db, now: Timestamp) -> DbResult<()> {
        outbox::create_all(db, now, &self.messages)?;
        check_codes::store::update_all(db, &self.codes)
    }
}

/// Writes the mails about a raised or graver alert, when it is worth one, and notes that in the alert.
pub(super) fn announce(
    context: &Context,
    sender: &Sender,
    cause: Cause,
    alert: &mut Alert,
    outgoing: &mut Outgoing,
) -> DbResult<()> {
    if !is_worth_a_mail(context.now, cause, &sender.sme, alert) {
        return Ok(());
    }
    // A second mail says something else than the first: each keeps its own code.
    if alert.told_at.is_some() {
        alert.check_code = check_codes::generate();
    }
    alert.told_at = Some(context.now);
    write(context, sender, alert, false, outgoing)
}

/// No flood on the first day: before the welcome summary, and for what the owner adds themselves, only what is
/// exploited now and has to be done today; afterwards today and this week, if it is news. What the owner wanted to be
/// asked again is asked.
fn is_worth_a_mail(now: Timestamp, cause: Cause, sme: &Sme, alert: &Alert) -> bool {
    if cause == Cause::AskedFor {
        return true;
    }
    let (welcomed, assumed) = (sme.welcomed_at.is_some(), sme.is_assumed());
    let exploited = assess::is_exploited(&alert.document.inputs);
    // A list that only its chamber assumed, versions unknown, is one question and no alarm.
    if cause == Cause::Inventory && assumed && alert.document.missing == Some(Missing::Version) {
        return false;
    }
    match alert.level {
        Level::Today if exploited => true,
        Level::Today | Level::Week => cause == Cause::Feed && welcomed && (exploited || is_news(now, alert)),
        Level::Month | Level::Info => false,
    }
}

/// What a person released is news; so is what bears a recent date, or none.
pub(super) fn is_news(now: Timestamp, alert: &Alert) -> bool {
    let since = now.plus_days(-NEWS_DAYS).date();
    let urgent = alert.document.advisories.iter().filter(|a| a.level >= Level::Week);
    let recent = |published: Option<&str>| published.is_none_or(|day| day >= since.as_str());
    urgent.into_iter().any(|a| a.released || recent(a.published.as_deref()))
}

/// In whose name and for which business mail is written.
pub(super) struct Sender {
    sme: Sme,
    pub(super) organisation: Organisation,
    pub(super) contacts: Vec<Contact>,
}

impl Sender {
    pub(super) fn find(db: &mut Db, sme: &SmeId) -> DbResult<Self> {
        let contacts = tenancy::store::find_contacts(db, sme)?;
        let sme = tenancy::store::find_sme(db, sme)?.ok_or_else(missing)?;
        let organisation = tenancy::store::find_organisation(db, &sme.organisation_id)?.ok_or_else(missing)?;
        Ok(Self {
            sme,
            organisation,
            contacts,
        })
    }

    /// "Chambre de commerce de Lyon, alertes de sécurité" (T11).
    fn name(&self, lang: Lang) -> String {
        self.organisation.sender_name(lang)
    }

    fn envelope<'a>(&'a self, context: &'a Context, contact: &'a Contact) -> Envelope<'a> {
        let lang = language(contact);
        Envelope {
            t: texts(lang),
            lang,
            organisation: &self.organisation.name,
            business: &self.sme.name,
            to: &contact.email,
            base_url: &context.base_url,
        }
    }

    fn message(&self, contact: &Contact, key: String, kind: &'static str, mail: Rendered) -> NewMessage {
        NewMessage {
            business_key: key,
            kind,
            lane: Lane::Normal,
            organisation: Some(self.organisation.id.clone()),
            alert: None,
            in_reply_to: None,
            from_name: self.name(language(contact)),
            from_address: self.organisation.sender_address.clone(),
            to_name: contact.name.clone(),
            to_address: contact.email.clone(),
            language: language(contact).code().to_owned(),
            subject: mail.subject,
            text_body: mail.text,
            html_body: mail.html,
        }
    }
}

fn missing() -> DbError {
    DbError::Query(diesel::result::Error::NotFound)
}

/// The senders for many businesses; none for those where nobody wants mail.
pub(super) struct Senders(HashMap<SmeId, Sender>);

impl Senders {
    pub(super) fn find(db: &mut Db, businesses: &[SmeId]) -> DbResult<Self> {
        let mut receivers = review::store::find_receivers(db, businesses)?;
        let wanted: Vec<SmeId> = receivers.keys().cloned().collect();
        let mut organisations: HashMap<OrganisationId, Organisation> = HashMap::new();
        let mut senders = HashMap::new();
        for sme in review::store::find_smes(db, &wanted)? {
            let own = &sme.organisation_id;
            let organisation = match organisations.get(own) {
                Some(known) => known.clone(),
                None => {
                    let found = tenancy::store::find_organisation(db, own)?.ok_or_else(missing)?;
                    organisations.insert(own.clone(), found.clone());
                    found
                }
            };
            let contacts = receivers.remove(&sme.id).unwrap_or_default();
            let sender = Sender {
                organisation,
                contacts,
                sme,
            };
            senders.insert(sender.sme.id.clone(), sender);
        }
        Ok(Self(senders))
    }

    pub(super) fn of(&self, sme: &SmeId) -> Option<&Sender> {
        self.0.get(sme)
    }
}

fn language(contact: &Contact) -> Lang {
    Lang::parse(&contact.language).unwrap_or(Lang::En)
}

/// Writes a mail about an alert to each contact.
fn write(context: &Context, sender: &Sender, alert: &Alert, reminder: bool, outgoing: &mut Outgoing) -> DbResult<()> {
    for (n, contact) in sender.contacts.iter().enumerate() {
        // The check page shows the mail with its subject and date, so every mail has a code of its own.
        let first = n == 0 && !reminder;
        let own = Alert {
            told_at: Some(context.now),
            check_code: if first {
                alert.check_code.clone()
            } else {
                check_codes::generate()
            },
            ..alert.clone()
        };
        let message = message(context, sender, &own, contact, reminder)?;
        let code = code(context, sender, language(contact), &own.check_code, &message.subject);
        outgoing.codes.push(CheckCode {
            level: Some(alert.level.as_str().to_owned()),
            ..code
        });
        outgoing.messages.push((Tenant::Sme(sender.sme.id.clone()), message));
    }
    Ok(())
}

fn message(
    context: &Context,
    sender: &Sender,
    alert: &Alert,
    contact: &Contact,
    reminder: bool,
) -> DbResult<NewMessage> {
    let card = card_for(context, sender, alert, contact);
    let link = AnswerLink {
        sme: sender.sme.id.clone(),
        alert: alert.id.clone(),
        contact: contact.id.clone(),
    };
    let answer_url = format!("{}/r/{}", context.base_url, link.token(&context.secret, context.now));
    let mail = AlertMail {
        envelope: sender.envelope(context, contact),
        card: &card,
        answer_url: &answer_url,
        reminder,
    };
    let mail = mail.rendered().map_err(|e| DbError::damaged("mail template", e))?;
    let (kind, at) = if reminder {
        ("reminder", alert.remind_at.map_or(0, Timestamp::micros))
    } else {
        ("alert", 0)
    };
    let key = format!("{kind}:{}:{}:{at}:{}", alert.id, alert.revision, contact.id);
    Ok(NewMessage {
        lane: if alert.level == Level::Today {
            Lane::Today
        } else {
            Lane::Normal
        },
        alert: Some(alert.id.clone()),
        ..sender.message(contact, key, kind, mail)
    })
}

fn card_for(context: &Context, sender: &Sender, alert: &Alert, contact: &Contact) -> Card {
    let lang = language(contact);
    let reader = Reader {
        lang,
        time_zone: &contact.time_zone,
        organisation: &sender.organisation,
        base_url: &context.base_url,
    };
    card::compose(texts(lang), lang, &facts(&context.catalogue, alert, reader))
}

fn code(context: &Context, sender: &Sender, lang: Lang, code: &str, subject: &str) -> CheckCode {
    CheckCode {
        code: code.to_owned(),
        subject: subject.to_owned(),
        sender: sender.name(lang),
        sender_address: sender.organisation.sender_address.clone(),
        level: None,
        created_at: context.now,
    }
}

/// Queues the welcome summary of a business, once.
///
/// # Errors
/// The database's.
pub fn welcome(db: &mut Db, context: &Context, sme: &SmeId) -> DbResult<()> {
    let sender = Sender::find(db, sme)?;
    if sender.sme.welcomed_at.is_some() {
        return Ok(());
    }
    let verdicts = judge_all(db, context, sme)?;
    let questions: Vec<String> = verdicts
        .iter()
        .filter(|verdict| verdict.item.version.is_none())
        .filter(|verdict| {
            verdict
                .findings
                .first()
                .is_some_and(|f| f.finding.missing == Some(Missing::Version))
        })
        .map(|verdict| verdict.item.label.as_str().to_owned())
        .collect();
    let open = store::find_open(db, sme)?;
    let alerts = open
        .iter()
        .filter(|alert| alert.level > Level::Info && !is_question(alert))
        .count();
    let watched = |slug: &Option<String>| slug.as_deref().and_then(|slug| context.catalogue.product(slug));
    let programs = verdicts
        .iter()
        .filter(|v| watched(&v.item.product_slug).is_some_and(Product::is_watched))
        .count();
    let mut outgoing = Outgoing::default();
    for contact in &sender.contacts {
        let own_code = check_codes::generate();
        let mail = WelcomeMail {
            envelope: sender.envelope(context, contact),
            code: &own_code,
            programs,
            alerts,
            questions: &questions,
        };
        let mail = mail.rendered().map_err(|e| DbError::damaged("mail template", e))?;
        let kept = code(context, &sender, language(contact), &own_code, &mail.subject);
        let message = sender.message(contact, format!("welcome:{}", contact.id), "welcome", mail);
        outgoing.messages.push((Tenant::Sme(sme.clone()), message));
        outgoing.codes.push(kept);
    }
    outgoing.queue(db, context.now)?;
    tenancy::store::update_welcomed(db, sme, context.now)
}

/// True for an alert that only lacks the owner's version and is not attacked now: one question covers all of them.
#[must_use]
pub fn is_question(alert: &Alert) -> bool {
    alert.document.missing == Some(Missing::Version) && !assess::is_exploited(&alert.document.inputs)
}

/// Queues the reminder that an owner asked for, if it is still due, and clears it.
///
/// # Errors
/// The database's.
pub fn remind(db: &mut Db, context: &Context, sme: &SmeId, id: &AlertId) -> DbResult<()> {
    let is_due = |alert: &Alert| alert.remind_at.is_some_and(|at| at <= context.now);
    let due = store::find(db, sme, id)?.filter(is_due);
    if let Some(alert) = due.filter(|alert| alert.state == AlertState::Open) {
        let mut outgoing = Outgoing::default();
        write(context, &Sender::find(db, sme)?, &alert, true, &mut outgoing)?;
        outgoing.queue(db, context.now)?;
        store::update_reminder(db, sme, id, None)?;
    }
    Ok(())
}
