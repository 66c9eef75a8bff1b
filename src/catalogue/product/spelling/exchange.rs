//! Which build of Exchange Server is which cumulative update (Microsoft, "Exchange Server build numbers and release
//! dates").
//!
//! A build with a later security update is none of these: whether a name means it, the name does not say.

/// Release, cumulative update, and its build without the leading `15.`.
const BUILDS: &[(&str, u8, [u16; 3])] = &[
    ("2013", 21, [0, 1395, 4]),
    ("2013", 22, [0, 1473, 3]),
    ("2013", 23, [0, 1497, 2]),
    ("2016", 10, [1, 1531, 3]),
    ("2016", 11, [1, 1591, 10]),
    ("2016", 12, [1, 1713, 5]),
    ("2016", 13, [1, 1779, 2]),
    ("2016", 14, [1, 1847, 3]),
    ("2016", 15, [1, 1913, 5]),
    ("2016", 16, [1, 1979, 3]),
    ("2016", 17, [1, 2044, 4]),
    ("2016", 18, [1, 2106, 2]),
    ("2016", 19, [1, 2176, 2]),
    ("2016", 20, [1, 2242, 4]),
    ("2016", 21, [1, 2308, 8]),
    ("2016", 22, [1, 2375, 7]),
    ("2016", 23, [1, 2507, 6]),
    ("2019", 1, [2, 330, 5]),
    ("2019", 2, [2, 397, 3]),
    ("2019", 3, [2, 464, 5]),
    ("2019", 4, [2, 529, 5]),
    ("2019", 5, [2, 595, 3]),
    ("2019", 6, [2, 659, 4]),
    ("2019", 7, [2, 721, 2]),
    ("2019", 8, [2, 792, 3]),
    ("2019", 9, [2, 858, 5]),
    ("2019", 10, [2, 922, 7]),
    ("2019", 11, [2, 986, 5]),
    ("2019", 12, [2, 1118, 7]),
    ("2019", 13, [2, 1258, 12]),
    ("2019", 14, [2, 1544, 4]),
    ("2019", 15, [2, 1748, 10]),
];

/// Release and update, as names state them, of a build with or without zeros in front of its numbers.
pub(super) fn cumulative_update(typed: &str) -> Option<(String, String)> {
    let numbers: Option<Vec<u16>> = typed.split('.').map(|part| part.parse().ok()).collect();
    let [15, build @ ..] = numbers.as_deref()? else {
        return None;
    };
    let (release, number, _) = BUILDS.iter().find(|(_, _, known)| known == build)?;
    Some(((*release).to_owned(), format!("cumulative_update_{number}")))
}
