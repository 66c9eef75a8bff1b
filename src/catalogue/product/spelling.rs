//! How makers' own spellings of a version read in the terms of CPE names.
//!
//! A device or its maker's page shows one text; NVD splits it into a version and an "update", or
//! writes it in another way. Only spellings that mean one thing alone are read here; every other
//! text is the version as it stands.

mod exchange;

/// Version and update of what an owner typed; none where the text names neither.
pub(super) fn read(vendor: &str, product: &str, typed: &str) -> (Option<String>, Option<String>) {
    let typed = typed.trim();
    let split = match (vendor, product) {
        ("microsoft", _) => pack(typed),
        ("oracle", "jre" | "jdk") => java(typed),
        ("apache", "tomcat") => milestone(typed),
        ("qnap", _) => build(typed),
        ("synology", _) => update(typed),
        _ => None,
    };
    let (version, update) = split.unwrap_or_else(|| (typed.to_owned(), None));
    (Some(version).filter(|text| !text.is_empty()), update)
}

/// Version and update as names state them, for makers whose ranges keep the text as it is shown.
pub(super) fn named(vendor: &str, product: &str, typed: &str) -> Option<(String, String)> {
    let lower = typed.trim().to_lowercase();
    match (vendor, product) {
        ("paloaltonetworks", "pan-os") => hotfix(&lower),
        ("ivanti", _) => release(&lower),
        ("vmware", "esxi") => update_of(&lower, "_"),
        ("vmware", "vcenter_server") => update_of(&lower, ""),
        ("microsoft", "exchange_server") => exchange::cumulative_update(&lower),
        _ => announced(&lower),
    }
}

/// `8.5.0-rc1` and `8.3.8RC1` are `8.5.0` and `8.3.8` with `rc1`.
fn announced(lower: &str) -> Option<(String, String)> {
    let plain = lower.strip_prefix('v').unwrap_or(lower);
    let word_at = plain.find(|c: char| c.is_ascii_alphabetic())?;
    let (version, update) = plain.split_at(word_at);
    let version = version.trim_end_matches(['-', '.', '_', ' ']);
    let rest = ["alpha", "beta", "rc"]
        .into_iter()
        .find_map(|word| update.strip_prefix(word))?;
    let number = rest.trim_start_matches(['-', '.', '_', ' ']);
    let is_version = version.split('.').all(|part| number_after(part, "").is_some());
    let is_number = number.is_empty() || number_after(number, "").is_some();
    let word = update.strip_suffix(rest)?;
    (is_version && is_number).then(|| (version.to_owned(), format!("{word}{number}")))
}

/// `10.2.8-h2` is `10.2.8` with `h2`.
fn hotfix(lower: &str) -> Option<(String, String)> {
    let (version, update) = lower.split_once('-')?;
    number_after(update, "h")?;
    Some((version.to_owned(), update.to_owned()))
}

/// `22.7R2.4` is `22.7` with `r2.4`.
fn release(lower: &str) -> Option<(String, String)> {
    let (version, number) = lower.split_once('r')?;
    let is_numbers = |text: &str| text.split('.').all(|part| number_after(part, "").is_some());
    (is_numbers(version) && is_numbers(number)).then(|| (version.to_owned(), format!("r{number}")))
}

/// `7.0 Update 1b` and `7.0 U1b` are `7.0` with `update_1b`.
fn update_of(lower: &str, joint: &str) -> Option<(String, String)> {
    let (version, rest) = lower.split_once(" u")?;
    let number = rest.strip_prefix("pdate ").unwrap_or(rest);
    let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    number_after(digits, "")?;
    Some((version.to_owned(), format!("update{joint}{number}")))
}

type Split = Option<(String, Option<String>)>;

/// `2016 CU23` is `2016` with `cumulative_update_23`; `2010 SP2` is `2010` with `sp2`.
fn pack(typed: &str) -> Split {
    let (version, last) = typed.rsplit_once(' ').unwrap_or(("", typed));
    let last = last.to_lowercase();
    let update = match (number_after(&last, "cu"), number_after(&last, "sp")) {
        (Some(number), _) => format!("cumulative_update_{number}"),
        (_, Some(number)) => format!("sp{number}"),
        _ => return None,
    };
    Some((version.to_owned(), Some(update)))
}

/// `8u361`, `8 Update 361` and `1.8.0_361` are `1.8.0` with `update361`; `8` is `1.8.0` of some update.
fn java(typed: &str) -> Split {
    let lower = typed.to_lowercase();
    let plain = lower.strip_prefix("java ").unwrap_or(&lower);
    let modern = plain.strip_prefix("1.").unwrap_or(plain);
    let major = modern.chars().next().filter(|major| ('5'..='8').contains(major))?;
    let rest = modern.get(1..)?;
    let rest = rest.strip_prefix(".0").unwrap_or(rest);
    let number = ["u", "_", " update ", " u"]
        .into_iter()
        .find_map(|sign| number_after(rest, sign));
    match number {
        Some(number) => Some((format!("1.{major}.0"), Some(format!("update{number}")))),
        None if rest.is_empty() => Some((format!("1.{major}.0"), None)),
        None => None,
    }
}

/// `9.0.0-M27` and `9.0.0.M27` are `9.0.0` with `milestone27`.
fn milestone(typed: &str) -> Split {
    let lower = typed.to_lowercase();
    let (version, last) = lower.rsplit_once(['-', '.', ' '])?;
    let number = number_after(last, "m")?;
    Some((version.to_owned(), Some(format!("milestone{number}"))))
}

/// `4.2.6 build 20200821` is `4.2.6` with `build_20200821`.
fn build(typed: &str) -> Split {
    let lower = typed.to_lowercase();
    let (version, number) = lower.split_once(" build ")?;
    let number = number_after(number.trim(), "")?;
    Some((version.trim().to_owned(), Some(format!("build_{number}"))))
}

/// `7.2-64570 Update 3` is what advisories write as `7.2-64570-3`.
fn update(typed: &str) -> Split {
    let lower = typed.to_lowercase();
    let (version, number) = lower.split_once(" update ")?;
    let number = number_after(number.trim(), "")?;
    Some((format!("{}-{number}", version.trim()), None))
}

/// The number that is all there is behind a sign.
fn number_after<'t>(text: &'t str, sign: &str) -> Option<&'t str> {
    let number = text.strip_prefix(sign)?;
    (!number.is_empty() && number.chars().all(|c| c.is_ascii_digit())).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(vendor: &str, product: &str, typed: &str) -> (String, String) {
        let (version, update) = read(vendor, product, typed);
        (version.unwrap_or_default(), update.unwrap_or_default())
    }

    #[test]
    fn one_release_has_several_spellings() {
        for typed in ["8u361", "8 Update 361", "1.8.0_361", "Java 8 update 361", "8 u361"] {
            let read = both("oracle", "jre", typed);
            assert_eq!(read, ("1.8.0".into(), "update361".into()), "{typed}");
        }
        assert_eq!(both("oracle", "jdk", "8"), ("1.8.0".into(), String::new()));
        assert_eq!(both("apache", "tomcat", "9.0.0.M27").1, "milestone27");
        assert_eq!(
            both("qnap", "qts", "4.2.6 Build 20200821"),
            ("4.2.6".into(), "build_20200821".into())
        );
        assert_eq!(
            both("synology", "diskstation_manager", "7.2-64570 Update 3").0,
            "7.2-64570-3"
        );
        assert_eq!(both("microsoft", "office", "2010 SP2"), ("2010".into(), "sp2".into()));
        assert_eq!(both("microsoft", "windows_7", "SP1"), (String::new(), "sp1".into()));
    }

    #[test]
    fn names_split_what_ranges_keep() {
        let split = |vendor, product, typed| named(vendor, product, typed).unwrap();
        let pair = |version: &str, update: &str| (version.to_owned(), update.to_owned());
        assert_eq!(split("paloaltonetworks", "pan-os", "10.2.8-h2"), pair("10.2.8", "h2"));
        assert_eq!(split("ivanti", "connect_secure", "22.7R2.4"), pair("22.7", "r2.4"));
        assert_eq!(split("vmware", "esxi", "7.0 Update 1b"), pair("7.0", "update_1b"));
        assert_eq!(split("vmware", "vcenter_server", "7.0 U3o"), pair("7.0", "update3o"));
        assert_eq!(
            split("microsoft", "exchange_server", "15.02.0792.003"),
            pair("2019", "cumulative_update_8")
        );
        assert_eq!(split("drupal", "drupal", "v8.5.0-RC1"), pair("8.5.0", "rc1"));
        assert_eq!(split("php", "php", "8.3.8RC1"), pair("8.3.8", "rc1"));
        assert_eq!(split("acme", "shop", "4.0 beta 2"), pair("4.0", "beta2"));
        assert_eq!(split("acme", "shop", "4.0.beta"), pair("4.0", "beta"));
        for (vendor, product, typed) in [
            ("acme", "shop", "4.0 rc1 special"),
            ("acme", "shop", "4.0 release"),
            ("acme", "shop", "rc1"),
            ("paloaltonetworks", "pan-os", "10.2.8"),
            ("paloaltonetworks", "pan-os", "10.2.8-c2"),
            ("ivanti", "connect_secure", "22.7R2.x"),
            ("vmware", "esxi", "7.0 unknown"),
            ("microsoft", "exchange_server", "15.1.2176.9"),
            ("microsoft", "exchange_server", "2019 CU8"),
        ] {
            assert_eq!(named(vendor, product, typed), None, "{typed}");
        }
    }

    #[test]
    fn every_other_text_is_the_version() {
        for (vendor, product, typed) in [
            ("oracle", "jre", "11.0.18"),
            ("oracle", "jre", "8u361-perf"),
            ("oracle", "jre", "80"),
            ("oracle", "jre", "8é"),
            ("apache", "tomcat", "9.0.41"),
            ("apache", "http_server", "2.0-m1"),
            ("qnap", "qts", "5.0.1.2194"),
            ("synology", "diskstation_manager", "7.2.1-69057"),
            ("acme", "shop", "8u361"),
            ("microsoft", "exchange_server", "15.1.2176.2"),
        ] {
            assert_eq!(both(vendor, product, typed), (typed.to_owned(), String::new()));
        }
    }
}
