//! What an owner does about an alert: done, remind me, not ours, please help; and taking an answer back.
//!
//! Each is a row with who and when. Doing the same twice changes nothing.

use super::card::{self, Extra};
use super::facts::{Reader, facts};
use super::help_requests;
use super::help_requests::store::HelpRequest;
use super::model::{Alert, AlertState, AnswerKind, NewAnswer, Who};
use super::review::review_product;
use super::urgency::Level;
use super::{Context, dismissals, store};
use crate::clock::Timestamp;
use crate::db::{AlertId, Db, DbError, DbResult, HelpRequestId, SmeId};
use crate::i18n::{Lang, dates, texts};
use crate::inventory::{self, Item, VersionText};
use crate::matching;
use crate::tenancy::{self, Sme};
use std::cmp::Ordering;

/// The hour of reminders and of questions that come back.
const MORNING_HOUR: i8 = 8;

/// "Done": the inventory is brought to `version`, or at least to the fix, and the business is reviewed.
///
/// False when the business has no such alert.
///
/// # Errors
/// The database's.
pub fn complete(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    id: &AlertId,
    who: &Who,
    version: Option<VersionText>,
) -> DbResult<bool> {
    let Some(alert) = store::find(db, sme, id)? else {
        return Ok(false);
    };
    let note = version.as_ref().map(VersionText::as_str);
    if !settle(
        db,
        context,
        sme,
        &alert,
        AlertState::Done,
        NewAnswer {
            kind: AnswerKind::Completion,
            who,
            note,
        },
    )? {
        return Ok(true);
    }
    let fix = || {
        alert
            .document
            .fixed_in
            .as_deref()
            .and_then(|fix| VersionText::parse(fix).ok().flatten())
    };
    match version.clone().or_else(fix) {
        Some(target) => {
            let mut items = items_of(db, sme, &alert.product_slug)?;
            // Only one item: a typed version is the owner's word, also when it is an older one.
            let corrects = version.is_some() && items.len() == 1;
            items.retain(|item| corrects || is_older(item, &target));
            inventory::set_version(db, &context.catalogue, context.now, sme, &items, Some(&target))?;
            // What the bundle holds without a fix is dealt with by the owner's word.
            let unfixed = alert
                .document
                .advisories
                .iter()
                .filter(|one| one.fixed_in.is_none() && version.is_none());
            let unfixed: Vec<&str> = unfixed.map(|one| one.id.as_str()).collect();
            dismissals::store::create(
                db,
                sme,
                &alert.product_slug,
                &unfixed,
                (dismissals::store::DONE, None),
                context.now,
            )?;
        }
        // Nobody names a fix: the owner's word stands until something changes.
        None => dismissals::store::create(
            db,
            sme,
            &alert.product_slug,
            &advisory_ids(&alert),
            (dismissals::store::DONE, None),
            context.now,
        )?,
    }
    review_product(db, context, sme, Some(&alert.product_slug))?;
    Ok(true)
}

/// "Remind me": sets the day. Returns it, or `None` when the business has no such open alert.
///
/// # Errors
/// The database's.
pub fn remind(db: &mut Db, context: &Context, sme: &SmeId, id: &AlertId, who: &Who) -> DbResult<Option<Timestamp>> {
    let open = store::find(db, sme, id)?.filter(|alert| alert.state == AlertState::Open);
    let (Some(alert), Some(business)) = (open, tenancy::store::find_sme(db, sme)?) else {
        return Ok(None);
    };
    let at = reminder_time(alert.level, context.now, &business.time_zone);
    if alert.remind_at != Some(at) {
        store::create_answer(db, sme, id, context.now, &NewAnswer::plain(AnswerKind::Reminder, who))?;
        store::update_reminder(db, sme, id, Some(at))?;
    }
    Ok(Some(at))
}

/// When a reminder asked for now is sent: the next morning for "today", and well inside the time for the others.
#[must_use]
pub fn reminder_time(level: Level, now: Timestamp, time_zone: &str) -> Timestamp {
    let days = match level {
        Level::Today => 1,
        Level::Week => 3,
        Level::Month => 14,
        Level::Info => 30,
    };
    dates::at_hour(now.micros(), days, MORNING_HOUR, time_zone).map_or(now.plus_days(days), Timestamp::from_micros)
}

/// For how long "not ours" holds before we ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months(u8);

impl Months {
    /// What can be chosen.
    pub const ALL: [Self; 3] = [Self(3), Self(6), Self(12)];

    /// Reads the number of months; `None` for what cannot be chosen.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|months| months.0.to_string() == word)
    }

    /// When we ask again, for an answer given now.
    #[must_use]
    pub fn after(self, now: Timestamp, time_zone: &str) -> Timestamp {
        let at = dates::at_hour_in_months(now.micros(), self.0.into(), MORNING_HOUR, time_zone);
        at.map_or(now.plus_days(i64::from(self.0) * 31), Timestamp::from_micros)
    }
}

/// "Not ours": the alert is closed and its advisories do not come back for this product, whatever its version; with
/// `months` they do when these are over. Returns when that is, or `None` when the business has no such alert.
///
/// # Errors
/// The database's.
pub fn dismiss(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    id: &AlertId,
    who: &Who,
    (reason, months): (&str, Option<Months>),
) -> DbResult<Option<Dismissed>> {
    let (Some(alert), Some(business)) = (store::find(db, sme, id)?, tenancy::store::find_sme(db, sme)?) else {
        return Ok(None);
    };
    let until = months.map(|months| months.after(context.now, &business.time_zone));
    let answer = NewAnswer {
        kind: AnswerKind::Dismissal,
        who,
        note: Some(reason),
    };
    if settle(db, context, sme, &alert, AlertState::Dismissed, answer)? {
        let ids = advisory_ids(&alert);
        dismissals::store::create(db, sme, &alert.product_slug, &ids, (reason, until), context.now)?;
        review_product(db, context, sme, Some(&alert.product_slug))?;
    }
    let day = until.map(|until| (until, business.time_zone));
    Ok(Some(Dismissed { until: day }))
}

/// What became of "not ours".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dismissed {
    /// When we ask again, with the business's time zone; none: never.
    pub until: Option<(Timestamp, String)>,
}

/// "Please help": the chamber or provider sees this one alert.
///
/// # Errors
/// The database's.
pub fn ask_help(db: &mut Db, context: &Context, sme: &SmeId, id: &AlertId, who: &Who) -> DbResult<bool> {
    let (Some(alert), Some(business)) = (store::find(db, sme, id)?, tenancy::store::find_sme(db, sme)?) else {
        return Ok(false);
    };
    let asked = store::find_answers(db, sme, id)?
        .iter()
        .any(|answer| answer.kind == AnswerKind::HelpRequest);
    if alert.state != AlertState::Open || asked {
        return Ok(true);
    }
    store::create_answer(
        db,
        sme,
        id,
        context.now,
        &NewAnswer::plain(AnswerKind::HelpRequest, who),
    )?;
    let alert_text = shown_alert(db, context, &business, &alert)?;
    let request = HelpRequest {
        sme_id: sme.clone(),
        organisation_id: business.organisation_id,
        id: HelpRequestId::generate(),
        alert_id: id.clone(),
        sme_name: business.name,
        product_label: alert.label,
        level: alert.level.as_str().to_owned(),
        alert_text,
        who: who.name.clone(),
        created_at: context.now,
    };
    help_requests::store::create_help_request(db, &request)?;
    Ok(true)
}

/// The alert as the chamber or provider reads it, in its own language: what the owner's consent covers, and no more.
fn shown_alert(db: &mut Db, context: &Context, business: &Sme, alert: &Alert) -> DbResult<String> {
    let missing = || DbError::Query(diesel::result::Error::NotFound);
    let organisation = tenancy::store::find_organisation(db, &business.organisation_id)?.ok_or_else(missing)?;
    let lang = Lang::parse(&organisation.language).unwrap_or(Lang::En);
    let reader = Reader {
        lang,
        time_zone: &organisation.time_zone,
        organisation: &organisation,
        base_url: &context.base_url,
    };
    // Without the code: it is for whoever got the mail.
    let untold = Alert {
        told_at: None,
        ..alert.clone()
    };
    let card = card::compose(texts(lang), lang, &facts(&context.catalogue, &untold, reader));
    Ok(card::to_text(&card, &Extra::default()))
}

/// Takes "done" or "not ours" back: the alert is open again and the old version stands.
///
/// # Errors
/// The database's.
pub fn reopen(db: &mut Db, context: &Context, sme: &SmeId, id: &AlertId, who: &Who) -> DbResult<bool> {
    let Some(alert) = store::find(db, sme, id)? else {
        return Ok(false);
    };
    let answered = matches!(alert.state, AlertState::Done | AlertState::Dismissed);
    let other = store::find_open(db, sme)?
        .iter()
        .any(|open| open.product_slug == alert.product_slug);
    if !answered || other {
        return Ok(true);
    }
    store::update_state(db, sme, id, (alert.state, AlertState::Open), context.now)?;
    let answer = NewAnswer::plain(AnswerKind::Reopening, who);
    store::create_answer(db, sme, id, context.now, &answer)?;
    dismissals::store::delete(db, sme, &alert.product_slug, &advisory_ids(&alert))?;
    if alert.state == AlertState::Done {
        restore_version(db, context, sme, &alert)?;
    }
    review_product(db, context, sme, Some(&alert.product_slug))?;
    Ok(true)
}

/// Gives the items that "done" wrote a version into the version of the alert again; the others stay as they are.
fn restore_version(db: &mut Db, context: &Context, sme: &SmeId, alert: &Alert) -> DbResult<()> {
    let parsed = |text: &str| VersionText::parse(text).ok().flatten();
    let answers = store::find_answers(db, sme, &alert.id)?;
    let done = answers.iter().rfind(|answer| answer.kind == AnswerKind::Completion);
    let typed = done.and_then(|answer| answer.note.as_deref());
    let Some(written) = typed.or(alert.document.fixed_in.as_deref()) else {
        return Ok(());
    };
    let before = alert.document.version.as_deref().and_then(parsed);
    let mut items = items_of(db, sme, &alert.product_slug)?;
    items.retain(|item| item.version.as_deref() == Some(written));
    inventory::set_version(db, &context.catalogue, context.now, sme, &items, before.as_ref())
}

/// Moves an open alert to its answered state and keeps the answer; false when it was answered before.
fn settle(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    alert: &Alert,
    to: AlertState,
    answer: NewAnswer<'_>,
) -> DbResult<bool> {
    let moved = store::update_state(db, sme, &alert.id, (AlertState::Open, to), context.now)?;
    if moved {
        tenancy::store::update_answered(db, sme, context.now)?;
        store::create_answer(db, sme, &alert.id, context.now, &answer)?;
    }
    Ok(moved)
}

fn items_of(db: &mut Db, sme: &SmeId, slug: &str) -> DbResult<Vec<Item>> {
    let mut items = inventory::store::find_all(db, sme)?;
    items.retain(|item| item.product_slug.as_deref() == Some(slug));
    Ok(items)
}

fn is_older(item: &Item, target: &VersionText) -> bool {
    let Some(version) = item.version.as_deref() else {
        return true;
    };
    !matches!(
        matching::version_cmp(version, target.as_str()),
        Some(Ordering::Equal | Ordering::Greater)
    )
}

fn advisory_ids(alert: &Alert) -> Vec<&str> {
    alert
        .document
        .advisories
        .iter()
        .map(|advisory| advisory.id.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_for_today_comes_the_next_morning_in_the_owners_time() {
        // Monday 23 November 2026, 21:30 in Paris.
        let now = Timestamp::from_micros(1_795_465_800_000_000);
        let at = reminder_time(Level::Today, now, "Europe/Paris");
        assert_eq!(
            dates::day_and_time(crate::i18n::Lang::En, at.micros(), "Europe/Paris")
                .matches("08:00")
                .count(),
            1
        );
        assert!(at > now && at < now.plus_days(1));
        assert!(reminder_time(Level::Week, now, "Europe/Paris") < now.plus_days(7));
    }

    #[test]
    fn a_question_comes_back_on_the_same_day_of_a_later_month() {
        // Monday 23 November 2026, 21:30 in Paris.
        let now = Timestamp::from_micros(1_795_465_800_000_000);
        let day = |word: &str| {
            let at = Months::parse(word).unwrap().after(now, "Europe/Paris");
            dates::day_and_time(crate::i18n::Lang::En, at.micros(), "Europe/Paris").replace('\u{a0}', " ")
        };
        assert!(
            day("3").contains("23 February") && day("3").contains("08:00"),
            "{}",
            day("3")
        );
        assert!(day("12").contains("23 November"), "{}", day("12"));
        assert_eq!(Months::parse("4"), None);
    }
}
