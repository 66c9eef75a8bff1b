//! All advisories and all releases in memory, so that neither has to be searched for.
//!
//! The index answers two questions: which advisories reach a release, and which releases an advisory
//! reaches. It holds spans, not advisories: where a span does not say everything, the answer is wide
//! enough and marked, and the advisory itself is asked ([`super::hit`]). Adding either side costs a
//! search, not a new index: memory grows with spans and releases, never with businesses.

mod kept;
mod key;
mod lane;
mod product;
mod rematch;
mod span;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Mutex;

pub use self::kept::{Horizon, Kept};
pub use self::key::sort_key;
use self::key::{Key, Lane};
use self::product::Product;
pub use self::rematch::Matches;
pub use self::span::{Asks, End, Reach, Span, Spans, spans};
use super::cpe::Cpe;
use super::criterion;
use super::item::Item;
use super::package;
use super::verdict::Verdict;

/// Who says it, of which names, and what else it depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    advisory: u32,
    traits: u32,
    asks: Asks,
    /// It names one version, and equality is defined for all pairs of versions.
    exact: bool,
}

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

/// An advisory that reaches a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The number of the advisory: [`Index::advisory`] knows its id.
    pub advisory: u32,
    /// At most this.
    pub verdict: Verdict,
    /// What decides whether it is less.
    pub asks: Asks,
}

/// See the module.
#[derive(Debug, Default)]
pub struct Index {
    products: Vec<Product>,
    /// The place of a product, by vendor and product.
    places: HashMap<String, HashMap<String, usize>>,
    /// Ids by number; none where another number has taken its place.
    advisories: Vec<Option<String>>,
    numbers: HashMap<String, u32>,
    releases: Vec<String>,
    /// What names state beside product and version, as written in spans.
    asked: HashMap<String, u32>,
    names: Vec<Option<Cpe>>,
    /// What releases state beside product and version.
    given: HashMap<Item, u32>,
    items: Vec<Item>,
}

impl Index {
    /// Puts what an advisory says in the place of what it said before.
    pub fn set(&mut self, id: &str, spans: &Spans<'_>) {
        self.remove(id);
        let advisory = self.next_number(id);
        for ((vendor, product), spans) in spans {
            self.add_spans(advisory, vendor, product, spans);
            let advisories = &self.advisories;
            let place = self.places.get(vendor).and_then(|names| names.get(product));
            let changed = place.and_then(|at| self.products.get_mut(*at));
            if let Some(product) = changed.filter(|product| product.is_impatient()) {
                product.settle(|mark| is_live(advisories, mark));
            }
        }
    }

    /// Forgets an advisory.
    pub fn remove(&mut self, id: &str) {
        if let Some(known) = self.numbers.remove(id)
            && let Some(slot) = self.advisories.get_mut(at(known))
        {
            *slot = None;
        }
    }

    /// Adds what an advisory says about one product while many are loaded; [`Index::settle`] ends that.
    pub fn load(&mut self, id: &str, vendor: &str, product: &str, spans: &[Span<'_>]) {
        let known = self.numbers.get(id).copied();
        let advisory = known.unwrap_or_else(|| self.next_number(id));
        self.add_spans(advisory, vendor, product, spans);
    }

    /// Adds a release under all its names.
    pub fn add_release(&mut self, id: &str, identities: &[Item]) {
        self.place(id, identities, false);
    }

    /// [`Index::add_release`] while many are loaded.
    pub fn load_release(&mut self, id: &str, identities: &[Item]) {
        self.place(id, identities, true);
    }

    /// Brings everything that was loaded into order.
    pub fn settle(&mut self) {
        let advisories = &self.advisories;
        let products = self.products.iter_mut().collect();
        on_all_cores(products, |product| product.settle(|mark| is_live(advisories, mark)));
    }

    /// The advisories that reach a release with these names, each once, in no order.
    #[must_use]
    pub fn candidates(&self, identities: &[Item]) -> Vec<Candidate> {
        let mut found = Vec::new();
        let mut repeats = identities.len() > 1;
        for item in identities {
            let Some(product) = self.product(&item.vendor, &item.product) else {
                continue;
            };
            repeats |= product.may_repeat();
            let mut suits: Vec<(u32, Verdict)> = Vec::new();
            product.reaching(Place { item }, |mark| {
                let known = suits.iter().find(|(traits, _)| *traits == mark.traits);
                let verdict = match known {
                    Some((_, verdict)) => *verdict,
                    None => {
                        let verdict = self.suits(mark.traits, item);
                        suits.push((mark.traits, verdict));
                        verdict
                    }
                };
                found.extend(self.candidate(mark, verdict));
            });
        }
        if repeats {
            once_each(&mut found);
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
                    .for_each(|span| product.reached(span, |release, _| numbers.push(release)));
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().filter_map(|one| self.release(one)).collect()
    }

    /// The id of an advisory.
    #[must_use]
    pub fn advisory(&self, number: u32) -> Option<&str> {
        self.advisories.get(at(number))?.as_deref()
    }

    /// The id of a release.
    #[must_use]
    pub fn release(&self, number: u32) -> Option<&str> {
        self.releases.get(at(number)).map(String::as_str)
    }

    fn product(&self, vendor: &str, product: &str) -> Option<&Product> {
        let place = self.places.get(vendor)?.get(product)?;
        self.products.get(*place)
    }

    /// The place of a product, which is made where nobody named it before.
    fn place_of(&mut self, vendor: &str, product: &str) -> usize {
        let known = self.places.get(vendor).and_then(|names| names.get(product));
        known.copied().unwrap_or_else(|| {
            let names = self.places.entry(vendor.to_owned()).or_default();
            names.insert(product.to_owned(), self.products.len());
            self.products.push(Product::default());
            self.products.len() - 1
        })
    }

    fn next_number(&mut self, id: &str) -> u32 {
        let new = number(self.advisories.len());
        self.advisories.push(Some(id.to_owned()));
        self.numbers.insert(id.to_owned(), new);
        new
    }

    fn add_spans(&mut self, advisory: u32, vendor: &str, product: &str, spans: &[Span<'_>]) {
        let place = self.place_of(vendor, product);
        for span in spans {
            let mark = Mark {
                advisory,
                traits: self.asked(&span.traits),
                asks: span.asks,
                exact: matches!(span.reach, Reach::Exactly(_)),
            };
            if let Some(product) = self.products.get_mut(place) {
                product.add(span, mark);
            }
        }
    }

    fn place(&mut self, id: &str, identities: &[Item], bulk: bool) {
        let release = number(self.releases.len());
        self.releases.push(id.to_owned());
        for item in identities {
            let traits = self.given(item);
            let place = self.place_of(&item.vendor, &item.product);
            if let Some(product) = self.products.get_mut(place) {
                product.add_release(Place { item }, release, traits, bulk);
            }
        }
    }

    fn asked(&mut self, traits: &str) -> u32 {
        if let Some(known) = self.asked.get(traits) {
            return *known;
        }
        let new = number(self.names.len());
        self.names.push(span::name_of(traits));
        self.asked.insert(traits.to_owned(), new);
        new
    }

    fn given(&mut self, item: &Item) -> u32 {
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
        if let Some(known) = self.given.get(&bare) {
            return *known;
        }
        let new = number(self.items.len());
        self.items.push(bare.clone());
        self.given.insert(bare, new);
        new
    }

    /// Whether a name suits a release as far as part, editions and platforms go.
    fn suits(&self, asked: u32, item: &Item) -> Verdict {
        match self.names.get(at(asked)) {
            Some(Some(name)) => criterion::traits(name, item).value,
            _ => Verdict::Possible,
        }
    }

    fn candidate(&self, mark: Mark, suits: Verdict) -> Option<Candidate> {
        let verdict = match mark.asks {
            Asks::Advisory => suits.min(Verdict::Possible),
            Asks::Nothing | Asks::Platform => suits,
        };
        let known = verdict > Verdict::NotAffected && is_live(&self.advisories, &mark);
        known.then_some(Candidate {
            advisory: mark.advisory,
            verdict,
            asks: mark.asks,
        })
    }
}

/// Of several answers about one advisory, the strongest verdict and the most that must be asked.
fn once_each(found: &mut Vec<Candidate>) {
    found.sort_unstable();
    found.dedup_by(|later, kept| {
        let same = later.advisory == kept.advisory;
        if same {
            kept.verdict = kept.verdict.max(later.verdict);
            kept.asks = kept.asks.max(later.asks);
        }
        same
    });
}

fn is_live(advisories: &[Option<String>], mark: &Mark) -> bool {
    advisories.get(at(mark.advisory)).is_some_and(Option::is_some)
}

/// Runs work on parts that do not depend on one another.
fn on_all_cores<T: Send>(parts: Vec<T>, work: impl Fn(T) + Sync) {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let queue = Mutex::new(parts.into_iter());
    let next = || queue.lock().ok()?.next();
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(part) = next() {
                    work(part);
                }
            });
        }
    });
}

fn at(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
