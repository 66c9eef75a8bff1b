//! The mails around the cards (T10, T12, T14, T19, T22): links, both parts, the block to pass on.
//!
//! An alert's mail is made for a share of all cards in each language, with and without the words
//! of a reminder; the summary of the first day for each number that changes its words.

use scraper::{Html, Node, Selector};
use tocsin::{
    alerts::card::{self, Card, Facts},
    delivery::templates::{AlertMail, Envelope, Rendered, WelcomeMail},
    i18n::{Lang, texts},
};

use crate::{cases, readability, rules};

const BASE: &str = "https://alertes.lyon.example";
const CODE: &str = "K7QM-4T2P";
const TO: &str = "owner@abc.example";
const ANSWER: &str = "https://alertes.lyon.example/r/AbC-123";
/// What no mail of ours contains (T12).
const NEVER: [&str; 9] = [
    "<img", "<script", "<form", "<iframe", "<input", "url(", "/sign-in", "utm_", "cid:",
];

fn envelope(lang: Lang) -> Envelope<'static> {
    Envelope {
        t: texts(lang),
        lang,
        organisation: "Xyz",
        business: "Abc",
        to: TO,
        base_url: BASE,
    }
}

fn alert(card: &Card, reminder: bool) -> Rendered {
    let mail = AlertMail {
        envelope: envelope(card.lang),
        card,
        answer_url: ANSWER,
        reminder,
    };
    mail.rendered().unwrap()
}

fn welcome(lang: Lang, programs: usize, alerts: usize, questions: usize) -> Rendered {
    let questions = vec!["Xyz".to_owned(); questions];
    let mail = WelcomeMail {
        envelope: envelope(lang),
        code: CODE,
        programs,
        alerts,
        questions: &questions,
    };
    mail.rendered().unwrap()
}

/// The mails of every so many cards, in every language; every other one is a reminder.
fn alerts(step: usize) -> Vec<(Facts, Card, Rendered)> {
    let mut mails = Vec::new();
    for (index, facts) in cases::all().into_iter().step_by(step).enumerate() {
        for lang in Lang::iter().copied() {
            let card = card::compose(texts(lang), lang, &facts);
            let mail = alert(&card, index % 2 == 0);
            mails.push((facts.clone(), card, mail));
        }
    }
    mails
}

/// The summary of the first day for each number that changes its words.
fn welcomes() -> Vec<(Lang, Rendered)> {
    let mut mails = Vec::new();
    for (programs, alerts, questions) in [(1, 0, 0), (1, 1, 1), (2, 2, 2), (14, 5, 3)] {
        for lang in Lang::iter().copied() {
            mails.push((lang, welcome(lang, programs, alerts, questions)));
        }
    }
    mails
}

/// The words a reader of the HTML part sees, in their order.
fn seen(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let body = document.select(&Selector::parse("body").unwrap()).next().unwrap();
    let mut words = Vec::new();
    for node in body.descendants() {
        if let Node::Text(text) = node.value() {
            words.extend(text.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// The words of the text part, without the lines under headings, bullets and the numbers of steps.
fn read(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for line in text.lines() {
        let plain = line.trim_start_matches(['-', '=']);
        let numbered = ["1. ", "2. ", "3. "].iter().find_map(|mark| plain.strip_prefix(mark));
        words.extend(numbered.unwrap_or(plain).split_whitespace().map(str::to_owned));
    }
    words
}

/// The paragraphs of a text part; lines under headings and bullets part them.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        let told = line.trim_start_matches(['-', '=']).trim();
        if told != line.trim() || told.is_empty() {
            paragraphs.push(String::new());
        }
        if let Some(last) = paragraphs.last_mut() {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(told);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[test]
fn both_parts_of_a_mail_say_the_same() {
    let first_days = welcomes().into_iter().map(|(_, mail)| mail);
    for mail in alerts(199).into_iter().map(|(_, _, mail)| mail).chain(first_days) {
        assert_eq!(seen(&mail.html), read(&mail.text), "{}", mail.text);
    }
}

#[test]
fn links_lead_to_our_own_host_and_can_be_read() {
    let link = Selector::parse("a").unwrap();
    for (_, _, mail) in alerts(199) {
        let document = Html::parse_document(&mail.html);
        for element in document.select(&link) {
            let href = element.attr("href").unwrap();
            assert!(href.starts_with(&format!("{BASE}/")), "{href}");
            assert_eq!(element.text().collect::<String>(), href);
        }
        assert_eq!(mail.text.matches(ANSWER).count(), 1, "{}", mail.text);
    }
    let first_days = welcomes().into_iter().map(|(_, mail)| mail);
    for mail in alerts(997).into_iter().map(|(_, _, mail)| mail).chain(first_days) {
        for never in NEVER {
            assert!(
                !mail.html.contains(never) && !mail.text.contains(never),
                "{never}: {}",
                mail.html
            );
        }
    }
}

#[test]
fn a_mail_names_its_language_and_has_one_first_heading() {
    let alerts = alerts(997).into_iter().map(|(_, card, mail)| (card.lang, mail));
    for (lang, mail) in welcomes().into_iter().chain(alerts) {
        assert!(mail.html.contains(&format!("<html lang=\"{}\">", lang.code())));
        assert_eq!(mail.html.matches("<h1>").count(), 1);
        assert!(mail.subject.chars().count() <= 50, "T10 {}", mail.subject);
    }
}

/// What stands around the cards keeps the rules about words too, and its sentences are short.
#[test]
fn the_first_day_speaks_plainly() {
    for (lang, mail) in welcomes() {
        let told = paragraphs(&mail.text);
        let measures = readability::measure(lang, &told);
        assert!(
            measures.longest_sentence <= 25 && measures.mean_sentence <= 15.0,
            "{lang}: {measures:?}"
        );
        for paragraph in told {
            let found = rules::in_words(lang, &paragraph.replace(TO, "X"), CODE);
            assert!(found.is_empty(), "{lang}: {found:?} in {paragraph}");
        }
    }
}

/// The block to pass on: the reader's language, then English, with all that a helper asks for (T22).
#[test]
fn the_block_for_the_helper_is_complete_and_also_in_english() {
    for (facts, card, mail) in alerts(199) {
        let text = &card.expert.text;
        let english = card::compose(texts(Lang::En), Lang::En, &facts).expert.text;
        assert!(text.ends_with(&english), "{}: {text}", card.lang);
        let blocks = if card.lang == Lang::En { 1 } else { 2 };
        let ids = facts.weaknesses.iter().map(|weakness| weakness.id.as_str());
        for wanted in ids.chain(facts.fixed_in.as_deref()) {
            assert!(text.matches(wanted).count() >= blocks, "{wanted}: {text}");
        }
        for reference in &facts.references {
            assert!(text.contains(reference) && mail.text.contains(reference));
        }
    }
}
