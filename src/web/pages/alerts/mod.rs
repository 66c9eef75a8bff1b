//! Alerts: list, one alert, the four answers, and the same by the signed link of a mail.

mod answer;
pub mod link;
mod list;
mod show;
pub mod view;

pub use answer::{ask_help, complete, dismiss, remind, reopen};
pub use list::list;
pub use show::{helper_text, show};

use self::view::{Answered, AnsweredAs, Answering};
use crate::alerts::answers::reminder_time;
use crate::alerts::card::{self, Card};
use crate::alerts::facts::{self, Reader};
use crate::alerts::urgency::Level;
use crate::alerts::{Alert, AlertState, Answer, AnswerKind, urgency};
use crate::app::App;
use crate::i18n::{Lang, dates, texts};
use crate::matching::Verdict;
use crate::web::frame::Business;
use crate::web::pages::businesses::view::AlertRow;
use crate::web::pages::help;

/// The card of an alert as a page shows it.
pub(super) fn card_of(app: &App, business: &Business, alert: &Alert, lang: Lang) -> Card {
    let reader = Reader {
        lang,
        time_zone: &business.sme.time_zone,
        organisation: &business.organisation,
        base_url: &app.config.base_url,
    };
    card::compose(texts(lang), lang, &facts::facts(&app.catalogue, alert, reader))
}

/// One open alert as a row.
pub(super) fn row(app: &App, business: &Business, alert: &Alert, lang: Lang) -> AlertRow {
    let card = card_of(app, business, alert, lang);
    let (t, zone) = (texts(lang), &business.sme.time_zone);
    let deadline = urgency::deadline(alert.level, alert.raised_at.micros(), zone);
    AlertRow {
        level: alert.level,
        product: alert.label.clone(),
        deadline: deadline.map_or_else(
            || t.page_due_info(),
            |at| due(lang, alert.level, &dates::day(lang, at, zone)),
        ),
        danger: card.summary,
        early: card.early.clone(),
        possible: alert.document.verdict == Verdict::Possible,
        href: format!("/business/{}/alerts/{}", business.sme.id, alert.id),
    }
}

/// "By Friday 27 November", or "Today, Monday 23 November".
fn due(lang: Lang, level: Level, day: &str) -> String {
    match level {
        Level::Today => texts(lang).page_due_today(day),
        _ => texts(lang).page_due(day),
    }
}

/// The forms under an alert.
pub(super) fn answering(
    app: &App,
    business: &Business,
    alert: &Alert,
    answers: &[Answer],
    base: String,
    lang: Lang,
) -> Answering {
    let zone = &business.sme.time_zone;
    let remind_at = reminder_time(alert.level, app.clock.now(), zone);
    let mut given: Vec<Answered> = answers
        .iter()
        .rev()
        .map(|answer| answered(answer, lang, zone))
        .collect();
    let settled = matches!(alert.state, AlertState::Done | AlertState::Dismissed);
    if let Some(last) = given.first_mut().filter(|_| settled) {
        last.undo = Some(format!("{base}/reopening"));
    }
    Answering {
        open: alert.state == AlertState::Open,
        asks_version: true,
        fixed_in: alert.document.fixed_in.clone(),
        version: String::new(),
        reason: String::new(),
        again: String::new(),
        reminder_day: dates::day(lang, remind_at.micros(), zone),
        helper: business.organisation.name.clone(),
        help_asked: answers.iter().any(|answer| answer.kind == AnswerKind::HelpRequest),
        national_help: help::path(&business.sme.country),
        errors: None,
        given,
        base,
    }
}

fn answered(answer: &Answer, lang: Lang, zone: &str) -> Answered {
    let kind = match answer.kind {
        AnswerKind::Completion => AnsweredAs::Done,
        AnswerKind::Reminder => AnsweredAs::Reminder,
        AnswerKind::Dismissal => AnsweredAs::NotOurs,
        AnswerKind::HelpRequest => AnsweredAs::Help,
        AnswerKind::Reopening => AnsweredAs::Reopened,
    };
    Answered {
        kind,
        person: Some(answer.who.clone()),
        when: dates::day_and_time(lang, answer.at.micros(), zone),
        undo: None,
    }
}
