//! The guide of one product: short numbered steps, one section for each task of a card.

use askama::Template;

use crate::alerts::guide::Guide;
use crate::web::page::Page;

/// `/g/{slug}`: public, so that a helper can read it too.
#[derive(Template)]
#[template(path = "guides/guide.html")]
pub struct GuidePage {
    /// The frame.
    pub page: Page,
    /// The guide in the visitor's language.
    pub guide: Guide,
}
