//! `GET /sign-in`

use super::view::{DemoSignIn, SignIn};
use crate::app::App;
use crate::web::page::FormErrors;
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use serde::Deserialize;

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    next: Option<String>,
}

/// `GET /sign-in`
pub async fn new(app: Data<App>, request: HttpRequest, query: Option<Query<Next>>) -> Answer {
    let next = query.and_then(|query| query.into_inner().next);
    frame::show(&request, &page(&app, &request, String::new(), None, next))
}

pub(super) fn page(
    app: &App,
    request: &HttpRequest,
    email: String,
    errors: Option<FormErrors>,
    next: Option<String>,
) -> SignIn {
    let hints = app.demo.as_ref().map(|demo| demo.sign_ins.clone()).unwrap_or_default();
    let demo = hints
        .into_iter()
        .map(|(who, email, password)| DemoSignIn { who, email, password })
        .collect();
    SignIn {
        page: frame::plain(app, request),
        email,
        errors,
        next,
        demo,
    }
}
