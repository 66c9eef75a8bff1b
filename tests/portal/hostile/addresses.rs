//! Absurd addresses, methods and host names.

use super::*;

#[actix_web::test]
async fn absurd_addresses_lead_to_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let cookie = format!("__Host-session={}", browser.cookie("__Host-session").unwrap());
    let own = bakery.path("");
    let long = "x".repeat(20_000);
    for path in [
        "/%".to_owned(),
        "/%zz".into(),
        "/%ff".into(),
        "/%00".into(),
        "/..%2f..%2fCargo.toml".into(),
        "/../../etc/passwd".into(),
        "//evil.example".into(),
        "/g/%00".into(),
        "/g/..%2f..".into(),
        "/r/%00".into(),
        "/static/x/../../Cargo.toml".into(),
        tocsin::web::static_files::url("..%2f..%2fCargo.toml"),
        tocsin::web::static_files::url("%2e%2e%2fCargo.toml"),
        format!("{own}/software/%00"),
        format!("{own}/software/%ff%fe"),
        format!("{own}/software/%00/removal"),
        format!("{own}/alerts/%00"),
        format!("{own}/alerts/{long}"),
        format!("{own}%00/alerts"),
        "/chamber/%00".into(),
        "/demo/mails/..%2ftest".into(),
    ] {
        let answer = get_raw(&app.url, &path, &cookie).await;
        assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
        assert!(answer.contains("<html lang=\"fr\">"), "{path}: {answer}");
        leaks_nothing(&answer, &path);
    }
}

#[actix_web::test]
async fn absurd_queries_lead_to_a_page() {
    let (app, bakery) = app_with_bakery().await;
    let browser = app.signed_in(&bakery.owner).await;
    let many: String = (0..20_000)
        .map(|n| char::from(b'a' + u8::try_from(n % 26).unwrap()))
        .collect();
    let words = "wordpress+office+".repeat(2_000);
    for query in [
        "q=%",
        "q=%ff%fe",
        "q=%00",
        "q=a&q=b",
        "q",
        "",
        "%%%=%%%",
        &format!("q={many}"),
        &format!("q={words}"),
    ] {
        let begun = Instant::now();
        let page = browser.get(&bakery.path(&format!("/software/new?{query}"))).await;
        assert_eq!(page.status, 200, "{query:.40}");
        assert!(
            begun.elapsed() < Duration::from_secs(3),
            "{query:.40}: {:?}",
            begun.elapsed()
        );
        let page = app.browser().get(&format!("/sign-in?next={query}")).await;
        assert_eq!(page.status, 200, "{query:.40}");
    }
}

#[actix_web::test]
async fn the_mail_folder_of_the_demo_is_all_that_is_shown_of_the_disk() {
    let (app, _) = app_with_bakery().await;
    let (url, server) = another_door(&app, |app| app.demo = Some(Arc::new(Demo::default()))).await;
    std::fs::write(app.app.config.data.join("secret.eml"), "Subject: secret\n\nsecret").unwrap();
    assert!(get_raw(&url, "/demo/mails", "").await.starts_with("HTTP/1.1 200 "));
    for name in [
        "../secret",
        "..%2fsecret",
        "%2e%2e%2fsecret",
        "..%5csecret",
        "%2ftmp%2fsecret",
        "secret%00",
        ".",
    ] {
        for rest in ["", "/html"] {
            let answer = get_raw(&url, &format!("/demo/mails/{name}{rest}"), "").await;
            assert!(answer.starts_with("HTTP/1.1 404 "), "{name}: {answer}");
            assert!(!answer.contains("secret"), "{name}: {answer}");
        }
    }
    server.stop(false).await;
}

#[actix_web::test]
async fn only_the_methods_of_the_table_are_answered() {
    let (app, bakery) = app_with_bakery().await;
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let browser = app.signed_in(&bakery.owner).await;
    let cookie = format!("__Host-session={}", browser.cookie("__Host-session").unwrap());
    let ask = async |method: &str, path: &str| {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let request = client
            .request(method, format!("{}{path}", app.url))
            .header("cookie", &cookie);
        let answer = request.header("sec-fetch-site", "same-origin").send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    for route in routes::table() {
        let path = route.path.replace("{sme}", bakery.sme.as_str());
        for method in ["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"] {
            let (status, body) = ask(method, &path).await;
            assert_eq!(status, 404, "{method} {path}");
            assert!(body.contains("<h1>"), "{method} {path}: {body}");
        }
        if route.method.as_str() == "GET" {
            let (status, body) = ask("HEAD", &path).await;
            assert_eq!(
                (status, body),
                (ask("GET", &path).await.0, String::new()),
                "HEAD {path}"
            );
        }
    }
}

#[actix_web::test]
async fn we_answer_and_sign_under_our_own_name_only() {
    let (app, bakery) = app_with_bakery().await;
    let own = app.url.trim_start_matches("http://").to_owned();
    for host in ["Host: evil.example\r\n", "Host: 127.0.0.1\r\n", "Host: \r\n", ""] {
        let request = format!("GET /sign-in HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
        let answer = send_raw(&app.url, request).await;
        let status: String = answer.chars().skip(9).take(3).collect();
        assert!(
            status == "421" || (host.is_empty() && status == "400"),
            "{host}: {answer}"
        );
        assert!(!answer.contains("evil"), "{answer}");
    }
    let forwarded = "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nX-Forwarded-Proto: https\r\nX-Original-URL: /operator\r\n";
    for path in ["/", "/sign-in", "/no/such/page", &bakery.path("")] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {own}\r\n{forwarded}Connection: close\r\n\r\n");
        let answer = send_raw(&app.url, request).await;
        assert!(!answer.contains("evil"), "{path}: {answer}");
    }
    weakness_arrives(&app).await;
    let browser = app.signed_in(&bakery.owner).await;
    let fields = [
        ("product", "wordpress"),
        ("label", "Site"),
        ("version", "6.4.1"),
        ("exposure", "yes"),
    ];
    add(&browser, &bakery, &fields).await;
    app.work().await;
    let mails = app.mails();
    assert!(
        mails.iter().any(|mail| mail.text.contains(&format!("{}/r/", app.url))),
        "{mails:?}"
    );
}
