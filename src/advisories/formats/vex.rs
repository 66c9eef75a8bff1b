//! What the smaller forms of VEX share: words about products become configurations and rulings.
//!
//! "Affected" names the product that an owner has, the host of a component where one is known. Any other word is a
//! ruling about exactly these releases, of a component only inside its host. A word about a component in a
//! host that nobody knows takes nothing back.

use super::any_of;
use super::identity::Meant;
use crate::matching::{Authority, Configuration, Criterion, Ruling, Status};

/// One word about a product or a component.
pub(super) struct Said {
    pub status: Status,
    /// The product, or the component, under its names.
    pub names: Vec<Meant>,
    /// What the component is in; none for a product by itself.
    pub host: Option<Vec<Meant>>,
    /// Why, as the source puts it.
    pub reason: Option<String>,
}

/// One configuration with all that is affected, and a ruling for each other word.
pub(super) fn gather(all: impl IntoIterator<Item = Said>) -> (Vec<Configuration>, Vec<Ruling>) {
    let mut affected: Vec<Criterion> = Vec::new();
    let mut rulings: Vec<Ruling> = Vec::new();
    for said in all {
        if said.status == Status::Affected {
            affected.extend(criteria_of(said.whole()));
        } else {
            rulings.extend(said.ruling());
        }
    }
    (any_of(affected), rulings)
}

impl Said {
    fn whole(&self) -> &[Meant] {
        match &self.host {
            Some(host) if !host.is_empty() => host,
            _ => &self.names,
        }
    }

    fn ruling(&self) -> Option<Ruling> {
        let names = self.names.iter().flat_map(|one| match self.status {
            Status::Fixed => one.stated_criteria(),
            Status::NotAffected => one.strict_criteria(),
            Status::Affected | Status::UnderInvestigation => one.criteria(true),
        });
        let names: Vec<Criterion> = names.collect();
        let within = self.host.as_deref().map(criteria_of);
        let is_somewhere = within.as_ref().is_none_or(|host| !host.is_empty());
        (is_somewhere && !names.is_empty()).then(|| Ruling {
            authority: Authority::Maker,
            status: self.status,
            names,
            within: within.unwrap_or_default(),
            reason: self.reason.clone(),
        })
    }
}

fn criteria_of(meant: &[Meant]) -> Vec<Criterion> {
    meant.iter().flat_map(|one| one.criteria(true)).collect()
}

#[cfg(test)]
pub(super) mod testing {
    //! What the tests of the forms of VEX ask a statement.

    use crate::advisories::statement::Statement;
    use crate::matching::{Applicability, Item, Package, Row, Verdict, judge};

    /// The verdict about a product with one component, a package.
    pub(crate) fn verdict(statement: &Statement, own: Item, inside: &str) -> Verdict {
        let component = inside.parse::<Package>().map(|package| package.item());
        judged(statement, own, &[component.into_iter().collect()])
    }

    /// The verdict about a product with components.
    pub(crate) fn judged(statement: &Statement, own: Item, components: &[Vec<Item>]) -> Verdict {
        let own = [own];
        let says = Applicability {
            configurations: &statement.configurations,
            rulings: &statement.rulings,
        };
        let row = Row {
            own: &own,
            components,
            ..Row::default()
        };
        judge(says, row, &own).map_or(Verdict::NotAffected, |found| found.verdict)
    }
}
