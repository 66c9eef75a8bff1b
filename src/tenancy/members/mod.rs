//! An organisation's members as it may know them: who they are and whether they are reached, never what they use.

pub mod store;

pub use store::Member;

/// How far a member has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemberState {
    /// Nobody receives alerts: silence would hide a fault.
    NobodyReceives,
    /// Somebody receives alerts, nobody of the business has signed in yet.
    NotClaimed,
    /// Claimed, and somebody receives alerts.
    Active,
}

impl MemberState {
    /// All states, as the filter of the list offers them.
    pub const ALL: [Self; 3] = [Self::NobodyReceives, Self::NotClaimed, Self::Active];

    /// The word in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NobodyReceives => "nobody-receives",
            Self::NotClaimed => "not-claimed",
            Self::Active => "active",
        }
    }

    /// Reads the word of an address.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

impl Member {
    /// How far this member has come.
    #[must_use]
    pub fn state(&self) -> MemberState {
        if self.receivers == 0 {
            MemberState::NobodyReceives
        } else if self.claimed_at.is_none() {
            MemberState::NotClaimed
        } else {
            MemberState::Active
        }
    }
}

/// How many members are in each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Members in all.
    pub all: i64,
    /// Nobody receives alerts.
    pub nobody_receives: i64,
    /// Somebody receives alerts, nobody has signed in yet.
    pub not_claimed: i64,
}

impl Counts {
    /// Claimed, and somebody receives alerts.
    #[must_use]
    pub fn active(&self) -> i64 {
        self.all - self.nobody_receives - self.not_claimed
    }

    /// Somebody receives alerts.
    #[must_use]
    pub fn protected(&self) -> i64 {
        self.all - self.nobody_receives
    }
}
