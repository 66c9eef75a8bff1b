//! Accessibility and privacy.

pub mod view;

use self::view::{Accessibility, LanguageNote, Privacy};
use crate::app::App;
use crate::i18n::reviews::review;
use crate::i18n::{Lang, dates};
use crate::web::page::Page;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /accessibility`
pub async fn accessibility(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    let languages = Lang::iter().map(|lang| language_note(&page, *lang)).collect();
    frame::show(&request, &Accessibility { page, languages })
}

fn language_note(page: &Page, lang: Lang) -> LanguageNote {
    let read = review(lang).and_then(|review| review.read);
    LanguageNote {
        code: lang.code(),
        name: lang.own_name(),
        state: match read {
            Some(day) => page.t.page_languages_read(dates::date_only(page.lang, day)),
            None => page.t.page_languages_unread(),
        },
    }
}

/// `GET /privacy`
pub async fn privacy(app: Data<App>, request: HttpRequest) -> Answer {
    frame::show(
        &request,
        &Privacy {
            page: frame::plain(&app, &request),
        },
    )
}
