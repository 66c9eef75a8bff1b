//! Which statements speak of the same weakness: those that share an id or an alias.

use std::collections::{BTreeMap, HashMap};

use crate::advisories::statement::Statement;

/// Groups statements into alias sets, in the order in which each set is first met.
pub(super) fn alias_sets(statements: Vec<Statement>) -> Vec<Vec<Statement>> {
    let mut sets = AliasSets::default();
    for statement in statements {
        sets.add(statement);
    }
    sets.statements.into_values().filter(|set| !set.is_empty()).collect()
}

/// Sets by number, and the set of every id. Sets that turn out to be the same are joined.
#[derive(Default)]
struct AliasSets {
    set_of: HashMap<String, usize>,
    statements: BTreeMap<usize, Vec<Statement>>,
}

impl AliasSets {
    fn add(&mut self, statement: Statement) {
        let ids = std::iter::once(&statement.id).chain(&statement.aliases);
        let mut met: Vec<usize> = ids.clone().filter_map(|id| self.set_of.get(id).copied()).collect();
        met.sort_unstable();
        met.dedup();
        let target = met.first().copied().unwrap_or(self.statements.len());
        self.set_of.extend(ids.map(|id| (id.clone(), target)));
        for other in met.into_iter().skip(1) {
            self.join(other, target);
        }
        self.statements.entry(target).or_default().push(statement);
    }

    /// Empties a set into another; its number stays taken.
    fn join(&mut self, from: usize, into: usize) {
        let moved = self.statements.get_mut(&from).map(std::mem::take).unwrap_or_default();
        for id in moved
            .iter()
            .flat_map(|one| std::iter::once(&one.id).chain(&one.aliases))
        {
            self.set_of.insert(id.clone(), into);
        }
        self.statements.entry(into).or_default().extend(moved);
    }
}
