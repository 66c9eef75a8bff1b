//! The table is whole, monotone and says what the wording guide says; the rules come in their order.

use super::*;
use proptest::prelude::*;

fn inputs() -> impl Strategy<Value = Inputs> {
    (0..3usize, 0..3usize, any::<[bool; 11]>()).prop_map(|(exploitation, forecast, flag)| Inputs {
        exploitation: Exploitation::ALL[exploitation],
        forecast: [Forecast::Low, Forecast::Raised, Forecast::High][forecast],
        exposed: flag[0],
        exposure_assumed: flag[1],
        automatable: flag[2],
        total: flag[3],
        ransomware: flag[4],
        tampered: flag[5],
        version_unknown: flag[6],
        opens_files: flag[7],
        cloud: flag[8],
        end_of_life: flag[9],
        scored: flag[10],
    })
}

fn level(inputs: &Inputs) -> Option<Level> {
    match decide(inputs) {
        Outcome::Level(decision) => Some(decision.level),
        Outcome::Held => None,
    }
}

fn scored(exploitation: Exploitation, exposed: bool) -> Inputs {
    Inputs {
        exploitation,
        exposed,
        scored: true,
        ..Inputs::default()
    }
}

#[test]
fn the_table_has_each_of_the_24_rows_once() {
    assert_eq!(table().rows.len(), 24);
    assert_eq!(ROWS.len(), 24);
    assert_eq!(table().version, TABLE_VERSION);
}

#[test]
fn the_table_says_what_the_wording_guide_says() {
    use Level::{Info, Month, Today, Week};
    let expected = [
        (
            Exploitation::Active,
            true,
            [Week, Today, Today, Today],
            [false, true, false, true],
        ),
        (
            Exploitation::Active,
            false,
            [Week, Week, Week, Today],
            [false, false, false, true],
        ),
        (Exploitation::Poc, true, [Month, Week, Week, Today], [false; 4]),
        (Exploitation::Poc, false, [Info, Info, Month, Month], [false; 4]),
        (Exploitation::None, true, [Info, Month, Month, Week], [false; 4]),
        (Exploitation::None, false, [Info; 4], [false; 4]),
    ];
    for (exploitation, exposed, levels, checks) in expected {
        for (column, (automatable, total)) in [(false, false), (false, true), (true, false), (true, true)]
            .into_iter()
            .enumerate()
        {
            let row = ROWS[&(exploitation, exposed, automatable, total)];
            assert_eq!(row, (levels[column], checks[column]));
        }
    }
}

#[test]
fn rules_come_in_their_order_and_are_recorded() {
    let all = Inputs {
        ransomware: true,
        tampered: true,
        version_unknown: true,
        end_of_life: true,
        ..scored(Exploitation::Poc, false)
    };
    let Outcome::Level(decision) = decide(&all) else {
        panic!("held")
    };
    assert_eq!(decision.level, Level::Week);
    assert_eq!(decision.rules, [Rule::Ransomware, Rule::Tampered, Rule::VersionUnknown]);
    let cloud = Inputs { cloud: true, ..all };
    assert_eq!(level(&cloud), Some(Level::Info));
    let old = Inputs {
        end_of_life: true,
        ..scored(Exploitation::None, false)
    };
    assert_eq!(level(&old), Some(Level::Month));
}

#[test]
fn without_a_score_only_attacked_weaknesses_raise_an_alert() {
    assert_eq!(decide(&Inputs::default()), Outcome::Held);
    let attacked = Inputs {
        exploitation: Exploitation::Active,
        ..Inputs::default()
    };
    assert_eq!(level(&attacked), Some(Level::Week));
}

#[test]
fn a_forecast_counts_for_the_level_and_asks_nobody_to_look_for_a_break_in() {
    let worst = Inputs {
        automatable: true,
        total: true,
        ..scored(Exploitation::None, true)
    };
    let decided = |forecast| match decide(&Inputs { forecast, ..worst }) {
        Outcome::Level(decision) => (decision.level, decision.check_break_in),
        Outcome::Held => panic!("held"),
    };
    assert_eq!(decided(Forecast::Low), (Level::Week, false));
    assert_eq!(decided(Forecast::Raised), (Level::Today, false));
    assert_eq!(decided(Forecast::High), (Level::Today, false));
    let attacked = Inputs {
        exploitation: Exploitation::Active,
        forecast: Forecast::High,
        ..worst
    };
    assert!(matches!(decide(&attacked), Outcome::Level(one) if one.check_break_in));
}

#[test]
fn the_date_is_the_end_of_a_local_day() {
    let monday = 1_795_417_500_000_000; // 2026-11-23T07:05:00Z
    let day = |level| {
        deadline(level, monday, "Europe/Paris").map(|end| dates::day(crate::i18n::Lang::En, end, "Europe/Paris"))
    };
    assert_eq!(day(Level::Today).as_deref(), Some("Monday 23\u{a0}November"));
    assert_eq!(day(Level::Week).as_deref(), Some("Monday 30\u{a0}November"));
    assert_eq!(day(Level::Month).as_deref(), Some("Wednesday 23\u{a0}December"));
    assert_eq!(day(Level::Info), None);
}

proptest! {
    #[test]
    fn a_worse_input_never_lowers_the_level(base in inputs(), which in 0..8usize) {
        let mut worse = base;
        match which {
            0 => worse.exploitation = Exploitation::Active,
            7 => worse.forecast = Forecast::High,
            1 => worse.exposed = true,
            2 => worse.automatable = true,
            3 => worse.total = true,
            4 => worse.ransomware = true,
            5 => worse.tampered = true,
            _ => { worse.opens_files = true; worse.end_of_life = true; }
        }
        prop_assert!(level(&worse) >= level(&base), "{base:?} -> {worse:?}");
    }

    #[test]
    fn knowing_less_or_having_a_provider_never_raises_it(base in inputs()) {
        let unknown = Inputs { version_unknown: true, ..base };
        let cloud = Inputs { cloud: true, ..base };
        prop_assert!(level(&unknown) <= level(&base));
        prop_assert!(level(&cloud) <= level(&base));
    }

    #[test]
    fn a_break_in_is_only_checked_on_the_same_day(base in inputs()) {
        if let Outcome::Level(decision) = decide(&base) {
            prop_assert!(!decision.check_break_in || decision.level == Level::Today);
        }
    }

    #[test]
    fn inputs_survive_being_stored(base in inputs()) {
        let stored = serde_json::to_string(&base).unwrap();
        prop_assert_eq!(serde_json::from_str::<Inputs>(&stored).unwrap(), base);
    }
}
