//! The spans and releases of one product whose versions can be ordered with one another.
//!
//! Bounds are kept sorted, each once, and every version has a place among them: `2i + 1` when it is
//! bound number `i`, `2i` when it lies before that bound and after the one before. A span is then two
//! places, and asking whether it holds a version compares two numbers. Spans that came since the
//! bounds were last sorted wait beside them and are compared by their keys.

use super::key::Key;
use super::mark::Mark;
use super::{at, number};

/// Spans that may wait before everything is sorted again, at least.
const PATIENCE: usize = 32;
/// Spans looked at together: a block whose highest end is too low is passed over.
const BLOCK: usize = 64;

/// One end of a span: the version, and whether it still belongs to the span.
pub(super) type End<K> = Option<(K, bool)>;

/// A span as it came.
#[derive(Clone, Debug)]
struct Waiting {
    low: End<Key>,
    high: End<Key>,
    mark: Mark,
}

impl Waiting {
    fn holds(&self, key: &Key) -> bool {
        let above = |(low, kept): &(Key, bool)| key > low || (*kept && key == low);
        let below = |(high, kept): &(Key, bool)| key < high || (*kept && key == high);
        self.low.as_ref().is_none_or(above) && self.high.as_ref().is_none_or(below)
    }
}

/// A span in places, both ends included.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub low: u32,
    pub high: u32,
    pub mark: Mark,
}

impl Placed {
    /// Ends that stand on bounds; one that is left out is the place beside it.
    pub fn new(low: End<u32>, high: End<u32>, mark: Mark) -> Self {
        let low = low.map_or(0, |(place, kept)| place.saturating_add(u32::from(!kept)));
        let high = high.map_or(u32::MAX, |(place, kept)| place.saturating_sub(u32::from(!kept)));
        Self { low, high, mark }
    }

    /// It holds one version that is a bound.
    fn is_single(&self) -> bool {
        self.low == self.high && self.low % 2 == 1
    }
}

/// A release with its version.
#[derive(Clone, Debug)]
pub(super) struct Versioned {
    key: Key,
    pub place: u32,
    pub release: u32,
    pub traits: u32,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    bounds: Vec<Key>,
    /// Marks of spans that hold one bound, by bound: where those of each begin in `single`.
    starts: Vec<u32>,
    single: Vec<Mark>,
    /// The other spans in the order of their lower ends.
    lows: Vec<u32>,
    highs: Vec<u32>,
    marks: Vec<Mark>,
    /// The highest end of each block of them.
    blocks: Vec<u32>,
    /// Each mark once; exact where all of its spans are.
    said: Vec<Mark>,
    waiting: Vec<Waiting>,
    /// One advisory has spans with different marks.
    repeats: bool,
    /// In the order of their versions.
    releases: Vec<Versioned>,
}

impl Track {
    /// Everything at once: bounds in their order, each once, and spans in places among them.
    pub fn new(bounds: Vec<Key>, spans: Vec<Placed>, mut releases: Vec<(Key, u32, u32)>) -> Self {
        let mut track = Self {
            bounds,
            ..Self::default()
        };
        track.arrange(spans);
        releases.sort_by(|(left, ..), (right, ..)| left.cmp(right));
        let versioned = releases.into_iter().map(|(key, release, traits)| Versioned {
            key,
            place: 0,
            release,
            traits,
        });
        track.releases = versioned.collect();
        place_all(&track.bounds, &mut track.releases);
        track
    }

    pub fn add(&mut self, low: End<Key>, high: End<Key>, mark: Mark) {
        self.waiting.push(Waiting { low, high, mark });
    }

    pub fn add_release(&mut self, key: Key, release: u32, traits: u32) {
        let place = place(&self.bounds, &key);
        let at = self.releases.partition_point(|one| one.key <= key);
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

    pub fn is_impatient(&self) -> bool {
        self.waiting.len() > PATIENCE + (self.marks.len() + self.single.len()) / 8
    }

    /// Brings what waits in among the rest; spans of marks that are not `live` are dropped.
    pub fn settle(&mut self, live: impl Fn(Mark) -> bool) {
        let waiting = std::mem::take(&mut self.waiting);
        let ends = waiting.iter().flat_map(|span| [&span.low, &span.high]);
        let mut new: Vec<Key> = ends.flatten().map(|(key, _)| key.clone()).collect();
        new.retain(|key| self.bounds.binary_search(key).is_err());
        new.sort_unstable();
        new.dedup();
        let moved: Vec<u32> = self
            .bounds
            .iter()
            .zip(0_u32..)
            .map(|(bound, old)| old.saturating_add(number(new.partition_point(|key| key < bound))))
            .collect();
        let mut spans = self.placed();
        spans.iter_mut().for_each(|span| *span = shifted(*span, &moved));
        self.bounds.append(&mut new);
        self.bounds.sort();
        let place = |end: &End<Key>| end.as_ref().map(|(key, kept)| (place(&self.bounds, key), *kept));
        spans.extend(
            waiting
                .iter()
                .map(|span| Placed::new(place(&span.low), place(&span.high), span.mark)),
        );
        spans.retain(|span| live(span.mark));
        self.arrange(spans);
        place_all(&self.bounds, &mut self.releases);
    }

    /// All settled spans.
    fn placed(&self) -> Vec<Placed> {
        let ends = self.lows.iter().zip(&self.highs);
        let others = ends.zip(&self.marks).map(|((low, high), mark)| Placed {
            low: *low,
            high: *high,
            mark: *mark,
        });
        let single = self.bounds.iter().zip(0_u32..).flat_map(|(_, bound)| {
            let place = on_bound(bound);
            let marks = self.single_at(place).iter();
            marks.map(move |mark| Placed {
                low: place,
                high: place,
                mark: *mark,
            })
        });
        others.chain(single).collect()
    }

    /// Keeps spans in place of those that were kept.
    fn arrange(&mut self, spans: Vec<Placed>) {
        let mut joined = joined(spans);
        (self.said, self.repeats) = said(&joined);
        self.starts = vec![0; self.bounds.len() + 1];
        for span in joined.iter().filter(|span| span.is_single()) {
            if let Some(count) = self.starts.get_mut(at(span.low / 2) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut self.starts {
            sum += *start;
            *start = sum;
        }
        self.single = joined.first().map_or_else(Vec::new, |first| vec![first.mark; at(sum)]);
        let mut next = self.starts.clone();
        joined.retain(|span| {
            let next = next.get_mut(at(span.low / 2)).filter(|_| span.is_single());
            if let Some(next) = next
                && let Some(mark) = self.single.get_mut(at(*next))
            {
                *mark = span.mark;
                *next += 1;
                return false;
            }
            true
        });
        joined.sort_by_key(|span| span.low);
        self.lows = joined.iter().map(|span| span.low).collect();
        self.highs = joined.iter().map(|span| span.high).collect();
        self.marks = joined.iter().map(|span| span.mark).collect();
        let highest = |block: &[u32]| block.iter().copied().max().unwrap_or_default();
        self.blocks = self.highs.chunks(BLOCK).map(highest).collect();
    }

    /// The marks of spans that hold the bound at this place and nothing else.
    pub fn single_at(&self, place: u32) -> &[Mark] {
        let bound = at(place / 2);
        let ends = self.starts.get(bound).zip(self.starts.get(bound + 1));
        let marks = ends.filter(|_| place % 2 == 1);
        marks
            .and_then(|(start, end)| self.single.get(at(*start)..at(*end)))
            .unwrap_or_default()
    }

    /// The marks of all spans that hold this version.
    pub fn holding(&self, key: &Key, mut found: impl FnMut(Mark)) {
        let place = place(&self.bounds, key);
        self.single_at(place).iter().for_each(|mark| found(*mark));
        let mut left = self.lows.partition_point(|low| *low <= place);
        let blocks = self.highs.chunks(BLOCK).zip(self.marks.chunks(BLOCK));
        for ((highs, marks), highest) in blocks.zip(&self.blocks) {
            if left == 0 {
                break;
            }
            if *highest >= place {
                let begun = highs.iter().take(left).rev();
                // One bit for each, so that no branch has to be guessed.
                let mut bits = begun.fold(0_u64, |bits, high| (bits << 1) | u64::from(*high >= place));
                while bits != 0 {
                    let next = usize::try_from(bits.trailing_zeros()).ok();
                    let mark = next.and_then(|next| marks.get(next));
                    mark.into_iter().for_each(|mark| found(*mark));
                    bits &= bits - 1;
                }
            }
            left = left.saturating_sub(BLOCK);
        }
        let waiting = self.waiting.iter().filter(|span| span.holds(key));
        waiting.for_each(|span| found(span.mark));
    }

    /// Each mark of all spans; exact where they all are.
    pub fn all(&self, mut found: impl FnMut(Mark)) {
        self.said.iter().for_each(|mark| found(*mark));
        self.waiting.iter().for_each(|span| found(span.mark));
    }

    /// The releases whose version lies between two ends.
    pub fn within(&self, low: &End<Key>, high: &End<Key>) -> &[Versioned] {
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

    /// Whose spans are settled here.
    pub fn advisories(&self) -> impl Iterator<Item = u32> {
        self.said.iter().map(|mark| mark.advisory)
    }

    pub fn releases(&self) -> &[Versioned] {
        &self.releases
    }

    /// The spans that hold more than one bound, in the order of their lower ends. Only what is settled.
    pub fn spans(&self) -> impl Iterator<Item = Placed> {
        let ends = self.lows.iter().zip(&self.highs);
        ends.zip(&self.marks).map(|((low, high), mark)| Placed {
            low: *low,
            high: *high,
            mark: *mark,
        })
    }
}

/// Whether a version is below an end; the end itself counts as below when it is not `kept`.
fn is_below(version: &Key, end: &Key, kept: bool) -> bool {
    version < end || (version == end && !kept)
}

/// The place of a bound.
pub(super) fn on_bound(bound: u32) -> u32 {
    bound.saturating_mul(2).saturating_add(1)
}

fn place(bounds: &[Key], key: &Key) -> u32 {
    match bounds.binary_search(key) {
        Ok(at) => on_bound(number(at)),
        Err(at) => number(at).saturating_mul(2),
    }
}

/// The places of releases that stand in their order.
fn place_all(bounds: &[Key], releases: &mut [Versioned]) {
    let mut bounds = bounds.iter().peekable();
    let mut passed = 0_u32;
    for release in releases {
        while bounds.next_if(|bound| **bound < release.key).is_some() {
            passed += 1;
        }
        let is_bound = bounds.peek().is_some_and(|bound| **bound == release.key);
        release.place = passed.saturating_mul(2).saturating_add(u32::from(is_bound));
    }
}

/// A span after bounds came between; `moved` says where each bound stands now.
fn shifted(span: Placed, moved: &[u32]) -> Placed {
    let now = |bound: u32| moved.get(at(bound)).copied();
    let low = match (span.low % 2, span.low / 2) {
        (1, bound) => now(bound).map(on_bound),
        // It begins behind the bound before.
        (_, bound) => bound.checked_sub(1).and_then(now).map(|bound| on_bound(bound) + 1),
    };
    let high = match (span.high % 2, span.high / 2) {
        _ if span.high == u32::MAX => None,
        (1, bound) => now(bound).map(on_bound),
        // It ends before this bound.
        (_, bound) => now(bound).map(|bound| bound.saturating_mul(2)),
    };
    Placed {
        low: low.unwrap_or_default(),
        high: high.unwrap_or(u32::MAX),
        mark: span.mark,
    }
}

/// Spans of one mark that meet are joined, so that each holds a version once; in the order of marks.
fn joined(mut spans: Vec<Placed>) -> Vec<Placed> {
    // A range stands before the single version where both begin.
    spans.sort_by_key(|span| (span.mark.inexact(), span.low, span.mark));
    spans.dedup_by(|span, last| {
        let is_same = last.mark.inexact() == span.mark.inexact();
        let is_inside = is_same && span.high <= last.high && span.low >= last.low;
        let meets = last.mark == span.mark && span.low <= last.high.saturating_add(1);
        if meets {
            last.high = last.high.max(span.high);
        }
        meets || is_inside
    });
    spans
}

/// Each mark once, exact where all of its spans are, and whether an advisory has several.
fn said(joined: &[Placed]) -> (Vec<Mark>, bool) {
    let mut said: Vec<Mark> = Vec::new();
    let mut repeats = false;
    for span in joined {
        match said.last_mut() {
            Some(last) if last.inexact() == span.mark.inexact() => {
                if !span.mark.is_exact() {
                    *last = span.mark;
                }
            }
            last => {
                repeats |= last.is_some_and(|last| last.advisory == span.mark.advisory);
                said.push(span.mark);
            }
        }
    }
    (said, repeats)
}
