//! `tocsin user add`: a person with a place, and with it the place when it does not exist yet.

use super::Failure;
use crate::accounts::{self, EmailAddress, NewPerson};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Db, DbError, DbResult, OrganisationId, PersonId, Scope, SmeId};
use crate::i18n::Lang;
use crate::tenancy::{self, Membership, OrganisationKind, Place, Role};
use std::io::{BufRead as _, IsTerminal as _};

/// What to do with people.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Adds a person; the password is read from standard input.
    Add(Add),
}

/// Who to add, and where.
#[derive(clap::Args)]
pub(super) struct Add {
    /// E-mail address.
    #[arg(long)]
    email: String,
    /// Name.
    #[arg(long)]
    name: String,
    /// Language of the pages, by its code: en, fr, de, es or it.
    #[arg(long, default_value = "en")]
    language: String,
    /// Admin of the operator with this name; created when there is none.
    #[arg(long, group = "place")]
    operator: Option<String>,
    /// Admin of the chamber with this name; created when there is none.
    #[arg(long, group = "place")]
    chamber: Option<String>,
    /// Admin of the provider with this name; created when there is none.
    #[arg(long, group = "place")]
    provider: Option<String>,
    /// Owner of a business: the id of the business, as its pages show it.
    #[arg(long, group = "place")]
    business: Option<String>,
}

pub(super) async fn run(command: Command, config: Config) -> Result<(), Failure> {
    let Command::Add(add) = command;
    let email = EmailAddress::parse(&add.email).ok_or_else(|| input("--email: type a whole address"))?;
    let lang = Lang::parse(&add.language).ok_or_else(|| input(&format!("--language: one of {}", Lang::codes())))?;
    let place = add.place()?;
    let app = App::start(config, Clock::default()).await?;
    let password = read_password()?;
    let hash = app
        .hasher
        .hash(&password)
        .await
        .map_err(|e| Failure::Input(e.to_string()))?;
    let now = app.clock.now();
    let work = move |db: &mut Db| -> DbResult<bool> {
        if accounts::store::find_person_by_email(db, &email)?.is_some() {
            return Ok(false);
        }
        let person = NewPerson {
            id: PersonId::generate(),
            email: email.as_str().to_owned(),
            name: add.name,
            language: lang.code().to_owned(),
            password_hash: hash,
            time_zone: "Europe/Paris".into(),
            created_at: now,
        };
        accounts::store::create_person(db, &person)?;
        let membership = place.resolve(db, lang, now)?;
        tenancy::store::create_membership(db, &person.id, now, &membership)?;
        Ok(true)
    };
    match app.database.write(Scope::System, work).await {
        Ok(true) => {
            println!("{} can sign in at {}/sign-in", add.email, app.config.base_url);
            Ok(())
        }
        Ok(false) => Err(input("a person with this address exists already")),
        Err(DbError::Query(diesel::result::Error::NotFound)) => Err(input("--business: no business has this id")),
        Err(error) => Err(error.into()),
    }
}

fn input(words: &str) -> Failure {
    Failure::Input(words.to_owned())
}

enum NewPlace {
    Organisation(OrganisationKind, String),
    Business(SmeId),
}

impl Add {
    fn place(&self) -> Result<NewPlace, Failure> {
        let names = [&self.operator, &self.chamber, &self.provider, &Some(self.name.clone())];
        if names.into_iter().flatten().any(|name| name.trim().is_empty()) {
            return Err(input("a name must not be empty"));
        }
        let organisation = |kind, name: &String| NewPlace::Organisation(kind, name.clone());
        let place = self
            .operator
            .as_ref()
            .map(|name| organisation(OrganisationKind::Operator, name))
            .or(self
                .chamber
                .as_ref()
                .map(|name| organisation(OrganisationKind::Chamber, name)))
            .or(self
                .provider
                .as_ref()
                .map(|name| organisation(OrganisationKind::Provider, name)))
            .or(self
                .business
                .as_ref()
                .map(|id| NewPlace::Business(SmeId::from(id.clone()))));
        place.ok_or_else(|| input("name a place: --operator, --chamber, --provider or --business"))
    }
}

impl NewPlace {
    fn resolve(self, db: &mut Db, lang: Lang, now: crate::clock::Timestamp) -> DbResult<Membership> {
        let (kind, name) = match self {
            Self::Business(id) => {
                let found = tenancy::store::find_sme(db, &id)?;
                let found = found.ok_or(DbError::Query(diesel::result::Error::NotFound))?;
                return Ok(Membership {
                    place: Place::Sme(found.id),
                    role: Role::Owner,
                });
            }
            Self::Organisation(kind, name) => (kind, name),
        };
        let known = tenancy::store::find_organisation_by_name(db, &name)?.filter(|known| known.kind == kind);
        let id = match known {
            Some(known) => known.id,
            None => create(db, kind, name, lang, now)?,
        };
        Ok(Membership {
            place: Place::Organisation(id),
            role: Role::Admin,
        })
    }
}

fn create(
    db: &mut Db,
    kind: OrganisationKind,
    name: String,
    lang: Lang,
    now: crate::clock::Timestamp,
) -> DbResult<OrganisationId> {
    let new = tenancy::NewOrganisation {
        id: OrganisationId::generate(),
        kind,
        name,
        sender_address: "alerts@localhost".into(),
        help_person: None,
        help_phone: None,
        help_hours: None,
        language: lang.code().to_owned(),
        time_zone: "Europe/Paris".into(),
        created_at: now,
    };
    tenancy::store::create_organisation(db, &new)?;
    Ok(new.id)
}

fn read_password() -> Result<String, Failure> {
    if std::io::stdin().is_terminal() {
        eprintln!("Password (at least 8 characters; it shows while you type):");
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
