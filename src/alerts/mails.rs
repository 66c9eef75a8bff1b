//! Which alert work makes a mail, and the queueing of it.
//!
//! Mail goes to contacts, each in their own language. Nothing is sent here: the message stands in the outbox, in the
//! transaction of its cause.

use super::card::{self, Card};
use super::facts::{Reader, facts};
use super::model::{Alert, AlertState};
use super::review::{Cause, judge_all};
use super::urgency::Level;
use super::{Context, assess, store};
use crate::clock::Timestamp;
use crate::db::{Database, Db, DbError, DbResult, Scope, SmeId};
use crate::delivery::answer_links::AnswerLink;
use crate::delivery::check_codes::{self, store::CheckCode};
use crate::delivery::templates::{AlertMail, Envelope, Rendered, WelcomeMail};
use crate::delivery::{NewMessage, outbox};
use crate::i18n::{Lang, texts};
use crate::matching::Missing;
use crate::tenancy::{self, Contact, Organisation, Sme};

/// News is at most this old, in days: importing years of advisories is not news.
const NEWS_DAYS: i64 = 90;
/// A list that has not changed for so long counts as complete enough for the welcome summary, in seconds.
const QUIET_SECONDS: i64 = 900;

/// Queues the mails about a raised or graver alert, when it is worth one.
pub(super) fn announce(db: &mut Db, context: &Context, sme: &SmeId, cause: Cause, alert: &Alert) -> DbResult<()> {
    let sender = Sender::find(db, sme)?;
    if is_worth_a_mail(context.now, cause, sender.sme.welcomed_at.is_some(), alert) {
        queue(db, context, &sender, alert, false)?;
    }
    Ok(())
}

/// No flood on the first day: before the welcome summary, and for what the owner adds themselves, only what is
/// exploited now and has to be done today; afterwards today and this week, if it is news.
fn is_worth_a_mail(now: Timestamp, cause: Cause, welcomed: bool, alert: &Alert) -> bool {
    let exploited = assess::is_exploited(&alert.document.inputs);
    match alert.level {
        Level::Today if exploited => true,
        Level::Today | Level::Week => cause == Cause::Feed && welcomed && (exploited || is_news(now, alert)),
        Level::Month | Level::Info => false,
    }
}

fn is_news(now: Timestamp, alert: &Alert) -> bool {
    let since = now.plus_days(-NEWS_DAYS).date();
    let dates = alert.document.advisories.iter().filter(|a| a.level >= Level::Week);
    dates
        .filter_map(|a| a.published.as_deref())
        .any(|published| published >= since.as_str())
}

/// In whose name and for which business mail is written.
struct Sender {
    sme: Sme,
    organisation: Organisation,
    contacts: Vec<Contact>,
}

impl Sender {
    fn find(db: &mut Db, sme: &SmeId) -> DbResult<Self> {
        let missing = || DbError::Query(diesel::result::Error::NotFound);
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
        let tagline = texts(lang).page_tagline();
        let mut letters = tagline.chars();
        let tagline: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_lowercase)
            .chain(letters)
            .collect();
        format!("{}, {tagline}", self.organisation.name)
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

fn language(contact: &Contact) -> Lang {
    Lang::parse(&contact.language).unwrap_or(Lang::En)
}

fn queue(db: &mut Db, context: &Context, sender: &Sender, alert: &Alert, reminder: bool) -> DbResult<()> {
    for (n, contact) in sender.contacts.iter().enumerate() {
        // The check page shows the mail with its subject and date, so every mail has a code of its own.
        let first = n == 0 && !reminder;
        let own = Alert {
            check_code: if first {
                alert.check_code.clone()
            } else {
                check_codes::generate()
            },
            ..alert.clone()
        };
        let card = card_for(context, sender, &own, contact);
        let link = AnswerLink {
            sme: sender.sme.id.clone(),
            alert: alert.id.clone(),
            contact: contact.id.clone(),
        };
        let answer_url = format!("{}/r/{}", context.base_url, link.token(&context.secret, context.now));
        let envelope = sender.envelope(context, contact);
        let mail = AlertMail {
            envelope,
            card: &card,
            answer_url: &answer_url,
            reminder,
        };
        let mail = mail.rendered().map_err(|e| DbError::damaged("mail template", e))?;
        let (kind, at) = if reminder {
            ("reminder", context.now.micros())
        } else {
            ("alert", 0)
        };
        let key = format!("{kind}:{}:{}:{at}:{}", alert.id, alert.revision, contact.id);
        let subject = mail.subject.clone();
        outbox::create(
            db,
            &sender.sme.id,
            context.now,
            &sender.message(contact, key, kind, mail),
        )?;
        keep_code(
            db,
            context,
            sender,
            card.lang,
            &own.check_code,
            (subject, Some(alert.level)),
        )?;
    }
    Ok(())
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

fn keep_code(
    db: &mut Db,
    context: &Context,
    sender: &Sender,
    lang: Lang,
    code: &str,
    (subject, level): (String, Option<Level>),
) -> DbResult<()> {
    let kept = CheckCode {
        code: code.to_owned(),
        subject,
        sender: sender.name(lang),
        sender_address: sender.organisation.sender_address.clone(),
        level: level.map(|level| level.as_str().to_owned()),
        created_at: context.now,
    };
    check_codes::store::update(db, &kept)
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
    let programs = verdicts.len();
    for contact in &sender.contacts {
        let code = check_codes::generate();
        let envelope = sender.envelope(context, contact);
        let mail = WelcomeMail {
            envelope,
            code: &code,
            programs,
            alerts,
            questions: &questions,
        };
        let mail = mail.rendered().map_err(|e| DbError::damaged("mail template", e))?;
        let subject = mail.subject.clone();
        let key = format!("welcome:{}", contact.id);
        outbox::create(db, sme, context.now, &sender.message(contact, key, "welcome", mail))?;
        keep_code(db, context, &sender, language(contact), &code, (subject, None))?;
    }
    tenancy::store::update_welcomed(db, sme, context.now)
}

/// True for an alert that only lacks the owner's version and is not attacked now: one question covers all of them.
#[must_use]
pub fn is_question(alert: &Alert) -> bool {
    alert.document.missing == Some(Missing::Version) && !assess::is_exploited(&alert.document.inputs)
}

/// Queues the reminders that owners asked for and that are due; returns how many.
///
/// # Errors
/// The database's.
pub async fn send_due_reminders(database: &Database, context: &Context) -> DbResult<usize> {
    let now = context.now;
    let due = database
        .read(Scope::System, move |db: &mut Db| {
            store::find_due_reminders(db, now, 100)
        })
        .await?;
    let count = due.len();
    for (sme, id) in due {
        let context = context.clone();
        let own = sme.clone();
        let remind = move |db: &mut Db| -> DbResult<()> {
            let due = store::find(db, &own, &id)?.filter(|alert| alert.remind_at.is_some_and(|at| at <= now));
            if let Some(alert) = due.filter(|alert| alert.state == AlertState::Open) {
                let sender = Sender::find(db, &own)?;
                queue(db, &context, &sender, &alert, true)?;
                store::update_reminder(db, &own, &id, None)?;
            }
            Ok(())
        };
        database.write(Scope::Sme(sme), remind).await?;
    }
    Ok(count)
}

/// Queues the welcome summaries of businesses whose lists have come to rest; returns how many.
///
/// # Errors
/// The database's.
pub async fn send_due_welcomes(database: &Database, context: &Context) -> DbResult<usize> {
    let quiet_since = context.now.plus_seconds(-QUIET_SECONDS);
    let find = move |db: &mut Db| -> DbResult<_> {
        // Before the first import there is nothing to summarise.
        let ready = !crate::advisories::store::find_feeds(db)?.is_empty();
        if ready {
            store::find_due_welcomes(db, quiet_since, 100)
        } else {
            Ok(Vec::new())
        }
    };
    let due = database.read(Scope::System, find).await?;
    let count = due.len();
    for sme in due {
        let (context, own) = (context.clone(), sme.clone());
        database
            .write(Scope::Sme(sme), move |db: &mut Db| welcome(db, &context, &own))
            .await?;
    }
    Ok(count)
}
