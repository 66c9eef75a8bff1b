//! The demonstration: one chamber with six businesses of different trades and advisories written by us from facts.
//!
//! Everything runs through the same functions as in real life: import, matching, review, outbox, worker.

mod document;

use self::document::{Business, Document};
use crate::accounts::{self, NewPerson};
use crate::advisories::import::{ImportError, import_bytes};
use crate::alerts;
use crate::app::App;
use crate::clock::Timestamp;
use crate::db::{ContactId, Db, DbError, DbResult, OrganisationId, PersonId, Scope, SmeId};
use crate::inventory::{self, Exposed, ItemInput, Label, VersionText};
use crate::jobs;
use crate::tenancy::{self, Membership, NewContact, NewOrganisation, NewSme, OrganisationKind, Place, Role};
use serde::Serialize;

const ADVISORIES: &[u8] = include_bytes!("advisories.json");
const KNOWN_EXPLOITED: &[u8] = include_bytes!("kev.json");
const ARRIVALS: &[u8] = include_bytes!("arrivals.json");
const BUSINESSES: &[u8] = include_bytes!("businesses.json");

/// The one password of all invented people.
const PASSWORD: &str = "tocsin-demo-2026";
const TIME_ZONE: &str = "Europe/Paris";

/// A sign-in of the demonstration.
#[derive(Debug, Clone, Serialize)]
pub struct SignIn {
    /// "owner", "chamber" or "operator".
    pub role: &'static str,
    /// Business or organisation.
    pub tenant: String,
    /// Name of the person.
    pub person: String,
    /// Address to type.
    pub email: String,
    /// Password to type.
    pub password: String,
}

impl SignIn {
    /// "Boulangerie Morel (Sophie Morel)".
    #[must_use]
    pub fn who(&self) -> String {
        format!("{} ({})", self.tenant, self.person)
    }
}

/// Fills an empty database and lets a few advisories arrive after the first day.
///
/// # Errors
/// The database's, or a document of the demonstration that does not read.
pub async fn seed(app: &App) -> DbResult<Vec<SignIn>> {
    let now = app.clock.now();
    let document: Document = serde_json::from_slice(BUSINESSES).map_err(|e| DbError::damaged("demo businesses", e))?;
    for (name, bytes) in [
        ("demo advisories", ADVISORIES),
        ("demo known exploited", KNOWN_EXPLOITED),
    ] {
        take_in(app, now, name, bytes).await?;
    }
    let hash = app
        .hasher
        .hash(PASSWORD)
        .await
        .map_err(|e| DbError::damaged("demo password", e))?;
    let context = app.alert_context();
    let create = move |db: &mut Db| -> DbResult<Vec<SignIn>> { create_all(db, &context, &document, &hash) };
    let sign_ins = app.database.write(Scope::System, create).await?;
    jobs::run_until_idle(app).await?;
    take_in(app, now, "demo arrivals", ARRIVALS).await?;
    jobs::run_until_idle(app).await?;
    Ok(sign_ins)
}

async fn take_in(app: &App, now: Timestamp, name: &str, bytes: &[u8]) -> DbResult<()> {
    match import_bytes(&app.database, now, name, bytes).await {
        Ok(_) => {}
        Err(ImportError::Database(error)) => return Err(error),
        Err(ImportError::Source(error)) => return Err(DbError::damaged(name, error)),
    }
    jobs::fan_out::match_all(&app.database, &app.alert_context()).await?;
    Ok(())
}

fn create_all(db: &mut Db, context: &alerts::Context, document: &Document, hash: &str) -> DbResult<Vec<SignIn>> {
    let now = context.now;
    let seeder = Seeder { now, hash };
    let mut sign_ins = Vec::new();
    let chamber = seeder.chamber(db, document)?;
    for business in &document.businesses {
        let sme = seeder.business(db, context, &chamber, business)?;
        alerts::review::review(db, context, &sme, alerts::review::Cause::Inventory)?;
        alerts::welcome(db, context, &sme)?;
        let owner = &business.owner;
        sign_ins.push(sign_in("owner", &business.name, &owner.name, &owner.email));
    }
    let admin = &document.chamber.admin;
    let place = Place::Organisation(chamber);
    seeder.person(db, &admin.name, &admin.email, "fr", place, Role::Admin)?;
    sign_ins.push(sign_in("chamber", &document.chamber.name, &admin.name, &admin.email));
    let operator = seeder.operator(db)?;
    seeder.person(
        db,
        "Nora Keller",
        "nora.keller@tocsin.example",
        "en",
        Place::Organisation(operator),
        Role::Admin,
    )?;
    sign_ins.push(sign_in(
        "operator",
        "Tocsin",
        "Nora Keller",
        "nora.keller@tocsin.example",
    ));
    Ok(sign_ins)
}

fn sign_in(role: &'static str, tenant: &str, person: &str, email: &str) -> SignIn {
    SignIn {
        role,
        tenant: tenant.into(),
        person: person.into(),
        email: email.into(),
        password: PASSWORD.into(),
    }
}

struct Seeder<'a> {
    now: Timestamp,
    hash: &'a str,
}

impl Seeder<'_> {
    fn chamber(&self, db: &mut Db, document: &Document) -> DbResult<OrganisationId> {
        let chamber = &document.chamber;
        let hours = serde_json::to_string(&chamber.help.hours).map_err(|e| DbError::damaged("demo hours", e))?;
        let new = NewOrganisation {
            id: OrganisationId::generate(),
            kind: OrganisationKind::Chamber,
            name: chamber.name.clone(),
            sender_address: "alertes@lyon.example".into(),
            help_person: Some(chamber.help.name.clone()),
            help_phone: Some(chamber.help.phone.clone()),
            help_hours: Some(hours),
            language: chamber.language.clone(),
            time_zone: TIME_ZONE.into(),
            created_at: self.now,
        };
        tenancy::store::create_organisation(db, &new)?;
        Ok(new.id)
    }

    fn operator(&self, db: &mut Db) -> DbResult<OrganisationId> {
        let new = NewOrganisation {
            id: OrganisationId::generate(),
            kind: OrganisationKind::Operator,
            name: "Tocsin".into(),
            sender_address: "alerts@tocsin.example".into(),
            help_person: None,
            help_phone: None,
            help_hours: None,
            language: "en".into(),
            time_zone: TIME_ZONE.into(),
            created_at: self.now,
        };
        tenancy::store::create_organisation(db, &new)?;
        Ok(new.id)
    }

    fn business(
        &self,
        db: &mut Db,
        context: &alerts::Context,
        chamber: &OrganisationId,
        business: &Business,
    ) -> DbResult<SmeId> {
        let new = NewSme {
            id: SmeId::generate(),
            organisation_id: chamber.clone(),
            name: business.name.clone(),
            trade: business.trade.clone(),
            town: business.town.clone(),
            country: "FR".into(),
            language: business.language.clone(),
            time_zone: TIME_ZONE.into(),
            pack: None,
            created_at: self.now,
        };
        tenancy::store::create_sme(db, &new)?;
        let owner = &business.owner;
        let place = Place::Sme(new.id.clone());
        let person = self.person(db, &owner.name, &owner.email, &business.language, place, Role::Owner)?;
        self.contact(db, &new.id, &owner.name, &owner.email, &business.language, Some(person))?;
        if let Some(second) = &business.second_contact {
            let language = second.language.as_deref().unwrap_or(&business.language);
            self.contact(db, &new.id, &second.name, &second.email, language, None)?;
        }
        for program in &business.inventory {
            let unreadable = |e: inventory::InvalidItem| DbError::damaged(&program.label, e);
            let input = ItemInput {
                product_slug: program.product.clone(),
                label: Label::parse(&program.label).map_err(unreadable)?,
                version: VersionText::parse(program.version.as_deref().unwrap_or_default()).map_err(unreadable)?,
                exposed: program
                    .exposed
                    .map_or(Exposed::Unknown, |yes| if yes { Exposed::Yes } else { Exposed::No }),
            };
            inventory::add(db, &context.catalogue, self.now, &new.id, &input)?;
        }
        Ok(new.id)
    }

    fn person(
        &self,
        db: &mut Db,
        name: &str,
        email: &str,
        language: &str,
        place: Place,
        role: Role,
    ) -> DbResult<PersonId> {
        let new = NewPerson {
            id: PersonId::generate(),
            email: email.to_owned(),
            name: name.to_owned(),
            language: language.to_owned(),
            password_hash: self.hash.to_owned(),
            time_zone: TIME_ZONE.into(),
            created_at: self.now,
        };
        accounts::store::create_person(db, &new)?;
        tenancy::store::create_membership(db, &new.id, self.now, &Membership { place, role })?;
        Ok(new.id)
    }

    fn contact(
        &self,
        db: &mut Db,
        sme: &SmeId,
        name: &str,
        email: &str,
        language: &str,
        person_id: Option<PersonId>,
    ) -> DbResult<()> {
        let new = NewContact {
            sme_id: sme.clone(),
            id: ContactId::generate(),
            name: name.to_owned(),
            email: email.to_owned(),
            language: language.to_owned(),
            time_zone: TIME_ZONE.into(),
            alerts_wanted: true,
            person_id,
            created_at: self.now,
        };
        tenancy::store::create_contact(db, &new)
    }
}
