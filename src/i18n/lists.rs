//! Lists in a sentence: "a, b and c", "a, b et c". By ICU.

use icu::list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};

use super::Lang;

/// The items joined by commas and the language's "and".
#[must_use]
pub fn and<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and(lang.icu().into(), options).map_or_else(
        |_| items.join(", "),
        |formatter| formatter.format(items.iter()).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_two_are_joined_by_a_word() {
        assert_eq!(and(Lang::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(and(Lang::Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(and(Lang::Fr, &["a"]), "a");
        assert_eq!(and::<&str>(Lang::Fr, &[]), "");
    }
}
