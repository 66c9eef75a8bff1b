//! Pairs of ids that stay apart.

use std::collections::BTreeSet;

/// Pairs, in either order.
#[derive(Debug, Default)]
pub struct Pairs(BTreeSet<(String, String)>);

impl Pairs {
    /// From rows.
    pub fn new(rows: Vec<(String, String)>) -> Self {
        Self(rows.into_iter().collect())
    }

    /// True when nothing stays apart.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The ids without those that are apart from one before them.
    pub fn joined<'a>(&self, ids: &[&'a str]) -> Vec<&'a str> {
        let mut kept: Vec<&str> = Vec::new();
        for id in ids {
            if !kept.iter().any(|before| self.are_apart(before, id)) {
                kept.push(id);
            }
        }
        kept
    }

    fn are_apart(&self, one: &str, other: &str) -> bool {
        let (one, other) = (one.to_owned(), other.to_owned());
        self.0.contains(&(one.clone(), other.clone())) || self.0.contains(&(other, one))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_apart_from_one_before_it_is_left_out() {
        let pairs = Pairs::new(vec![("B".into(), "A".into())]);
        assert_eq!(pairs.joined(&["A", "B", "C"]), ["A", "C"]);
        assert_eq!(pairs.joined(&["B", "A"]), ["B"]);
        assert_eq!(pairs.joined(&["C", "B", "A"]), ["C", "B"], "whoever comes first");
        assert_eq!(Pairs::default().joined(&["A", "B"]), ["A", "B"]);
    }
}
