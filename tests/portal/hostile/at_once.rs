//! Two clicks at once, and a database that is gone.

use super::*;

/// How many programs a business has, and how many open alerts.
async fn programs_and_alerts(app: &TestApp, sme: &SmeId) -> (usize, usize) {
    let own = sme.clone();
    let count = move |db: &mut Db| {
        let programs = inventory::store::find_all(db, &own)?.len();
        Ok((programs, alerts::store::find_open(db, &own)?.len()))
    };
    app.db_read(Scope::Sme(sme.clone()), count).await
}

#[actix_web::test]
async fn two_clicks_at_once_add_one_program() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Notre site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    let click = || browser.submit(&search, "/software", &fields);
    let (one, two, three) = tokio::join!(click(), click(), click());
    for page in [&one, &two, &three] {
        assert_eq!(page.status, 303, "{}", page.text());
        assert_eq!(page.location(), one.location(), "all lead to the same program");
    }
    app.work().await;
    assert_eq!(
        programs_and_alerts(&app, &bakery.sme).await,
        (1, 1),
        "programs and alerts"
    );
    assert_eq!(app.mails().iter().filter(|mail| mail.text.contains("/r/")).count(), 1);
}

#[actix_web::test]
async fn different_programs_at_once_are_all_kept() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let search = browser.get(&bakery.path("/software/new?q=wordpress")).await;
    let labels: Vec<String> = (0..6).map(|n| format!("Site {n}")).collect();
    let clicks = labels.iter().map(|label| {
        let (browser, search) = (&browser, &search);
        async move {
            let fields = [
                ("product", "wordpress"),
                ("label", label.as_str()),
                ("version", "6.4.1"),
                ("exposure", "yes"),
            ];
            browser.submit(search, "/software", &fields).await
        }
    });
    for page in futures_util::future::join_all(clicks).await {
        assert_eq!(page.status, 303, "{}", page.text());
    }
    assert_eq!(
        programs_and_alerts(&app, &bakery.sme).await,
        (6, 1),
        "programs and alerts"
    );
}

#[actix_web::test]
async fn two_answers_at_once_are_one() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Notre site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    add(&browser, &bakery, &fields).await;
    let sme = bakery.sme.clone();
    let id = app
        .db_read(Scope::Sme(sme.clone()), move |db| {
            Ok(alerts::store::find_open(db, &sme)?.remove(0).id)
        })
        .await;
    let page = browser.get(&bakery.path(&format!("/alerts/{id}"))).await;
    let answers = async |expected: usize| {
        let (sme, id) = (bakery.sme.clone(), id.clone());
        let found = app
            .db_read(Scope::Sme(sme.clone()), move |db| {
                alerts::store::find_answers(db, &sme, &id)
            })
            .await;
        assert_eq!(found.len(), expected, "{found:?}");
    };
    for (action, expected) in [("/help-request", 1), ("/reminder", 2), ("/completion", 3)] {
        let click = || browser.submit(&page, action, &[]);
        let (one, two, three) = tokio::join!(click(), click(), click());
        for answer in [one, two, three] {
            // A reminder for an alert that was answered meanwhile is the only one that may find nothing.
            assert_eq!(answer.status, 303, "{action}: {}", answer.text());
        }
        answers(expected).await;
    }
}

#[actix_web::test]
async fn without_its_database_the_portal_stays_polite() {
    let (app, bakery) = app_with_bakery().await;
    let owner = app.signed_in(&bakery.owner).await;
    let gone = format!("sqlite://{}/gone/test.sqlite", app.app.config.data.display());
    let (url, server) = another_door(&app, |app| app.database = Database::new(&gone, 2).unwrap()).await;
    let visitor = Browser::new(&url).language("fr");
    let person = Browser::new(&url).language("fr");
    person.set_cookie("__Host-session", &owner.cookie("__Host-session").unwrap());
    let credentials = [("email", bakery.owner.as_str()), ("password", PASSWORD)];
    let home = bakery.path("");
    let (live, public, ready, signing_in, read, code) = tokio::join!(
        visitor.get("/health/live"),
        visitor.get("/sign-in"),
        visitor.get("/health/ready"),
        visitor.post("/sign-in", &credentials),
        person.get(&home),
        visitor.post("/code", &[("code", "ABCD-EFGH")]),
    );
    assert_eq!((live.status, public.status, ready.status), (200, 200, 503));
    assert_eq!(ready.body, "not ready\n");
    for (page, what) in [(signing_in, "sign-in"), (read, "a page"), (code, "code")] {
        is_human(&page, 503, "fr", what);
        assert!(page.title().contains("Nous revenons"), "{}", page.title());
        let id = page.headers["x-request-id"].to_str().unwrap().to_owned();
        assert!(page.body.contains(&id), "{what}: the number to quote");
    }
    server.stop(false).await;
}
