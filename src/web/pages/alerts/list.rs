//! `GET /business/{sme}/alerts`

use super::view::{AlertList, Answered, AnsweredAs, AnsweredRow};
use super::{answered, card_of, row};
use crate::alerts::closing::{self, ClosedBecause};
use crate::alerts::urgency::Level;
use crate::alerts::{self, Alert, AlertState, Answer};
use crate::app::App;
use crate::db::{Db, DbError, Scope};
use crate::i18n::{L10nLanguage, Lang, dates, lists};
use crate::web::access::SmeMember;
use crate::web::frame::{Business, Section};
use crate::web::{Answer as Reply, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// How many answered alerts are listed.
const ANSWERED: i64 = 20;

/// `GET /business/{sme}/alerts`
pub async fn list(app: Data<App>, request: HttpRequest, actor: SmeMember) -> Reply {
    let sme = actor.sme.clone();
    let read = move |db: &mut Db| -> Result<_, DbError> {
        let business = Business::find(db, &sme)?;
        let open = alerts::store::find_open(db, &sme)?;
        let mut settled = Vec::new();
        for alert in alerts::store::find_settled(db, &sme, ANSWERED)? {
            let answers = alerts::store::find_answers(db, &sme, &alert.id)?;
            settled.push((alert, answers));
        }
        Ok((business, open, settled, closing::store::find_all(db, &sme)?))
    };
    let (business, open, settled, reasons) = app.database.read(Scope::Sme(actor.sme.clone()), read).await?;
    let page = frame::business(&app, &request, &business, Section::Alerts);
    let lang = page.lang;
    let view = AlertList {
        business: business.sme.name.clone(),
        summary: summary(page.t, lang, &open),
        why_action: format!("/business/{}/why-not", business.sme.id),
        open: open.iter().map(|alert| row(&app, &business, alert, lang)).collect(),
        answered: settled
            .iter()
            .map(|(alert, answers)| {
                let reason = reasons.get(alert.id.as_str()).copied();
                settled_row(&app, &business, alert, answers, reason, lang)
            })
            .collect(),
        page,
    };
    frame::show(&request, &view)
}

/// How many alerts are open, how many of them only ask for a version, and how many are for information: counted as on
/// the home page. None when nothing is open.
fn summary(t: &L10nLanguage, lang: Lang, open: &[Alert]) -> Option<String> {
    let (questions, others): (Vec<&Alert>, Vec<&Alert>) = open.iter().partition(|alert| alerts::is_question(alert));
    let (tasks, notes): (Vec<&Alert>, Vec<&Alert>) = others.into_iter().partition(|alert| alert.level > Level::Info);
    let some = |count: usize| Some(count).filter(|count| *count > 0);
    let parts = [
        some(tasks.len()).map(|count| t.page_alerts_open_alerts(count)),
        some(questions.len()).map(|count| t.page_alerts_open_questions(count)),
        some(notes.len()).map(|count| t.page_alerts_open_notes(count)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| t.page_alerts_open(lists::and(lang, &parts)))
}

fn settled_row(
    app: &App,
    business: &Business,
    alert: &Alert,
    answers: &[Answer],
    reason: Option<ClosedBecause>,
    lang: Lang,
) -> AnsweredRow {
    let zone = &business.sme.time_zone;
    let last = answers.last().filter(|_| alert.state != AlertState::Closed);
    let closed = || Answered {
        kind: match reason {
            Some(ClosedBecause::Withdrawn) => AnsweredAs::Withdrawn,
            Some(ClosedBecause::SetAside) => AnsweredAs::SetAside,
            Some(ClosedBecause::Corrected) => AnsweredAs::Corrected,
            Some(ClosedBecause::List) | None => AnsweredAs::Closed,
        },
        person: None,
        when: dates::day_and_time(lang, alert.updated_at.micros(), zone),
        undo: None,
    };
    AnsweredRow {
        title: card_of(app, business, alert, lang).title,
        href: format!("/business/{}/alerts/{}", business.sme.id, alert.id),
        level: alert.level,
        answer: last.map_or_else(closed, |answer| answered(answer, lang, zone)),
    }
}
