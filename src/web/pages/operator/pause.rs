//! `POST /operator/pause` and `/operator/pause/end`: stopping the sending of the whole instance, and going on.

use crate::app::App;
use crate::db::{Db, Scope};
use crate::tenancy::pauses::{self, InstancePause};
use crate::web::access::Operator;
use crate::web::pages::sessions::Nothing;
use crate::web::{Answer, Flash, Form, frame};
use actix_web::web::Data;

/// `POST /operator/pause`
pub async fn create(app: Data<App>, actor: Operator, _: Form<Nothing>) -> Answer {
    let pause = InstancePause {
        at: app.clock.now(),
        by: actor.person.person.name,
    };
    let stop = move |db: &mut Db| pauses::store::create_instance_pause(db, &pause);
    app.database.write(Scope::Global, stop).await?;
    Ok(frame::see_other("/operator", Some(&Flash::Paused)))
}

/// `POST /operator/pause/end`
pub async fn end(app: Data<App>, _: Operator, _: Form<Nothing>) -> Answer {
    app.database
        .write(Scope::Global, pauses::store::delete_instance_pause)
        .await?;
    Ok(frame::see_other("/operator", Some(&Flash::Resumed)))
}
