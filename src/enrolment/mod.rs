//! How businesses and people come in: a chamber enrols a member with a starter pack, an owner claims it by letter or
//! mail, colleagues are invited, a business signs up alone.
//!
//! A business is protected from the moment it is enrolled, before anybody signs in.

mod claims;
mod invitations;
mod joining;
pub mod packs;
mod senders;
mod sign_ups;

pub use claims::{claim, find_claim, send_claim, write_letter};
pub use invitations::{Invited, accept, find_invitation, invite};
pub use joining::{Joined, Joiner, NewJoiner, outcome};
pub use senders::{instance_sender, organisation_sender};
pub use sign_ups::{SignUp, confirm, find_sign_up, sign_up};

use crate::accounts::EmailAddress;
use crate::alerts::review::{Cause, review};
use crate::alerts::{self};
use crate::db::{ContactId, Db, DbResult, OrganisationId, SmeId};
use crate::i18n::Lang;
use crate::inventory;
use crate::tenancy::{self, Country, Name, NewContact, NewSme};
use packs::Pack;

/// A business about to be enrolled.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// Its name.
    pub name: Name,
    /// What it does.
    pub trade: Name,
    /// Where it is.
    pub town: Name,
    /// In which country.
    pub country: Country,
    /// Language its people read.
    pub language: Lang,
    /// Who receives its alerts, and where; without, nobody does until somebody claims it.
    pub contact: Option<(Name, EmailAddress)>,
    /// What its list begins with.
    pub pack: Option<&'static Pack>,
}

/// Creates a business of an organisation with contact and starter list, and judges that list at once. Runs in the
/// scope of the new business, whose id the caller has made.
///
/// # Errors
/// The database's.
pub fn enrol(
    db: &mut Db,
    context: &alerts::Context,
    sme: &SmeId,
    organisation: &OrganisationId,
    new: &NewMember,
) -> DbResult<()> {
    let business = NewSme {
        id: sme.clone(),
        organisation_id: organisation.clone(),
        name: new.name.as_str().to_owned(),
        trade: new.trade.as_str().to_owned(),
        town: new.town.as_str().to_owned(),
        country: new.country.code().to_owned(),
        language: new.language.code().to_owned(),
        time_zone: new.country.time_zone().to_owned(),
        pack: new.pack.map(|pack| pack.slug.clone()),
        created_at: context.now,
    };
    tenancy::store::create_sme(db, &business)?;
    if let Some((name, email)) = &new.contact {
        let contact = NewContact {
            sme_id: sme.clone(),
            id: ContactId::generate(),
            name: name.as_str().to_owned(),
            email: email.as_str().to_owned(),
            language: new.language.code().to_owned(),
            time_zone: new.country.time_zone().to_owned(),
            alerts_wanted: true,
            person_id: None,
            created_at: context.now,
        };
        tenancy::store::create_contact(db, &contact)?;
    }
    let items = new
        .pack
        .map(|pack| pack.items(&context.catalogue, new.country.code()))
        .unwrap_or_default();
    for item in items {
        inventory::add(db, &context.catalogue, context.now, sme, &item)?;
    }
    review(db, context, sme, Cause::Inventory)
}
