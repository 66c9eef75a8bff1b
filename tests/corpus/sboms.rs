//! SBOMs as tools and makers write them: each is read with its components, or says why it is not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use tocsin::advisories::sources;
use tocsin::inventory::import::{self, MAX_BYTES, Sbom, SbomError};

use super::support::{Outcome, with_corpus};

/// Every file below a folder, in sorted order.
fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What became of each file, by its path below the folder of SBOMs.
fn read_all(corpus: &Path) -> Result<BTreeMap<String, Result<Sbom, SbomError>>, Box<dyn std::error::Error>> {
    let folder = corpus.join("data/sbom");
    let mut read = BTreeMap::new();
    for file in files(&folder)? {
        let bytes = sources::bytes(&file, MAX_BYTES)?;
        let name = file.strip_prefix(&folder)?.display().to_string();
        read.insert(name, import::read(&bytes));
    }
    Ok(read)
}

/// What is no SBOM of a version that we read, by a part of its path, with the reason.
const REFUSED: &[(&str, &str)] = &[
    ("spdx3.0/", "SPDX 3"),
    ("simple.json.gz.gz", "compressed twice"),
    ("invalid-bomformat-", "bomFormat is"),
    ("invalid-namespace-", "is not in a namespace of CycloneDX"),
];

#[test]
fn every_sbom_is_read_or_says_why_not() -> Outcome {
    with_corpus("every_sbom_is_read_or_says_why_not", |corpus| {
        let all = read_all(corpus)?;
        assert_eq!(all.len(), 333);
        let mut surprises = Vec::new();
        for (name, read) in &all {
            let expected = REFUSED
                .iter()
                .find(|(part, _)| name.contains(part))
                .map(|(_, words)| words);
            match (expected, read) {
                (Some(words), Err(error)) if error.to_string().contains(words) => {}
                // What breaks a rule of the schema may be read or refused: it has to say why.
                (None, Err(error)) if name.contains("invalid-") => println!("{name}: {error}"),
                (None, Ok(_)) => {}
                (_, read) => surprises.push(format!("{name}: {:?}", read.as_ref().map(|sbom| &sbom.format))),
            }
        }
        assert!(surprises.is_empty(), "{surprises:#?}");
        let components: usize = all.values().flatten().map(|sbom| sbom.components.len()).sum();
        let read = all.values().filter(|read| read.is_ok()).count();
        println!("{read} of {} SBOMs read, {components} components", all.len());
        Ok(())
    })
}

/// Components of some documents, counted apart from our reader.
const COUNTED: &[(&str, &str, usize)] = &[
    ("redhat/application.cdx.json.gz", "CycloneDX 1.4 JSON", 88),
    ("redhat/CE8E7B92C4BD452.json.gz", "CycloneDX 1.6 JSON", 330),
    ("redhat/cyclonedx-circular.json.gz", "CycloneDX 1.4 JSON", 242),
    ("redhat/invalid-purl.json.gz", "CycloneDX 1.5 JSON", 1),
    ("redhat/loop.json.gz", "SPDX 2.2 JSON", 2),
    ("redhat/double-ref.json.gz", "SPDX 2.2 JSON", 2),
    ("redhat/openssl-3.0.7-18.el9_2.spdx.json.gz", "SPDX 2.3 JSON", 37),
    (
        "redhat/openssl-3.0.7-18.el9_2.cdx_1.6.sbom.json.gz",
        "CycloneDX 1.6 JSON",
        37,
    ),
    (
        "spdx-examples/software/example6/spdx2.2/example6-lib.spdx",
        "SPDX 2.2 tag-value",
        4,
    ),
];

#[test]
fn components_are_counted_as_the_documents_have_them() -> Outcome {
    with_corpus("components_are_counted_as_the_documents_have_them", |corpus| {
        let all = read_all(corpus)?;
        for (name, format, number) in COUNTED {
            let sbom = all
                .get(*name)
                .ok_or(*name)?
                .as_ref()
                .map_err(|error| format!("{name}: {error}"))?;
            assert_eq!(
                (sbom.format.as_str(), sbom.components.len()),
                (*format, *number),
                "{name}"
            );
        }
        Ok(())
    })
}

/// Documents of the specification's own examples whose JSON and XML name the same components, counted apart from our
/// readers; the other pairs are different documents.
const SAME: usize = 49;

#[test]
fn json_and_xml_of_the_same_document_say_the_same() -> Outcome {
    with_corpus("json_and_xml_of_the_same_document_say_the_same", |corpus| {
        let all = read_all(corpus)?;
        let named = |sbom: &Sbom| -> Vec<String> {
            let components = sbom.components.iter();
            components
                .map(|one| format!("{} {:?} {:?}", one.title(), one.purls, one.cpes))
                .collect()
        };
        let examples = all
            .iter()
            .filter(|(name, _)| name.contains("/valid-") && name.ends_with(".json"));
        let pairs = examples.filter_map(|(name, json)| {
            let xml = all.get(&name.replace("json", "xml"))?;
            Some((json.as_ref().ok()?, xml.as_ref().ok()?))
        });
        assert_eq!(pairs.filter(|(json, xml)| named(json) == named(xml)).count(), SAME);
        Ok(())
    })
}
