//! CycloneDX as XML (versions 1.0 to 1.6).
//!
//! The document is walked once. Only components that stand in a list of components of the document, of its subject or
//! of another component count: ancestors in a pedigree and the tools that wrote the document do not. Entities that
//! the document defines itself are left out, so that none can unfold.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Component, MAX_COMPONENTS, MAX_DEPTH, Sbom, SbomError, said};

const FORMAT: &str = "CycloneDX XML";
const NAMESPACE: &str = "http://cyclonedx.org/schema/bom/";

/// Which component is meant: the subject, or the one at that place.
#[derive(Clone, Copy)]
enum Which {
    Subject,
    At(usize),
}

/// An element that is open.
#[derive(Clone, Copy)]
enum Open {
    Root,
    Metadata,
    /// A list of components, with the place of the one that holds it.
    List(Option<usize>),
    Component(Which),
    Supplier(Which),
    Field(Which, Field),
    Other,
}

/// What is read of a component.
#[derive(Clone, Copy)]
enum Field {
    Group,
    Publisher,
    Supplier,
    Name,
    Version,
    Purl,
    Cpe,
}

pub(super) fn read(text: &str) -> Result<Sbom, SbomError> {
    let mut reader = Reader::from_str(text);
    let mut walk = Walk::default();
    loop {
        let event = reader
            .read_event()
            .map_err(|error| damaged(&reader, error.to_string()))?;
        match event {
            Event::Start(element) => walk.open(&element)?,
            Event::Empty(element) => {
                walk.open(&element)?;
                walk.close();
            }
            Event::End(_) => walk.close(),
            Event::Text(text) => walk.text.push_str(&text.xml10_content()),
            Event::CData(text) => walk.text.push_str(&text.xml10_content()),
            Event::GeneralRef(entity) => {
                let sign = entity.resolve_char_ref().ok().flatten();
                walk.text.extend(sign);
                walk.text
                    .push_str(resolve_predefined_entity(&entity).unwrap_or_default());
            }
            Event::Eof if walk.stack.is_empty() => return walk.finish(),
            Event::Eof => return Err(damaged(&reader, "the file ends too early".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn damaged(reader: &Reader<&[u8]>, message: String) -> SbomError {
    SbomError::Damaged {
        format: FORMAT,
        message: format!("{message} (byte {})", reader.buffer_position()),
    }
}

/// How far the document was read.
#[derive(Default)]
struct Walk {
    version: Option<String>,
    subject: Option<Component>,
    components: Vec<Component>,
    stack: Vec<Open>,
    text: String,
}

impl Walk {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), SbomError> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(SbomError::TooLarge(format!("elements more than {MAX_DEPTH} deep")));
        }
        self.text.clear();
        let name = element.local_name().into_inner();
        let open = match (self.stack.last().copied(), name) {
            (None, _) => self.root(element)?,
            (Some(Open::Root), "metadata") => Open::Metadata,
            (Some(Open::Root), "components") => Open::List(None),
            (Some(Open::Metadata), "component") if self.subject.is_none() => self.begin(element, None)?,
            (Some(Open::List(parent)), "component") => self.begin(element, Some(parent))?,
            (Some(Open::Component(Which::Subject)), "components") => Open::List(None),
            (Some(Open::Component(Which::At(place))), "components") => Open::List(Some(place)),
            (Some(Open::Component(which)), "supplier") => Open::Supplier(which),
            (Some(Open::Component(which)), field) => {
                named(field).map_or(Open::Other, |field| Open::Field(which, field))
            }
            (Some(Open::Supplier(which)), "name") => Open::Field(which, Field::Supplier),
            _ => Open::Other,
        };
        self.stack.push(open);
        Ok(())
    }

    /// The outermost element has to be a bill of materials.
    fn root(&mut self, element: &BytesStart<'_>) -> Result<Open, SbomError> {
        let unknown = |words: String| Err(SbomError::Unknown(words));
        let name = element.local_name().into_inner();
        let mut values = element.attributes().flatten().filter_map(|one| {
            let value = one.normalized_value(XmlVersion::Implicit1_0).ok()?;
            let version = value.strip_prefix(NAMESPACE)?;
            version.starts_with("1.").then(|| version.to_owned())
        });
        match (name, values.next()) {
            ("bom", Some(version)) => self.version = Some(version),
            ("bom", None) => return unknown("its <bom> is not in a namespace of CycloneDX".to_owned()),
            _ => return unknown(format!("XML that begins with <{name}>")),
        }
        Ok(Open::Root)
    }

    /// Begins the subject (no list), or a component of a list.
    fn begin(&mut self, element: &BytesStart<'_>, list: Option<Option<usize>>) -> Result<Open, SbomError> {
        let bom_ref = element.try_get_attribute("bom-ref").ok().flatten();
        let bom_ref = bom_ref.and_then(|one| Some(one.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned()));
        let new = Component {
            bom_ref,
            parent: list.flatten(),
            ..Component::default()
        };
        if list.is_none() {
            self.subject = Some(new);
            return Ok(Open::Component(Which::Subject));
        }
        if self.components.len() >= MAX_COMPONENTS {
            return Err(SbomError::TooLarge(format!("more than {MAX_COMPONENTS} components")));
        }
        self.components.push(new);
        Ok(Open::Component(Which::At(self.components.len() - 1)))
    }

    fn close(&mut self) {
        if let Some(Open::Field(which, field)) = self.stack.pop() {
            let text = said(Some(std::mem::take(&mut self.text)));
            let component = match which {
                Which::Subject => self.subject.as_mut(),
                Which::At(place) => self.components.get_mut(place),
            };
            if let Some((component, text)) = component.zip(text) {
                set(component, field, text);
            }
        }
        self.text.clear();
    }

    fn finish(self) -> Result<Sbom, SbomError> {
        let version = self
            .version
            .ok_or_else(|| SbomError::Unknown("XML without any element".to_owned()))?;
        Ok(Sbom {
            format: format!("CycloneDX {version} XML"),
            subject: self.subject,
            components: self.components,
        })
    }
}

fn named(field: &str) -> Option<Field> {
    Some(match field {
        "group" => Field::Group,
        "publisher" => Field::Publisher,
        "name" => Field::Name,
        "version" => Field::Version,
        "purl" => Field::Purl,
        "cpe" => Field::Cpe,
        _ => return None,
    })
}

fn set(component: &mut Component, field: Field, text: String) {
    match field {
        Field::Name => component.name = text,
        Field::Version => component.version = Some(text),
        Field::Purl => component.purls.push(text),
        Field::Cpe => component.cpes.push(text),
        // The schema has them in the order supplier, publisher, group: the first one stays.
        Field::Supplier | Field::Publisher | Field::Group => {
            component.supplier.get_or_insert(text);
        }
    }
}
