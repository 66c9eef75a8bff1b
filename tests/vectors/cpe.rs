//! Vectors of CPE names (NISTIR 7695, 7696) and of matching, from the tests of other tools.

use std::cmp::Ordering;

use serde_json::Value;
use tocsin::matching::{
    Attribute, Bound, Configuration, Cpe, Criterion, Item, Node, Package, Part, Relation, judge as find, version_cmp,
};

use crate::support::{equal, judge, text};

/// The attributes of a well-formed name after its part, in the order of a formatted string.
const ATTRIBUTES: [&str; 10] = [
    "vendor",
    "product",
    "version",
    "update",
    "edition",
    "language",
    "sw_edition",
    "target_sw",
    "target_hw",
    "other",
];

#[test]
fn cpe() {
    judge("cpe", |file, vector| match file {
        "cpe_attribute_relation.json" => attribute_relation(vector),
        "cpe_name_match.json" => name_relation(vector),
        "cpe_unbind_fs.json" | "cpe_unbind_uri.json" => unbind(vector),
        "cpe_vuln_match.json" => matching(vector, "vulnerable_criteria", "component_cpe", name, identity),
        "purl_vuln_match.json" => matching(vector, "vulnerable_purl", "component_purl", package_name, package),
        "version_order_generic.json" => order(vector),
        other => Err(format!("a new file of vectors: {other}")),
    });
}

/// A value of a well-formed name, as a formatted string writes it.
fn written(value: &Value) -> String {
    match value["logical"].as_str() {
        Some("NA") => "-".to_owned(),
        Some(_) => "*".to_owned(),
        None => value.as_str().map_or("*".to_owned(), str::to_owned),
    }
}

fn well_formed(attributes: &Value) -> Cpe {
    let rest: Vec<String> = ATTRIBUTES.iter().map(|name| written(&attributes[*name])).collect();
    format!("cpe:2.3:{}:{}", written(&attributes["part"]), rest.join(":"))
        .parse()
        .unwrap()
}

/// One attribute alone, as the vendor of an otherwise open name.
fn attribute(text: &str) -> Attribute {
    let name: Cpe = format!("cpe:2.3:*:{text}:*:*:*:*:*:*:*:*:*").parse().unwrap();
    name.vendor
}

fn attribute_relation(vector: &Value) -> Result<(), String> {
    let relation = attribute(text(vector, "source")).relation(&attribute(text(vector, "target")));
    equal(
        vector,
        format!("{relation:?}").to_uppercase(),
        text(vector, "relation").to_owned(),
    )
}

/// Equal names are subset and superset of each other too.
fn name_relation(vector: &Value) -> Result<(), String> {
    let relation = well_formed(&vector["source"]).relation(&well_formed(&vector["target"]));
    let is = |wanted: &[Relation]| Some(wanted.contains(&relation));
    let found = [
        is(&[Relation::Disjoint]),
        is(&[Relation::Equal]),
        is(&[Relation::Equal, Relation::Subset]),
        is(&[Relation::Equal, Relation::Superset]),
    ];
    let expected = ["disjoint", "equal", "subset", "superset"].map(|field| vector[field].as_bool());
    equal(vector, found, expected)
}

fn unbind(vector: &Value) -> Result<(), String> {
    let found = text(vector, "input").parse::<Cpe>().ok();
    let expected = match (&vector["wfn_attrs"], vector["wfn"].as_str()) {
        (Value::Object(_), _) => Some(well_formed(&vector["wfn_attrs"])),
        (_, Some(wfn)) => Some(from_wfn(wfn)),
        _ => None,
    };
    equal(vector, found, expected)
}

/// Reads the notation `wfn:[part="a",vendor=ANY]`.
fn from_wfn(wfn: &str) -> Cpe {
    let inner = wfn.trim_start_matches("wfn:[").trim_end_matches(']');
    let mut name = well_formed(&Value::Null);
    for (key, value) in inner.split(',').filter_map(|pair| pair.split_once('=')) {
        let quoted = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        let value = quoted.map_or(
            if value == "NA" {
                Attribute::NotApplicable
            } else {
                Attribute::Any
            },
            attribute,
        );
        match key {
            "part" => name.part = value.value().and_then(Part::from_letter),
            "vendor" => name.vendor = value,
            "product" => name.product = value,
            "version" => name.version = value,
            "update" => name.update = value,
            "edition" => name.edition = value,
            "language" => name.language = value,
            other => panic!("attribute {other}"),
        }
    }
    name
}

fn name(text: &str) -> Result<(Cpe, Option<String>), String> {
    text.parse()
        .map(|name| (name, None))
        .map_err(|error: tocsin::matching::CpeError| error.to_string())
}

fn identity(text: &str) -> Result<Item, String> {
    Item::from_cpe(text).map_err(|error| error.to_string())
}

fn package_name(text: &str) -> Result<(Cpe, Option<String>), String> {
    let package: Package = text
        .parse()
        .map_err(|error: tocsin::matching::PurlError| error.to_string())?;
    Ok((package.name(), package.version))
}

fn package(text: &str) -> Result<Item, String> {
    let package: Package = text
        .parse()
        .map_err(|error: tocsin::matching::PurlError| error.to_string())?;
    Ok(package.item())
}

/// A name, and what of it is compared as the version.
type Named = (Cpe, Option<String>);

/// A row against one criterion: "matches" is for us whatever is not a plain no.
fn matching(
    vector: &Value,
    criterion: &str,
    component: &str,
    name: fn(&str) -> Result<Named, String>,
    item: fn(&str) -> Result<Item, String>,
) -> Result<(), String> {
    let (name, exact) = name(text(vector, criterion))?;
    let bound = |field: &str, make: fn(&str) -> Bound| vector["range"][field].as_str().map(make);
    let including = exact.as_deref().map(Bound::including);
    let start = bound("versionStartIncluding", Bound::including).or(bound("versionStartExcluding", Bound::excluding));
    let end = bound("versionEndIncluding", Bound::including).or(bound("versionEndExcluding", Bound::excluding));
    let criterion = Criterion::new(true, name, start.or(including.clone()), end.or(including));
    let configuration = Configuration {
        nodes: vec![Node {
            criteria: vec![criterion],
            ..Node::default()
        }],
        ..Configuration::default()
    };
    let row = [item(text(vector, component))?];
    let found = find([configuration].as_slice(), row.as_slice().into(), &row);
    equal(vector, Some(found.is_some()), vector["matches"].as_bool())
}

fn order(vector: &Value) -> Result<(), String> {
    let found = version_cmp(text(vector, "a"), text(vector, "b")).map(|order| match order {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    });
    equal(vector, found, vector["cmp"].as_i64())
}
