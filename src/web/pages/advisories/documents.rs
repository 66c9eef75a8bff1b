//! `GET /advisories/{advisory}/documents/{source}/{digest}.raw`: the exact text of a source.
//!
//! It is somebody else's text. It leaves as a file to keep, never as a page of ours: the browser is told not to guess
//! its kind, and nothing in it may load or run.

use crate::advisories::{Source, documents};
use crate::app::App;
use crate::db::{Db, DbResult, Scope};
use crate::web::access::SignedIn;
use crate::web::{Answer, Error};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};

/// What a browser that opens the file all the same may do with it: nothing.
const POLICY: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/// `GET /advisories/{advisory}/documents/{source}/{digest}.raw`
pub async fn document(app: Data<App>, _: SignedIn, path: Path<(String, String, String)>) -> Answer {
    let (advisory, source, digest) = path.into_inner();
    let source = Source::parse(&source).ok_or(Error::NotFound)?;
    let find = move |db: &mut Db| -> DbResult<_> {
        let Some(id) = documents::store::find_id(db, &advisory)? else {
            return Ok(None);
        };
        let text = documents::store::find_raw(db, &id, source, &digest)?;
        Ok(text.map(|text| (format!("{id}-{}", source.as_str()), text)))
    };
    let (name, text) = app.database.read(Scope::Global, find).await?.ok_or(Error::NotFound)?;
    let (kind, ending) = kind_of(&text);
    let disposition = format!("attachment; filename=\"{}.{ending}\"", file_name(&name));
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .body(text))
}

/// JSON by its first sign, anything else is text.
fn kind_of(text: &str) -> (&'static str, &'static str) {
    if text.trim_start().starts_with(['{', '[']) {
        ("application/json", "json")
    } else {
        ("text/plain; charset=utf-8", "txt")
    }
}

/// Letters, digits and dashes alone: an id of a source may hold anything.
fn file_name(name: &str) -> String {
    let plain = |sign: char| if sign.is_ascii_alphanumeric() { sign } else { '-' };
    name.chars().map(plain).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::{file_name, kind_of};

    #[test]
    fn a_document_never_names_its_own_kind() {
        assert_eq!(kind_of(" {\"a\":1}").0, "application/json");
        assert_eq!(
            kind_of("<html><script>alert(1)</script>").0,
            "text/plain; charset=utf-8"
        );
        assert_eq!(file_name("CVE-1\"; x=\n/../é"), "CVE-1---x-------");
    }
}
