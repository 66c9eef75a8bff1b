//! The shapes in which endoflife.date gives its data away. Pure: bytes in, release lines out.
//!
//! Pages with data in front (its repository), the release data that its robots collect, and the answers
//! of its API, version 1 and the older one. Only the first and version 1 name their product; of the
//! others the file's name does. The API's shapes are those of its public documentation.

use serde::Deserialize;

use super::{End, LifeCycle};

/// What begins and ends the data of a page.
const FENCE: &str = "---";

/// Where the first keys of a file stand, in characters.
const BEGINNING: usize = 400;

/// The data at the beginning of a page.
#[derive(Deserialize)]
struct Page {
    permalink: String,
    releases: Vec<PageRelease>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageRelease {
    release_cycle: String,
    eol: Option<Eol>,
}

/// `GET /api/v1/products/{name}`
#[derive(Deserialize)]
struct Answer {
    result: Product,
}

#[derive(Deserialize)]
struct Product {
    name: String,
    releases: Vec<ProductRelease>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ProductRelease {
    name: String,
    is_eol: Option<bool>,
    eol_from: Option<String>,
}

/// `GET /api/{name}.json`: a list of these.
#[derive(Deserialize)]
struct Cycle {
    cycle: Text,
    eol: Option<Eol>,
}

/// Release data.
#[derive(Deserialize)]
struct Collected {
    releases: std::collections::BTreeMap<String, CollectedRelease>,
    /// Told apart from other files by this.
    #[serde(rename = "versions")]
    _versions: std::collections::BTreeMap<String, serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct CollectedRelease {
    eol: Option<Eol>,
}

/// A day, or whether it is over.
#[derive(Deserialize)]
#[serde(untagged)]
enum Eol {
    Over(bool),
    On(String),
}

/// Older answers write some cycles as numbers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Text(String),
    Number(serde_json::Number),
}

/// Reads a file; `None` when it is none of these shapes. `name` is the file's name without its ending.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Option<Result<LifeCycle, String>> {
    let text = std::str::from_utf8(bytes)
        .ok()?
        .trim_start_matches('\u{feff}')
        .trim_start();
    if let Some(front) = front_matter(text) {
        return front.contains("releaseCycle:").then(|| page(front));
    }
    if let Some(answer) = answer(text) {
        return Some(Ok(of_answer(answer)));
    }
    let releases = older_answer(text).or_else(|| collected(text))?;
    let id = name.to_lowercase();
    Some(Ok(LifeCycle { id, releases }))
}

fn front_matter(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(FENCE)?.strip_prefix(['\r', '\n'])?;
    let end = rest.find("\n---")?;
    rest.get(..end)
}

fn page(front: &str) -> Result<LifeCycle, String> {
    let page: Page = serde_yaml_ng::from_str(front).map_err(|error| error.to_string())?;
    let releases = page.releases.into_iter();
    let releases = releases.filter_map(|one| Some((one.release_cycle, end(one.eol?)?)));
    Ok(LifeCycle {
        id: page.permalink.trim_matches('/').to_lowercase(),
        releases: releases.collect(),
    })
}

/// Whether one of these keys stands at the beginning: other files may be large and are not searched.
fn begins_with(text: &str, keys: &[&str]) -> bool {
    let beginning: String = text.chars().take(BEGINNING).collect();
    text.starts_with('{') && keys.iter().any(|key| beginning.contains(key))
}

fn answer(text: &str) -> Option<Product> {
    let answer = || serde_json::from_str(text).ok();
    let Answer { result } = begins_with(text, &["\"result\""]).then(answer)??;
    Some(result)
}

fn of_answer(product: Product) -> LifeCycle {
    let end_of = |one: &ProductRelease| match (&one.eol_from, one.is_eol) {
        (Some(day), _) => end(Eol::On(day.clone())),
        (None, over) => over.map(Eol::Over).and_then(end),
    };
    let releases = product.releases.into_iter();
    LifeCycle {
        id: product.name.to_lowercase(),
        releases: releases
            .filter_map(|one| Some((one.name.clone(), end_of(&one)?)))
            .collect(),
    }
}

fn older_answer(text: &str) -> Option<Vec<(String, End)>> {
    let cycles = || serde_json::from_str(text).ok();
    let cycles: Vec<Cycle> = text.starts_with('[').then(cycles)??;
    let told = |one: Cycle| {
        let label = match one.cycle {
            Text::Text(text) => text,
            Text::Number(number) => number.to_string(),
        };
        Some((label, end(one.eol?)?))
    };
    (!cycles.is_empty()).then(|| cycles.into_iter().filter_map(told).collect())
}

fn collected(text: &str) -> Option<Vec<(String, End)>> {
    let data = || serde_json::from_str(text).ok();
    let data: Collected = begins_with(text, &["\"releases\"", "\"versions\""]).then(data)??;
    let releases = data.releases.into_iter();
    Some(
        releases
            .filter_map(|(label, one)| Some((label, end(one.eol?)?)))
            .collect(),
    )
}

/// An end that can be read; other words say nothing.
fn end(eol: Eol) -> Option<End> {
    match eol {
        Eol::Over(true) => Some(End::Past),
        Eol::Over(false) => Some(End::Open),
        Eol::On(text) => {
            let day: jiff::civil::Date = text.trim().get(..10)?.parse().ok()?;
            Some(End::On(day.to_string()))
        }
    }
}
