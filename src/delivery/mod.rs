//! Mail: the outbox that is written with its cause, the transport, check codes and answer links. The worker
//! (`jobs::deliver`) empties the outbox.
//!
//! A message is queued in the transaction of its cause under a business key, so it is neither lost nor queued twice.
//! Its Message-ID follows from the key: the same at every try.

pub mod answer_links;
pub mod check_codes;
mod message;
pub mod notices;
pub mod outbox;
pub mod queue;
pub mod templates;
mod transport;

pub use message::{Lane, Message, NewMessage, Tenant};
pub use transport::{SendError, Transport, TransportError};
