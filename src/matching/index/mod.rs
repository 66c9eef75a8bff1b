//! All advisories and all releases in memory, so that neither has to be searched for.
//!
//! The index answers two questions: which advisories reach a release, and which releases an advisory
//! reaches. It holds spans, not advisories: where a span does not say everything, the answer is wide
//! enough and marked, and the advisory itself is asked ([`super::hit`]). Adding either side costs a
//! search, not a new index: memory grows with spans and releases, never with businesses.

mod kept;
mod key;
mod load;
mod mark;
mod product;
mod rematch;
mod span;
mod track;

#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex};

pub use self::kept::{Horizon, Kept};
pub use self::key::sort_key;
use self::key::{Key, Lane};
pub use self::load::Loader;
pub use self::mark::Candidate;
use self::mark::{Mark, Standing, once_each, once_each_beside};
use self::product::{Product, Repeats};
pub use self::rematch::Matches;
pub use self::span::{Asks, End, Reach, Span, Spans, spans};
use super::cpe::Cpe;
use super::criterion;
use super::item::Item;
use super::package;
use super::verdict::Verdict;

type Map<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;

/// The version of a release, read when it is needed.
#[derive(Clone, Copy, Debug)]
struct Place<'a> {
    item: &'a Item,
}

impl Place<'_> {
    fn key(self) -> Option<(Lane, Key)> {
        Key::read(package::scheme_of(&self.item.vendor), self.item.version.as_deref()?)
    }
}

/// See the module.
#[derive(Debug, Default)]
pub struct Index {
    products: Vec<Product>,
    /// The place of a product, by [`name_of`].
    places: Map<Box<str>, usize>,
    /// Ids by number, of ended ones too.
    advisories: Vec<Arc<str>>,
    standing: Standing,
    numbers: Map<Arc<str>, u32>,
    releases: Vec<Arc<str>>,
    /// What names state beside product and version.
    asked: Names,
    /// What releases state beside product and version.
    given: Map<Item, u32>,
    items: Vec<Item>,
    /// What the last release stated: the next one often states the same.
    last_given: u32,
}

/// What names state beside product and version, as written in spans.
#[derive(Debug, Default)]
struct Names {
    numbers: Map<String, u32>,
    names: Vec<Option<Cpe>>,
}

impl Names {
    fn number(&mut self, traits: &str) -> u32 {
        if let Some(known) = self.numbers.get(traits) {
            return *known;
        }
        let new = number(self.names.len());
        self.names.push(span::name_of(traits));
        self.numbers.insert(traits.to_owned(), new);
        new
    }
}

impl Index {
    /// Puts what an advisory says in the place of what it said before.
    pub fn set(&mut self, id: &str, spans: &Spans<'_>) {
        self.remove(id);
        let advisory = self.number_of(id);
        for ((vendor, product), spans) in spans {
            let place = self.place_of(vendor, product);
            for span in spans {
                let is_exact = matches!(span.reach, Reach::Exactly(_));
                let mark = Mark::new(advisory, self.asked.number(&span.traits), span.asks, is_exact);
                if let Some(product) = self.products.get_mut(place) {
                    product.add(span, mark);
                }
            }
            let standing = &self.standing;
            if let Some(product) = self.products.get_mut(place).filter(|product| product.is_impatient()) {
                product.settle(|mark| standing.holds(mark.advisory));
            }
        }
    }

    /// Forgets an advisory.
    pub fn remove(&mut self, id: &str) {
        if let Some(known) = self.numbers.remove(id) {
            self.standing.end(known);
        }
    }

    /// Adds a release under all its names.
    pub fn add_release(&mut self, id: &str, identities: &[Item]) {
        let release = self.next_release(id);
        for item in identities {
            let traits = self.given(item);
            let place = self.place_of(&item.vendor, &item.product);
            if let Some(product) = self.products.get_mut(place) {
                product.add_release(Place { item }, release, traits);
            }
        }
    }

    /// Brings everything that was added one by one into order.
    pub fn settle(&mut self) {
        let standing = &self.standing;
        let products = self.products.iter_mut().collect();
        on_all_cores(
            products,
            || (),
            |(), product: &mut Product| {
                product.settle(|mark| standing.holds(mark.advisory));
            },
        );
    }

    /// The advisories that reach a release with these names, each once, in no order.
    #[must_use]
    pub fn candidates(&self, identities: &[Item]) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::with_capacity(64);
        let mut repeats = match identities {
            [_] => Repeats::No,
            _ => Repeats::Within,
        };
        let mut doubtful = 0;
        for item in identities {
            let Some(product) = self.product(&item.vendor, &item.product) else {
                continue;
            };
            repeats = repeats.max(product.repeats());
            let mut suits: Map<u32, Verdict> = Map::default();
            let mut last = (u32::MAX, Verdict::Possible);
            doubtful = product.reaching(Place { item }, |mark| {
                if last.0 != mark.traits() {
                    let traits = mark.traits();
                    let verdict = suits.entry(traits).or_insert_with(|| self.suits(traits, item));
                    last = (traits, *verdict);
                }
                found.extend(mark.candidate(last.1));
            });
        }
        match repeats {
            Repeats::No => {}
            Repeats::Beside => once_each_beside(&mut found, doubtful),
            Repeats::Within => once_each(&mut found),
        }
        if self.standing.has_ended() {
            found.retain(|packed| self.standing.holds(packed.advisory()));
        }
        found
    }

    /// The releases that an advisory with these spans reaches or may reach, each once.
    #[must_use]
    pub fn reached(&self, spans: &Spans<'_>) -> Vec<&str> {
        let mut numbers: Vec<u32> = Vec::new();
        for ((vendor, product), spans) in spans {
            if let Some(product) = self.product(vendor, product) {
                spans
                    .iter()
                    .for_each(|span| product.reached(span, |release| numbers.push(release)));
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().filter_map(|one| self.release(one)).collect()
    }

    /// The id of an advisory.
    #[must_use]
    pub fn advisory(&self, number: u32) -> Option<&str> {
        let id = self.advisories.get(at(number))?;
        self.standing.holds(number).then_some(id)
    }

    /// The id of a release.
    #[must_use]
    pub fn release(&self, number: u32) -> Option<&str> {
        self.releases.get(at(number)).map(AsRef::as_ref)
    }

    fn product(&self, vendor: &str, product: &str) -> Option<&Product> {
        let place = self.places.get(name_of(vendor, product).as_str())?;
        self.products.get(*place)
    }

    /// The place of a product, which is made where nobody named it before.
    fn place_of(&mut self, vendor: &str, product: &str) -> usize {
        let name = name_of(vendor, product);
        if let Some(known) = self.places.get(name.as_str()) {
            return *known;
        }
        self.places.insert(name.into(), self.products.len());
        self.products.push(Product::default());
        self.products.len() - 1
    }

    /// The number of an advisory, a new one where it has none.
    fn number_of(&mut self, id: &str) -> u32 {
        if let Some(known) = self.numbers.get(id) {
            return *known;
        }
        let new = number(self.advisories.len());
        let id: Arc<str> = id.into();
        self.advisories.push(id.clone());
        self.standing.push();
        self.numbers.insert(id, new);
        new
    }

    fn next_release(&mut self, id: &str) -> u32 {
        self.releases.push(id.into());
        number(self.releases.len() - 1)
    }

    fn given(&mut self, item: &Item) -> u32 {
        let known = self.items.get(at(self.last_given));
        if known.is_some_and(|known| is_given(known, item)) {
            return self.last_given;
        }
        let bare = Item {
            part: item.part,
            update: item.update.clone(),
            edition: item.edition.clone(),
            sw_edition: item.sw_edition.clone(),
            language: item.language.clone(),
            target_sw: item.target_sw.clone(),
            target_hw: item.target_hw.clone(),
            other: item.other.clone(),
            ..Item::default()
        };
        let new = number(self.items.len());
        self.last_given = *self.given.entry(bare.clone()).or_insert(new);
        if self.last_given == new {
            self.items.push(bare);
        }
        self.last_given
    }

    /// Whether a name suits a release as far as part, editions and platforms go.
    fn suits(&self, asked: u32, item: &Item) -> Verdict {
        match self.asked.names.get(at(asked)) {
            Some(Some(name)) => criterion::traits(name, item).value,
            _ => Verdict::Possible,
        }
    }
}

/// A product as one text.
fn name_of(vendor: &str, product: &str) -> String {
    let mut name = String::with_capacity(vendor.len() + product.len() + 1);
    name.push_str(vendor);
    name.push('\n');
    name.push_str(product);
    name
}

/// Whether a release states this beside product and version.
fn is_given(known: &Item, item: &Item) -> bool {
    known.part == item.part
        && known.update == item.update
        && known.edition == item.edition
        && known.sw_edition == item.sw_edition
        && known.language == item.language
        && known.target_sw == item.target_sw
        && known.target_hw == item.target_hw
        && known.other == item.other
}

/// Runs work on parts that do not depend on one another; each core begins with something of its own, and that comes back.
fn on_all_cores<T: Send, S: Send>(
    parts: Vec<T>,
    begin: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) + Sync,
) -> Vec<S> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let queue = Mutex::new(parts.into_iter());
    let next = || queue.lock().ok()?.next();
    let one = || {
        let mut own = begin();
        while let Some(part) = next() {
            work(&mut own, part);
        }
        own
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(one)).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    })
}

fn at(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
