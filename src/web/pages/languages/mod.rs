//! The language switch.

use crate::accounts;
use crate::app::App;
use crate::db::{Db, Scope};
use crate::i18n::Lang;
use crate::web::access::Visitor;
use crate::web::{Answer, Error, Form, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;
use serde::Deserialize;

/// What the switch sends.
#[derive(Deserialize)]
pub struct Choice {
    #[serde(default)]
    language: String,
    #[serde(default)]
    back: String,
}

/// `POST /language`: keeps the choice with the account, or in a cookie, and goes back.
pub async fn update(app: Data<App>, request: HttpRequest, Form(choice): Form<Choice>) -> Answer {
    let lang = Lang::parse(&choice.language).ok_or(Error::Unreadable)?;
    if let Some(person) = Visitor::of(&request).person {
        let id = person.person.id;
        let keep = move |db: &mut Db| accounts::store::update_language(db, &id, lang.code());
        app.database.write(Scope::Global, keep).await?;
    }
    let mut response = frame::see_other(own_path(&choice.back), None);
    response
        .add_cookie(&frame::language_cookie(lang.code().to_owned()))
        .map_err(|e| Error::Internal(e.to_string()))?;
    Ok(response)
}

/// A path of our own to go back to; anything else leads to the front door (ASVS 3.7.2).
pub(crate) fn own_path(wanted: &str) -> &str {
    // Paths of ours are plain ASCII; anything else would not even fit into a header.
    let plain = wanted.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let own = plain && wanted.starts_with('/') && !wanted.starts_with("//");
    if own { wanted } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::own_path;

    #[test]
    fn only_own_paths_are_followed() {
        assert_eq!(own_path("/business/1/alerts"), "/business/1/alerts");
        for hostile in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "",
            "javascript:alert(1)",
            "/a\r\nb",
            "/caf\u{e9}",
        ] {
            assert_eq!(own_path(hostile), "/", "{hostile}");
        }
    }
}
