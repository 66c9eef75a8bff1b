//! "Why did this business not get this alert?": the answer from facts, and nothing but facts.
//!
//! [`why_not`] is pure. [`facts::find`] gathers the facts for those who may read the list; everybody else learns
//! what is true of the advisory for all, and not a word about the list: not whether it names one of its programs, not
//! how many it has.

pub mod facts;
pub mod store;
#[cfg(test)]
mod tests;

use super::model::AlertState;
use super::urgency::Level;
use crate::advisories::SetAside;
use crate::clock::Timestamp;
use crate::db::{AdvisoryId, AlertId, ItemId};
use crate::matching::explain::Explanation;
use crate::matching::{Authority, Missing, Status, Verdict};

/// What is known about the advisory and, for those who may read it, about the list.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The advisory; none under the name that was asked for.
    pub advisory: Option<Known>,
    /// The list; none when whoever asks may not read it.
    pub list: Option<List>,
}

/// The advisory, as everybody may know it.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its id.
    pub id: AdvisoryId,
    /// A source withdrew it, or the operator set it aside.
    pub withdrawn: bool,
    /// The operator's decision with its reason, where it is that.
    pub set_aside: Option<SetAside>,
    /// Some source says which products are concerned.
    pub names_products: bool,
    /// It waits to be compared.
    pub pending: bool,
}

/// What matters of a business.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Programs that the advisory names.
    pub programs: Vec<Program>,
    /// Programs with a name that resembles one that it names.
    pub near: Vec<Near>,
    /// How many people receive the alerts.
    pub receivers: usize,
    /// The sending is stopped, by the chamber or for everybody.
    pub paused: bool,
    /// The summary of the first days was sent.
    pub welcomed: bool,
    /// The list is what the chamber assumed, and nobody has confirmed it.
    pub assumed: bool,
}

/// A program that the advisory names.
#[derive(Debug, Clone)]
pub struct Program {
    /// The program.
    pub item: ItemId,
    /// The owner's name for it.
    pub label: String,
    /// The version as the owner gave it.
    pub version: Option<String>,
    /// What was compared.
    pub explanation: Explanation,
    /// The owner's word that it does not concern them.
    pub dismissal: Option<Dismissal>,
    /// What the review makes of it.
    pub judged: Judged,
    /// The newest alert that bundles it.
    pub alert: Option<Raised>,
}

/// The owner's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dismissal {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: DismissalReason,
}

/// Why the owner set it aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DismissalReason {
    /// They do not use it.
    NotUsed,
    /// They have another version; until the advisory changes.
    WrongVersion,
    /// They dealt with it; until the advisory changes.
    Done,
    /// Something else.
    Other,
}

/// What the review makes of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// No finding, or one that is not reviewed yet.
    None,
    /// Nobody has said yet how bad it is.
    Held,
    /// A level.
    Level(Level),
}

/// An alert and what became of its mails.
#[derive(Debug, Clone)]
pub struct Raised {
    /// The alert.
    pub id: AlertId,
    /// Where it is in its life.
    pub state: AlertState,
    /// Its level.
    pub level: Level,
    /// The fact that it lacks.
    pub missing: Option<Missing>,
    /// It is attacked now.
    pub attacked: bool,
    /// It was published lately, or a person released it.
    pub news: bool,
    /// When a mail about it was written.
    pub told_at: Option<Timestamp>,
    /// The code by which that mail can be checked.
    pub code: String,
    /// What became of its mails.
    pub mails: Vec<Mail>,
}

/// One mail about an alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The state in the outbox.
    pub state: String,
    /// When it was handed over.
    pub sent_at: Option<Timestamp>,
    /// A try has failed.
    pub failed_before: bool,
}

/// A program whose name resembles one that the advisory names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The owner's name for it.
    pub label: String,
    /// Vendor and product that the advisory names.
    pub named: (String, String),
    /// Both are by the same maker; else another maker's product has the same name.
    pub same_maker: bool,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyNot {
    /// Nobody has told us of it.
    NotKnown,
    /// A source withdrew it.
    Withdrawn,
    /// No source says yet which products are concerned.
    NamesNothing,
    /// It has just arrived and is compared in a moment.
    Pending,
    /// Whoever asks may not read the list.
    ListClosed,
    /// The list has none of the programs it names.
    NoProgram {
        /// What resembles one.
        near: Vec<Near>,
    },
    /// For each program that it names.
    Programs(Vec<(ItemId, Answer)>),
}

/// The answer for one program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The version is none of those that are meant.
    OtherVersion,
    /// A decision says that this release is not concerned.
    Ruled {
        /// Whose.
        authority: Authority,
        /// What it says.
        status: Status,
        /// Why, in the source's words.
        reason: Option<String>,
    },
    /// It concerns this program only together with something else, or without it.
    OtherPlatform,
    /// The owner said that it does not concern them.
    Dismissed(Dismissal),
    /// Nobody has said yet how bad it is.
    Held,
    /// It is reviewed in a moment.
    Pending,
    /// It stands on the page, without a mail.
    OnPage {
        /// The alert.
        alert: AlertId,
        /// Why there was no mail.
        because: NoMail,
    },
    /// A mail was written.
    Told {
        /// The alert.
        alert: AlertId,
        /// When.
        at: Timestamp,
        /// The code by which it can be checked.
        code: String,
        /// Whether it arrived.
        delivery: Delivery,
    },
}

/// Why an alert made no mail (ADR 0006).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMail {
    /// It can wait: this month, or for information.
    Level(Level),
    /// Nobody receives the alerts.
    NobodyReceives,
    /// The list is the chamber's guess, and the version is not known.
    Question,
    /// The summary of the first days had not been sent.
    FirstDays,
    /// It is old news.
    Old,
    /// It came up when the list was changed, before somebody's eyes.
    OwnChange,
}

/// What became of the mails about an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// One was handed over at this time.
    Sent(Timestamp),
    /// They wait because the sending is stopped.
    Paused,
    /// They wait for their turn.
    Waiting,
    /// They wait after a try that failed.
    TriedAgain,
    /// The mailbox does not take them.
    Refused,
    /// They were set aside: the alert was over, or overtaken, before they left.
    SetAside,
}

/// The answer to these facts.
#[must_use]
pub fn why_not(facts: &Facts) -> WhyNot {
    let Some(known) = &facts.advisory else {
        return WhyNot::NotKnown;
    };
    if known.withdrawn {
        return WhyNot::Withdrawn;
    }
    if !known.names_products {
        return WhyNot::NamesNothing;
    }
    let Some(list) = &facts.list else {
        return WhyNot::ListClosed;
    };
    if list.programs.is_empty() {
        let near = list.near.clone();
        return WhyNot::NoProgram { near };
    }
    if known.pending {
        return WhyNot::Pending;
    }
    let answers = list.programs.iter();
    WhyNot::Programs(answers.map(|one| (one.item.clone(), answer(one, list))).collect())
}

fn answer(program: &Program, list: &List) -> Answer {
    // What the owner was told comes first, whatever holds now.
    if let Some((alert, at)) = program.alert.as_ref().and_then(|alert| Some((alert, alert.told_at?))) {
        return Answer::Told {
            alert: alert.id.clone(),
            at,
            code: alert.code.clone(),
            delivery: delivery(&alert.mails, list.paused),
        };
    }
    if let Some(dismissal) = program.dismissal {
        return Answer::Dismissed(dismissal);
    }
    if program.explanation.verdict() == Verdict::NotAffected {
        return not_affected(&program.explanation);
    }
    match (program.judged, &program.alert) {
        (Judged::Held, _) => Answer::Held,
        (_, Some(alert)) => Answer::OnPage {
            alert: alert.id.clone(),
            because: no_mail(alert, list),
        },
        (Judged::None | Judged::Level(_), None) => Answer::Pending,
    }
}

fn not_affected(explanation: &Explanation) -> Answer {
    if let Some(ruling) = explanation.ruling() {
        return Answer::Ruled {
            authority: ruling.authority,
            status: ruling.status,
            reason: ruling.reason.clone(),
        };
    }
    let hit = explanation.named().any(|step| step.hit > Some(Verdict::NotAffected));
    if hit {
        Answer::OtherPlatform
    } else {
        Answer::OtherVersion
    }
}

/// The rule of ADR 0006, read backwards; its order is that of the reasons a reader finds most telling.
fn no_mail(alert: &Raised, list: &List) -> NoMail {
    match alert.level {
        level @ (Level::Month | Level::Info) => NoMail::Level(level),
        _ if list.receivers == 0 => NoMail::NobodyReceives,
        _ if list.assumed && alert.missing == Some(Missing::Version) => NoMail::Question,
        _ if !list.welcomed => NoMail::FirstDays,
        _ if !alert.attacked && !alert.news => NoMail::Old,
        _ => NoMail::OwnChange,
    }
}

fn delivery(mails: &[Mail], paused: bool) -> Delivery {
    if let Some(at) = mails.iter().filter_map(|mail| mail.sent_at).min() {
        return Delivery::Sent(at);
    }
    let waiting = || {
        let is_waiting = |mail: &&Mail| ["queued", "claimed"].contains(&mail.state.as_str());
        mails.iter().filter(is_waiting)
    };
    match waiting().next() {
        Some(_) if paused => Delivery::Paused,
        Some(_) if waiting().any(|mail| mail.failed_before) => Delivery::TriedAgain,
        Some(_) => Delivery::Waiting,
        None if mails.iter().any(|mail| mail.state == "failed") => Delivery::Refused,
        None => Delivery::SetAside,
    }
}
