//! Wall and processor time of this process, and the most memory it held.

use std::time::{Duration, Instant};

/// A stretch of work.
pub struct Watch {
    wall: Instant,
    cpu: Duration,
}

/// What it took, in seconds.
#[derive(Clone, Copy, serde::Serialize)]
pub struct Took {
    pub wall: f64,
    pub cpu: f64,
}

impl Watch {
    pub fn start() -> Self {
        Self {
            wall: Instant::now(),
            cpu: cpu(),
        }
    }

    pub fn stop(&self) -> Took {
        Took {
            wall: self.wall.elapsed().as_secs_f64(),
            cpu: (cpu() - self.cpu).as_secs_f64(),
        }
    }
}

/// User and system time of all threads so far.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let (_, fields) = stat.rsplit_once(')').expect("a name in brackets");
    let ticks = |n: usize| fields.split_whitespace().nth(n).and_then(|text| text.parse::<u64>().ok());
    let (user, system) = ticks(11).zip(ticks(12)).expect("times");
    Duration::from_millis((user + system) * 10)
}

/// The most memory held so far, in MiB.
pub fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with("VmHWM")).expect("a peak");
    line.split_whitespace().nth(1).and_then(|text| text.parse::<u64>().ok()).expect("kB") / 1024
}

/// The value below which `share` of the sorted values lie.
pub fn percentile(sorted: &[f64], share: f64) -> f64 {
    let at = ((sorted.len() - 1) as f64 * share).ceil() as usize;
    sorted[at]
}
