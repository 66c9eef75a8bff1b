//! The mail folder, read as a mail program would.

use mailparse::MailHeaderMap as _;
use std::path::Path;

/// A message as its receiver has it.
#[derive(Debug, Clone)]
pub struct Mail {
    pub from: String,
    pub to: String,
    pub subject: String,
    pub message_id: String,
    pub headers: String,
    pub text: String,
    pub html: String,
}

impl Mail {
    pub fn parse(bytes: &[u8]) -> Self {
        let mail = mailparse::parse_mail(bytes).unwrap();
        let header = |name: &str| mail.headers.get_first_value(name).unwrap_or_default();
        let part = |kind: &str| {
            mail.parts()
                .find(|part| part.ctype.mimetype == kind)
                .map(|part| part.get_body().unwrap())
                .unwrap_or_default()
        };
        Self {
            from: header("From"),
            to: header("To"),
            subject: header("Subject"),
            message_id: header("Message-ID"),
            headers: String::from_utf8_lossy(bytes)
                .split("\r\n\r\n")
                .next()
                .unwrap()
                .to_owned(),
            text: part("text/plain"),
            html: part("text/html"),
        }
    }

    /// The path of the signed link in the text part.
    pub fn answer_path(&self) -> String {
        let unfolded = self.text.replace('\r', "");
        let link = unfolded.split_whitespace().find(|word| word.contains("/r/")).unwrap();
        format!("/r/{}", link.split_once("/r/").unwrap().1)
    }

    /// The check code in the text part.
    pub fn code(&self) -> String {
        let is_code = |word: &&str| match word.split_once('-') {
            Some((left, right)) => [left, right]
                .iter()
                .all(|half| half.len() == 4 && half.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())),
            None => false,
        };
        self.text.split_whitespace().find(is_code).unwrap().to_owned()
    }
}

pub fn read(folder: &Path) -> Vec<Mail> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut mails: Vec<Mail> = entries
        .map(|entry| Mail::parse(&std::fs::read(entry.unwrap().path()).unwrap()))
        .collect();
    mails.sort_by(|a, b| (&a.to, &a.subject).cmp(&(&b.to, &b.subject)));
    mails
}
