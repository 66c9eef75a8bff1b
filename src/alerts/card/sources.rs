//! What sources are called: names of databases stay as they are, words are in the reader's language, and what a maker
//! or a CERT published bears its name.

use crate::advisories::{Source, Statement};
use crate::i18n::L10nLanguage;

/// The source as a whole.
#[must_use]
pub fn source_title(t: &L10nLanguage, source: Source) -> String {
    match source {
        Source::Csaf => t.sources_csaf(),
        Source::OpenVex => t.sources_openvex(),
        Source::CycloneDx => t.sources_cyclonedx(),
        named => named.title().to_owned(),
    }
}

/// Who speaks in one statement, with the number of the document where it is one that people look for.
#[must_use]
pub fn source_name(t: &L10nLanguage, statement: &Statement) -> String {
    let published = statement.document.as_deref().and_then(|name| name.rsplit_once(' '));
    match (statement.source, published) {
        (Source::Csaf, Some((_, id))) => {
            let publisher = statement.publisher.clone();
            format!("{}, {id}", publisher.unwrap_or_else(|| t.sources_csaf()))
        }
        (Source::OpenVex, Some((publisher, _))) => format!("{publisher} (OpenVEX)"),
        _ => source_title(t, statement.source),
    }
}

/// One statement as a title: who speaks, and the id that it uses.
#[must_use]
pub fn document_title(t: &L10nLanguage, statement: &Statement) -> String {
    let own = match statement.source {
        Source::Csaf | Source::OpenVex | Source::CycloneDx => None,
        _ => statement.document.as_deref(),
    };
    t.verdict_document(source_name(t, statement), own.unwrap_or(&statement.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_maker_is_named_and_words_are_translated() {
        let t = texts(Lang::De);
        let of = |source, document: Option<&str>| Statement {
            source,
            id: "CVE-2024-1".into(),
            document: document.map(str::to_owned),
            ..Statement::default()
        };
        let mut csaf = of(Source::Csaf, Some("https://www.fortiguard.com/psirt FG-IR-24-015"));
        csaf.publisher = Some("Fortinet PSIRT".into());
        assert_eq!(source_name(t, &csaf), "Fortinet PSIRT, FG-IR-24-015");
        assert_eq!(document_title(t, &csaf), "Fortinet PSIRT, FG-IR-24-015: CVE-2024-1");
        let vex = of(Source::OpenVex, Some("KeePass https://keepass.info/vex/1"));
        assert_eq!(document_title(t, &vex), "KeePass (OpenVEX): CVE-2024-1");
        let nameless = of(Source::CycloneDx, Some("urn:uuid:1"));
        assert_eq!(source_name(t, &nameless), "Erklärungen von Herstellern (CycloneDX VEX)");
        let osv = of(Source::Osv, Some("GHSA-1"));
        assert_eq!(document_title(t, &osv), "Open Source Vulnerabilities (OSV): GHSA-1");
    }
}
