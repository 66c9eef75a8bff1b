//! What is fetched on its own: a source, or one provider of CSAF documents. Each has a row, a lease and an age of its own.

use super::csaf::Place;
use crate::advisories::Source;

/// A source, or one provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A source that is one place on the web.
    One(Source),
    /// A provider of CSAF documents.
    Provider(Place),
}

impl Target {
    /// What its documents count as.
    #[must_use]
    pub fn source(&self) -> Source {
        match self {
            Self::One(source) => *source,
            Self::Provider(_) => Source::Csaf,
        }
    }

    /// The name of its row.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::One(source) => source.as_str().to_owned(),
            Self::Provider(place) => place.name(),
        }
    }
}

impl From<Source> for Target {
    fn from(source: Source) -> Self {
        Self::One(source)
    }
}

impl From<Place> for Target {
    fn from(place: Place) -> Self {
        Self::Provider(place)
    }
}
