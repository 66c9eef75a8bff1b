//! Vectors of github.com/package-url/vers-spec: order, ranges, native notations.

use std::cmp::Ordering;

use serde_json::{Value, json};
use tocsin::matching::{Scheme, Vers, Version};

use crate::support::{equal, judge, text};

#[test]
fn vers() {
    judge("vers", |_, vector| check(vector));
}

fn check(vector: &Value) -> Result<(), String> {
    let input = &vector["input"];
    let expected = &vector["expected_output"];
    match text(vector, "test_type") {
        "comparison" => equal(vector, sorted(input)?, expected.clone()),
        "equality" => equal(vector, json!(is_equal(input)?), expected.clone()),
        "containment" => {
            let vers: Vers = text(input, "vers").parse().map_err(|error| format!("{error}"))?;
            equal(vector, vers.contains(text(input, "version")), expected.as_bool())
        }
        "from_native" => {
            let vers = Vers::from_native(text(input, "scheme"), text(input, "native_range"));
            equal(
                vector,
                vers.map(|vers| vers.to_string()).unwrap_or_default(),
                text(vector, "expected_output").to_owned(),
            )
        }
        "parse" | "validate" => {
            let vers = Vers::parse(input.as_str().unwrap_or_default());
            if vector["expected_failure"] == json!(true) {
                return equal(vector, vers.is_err(), true);
            }
            equal(
                vector,
                vers.map(|vers| vers.to_string()).unwrap_or_default(),
                text(vector, "expected_output").to_owned(),
            )
        }
        other => Err(format!("a new kind of vector: {other}")),
    }
}

fn versions(input: &Value) -> Vec<Version> {
    let scheme = Scheme::of(text(input, "input_scheme"));
    let texts = input["versions"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    texts.map(|text| Version::parse_as(scheme, text)).collect()
}

fn is_equal(input: &Value) -> Result<bool, String> {
    match versions(input).as_slice() {
        [left, right] => left
            .compare(right)
            .map(Ordering::is_eq)
            .ok_or(format!("no order: {input}")),
        _ => Err(format!("not two versions: {input}")),
    }
}

fn sorted(input: &Value) -> Result<Value, String> {
    let mut versions = versions(input);
    let ordered = versions
        .iter()
        .all(|one| versions.iter().all(|other| one.compare(other).is_some()));
    if !ordered {
        return Err(format!("no order: {input}"));
    }
    versions.sort_by(|left, right| left.compare(right).unwrap_or(Ordering::Equal));
    Ok(versions.iter().map(Version::as_str).collect())
}
