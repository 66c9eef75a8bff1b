//! A page with one form: a heading, what it is about, the fields, one button. Most small matters are such a page.

use super::page::{FormErrors, Page};
use askama::Template;

/// One choice of a list.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
}

impl Choice {
    /// A choice.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// What kind of field it is.
pub enum Kind {
    /// A line of text, with attributes written by us.
    Line(&'static str),
    /// One of several.
    Select(Vec<Choice>),
    /// Yes or no.
    Check,
}

/// One field.
pub struct Input {
    /// Its id and name.
    pub id: &'static str,
    /// Label.
    pub label: String,
    /// Hint; may be empty.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// Its kind.
    pub kind: Kind,
}

/// Attributes of the usual lines.
pub mod lines {
    /// A name.
    pub const NAME: &str = "autocomplete=\"name\" maxlength=\"80\"";
    /// Any short text.
    pub const TEXT: &str = "autocomplete=\"off\" maxlength=\"80\"";
    /// An address.
    pub const EMAIL: &str =
        "type=\"email\" autocomplete=\"email\" autocapitalize=\"off\" spellcheck=\"false\" maxlength=\"254\"";
    /// A password that is typed for the first time.
    pub const NEW_PASSWORD: &str = "type=\"password\" autocomplete=\"new-password\" maxlength=\"256\"";
    /// A password that exists.
    pub const PASSWORD: &str = "type=\"password\" autocomplete=\"current-password\" maxlength=\"256\"";
    /// Six digits, or a recovery code.
    pub const CODE: &str =
        "class=\"short\" autocomplete=\"one-time-code\" autocapitalize=\"off\" spellcheck=\"false\" maxlength=\"40\"";
    /// The code of a letter.
    pub const LETTER: &str = "autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"40\"";
}

impl Input {
    /// A line of text.
    #[must_use]
    pub fn line(id: &'static str, label: String, value: impl Into<String>, attributes: &'static str) -> Self {
        Self {
            id,
            label,
            hint: String::new(),
            value: value.into(),
            kind: Kind::Line(attributes),
        }
    }

    /// One of several.
    #[must_use]
    pub fn select(id: &'static str, label: String, value: impl Into<String>, choices: Vec<Choice>) -> Self {
        Self {
            id,
            label,
            hint: String::new(),
            value: value.into(),
            kind: Kind::Select(choices),
        }
    }

    /// Yes or no.
    #[must_use]
    pub fn check(id: &'static str, label: String, checked: bool) -> Self {
        Self {
            id,
            label,
            hint: String::new(),
            value: if checked { "yes" } else { "" }.into(),
            kind: Kind::Check,
        }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }
}

/// A part of the page below the form.
pub struct Note {
    /// Heading.
    pub title: String,
    /// Text.
    pub text: String,
    /// A link below the text: words and address.
    pub link: Option<(String, String)>,
}

/// The page.
#[derive(Template)]
#[template(path = "forms/form.html")]
pub struct FormPage {
    /// The frame.
    pub page: Page,
    /// The one heading.
    pub title: String,
    /// What it is about.
    pub lead: Vec<String>,
    /// Where the form goes.
    pub action: String,
    /// Fields that are not seen.
    pub hidden: Vec<(&'static str, String)>,
    /// Fields.
    pub inputs: Vec<Input>,
    /// Words of the button.
    pub button: String,
    /// What went wrong, when the form came back.
    pub errors: Option<FormErrors>,
    /// Parts below the form.
    pub notes: Vec<Note>,
    /// A way back: words and address.
    pub back: Option<(String, String)>,
}

impl FormPage {
    /// A page with a heading and a form that goes to `action`.
    #[must_use]
    pub fn new(page: Page, title: String, action: impl Into<String>, button: String) -> Self {
        Self {
            page,
            title,
            lead: Vec::new(),
            action: action.into(),
            hidden: Vec::new(),
            inputs: Vec::new(),
            button,
            errors: None,
            notes: Vec::new(),
            back: None,
        }
    }

    /// With a paragraph about it.
    #[must_use]
    pub fn lead(mut self, text: String) -> Self {
        self.lead.push(text);
        self
    }

    /// With one more field.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// With a field that is not seen.
    #[must_use]
    pub fn hidden(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.hidden.push((name, value.into()));
        self
    }

    /// With what went wrong; what belongs to none of the fields leads to the page itself.
    #[must_use]
    pub fn errors(mut self, errors: Option<FormErrors>) -> Self {
        self.errors = errors.map(|mut errors| {
            let is_here = |field: &str| self.inputs.iter().any(|input| input.id == field);
            for error in errors.list.iter_mut().filter(|error| !is_here(&error.field)) {
                error.field = "content".into();
            }
            errors
        });
        self
    }

    /// With a part below the form.
    #[must_use]
    pub fn note(mut self, title: String, text: String, link: Option<(String, String)>) -> Self {
        self.notes.push(Note { title, text, link });
        self
    }

    /// With a way back.
    #[must_use]
    pub fn back(mut self, words: String, href: impl Into<String>) -> Self {
        self.back = Some((words, href.into()));
        self
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors.as_ref().and_then(|errors| errors.get(field))
    }
}

/// A page that says one thing and shows one way on.
#[derive(Template)]
#[template(path = "forms/notice.html")]
pub struct NoticePage {
    /// The frame.
    pub page: Page,
    /// The one heading.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// The way on: words and address.
    pub link: Option<(String, String)>,
}
