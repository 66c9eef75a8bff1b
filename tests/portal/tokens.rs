//! Secrets that work once (trust goal S6): looked at, used, used again, by fifty at once, too late, cut, changed, at
//! the wrong door, by somebody else, after a newer one, and asked for under a false name.

mod strangers;

use crate::support::{Admin, Browser, Owner, Page, People, TestApp};
use futures_util::future::join_all;
use std::sync::atomic::{AtomicUsize, Ordering};
use tocsin::db::SmeId;
use tocsin::tenancy::OrganisationKind;

const NEW_PASSWORD: &str = "five purple ducks swim";
const OVER: &str = "This link no longer works";

/// The ways in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Claim,
    Invitation,
    SignUp,
    Reset,
    EmailChange,
}

const KINDS: [Kind; 6] = [
    Kind::Letter,
    Kind::Claim,
    Kind::Invitation,
    Kind::SignUp,
    Kind::Reset,
    Kind::EmailChange,
];

impl Kind {
    /// What stands before the secret in the address.
    fn door(self) -> &'static str {
        match self {
            Self::Letter | Self::Claim => "/claim/",
            Self::Invitation => "/invitation/",
            Self::SignUp => "/sign-up/",
            Self::Reset => "/password/",
            Self::EmailChange => "/email-change/",
        }
    }

    /// To whom it is sent.
    fn mailbox(self) -> &'static str {
        match self {
            Self::Letter => "",
            Self::Claim => "boss@garage.example",
            Self::Invitation => "paul@bakery.example",
            Self::SignUp => "solo@florist.example",
            Self::Reset => "owner@bakery.example",
            Self::EmailChange => "sophie@new.example",
        }
    }

    /// How long it works, in minutes.
    fn minutes(self) -> i64 {
        match self {
            Self::Letter => 90 * 1440,
            Self::Claim | Self::Invitation | Self::SignUp => 7 * 1440,
            Self::Reset | Self::EmailChange => 30,
        }
    }

    /// True when it makes a new person.
    fn joins(self) -> bool {
        !matches!(self, Self::Reset | Self::EmailChange)
    }
}

/// A chamber with a bakery that is in and a garage that nobody has taken over.
struct World {
    app: TestApp,
    admin: Admin,
    owner: Owner,
    garage: SmeId,
    visitors: AtomicUsize,
}

impl World {
    async fn build() -> Self {
        // Each visitor below has an address of its own, or the throttles would answer for the secrets.
        let app = TestApp::start_with(&[("TOCSIN_TRUSTED_PROXIES", "127.0.0.1")]).await;
        app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
        let lyon = app.db_chamber("Lyon").await;
        let bakery = app.db_business(&lyon, "Bakery", "en").await;
        app.db_welcomed(&bakery).await;
        let admin = app.admin_of(&lyon, "lyon@x.example").await;
        let garage = admin.enrols("Garage", &[]).await;
        Self {
            owner: app.owner_of(&bakery).await,
            app,
            admin,
            garage,
            visitors: AtomicUsize::new(0),
        }
    }

    /// Asks for a secret, as people do; what was sent to the same mailbox before is passed over.
    async fn secret(&self, kind: Kind) -> String {
        let known = self.known(kind);
        match kind {
            Kind::Letter => return self.admin.writes_letter(&self.garage).await,
            Kind::Claim => {
                let sent = self.admin.mails_claim(&self.garage, kind.mailbox()).await;
                assert_eq!(sent.status, 303, "{}", sent.text());
            }
            Kind::Invitation => self.owner.invites(kind.mailbox(), "").await,
            Kind::SignUp => {
                ask_sign_up(&self.app.browser(), kind.mailbox(), &[]).await;
            }
            Kind::Reset => {
                let page = self.app.browser().post("/password", &[("email", kind.mailbox())]).await;
                assert_eq!(page.status, 200, "{}", page.text());
            }
            Kind::EmailChange => {
                let asked = self.owner.wants_address(kind.mailbox()).await;
                assert_eq!(asked.status, 303, "{}", asked.text());
            }
        }
        let link = self.app.link_to(kind.mailbox(), kind.door(), &known).await;
        link.trim_start_matches(kind.door()).to_owned()
    }

    fn known(&self, kind: Kind) -> Vec<String> {
        let mails = self.app.mails_to(kind.mailbox()).into_iter();
        mails.flat_map(|mail| self.app.links(&mail)).collect()
    }

    /// Opens the link, or types the code.
    async fn look(&self, kind: Kind, presented: &str) -> Page {
        let browser = self.app.browser();
        match kind {
            Kind::Letter => self.post(&browser, "/claim", &[("code", presented)]).await,
            _ => browser.get(&format!("{}{presented}", kind.door())).await,
        }
    }

    /// Sends the form behind the link, as a newcomer.
    async fn try_it(&self, kind: Kind, presented: &str, visitor: usize) -> Page {
        let email = format!("boss{visitor}@garage.example");
        let password = format!("{NEW_PASSWORD} {visitor}");
        let fields = [
            ("name", "Paul Martin"),
            ("email", email.as_str()),
            ("password", &password),
            ("language", "en"),
            ("claim", presented),
        ];
        let path = match kind {
            Kind::Letter | Kind::Claim => "/claim/owner".to_owned(),
            _ => format!("{}{presented}", kind.door()),
        };
        self.post(&self.app.browser(), &path, &fields).await
    }

    /// Posts from an address that nobody had before.
    async fn post(&self, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
        let visitor = self.visitors.fetch_add(1, Ordering::Relaxed);
        let address = format!("203.0.{}.{}", visitor / 250, visitor % 250);
        let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", address.as_str())];
        browser.post_from(path, fields, &headers).await
    }

    async fn people(&self) -> People {
        self.app.db_people().await
    }

    /// The secret is good for nothing: the page says so and nothing has changed.
    async fn is_refused(&self, kind: Kind, presented: &str, why: &str) {
        let before = self.people().await;
        let looked = self.look(kind, presented).await;
        match kind {
            Kind::Letter => {
                assert_eq!(looked.status, 422, "{kind:?} {why}: {}", looked.text());
                assert!(looked.text().contains("We do not know this code"), "{}", looked.text());
            }
            _ => is_over(&looked, kind, why),
        }
        is_over(&self.try_it(kind, presented, 1).await, kind, why);
        assert_eq!(self.people().await, before, "{kind:?} {why}");
    }
}

fn is_over(page: &Page, kind: Kind, why: &str) {
    assert_eq!(page.status, 410, "{kind:?} {why}: {}", page.text());
    assert_eq!(page.title(), OVER, "{kind:?} {why}");
    assert_eq!(page.headers.get("set-cookie"), None, "{kind:?} {why}");
}

async fn ask_sign_up(browser: &Browser, email: &str, headers: &[(&str, &str)]) -> Page {
    let fields = [
        ("business", "Florist"),
        ("trade", "flowers"),
        ("town", "Lyon"),
        ("country", "FR"),
        ("language", "en"),
        ("email", email),
    ];
    let mut all = vec![("sec-fetch-site", "same-origin")];
    all.extend(headers);
    browser.post_from("/sign-up", &fields, &all).await
}

/// How many rows more there are: people, places, contacts, businesses.
fn growth(before: &People, after: &People) -> [usize; 4] {
    [
        after.people.len() - before.people.len(),
        after.places.len() - before.places.len(),
        after.contacts.len() - before.contacts.len(),
        after.businesses.len() - before.businesses.len(),
    ]
}

#[actix_web::test]
async fn looking_changes_nothing_and_a_secret_works_once() {
    for kind in KINDS {
        let world = World::build().await;
        let secret = world.secret(kind).await;
        let before = world.people().await;
        let (first, second) = (world.look(kind, &secret).await, world.look(kind, &secret).await);
        assert_eq!((first.status, second.status), (200, 200), "{kind:?}: {}", first.text());
        assert_eq!(first.body, second.body, "{kind:?}");
        assert_eq!(world.people().await, before, "{kind:?}: looking changed something");

        let used = world.try_it(kind, &secret, 1).await;
        assert_eq!(used.status, 303, "{kind:?}: {}", used.text());
        let after = world.people().await;
        let wanted = match kind {
            // Who got the mail was a contact already.
            Kind::Claim => [1, 1, 0, 0],
            Kind::Letter | Kind::Invitation => [1, 1, 1, 0],
            Kind::SignUp => [1, 1, 1, 1],
            Kind::Reset | Kind::EmailChange => [0; 4],
        };
        assert_eq!(growth(&before, &after), wanted, "{kind:?}");
        assert_ne!(after.people, before.people, "{kind:?}");
        world.is_refused(kind, &secret, "a second time").await;
    }
}

#[actix_web::test]
async fn of_fifty_at_once_one_succeeds() {
    for kind in KINDS {
        let world = World::build().await;
        let secret = world.secret(kind).await;
        let before = world.people().await;
        let crowd = join_all((0..50).map(|visitor| world.try_it(kind, &secret, visitor))).await;
        let won: Vec<usize> = (0..50).filter(|n| crowd[*n].status == 303).collect();
        assert_eq!(won.len(), 1, "{kind:?}: {won:?}");
        for page in crowd.iter().filter(|page| page.status != 303) {
            assert!(
                [410, 422].contains(&page.status),
                "{kind:?}: {} {}",
                page.status,
                page.text()
            );
            assert_eq!(
                page.headers.get("set-cookie"),
                None,
                "{kind:?}: no session for who came late"
            );
        }
        let after = world.people().await;
        let [people, places, contacts, businesses] = growth(&before, &after);
        let one = usize::from(kind.joins());
        assert_eq!((people, places), (one, one), "{kind:?}");
        assert!(
            contacts <= 1 && businesses == usize::from(kind == Kind::SignUp),
            "{kind:?}"
        );
        if kind.joins() {
            assert_eq!(after.sessions.len(), before.sessions.len() + 1, "{kind:?}");
        }
        if kind == Kind::Reset {
            let fields = |password| [("email", kind.mailbox()), ("password", password)];
            let password = format!("{NEW_PASSWORD} {}", won[0]);
            let signed_in = world.app.browser().post("/sign-in", &fields(&password)).await;
            assert_eq!(signed_in.status, 303, "the one that won counts");
        }
    }
}

#[actix_web::test]
async fn a_secret_works_until_its_last_minute_and_no_longer() {
    for kind in KINDS {
        let world = World::build().await;
        let secret = world.secret(kind).await;
        world.app.clock_forward_minutes(kind.minutes() - 1);
        let last = world.look(kind, &secret).await;
        assert_eq!(last.status, 200, "{kind:?}: {}", last.text());
        world.app.clock_forward_minutes(1);
        world.is_refused(kind, &secret, "too late").await;
    }
}

#[actix_web::test]
async fn a_newer_secret_ends_the_one_before() {
    let world = World::build().await;
    for kind in KINDS {
        let first = world.secret(kind).await;
        world.app.clock_forward_minutes(1);
        let second = world.secret(kind).await;
        assert_ne!(first, second);
        world.is_refused(kind, &first, "sent again").await;
        let page = world.look(kind, &second).await;
        assert_eq!(page.status, 200, "{kind:?}: {}", page.text());
    }
}

#[actix_web::test]
async fn the_first_use_closes_the_other_door_of_a_business() {
    for (used, other) in [(Kind::Letter, Kind::Claim), (Kind::Claim, Kind::Letter)] {
        let world = World::build().await;
        let (one, two) = (world.secret(used).await, world.secret(other).await);
        assert_eq!(world.try_it(used, &one, 1).await.status, 303);
        world.is_refused(other, &two, "taken over by the other door").await;
        let path = world.admin.path(&format!("/members/{}", world.garage));
        let page = world.admin.browser.get(&path).await;
        assert!(
            !page.body.contains("/letter\""),
            "no further letter is offered: {}",
            page.text()
        );
    }
}
