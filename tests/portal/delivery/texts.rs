//! What the mails say: short subjects, the same in text and HTML, no header from a name.

use super::*;

#[actix_web::test]
async fn a_mail_has_all_its_parts_and_headers() {
    let Some(mut server) = SmtpServer::start("a_mail_has_all_its_parts_and_headers") else {
        return;
    };
    let app = portal(&server).await;
    site_of(&app, "Boulangerie", "fr").await;
    app.arrives(&weakness()).await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    let (raw, mail) = (&received[0].raw, &received[0].mail);
    assert_eq!(received[0].to, "owner@boulangerie.example");
    for expected in [
        "Content-Language: fr",
        "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0",
        "Date: ",
    ] {
        assert!(mail.headers.contains(expected), "{expected}: {}", mail.headers);
    }
    assert!(mail.headers.contains("multipart/alternative"), "{}", mail.headers);
    assert!(
        mail.from.contains("Chambre de Lyon, alertes") && mail.from.contains("<alertes@chambre.example>"),
        "{}",
        mail.from
    );
    let id = mail.message_id.trim_matches(['<', '>']);
    assert!(id.len() == 32 + "@chambre.example".len() && id.ends_with("@chambre.example"));
    assert!(raw.find("text/plain").unwrap() < raw.find("text/html").unwrap());
    assert_eq!(app.db_outbox().await, [("sent".to_owned(), 1)]);
    app.work().await;
    assert!(server.received().is_empty());
}

#[actix_web::test]
async fn no_name_can_add_a_header() {
    let Some(mut server) = SmtpServer::start("no_name_can_add_a_header") else {
        return;
    };
    let app = portal(&server).await;
    let chamber = app.db_chamber("Chambre\r\nBcc: eve@evil.example").await;
    let business = app
        .db_business(&chamber, "Bakery\r\nX-Evil: yes\r\n\r\n<script>alert", "en")
        .await;
    app.db_welcomed(&business).await;
    let owner = app.owner_of(&business).await;
    let label = "Site\r\nBcc: eve@evil.example\r\n\r\n<img src=x>";
    owner.adds("wordpress", label, "6.4.1", "yes").await;
    app.arrives(&weakness()).await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    let mail = &received[0].mail;
    let started: BTreeSet<&str> = mail
        .headers
        .lines()
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let known = [
        "Auto-Submitted",
        "Content-Language",
        "Content-Type",
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
        "To",
    ];
    assert_eq!(started, BTreeSet::from(known));
    assert!(!mail.html.contains("<script") && !mail.html.contains("<img"));
}

/// All mails there are: an alert of each level that is mailed, a reminder, a summary; in both languages.
async fn all_mails() -> (TestApp, Vec<Mail>) {
    let app = TestApp::start().await;
    let long = "The shop with the very long name that nobody can say in one breath";
    for language in ["en", "fr"] {
        let owner = site_of(&app, &format!("Bakery {language}"), language).await;
        owner.adds("woocommerce", long, "8.0", "yes").await;
    }
    let chamber = app.db_chamber("Chambre de Lyon").await;
    for language in ["en", "fr"] {
        let name = format!("Florist {language}");
        let owner = app.owner_of(&app.db_business(&chamber, &name, language).await).await;
        owner.adds("firefox", "Navigateur", "", "no").await;
    }
    app.arrives(&weakness()).await;
    let shop = Nvd::new("CVE-2026-1002").below("a:woocommerce:woocommerce", "8.1");
    app.arrives(&shop.document()).await;
    app.arrives(&kev("CVE-2026-1002")).await;
    let browser = Nvd::new("CVE-2026-1003").below("a:mozilla:firefox", "140.0");
    app.arrives(&browser.document()).await;
    for mail in app.mails() {
        let path = mail.answer_path();
        let visitor = app.browser();
        let page = visitor.get(&path).await;
        visitor.submit(&page, "/reminder", &[]).await;
    }
    app.clock_forward_minutes(4 * 24 * 60);
    app.work().await;
    let mails = app.mails();
    (app, mails)
}

#[actix_web::test]
async fn every_mail_keeps_the_rules() {
    let (app, mails) = all_mails().await;
    assert_eq!(mails.len(), 2 * (3 + 2 + 1), "alerts, reminders, summaries");
    let base = format!("{}/", app.app.config.base_url);
    for mail in &mails {
        let both = format!("{}\n{}", mail.text, mail.html);
        for never in [
            "/sign-in", "<img", "<form", "<script", "src=", "url(", "utm_", "@import", "<iframe", "bit.ly",
        ] {
            assert!(!both.contains(never), "{never} in {}", mail.subject);
        }
        let html = Html::parse_document(&mail.html);
        let links = scraper::Selector::parse("[href]").unwrap();
        for link in html.select(&links) {
            let (href, words) = (link.attr("href").unwrap(), link.text().collect::<String>());
            assert!(href.starts_with(&base), "{href}");
            assert_eq!(words, href, "shown as a readable address");
        }
        let headings = html.select(&scraper::Selector::parse("h1").unwrap()).count();
        assert_eq!(headings, 1, "{}", mail.subject);
        assert!(!mail.headers.to_lowercase().contains("attachment"));
        let page = app.browser().post("/code", &[("code", &mail.code())]).await;
        assert!(page.text().contains(&mail.subject), "{}: {}", mail.code(), page.text());
        assert!(mail.html.contains(&mail.code()), "the same code in both parts");
    }
}

#[actix_web::test]
async fn every_subject_is_short_and_begins_with_the_level() {
    let (_app, mails) = all_mails().await;
    let levels = ["Today: ", "This week: ", "Aujourd’hui, ", "Cette semaine, "];
    for subject in mails.iter().map(|mail| &mail.subject) {
        assert!(subject.chars().count() <= 50, "{subject}");
        let summary = subject.contains("started") || subject.contains("commenc");
        let levelled = levels.iter().any(|level| subject.starts_with(level));
        assert!(summary || levelled, "{subject}");
        assert!(!subject.contains("RE:") && !subject.to_lowercase().contains("urgent"));
    }
}

/// The words of a text, in one set: letters and digits only.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

#[actix_web::test]
async fn text_and_html_say_the_same() {
    let (_app, mails) = all_mails().await;
    for mail in &mails {
        let html = Html::parse_document(&mail.html);
        let main = scraper::Selector::parse("main").unwrap();
        let shown: Vec<&str> = html.select(&main).flat_map(|main| main.text()).collect();
        let (text, html) = (words(&mail.text), words(&shown.join(" ")));
        let differ: Vec<&String> = text.symmetric_difference(&html).collect();
        assert!(differ.is_empty(), "{}: {differ:?}", mail.subject);
    }
}
