//! From the demo's documents to rows: organisations, people, businesses with their lists, and what has happened so far.

use super::document::{Business, Document, Help, Person, Program};
use super::{OPERATOR, SignIn};
use crate::accounts::{self, NewPerson};
use crate::alerts::{self, Who};
use crate::clock::Timestamp;
use crate::db::{ContactId, Db, DbError, DbResult, OrganisationId, PersonId, SmeId};
use crate::inventory::{self, Exposed, ItemInput, Label, VersionText};
use crate::tenancy::branding::{self, store::Identity};
use crate::tenancy::grants::Grant;
use crate::tenancy::{self, Membership, NewContact, NewOrganisation, NewSme, OrganisationKind, Place, Role};

/// Creates everything that the documents tell, and the operator.
pub(super) fn create_all(
    db: &mut Db,
    context: &alerts::Context,
    documents: &[Document],
    hash: &str,
) -> DbResult<Vec<SignIn>> {
    let mut seeder = Seeder {
        context,
        hash,
        sign_ins: Vec::new(),
    };
    for document in documents {
        seeder.organisation(db, document)?;
    }
    seeder.operator(db)?;
    Ok(seeder.sign_ins)
}

struct Seeder<'a> {
    context: &'a alerts::Context,
    hash: &'a str,
    sign_ins: Vec<SignIn>,
}

impl Seeder<'_> {
    fn now(&self) -> Timestamp {
        self.context.now
    }

    fn organisation(&mut self, db: &mut Db, document: &Document) -> DbResult<()> {
        let organisation = &document.organisation;
        let Help { name, phone, hours } = &organisation.help;
        let hours = serde_json::to_string(hours).map_err(|e| DbError::damaged("demo hours", e))?;
        let kind = OrganisationKind::from(organisation.kind);
        let new = NewOrganisation {
            id: OrganisationId::generate(),
            kind,
            name: organisation.name.clone(),
            sender_address: organisation.sender_address.clone(),
            help_person: Some(name.clone()),
            help_phone: Some(phone.clone()),
            help_hours: Some(hours),
            language: organisation.language.clone(),
            time_zone: organisation.time_zone.clone(),
            created_at: self.now(),
        };
        tenancy::store::create_organisation(db, &new)?;
        let identity = Identity {
            name: new.name.clone(),
            sender_name: None,
            accent: organisation.accent.clone(),
            help_person: new.help_person.clone(),
            help_phone: new.help_phone.clone(),
            help_hours: new.help_hours.clone(),
            listed: true,
        };
        branding::store::update(db, &new.id, &identity)?;
        for business in &document.businesses {
            self.business(db, &new, &organisation.country, business)?;
        }
        let at = (Place::Organisation(new.id), organisation.name.as_str());
        self.person(
            db,
            &organisation.admin,
            &organisation.language,
            at,
            (Role::Admin, kind.as_str()),
        )?;
        Ok(())
    }

    fn operator(&mut self, db: &mut Db) -> DbResult<()> {
        let new = NewOrganisation {
            id: OrganisationId::generate(),
            kind: OrganisationKind::Operator,
            name: "Tocsin".into(),
            sender_address: "alerts@tocsin.example".into(),
            help_person: None,
            help_phone: None,
            help_hours: None,
            language: "en".into(),
            time_zone: "Europe/Paris".into(),
            created_at: self.now(),
        };
        tenancy::store::create_organisation(db, &new)?;
        let admin = Person {
            name: OPERATOR.into(),
            email: "nora.keller@tocsin.example".into(),
            language: None,
        };
        let at = (Place::Organisation(new.id), "Tocsin");
        self.person(db, &admin, "en", at, (Role::Admin, "operator"))?;
        Ok(())
    }

    fn business(
        &mut self,
        db: &mut Db,
        organisation: &NewOrganisation,
        country: &str,
        business: &Business,
    ) -> DbResult<()> {
        let new = NewSme {
            id: SmeId::generate(),
            organisation_id: organisation.id.clone(),
            name: business.name.clone(),
            trade: business.trade.clone(),
            town: business.town.clone(),
            country: country.to_owned(),
            language: business.language.clone(),
            time_zone: organisation.time_zone.clone(),
            pack: None,
            created_at: self.now(),
        };
        tenancy::store::create_sme(db, &new)?;
        self.people(db, &new, business)?;
        for program in &business.inventory {
            self.program(db, &new.id, program)?;
        }
        alerts::review::review(db, self.context, &new.id, alerts::review::Cause::Inventory)?;
        alerts::welcome(db, self.context, &new.id)?;
        if let Some(product) = &business.asks_help {
            self.ask_help(db, &new.id, product, &business.owner)?;
        }
        if let Some(days) = business.opens_list_days {
            self.open_list(db, &new, &business.owner, days)?;
        }
        Ok(())
    }

    /// The accounts and the contacts of a business.
    fn people(&mut self, db: &mut Db, sme: &NewSme, business: &Business) -> DbResult<()> {
        let (language, place) = (&business.language, || Place::Sme(sme.id.clone()));
        let mut account = None;
        if business.claimed {
            let at = (place(), sme.name.as_str());
            account = Some(self.person(db, &business.owner, language, at, (Role::Owner, "owner"))?);
        }
        self.contact(db, sme, &business.owner, account, business.receives_alerts)?;
        if let Some(staff) = &business.staff {
            let at = (place(), sme.name.as_str());
            let account = self.person(db, staff, language, at, (Role::Staff, "staff"))?;
            self.contact(db, sme, staff, Some(account), true)?;
        }
        if let Some(second) = &business.second_contact {
            self.contact(db, sme, second, None, true)?;
        }
        Ok(())
    }

    fn program(&self, db: &mut Db, sme: &SmeId, program: &Program) -> DbResult<()> {
        let unreadable = |e: inventory::InvalidItem| DbError::damaged(&program.label, e);
        let exposed = |yes| if yes { Exposed::Yes } else { Exposed::No };
        let input = ItemInput {
            product_slug: program.product.clone(),
            label: Label::parse(&program.label).map_err(unreadable)?,
            version: VersionText::parse(program.version.as_deref().unwrap_or_default()).map_err(unreadable)?,
            exposed: program.exposed.map_or(Exposed::Unknown, exposed),
        };
        inventory::add(db, &self.context.catalogue, self.now(), sme, &input)?;
        Ok(())
    }

    fn ask_help(&self, db: &mut Db, sme: &SmeId, product: &str, owner: &Person) -> DbResult<()> {
        let who = Who {
            name: owner.name.clone(),
            person_id: None,
            contact_id: None,
        };
        for alert in alerts::store::find_open(db, sme)? {
            if alert.product_slug == product {
                alerts::answers::ask_help(db, self.context, sme, &alert.id, &who)?;
            }
        }
        Ok(())
    }

    fn open_list(&self, db: &mut Db, sme: &NewSme, owner: &Person, days: i64) -> DbResult<()> {
        let new = Grant {
            sme_id: sme.id.clone(),
            organisation_id: sme.organisation_id.clone(),
            id: uuid::Uuid::now_v7().to_string(),
            granted_by: owner.name.clone(),
            created_at: self.now(),
            expires_at: self.now().plus_days(days),
            revoked_at: None,
        };
        tenancy::grants::store::create(db, &new)
    }

    /// Somebody with an account; their sign-in is noted under `word`.
    fn person(
        &mut self,
        db: &mut Db,
        person: &Person,
        language: &str,
        (place, tenant): (Place, &str),
        (role, word): (Role, &'static str),
    ) -> DbResult<PersonId> {
        let new = NewPerson {
            id: PersonId::generate(),
            email: person.email.clone(),
            name: person.name.clone(),
            language: person.language.as_deref().unwrap_or(language).to_owned(),
            password_hash: self.hash.to_owned(),
            time_zone: "Europe/Paris".into(),
            created_at: self.now(),
        };
        accounts::store::create_person(db, &new)?;
        tenancy::store::create_membership(db, &new.id, self.now(), &Membership { place, role })?;
        self.sign_ins
            .push(SignIn::new(word, tenant, &person.name, &person.email));
        Ok(new.id)
    }

    fn contact(
        &self,
        db: &mut Db,
        sme: &NewSme,
        person: &Person,
        account: Option<PersonId>,
        alerts_wanted: bool,
    ) -> DbResult<()> {
        let new = NewContact {
            sme_id: sme.id.clone(),
            id: ContactId::generate(),
            name: person.name.clone(),
            email: person.email.clone(),
            language: person.language.as_deref().unwrap_or(&sme.language).to_owned(),
            time_zone: sme.time_zone.clone(),
            alerts_wanted,
            person_id: account,
            created_at: self.now(),
        };
        tenancy::store::create_contact(db, &new)
    }
}
