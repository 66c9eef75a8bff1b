//! A logo: a picture that browsers show and that cannot do anything.
//!
//! PNG, JPEG and WebP are told by their first bytes, never by a name or by what the browser says about them; SVG may
//! hold scripts and is not taken. Sides are read from the head of the file and bounded, so that no small file unpacks
//! to a huge picture in a visitor's browser.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 200 * 1024;
/// Shortest and longest side, in pixels.
pub const SIDES: std::ops::RangeInclusive<u32> = 16..=2000;

/// The kinds of picture taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// PNG (ISO/IEC 15948).
    Png,
    /// JPEG (ITU-T T.81).
    Jpeg,
    /// WebP (RFC 9649).
    Webp,
}

impl LogoKind {
    const ALL: [Self; 3] = [Self::Png, Self::Jpeg, Self::Webp];

    /// The stored word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Webp => "webp",
        }
    }

    /// The kind of a stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The type for the browser: "image/png".
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
        }
    }
}

/// A checked picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// What it is.
    pub kind: LogoKind,
    /// Hash of its bytes, part of its address.
    pub hash: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLogo {
    /// No file was chosen.
    #[error("there is no file")]
    Missing,
    /// More bytes than we take.
    #[error("the file is too large")]
    TooLarge,
    /// Neither PNG nor JPEG nor WebP.
    #[error("the file is no picture we can show")]
    Unknown,
    /// Too small or too large in pixels.
    #[error("the picture has sides that do not fit")]
    Sides,
}

impl Logo {
    /// Checks a file.
    ///
    /// # Errors
    /// [`InvalidLogo`] with the one thing that is wrong.
    pub fn read(bytes: Vec<u8>) -> Result<Self, InvalidLogo> {
        if bytes.is_empty() {
            return Err(InvalidLogo::Missing);
        }
        if bytes.len() > MOST_BYTES {
            return Err(InvalidLogo::TooLarge);
        }
        let (kind, sides) = sides(&bytes).ok_or(InvalidLogo::Unknown)?;
        if !SIDES.contains(&sides.0) || !SIDES.contains(&sides.1) {
            return Err(InvalidLogo::Sides);
        }
        let digest = Sha256::digest(&bytes);
        let hash = digest.iter().take(12).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        Ok(Self { kind, hash, bytes })
    }
}

/// Kind, width and height, as far as the head of the file says.
fn sides(bytes: &[u8]) -> Option<(LogoKind, (u32, u32))> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some((LogoKind::Png, png(bytes)?));
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Some((LogoKind::Jpeg, jpeg(bytes)?));
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Some((LogoKind::Webp, webp(bytes)?));
    }
    None
}

fn big(bytes: &[u8], range: std::ops::Range<usize>) -> Option<u32> {
    Some(
        bytes
            .get(range)?
            .iter()
            .fold(0, |sum, byte| (sum << 8) | u32::from(*byte)),
    )
}

fn little(bytes: &[u8], range: std::ops::Range<usize>) -> Option<u32> {
    let digits = bytes.get(range)?.iter().rev();
    Some(digits.fold(0, |sum, byte| (sum << 8) | u32::from(*byte)))
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.get(12..16) != Some(b"IHDR") {
        return None;
    }
    Some((big(bytes, 16..20)?, big(bytes, 20..24)?))
}

/// Walks over the segments to the first frame header.
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        if big(bytes, at..at + 1)? != 0xff {
            return None;
        }
        match big(bytes, at + 1..at + 2)? {
            0xff => at += 1,
            // Start of frame, but for the three numbers that mean tables.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                return Some((big(bytes, at + 7..at + 9)?, big(bytes, at + 5..at + 7)?));
            }
            // Picture data or the end before any frame header.
            0xd8..=0xda => return None,
            _ => at += 2 + usize::try_from(big(bytes, at + 2..at + 4)?).ok()?,
        }
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    match bytes.get(12..16)? {
        b"VP8 " if bytes.get(23..26) == Some(&[0x9d, 0x01, 0x2a]) => {
            Some((little(bytes, 26..28)? & 0x3fff, little(bytes, 28..30)? & 0x3fff))
        }
        b"VP8L" if bytes.get(20) == Some(&0x2f) => {
            let both = little(bytes, 21..25)?;
            Some(((both & 0x3fff) + 1, ((both >> 14) & 0x3fff) + 1))
        }
        b"VP8X" => Some((little(bytes, 24..27)? + 1, little(bytes, 27..30)? + 1)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn png_head(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend([8, 6, 0, 0, 0]);
        bytes
    }

    fn jpeg_head(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 17, 8];
        bytes.extend(height.to_be_bytes());
        bytes.extend(width.to_be_bytes());
        bytes
    }

    fn webp_head(chunk: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let mut bytes = b"RIFF\0\0\0\0WEBP".to_vec();
        bytes.extend(chunk);
        bytes.extend([0; 4]);
        bytes.extend(data);
        bytes
    }

    #[test]
    fn the_head_says_kind_and_sides() {
        let lossy = [0x30, 0, 0, 0x9d, 0x01, 0x2a, 0x90, 0x01, 0x64, 0x00];
        // 400 x 100 as 14 bits each, minus one.
        let both = (399_u32 | (99 << 14)).to_le_bytes();
        let lossless = [&[0x2f][..], &both].concat();
        let extended = [0, 0, 0, 0, 0x8f, 0x01, 0, 0x63, 0, 0];
        for (bytes, kind) in [
            (png_head(400, 100), LogoKind::Png),
            (jpeg_head(400, 100), LogoKind::Jpeg),
            (webp_head(b"VP8 ", &lossy), LogoKind::Webp),
            (webp_head(b"VP8L", &lossless), LogoKind::Webp),
            (webp_head(b"VP8X", &extended), LogoKind::Webp),
        ] {
            assert_eq!(sides(&bytes), Some((kind, (400, 100))), "{bytes:?}");
            assert_eq!(Logo::read(bytes).unwrap().kind, kind);
        }
    }

    #[test]
    fn what_is_no_such_picture_is_refused_with_its_reason() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;
        for (bytes, reason) in [
            (Vec::new(), InvalidLogo::Missing),
            (svg.to_vec(), InvalidLogo::Unknown),
            (b"GIF89a\x90\x01\x64\x00".to_vec(), InvalidLogo::Unknown),
            (b"<html>\x89PNG\r\n\x1a\n".to_vec(), InvalidLogo::Unknown),
            (png_head(400, 100)[..18].to_vec(), InvalidLogo::Unknown),
            (vec![0xff, 0xd8, 0xff, 0xda, 0, 2], InvalidLogo::Unknown),
            (png_head(0, 100), InvalidLogo::Sides),
            (png_head(100, 60_000), InvalidLogo::Sides),
            (jpeg_head(8, 8), InvalidLogo::Sides),
            (vec![0; MOST_BYTES + 1], InvalidLogo::TooLarge),
        ] {
            assert_eq!(Logo::read(bytes), Err(reason));
        }
    }

    #[test]
    fn the_hash_follows_the_bytes() {
        let one = Logo::read(png_head(400, 100)).unwrap();
        assert_eq!(one.hash, Logo::read(png_head(400, 100)).unwrap().hash);
        assert_ne!(one.hash, Logo::read(png_head(401, 100)).unwrap().hash);
        assert_eq!(LogoKind::parse(one.kind.as_str()), Some(LogoKind::Png));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_stumble(bytes in proptest::collection::vec(any::<u8>(), 0..200), start in 0_usize..4) {
            let heads: [&[u8]; 4] = [b"", b"\x89PNG\r\n\x1a\n", &[0xff, 0xd8, 0xff], b"RIFF\0\0\0\0WEBPVP8X"];
            let _ = Logo::read([heads[start], &bytes].concat());
        }
    }
}
