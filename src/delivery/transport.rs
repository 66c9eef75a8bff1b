//! How mail leaves: over SMTP when a server is configured, else into a folder.

use super::message::Message;
use crate::config::Config;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::path::PathBuf;
use std::time::Duration;

/// Longest wait for one SMTP conversation.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A transport that cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// The SMTP address does not fit.
    #[error("TOCSIN_SMTP_URL: {0}")]
    Address(String),
    /// The folder cannot be made.
    #[error("TOCSIN_DATA: {0}")]
    Folder(String),
}

/// A message that was not handed over.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// Trying later may help.
    #[error("{0}")]
    Temporary(String),
    /// It will not get better by itself.
    #[error("{0}")]
    Permanent(String),
}

/// Hands messages over.
pub enum Transport {
    /// To an SMTP server.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// Into a folder, one `.eml` file a message.
    Folder(PathBuf),
}

impl Transport {
    /// The transport that the settings ask for.
    ///
    /// # Errors
    /// An SMTP address that does not fit, or a folder that cannot be made.
    pub fn new(config: &Config) -> Result<Self, TransportError> {
        match &config.smtp_url {
            Some(url) => {
                let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
                let builder = builder.map_err(|e| TransportError::Address(e.to_string()))?;
                Ok(Self::Smtp(Box::new(builder.timeout(Some(TIMEOUT)).build())))
            }
            None => {
                let folder = config.data.join("mails");
                let made = std::fs::create_dir_all(&folder);
                made.map_err(|e| TransportError::Folder(format!("{}: {e}", folder.display())))?;
                Ok(Self::Folder(folder))
            }
        }
    }

    /// The folder, when mail goes to one.
    #[must_use]
    pub fn folder(&self) -> Option<&std::path::Path> {
        match self {
            Self::Folder(folder) => Some(folder),
            Self::Smtp(_) => None,
        }
    }

    /// Talks to the mail server as far as the sign-in, and sends nothing. A folder always answers.
    ///
    /// # Errors
    /// What the server said, or that it did not.
    pub async fn probe(&self) -> Result<(), String> {
        let Self::Smtp(transport) = self else {
            return Ok(());
        };
        match tokio::time::timeout(TIMEOUT, transport.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the mail server ended the conversation".to_owned()),
            Ok(Err(error)) => Err(cause(&error)),
            Err(_) => Err("the mail server fell silent".to_owned()),
        }
    }

    /// Hands one message over.
    ///
    /// # Errors
    /// Whether to try again, with the server's words.
    pub async fn send(&self, message: &Message) -> Result<(), SendError> {
        let mail = message.to_mail().map_err(SendError::Permanent)?;
        match self {
            Self::Smtp(transport) => match tokio::time::timeout(TIMEOUT, transport.send(mail)).await {
                Ok(answered) => answered.map(drop).map_err(|error| classify(&error)),
                Err(_) => Err(SendError::Temporary("the mail server fell silent".to_owned())),
            },
            Self::Folder(folder) => {
                // The name is the Message-ID: a second try replaces the same file.
                let name = message
                    .message_id
                    .replace(|c: char| !c.is_ascii_alphanumeric() && c != '@' && c != '.', "_");
                let unfinished = folder.join(format!("{name}.part"));
                let written = tokio::fs::write(&unfinished, mail.formatted()).await;
                let written = match written {
                    Ok(()) => tokio::fs::rename(&unfinished, folder.join(format!("{name}.eml"))).await,
                    failed => failed,
                };
                written.map_err(|e| SendError::Temporary(format!("{}: {e}", folder.display())))
            }
        }
    }
}

/// Only a refusal of the recipient's mailbox is final (RFC 5321, section 4.2.3: 550, 551, 553). Whatever else a server
/// refuses (our password, our address, our rate) a person can put right, and then the message must still be there.
fn classify(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map(u16::from);
    match code {
        Some(550 | 551 | 553) => SendError::Permanent(cause(error)),
        _ => SendError::Temporary(cause(error)),
    }
}

/// An error with its causes, on one line.
fn cause(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut next = error.source();
    while let Some(inner) = next {
        words = format!("{words}: {inner}");
        next = inner.source();
    }
    words
}
