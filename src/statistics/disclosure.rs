//! Which numbers of a campaign may be shown: cells of one to four businesses are hidden, and so is what would give
//! them away by subtraction.

/// Smallest number of businesses that may be told apart.
pub const SMALLEST: i64 = 5;

/// The numbers of a campaign: `reached`, `done` and `silent` are parts of `touched`; `done` and `silent` exclude each
/// other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cells<T> {
    /// Businesses the alert concerns.
    pub touched: T,
    /// Of them, those a mail was written to.
    pub reached: T,
    /// Of them, those that say it is done.
    pub done: T,
    /// Of them, those that have not answered.
    pub silent: T,
}

/// Shows what may be shown; `None` reads "fewer than 5, or hidden".
///
/// A number is shown when it is zero or large enough, and when every difference and sum that it forms with the
/// numbers already shown is so too. `touched` comes first, because it is what the others are parts of.
#[must_use]
pub fn disclose(cells: Cells<i64>) -> Cells<Option<i64>> {
    let mut shown: Vec<i64> = Vec::new();
    let mut admit = |value: i64| {
        let safe = is_safe(value, &shown);
        if safe {
            shown.push(value);
        }
        safe.then_some(value)
    };
    Cells {
        touched: admit(cells.touched),
        done: admit(cells.done),
        silent: admit(cells.silent),
        reached: admit(cells.reached),
    }
}

/// True when no combination of this number with shown ones, each added or subtracted at most once, is from 1 to 4.
fn is_safe(value: i64, shown: &[i64]) -> bool {
    let mut sums = vec![value];
    for other in shown {
        let more: Vec<i64> = sums.iter().flat_map(|sum| [sum + other, sum - other]).collect();
        sums.extend(more);
    }
    sums.iter().all(|sum| sum.abs() == 0 || sum.abs() >= SMALLEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(touched: i64, reached: i64, done: i64, silent: i64) -> Cells<i64> {
        Cells {
            touched,
            reached,
            done,
            silent,
        }
    }

    #[test]
    fn large_numbers_are_shown_and_small_ones_are_not() {
        let shown = disclose(cells(40, 40, 20, 10));
        assert_eq!(
            (shown.touched, shown.done, shown.silent, shown.reached),
            (Some(40), Some(20), Some(10), Some(40))
        );
        assert_eq!(
            disclose(cells(4, 4, 2, 2)),
            Cells {
                touched: None,
                reached: None,
                done: None,
                silent: None
            }
        );
    }

    #[test]
    fn what_subtraction_would_tell_is_hidden() {
        // 12 - 9 would say that three have not done it.
        assert_eq!(disclose(cells(12, 12, 9, 0)).done, None);
        // 30 - 20 - 8 would say that two answered otherwise.
        let shown = disclose(cells(30, 30, 20, 8));
        assert_eq!((shown.touched, shown.done, shown.silent), (Some(30), Some(20), None));
    }

    proptest! {
        #[test]
        fn nothing_from_one_to_four_can_be_computed(touched in 0_i64..60, a in 0_i64..60, b in 0_i64..60, c in 0_i64..60) {
            let done = a.min(touched);
            let silent = b.min(touched - done);
            let shown = disclose(cells(touched, c.min(touched), done, silent));
            let values: Vec<i64> = [shown.touched, shown.reached, shown.done, shown.silent].into_iter().flatten().collect();
            // Every combination with factors -1, 0 and 1, counted in base 3.
            for code in 0..3_usize.pow(u32::try_from(values.len()).unwrap()) {
                let mut rest = code;
                let mut sum = 0;
                for value in &values {
                    sum += value * (i64::try_from(rest % 3).unwrap() - 1);
                    rest /= 3;
                }
                prop_assert!(sum.abs() == 0 || sum.abs() >= SMALLEST, "{sum} from {values:?}");
            }
        }
    }
}
