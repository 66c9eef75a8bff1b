//! `POST /operator/advisories/{advisory}/decisions/{decision}/end`: a decision ends before its day.

use crate::advisories::curation;
use crate::app::App;
use crate::db::{Db, DbResult, DecisionId, Scope};
use crate::web::access::Operator;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::web::{Data, Path};

/// `POST /operator/advisories/{advisory}/decisions/{decision}/end`
pub async fn end(app: Data<App>, actor: Operator, path: Path<(String, String)>, _: Form<Nothing>) -> Answer {
    let (advisory, decision) = path.into_inner();
    let (id, now, by) = (DecisionId::from(decision), app.clock.now(), actor.person.person.name);
    let end = move |db: &mut Db| -> DbResult<bool> { curation::end(db, now, &id, &by) };
    if !app.database.write(Scope::Global, end).await? {
        return Err(Error::NotFound);
    }
    let target = super::view::href(&advisory);
    Ok(frame::see_other(&target, Some(&Flash::DecisionEnded(advisory))))
}
