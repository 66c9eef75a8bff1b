//! One search box over the catalogue: what somebody typed, and the products it may mean.
//!
//! People write as they speak: "le wordpres du site", "serveur 2016", "la caisse", "excel2016".
//! So accents and case do not count, small misspellings are forgiven, versions may be glued to a
//! name, and a class of products or a trade can be named in several languages. A word that few
//! products carry weighs more than one that many carry; a name weighs more than its vendor, and
//! a vendor more than a class. Nothing here is random and nothing is looked up elsewhere.

mod query;
mod text;
mod vocabulary;

use super::product::{self, Product};
use query::{Query, Term};
use std::collections::{HashMap, HashSet};
use vocabulary::Vocabulary;

/// One product that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Its place in the list that the index was made from.
    pub position: usize,
    /// Its slug.
    pub slug: String,
    /// How well it fits; comparable within one search only.
    pub score: u32,
    /// The part of the text that looks like a version of it.
    pub version_hint: Option<String>,
}

/// Where a word of a product comes from, and so how much it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Name,
    Alias,
    Vendor,
    Topic,
}

impl Source {
    fn weight(self) -> u32 {
        match self {
            Self::Name => 100,
            Self::Alias => 90,
            Self::Vendor => 45,
            Self::Topic => 60,
        }
    }
}

/// A name of a product or a topic, cut into words.
#[derive(Debug)]
struct Phrase {
    /// The group of products that it names.
    group: usize,
    source: Source,
    /// How many words it has.
    length: usize,
}

/// The searchable form of the catalogue.
#[derive(Debug)]
pub struct Index {
    slugs: Vec<String>,
    /// The words of each product's own name.
    names: Vec<Vec<String>>,
    /// Products by group: one group for each product, then one for each topic.
    groups: Vec<Vec<usize>>,
    phrases: Vec<Phrase>,
    vocabulary: Vocabulary,
    /// For each word of the vocabulary, the phrases that hold it.
    postings: Vec<Vec<usize>>,
    /// How telling each word is, in percent; a word that a single product carries has the most.
    rarity: Vec<u32>,
}

impl Index {
    /// An index over these products; their order decides between equal fits.
    #[must_use]
    pub fn new(products: &[Product]) -> Self {
        let mut index = Self {
            slugs: products.iter().map(|one| one.slug.clone()).collect(),
            names: products.iter().map(|one| text::words(&one.name)).collect(),
            groups: (0..products.len()).map(|position| vec![position]).collect(),
            phrases: Vec::new(),
            vocabulary: Vocabulary::default(),
            postings: Vec::new(),
            rarity: Vec::new(),
        };
        for (group, product) in products.iter().enumerate() {
            index.add(group, Source::Name, &product.name);
            index.add(group, Source::Vendor, &product.vendor);
            for alias in &product.aliases {
                index.add(group, Source::Alias, alias);
            }
        }
        index.add_topics(products);
        index.rate();
        index
    }

    fn add_topics(&mut self, products: &[Product]) {
        for (key, words) in product::topics().unwrap_or_default() {
            let of_topic = |one: &Product| one.class.as_str() == key || one.topics.contains(&key);
            let members = products.iter().enumerate().filter(|(_, one)| of_topic(one));
            let group = self.groups.len();
            self.groups.push(members.map(|(position, _)| position).collect());
            for word in words {
                self.add(group, Source::Topic, &word);
            }
        }
    }

    fn add(&mut self, group: usize, source: Source, name: &str) {
        let words = text::telling_words(name);
        let joined = (words.len() > 1).then(|| words.concat());
        for word in words.iter().chain(&joined) {
            let number = self.vocabulary.number(word);
            self.postings.resize_with(self.vocabulary.len(), Vec::new);
            if let Some(list) = self.postings.get_mut(number) {
                list.push(self.phrases.len());
            }
        }
        self.phrases.push(Phrase {
            group,
            source,
            length: words.len(),
        });
    }

    /// Gives every word its weight by the number of products that carry it.
    fn rate(&mut self) {
        let weight = |list: &Vec<usize>| {
            let phrases = list.iter().filter_map(|phrase| self.phrases.get(*phrase));
            let groups: HashSet<usize> = phrases.map(|phrase| phrase.group).collect();
            let carriers: usize = groups
                .iter()
                .filter_map(|one| self.groups.get(*one))
                .map(Vec::len)
                .sum();
            let halvings = carriers.checked_ilog2().unwrap_or(0);
            100_u32.saturating_sub(halvings.saturating_mul(9)).max(30)
        };
        self.rarity = self.postings.iter().map(weight).collect();
    }

    /// The best `limit` products for this text, the best first.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Match> {
        let query = Query::read(typed);
        let found: Vec<HashMap<usize, u32>> = query.terms.iter().map(|term| self.phrases_with(term)).collect();
        let mut scores = self.best_per_word(&query, &found);
        for (product, extra) in self.whole_phrases(&query, &found) {
            *scores.entry(product).or_default() += extra;
        }
        self.best(&query, scores, limit)
    }

    /// Every phrase that holds a word like this one, with what that is worth.
    fn phrases_with(&self, term: &Term) -> HashMap<usize, u32> {
        let mut found: HashMap<usize, u32> = HashMap::new();
        for (word, likeness) in self.vocabulary.like(&term.text, term.covers.len() > 1) {
            let rarity = self.rarity.get(word).copied().unwrap_or(0);
            for number in self.postings.get(word).into_iter().flatten() {
                let Some(phrase) = self.phrases.get(*number) else {
                    continue;
                };
                raise(&mut found, *number, likeness * rarity * phrase.source.weight() / 1000);
            }
        }
        found
    }

    /// For each product, the sum over the words of the query of the best that each one found.
    fn best_per_word(&self, query: &Query, found: &[HashMap<usize, u32>]) -> HashMap<usize, u32> {
        let mut slots: Vec<HashMap<usize, u32>> = vec![HashMap::new(); query.length];
        for (term, phrases) in query.terms.iter().zip(found) {
            let mut groups = HashMap::new();
            for (number, value) in phrases {
                let Some(phrase) = self.phrases.get(*number) else {
                    continue;
                };
                raise(&mut groups, phrase.group, *value);
            }
            for slot in slots.iter_mut().skip(term.covers.start).take(term.covers.len()) {
                self.raise_products(slot, &groups);
            }
        }
        let mut sums: HashMap<usize, u32> = HashMap::new();
        for (product, value) in slots.into_iter().flatten() {
            *sums.entry(product).or_default() += value;
        }
        sums
    }

    /// A phrase of which every word was typed counts more than scattered words, and most when
    /// nothing else was typed.
    fn whole_phrases(&self, query: &Query, found: &[HashMap<usize, u32>]) -> HashMap<usize, u32> {
        let mut met: HashMap<usize, (usize, u32)> = HashMap::new();
        for (term, phrases) in query.terms.iter().zip(found) {
            for (number, value) in phrases {
                let so_far = met.entry(*number).or_default();
                *so_far = (so_far.0 + term.covers.len(), so_far.1.max(*value));
            }
        }
        let mut groups: HashMap<usize, u32> = HashMap::new();
        for (number, (words, value)) in met {
            let Some(phrase) = self.phrases.get(number) else {
                continue;
            };
            if words >= phrase.length && phrase.source != Source::Vendor {
                let whole = if words >= query.length { value / 2 } else { value / 4 };
                raise(&mut groups, phrase.group, whole);
            }
        }
        let mut extra = HashMap::new();
        self.raise_products(&mut extra, &groups);
        extra
    }

    /// Hands the value of each group to its products; the best one stays.
    fn raise_products(&self, values: &mut HashMap<usize, u32>, groups: &HashMap<usize, u32>) {
        for (group, value) in groups {
            for product in self.groups.get(*group).into_iter().flatten() {
                raise(values, *product, *value);
            }
        }
    }

    fn best(&self, query: &Query, scores: HashMap<usize, u32>, limit: usize) -> Vec<Match> {
        let mut ranked: Vec<(usize, u32)> = scores.into_iter().filter(|(_, score)| *score > 0).collect();
        ranked.sort_by_key(|(position, score)| (std::cmp::Reverse(*score), *position));
        let matches = ranked.into_iter().filter_map(|(position, score)| {
            let slug = self.slugs.get(position)?.clone();
            let version_hint = query.version_hint(self.names.get(position)?);
            Some(Match {
                position,
                slug,
                score,
                version_hint,
            })
        });
        matches.take(limit).collect()
    }
}

fn raise(values: &mut HashMap<usize, u32>, key: usize, value: u32) {
    let best = values.entry(key).or_default();
    *best = value.max(*best);
}

#[cfg(test)]
mod tests;
