//! Legal notice, data and accessibility: the operator's and, in its own frame, each chamber's or provider's.

pub mod view;

use self::view::{Accessibility, LanguageNote, LegalNotice, Privacy};
use crate::app::App;
use crate::db::{Db, DbError, OrganisationId, Scope};
use crate::i18n::reviews::review;
use crate::i18n::{Lang, dates};
use crate::tenancy::branding::{self, OwnText, TextKind};
use crate::tenancy::{self, Organisation, OrganisationKind};
use crate::web::page::Page;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// The day of the accessibility statement; a change of what it says changes the day.
const STATEMENT: &str = "2026-11-26";

/// An organisation with its own text of one kind.
struct Found {
    own: Option<Organisation>,
    text: Option<OwnText>,
}

/// Finds the operator, or the chamber or provider of the path, with its text for a reader of `lang`.
async fn find(app: &App, id: Option<String>, kind: TextKind, lang: &'static str) -> Result<Found, Error> {
    let wanted = id.map(OrganisationId::from);
    let by_path = wanted.is_some();
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let own = match &wanted {
            Some(id) => tenancy::store::find_organisation(db, id)?,
            None => tenancy::store::find_operator(db)?,
        };
        let Some(own) = own.filter(|own| !by_path || own.kind != OrganisationKind::Operator) else {
            return Ok(Found { own: None, text: None });
        };
        let texts = branding::store::find_texts(db, &own.id, kind)?;
        Ok(Found {
            text: OwnText::choose(texts, lang, &own.language),
            own: Some(own),
        })
    };
    let found = app.database.read(Scope::Global, read).await?;
    if by_path && found.own.is_none() {
        return Err(Error::NotFound);
    }
    Ok(found)
}

/// The frame: the organisation's where the path names one.
fn frame_of(app: &App, request: &HttpRequest, own: Option<&Organisation>, by_path: bool) -> Page {
    match own {
        Some(own) if by_path => frame::public(app, request, own),
        _ => frame::plain(app, request),
    }
}

async fn legal_page(app: &App, request: &HttpRequest, id: Option<String>) -> Answer {
    let by_path = id.is_some();
    let found = find(app, id, TextKind::Legal, frame::language(request).code()).await?;
    let view = LegalNotice {
        page: frame_of(app, request, found.own.as_ref(), by_path),
        own: found.own.filter(|_| by_path).map(|own| own.name),
        text: found.text,
    };
    frame::show(request, &view)
}

async fn privacy_page(app: &App, request: &HttpRequest, id: Option<String>) -> Answer {
    let by_path = id.is_some();
    let found = find(app, id, TextKind::Privacy, frame::language(request).code()).await?;
    let view = Privacy {
        page: frame_of(app, request, found.own.as_ref(), by_path),
        own: found.own.map(|own| own.name).unwrap_or_default(),
        text: found.text,
    };
    frame::show(request, &view)
}

async fn accessibility_page(app: &App, request: &HttpRequest, id: Option<String>) -> Answer {
    let by_path = id.is_some();
    let found = find(app, id, TextKind::Accessibility, frame::language(request).code()).await?;
    let page = frame_of(app, request, found.own.as_ref(), by_path);
    let view = Accessibility {
        contact: found.own.map(|own| own.sender_address),
        text: found.text,
        day: dates::date_only(page.lang, STATEMENT),
        languages: Lang::iter().map(|lang| language_note(&page, *lang)).collect(),
        page,
    };
    frame::show(request, &view)
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

/// `GET /legal`
pub async fn legal(app: Data<App>, request: HttpRequest) -> Answer {
    legal_page(&app, &request, None).await
}

/// `GET /privacy`
pub async fn privacy(app: Data<App>, request: HttpRequest) -> Answer {
    privacy_page(&app, &request, None).await
}

/// `GET /accessibility`
pub async fn accessibility(app: Data<App>, request: HttpRequest) -> Answer {
    accessibility_page(&app, &request, None).await
}

/// `GET /o/{organisation}/legal`
pub async fn own_legal(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    legal_page(&app, &request, Some(path.into_inner())).await
}

/// `GET /o/{organisation}/privacy`
pub async fn own_privacy(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    privacy_page(&app, &request, Some(path.into_inner())).await
}

/// `GET /o/{organisation}/accessibility`
pub async fn own_accessibility(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    accessibility_page(&app, &request, Some(path.into_inner())).await
}
