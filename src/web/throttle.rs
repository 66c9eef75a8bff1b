//! Limits on guessing: passwords and check codes (ASVS 6.1.1).
//!
//! A delay, never a lock-out: an attacker cannot shut an owner out for long. Each node counts for itself.

use super::Error;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

/// The limits there are.
pub struct Throttles {
    /// Sign-in tries for one account: 20 at once, then one every 10 seconds.
    pub account: Throttle,
    /// Sign-in tries from one address: 60 at once, then one a second.
    pub sign_in_address: Throttle,
    /// Check codes and letters' codes typed from one address: 20 at once, then one every 6 seconds.
    pub check_code: Throttle,
    /// Mails that anybody can have sent to one address: 3 at once, then one every 20 minutes.
    pub mails: Throttle,
}

impl Default for Throttles {
    fn default() -> Self {
        Self {
            account: Throttle::new(20, Duration::from_secs(10)),
            sign_in_address: Throttle::new(60, Duration::from_secs(1)),
            check_code: Throttle::new(20, Duration::from_secs(6)),
            mails: Throttle::new(3, Duration::from_mins(20)),
        }
    }
}

/// One limit, counted per key.
pub struct Throttle {
    limiter: DefaultKeyedRateLimiter<String>,
}

impl Throttle {
    fn new(burst: u32, every: Duration) -> Self {
        let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::with_period(every)
            .unwrap_or(Quota::per_second(NonZeroU32::MIN))
            .allow_burst(burst);
        Self {
            limiter: RateLimiter::keyed(quota),
        }
    }

    /// Counts one try, or refuses the request.
    ///
    /// # Errors
    /// [`Error::Throttled`] when this was one too many.
    pub fn admit(&self, key: &str) -> Result<(), Error> {
        self.count(key).map_err(|wait| Error::Throttled {
            seconds: wait.as_secs().saturating_add(1),
        })
    }

    /// Counts one try.
    ///
    /// # Errors
    /// The time to wait, when this was one too many.
    pub fn count(&self, key: &str) -> Result<(), Duration> {
        // The map must not grow with every address that ever came by.
        if self.limiter.len() > 100_000 {
            self.limiter.retain_recent();
        }
        let allowed = self.limiter.check_key(&key.to_owned());
        allowed.map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_its_own_allowance() {
        let throttle = Throttle::new(2, Duration::from_secs(60));
        assert!(throttle.count("a").is_ok() && throttle.count("a").is_ok());
        let wait = throttle.count("a").unwrap_err();
        assert!(
            wait > Duration::from_secs(30) && wait <= Duration::from_secs(60),
            "{wait:?}"
        );
        assert!(throttle.count("b").is_ok());
    }
}
