//! What the page about one weakness shows.

use crate::web::page::Page;
use crate::web::pages::verdicts::view::DocumentLink;
use askama::Template;

/// `/advisories/{advisory}`.
#[derive(Template)]
#[template(path = "advisories/show.html")]
pub struct AdvisoryPage {
    /// The frame.
    pub page: Page,
    /// The way back: words and address.
    pub back: (String, String),
    /// Its id.
    pub id: String,
    /// Its other names, joined.
    pub aliases: Option<String>,
    /// What its sources say can be done, in their words.
    pub remedies: Vec<String>,
    /// Why it concerns nobody: its source withdrew it, or the operator set it aside.
    pub withdrawn: Vec<String>,
    /// Nobody has confirmed yet which programs are concerned.
    pub early: bool,
    /// It is attacked now.
    pub attacked: bool,
    /// When it was published, as a sentence.
    pub published: Option<String>,
    /// What could happen, in one line.
    pub danger: String,
    /// The source's own English description.
    pub summary: Option<String>,
    /// The reader's businesses, each with the way to what it means for them.
    pub businesses: Vec<(String, String)>,
    /// Which programs in which versions.
    pub products: Vec<NamedProduct>,
    /// How many more there are.
    pub more_products: usize,
    /// Who says so.
    pub sources: Vec<SourceRow>,
    /// Scores as experts write them.
    pub scores: Vec<String>,
}

/// A program that is named.
pub struct NamedProduct {
    /// As people write it.
    pub name: String,
    /// Its versions, in words.
    pub ranges: String,
}

/// One source.
pub struct SourceRow {
    /// Its text and where it is served.
    pub document: DocumentLink,
    /// When it was published and read, as a sentence.
    pub dates: String,
}
