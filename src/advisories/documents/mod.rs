//! What each source says about one weakness, as its own word: for pages that explain a verdict, and for everybody who
//! wants to read the original.

pub mod store;

pub use store::Document;

/// The ids under which a weakness may be stored that somebody typed: ids are compared to the letter, people type them
/// in small letters, with spaces, or without "CVE-".
#[must_use]
pub fn spellings(typed: &str) -> Vec<String> {
    let typed: String = typed.trim().chars().take(100).collect();
    let upper = typed.to_ascii_uppercase();
    let mut all = vec![typed.clone(), upper.clone()];
    if upper.starts_with(|first: char| first.is_ascii_digit()) {
        all.push(format!("CVE-{upper}"));
    }
    if let Some(rest) = upper.strip_prefix("GHSA-") {
        all.push(format!("GHSA-{}", rest.to_ascii_lowercase()));
    }
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::spellings;

    #[test]
    fn ids_are_found_as_people_type_them() {
        assert!(spellings(" cve-2024-3400 ").contains(&"CVE-2024-3400".to_owned()));
        assert!(spellings("2024-3400").contains(&"CVE-2024-3400".to_owned()));
        assert!(spellings("ghsa-JFH8-C2JP-5v3q").contains(&"GHSA-jfh8-c2jp-5v3q".to_owned()));
        assert_eq!(spellings("RHSA-2024:1"), ["RHSA-2024:1"]);
    }
}
