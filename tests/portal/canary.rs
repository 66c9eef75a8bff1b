//! A canary (trust goal S4): what one chamber's business wrote is found on no page and in no mail of another.

use crate::support::{Browser, Nvd, Owner, TestApp, kev};
use std::collections::{BTreeSet, VecDeque};
use tocsin::db::OrganisationId;
use tocsin::tenancy::{OrganisationKind, Place, Role};

/// Stands in every text that the other side has.
const CANARY: &str = "zorblax";
/// Most pages of one visitor; the crawl ends long before.
const PAGES: usize = 400;

/// A business that uses what the others use, with an answered alert, an open one, a request for help, a look.
async fn lives(app: &TestApp, chamber: &OrganisationId, word: &str) -> Owner {
    let business = app.db_business(chamber, &format!("{word}-business"), "en").await;
    app.db_contact(&business, &format!("contact@{word}.example"), "en")
        .await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    let fields = [
        ("name", format!("{word}-person")),
        ("language", "en".into()),
        ("time_zone", "Europe/Paris".into()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(owner.posts("/account", &fields).await.status, 303);
    owner.adds("wordpress", &format!("{word}-site"), "6.4.1", "yes").await;
    owner
        .adds("synology-dsm", &format!("{word}-archive"), "7.1", "yes")
        .await;
    owner.adds("", &format!("{word}-own-program"), "1.0", "no").await;
    owner.invites(&format!("colleague@{word}.example"), "").await;
    owner
}

async fn acts(app: &TestApp, owner: &Owner, word: &str) {
    let open = owner.alerts().await;
    assert_eq!(open.len(), 2, "{word}");
    owner.answers(&open[0], "help-request", &[]).await;
    owner.answers(&open[1], "completion", &[]).await;
    let opened = owner.posts(&owner.business.path("/access"), &[("days", "30")]).await;
    assert_eq!(opened.status, 303);
    let email = format!("admin@{word}.example");
    let admin = app.admin_of(&owner.business.organisation, &email).await;
    let list = admin
        .browser
        .get(&admin.path(&format!("/members/{}/software", owner.business.sme)))
        .await;
    assert!(list.text().contains(&format!("{word}-own-program")), "{}", list.text());
    admin
        .enrols(
            &format!("{word}-newcomer"),
            &[("trade", &format!("{word}-trade")), ("town", &format!("{word}-town"))],
        )
        .await;
}

/// Follows every link on our own pages; returns the addresses that were seen.
async fn crawl(browser: &Browser, who: &str, starts: &[String], traces: &[String]) -> BTreeSet<String> {
    let mut waiting: VecDeque<String> = starts.iter().cloned().collect();
    let mut seen: BTreeSet<String> = starts.iter().cloned().collect();
    let mut read = 0;
    while let Some(path) = waiting.pop_front() {
        let page = browser.get(&path).await;
        read += 1;
        assert!(page.status < 500, "{who}: {path} answers {}", page.status);
        let headers = format!("{:?}", page.headers);
        let whole = format!("{headers}{}", page.body).to_lowercase();
        for trace in traces {
            assert!(!whole.contains(trace), "{who} reads {trace} on {path}: {}", page.text());
        }
        let mut found = page.attributes("a", "href");
        found.extend(page.attributes("link", "href"));
        found.push(page.location().to_owned());
        for link in found {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if link.starts_with('/') && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
        assert!(read < PAGES, "{who}: the crawl does not end");
    }
    seen
}

#[actix_web::test]
async fn nothing_of_another_tenant_is_on_any_page_or_in_any_mail() {
    let app = TestApp::start().await;
    let operator = app.db_organisation(OrganisationKind::Operator, "Tocsin").await;
    let ours = app.db_chamber("Lyon").await;
    let theirs = app.db_chamber(&format!("{CANARY}-chamber")).await;
    let owner = lives(&app, &ours, "lyon").await;
    let other = lives(&app, &theirs, CANARY).await;
    let staff = Place::Sme(owner.business.sme.clone());
    app.db_person("staff@lyon.example", "en", staff, Role::Staff).await;
    for (id, product, fix) in [
        ("CVE-2026-1001", "a:wordpress:wordpress", "6.4.3"),
        ("CVE-2026-2001", "o:synology:diskstation_manager", "7.2"),
    ] {
        app.arrives(&kev(id)).await;
        app.arrives(&Nvd::new(id).below(product, fix).document()).await;
    }
    acts(&app, &other, CANARY).await;
    acts(&app, &owner, "lyon").await;
    app.clock_forward_minutes(1);
    app.work().await;

    let traces = [CANARY.to_owned(), other.business.sme.to_string(), theirs.to_string()];
    let chamber = format!("/chamber/{ours}");
    let starts = |more: &[&str]| -> Vec<String> {
        let usual = ["/", "/home", "/account", "/sources", "/join"];
        usual.iter().chain(more).map(|path| (*path).to_owned()).collect()
    };
    let search = owner.business.path(&format!("/software/new?q={}", &CANARY[..3]));
    let members = format!("{chamber}/members?q={}", &CANARY[..3]);
    for (who, email, more) in [
        ("owner", owner.business.owner.as_str(), vec![search.as_str()]),
        ("staff", "staff@lyon.example", vec![search.as_str()]),
        ("admin", "admin@lyon.example", vec![chamber.as_str(), members.as_str()]),
    ] {
        let browser = app.signed_in(email).await;
        let seen = crawl(&browser, who, &starts(&more), &traces).await;
        println!("{who}: {} addresses", seen.len());
        assert!(seen.len() >= 25, "{who}: {seen:?}");
        let own = format!("/business/{}/people", owner.business.sme);
        assert!(who == "admin" || seen.contains(&own), "{seen:?}");
    }
    let seen = crawl(&app.browser(), "the public", &starts(&[]), &traces).await;
    println!("the public: {} addresses", seen.len());

    // The operator knows the chambers by name, and nothing of their businesses.
    let desk = app.admin_of(&operator, "desk@tocsin.example").await;
    let of_businesses = [
        "site",
        "archive",
        "own-program",
        "business",
        "person",
        "newcomer",
        "trade",
        "town",
    ];
    let mut traces: Vec<String> = of_businesses.iter().map(|word| format!("{CANARY}-{word}")).collect();
    traces.push(other.business.sme.to_string());
    crawl(&desk.browser, "the operator", &starts(&["/operator"]), &traces).await;
    no_mail_tells(&app);
}

/// Mails to one side name nothing of the other.
fn no_mail_tells(app: &TestApp) {
    let (mut read, mut told) = (0, 0);
    for mail in app.mails() {
        let whole = format!("{}{}{}", mail.headers, mail.text, mail.html).to_lowercase();
        if mail.to.contains(CANARY) {
            told += usize::from(whole.contains(CANARY) && !whole.contains("lyon-"));
        } else {
            read += 1;
            assert!(!whole.contains(CANARY), "{}", mail.text);
        }
    }
    assert!(read >= 5 && told >= 5, "{read} and {told} mails");
}
