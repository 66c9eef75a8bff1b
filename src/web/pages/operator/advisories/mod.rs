//! An advisory as the operator sees it: who says what about it, where the sources contradict each other, and what is
//! decided about it. Setting aside, withdrawing, ruling on versions and separating ids are forms of its page.

mod decide;
mod decisions;
mod list;
mod show;
mod split;
mod typed;
pub mod view;

pub use decide::{rule, set_aside};
pub use decisions::end;
pub use list::list;
pub use show::show;
pub use split::{rejoin, split};
