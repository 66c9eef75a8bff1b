//! How long something took, counted in steps.

use std::time::Duration;

/// The upper ends of the steps, in milliseconds; the last step has none.
pub const BOUNDS: [u64; 11] = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];

/// Durations by step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Histogram {
    steps: [u64; BOUNDS.len()],
    count: u64,
    sum: Duration,
}

impl Histogram {
    /// Counts one duration.
    pub fn observe(&mut self, took: Duration) {
        for (step, bound) in self.steps.iter_mut().zip(BOUNDS) {
            // Each step holds what is not longer than its end, shorter ones included, as Prometheus wants it.
            *step += u64::from(took <= Duration::from_millis(bound));
        }
        self.count += 1;
        self.sum = self.sum.saturating_add(took);
    }

    /// End of each step in milliseconds, with how many durations are not longer.
    pub fn steps(&self) -> impl Iterator<Item = (u64, u64)> {
        BOUNDS.into_iter().zip(self.steps)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// All of them together, in seconds.
    #[must_use]
    pub fn seconds(&self) -> f64 {
        self.sum.as_secs_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_hold_what_is_not_longer() {
        let mut histogram = Histogram::default();
        for millis in [1, 5, 6, 99_000] {
            histogram.observe(Duration::from_millis(millis));
        }
        let steps: Vec<(u64, u64)> = histogram.steps().take(3).collect();
        assert_eq!(steps, [(5, 2), (10, 3), (25, 3)]);
        assert_eq!((histogram.count(), histogram.steps().last()), (4, Some((10_000, 3))));
        assert!((histogram.seconds() - 99.012).abs() < 1e-9);
    }
}
