//! A message: what is queued, and how it becomes mail.

use crate::db::{AlertId, MessageId, OrganisationId, PersonId, SmeId};
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

/// Whose a message is: nobody else's work sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tenant {
    /// A business's.
    Sme(SmeId),
    /// A chamber's, a provider's or the operator's: invitations.
    Organisation(OrganisationId),
    /// A person's: passwords and addresses.
    Person(PersonId),
}

impl Tenant {
    /// The id, whichever kind it is.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sme(id) => id.as_str(),
            Self::Organisation(id) => id.as_str(),
            Self::Person(id) => id.as_str(),
        }
    }
}

/// Which messages go first when many wait. What somebody waits for at a screen is never held up by a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Passwords and addresses.
    Account,
    /// Alerts for today.
    Today,
    /// Everything else.
    Normal,
}

impl Lane {
    /// The stored number; smaller goes first.
    #[must_use]
    pub fn number(self) -> i32 {
        match self {
            Self::Account => 0,
            Self::Today => 1,
            Self::Normal => 2,
        }
    }
}

/// A message about to be queued.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Names the cause and the recipient: at most one message per key and tenant.
    pub business_key: String,
    /// "alert", "correction", "reminder", "welcome", "invitation" or "account".
    pub kind: &'static str,
    /// Which messages go first.
    pub lane: Lane,
    /// In whose name it is sent; while they pause, it waits.
    pub organisation: Option<OrganisationId>,
    /// The alert it is about: when that is over before it left, it is not sent.
    pub alert: Option<AlertId>,
    /// Message-ID of the mail it continues, without brackets.
    pub in_reply_to: Option<String>,
    /// Name of the sender.
    pub from_name: String,
    /// Address of the sender.
    pub from_address: String,
    /// Name of the recipient.
    pub to_name: String,
    /// Address of the recipient.
    pub to_address: String,
    /// Language of the texts.
    pub language: String,
    /// Subject line.
    pub subject: String,
    /// Plain text part.
    pub text_body: String,
    /// HTML part with the same content.
    pub html_body: String,
}

/// A queued message as the sender takes it.
#[derive(Debug, Clone)]
pub struct Message {
    /// Id of the business, organisation or person it belongs to.
    pub tenant: String,
    /// Id.
    pub id: MessageId,
    /// Message-ID without brackets.
    pub message_id: String,
    /// Message-ID of the mail it continues, without brackets.
    pub in_reply_to: Option<String>,
    /// How often it was claimed, this time included.
    pub attempts: i32,
    /// Fencing number of this claim.
    pub epoch: i32,
    /// Name and address of the sender.
    pub from: (String, String),
    /// Name and address of the recipient.
    pub to: (String, String),
    /// Language of the texts.
    pub language: String,
    /// Subject line.
    pub subject: String,
    /// Plain text part.
    pub text_body: String,
    /// HTML part.
    pub html_body: String,
}

/// The Message-ID that a tenant and key have at every try (RFC 5322, section 3.6.4).
#[must_use]
pub fn message_id(tenant: &str, business_key: &str, from_address: &str) -> String {
    let digest = Sha256::digest(format!("{tenant}\n{business_key}").as_bytes());
    let domain = from_address.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let local = digest
        .iter()
        .take(16)
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    format!("{local}@{domain}")
}

/// `Auto-Submitted: auto-generated` (RFC 3834): no out-of-office answers, please.
#[derive(Debug, Clone)]
struct AutoSubmitted(String);

/// `Content-Language` (RFC 3282).
#[derive(Debug, Clone)]
struct ContentLanguage(String);

macro_rules! text_header {
    ($header:ident, $name:literal) => {
        impl Header for $header {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

text_header!(AutoSubmitted, "Auto-Submitted");
text_header!(ContentLanguage, "Content-Language");

impl Message {
    /// The message as mail: text and HTML side by side.
    ///
    /// # Errors
    /// A sentence about the address or header that does not fit.
    pub fn to_mail(&self) -> Result<lettre::Message, String> {
        let mailbox = |(name, address): &(String, String)| -> Result<Mailbox, String> {
            let address = address
                .parse()
                .map_err(|e| format!("the address {address} cannot be used: {e}"))?;
            let name = one_line(name);
            Ok(Mailbox::new(Some(name).filter(|n| !n.is_empty()), address))
        };
        let text = SinglePart::builder()
            .header(ContentType::TEXT_PLAIN)
            .body(self.text_body.clone());
        let html = SinglePart::builder()
            .header(ContentType::TEXT_HTML)
            .body(self.html_body.clone());
        let mut builder = lettre::Message::builder()
            .from(mailbox(&self.from)?)
            .to(mailbox(&self.to)?)
            .subject(one_line(&self.subject))
            .message_id(Some(format!("<{}>", self.message_id)));
        if let Some(first) = self.in_reply_to.as_ref().map(|id| format!("<{id}>")) {
            builder = builder.in_reply_to(first.clone()).references(first);
        }
        builder
            .header(AutoSubmitted("auto-generated".into()))
            .header(ContentLanguage(self.language.clone()))
            .multipart(MultiPart::alternative().singlepart(text).singlepart(html))
            .map_err(|e| e.to_string())
    }
}

/// Header text on one line: nothing typed by anybody can start a header of its own.
fn one_line(text: &str) -> String {
    text.split(char::is_control)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> Message {
        Message {
            tenant: "sme-1".into(),
            id: MessageId::generate(),
            message_id: message_id("sme-1", "alert:1:1:c", "alertes@lyon.example"),
            in_reply_to: None,
            attempts: 1,
            epoch: 1,
            from: (
                "Chambre de commerce de Lyon, alertes de sécurité".into(),
                "alertes@lyon.example".into(),
            ),
            to: ("Sophie Morel".into(), "sophie@morel.example".into()),
            language: "fr".into(),
            subject: "Aujourd’hui : mettez à jour".into(),
            text_body: "Bonjour".into(),
            html_body: "<p>Bonjour</p>".into(),
        }
    }

    #[test]
    fn the_message_id_is_the_same_at_every_try_and_differs_by_key() {
        let once = message_id("sme-1", "alert:1:1:c", "alertes@lyon.example");
        assert_eq!(once, message_id("sme-1", "alert:1:1:c", "alertes@lyon.example"));
        assert_ne!(once, message_id("sme-1", "alert:1:2:c", "alertes@lyon.example"));
        assert!(once.ends_with("@lyon.example"));
    }

    #[test]
    fn a_hostile_name_or_subject_adds_no_header() {
        let mut message = message();
        message.subject = "Hello\r\nBcc: eve@evil.example".into();
        message.to.0 = "Eve\nCc: eve@evil.example".into();
        let mail = String::from_utf8(message.to_mail().unwrap().formatted()).unwrap();
        let head = mail.split("\r\n\r\n").next().unwrap();
        assert!(
            !head
                .lines()
                .any(|line| line.starts_with("Bcc:") || line.starts_with("Cc:")),
            "{head}"
        );
    }

    #[test]
    fn a_correction_stands_in_the_thread_of_its_alert() {
        let mut message = message();
        message.in_reply_to = Some("first@lyon.example".into());
        let mail = String::from_utf8(message.to_mail().unwrap().formatted()).unwrap();
        assert!(mail.contains("In-Reply-To: <first@lyon.example>"), "{mail}");
        assert!(mail.contains("References: <first@lyon.example>"), "{mail}");
    }

    #[test]
    fn an_unusable_address_is_an_error_with_words() {
        let mut message = message();
        message.to.1 = "not an address".into();
        assert!(message.to_mail().unwrap_err().contains("not an address"));
    }
}
