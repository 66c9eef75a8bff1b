//! Why a verdict is what it is: every ruling and every configuration with its answer, and what would change it.
//!
//! Nothing is decided here a second time. Each answer comes from the function that the engine itself asks; this
//! module keeps the answers on the way instead of throwing them away, together with the version, bound or row that
//! made each of them. [`Explanation::verdict`] puts the kept answers together again, and a property test holds the
//! sum against [`super::judge`].

mod change;
mod ground;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
mod tree;

pub use change::Change;
pub use ground::{End, Ground};
pub use tree::{CriterionStep, GroupStep, Step};

use super::configuration::{Configuration, Criterion};
use super::criterion::{Answer, Role, Subject, answer};
use super::engine::{self, Group, Row, judge_in};
use super::inventory::Inventory;
use super::item::Item;
use super::ruling::{Applicability, Authority, Ruling, Status};
use super::verdict::{Finding, Missing, Verdict};

/// Everything that was looked at for one row and one advisory, or one source's word about it.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// What the engine answers; `None` = not affected.
    pub finding: Option<Finding>,
    /// The program itself first, then each component that something was said about.
    pub aspects: Vec<Aspect>,
    /// What would turn the verdict.
    pub changes: Vec<Change>,
}

/// The names that rulings and configurations look at together: the program's own, or those of one component.
#[derive(Clone, Debug)]
pub struct Aspect {
    /// The names with their versions, as matching knows them.
    pub names: Vec<String>,
    /// It is something inside the program.
    pub component: bool,
    /// Decisions about exact releases.
    pub rulings: Vec<RulingStep>,
    /// The configurations.
    pub configurations: Vec<ConfigurationStep>,
}

/// One ruling and whether it counts.
#[derive(Clone, Debug)]
pub struct RulingStep {
    /// Whose it is.
    pub authority: Authority,
    /// What it says.
    pub status: Status,
    /// Why, in the source's words.
    pub reason: Option<String>,
    /// Whether it counts here.
    pub standing: Standing,
    /// The releases it names that speak of this product.
    pub names: Vec<CriterionStep>,
}

/// Whether a ruling counts, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It decides: nothing else is asked, unless it says "affected" or leaves the question open.
    Decides,
    /// It is about this release, and another ruling comes before it.
    Overruled,
    /// It is not about this release, or not for certain.
    OtherRelease,
    /// It is about this release inside something else.
    Elsewhere,
}

/// One configuration and what it says here.
#[derive(Clone, Debug)]
pub struct ConfigurationStep {
    /// The row's own hit: the strongest answer of a criterion that names the weakness.
    pub hit: Verdict,
    /// The fact that the hit lacks.
    pub missing: Option<Missing>,
    /// More than the row itself decides.
    pub conditional: bool,
    /// Its verdict on the row inside the business.
    pub verdict: Verdict,
    /// The criteria with their answers.
    pub tree: GroupStep,
}

/// Explains one row inside its business.
pub fn explain<'a>(says: impl Into<Applicability<'a>>, row: Row<'_>, business: &Inventory<'_>) -> Explanation {
    let says = says.into();
    let finding = judge_in(says, row, business);
    let groups = Group::all_of(row);
    let aspects: Vec<Aspect> = groups
        .iter()
        .enumerate()
        .filter(|(place, group)| *place == 0 || is_named(says, group))
        .map(|(place, group)| aspect(says, group, place > 0, business))
        .collect();
    let changes = change::changes(says, row, business, finding.as_ref(), &aspects);
    Explanation {
        finding,
        aspects,
        changes,
    }
}

impl Explanation {
    /// The verdict that the steps add up to.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.aspects.iter().map(Aspect::verdict).max().unwrap_or_default()
    }

    /// The ruling that decides, where one does.
    #[must_use]
    pub fn ruling(&self) -> Option<&RulingStep> {
        let all = self.aspects.iter().flat_map(|aspect| &aspect.rulings);
        all.into_iter().find(|ruling| ruling.standing == Standing::Decides)
    }

    /// Criteria that name the product and its weakness.
    pub fn named(&self) -> impl Iterator<Item = &CriterionStep> {
        let trees = self.aspects.iter().flat_map(|aspect| &aspect.configurations);
        let criteria = trees.flat_map(|configuration| configuration.tree.criteria());
        criteria.filter(|criterion| criterion.hit.is_some() && criterion.is_same_product())
    }
}

impl Aspect {
    /// What rulings and configurations say together: a ruling that says "no" ends it, any other is one voice more.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let decided = self.rulings.iter().find(|ruling| ruling.standing == Standing::Decides);
        let decided = decided.map(|ruling| ruling.status.verdict());
        if decided == Some(Verdict::NotAffected) {
            return Verdict::NotAffected;
        }
        let configurations = self.configurations.iter().map(ConfigurationStep::sum);
        configurations.chain(decided).max().unwrap_or_default()
    }
}

impl ConfigurationStep {
    /// The weaker of the hit and of the value of the whole, where more than the row decides.
    fn sum(&self) -> Verdict {
        if self.conditional {
            self.hit.min(self.tree.value)
        } else {
            self.hit
        }
    }
}

/// Whether something is said about a component.
fn is_named(says: Applicability<'_>, group: &Group<'_>) -> bool {
    let criteria = says.configurations.iter().flat_map(Configuration::criteria);
    let ruled = says.rulings.iter().flat_map(|ruling| &ruling.names);
    criteria.chain(ruled).any(|criterion| {
        let mut subjects = group.subjects.iter();
        subjects.any(|subject| super::criterion::same_product(criterion, subject.item))
    })
}

fn aspect(says: Applicability<'_>, group: &Group<'_>, component: bool, business: &Inventory<'_>) -> Aspect {
    let decided = engine::decisive(says.rulings, group).map(|(ruling, _)| ruling);
    let rulings = says.rulings.iter().map(|ruling| RulingStep {
        authority: ruling.authority,
        status: ruling.status,
        reason: ruling.reason.clone(),
        standing: standing(ruling, decided, group),
        names: about(&ruling.names, &group.subjects, business),
    });
    Aspect {
        names: group.subjects.iter().map(|subject| described(subject.item)).collect(),
        component,
        rulings: rulings.collect(),
        configurations: says
            .configurations
            .iter()
            .map(|one| configuration(one, group, business))
            .collect(),
    }
}

fn standing(ruling: &Ruling, decided: Option<&Ruling>, group: &Group<'_>) -> Standing {
    let elsewhere = || !ruling.within.is_empty() && engine::certainly(&ruling.within, &group.hosts).is_none();
    match decided {
        Some(decided) if std::ptr::eq(decided, ruling) => Standing::Decides,
        _ if engine::certainly(&ruling.names, &group.subjects).is_none() => Standing::OtherRelease,
        _ if elsewhere() => Standing::Elsewhere,
        _ => Standing::Overruled,
    }
}

/// The names that speak of the product.
fn about(names: &[Criterion], subjects: &[Subject<'_>], business: &Inventory<'_>) -> Vec<CriterionStep> {
    let steps = names.iter().map(|name| tree::criterion(name, subjects, business));
    steps.filter(CriterionStep::is_same_product).collect()
}

fn configuration(one: &Configuration, group: &Group<'_>, business: &Inventory<'_>) -> ConfigurationStep {
    let own = engine::own(one, &group.subjects);
    let hit = own.as_ref().map(|candidate| candidate.verdict).unwrap_or_default();
    let missing = own.as_ref().and_then(|candidate| candidate.missing.clone());
    let here = own.and_then(|candidate| engine::within_business(candidate, one, business));
    ConfigurationStep {
        hit,
        missing: here
            .as_ref()
            .map_or(missing, |candidate| candidate.missing.clone()),
        conditional: one.is_conditional(),
        verdict: here.map(|candidate| candidate.verdict).unwrap_or_default(),
        tree: tree::configuration(one, &group.subjects, business),
    }
}

/// The strongest answer that one of the names gives.
fn strongest(criterion: &Criterion, subjects: &[Subject<'_>], role: Role) -> Answer {
    let answers = subjects.iter().map(|subject| answer(criterion, subject, role));
    answers.reduce(Answer::or).unwrap_or(Answer::NO)
}

/// A row's name and version in one text.
fn described(item: &Item) -> String {
    let version = item.version.as_deref().map(|version| format!(" {version}"));
    format!("{} {}{}", item.vendor, item.product, version.unwrap_or_default())
}
