//! QR pictures as the data of one SVG path: no image, no inline style, sharp on paper.

use qrcode::{Color, QrCode};
use std::fmt::Write as _;

/// Modules left free on each side (ISO/IEC 18004 asks for four).
const MARGIN: usize = 4;

/// A picture: path data and the side of its square, in modules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Data of an SVG path.
    pub path: String,
    /// Side of the square, margin included.
    pub side: usize,
}

/// The picture of a text; `None` when it is too long for one.
#[must_use]
pub fn picture(text: &str) -> Option<Picture> {
    let code = QrCode::new(text).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (index % width + MARGIN, index / width + MARGIN);
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    Some(Picture {
        path,
        side: width + 2 * MARGIN,
    })
}

#[cfg(test)]
mod tests {
    use super::picture;

    #[test]
    fn a_picture_has_its_three_corners_and_its_margin() {
        let picture = picture("https://alertes.lyon.example/claim/x").unwrap();
        let last = picture.side - 5;
        for corner in ["M4 4h".to_owned(), format!("M{last} 4h"), format!("M4 {last}h")] {
            assert!(picture.path.contains(&corner), "{corner}");
        }
        assert!(!picture.path.contains("M3 "));
        assert_eq!(super::picture(&"x".repeat(10_000)), None);
    }
}
