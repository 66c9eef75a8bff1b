//! SPDX 2.2 and 2.3 as tags with values, one to a line.
//!
//! `PackageName` begins a package, `FileName` and `SnippetSPDXID` end it. A value may run over several lines between
//! `<text>` and `</text>`.

use super::spdx::{self, Document};
use super::{Component, MAX_COMPONENTS, Sbom, SbomError, said};

const FORMAT: &str = "SPDX tag-value";
const VERSION: &str = "SPDXVersion:";

/// Whether a text is of this form: the version stands among its first lines.
pub(super) fn is_begun_by(text: &str) -> bool {
    text.lines()
        .take(100)
        .any(|line| line.trim_start().starts_with(VERSION))
}

pub(super) fn read(text: &str) -> Result<Sbom, SbomError> {
    let mut reader = Reader::default();
    let mut lines = text.lines().zip(1_u64..);
    while let Some((line, number)) = lines.next() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (tag, value) = line.split_once(':').ok_or_else(|| SbomError::Damaged {
            format: FORMAT,
            message: format!("line {number} is no tag with a value"),
        })?;
        let mut value = value.trim().to_owned();
        if value.starts_with("<text>") && !value.contains("</text>") {
            // What spans lines names nothing that is looked for.
            let end = lines.by_ref().find(|(line, _)| line.contains("</text>"));
            end.ok_or_else(|| SbomError::Damaged {
                format: FORMAT,
                message: format!("the text that begins in line {number} has no end"),
            })?;
            value.clear();
        }
        reader.take(tag.trim(), value)?;
    }
    reader.finish()
}

/// The document as far as it was read.
#[derive(Default)]
struct Reader {
    version: Option<String>,
    document: Document,
    /// The last tag that began something began a package.
    in_package: bool,
}

impl Reader {
    fn take(&mut self, tag: &str, value: String) -> Result<(), SbomError> {
        match tag {
            "SPDXVersion" => self.version = value.strip_prefix("SPDX-").map(str::to_owned),
            "PackageName" => return self.begin(value),
            "FileName" | "SnippetSPDXID" | "LicenseID" => self.in_package = false,
            "Relationship" => self.document.relationships.extend(relationship(&value)),
            _ if self.in_package => {
                if let Some(package) = self.document.packages.last_mut() {
                    describe(package, tag, value);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, name: String) -> Result<(), SbomError> {
        if self.document.packages.len() >= MAX_COMPONENTS {
            return Err(SbomError::TooLarge(format!("more than {MAX_COMPONENTS} components")));
        }
        self.in_package = true;
        self.document.packages.push(Component {
            name: said(Some(name)).unwrap_or_default(),
            ..Component::default()
        });
        Ok(())
    }

    fn finish(self) -> Result<Sbom, SbomError> {
        let version = self.version.filter(|version| version.starts_with("2."));
        let version =
            version.ok_or_else(|| SbomError::Unknown("its SPDXVersion is not SPDX-2.2 or SPDX-2.3".to_owned()))?;
        Ok(self.document.into_sbom(format!("SPDX {version} tag-value")))
    }
}

fn describe(package: &mut Component, tag: &str, value: String) {
    match tag {
        "SPDXID" => package.bom_ref = said(Some(value)),
        "PackageVersion" => package.version = said(Some(value)),
        "PackageSupplier" => package.supplier = spdx::supplier(&value),
        "ExternalRef" => {
            let mut words = value.split_whitespace().skip(1);
            if let (Some(kind), Some(locator)) = (words.next(), words.next()) {
                spdx::refer(package, kind, locator);
            }
        }
        _ => {}
    }
}

fn relationship(value: &str) -> Option<(String, String, String)> {
    let mut words = value.split_whitespace();
    let (from, kind, to) = (words.next()?, words.next()?, words.next()?);
    Some((from.to_owned(), kind.to_ascii_uppercase(), to.to_owned()))
}
