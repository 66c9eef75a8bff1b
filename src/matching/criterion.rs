//! One row against one criterion: names, version, then every other attribute.
//!
//! The answer is the weakest of its parts, with the fact that is missing when it is undecided.
//! The version `-` ("no version") reads differently in the two roles of a criterion: as a
//! platform it is met by a row whose version nobody knows, as a hit it is only possible.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::configuration::{Bound, Criterion};
use super::cpe::{Attribute, Cpe};
use super::item::Item;
use super::package;
use super::scheme::Scheme;
use super::verdict::{Missing, Verdict};
use super::version::Version;

/// A row with its version parsed once.
#[derive(Clone, Debug)]
pub(super) struct Subject<'a> {
    pub item: &'a Item,
    /// The version, when the row states one that holds a digit.
    pub known: Option<Version>,
    /// The version that only names of single versions are asked about.
    named: Option<Version>,
}

/// What a criterion is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Is this row vulnerable?
    Hit,
    /// Does this row supply the leg of a configuration?
    Leg,
}

/// An answer with the fact that would decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub value: Verdict,
    pub missing: Option<Missing>,
}

impl<'a> Subject<'a> {
    /// The names of one row as they can be hit. A system often stands twice in the list of products, with its version
    /// and without one, so that it meets a platform leg of any version; its version is known all the same.
    pub fn of_row(items: &'a [Item]) -> Vec<Self> {
        let all: Vec<Self> = items.iter().map(Self::new).collect();
        let name = |one: &Self| (one.item.part, one.item.vendor.as_str(), one.item.product.as_str());
        let versioned: Vec<_> = all.iter().filter(|one| one.known.is_some()).map(name).collect();
        let doubles: Vec<bool> = all
            .iter()
            .map(|one| one.item.version.is_none() && one.named.is_none() && versioned.contains(&name(one)))
            .collect();
        let kept = all.iter().zip(doubles).filter(|(_, is_double)| !is_double);
        kept.map(|(one, _)| one.clone()).collect()
    }

    pub fn new(item: &'a Item) -> Self {
        let scheme = package::scheme_of(&item.vendor);
        let read = |text: &Option<String>| text.as_deref().map(|text| Version::parse_as(scheme, text));
        Self {
            item,
            known: read(&item.version).filter(Version::has_digit),
            named: read(&item.named),
        }
    }

    /// The version, as the rules of a scheme read it.
    pub(super) fn known_in(&self, scheme: Scheme) -> Option<Cow<'_, Version>> {
        let known = self.known.as_ref()?;
        Some(if known.scheme() == scheme {
            Cow::Borrowed(known)
        } else {
            Cow::Owned(Version::parse_as(scheme, known.as_str()))
        })
    }
}

impl Answer {
    pub(super) const NO: Self = Self {
        value: Verdict::NotAffected,
        missing: None,
    };
    pub(super) const YES: Self = Self {
        value: Verdict::Affected,
        missing: None,
    };

    pub(super) fn lacking(missing: Missing) -> Self {
        Self {
            value: Verdict::Possible,
            missing: Some(missing),
        }
    }

    pub(super) fn decided(yes: bool) -> Self {
        if yes { Self::YES } else { Self::NO }
    }

    /// One is enough; of two open questions the more useful one is kept.
    pub(super) fn or(self, other: Self) -> Self {
        if other.is_stronger_than(&self) { other } else { self }
    }

    /// A stronger verdict, or the same with a more useful open question.
    pub(super) fn is_stronger_than(&self, other: &Self) -> bool {
        self.value > other.value || (self.value == other.value && self.missing < other.missing)
    }

    /// Both must hold; of two open questions the more useful one is kept.
    pub(super) fn and(self, other: Self) -> Self {
        match self.value.cmp(&other.value) {
            Ordering::Less => self,
            Ordering::Greater => other,
            Ordering::Equal if other.missing < self.missing => other,
            Ordering::Equal => self,
        }
    }
}

/// Compares a row with a criterion.
pub(super) fn answer(criterion: &Criterion, subject: &Subject<'_>, role: Role) -> Answer {
    if !same_product(criterion, subject.item) {
        return Answer::NO;
    }
    version(criterion, subject, role).and(attributes(&criterion.cpe, subject.item))
}

/// Part, vendor and product must be equal as a whole; a row without a part may be any.
pub(super) fn same_product(criterion: &Criterion, item: &Item) -> bool {
    same_part(&criterion.cpe, item) && criterion.product() == Some((item.vendor.as_str(), item.product.as_str()))
}

fn same_part(cpe: &Cpe, item: &Item) -> bool {
    cpe.part.is_none() || item.part.is_none() || cpe.part == item.part
}

/// The answer about the version alone.
pub(super) fn version(criterion: &Criterion, subject: &Subject<'_>, role: Role) -> Answer {
    if let Some(named) = &subject.named {
        return of_named(criterion, subject.item, named);
    }
    match (&criterion.cpe.version, &subject.known) {
        (Attribute::Any, _) => range(criterion, subject),
        (Attribute::Pattern(_), _) => Answer::lacking(Missing::Range),
        (Attribute::NotApplicable, Some(_)) => Answer::NO,
        (Attribute::NotApplicable, None) if role == Role::Leg => Answer::YES,
        (Attribute::Value(_), Some(_)) => Answer::decided(is_exactly(criterion, subject)),
        (Attribute::Value(text), None) if subject.item.version.as_ref() == Some(text) => Answer::YES,
        (Attribute::NotApplicable | Attribute::Value(_), None) => Answer::lacking(Missing::Version),
    }
}

/// Words with which the update of a release announces it.
const ANNOUNCING: [&str; 3] = ["alpha", "beta", "rc"];

/// The answer about a version that stands for names: ranges are left to the whole text. But what announces the first
/// version of a range may have the weakness already; no source says.
fn of_named(criterion: &Criterion, item: &Item, named: &Version) -> Answer {
    let announces = |update: &str| ANNOUNCING.iter().any(|word| update.starts_with(word));
    let is_announcement = item.update.as_deref().is_some_and(announces);
    let begins_with = |start: &Bound| start.inclusive && start.version.is_same(named);
    match (criterion.exact(), &criterion.start) {
        (Some(exact), _) => Answer::decided(exact.has_digit() && exact.is_same(named)),
        (None, Some(start)) if is_announcement && begins_with(start) => Answer::lacking(Missing::Comparison),
        _ => Answer::NO,
    }
}

/// A criterion version without a digit ("rt") is never the same as a numbered one.
pub(super) fn is_exactly(criterion: &Criterion, subject: &Subject<'_>) -> bool {
    let pair = criterion.exact().zip(subject.known_in(criterion.scheme));
    pair.is_some_and(|(exact, known)| exact.has_digit() && exact.is_same(&known))
}

fn range(criterion: &Criterion, subject: &Subject<'_>) -> Answer {
    if criterion.start.is_none() && criterion.end.is_none() {
        return Answer::YES;
    }
    let Some(known) = subject.known_in(criterion.scheme) else {
        return Answer::lacking(Missing::Version);
    };
    let known = known.as_ref();
    let start = criterion
        .start
        .as_ref()
        .map_or(Answer::YES, |start| within(known, start, Ordering::Greater));
    let end = criterion
        .end
        .as_ref()
        .map_or(Answer::YES, |end| within(known, end, Ordering::Less));
    start.and(end)
}

/// Whether a version lies on the wanted side of a bound.
pub(super) fn within(known: &Version, bound: &Bound, side: Ordering) -> Answer {
    if !bound.version.has_digit() {
        return Answer::lacking(Missing::Range);
    }
    match known.compare(&bound.version) {
        Some(Ordering::Equal) => Answer::decided(bound.inclusive),
        Some(order) => Answer::decided(order == side),
        None => Answer::lacking(Missing::Comparison),
    }
}

/// Whether a name suits a row, whatever the version: part, editions and platforms.
pub(super) fn traits(cpe: &Cpe, item: &Item) -> Answer {
    if same_part(cpe, item) {
        attributes(cpe, item)
    } else {
        Answer::NO
    }
}

fn attributes(cpe: &Cpe, item: &Item) -> Answer {
    let answers = other_attributes(cpe, item)
        .into_iter()
        .map(|(_, wanted, given)| attribute(wanted, given));
    answers.fold(Answer::YES, Answer::and)
}

/// The attributes besides part, vendor, product and version: their name, what is wanted and what the row states.
pub(super) fn other_attributes<'a>(
    cpe: &'a Cpe,
    item: &'a Item,
) -> [(&'static str, &'a Attribute, Option<&'a str>); 7] {
    [
        ("update", &cpe.update, item.update.as_deref()),
        ("edition", &cpe.edition, item.edition.as_deref()),
        ("sw_edition", &cpe.sw_edition, item.sw_edition.as_deref()),
        ("language", &cpe.language, item.language.as_deref()),
        ("target_sw", &cpe.target_sw, item.target_sw.as_deref()),
        ("target_hw", &cpe.target_hw, item.target_hw.as_deref()),
        ("other", &cpe.other, item.other.as_deref()),
    ]
}

/// Plain equality: these texts have no order.
pub(super) fn attribute(wanted: &Attribute, given: Option<&str>) -> Answer {
    match (wanted, given) {
        (Attribute::Any, _) | (Attribute::NotApplicable, None | Some("-")) => Answer::YES,
        (Attribute::NotApplicable, Some(_)) | (Attribute::Value(_) | Attribute::Pattern(_), Some("-")) => Answer::NO,
        (Attribute::Value(_), None) | (Attribute::Pattern(_), _) => Answer::lacking(Missing::Edition),
        (Attribute::Value(text), Some("\\-")) => Answer::decided(text == "-"),
        (Attribute::Value(text), Some(given)) => Answer::decided(text == given),
    }
}
