//! What changed for the index of matching that every process keeps in memory: advisories and releases, each written
//! down in the transaction of its change.

pub mod store;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What an advisory says about versions, or whether it stands.
    Advisory,
    /// A new release, or what is known to be in one.
    Release,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Advisory => "advisory",
            Self::Release => "release",
        }
    }
}
