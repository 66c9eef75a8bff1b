//! Everything that is said about one product, and the releases of it.
//!
//! Versions of different lanes cannot be ordered, so a range of another lane may reach them: that is
//! left to the advisory. A release whose version nobody knows may be in every span.

use std::collections::BTreeMap;

use super::key::{Key, Lane};
use super::lane::{End, Track, Versioned};
use super::span::{Asks, End as Edge, Reach, Span};
use super::{Mark, Place};

/// A release whose version cannot be compared, or is not known.
#[derive(Clone, Copy, Debug)]
struct Unversioned {
    release: u32,
    traits: u32,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Product {
    tracks: BTreeMap<Lane, Track>,
    /// Marks of spans that reach every version.
    every: Vec<Mark>,
    /// Marks of spans of which nobody can say what they reach.
    unclear: Vec<Mark>,
    unversioned: Vec<Unversioned>,
}

/// A span in the terms of this product.
enum Extent {
    Every,
    Unclear,
    Within(Lane, End, End),
}

impl Product {
    pub fn add(&mut self, span: &Span<'_>, mark: Mark) {
        match extent(span) {
            Extent::Every => self.every.push(mark),
            Extent::Unclear => self.unclear.push(Mark {
                asks: Asks::Advisory,
                ..mark
            }),
            Extent::Within(lane, low, high) => self.track(lane).add(low, high, mark),
        }
    }

    fn track(&mut self, lane: Lane) -> &mut Track {
        self.tracks.entry(lane).or_default()
    }

    /// `bulk`: many come, and [`Product::settle`] follows.
    pub fn add_release(&mut self, place: Place<'_>, release: u32, traits: u32, bulk: bool) {
        match place.key() {
            Some((lane, key)) if bulk => self.track(lane).append_release(key, release, traits),
            Some((lane, key)) => self.track(lane).add_release(key, release, traits),
            None => self.unversioned.push(Unversioned { release, traits }),
        }
    }

    pub fn is_impatient(&self) -> bool {
        self.tracks.values().any(Track::is_impatient)
    }

    pub fn settle(&mut self, live: impl Fn(&Mark) -> bool) {
        self.every.retain(&live);
        self.unclear.retain(&live);
        self.tracks.values_mut().for_each(|track| track.settle(&live));
    }

    /// The marks of all spans that reach a version; those that only may are told as asking the advisory.
    pub fn reaching(&self, place: Place<'_>, mut found: impl FnMut(Mark)) {
        self.every.iter().chain(&self.unclear).for_each(|mark| found(*mark));
        let Some((lane, key)) = place.key() else {
            self.tracks
                .values()
                .for_each(|track| track.all(|mark| found(doubted(mark))));
            return;
        };
        for (known, track) in &self.tracks {
            if known == &lane {
                track.holding(&key, &mut found);
            } else {
                track.all(|mark| {
                    if !mark.exact {
                        found(doubted(mark));
                    }
                });
            }
        }
    }

    /// The releases that a span reaches or may reach.
    pub fn reached(&self, span: &Span<'_>, mut found: impl FnMut(u32, u32)) {
        let mut tell = |all: &[Versioned]| all.iter().for_each(|one| found(one.release, one.traits));
        match extent(span) {
            Extent::Every | Extent::Unclear => self.tracks.values().for_each(|track| tell(track.releases())),
            Extent::Within(lane, low, high) => {
                let is_exact = matches!(span.reach, Reach::Exactly(_));
                for (known, track) in &self.tracks {
                    if known == &lane {
                        tell(track.within(&low, &high));
                    } else if !is_exact {
                        tell(track.releases());
                    }
                }
            }
        }
        self.unversioned.iter().for_each(|one| found(one.release, one.traits));
    }

    /// Whether one advisory may reach a release through several spans. Only what is settled.
    pub fn repeats(&self) -> bool {
        let one_track = self.tracks.len() < 2 && self.every.is_empty() && self.unclear.is_empty();
        !one_track || self.tracks.values().any(Track::repeats)
    }

    /// [`Product::repeats`], with what is not settled yet.
    pub fn may_repeat(&self) -> bool {
        self.repeats() || self.tracks.values().any(Track::is_waiting)
    }

    /// All releases, and for each group of them every span that reaches them or may: by the release's number in the group.
    pub fn groups(&self) -> Vec<Group<'_>> {
        let versioned = self.tracks.iter().map(|(lane, track)| Group {
            product: self,
            lane: Some((lane, track)),
        });
        let unknown = (!self.unversioned.is_empty()).then_some(Group {
            product: self,
            lane: None,
        });
        versioned.chain(unknown).collect()
    }
}

/// Releases of one product whose versions can be ordered with one another, or of no known version.
pub(super) struct Group<'a> {
    product: &'a Product,
    lane: Option<(&'a Lane, &'a Track)>,
}

impl Group<'_> {
    /// The releases: number and traits of each.
    pub fn releases(&self) -> Vec<(u32, u32)> {
        match self.lane {
            Some((_, track)) => track.releases().iter().map(|one| (one.release, one.traits)).collect(),
            None => self
                .product
                .unversioned
                .iter()
                .map(|one| (one.release, one.traits))
                .collect(),
        }
    }

    /// Every pair of a release, by its place in [`Group::releases`], and a mark. Only what is settled.
    pub fn pairs(&self, count: usize, mut pair: impl FnMut(usize, Mark)) {
        let Product {
            tracks, every, unclear, ..
        } = self.product;
        if let Some((_, track)) = self.lane {
            track.pairs(&mut pair);
        }
        let mut each = |mark: Mark| (0..count).for_each(|release| pair(release, mark));
        every.iter().chain(unclear).for_each(|mark| each(*mark));
        for (lane, track) in tracks {
            let own = self.lane.map(|(lane, _)| lane);
            if own != Some(lane) {
                track.all(|mark| {
                    if own.is_none() || !mark.exact {
                        each(doubted(mark));
                    }
                });
            }
        }
    }
}

/// Only the advisory itself can say more.
fn doubted(mark: Mark) -> Mark {
    Mark {
        asks: Asks::Advisory,
        ..mark
    }
}

fn extent(span: &Span<'_>) -> Extent {
    match &span.reach {
        Reach::Every => Extent::Every,
        Reach::Unclear => Extent::Unclear,
        Reach::Exactly(version) => match Key::read(span.scheme, version) {
            Some((lane, key)) => Extent::Within(lane, Some((key.clone(), true)), Some((key, true))),
            None => Extent::Unclear,
        },
        Reach::Between(low, high) => {
            let read = |end: &Edge<'_>| (Key::read(span.scheme, end.version), end.inclusive);
            within(low.as_ref().map(read), high.as_ref().map(read))
        }
    }
}

type ReadEnd = Option<(Option<(Lane, Key)>, bool)>;

/// Two ends of one lane; ends that cannot be read, or of two lanes, say nothing.
fn within(low: ReadEnd, high: ReadEnd) -> Extent {
    let end = |end: ReadEnd| match end {
        None => Some((None, None)),
        Some((Some((lane, key)), inclusive)) => Some((Some(lane), Some((key, inclusive)))),
        Some((None, _)) => None,
    };
    let (Some((low_lane, low)), Some((high_lane, high))) = (end(low), end(high)) else {
        return Extent::Unclear;
    };
    let is_empty = match (&low, &high) {
        (Some((low, low_kept)), Some((high, high_kept))) => {
            let order = low.order(high);
            order.is_gt() || (order.is_eq() && !(*low_kept && *high_kept))
        }
        _ => false,
    };
    match (low_lane, high_lane) {
        (None, None) => Extent::Every,
        // Nothing lies between them: nobody meant that.
        _ if is_empty => Extent::Unclear,
        (Some(one), Some(other)) if one != other => Extent::Unclear,
        (Some(lane), _) | (None, Some(lane)) => Extent::Within(lane, low, high),
    }
}
