//! Whose document it is: id, publisher and sharing mark, read from the head of a CSAF document.
//!
//! The name of a file follows from the id (CSAF 2.0, section 5.1), and a provider distributes only documents of its own
//! (section 7.2.1): whatever else lies in its folders is not believed.

use super::Doubt;
use serde::Deserialize;

/// What a document says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The id that its publisher gave it.
    pub id: String,
    /// The publisher's address, which names it in the whole world.
    pub namespace: String,
    /// With whom it may be shared (Traffic Light Protocol), in upper case.
    pub tlp: Option<String>,
}

#[derive(Deserialize)]
struct Whole {
    document: Document,
}

#[derive(Deserialize)]
struct Document {
    tracking: Tracking,
    publisher: Publisher,
    #[serde(default)]
    distribution: Option<Distribution>,
}

#[derive(Deserialize)]
struct Tracking {
    id: String,
}

#[derive(Deserialize)]
struct Publisher {
    namespace: String,
}

#[derive(Deserialize)]
struct Distribution {
    #[serde(default)]
    tlp: Option<Tlp>,
}

#[derive(Deserialize)]
struct Tlp {
    label: String,
}

impl Head {
    /// Reads the head of a document.
    ///
    /// # Errors
    /// What is missing.
    pub fn read(bytes: &[u8]) -> Result<Self, Doubt> {
        let other = |error: serde_json::Error| Doubt::NoCsaf {
            error: error.to_string(),
        };
        let whole: Whole = serde_json::from_slice(bytes).map_err(other)?;
        let tlp = whole.document.distribution.and_then(|one| one.tlp);
        Ok(Self {
            id: whole.document.tracking.id,
            namespace: whole.document.publisher.namespace,
            tlp: tlp.map(|tlp| tlp.label.to_uppercase()),
        })
    }

    /// Whether it may be shared with everybody.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.tlp.as_deref().is_none_or(is_public)
    }

    /// The name that its file has to have.
    #[must_use]
    pub fn file_name(&self) -> String {
        let mut name = String::new();
        for sign in self.id.to_lowercase().chars() {
            let is_kept = sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '+' | '-');
            if is_kept {
                name.push(sign);
            } else if !name.ends_with('_') {
                name.push('_');
            }
        }
        name + ".json"
    }

    /// Checks that it is this provider's and lies where it has to.
    ///
    /// # Errors
    /// What does not fit.
    pub fn belongs(&self, namespace: &str, file: &str) -> Result<(), Doubt> {
        if plain(&self.namespace) != plain(namespace) {
            return Err(Doubt::OtherPublisher {
                publisher: self.namespace.clone(),
                provider: namespace.to_owned(),
            });
        }
        if self.file_name() != file {
            return Err(Doubt::OtherName {
                file: file.to_owned(),
                wanted: self.file_name(),
            });
        }
        Ok(())
    }
}

/// The marks of the Traffic Light Protocol that allow everybody to read: WHITE, and CLEAR since version 2.
#[must_use]
pub fn is_public(label: &str) -> bool {
    label.eq_ignore_ascii_case("WHITE") || label.eq_ignore_ascii_case("CLEAR")
}

/// A namespace without what makes no difference.
fn plain(namespace: &str) -> String {
    namespace.trim().trim_end_matches('/').to_lowercase()
}
