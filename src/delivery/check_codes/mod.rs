//! Check codes: eight characters by which anybody can ask whether a message is ours (Crockford's base 32, 40 bits).

pub mod store;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A fresh code in two groups: `K7QM-4T2P`.
#[must_use]
pub fn generate() -> String {
    let mut bits: u64 = rand::random();
    let mut code = String::with_capacity(9);
    for position in 0..8 {
        if position == 4 {
            code.push('-');
        }
        let digit = usize::try_from(bits & 31).unwrap_or(0);
        code.push(char::from(ALPHABET.get(digit).copied().unwrap_or(b'0')));
        bits >>= 5;
    }
    code
}

/// A code as somebody typed it: case, spaces and the hyphen do not matter; O is 0, I and L are 1.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
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
    if letters.len() != 8 || !letters.iter().all(ours) {
        return None;
    }
    let (left, right) = letters.split_at(4);
    Some(left.iter().chain(std::iter::once(&'-')).chain(right).collect())
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
