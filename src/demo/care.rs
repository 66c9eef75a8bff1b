//! What is no advisory: a maker's SBOM of a release, a document that was changed on its way, and what the operator has
//! decided about data that are wrong.

use super::OPERATOR;
use crate::advisories::checks::hashes::Algorithm;
use crate::advisories::checks::{Evidence, judge_without_keys};
use crate::advisories::curation::{self, Kind, NewDecision};
use crate::advisories::quarantine::store::NewEntry;
use crate::advisories::quarantine::{self, IMPORT};
use crate::catalogue::Catalogue;
use crate::clock::Timestamp;
use crate::db::{Db, DbError, DbResult};
use crate::inventory::{contents, import};

/// What is in a release of UniFi Network.
const SBOM: &str = include_str!("sbom.json");
/// A maker's document that says the opposite of the one whose hash lies beside it.
const DOUBTED: &str = include_str!("doubted.json");
const DOUBTED_PATH: &str = "csaf/fortinet/fg-ir-24-535.json";
const STATED_HASH: &str = "355ce51094ad1fe14cc3959d5aa01e6397386871a0a139026938e95359471980";
/// The weakness whose data name the wrong program, and why it is set aside.
const WRONG: &str = "CVE-2024-29853";
const WHY: &str = "CISA’s addition names Veeam Backup & Replication. Veeam’s note KB4582 speaks of the Agent for Windows \
                   before 6.1.2 alone.";
const LOOK_AGAIN_DAYS: i64 = 60;

/// Adds all of it (needs the system scope).
pub(super) fn add(db: &mut Db, catalogue: &Catalogue, now: Timestamp) -> DbResult<()> {
    take_in_sbom(db, catalogue, now)?;
    hold_back(db, now)?;
    set_aside(db, now)
}

fn take_in_sbom(db: &mut Db, catalogue: &Catalogue, now: Timestamp) -> DbResult<()> {
    let sbom = import::read(SBOM.as_bytes()).map_err(|e| DbError::damaged("demo SBOM", e))?;
    let subject = contents::subject_of(catalogue, &sbom).map_err(|e| DbError::damaged("demo SBOM", e))?;
    let digest = Algorithm::Sha256.digest(SBOM.as_bytes());
    contents::take_in(db, catalogue, now, &subject, &sbom, &digest)?;
    Ok(())
}

fn hold_back(db: &mut Db, now: Timestamp) -> DbResult<()> {
    let evidence = Evidence {
        hashes: vec![(Algorithm::Sha256, STATED_HASH.as_bytes().to_vec())],
        signature: None,
    };
    let Err(doubt) = judge_without_keys(DOUBTED.as_bytes(), &evidence) else {
        return Err(DbError::damaged("demo document", "its hash fits"));
    };
    let entry = NewEntry {
        source: IMPORT.to_owned(),
        document: DOUBTED_PATH.to_owned(),
        listed: None,
        doubt,
        digest: Algorithm::Sha256.digest(DOUBTED.as_bytes()),
        bytes: DOUBTED.as_bytes().to_vec(),
    };
    quarantine::store::create(db, now, &entry)?;
    Ok(())
}

fn set_aside(db: &mut Db, now: Timestamp) -> DbResult<()> {
    let missing = || DbError::damaged("demo decision", "its weakness is not there");
    let id = curation::store::find_bearing(db, WRONG)?.ok_or_else(missing)?;
    let decision = NewDecision {
        kind: Kind::SetAside,
        ruled: None,
        reason: WHY.to_owned(),
        by: OPERATOR.to_owned(),
        until: Some(now.plus_days(LOOK_AGAIN_DAYS)),
    };
    curation::take(db, now, &id, &decision)?;
    Ok(())
}
