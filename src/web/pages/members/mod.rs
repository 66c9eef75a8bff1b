//! A chamber's or provider's members: enrolling them, how far they have come, their letters, and a list they opened.

mod enrol;
mod letter;
mod list;
mod show;
mod software;
pub mod view;

pub use enrol::{create, new};
pub use letter::{letter, send};
pub use list::list;
pub use show::show;
pub use software::software;

use crate::i18n::L10nLanguage;
use crate::tenancy::members::MemberState;

/// The word for a state.
pub(super) fn state_word(t: &L10nLanguage, state: MemberState) -> String {
    match state {
        MemberState::NobodyReceives => t.members_state_nobody(),
        MemberState::NotClaimed => t.members_state_not_claimed(),
        MemberState::Active => t.members_state_active(),
    }
}
