//! The table of version texts: which shape is read as what.
//!
//! A shape is a text with its numbers replaced by `N`. The first table is made of shapes of our own. The second is
//! counted over real documents where `TOCSIN_CORPUS` names a folder that holds them; a shape with sentences in it
//! appears as "prose", so that no words of these documents are kept here.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::advisories::formats::csaf::raw::{Branch, BranchKind, Csaf};
use crate::advisories::formats::csaf::version_text;
use crate::advisories::formats::spans::{Span, in_words};
use crate::advisories::sources::{self, Event};

/// Words that may stand in the table: they are signs, not sentences.
const WORDS: &[&str] = &[
    "vers", "all", "generic", "intdot", "semver", "versions", "version", "firmware", "bios", "sp", "update", "upd",
    "hf", "and", "to", "x", "build",
];

/// Numbers become `N`, sentences "prose".
fn shape(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() > 3);
    if words
        .filter(|word| !WORDS.contains(&word.to_ascii_lowercase().as_str()))
        .count()
        > 0
    {
        return "prose".to_owned();
    }
    let mut shape = String::new();
    let mut chars = text.trim().chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii_digit() {
            shape.push(c);
            continue;
        }
        while chars.peek().is_some_and(|next| next.is_ascii_digit() || *next == '.') {
            chars.next();
        }
        shape.push('N');
    }
    shape
}

/// What is read, without the numbers.
fn outcome(text: &str) -> &'static str {
    let versions = version_text::read(text);
    let open = |span: &Span| match span {
        Span::Unclear => true,
        Span::Range(start, end) => [start, end]
            .into_iter()
            .flatten()
            .any(|bound| !bound.version.has_digit()),
        Span::Exact(_) => false,
    };
    match versions.spans.as_slice() {
        spans if spans.iter().all(open) => "cannot decide",
        spans if spans.iter().any(open) => "partly decided",
        [Span::Exact(_)] => "one version",
        [Span::Range(None, None)] => "every version",
        [Span::Range(..)] => "range",
        _ => "several",
    }
}

#[test]
fn our_own_shapes() {
    let texts = [
        "*",
        "vers:all/*",
        "All versions",
        "all",
        "vers:all/<V7.0.3",
        "vers:generic/>=1.0|<=2.5",
        "vers:semver/>=1.0.0|<1.4.2",
        "vers:npm/1.0.0|>=2.0.0|<2.1.0",
        "< V2.1",
        "<=1.2",
        "<= 1.06A",
        "> 3",
        ">= V4.1 | <= 4.3",
        ">= V3.0 < V3.5",
        "All versions >= V3.0 and < V3.5",
        "All versions < V14.0 SP2 Update 1",
        "< V16 Upd 2",
        "All BIOS versions < V1.9",
        "All versions before V2.1",
        "V1.0 to V1.5",
        "V1.0 - V1.5",
        "Versions 2.0 through 2.4",
        "2.4 and prior",
        "V1.0 < V2.0",
        "up to and including 7.2",
        "up to 7.2",
        "7.0.3",
        "V7",
        "4.x",
        "4.1.*",
        "1.0 | 1.1 | 1.2",
        "1.0, 1.1",
        "< 2.0 | 3.1",
        "< 2.0 | < 3.0",
        "<= 15.2(6)E0a",
        "<=firmware_4000",
        "R2.1",
        "< R2.1",
        "SV10 | SV11",
        "4.0-4.3",
        "7.1-1",
        "V16 SP1",
        "<=V",
        "< V2.X.1",
        "< V3.5 only with the option",
        "<=the_first_5_digits_of_serial_number_12345",
        "Product units built before June 2023",
        "",
        "-",
        "< 2.0 != 1.5",
        "< 3 > 5",
        "≥ 4",
    ];
    let rows: Vec<String> = texts
        .iter()
        .map(|text| {
            format!(
                "{text:?} -> {} [{}]",
                outcome(text),
                in_words(&version_text::read(text).spans)
            )
        })
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[expect(clippy::disallowed_methods, reason = "the corpus is no setting of the program")]
fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("TOCSIN_CORPUS").map(|folder| PathBuf::from(folder).join("data/csaf"));
    folder.filter(|folder| folder.is_dir())
}

fn count(branches: &[Branch], rows: &mut BTreeMap<(String, &'static str), usize>) {
    for branch in branches {
        let is_version = matches!(
            branch.category,
            BranchKind::ProductVersion | BranchKind::ProductVersionRange
        );
        let purl = branch
            .product
            .as_ref()
            .and_then(|product| product.product_identification_helper.purl.as_ref());
        if is_version && purl.is_none() {
            *rows.entry((shape(&branch.name), outcome(&branch.name))).or_default() += 1;
        }
        count(&branch.branches, rows);
    }
}

#[test]
fn shapes_of_real_documents() {
    let Some(folder) = corpus() else {
        println!("shapes_of_real_documents: corpus not present, skipped");
        return;
    };
    let mut rows = BTreeMap::new();
    let files = sources::find(&[folder]).unwrap();
    let read = sources::read::<()>(&files, 50_000_000, &mut |event| {
        if let Event::Document(_, document) = event {
            let csaf: Csaf = serde_json::from_str(document.raw).unwrap();
            count(&csaf.product_tree.branches, &mut rows);
        }
        Ok(())
    });
    assert_eq!(read, Ok(()));
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|((shape, _), count)| (std::cmp::Reverse(*count), shape.clone()));
    let table: Vec<String> = rows
        .iter()
        .map(|((shape, outcome), count)| format!("{count:4} {shape} -> {outcome}"))
        .collect();
    insta::assert_snapshot!(table.join("\n"));
}
