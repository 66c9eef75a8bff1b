//! Legal notice, data and accessibility, in few and honest words, with what the organisation itself says.

use askama::Template;

use crate::tenancy::branding::OwnText;
use crate::web::page::Page;

/// `/legal` and `/o/{organisation}/legal`.
#[derive(Template)]
#[template(path = "legal/notice.html")]
pub struct LegalNotice {
    /// The frame.
    pub page: Page,
    /// The chamber or provider; none for the operator's notice.
    pub own: Option<String>,
    /// Its own words.
    pub text: Option<OwnText>,
}

/// `/accessibility` and `/o/{organisation}/accessibility`.
#[derive(Template)]
#[template(path = "legal/accessibility.html")]
pub struct Accessibility {
    /// The frame.
    pub page: Page,
    /// Address to write to, as plain text.
    pub contact: Option<String>,
    /// What the organisation says about whom to tell.
    pub text: Option<OwnText>,
    /// Day of the statement, written out.
    pub day: String,
    /// Our languages, by their own names.
    pub languages: Vec<LanguageNote>,
}

/// One of our languages, and who has read its texts.
pub struct LanguageNote {
    /// For the `lang` attribute of the name.
    pub code: &'static str,
    /// "Français".
    pub name: &'static str,
    /// Whether a native reader has read the texts, as a sentence.
    pub state: String,
}

/// `/privacy` and `/o/{organisation}/privacy`.
#[derive(Template)]
#[template(path = "legal/privacy.html")]
pub struct Privacy {
    /// The frame.
    pub page: Page,
    /// Name of the organisation whose words follow ours.
    pub own: String,
    /// Its own words.
    pub text: Option<OwnText>,
}

impl Privacy {
    /// Who can see what: what, the business, its chamber or provider, the operator's pages.
    fn seen(&self) -> [(String, String, String, String); 4] {
        let t = self.page.t;
        let (yes, no) = (t.page_privacy_yes(), t.page_privacy_no());
        [
            (t.page_privacy_seen_name(), yes.clone(), yes.clone(), no.clone()),
            (
                t.page_privacy_seen_list(),
                yes.clone(),
                t.page_privacy_if_allowed(),
                no.clone(),
            ),
            (
                t.page_privacy_seen_alerts(),
                yes.clone(),
                t.page_privacy_if_asked(),
                no.clone(),
            ),
            (t.page_privacy_seen_totals(), no, yes.clone(), yes),
        ]
    }
}
