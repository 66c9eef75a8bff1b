//! Times as sources write them.

use crate::clock::Timestamp;

/// `2026-11-23T08:00:00.000`, UTC, without the mark of a zone.
pub(super) fn written(at: Timestamp) -> String {
    let time = jiff::Timestamp::from_microsecond(at.micros());
    time.map(|time| time.strftime("%Y-%m-%dT%H:%M:%S.000").to_string())
        .unwrap_or_default()
}

/// Reads a time as sources write it, with or without the mark of UTC.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let bare = text.trim().trim_end_matches('Z');
    let zoned = format!("{bare}Z");
    let time: jiff::Timestamp = zoned.parse().ok().or_else(|| text.parse().ok())?;
    Some(Timestamp::from_micros(time.as_microsecond()))
}
