//! A strict editor: reads a finished card and says which rule it breaks.
//!
//! Every complaint begins with the number of its rule in the wording guide. The name of
//! the product is the owner's own and is exempt from the rules about words (T5, T9).

use std::{
    cell::RefCell,
    collections::{BTreeSet, HashSet},
};

use tocsin::{
    alerts::{
        action::{Action, MOST},
        card::{Card, Facts},
        urgency::Level,
    },
    i18n::{Lang, dates, texts},
};

use crate::{
    readability::{self, Measures, words_of},
    words,
};

const CAPITALS_ALLOWED: [&str; 6] = ["IT", "PC", "VPN", "TV", "USB", "WLAN"];

/// Everything that is wrong with a card.
pub fn complaints(card: &Card, facts: &Facts) -> Vec<String> {
    let mut found = Vec::new();
    found.extend(readable(card, facts));
    let labels = card.steps.steps.iter().map(|step| step.how.clone());
    for text in body(card).into_iter().chain(labels).chain(card.early.clone()) {
        found.extend(in_words(card.lang, &text, &facts.label));
    }
    found.extend(steps(card, facts));
    found.extend(date(card, facts));
    found.extend(scope(card));
    found.extend(subject(card, facts));
    found.extend(calm(card));
    found
}

/// All texts above the fold, in the order in which they are read.
pub fn parts(card: &Card) -> Vec<String> {
    let mut parts = vec![card.level_word.clone()];
    parts.extend(card.early.clone());
    parts.extend([card.title.clone(), card.what.title.clone()]);
    parts.extend(card.what.paragraphs.iter().cloned());
    parts.extend([card.touch.title.clone(), card.touch.verdict.clone()]);
    parts.extend(card.touch.reasons.iter().cloned());
    parts.push(card.steps.title.clone());
    for step in &card.steps.steps {
        parts.extend([step.text.clone(), step.how.clone(), step.path.clone()]);
    }
    parts.extend([
        card.effort.title.clone(),
        card.effort.who.clone(),
        card.effort.time.clone(),
    ]);
    parts.extend(card.effort.note.clone());
    parts.push(card.help.title.clone());
    parts.extend(card.help.paragraphs.iter().cloned());
    if let Some(check) = &card.check {
        parts.extend([check.title.clone(), check.intro.clone(), check.address.clone()]);
        parts.extend([check.code.clone(), check.promise.clone()]);
    }
    parts.push(card.expert.title.clone());
    parts.extend([card.why.title.clone(), card.sources.title.clone()]);
    parts
}

/// The sentences above the fold, without headings, labels of links, addresses and codes.
pub fn body(card: &Card) -> Vec<String> {
    let mut body = vec![card.title.clone()];
    body.extend(card.what.paragraphs.iter().cloned());
    body.push(card.touch.verdict.clone());
    body.extend(card.touch.reasons.iter().cloned());
    for step in &card.steps.steps {
        body.push(step.text.clone());
    }
    body.extend([card.effort.who.clone(), card.effort.time.clone()]);
    body.extend(card.effort.note.clone());
    body.extend(card.help.paragraphs.iter().cloned());
    if let Some(check) = &card.check {
        body.extend([check.intro.clone(), check.promise.clone()]);
    }
    body
}

/// Measures a card. In lengths a name counts as one word, for it is read as one.
pub fn measure(card: &Card, facts: &Facts) -> Measures {
    let body = body(card);
    let joined = facts.label.replace(' ', "-");
    let named: Vec<String> = body.iter().map(|text| text.replace(&facts.label, &joined)).collect();
    let Measures { ease, grade, lix, .. } = readability::measure(card.lang, &body);
    Measures {
        ease,
        grade,
        lix,
        ..readability::measure(card.lang, &named)
    }
}

fn readable(card: &Card, facts: &Facts) -> Vec<String> {
    let measures = measure(card, facts);
    let mut found = Vec::new();
    if !readability::is_easy(card.lang, &measures) {
        found.push(format!("T1 {measures:?}"));
    }
    if measures.mean_sentence > 15.0 || measures.longest_sentence > 25 {
        found.push(format!("T2 {measures:?}"));
    }
    if !(60..=150).contains(&measures.words) {
        found.push(format!("T3 {} words", measures.words));
    }
    found
}

/// The rules about words, for one text (T5, T9, T12, T19).
pub fn in_words(lang: Lang, text: &str, product: &str) -> Vec<String> {
    thread_local! {
        /// Most sentences stand on hundreds of cards; a clean one is read once.
        static CLEAN: RefCell<HashSet<(Lang, String)>> = RefCell::default();
    }
    let text = text.replace(product, "X");
    let key = (lang, text.clone());
    if CLEAN.with_borrow(|clean| clean.contains(&key)) {
        return Vec::new();
    }
    let found = in_new_words(lang, &text);
    if found.is_empty() {
        CLEAN.with_borrow_mut(|clean| clean.insert(key));
    }
    found
}

fn in_new_words(lang: Lang, text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let single: BTreeSet<&str> = words_of(&lower).into_iter().collect();
    let has = |word: &&str| {
        if word.contains(' ') {
            lower.contains(*word)
        } else {
            single.contains(*word)
        }
    };
    let known = words::of(lang);
    let mut found: Vec<String> = known.banned().filter(has).map(|word| format!("T5 {word:?}")).collect();
    found.extend(known.fear().filter(has).map(|word| format!("T9 {word:?}")));
    let foreign = known.foreign().filter(has);
    found.extend(foreign.map(|word| format!("T19 foreign {word:?} in {text:?}")));
    if text.contains('!') {
        found.push("T9 exclamation mark".into());
    }
    found.extend(
        words_of(text)
            .into_iter()
            .filter(|word| shouts(word))
            .map(|it| format!("T9 {it}")),
    );
    for sign in ["http", "www.", "bit.ly", "<", "@"] {
        if text.contains(sign) {
            found.push(format!("T12 {sign:?} in {text:?}"));
        }
    }
    for sign in ["{", "}", "$", "\u{2068}", "??", "  "] {
        if text.contains(sign) {
            found.push(format!("T19 {sign:?} in {text:?}"));
        }
    }
    found
}

fn shouts(word: &str) -> bool {
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    letters > 1 && word.chars().all(|sign| !sign.is_lowercase()) && !CAPITALS_ALLOWED.contains(&word)
}

fn steps(card: &Card, facts: &Facts) -> Vec<String> {
    let steps = &card.steps.steps;
    let mut found = Vec::new();
    if steps.is_empty() || steps.len() > MOST {
        found.push(format!("T6 {} steps", steps.len()));
    }
    for step in steps {
        let verb = step.text.split([' ', '-']).next().unwrap_or_default();
        if !words::of(card.lang).imperatives().any(|known| known == verb) {
            found.push(format!("T6 {verb:?} is no known imperative"));
        }
        if !step.text.contains(&facts.label) {
            found.push(format!("T6 the product is missing in {:?}", step.text));
        }
        if !step.path.starts_with(&format!("/g/{}#", facts.slug)) || step.how.is_empty() {
            found.push(format!("T6 no way to the guide in {:?}", step.text));
        }
    }
    found
}

fn date(card: &Card, facts: &Facts) -> Vec<String> {
    if !card.title.contains(&facts.label) {
        return vec!["T7 the title names no product".into()];
    }
    let expected = facts.deadline.map(|by| dates::day(card.lang, by, &facts.time_zone));
    match expected {
        Some(day) if !card.title.contains(&day) => vec![format!("T7 no {day:?} in {:?}", card.title)],
        None if card.level != Level::Info => vec!["T7 no date".into()],
        _ => Vec::new(),
    }
}

fn scope(card: &Card) -> Vec<String> {
    let t = texts(card.lang);
    let forms = [
        t.card_touch_yes(),
        t.card_touch_maybe(),
        t.card_touch_maybe_version(),
        t.card_touch_cannot_know(),
    ];
    let mut found = Vec::new();
    if !forms.contains(&card.touch.verdict) {
        found.push(format!("T8 {:?}", card.touch.verdict));
    }
    if card.touch.reasons.is_empty() && card.level != Level::Info {
        found.push("T8 no reason".into());
    }
    found
}

fn subject(card: &Card, facts: &Facts) -> Vec<String> {
    let subject = &card.subject;
    let length = subject.chars().count();
    let mut found = Vec::new();
    if length > 50 || !subject.starts_with(&card.level_word) {
        found.push(format!("T10 {subject:?}"));
    }
    // Only a single word that does not fit may pass 40; information is never a mail.
    let one_word = facts
        .label
        .split(' ')
        .next()
        .is_some_and(|word| subject.ends_with(word) || subject.ends_with('…'));
    if length > 40 && card.level != Level::Info && !one_word {
        found.push(format!("T10 {length} signs: {subject:?}"));
    }
    if !subject.contains('…') {
        found.extend(
            in_words(card.lang, subject, &facts.label)
                .iter()
                .map(|it| format!("T10 {it}")),
        );
    }
    found
}

/// "Nothing to do" is never today or this week (T20).
fn calm(card: &Card) -> Vec<String> {
    let nothing = card.steps.steps.iter().any(|step| step.action == Action::ProviderFixes);
    if nothing && card.level >= Level::Week {
        return vec!["T20 nothing to do, but urgent".into()];
    }
    Vec::new()
}
