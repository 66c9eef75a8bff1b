//! The templates of notices: one frame, the same words in both parts.

use super::{Rendered, fold};
use crate::delivery::notices::{Recipient, Sender, Words};
use crate::i18n::{L10nLanguage, Lang, texts};
use askama::Template;

/// Who stands in the frame of the mail.
struct Envelope<'a> {
    t: &'static L10nLanguage,
    lang: Lang,
    organisation: &'a str,
    to: &'a str,
    host: &'a str,
}

impl Envelope<'_> {
    fn footer(&self) -> [String; 1] {
        [self.t.mail_notice_sent_to(self.organisation, self.to)]
    }

    fn check_line(&self) -> String {
        self.t.mail_notice_check(format!("{}/code", self.host))
    }
}

#[derive(Template)]
#[template(path = "mail/notice/body.html")]
struct Html<'a> {
    envelope: &'a Envelope<'a>,
    words: &'a Words,
    code: &'a str,
}

#[derive(Template)]
#[template(path = "mail/notice/body.txt", escape = "none")]
struct Text<'a> {
    envelope: &'a Envelope<'a>,
    words: &'a Words,
    code: &'a str,
}

/// A notice as mail.
///
/// # Errors
/// When a template fails, which a test excludes.
pub(in crate::delivery) fn notice(
    base_url: &str,
    sender: &Sender,
    to: &Recipient,
    words: &Words,
    code: &str,
) -> Result<Rendered, askama::Error> {
    let envelope = Envelope {
        t: texts(to.lang),
        lang: to.lang,
        organisation: &sender.organisation_name,
        to: &to.email,
        host: base_url.split_once("://").map_or(base_url, |(_, host)| host),
    };
    let text = Text {
        envelope: &envelope,
        words,
        code,
    };
    let html = Html {
        envelope: &envelope,
        words,
        code,
    };
    Ok(Rendered {
        subject: words.subject.clone(),
        text: fold(&text.render()?),
        html: html.render()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_say_the_same() {
        let sender = Sender {
            organisation: None,
            organisation_name: "Chambre <de> Lyon".into(),
            name: "Chambre de Lyon, alertes de sécurité".into(),
            address: "alertes@lyon.example".into(),
        };
        let words = Words {
            subject: "Subject".into(),
            title: "Title".into(),
            paragraphs: vec!["First paragraph.".into()],
            link: Some("https://alertes.lyon.example/claim/x".into()),
            after: vec!["Last paragraph.".into()],
        };
        for lang in Lang::iter() {
            let to = Recipient {
                name: "Sophie".into(),
                email: "sophie@morel.example".into(),
                lang: *lang,
            };
            let mail = notice("https://alertes.lyon.example", &sender, &to, &words, "K7QM-4T2P").unwrap();
            for part in [&mail.text, &mail.html] {
                for expected in [
                    "Title",
                    "First paragraph.",
                    "https://alertes.lyon.example/claim/x",
                    "Last paragraph.",
                    "K7QM-4T2P",
                    "alertes.lyon.example/code",
                    "sophie@morel.example",
                ] {
                    assert!(part.contains(expected), "{expected} is missing in {part}");
                }
            }
            assert!(!mail.html.contains("<de>"));
        }
    }
}
