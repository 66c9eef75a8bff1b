//! The fields of an organisation's looks: what was typed, checked field by field.

use super::view::{Hours, Typed};
use crate::i18n::{L10nLanguage, Lang};
use crate::tenancy::Organisation;
use crate::tenancy::branding::{Colour, Identity};
use crate::web::page::FormErrors;
use std::collections::BTreeMap;

const LONGEST_NAME: usize = 80;
const LONGEST_SENDER: usize = 60;
const LONGEST_PHONE: usize = 30;
const LONGEST_HOURS: usize = 100;

/// What the form sends; hours have one field for each language.
pub type Fields = BTreeMap<String, String>;

/// The fields as they are saved.
pub(super) fn saved(own: &Organisation) -> Typed {
    let hours: BTreeMap<String, String> = own
        .help_hours
        .as_deref()
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    Typed {
        name: own.name.clone(),
        sender_name: own.branding.sender_name.clone().unwrap_or_default(),
        accent: own.branding.accent.clone().unwrap_or_default(),
        help_person: own.help_person.clone().unwrap_or_default(),
        help_phone: own.help_phone.clone().unwrap_or_default(),
        hours: hours_of(|lang| hours.get(lang.code()).cloned().unwrap_or_default()),
        listed: own.branding.listed,
    }
}

/// The fields as they were typed, each on one line.
pub(super) fn typed(fields: &Fields) -> Typed {
    let text = |name: &str| {
        let typed = fields.get(name).map(String::as_str).unwrap_or_default();
        typed
            .split(char::is_control)
            .collect::<Vec<_>>()
            .join(" ")
            .trim()
            .to_owned()
    };
    Typed {
        name: text("name"),
        sender_name: text("sender_name"),
        accent: text("accent"),
        help_person: text("help_person"),
        help_phone: text("help_phone"),
        hours: hours_of(|lang| text(&format!("hours-{}", lang.code()))),
        listed: fields.contains_key("listed"),
    }
}

fn hours_of(words: impl Fn(Lang) -> String) -> Vec<Hours> {
    let hours = |lang: &Lang| Hours {
        field: format!("hours-{}", lang.code()),
        code: lang.code(),
        language: lang.own_name(),
        words: words(*lang),
    };
    Lang::iter().map(hours).collect()
}

/// The looks to save, or what is wrong in the visitor's words.
pub(super) fn check(t: &L10nLanguage, typed: &Typed) -> Result<Identity, FormErrors> {
    let mut errors = FormErrors::default();
    let long = |text: &str, most: usize| text.chars().count() > most;
    if typed.name.chars().count() < 2 || long(&typed.name, LONGEST_NAME) {
        errors.add("name", t.page_error_organisation());
    }
    if long(&typed.sender_name, LONGEST_SENDER) {
        errors.add("sender_name", t.page_error_sender());
    }
    if !typed.accent.is_empty() && Colour::parse(&typed.accent).is_none() {
        errors.add("accent", t.page_error_accent());
    }
    if long(&typed.help_person, LONGEST_NAME) {
        errors.add("help_person", t.page_error_help_person());
    }
    if !is_phone(&typed.help_phone) {
        errors.add("help_phone", t.page_error_help_phone());
    } else if typed.help_person.is_empty() != typed.help_phone.is_empty() {
        let lacking = if typed.help_person.is_empty() {
            "help_person"
        } else {
            "help_phone"
        };
        errors.add(lacking, t.page_error_help_pair());
    }
    for hours in typed.hours.iter().filter(|hours| long(&hours.words, LONGEST_HOURS)) {
        errors.add(&hours.field, t.page_error_hours(hours.language));
    }
    if errors.count() > 0 {
        Err(errors)
    } else {
        Ok(identity(typed))
    }
}

/// Digits with what people write between them; nothing is fine too.
fn is_phone(text: &str) -> bool {
    let known = |sign: char| sign.is_ascii_digit() || " +()-./".contains(sign);
    text.is_empty()
        || (text.chars().count() <= LONGEST_PHONE
            && text.chars().all(known)
            && text.contains(|c: char| c.is_ascii_digit()))
}

fn identity(typed: &Typed) -> Identity {
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let hours = typed.hours.iter().filter(|hours| !hours.words.is_empty());
    let hours: BTreeMap<&str, &str> = hours.map(|hours| (hours.code, hours.words.as_str())).collect();
    Identity {
        name: typed.name.clone(),
        sender_name: given(&typed.sender_name),
        accent: Colour::parse(&typed.accent).map(|colour| colour.to_string()),
        help_person: given(&typed.help_person),
        help_phone: given(&typed.help_phone),
        help_hours: serde_json::to_string(&hours).ok().filter(|_| !hours.is_empty()),
        listed: typed.listed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()))
            .collect()
    }

    fn wrong(pairs: &[(&str, &str)]) -> Vec<String> {
        let typed = typed(&fields(pairs));
        let errors = check(texts(Lang::En), &typed).err().unwrap_or_default();
        errors.list.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn each_problem_stands_at_its_field() {
        let long = "x".repeat(101);
        assert_eq!(wrong(&[("name", " A ")]), ["name"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("sender_name", &long)]), ["sender_name"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("accent", "blue")]), ["accent"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("help_phone", "call me")]), ["help_phone"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("help_phone", "04 65")]), ["help_person"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("help_person", "Camille")]), ["help_phone"]);
        assert_eq!(wrong(&[("name", "Lyon"), ("hours-fr", &long)]), ["hours-fr"]);
        assert_eq!(wrong(&[("name", "Lyon")]), [""; 0]);
    }

    #[test]
    fn what_is_saved_is_tidy() {
        let typed = typed(&fields(&[
            ("name", "CCI\r\nde Lyon "),
            ("accent", "ABC"),
            ("hours-fr", "de 9 h à 17 h"),
            ("hours-xx", "never"),
        ]));
        let identity = check(texts(Lang::Fr), &typed).ok().unwrap();
        assert_eq!(identity.name, "CCI  de Lyon");
        assert_eq!(identity.accent.as_deref(), Some("#aabbcc"));
        assert_eq!(identity.help_hours.as_deref(), Some(r#"{"fr":"de 9 h à 17 h"}"#));
        assert_eq!(identity.sender_name, None);
        assert!(!identity.listed);
    }
}
