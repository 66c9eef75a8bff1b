//! What the forms of an advisory's page send, and what comes back with errors.

use crate::advisories::curation::LONGEST_REASON;
use crate::clock::Timestamp;
use crate::i18n::L10nLanguage;
use crate::web::page::FormErrors;
use serde::Deserialize;

/// The form that sets aside or withdraws.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct SettingAside {
    /// `set_aside` or `withdrawn`.
    pub kind: String,
    /// Why.
    pub reason: String,
    /// The day on which it ends.
    pub until: String,
}

/// The form that rules on versions.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct RulingForm {
    /// Slug of the product.
    pub rule_product: String,
    /// What holds, in the words of VEX.
    pub rule_status: String,
    /// The first version meant.
    pub rule_from: String,
    /// The first version no longer meant.
    pub rule_before: String,
    /// Why.
    pub rule_reason: String,
    /// The day on which it ends.
    pub rule_until: String,
}

/// The form that separates ids.
#[derive(Default, Clone)]
pub struct Splitting {
    /// The ids that go.
    pub going: Vec<String>,
    /// Why.
    pub reason: String,
}

/// All forms of the page as they were typed, with what is wrong in one of them.
#[derive(Default)]
pub struct Returned {
    /// Setting aside.
    pub aside: SettingAside,
    /// Ruling.
    pub ruling: RulingForm,
    /// Separating.
    pub splitting: Splitting,
    /// The problems.
    pub errors: Option<FormErrors>,
}

/// The reason, if there is one that fits.
pub(super) fn reason(t: &L10nLanguage, field: &str, typed: &str, errors: &mut FormErrors) -> String {
    let reason = typed.trim();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        errors.add(field, t.page_error_reason_missing());
    }
    reason.to_owned()
}

/// The day on which a decision ends by itself; none when nothing was typed.
pub(super) fn until(
    t: &L10nLanguage,
    field: &str,
    typed: &str,
    now: Timestamp,
    errors: &mut FormErrors,
) -> Option<Timestamp> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let day = Timestamp::of_day(typed).filter(|day| *day > now);
    if day.is_none() {
        errors.add(field, t.operator_error_until());
    }
    day
}
