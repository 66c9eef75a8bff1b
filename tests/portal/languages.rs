//! The visitor's language: asked of the browser, chosen with the switch, kept with the account.

use crate::support::{Browser, Nvd, Page, TestApp, kev};
use scraper::{Html, Node};
use std::collections::{BTreeMap, BTreeSet};
use tocsin::alerts::{card, urgency::Level};
use tocsin::i18n::{Lang, reviews::review, texts};

#[expect(dead_code, reason = "the rules about cards use the rest")]
#[path = "../wording/words.rs"]
mod known_words;

fn lang_of(page: &Page) -> String {
    page.attributes("html", "lang").remove(0)
}

#[actix_web::test]
async fn the_browser_is_asked() {
    let app = TestApp::start().await;
    for (wish, lang) in [
        ("fr", "fr"),
        ("de-AT", "de"),
        ("es-419,es;q=0.9,en;q=0.8", "es"),
        ("IT-ch", "it"),
        ("fr-CH, fr;q=0.9, en;q=0.8", "fr"),
        ("en-GB,en;q=0.9,fr;q=0.5", "en"),
        ("en;q=0.3, es;q=0.4, it;q=0.9, de;q=0.8", "it"),
        ("pl, nl;q=0.9, de;q=0.4, en;q=0.1", "de"),
        ("pl", "en"),
        ("fr;q=0, en", "en"),
        ("fr;q=0, de;q=0.1", "de"),
        ("", "en"),
        ("*", "en"),
        (";;;q=,,,", "en"),
    ] {
        for path in [
            "/",
            "/sign-in",
            "/code",
            "/privacy",
            "/accessibility",
            "/g/wordpress",
            "/no/such/page",
        ] {
            let page = app.browser().language(wish).get(path).await;
            assert_eq!(lang_of(&page), lang, "{wish:?} on {path}");
        }
    }
}

/// The languages that the switch of a page offers, each marked as what it is.
fn offered(page: &Page) -> BTreeSet<String> {
    page.attributes("form.language [lang]", "lang").into_iter().collect()
}

#[actix_web::test]
async fn every_other_language_is_offered_on_every_page() {
    let app = TestApp::start().await;
    let all: BTreeSet<String> = Lang::iter().map(|lang| lang.code().to_owned()).collect();
    assert_eq!(all.len(), 5);
    for lang in &all {
        for path in ["/", "/sign-in", "/code", "/privacy", "/accessibility"] {
            let page = app.browser().language(lang).get(path).await;
            let mut shown = offered(&page);
            shown.insert(lang_of(&page));
            assert_eq!((&lang_of(&page), &shown), (lang, &all), "{path}");
        }
    }
}

/// What we say of our own languages is said of each, in the visitor's.
#[actix_web::test]
async fn the_page_says_who_has_read_each_language() {
    let app = TestApp::start().await;
    for lang in Lang::iter().copied() {
        let page = app.browser().language(lang.code()).get("/accessibility").await;
        let notes = page.select("main li:has(strong[lang])");
        for (other, note) in Lang::iter().zip(&notes) {
            assert!(note.contains(other.own_name()), "{notes:?}");
            let unread = review(*other).unwrap().read.is_none();
            assert_eq!(note.contains(&texts(lang).page_languages_unread()), unread, "{note}");
        }
        assert_eq!(notes.len(), Lang::iter().count());
    }
}

/// Presses the button for `lang` on the switch of a page.
async fn switch(browser: &Browser, page: &Page, lang: &str) -> Page {
    assert!(offered(page).contains(lang));
    browser.submit(page, "/language", &[("language", lang)]).await
}

#[actix_web::test]
async fn the_switch_keeps_the_choice_in_this_browser() {
    let app = TestApp::start().await;
    let browser = app.browser().language("en");
    let page = browser.get("/code").await;
    let answer = switch(&browser, &page, "fr").await;
    assert_eq!(
        (answer.status, answer.location()),
        (303, "/code"),
        "back to the same page"
    );
    let cookie = answer.headers["set-cookie"].to_str().unwrap();
    for wanted in [
        "__Host-language=fr",
        "Secure",
        "HttpOnly",
        "SameSite=Lax",
        "Path=/",
        "Max-Age=31536000",
    ] {
        assert!(cookie.contains(wanted), "{wanted}: {cookie}");
    }
    for path in ["/code", "/sign-in", "/no/such/page"] {
        assert_eq!(lang_of(&browser.get(path).await), "fr", "{path}");
    }
    switch(&browser, &browser.get("/code").await, "en").await;
    assert_eq!(lang_of(&browser.get("/").await), "en");
    for absurd in ["xx", "", "../fr", "fr\0"] {
        let page = browser
            .post("/language", &[("language", absurd), ("back", "/code")])
            .await;
        assert_eq!(page.status, 400, "{absurd:?}");
    }
    let page = browser
        .post("/language", &[("language", "fr"), ("back", "//evil.example")])
        .await;
    assert_eq!(page.location(), "/");
}

#[actix_web::test]
async fn the_account_keeps_the_choice_everywhere() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Chambre de Lyon").await;
    let bakery = app.db_business(&chamber, "Boulangerie Morel", "fr").await;
    let browser = app.signed_in(&bakery.owner).await;
    let page = browser.get(&bakery.path("")).await;
    assert_eq!(
        lang_of(&page),
        "fr",
        "the account's language, whatever the browser wishes"
    );
    let lost = browser.get(&bakery.path("/alerts/none")).await;
    assert_eq!((lost.status, lang_of(&lost)), (404, "fr".to_owned()), "errors too");
    let lost = browser.get("/no/such/page").await;
    assert_eq!(
        (lost.status, lang_of(&lost)),
        (404, "fr".to_owned()),
        "and addresses that are nowhere"
    );
    switch(&browser, &page, "en").await;
    assert_eq!(lang_of(&browser.get(&bakery.path("")).await), "en");
    let elsewhere = app.signed_in(&bakery.owner).await;
    assert_eq!(lang_of(&elsewhere.get(&bakery.path("")).await), "en");
}

/// The words a reader sees or hears, without parts marked as another language, names, and the text for the IT
/// helper, which is in two languages by design.
fn words(page: &Page) -> BTreeSet<String> {
    let document = Html::parse_document(&page.body);
    let page_lang = lang_of(page);
    let mut words = BTreeSet::new();
    let mut waiting = vec![document.tree.root()];
    while let Some(node) = waiting.pop() {
        match node.value() {
            Node::Text(text) => {
                let text = text.to_lowercase();
                words.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
            }
            Node::Element(element) if element.attr("lang").is_some_and(|own| own != page_lang) => {}
            Node::Element(element) if matches!(element.name(), "script" | "style" | "textarea") => {}
            Node::Element(element)
                if element
                    .attr("class")
                    .is_some_and(|class| class.contains("name") || class.contains("mono")) => {}
            Node::Element(element) => {
                for name in ["aria-label", "title", "alt", "placeholder"] {
                    let text = element.attr(name).unwrap_or_default().to_lowercase();
                    words.extend(text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
                }
                waiting.extend(node.children());
            }
            _ => waiting.extend(node.children()),
        }
    }
    words
}

/// Follows every link of our own, from `start` on.
async fn crawl(browser: &Browser, start: &[String]) -> BTreeMap<String, Page> {
    let mut waiting: Vec<String> = start.to_vec();
    let mut pages = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        let path = path.split('#').next().unwrap().to_owned();
        if !path.starts_with('/') || path.starts_with("/static/") || pages.contains_key(&path) {
            continue;
        }
        let page = browser.visit(&path).await;
        let is_page = page.headers["content-type"].to_str().unwrap().starts_with("text/html");
        if is_page {
            waiting.extend(page.attributes("a", "href"));
            pages.insert(path, page);
        }
    }
    pages
}

async fn all_pages(lang: &str, chamber: &str, business: &str) -> BTreeMap<String, Page> {
    let app = TestApp::start().await;
    let weakness = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", "6.4.3");
    app.arrives(&weakness.document()).await;
    app.arrives(&kev("CVE-2026-1001")).await;
    let chamber = app.db_chamber(chamber).await;
    let own = app.db_business(&chamber, business, lang).await;
    let browser = app.signed_in(&own.owner).await;
    for (product, version) in [("wordpress", "6.4.1"), ("firefox", "120.0")] {
        let search = browser.get(&own.path(&format!("/software/new?q={product}"))).await;
        let fields = [
            ("product", product),
            ("label", "X"),
            ("version", version),
            ("exposure", "yes"),
        ];
        assert_eq!(browser.submit(&search, "/software", &fields).await.status, 303);
    }
    let wrong = browser.get(&own.path("/software/new?q=office")).await;
    let wrong = browser.submit(&wrong, "/software", &[("version", "latest")]).await;
    assert_eq!(wrong.status, 422);
    let mut pages = crawl(&browser, &[own.path(""), own.path("/software/new?q=wordpress")]).await;
    pages.insert("a form that came back".into(), wrong);
    pages.insert("not found".into(), browser.get("/no/such/page").await);
    assert!(pages.len() > 12, "{:?}", pages.keys());
    assert!(pages.keys().any(|path| path.contains("/alerts/")), "{:?}", pages.keys());
    pages
}

/// Every page of an owner in `lang` says nothing in another language.
async fn speaks_only(lang: &str, chamber: &str, business: &str) {
    let pages = all_pages(lang, chamber, business).await;
    let foreign: BTreeSet<&str> = known_words::of(Lang::parse(lang).unwrap()).foreign().collect();
    for (path, page) in &pages {
        assert_eq!(lang_of(page), lang, "{path}");
        let found: Vec<String> = words(page)
            .into_iter()
            .filter(|word| foreign.contains(word.as_str()))
            .collect();
        assert!(found.is_empty(), "{path} says {found:?}");
        for unfilled in ["{$", "{ $", "{{", "\u{2068}"] {
            assert!(!page.body.contains(unfilled), "{path}: {unfilled}");
        }
    }
}

#[actix_web::test]
async fn english_pages_are_english() {
    speaks_only("en", "Galway Chamber", "Murphy Bakery").await;
}

#[actix_web::test]
async fn french_pages_are_french() {
    speaks_only("fr", "Chambre de Lyon", "Boulangerie Morel").await;
}

#[actix_web::test]
async fn german_pages_are_german() {
    speaks_only("de", "Handelskammer Hamburg", "Bäckerei Petersen").await;
}

#[actix_web::test]
async fn spanish_pages_are_spanish() {
    speaks_only("es", "Cámara Sevilla", "Panadería Ortega").await;
}

#[actix_web::test]
async fn italian_pages_are_italian() {
    speaks_only("it", "Camera Torino", "Panetteria Rossi").await;
}

/// One weakness, five readers: each mail is in the language of the one who gets it, from its subject
/// to the language it declares, and nothing in it falls back to another.
#[actix_web::test]
async fn each_reader_gets_mail_in_their_own_language() {
    let app = TestApp::start().await;
    let chamber = app.db_chamber("Kammer").await;
    for lang in Lang::iter() {
        let business = app.db_business(&chamber, &format!("Abc {lang}"), lang.code()).await;
        app.db_welcomed(&business).await;
        let owner = app.owner_of(&business).await;
        owner.adds("wordpress", "Xyz", "6.4.1", "yes").await;
    }
    let weakness = Nvd::new("CVE-2026-1001").below("a:wordpress:wordpress", "6.4.3");
    app.arrives(&weakness.document()).await;
    let mails = app.mails();
    assert_eq!(mails.len(), Lang::iter().count());
    for lang in Lang::iter().copied() {
        let mail = mails
            .iter()
            .find(|mail| mail.to.contains(&format!("abc-{lang}")))
            .unwrap();
        let t = texts(lang);
        assert!(mail.from.contains(&t.mail_sender("Kammer")), "T11 {}", mail.from);
        assert!(
            mail.headers.contains(&format!("Content-Language: {lang}")),
            "{}",
            mail.headers
        );
        assert!(mail.html.contains(&format!("<html lang=\"{lang}\">")));
        let levels = Level::ALL.map(|level| card::level_word(t, level));
        assert!(
            levels.iter().any(|word| mail.subject.starts_with(word)),
            "{}",
            mail.subject
        );
        for part in [&mail.text, &mail.html] {
            for said in [t.card_steps_title(), t.mail_answer_title(), t.card_check_title()] {
                assert!(part.contains(&said), "{lang}: {said} in {part}");
            }
        }
        let foreign: BTreeSet<&str> = known_words::of(lang).foreign().collect();
        let told = mail.text.split("\n-- ").next().unwrap().to_lowercase();
        let told = told.replace("kammer", "");
        let mut said = told.split(|c: char| !c.is_alphanumeric());
        let found = said.find(|word| foreign.contains(word));
        assert_eq!(found, None, "{lang}: {}", mail.text);
    }
}
