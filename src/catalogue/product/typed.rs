//! What an owner typed or copied for a version, down to the version itself.
//!
//! A program shows more than its number: its name in front, in brackets behind it the kind of machine
//! or the channel. None of that belongs to the version. Windows shows release and build in a sentence
//! of the owner's language; there the build says it all.

use super::Product;

/// What stands in front of every build of Windows and Windows Server since 10 and 2016, and is often left out.
const WINDOWS: &str = "10.0.";

/// The version in a text that somebody typed for a product.
pub(super) fn plain(product: &Product, typed: &str) -> String {
    if let Some(build) = windows_build(product, typed) {
        return format!("{WINDOWS}{build}");
    }
    without_name(product, without_remarks(typed)).to_owned()
}

/// Drops brackets at the end that hold no version: `(stable)`, `(64-bit)`, `(Official Build)`.
fn without_remarks(typed: &str) -> &str {
    let mut text = typed.trim();
    while let Some((before, remark)) = text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        if !is_remark(remark) {
            break;
        }
        text = before.trim_end();
    }
    text
}

/// Whether there is no number but that of a kind of machine.
fn is_remark(text: &str) -> bool {
    let numbers = text.split(|c: char| !c.is_ascii_digit());
    let mut numbers = numbers.filter(|number| !number.is_empty());
    numbers.all(|number| ["32", "64", "86"].contains(&number))
}

/// Drops the name of the product or of its maker in front of a number.
fn without_name<'t>(product: &Product, typed: &'t str) -> &'t str {
    let own = [product.vendor.clone(), product.name.clone()].into_iter();
    let versioned = product.identities.iter().filter(|one| one.versioned);
    let named = versioned.map(|one| one.product.replace('_', " "));
    let names: Vec<String> = own.chain(product.aliases.iter().cloned()).chain(named).collect();
    let mut text = typed;
    while let Some(rest) = names.iter().find_map(|name| behind(name, text)) {
        text = rest;
    }
    let number = behind("version", text).unwrap_or(text);
    if begins_with_number(number) { number } else { typed }
}

/// What follows a name and a blank.
fn behind<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    let (front, rest) = text.split_at_checked(name.len())?;
    let rest = rest.strip_prefix(char::is_whitespace)?;
    (!name.is_empty() && front.eq_ignore_ascii_case(name)).then_some(rest.trim_start())
}

fn begins_with_number(text: &str) -> bool {
    let number = text.strip_prefix(['v', 'V']).unwrap_or(text);
    number.starts_with(|c: char| c.is_ascii_digit())
}

/// `Version 22H2 (OS Build 19045.5371)` and `19045.5371` name one build.
fn windows_build<'t>(product: &Product, typed: &'t str) -> Option<&'t str> {
    let is_windows = |one: &super::Identity| one.vendor == "microsoft" && one.product.starts_with("windows_");
    if !product.identities.iter().any(is_windows) {
        return None;
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut words = typed.split([' ', '\u{a0}', '(', ')', ',']);
    words.find(|word| {
        let parts = word.split_once('.');
        parts.is_some_and(|(build, revision)| build.len() == 5 && is_number(build) && is_number(revision))
    })
}

#[cfg(test)]
mod tests {
    use crate::catalogue::{Product, built_in};

    fn plain(slug: &str, typed: &str) -> String {
        let product: Product = built_in().unwrap().into_iter().find(|one| one.slug == slug).unwrap();
        super::plain(&product, typed)
    }

    #[test]
    fn what_is_no_version_is_left_out() {
        for (slug, typed, version) in [
            ("chrome", "112.0.5615.49 (Official Build) (64-bit)", "112.0.5615.49"),
            ("firefox", "Mozilla Firefox 118.0 (64 bits)", "118.0"),
            ("routeros", "6.42 (stable)", "6.42"),
            ("fortigate", "FortiOS v7.2.6 build1575", "v7.2.6 build1575"),
            ("synology-dsm", "DSM 7.2-64570 Update 3", "7.2-64570 Update 3"),
            ("windows-server", "Windows Server 2012 R2", "2012 R2"),
            ("windows-10", "Version 22H2 (OS Build 19045.5371)", "10.0.19045.5371"),
            ("windows-11", "22631.4602", "10.0.22631.4602"),
            ("firefox", "Version 118.0", "118.0"),
        ] {
            assert_eq!(plain(slug, typed), version, "{typed}");
        }
    }

    #[test]
    fn what_may_belong_to_the_version_stays() {
        for (slug, typed) in [
            ("php", "php 8"),
            ("postgresql", "15.3 (Debian 15.3-1.pgdg120+1)"),
            ("android", "13 (patch level 2023-01-05)"),
            ("windows-11", "11 Pro"),
            ("windows-7", "Windows 7"),
            ("windows-11", "10.0.22631.4602"),
            ("firefox", "latest"),
            ("zyxel-nas326", "V5.21(AAZF.16)C0"),
            ("firefox", "é"),
        ] {
            let expected = if typed == "php 8" { "8" } else { typed };
            assert_eq!(plain(slug, typed), expected, "{typed}");
        }
    }
}
