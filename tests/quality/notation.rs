//! The notation of the corpus: configurations of NVD, and rows of an inventory, in few words.
//!
//! A document is an id (and `rejected`), then one criterion on each line:
//! `a:vendor:product >=1.0 <2.0 | sw_edition=pro`, `=1.5` for a version in the name, `-` for "no
//! version", `on` in front of a platform. `AND` begins the next node, `ALL` asks for every criterion
//! of the node, `NOT` swaps it, `NEGATE` swaps the configuration, an empty line ends it.
//!
//! A row is `a:vendor:product 1.5 | target_sw=android` (the part may be left out), a purl, or
//! `catalogue:slug 1.5` for what an owner picks from the list and types.

use std::error::Error;

use serde_json::{Value, json};
use tocsin::catalogue::Product;
use tocsin::matching::{Attribute, Bound, Cpe, Criterion, Item, Package, Part};

/// What a text cannot be read for.
pub type Failure = Box<dyn Error>;

/// A name with its bounds, and whether it is a platform only.
struct Line {
    vulnerable: bool,
    name: Cpe,
    bounds: Vec<(&'static str, String)>,
}

/// A document as NVD's API publishes it.
pub fn nvd(text: &str) -> Result<String, Failure> {
    let mut lines = text.trim().lines().map(str::trim);
    let mut head = lines.next().unwrap_or_default().split_whitespace();
    let id = head.next().ok_or("a document begins with its id")?;
    let status = match head.next() {
        Some("rejected") => "Rejected",
        _ => "Analyzed",
    };
    let mut configurations = Vec::new();
    let rest: Vec<&str> = lines.collect();
    for block in rest.split(|line| line.is_empty()).filter(|block| !block.is_empty()) {
        configurations.push(configuration(block)?);
    }
    Ok(json!({"vulnerabilities": [{"cve": {
        "id": id, "vulnStatus": status, "configurations": configurations,
    }}]})
    .to_string())
}

fn configuration(lines: &[&str]) -> Result<Value, Failure> {
    let negate = lines.contains(&"NEGATE");
    let nodes: Result<Vec<Value>, Failure> = lines.split(|line| *line == "AND").map(node).collect();
    let nodes = nodes?;
    let operator = if nodes.len() > 1 { "AND" } else { "OR" };
    Ok(json!({"operator": operator, "negate": negate, "nodes": nodes}))
}

fn node(lines: &[&str]) -> Result<Value, Failure> {
    let operator = if lines.contains(&"ALL") { "AND" } else { "OR" };
    let stated = lines.iter().filter(|line| !["ALL", "NOT", "NEGATE"].contains(*line));
    let criteria: Result<Vec<Value>, Failure> = stated.map(|line| criterion(line)).collect();
    Ok(json!({"operator": operator, "negate": lines.contains(&"NOT"), "cpeMatch": criteria?}))
}

fn criterion(text: &str) -> Result<Value, Failure> {
    let line = line(text)?;
    let mut value = json!({"vulnerable": line.vulnerable, "criteria": line.name.to_string()});
    for (key, version) in line.bounds {
        value
            .as_object_mut()
            .ok_or("an object")?
            .insert(key.to_owned(), version.into());
    }
    Ok(value)
}

fn line(text: &str) -> Result<Line, Failure> {
    let (text, vulnerable) = match text.strip_prefix("on ") {
        Some(platform) => (platform, false),
        None => (text, true),
    };
    let (stated, attributes) = text.split_once('|').unwrap_or((text, ""));
    let mut words = stated.split_whitespace();
    let (part, vendor, product) = names(words.next().unwrap_or_default())?;
    let mut line = Line {
        vulnerable,
        name: Cpe {
            part: Some(part.ok_or("a criterion has a part")?),
            vendor: Attribute::Value(vendor),
            product: Attribute::Value(product),
            ..Cpe::default()
        },
        bounds: Vec::new(),
    };
    for word in words {
        version(&mut line, word)?;
    }
    for (key, value) in pairs(attributes)? {
        attribute(&mut line.name, key, value)?;
    }
    Ok(line)
}

fn version(line: &mut Line, word: &str) -> Result<(), Failure> {
    let signs = [
        (">=", "versionStartIncluding"),
        (">", "versionStartExcluding"),
        ("<=", "versionEndIncluding"),
        ("<", "versionEndExcluding"),
    ];
    if word == "-" {
        line.name.version = Attribute::NotApplicable;
    } else if let Some(exact) = word.strip_prefix('=') {
        line.name.version = Attribute::Value(exact.to_lowercase());
    } else if let Some((sign, key)) = signs.iter().find(|(sign, _)| word.starts_with(sign)) {
        line.bounds
            .push((key, word.strip_prefix(sign).unwrap_or_default().to_owned()));
    } else if word != "*" {
        return Err(format!("\"{word}\" is no version").into());
    }
    Ok(())
}

fn attribute(name: &mut Cpe, key: &str, value: &str) -> Result<(), Failure> {
    let value = match value {
        "-" => Attribute::NotApplicable,
        text => Attribute::Value(text.to_lowercase()),
    };
    let place = match key {
        "update" => &mut name.update,
        "edition" => &mut name.edition,
        "sw_edition" => &mut name.sw_edition,
        "language" => &mut name.language,
        "target_sw" => &mut name.target_sw,
        "target_hw" => &mut name.target_hw,
        other => return Err(format!("\"{other}\" is no attribute").into()),
    };
    *place = value;
    Ok(())
}

/// A criterion for decisions, which have no JSON of their own.
pub fn decided(text: &str) -> Result<Criterion, Failure> {
    let line = line(text)?;
    let bound = |start: bool| {
        let of_side = |(key, _): &&(&str, String)| key.starts_with("versionStart") == start;
        line.bounds.iter().find(of_side).map(|(key, version)| {
            if key.ends_with("Including") {
                Bound::including(version)
            } else {
                Bound::excluding(version)
            }
        })
    };
    Ok(Criterion::new(
        line.vulnerable,
        line.name.clone(),
        bound(true),
        bound(false),
    ))
}

/// All identities of a row.
pub fn row(text: &str, catalogue: &[Product]) -> Result<Vec<Item>, Failure> {
    let (stated, attributes) = text.split_once(" | ").unwrap_or((text, ""));
    if stated.starts_with("pkg:") {
        return Ok(vec![stated.parse::<Package>()?.item()]);
    }
    let (name, version) = stated.trim().split_once(' ').unwrap_or((stated.trim(), ""));
    if let Some(slug) = name.strip_prefix("catalogue:") {
        let found = catalogue.iter().find(|product| product.slug == slug);
        let product = found.ok_or_else(|| format!("the catalogue has no \"{slug}\""))?;
        return Ok(product.items(Some(version)));
    }
    let (part, vendor, product) = names(name)?;
    let mut item = Item {
        part,
        ..Item::new(&vendor, &product, Some(version))
    };
    for (key, value) in pairs(attributes)? {
        let value = Item::text(value);
        match key {
            "update" => item.update = value,
            "edition" => (item.edition, item.sw_edition) = (value.clone(), value),
            "language" => item.language = value,
            "target_sw" => item.target_sw = value,
            "target_hw" => item.target_hw = value,
            other => return Err(format!("\"{other}\" is no attribute of a row").into()),
        }
    }
    Ok(vec![item])
}

/// `a:vendor:product`, the part being optional.
fn names(text: &str) -> Result<(Option<Part>, String, String), Failure> {
    let words: Vec<&str> = text.split(':').collect();
    match words.as_slice() {
        [part, vendor, product] => Ok((
            Some(Part::from_letter(part).ok_or("the part is a, o or h")?),
            (*vendor).to_owned(),
            (*product).to_owned(),
        )),
        [vendor, product] => Ok((None, (*vendor).to_owned(), (*product).to_owned())),
        _ => Err(format!("\"{text}\" is no name").into()),
    }
}

fn pairs(text: &str) -> Result<Vec<(&str, &str)>, Failure> {
    let words = text.split_whitespace();
    words
        .map(|word| {
            word.split_once('=')
                .ok_or_else(|| format!("\"{word}\" is no attribute").into())
        })
        .collect()
}
