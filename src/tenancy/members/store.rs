//! Rows of an organisation's members: only `sme`, which its scope may see.

use super::{Counts, MemberState};
use crate::clock::Timestamp;
use crate::db::schema::sme;
use crate::db::{Db, DbResult, OrganisationId, SmeId};
use diesel::prelude::*;

/// A member as its organisation knows it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sme)]
pub struct Member {
    /// Id.
    pub id: SmeId,
    /// Name of the business.
    pub name: String,
    /// What it does.
    pub trade: String,
    /// Where it is.
    pub town: String,
    /// When somebody of the business took it over.
    pub claimed_at: Option<Timestamp>,
    /// How many contacts receive alerts.
    pub receivers: i32,
    /// The starter pack it was given.
    pub pack: Option<String>,
    /// When it was enrolled.
    pub created_at: Timestamp,
}

/// Which members are wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only those in this state.
    pub state: Option<MemberState>,
    /// Only those whose name begins with this.
    pub begins: String,
    /// Only those after this name and id.
    pub after: Option<(String, String)>,
}

/// The members of an organisation by name, one page of them.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, organisation: &OrganisationId, wanted: &Wanted, limit: i64) -> DbResult<Vec<Member>> {
    let mut members = sme::table
        .filter(sme::organisation_id.eq(organisation))
        .order((sme::name, sme::id))
        .limit(limit)
        .select(Member::as_select())
        .into_boxed();
    members = match wanted.state {
        Some(MemberState::NobodyReceives) => members.filter(sme::receivers.eq(0)),
        Some(MemberState::NotClaimed) => members.filter(sme::receivers.gt(0)).filter(sme::claimed_at.is_null()),
        Some(MemberState::Active) => members
            .filter(sme::receivers.gt(0))
            .filter(sme::claimed_at.is_not_null()),
        None => members,
    };
    if !wanted.begins.is_empty() {
        let pattern = format!("{}%", escaped(&wanted.begins));
        members = members.filter(sme::name.like(pattern).escape('\\'));
    }
    if let Some((name, id)) = &wanted.after {
        let later = sme::name.gt(name).or(sme::name.eq(name).and(sme::id.gt(id)));
        members = members.filter(later);
    }
    Ok(members.load(db)?)
}

/// A text whose signs mean themselves in LIKE.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '%' | '_' | '\\') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

/// One member of an organisation.
///
/// # Errors
/// The database's.
pub fn find_one(db: &mut Db, organisation: &OrganisationId, id: &SmeId) -> DbResult<Option<Member>> {
    Ok(sme::table
        .filter(sme::organisation_id.eq(organisation))
        .filter(sme::id.eq(id))
        .select(Member::as_select())
        .first(db)
        .optional()?)
}

/// How many members an organisation has in each state.
///
/// # Errors
/// The database's.
pub fn count(db: &mut Db, organisation: &OrganisationId) -> DbResult<Counts> {
    let own = || sme::table.filter(sme::organisation_id.eq(organisation)).count();
    let unclaimed = own().filter(sme::receivers.gt(0)).filter(sme::claimed_at.is_null());
    Ok(Counts {
        all: own().get_result(db)?,
        nobody_receives: own().filter(sme::receivers.eq(0)).get_result(db)?,
        not_claimed: unclaimed.get_result(db)?,
    })
}

/// How many members an organisation enrolled before `since` that nobody has claimed.
///
/// # Errors
/// The database's.
pub fn count_unanswered(db: &mut Db, organisation: &OrganisationId, since: Timestamp) -> DbResult<i64> {
    Ok(sme::table
        .filter(sme::organisation_id.eq(organisation))
        .filter(sme::claimed_at.is_null())
        .filter(sme::created_at.lt(since))
        .count()
        .get_result(db)?)
}
