//! The text exposition format of Prometheus, version 0.0.4.

use super::Histogram;
use std::fmt::{Display, Write as _};

/// What a family of numbers is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It only grows.
    Counter,
    /// It goes up and down.
    Gauge,
    /// Durations by step.
    Histogram,
}

/// A page of numbers, written family by family.
#[derive(Debug, Default)]
pub struct Text(String);

impl Text {
    /// Begins a family; its numbers follow.
    pub fn family(&mut self, name: &str, kind: Kind, help: &str) {
        let kind = match kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
            Kind::Histogram => "histogram",
        };
        self.line(format_args!("# HELP {name} {help}"));
        self.line(format_args!("# TYPE {name} {kind}"));
    }

    /// One number with its labels.
    pub fn number(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        self.line(format_args!("{name}{} {value}", shown(labels)));
    }

    /// A family with one number.
    pub fn single(&mut self, name: &str, kind: Kind, help: &str, value: impl Display) {
        self.family(name, kind, help);
        self.number(name, &[], value);
    }

    /// One histogram with its labels, in seconds.
    pub fn histogram(&mut self, name: &str, labels: &[(&str, &str)], histogram: &Histogram) {
        let bucket = format!("{name}_bucket");
        for (millis, count) in histogram.steps() {
            let end = format!("{}.{:03}", millis / 1_000, millis % 1_000);
            self.number(&bucket, &[labels, &[("le", &end)]].concat(), count);
        }
        self.number(&bucket, &[labels, &[("le", "+Inf")]].concat(), histogram.count());
        self.number(&format!("{name}_sum"), labels, histogram.seconds());
        self.number(&format!("{name}_count"), labels, histogram.count());
    }

    /// The page.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing into a String cannot fail.
        let _ = writeln!(self.0, "{line}");
    }
}

fn shown(labels: &[(&str, &str)]) -> String {
    if labels.is_empty() {
        return String::new();
    }
    let escape = |value: &str| value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let pairs: Vec<String> = labels
        .iter()
        .map(|(name, value)| format!("{name}=\"{}\"", escape(value)))
        .collect();
    format!("{{{}}}", pairs.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn numbers_are_written_as_prometheus_reads_them() {
        let mut text = Text::default();
        text.single("a_total", Kind::Counter, "All a.", 3);
        text.number("a_total", &[("of", "x\"y\\z\n")], 1.5);
        assert_eq!(
            text.finish(),
            "# HELP a_total All a.\n# TYPE a_total counter\na_total 3\na_total{of=\"x\\\"y\\\\z\\n\"} 1.5\n"
        );
    }

    #[test]
    fn a_histogram_ends_with_all_its_durations() {
        let (mut text, mut histogram) = (Text::default(), Histogram::default());
        histogram.observe(Duration::from_millis(30));
        text.histogram("t", &[("of", "x")], &histogram);
        let text = text.finish();
        assert!(text.starts_with("t_bucket{of=\"x\",le=\"0.005\"} 0\n"), "{text}");
        assert!(text.contains("t_bucket{of=\"x\",le=\"0.050\"} 1\n"), "{text}");
        assert!(
            text.ends_with("t_bucket{of=\"x\",le=\"+Inf\"} 1\nt_sum{of=\"x\"} 0.03\nt_count{of=\"x\"} 1\n"),
            "{text}"
        );
    }
}
