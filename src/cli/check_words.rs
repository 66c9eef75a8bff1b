//! `tocsin check`: the arguments, and the urgency and the words that the pure check asks for.

use super::Failure;
use super::check::{self, Assess, Case, CheckError, CheckOptions, Format};
use crate::alerts::action::{self, ActionFacts};
use crate::alerts::assess::{self, Subject};
use crate::alerts::card::{self, Extra, Facts, WeaknessFact};
use crate::alerts::danger;
use crate::alerts::remedies::Remedies;
use crate::alerts::urgency::{self, Decision, Exploitation, Inputs, Level, Outcome};
use crate::catalogue::{self, Catalogue, Class, Product};
use crate::clock::{Clock, Timestamp};
use crate::i18n::{Lang, texts};
use crate::matching::{Item, Missing, Verdict};
use std::path::PathBuf;

/// Time zone of the dates that are printed.
const TIME_ZONE: &str = "Europe/Paris";

/// What to check and how to print it.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// CSV file with vendor, product, version and more, or an SBOM (see docs/check.md).
    #[arg(long)]
    inventory: PathBuf,
    /// SBOM of a program in the inventory; may be given several times.
    #[arg(long = "sbom", value_name = "FILE")]
    sboms: Vec<PathBuf>,
    /// Files or folders with advisories.
    #[arg(long, required = true, num_args = 1..)]
    advisories: Vec<PathBuf>,
    /// Language of the cards, by its code: en, fr, de, es or it.
    #[arg(long, default_value = "en")]
    lang: String,
    /// text, json or csv
    #[arg(long, default_value = "text")]
    format: String,
    /// Print the steps that led to each finding instead of the cards.
    #[arg(long, conflicts_with = "format")]
    explain: bool,
    /// Exit status 3 when anything at or above this is found: affected, possible, today, week, month or info.
    #[arg(long, value_name = "WHAT")]
    fail_on: Option<String>,
}

/// What makes the command fail although it did its work.
#[derive(Clone, Copy)]
enum Threshold {
    Verdict(Verdict),
    Level(Level),
}

impl Threshold {
    fn parse(word: &str) -> Option<Self> {
        match word {
            "affected" => Some(Self::Verdict(Verdict::Affected)),
            "possible" => Some(Self::Verdict(Verdict::Possible)),
            level => Level::parse(level).map(Self::Level),
        }
    }

    /// What has no urgency yet reaches no urgency.
    fn is_reached(self, verdict: Verdict, level: Option<&str>) -> bool {
        match self {
            Self::Verdict(lowest) => verdict >= lowest,
            Self::Level(lowest) => level.and_then(Level::parse).is_some_and(|level| level >= lowest),
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let format = match arguments.format.as_str() {
        "text" => Format::Text,
        "json" => Format::Json,
        "csv" => Format::Csv,
        other => {
            return Err(Failure::Input(format!(
                "--format must be text, json or csv, not \"{other}\""
            )));
        }
    };
    let threshold = arguments.fail_on.as_deref().map(threshold).transpose()?;
    let lang = Lang::parse(&arguments.lang).ok_or_else(|| {
        let (wanted, spoken) = (&arguments.lang, Lang::codes());
        Failure::Input(format!("--lang: \"{wanted}\" is not spoken here, only {spoken}"))
    })?;
    let products = catalogue::built_in().map_err(|e| Failure::Other(e.to_string()))?;
    let words = Words {
        catalogue: Catalogue::new(products),
        lang,
        now: Clock::default().now(),
    };
    let options = CheckOptions {
        inventory: arguments.inventory.clone(),
        sboms: arguments.sboms.clone(),
        advisories: arguments.advisories.clone(),
        format,
        explain: arguments.explain,
    };
    let outcome = check::run(&options, &words, &mut std::io::stdout().lock()).map_err(failure)?;
    for note in &outcome.notes {
        eprintln!("tocsin: {note}");
    }
    let reached = |threshold: Threshold| {
        let found = outcome.found.iter();
        found
            .filter(|(verdict, level)| threshold.is_reached(*verdict, level.as_deref()))
            .count()
    };
    match (threshold.map_or(0, reached), &arguments.fail_on) {
        (0, _) | (_, None) => Ok(()),
        (number, Some(word)) => Err(Failure::Threshold(format!("findings at or above \"{word}\": {number}"))),
    }
}

fn threshold(word: &str) -> Result<Threshold, Failure> {
    let unknown = || format!("--fail-on must be affected, possible, today, week, month or info, not \"{word}\"");
    Threshold::parse(word).ok_or_else(|| Failure::Input(unknown()))
}

fn failure(error: CheckError) -> Failure {
    if error.exit_code() == 2 {
        Failure::Input(error.to_string())
    } else {
        Failure::Other(error.to_string())
    }
}

struct Words {
    catalogue: Catalogue,
    lang: Lang,
    now: Timestamp,
}

impl Words {
    /// The catalogue's product behind a row, where it knows one.
    fn product(&self, case: &Case<'_>) -> Option<&Product> {
        let known = |name: &Item| self.catalogue.carrying(&name.vendor, &name.product).next();
        self.catalogue.product(case.names.iter().find_map(known)?)
    }

    fn subject(&self, case: &Case<'_>) -> Subject {
        let version = case.version();
        match self.product(case) {
            Some(product) => {
                let told = case.endings.get(&product.slug).map(Vec::as_slice).unwrap_or_default();
                let ended = product.has_ended(version, told, &self.now.date());
                Subject::of(product, case.exposed, ended)
            }
            None => Subject {
                class: Class::Tool,
                opens_files: false,
                cloud: false,
                end_of_life: false,
                exposed: case.exposed,
                exposed_by_default: Class::Tool.exposed_by_default(),
            },
        }
    }

    fn decide(&self, case: &Case<'_>) -> (Inputs, Option<Decision>) {
        let inputs = assess::inputs(&assess::gist(case.advisory), case.finding, &self.subject(case));
        match assess::decide(&inputs, None) {
            Outcome::Level(decision) => (inputs, Some(decision)),
            Outcome::Held => (inputs, None),
        }
    }

    fn facts(&self, case: &Case<'_>, inputs: Inputs, decision: Decision) -> Facts {
        let product = self.product(case);
        let class = product.map_or(Class::Tool, |product| product.class);
        let danger = assess::danger_of(case.advisory);
        let actions = action::actions(&ActionFacts {
            class,
            level: decision.level,
            check_break_in: decision.check_break_in,
            exploitation: inputs.exploitation,
            exposed: inputs.exposed,
            fix_known: case.finding.fixed_in.is_some(),
            remedies: Remedies::of(case.advisory, case.finding),
            version_unknown: matches!(case.finding.missing, Some(Missing::Version | Missing::Comparison)),
            danger,
            passwords: danger::touches_passwords(&case.advisory.weaknesses),
            cloud: inputs.cloud,
            end_of_life: inputs.end_of_life,
            auto_update: product.is_some_and(|product| product.auto_update),
        });
        Facts {
            label: product.map_or_else(|| case.product().to_owned(), |product| product.name.clone()),
            slug: product.map(|product| product.slug.clone()).unwrap_or_default(),
            named: product.map(Product::full_name),
            class,
            verdict: case.finding.verdict,
            missing: case.finding.missing.clone(),
            reason: case.finding.reason.clone(),
            fixed_in: case.finding.fixed_in.clone(),
            danger,
            actions,
            inputs,
            raised_at: self.now.micros(),
            deadline: urgency::deadline(decision.level, self.now.micros(), TIME_ZONE),
            decision,
            time_zone: TIME_ZONE.to_owned(),
            attacked: inputs.exploitation == Exploitation::Active,
            early: case.advisory.early,
            by_hand: None,
            weaknesses: vec![weakness(case)],
            sources: case
                .advisory
                .sources
                .iter()
                .map(|source| source.as_str().to_owned())
                .collect(),
            references: case
                .advisory
                .references
                .iter()
                .take(3)
                .map(|reference| reference.url.clone())
                .collect(),
            check: None,
            help: None,
        }
    }
}

fn weakness(case: &Case<'_>) -> WeaknessFact {
    WeaknessFact {
        id: case.advisory.id.clone(),
        score: case
            .advisory
            .score()
            .map(|score| (score.version.clone(), score.base, score.vector.clone())),
        listed: case.advisory.known_exploited.as_ref().map(|known| known.added.clone()),
    }
}

impl Assess for Words {
    fn level(&self, case: &Case<'_>) -> Option<String> {
        self.decide(case).1.map(|decision| decision.level.as_str().to_owned())
    }

    fn card(&self, case: &Case<'_>) -> String {
        match self.decide(case) {
            (inputs, Some(decision)) => {
                let facts = self.facts(case, inputs, decision);
                card::to_text(&card::compose(texts(self.lang), self.lang, &facts), &Extra::default())
            }
            (_, None) => texts(self.lang).check_held(&case.advisory.id, case.product()),
        }
    }

    fn all_clear(&self) -> String {
        texts(self.lang).check_clear()
    }
}
