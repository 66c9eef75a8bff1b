//! Statements of one document about one weakness, joined: the store keeps one for each.
//!
//! The standards forbid such repetition for most formats; documents repeat nevertheless, or state one
//! weakness for each product.

use std::collections::HashMap;

use crate::advisories::statement::Statement;

/// What a document says about one weakness in several places is said once.
pub(super) fn each_once(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut found: Vec<Statement> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for new in statements {
        let place = *places.entry(new.id.clone()).or_insert(found.len());
        match found.get_mut(place) {
            Some(known) => join(known, new),
            None => found.push(new),
        }
    }
    found
}

fn join(known: &mut Statement, other: Statement) {
    known.configurations.extend(other.configurations);
    known.rulings.extend(other.rulings);
    known.unnamed.extend(other.unnamed);
    known.remedies.extend(other.remedies);
    known.scores.extend(other.scores);
    known.weaknesses.extend(other.weaknesses);
    known.known_exploited = known.known_exploited.take().or(other.known_exploited);
    known.assessment = known.assessment.take().or(other.assessment);
    known.summary = known.summary.take().or(other.summary);
}
