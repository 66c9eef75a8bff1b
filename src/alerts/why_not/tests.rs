//! Every answer, from made-up facts.

use super::*;
use crate::matching::explain::explain;
use crate::matching::{Applicability, Row};
use crate::matching::{Bound, Configuration, Criterion, Inventory, Item, Node, Operator, Ruling};

const NOW: Timestamp = Timestamp::from_micros(1_790_000_000_000_000);

fn known() -> Known {
    Known {
        id: AdvisoryId::from("CVE-2026-1".to_owned()),
        withdrawn: false,
        set_aside: None,
        named: vec![("maker".to_owned(), "shop".to_owned())],
        pending: false,
    }
}

fn below(fix: &str) -> Criterion {
    let name = "cpe:2.3:a:maker:shop:*:*:*:*:*:*:*:*";
    Criterion::new(true, name.parse().unwrap(), None, Some(Bound::excluding(fix)))
}

fn explained(version: &str, nodes: Vec<Node>, rulings: &[Ruling]) -> Explanation {
    let configurations = [Configuration {
        operator: Operator::And,
        nodes,
        ..Configuration::default()
    }];
    let row = [Item::new("maker", "shop", Some(version))];
    let says = Applicability {
        configurations: &configurations,
        rulings,
    };
    explain(says, Row::from(&row[..]), &Inventory::new(&row))
}

fn shop(version: &str) -> Explanation {
    let node = Node {
        criteria: vec![below("2.0")],
        ..Node::default()
    };
    explained(version, vec![node], &[])
}

fn program() -> Program {
    Program {
        item: ItemId::from("item".to_owned()),
        label: "Our shop".to_owned(),
        version: Some("1.0".to_owned()),
        explanation: shop("1.0"),
        dismissal: None,
        judged: Judged::Level(Level::Today),
        alert: None,
    }
}

fn raised(level: Level) -> Raised {
    Raised {
        id: AlertId::from("alert".to_owned()),
        answered: None,
        level,
        missing: None,
        attacked: false,
        news: true,
        raised_at: NOW,
        joined: false,
        told_at: None,
        code: Some("K7QM-4T2P".to_owned()),
        mails: Vec::new(),
    }
}

fn list(program: Program) -> List {
    List {
        programs: vec![program],
        receivers: 1,
        welcomed_at: Some(NOW.plus_days(-7)),
        ..List::default()
    }
}

fn asked(list: List) -> WhyNot {
    why_not(&Facts {
        advisory: Some(known()),
        list: Some(list),
    })
}

fn answers(list: List) -> Vec<Answer> {
    match asked(list) {
        WhyNot::Programs(mut answers) => answers.remove(0).1,
        other => panic!("{other:?}"),
    }
}

/// The only answer, or what the owner was told.
fn answered(list: List) -> Answer {
    answers(list).remove(0)
}

#[test]
fn what_is_true_of_the_advisory_comes_first() {
    let of = |change: fn(&mut Known)| {
        let mut advisory = known();
        change(&mut advisory);
        let list = Some(list(program()));
        why_not(&Facts {
            advisory: Some(advisory),
            list,
        })
    };
    let unknown = Facts {
        advisory: None,
        list: Some(list(program())),
    };
    assert_eq!(why_not(&unknown), WhyNot::NotKnown);
    assert_eq!(of(|known| known.withdrawn = true), WhyNot::Withdrawn);
    assert_eq!(of(|known| known.named.clear()), WhyNot::NamesNothing);
    assert_eq!(of(|known| known.pending = true), WhyNot::Pending);
}

#[test]
fn who_may_not_read_the_list_learns_nothing_of_it() {
    let closed = |pending| {
        let advisory = Some(Known { pending, ..known() });
        why_not(&Facts { advisory, list: None })
    };
    assert_eq!(closed(false), WhyNot::ListClosed);
    assert_eq!(
        closed(true),
        WhyNot::ListClosed,
        "whether something waits says nothing either"
    );
}

#[test]
fn programs_with_a_similar_name_are_told_apart() {
    let near = vec![Near {
        label: "Our shop".to_owned(),
        named: ("maker".to_owned(), "till".to_owned()),
        same_maker: true,
    }];
    let unwatched = vec!["Till".to_owned()];
    let facts = List {
        programs: Vec::new(),
        near: near.clone(),
        unwatched: unwatched.clone(),
        ..list(program())
    };
    assert_eq!(asked(facts), WhyNot::NoProgram { near, unwatched });
}

#[test]
fn a_version_that_is_not_meant() {
    let outside = Program {
        explanation: shop("2.0"),
        ..program()
    };
    assert_eq!(answered(list(outside)), Answer::OtherVersion);
}

#[test]
fn a_ruling_of_the_maker() {
    let ruling = Ruling {
        authority: Authority::Maker,
        status: Status::NotAffected,
        names: vec![below("1.1")],
        within: Vec::new(),
        reason: Some("vulnerable_code_not_present".to_owned()),
    };
    let node = Node {
        criteria: vec![below("2.0")],
        ..Node::default()
    };
    let narrowed = Program {
        explanation: explained("1.0", vec![node], &[ruling]),
        ..program()
    };
    let expected = Answer::Ruled {
        authority: Authority::Maker,
        status: Status::NotAffected,
        reason: Some("vulnerable_code_not_present".to_owned()),
    };
    assert_eq!(answered(list(narrowed)), expected);
}

#[test]
fn a_platform_that_excludes_it() {
    let own = Node {
        criteria: vec![below("2.0")],
        ..Node::default()
    };
    let without = Node {
        negate: true,
        criteria: vec![below("9.9")],
        ..Node::default()
    };
    let excluded = Program {
        explanation: explained("1.0", vec![own, without], &[]),
        ..program()
    };
    assert_eq!(answered(list(excluded)), Answer::OtherPlatform);
}

#[test]
fn the_owners_own_word() {
    let word = Dismissal {
        at: NOW,
        reason: DismissalReason::NotUsed,
    };
    let dismissed = Program {
        dismissal: Some(word),
        judged: Judged::None,
        alert: Some(raised(Level::Today)),
        ..program()
    };
    assert_eq!(answers(list(dismissed)), [Answer::Dismissed(word)]);
}

#[test]
fn what_was_told_what_was_answered_and_what_holds_now_are_all_said() {
    let done = Dismissal {
        at: NOW,
        reason: DismissalReason::Done,
    };
    let told = Raised {
        told_at: Some(NOW),
        answered: Some(done),
        ..raised(Level::Today)
    };
    let answer = Answer::Told {
        at: NOW,
        code: told.code.clone(),
        delivery: Delivery::SetAside,
    };
    let updated = Program {
        explanation: shop("2.0"),
        alert: Some(told.clone()),
        ..program()
    };
    assert_eq!(
        answers(list(updated)),
        [answer.clone(), Answer::Dismissed(done), Answer::OtherVersion]
    );
    let untouched = Program {
        alert: Some(Raised { answered: None, ..told }),
        ..program()
    };
    assert_eq!(answers(list(untouched)), [answer], "nothing else is known");
}

#[test]
fn what_nobody_scored_and_what_is_not_reviewed_yet() {
    let held = Program {
        judged: Judged::Held,
        ..program()
    };
    assert_eq!(answered(list(held)), Answer::Held);
    assert_eq!(answered(list(program())), Answer::Pending);
}

#[test]
fn each_reason_for_no_mail() {
    let because = |alert: Raised, change: fn(&mut List)| {
        let mut facts = list(Program {
            alert: Some(alert),
            ..program()
        });
        change(&mut facts);
        match answered(facts) {
            Answer::OnPage(because) => because,
            other => panic!("{other:?}"),
        }
    };
    let as_it_is = |_: &mut List| {};
    assert_eq!(because(raised(Level::Month), as_it_is), NoMail::Level(Level::Month));
    assert_eq!(because(raised(Level::Info), as_it_is), NoMail::Level(Level::Info));
    let week = || raised(Level::Week);
    assert_eq!(because(week(), |list| list.receivers = 0), NoMail::NobodyReceives);
    let asks = Raised {
        missing: Some(Missing::Version),
        ..week()
    };
    assert_eq!(because(asks.clone(), |list| list.assumed = true), NoMail::Question);
    assert_eq!(because(asks, as_it_is), NoMail::OwnChange);
    assert_eq!(because(week(), |list| list.welcomed_at = None), NoMail::FirstDays);
    let with_the_list = |list: &mut List| list.welcomed_at = Some(NOW);
    assert_eq!(
        because(week(), with_the_list),
        NoMail::FirstDays,
        "raised with the list"
    );
    let joined = Raised { joined: true, ..week() };
    assert_eq!(because(joined, as_it_is), NoMail::Joined);
    let old = Raised { news: false, ..week() };
    assert_eq!(because(old.clone(), as_it_is), NoMail::Old);
    let attacked = Raised { attacked: true, ..old };
    assert_eq!(because(attacked, as_it_is), NoMail::OwnChange);
}

#[test]
fn each_fate_of_a_mail() {
    let mail = |state: &str| Mail {
        state: state.to_owned(),
        sent_at: (state == "sent").then_some(NOW),
        failed_before: state == "failed",
        written_at: NOW,
    };
    let told = |mails: Vec<Mail>, paused| {
        let alert = Raised {
            told_at: Some(NOW),
            mails,
            ..raised(Level::Today)
        };
        // Told is told, whatever the version is by now.
        let facts = List {
            paused,
            ..list(Program {
                explanation: shop("2.0"),
                alert: Some(alert),
                ..program()
            })
        };
        match answered(facts) {
            Answer::Told { delivery, code, at, .. } => {
                assert_eq!((code.as_deref(), at), (Some("K7QM-4T2P"), NOW));
                delivery
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(told(vec![mail("failed"), mail("sent")], true), Delivery::Sent(NOW));
    assert_eq!(told(vec![mail("failed"), mail("queued")], false), Delivery::Waiting);
    assert_eq!(told(vec![mail("queued")], true), Delivery::Paused);
    let again = Mail {
        failed_before: true,
        ..mail("claimed")
    };
    assert_eq!(told(vec![again], false), Delivery::TriedAgain);
    assert_eq!(told(vec![mail("failed")], false), Delivery::Refused);
    assert_eq!(told(vec![mail("superseded")], false), Delivery::SetAside);
}
