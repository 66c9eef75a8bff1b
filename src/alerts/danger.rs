//! What could happen, in one of twelve kinds, from weakness numbers and impact.
//!
//! The groups of CWE numbers are facts in `danger_cwe.json`. About a quarter of all
//! records name no usable CWE, so the impact of the score is the fallback. The order
//! of the questions is the one measured in the wording guide, section 4.3.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use super::score::{Impact, Loss};

/// What an attacker could do; each kind has its own sentences in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Danger {
    /// 1: take control of the device.
    TakeOver,
    /// 2: get in without a password.
    GetIn,
    /// 3: open or change what is forbidden.
    Forbidden,
    /// 4: somebody who can already use the device gains full control.
    FullControl,
    /// 5: read private data.
    ReadData,
    /// 6: read or change records.
    Records,
    /// 7: show a false page or act in the owner's name.
    FalsePage,
    /// 8: make it stop working.
    StopsWorking,
    /// 9: listen in or change traffic.
    ListenIn,
    /// 10: control through a harmful file or page that somebody opens.
    HarmfulFile,
    /// 11: the software itself was tampered with.
    Tampered,
    /// 12: nobody has said.
    NotKnown,
}

impl Danger {
    /// All kinds in the order of their numbers.
    pub const ALL: [Self; 12] = [
        Self::TakeOver,
        Self::GetIn,
        Self::Forbidden,
        Self::FullControl,
        Self::ReadData,
        Self::Records,
        Self::FalsePage,
        Self::StopsWorking,
        Self::ListenIn,
        Self::HarmfulFile,
        Self::Tampered,
        Self::NotKnown,
    ];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Group {
    Tampered,
    Outage,
    Code,
    Login,
    Access,
    Privileges,
    Read,
    Database,
    Web,
    Traffic,
}

#[expect(clippy::expect_used, reason = "the groups are compiled in and read by a test")]
static GROUPS: LazyLock<BTreeMap<Group, Vec<u32>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("danger_cwe.json")).expect("danger_cwe.json is valid"));

/// The kind of danger for these weakness numbers (79 for CWE-79) and this impact.
#[must_use]
pub fn danger(weaknesses: &[u32], impact: Option<&Impact>) -> Danger {
    if is_in(weaknesses, Group::Tampered) {
        return Danger::Tampered;
    }
    let Some(impact) = impact else {
        return without_impact(weaknesses);
    };
    if is_outage_only(impact) {
        return Danger::StopsWorking;
    }
    if impact.total() && (is_in(weaknesses, Group::Code) || !is_grouped(weaknesses)) {
        return control(impact);
    }
    by_group(weaknesses, impact.local).unwrap_or_else(|| by_impact(impact))
}

/// True when passwords may have leaked or are fixed in the program itself.
#[must_use]
pub fn touches_passwords(weaknesses: &[u32]) -> bool {
    const PASSWORDS: [u32; 8] = [256, 257, 259, 312, 319, 522, 532, 798];
    weaknesses.iter().any(|number| PASSWORDS.contains(number))
}

/// Full control: how the attacker gets there decides the words.
fn control(impact: &Impact) -> Danger {
    if impact.user_interaction {
        Danger::HarmfulFile
    } else if impact.local && impact.privileges {
        Danger::FullControl
    } else {
        Danger::TakeOver
    }
}

fn by_group(weaknesses: &[u32], local: bool) -> Option<Danger> {
    let rights = if local {
        [
            (Group::Privileges, Danger::FullControl),
            (Group::Access, Danger::Forbidden),
        ]
    } else {
        [
            (Group::Access, Danger::Forbidden),
            (Group::Privileges, Danger::FullControl),
        ]
    };
    let order = [(Group::Login, Danger::GetIn), (Group::Database, Danger::Records)]
        .into_iter()
        .chain(rights)
        .chain([
            (Group::Web, Danger::FalsePage),
            (Group::Traffic, Danger::ListenIn),
            (Group::Read, Danger::ReadData),
        ]);
    order
        .into_iter()
        .find(|(group, _)| is_in(weaknesses, *group))
        .map(|(_, danger)| danger)
}

fn by_impact(impact: &Impact) -> Danger {
    match (impact.confidentiality, impact.integrity) {
        _ if impact.total() => Danger::TakeOver,
        (Loss::None, Loss::None) => Danger::NotKnown,
        (_, Loss::None) => Danger::ReadData,
        _ => Danger::Forbidden,
    }
}

/// Nothing but CWE numbers, as in a record that only KEV has scored.
fn without_impact(weaknesses: &[u32]) -> Danger {
    if is_in(weaknesses, Group::Code) {
        return Danger::TakeOver;
    }
    by_group(weaknesses, false).unwrap_or(if is_in(weaknesses, Group::Outage) {
        Danger::StopsWorking
    } else {
        Danger::NotKnown
    })
}

fn is_outage_only(impact: &Impact) -> bool {
    impact.confidentiality == Loss::None && impact.integrity == Loss::None && impact.availability != Loss::None
}

fn is_in(weaknesses: &[u32], group: Group) -> bool {
    GROUPS
        .get(&group)
        .is_some_and(|numbers| weaknesses.iter().any(|number| numbers.contains(number)))
}

fn is_grouped(weaknesses: &[u32]) -> bool {
    GROUPS.values().flatten().any(|number| weaknesses.contains(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::score;

    fn kind(weaknesses: &[u32], vector: &str) -> Danger {
        danger(weaknesses, score::read(vector).map(|reading| reading.impact).as_ref())
    }

    const WORST: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

    #[test]
    fn the_groups_hold_407_numbers() {
        let mut numbers: Vec<u32> = GROUPS.values().flatten().copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!((GROUPS.len(), numbers.len()), (10, 407));
    }

    #[test]
    fn total_impact_depends_on_the_way_in() {
        assert_eq!(kind(&[787], WORST), Danger::TakeOver);
        assert_eq!(kind(&[], WORST), Danger::TakeOver);
        assert_eq!(
            kind(&[416], "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H"),
            Danger::HarmfulFile
        );
        assert_eq!(
            kind(&[787], "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H"),
            Danger::FullControl
        );
    }

    #[test]
    fn groups_win_over_total_impact_when_they_say_more() {
        assert_eq!(kind(&[287], WORST), Danger::GetIn);
        assert_eq!(kind(&[89], WORST), Danger::Records);
        assert_eq!(kind(&[862], WORST), Danger::Forbidden);
        assert_eq!(
            kind(&[79], "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"),
            Danger::FalsePage
        );
        assert_eq!(kind(&[295], WORST), Danger::ListenIn);
        assert_eq!(kind(&[22], WORST), Danger::ReadData);
        let local = "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H";
        assert_eq!(kind(&[269, 284], local), Danger::FullControl);
        assert_eq!(kind(&[269, 284], WORST), Danger::Forbidden);
    }

    #[test]
    fn tampering_and_outages_come_first() {
        assert_eq!(kind(&[506, 89], WORST), Danger::Tampered);
        assert_eq!(
            kind(&[79], "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"),
            Danger::StopsWorking
        );
    }

    #[test]
    fn impact_is_the_fallback() {
        assert_eq!(
            kind(&[20], "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N"),
            Danger::ReadData
        );
        assert_eq!(
            kind(&[], "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:L/A:N"),
            Danger::Forbidden
        );
        assert_eq!(
            kind(&[], "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"),
            Danger::NotKnown
        );
        assert_eq!(kind(&[476], WORST), Danger::TakeOver);
        assert_eq!(danger(&[787], None), Danger::TakeOver);
        assert_eq!(danger(&[400], None), Danger::StopsWorking);
        assert_eq!(danger(&[], None), Danger::NotKnown);
    }
}
