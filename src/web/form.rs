//! Forms: bounded, read once, with the forgery token checked before anything else is looked at.

use super::access::Visitor;
use super::{Error, csrf};
use crate::app::App;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::StreamExt as _;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;

/// Largest form taken, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;

/// A form of ours, its forgery token checked.
pub struct Form<T>(pub T);

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let mut payload = payload.take();
        Box::pin(async move {
            let body = read(&request, &mut payload).await?;
            check_token(&request, &body)?;
            serde_urlencoded::from_bytes(&body).map(Form).or(Err(Error::Unreadable))
        })
    }
}

async fn read(request: &HttpRequest, payload: &mut Payload) -> Result<Bytes, Error> {
    // A compressed body could unpack to any size; browsers never send one.
    if request.headers().contains_key(header::CONTENT_ENCODING)
        || request.content_type() != "application/x-www-form-urlencoded"
    {
        return Err(Error::Unreadable);
    }
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.or(Err(Error::Unreadable))?;
        if body.len() + chunk.len() > MAX_BYTES {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}

fn check_token(request: &HttpRequest, body: &[u8]) -> Result<(), Error> {
    let visitor = Visitor::of(request);
    let Some(person) = &visitor.person else { return Ok(()) };
    let app = request
        .app_data::<Data<App>>()
        .ok_or_else(|| Error::Internal("no app".into()))?;
    let presented: Token = serde_urlencoded::from_bytes(body).or(Err(Error::Unreadable))?;
    if csrf::matches(&app.secret, &person.session_hash, &presented.csrf) {
        Ok(())
    } else {
        Err(Error::Forged)
    }
}
