//! The test app: a little language for tests. Everything goes through HTTP unless its name begins with `db_`.

mod advisory;
mod browser;
mod database;
mod mails;
mod owner;
mod people;
mod smtp;

pub use advisory::{GRAVE, Nvd, kev, page};
pub use browser::{Browser, Page};
pub use database::{engine_name, fresh, fresh_postgres, superuser};
pub use mails::Mail;
pub use owner::Owner;
pub use people::{Admin, People};
pub use smtp::SmtpServer;

use std::net::TcpListener;
use std::sync::Arc;
use tempfile::TempDir;
use tocsin::accounts::{self, NewPerson, second_factor};
use tocsin::advisories::import::import_bytes;
use tocsin::app::{App, Demo};
use tocsin::clock::{Clock, Timestamp};
use tocsin::config::Config;
use tocsin::db::{ContactId, Db, DbError, OrganisationId, PersonId, Scope, SmeId};
use tocsin::tenancy::{self, Membership, NewContact, NewOrganisation, NewSme, OrganisationKind, Place, Role};
use tocsin::{jobs, web};

/// Monday 23 November 2026, 08:00 UTC.
pub const MORNING: Timestamp = Timestamp::from_micros(1_795_420_800_000_000);
/// The password of everybody in tests.
pub const PASSWORD: &str = "correct horse battery";

/// The secret in the authenticator app of everybody who has one.
pub const TOTP_SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// A running portal with a database of its own and a clock that stands still.
pub struct TestApp {
    pub app: App,
    pub url: String,
    hash: String,
    _folder: TempDir,
    server: actix_web::dev::ServerHandle,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        drop(self.server.stop(false));
    }
}

/// A business with its owner.
#[derive(Debug, Clone)]
pub struct Business {
    pub sme: SmeId,
    pub organisation: OrganisationId,
    pub owner: String,
}

impl Business {
    /// A path below the business's pages.
    pub fn path(&self, rest: &str) -> String {
        format!("/business/{}{rest}", self.sme)
    }
}

impl TestApp {
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// Starts with settings besides the usual ones.
    pub async fn start_with(settings: &[(&str, &str)]) -> Self {
        Self::run(settings, None).await
    }

    /// Starts as the demo does: nobody needs a second factor.
    pub async fn start_as_demo() -> Self {
        Self::run(&[], Some(Arc::new(Demo::default()))).await
    }

    async fn run(settings: &[(&str, &str)], demo: Option<Arc<Demo>>) -> Self {
        // The browsers of the tests speak plain HTTP, but cannot be made without a provider.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut values = vec![
            ("TOCSIN_DATA".to_owned(), folder.path().display().to_string()),
            ("TOCSIN_LISTEN".to_owned(), address.to_string()),
            ("DATABASE_URL".to_owned(), database::fresh(folder.path())),
        ];
        values.extend(
            settings
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let mut app = App::start(Config::from_values(values).unwrap(), Clock::stopped(MORNING))
            .await
            .unwrap();
        app.demo = demo;
        let server = web::server::serve(app.clone(), listener).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        let hash = app.hasher.hash(PASSWORD).await.unwrap();
        Self {
            app,
            url: format!("http://{address}"),
            hash,
            _folder: folder,
            server: handle,
        }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// A browser in which this person has signed in.
    pub async fn signed_in(&self, email: &str) -> Browser {
        let browser = self.browser();
        let page = browser
            .post("/sign-in", &[("email", email), ("password", PASSWORD)])
            .await;
        assert_eq!(page.status, 303, "{}", page.text());
        if page.location().starts_with("/sign-in/second-factor") {
            self.second_step(&browser).await;
        }
        browser
    }

    /// Types what the authenticator app shows; a code works once, so the clock moves on when it was used before.
    async fn second_step(&self, browser: &Browser) {
        for _ in 0..2 {
            let code = second_factor::code_at(TOTP_SECRET, self.app.clock.now()).unwrap();
            let form = browser.get("/sign-in/second-factor").await;
            let page = browser
                .submit(&form, "/sign-in/second-factor", &[("code", &code)])
                .await;
            if page.status == 303 {
                return;
            }
            self.app.clock.advance_seconds(60);
        }
        panic!("the second factor was refused");
    }

    /// Lets the worker do all that waits.
    pub async fn work(&self) {
        jobs::run_until_idle(&self.app).await.unwrap();
    }

    /// Takes in a document as a feed would, and lets the worker do what follows.
    pub async fn arrives(&self, document: &str) {
        import_bytes(&self.app.database, self.app.clock.now(), "test", document.as_bytes())
            .await
            .unwrap();
        self.work().await;
    }

    /// What lies in the mail folder, by subject.
    pub fn mails(&self) -> Vec<Mail> {
        mails::read(&self.app.config.data.join("mails"))
    }

    pub async fn db_organisation(&self, kind: OrganisationKind, name: &str) -> OrganisationId {
        let new = NewOrganisation {
            id: OrganisationId::generate(),
            kind,
            name: name.into(),
            sender_address: "alertes@chambre.example".into(),
            help_person: Some("Camille Roche".into()),
            help_phone: Some("04 65 71 12 40".into()),
            help_hours: Some(r#"{"fr":"de 9 h à 17 h","en":"9:00 to 17:00"}"#.into()),
            language: "fr".into(),
            time_zone: "Europe/Paris".into(),
            created_at: MORNING,
        };
        let id = new.id.clone();
        self.db_write(Scope::System, move |db| tenancy::store::create_organisation(db, &new))
            .await;
        id
    }

    pub async fn db_chamber(&self, name: &str) -> OrganisationId {
        self.db_organisation(OrganisationKind::Chamber, name).await
    }

    /// A business with an owner who reads `language`; the owner is also the contact.
    pub async fn db_business(&self, organisation: &OrganisationId, name: &str, language: &str) -> Business {
        let sme = SmeId::generate();
        let owner = format!(
            "owner@{}.example",
            name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-")
        );
        let new = NewSme {
            id: sme.clone(),
            organisation_id: organisation.clone(),
            name: name.into(),
            trade: "bakery".into(),
            town: "Lyon".into(),
            country: "FR".into(),
            language: language.into(),
            time_zone: "Europe/Paris".into(),
            pack: None,
            created_at: MORNING,
        };
        self.db_write(Scope::System, move |db| tenancy::store::create_sme(db, &new))
            .await;
        self.db_person(&owner, language, Place::Sme(sme.clone()), Role::Owner)
            .await;
        let contact = NewContact {
            sme_id: sme.clone(),
            id: ContactId::generate(),
            name: "Sophie Morel".into(),
            email: owner.clone(),
            language: language.into(),
            time_zone: "Europe/Paris".into(),
            alerts_wanted: true,
            person_id: None,
            created_at: MORNING,
        };
        self.db_write(Scope::System, move |db| tenancy::store::create_contact(db, &contact))
            .await;
        Business {
            sme,
            organisation: organisation.clone(),
            owner,
        }
    }

    pub async fn db_person(&self, email: &str, language: &str, place: Place, role: Role) {
        let new = NewPerson {
            id: PersonId::generate(),
            email: email.into(),
            name: "Sophie Morel".into(),
            language: language.into(),
            password_hash: self.hash.clone(),
            time_zone: "Europe/Paris".into(),
            created_at: MORNING,
        };
        self.db_write(Scope::System, move |db| {
            accounts::store::create_person(db, &new)?;
            // Who runs an organisation has an authenticator app.
            if matches!(place, Place::Organisation(_)) {
                second_factor::store::update_confirmed(db, &new.id, TOTP_SECRET, 0)?;
            }
            tenancy::store::create_membership(db, &new.id, MORNING, &Membership { place, role })
        })
        .await;
    }

    /// Somebody who runs an organisation and has no second factor yet.
    pub async fn db_bare_admin(&self, email: &str, organisation: &OrganisationId) {
        self.db_person(email, "en", Place::Organisation(organisation.clone()), Role::Admin)
            .await;
        let email = accounts::EmailAddress::parse(email).unwrap();
        self.db_write(Scope::System, move |db| {
            let person = accounts::store::find_person_by_email(db, &email)?.unwrap();
            second_factor::store::delete(db, &person.id)
        })
        .await;
    }

    pub async fn db_write<T: Send + 'static>(
        &self,
        scope: Scope,
        work: impl FnOnce(&mut Db) -> Result<T, DbError> + Send + 'static,
    ) -> T {
        self.app.database.write(scope, work).await.unwrap()
    }

    pub async fn db_read<T: Send + 'static>(
        &self,
        scope: Scope,
        work: impl FnOnce(&mut Db) -> Result<T, DbError> + Send + 'static,
    ) -> T {
        self.app.database.read(scope, work).await.unwrap()
    }
}
