//! From documents to a verdict, as the program does it.

use std::fmt;
use std::sync::LazyLock;

use tocsin::advisories::{Advisory, Statement, formats};
use tocsin::catalogue::{Product, built_in};
use tocsin::matching::{Authority, Finding, Item, Row, Ruling, Status, Verdict, hit};

use crate::corpus::{Case, Trap};
use crate::notation::{self, Failure};

static CATALOGUE: LazyLock<Vec<Product>> = LazyLock::new(|| built_in().unwrap_or_default());

/// What was found for a row.
pub struct Outcome(Option<Finding>);

impl Outcome {
    pub fn verdict(&self) -> Verdict {
        self.0.as_ref().map_or(Verdict::NotAffected, |found| found.verdict)
    }

    fn fixed(&self) -> &str {
        let found = self.0.as_ref().and_then(|found| found.fixed_in.as_deref());
        found.unwrap_or_default()
    }

    /// Whether it is what the case expects.
    pub fn is_as(&self, case: &Case) -> bool {
        let fixed = case.fixed.as_deref().is_none_or(|fixed| fixed == self.fixed());
        self.verdict() == case.is && fixed
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(found) = &self.0 else {
            return f.write_str(Verdict::NotAffected.as_str());
        };
        write!(f, "{}, fixed in {:?}", found.verdict.as_str(), self.fixed())?;
        write!(f, ", missing {:?}, {:?}", found.missing, found.reason)
    }
}

/// What the documents of a trap say, merged, stored and read back; `None` while their reader is not there.
pub fn advisories(trap: &Trap) -> Result<Option<Vec<Advisory>>, Failure> {
    if trap.needs.is_some() && !trap.documents.iter().all(|document| has_reader(document)) {
        return Ok(None);
    }
    let mut statements = Vec::new();
    for text in &trap.nvd {
        statements.extend(read(&notation::nvd(text)?)?);
    }
    for document in &trap.documents {
        statements.extend(read(document)?);
    }
    for text in &trap.analyst {
        statements.push(decision(text)?);
    }
    let stored = serde_json::to_string(&Advisory::merge_all(statements))?;
    Ok(Some(serde_json::from_str(&stored)?))
}

/// Formats that were there before the corpus: some take another format's document for one of theirs.
const FIRST_FORMATS: &[&str] = &["nvd", "nvd_legacy", "nvd_override", "cve5", "kev", "epss"];

fn has_reader(document: &str) -> bool {
    let first = formats::read(document.as_bytes()).ok().and_then(|mut all| all.next());
    first.is_some_and(|first| first.is_ok_and(|first| !FIRST_FORMATS.contains(&first.format)))
}

fn read(document: &str) -> Result<Vec<Statement>, Failure> {
    let mut statements = Vec::new();
    for found in formats::read(document.as_bytes())? {
        statements.extend(found?.statements);
    }
    let stored = serde_json::to_string(&statements)?;
    Ok(serde_json::from_str(&stored)?)
}

/// `CVE-2024-1 not_affected: a:vendor:product =1.0`
fn decision(text: &str) -> Result<Statement, Failure> {
    let (head, name) = text.split_once(": ").ok_or("a decision names its releases")?;
    let (id, status) = head.split_once(' ').ok_or("a decision has a status")?;
    let status = [
        Status::Affected,
        Status::NotAffected,
        Status::Fixed,
        Status::UnderInvestigation,
    ]
    .into_iter()
    .find(|known| known.as_str() == status);
    Ok(Statement {
        id: id.to_owned(),
        rulings: vec![Ruling {
            authority: Authority::Analyst,
            status: status.ok_or("a status of VEX")?,
            names: vec![notation::decided(name)?],
            within: Vec::new(),
            reason: None,
        }],
        ..Statement::default()
    })
}

/// The verdict on the row of a case. What is computed once for all businesses must not contradict it.
pub fn judge(trap: &Trap, case: &Case, advisories: &[Advisory]) -> Result<Outcome, Failure> {
    let rows = |texts: &[String]| -> Result<Vec<Vec<Item>>, Failure> {
        texts.iter().map(|text| notation::row(text, &CATALOGUE)).collect()
    };
    let own = notation::row(&case.row, &CATALOGUE)?;
    let components = rows(&case.inside)?;
    let business = [own.clone(), rows(&case.beside)?.concat()].concat();
    let advisory = asked(trap, case, advisories)?;
    let row = Row {
        own: &own,
        components: &components,
        ..Row::default()
    };
    if advisory.rejected {
        return Ok(Outcome(None));
    }
    let found = tocsin::matching::judge(advisory.applicability(), row, &business);
    let alone = hit(advisory.applicability(), row);
    let bound = alone.as_ref().map_or(Verdict::NotAffected, |alone| alone.verdict);
    let verdict = found.as_ref().map_or(Verdict::NotAffected, |found| found.verdict);
    let is_final = !alone.is_some_and(|alone| alone.conditional);
    if verdict > bound || (is_final && verdict != bound) {
        return Err(format!("the release alone is {}, the row {}", bound.as_str(), verdict.as_str()).into());
    }
    Ok(Outcome(found))
}

fn asked<'a>(trap: &Trap, case: &Case, advisories: &'a [Advisory]) -> Result<&'a Advisory, Failure> {
    let known = |id: &str, advisory: &Advisory| advisory.id == id || advisory.aliases.iter().any(|alias| alias == id);
    match (&case.of, advisories) {
        (Some(id), all) => {
            let found = all.iter().find(|advisory| known(id, advisory));
            found.ok_or_else(|| format!("the documents say nothing about {id}").into())
        }
        (None, [only]) => Ok(only),
        (None, all) => Err(format!("{} makes {} advisories: say which", trap.name, all.len()).into()),
    }
}
