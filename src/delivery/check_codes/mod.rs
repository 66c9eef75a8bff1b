//! Check codes: eight characters by which anybody can ask whether a message is ours (Crockford's base 32, 40 bits).

pub mod store;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fresh code in two groups: `K7QM-4T2P`.
#[must_use]
pub fn generate() -> String {
    generate_groups(2)
}

/// A fresh code of `groups` groups of four signs, 20 bits each.
#[must_use]
pub fn generate_groups(groups: usize) -> String {
    let group = |_| -> String {
        let bits: u32 = rand::random();
        let digits = (0..4).map(|n| usize::try_from((bits >> (5 * n)) & 31).unwrap_or(0));
        digits
            .map(|digit| char::from(ALPHABET.get(digit).copied().unwrap_or(b'0')))
            .collect()
    };
    (0..groups).map(group).collect::<Vec<_>>().join("-")
}

/// A code of two groups as somebody typed it.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    read_groups(typed, 2)
}

/// A code of `groups` groups as somebody typed it: case, spaces and hyphens do not matter; O is 0, I and L are 1.
#[must_use]
pub fn read_groups(typed: &str, groups: usize) -> Option<String> {
    let letters: Vec<char> = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-' && *c != '\u{2010}' && *c != '\u{2011}' && *c != '\u{2013}')
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let ours = |c: &char| u8::try_from(*c).is_ok_and(|byte| ALPHABET.contains(&byte));
    if letters.len() != 4 * groups || !letters.iter().all(ours) {
        return None;
    }
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    Some(groups.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_typed_badly() {
        let code = generate();
        assert_eq!(code.len(), 9);
        assert_eq!(read(&code).as_deref(), Some(code.as_str()));
        assert_eq!(
            read(&format!(" {} ", code.to_lowercase().replace('-', " "))).as_deref(),
            Some(code.as_str())
        );
        assert_eq!(read("oil0-0000").as_deref(), Some("0110-0000"));
    }

    #[test]
    fn what_is_no_code_is_none() {
        for typed in ["", "K7QM", "K7QM-4T2PX", "K7QM-4T2U", "'; DROP", "ÄÖÜßéèàç"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn codes_do_not_repeat() {
        let codes: std::collections::BTreeSet<String> = (0..1000).map(|_| generate()).collect();
        assert_eq!(codes.len(), 1000);
    }
}
