//! No more requests than a server allows: so many in any window of time, most of them evenly apart.

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

/// The pace of one server.
pub(super) struct Pace {
    limiter: DefaultDirectRateLimiter,
}

impl Pace {
    /// At most `limit` requests in any `window`.
    pub fn new(limit: u32, window: Duration) -> Self {
        // A burst counts in full in the window that follows it, so it is taken off the steady pace.
        let burst = NonZeroU32::new(limit / 5).unwrap_or(NonZeroU32::MIN);
        let steady = if burst.get() == 1 { limit } else { limit - burst.get() };
        let apart = window.checked_div(steady).unwrap_or(window);
        let quota = Quota::with_period(apart)
            .unwrap_or(Quota::per_second(NonZeroU32::MIN))
            .allow_burst(burst);
        Self {
            limiter: RateLimiter::direct(quota),
        }
    }

    /// Waits for the turn of one more request.
    pub async fn turn(&self) {
        while let Err(wait) = self.delay() {
            tokio::time::sleep(wait).await;
        }
    }

    /// Counts a request, or says how long it has to wait.
    fn delay(&self) -> Result<(), Duration> {
        let allowed = self.limiter.check();
        allowed.map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }
}

impl std::fmt::Debug for Pace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pace")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_request_waits_for_its_part_of_the_window() {
        let pace = Pace::new(5, Duration::from_secs(30));
        assert_eq!(pace.delay(), Ok(()));
        let wait = pace.delay().unwrap_err();
        assert!(
            wait > Duration::from_secs(5) && wait <= Duration::from_secs(6),
            "{wait:?}"
        );
        let fast = Pace::new(50, Duration::from_secs(30));
        assert_eq!((0..20).filter(|_| fast.delay().is_ok()).count(), 10);
    }
}
