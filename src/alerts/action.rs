//! What the owner can do: the kinds of steps, when each is shown, in which order.
//!
//! Triggers and order are those of the wording guide, section 4.4, limited to facts
//! that our sources carry today; A4 points to what the maker names, which is in the
//! words of experts, and "nothing to do" needs no alert. At most three steps are shown.
//! Two sharpenings: what is public by purpose (a website, a mail server) is never told
//! to leave the internet, and a break-in check goes to the helper by itself.

use serde::{Deserialize, Serialize};

use super::{
    danger::Danger,
    remedies::Remedies,
    urgency::{Exploitation, Level},
};
use crate::catalogue::Class;

/// One step for the owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// A12: make sure it cannot be reached from the internet.
    NotReachable,
    /// A8: stop using it.
    StopUsing,
    /// A1: update to the fixed version, or to the newest where none is named.
    Update,
    /// A2: automatic updates and a restart.
    AutomaticUpdates,
    /// A4: use what the maker names until there is an update.
    Protect,
    /// A3: replace what gets no more updates.
    Replace,
    /// A10: find out the version, then update.
    CheckVersion,
    /// A5: pass on to the person who looks after it.
    PassOn,
    /// A6: have somebody check for a break-in.
    CheckBreakIn,
    /// A7: change passwords after the update.
    ChangePasswords,
    /// A9: the provider does it.
    ProviderFixes,
}

/// The most steps a card shows.
pub const MOST: usize = 3;

/// What decides which steps are shown.
#[derive(Debug, Clone, Copy)]
pub struct ActionFacts {
    /// The class of the product.
    pub class: Class,
    /// How soon to act.
    pub level: Level,
    /// The decision asks for a break-in check.
    pub check_break_in: bool,
    /// What is known about attacks.
    pub exploitation: Exploitation,
    /// Reachable from the internet, or not known.
    pub exposed: bool,
    /// A version without the weakness is known.
    pub fix_known: bool,
    /// What the sources say besides.
    pub remedies: Remedies,
    /// The owner's version is not known or cannot be compared.
    pub version_unknown: bool,
    /// What could happen.
    pub danger: Danger,
    /// The weakness is about stored or fixed passwords.
    pub passwords: bool,
    /// The provider updates it.
    pub cloud: bool,
    /// It gets no more updates.
    pub end_of_life: bool,
    /// It can update itself.
    pub auto_update: bool,
}

/// The steps to show, in their order, at least one and at most [`MOST`].
#[must_use]
pub fn actions(facts: &ActionFacts) -> Vec<Action> {
    if facts.cloud {
        return vec![Action::ProviderFixes];
    }
    let active = facts.exploitation == Exploitation::Active;
    let break_in = facts.check_break_in || (active && facts.exposed);
    let wanted = [
        (Action::NotReachable, should_leave_the_internet(facts)),
        (Action::StopUsing, active && has_nothing_else(facts)),
        (Action::Protect, facts.remedies.stopgap && !facts.fix_known),
        (Action::Update, !facts.version_unknown && can_update(facts)),
        (Action::AutomaticUpdates, facts.auto_update && !is_over(facts)),
        (Action::Replace, is_over(facts)),
        (Action::CheckVersion, facts.version_unknown && can_update(facts)),
        (
            Action::PassOn,
            (needs_helper(facts.class) || is_waiting(facts)) && !break_in,
        ),
        (Action::CheckBreakIn, break_in),
        (Action::ChangePasswords, should_change_passwords(facts, active)),
    ];
    wanted
        .into_iter()
        .filter_map(|(action, wanted)| wanted.then_some(action))
        .take(MOST)
        .collect()
}

/// True when this class is usually looked after by an administrator.
#[must_use]
pub fn needs_helper(class: Class) -> bool {
    matches!(
        class,
        Class::Firewall
            | Class::Vpn
            | Class::MailServer
            | Class::FileServer
            | Class::RemoteDesktop
            | Class::WebServer
            | Class::Database
            | Class::Accounting
            | Class::PointOfSale
            | Class::Industry
            | Class::Cms
            | Class::CmsPlugin
            | Class::WebShop
            | Class::Telephony
    )
}

/// Without a named fix, an update still helps unless there are none any more, or none yet.
fn can_update(facts: &ActionFacts) -> bool {
    facts.fix_known || !(facts.end_of_life || facts.remedies.no_update)
}

/// It gets no more updates, or none for this.
fn is_over(facts: &ActionFacts) -> bool {
    facts.end_of_life || (facts.remedies.never && !facts.fix_known)
}

/// Neither an update nor a stopgap.
fn has_nothing_else(facts: &ActionFacts) -> bool {
    !can_update(facts) && !facts.remedies.stopgap
}

/// No update yet and nothing to do meanwhile: whoever looks after it has to know.
fn is_waiting(facts: &ActionFacts) -> bool {
    has_nothing_else(facts) && !is_over(facts)
}

fn should_leave_the_internet(facts: &ActionFacts) -> bool {
    let public_by_purpose = matches!(
        facts.class,
        Class::Cms | Class::CmsPlugin | Class::WebShop | Class::WebServer | Class::MailServer
    );
    facts.exposed && !public_by_purpose && (!facts.fix_known || facts.level == Level::Today)
}

fn should_change_passwords(facts: &ActionFacts, active: bool) -> bool {
    facts.passwords
        || facts.danger == Danger::Tampered
        || (active && matches!(facts.danger, Danger::GetIn | Danger::ReadData))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(class: Class) -> ActionFacts {
        ActionFacts {
            class,
            level: Level::Week,
            check_break_in: false,
            exploitation: Exploitation::None,
            exposed: false,
            fix_known: true,
            remedies: Remedies::default(),
            version_unknown: false,
            danger: Danger::TakeOver,
            passwords: false,
            cloud: false,
            end_of_life: false,
            auto_update: false,
        }
    }

    #[test]
    fn the_plain_case_is_an_update() {
        assert_eq!(actions(&facts(Class::Pdf)), [Action::Update]);
        let browser = ActionFacts {
            auto_update: true,
            ..facts(Class::Browser)
        };
        assert_eq!(actions(&browser), [Action::Update, Action::AutomaticUpdates]);
    }

    #[test]
    fn a_firewall_under_attack_leaves_the_internet_first() {
        let attacked = ActionFacts {
            level: Level::Today,
            check_break_in: true,
            exploitation: Exploitation::Active,
            exposed: true,
            danger: Danger::GetIn,
            ..facts(Class::Firewall)
        };
        let expected = [Action::NotReachable, Action::Update, Action::CheckBreakIn];
        assert_eq!(actions(&attacked), expected);
        let website = ActionFacts {
            class: Class::Cms,
            ..attacked
        };
        let expected = [Action::Update, Action::CheckBreakIn, Action::ChangePasswords];
        assert_eq!(actions(&website), expected);
    }

    #[test]
    fn an_unknown_version_is_checked_instead_of_updated() {
        let unknown = ActionFacts {
            version_unknown: true,
            ..facts(Class::Nas)
        };
        assert_eq!(actions(&unknown), [Action::CheckVersion]);
    }

    #[test]
    fn what_gets_no_updates_is_replaced_and_left_alone_when_attacked() {
        let old = ActionFacts {
            end_of_life: true,
            fix_known: false,
            ..facts(Class::Camera)
        };
        assert_eq!(actions(&old), [Action::Replace]);
        let attacked = ActionFacts {
            exploitation: Exploitation::Active,
            ..old
        };
        assert_eq!(actions(&attacked), [Action::StopUsing, Action::Replace]);
    }

    #[test]
    fn what_the_maker_names_stands_in_for_an_update() {
        let without = |remedies: Remedies| ActionFacts {
            fix_known: false,
            remedies,
            ..facts(Class::Pdf)
        };
        let stopgap = Remedies {
            stopgap: true,
            ..Remedies::default()
        };
        assert_eq!(actions(&without(stopgap)), [Action::Protect, Action::Update]);
        let none_yet = Remedies {
            no_update: true,
            ..Remedies::default()
        };
        assert_eq!(actions(&without(none_yet)), [Action::PassOn]);
        assert_eq!(
            actions(&without(Remedies {
                stopgap: true,
                ..none_yet
            })),
            [Action::Protect]
        );
        let never = Remedies {
            never: true,
            ..none_yet
        };
        assert_eq!(actions(&without(never)), [Action::Replace]);
        let attacked = ActionFacts {
            exploitation: Exploitation::Active,
            ..without(none_yet)
        };
        assert_eq!(actions(&attacked), [Action::StopUsing, Action::PassOn]);
        let fixed = ActionFacts {
            remedies: Remedies { stopgap: true, ..never },
            ..facts(Class::Pdf)
        };
        assert_eq!(actions(&fixed), [Action::Update], "a fix comes first");
    }

    #[test]
    fn the_provider_of_a_cloud_service_does_it() {
        let cloud = ActionFacts {
            cloud: true,
            exploitation: Exploitation::Active,
            ..facts(Class::Cloud)
        };
        assert_eq!(actions(&cloud), [Action::ProviderFixes]);
    }
}
