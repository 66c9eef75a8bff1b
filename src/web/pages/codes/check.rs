//! `GET /code` and `POST /code`: four facts about a message, nothing about a business; `GET /check-a-message` explains.

use super::view::{CheckCode, CodeAnswer, MessageFacts, Recognise};
use crate::alerts::urgency::Level;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::delivery::check_codes;
use crate::i18n::{self, dates};
use crate::web::page::FormErrors;
use crate::web::{Answer, Form, client_address, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// The time zone in which a stranger reads the time of a message; the page names no business.
const TIME_ZONE: &str = "Europe/Paris";

/// What the form sends.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
}

/// `GET /code`
pub async fn new(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    frame::show(
        &request,
        &CheckCode {
            page,
            code: String::new(),
            answer: CodeAnswer::Empty,
            errors: None,
        },
    )
}

/// `GET /check-a-message`
pub async fn recognise(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    frame::show(&request, &Recognise { page })
}

/// `POST /code`
pub async fn check(app: Data<App>, request: HttpRequest, Form(typed): Form<Typed>) -> Answer {
    let page = frame::plain(&app, &request);
    let view = |answer, errors| CheckCode {
        page,
        code: typed.code.chars().take(40).collect(),
        answer,
        errors,
    };
    if typed.code.trim().is_empty() {
        let mut errors = FormErrors::default();
        errors.add("code", i18n::texts(frame::language(&request)).page_code_error());
        return frame::show_again(&request, &view(CodeAnswer::Empty, Some(errors)));
    }
    let address = client_address::throttle_key(&app, &request);
    if let Err(wait) = app.throttles.check_code.count(&address) {
        let minutes = u32::try_from(wait.as_secs() / 60 + 1).unwrap_or(1);
        return frame::show_again(&request, &view(CodeAnswer::TooMany(minutes), None));
    }
    let found = match check_codes::read(&typed.code) {
        Some(code) => {
            app.database
                .read(Scope::Global, move |db: &mut Db| check_codes::store::find(db, &code))
                .await?
        }
        None => None,
    };
    let lang = frame::language(&request);
    let answer = found.map_or(CodeAnswer::NotFound, |message| {
        CodeAnswer::Found(MessageFacts {
            code: message.code,
            subject: message.subject,
            sent: dates::day_and_time(lang, message.created_at.micros(), TIME_ZONE),
            from_name: message.sender,
            from_address: message.sender_address,
            level: message.level.as_deref().and_then(Level::parse),
        })
    });
    frame::show(&request, &view(answer, None))
}
