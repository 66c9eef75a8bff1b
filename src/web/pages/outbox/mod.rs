//! The demo's mails: what would have been sent, read back from the folder as a mail program would.

pub mod view;

use self::view::{MailRow, OutboxList, OutboxMail};
use crate::app::App;
use crate::i18n::dates;
use crate::web::{Answer, Error, frame};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use mailparse::{MailHeaderMap as _, ParsedMail};
use std::path::PathBuf;

/// Newest mails shown.
const SHOWN: usize = 100;
const TIME_ZONE: &str = "Europe/Paris";
/// The mail's own style block may apply; nothing may run or load.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

/// `GET /demo/mails`
pub async fn list(app: Data<App>, request: HttpRequest) -> Answer {
    let page = frame::plain(&app, &request);
    let mut files: Vec<(std::time::SystemTime, PathBuf)> = Vec::new();
    if let Some(folder) = app.transport.folder() {
        let entries = std::fs::read_dir(folder).map_err(|e| Error::Internal(e.to_string()))?;
        for entry in entries
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|end| end == "eml"))
        {
            files.extend(
                entry
                    .metadata()
                    .and_then(|meta| meta.modified())
                    .map(|at| (at, entry.path())),
            );
        }
    }
    files.sort_by(|a, b| b.cmp(a));
    let rows = files.iter().take(SHOWN).filter_map(|(_, path)| {
        let bytes = std::fs::read(path).ok()?;
        let mail = mailparse::parse_mail(&bytes).ok()?;
        let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
        let at = mailparse::dateparse(&header("Date")).unwrap_or(0);
        Some(MailRow {
            href: format!("/demo/mails/{}", path.file_stem()?.to_str()?),
            subject: header("Subject"),
            to: header("To"),
            when: dates::day_and_time(page.lang, at.saturating_mul(1_000_000), TIME_ZONE),
        })
    });
    let mails = rows.collect();
    frame::show(&request, &OutboxList { mails, page })
}

/// `GET /demo/mails/{mail}`
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Answer {
    let bytes = read(&app, &path)?;
    let mail = parse(&bytes)?;
    let headers = [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Content-Language",
        "Auto-Submitted",
    ];
    let view = OutboxMail {
        page: frame::plain(&app, &request),
        subject: mail.headers.get_first_value("Subject").unwrap_or_default(),
        headers: headers
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), mail.headers.get_first_value(name)?)))
            .collect(),
        text: part(&mail, "text/plain")?,
        html_href: format!("/demo/mails/{path}/html"),
        list_href: "/demo/mails".to_owned(),
    };
    frame::show(&request, &view)
}

/// `GET /demo/mails/{mail}/html`: the HTML part alone, as a mail program shows it.
pub async fn html(app: Data<App>, path: Path<String>) -> Answer {
    let bytes = read(&app, &path)?;
    let body = part(&parse(&bytes)?, "text/html")?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header(("Content-Security-Policy", MAIL_POLICY))
        .body(body))
}

fn read(app: &App, name: &str) -> Result<Vec<u8>, Error> {
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '_' | '-'));
    let folder = app
        .transport
        .folder()
        .filter(|_| plain && !name.contains(".."))
        .ok_or(Error::NotFound)?;
    std::fs::read(folder.join(format!("{name}.eml"))).or(Err(Error::NotFound))
}

fn parse(bytes: &[u8]) -> Result<ParsedMail<'_>, Error> {
    mailparse::parse_mail(bytes).map_err(|e| Error::Internal(e.to_string()))
}

fn part(mail: &ParsedMail<'_>, kind: &str) -> Result<String, Error> {
    let found = mail
        .parts()
        .find(|part| part.ctype.mimetype == kind)
        .ok_or(Error::NotFound)?;
    found.get_body().map_err(|e| Error::Internal(e.to_string()))
}
