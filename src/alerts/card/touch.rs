//! Does it affect you, and why we think so: one of the honest forms of rule T8.

use super::{Touch, Voice, voice::elide};
use crate::{
    i18n::L10nLanguage,
    matching::{Bound, Missing, Reason, Verdict},
};

/// The version in a name that says that nobody can read which ones are meant.
const UNREADABLE_NAME: &str = "?*";

pub(super) fn touch(voice: &Voice<'_>) -> Touch {
    let facts = voice.facts;
    let mut reasons = version(voice);
    reasons.extend(missing(voice));
    // Where a fact is missing, that fact is the point; "why this level?" has the rest.
    if !facts.inputs.cloud && facts.missing.is_none() {
        reasons.push(exposure(voice));
    }
    Touch {
        title: voice.t.card_touch_title(),
        verdict: verdict(voice),
        reasons,
    }
}

fn verdict(voice: &Voice<'_>) -> String {
    let t = voice.t;
    match (voice.facts.verdict, &voice.facts.missing) {
        (Verdict::Affected, _) => t.card_touch_yes(),
        (_, Some(Missing::Version)) => t.card_touch_maybe_version(),
        (_, Some(Missing::Range)) => t.card_touch_cannot_know(),
        _ => t.card_touch_maybe(),
    }
}

/// What the owner told us and what the weakness is in.
fn version(voice: &Voice<'_>) -> Vec<String> {
    let t = voice.t;
    let own = match &voice.facts.reason.version {
        Some(version) => Some(t.card_touch_version(version)),
        None if voice.facts.missing == Some(Missing::Version) => Some(t.card_touch_no_version()),
        None => None,
    };
    let unclear = voice.facts.missing == Some(Missing::Range);
    let touched = match &voice.facts.reason.component {
        Some(component) => Some(t.card_touch_component(plain(component))),
        None => range(t, &voice.facts.reason)
            .filter(|_| !unclear)
            .map(|range| t.card_touch_range(range)),
    };
    own.into_iter().chain(touched).collect()
}

fn missing(voice: &Voice<'_>) -> Option<String> {
    let t = voice.t;
    match voice.facts.missing.as_ref()? {
        Missing::Version => None,
        Missing::Edition => Some(t.card_touch_edition()),
        Missing::Platform { vendor, product } => {
            let name = platform_name(vendor, product);
            Some(elide(voice.lang, t.card_touch_platform(&name), &name))
        }
        Missing::Comparison => Some(t.card_touch_comparison()),
        Missing::Component => Some(t.card_touch_component_open()),
        Missing::Range => Some(t.card_touch_no_range()),
    }
}

/// A component as its users may know it: "log4j-core 2.14.1" for a package URL.
pub(super) fn plain(component: &str) -> String {
    if !component.starts_with("pkg:") {
        return component.to_owned();
    }
    let last = component.rsplit('/').next().unwrap_or(component);
    last.replacen('@', " ", 1)
}

fn exposure(voice: &Voice<'_>) -> String {
    let t = voice.t;
    match (voice.facts.inputs.exposed, voice.facts.inputs.exposure_assumed) {
        (true, false) => t.card_touch_exposed(),
        (true, true) => t.card_touch_exposed_assumed(),
        (false, false) => t.card_touch_inside(),
        (false, true) => t.card_touch_inside_assumed(),
    }
}

/// The versions that have the weakness, as part of a sentence: "the versions before
/// 7.0.4"; `None` when the data do not say.
pub(super) fn range(t: &L10nLanguage, reason: &Reason) -> Option<String> {
    let start = reason.start.as_deref().map(bound);
    let end = reason.end.as_deref().map(bound);
    let is_unclear = |end: Option<(bool, &str)>| end.is_some_and(|(_, version)| version == Bound::UNREADABLE);
    match (is_unclear(start), is_unclear(end)) {
        (false, false) if start.is_none() && end.is_none() => named(t, &reason.criterion),
        (false, false) => between(t, start, end),
        (true, false) => between(t, None, end).map(|known| t.card_range_start_unclear(known)),
        (false, true) => between(t, start, None).map(|known| t.card_range_end_unclear(known)),
        (true, true) => None,
    }
}

/// The versions between two ends, each with whether it is included.
fn between(t: &L10nLanguage, start: Option<(bool, &str)>, end: Option<(bool, &str)>) -> Option<String> {
    Some(match (start, end) {
        (None, None) => return None,
        (None, Some((true, to))) => t.card_range_up_to(to),
        (None, Some((false, to))) => t.card_range_before(to),
        (Some((true, from)), None) => t.card_range_from(from),
        (Some((false, from)), None) => t.card_range_after(from),
        (Some((_, from)), Some((true, to))) if from == to => t.card_range_one(to),
        (Some((_, from)), Some((true, to))) => t.card_range_from_up_to(from, to),
        (Some((_, from)), Some((false, to))) => t.card_range_from_before(from, to),
    })
}

/// A bound such as `>= 1.0`: whether it includes the version, and the version.
fn bound(text: &str) -> (bool, &str) {
    let version = text.trim_start_matches(['<', '>', '=', ' ']);
    (text.contains('='), version)
}

/// The version inside a CPE name, where the name itself carries it.
fn named(t: &L10nLanguage, criterion: &str) -> Option<String> {
    match cpe_version(criterion)?.as_str() {
        "*" => Some(t.card_range_all()),
        "-" | "" | UNREADABLE_NAME => None,
        version => Some(t.card_range_one(version)),
    }
}

/// The sixth part of a CPE 2.3 name, with its escapes removed.
fn cpe_version(criterion: &str) -> Option<String> {
    let (mut part, mut version, mut escaped) = (0_u8, String::new(), false);
    for sign in criterion.chars() {
        match sign {
            '\\' if !escaped => escaped = true,
            ':' if !escaped => part = part.saturating_add(1),
            _ => {
                escaped = false;
                if part == 5 {
                    version.push(sign);
                }
            }
        }
    }
    (part >= 5).then_some(version)
}

/// "microsoft", "windows_server_2019" as people write it: "Microsoft Windows Server 2019".
pub(super) fn platform_name(vendor: &str, product: &str) -> String {
    let words = |text: &str| -> Vec<String> {
        text.split(['_', ' '])
            .filter(|word| !word.is_empty())
            .map(capitalised)
            .collect()
    };
    let product = words(product);
    let vendor = words(vendor);
    let named = product.first() == vendor.first();
    let all = if named {
        product
    } else {
        vendor.into_iter().chain(product).collect()
    };
    all.join(" ").replace('\\', "")
}

fn capitalised(word: &str) -> String {
    let mut signs = word.chars();
    signs
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    fn said(start: Option<&str>, end: Option<&str>, criterion: &str) -> Option<String> {
        let reason = Reason {
            criterion: criterion.into(),
            start: start.map(Into::into),
            end: end.map(Into::into),
            ..Reason::default()
        };
        range(texts(Lang::En), &reason).map(|text| text.replace('\u{a0}', " "))
    }

    #[test]
    fn a_component_is_named_without_its_address() {
        assert_eq!(plain("pkg:npm/@acme/shop@1.5"), "shop 1.5");
        assert_eq!(plain("pkg:maven/org.acme/shop"), "shop");
        assert_eq!(plain("shop 1.5"), "shop 1.5");
    }

    #[test]
    fn every_shape_of_range_has_words() {
        let cpe = "cpe:2.3:a:wordpress:wordpress:*:*:*:*:*:*:*:*";
        assert_eq!(said(None, Some("< 7.0.4"), cpe).unwrap(), "the versions before 7.0.4");
        assert_eq!(said(None, Some("<= 7.0.3"), cpe).unwrap(), "the versions up to 7.0.3");
        assert_eq!(said(Some(">= 6.8"), None, cpe).unwrap(), "version 6.8 and later");
        assert_eq!(said(Some("> 6.8"), None, cpe).unwrap(), "the versions after 6.8");
        assert_eq!(
            said(Some(">= 6.8"), Some("< 7.0.4"), cpe).unwrap(),
            "version 6.8 and later, before 7.0.4"
        );
        assert_eq!(said(Some(">= 7.0"), Some("<= 7.0"), cpe).unwrap(), "version 7.0");
        assert_eq!(said(None, None, cpe).unwrap(), "all versions");
        let exact = "cpe:2.3:a:a\\:b:c:1.2\\(3\\):*:*:*:*:*:*:*";
        assert_eq!(said(None, None, exact).unwrap(), "version 1.2(3)");
        assert_eq!(said(None, None, "cpe:2.3:a:b:c:-:*:*:*:*:*:*:*"), None);
        assert_eq!(said(None, None, ""), None);
    }

    #[test]
    fn an_end_that_cannot_be_read_is_said_in_words() {
        let cpe = "cpe:2.3:a:mozilla:firefox:*:*:*:*:*:*:*:*";
        assert_eq!(
            said(Some(">= ?"), Some("< 128.3.1"), cpe).unwrap(),
            "the versions before 128.3.1 (it is not clear from which one on)"
        );
        assert_eq!(
            said(Some(">= 5.1"), Some("<= ?"), cpe).unwrap(),
            "version 5.1 and later (it is not clear up to which one)"
        );
        for (start, end) in [(Some(">= ?"), Some("<= ?")), (Some(">= ?"), None), (None, Some("<= ?"))] {
            assert_eq!(said(start, end, cpe), None);
        }
        assert_eq!(said(None, None, "cpe:2.3:a:b:c:?*:*:*:*:*:*:*:*"), None);
    }

    #[test]
    fn platforms_read_like_names() {
        assert_eq!(
            platform_name("microsoft", "windows_server_2019"),
            "Microsoft Windows Server 2019"
        );
        assert_eq!(platform_name("synology", "synology_router"), "Synology Router");
    }
}
