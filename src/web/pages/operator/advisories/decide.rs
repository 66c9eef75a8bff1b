//! `POST /operator/advisories/{advisory}/setting-aside` and `/rulings`: an advisory stops matching, or some releases
//! get a verdict of their own. A second click changes nothing.

use super::show::page;
use super::typed::{self, Returned, RulingForm, SettingAside};
use crate::advisories::curation::{self, Kind, NewDecision, Ruled};
use crate::app::App;
use crate::catalogue::Product;
use crate::db::{AdvisoryId, Db, DbResult, Scope};
use crate::i18n::{L10nLanguage, texts};
use crate::matching::Status;
use crate::web::access::Operator;
use crate::web::page::FormErrors;
use crate::web::{Answer, Error, Flash, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Path};

/// Longest version, in characters.
const LONGEST_VERSION: usize = 120;

/// `POST /operator/advisories/{advisory}/setting-aside`
pub async fn set_aside(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(form): Form<SettingAside>,
) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let kind = [Kind::SetAside, Kind::Withdrawn]
        .into_iter()
        .find(|kind| kind.as_str() == form.kind);
    if kind.is_none() {
        errors.add("kind", t.operator_error_kind());
    }
    let reason = typed::reason(t, "reason", &form.reason, &mut errors);
    let until = typed::until(t, "until", &form.until, app.clock.now(), &mut errors);
    let Some(kind) = kind.filter(|_| errors.count() == 0) else {
        let returned = Returned {
            aside: form,
            errors: Some(errors),
            ..Returned::default()
        };
        return frame::show_again(&request, &page(&app, &request, &path, returned).await?);
    };
    let new = NewDecision {
        kind,
        ruled: None,
        reason,
        by: actor.person.person.name,
        until,
    };
    keep(&app, path.into_inner(), new).await
}

/// `POST /operator/advisories/{advisory}/rulings`
pub async fn rule(
    app: Data<App>,
    request: HttpRequest,
    actor: Operator,
    path: Path<String>,
    Form(form): Form<RulingForm>,
) -> Answer {
    let t = texts(frame::language(&request));
    let mut errors = FormErrors::default();
    let ruled = ruled(&app, t, &form, &mut errors);
    let reason = typed::reason(t, "rule_reason", &form.rule_reason, &mut errors);
    let until = typed::until(t, "rule_until", &form.rule_until, app.clock.now(), &mut errors);
    let Some(ruled) = ruled.filter(|_| errors.count() == 0) else {
        let returned = Returned {
            ruling: form,
            errors: Some(errors),
            ..Returned::default()
        };
        return frame::show_again(&request, &page(&app, &request, &path, returned).await?);
    };
    let new = NewDecision {
        kind: Kind::Ruling,
        ruled: Some(ruled),
        reason,
        by: actor.person.person.name,
        until,
    };
    keep(&app, path.into_inner(), new).await
}

fn ruled(app: &App, t: &L10nLanguage, form: &RulingForm, errors: &mut FormErrors) -> Option<Ruled> {
    let product = app.catalogue.product(&form.rule_product);
    if product.is_none() {
        errors.add("rule_product", t.operator_error_rule_product());
    }
    let all = [Status::Affected, Status::NotAffected, Status::Fixed];
    let status = all.into_iter().find(|status| status.as_str() == form.rule_status);
    if status.is_none() {
        errors.add("rule_status", t.operator_error_rule_status());
    }
    let version = |text: &str| {
        let version: String = text.trim().chars().take(LONGEST_VERSION).collect();
        Some(version).filter(|version| !version.is_empty())
    };
    let (from, before) = (version(&form.rule_from), version(&form.rule_before));
    if status == Some(Status::Fixed) && from.is_none() {
        errors.add("rule_from", t.operator_error_rule_from());
    }
    Some(Ruled::new(
        &product?.slug,
        product.map(Product::cpes)?,
        status?,
        from,
        before,
    ))
}

/// The same decision twice leads to the same page; one about what is not there is "not found".
async fn keep(app: &App, id: String, new: NewDecision) -> Answer {
    let (advisory, now) = (AdvisoryId::from(id.clone()), app.clock.now());
    let work = move |db: &mut Db| -> DbResult<_> {
        let kept = curation::take(db, now, &advisory, &new)?;
        Ok((kept, curation::store::lock(db, &advisory)?))
    };
    let (kept, known) = app.database.write(Scope::Global, work).await?;
    if !known {
        return Err(Error::NotFound);
    }
    let target = super::view::href(&id);
    Ok(frame::see_other(&target, kept.then_some(&Flash::AdvisoryDecided(id))))
}
