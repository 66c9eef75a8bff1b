//! Points in time (RFC 3339): ordered by the instant, not by the text.

use super::key::Bytes;

pub(super) fn key(text: &str) -> Option<Bytes> {
    let instant: jiff::Timestamp = text.parse().ok()?;
    // With the sign turned round, bytes are in the order of the numbers.
    let nanoseconds = instant.as_nanosecond() ^ i128::MIN;
    let mut key = Bytes::default();
    for byte in nanoseconds.to_be_bytes() {
        key.rank(byte);
    }
    Some(key)
}
