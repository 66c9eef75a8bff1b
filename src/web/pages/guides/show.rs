//! `GET /g/{product}`: the guide of one product, open to everybody.

use super::view::GuidePage;
use crate::alerts::guide;
use crate::app::App;
use crate::web::{Answer, Error, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// `GET /g/{product}`
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    let product = app.catalogue.product(&path).ok_or(Error::NotFound)?;
    let page = frame::plain(&app, &request);
    let guide = guide::guide(page.t, product.class, &product.name);
    frame::show(&request, &GuidePage { guide, page })
}
