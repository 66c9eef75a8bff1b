//! Everything at once: for a start with millions of spans, on all cores.
//!
//! Rows are first only taken down and sorted by product. Then each product is made by itself: the
//! same version is named again and again in it, so each text is read once, the bounds are put in
//! order, and spans are places among them from the beginning.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::key::{Key, Lane};
use super::mark::{Mark, Standing};
use super::product::{Extent, Product, Unversioned};
use super::span::{Reach, Span};
use super::track::{Placed, Track, on_bound};
use super::{Index, Map, Names, at, number, on_all_cores};
use crate::matching::item::Item;
use crate::matching::package;
use crate::matching::scheme::Scheme;

/// Takes down what an index is made of.
#[derive(Debug, Default)]
pub struct Loader {
    index: Index,
    /// All texts, one after the other.
    text: String,
    said: Vec<Said>,
    releases: Vec<Release>,
}

/// What an advisory says about a product.
#[derive(Debug)]
struct Said {
    product: u32,
    advisory: u32,
    lines: Range<usize>,
}

/// A release under one of its names.
#[derive(Debug)]
struct Release {
    product: u32,
    release: u32,
    traits: u32,
    scheme: Scheme,
    version: Option<Range<usize>>,
}

impl Loader {
    /// Takes down what an advisory says about one product, as lines of spans.
    pub fn advisory(&mut self, id: &str, vendor: &str, product: &str, lines: &str) {
        let advisory = self.index.number_of(id);
        let product = number(self.index.place_of(vendor, product));
        let lines = taken(&mut self.text, lines);
        self.said.push(Said {
            product,
            advisory,
            lines,
        });
    }

    /// Takes down a release under all its names.
    pub fn release(&mut self, id: &str, identities: &[Item]) {
        let release = self.index.next_release(id);
        for item in identities {
            let product = number(self.index.place_of(&item.vendor, &item.product));
            self.releases.push(Release {
                product,
                release,
                traits: self.index.given(item),
                scheme: package::scheme_of(&item.vendor),
                version: item.version.as_deref().map(|version| taken(&mut self.text, version)),
            });
        }
    }

    /// The index of it all.
    #[must_use]
    pub fn finish(mut self) -> Index {
        self.said.sort_by_key(|one| one.product);
        self.releases.sort_by_key(|one| one.product);
        let asked = Mutex::new(std::mem::take(&mut self.index.asked));
        let (mut said, mut releases) = (self.said.as_slice(), self.releases.as_slice());
        let parts = self.index.products.iter_mut().zip(0_u32..).map(|(product, number)| {
            let own = said.partition_point(|one| one.product <= number);
            let of_it = releases.partition_point(|one| one.product <= number);
            let part = (product, said.split_at(own).0, releases.split_at(of_it).0);
            said = said.split_at(own).1;
            releases = releases.split_at(of_it).1;
            part
        });
        let parts = parts.collect();
        let (text, standing) = (self.text.as_str(), &self.index.standing);
        on_all_cores(
            parts,
            || Work::new(text, &asked),
            |work, (product, said, releases)| *product = work.product(said, releases, standing),
        );
        self.index.asked = asked.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.index
    }
}

fn taken(all: &mut String, text: &str) -> Range<usize> {
    let start = all.len();
    all.push_str(text);
    start..all.len()
}

/// A version of a product, by its number among the texts that were read.
type Text = u32;
/// A lane, and a place among its bounds.
type InLane = (u32, u32);

/// What one core needs to make one product after the other.
struct Work<'a> {
    text: &'a str,
    asked: &'a Mutex<Names>,
    traits: Map<&'a str, u32>,
    last_traits: Option<(&'a str, u32)>,
    texts: Map<(Scheme, &'a str), Text>,
    /// The lane of each text, by number, and its key, which moves to its track.
    keys: Vec<(u32, Option<Key>)>,
    lanes: Vec<Lane>,
    spans: Vec<(Reach<Text>, Mark)>,
}

impl<'a> Work<'a> {
    fn new(text: &'a str, asked: &'a Mutex<Names>) -> Self {
        Self {
            text,
            asked,
            traits: Map::default(),
            last_traits: None,
            texts: Map::default(),
            keys: Vec::new(),
            lanes: Vec::new(),
            spans: Vec::new(),
        }
    }

    fn product(&mut self, said: &[Said], releases: &[Release], standing: &Standing) -> Product {
        self.texts.clear();
        self.keys.clear();
        self.lanes.clear();
        self.spans.clear();
        for one in said {
            let lines = self.text.get(one.lines.clone()).unwrap_or_default();
            lines.lines().for_each(|line| self.read(line, one.advisory));
        }
        let mut product = Product::default();
        let mut versioned: Vec<Vec<(Key, u32, u32)>> = vec![Vec::new(); self.lanes.len()];
        for one in releases {
            let version = one.version.clone().and_then(|range| self.text.get(range));
            match version.and_then(|text| Key::read(one.scheme, text)) {
                Some((lane, key)) => {
                    let lane = at(self.lane(lane));
                    versioned.resize(self.lanes.len(), Vec::new());
                    if let Some(of_lane) = versioned.get_mut(lane) {
                        of_lane.push((key, one.release, one.traits));
                    }
                }
                None => product.unversioned.push(Unversioned {
                    release: one.release,
                    traits: one.traits,
                }),
            }
        }
        let (bounds, places) = self.bounds();
        let mut placed: Vec<Vec<Placed>> = vec![Vec::new(); self.lanes.len()];
        for (reach, mark) in self.spans.iter().filter(|(_, mark)| standing.holds(mark.advisory)) {
            match Extent::of(reach.map(|text| places.get(at(text)).copied().flatten())) {
                Extent::Every => product.every.push(*mark),
                Extent::Unclear => product.unclear.push(mark.doubted()),
                Extent::Within(lane, low, high) => {
                    if let Some(of_lane) = placed.get_mut(at(lane)) {
                        of_lane.push(Placed::new(low, high, *mark));
                    }
                }
            }
        }
        let parts = bounds.into_iter().zip(placed).zip(versioned);
        let tracks = parts.map(|((bounds, spans), releases)| Track::new(bounds, spans, releases));
        product.tracks = self.lanes.drain(..).zip(tracks).collect();
        product.note_repeats();
        product
    }

    fn read(&mut self, line: &'a str, advisory: u32) {
        let Span {
            reach,
            scheme,
            traits,
            asks,
        } = Span::read(line);
        let traits = match traits {
            std::borrow::Cow::Borrowed(traits) => self.traits(traits),
            std::borrow::Cow::Owned(traits) => self.ask(&traits),
        };
        let mark = Mark::new(advisory, traits, asks, matches!(reach, Reach::Exactly(_)));
        let reach = reach.map(|text| self.number(scheme, text));
        self.spans.push((reach, mark));
    }

    fn traits(&mut self, traits: &'a str) -> u32 {
        if let Some((last, known)) = self.last_traits
            && last == traits
        {
            return known;
        }
        let known = self.traits.get(traits).copied();
        let number = known.unwrap_or_else(|| self.ask(traits));
        self.traits.insert(traits, number);
        self.last_traits = Some((traits, number));
        number
    }

    /// The number of what a name states, the same on all cores.
    fn ask(&self, traits: &str) -> u32 {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.number(traits)
    }

    /// The number of a version text, which is read where it is new.
    fn number(&mut self, scheme: Scheme, text: &'a str) -> Text {
        if let Some(known) = self.texts.get(&(scheme, text)) {
            return *known;
        }
        let new = number(self.keys.len());
        let read = match Key::read(scheme, text) {
            Some((lane, key)) => (self.lane(lane), Some(key)),
            None => (0, None),
        };
        self.keys.push(read);
        self.texts.insert((scheme, text), new);
        new
    }

    fn lane(&mut self, lane: Lane) -> u32 {
        let known = self.lanes.iter().position(|known| *known == lane);
        number(known.unwrap_or_else(|| {
            self.lanes.push(lane);
            self.lanes.len() - 1
        }))
    }

    /// The bounds of each lane in their order, each once, and the place of each text.
    fn bounds(&mut self) -> (Vec<Vec<Key>>, Vec<Option<InLane>>) {
        let mut order: Vec<(u32, Key, usize)> = Vec::with_capacity(self.keys.len());
        for (text, (lane, key)) in self.keys.iter_mut().enumerate() {
            order.extend(key.take().map(|key| (*lane, key, text)));
        }
        order.sort_unstable();
        let mut bounds: Vec<Vec<Key>> = vec![Vec::new(); self.lanes.len()];
        let mut places = vec![None; self.keys.len()];
        for (lane, key, text) in order {
            let Some((of_lane, place)) = bounds.get_mut(at(lane)).zip(places.get_mut(text)) else {
                continue;
            };
            if of_lane.last() != Some(&key) {
                of_lane.push(key);
            }
            *place = Some((lane, on_bound(number(of_lane.len() - 1))));
        }
        (bounds, places)
    }
}
