//! The card as plain text: 72 columns, underlined headings, no mark-up.
//!
//! This is the text part of the mail and what `tocsin check --format text` prints,
//! so it says everything the page says above the fold and the block for the helper.

use super::{Card, Effort, Section};
use crate::i18n::texts;

/// The longest line, except for an address or a word that is longer by itself.
const WIDTH: usize = 72;

/// What a mail adds to a card; empty for `tocsin check`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extra<'a> {
    /// Put before the paths of the guides: `https://alertes.lyon.example`.
    pub base: &'a str,
    /// How to answer, between "who" and "help".
    pub answer: Option<&'a Section>,
    /// Lines at the very end: sender, recipient, how to stop these mails.
    pub footer: &'a [String],
}

/// The whole card as text; ends with a line break.
#[must_use]
pub fn to_text(card: &Card, extra: &Extra<'_>) -> String {
    let mut page = Page::default();
    page.line(&card.level_word);
    card.early.iter().for_each(|mark| page.line(mark));
    page.underlined(&card.title, '=');
    page.section(&card.what.title, &[card.what.paragraphs.join(" ")]);
    let scope = format!("{} {}", card.touch.verdict, card.touch.reasons.join(" "));
    page.section(&card.touch.title, &[scope]);
    page.steps(card, extra.base);
    page.section(&card.effort.title, &[effort(&card.effort)]);
    if let Some(answer) = extra.answer {
        page.section(&answer.title, &answer.paragraphs);
    }
    page.section(&card.help.title, &[card.help.paragraphs.join(" ")]);
    if let Some(check) = &card.check {
        page.section(&check.title, std::slice::from_ref(&check.intro));
        page.line("");
        page.line(&format!("    {}", check.address));
        page.line(&format!("    {}", check.code));
        page.line("");
        page.wrapped("", &check.promise);
    }
    page.line("");
    page.line("-- ");
    page.line(&card.expert.title);
    card.expert.text.lines().for_each(|line| page.wrapped("", line));
    page.section(&card.why.title, &[]);
    for (question, answer) in &card.why.rows {
        page.wrapped("", &format!("{question} {answer}"));
    }
    page.wrapped("", &card.why.table);
    page.section(&card.sources.title, &[]);
    card.sources.paragraphs.iter().for_each(|line| page.wrapped("", line));
    if !extra.footer.is_empty() {
        page.line("");
        extra.footer.iter().for_each(|line| page.wrapped("", line));
    }
    page.text
}

/// Who, how long and the note as short sentences.
fn effort(effort: &Effort) -> String {
    let parts = [Some(&effort.who), Some(&effort.time), effort.note.as_ref()];
    parts
        .into_iter()
        .flatten()
        .map(|part| format!("{part}."))
        .collect::<Vec<_>>()
        .join(" ")
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn underlined(&mut self, heading: &str, with: char) {
        let lines = wrap(heading, WIDTH);
        let widest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        lines.iter().for_each(|line| self.line(line));
        self.line(&with.to_string().repeat(widest));
    }

    fn section(&mut self, title: &str, paragraphs: &[String]) {
        self.line("");
        self.underlined(title, '-');
        for (index, paragraph) in paragraphs.iter().enumerate() {
            if index > 0 {
                self.line("");
            }
            self.wrapped("", paragraph);
        }
    }

    fn steps(&mut self, card: &Card, base: &str) {
        self.section(&card.steps.title, &[]);
        for (index, step) in card.steps.steps.iter().enumerate() {
            let number = index.saturating_add(1);
            self.wrapped(&format!("{number}. "), &step.text);
            // Without a portal there is no page to lead to.
            if !base.is_empty() {
                self.line(&format!("   {}", texts(card.lang).card_how_line(&step.how)));
                self.line(&format!("   {base}{}", step.path));
            }
        }
    }

    /// A paragraph whose further lines are indented as far as `mark` is long.
    fn wrapped(&mut self, mark: &str, paragraph: &str) {
        let indent = mark.chars().count();
        for (index, line) in wrap(paragraph, WIDTH.saturating_sub(indent)).iter().enumerate() {
            let start = if index == 0 {
                mark.to_owned()
            } else {
                " ".repeat(indent)
            };
            self.line(&format!("{start}{line}"));
        }
    }
}

/// Breaks at spaces only; a no-break space keeps its neighbours together.
fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for line in paragraph.split('\n') {
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            let fits = lines
                .last()
                .is_some_and(|last| last.is_empty() || last.chars().count() + 1 + word.chars().count() <= width);
            match lines.last_mut() {
                Some(last) if fits => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_never_inside_a_date() {
        assert_eq!(wrap("aa bb cc", 5), ["aa bb", "cc"]);
        assert_eq!(
            wrap("by Friday 27\u{a0}November", 14),
            ["by Friday", "27\u{a0}November"]
        );
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("a-very-long-address", 5), ["a-very-long-address"]);
    }
}
