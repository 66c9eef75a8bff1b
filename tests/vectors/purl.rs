//! Vectors of github.com/package-url/purl-spec: reading, building and the canonical form.

use std::str::FromStr;

use packageurl::PackageUrl;
use serde_json::{Map, Value, json};
use tocsin::matching::{Package, purl};

use crate::support::{equal, judge, text};

#[test]
fn purl() {
    judge("purl", |_, vector| check(vector));
}

fn check(vector: &Value) -> Result<(), String> {
    let input = &vector["input"];
    let must_fail = vector["expected_failure"] == json!(true);
    let found = match text(vector, "test_type") {
        "parse" => read(input).map(|purl| components(&purl)),
        "validate" => read(input).map(|purl| json!(purl.to_string())),
        "build" => build(input).map(|purl| json!(purl.to_string())),
        other => return Err(format!("a new kind of vector: {other}")),
    };
    if must_fail {
        return equal(vector, found.is_err(), true);
    }
    equal(vector, found?, vector["expected_output"].clone())
}

/// Our reading, and that of packages, which must accept the same texts.
fn read(input: &Value) -> Result<PackageUrl<'static>, String> {
    let text = input.as_str().unwrap_or_default();
    let purl = purl::read(text).map_err(|error| error.to_string());
    let ours = Package::from_str(text);
    if ours.is_ok() != purl.is_ok() {
        return Err(format!("read by one only: {text}"));
    }
    purl
}

fn components(purl: &PackageUrl<'_>) -> Value {
    let qualifiers: Map<String, Value> = purl
        .qualifiers()
        .iter()
        .map(|(key, value)| (key.to_string(), json!(value)))
        .collect();
    let qualifiers = if qualifiers.is_empty() {
        Value::Null
    } else {
        Value::Object(qualifiers)
    };
    json!({
        "type": purl.ty(), "namespace": purl.namespace(), "name": purl.name(), "version": purl.version(),
        "qualifiers": qualifiers, "subpath": purl.subpath(),
    })
}

fn build(input: &Value) -> Result<PackageUrl<'static>, String> {
    let given = |field: &str| input[field].as_str().map(str::to_owned).filter(|text| !text.is_empty());
    let word = |error: packageurl::Error| error.to_string();
    let mut purl = PackageUrl::new(text(input, "type").to_owned(), text(input, "name").to_owned()).map_err(word)?;
    if let Some(namespace) = given("namespace") {
        purl.with_namespace(namespace).map_err(word)?;
    }
    if let Some(version) = given("version") {
        purl.with_version(version).map_err(word)?;
    }
    if let Some(subpath) = given("subpath") {
        purl.with_subpath(subpath).map_err(word)?;
    }
    for (key, value) in input["qualifiers"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap_or_default().to_owned();
        purl.add_qualifier(key.to_owned(), value).map_err(word)?;
    }
    purl::canonical(purl)
}
