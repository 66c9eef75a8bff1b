//! `POST /sign-out`: the session ends on the server.

use crate::accounts;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::web::access::{PasswordGiven, no_session_cookie};
use crate::web::{Answer, Error, Form, frame};
use actix_web::web::Data;
use serde::Deserialize;

/// Nothing but the forgery token.
#[derive(Deserialize)]
pub struct Nothing {}

/// `POST /sign-out`
pub async fn delete(app: Data<App>, actor: PasswordGiven, _: Form<Nothing>) -> Answer {
    let hash = actor.person.session_hash;
    let end = move |db: &mut Db| accounts::store::delete_session(db, &hash);
    app.database.write(Scope::Global, end).await?;
    let mut response = frame::see_other("/", None);
    response
        .add_cookie(&no_session_cookie())
        .map_err(|e| Error::Internal(e.to_string()))?;
    Ok(response)
}
