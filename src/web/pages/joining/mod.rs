//! `GET /join`: whom to ask, for a business and for a chamber or provider.

pub mod view;

use self::view::{Contact, Join, ListedRow};
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::tenancy::{self, branding};
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /join`
pub async fn show(app: Data<App>, request: HttpRequest) -> Answer {
    let read = |db: &mut Db| -> Result<_, DbError> {
        Ok((branding::store::find_listed(db)?, tenancy::store::find_operator(db)?))
    };
    let (listed, operator) = app.database.read(Scope::Global, read).await?;
    let page = frame::plain(&app, &request);
    let rows = listed.into_iter().map(|own| ListedRow {
        hours: own.hours(page.lang.code()),
        name: own.name,
        phone: own.help_phone,
    });
    let view = Join {
        listed: rows.collect(),
        contact: operator.map(|own| Contact {
            name: own.help_person.unwrap_or(own.name),
            phone: own.help_phone,
            address: own.sender_address,
        }),
        page,
    };
    frame::show(&request, &view)
}
