//! What an organisation's pages load besides ours: its logo and the style sheet with its accent colour.
//!
//! Both stand under a hash of their content, so they may be kept for ever; an old hash is not found.

use crate::app::App;
use crate::db::{Db, DbError, OrganisationId, Scope};
use crate::tenancy::branding::{self, LogoKind, colour};
use crate::tenancy::{self, Organisation};
use crate::web::{Answer, Error};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Address of an organisation's logo.
#[must_use]
pub fn logo_path(own: &Organisation) -> Option<String> {
    let hash = own.branding.logo_hash.as_ref()?;
    Some(format!("/brand/{}/logo/{hash}", own.id))
}

/// Address of an organisation's style sheet.
#[must_use]
pub fn stylesheet_path(own: &Organisation) -> Option<String> {
    let sheet = colour::stylesheet(own.accent()?);
    Some(format!("/brand/{}/{}.css", own.id, hash(&sheet)))
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(6).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}

async fn find(app: &App, id: &OrganisationId) -> Result<Organisation, Error> {
    let id = id.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> { tenancy::store::find_organisation(db, &id) };
    app.database.read(Scope::Global, read).await?.ok_or(Error::NotFound)
}

/// `GET /brand/{organisation}/{hash}.css`
pub async fn stylesheet(app: Data<App>, path: Path<(String, String)>) -> Answer {
    let (id, wanted) = path.into_inner();
    let own = find(&app, &OrganisationId::from(id)).await?;
    let sheet = own.accent().map(colour::stylesheet).ok_or(Error::NotFound)?;
    if hash(&sheet) != wanted {
        return Err(Error::NotFound);
    }
    Ok(HttpResponse::Ok()
        .content_type("text/css; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, FOR_EVER))
        .body(sheet))
}

/// `GET /brand/{organisation}/logo/{hash}`
pub async fn logo(app: Data<App>, path: Path<(String, String)>) -> Answer {
    let (id, wanted) = path.into_inner();
    let id = OrganisationId::from(id);
    let own = find(&app, &id).await?;
    let kind = own.branding.logo_kind.as_deref().and_then(LogoKind::parse);
    let kind = kind
        .filter(|_| own.branding.logo_hash.as_deref() == Some(wanted.as_str()))
        .ok_or(Error::NotFound)?;
    let read = move |db: &mut Db| -> Result<_, DbError> { branding::store::find_logo(db, &id) };
    let bytes = app.database.read(Scope::Global, read).await?.ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(kind.media_type())
        .insert_header((header::CACHE_CONTROL, FOR_EVER))
        .body(bytes))
}
