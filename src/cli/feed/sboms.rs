//! Files of an import that are no advisories: makers' SBOMs of releases in the catalogue.

use crate::advisories::checks::hashes::Algorithm;
use crate::advisories::sources::{self, Problem};
use crate::app::App;
use crate::cli::Failure;
use crate::db::{Db, Scope};
use crate::inventory::contents::{self, TakenIn};
use crate::inventory::import::{self, MAX_BYTES, Sbom, SbomError};

/// Takes in what turns out to be an SBOM and names the rest; returns how many were.
pub(super) async fn take_in(app: &App, files: &[Problem]) -> Result<usize, Failure> {
    let mut taken_in = 0;
    for file in files {
        match read(file) {
            Ok((sbom, digest)) => match take_in_one(app, sbom, digest).await? {
                Ok(line) => {
                    taken_in += 1;
                    println!("{}: {line}", file.path.display());
                }
                Err(words) => eprintln!("left out: {}: {words}", file.path.display()),
            },
            Err(words) => eprintln!("left out: {words}"),
        }
    }
    Ok(taken_in)
}

/// The document with the digest of its text. What is no SBOM either keeps the words of the readers of advisories.
fn read(file: &Problem) -> Result<(Sbom, String), String> {
    let named = |words: String| format!("{}: {words}", file.path.display());
    let bytes = sources::bytes(&file.path, MAX_BYTES).map_err(|error| named(error.to_string()))?;
    match import::read(&bytes) {
        Ok(sbom) => Ok((sbom, Algorithm::Sha256.digest(&bytes))),
        Err(SbomError::Unknown(_)) => Err(file.to_string()),
        Err(error) => Err(named(error.to_string())),
    }
}

async fn take_in_one(app: &App, sbom: Sbom, digest: String) -> Result<Result<String, String>, Failure> {
    let (catalogue, now) = (app.catalogue.clone(), app.clock.now());
    let subject = match contents::subject_of(&catalogue, &sbom) {
        Ok(subject) => subject,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let number = sbom.components.len();
    let title = format!("{} {}", subject.product, subject.version);
    let work = move |db: &mut Db| contents::take_in(db, &catalogue, now, &subject, &sbom, &digest);
    let done: TakenIn = app.database.write(Scope::System, work).await?;
    Ok(Ok(if done.changed {
        format!(
            "{title}: {number} components, {} releases compared again",
            done.releases
        )
    } else {
        format!("{title}: nothing new")
    }))
}
