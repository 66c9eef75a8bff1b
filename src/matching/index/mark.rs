//! Who says it, of which names, and what else it depends on: eight bytes for each span.

use super::span::Asks;
use super::{at, number};
use crate::matching::verdict::Verdict;

/// Bits below the number of the traits, or of the advisory in what is packed.
const BITS: u32 = 3;
/// What it asks for.
const ASKS: u32 = 3;
/// It names one version.
const EXACT: u32 = 1 << 2;
/// In what is packed: the release is affected.
const AFFECTED: u32 = 1 << 2;

/// Whose span it is. The order is by advisory, then by traits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    pub advisory: u32,
    /// Traits, whether it names one version, what it asks for.
    rest: u32,
}

impl Mark {
    /// `traits`: the number of what the name states beside product and version.
    pub fn new(advisory: u32, traits: u32, asks: Asks, exact: bool) -> Self {
        let asks = match asks {
            Asks::Nothing => 0,
            Asks::Platform => 1,
            Asks::Advisory => 2,
        };
        Self {
            advisory,
            rest: (traits << BITS) | asks | if exact { EXACT } else { 0 },
        }
    }

    pub fn traits(self) -> u32 {
        self.rest >> BITS
    }

    /// It names one version, and equality is defined for all pairs of versions.
    pub fn is_exact(self) -> bool {
        self.rest & EXACT != 0
    }

    /// The same, whether it names one version or several.
    pub fn inexact(self) -> Self {
        Self {
            rest: self.rest & !EXACT,
            ..self
        }
    }

    /// Only the advisory itself can say more.
    pub fn doubted(self) -> Self {
        Self {
            rest: (self.rest & !ASKS) | 2,
            ..self
        }
    }

    /// What it says about a release that its traits suit so well; nothing when they do not.
    pub fn candidate(self, suits: Verdict) -> Option<Candidate> {
        let asks = self.rest & ASKS;
        let affected = match suits {
            Verdict::NotAffected => return None,
            Verdict::Affected if asks < 2 => AFFECTED,
            Verdict::Affected | Verdict::Possible => 0,
        };
        Some(Candidate((self.advisory << BITS) | affected | asks))
    }
}

/// An advisory that reaches a release, in four bytes. Those about one advisory stand together in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate(u32);

impl Candidate {
    /// The number of the advisory: [`super::Index::advisory`] knows its id.
    #[must_use]
    pub fn advisory(self) -> u32 {
        self.0 >> BITS
    }

    /// At most this.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        if self.0 & AFFECTED == 0 {
            Verdict::Possible
        } else {
            Verdict::Affected
        }
    }

    /// What decides whether it is less.
    #[must_use]
    pub fn asks(self) -> Asks {
        match self.0 & ASKS {
            0 => Asks::Nothing,
            1 => Asks::Platform,
            _ => Asks::Advisory,
        }
    }

    /// The same where nobody knows whether the traits suit.
    pub(super) fn possible(self) -> Self {
        Self(self.0 & !AFFECTED)
    }

    /// The strongest verdict of two, and the most that must be asked.
    fn joined(self, other: Self) -> Self {
        let asks = (self.0 & ASKS).max(other.0 & ASKS);
        Self(((self.0 | other.0) & !ASKS) | asks)
    }
}

/// Sorts a list and joins what is said about one advisory.
pub(super) fn once_each(list: &mut Vec<Candidate>) {
    list.sort_unstable();
    list.dedup_by(|later, kept| {
        let same = later.advisory() == kept.advisory();
        if same {
            *kept = kept.joined(*later);
        }
        same
    });
}

/// Where an advisory was seen last, by its number: for lists that are made one behind the other.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<u32>);

impl Places {
    /// [`once_each`] without sorting, of what stands in `list` from `start` on; `count`: how many advisories
    /// there are, all numbers are below it.
    pub fn once_each(&mut self, list: &mut Vec<Candidate>, start: usize, count: usize) {
        self.0.resize(count, 0);
        let mut end = start;
        for from in start..list.len() {
            let one = list.get(from).copied();
            let Some((one, place)) = one.and_then(|one| Some((one, self.0.get_mut(at(one.advisory()))?))) else {
                continue;
            };
            let is_here = (start..end).contains(&at(*place));
            let known = list.get_mut(at(*place)).filter(|_| is_here);
            match known.filter(|known| known.advisory() == one.advisory()) {
                Some(known) => *known = known.joined(one),
                None => {
                    *place = number(end);
                    if let Some(free) = list.get_mut(end) {
                        *free = one;
                    }
                    end += 1;
                }
            }
        }
        list.truncate(end);
    }
}

/// [`once_each`] where all but the first ones, at most `count`, are about advisories of their own.
pub(super) fn once_each_beside(list: &mut Vec<Candidate>, count: usize) {
    let mut few: Vec<Candidate> = list.drain(..count.min(list.len())).collect();
    once_each(&mut few);
    list.retain(|one| {
        let known = few.binary_search_by_key(&one.advisory(), |known| known.advisory());
        let known = known.ok().and_then(|place| few.get_mut(place));
        known.map(|known| *known = known.joined(*one)).is_none()
    });
    list.append(&mut few);
}

/// Which advisories still stand, by number.
#[derive(Debug, Default)]
pub(super) struct Standing {
    stands: Vec<bool>,
    has_ended: bool,
}

impl Standing {
    pub fn push(&mut self) {
        self.stands.push(true);
    }

    pub fn end(&mut self, advisory: u32) {
        if let Some(stands) = self.stands.get_mut(at(advisory)) {
            *stands = false;
            self.has_ended = true;
        }
    }

    /// How many there are, with those that have ended.
    pub fn len(&self) -> usize {
        self.stands.len()
    }

    /// Whether any has ended.
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }

    pub fn holds(&self, advisory: u32) -> bool {
        self.stands.get(at(advisory)).copied().unwrap_or_default()
    }
}
