//! The wording rules on every card that can be composed, and on every mail made of them, in every
//! language (T1-T10, T12-T15, T19, T20, T22).
//!
//! `cases` builds the facts: each danger with each list of steps the rules can produce,
//! each verdict, level and answer about exposure, under several product names.
//! `rules` reads a finished card like a strict editor and lists what is wrong.
//! `readability` has the formulas, `words` the words of each language, `mails` what stands around
//! a card. One test breaks each rule to see it found.

#![expect(clippy::as_conversions, reason = "counts become averages; a test may round")]
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "wording/cases.rs"]
mod cases;
#[path = "wording/mails.rs"]
mod mails;
#[path = "wording/readability.rs"]
mod readability;
#[path = "wording/rules.rs"]
mod rules;
#[path = "wording/words.rs"]
mod words;

use std::thread;

use readability::Measures;
use tocsin::{
    alerts::{
        card::{self, Card, Extra},
        guide,
        urgency::Level,
    },
    i18n::{Lang, texts},
};

/// A change that breaks a rule.
type Breaking<'a> = &'a dyn Fn(&mut Card);

/// Composes every case in one language and lists all complaints.
fn complaints(lang: Lang) -> (Vec<String>, Vec<Measures>) {
    let mut found = Vec::new();
    let mut measures = Vec::new();
    for facts in cases::all() {
        let card = card::compose(texts(lang), lang, &facts);
        for complaint in rules::complaints(&card, &facts) {
            found.push(format!("{complaint}\n   in {:?} {:?}", card.title, facts.actions));
        }
        measures.push(rules::measure(&card, &facts));
    }
    (found, measures)
}

/// What is wrong in one language, the first few; empty when nothing is.
fn check(lang: Lang) -> Vec<String> {
    let (found, measures) = complaints(lang);
    let mut scores: Vec<f64> = measures.iter().map(|it| it.ease).collect();
    scores.sort_by(f64::total_cmp);
    let most = |of: fn(&Measures) -> f64| measures.iter().map(of).fold(0.0, f64::max);
    let words = measures.iter().map(|it| it.words);
    println!(
        "{lang}: {} cards, ease min {:.1} median {:.1}, LIX max {:.1}, school year max {:.1}, words {:?}-{:?}, \
         mean sentence max {:.1}",
        scores.len(),
        scores.first().copied().unwrap_or_default(),
        scores.get(scores.len() / 2).copied().unwrap_or_default(),
        most(|it| it.lix),
        most(|it| it.grade),
        words.clone().min(),
        words.max(),
        most(|it| it.mean_sentence),
    );
    let count = found.len();
    let shown = found
        .into_iter()
        .take(12)
        .map(|it| format!("{lang}, one of {count}: {it}"));
    shown.collect()
}

#[test]
fn every_card_keeps_the_rules_in_every_language() {
    let found: Vec<String> = thread::scope(|scope| {
        let readers: Vec<_> = Lang::iter().map(|lang| scope.spawn(|| check(*lang))).collect();
        readers.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn there_is_a_case_for_every_level_and_many_lists_of_steps() {
    let cases = cases::all();
    for level in Level::ALL {
        assert!(cases.iter().any(|facts| facts.decision.level == level), "{level:?}");
    }
    let mut lists: Vec<_> = cases.iter().map(|facts| facts.actions.clone()).collect();
    lists.sort();
    lists.dedup();
    println!("{} cards a language, {} lists of steps", cases.len(), lists.len());
    assert!(lists.len() > 30);
}

#[test]
fn one_word_for_a_level_wherever_it_stands() {
    for lang in Lang::iter().copied() {
        for facts in cases::all().iter().step_by(97) {
            let card = card::compose(texts(lang), lang, facts);
            let word = card::level_word(texts(lang), card.level);
            assert_eq!(card.level_word, word);
            assert!(card.subject.starts_with(&word), "{}", card.subject);
        }
    }
}

#[test]
fn several_weaknesses_of_one_update_are_one_card() {
    let facts = cases::sample(3);
    for lang in Lang::iter().copied() {
        let card = card::compose(texts(lang), lang, &facts);
        let said = texts(lang).card_what_fixed(3, &facts.label);
        assert!(
            card.what.paragraphs.contains(&said) && said.contains('3'),
            "{:?}",
            card.what
        );
        for id in ["CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003"] {
            assert!(card.expert.text.contains(id));
        }
    }
}

#[test]
fn the_text_says_what_the_card_says_in_the_same_order() {
    for lang in Lang::iter().copied() {
        let facts = cases::sample(1);
        let card = card::compose(texts(lang), lang, &facts);
        let extra = Extra {
            base: "https://alertes.lyon.example",
            ..Extra::default()
        };
        let text = flat(&card::to_text(&card, &extra));
        let mut from = 0;
        for part in rules::parts(&card) {
            let part = flat(&part);
            let at = text.get(from..).and_then(|rest| rest.find(&part));
            assert!(at.is_some(), "{part:?} is missing or misplaced in\n{text}");
            from += at.unwrap_or_default();
        }
        let longest = card::to_text(&card, &extra)
            .lines()
            .filter(|line| line.contains(' ') && !line.contains("http"))
            .map(|line| line.chars().count())
            .max();
        assert!(longest <= Some(72), "{longest:?}");
    }
}

#[test]
fn guides_speak_plainly_too() {
    for lang in Lang::iter().copied() {
        for class in cases::CLASSES {
            let guide = guide::guide(texts(lang), class, "Outlook");
            let sections = guide.sections.iter();
            let sentences: Vec<String> = sections.flat_map(|section| section.steps.iter().cloned()).collect();
            let measures = readability::measure(lang, &sentences);
            assert!(readability::is_easy(lang, &measures), "{class:?} {lang} {measures:?}");
            assert!(measures.longest_sentence <= 25, "{class:?} {lang} {measures:?}");
            for sentence in &sentences {
                let found = rules::in_words(lang, sentence, "Outlook");
                assert!(found.is_empty(), "{found:?} in {sentence:?}");
            }
            assert_eq!(guide.sections.len(), guide::ANCHORS.len());
        }
    }
}

#[test]
fn each_broken_rule_is_found() {
    let facts = cases::sample(1);
    let good = card::compose(texts(Lang::En), Lang::En, &facts);
    assert_eq!(rules::complaints(&good, &facts), Vec::<String>::new());
    let broken = |change: &dyn Fn(&mut Card)| {
        let mut card = good.clone();
        change(&mut card);
        rules::complaints(&card, &facts)
    };
    let long = "word ".repeat(30);
    let hard =
        "Unauthenticated interoperability vulnerabilities necessitate comprehensive organisational countermeasures. ";
    let cases: [(&str, Breaking); 11] = [
        ("T1", &|card| card.what.paragraphs = vec![hard.repeat(5)]),
        ("T2", &|card| card.what.paragraphs.push(long.clone())),
        ("T3", &|card| card.what.paragraphs.push("Do it. ".repeat(80))),
        ("T5", &|card| card.what.paragraphs.push("This is a zero-day.".into())),
        ("T6", &|card| {
            card.steps
                .steps
                .iter_mut()
                .for_each(|it| it.text = "Perhaps so.".into())
        }),
        ("T7", &|card| card.title = "Update it as soon as possible".into()),
        ("T8", &|card| card.touch.verdict = "Who knows.".into()),
        ("T9", &|card| card.what.paragraphs.push("HURRY now!".into())),
        ("T10", &|card| card.subject = "RE: urgent".into()),
        ("T12", &|card| card.help.paragraphs.push("See https://bit.ly/x.".into())),
        ("T19", &|card| card.help.paragraphs.push("Call {$name}.".into())),
    ];
    for (rule, change) in cases {
        let found = broken(change);
        assert!(
            found.iter().any(|it| it.starts_with(&format!("{rule} "))),
            "{rule}: {found:?}"
        );
    }
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
