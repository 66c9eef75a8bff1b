//! Accessibility and privacy.

pub mod view;

use self::view::{Accessibility, Privacy};
use crate::app::App;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /accessibility`
pub async fn accessibility(app: Data<App>, request: HttpRequest) -> Answer {
    frame::show(
        &request,
        &Accessibility {
            page: frame::plain(&app, &request),
        },
    )
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
