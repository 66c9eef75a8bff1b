//! An owner at their pages: what people do there, in one line each.

use super::{Browser, Business, MORNING, Page, TestApp};
use tocsin::alerts::{self, Alert};
use tocsin::db::{ContactId, Scope};
use tocsin::delivery::outbox;
use tocsin::tenancy::{self, NewContact};

/// An owner who is signed in.
pub struct Owner {
    pub browser: Browser,
    pub business: Business,
    csrf: String,
}

impl TestApp {
    /// The owner of this business, signed in.
    pub async fn owner_of(&self, business: &Business) -> Owner {
        let browser = self.signed_in(&business.owner).await;
        let home = browser.get(&business.path("")).await;
        Owner {
            csrf: home.attributes("input[name=csrf]", "value").remove(0),
            browser,
            business: business.clone(),
        }
    }

    /// A bakery of a chamber whose owner reads English, signed in, past its first day.
    pub async fn bakery(&self) -> Owner {
        let chamber = self.db_chamber("Chambre de Lyon").await;
        let business = self.db_business(&chamber, "Bakery", "en").await;
        self.db_welcomed(&business).await;
        self.owner_of(&business).await
    }

    /// Marks the first day of a business as over.
    pub async fn db_welcomed(&self, business: &Business) {
        let sme = business.sme.clone();
        self.db_write(Scope::Sme(sme.clone()), move |db| {
            tenancy::store::update_welcomed(db, &sme, MORNING)
        })
        .await;
    }

    /// One more person who gets the mails of a business.
    pub async fn db_contact(&self, business: &Business, email: &str, language: &str) {
        let contact = NewContact {
            sme_id: business.sme.clone(),
            id: ContactId::generate(),
            name: "Paul Morel".into(),
            email: email.into(),
            language: language.into(),
            time_zone: "Europe/Paris".into(),
            alerts_wanted: true,
            person_id: None,
            created_at: MORNING,
        };
        self.db_write(Scope::System, move |db| tenancy::store::create_contact(db, &contact))
            .await;
    }

    pub fn clock_forward_minutes(&self, minutes: i64) {
        self.app.clock.advance_seconds(minutes * 60);
    }

    /// How many messages are in each state.
    pub async fn db_outbox(&self) -> Vec<(String, i64)> {
        self.db_read(Scope::System, outbox::count_by_state).await
    }

    pub async fn db_open_alerts(&self, business: &Business) -> Vec<Alert> {
        let sme = business.sme.clone();
        self.db_read(Scope::Sme(sme.clone()), move |db| alerts::store::find_open(db, &sme))
            .await
    }
}

impl Owner {
    /// Adds a program; no version means "I don't know". Returns the program's path.
    pub async fn adds(&self, product: &str, label: &str, version: &str, exposure: &str) -> String {
        let fields = fields(product, label, version, exposure);
        let added = self.posts(&self.business.path("/software"), &fields).await;
        assert_eq!(added.status, 303, "{}", added.text());
        added.location().to_owned()
    }

    /// Changes a program.
    pub async fn changes(&self, item: &str, label: &str, version: &str, exposure: &str) {
        let changed = self.posts(item, &fields("", label, version, exposure)).await;
        assert_eq!(changed.status, 303, "{}", changed.text());
    }

    /// Sends a form.
    pub async fn posts(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let mut fields = fields.to_vec();
        fields.push(("csrf", &self.csrf));
        self.browser.post(path, &fields).await
    }

    /// The paths of all open alerts.
    pub async fn alerts(&self) -> Vec<String> {
        let page = self.browser.get(&self.business.path("/alerts")).await;
        assert_eq!(page.status, 200);
        page.attributes(".alert-row a.button", "href")
    }

    /// The path of the only open alert.
    pub async fn alert(&self) -> String {
        let open = self.alerts().await;
        assert_eq!(open.len(), 1, "{open:?}");
        open[0].clone()
    }

    /// Answers an alert and comes to the page after it.
    pub async fn answers(&self, alert: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let answered = self.posts(&format!("{alert}/{action}"), fields).await;
        assert_eq!(answered.status, 303, "{}", answered.text());
        self.browser.visit(answered.location()).await
    }

    pub async fn home(&self) -> Page {
        self.browser.get(&self.business.path("")).await
    }
}

fn fields<'a>(product: &'a str, label: &'a str, version: &'a str, exposure: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("product", product),
        ("label", label),
        ("version", version),
        ("exposure", exposure),
    ];
    if version.is_empty() {
        fields.push(("version_unknown", "yes"));
    }
    fields
}
