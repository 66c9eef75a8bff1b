//! `GET /home`: to the pages of the person's first place.

use crate::app::App;
use crate::db::{Db, Scope};
use crate::tenancy::{self, OrganisationKind, Place};
use crate::web::access::SignedIn;
use crate::web::{Answer, Error, frame};
use actix_web::web::Data;

/// `GET /home`
pub async fn home(app: Data<App>, actor: SignedIn) -> Answer {
    let first = actor.person.memberships.into_iter().next().ok_or(Error::NotFound)?;
    let target = match first.place {
        Place::Sme(id) => format!("/business/{id}"),
        Place::Organisation(id) => {
            let looked_up = id.clone();
            let find = move |db: &mut Db| tenancy::store::find_organisation(db, &looked_up);
            match app.database.read(Scope::Global, find).await?.map(|own| own.kind) {
                Some(OrganisationKind::Operator) => "/operator".to_owned(),
                Some(_) => frame::organisation_home(&id),
                None => return Err(Error::NotFound),
            }
        }
    };
    Ok(frame::see_other(&target, None))
}
