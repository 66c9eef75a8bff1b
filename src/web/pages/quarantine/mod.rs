//! Documents that failed a check: the operator looks at them, accepts them with a reason, or throws them away.

mod decide;
mod list;
mod show;
pub mod view;
mod words;

pub use decide::{accept, discard};
pub use list::list;
pub use show::show;

use crate::advisories::quarantine::IMPORT;
use crate::clock::Timestamp;
use crate::i18n::{L10nLanguage, Lang, dates};

/// Time zone of the operator's pages.
const TIME_ZONE: &str = "Europe/Paris";

fn moment(lang: Lang, at: Timestamp) -> String {
    dates::day_and_time(lang, at.micros(), TIME_ZONE)
}

/// Where a document came from, in words.
fn source(t: &L10nLanguage, name: &str) -> String {
    if name == IMPORT {
        t.quarantine_import()
    } else {
        name.to_owned()
    }
}
