//! `tocsin check`: the arguments, and the urgency and the words that the pure check asks for.

use super::Failure;
use super::check::{self, Assess, Case, CheckError, CheckOptions, Format};
use crate::alerts::action::{self, ActionFacts};
use crate::alerts::assess::{self, Subject};
use crate::alerts::card::{self, Extra, Facts, WeaknessFact};
use crate::alerts::danger;
use crate::alerts::urgency::{self, Decision, Exploitation, Inputs, Outcome};
use crate::catalogue::{self, Catalogue, Class, Product};
use crate::clock::{Clock, Timestamp};
use crate::i18n::{Lang, texts};
use crate::matching::Missing;
use std::path::PathBuf;

/// Time zone of the dates that are printed.
const TIME_ZONE: &str = "Europe/Paris";

/// What to check and how to print it.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// CSV file with vendor, product, version and more (see docs/check.md).
    #[arg(long)]
    inventory: PathBuf,
    /// Files or folders with advisories.
    #[arg(long, required = true, num_args = 1..)]
    advisories: Vec<PathBuf>,
    /// Language of the cards, by its code: en, fr, de, es or it.
    #[arg(long, default_value = "en")]
    lang: String,
    /// text, json or csv
    #[arg(long, default_value = "text")]
    format: String,
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
        advisories: arguments.advisories.clone(),
        format,
    };
    check::run(&options, &words, &mut std::io::stdout().lock()).map_err(failure)
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
        let slug = self.catalogue.carrying(&case.item.vendor, &case.item.product).next()?;
        self.catalogue.product(slug)
    }

    fn subject(&self, case: &Case<'_>) -> Subject {
        let version = case.item.version.as_deref();
        match self.product(case) {
            Some(product) => Subject::of(product, version, case.exposed, self.now),
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
        let inputs = assess::inputs(case.advisory, case.finding, &self.subject(case));
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
            version_unknown: matches!(case.finding.missing, Some(Missing::Version | Missing::Comparison)),
            danger,
            passwords: danger::touches_passwords(&case.advisory.weaknesses),
            cloud: inputs.cloud,
            end_of_life: inputs.end_of_life,
            auto_update: product.is_some_and(|product| product.auto_update),
        });
        Facts {
            label: product.map_or_else(|| case.item.product.clone(), |product| product.name.clone()),
            slug: product.map(|product| product.slug.clone()).unwrap_or_default(),
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
            (_, None) => texts(self.lang).check_held(&case.advisory.id, &case.item.product),
        }
    }

    fn all_clear(&self) -> String {
        texts(self.lang).check_clear()
    }
}
