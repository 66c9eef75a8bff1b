//! Versions made up by a seeded generator, in the shapes that each scheme knows.
//!
//! A pair is a version and the same version with one thing changed, or another one: neighbours show
//! more faults than versions far apart.

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

use super::Pair;

/// So many pairs of a scheme, the same ones each time.
pub fn pairs(scheme: &str, count: usize) -> Vec<Pair> {
    let seed = scheme.bytes().map(u64::from).fold(7, |seed, byte| seed * 31 + byte);
    let random = &mut StdRng::seed_from_u64(seed);
    let mut pairs = Vec::with_capacity(count);
    while pairs.len() < count {
        let numbers = numbers(random);
        let left = version(scheme, &numbers, random);
        let right = match random.random_range(0..3) {
            0 => version(scheme, &numbers, random),
            1 => version(scheme, &changed(&numbers, random), random),
            _ => version(scheme, &self::numbers(random), random),
        };
        pairs.push((left, right));
    }
    pairs
}

fn number(random: &mut StdRng) -> String {
    let common = ["0", "0", "1", "1", "2", "3", "9", "10", "11", "20", "100", "2024"];
    (*common.choose(random).unwrap()).to_owned()
}

fn numbers(random: &mut StdRng) -> Vec<String> {
    let count = random.random_range(1..=4);
    let mut numbers: Vec<String> = (0..count).map(|_| number(random)).collect();
    if numbers[0] == "0" {
        numbers[0] = "1".to_owned();
    }
    numbers
}

/// One number is another one, one more, or one less.
fn changed(numbers: &[String], random: &mut StdRng) -> Vec<String> {
    let mut numbers = numbers.to_vec();
    match random.random_range(0..3) {
        0 => numbers.push(number(random)),
        1 if numbers.len() > 1 => drop(numbers.pop()),
        _ => {
            let at = random.random_range(0..numbers.len());
            numbers[at] = number(random);
        }
    }
    if numbers[0] == "0" {
        numbers[0] = "2".to_owned();
    }
    numbers
}

/// A version with these numbers, in a shape of the scheme.
fn version(scheme: &str, numbers: &[String], random: &mut StdRng) -> String {
    let padded = numbers.iter().cloned().chain(["0".to_owned(), "0".to_owned()]);
    let three = padded.take(3).collect::<Vec<_>>().join(".");
    let number = number(random);
    let mut one_of = |choices: &str| {
        let all: Vec<&str> = choices.split('|').collect();
        all.choose(random).unwrap().replace('#', &number)
    };
    let base = match scheme {
        "semver" | "golang" | "composer" => three,
        "openssl" => one_of("0.9.8|1.0.1|1.0.2|1.1.0|1.1.1|3.0.#|3.1.#|3.2.#"),
        _ => numbers.join("."),
    };
    let epoch = match scheme {
        "deb" | "rpm" | "alpm" => one_of("||0:|1:"),
        _ => String::new(),
    };
    let letter = match scheme {
        "apk" | "gentoo" => one_of("|||a|b"),
        _ => String::new(),
    };
    let suffix = if scheme == "openssl" && base.starts_with('3') {
        String::new()
    } else {
        one_of(endings(scheme))
    };
    let revision = match scheme {
        // Packages of Alpine always have a revision.
        "apk" => one_of("-r0|-r#"),
        "gentoo" => one_of("||-r0|-r#"),
        _ => String::new(),
    };
    format!("{epoch}{base}{letter}{suffix}{revision}")
}

/// What versions of a scheme end with, between bars; `#` is a number.
fn endings(scheme: &str) -> &'static str {
    match scheme {
        "semver" | "golang" => "||-alpha|-alpha.#|-beta.#|-rc.#|-#|-0.#.x",
        "nuget" => "||-alpha|-Beta#|-beta.#|-rc.#|+build",
        "composer" => "||-alpha|-beta|-beta.#|-rc",
        "pypi" => "||a#|b#|rc#|.post#|.dev#|a#.dev1|rc1.post#|+local.#|+abc|-#",
        "deb" => "|~rc#|+dfsg|a|~~|+b#|.#|-#|-#ubuntu1|-1+deb12u#|~beta-#|-0.#",
        "rpm" => "|~rc#|^git#|a|b#|-#|-#.el9|-1.fc#|^2~1|_#|-1.module+el8.#.0+1+abc",
        "maven" => "||-alpha-#|-beta#|-rc#|-SNAPSHOT|.Final|.RELEASE|-sp#|-#|-jre|a#|-M#|.x",
        "gem" => "||.rc#|.pre#|.beta.#|.a|.b#|.pre.#|-#",
        "apk" | "gentoo" => "||_alpha|_beta#|_pre#|_rc#|_p#|_rc1_p#",
        "alpm" => "||rc#|.rc#|a|.a|-#|-1|_#|+r#",
        "openssl" => "||a|b|z|za|zg",
        "conan" => "||-alpha|-pre.#|+b#|-rc.1+b#|-",
        _ => "",
    }
}
