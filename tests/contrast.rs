//! The colours of `static/app.css`, read from the file and computed: every pair that text or a control makes, in both
//! themes (WCAG 2.2, 1.4.3 and 1.4.11). Another test compares the backgrounds for a chamber's accent with the file's.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;
use tocsin::tenancy::branding::colour::{Colour, DARK, LIGHT, SHAPE, TEXT, Theme};

/// What is read as text, and what is seen as a shape or the edge of a control.
const TEXTS: [&str; 9] = [
    "ink",
    "quiet",
    "link",
    "brass-text",
    "today",
    "week",
    "month",
    "info",
    "focus",
];
const SHAPES: [&str; 3] = ["brass", "control", "focus"];
const BACKGROUNDS: [&str; 3] = ["paper", "tint", "field"];

/// The tokens of the light theme, and those of the dark theme over them.
fn tokens() -> [BTreeMap<String, Colour>; 2] {
    let sheet = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/app.css")).unwrap();
    let mut blocks = sheet
        .split(":root {")
        .skip(1)
        .map(|rest| rest.split('}').next().unwrap());
    let light = read(blocks.next().unwrap());
    let mut dark = light.clone();
    dark.extend(read(blocks.next().unwrap()));
    [light, dark]
}

fn read(block: &str) -> BTreeMap<String, Colour> {
    let lines = block.lines().map(|line| line.trim().trim_end_matches(';'));
    let pairs = lines.filter_map(|line| line.strip_prefix("--")?.split_once(": "));
    pairs
        .filter_map(|(name, value)| Some((name.to_owned(), Colour::parse(value.strip_prefix('#')?)?)))
        .collect()
}

fn problems(theme: &BTreeMap<String, Colour>) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |front: &str, back: &str, least: f64| {
        let contrast = theme.get(front).unwrap().contrast(*theme.get(back).unwrap());
        if contrast < least {
            found.push(format!("{front} on {back}: {contrast:.2}, wanted {least}"));
        }
    };
    for back in BACKGROUNDS {
        TEXTS.iter().for_each(|front| check(front, back, TEXT));
        SHAPES.iter().for_each(|front| check(front, back, SHAPE));
    }
    // The main button: paper on ink.
    check("paper", "ink", TEXT);
    found
}

#[test]
fn every_pair_of_colours_reads_in_both_themes() {
    for (name, theme) in ["light", "dark"].iter().zip(tokens()) {
        assert_eq!(problems(&theme), [""; 0], "{name}");
    }
    let [mut light, _] = tokens();
    light.insert("quiet".into(), Colour::parse("#9a9a9a").unwrap());
    assert!(!problems(&light).is_empty(), "a grey that is too light is found");
}

#[test]
fn an_accent_is_computed_against_the_backgrounds_of_the_sheet() {
    let same = |theme: &Theme, tokens: &BTreeMap<String, Colour>| {
        BACKGROUNDS.map(|name| *tokens.get(name).unwrap()) == theme.backgrounds
    };
    let [light, dark] = tokens();
    assert!(same(&LIGHT, &light) && same(&DARK, &dark));
}
