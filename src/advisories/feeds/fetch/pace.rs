//! No more requests than a server allows: so many in any window of time.

use std::collections::VecDeque;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The pace of one server.
#[derive(Debug)]
pub(super) struct Pace {
    limit: usize,
    window: Duration,
    sent: Mutex<VecDeque<Instant>>,
}

impl Pace {
    pub fn new(limit: usize, window: Duration) -> Self {
        Self {
            limit,
            window,
            sent: Mutex::new(VecDeque::new()),
        }
    }

    /// Waits for the turn of one more request.
    pub async fn turn(&self) {
        let mut sent = self.sent.lock().await;
        tokio::time::sleep(delay(&sent, Instant::now(), self.limit, self.window)).await;
        sent.push_back(Instant::now());
        while sent.len() > self.limit {
            sent.pop_front();
        }
    }
}

/// How long the next request has to wait after those that were sent, oldest first.
fn delay(sent: &VecDeque<Instant>, now: Instant, limit: usize, window: Duration) -> Duration {
    let oldest = sent.len().checked_sub(limit).and_then(|index| sent.get(index));
    oldest.map_or(Duration::ZERO, |oldest| {
        (*oldest + window).saturating_duration_since(now)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_after_the_last_one_allowed_waits_for_the_window_to_pass() {
        let (start, window) = (Instant::now(), Duration::from_secs(30));
        let sent: VecDeque<Instant> = (0..5).map(|second| start + Duration::from_secs(second)).collect();
        let at = |second| delay(&sent, start + Duration::from_secs(second), 5, window);
        assert_eq!(at(4), Duration::from_secs(26));
        assert_eq!(at(30), Duration::ZERO);
        let four: VecDeque<Instant> = sent.iter().take(4).copied().collect();
        assert_eq!(delay(&four, start, 5, window), Duration::ZERO);
    }
}
