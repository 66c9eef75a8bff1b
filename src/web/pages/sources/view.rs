//! The sources page. What the publishers ask to be said stands in their own words, in English.

use askama::Template;

use crate::advisories::Source;
use crate::web::page::Page;

/// `/sources`.
#[derive(Template)]
#[template(path = "sources/list.html")]
pub struct Sources {
    /// The frame.
    pub page: Page,
    /// What we read.
    pub rows: Vec<SourceRow>,
    /// Who publishes advisories.
    pub publishers: Vec<PublisherRow>,
    /// Weaknesses of the last 90 days: how many can be compared, and how many there are.
    pub coverage: Option<(String, String)>,
}

/// One source.
pub struct SourceRow {
    /// Which one.
    pub source: Source,
    /// What it is called.
    pub title: String,
    /// When it was last heard of; none: never.
    pub heard: Option<String>,
    /// That is too long ago.
    pub stale: bool,
    /// How much of it we hold.
    pub held: String,
    /// Of its newest documents: how many can be compared, and how many there are, in words.
    pub coverage: String,
}

/// One publisher of advisories.
pub struct PublisherRow {
    /// Its name, in its own words.
    pub name: String,
    /// When it was last heard of; none: never.
    pub heard: Option<String>,
    /// That is too long ago.
    pub stale: bool,
    /// How many documents we hold.
    pub held: String,
    /// What speaks for them, in words.
    pub checks: Vec<String>,
}

impl Sources {
    fn what(&self, source: &Source) -> String {
        let t = self.page.t;
        match *source {
            Source::Nvd => t.sources_what_nvd(),
            Source::NvdOverride => t.sources_what_nvd_override(),
            Source::Cve => t.sources_what_cve(),
            Source::Kev => t.sources_what_kev(),
            Source::Epss => t.sources_what_epss(),
            Source::Csaf => t.sources_what_csaf(),
            Source::OpenVex | Source::CycloneDx => t.sources_what_vex(),
            Source::Osv => t.sources_what_osv(),
            Source::Euvd => t.sources_what_euvd(),
        }
    }
}

/// What the publisher asks to be said: licence and notice.
fn notice(source: &Source) -> &'static str {
    match *source {
        Source::Nvd => {
            "This product uses the NVD API/data but is not endorsed or certified by the NVD. CVE is a registered \
             trademark of The MITRE Corporation."
        }
        Source::NvdOverride => "NVD Data Overrides by Anchore: CC0 1.0.",
        Source::Cve => {
            "CVE records are used under the CVE terms of use (cve.org/Legal/TermsOfUse). CVE is a registered trademark \
             of The MITRE Corporation, which holds the copyright. CISA Vulnrichment: CC0 1.0."
        }
        Source::Kev => "CISA Known Exploited Vulnerabilities Catalog: CC0 1.0. CISA does not endorse this product.",
        Source::Csaf | Source::OpenVex | Source::CycloneDx => {
            "Each document is under the terms of its publisher, who is named beside what it says."
        }
        Source::Osv => "Records are under the licences of their databases (osv.dev, section Data sources).",
        Source::Euvd => "European Vulnerability Database, ENISA: CC BY 4.0.",
        Source::Epss => "EPSS scores by FIRST.org, see first.org/epss. FIRST does not endorse this product.",
    }
}
