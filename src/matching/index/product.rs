//! Everything that is said about one product, and the releases of it.
//!
//! Versions of different lanes cannot be ordered, so a range of another lane may reach them: that is
//! left to the advisory. A release whose version nobody knows may be in every span.

use std::collections::BTreeMap;

use super::Place;
use super::key::{Key, Lane};
use super::mark::Mark;
use super::span::{Reach, Span};
use super::track::{End, Track, Versioned};

/// A release whose version cannot be compared, or is not known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unversioned {
    pub release: u32,
    pub traits: u32,
}

/// See the module.
#[derive(Clone, Debug, Default)]
pub(super) struct Product {
    pub tracks: BTreeMap<Lane, Track>,
    /// Marks of spans that reach every version.
    pub every: Vec<Mark>,
    /// Marks of spans of which nobody can say what they reach.
    pub unclear: Vec<Mark>,
    pub unversioned: Vec<Unversioned>,
    repeats: Repeats,
    /// Who was added last.
    last: Option<u32>,
}

/// Whether an advisory has several spans that may reach one version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Repeats {
    #[default]
    No,
    /// One in a track and one that reaches every version or may reach any.
    Beside,
    /// Several in a track.
    Within,
}

/// Which versions a span reaches, in the terms of a product: `L` stands for a lane, `K` for a version in it.
pub(super) enum Extent<L, K> {
    Every,
    Unclear,
    Within(L, End<K>, End<K>),
}

impl<L: PartialEq, K: Ord + Clone> Extent<L, K> {
    /// Of a reach whose versions are read; `None` where one cannot be.
    pub fn of(reach: Reach<Option<(L, K)>>) -> Self {
        match reach {
            Reach::Every => Self::Every,
            Reach::Unclear | Reach::Exactly(None) => Self::Unclear,
            Reach::Exactly(Some((lane, key))) => Self::Within(lane, Some((key.clone(), true)), Some((key, true))),
            Reach::Between(None, None) => Self::Every,
            Reach::Between(Some(end), None) => match end.version {
                Some((lane, key)) => Self::Within(lane, Some((key, end.inclusive)), None),
                None => Self::Unclear,
            },
            Reach::Between(None, Some(end)) => match end.version {
                Some((lane, key)) => Self::Within(lane, None, Some((key, end.inclusive))),
                None => Self::Unclear,
            },
            Reach::Between(Some(low), Some(high)) => match (low.version, high.version) {
                (Some((lane, from)), Some((other, to)))
                    if lane == other && (from < to || (from == to && low.inclusive && high.inclusive)) =>
                {
                    Self::Within(lane, Some((from, low.inclusive)), Some((to, high.inclusive)))
                }
                // Nothing lies between them, or nobody can say what: nobody meant that.
                _ => Self::Unclear,
            },
        }
    }
}

impl Product {
    pub fn add(&mut self, span: &Span<'_>, mark: Mark) {
        match extent(span) {
            Extent::Every => self.every.push(mark),
            Extent::Unclear => self.unclear.push(mark.doubted()),
            Extent::Within(lane, low, high) => self.track(lane).add(low, high, mark),
        }
        let is_alone = self.every.is_empty() && self.unclear.is_empty() && self.tracks.len() < 2;
        self.repeats = match self.last.replace(mark.advisory) {
            Some(last) if last == mark.advisory => Repeats::Within,
            _ if is_alone => self.repeats,
            _ => self.repeats.max(Repeats::Beside),
        };
    }

    fn track(&mut self, lane: Lane) -> &mut Track {
        self.tracks.entry(lane).or_default()
    }

    pub fn add_release(&mut self, place: Place<'_>, release: u32, traits: u32) {
        match place.key() {
            Some((lane, key)) => self.track(lane).add_release(key, release, traits),
            None => self.unversioned.push(Unversioned { release, traits }),
        }
    }

    pub fn is_impatient(&self) -> bool {
        self.tracks.values().any(Track::is_impatient)
    }

    pub fn settle(&mut self, live: impl Fn(Mark) -> bool) {
        self.every.retain(|mark| live(*mark));
        self.unclear.retain(|mark| live(*mark));
        self.tracks.values_mut().for_each(|track| track.settle(&live));
        self.note_repeats();
    }

    /// The marks of all spans that reach a version, first those that are doubtful: how many these are is the answer.
    pub fn reaching(&self, place: Place<'_>, mut found: impl FnMut(Mark)) -> usize {
        let own = place.key();
        let mut doubtful = 0;
        self.doubtful(own.as_ref().map(|(lane, _)| lane), |mark| {
            doubtful += 1;
            found(mark);
        });
        if let Some((lane, key)) = own
            && let Some(track) = self.tracks.get(&lane)
        {
            track.holding(&key, &mut found);
        }
        doubtful
    }

    /// The marks of spans that reach every version of a lane, or may reach any; without a lane, of all spans.
    pub fn doubtful(&self, own: Option<&Lane>, mut found: impl FnMut(Mark)) {
        self.every.iter().chain(&self.unclear).for_each(|mark| found(*mark));
        for (lane, track) in &self.tracks {
            if own != Some(lane) {
                track.all(|mark| {
                    if own.is_none() || !mark.is_exact() {
                        found(mark.doubted());
                    }
                });
            }
        }
    }

    /// The releases that a span reaches or may reach.
    pub fn reached(&self, span: &Span<'_>, mut found: impl FnMut(u32)) {
        let mut tell = |all: &[Versioned]| all.iter().for_each(|one| found(one.release));
        match extent(span) {
            Extent::Every | Extent::Unclear => self.tracks.values().for_each(|track| tell(track.releases())),
            Extent::Within(lane, low, high) => {
                let is_exact = matches!(span.reach, Reach::Exactly(_));
                for (known, track) in &self.tracks {
                    if *known == lane {
                        tell(track.within(&low, &high));
                    } else if !is_exact {
                        tell(track.releases());
                    }
                }
            }
        }
        self.unversioned.iter().for_each(|one| found(one.release));
    }

    pub fn repeats(&self) -> Repeats {
        self.repeats
    }

    /// Looks for an advisory that has several spans which are not joined.
    pub fn note_repeats(&mut self) {
        let is_alone = self.every.is_empty() && self.unclear.is_empty() && self.tracks.len() < 2;
        self.repeats = if self.tracks.values().any(Track::repeats) {
            Repeats::Within
        } else if is_alone || !self.says_twice() {
            Repeats::No
        } else {
            Repeats::Beside
        };
    }

    fn says_twice(&self) -> bool {
        let loose = self.every.iter().chain(&self.unclear).map(|mark| mark.advisory);
        let tracked = self.tracks.values().flat_map(Track::advisories);
        let mut all: Vec<u32> = tracked.chain(loose).collect();
        all.sort_unstable();
        all.windows(2).any(|two| two.first() == two.last())
    }
}

fn extent(span: &Span<'_>) -> Extent<Lane, Key> {
    Extent::of(span.reach.map(|version| Key::read(span.scheme, version)))
}
