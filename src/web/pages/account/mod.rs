//! A person's own account: name, language, time zone, address, password, second factor, sessions.

mod email;
mod password;
mod profile;
mod second_factor;
mod sessions;
mod show;
pub mod view;

pub(in crate::web) use email::over as link_over;
pub use email::{ask_change as change_email, confirm as confirm_email, new as email, show_change as email_change};
pub(in crate::web) use password::hash as hash_password;
pub use password::{new as password, update as update_password};
pub use profile::update as update_profile;
pub use second_factor::{
    create as confirm_second_factor, remove as remove_second_factor, renew, show as second_factor,
};
pub use sessions::{end as end_session, end_others as end_other_sessions};
pub(in crate::web) use show::languages;
pub use show::show;

use crate::accounts::Person;
use crate::app::App;
use crate::web::Error;

/// True when the typed password is the person's; counted against guessing.
async fn is_own_password(app: &App, person: &Person, typed: &str) -> Result<bool, Error> {
    count(app, person)?;
    Ok(app.hasher.verify(typed, Some(person.password_hash.clone())).await)
}

/// Counts one try of the person.
pub(super) fn count(app: &App, person: &Person) -> Result<(), Error> {
    app.throttles.account.admit(person.id.as_str())
}
