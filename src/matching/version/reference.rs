//! A second comparer, written from the stated rule alone and in another way, to check the first.
//!
//! It is slow and plain: pieces are made from left to right, zeros that say nothing are dropped until
//! none is left, and every piece becomes a class with a text that is padded for the comparison.

use std::cmp::Ordering;

/// Words that announce a release, by stage.
const STAGES: [&[&str]; 6] = [
    &["dev", "snapshot", "nightly"],
    &["alpha", "a"],
    &["beta", "b"],
    &["milestone", "m"],
    &["pre", "preview", "ea", "canary"],
    &["rc", "cr", "c"],
];

/// Where nothing stands, above all stages and below other words.
const NOTHING: i32 = 0;

/// Whether both texts name the same version, also where they have no order.
pub(super) fn same(left: &str, right: &str) -> bool {
    pieces(&plain(left)) == pieces(&plain(right)) || order(left, right) == Some(Ordering::Equal)
}

/// The order of two texts, where they have one.
pub(super) fn order(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (plain(left), plain(right));
    let letters = |text: &str| text.split(|c: char| !c.is_alphabetic()).next().map(str::to_owned);
    let both_numbered = [&left, &right]
        .iter()
        .all(|text| text.chars().any(|c| c.is_ascii_digit()));
    (both_numbered && letters(&left) == letters(&right)).then(|| compare(&pieces(&left), &pieces(&right)))
}

fn plain(text: &str) -> String {
    let mut lower: String = text
        .trim()
        .chars()
        .filter(|c| *c != '\\')
        .flat_map(char::to_lowercase)
        .collect();
    let mut start = lower.chars();
    if start.next() == Some('v') && start.next().is_some_and(|c| c.is_ascii_digit()) {
        lower.remove(0);
    }
    lower
}

/// Class and text of each piece.
fn pieces(text: &str) -> Vec<(i32, String)> {
    let mut raw: Vec<String> = Vec::new();
    let mut previous = ' ';
    for c in text.chars() {
        let is_digit = c.is_ascii_digit();
        if is_digit || c.is_alphabetic() {
            let goes_on = if is_digit {
                previous.is_ascii_digit()
            } else {
                previous.is_alphabetic()
            };
            match raw.last_mut() {
                Some(last) if goes_on => last.push(c),
                _ => raw.push(c.to_string()),
            }
        }
        previous = c;
    }
    let is_number = |piece: &String| piece.bytes().all(|byte| byte.is_ascii_digit());
    let class = |(at, piece): (usize, &String)| {
        if is_number(piece) {
            return (2, piece.clone());
        }
        let number_follows = raw.get(at + 1).is_some_and(is_number);
        let stage = STAGES.iter().position(|words| words.contains(&piece.as_str()));
        match stage {
            Some(stage) if piece.len() > 1 || number_follows => {
                (i32::try_from(stage).unwrap_or_default() - 10, String::new())
            }
            _ => (1, piece.clone()),
        }
    };
    let mut pieces: Vec<(i32, String)> = raw.iter().enumerate().map(class).collect();
    while let Some(at) = useless_zero(&pieces) {
        pieces.remove(at);
    }
    pieces
}

/// A zero directly before a word or the end.
fn useless_zero(pieces: &[(i32, String)]) -> Option<usize> {
    let is_zero = |(class, text): &(i32, String)| *class == 2 && text.bytes().all(|byte| byte == b'0');
    (0..pieces.len()).find(|at| is_zero(&pieces[*at]) && pieces.get(at + 1).is_none_or(|(class, _)| *class != 2))
}

fn compare(left: &[(i32, String)], right: &[(i32, String)]) -> Ordering {
    match (left, right) {
        ([], []) => Ordering::Equal,
        ([first, ..], []) => first.0.cmp(&NOTHING),
        ([], [first, ..]) => NOTHING.cmp(&first.0),
        ([(class, text), left @ ..], [(other, right_text), right @ ..]) => {
            let width = text.len().max(right_text.len());
            let padded = |text: &str| {
                if *class == 2 {
                    format!("{text:0>width$}")
                } else {
                    text.to_owned()
                }
            };
            let order = class.cmp(other).then_with(|| padded(text).cmp(&padded(right_text)));
            order.then_with(|| compare(left, right))
        }
    }
}
