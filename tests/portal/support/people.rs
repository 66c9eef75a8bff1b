//! People coming in: what a chamber, an owner and a newcomer do, in one line each.

use super::{Browser, Mail, Owner, PASSWORD, Page, TestApp};
use diesel::prelude::*;
use diesel::sql_types::Text;
use tocsin::db::{Db, DbResult, OrganisationId, Scope, SmeId};
use tocsin::tenancy::{Place, Role};

/// Everything that a secret could have changed: people, places, contacts, businesses, sessions, secrets.
const STATE: [&str; 6] = [
    "SELECT id || ' ' || email || ' ' || name || ' ' || password_hash AS line FROM person ORDER BY 1",
    "SELECT person_id || ' ' || COALESCE(sme_id, organisation_id) || ' ' || role AS line FROM membership ORDER BY 1",
    "SELECT sme_id || ' ' || email || ' ' || COALESCE(person_id, '') AS line FROM contact ORDER BY 1",
    "SELECT id || ' ' || name || ' ' || COALESCE(CAST(claimed_at AS TEXT), '') AS line FROM sme ORDER BY 1",
    "SELECT token_hash AS line FROM session ORDER BY 1",
    "SELECT token_hash AS line FROM one_time_token ORDER BY 1",
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// What stands in the database about people, table by table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    pub people: Vec<String>,
    pub places: Vec<String>,
    pub contacts: Vec<String>,
    pub businesses: Vec<String>,
    pub sessions: Vec<String>,
    pub secrets: Vec<String>,
}

/// A chamber's admin at their pages.
pub struct Admin {
    pub browser: Browser,
    pub organisation: OrganisationId,
}

impl Admin {
    /// A path below the chamber's pages.
    pub fn path(&self, rest: &str) -> String {
        format!("/chamber/{}{rest}", self.organisation)
    }

    pub async fn home(&self) -> Page {
        self.browser.get(&self.path("")).await
    }

    /// Sends the form to enrol a business; fields of the caller come last and count.
    pub async fn tries_to_enrol(&self, name: &str, more: &[(&str, &str)]) -> Page {
        let form = self.browser.get(&self.path("/members/new")).await;
        let mut fields = vec![
            ("business", name),
            ("trade", "bakery"),
            ("town", "Lyon"),
            ("country", "FR"),
            ("language", "en"),
        ];
        fields.retain(|(field, _)| !more.iter().any(|(own, _)| own == field));
        fields.extend(more);
        self.browser.submit(&form, "/members/new", &fields).await
    }

    /// Enrols a business.
    pub async fn enrols(&self, name: &str, more: &[(&str, &str)]) -> SmeId {
        let page = self.tries_to_enrol(name, more).await;
        assert_eq!(page.status, 303, "{}", page.text());
        SmeId::from(page.location().rsplit('/').next().unwrap().to_owned())
    }

    /// Makes a letter for a member; returns the code that stands on it.
    pub async fn writes_letter(&self, member: &SmeId) -> String {
        let page = self.browser.get(&self.path(&format!("/members/{member}"))).await;
        let letter = self.browser.submit(&page, "/letter", &[]).await;
        assert_eq!(letter.status, 200, "{}", letter.text());
        letter.select(".claim .code").remove(0)
    }

    /// Sends a member the mail to take over.
    pub async fn mails_claim(&self, member: &SmeId, email: &str) -> Page {
        let page = self.browser.get(&self.path(&format!("/members/{member}"))).await;
        let fields = [("email", email)];
        self.browser
            .submit(&page, &format!("/members/{member}/invitation"), &fields)
            .await
    }
}

impl Owner {
    /// Invites somebody by mail.
    pub async fn invites(&self, email: &str, role: &str) {
        let fields = [("email", email), ("role", role)];
        let page = self.posts(&self.business.path("/people/invitations"), &fields).await;
        assert_eq!(page.status, 303, "{}", page.text());
    }

    /// Asks for a new address.
    pub async fn wants_address(&self, email: &str) -> Page {
        self.posts("/account/email", &[("email", email), ("password", PASSWORD)])
            .await
    }

    pub async fn people_page(&self) -> Page {
        self.browser.get(&self.business.path("/people")).await
    }
}

impl TestApp {
    /// A new admin of this organisation, signed in.
    pub async fn admin_of(&self, organisation: &OrganisationId, email: &str) -> Admin {
        let place = Place::Organisation(organisation.clone());
        self.db_person(email, "en", place, Role::Admin).await;
        Admin {
            browser: self.signed_in(email).await,
            organisation: organisation.clone(),
        }
    }

    /// The mails to this address.
    pub fn mails_to(&self, email: &str) -> Vec<Mail> {
        let mut mails = self.mails();
        mails.retain(|mail| mail.to.contains(email));
        mails
    }

    /// Lets the worker send until this address has a link that begins with `path` and is none of `known`. Some mails
    /// are written after the answer, so the worker may have to look more than once.
    pub async fn link_to(&self, email: &str, path: &str, known: &[String]) -> String {
        for _ in 0..500 {
            self.work().await;
            let links = self.mails_to(email).into_iter().flat_map(|mail| self.links(&mail));
            let mut fresh = links.filter(|link| link.starts_with(path) && !known.contains(link));
            if let Some(link) = fresh.next() {
                return link;
            }
        }
        panic!("no link to {path} for {email}: {:?}", self.mails_to(email));
    }

    /// The paths on our own pages that a mail leads to.
    pub fn links(&self, mail: &Mail) -> Vec<String> {
        let words = mail.text.split_whitespace();
        let own = words.filter_map(|word| word.strip_prefix(&self.app.config.base_url));
        own.map(str::to_owned).collect()
    }

    pub async fn db_people(&self) -> People {
        let read = |db: &mut Db| -> DbResult<Vec<Vec<String>>> {
            let mut tables = Vec::new();
            for sql in STATE {
                let lines: Vec<Line> = diesel::sql_query(sql).load(db)?;
                tables.push(lines.into_iter().map(|line| line.line).collect());
            }
            Ok(tables)
        };
        let mut tables = self.db_read(Scope::System, read).await.into_iter();
        let mut next = || tables.next().unwrap();
        People {
            people: next(),
            places: next(),
            contacts: next(),
            businesses: next(),
            sessions: next(),
            secrets: next(),
        }
    }
}
