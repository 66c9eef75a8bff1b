//! Gathers the facts about one advisory and one business.

use super::super::explaining::Names;
use super::super::model::Alert;
use super::super::review::{self, ItemVerdict};
use super::super::urgency::Exploitation;
use super::super::{Context, mails};
use super::{Dismissal, DismissalReason, Facts, Judged, Known, List, Mail, Near, Program, Raised, store};
use crate::advisories::documents;
use crate::advisories::store::StoredAdvisory;
use crate::alerts::store as alerts;
use crate::alerts::{AlertState, AnswerKind};
use crate::catalogue::Product;
use crate::db::{AdvisoryId, Db, DbError, DbResult, SmeId};
use crate::matching;
use crate::tenancy;
use crate::tenancy::pauses;

/// How many settled alerts are looked through.
const SETTLED: i64 = 500;

/// The advisory that somebody asked for, under any of its names.
///
/// # Errors
/// The database's.
pub fn advisory(db: &mut Db, typed: &str) -> DbResult<Option<(Known, StoredAdvisory)>> {
    let Some(id) = documents::store::find_id(db, typed)? else {
        return Ok(None);
    };
    let pending = documents::store::is_pending(db, &id)?;
    let found = crate::advisories::store::find(db, &[id])?.into_iter().next();
    Ok(found.map(|stored| {
        let known = Known {
            id: stored.id.clone(),
            withdrawn: stored.advisory.rejected,
            set_aside: stored.advisory.set_aside.clone(),
            named: matching::products(stored.advisory.applicability())
                .into_iter()
                .collect(),
            pending,
        };
        (known, stored)
    }))
}

/// The facts for somebody who may read the list.
///
/// # Errors
/// The database's.
pub fn find(db: &mut Db, context: &Context, sme: &SmeId, typed: &str) -> DbResult<Facts> {
    let Some((known, stored)) = advisory(db, typed)? else {
        return Ok(Facts {
            advisory: None,
            list: None,
        });
    };
    Ok(Facts {
        advisory: Some(known),
        list: Some(list(db, context, sme, &stored)?),
    })
}

/// The facts for somebody who may not: what is true of the advisory for everybody.
///
/// # Errors
/// The database's.
pub fn find_public(db: &mut Db, typed: &str) -> DbResult<Facts> {
    let advisory = advisory(db, typed)?.map(|(known, _)| known);
    Ok(Facts { advisory, list: None })
}

fn list(db: &mut Db, context: &Context, sme: &SmeId, stored: &StoredAdvisory) -> DbResult<List> {
    let missing = || DbError::Query(diesel::result::Error::NotFound);
    let business = tenancy::store::find_sme(db, sme)?.ok_or_else(missing)?;
    let own = tenancy::store::find_organisation(db, &business.organisation_id)?.ok_or_else(missing)?;
    let verdicts = review::judge_all(db, context, sme)?;
    Ok(List {
        programs: programs(db, context, sme, stored, &verdicts)?,
        near: near(context, stored, &verdicts),
        unwatched: unwatched(context, &verdicts),
        receivers: tenancy::store::find_contacts(db, sme)?.len(),
        paused: own.paused_at.is_some() || pauses::store::find_instance_pause(db)?.is_some(),
        welcomed_at: business.welcomed_at,
        assumed: business.is_assumed(),
    })
}

fn programs(
    db: &mut Db,
    context: &Context,
    sme: &SmeId,
    stored: &StoredAdvisory,
    verdicts: &[ItemVerdict],
) -> DbResult<Vec<Program>> {
    let mut raised = alerts::find_open(db, sme)?;
    raised.extend(alerts::find_settled(db, sme, SETTLED)?);
    let dismissals = store::find_dismissals(db, sme, &stored.id, stored.changed_at, context.now)?;
    let names = Names::of(db, context, verdicts.iter().map(|verdict| &verdict.item))?;
    let named = matching::products(stored.advisory.applicability());
    let mut programs = Vec::new();
    for (place, verdict) in verdicts.iter().enumerate() {
        let item = &verdict.item;
        let Some(slug) = item.product_slug.as_deref().filter(|_| names.is_among(&named, place)) else {
            continue;
        };
        let own: Vec<&Alert> = raised.iter().filter(|alert| alert.product_slug == slug).collect();
        programs.push(Program {
            item: item.id.clone(),
            label: item.label.as_str().to_owned(),
            version: item.version.clone(),
            explanation: names.explain(stored.advisory.applicability(), place),
            dismissal: dismissals.get(slug).copied(),
            judged: judged(verdict, &stored.id),
            alert: alert(db, sme, stored, &own)?,
        });
    }
    Ok(programs)
}

/// The alert whose mail named the advisory, also when it bundles something else by now; else the newest that bundles it.
fn alert(db: &mut Db, sme: &SmeId, stored: &StoredAdvisory, own: &[&Alert]) -> DbResult<Option<Raised>> {
    let aliases = stored.advisory.aliases.iter().map(String::as_str);
    let ids: Vec<&str> = std::iter::once(stored.id.as_str()).chain(aliases).collect();
    let mut newest = None;
    for alert in own {
        let bundles = alert.document.advisories.iter().any(|one| one.id == stored.id);
        let mails = store::find_mails(db, sme, &alert.id, &ids)?;
        let names = mails.iter().any(|(_, names)| *names);
        if names || (bundles && newest.is_none()) {
            let found = raised(db, sme, alert, mails)?;
            if names {
                return Ok(Some(found));
            }
            newest = Some(found);
        }
    }
    Ok(newest)
}

fn judged(verdict: &ItemVerdict, advisory: &AdvisoryId) -> Judged {
    if verdict.held.contains(advisory) {
        return Judged::Held;
    }
    let found = verdict.findings.iter().find(|judged| judged.advisory.id == *advisory);
    found.map_or(Judged::None, |judged| Judged::Level(judged.decision.level))
}

fn raised(db: &mut Db, sme: &SmeId, alert: &Alert, mails: Vec<(Mail, bool)>) -> DbResult<Raised> {
    let is_kept = !mails.is_empty();
    let naming = mails.iter().filter(|(_, names)| *names);
    let newest = naming.map(|(mail, _)| mail.written_at).max();
    // Without the mails, that one was written is all that is known.
    let told_at = newest.or(alert.told_at.filter(|_| !is_kept));
    let mails = mails.into_iter().map(|(mail, _)| mail);
    Ok(Raised {
        id: alert.id.clone(),
        answered: answered(db, sme, alert)?,
        level: alert.level,
        missing: alert.document.missing.clone(),
        attacked: alert.document.inputs.exploitation == Exploitation::Active,
        news: mails::is_news(alert.raised_at, alert),
        raised_at: alert.raised_at,
        joined: is_kept && told_at.is_none(),
        told_at,
        // The alert keeps the code of its last mail.
        code: told_at
            .filter(|at| alert.told_at == Some(*at))
            .map(|_| alert.check_code.clone()),
        mails: mails.filter(|mail| Some(mail.written_at) == newest).collect(),
    })
}

/// The owner's answer to an alert that it has settled.
fn answered(db: &mut Db, sme: &SmeId, alert: &Alert) -> DbResult<Option<Dismissal>> {
    let kind = match alert.state {
        AlertState::Done => AnswerKind::Completion,
        AlertState::Dismissed => AnswerKind::Dismissal,
        AlertState::Open | AlertState::Closed => return Ok(None),
    };
    let answers = alerts::find_answers(db, sme, &alert.id)?;
    let answer = answers.into_iter().rfind(|answer| answer.kind == kind);
    Ok(answer.map(|answer| Dismissal {
        at: answer.at,
        reason: match kind {
            AnswerKind::Completion => DismissalReason::Done,
            _ => DismissalReason::parse(answer.note.as_deref().unwrap_or_default()),
        },
    }))
}

/// Programs that no advisory can be compared with, by the owner's names.
fn unwatched(context: &Context, verdicts: &[ItemVerdict]) -> Vec<String> {
    let product = |slug: &String| context.catalogue.product(slug);
    let items = verdicts.iter().map(|verdict| &verdict.item);
    let unwatched = items.filter(|item| {
        !item
            .product_slug
            .as_ref()
            .and_then(product)
            .is_some_and(Product::is_watched)
    });
    unwatched.map(|item| item.label.as_str().to_owned()).collect()
}

/// Programs that are not named, though their maker or their name is.
fn near(context: &Context, stored: &StoredAdvisory, verdicts: &[ItemVerdict]) -> Vec<Near> {
    let named = matching::products(stored.advisory.applicability());
    let resembling = verdicts.iter().filter_map(|verdict| {
        let identities = review::identities(context, &verdict.item);
        let same = |maker: bool| {
            named.iter().find(|(vendor, product)| {
                let alike = |one: &matching::Item| {
                    if maker {
                        one.vendor == *vendor
                    } else {
                        one.product == *product
                    }
                };
                identities.iter().any(alike)
            })
        };
        let is_named = identities
            .iter()
            .any(|one| named.contains(&(one.vendor.clone(), one.product.clone())));
        let (pair, same_maker) = same(false)
            .map(|pair| (pair, false))
            .or_else(|| Some((same(true)?, true)))?;
        (!is_named).then(|| Near {
            label: verdict.item.label.as_str().to_owned(),
            named: pair.clone(),
            same_maker,
        })
    });
    resembling.take(5).collect()
}
