//! `GET /`: what Tocsin is, or straight home for somebody who signed in.

use super::view::Welcome;
use crate::app::App;
use crate::web::access::Visitor;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /`
pub async fn show(app: Data<App>, request: HttpRequest) -> Answer {
    if Visitor::of(&request).person.is_some() {
        return Ok(frame::see_other("/home", None));
    }
    frame::show(
        &request,
        &Welcome {
            page: frame::plain(&app, &request),
        },
    )
}
