//! What an advisory says about one product, short enough to keep millions of them.
//!
//! A span is one criterion without its product: which versions it reaches and whether that is all
//! there is to know. Where it is not (a platform, an edition, a ruling, a text that cannot be
//! compared) the span is wide enough and [`super::Candidate::certain`] is false: the advisory itself
//! must be asked. Spans are stored as lines of text.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use crate::matching::configuration::{Bound, Configuration, Criterion};
use crate::matching::cpe::{Attribute, Cpe, Part};
use crate::matching::ruling::Applicability;
use crate::matching::scheme::Scheme;

/// Between the parts of a line. A version that holds it is not kept as a range.
const BREAK: char = '\t';

/// One criterion without its product.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span<'a> {
    /// The versions it reaches.
    pub reach: Reach<&'a str>,
    /// How they are ordered.
    pub scheme: Scheme,
    /// Part, editions and platforms of the name: its letter alone where nothing else is stated.
    pub traits: Cow<'a, str>,
    /// What else it depends on.
    pub asks: Asks,
}

/// Which versions a span reaches; `V` stands for a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach<V> {
    /// All of them.
    Every,
    /// This one.
    Exactly(V),
    /// Those within the ends.
    Between(Option<End<V>>, Option<End<V>>),
    /// Any may be meant: nothing can be compared.
    Unclear,
}

impl<V> Reach<V> {
    /// The same with its versions in another form.
    pub(super) fn map<W>(self, mut form: impl FnMut(V) -> W) -> Reach<W> {
        match self {
            Self::Every => Reach::Every,
            Self::Unclear => Reach::Unclear,
            Self::Exactly(version) => Reach::Exactly(form(version)),
            Self::Between(low, high) => {
                let mut end = |end: End<V>| End {
                    version: form(end.version),
                    inclusive: end.inclusive,
                };
                let low = low.map(&mut end);
                Reach::Between(low, high.map(&mut end))
            }
        }
    }
}

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct End<V> {
    /// The version at the end.
    pub version: V,
    /// It still belongs to the range.
    pub inclusive: bool,
}

impl<'a> End<&'a str> {
    fn of(bound: &'a Bound) -> Self {
        Self {
            version: bound.version.as_str(),
            inclusive: bound.inclusive,
        }
    }

    /// Interval notation: `[1.0` includes the version, `(1.0` does not; nothing is no end.
    fn read(text: &'a str) -> Option<Self> {
        let excluded = text.strip_prefix('(');
        let version = excluded.or_else(|| text.strip_prefix('['))?;
        Some(Self {
            version,
            inclusive: excluded.is_none(),
        })
    }
}

impl fmt::Display for End<&str> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.inclusive { '[' } else { '(' }, self.version)
    }
}

/// What a span depends on beside the version. The order is the least to ask for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asks {
    /// Nothing: inside means affected.
    Nothing,
    /// The other programs of the business: inside means affected where the platform is there.
    Platform,
    /// The advisory itself.
    Advisory,
}

/// Spans by vendor and product.
pub type Spans<'a> = BTreeMap<(String, String), Vec<Span<'a>>>;

/// The spans of an advisory by product.
pub fn spans<'a>(says: impl Into<Applicability<'a>>) -> Spans<'a> {
    let says = says.into();
    let ruled = !says.rulings.is_empty();
    let mut found = Spans::new();
    let mut add = |criterion: &'a Criterion, asks: Asks| {
        if let Some((vendor, product)) = criterion.product() {
            let spans = found.entry((vendor.to_owned(), product.to_owned())).or_default();
            let span = Span::of(criterion, if ruled { Asks::Advisory } else { asks });
            if !spans.contains(&span) {
                spans.push(span);
            }
        }
    };
    for configuration in says.configurations {
        let asks = asks(configuration);
        let criteria = configuration.criteria().into_iter();
        criteria.filter(|one| one.vulnerable).for_each(|one| add(one, asks));
    }
    let names = says.rulings.iter().flat_map(|ruling| &ruling.names);
    names.for_each(|one| add(one, Asks::Advisory));
    found
}

fn asks(configuration: &Configuration) -> Asks {
    if configuration.is_conditional() {
        Asks::Platform
    } else {
        Asks::Nothing
    }
}

impl<'a> Span<'a> {
    fn of(criterion: &'a Criterion, asks: Asks) -> Self {
        let reach = reach(criterion);
        let asks = if reach == Reach::Unclear { Asks::Advisory } else { asks };
        Self {
            reach,
            scheme: criterion.scheme,
            traits: traits(&criterion.cpe),
            asks,
        }
    }

    /// Reads a stored line; one that does not read back reaches every version.
    #[must_use]
    pub fn read(line: &'a str) -> Self {
        let mut parts = line.split(BREAK);
        let mut next = || parts.next().unwrap_or_default();
        let (kind, traits, low, high, scheme) = (next(), next(), next(), next(), next());
        let mut signs = kind.chars();
        let reach = match signs.next() {
            Some('*') => Reach::Every,
            Some('=') => Reach::Exactly(low),
            Some('~') => Reach::Between(End::read(low), End::read(high)),
            _ => Reach::Unclear,
        };
        let asks = match (signs.next(), &reach) {
            (None, reach) if *reach != Reach::Unclear => Asks::Nothing,
            (Some('&'), _) => Asks::Platform,
            _ => Asks::Advisory,
        };
        Self {
            reach,
            scheme: match scheme {
                "" => Scheme::Generic,
                name => Scheme::of(name),
            },
            traits: Cow::Borrowed(traits),
            asks,
        }
    }
}

impl fmt::Display for Span<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |end: &Option<End<&str>>| end.map(|end| end.to_string()).unwrap_or_default();
        let (sign, low, high) = match &self.reach {
            Reach::Every => ('*', String::new(), String::new()),
            Reach::Exactly(version) => ('=', (*version).to_owned(), String::new()),
            Reach::Between(low, high) => ('~', text(low), text(high)),
            Reach::Unclear => ('?', String::new(), String::new()),
        };
        let asks = match self.asks {
            Asks::Nothing => "",
            Asks::Platform => "&",
            Asks::Advisory => "?",
        };
        write!(
            f,
            "{sign}{asks}{BREAK}{}{BREAK}{low}{BREAK}{high}{BREAK}{}",
            self.traits,
            self.scheme.name()
        )
    }
}

fn reach(criterion: &Criterion) -> Reach<&str> {
    let readable = |bound: &Option<Bound>| {
        let text = bound.as_ref().map(|bound| bound.version.as_str());
        text.is_none_or(|text| is_plain(text) && text.bytes().any(|byte| byte.is_ascii_digit()))
    };
    match &criterion.cpe.version {
        Attribute::Value(version) if is_plain(version) => Reach::Exactly(version),
        Attribute::Any if criterion.start.is_none() && criterion.end.is_none() => Reach::Every,
        Attribute::Any if readable(&criterion.start) && readable(&criterion.end) => Reach::Between(
            criterion.start.as_ref().map(End::of),
            criterion.end.as_ref().map(End::of),
        ),
        _ => Reach::Unclear,
    }
}

fn is_plain(text: &str) -> bool {
    !text.contains(char::is_control)
}

/// What a name states beside vendor, product and version.
fn traits(cpe: &Cpe) -> Cow<'static, str> {
    let bare = Cpe {
        vendor: Attribute::Any,
        product: Attribute::Any,
        version: Attribute::Any,
        ..cpe.clone()
    };
    let only_part = Cpe {
        part: cpe.part,
        ..Cpe::default()
    };
    if bare == only_part {
        return Cow::Borrowed(cpe.part.map_or("", Part::as_str));
    }
    Cow::Owned(bare.to_string())
}

/// The name that [`Span::traits`] stands for.
pub(super) fn name_of(traits: &str) -> Option<Cpe> {
    match traits {
        "" => Some(Cpe::default()),
        letter if letter.len() == 1 => Some(Cpe {
            part: Part::from_letter(letter),
            ..Cpe::default()
        }),
        name => Cpe::tolerant(name).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_survives_being_stored() {
        let name = |text: &str| text.parse::<Cpe>().unwrap();
        let criteria = [
            Criterion::new(true, name("cpe:2.3:a:m:p:*:*:*:*:*:*:*:*"), None, None),
            Criterion::new(true, name("cpe:2.3:o:m:p:1.0:sp1:*:*:pro:*:*:*"), None, None),
            Criterion::new(true, name("cpe:2.3:h:m:p:-:*:*:*:*:*:*:*"), None, None),
            Criterion::new(
                true,
                name("cpe:2.3:a:m:p:*:*:*:*:*:word\\:press:*:*"),
                Some(Bound::including("1.0 beta")),
                Some(Bound::excluding("2")),
            ),
        ];
        for criterion in &criteria {
            for asks in [Asks::Nothing, Asks::Platform, Asks::Advisory] {
                let span = Span::of(criterion, asks);
                assert_eq!(Span::read(&span.to_string()), span);
                let stated = name_of(&span.traits).unwrap();
                assert_eq!(
                    (stated.part, &stated.target_sw),
                    (criterion.cpe.part, &criterion.cpe.target_sw)
                );
            }
        }
    }
}
