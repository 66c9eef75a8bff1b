//! What "affected" means: a row of an inventory against the configurations of an advisory.
//!
//! Pure code: no database, no clock, no files. Two stages share the same rules. [`hit`] looks at
//! one release alone and is computed once for everybody; [`judge`] adds the other rows of one
//! business, which may or may not supply the platform that a configuration asks for.
//! Whatever cannot be decided is [`Verdict::Possible`] together with the fact that would decide
//! it; nothing undecided is ever called "not affected".

mod configuration;
mod cpe;
mod criterion;
pub mod distro;
mod engine;
pub mod explain;
pub mod index;
mod inventory;
mod item;
mod leg;
mod package;
mod row;
mod ruling;
mod scheme;
mod verdict;
mod vers;
mod version;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use configuration::{Bound, Configuration, Criterion, Node, Operator, products};
pub use cpe::{Attribute, Cpe, CpeError, Part, Relation};
pub use engine::{hit, hits, judge, judge_in, may_mean, ruled};
pub use inventory::Inventory;
pub use item::Item;
pub use package::{Package, PurlError, purl};
pub use row::Row;
pub use ruling::{Applicability, Authority, Ruling, Status};
pub use scheme::Scheme;
pub use verdict::{Finding, Hit, Missing, Reason, Verdict};
pub use vers::{Comparator, Constraint, Interval, Vers, VersError};
pub use version::{Version, in_order, version_cmp};
