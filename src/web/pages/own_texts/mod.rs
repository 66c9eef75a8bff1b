//! The texts an organisation writes itself, one language at a time: for a chamber or provider, and for the operator.

pub mod view;

use self::view::{OwnTexts, TextForm};
use crate::app::App;
use crate::db::{Db, DbError, OrganisationId, Scope};
use crate::i18n::{Lang, texts};
use crate::tenancy::branding::{self, LONGEST_TEXT, TextKind};
use crate::tenancy::{self, Organisation};
use crate::web::access::{Operator, OrganisationAdmin};
use crate::web::frame::OrganisationSection;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path, Query};
use serde::Deserialize;

/// Which language is shown.
#[derive(Deserialize)]
pub struct Choice {
    language: Option<String>,
}

/// What a form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    language: String,
    #[serde(default)]
    words: String,
}

/// A text that came back.
struct Returned {
    kind: TextKind,
    words: String,
    errors: FormErrors,
}

/// `GET /chamber/{organisation}/texts`
pub async fn show(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    query: Option<Query<Choice>>,
) -> Answer {
    let lang = chosen(&request, query);
    let view = page(&app, &request, &actor.organisation, true, lang, None).await?;
    frame::show(&request, &view)
}

/// `GET /operator/texts`
pub async fn show_operators(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    query: Option<Query<Choice>>,
) -> Answer {
    let lang = chosen(&request, query);
    let view = page(&app, &request, &actor.organisation, false, lang, None).await?;
    frame::show(&request, &view)
}

/// `POST /chamber/{organisation}/texts/{kind}`
pub async fn update(
    app: Data<App>,
    request: HttpRequest,
    actor: OrganisationAdmin,
    path: Path<(String, String)>,
    Form(typed): Form<Typed>,
) -> Answer {
    save(&app, &request, &actor.organisation, true, &path.into_inner().1, typed).await
}

/// `POST /operator/texts/{kind}`
pub async fn update_operators(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    save(&app, &request, &actor.organisation, false, &path.into_inner(), typed).await
}

fn chosen(request: &HttpRequest, query: Option<Query<Choice>>) -> Lang {
    let asked = query.and_then(|query| query.into_inner().language);
    asked
        .and_then(|code| Lang::parse(&code))
        .unwrap_or_else(|| frame::language(request))
}

async fn save(
    app: &App,
    request: &HttpRequest,
    id: &OrganisationId,
    is_tenant: bool,
    kind: &str,
    typed: Typed,
) -> Answer {
    let kind = TextKind::parse(kind).ok_or(Error::NotFound)?;
    let lang = Lang::parse(&typed.language).ok_or(Error::Unreadable)?;
    let words = typed.words.trim().to_owned();
    if words.chars().count() > LONGEST_TEXT {
        let mut errors = FormErrors::default();
        errors.add(kind.as_str(), texts(frame::language(request)).page_error_text_long());
        let returned = Returned { kind, words, errors };
        let view = page(app, request, id, is_tenant, lang, Some(returned)).await?;
        return frame::show_again(request, &view);
    }
    let (own, now) = (id.clone(), app.clock.now());
    let keep = move |db: &mut Db| branding::store::update_text(db, &own, kind, lang.code(), &words, now);
    app.database.write(Scope::Organisation(id.clone()), keep).await?;
    let target = format!("{}?language={}", base(id, is_tenant), lang.code());
    Ok(frame::see_other(
        &target,
        Some(&Flash::TextSaved(lang.own_name().to_owned())),
    ))
}

fn base(id: &OrganisationId, is_tenant: bool) -> String {
    if is_tenant {
        format!("{}/texts", frame::organisation_home(id))
    } else {
        "/operator/texts".to_owned()
    }
}

async fn page(
    app: &App,
    request: &HttpRequest,
    id: &OrganisationId,
    is_tenant: bool,
    lang: Lang,
    returned: Option<Returned>,
) -> Result<OwnTexts, Error> {
    let (own, saved) = find(app, id, lang).await?;
    let public = if is_tenant { format!("/o/{id}") } else { String::new() };
    let returned = returned.as_ref();
    let form = |(kind, words): (TextKind, String)| {
        let back = returned.filter(|back| back.kind == kind);
        TextForm {
            kind,
            words: back.map_or(words, |back| back.words.clone()),
            error: back.and_then(|back| back.errors.get(kind.as_str())).map(str::to_owned),
            shown_at: format!("{public}/{}", kind.as_str()),
        }
    };
    Ok(OwnTexts {
        page: if is_tenant {
            frame::organisation(app, request, &own, OrganisationSection::Texts)
        } else {
            frame::plain(app, request)
        },
        base: base(id, is_tenant),
        code: lang.code(),
        languages: Lang::iter().map(|lang| (lang.code(), lang.own_name())).collect(),
        forms: saved.into_iter().map(form).collect(),
        errors: returned
            .map(|back| back.errors.list.clone())
            .map(|list| FormErrors { list }),
    })
}

type Saved = Vec<(TextKind, String)>;

async fn find(app: &App, id: &OrganisationId, lang: Lang) -> Result<(Organisation, Saved), Error> {
    let id = id.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let Some(own) = tenancy::store::find_organisation(db, &id)? else {
            return Ok(None);
        };
        let mut saved = Vec::new();
        for kind in TextKind::ALL {
            let mut texts = branding::store::find_texts(db, &id, kind)?;
            saved.push((kind, texts.remove(lang.code()).unwrap_or_default()));
        }
        Ok(Some((own, saved)))
    };
    app.database.read(Scope::Global, read).await?.ok_or(Error::NotFound)
}
