//! Passwords: argon2id, 19 MiB, two passes, at most as many at once as there are cores.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::sync::{Arc, LazyLock};
use tokio::sync::Semaphore;

/// Shortest password accepted (ASVS 6.2.1).
const MIN_CHARS: usize = 8;
/// Longest password accepted, in bytes: hashing must not become a lever.
const MAX_BYTES: usize = 1024;

/// A password that cannot be taken, or a hash that could not be computed.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Shorter than eight characters.
    #[error("a password needs at least 8 characters")]
    TooShort,
    /// Longer than 1,024 bytes.
    #[error("a password may have at most 1,024 bytes")]
    TooLong,
    /// One of those that are tried first.
    #[error("this password is among the most common ones")]
    TooCommon,
    /// The library failed.
    #[error("the password could not be hashed: {0}")]
    Failed(String),
}

/// Beginnings that most guessed passwords of eight and more signs share, in five languages.
const COMMON: [&str; 22] = [
    "password",
    "passw0rd",
    "passwort",
    "kennwort",
    "motdepasse",
    "contrasena",
    "contraseña",
    "12345678",
    "87654321",
    "qwertyui",
    "qwertzui",
    "azertyui",
    "abcd1234",
    "1q2w3e4r",
    "iloveyou",
    "football",
    "sunshine",
    "princess",
    "letmein",
    "welcome",
    "bienvenue",
    "willkommen",
];

/// True for a password that is one of the common ones with at most four digits or signs behind it, or that repeats
/// one sign (ASVS 6.2.4).
fn is_common(password: &str) -> bool {
    let lower = password.to_lowercase();
    let mut signs = lower.chars();
    let first = signs.next();
    if signs.all(|sign| Some(sign) == first) {
        return true;
    }
    COMMON.iter().any(|common| {
        lower
            .strip_prefix(common)
            .is_some_and(|rest| rest.chars().count() <= 4 && rest.chars().all(|sign| !sign.is_alphabetic()))
    })
}

/// A hash of no one's password: compared when the person is unknown, so that both cases cost the same.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash("nobody has this password").ok());

/// Hashes and compares passwords off the event loop, a bounded number at a time.
#[derive(Clone)]
pub struct Hasher {
    permits: Arc<Semaphore>,
}

impl Default for Hasher {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            permits: Arc::new(Semaphore::new(cores)),
        }
    }
}

impl Hasher {
    /// Hashes a new password.
    ///
    /// # Errors
    /// A password too short or too long, or a failure of the library.
    pub async fn hash(&self, password: &str) -> Result<String, PasswordError> {
        if password.chars().count() < MIN_CHARS {
            return Err(PasswordError::TooShort);
        }
        if password.len() > MAX_BYTES {
            return Err(PasswordError::TooLong);
        }
        if is_common(password) {
            return Err(PasswordError::TooCommon);
        }
        let password = password.to_owned();
        self.bounded(move || hash(&password)).await?
    }

    /// True when `password` is the one behind `stored`; with no stored hash the same work is done for nothing.
    pub async fn verify(&self, password: &str, stored: Option<String>) -> bool {
        if password.len() > MAX_BYTES {
            return false;
        }
        let password = password.to_owned();
        let work = move || {
            let known = stored.is_some();
            let text = stored.or_else(|| NOBODY.clone()).unwrap_or_default();
            let matches = PasswordHash::new(&text)
                .is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
            known && matches
        };
        self.bounded(work).await.unwrap_or(false)
    }

    async fn bounded<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PasswordError> {
        let failed = |e: &dyn std::fmt::Display| PasswordError::Failed(e.to_string());
        let _permit = self.permits.acquire().await.map_err(|e| failed(&e))?;
        tokio::task::spawn_blocking(work).await.map_err(|e| failed(&e))
    }
}

fn hash(password: &str) -> Result<String, PasswordError> {
    let hashed = Argon2::default().hash_password(password.as_bytes());
    hashed
        .map(|h| h.to_string())
        .map_err(|e| PasswordError::Failed(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_tried_first_is_refused() {
        for common in ["Password1!", "12345678", "motdepasse2026", "aaaaaaaaaa", "WILLKOMMEN1"] {
            assert!(is_common(common), "{common}");
        }
        for fine in ["correct horse battery", "passwordless living", "tocsin-demo-2026"] {
            assert!(!is_common(fine), "{fine}");
        }
    }

    #[tokio::test]
    async fn only_the_right_password_passes() {
        let hasher = Hasher::default();
        let stored = hasher.hash("croissant-au-beurre").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(hasher.verify("croissant-au-beurre", Some(stored.clone())).await);
        assert!(!hasher.verify("Croissant-au-beurre", Some(stored)).await);
        assert!(!hasher.verify("nobody has this password", None).await);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn no_more_run_at_once_than_there_are_permits() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let hasher = Hasher {
            permits: Arc::new(Semaphore::new(2)),
        };
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let tries = (0..12).map(|_| {
            let (hasher, running, most) = (hasher.clone(), Arc::clone(&running), Arc::clone(&most));
            tokio::spawn(async move {
                let work = move || {
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    let hashed = hash("croissant-au-beurre");
                    running.fetch_sub(1, Ordering::SeqCst);
                    hashed
                };
                hasher.bounded(work).await.unwrap().unwrap();
            })
        });
        for one in tries.collect::<Vec<_>>() {
            one.await.unwrap();
        }
        assert!((1..=2).contains(&most.load(Ordering::SeqCst)), "{most:?}");
    }

    #[tokio::test]
    async fn absurd_passwords_are_refused() {
        let hasher = Hasher::default();
        assert!(matches!(hasher.hash("short").await, Err(PasswordError::TooShort)));
        assert!(matches!(
            hasher.hash(&"x".repeat(5000)).await,
            Err(PasswordError::TooLong)
        ));
        assert!(!hasher.verify(&"x".repeat(5000), None).await);
    }
}
