//! Releases of Linux distributions as purls name them, in one form.
//!
//! Tools write `debian-12`, `debian-12.5` or `bookworm` for the same release. Those that count point
//! releases into the number lose them here; what follows no known form is left open, so that it is
//! never taken for another release.

/// Distributions whose packages are those of the first number.
const FIRST_NUMBER: &[&str] = &["almalinux", "centos", "debian", "fedora", "ol", "rhel", "rocky"];
/// Distributions whose packages are those of the first two numbers.
const TWO_NUMBERS: &[&str] = &["alpine", "opensuse-leap", "sles", "ubuntu"];

/// Releases that are known by a name.
const NAMED: &[(&str, &str)] = &[
    ("jessie", "debian-8"),
    ("stretch", "debian-9"),
    ("buster", "debian-10"),
    ("bullseye", "debian-11"),
    ("bookworm", "debian-12"),
    ("trixie", "debian-13"),
    ("forky", "debian-14"),
    ("trusty", "ubuntu-14.04"),
    ("xenial", "ubuntu-16.04"),
    ("bionic", "ubuntu-18.04"),
    ("focal", "ubuntu-20.04"),
    ("jammy", "ubuntu-22.04"),
    ("noble", "ubuntu-24.04"),
];

/// The release in its one form; `None` when it follows none.
pub fn normal(text: &str) -> Option<String> {
    let lower = text.trim().to_ascii_lowercase();
    let name = lower
        .strip_prefix("debian-")
        .or_else(|| lower.strip_prefix("ubuntu-"))
        .unwrap_or(&lower);
    if let Some((_, release)) = NAMED.iter().find(|(known, _)| *known == name) {
        return Some((*release).to_owned());
    }
    let (distribution, number) = lower.rsplit_once('-')?;
    let distribution = if distribution == "redhat" { "rhel" } else { distribution };
    let number = number.strip_prefix('v').unwrap_or(number);
    let wanted = if FIRST_NUMBER.contains(&distribution) {
        1
    } else if TWO_NUMBERS.contains(&distribution) {
        2
    } else {
        return None;
    };
    let parts: Vec<&str> = number.split('.').take(wanted).collect();
    let plain = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    (parts.len() == wanted && parts.iter().all(plain)).then(|| format!("{distribution}-{}", parts.join(".")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_have_one_form() {
        let cases = [
            ("debian-12.5", Some("debian-12")),
            ("Bookworm", Some("debian-12")),
            ("debian-bookworm", Some("debian-12")),
            ("ubuntu-22.04", Some("ubuntu-22.04")),
            ("alpine-v3.18.4", Some("alpine-3.18")),
            ("redhat-9.2", Some("rhel-9")),
            ("opensuse-leap-15.5", Some("opensuse-leap-15.5")),
            ("ubuntu-22", None),
            ("sid", None),
            ("el9", None),
        ];
        for (text, expected) in cases {
            assert_eq!(normal(text).as_deref(), expected, "{text}");
        }
    }
}
