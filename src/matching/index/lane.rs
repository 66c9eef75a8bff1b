//! The spans and releases of one product whose versions can be ordered with one another.
//!
//! Bounds are kept sorted, each once, and every version has a place among them: `2i + 1` when it is
//! bound number `i`, `2i` when it lies before that bound and after the one before. A span is then two
//! places, and asking whether it holds a version compares two numbers. Spans that came since the
//! bounds were last sorted wait beside them and are compared by their keys.

use std::cmp::Ordering;

use super::key::Key;
use super::{Mark, number};

/// Spans that may wait before everything is sorted again, at least.
const PATIENCE: usize = 32;
/// Spans looked at together: a block whose highest end is too low is passed over.
const BLOCK: usize = 64;

/// One end of a span: the version, and whether it still belongs to the span.
pub(super) type End = Option<(Key, bool)>;

/// A span as it came.
#[derive(Clone, Debug)]
struct Waiting {
    low: End,
    high: End,
    mark: Mark,
}

/// A span in places, both ends included.
#[derive(Clone, Copy, Debug)]
struct Placed {
    low: u32,
    high: u32,
    mark: Mark,
}

/// A release with its version.
#[derive(Clone, Debug)]
pub(super) struct Versioned {
    key: Key,
    place: u32,
    pub release: u32,
    pub traits: u32,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    bounds: Vec<Key>,
    /// Spans that hold one place, in the order of their places.
    single: Vec<Placed>,
    /// The others, in the order of their lower ends.
    spans: Vec<Placed>,
    /// The highest end of each block of spans.
    blocks: Vec<u32>,
    waiting: Vec<Waiting>,
    /// One advisory has spans with different marks.
    repeats: bool,
    /// In the order of their versions.
    releases: Vec<Versioned>,
}

impl Track {
    pub fn add(&mut self, low: End, high: End, mark: Mark) {
        self.waiting.push(Waiting { low, high, mark });
    }

    pub fn add_release(&mut self, key: Key, release: u32, traits: u32) {
        let place = self.place(&key);
        let at = self.releases.partition_point(|one| one.key.order(&key).is_le());
        self.releases.insert(
            at,
            Versioned {
                key,
                place,
                release,
                traits,
            },
        );
    }

    /// For loading many at once: [`Track::settle`] brings them into order.
    pub fn append_release(&mut self, key: Key, release: u32, traits: u32) {
        self.releases.push(Versioned {
            key,
            place: 0,
            release,
            traits,
        });
    }

    pub fn is_impatient(&self) -> bool {
        self.waiting.len() > PATIENCE + (self.spans.len() + self.single.len()) / 8
    }

    /// Sorts bounds, spans and releases anew; spans of marks that are not `live` are dropped.
    pub fn settle(&mut self, live: impl Fn(&Mark) -> bool) {
        let old = std::mem::take(&mut self.bounds);
        let back = |place: u32, is_low: bool| end_at(&old, place, is_low);
        let settled = std::mem::take(&mut self.spans)
            .into_iter()
            .chain(std::mem::take(&mut self.single));
        let placed = settled.map(|span| Waiting {
            low: back(span.low, true),
            high: back(span.high, false),
            mark: span.mark,
        });
        let mut all: Vec<Waiting> = placed.collect();
        all.append(&mut self.waiting);
        all.retain(|span| live(&span.mark));
        self.bounds = sorted_bounds(&all);
        let placed = all.iter().filter_map(|span| self.placed(span));
        let (joined, repeats) = merged(placed.collect());
        self.repeats = repeats;
        (self.single, self.spans) = joined.into_iter().partition(|span| span.low == span.high);
        self.blocks = self.spans.chunks(BLOCK).map(highest).collect();
        self.releases.sort_by(|left, right| left.key.order(&right.key));
        place_all(&self.bounds, &mut self.releases);
    }

    fn placed(&self, span: &Waiting) -> Option<Placed> {
        let low = span.low.as_ref().map_or(0, |(key, inclusive)| {
            self.place(key).saturating_add(u32::from(!inclusive))
        });
        let high = span.high.as_ref().map_or(u32::MAX, |(key, inclusive)| {
            self.place(key).saturating_sub(u32::from(!inclusive))
        });
        (low <= high).then_some(Placed {
            low,
            high,
            mark: span.mark,
        })
    }

    fn place(&self, key: &Key) -> u32 {
        place(&self.bounds, key)
    }

    /// The marks of all spans that hold this version.
    pub fn holding(&self, key: &Key, mut found: impl FnMut(Mark)) {
        let place = self.place(key);
        let first = self.single.partition_point(|span| span.low < place);
        let single = self.single.iter().skip(first).take_while(|span| span.low == place);
        single.for_each(|span| found(span.mark));
        let before = self.spans.partition_point(|span| span.low <= place);
        let (before, _) = self.spans.split_at(before);
        for (block, highest) in before.chunks(BLOCK).zip(&self.blocks) {
            if *highest >= place {
                let inside = block.iter().filter(|span| span.high >= place);
                inside.for_each(|span| found(span.mark));
            }
        }
        let waiting = self.waiting.iter().filter(|span| holds(span, key));
        waiting.for_each(|span| found(span.mark));
    }

    /// The marks of all spans.
    pub fn all(&self, mut found: impl FnMut(Mark)) {
        self.single.iter().chain(&self.spans).for_each(|span| found(span.mark));
        self.waiting.iter().for_each(|span| found(span.mark));
    }

    /// The releases whose version lies between two ends.
    pub fn within(&self, low: &End, high: &End) -> &[Versioned] {
        let from = low.as_ref().map_or(0, |(key, inclusive)| {
            self.releases.partition_point(|one| is_below(&one.key, key, *inclusive))
        });
        let to = high.as_ref().map_or(self.releases.len(), |(key, inclusive)| {
            self.releases.partition_point(|one| is_below(&one.key, key, !inclusive))
        });
        self.releases.get(from..to).unwrap_or_default()
    }

    /// Whether one advisory may hold a version through several spans. Only what is settled.
    pub fn repeats(&self) -> bool {
        self.repeats
    }

    /// Whether spans came that are not settled yet.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    pub fn releases(&self) -> &[Versioned] {
        &self.releases
    }

    /// Every pair of a release, by its number in [`Track::releases`], and a span that holds it. Only what is settled.
    pub fn pairs(&self, pair: &mut impl FnMut(usize, Mark)) {
        let last = self.releases.last().map_or(0, |one| one.place);
        let mut first: Vec<usize> = Vec::new();
        let mut next = 0;
        for place in 0..=last.saturating_add(1) {
            while self.releases.get(next).is_some_and(|one| one.place < place) {
                next += 1;
            }
            first.push(next);
        }
        let first_of = |place: u32| {
            let at = usize::try_from(place).unwrap_or(usize::MAX);
            first.get(at).copied().unwrap_or(self.releases.len())
        };
        for span in self.single.iter().chain(&self.spans) {
            for release in first_of(span.low)..first_of(span.high.saturating_add(1)) {
                pair(release, span.mark);
            }
        }
    }
}

/// Whether a version is below an end; the end itself counts as below when it is not `kept`.
fn is_below(version: &Key, end: &Key, kept: bool) -> bool {
    let order = version.order(end);
    order.is_lt() || (order.is_eq() && !kept)
}

fn place(bounds: &[Key], key: &Key) -> u32 {
    match bounds.binary_search_by(|bound| bound.order(key)) {
        Ok(at) => number(at).saturating_mul(2).saturating_add(1),
        Err(at) => number(at).saturating_mul(2),
    }
}

/// The places of releases that stand in their order.
fn place_all(bounds: &[Key], releases: &mut [Versioned]) {
    let mut rest = bounds;
    let mut passed = 0_usize;
    for release in releases {
        let below = rest
            .iter()
            .take_while(|bound| bound.order(&release.key).is_lt())
            .count();
        passed += below;
        rest = rest.get(below..).unwrap_or_default();
        let is_bound = rest.first().is_some_and(|bound| bound.order(&release.key).is_eq());
        release.place = number(passed).saturating_mul(2).saturating_add(u32::from(is_bound));
    }
}

/// The end that stood at a place: odd places are bounds, even ones lie beside the bound that is left out.
fn end_at(bounds: &[Key], place: u32, is_low: bool) -> End {
    let bound = |at: u32| bounds.get(usize::try_from(at).unwrap_or(usize::MAX)).cloned();
    match (place % 2, is_low) {
        (1, _) => bound(place / 2).map(|key| (key, true)),
        (_, true) => bound((place / 2).checked_sub(1)?).map(|key| (key, false)),
        (_, false) => bound(place / 2).map(|key| (key, false)),
    }
}

fn sorted_bounds(spans: &[Waiting]) -> Vec<Key> {
    let ends = spans.iter().flat_map(|span| [&span.low, &span.high]);
    let mut bounds: Vec<Key> = ends.flatten().map(|(key, _)| key.clone()).collect();
    bounds.sort_unstable_by(Key::order);
    bounds.dedup_by(|left, right| left.order(right).is_eq());
    bounds
}

/// Joins spans of one mark that meet, and sorts all by their lower end. True when an advisory has several marks.
fn merged(mut spans: Vec<Placed>) -> (Vec<Placed>, bool) {
    spans.sort_unstable_by_key(|span| (span.mark, span.low));
    let mut joined: Vec<Placed> = Vec::with_capacity(spans.len());
    let mut repeats = false;
    for span in spans {
        let other_mark = |last: &Placed| last.mark.advisory == span.mark.advisory && last.mark != span.mark;
        repeats |= joined.last().is_some_and(other_mark);
        match joined.last_mut() {
            Some(last) if last.mark == span.mark && span.low <= last.high.saturating_add(1) => {
                last.high = last.high.max(span.high);
            }
            _ => joined.push(span),
        }
    }
    joined.sort_unstable_by_key(|span| (span.low, span.mark));
    (joined, repeats)
}

fn highest(block: &[Placed]) -> u32 {
    block.iter().map(|span| span.high).max().unwrap_or_default()
}

fn holds(span: &Waiting, key: &Key) -> bool {
    let above = |(low, inclusive): &(Key, bool)| match key.order(low) {
        Ordering::Equal => *inclusive,
        order => order.is_gt(),
    };
    let below = |(high, inclusive): &(Key, bool)| match key.order(high) {
        Ordering::Equal => *inclusive,
        order => order.is_lt(),
    };
    span.low.as_ref().is_none_or(above) && span.high.as_ref().is_none_or(below)
}
