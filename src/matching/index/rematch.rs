//! All releases against all advisories at once.
//!
//! The result is kept by release, never by business, in four bytes for each pair. Products do not
//! depend on one another, so every core takes the next one.

use std::sync::Mutex;

use super::product::{Group, Product};
use super::span::Asks;
use super::{Candidate, Index, Mark, at, number, on_all_cores, once_each};
use crate::matching::criterion;
use crate::matching::verdict::Verdict;

/// Bits of a packed candidate that do not count advisories.
const BITS: u32 = 3;

/// For every release the advisories that reach it or may.
#[derive(Debug, Default)]
pub struct Matches {
    parts: Vec<Vec<u32>>,
    /// By the release's number.
    lists: Vec<Vec<List>>,
}

/// Where candidates of a release stand.
#[derive(Clone, Copy, Debug)]
struct List {
    part: u32,
    start: u32,
    end: u32,
}

/// Whether what a span asks for suits what a release states, for all pairs of the two.
struct Suits {
    given: usize,
    verdicts: Vec<Verdict>,
}

impl Suits {
    fn of(index: &Index) -> Self {
        let asked = index.names.iter();
        let verdicts = asked.flat_map(|name| {
            index.items.iter().map(move |item| {
                let known = name.as_ref().map(|name| criterion::traits(name, item).value);
                known.unwrap_or(Verdict::Possible)
            })
        });
        Self {
            given: index.items.len(),
            verdicts: verdicts.collect(),
        }
    }

    fn verdict(&self, asked: u32, given: u32) -> Verdict {
        let place = at(asked).saturating_mul(self.given).saturating_add(at(given));
        self.verdicts.get(place).copied().unwrap_or(Verdict::Possible)
    }
}

impl Matches {
    /// The candidates of a release, by the number of its advisory.
    pub fn of(&self, release: u32) -> impl Iterator<Item = Candidate> {
        let lists = self.lists.get(at(release)).map(Vec::as_slice).unwrap_or_default();
        let mut all: Vec<Candidate> = lists
            .iter()
            .flat_map(|list| self.packed(list))
            .map(|packed| unpack(*packed))
            .collect();
        once_each(&mut all);
        all.into_iter()
    }

    fn packed(&self, list: &List) -> &[u32] {
        let part = self.parts.get(at(list.part));
        part.and_then(|part| part.get(at(list.start)..at(list.end)))
            .unwrap_or_default()
    }

    /// How many pairs are kept.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }

    /// Whether nothing reaches anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

impl Index {
    /// Matches everything anew. What was added since the last [`Index::settle`] is left out.
    #[must_use]
    pub fn rematch(&self) -> Matches {
        let suits = Suits::of(self);
        let done = Mutex::new(Matches {
            parts: Vec::new(),
            lists: vec![Vec::new(); self.releases.len()],
        });
        on_all_cores(self.products.iter().collect(), |product| {
            let (data, lists) = self.rematch_product(product, &suits);
            if let Ok(mut done) = done.lock()
                && !lists.is_empty()
            {
                let part = number(done.parts.len());
                done.parts.push(data);
                for (release, start, end) in lists {
                    if let Some(of) = done.lists.get_mut(at(release)) {
                        of.push(List { part, start, end });
                    }
                }
            }
        });
        done.into_inner().unwrap_or_default()
    }

    fn rematch_product(&self, product: &Product, suits: &Suits) -> (Vec<u32>, Vec<(u32, u32, u32)>) {
        let mut data = Vec::new();
        let mut lists = Vec::new();
        let repeats = product.repeats();
        for group in product.groups() {
            let releases = group.releases();
            let packed = |release: usize, mark: Mark| {
                let (_, traits) = releases.get(release)?;
                let candidate = self.candidate(mark, suits.verdict(mark.traits, *traits))?;
                Some(pack(candidate))
            };
            let mut start = data.len();
            let ends = fill(&group, releases.len(), packed, &mut data);
            for ((release, _), end) in releases.iter().zip(ends) {
                let list = data.get_mut(start..end).unwrap_or_default();
                let kept = if repeats { distinct(list) } else { list.len() };
                lists.push((*release, number(start), number(start + kept)));
                start = end;
            }
        }
        (data, lists)
    }
}

/// Appends the lists of all releases of a group and says where each ends.
fn fill(
    group: &Group<'_>,
    count: usize,
    packed: impl Fn(usize, Mark) -> Option<u32>,
    data: &mut Vec<u32>,
) -> Vec<usize> {
    let mut ends = vec![0_usize; count];
    group.pairs(count, |release, mark| {
        if let (Some(_), Some(end)) = (packed(release, mark), ends.get_mut(release)) {
            *end += 1;
        }
    });
    let mut next = data.len();
    for end in &mut ends {
        let length = *end;
        *end = next;
        next += length;
    }
    data.resize(next, 0);
    group.pairs(count, |release, mark| {
        if let (Some(value), Some(end)) = (packed(release, mark), ends.get_mut(release)) {
            if let Some(place) = data.get_mut(*end) {
                *place = value;
            }
            *end += 1;
        }
    });
    ends
}

/// Sorts a list, joins what is said about one advisory, and says how many are left in front.
fn distinct(list: &mut [u32]) -> usize {
    let mut all: Vec<Candidate> = list.iter().map(|packed| unpack(*packed)).collect();
    once_each(&mut all);
    for (place, candidate) in list.iter_mut().zip(&all) {
        *place = pack(*candidate);
    }
    all.len()
}

fn pack(candidate: Candidate) -> u32 {
    let asks = match candidate.asks {
        Asks::Nothing => 0,
        Asks::Platform => 1,
        Asks::Advisory => 2,
    };
    let verdict = u32::from(candidate.verdict == Verdict::Affected) << 2;
    (candidate.advisory << BITS) | verdict | asks
}

fn unpack(packed: u32) -> Candidate {
    let asks = match packed & 3 {
        0 => Asks::Nothing,
        1 => Asks::Platform,
        _ => Asks::Advisory,
    };
    let verdict = if packed & 4 == 0 {
        Verdict::Possible
    } else {
        Verdict::Affected
    };
    Candidate {
        advisory: packed >> BITS,
        verdict,
        asks,
    }
}
