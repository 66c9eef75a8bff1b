//! The folders below `locales/` against each other and against the code (rule T19).
//!
//! Every language has the same files, keys and variables, no empty text, the plural
//! forms that its own rules need, its own signs, and no key that nothing uses; sentences
//! stay short (T2). `fluent-typed` warns of some of this while building; here it fails.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::{Path, PathBuf},
};

type Tested = Result<(), Box<dyn Error>>;

/// The texts of one language: key to pattern, and which file has it.
struct Locale {
    code: String,
    messages: BTreeMap<String, String>,
    files: BTreeSet<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn locales() -> Result<Vec<Locale>, Box<dyn Error>> {
    let mut locales = Vec::new();
    for entry in fs::read_dir(root().join("locales"))? {
        let folder = entry?.path();
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut locale = Locale {
            code,
            messages: BTreeMap::new(),
            files: BTreeSet::new(),
        };
        for file in fs::read_dir(&folder)? {
            let file = file?.path();
            locale
                .files
                .insert(file.file_name().unwrap_or_default().to_string_lossy().into_owned());
            read(&fs::read_to_string(&file)?, &mut locale.messages);
        }
        locales.push(locale);
    }
    locales.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(locales)
}

/// Reads `key = text` with its indented lines; comments and blank lines are left out.
fn read(source: &str, messages: &mut BTreeMap<String, String>) {
    let mut key = String::new();
    for line in source
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
    {
        let continues = line.starts_with([' ', '}', '\t']);
        match line.split_once('=') {
            Some((name, text)) if !continues => {
                key = name.trim().to_owned();
                messages.insert(key.clone(), text.trim().to_owned());
            }
            _ => {
                let text = messages.entry(key.clone()).or_default();
                text.push('\n');
                text.push_str(line);
            }
        }
    }
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|sign| sign.is_alphanumeric() || *sign == '_' || *sign == '-')
                .collect()
        })
        .collect()
}

#[test]
fn all_languages_have_the_same_files_keys_and_variables() -> Tested {
    let locales = locales()?;
    let (first, others) = locales.split_first().ok_or("no language")?;
    for other in others {
        assert_eq!(first.files, other.files, "files of {}", other.code);
        let missing: Vec<_> = first
            .messages
            .keys()
            .filter(|key| !other.messages.contains_key(*key))
            .collect();
        let extra: Vec<_> = other
            .messages
            .keys()
            .filter(|key| !first.messages.contains_key(*key))
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: missing {missing:?}, extra {extra:?}",
            other.code
        );
        for (key, text) in &first.messages {
            let translated = other.messages.get(key).map(|text| variables(text));
            assert_eq!(
                Some(variables(text)),
                translated,
                "variables of {key} in {}",
                other.code
            );
        }
    }
    Ok(())
}

#[test]
fn no_text_is_empty_and_every_key_names_its_area() -> Tested {
    for locale in locales()? {
        for (key, text) in &locale.messages {
            assert!(!text.trim().is_empty(), "{key} in {} is empty", locale.code);
            let area = key.split('-').next().unwrap_or_default();
            let known = [
                "account",
                "advisory",
                "alert",
                "card",
                "chamber",
                "check",
                "claim",
                "country",
                "error",
                "form",
                "grant",
                "guide",
                "invitation",
                "join",
                "language",
                "letter",
                "mail",
                "members",
                "operator",
                "pack",
                "page",
                "password",
                "pause",
                "people",
                "quarantine",
                "second",
                "sign",
                "sources",
                "start",
                "verdict",
                "why",
            ];
            assert!(known.contains(&area), "{key} has no area");
        }
    }
    Ok(())
}

#[test]
fn plural_choices_have_the_forms_of_their_language() -> Tested {
    for locale in locales()? {
        for (key, text) in locale.messages.iter().filter(|(_, text)| text.contains("[one]")) {
            assert!(text.contains("*[other]"), "{key} in {} lacks *[other]", locale.code);
            assert!(text.contains("->"), "{key} in {} chooses nothing", locale.code);
        }
    }
    Ok(())
}

/// A choice by an exact number ("[0] Nothing to do") is a sentence of its own: no language leaves it out.
#[test]
fn exact_numbers_have_a_text_in_every_language() -> Tested {
    let exact = |text: &str| -> Vec<String> {
        let branches = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix('[')?.split_once(']'));
        let names = branches.map(|(name, _)| name.to_owned());
        names.filter(|name| name.parse::<u32>().is_ok()).collect()
    };
    let locales = locales()?;
    let (first, others) = locales.split_first().ok_or("no language")?;
    for (key, text) in &first.messages {
        for other in others {
            let translated = other.messages.get(key).map(|text| exact(text));
            assert_eq!(translated, Some(exact(text)), "{key} in {}", other.code);
        }
    }
    Ok(())
}

/// French has nothing plural about 0 and 1; the others have only 1.
#[test]
fn french_counts_zero_like_one() {
    use tocsin::i18n::{Lang, texts};
    for lang in Lang::iter().copied() {
        let said = |count: usize| texts(lang).card_what_found(count, "X");
        assert_eq!(said(0) == said(1), lang == Lang::Fr, "{lang}");
        assert_ne!(said(1), said(2), "{lang}");
    }
}

/// The signs of a language: those that are wrong in it, and those that come in pairs.
struct Signs {
    code: &'static str,
    wrong: &'static [&'static str],
    pairs: &'static [(char, char)],
}

const SIGNS: [Signs; 5] = [
    Signs {
        code: "en",
        wrong: &["'", " ?", " :", " ;", "„", "«", "»"],
        pairs: &[('(', ')'), ('“', '”')],
    },
    Signs {
        code: "fr",
        wrong: &["'", " ?", " :", " ;", " »", "« ", "„", "“", "”"],
        pairs: &[('(', ')'), ('«', '»')],
    },
    Signs {
        code: "de",
        wrong: &["'", " ?", " :", " ;", "”", "«", "»"],
        pairs: &[('(', ')'), ('„', '“')],
    },
    Signs {
        code: "es",
        wrong: &["'", " ?", " :", " ;", "„", "“", "”", "« ", " »"],
        pairs: &[('(', ')'), ('«', '»'), ('¿', '?')],
    },
    Signs {
        code: "it",
        wrong: &["'", " ?", " :", " ;", "„", "“", "”", "« ", " »"],
        pairs: &[('(', ')'), ('«', '»')],
    },
];

/// Apostrophes, quotes and the spaces before signs are the language's own, and nothing shouts (T9).
#[test]
fn each_language_has_its_own_signs() -> Tested {
    for locale in locales()? {
        let code = &locale.code;
        let signs = SIGNS.iter().find(|signs| signs.code == code);
        let signs = signs.ok_or_else(|| format!("{code} has no row of signs"))?;
        for (key, text) in &locale.messages {
            for sign in signs.wrong {
                assert!(!text.contains(sign), "{code} {key} has {sign:?}: {text}");
            }
            assert!(!text.contains('!'), "{code} {key} shouts: {text}");
            for (open, close) in signs.pairs {
                let (opened, closed) = (text.matches(*open).count(), text.matches(*close).count());
                assert_eq!(opened, closed, "{code} {key}: {open} {close} in {text}");
            }
        }
    }
    Ok(())
}

/// Also outside the cards (T2); what an expert reads may be a list.
#[test]
fn no_sentence_is_longer_than_25_words() -> Tested {
    let mut long = Vec::new();
    for locale in locales()? {
        let plain = locale
            .messages
            .iter()
            .filter(|(key, _)| !key.starts_with("card-expert"));
        for (key, text) in plain {
            let parts = text.lines().flat_map(|line| line.split(". "));
            for sentence in parts.flat_map(|part| part.split("? ")) {
                let words = sentence.split_whitespace();
                if words.filter(|word| word.contains(char::is_alphanumeric)).count() > 25 {
                    long.push(format!("{} {key}: {sentence}", locale.code));
                }
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
    Ok(())
}

/// The subject of a mail has room for what its variables add (T10).
#[test]
fn subjects_of_mails_are_short() -> Tested {
    for locale in locales()? {
        for (key, text) in locale.messages.iter().filter(|(key, _)| key.ends_with("-subject")) {
            assert!(text.chars().count() <= 50, "{} {key}: {text}", locale.code);
        }
    }
    Ok(())
}

#[test]
fn no_key_is_unused() -> Tested {
    let mut code = String::new();
    for folder in ["src", "templates"] {
        gather(&root().join(folder), &mut code)?;
    }
    let words: BTreeSet<&str> = code
        .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
        .collect();
    let locales = locales()?;
    let first = locales.first().ok_or("no language")?;
    let unused: Vec<&String> = first
        .messages
        .keys()
        .filter(|key| *key != "language-name" && !words.contains(key.replace('-', "_").as_str()))
        .collect();
    assert!(
        unused.is_empty(),
        "{} keys that nothing uses: {unused:#?}",
        unused.len()
    );
    Ok(())
}

fn gather(folder: &Path, code: &mut String) -> Tested {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, code)?;
        } else if let Ok(text) = fs::read_to_string(&path) {
            code.push_str(&text);
            code.push('\n');
        }
    }
    Ok(())
}
