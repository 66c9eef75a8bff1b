//! "Why did this business not get this alert?": the answer from facts, and nothing but facts.
//!
//! [`why_not`] is pure. [`facts::find`] gathers the facts for those who may read the list; everybody else learns
//! what is true of the advisory for all, and not a word about the list: not whether it names one of its programs, not
//! how many it has.

pub mod facts;
pub mod store;
#[cfg(test)]
mod tests;

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
    /// Vendor and product of everything that sources say is concerned.
    pub named: Vec<(String, String)>,
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
    /// The owner's names for the programs that nothing can be compared with.
    pub unwatched: Vec<String>,
    /// How many people receive the alerts.
    pub receivers: usize,
    /// The sending is stopped, by the chamber or for everybody.
    pub paused: bool,
    /// When the summary of the first days was sent.
    pub welcomed_at: Option<Timestamp>,
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
    /// The alert whose mail named it, else the newest that bundles it.
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

impl DismissalReason {
    /// Reads the stored word.
    fn parse(word: &str) -> Self {
        match word {
            "not-used" => Self::NotUsed,
            "wrong-version" => Self::WrongVersion,
            "done" => Self::Done,
            _ => Self::Other,
        }
    }
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
    /// What the owner answered to it, while that stands.
    pub answered: Option<Dismissal>,
    /// Its level.
    pub level: Level,
    /// The fact that it lacks.
    pub missing: Option<Missing>,
    /// It is attacked now.
    pub attacked: bool,
    /// It was news when the alert was raised: published lately, or released by a person.
    pub news: bool,
    /// When the alert was raised.
    pub raised_at: Timestamp,
    /// It came to an alert that a mail was written about before.
    pub joined: bool,
    /// When the last mail that names it was written.
    pub told_at: Option<Timestamp>,
    /// The code by which that mail can be checked, where it is kept.
    pub code: Option<String>,
    /// What became of that mail, one for each who receives it.
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
    /// When it was written.
    pub written_at: Timestamp,
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
        /// The programs that nothing can be compared with.
        unwatched: Vec<String>,
    },
    /// For each program that it names: what the owner was told, what they answered, and what holds now.
    Programs(Vec<(ItemId, Vec<Answer>)>),
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
    /// It stands on the page, without a mail; why there was none.
    OnPage(NoMail),
    /// A mail was written.
    Told {
        /// When.
        at: Timestamp,
        /// The code by which it can be checked, where it is kept.
        code: Option<String>,
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
    /// The summary of the first days had not been sent when it came up.
    FirstDays,
    /// It was old news.
    Old,
    /// An alert about the program was open and told already.
    Joined,
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
    if known.named.is_empty() {
        return WhyNot::NamesNothing;
    }
    let Some(list) = &facts.list else {
        return WhyNot::ListClosed;
    };
    if list.programs.is_empty() {
        return WhyNot::NoProgram {
            near: list.near.clone(),
            unwatched: list.unwatched.clone(),
        };
    }
    if known.pending {
        return WhyNot::Pending;
    }
    let answers = list.programs.iter();
    WhyNot::Programs(answers.map(|one| (one.item.clone(), all(one, list))).collect())
}

/// What the owner was told comes first, then what they answered, whatever holds now; and what holds now, where it is
/// not what they were told.
fn all(program: &Program, list: &List) -> Vec<Answer> {
    let alert = program.alert.as_ref();
    let told = alert.and_then(|alert| Some(told(alert, alert.told_at?, list)));
    let word = program.dismissal.or_else(|| alert?.answered).map(Answer::Dismissed);
    let now = (program.explanation.verdict() == Verdict::NotAffected).then(|| not_affected(&program.explanation));
    let all: Vec<Answer> = told.into_iter().chain(word).chain(now).collect();
    if all.is_empty() { vec![open(program, list)] } else { all }
}

fn told(alert: &Raised, at: Timestamp, list: &List) -> Answer {
    Answer::Told {
        at,
        code: alert.code.clone(),
        delivery: delivery(&alert.mails, list.paused),
    }
}

/// It concerns the program, and nobody has been told.
fn open(program: &Program, list: &List) -> Answer {
    match (program.judged, &program.alert) {
        (Judged::Held, _) => Answer::Held,
        (_, Some(alert)) => Answer::OnPage(no_mail(alert, list)),
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
        _ if alert.joined => NoMail::Joined,
        _ if list.receivers == 0 => NoMail::NobodyReceives,
        _ if list.assumed && alert.missing == Some(Missing::Version) => NoMail::Question,
        _ if list.welcomed_at.is_none_or(|at| alert.raised_at <= at) => NoMail::FirstDays,
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
