//! The answer in words.

use super::view::{AnswerWords, ProgramWords};
use crate::alerts::card;
use crate::alerts::why_not::{
    Answer, Delivery, Dismissal, DismissalReason, Facts, Near, NoMail, Program, WhyNot, why_not,
};
use crate::i18n::{L10nLanguage, Lang, dates};
use crate::matching::{Authority, Status};
use crate::web::pages::verdicts::{self, segment};

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
        .map(|(one, (_, answer))| program(reader, facts, one, &answer));
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
        WhyNot::NoProgram { near } => (vec![t.why_no_program()], near),
        WhyNot::Programs(_) => (Vec::new(), Vec::new()),
    };
    AnswerWords {
        words,
        advisory: link(facts),
        near: near.iter().map(|one| resembling(t, one)).collect(),
        ..AnswerWords::default()
    }
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

fn program(reader: &Reader<'_>, facts: &Facts, one: &Program, answer: &Answer) -> ProgramWords {
    let alert = match answer {
        Answer::OnPage { alert, .. } | Answer::Told { alert, .. } => Some(alert),
        _ => None,
    };
    let advisory = facts.advisory.as_ref().map(|known| &known.id);
    ProgramWords {
        label: one.label.clone(),
        words: words(reader, one, answer),
        alert_href: alert
            .filter(|_| reader.is_own)
            .map(|alert| format!("{}/alerts/{alert}", reader.base)),
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
        Answer::OnPage { because, .. } => vec![t.why_on_page(), no_mail(t, *because)],
        Answer::Told { at, code, delivery, .. } => {
            let day = dates::day_with_year(reader.lang, at.micros(), reader.zone);
            let code = reader.is_own.then(|| t.why_told_code(code.as_str()));
            std::iter::once(t.why_told(day))
                .chain(code)
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
    match dismissal.reason {
        DismissalReason::NotUsed => t.why_dismissed_not_used(day),
        DismissalReason::WrongVersion => t.why_dismissed_version(day),
        DismissalReason::Done => t.why_dismissed_done(day),
        DismissalReason::Other => t.why_dismissed_other(day),
    }
}

fn no_mail(t: &L10nLanguage, because: NoMail) -> String {
    match because {
        NoMail::Level(level) => t.why_no_mail_level(card::level_word(t, level)),
        NoMail::NobodyReceives => t.why_no_mail_nobody(),
        NoMail::Question => t.why_no_mail_question(),
        NoMail::FirstDays => t.why_no_mail_first_days(),
        NoMail::Old => t.why_no_mail_old(),
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
