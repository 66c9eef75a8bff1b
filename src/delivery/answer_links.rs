//! Answer links: one alert can be answered from its mail without signing in, and nothing else can be seen with it.
//!
//! The link carries business, alert and contact and a signature over them; it ends 90 days after it was made.

use crate::clock::Timestamp;
use crate::db::{AlertId, ContactId, SmeId};
use crate::settings::Secret;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

const PURPOSE: &str = "answer link";
const DAYS: i64 = 90;
/// Bytes of the signature that a link carries: 128 bits.
const SIGNATURE: usize = 16;
/// Bytes of what is signed: three UUIDs and the day of its end.
const BODY: usize = 52;

/// What a link stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLink {
    /// The business.
    pub sme: SmeId,
    /// The alert.
    pub alert: AlertId,
    /// Who got the mail.
    pub contact: ContactId,
}

impl AnswerLink {
    /// The last part of the link's address.
    #[must_use]
    pub fn token(&self, secret: &Secret, now: Timestamp) -> String {
        let last_day = u32::try_from(day_of(now) + DAYS).unwrap_or(0);
        let mut bytes = Vec::with_capacity(BODY + SIGNATURE);
        for id in [self.sme.as_str(), self.alert.as_str(), self.contact.as_str()] {
            bytes.extend_from_slice(uuid::Uuid::parse_str(id).unwrap_or_default().as_bytes());
        }
        bytes.extend_from_slice(&last_day.to_be_bytes());
        let signature = secret.sign(PURPOSE, &bytes);
        bytes.extend(signature.iter().take(SIGNATURE));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a link; `None` when it is not ours, was changed, or is over.
    #[must_use]
    pub fn read(secret: &Secret, now: Timestamp, token: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (body, presented) = bytes.split_at_checked(BODY)?;
        let signature = secret.sign(PURPOSE, body);
        let (expected, _) = signature.split_at_checked(SIGNATURE)?;
        if !bool::from(expected.ct_eq(presented)) {
            return None;
        }
        let (ids, last_day) = body.split_at_checked(48)?;
        let last_day = u32::from_be_bytes(last_day.try_into().ok()?);
        if day_of(now) > i64::from(last_day) {
            return None;
        }
        let id = |n: usize| Some(uuid::Uuid::from_slice(ids.get(n * 16..(n + 1) * 16)?).ok()?.to_string());
        Some(Self {
            sme: SmeId::from(id(0)?),
            alert: AlertId::from(id(1)?),
            contact: ContactId::from(id(2)?),
        })
    }
}

fn day_of(at: Timestamp) -> i64 {
    at.micros().div_euclid(86_400_000_000)
}
