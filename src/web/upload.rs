//! One file in a form: bounded, read once, with the forgery token checked before the file is looked at.
//!
//! The form is `multipart/form-data` (RFC 7578) with the token first and one file. A file that is a little too large is
//! read to its end and thrown away, so that the page can say so; a much larger one ends the connection.

use super::access::Visitor;
use super::{Error, csrf};
use crate::app::App;
use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::StreamExt as _;
use std::future::Future;
use std::pin::Pin;

/// Most bytes kept of a file; one more than any file that is taken, so that too large can be told.
const MOST_KEPT: usize = 256 * 1024;
/// Most bytes read at all.
const MOST_READ: usize = 4 * 1024 * 1024;
/// Longest forgery token.
const LONGEST_TOKEN: usize = 200;

/// The file of a form of ours, its forgery token checked; empty when none was chosen.
pub struct Upload(pub Vec<u8>);

impl FromRequest for Upload {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            // Nothing else can carry our token.
            if request.headers().contains_key(header::CONTENT_ENCODING)
                || request.content_type() != "multipart/form-data"
            {
                return Err(Error::Forged);
            }
            let mut form = Multipart::new(request.headers(), payload);
            let token = part(&mut form, "csrf", LONGEST_TOKEN).await?.unwrap_or_default();
            check_token(&request, &token)?;
            let file = part(&mut form, "file", MOST_READ).await?;
            Ok(Self(file.unwrap_or_default()))
        })
    }
}

/// The next part, which has to bear this name.
async fn part(form: &mut Multipart, name: &str, most: usize) -> Result<Option<Vec<u8>>, Error> {
    let Some(field) = form.next().await else {
        return Ok(None);
    };
    let mut field = field.or(Err(Error::Unreadable))?;
    if field.name() != Some(name) {
        return Err(Error::Forged);
    }
    read(&mut field, most).await.map(Some)
}

async fn read(field: &mut Field, most: usize) -> Result<Vec<u8>, Error> {
    let (mut kept, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = field.next().await {
        let chunk = chunk.or(Err(Error::Unreadable))?;
        seen = seen.saturating_add(chunk.len());
        if seen > most {
            return Err(Error::TooLarge);
        }
        let room = MOST_KEPT.saturating_sub(kept.len());
        kept.extend(chunk.iter().take(room));
    }
    Ok(kept)
}

fn check_token(request: &HttpRequest, presented: &[u8]) -> Result<(), Error> {
    let app = request
        .app_data::<Data<App>>()
        .ok_or_else(|| Error::Internal("no app".into()))?;
    let presented = std::str::from_utf8(presented).or(Err(Error::Forged))?;
    match Visitor::of(request).person {
        Some(person) if csrf::matches(&app.secret, &person.session_hash, presented) => Ok(()),
        _ => Err(Error::Forged),
    }
}
