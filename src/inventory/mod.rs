//! A business's software list: what it uses, in which version, and whether it can be reached from the internet.
//!
//! An item points to a release that all tenants share; a program that is not in the catalogue is kept by name.

pub mod contents;
pub mod import;
mod item;
pub mod store;

pub use item::{Exposed, InvalidItem, Item, ItemInput, Label, VersionText};

use crate::advisories::matches;
use crate::catalogue::{self, Catalogue};
use crate::clock::Timestamp;
use crate::db::{Db, DbResult, ItemId, ReleaseId, SmeId};

/// Adds a program to a business's list; one that is there in every detail stays as it is, so that a second click
/// on the same button adds nothing.
///
/// # Errors
/// The database's.
pub fn add(db: &mut Db, catalogue: &Catalogue, now: Timestamp, sme: &SmeId, input: &ItemInput) -> DbResult<ItemId> {
    if let Some(same) = store::find_all(db, sme)?.into_iter().find(|item| input.describes(item)) {
        return Ok(same.id);
    }
    let release = release_for(db, catalogue, now, input)?;
    let id = ItemId::generate();
    store::create(db, sme, &id, input, release.as_ref(), now)?;
    Ok(id)
}

/// Changes name, version or exposure of a program; false when the business has no such program.
///
/// # Errors
/// The database's.
pub fn change(
    db: &mut Db,
    catalogue: &Catalogue,
    now: Timestamp,
    sme: &SmeId,
    id: &ItemId,
    input: &ItemInput,
) -> DbResult<bool> {
    let release = release_for(db, catalogue, now, input)?;
    store::update(db, sme, id, input, release.as_ref(), now)
}

/// Writes down that these items run `version` (`None`: not known); which items, is the caller's business.
///
/// # Errors
/// The database's.
pub fn set_version(
    db: &mut Db,
    catalogue: &Catalogue,
    now: Timestamp,
    sme: &SmeId,
    items: &[Item],
    version: Option<&VersionText>,
) -> DbResult<()> {
    for one in items {
        let input = ItemInput {
            product_slug: one.product_slug.clone(),
            label: one.label.clone(),
            version: version.cloned(),
            exposed: one.exposed,
        };
        change(db, catalogue, now, sme, &one.id, &input)?;
    }
    Ok(())
}

/// The shared release behind an item; a release nobody had yet is matched at once.
fn release_for(db: &mut Db, catalogue: &Catalogue, now: Timestamp, input: &ItemInput) -> DbResult<Option<ReleaseId>> {
    let Some(slug) = &input.product_slug else {
        return Ok(None);
    };
    let version = input.version.as_ref().map(VersionText::as_str);
    let (release, stamp) = catalogue::store::find_or_create_release(db, now, slug, version)?;
    if let Some(stamp) = stamp {
        matches::match_new(db, catalogue, now, &release, stamp)?;
    }
    Ok(Some(release.id))
}
