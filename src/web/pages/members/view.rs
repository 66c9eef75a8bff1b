//! What the pages about members show.

use crate::web::page::Page;
use crate::web::pages::inventory::view::SoftwareRow;
use crate::web::qr::Picture;
use askama::Template;

/// `/chamber/{organisation}/members`.
#[derive(Template)]
#[template(path = "members/list.html")]
pub struct MemberList {
    /// The frame.
    pub page: Page,
    /// Where the list stands.
    pub base: String,
    /// Members of this page.
    pub members: Vec<MemberRow>,
    /// The filters: word, address, whether it is the one in use.
    pub filters: Vec<(String, String, bool)>,
    /// What the names have to begin with.
    pub begins: String,
    /// The state in use, for the search form.
    pub state: String,
    /// The next page.
    pub next: Option<String>,
}

/// One member.
pub struct MemberRow {
    /// Name.
    pub name: String,
    /// Trade.
    pub trade: String,
    /// Town.
    pub town: String,
    /// How far it has come, in words.
    pub state: String,
    /// Class of the state: "clear", "ask", "quiet".
    pub class: &'static str,
    /// Icon of the state.
    pub icon: &'static str,
    /// Its page.
    pub href: String,
}

/// `/chamber/{organisation}/members/{sme}`.
#[derive(Template)]
#[template(path = "members/show.html")]
pub struct MemberPage {
    /// The frame.
    pub page: Page,
    /// The list.
    pub list_href: String,
    /// Where the forms go.
    pub base: String,
    /// The member.
    pub member: MemberRow,
    /// Since when it is a member, written out.
    pub since: String,
    /// Name of the starter pack.
    pub pack: Option<String>,
    /// Whether it can still be claimed.
    pub unclaimed: bool,
    /// Invitations under way: by letter or to an address, and until when.
    pub invitations: Vec<String>,
    /// The contact the chamber entered, while nobody has claimed the business.
    pub contact: Option<String>,
    /// What was typed as the address of an invitation.
    pub email: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Until when the list may be read, written out.
    pub open_until: Option<String>,
    /// Looks at the list so far.
    pub looks: Vec<String>,
}

/// The letter, to be printed.
#[derive(Template)]
#[template(path = "members/letter.html")]
pub struct Letter {
    /// The frame.
    pub page: Page,
    /// Name of the chamber.
    pub organisation: String,
    /// Name, trade and town of the member.
    pub business: String,
    /// Town of the member.
    pub town: String,
    /// Date of the letter.
    pub date: String,
    /// Programs on the starter list.
    pub programs: usize,
    /// Address to type.
    pub address: String,
    /// The code.
    pub code: String,
    /// The picture with the same in one.
    pub picture: Option<Picture>,
    /// Last day of the code.
    pub until: String,
    /// Address our mails come from.
    pub sender_address: String,
    /// Where it was made.
    pub back: String,
}

/// A list that its business opened.
#[derive(Template)]
#[template(path = "members/software.html")]
pub struct MemberSoftware {
    /// The frame.
    pub page: Page,
    /// The member's page.
    pub back: String,
    /// Name of the member.
    pub name: String,
    /// Until when it may be read.
    pub until: String,
    /// The list.
    pub rows: Vec<SoftwareRow>,
}
