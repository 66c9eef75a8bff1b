//! A bill of materials in XML, turned into its form in JSON.
//!
//! Both forms have the same names. In XML a list stands around its items, numbers are texts, and the responses of an
//! analysis have another name. Entities that the document defines itself are left out, so that none can unfold.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value};

/// Most levels of elements.
const DEEPEST: usize = 100;
/// Where a bill says which version it is.
const NAMESPACE: &str = "http://cyclonedx.org/schema/bom/1.";
/// What stands around the weaknesses.
const MARK: &str = "vulnerabilities";

/// Elements that hold a list of objects.
const LISTS: [&str; 7] = [
    "advisories",
    "affects",
    "components",
    "ratings",
    "references",
    "versions",
    MARK,
];
/// Elements that are objects though nothing may be in them.
const OBJECTS: [&str; 10] = [
    "advisory",
    "analysis",
    "bom",
    "component",
    "metadata",
    "rating",
    "reference",
    "supplier",
    "target",
    "vulnerability",
];

/// An element that is open.
struct Open {
    name: String,
    text: String,
    attributes: Vec<(String, Value)>,
    inside: Vec<(String, Value)>,
}

/// Whether a text is a bill in XML that lists weaknesses. Nothing else in XML is an advisory.
pub(in crate::advisories::formats) fn is_likely(text: &str) -> bool {
    let is_element = |(at, _): (usize, &str)| text.get(..at).is_some_and(|before| before.ends_with(['<', ':']));
    text.starts_with('<') && text.contains(NAMESPACE) && text.match_indices(MARK).any(is_element)
}

/// Reads a document.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    loop {
        let event = reader.read_event().map_err(|error| {
            let at = reader.buffer_position();
            format!("not valid XML: {error} (byte {at})")
        })?;
        let closed = match event {
            Event::Start(element) => {
                open.push(Open::new(&element));
                None
            }
            Event::Empty(element) => Some(Open::new(&element)),
            Event::End(_) => open.pop(),
            Event::Eof => return Err("not valid XML: the file ends too early".to_owned()),
            other => {
                if let Some(last) = open.last_mut() {
                    last.say(&other);
                }
                None
            }
        };
        if open.len() > DEEPEST {
            return Err(format!("elements more than {DEEPEST} deep"));
        }
        if let Some(closed) = closed {
            let (name, value) = closed.value();
            match open.last_mut() {
                Some(last) => last.inside.push((name, value)),
                None => return Ok(value),
            }
        }
    }
}

impl Open {
    fn new(element: &BytesStart<'_>) -> Self {
        let attributes = element.attributes().flatten().filter_map(|one| {
            let value = one.normalized_value(XmlVersion::Implicit1_0).ok()?;
            Some((one.key.into_inner().to_owned(), Value::String(value.into_owned())))
        });
        Self {
            name: element.local_name().into_inner().to_owned(),
            text: String::new(),
            attributes: attributes.collect(),
            inside: Vec::new(),
        }
    }

    fn say(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) => self.text.push_str(&text.xml10_content()),
            Event::CData(text) => self.text.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                self.text.extend(entity.resolve_char_ref().ok().flatten());
                self.text
                    .push_str(resolve_predefined_entity(entity).unwrap_or_default());
            }
            _ => {}
        }
    }

    /// Its name and value in JSON; of several with one name in an object, the first one counts.
    fn value(self) -> (String, Value) {
        let (name, text) = (self.name, self.text.trim());
        let items = |inside: Vec<(String, Value)>, wanted: fn(&Value) -> bool| {
            Value::Array(inside.into_iter().map(|(_, item)| item).filter(wanted).collect())
        };
        match name.as_str() {
            "responses" => return ("response".to_owned(), items(self.inside, Value::is_string)),
            "cwes" => return (name, items(self.inside, Value::is_number)),
            "score" | "cwe" => return (name, serde_json::from_str(text).unwrap_or_default()),
            list if LISTS.contains(&list) => return (name, items(self.inside, Value::is_object)),
            leaf if self.inside.is_empty() && !OBJECTS.contains(&leaf) => {
                return (name, Value::String(text.to_owned()));
            }
            _ => {}
        }
        let mut object = Map::new();
        for (key, value) in self.attributes.into_iter().chain(self.inside) {
            object.entry(key).or_insert(value);
        }
        (name, Value::Object(object))
    }
}
