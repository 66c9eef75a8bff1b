//! What the machine gives: the public address, the data folder, room on the disk.

use super::Finding;
use crate::config::Config;
use crate::db::Engine;
use crate::disk;
use indicatif::HumanBytes;
use std::path::Path;

/// Free room below which there is a warning, in hundredths.
const SCARCE: u64 = 10;
/// Free room below which it fails, in hundredths.
const TOO_LITTLE: u64 = 5;

/// Browsers keep our cookies only over https and on the machine itself.
pub(super) fn base_url(config: &Config) -> Finding {
    let url = &config.base_url;
    let host = url.split_once("://").map_or("", |(_, host)| host);
    let is_local = ["localhost", "127.", "[::1]"]
        .iter()
        .any(|begin| host.starts_with(begin));
    if url.starts_with("https://") {
        Finding::ok("base address", url)
    } else if is_local {
        Finding::warning(
            "base address",
            format!("{url} works on this machine only"),
            "set TOCSIN_BASE_URL to the public https:// address",
        )
    } else {
        Finding::failed(
            "base address",
            format!("{url} is not https, so nobody stays signed in"),
            "put a server with TLS in front and set TOCSIN_BASE_URL to its https:// address",
        )
    }
}

/// The data folder and the room it has.
pub(super) fn data(config: &Config) -> Vec<Finding> {
    let folder = &config.data;
    if !folder.exists() {
        let is_needed = config.smtp_url.is_none() || Engine::of(&config.database_url).ok() == Some(Engine::Sqlite);
        let found = format!("{} is not there", folder.display());
        return vec![if is_needed {
            Finding::warning(
                "data folder",
                found,
                "the first start makes it; check TOCSIN_DATA if it was there before",
            )
        } else {
            Finding::ok("data folder", format!("{found}, and not needed"))
        }];
    }
    vec![writable(folder), room(folder)]
}

fn writable(folder: &Path) -> Finding {
    let probe = folder.join(format!(".doctor-{}", std::process::id()));
    let written = std::fs::write(&probe, b"x").and_then(|()| std::fs::remove_file(&probe));
    match written {
        Ok(()) => Finding::ok("data folder", format!("{} can be written", folder.display())),
        Err(error) => Finding::failed(
            "data folder",
            format!("{}: {error}", folder.display()),
            "give the user that runs Tocsin the right to write there",
        ),
    }
}

fn room(folder: &Path) -> Finding {
    let space = match disk::space(folder) {
        Ok(space) => space,
        Err(error) => {
            return Finding::failed(
                "disk",
                format!("{}: {error}", folder.display()),
                "check the file system",
            );
        }
    };
    let percent = space.free_percent();
    let found = format!("{percent} % free, {}", HumanBytes(space.free));
    let advice = "make room: old copies of the database and mails in the data folder can go";
    match percent {
        0..TOO_LITTLE => Finding::failed("disk", found, advice),
        TOO_LITTLE..SCARCE => Finding::warning("disk", found, advice),
        _ => Finding::ok("disk", found),
    }
}
