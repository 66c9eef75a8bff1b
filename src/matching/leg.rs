//! The value of a configuration over a whole inventory.
//!
//! OR is the strongest of its members and AND the weakest. An inventory is never complete, so a
//! leg that no row supplies counts as possible under AND. Negated parts are read the other way,
//! as a closed world: what is not in the inventory is not there, and nothing inside them is
//! softened.

use super::configuration::{Configuration, Criterion, Node, Operator};
use super::inventory::Inventory;
use super::verdict::Verdict;

/// Whether absent legs are assumed to be possibly there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum World {
    Open,
    Closed,
}

impl World {
    /// The world in which a configuration's nodes are read.
    pub(super) fn of(configuration: &Configuration) -> Self {
        if configuration.negate { Self::Closed } else { Self::Open }
    }

    /// The world inside a node.
    pub(super) fn inside(self, node: &Node) -> Self {
        if node.negate { Self::Closed } else { self }
    }
}

/// The value of a configuration for a business.
pub(super) fn value(configuration: &Configuration, inventory: &Inventory<'_>) -> Verdict {
    let world = World::of(configuration);
    let legs = nodes(&configuration.nodes).map(|node| leg(node, configuration.operator, world, inventory));
    let joined = join(configuration.operator, legs);
    match joined {
        None => Verdict::NotAffected,
        Some(value) if configuration.negate => value.negated(),
        Some(value) => value,
    }
}

/// The platform that keeps an AND from being certain: a product to ask the owner about.
pub(super) fn unmet<'a>(configuration: &'a Configuration, inventory: &Inventory<'_>) -> Option<(&'a str, &'a str)> {
    let undecided = |node: &&Node| node_value(node, World::Open, inventory) != Verdict::Affected;
    let node = nodes(&configuration.nodes).find(undecided)?;
    let mut criteria = node.all_criteria();
    criteria.sort_by_key(|criterion| {
        let leg = inventory.leg(criterion);
        (leg == Verdict::Affected, criterion.vulnerable, std::cmp::Reverse(leg))
    });
    criteria.into_iter().find_map(Criterion::product)
}

/// The nodes that say something.
pub(super) fn nodes(nodes: &[Node]) -> impl Iterator<Item = &Node> {
    nodes.iter().filter(|node| !node.is_empty())
}

/// The value of a node by itself.
pub(super) fn node_value(node: &Node, world: World, inventory: &Inventory<'_>) -> Verdict {
    let inner = world.inside(node);
    let criteria = node
        .criteria
        .iter()
        .map(|criterion| soften(inventory.leg(criterion), node.operator, inner));
    let children = nodes(&node.children).map(|child| leg(child, node.operator, inner, inventory));
    let value = join(node.operator, criteria.chain(children)).unwrap_or_default();
    if node.negate { value.negated() } else { value }
}

/// The value of a node as a member of what holds it. A negated node is never softened.
pub(super) fn leg(node: &Node, operator: Operator, world: World, inventory: &Inventory<'_>) -> Verdict {
    let value = node_value(node, world, inventory);
    if node.negate {
        value
    } else {
        soften(value, operator, world)
    }
}

/// Under AND, what no row supplies may still be there.
pub(super) fn soften(value: Verdict, operator: Operator, world: World) -> Verdict {
    match (operator, world) {
        (Operator::And, World::Open) => value.max(Verdict::Possible),
        _ => value,
    }
}

fn join(operator: Operator, members: impl Iterator<Item = Verdict>) -> Option<Verdict> {
    match operator {
        Operator::Or => members.max(),
        Operator::And => members.min(),
    }
}
