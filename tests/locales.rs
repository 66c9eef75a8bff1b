//! The folders below `locales/` against each other and against the code (rule T19).
//!
//! Every language has the same files, keys and variables, no empty text, the plural
//! forms that its own rules need, and no key that nothing uses. `fluent-typed` warns
//! of some of this while building; here it fails.

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
                "second",
                "sign",
                "start",
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

/// French has nothing plural about 0 and 1; English has only 1.
#[test]
fn french_counts_zero_like_one() {
    use tocsin::i18n::{Lang, texts};
    let said = |lang, count: usize| texts(lang).card_what_found(count, "X");
    assert_eq!(said(Lang::Fr, 0), said(Lang::Fr, 1));
    assert_ne!(said(Lang::Fr, 1), said(Lang::Fr, 2));
    assert_ne!(said(Lang::En, 0), said(Lang::En, 1));
}

#[test]
fn french_signs_have_their_no_break_space_and_apostrophe() -> Tested {
    for locale in locales()?.into_iter().filter(|locale| locale.code == "fr") {
        for (key, text) in &locale.messages {
            for sign in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!text.contains(sign), "{key} has a plain space at {sign:?}: {text}");
            }
            assert!(!text.contains('\''), "{key} has a straight apostrophe: {text}");
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
