//! Files that are no advisories, and what comes along with advisories.

use std::fs;
use std::sync::LazyLock;

use tocsin::advisories::checks::hashes::{self, Algorithm};
use tocsin::advisories::checks::identity::Head;
use tocsin::advisories::checks::openpgp::{Keyring, Signed};
use tocsin::advisories::feeds::fetch::csaf::aggregator::{self, Aggregator};
use tocsin::advisories::feeds::fetch::csaf::index::{self, Entry};
use tocsin::advisories::feeds::fetch::csaf::metadata::{Index, Metadata};
use tocsin::advisories::feeds::fetch::csaf::security_txt;
use tocsin::advisories::sources::{self, Event, SourceFile};
use tocsin::catalogue::life_cycles;
use tocsin::clock::Timestamp;
use tocsin::inventory::import::{self, MAX_COMPONENTS};
use tocsin::tenancy::branding::Logo;

/// What a file of an archive may unpack to here.
const UNPACKED: u64 = 1024 * 1024;
/// The folder of a list.
const FOLDER: &str = "https://provider.example/csaf/white/";
/// 23 November 2026.
const NOW: Timestamp = Timestamp::from_micros(1_795_392_000_000_000);

/// The key whose signature is a seed, and what it signs.
const KEY: &[u8] = include_bytes!("../seeds/openpgp_key/ed25519.asc");
const FINGERPRINT: &str = "DB357E748C9EFC8E5DFE81AF8E2C1D6CA8D368EE";
const SIGNED: &[u8] = b"{\"document\":{}}\n";

/// A component has a place behind the one that holds it, and names.
pub(super) fn sbom(data: &[u8]) {
    let Ok(sbom) = import::read(data) else {
        return;
    };
    assert!(sbom.components.len() <= MAX_COMPONENTS);
    for (place, component) in sbom.components.iter().enumerate() {
        let holder = component.parent;
        assert!(holder.is_none_or(|holder| holder < sbom.components.len() && holder != place));
        assert!(!component.names().is_empty());
    }
}

/// An archive, or a file that is compressed or not, is read to its end, and no further than it may unpack.
pub(super) fn archive(data: &[u8]) {
    let name = format!("tocsin-{}-{:?}", std::process::id(), std::thread::current().id());
    let path = std::env::temp_dir().join(name);
    fs::write(&path, data).expect("a file can be written");
    let bytes = data.len().try_into().unwrap_or(u64::MAX);
    let file = SourceFile { path, bytes };
    let (mut done, mut documents) = (0, 0);
    let read = sources::read::<()>(std::slice::from_ref(&file), UNPACKED, &mut |event| {
        match event {
            Event::Progress(seen) => {
                assert!(seen.bytes_done <= bytes && seen.documents >= documents);
                (done, documents) = (seen.files_done, seen.documents);
            }
            Event::Document(_, document) => assert!(document.raw.len() <= 1024 * 1024),
            _ => {}
        }
        Ok(())
    });
    fs::remove_file(&file.path).expect("the file can be removed");
    assert_eq!((read, done), (Ok(()), 1));
}

/// Release lines have names, in the terms of the catalogue too.
pub(super) fn life_cycle(data: &[u8]) {
    for name in ["debian", "windows"] {
        if let Some(Ok(said)) = life_cycles::read(name, data) {
            let endings = said.of_catalogue().into_iter().flat_map(|(_, endings)| endings);
            endings.for_each(|ending| assert!(!ending.release.is_empty()));
        }
    }
}

/// A provider's folders end with a slash.
pub(super) fn provider_metadata(data: &[u8]) {
    let Ok(metadata) = Metadata::read(data) else {
        return;
    };
    for one in metadata.indexes() {
        assert!(!matches!(one, Index::Folder(url) if !url.ends_with('/')));
    }
}

/// A list of providers is told from the description of one.
pub(super) fn aggregator(data: &[u8]) {
    if let Ok(list) = Aggregator::read(data) {
        assert!(aggregator::is_list(data) && list.members.len() <= aggregator::MOST);
    }
}

/// A feed has each document once, with a name.
pub(super) fn rolie(data: &[u8]) {
    for promised in [false, true] {
        ordered(index::rolie(data, promised).unwrap_or_default());
    }
}

/// No path of a list leads out of its folder.
pub(super) fn changes(data: &[u8]) {
    for entries in [
        index::changes(FOLDER, data).unwrap_or_default(),
        index::lines(FOLDER, data),
    ] {
        for entry in &entries {
            let below = entry.url.strip_prefix(FOLDER).expect("it lies below the folder");
            assert!(!below.split('/').any(|part| part == ".."), "{}", entry.url);
            assert!(entry.url.ends_with(".json"), "{}", entry.url);
        }
        ordered(entries);
    }
}

fn ordered(entries: Vec<Entry>) {
    let once = index::newest_first(entries);
    assert_eq!(index::newest_first(once.clone()), once);
    once.iter().for_each(|one| assert!(!one.file_name().contains('/')));
}

/// Only a few addresses, and none without encryption.
pub(super) fn security_txt(data: &[u8]) {
    let found = security_txt::addresses(data, NOW);
    assert!(found.len() <= security_txt::MOST);
    found.iter().for_each(|url| assert!(url.starts_with("https://")));
}

/// What a document says about itself gives a plain name of a file.
pub(super) fn head(data: &[u8]) {
    let Ok(head) = Head::read(data) else {
        return;
    };
    let name = head.file_name();
    assert!(head.belongs(&head.namespace, &name).is_ok());
    assert!(
        name.bytes()
            .all(|sign| sign.is_ascii_alphanumeric() || b"+-_.".contains(&sign))
    );
}

/// A key is taken only under its own fingerprint.
pub(super) fn openpgp_key(data: &[u8]) {
    let mut ring = Keyring::default();
    assert!(ring.add(&"0".repeat(40), data).is_err());
    let _ = ring.add(FINGERPRINT, data);
}

/// Without keys nothing is signed; with one a file of signatures is read to its end.
pub(super) fn openpgp_signature(data: &[u8]) {
    static RING: LazyLock<Keyring> = LazyLock::new(|| {
        let mut ring = Keyring::default();
        ring.add(FINGERPRINT, KEY).expect("it is the key of the seeds");
        ring
    });
    assert_ne!(Keyring::default().verify(data, SIGNED, NOW), Signed::Good);
    let said = RING.verify(data, SIGNED, NOW);
    assert!(said != Signed::Good || RING.verify(data, b"something else", NOW) != Signed::Good);
}

/// Only a file that holds the hash says that it fits.
pub(super) fn digest(data: &[u8]) {
    for algorithm in Algorithm::ALL {
        let stated = String::from_utf8_lossy(data).to_lowercase();
        let fits = hashes::check(algorithm, data, SIGNED).is_ok();
        assert!(!fits || stated.contains(&algorithm.digest(SIGNED)));
    }
}

/// A picture is kept as it came.
pub(super) fn logo(data: &[u8]) {
    if let Ok(logo) = Logo::read(data.to_vec()) {
        assert_eq!(logo.bytes, data);
    }
}
