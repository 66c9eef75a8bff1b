//! Configurations as they stand, with the answer of each part.
//!
//! A group joins its members by its operator. A member counts as it is worth in its place: under "all of these" what
//! no row supplies counts as possible, because an inventory is never complete.

use super::super::configuration::{Configuration, Criterion, Node, Operator};
use super::super::criterion::{Answer, Role, Subject};
use super::super::inventory::Inventory;
use super::super::leg::{self, World};
use super::super::scheme::Scheme;
use super::super::verdict::{Missing, Reason, Verdict};
use super::ground::{self, Ground};
use super::{described, strongest};

/// One part of a group.
#[derive(Clone, Debug)]
pub enum Step {
    /// A group within the group.
    Group(GroupStep),
    /// A product with versions.
    Criterion(Box<CriterionStep>),
}

/// A configuration or a node.
#[derive(Clone, Debug)]
pub struct GroupStep {
    /// How the members are joined.
    pub operator: Operator,
    /// The value is swapped.
    pub negate: bool,
    /// The value over all rows of the business.
    pub value: Verdict,
    /// What it counts in its place.
    pub counts: Verdict,
    /// The members.
    pub members: Vec<Step>,
}

/// A criterion, asked for the row as a hit and for the business as a condition.
#[derive(Clone, Debug)]
pub struct CriterionStep {
    /// Its CPE name and its bounds.
    pub says: Reason,
    /// Vendor and product, where both are plain values.
    pub product: Option<(String, String)>,
    /// Under whose rules its versions are ordered.
    pub scheme: Scheme,
    /// Whether the row is hit; `None` for a mere condition.
    pub hit: Option<Verdict>,
    /// The fact that the hit lacks.
    pub missing: Option<Missing>,
    /// What decided the answer about the row.
    pub grounds: Vec<Ground>,
    /// The strongest answer of any row of the business.
    pub leg: Verdict,
    /// What that answer counts in its place.
    pub counts: Verdict,
    /// The row of the business that gave it.
    pub met_by: Option<String>,
}

impl GroupStep {
    /// Every criterion, at any depth.
    #[must_use]
    pub fn criteria(&self) -> Vec<&CriterionStep> {
        let members = self.members.iter().flat_map(|member| match member {
            Step::Group(group) => group.criteria(),
            Step::Criterion(criterion) => vec![criterion.as_ref()],
        });
        members.collect()
    }
}

impl Step {
    /// What it counts in its place.
    #[must_use]
    pub fn counts(&self) -> Verdict {
        match self {
            Self::Group(group) => group.counts,
            Self::Criterion(criterion) => criterion.counts,
        }
    }
}

impl CriterionStep {
    /// Whether it speaks of the row's product at all, in whatever version.
    #[must_use]
    pub fn is_same_product(&self) -> bool {
        self.grounds != [Ground::OtherProduct]
    }
}

pub(super) fn configuration(one: &Configuration, subjects: &[Subject<'_>], business: &Inventory<'_>) -> GroupStep {
    let value = leg::value(one, business);
    let world = World::of(one);
    let place = Place {
        operator: one.operator,
        world,
    };
    GroupStep {
        operator: one.operator,
        negate: one.negate,
        value,
        counts: value,
        members: leg::nodes(&one.nodes)
            .map(|inner| Step::Group(node(inner, place, subjects, business)))
            .collect(),
    }
}

/// What holds a member.
#[derive(Clone, Copy)]
struct Place {
    operator: Operator,
    world: World,
}

fn node(one: &Node, place: Place, subjects: &[Subject<'_>], business: &Inventory<'_>) -> GroupStep {
    let inside = Place {
        operator: one.operator,
        world: place.world.inside(one),
    };
    let criteria = one.criteria.iter().map(|inner| {
        let step = criterion(inner, subjects, business);
        Step::Criterion(Box::new(CriterionStep {
            counts: leg::soften(step.leg, inside.operator, inside.world),
            ..step
        }))
    });
    let children = leg::nodes(&one.children).map(|child| Step::Group(node(child, inside, subjects, business)));
    GroupStep {
        operator: one.operator,
        negate: one.negate,
        value: leg::node_value(one, place.world, business),
        counts: leg::leg(one, place.operator, place.world, business),
        members: criteria.chain(children).collect(),
    }
}

/// One criterion alone.
pub(super) fn criterion(one: &Criterion, subjects: &[Subject<'_>], business: &Inventory<'_>) -> CriterionStep {
    let Answer { value, missing } = strongest(one, subjects, Role::Hit);
    let leg = business.leg(one);
    CriterionStep {
        says: Reason::of(one),
        product: one
            .product()
            .map(|(vendor, product)| (vendor.to_owned(), product.to_owned())),
        scheme: one.scheme,
        hit: one.vulnerable.then_some(value),
        missing,
        grounds: ground::grounds(one, subjects),
        leg,
        counts: leg,
        met_by: business.met_by(one).map(described),
    }
}
