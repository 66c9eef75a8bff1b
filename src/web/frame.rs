//! The frame of a page: language, brand, menu, flash and forgery token for one visitor.

use super::access::Visitor;
use super::page::{Brand, Help, NavEntry, Page};
use super::{Flash, csrf};
use crate::app::App;
use crate::db::{Db, DbError, DbResult, OrganisationId, SmeId};
use crate::i18n::{self, L10nLanguage, Lang};
use crate::tenancy::{self, Organisation, Sme};
use crate::web::pages::brands;
use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

/// The cookie with the language somebody chose without an account.
pub const LANGUAGE_COOKIE: &str = "__Host-language";

/// The language of the visitor: their own setting, their choice, their browser's wish.
#[must_use]
pub fn language(request: &HttpRequest) -> Lang {
    // Before the second step nothing of an account may be changed: the switch keeps its cookie then.
    let own = Visitor::of(request)
        .person
        .filter(|p| !p.is_half_signed_in())
        .and_then(|p| Lang::parse(&p.person.language));
    let wished = || {
        request
            .headers()
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())
    };
    own.or_else(|| chosen_language(request))
        .unwrap_or_else(|| Lang::negotiate(wished().unwrap_or_default()))
}

/// The cookie that keeps a language for a year.
#[must_use]
pub fn language_cookie(code: String) -> Cookie<'static> {
    let cookie = Cookie::build(LANGUAGE_COOKIE, code)
        .path("/")
        .secure(true)
        .http_only(true);
    cookie
        .same_site(SameSite::Lax)
        .max_age(time::Duration::days(365))
        .finish()
}

/// The language that the visitor chose with the switch, without an account.
#[must_use]
pub fn chosen_language(request: &HttpRequest) -> Option<Lang> {
    request
        .cookie(LANGUAGE_COOKIE)
        .and_then(|cookie| Lang::parse(cookie.value()))
}

/// A frame without a tenant: public pages, errors, the operator.
#[must_use]
pub fn plain(app: &App, request: &HttpRequest) -> Page {
    let lang = language(request);
    let t = i18n::texts(lang);
    let brand = Brand {
        name: "Tocsin".into(),
        tagline: t.page_tagline(),
        help: None,
        host: host(app),
        logo: None,
        stylesheet: None,
        own_texts: String::new(),
    };
    if Visitor::of(request).person.is_some() {
        return page(app, request, lang, brand, "/home", Vec::new());
    }
    page(app, request, lang, brand, "/", public_menu(request, t))
}

/// The menu for people who did not sign in.
fn public_menu(request: &HttpRequest, t: &L10nLanguage) -> Vec<NavEntry> {
    let entries = [
        (t.page_nav_sample(), "/sample"),
        (t.page_footer_code(), "/check-a-message"),
        (t.page_nav_help(), "/help"),
        (t.page_nav_join(), "/join"),
        (t.page_sign_in_title(), "/sign-in"),
    ];
    let entry = |(label, href): (String, &str)| NavEntry {
        label,
        href: href.to_owned(),
        current: request.path() == href,
    };
    entries.into_iter().map(entry).collect()
}

/// The frame of an organisation's public pages: its looks, no menu of its own.
#[must_use]
pub fn public(app: &App, request: &HttpRequest, own: &Organisation) -> Page {
    let lang = language(request);
    let home = if Visitor::of(request).person.is_some() {
        "/home"
    } else {
        "/"
    };
    page(app, request, lang, brand(app, lang, own), home, Vec::new())
}

/// The frame of an error: nothing in it depends on who asks or what for.
#[must_use]
pub fn bare(app: &App, request: &HttpRequest) -> Page {
    Page {
        person: None,
        nav: Vec::new(),
        csrf: None,
        flash: None,
        // No switch: the page knows nobody, so it has no forgery token for it.
        path: String::new(),
        home: "/".into(),
        ..plain(app, request)
    }
}

/// A business with the organisation whose name stands above its pages.
#[derive(Debug, Clone)]
pub struct Business {
    /// The business.
    pub sme: Sme,
    /// Its chamber or provider.
    pub organisation: Organisation,
}

impl Business {
    /// Reads both.
    ///
    /// # Errors
    /// The database's.
    pub fn find(db: &mut Db, id: &SmeId) -> DbResult<Self> {
        let missing = || DbError::Query(diesel::result::Error::NotFound);
        let sme = tenancy::store::find_sme(db, id)?.ok_or_else(missing)?;
        let organisation = tenancy::store::find_organisation(db, &sme.organisation_id)?.ok_or_else(missing)?;
        Ok(Self { sme, organisation })
    }
}

/// The entries of a business's menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The home page.
    Home,
    /// The alerts.
    Alerts,
    /// The software list.
    Software,
    /// The people, and who may read the list.
    People,
}

/// The entries of an organisation's menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrganisationSection {
    /// The home page.
    Home,
    /// The members.
    Members,
    /// The admins.
    People,
    /// Name, logo and colour.
    Appearance,
    /// The texts it writes itself.
    Texts,
}

/// The frame of a business's page.
#[must_use]
pub fn business(app: &App, request: &HttpRequest, business: &Business, current: Section) -> Page {
    let lang = language(request);
    let t = i18n::texts(lang);
    let home = format!("/business/{}", business.sme.id);
    let entry = |section: Section, label: String, href: String| NavEntry {
        label,
        href,
        current: section == current,
    };
    let nav = vec![
        entry(Section::Home, t.page_nav_home(), home.clone()),
        entry(Section::Alerts, t.page_nav_alerts(), format!("{home}/alerts")),
        entry(Section::Software, t.page_nav_software(), format!("{home}/software")),
        entry(Section::People, t.page_nav_people(), format!("{home}/people")),
    ];
    page(app, request, lang, brand(app, lang, &business.organisation), &home, nav)
}

/// The frame of a chamber's or provider's page.
#[must_use]
pub fn organisation(app: &App, request: &HttpRequest, own: &Organisation, current: OrganisationSection) -> Page {
    let lang = language(request);
    let t = i18n::texts(lang);
    let home = organisation_home(&own.id);
    let entry = |section: OrganisationSection, label: String, href: String| NavEntry {
        label,
        href,
        current: section == current,
    };
    let nav = vec![
        entry(OrganisationSection::Home, t.page_nav_home(), home.clone()),
        entry(
            OrganisationSection::Members,
            t.members_title(),
            format!("{home}/members"),
        ),
        entry(
            OrganisationSection::People,
            t.page_nav_people(),
            format!("{home}/people"),
        ),
        entry(
            OrganisationSection::Appearance,
            t.page_nav_appearance(),
            format!("{home}/appearance"),
        ),
        entry(OrganisationSection::Texts, t.page_nav_texts(), format!("{home}/texts")),
    ];
    page(app, request, lang, brand(app, lang, own), &home, nav)
}

/// Where an organisation's admins start.
#[must_use]
pub fn organisation_home(id: &OrganisationId) -> String {
    format!("/chamber/{id}")
}

/// The frame of a page without sign-in that a chamber or provider speaks on.
#[must_use]
pub fn in_name_of(app: &App, request: &HttpRequest, lang: Lang, own: &Organisation) -> Page {
    page(app, request, lang, brand(app, lang, own), "/", Vec::new())
}

/// The frame of the page behind a signed link: the chamber's name, no person, no menu.
#[must_use]
pub fn signed_link(app: &App, request: &HttpRequest, lang: Lang, own: &Organisation) -> Page {
    let frame = page(app, request, lang, brand(app, lang, own), "/", Vec::new());
    Page {
        person: None,
        csrf: frame.csrf,
        ..frame
    }
}

fn brand(app: &App, lang: Lang, own: &Organisation) -> Brand {
    Brand {
        name: own.name.clone(),
        tagline: i18n::texts(lang).page_tagline(),
        help: help(own, lang),
        host: host(app),
        logo: brands::logo_path(own),
        stylesheet: brands::stylesheet_path(own),
        own_texts: format!("/o/{}", own.id),
    }
}

fn help(own: &Organisation, lang: Lang) -> Option<Help> {
    let phone = own.help_phone.clone()?;
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Some(Help {
        person: own.help_person.clone()?,
        phone_href: format!("tel:{digits}"),
        phone,
        hours: own.hours(lang.code()).unwrap_or_default(),
    })
}

/// The host that people type by hand.
#[must_use]
pub fn host(app: &App) -> String {
    let url = &app.config.base_url;
    url.split_once("://").map_or(url.as_str(), |(_, host)| host).to_owned()
}

fn page(app: &App, request: &HttpRequest, lang: Lang, brand: Brand, home: &str, nav: Vec<NavEntry>) -> Page {
    let t = i18n::texts(lang);
    let person = Visitor::of(request).person;
    Page {
        t,
        lang,
        brand,
        csrf: person.as_ref().map(|p| csrf::token(&app.secret, &p.session_hash)),
        person: person.map(|p| p.person.name),
        home: home.to_owned(),
        nav,
        flash: Flash::of(request).map(|flash| flash.words(t)),
        path: own_path(request),
        demo: app.demo.is_some(),
    }
}

/// The address at which this page can be asked for again: for a form that came back, the page it stands on.
fn own_path(request: &HttpRequest) -> String {
    const ACTIONS: [&str; 5] = ["completion", "reminder", "dismissal", "help-request", "reopening"];
    if request.method().is_safe() {
        return request
            .uri()
            .path_and_query()
            .map_or_else(|| "/".to_owned(), ToString::to_string);
    }
    match request.path().rsplit_once('/') {
        Some((page, action)) if ACTIONS.contains(&action) => page.to_owned(),
        Some((_, "release")) => "/operator".to_owned(),
        Some((page, _)) if page.ends_with("/appearance") || page.ends_with("/texts") => page.to_owned(),
        _ => request.path().to_owned(),
    }
}

/// The page below `base` whose link led here, as a path with its query: the way back for pages that several others
/// lead to. Only its path is believed, so it never leads to another host.
#[must_use]
pub fn came_from(request: &HttpRequest, base: &str) -> Option<String> {
    let referrer = request.headers().get(header::REFERER)?.to_str().ok()?;
    let (_, address) = referrer.split_once("://")?;
    let path = address.get(address.find('/')?..)?;
    path.strip_prefix(base)?.starts_with('/').then(|| path.to_owned())
}

/// A page as the answer to `request`; a flash it showed is spent.
///
/// # Errors
/// The template's.
pub fn show(request: &HttpRequest, template: &impl Template) -> super::Answer {
    answer(request, template, actix_web::http::StatusCode::OK)
}

/// A form that came back with errors: 422, nothing lost.
///
/// # Errors
/// The template's.
pub fn show_again(request: &HttpRequest, template: &impl Template) -> super::Answer {
    answer(request, template, actix_web::http::StatusCode::UNPROCESSABLE_ENTITY)
}

/// A page with a status of its own.
///
/// # Errors
/// The template's.
pub fn show_with(
    request: &HttpRequest,
    template: &impl Template,
    status: actix_web::http::StatusCode,
) -> super::Answer {
    answer(request, template, status)
}

fn answer(request: &HttpRequest, template: &impl Template, status: actix_web::http::StatusCode) -> super::Answer {
    let mut response = HttpResponse::build(status);
    if Flash::of(request).is_some() {
        response.cookie(Flash::spent());
    }
    Ok(response
        .content_type("text/html; charset=utf-8")
        .body(template.render()?))
}

/// "See other": where a change leads, with what to say there.
#[must_use]
pub fn see_other(target: &str, flash: Option<&Flash>) -> HttpResponse {
    let mut response = HttpResponse::SeeOther();
    response.insert_header((header::LOCATION, target));
    if let Some(flash) = flash {
        response.cookie(flash.cookie());
    }
    response.finish()
}
