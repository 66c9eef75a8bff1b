//! All releases against all advisories at once.
//!
//! The result is kept by release, never by business, in four bytes for each pair. Products do not
//! depend on one another, so every core takes the next one and goes through its releases from the
//! oldest version to the newest: spans begin and end on the way, and the list of a release is what
//! is open there. Releases between which nothing begins or ends share a list.

use std::borrow::Cow;

use super::key::Lane;
use super::mark::{Candidate, Mark, Places, once_each};
use super::product::{Product, Repeats};
use super::track::Track;
use super::{Index, Map, at, number, on_all_cores};
use crate::matching::verdict::Verdict;

/// For every release the advisories that reach it or may.
#[derive(Debug, Default)]
pub struct Matches {
    parts: Vec<Vec<Candidate>>,
    /// By the release's number: its first list.
    first: Vec<Option<List>>,
    /// The others of releases with several names.
    more: Map<u32, Vec<List>>,
}

/// Where candidates of a release stand.
#[derive(Clone, Copy, Debug)]
struct List {
    part: u32,
    start: u32,
    end: u32,
}

impl Matches {
    /// The candidates of a release, each advisory once, in no order.
    #[must_use]
    pub fn of(&self, release: u32) -> Cow<'_, [Candidate]> {
        let first = self.first.get(at(release)).copied().flatten();
        let first = first.map(|list| self.packed(list)).unwrap_or_default();
        let Some(more) = self.more.get(&release) else {
            return Cow::Borrowed(first);
        };
        let others = more.iter().flat_map(|list| self.packed(*list));
        let mut all: Vec<Candidate> = first.iter().chain(others).copied().collect();
        once_each(&mut all);
        Cow::Owned(all)
    }

    fn packed(&self, list: List) -> &[Candidate] {
        let part = self.parts.get(at(list.part));
        part.and_then(|part| part.get(at(list.start)..at(list.end)))
            .unwrap_or_default()
    }

    /// How many pairs are kept; a list that releases share counts once.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }

    /// Whether nothing reaches anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(Vec::is_empty)
    }
}

impl Index {
    /// Matches everything anew. What was added since the last [`Index::settle`] is left out.
    #[must_use]
    pub fn rematch(&self) -> Matches {
        let parts = on_all_cores(
            self.products.iter().collect(),
            || Sweep::new(self),
            |sweep, product: &Product| sweep.product(product),
        );
        let mut matches = Matches {
            first: vec![None; self.releases.len()],
            ..Matches::default()
        };
        for (part, sweep) in (0_u32..).zip(parts) {
            for (release, start, end) in sweep.lists {
                let list = List { part, start, end };
                match matches.first.get_mut(at(release)) {
                    Some(first) if first.is_none() => *first = Some(list),
                    _ => matches.more.entry(release).or_default().push(list),
                }
            }
            matches.parts.push(sweep.data);
        }
        matches
    }
}

/// Spans that are open on the way, of names that state the same beside product and version.
#[derive(Debug, Default)]
struct Open {
    traits: u32,
    /// What each says where its traits suit.
    packed: Vec<Candidate>,
    /// The number of each, for the one that ends.
    numbers: Vec<u32>,
}

/// A span on the way: the first release that it holds, the first one that it does not, its mark.
type Stretch = (usize, usize, Mark);

/// One core's way through its products.
struct Sweep<'a> {
    index: &'a Index,
    data: Vec<Candidate>,
    /// Release, start and end.
    lists: Vec<(u32, u32, u32)>,
    open: Vec<Open>,
    /// Where each span stands in `open`, by its number.
    stands: Vec<(usize, usize)>,
    suits: Map<(u32, u32), Verdict>,
    places: Places,
}

impl<'a> Sweep<'a> {
    fn new(index: &'a Index) -> Self {
        Self {
            index,
            data: Vec::new(),
            lists: Vec::new(),
            open: Vec::new(),
            stands: Vec::new(),
            suits: Map::default(),
            places: Places::default(),
        }
    }

    fn product(&mut self, product: &Product) {
        let repeats = product.repeats() != Repeats::No;
        for (lane, track) in &product.tracks {
            if !track.releases().is_empty() {
                self.begin(product, Some(lane));
                self.track(track, repeats);
            }
        }
        if !product.unversioned.is_empty() {
            self.begin(product, None);
            let mut shared = Map::default();
            for one in &product.unversioned {
                let (start, end) = *shared
                    .entry(one.traits)
                    .or_insert_with(|| self.make(one.traits, &[], repeats));
                self.lists.push((one.release, start, end));
            }
        }
    }

    /// Opens what reaches every release of a lane.
    fn begin(&mut self, product: &Product, lane: Option<&Lane>) {
        self.open.clear();
        self.stands.clear();
        product.doubtful(lane, |mark| self.open(mark));
    }

    fn track(&mut self, track: &Track, repeats: bool) {
        let stretches = stretches(track);
        let mut ends: Vec<(usize, usize)> = Vec::with_capacity(stretches.len());
        let before = self.stands.len();
        ends.extend((before..).zip(&stretches).map(|(span, (_, end, _))| (*end, span)));
        ends.sort_unstable();
        let (mut starts, mut ends) = (stretches.iter().peekable(), ends.into_iter().peekable());
        let mut shared: Option<(u32, u32, u32)> = None;
        for (place, release) in track.releases().iter().enumerate() {
            while let Some((_, _, mark)) = starts.next_if(|(start, ..)| *start == place) {
                self.open(*mark);
                shared = None;
            }
            while let Some((_, span)) = ends.next_if(|(end, _)| *end == place) {
                self.close(span);
                shared = None;
            }
            let single = track.single_at(release.place);
            let known = shared.filter(|(traits, ..)| *traits == release.traits && single.is_empty());
            let (start, end) = known.map_or_else(
                || self.make(release.traits, single, repeats),
                |(_, start, end)| (start, end),
            );
            shared = single.is_empty().then_some((release.traits, start, end));
            self.lists.push((release.release, start, end));
        }
    }

    fn open(&mut self, mark: Mark) {
        let span = number(self.stands.len());
        let known = self.open.iter().position(|open| open.traits == mark.traits());
        let group = known.unwrap_or(self.open.len());
        if known.is_none() {
            self.open.push(Open {
                traits: mark.traits(),
                ..Open::default()
            });
        }
        if let Some(open) = self.open.get_mut(group) {
            self.stands.push((group, open.packed.len()));
            open.packed.extend(mark.candidate(Verdict::Affected));
            open.numbers.push(span);
        }
    }

    fn close(&mut self, span: usize) {
        let Some((group, place)) = self.stands.get(span).copied() else {
            return;
        };
        if let Some(open) = self.open.get_mut(group) {
            open.packed.swap_remove(place);
            open.numbers.swap_remove(place);
            let moved = open
                .numbers
                .get(place)
                .and_then(|moved| self.stands.get_mut(at(*moved)));
            if let Some(stands) = moved {
                stands.1 = place;
            }
        }
    }

    /// Keeps the list of a release with these traits; says where.
    fn make(&mut self, traits: u32, single: &[Mark], repeats: bool) -> (u32, u32) {
        let start = self.data.len();
        for place in 0..self.open.len() {
            let asked = self.open.get(place).map_or(u32::MAX, |open| open.traits);
            let verdict = self.verdict(asked, traits);
            let packed = self
                .open
                .get(place)
                .map(|open| open.packed.as_slice())
                .unwrap_or_default();
            match verdict {
                Verdict::Affected => self.data.extend_from_slice(packed),
                Verdict::Possible => self.data.extend(packed.iter().map(|packed| packed.possible())),
                Verdict::NotAffected => {}
            }
        }
        let mut last = None;
        for mark in single {
            let verdict = match last {
                Some((asked, verdict)) if asked == mark.traits() => verdict,
                _ => self.verdict(mark.traits(), traits),
            };
            last = Some((mark.traits(), verdict));
            self.data.extend(mark.candidate(verdict));
        }
        let standing = &self.index.standing;
        if standing.has_ended() {
            let ended = |packed: &mut Candidate| !standing.holds(packed.advisory());
            self.data.extract_if(start.., ended).for_each(drop);
        }
        if repeats {
            self.places.once_each(&mut self.data, start, standing.len());
        }
        (number(start), number(self.data.len()))
    }

    fn verdict(&mut self, asked: u32, given: u32) -> Verdict {
        let index = self.index;
        *self.suits.entry((asked, given)).or_insert_with(|| {
            index
                .items
                .get(at(given))
                .map_or(Verdict::Possible, |item| index.suits(asked, item))
        })
    }
}

/// The spans of a track that hold a release, in the order in which they begin.
fn stretches(track: &Track) -> Vec<Stretch> {
    let places: Vec<u32> = track.releases().iter().map(|one| one.place).collect();
    let mut start = 0;
    let spans = track.spans().filter_map(|span| {
        while places.get(start).is_some_and(|place| *place < span.low) {
            start += 1;
        }
        let (_, behind) = places.split_at_checked(start)?;
        let count = behind.partition_point(|place| *place <= span.high);
        (count > 0).then_some((start, start + count, span.mark))
    });
    spans.collect()
}
