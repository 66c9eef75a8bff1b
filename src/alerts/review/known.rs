//! What a review knows of advisories, releases and products, loaded once for many businesses.
//!
//! Thousands of businesses run the same releases: what is the same for all of them (the same release, the same answer
//! about exposure, the same platforms beside it, nothing dismissed) is judged once and put into words once. Every
//! request for reviews changes a mark in the database; with another mark, everything is forgotten and read again.

use super::bundle::Bundles;
use super::judge::{self, Found, Grounds};
use crate::advisories::store::StoredAdvisory;
use crate::advisories::{matches, memory};
use crate::alerts::dismissals::store::Dismissals;
use crate::alerts::document::AlertDocument;
use crate::alerts::{Context, requests, store};
use crate::catalogue::components::{self, Components};
use crate::catalogue::life_cycles::{self, Ending};
use crate::catalogue::{Catalogue, Product};
use crate::db::{AdvisoryId, Db, DbResult, ReleaseId};
use crate::inventory::{Exposed, Item};
use crate::matching::{Configuration, Criterion, Hit};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What is remembered at most, in bytes, roughly: more is forgotten and read again.
const MAX_WEIGHT: usize = 256 * 1024 * 1024;
/// What an advisory, a match and a finding weigh, in bytes, roughly.
const ADVISORY: usize = 4_000;
const MATCH: usize = 500;

/// An advisory that reaches a release.
#[derive(Debug, Clone)]
pub(super) struct Met {
    pub(super) advisory: Arc<StoredAdvisory>,
    pub(super) hit: Hit,
}

/// A release with the advisories that reach it.
#[derive(Debug, Default)]
struct Release {
    met: Vec<Met>,
    /// A verdict on it depends on what else the business runs.
    conditional: bool,
    /// Products that its conditional matches look at beside it.
    platforms: BTreeSet<String>,
}

/// What touches a program, and which findings alerts are made of.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    pub(super) found: Found,
    /// The findings as [`Bundles`] numbers them.
    pub(super) numbers: Vec<u32>,
    /// The same number: the same verdicts. None where they are one business's own.
    pub(super) shared: Option<usize>,
}

/// Verdicts on a release, and for whom they hold.
#[derive(Debug)]
struct Shared {
    version: Option<String>,
    exposed: Exposed,
    /// Releases of the products that its conditional matches look at.
    beside: Vec<ReleaseId>,
    verdicts: Arc<Verdicts>,
}

/// See the module.
#[derive(Default)]
pub struct Known {
    mark: Option<String>,
    advisories: HashMap<AdvisoryId, Arc<StoredAdvisory>>,
    releases: HashMap<ReleaseId, Arc<Release>>,
    endings: HashMap<String, Vec<Ending>>,
    inside: HashMap<String, Components>,
    shared: HashMap<ReleaseId, Vec<Shared>>,
    /// How many verdicts are shared.
    count: usize,
    documents: HashMap<String, Arc<AlertDocument>>,
    pub(super) bundles: Bundles,
    weight: usize,
}

impl Known {
    /// Forgets everything where something was requested since it was read. Only after the businesses are locked: what
    /// is committed later reviews them once more.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn refresh(&mut self, db: &mut Db) -> DbResult<()> {
        let mark = requests::store::find_mark(db)?;
        if self.mark != mark || self.weight + self.bundles.weight() > MAX_WEIGHT {
            *self = Self {
                mark,
                ..Self::default()
            };
        }
        Ok(())
    }

    /// Loads what judging these programs needs.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn load<'a>(
        &mut self,
        db: &mut Db,
        catalogue: &Catalogue,
        items: impl Iterator<Item = &'a Item> + Clone,
    ) -> DbResult<()> {
        let releases = items.clone().filter_map(|item| item.release_id.as_ref());
        let new: BTreeSet<&ReleaseId> = releases.filter(|id| !self.releases.contains_key(*id)).collect();
        let new: Vec<ReleaseId> = new.into_iter().cloned().collect();
        self.load_releases(db, catalogue, &new)?;
        let slugs = items.clone().filter_map(|item| item.product_slug.as_deref());
        let new: BTreeSet<&str> = slugs.filter(|slug| !self.endings.contains_key(*slug)).collect();
        let mut told = match new.is_empty() {
            true => HashMap::new(),
            false => life_cycles::store::find(db, &new)?,
        };
        for slug in new {
            self.endings
                .insert(slug.to_owned(), told.remove(slug).unwrap_or_default());
        }
        for item in items {
            let slug = item.product_slug.as_deref().unwrap_or_default();
            if self.looks_around(item) && !self.inside.contains_key(slug) {
                let inside = components::store::find(db, &[slug])?;
                self.inside.insert(slug.to_owned(), inside);
            }
        }
        Ok(())
    }

    fn load_releases(&mut self, db: &mut Db, catalogue: &Catalogue, new: &[ReleaseId]) -> DbResult<()> {
        let found = matches::memory::find(db, new)?;
        let ids: BTreeSet<&AdvisoryId> = found.iter().flat_map(|(_, all)| all.iter().map(|(id, _)| id)).collect();
        let ids: Vec<AdvisoryId> = ids.into_iter().cloned().collect();
        self.load_advisories(db, &ids)?;
        for (id, matches) in found {
            let standing = |(id, hit): &(AdvisoryId, Hit)| {
                let advisory = self.advisories.get(id).filter(|known| !known.advisory.rejected)?;
                Some(Met {
                    advisory: Arc::clone(advisory),
                    hit: hit.clone(),
                })
            };
            let met: Vec<Met> = matches.iter().filter_map(standing).collect();
            let conditional = met.iter().any(|one| one.hit.conditional);
            let platforms = platforms(catalogue, &met);
            self.weight += met.len() * MATCH;
            self.releases.insert(
                id,
                Arc::new(Release {
                    met,
                    conditional,
                    platforms,
                }),
            );
        }
        Ok(())
    }

    /// Loads advisories, rejected ones too.
    ///
    /// # Errors
    /// The database's.
    pub(in crate::alerts) fn load_advisories(&mut self, db: &mut Db, ids: &[AdvisoryId]) -> DbResult<()> {
        let new = ids.iter().filter(|id| !self.advisories.contains_key(id));
        let new: Vec<AdvisoryId> = new.cloned().collect();
        self.weight += new.len() * ADVISORY;
        for one in memory::find(db, &new)? {
            self.advisories.insert(one.id.clone(), one);
        }
        Ok(())
    }

    /// An advisory that was loaded and is known.
    pub(in crate::alerts) fn advisory(&self, id: &AdvisoryId) -> Option<&StoredAdvisory> {
        self.advisories.get(id).map(Arc::as_ref)
    }

    /// Loads stored documents of alerts.
    ///
    /// # Errors
    /// The database's.
    pub(super) fn load_documents<'a>(
        &mut self,
        db: &mut Db,
        digests: impl Iterator<Item = &'a String>,
    ) -> DbResult<()> {
        let new: BTreeSet<&String> = digests.filter(|one| !self.documents.contains_key(*one)).collect();
        let new: Vec<&String> = new.into_iter().collect();
        for (digest, (document, length)) in store::find_documents(db, &new)? {
            self.weight += 2 * length;
            self.documents.insert(digest, document);
        }
        Ok(())
    }

    /// A document that was loaded.
    pub(super) fn document(&self, digest: &str) -> Option<Arc<AlertDocument>> {
        self.documents.get(digest).cloned()
    }

    /// True when the verdicts on a program depend on the rest of its list.
    pub(super) fn looks_around(&self, item: &Item) -> bool {
        let release = item.release_id.as_ref().and_then(|id| self.releases.get(id));
        release.is_some_and(|release| release.conditional)
    }

    /// Judges a program; `list` is the whole list of its business where [`Known::looks_around`] says so.
    pub(super) fn judge(
        &mut self,
        context: &Context,
        item: &Item,
        list: &[Item],
        dismissed: &Dismissals,
    ) -> Arc<Verdicts> {
        let release = item
            .release_id
            .as_ref()
            .and_then(|id| Some((id, self.releases.get(id)?)));
        let slug = item.product_slug.as_deref().unwrap_or_default();
        let (Some((id, release)), Some(product)) = (release, context.catalogue.product(slug)) else {
            return Arc::default();
        };
        let release = Arc::clone(release);
        let is_own = dismissed.keys().any(|(dismissed, _)| dismissed == slug);
        let beside = beside(&release.platforms, list);
        if !is_own && let Some(known) = self.find_shared(id, item, &beside) {
            return known;
        }
        let found = self.ask(context, item, product, &release, list, dismissed);
        let number = (!is_own).then_some(self.count);
        let verdicts = Arc::new(Verdicts {
            numbers: self.bundles.numbers(&found.findings),
            found,
            shared: number,
        });
        if !is_own {
            self.count += 1;
            self.weight += verdicts.found.findings.len() * MATCH;
            self.shared.entry(id.clone()).or_default().push(Shared {
                version: item.version.clone(),
                exposed: item.exposed,
                beside: beside.into_iter().cloned().collect(),
                verdicts: Arc::clone(&verdicts),
            });
        }
        verdicts
    }

    fn find_shared(&self, release: &ReleaseId, item: &Item, beside: &[&ReleaseId]) -> Option<Arc<Verdicts>> {
        let holds = |one: &&Shared| {
            one.exposed == item.exposed && one.version == item.version && one.beside.iter().eq(beside.iter().copied())
        };
        let known = self.shared.get(release)?.iter().find(holds)?;
        Some(Arc::clone(&known.verdicts))
    }

    fn ask(
        &self,
        context: &Context,
        item: &Item,
        product: &Product,
        release: &Release,
        list: &[Item],
        dismissed: &Dismissals,
    ) -> Found {
        let nothing = Components::default();
        judge::judge(&Grounds {
            context,
            item,
            product,
            met: &release.met,
            conditional: release.conditional,
            told: self.endings.get(&product.slug).map(Vec::as_slice).unwrap_or_default(),
            inside: self.inside.get(&product.slug).unwrap_or(&nothing),
            dismissed,
            list,
        })
    }
}

/// The releases on a list of these products, in order.
fn beside<'a>(platforms: &BTreeSet<String>, list: &'a [Item]) -> Vec<&'a ReleaseId> {
    if platforms.is_empty() {
        return Vec::new();
    }
    let is_one = |item: &&Item| {
        item.product_slug
            .as_deref()
            .is_some_and(|slug| platforms.contains(slug))
    };
    let mut found: Vec<&ReleaseId> = list
        .iter()
        .filter(is_one)
        .filter_map(|item| item.release_id.as_ref())
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// The products whose presence on a list can move these verdicts.
fn platforms(catalogue: &Catalogue, met: &[Met]) -> BTreeSet<String> {
    let conditional = met.iter().filter(|one| one.hit.conditional);
    let says = conditional.map(|one| one.advisory.advisory.applicability());
    let criteria = says.flat_map(|says| says.configurations.iter().flat_map(Configuration::criteria));
    let names: BTreeSet<(&str, &str)> = criteria.filter_map(Criterion::product).collect();
    let carrying = names
        .into_iter()
        .flat_map(|(vendor, product)| catalogue.carrying(vendor, product));
    carrying.map(str::to_owned).collect()
}
