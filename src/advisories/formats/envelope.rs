//! Takes a JSON file apart without reading its documents.
//!
//! Only the top level is looked at: its keys, and the elements of the one array that holds
//! documents, each as its exact text. The array may be all there is: then its name is empty.
//! Elements that stand before a damaged place are kept.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The name of an array that nothing stands around.
pub(super) const BARE: &str = "";

/// The top level of a file.
#[derive(Debug, Default)]
pub(super) struct Envelope<'a> {
    /// Keys of the top level.
    pub keys: Vec<String>,
    /// The array that holds documents, when there is one.
    pub list: Option<&'static str>,
    /// The elements of that array.
    pub documents: Vec<&'a str>,
    /// What is wrong with the JSON.
    pub error: Option<String>,
}

impl<'a> Envelope<'a> {
    /// Reads the top level; `lists` are the names of arrays that can hold documents.
    pub fn read(text: &'a str, lists: &[&'static str]) -> Self {
        let mut envelope = Self::default();
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let top = TopLevel {
            envelope: &mut envelope,
            lists,
        };
        let read = top.deserialize(&mut deserializer).and_then(|()| deserializer.end());
        envelope.error = read.err().map(|error| error.to_string());
        envelope
    }
}

/// The keys of one document; none when it is not an object.
pub(super) fn keys(text: &str) -> Vec<String> {
    Envelope::read(text, &[]).keys
}

struct TopLevel<'s, 'a> {
    envelope: &'s mut Envelope<'a>,
    lists: &'s [&'static str],
}

impl<'a> DeserializeSeed<'a> for TopLevel<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for TopLevel<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object or array")
    }

    fn visit_seq<S: SeqAccess<'a>>(self, seq: S) -> Result<(), S::Error> {
        self.envelope.list = self.lists.iter().copied().find(|list| *list == BARE);
        List(&mut self.envelope.documents).visit_seq(seq)
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<(), M::Error> {
        while let Some(key) = map.next_key::<String>()? {
            let list = self.lists.iter().find(|list| **list == key);
            self.envelope.keys.push(key);
            if let Some(list) = list {
                self.envelope.list = Some(list);
                map.next_value_seed(List(&mut self.envelope.documents))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

struct List<'s, 'a>(&'s mut Vec<&'a str>);

impl<'a> DeserializeSeed<'a> for List<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for List<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of documents")
    }

    /// `null` holds none.
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<S: SeqAccess<'a>>(self, mut seq: S) -> Result<(), S::Error> {
        while let Some(document) = seq.next_element::<&'a RawValue>()? {
            self.0.push(document.get());
        }
        Ok(())
    }
}
