//! `GET /business/{sme}/software`

use super::state;
use super::view::SoftwareList;
use crate::alerts::review;
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /business/{sme}/software`
pub async fn list(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Answer {
    let context = app.alert_context();
    let sme = actor.sme.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> {
        Ok((Business::find(db, &sme)?, review::judge_all(db, &context, &sme)?))
    };
    let (business, verdicts) = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let base = format!("/business/{}/software", actor.sme);
    let view = SoftwareList {
        page: frame::business(&app, &request, &business, Section::Software),
        business: business.sme.name,
        rows: state::rows(&app.catalogue, &verdicts, &base),
        search_action: format!("{base}/new"),
    };
    frame::show(&request, &view)
}
