//! `GET /help`: public services that help after an attack, country by country.

pub mod view;

use self::view::{Country, HelpPage, Service};
use crate::alerts::national_help::{self, Does, NationalHelp, ServiceHours};
use crate::app::App;
use crate::i18n::{L10nLanguage, Lang, dates};
use crate::web::{Answer, frame};
use actix_web::HttpRequest;
use actix_web::web::Data;

/// `GET /help`
pub async fn show(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    let mut countries: Vec<Country> = national_help::all()
        .iter()
        .filter_map(|one| country(page.t, page.lang, one))
        .collect();
    countries.sort_by(|one, other| one.name.cmp(&other.name));
    frame::show(&request, &HelpPage { countries, page })
}

/// Where the help of a country stands.
#[must_use]
pub fn path(code: &str) -> String {
    let known = national_help::all().iter().any(|one| one.country == code);
    if known {
        format!("/help#{}", code.to_lowercase())
    } else {
        "/help".to_owned()
    }
}

fn country(t: &L10nLanguage, lang: Lang, help: &NationalHelp) -> Option<Country> {
    Some(Country {
        id: help.country.to_lowercase(),
        name: name(t, &help.country)?,
        services: help.services.iter().map(|one| service(t, one)).collect(),
        checked: dates::date_only(lang, &help.checked),
    })
}

/// The name of a country that has a help card.
fn name(t: &L10nLanguage, code: &str) -> Option<String> {
    Some(match code {
        "BE" => t.page_country_be(),
        "DE" => t.page_country_de(),
        "ES" => t.page_country_es(),
        "FR" => t.page_country_fr(),
        "IE" => t.page_country_ie(),
        "IT" => t.page_country_it(),
        _ => return None,
    })
}

fn service(t: &L10nLanguage, one: &national_help::Service) -> Service {
    let does = |does: &Does| match does {
        Does::Diagnosis => t.page_help_does_diagnosis(),
        Does::Helpers => t.page_help_does_helpers(),
        Does::Advice => t.page_help_does_advice(),
        Does::Report => t.page_help_does_report(),
        Does::Guides => t.page_help_does_guides(),
    };
    let hours = one.hours.as_ref().map(|hours| match hours {
        ServiceHours::Always(_) => t.page_help_hours_always(),
        ServiceHours::Daily { from, to } => t.page_help_hours_daily(from, to),
    });
    Service {
        name: one.name.clone(),
        does: one.does.iter().map(does).collect(),
        phone: one.phone.clone(),
        hours,
        web: one.web.clone(),
        mail: one.mail.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts;

    #[test]
    fn every_country_of_the_file_has_a_name() {
        for help in national_help::all() {
            assert!(name(texts(Lang::En), &help.country).is_some(), "{}", help.country);
            assert!(path(&help.country).contains('#'));
        }
        assert_eq!(path("XX"), "/help");
    }
}
