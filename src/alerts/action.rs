//! What the owner can do: the kinds of steps, when each is shown, in which order.
//!
//! Triggers and order are those of the wording guide, section 4.4, limited to facts
//! that our sources carry today; "switch off a feature" waits for advisories that
//! name one, and "nothing to do" needs no alert. At most three steps are shown.
//! Two sharpenings: what is public by purpose (a website, a mail server) is never told
//! to leave the internet, and a break-in check goes to the helper by itself.

use serde::{Deserialize, Serialize};

use super::{
    danger::Danger,
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
        (Action::StopUsing, active && facts.end_of_life && !facts.fix_known),
        (Action::Update, !facts.version_unknown && can_update(facts)),
        (Action::AutomaticUpdates, facts.auto_update && !facts.end_of_life),
        (Action::Replace, facts.end_of_life),
        (Action::CheckVersion, facts.version_unknown && can_update(facts)),
        (Action::PassOn, needs_helper(facts.class) && !break_in),
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

/// Without a named fix, an update still helps unless there are none any more.
fn can_update(facts: &ActionFacts) -> bool {
    facts.fix_known || !facts.end_of_life
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
    fn the_provider_of_a_cloud_service_does_it() {
        let cloud = ActionFacts {
            cloud: true,
            exploitation: Exploitation::Active,
            ..facts(Class::Cloud)
        };
        assert_eq!(actions(&cloud), [Action::ProviderFixes]);
    }
}
