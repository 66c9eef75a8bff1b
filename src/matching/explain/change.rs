//! What would turn a verdict: facts that the business can tell, a newer version, or another word of a source.
//!
//! That a version would help is promised only where the engine says so: the row is judged again with it.

use super::super::cpe::Part;
use super::super::engine::judge_in;
use super::super::inventory::Inventory;
use super::super::item::Item;
use super::super::row::Row;
use super::super::ruling::Applicability;
use super::super::verdict::{Finding, Missing, Verdict};
use super::{Aspect, Ground, Standing};
use smol_str::SmolStr;

/// One fact or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// This version or a later one is installed.
    Update(String),
    /// The version is told.
    TellVersion,
    /// The edition is told.
    TellEdition,
    /// It becomes known whether this platform is there, or in which version.
    TellPlatform {
        /// Vendor as in CPE.
        vendor: SmolStr,
        /// Product as in CPE.
        product: SmolStr,
    },
    /// A version that can be put in order is told.
    TellComparableVersion,
    /// The source states its range in a way that can be compared.
    ClearRange,
    /// A version inside the range that is named is installed.
    OtherVersion,
    /// The ruling that decides is taken back, or another one comes before it.
    Ruling,
    /// A source names the program.
    Naming,
    /// A source corrects what it says, or withdraws it.
    Correction,
}

/// What would change the verdict, the nearest at hand first.
pub(super) fn changes(
    says: Applicability<'_>,
    row: Row<'_>,
    business: &Inventory<'_>,
    finding: Option<&Finding>,
    aspects: &[Aspect],
) -> Vec<Change> {
    let mut changes = match finding {
        Some(finding) => to_less(says, row, business, finding),
        None => to_more(aspects),
    };
    let rulings = aspects.iter().flat_map(|aspect| &aspect.rulings);
    if rulings.into_iter().any(|ruling| ruling.standing == Standing::Decides) {
        changes.push(Change::Ruling);
    }
    if !changes.contains(&Change::Naming) {
        changes.push(Change::Correction);
    }
    changes
}

/// From affected or possible to something less, or to certainty.
fn to_less(says: Applicability<'_>, row: Row<'_>, business: &Inventory<'_>, finding: &Finding) -> Vec<Change> {
    let missing = finding.missing.as_ref().map(|missing| match missing {
        Missing::Version => Change::TellVersion,
        Missing::Edition => Change::TellEdition,
        Missing::Comparison => Change::TellComparableVersion,
        Missing::Range | Missing::Component => Change::ClearRange,
        Missing::Platform { vendor, product } => Change::TellPlatform {
            vendor: vendor.clone(),
            product: product.clone(),
        },
    });
    let helps = |version: &&str| {
        let changed: Vec<Item> = row.own.iter().map(|item| with_version(item, version)).collect();
        let changed = Row { own: &changed, ..row };
        verdict(judge_in(says, changed, business)) < finding.verdict
    };
    let update = finding.fixed_in.as_deref().filter(helps);
    let update = update.map(|version| Change::Update(version.to_owned()));
    missing.into_iter().chain(update).collect()
}

/// From not affected to something more.
fn to_more(aspects: &[Aspect]) -> Vec<Change> {
    let configurations = aspects.iter().flat_map(|aspect| &aspect.configurations);
    let hits = configurations.flat_map(|configuration| configuration.tree.criteria());
    let mut named = hits
        .filter(|step| step.hit.is_some() && step.is_same_product())
        .peekable();
    if named.peek().is_none() {
        let ruled = aspects
            .iter()
            .any(|aspect| aspect.rulings.iter().any(|ruling| !ruling.names.is_empty()));
        return if ruled { Vec::new() } else { vec![Change::Naming] };
    }
    let is_version = |ground: &Ground| matches!(ground, Ground::Bound { .. } | Ground::Exact { .. });
    let by_version = named.any(|step| step.hit == Some(Verdict::NotAffected) && step.grounds.iter().any(is_version));
    by_version.then_some(Change::OtherVersion).into_iter().collect()
}

/// The same name in another version; a device keeps having none.
fn with_version(item: &Item, version: &str) -> Item {
    let stays = item.part == Some(Part::Hardware) && item.version.is_none();
    Item {
        version: if stays { None } else { Some(version.to_owned()) },
        named: None,
        ..item.clone()
    }
}

fn verdict(finding: Option<Finding>) -> Verdict {
    finding.map(|finding| finding.verdict).unwrap_or_default()
}
