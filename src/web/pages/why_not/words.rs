//! The answer in words.

use super::view::{AnswerWords, ProgramWords};
use crate::alerts::card;
use crate::alerts::why_not::{
    Answer, Delivery, Dismissal, DismissalReason, Facts, Near, NoMail, Program, WhyNot, why_not,
};
use crate::i18n::{L10nLanguage, Lang, dates, lists};
use crate::matching::{Authority, Status};
use crate::web::pages::verdicts::{self, segment};
use std::collections::BTreeSet;

/// Most programs that are named in a sentence.
const NAMES: usize = 5;

/// Who reads the answer.
pub(super) struct Reader<'a> {
    pub(super) t: &'static L10nLanguage,
    pub(super) lang: Lang,
    pub(super) zone: &'a str,
    /// Address of the business or member.
    pub(super) base: &'a str,
    /// It is their own business: alerts and codes are theirs to see.
    pub(super) is_own: bool,
}

/// The answer for somebody who may read the list, or the part of it that everybody may know.
pub(super) fn answer(reader: &Reader<'_>, facts: &Facts) -> AnswerWords {
    let WhyNot::Programs(answers) = why_not(facts) else {
        return public(reader.t, reader.lang, facts);
    };
    let programs = facts.list.iter().flat_map(|list| &list.programs);
    let programs = programs
        .zip(answers)
        .map(|(one, (_, answers))| program(reader, facts, one, &answers));
    AnswerWords {
        programs: programs.collect(),
        advisory: link(facts),
        ..AnswerWords::default()
    }
}

/// An answer that speaks of no program.
pub(super) fn public(t: &L10nLanguage, lang: Lang, facts: &Facts) -> AnswerWords {
    let set_aside = facts.advisory.as_ref().and_then(|known| known.set_aside.as_ref());
    let (words, near) = match why_not(facts) {
        WhyNot::NotKnown => (vec![t.why_not_known()], Vec::new()),
        WhyNot::Withdrawn => match set_aside {
            Some(decision) => (verdicts::words::set_aside(t, lang, decision), Vec::new()),
            None => (vec![t.why_withdrawn()], Vec::new()),
        },
        WhyNot::NamesNothing => (vec![t.why_names_nothing()], Vec::new()),
        WhyNot::Pending => (vec![t.why_pending()], Vec::new()),
        WhyNot::ListClosed => (vec![t.why_list_closed(), t.why_list_closed_ask()], Vec::new()),
        WhyNot::NoProgram { near, unwatched } => (no_program(t, lang, facts, &unwatched), near),
        WhyNot::Programs(_) => (Vec::new(), Vec::new()),
    };
    AnswerWords {
        words,
        advisory: link(facts),
        near: near.iter().map(|one| resembling(t, one)).collect(),
        ..AnswerWords::default()
    }
}

/// What it is in, that nothing of it is on the list, and what of the list could not be compared.
fn no_program(t: &L10nLanguage, lang: Lang, facts: &Facts, unwatched: &[String]) -> Vec<String> {
    let named = facts.advisory.iter().flat_map(|known| &known.named);
    let names: BTreeSet<String> = named
        .map(|(vendor, product)| card::product_name(vendor, product))
        .collect();
    let inside = some(lang, names.into_iter(), |count| t.why_named_more(count));
    let compared = match unwatched {
        [] => vec![t.why_no_program()],
        labels => vec![
            t.why_no_watched_program(),
            t.why_not_compared(some(lang, labels.iter().cloned(), |count| {
                t.why_not_compared_more(count)
            })),
        ],
    };
    std::iter::once(t.why_named(inside)).chain(compared).collect()
}

/// The first names, joined, and how many more there are.
fn some(lang: Lang, names: impl ExactSizeIterator<Item = String>, more: impl Fn(usize) -> String) -> String {
    let rest = names.len().saturating_sub(NAMES);
    let mut shown: Vec<String> = names.take(NAMES).collect();
    shown.extend((rest > 0).then(|| more(rest)));
    lists::and(lang, &shown)
}

fn link(facts: &Facts) -> Option<(String, String)> {
    let known = facts.advisory.as_ref()?;
    Some((
        known.id.to_string(),
        format!("/advisories/{}", segment(known.id.as_str())),
    ))
}

fn resembling(t: &L10nLanguage, near: &Near) -> String {
    let named = card::product_name(&near.named.0, &near.named.1);
    if near.same_maker {
        t.why_near_maker(near.label.as_str(), named)
    } else {
        t.why_near_name(near.label.as_str(), named)
    }
}

fn program(reader: &Reader<'_>, facts: &Facts, one: &Program, answers: &[Answer]) -> ProgramWords {
    let advisory = facts.advisory.as_ref().map(|known| &known.id);
    ProgramWords {
        label: one.label.clone(),
        words: answers.iter().flat_map(|answer| words(reader, one, answer)).collect(),
        alert_href: one
            .alert
            .as_ref()
            .filter(|_| reader.is_own)
            .map(|alert| format!("{}/alerts/{}", reader.base, alert.id)),
        verdict_href: advisory
            .map(|id| verdicts::path(reader.base, &one.item, id))
            .unwrap_or_default(),
    }
}

fn words(reader: &Reader<'_>, one: &Program, answer: &Answer) -> Vec<String> {
    let t = reader.t;
    match answer {
        Answer::OtherVersion => other_version(reader, one),
        Answer::Ruled {
            authority,
            status,
            reason,
        } => {
            let said = match (authority, status) {
                (Authority::Analyst, _) => t.why_ruled_analyst(),
                (Authority::Maker, Status::Fixed) => t.why_ruled_fixed(),
                (Authority::Maker, _) => t.why_ruled_not_affected(),
            };
            let reason = reason
                .as_deref()
                .map(|reason| verdicts::words::reason_of_ruling(t, reason));
            std::iter::once(said).chain(reason).collect()
        }
        Answer::OtherPlatform => vec![t.why_other_platform()],
        Answer::Dismissed(dismissal) => vec![dismissed(reader, dismissal)],
        Answer::Held => vec![t.why_held()],
        Answer::Pending => vec![t.why_pending()],
        Answer::OnPage(because) => vec![t.why_on_page(), no_mail(t, *because)],
        Answer::Told { at, code, delivery } => {
            let day = dates::day_with_year(reader.lang, at.micros(), reader.zone);
            let code = code.as_deref().filter(|_| reader.is_own);
            std::iter::once(t.why_told(day))
                .chain(code.map(|code| t.why_told_code(code)))
                .chain([delivered(reader, *delivery)])
                .collect()
        }
    }
}

fn other_version(reader: &Reader<'_>, one: &Program) -> Vec<String> {
    let t = reader.t;
    let ranges = verdicts::words::ranges(t, reader.lang, &one.explanation);
    let yours = one.version.as_deref().map(|version| t.why_other_version(version));
    let named = ranges.map(|ranges| t.verdict_source_range(ranges));
    yours.into_iter().chain(named).collect()
}

fn dismissed(reader: &Reader<'_>, dismissal: &Dismissal) -> String {
    let t = reader.t;
    let day = dates::day_with_year(reader.lang, dismissal.at.micros(), reader.zone);
    match (dismissal.reason, reader.is_own) {
        (DismissalReason::NotUsed, true) => t.why_you_not_used(day),
        (DismissalReason::NotUsed, false) => t.why_dismissed_not_used(day),
        (DismissalReason::WrongVersion, true) => t.why_you_version(day),
        (DismissalReason::WrongVersion, false) => t.why_dismissed_version(day),
        (DismissalReason::Done, true) => t.why_you_done(day),
        (DismissalReason::Done, false) => t.why_dismissed_done(day),
        (DismissalReason::Other, true) => t.why_you_other(day),
        (DismissalReason::Other, false) => t.why_dismissed_other(day),
    }
}

fn no_mail(t: &L10nLanguage, because: NoMail) -> String {
    match because {
        NoMail::Level(level) => t.why_no_mail_level(card::level_word(t, level)),
        NoMail::NobodyReceives => t.why_no_mail_nobody(),
        NoMail::Question => t.why_no_mail_question(),
        NoMail::FirstDays => t.why_no_mail_first_days(),
        NoMail::Old => t.why_no_mail_old(),
        NoMail::Joined => t.why_no_mail_joined(),
        NoMail::OwnChange => t.why_no_mail_own_change(),
    }
}

fn delivered(reader: &Reader<'_>, delivery: Delivery) -> String {
    let t = reader.t;
    match delivery {
        Delivery::Sent(at) => t.why_sent(dates::day_and_time(reader.lang, at.micros(), reader.zone)),
        Delivery::Paused => t.why_paused(),
        Delivery::Waiting => t.why_waiting(),
        Delivery::TriedAgain => t.why_tried_again(),
        Delivery::Refused => t.why_refused(),
        Delivery::SetAside => t.why_set_aside(),
    }
}
