//! Software bills of materials: bytes in, components out.
//!
//! Pure code: no files, no database. Read are CycloneDX 1.2 to 1.6 as JSON, 1.0 to 1.6 as XML, and
//! SPDX 2.2 and 2.3 as JSON and as tags with values. Only what names a component is looked at; what
//! a validator would object to elsewhere in the document does not matter here. A component whose
//! name cannot be used (a broken purl, say) keeps its place, so that components can be counted in
//! the order of the document. Size, depth and number of components are bounded, and links that
//! run in circles end nothing.

mod component;
mod cyclonedx_json;
mod cyclonedx_xml;
mod spdx;
mod spdx_json;
mod spdx_tags;

#[cfg(test)]
mod tests;

use thiserror::Error;

pub use self::component::Component;

/// Most bytes of one document: 256 MiB.
pub const MAX_BYTES: u64 = 256 * 1024 * 1024;
/// Most components of one document.
pub const MAX_COMPONENTS: usize = 100_000;
/// Most levels of elements or of components within components.
const MAX_DEPTH: usize = 100;

/// What a document says is in a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sbom {
    /// In which form it was written, such as `CycloneDX 1.6 JSON`.
    pub format: String,
    /// What the document is about, where it says so and it is one thing.
    pub subject: Option<Component>,
    /// What is in it, in the order of the document, without the subject.
    pub components: Vec<Component>,
}

/// Why a document gives no components.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SbomError {
    /// It is none, or of a kind that is not read.
    #[error("not an SBOM that can be read (CycloneDX JSON or XML, SPDX 2 JSON or tag-value): {0}")]
    Unknown(String),
    /// It is one, but damaged.
    #[error("{format}: {message}")]
    Damaged {
        /// The form it seems to have.
        format: &'static str,
        /// What is wrong.
        message: String,
    },
    /// It holds more than is sensible.
    #[error("{0}")]
    TooLarge(String),
}

/// Reads a document in any of the forms.
///
/// # Errors
/// [`SbomError`].
pub fn read(bytes: &[u8]) -> Result<Sbom, SbomError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MAX_BYTES {
        return Err(SbomError::TooLarge(format!("more than {MAX_BYTES} bytes")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| unreadable_text(bytes, error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let sbom = match text.chars().next() {
        None => Err(SbomError::Unknown("the file is empty".to_owned())),
        Some('{') => read_json(text),
        Some('<') => cyclonedx_xml::read(text),
        Some(_) if spdx_tags::is_begun_by(text) => spdx_tags::read(text),
        Some(_) => Err(SbomError::Unknown("neither JSON nor XML nor SPDX tags".to_owned())),
    }?;
    let number = sbom.components.len();
    if number > MAX_COMPONENTS {
        return Err(SbomError::TooLarge(format!(
            "{number} components; at most {MAX_COMPONENTS} are read"
        )));
    }
    Ok(sbom)
}

/// The marks by which JSON documents are told apart.
#[derive(serde::Deserialize)]
struct Marks {
    #[serde(rename = "bomFormat")]
    bom_format: Option<serde_json::Value>,
    #[serde(rename = "spdxVersion")]
    spdx_version: Option<serde_json::Value>,
    #[serde(rename = "@context")]
    context: Option<serde_json::Value>,
}

fn read_json(text: &str) -> Result<Sbom, SbomError> {
    let marks: Marks =
        serde_json::from_str(text).map_err(|error| SbomError::Unknown(format!("not valid JSON: {error}")))?;
    if let Some(format) = marks.bom_format {
        return cyclonedx_json::read(text, &format);
    }
    if let Some(version) = marks.spdx_version {
        return spdx_json::read(text, &version);
    }
    let is_spdx_3 = marks
        .context
        .is_some_and(|context| context.to_string().contains("spdx.org"));
    Err(SbomError::Unknown(if is_spdx_3 {
        "SPDX 3 is not read yet".to_owned()
    } else {
        "neither bomFormat nor spdxVersion is there".to_owned()
    }))
}

fn unreadable_text(bytes: &[u8], at: usize) -> SbomError {
    let packed = bytes.starts_with(&[0x1f, 0x8b]);
    SbomError::Unknown(if packed {
        "it is compressed twice".to_owned()
    } else {
        format!("not UTF-8 text (byte {at})")
    })
}

/// A text that says something; SPDX writes `NOASSERTION` and `NONE` for nothing.
fn said(text: Option<String>) -> Option<String> {
    let text = text?.trim().to_owned();
    (!text.is_empty() && text != "NOASSERTION" && text != "NONE").then_some(text)
}
