//! `GET /sample`: an alert as everybody may read it, made by the same code as every alert.

pub mod view;

use self::view::Sample;
use crate::alerts::answers::reminder_time;
use crate::alerts::card::{self, Card};
use crate::alerts::sample;
use crate::app::App;
use crate::i18n::{Lang, dates, texts};
use crate::web::pages::alerts::view::Answering;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

const TIME_ZONE: &str = "Europe/Paris";

/// The card of the sample in one language.
#[must_use]
pub fn card(app: &App, lang: Lang) -> Option<Card> {
    let t = texts(lang);
    let helper = t.page_sample_helper();
    let facts = sample::facts(&app.catalogue, app.clock.now(), &frame::host(app), helper)?;
    Some(card::compose(t, lang, &facts))
}

/// `GET /sample`
pub async fn show(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    let card = card(&app, page.lang).ok_or_else(|| Error::Internal("the sample has no card".into()))?;
    let remind_at = reminder_time(card.level, app.clock.now(), TIME_ZONE);
    let view = Sample {
        // Closed, so that the card's body has no forms; the sample explains them instead.
        answering: Answering {
            base: String::new(),
            given: Vec::new(),
            open: false,
            asks_version: false,
            fixed_in: None,
            version: String::new(),
            reason: String::new(),
            again: String::new(),
            reminder_day: dates::day(page.lang, remind_at.micros(), TIME_ZONE),
            helper: page.t.page_sample_helper(),
            help_asked: false,
            national_help: "/help".into(),
            errors: None,
        },
        card,
        software_href: None,
        whys: Vec::new(),
        more_whys: 0,
        text_href: None,
        page,
    };
    frame::show(&request, &view)
}
