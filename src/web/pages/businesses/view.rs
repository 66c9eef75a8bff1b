//! The owner's home: the verdict of the day, the alerts, the programs.
//!
//! The first line says how many things there are to do. "All clear" is said only when
//! there is something to watch and our data are fresh.

use askama::Template;

use crate::alerts::urgency::Level;
use crate::web::page::{Page, Shown};
use crate::web::pages::inventory::view::SoftwareRow;

/// `/business/{sme}`.
#[derive(Template)]
#[template(path = "businesses/home.html")]
pub struct OwnerHome {
    /// The frame.
    pub page: Page,
    /// Name of the business.
    pub business: String,
    /// Today, written out: "lundi 23 novembre 2026".
    pub date: String,
    /// When our data were last refreshed: "today, 07:40". None: no data yet.
    pub data_as_of: Option<String>,
    /// Whether the data are older than they should be.
    pub stale: bool,
    /// Open alerts, most urgent first.
    pub alerts: Vec<AlertRow>,
    /// Programs whose version would make an answer exact.
    pub questions: Vec<VersionQuestion>,
    /// Names of programs for which we assess an advisory.
    pub assessing: Vec<String>,
    /// What was compared this week, when known.
    pub week: Option<WeekCounts>,
    /// The address we write to.
    pub contact: Option<String>,
    /// The first programs of the list.
    pub software: Vec<SoftwareRow>,
    /// How many programs there are in all.
    pub programs: usize,
    /// How many of them we can watch.
    pub watched: usize,
    /// The list of programs.
    pub software_href: String,
    /// The search box for a new program.
    pub add_href: String,
    /// Where the list is gone through that others assumed; none when that is done.
    pub start_href: Option<String>,
}

/// One open alert as a row.
pub struct AlertRow {
    /// How urgent it is.
    pub level: Level,
    /// The program as the owner calls it.
    pub product: String,
    /// "By Friday 27 November".
    pub deadline: String,
    /// What could happen, in one sentence.
    pub danger: String,
    /// Whether it only may touch the business.
    pub possible: bool,
    /// "Early warning", while nobody has confirmed it.
    pub early: Option<String>,
    /// The alert's page.
    pub href: String,
}

/// "Which version of X do you have?"
pub struct VersionQuestion {
    /// The program as the owner calls it.
    pub label: String,
    /// The page with the field.
    pub href: String,
}

/// The week in two numbers.
pub struct WeekCounts {
    /// Advisories compared with the list.
    pub advisories: usize,
    /// How many of them named a program of the list.
    pub named: usize,
}

/// What the first line says.
enum Verdict {
    Empty,
    ToDo,
    Questions,
    /// Nothing to do, but something is not known yet: no data, or an advisory that waits for an analyst.
    Waiting,
    Clear,
}

impl OwnerHome {
    fn verdict(&self) -> Verdict {
        if self.programs == 0 {
            Verdict::Empty
        } else if !self.alerts.is_empty() {
            Verdict::ToDo
        } else if !self.questions.is_empty() {
            Verdict::Questions
        } else if self.data_as_of.is_none() || !self.assessing.is_empty() {
            Verdict::Waiting
        } else {
            Verdict::Clear
        }
    }

    fn headline(&self) -> String {
        let t = self.page.t;
        match self.verdict() {
            Verdict::Empty => t.page_home_empty_title(),
            Verdict::ToDo => t.page_home_todo_title(self.alerts.len()),
            Verdict::Questions => t.page_home_questions_title(self.questions.len()),
            Verdict::Waiting => t.page_home_waiting_title(),
            Verdict::Clear => t.page_home_clear_title(),
        }
    }

    fn checked(&self) -> String {
        let t = self.page.t;
        match &self.data_as_of {
            Some(as_of) if self.watched < self.programs => {
                let unwatched = self.programs.saturating_sub(self.watched);
                format!(
                    "{} {}",
                    t.page_home_checked(self.watched, as_of),
                    t.page_home_unwatched(unwatched)
                )
            }
            Some(as_of) => t.page_home_checked(self.watched, as_of),
            None => t.page_home_no_data(),
        }
    }

    fn is_clear(&self) -> bool {
        matches!(self.verdict(), Verdict::Waiting | Verdict::Clear)
    }

    fn rings(&self) -> bool {
        self.alerts.iter().any(|row| row.level == Level::Today)
    }

    fn more_programs(&self) -> usize {
        self.programs.saturating_sub(self.software.len())
    }

    fn assessing_names(&self) -> String {
        self.assessing.join(", ")
    }
}
