//! The result of a check as a table, as JSON or as cards to read.
//!
//! Everything is written to memory first: the caller prints all of it or nothing.

use std::io;

use serde::Serialize;

use super::{Assess, Format, Found};
use crate::advisories::{Remedy, RemedyKind};
use crate::matching::{self, Authority, Item, Missing, Reason, Status, Verdict};

/// Writes the result in the chosen form.
pub(super) fn print(format: Format, found: &[Found<'_>], assess: &dyn Assess, out: &mut Vec<u8>) -> io::Result<()> {
    match format {
        Format::Csv => table(found, assess, out),
        Format::Json => json(found, assess, out),
        Format::Text => {
            cards(found, assess, out);
            Ok(())
        }
    }
}

fn table(found: &[Found<'_>], assess: &dyn Assess, out: &mut Vec<u8>) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(["line", "advisory", "verdict", "urgency", "fixed_in"])?;
    for one in found {
        let line = one.row.line.to_string();
        let urgency = assess.level(&one.case()).unwrap_or_default();
        let fixed_in = one.finding.fixed_in.as_deref().unwrap_or_default();
        writer.write_record([
            &line,
            &one.advisory.id,
            one.finding.verdict.as_str(),
            &urgency,
            fixed_in,
        ])?;
    }
    writer.flush()
}

/// A finding in JSON; the names are stable.
#[derive(Serialize)]
struct Entry<'a> {
    line: u64,
    advisory: &'a str,
    verdict: Verdict,
    urgency: Option<String>,
    early: bool,
    fixed_in: Option<&'a str>,
    component: Option<&'a str>,
    reason: &'a Reason,
    missing: Option<&'a Missing>,
    ruling: Option<Decision<'a>>,
    remedies: Vec<Help<'a>>,
    sources: Vec<&'static str>,
    aliases: &'a [String],
}

/// The decision about exactly this release that made the verdict.
#[derive(Serialize)]
struct Decision<'a> {
    authority: Authority,
    status: Status,
    reason: Option<&'a str>,
}

/// Something that can be done.
#[derive(Serialize)]
struct Help<'a> {
    kind: RemedyKind,
    text: Option<&'a str>,
    url: Option<&'a str>,
}

fn json(found: &[Found<'_>], assess: &dyn Assess, out: &mut Vec<u8>) -> io::Result<()> {
    let entries: Vec<Entry<'_>> = found.iter().map(|one| entry(one, assess)).collect();
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    out.push(b'\n');
    Ok(())
}

fn entry<'a>(one: &'a Found<'_>, assess: &dyn Assess) -> Entry<'a> {
    Entry {
        line: one.row.line,
        advisory: &one.advisory.id,
        verdict: one.finding.verdict,
        urgency: assess.level(&one.case()),
        early: one.advisory.early,
        fixed_in: one.finding.fixed_in.as_deref(),
        component: one.finding.reason.component.as_deref(),
        reason: &one.finding.reason,
        missing: one.finding.missing.as_ref(),
        ruling: ruling(one),
        remedies: remedies(one),
        sources: one.advisory.sources.iter().map(|source| source.as_str()).collect(),
        aliases: &one.advisory.aliases,
    }
}

fn ruling<'a>(one: &'a Found<'_>) -> Option<Decision<'a>> {
    one.finding.reason.ruling?;
    let about = |names: &[Item]| {
        let row = matching::Row::from(names);
        matching::ruled(&one.advisory.rulings, row)
    };
    let itself = about(&one.row.names);
    let decided = itself.or_else(|| one.row.components.iter().find_map(|names| about(names)))?;
    Some(Decision {
        authority: decided.authority,
        status: decided.status,
        reason: decided.reason.as_deref(),
    })
}

/// What is said to help this row, or all that are concerned.
fn remedies<'a>(one: &'a Found<'_>) -> Vec<Help<'a>> {
    let row = one.row.with(&[]);
    let fits = |remedy: &&Remedy| remedy.names.is_empty() || matching::may_mean(&remedy.names, row);
    let all = one.advisory.remedies.iter().filter(fits);
    all.map(|remedy| Help {
        kind: remedy.kind,
        text: remedy.text.as_deref(),
        url: remedy.url.as_deref(),
    })
    .collect()
}

fn cards(found: &[Found<'_>], assess: &dyn Assess, out: &mut Vec<u8>) {
    let cards: Vec<String> = found.iter().map(|one| assess.card(&one.case())).collect();
    let text = if cards.is_empty() {
        assess.all_clear()
    } else {
        cards.join("\n\n")
    };
    out.extend(text.trim_end().bytes());
    out.push(b'\n');
}
