//! Java packages: `ComparableVersion` of Maven 3.
//!
//! Dots separate; a hyphen, and every change between digits and letters, opens a list inside the
//! list. What says nothing (`0`, `ga`, `final`, `release`) is dropped at the end of each list. A
//! place that is missing counts as nothing: `1` = `1.0`, `1-alpha` < `1` < `1-sp` < `1-x` < `1-1` < `1.1`.

use std::cmp::Ordering;

/// The words with a place of their own; the release itself is the empty one, all others follow.
const QUALIFIERS: [&str; 7] = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
const RELEASE: usize = 5;

/// Longer texts are no versions; it also bounds how deep lists lie in each other.
const LONGEST: usize = 300;

/// A version as Maven sees it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(in crate::matching) struct Key(Vec<Item>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Item {
    /// Digits without zeros in front.
    Number(Box<str>),
    /// The place of a known word, or the last one with the word itself.
    Word(usize, Box<str>),
    List(Vec<Item>),
}

impl Key {
    pub fn of(text: &str) -> Option<Self> {
        let lower = text.trim().to_lowercase();
        (1..=LONGEST).contains(&lower.len()).then(|| Self(list(&lower)))
    }

    pub fn compare(&self, other: &Self) -> Ordering {
        lists(&self.0, &other.0)
    }
}

/// Reads the rest of a version as one list; what follows a hyphen or a change is its last item.
fn list(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_digit = rest.starts_with(|c: char| c.is_ascii_digit());
        let ends = |c: char| c == '.' || c == '-' || c.is_ascii_digit() != is_digit;
        let end = rest.find(ends).unwrap_or(rest.len());
        let (token, tail) = rest.split_at(end);
        let changes = tail.starts_with(|c: char| c != '.' && c != '-');
        items.push(item(token, is_digit, changes && !is_digit));
        if let Some(tail) = tail.strip_prefix('.') {
            rest = tail;
            continue;
        }
        let inner = tail.strip_prefix('-').unwrap_or(tail);
        if !tail.is_empty() {
            items.push(Item::List(list(inner)));
        }
        break;
    }
    normal(items)
}

fn item(token: &str, is_digit: bool, number_follows: bool) -> Item {
    if is_digit || token.is_empty() {
        return Item::Number(token.trim_start_matches('0').into());
    }
    let word = match token {
        "a" if number_follows => "alpha",
        "b" if number_follows => "beta",
        "m" if number_follows => "milestone",
        "cr" => "rc",
        "ga" | "final" | "release" => "",
        other => other,
    };
    let place = QUALIFIERS.iter().position(|known| *known == word);
    place.map_or_else(
        || Item::Word(QUALIFIERS.len(), word.into()),
        |place| Item::Word(place, "".into()),
    )
}

/// Drops what says nothing from the end, also before lists.
fn normal(mut items: Vec<Item>) -> Vec<Item> {
    for index in (0..items.len()).rev() {
        match items.get(index) {
            Some(item) if item.says_nothing() => drop(items.remove(index)),
            Some(Item::List(_)) => {}
            _ => break,
        }
    }
    items
}

impl Item {
    fn says_nothing(&self) -> bool {
        match self {
            Self::Number(digits) => digits.is_empty(),
            Self::Word(place, _) => *place == RELEASE,
            Self::List(items) => items.is_empty(),
        }
    }

    /// Against a place where nothing stands.
    fn against_nothing(&self) -> Ordering {
        match self {
            Self::Number(digits) => digits.len().cmp(&0),
            Self::Word(place, _) => place.cmp(&RELEASE),
            Self::List(items) => items.first().map_or(Ordering::Equal, Self::against_nothing),
        }
    }

    /// A word is before a list, a list before a number.
    fn kind(&self) -> u8 {
        match self {
            Self::Word(..) => 0,
            Self::List(_) => 1,
            Self::Number(_) => 2,
        }
    }

    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => (left.len(), left).cmp(&(right.len(), right)),
            (Self::Word(left, word), Self::Word(right, other)) => (left, word).cmp(&(right, other)),
            (Self::List(left), Self::List(right)) => lists(left, right),
            _ => self.kind().cmp(&other.kind()),
        }
    }
}

fn lists(left: &[Item], right: &[Item]) -> Ordering {
    let places = 0..left.len().max(right.len());
    let orders = places.map(|place| match (left.get(place), right.get(place)) {
        (Some(left), Some(right)) => left.compare(right),
        (Some(left), None) => left.against_nothing(),
        (None, Some(right)) => right.against_nothing().reverse(),
        (None, None) => Ordering::Equal,
    });
    orders
        .into_iter()
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
