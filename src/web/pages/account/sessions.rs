//! `POST /account/sessions/…/removal`: ends a session elsewhere, or all of them.

use crate::accounts;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::web::access::SignedIn;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::web::{Data, Path};

/// `POST /account/sessions/{session}/removal`
pub async fn end(app: Data<App>, actor: SignedIn, path: Path<String>, _: Form<Nothing>) -> Answer {
    let (person, id) = (actor.person.person.id, path.into_inner());
    let end = move |db: &mut Db| accounts::store::delete_session_of(db, &person, &id);
    if !app.database.write(Scope::Global, end).await? {
        return Err(Error::NotFound);
    }
    Ok(frame::see_other("/account", Some(&Flash::SessionEnded)))
}

/// `POST /account/sessions/removal`
pub async fn end_others(app: Data<App>, actor: SignedIn, _: Form<Nothing>) -> Answer {
    let (person, kept) = (actor.person.person.id, actor.person.session_hash);
    let end = move |db: &mut Db| accounts::store::delete_other_sessions(db, &person, &kept);
    app.database.write(Scope::Global, end).await?;
    Ok(frame::see_other("/account", Some(&Flash::SessionEnded)))
}
