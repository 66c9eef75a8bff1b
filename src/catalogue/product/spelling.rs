//! How makers' own spellings of a version read in the terms of CPE names.
//!
//! A device or its maker's page shows one text; NVD splits it into a version and an "update", or
//! writes it in another way. Only spellings that mean one thing alone are read here; every other
//! text is the version as it stands.

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
