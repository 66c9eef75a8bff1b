//! What our mails say: the alert, its reminder, and the summary of the first day.
//!
//! Each mail has a subject, a text part and an HTML part with the same content. The rules
//! of the wording guide hold here: a code to check by hand, links only to our own host and
//! shown as readable addresses, no link to sign in, no image, nothing that reports back.

use askama::Template;

use crate::alerts::card::{Card, Extra, Section, to_text};
use crate::i18n::{L10nLanguage, Lang};

/// A finished mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Subject line.
    pub subject: String,
    /// Plain text part.
    pub text: String,
    /// HTML part.
    pub html: String,
}

/// For whom a mail is written, and in whose name.
#[derive(Clone)]
pub struct Envelope<'a> {
    /// Texts in the recipient's language.
    pub t: &'static L10nLanguage,
    /// The recipient's language.
    pub lang: Lang,
    /// Name of the chamber or provider.
    pub organisation: &'a str,
    /// Name of the business.
    pub business: &'a str,
    /// Address of the recipient.
    pub to: &'a str,
    /// Public address of the portal without a slash at the end: `https://alertes.lyon.example`.
    pub base_url: &'a str,
}

impl Envelope<'_> {
    fn footer(&self) -> [String; 2] {
        [
            self.t.mail_sent_to(self.organisation, self.business, self.to),
            self.t.mail_stop(),
        ]
    }

    /// The address of the portal as people type it.
    fn host(&self) -> &str {
        let url = self.base_url;
        url.strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
            .unwrap_or(url)
    }
}

/// An alert as mail; with `reminder` its second and last mail.
#[derive(Template)]
#[template(path = "mail/alert/body.html")]
pub struct AlertMail<'a> {
    /// For whom.
    pub envelope: Envelope<'a>,
    /// The alert in words, with its code.
    pub card: &'a Card,
    /// The signed link that answers this alert.
    pub answer_url: &'a str,
    /// Whether the owner asked to be reminded.
    pub reminder: bool,
}

impl AlertMail<'_> {
    /// The mail.
    ///
    /// # Errors
    /// When a template fails, which a test excludes.
    pub fn rendered(&self) -> Result<Rendered, askama::Error> {
        Ok(Rendered {
            subject: self.card.subject.clone(),
            text: self.text(),
            html: self.render()?,
        })
    }

    fn text(&self) -> String {
        let t = self.envelope.t;
        let answer = Section {
            title: t.mail_answer_title(),
            paragraphs: vec![t.mail_answer_text(), self.answer_url.to_owned(), t.mail_reply()],
        };
        let footer = self.envelope.footer();
        let extra = Extra {
            base: self.envelope.base_url,
            answer: Some(&answer),
            footer: &footer,
        };
        let text = to_text(self.card, &extra);
        if self.reminder {
            format!("{}\n\n{text}", t.mail_reminder_first())
        } else {
            text
        }
    }

    fn guide_url(&self, path: &str) -> String {
        format!("{}{path}", self.envelope.base_url)
    }

    fn effort(&self) -> String {
        let effort = &self.card.effort;
        let parts = [Some(&effort.who), Some(&effort.time), effort.note.as_ref()];
        let sentences: Vec<String> = parts.into_iter().flatten().map(|part| format!("{part}.")).collect();
        sentences.join(" ")
    }
}

/// The summary of the first day: what we watch, what we found, what we ask.
#[derive(Template)]
#[template(path = "mail/welcome/body.html")]
pub struct WelcomeMail<'a> {
    /// For whom.
    pub envelope: Envelope<'a>,
    /// Code of this mail, in two groups.
    pub code: &'a str,
    /// How many programs we watch.
    pub programs: usize,
    /// How many alerts stand on the owner's page.
    pub alerts: usize,
    /// Programs whose version we ask for, as the owner calls them.
    pub questions: &'a [String],
}

/// The text part of the summary.
#[derive(Template)]
#[template(path = "mail/welcome/body.txt", escape = "none")]
struct WelcomeText<'a> {
    mail: &'a WelcomeMail<'a>,
}

impl WelcomeMail<'_> {
    /// The mail.
    ///
    /// # Errors
    /// When a template fails, which a test excludes.
    pub fn rendered(&self) -> Result<Rendered, askama::Error> {
        let text = WelcomeText { mail: self }.render()?;
        Ok(Rendered {
            subject: self.envelope.t.mail_welcome_subject(),
            text: fold(&text),
            html: self.render()?,
        })
    }

    fn code_address(&self) -> String {
        format!("{}/code", self.envelope.host())
    }
}

/// The longest line of a text part; addresses may be longer.
const WIDTH: usize = 72;

/// Folds long lines at spaces. A line of `=` or `-` is fitted to the heading above it.
pub(super) fn fold(text: &str) -> String {
    let mut folded: Vec<String> = Vec::new();
    for line in text.lines() {
        if let Some(sign) = rule(line) {
            let width = folded.last().map_or(0, |heading| heading.chars().count());
            folded.push(sign.to_string().repeat(width));
        } else {
            folded.extend(fold_line(line));
        }
    }
    folded.push(String::new());
    folded.join("\n")
}

fn rule(line: &str) -> Option<char> {
    match line {
        "=" => Some('='),
        "-" => Some('-'),
        _ => None,
    }
}

fn fold_line(line: &str) -> Vec<String> {
    if line.chars().count() <= WIDTH {
        return vec![line.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        match lines.last_mut() {
            Some(last) if last.is_empty() => last.push_str(word),
            Some(last) if last.chars().count() + 1 + word.chars().count() <= WIDTH => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts;

    fn welcome(lang: Lang, questions: &[String]) -> Rendered {
        let envelope = Envelope {
            t: texts(lang),
            lang,
            organisation: "Chambre de commerce de Lyon",
            business: "Boulangerie <Morel>",
            to: "sophie@boulangerie-morel.example",
            base_url: "https://alertes.lyon.example",
        };
        let mail = WelcomeMail {
            envelope,
            code: "K7QM-4T2P",
            programs: 14,
            alerts: 2,
            questions,
        };
        mail.rendered().unwrap()
    }

    #[test]
    fn the_first_day_says_the_same_in_both_parts_and_has_no_link() {
        for lang in Lang::iter() {
            let mail = welcome(*lang, &["WooCommerce".to_owned()]);
            for part in [&mail.text, &mail.html] {
                assert!(part.contains("K7QM-4T2P"));
                assert!(part.contains("WooCommerce"));
                assert!(part.contains("alertes.lyon.example/code"));
                assert!(!part.contains("href"), "{part}");
            }
            assert!(mail.text.lines().all(|line| line.chars().count() <= WIDTH));
        }
    }

    #[test]
    fn names_are_escaped_in_html_only() {
        let mail = welcome(Lang::En, &[]);
        assert!(mail.text.contains("Boulangerie <Morel>"));
        assert!(!mail.html.contains("<Morel>"));
    }

    #[test]
    fn long_lines_fold_at_spaces_and_rules_fit() {
        let text = fold(&format!("Title\n=\n{}", "word ".repeat(30).trim()));
        assert!(text.starts_with("Title\n=====\n"));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
    }
}
