//! A row of an inventory: the program under all its names, and what is known to be inside it.
//!
//! Rulings and configurations look at one [`Group`] of names at a time: those of the program itself,
//! or those of one component. A component is a program of its own with the same weaknesses wherever
//! it is built in; what is said about the program that it is in, comes before what is said about it.

use super::criterion::Subject;
use super::item::Item;
use super::package;
use smol_str::{SmolStr, format_smolstr};

/// A row of an inventory.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row<'a> {
    /// The names of the program itself.
    pub own: &'a [Item],
    /// What it contains (SBOM), each component under all its names: a weakness of one is a weakness of the program.
    pub components: &'a [Vec<Item>],
    /// The names of the program that the row itself is a component of, where it is one.
    pub hosts: &'a [Item],
}

impl<'a> From<&'a [Item]> for Row<'a> {
    fn from(own: &'a [Item]) -> Self {
        Self { own, ..Self::default() }
    }
}

/// All names of a row, with their versions parsed once.
pub(super) struct Groups<'a> {
    own: Vec<Subject<'a>>,
    hosts: Vec<Subject<'a>>,
    inside: Vec<Vec<Subject<'a>>>,
}

/// The names that rulings and configurations look at together.
#[derive(Clone, Copy)]
pub(super) struct Group<'g> {
    /// The names of the program or of one component.
    pub subjects: &'g [Subject<'g>],
    /// The program that it is in; empty where nothing is known of one.
    pub hosts: &'g [Subject<'g>],
    /// It is a component of the row, not the row itself.
    pub inside: bool,
}

impl<'a> Groups<'a> {
    pub fn of(row: Row<'a>) -> Self {
        Self {
            own: Subject::of_row(row.own),
            hosts: Subject::of_row(row.hosts),
            inside: row.components.iter().map(|names| Subject::of_row(names)).collect(),
        }
    }

    /// The program itself.
    pub fn own(&self) -> Group<'_> {
        Group {
            subjects: &self.own,
            hosts: &self.hosts,
            inside: false,
        }
    }

    /// The version of the program itself.
    pub fn version(&self) -> Option<SmolStr> {
        self.own.iter().find_map(|subject| version(subject.item))
    }

    /// The program first, then its components.
    pub fn all(&self) -> impl Iterator<Item = Group<'_>> {
        let inside = self.inside.iter().map(|subjects| Group {
            subjects,
            hosts: &self.own,
            inside: true,
        });
        std::iter::once(self.own()).chain(inside)
    }
}

/// The version that a name states.
pub(super) fn version(item: &Item) -> Option<SmolStr> {
    item.version.as_deref().map(SmolStr::new)
}

/// How a component is named: as its purl, or as its product with the version that is known.
pub(super) fn shown(item: &Item) -> SmolStr {
    let is_package = item.vendor.starts_with(package::MARK);
    match (&item.version, is_package) {
        (Some(version), true) => format_smolstr!("{}/{}@{version}", item.vendor, item.product),
        (None, true) => format_smolstr!("{}/{}", item.vendor, item.product),
        (Some(version), false) => format_smolstr!("{} {version}", item.product.replace('_', " ")),
        (None, false) => item.product.replace('_', " ").into(),
    }
}
