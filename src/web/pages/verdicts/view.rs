//! What the page about one verdict shows.

use crate::advisories::documents::Document;
use crate::alerts::card;
use crate::db::AdvisoryId;
use crate::i18n::L10nLanguage;
use crate::web::page::Page;
use crate::web::pages::verdicts::segment;
use askama::Template;

/// `/business/{sme}/verdicts/{item}/{advisory}`, and below a member.
#[derive(Template)]
#[template(path = "verdicts/show.html")]
pub struct VerdictPage {
    /// The frame.
    pub page: Page,
    /// The owner's name for the program.
    pub program: String,
    /// The way back: words and address.
    pub back: (String, String),
    /// The verdict in one sentence.
    pub sentence: String,
    /// Why the operator set the weakness aside, and since when.
    pub decision: Vec<String>,
    /// The version that was told, as a sentence.
    pub yours: String,
    /// When the newest word was read, as a sentence.
    pub compared: Option<String>,
    /// Id of the weakness.
    pub id: String,
    /// Everything about the weakness.
    pub advisory_href: String,
    /// Nobody has confirmed yet which programs are concerned.
    pub early: bool,
    /// What each source says.
    pub sources: Vec<SourceWords>,
    /// What would change the verdict.
    pub changes: Vec<ChangeLine>,
    /// Each source's word, step by step.
    pub trees: Vec<SourceTree>,
    /// Scores as experts write them.
    pub scores: Vec<String>,
    /// The original documents.
    pub documents: Vec<DocumentLink>,
}

/// One source in plain words.
pub struct SourceWords {
    /// Who speaks.
    pub title: String,
    /// What it says, in sentences.
    pub words: Vec<String>,
    /// When it was published and read.
    pub dates: String,
}

/// One thing that would change the verdict.
pub struct ChangeLine {
    /// In words.
    pub text: String,
    /// Where the owner can do it.
    pub href: Option<String>,
}

/// One source's word, step by step.
pub struct SourceTree {
    /// Name of the source and the id that it uses.
    pub title: String,
    /// The steps.
    pub parts: Vec<TreePart>,
}

/// A part of a tree, in the order in which it is written.
pub enum TreePart {
    /// A line with lines below it.
    Open(TreeLine),
    /// The end of the lines below.
    Close,
    /// A line by itself.
    Leaf(TreeLine),
}

/// One line of a tree.
#[derive(Default)]
pub struct TreeLine {
    /// What is asked, in words.
    pub label: String,
    /// Name and range as experts write them.
    pub technical: String,
    /// The answer and its class: "yes", "no" or "maybe".
    pub answer: Option<(&'static str, String)>,
    /// What decided, in words; may be empty.
    pub note: String,
}

/// The original text of a source.
pub struct DocumentLink {
    /// Name of the source and the id that it uses.
    pub title: String,
    /// Where the text is served.
    pub href: String,
}

impl DocumentLink {
    /// The link to what a source says about an advisory.
    #[must_use]
    pub fn new(t: &L10nLanguage, advisory: &AdvisoryId, document: &Document) -> Self {
        let statement = &document.statement;
        Self {
            title: card::document_title(t, statement),
            href: format!(
                "/advisories/{}/documents/{}/{}.raw",
                segment(advisory.as_str()),
                statement.source.as_str(),
                document.digest
            ),
        }
    }
}
