//! One accent colour, made readable.
//!
//! An organisation gives any colour. What its pages use of it is computed: darker on light paper, lighter on dark
//! paper, as little as needed for 4.5:1 as text and 3:1 as a shape on every background of the theme (WCAG 2.2,
//! 1.4.3 and 1.4.11). The backgrounds are those of `static/app.css`; a test compares them.

use std::fmt;

/// A colour with eight bits for each channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Contrast of text against its background.
pub const TEXT: f64 = 4.5;
/// Contrast of shapes and controls against their background.
pub const SHAPE: f64 = 3.0;

/// The backgrounds of one theme, and where to go from a colour that is too close to them.
#[derive(Debug)]
pub struct Theme {
    /// Paper, tint and field.
    pub backgrounds: [Colour; 3],
    /// Black on light paper, white on dark paper.
    pub away: Colour,
}

/// Light paper.
pub const LIGHT: Theme = Theme {
    backgrounds: [
        Colour::new(0xfb, 0xfa, 0xf7),
        Colour::new(0xf3, 0xef, 0xe6),
        Colour::new(0xff, 0xff, 0xff),
    ],
    away: Colour::new(0, 0, 0),
};

/// Dark paper.
pub const DARK: Theme = Theme {
    backgrounds: [
        Colour::new(0x10, 0x15, 0x1f),
        Colour::new(0x1a, 0x21, 0x30),
        Colour::new(0x0b, 0x0f, 0x17),
    ],
    away: Colour::new(0xff, 0xff, 0xff),
};

/// Steps on the way from a colour to black or white.
const STEPS: u16 = 64;

impl Colour {
    /// A colour from its channels.
    #[must_use]
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads "#1d4e89", "1d4e89" or "#abc".
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.strip_prefix('#').unwrap_or(text);
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        match digits.len() {
            6 => Some(Self::new(red, green, blue)),
            // "#abc" is short for "#aabbcc".
            3 => Some(Self::new(
                (green & 0x0f) * 0x11,
                (blue >> 4) * 0x11,
                (blue & 0x0f) * 0x11,
            )),
            _ => None,
        }
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2, definitions).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * channel(self.red) + 0.7152 * channel(self.green) + 0.0722 * channel(self.blue)
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2, definitions).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour, moved away from the backgrounds of `theme` as little as its contrast needs.
    #[must_use]
    pub fn readable(self, theme: &Theme, least: f64) -> Self {
        let reads = |colour: &Self| theme.backgrounds.iter().all(|paper| colour.contrast(*paper) >= least);
        (0..=STEPS)
            .map(|step| self.toward(theme.away, step))
            .find(reads)
            .unwrap_or(theme.away)
    }

    fn toward(self, other: Self, step: u16) -> Self {
        let mix = |from: u8, to: u8| {
            let sum = u16::from(from) * (STEPS - step) + u16::from(to) * step;
            u8::try_from(sum / STEPS).unwrap_or(to)
        };
        Self::new(
            mix(self.red, other.red),
            mix(self.green, other.green),
            mix(self.blue, other.blue),
        )
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// The style sheet that brings an accent to the pages, in both themes; print keeps its black.
#[must_use]
pub fn stylesheet(accent: Colour) -> String {
    let tokens = |theme: &Theme| {
        let (shape, text) = (accent.readable(theme, SHAPE), accent.readable(theme, TEXT));
        format!(":root {{ --brass: {shape}; --brass-text: {text} }}")
    };
    format!(
        "@media screen {{ {} }}\n@media screen and (prefers-color-scheme: dark) {{ {} }}\n",
        tokens(&LIGHT),
        tokens(&DARK)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn colours_are_read_as_people_write_them() {
        assert_eq!(Colour::parse(" #1d4E89 "), Some(Colour::new(0x1d, 0x4e, 0x89)));
        assert_eq!(Colour::parse("1d4e89"), Colour::parse("#1d4e89"));
        assert_eq!(Colour::parse("#f0c"), Colour::parse("#ff00cc"));
        for wrong in ["", "#", "blue", "#12345", "#1234567", "#12345g", "+12345", "#１２３"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_contrast_is_that_of_the_standard() {
        let (black, white) = (Colour::new(0, 0, 0), Colour::new(255, 255, 255));
        assert!((black.contrast(white) - 21.0).abs() < 0.001);
        assert!((white.contrast(white) - 1.0).abs() < 0.001);
        // A known pair: #767676 on white is the lightest grey with 4.5:1.
        let grey = Colour::parse("#767676").unwrap();
        assert!((grey.contrast(white) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_colour_that_reads_is_left_alone_and_print_stays_black() {
        let navy = Colour::parse("#14213d").unwrap();
        assert_eq!(navy.readable(&LIGHT, TEXT), navy);
        assert_ne!(navy.readable(&DARK, TEXT), navy);
        let sheet = stylesheet(navy);
        assert!(sheet.contains("--brass: #14213d; --brass-text: #14213d"), "{sheet}");
        assert!(sheet.lines().all(|line| line.starts_with("@media screen")), "{sheet}");
    }

    proptest! {
        #[test]
        fn every_colour_becomes_readable(red: u8, green: u8, blue: u8) {
            let colour = Colour::new(red, green, blue);
            prop_assert_eq!(Colour::parse(&colour.to_string()), Some(colour));
            for theme in [&LIGHT, &DARK] {
                for least in [SHAPE, TEXT] {
                    let shown = colour.readable(theme, least);
                    for paper in theme.backgrounds {
                        prop_assert!(shown.contrast(paper) >= least, "{colour} as {shown} on {paper}");
                    }
                    prop_assert_eq!(shown.readable(theme, least), shown, "twice changes nothing");
                }
            }
        }
    }
}
