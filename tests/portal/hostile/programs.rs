//! What people type for a program: absurd, unknown or meant to be run.

use super::*;

#[actix_web::test]
async fn absurd_programs_are_taken_or_refused_with_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let long = "9".repeat(41);
    for (label, version, expected) in [
        ("Notre site", "0", 303),
        ("\u{202e}\u{feff}site", "6.4.1-rc.1+build.5 (64-bit)", 303),
        ("a\0b\r\nBcc: c", "99999999999999999999999999999999999999", 303),
        ("😀", "v...1...", 303),
        ("'; DROP TABLE item; --", "' OR 1=1 --", 303),
        ("{$label}{{ 7*7 }}", "${7}", 303),
        (SCRIPT, "<b>1</b>", 303),
        ("x", "1\u{0}", 422),
        ("x", "latest", 422),
        ("x", "", 422),
        ("x", long.as_str(), 422),
        ("\0\r\n\t", "1", 422),
        (&"é".repeat(81), "1", 422),
    ] {
        let fields = [("product", "wordpress"), ("label", label), ("version", version)];
        let page = add(&browser, &bakery, &fields).await;
        assert_eq!(page.status, expected, "{label:?} {version:?}: {}", page.text());
        let shown = browser.visit(page.location()).await;
        if expected == 303 {
            assert_eq!(shown.status, 200, "{label:?} {version:?}");
            assert_eq!(shown.attributes("#version", "value"), [version.trim()], "kept as typed");
        } else {
            assert!(
                page.select("title")[0].starts_with("Erreur : "),
                "{label:?} {version:?}"
            );
            leaks_nothing(&page.body, label);
        }
    }
    let huge = "x".repeat(1024 * 1024);
    let page = add(&browser, &bakery, &[("label", &huge), ("version", "1")]).await;
    is_human(&page, 413, "fr", "a megabyte of name");
    assert_eq!(browser.get(&bakery.path("/software")).await.status, 200);
}

#[actix_web::test]
async fn a_product_nobody_knows_is_kept_by_name() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    for product in [
        "no-such-product",
        "../../etc/passwd",
        "wordpress\0",
        bakery.sme.as_str(),
    ] {
        let fields = [("product", product), ("label", "Caisse"), ("version", "1.0")];
        let added = add(&browser, &bakery, &fields).await;
        assert_eq!(added.status, 303, "{product}");
        assert_eq!(browser.visit(added.location()).await.title(), "Caisse");
    }
}

#[actix_web::test]
async fn what_people_type_is_never_run() {
    let (app, bakery) = app_with_bakery().await;
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let label = format!("{SCRIPT}\r\nBcc: thief@evil.example");
    let fields = [
        ("product", "wordpress"),
        ("label", label.as_str()),
        ("version", "<i>6.4.1</i>"),
        ("exposure", "yes"),
    ];
    let added = add(&browser, &bakery, &fields).await;
    let item = added.location().to_owned();
    browser.visit(&item).await;
    let fixed = [("label", label.as_str()), ("version", "6.4.1"), ("exposure", "yes")];
    let page = browser.get(&item).await;
    browser.submit(&page, item.rsplit_once('/').unwrap().1, &fixed).await;
    app.work().await;
    let alert = browser
        .get(&bakery.path("/alerts"))
        .await
        .attributes("main a", "href")
        .remove(0);
    let page = browser.get(&alert).await;
    let refused = browser.submit(&page, "/dismissal", &[("reason", SCRIPT)]).await;
    assert_eq!(refused.status, 422);
    let refused = browser
        .submit(&page, "/completion", &[("version", SCRIPT.trim_end())])
        .await;
    assert_eq!(refused.status, 303, "it has a digit and 25 characters");
    let mails = app.mails();
    assert!(!mails.is_empty());
    for mail in &mails {
        assert!(!mail.html.contains("<script"), "{}", mail.html);
        assert!(!mail.headers.contains("\nBcc:"), "{}", mail.headers);
    }
    let mut seen = String::new();
    for path in [
        &item,
        &alert,
        &format!("{item}/removal"),
        &bakery.path(""),
        &bakery.path("/alerts"),
        &bakery.path("/software"),
    ] {
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.body.contains("<script>alert"), "{path}: {}", page.body);
        seen.push_str(&page.text());
    }
    let search = browser
        .get(&bakery.path("/software/new?q=%3Cscript%3Ealert(1)%3C/script%3E"))
        .await;
    assert!(
        !search.body.contains("<script>alert") && search.body.contains("&#60;script&#62;"),
        "{}",
        search.body
    );
    assert!(seen.contains(SCRIPT), "it is shown as it was typed: {seen}");
}
