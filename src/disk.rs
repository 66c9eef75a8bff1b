//! How much room the file system of a folder has.

use std::io;
use std::path::Path;

/// Room on a file system, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Space {
    /// All of it.
    pub total: u64,
    /// What a program without special rights may still use.
    pub free: u64,
}

impl Space {
    /// Free room in hundredths, rounded down.
    #[must_use]
    pub fn free_percent(self) -> u64 {
        // A system that reports no size has no limit that could be named.
        (self.free.saturating_mul(100)).checked_div(self.total).unwrap_or(100)
    }
}

/// Asks the file system that holds `folder`.
///
/// # Errors
/// When the folder is not there or cannot be asked about.
pub fn space(folder: &Path) -> io::Result<Space> {
    let told = rustix::fs::statvfs(folder)?;
    Ok(Space {
        total: told.f_blocks.saturating_mul(told.f_frsize),
        free: told.f_bavail.saturating_mul(told.f_frsize),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_are_rounded_down() {
        let percent = |total, free| Space { total, free }.free_percent();
        assert_eq!([percent(1000, 99), percent(1000, 100), percent(0, 0)], [9, 10, 100]);
    }

    #[test]
    fn a_folder_has_room_and_one_that_is_not_there_has_none() {
        let space = space(Path::new(".")).unwrap();
        assert!(space.total > 0 && space.free <= space.total);
        assert!(super::space(Path::new("no/such/folder")).is_err());
    }
}
