//! What kind of thing a product is, and what follows from it.
//!
//! The defaults are those of the wording reference: whether a class is usually reachable from
//! the internet (4.1), whether it opens files from outside (after-rule D4), whether it updates
//! itself (action 2) and whether a small business needs help to change it (4.5).

use serde::{Deserialize, Serialize};

/// The kind of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A web browser.
    Browser,
    /// Word processor, spreadsheet, slides.
    Office,
    /// Reads or writes PDF files.
    Pdf,
    /// The operating system of a computer.
    PcSystem,
    /// The operating system of a phone or tablet.
    PhoneSystem,
    /// Internet box, Wi-Fi box, access point.
    Router,
    /// Printer, copier, scanner.
    Printer,
    /// Security camera or its recorder.
    Camera,
    /// The system behind a website.
    Cms,
    /// An addition to a website system.
    CmsPlugin,
    /// A shop on the web.
    WebShop,
    /// Storage box in the network.
    Nas,
    /// Firewall.
    Firewall,
    /// Access to the office network from outside.
    Vpn,
    /// Mail server or webmail.
    MailServer,
    /// Server for files, or for other systems.
    FileServer,
    /// Control of a computer from elsewhere.
    RemoteDesktop,
    /// Web server and what runs on it.
    WebServer,
    /// Database.
    Database,
    /// Accounting, payroll, and the program of a trade.
    Accounting,
    /// Till and payment terminal.
    PointOfSale,
    /// Machine control, alarm, power supply.
    Industry,
    /// Chat and video calls.
    Messaging,
    /// Mail program on a computer.
    MailProgram,
    /// Antivirus, password safe.
    Security,
    /// Backup.
    Backup,
    /// A service on the web that its provider runs.
    Cloud,
    /// Any other program.
    Tool,
    /// Telephone system and desk phones.
    Telephony,
}

impl Class {
    /// The name in files and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Office => "office",
            Self::Pdf => "pdf",
            Self::PcSystem => "pc_system",
            Self::PhoneSystem => "phone_system",
            Self::Router => "router",
            Self::Printer => "printer",
            Self::Camera => "camera",
            Self::Cms => "cms",
            Self::CmsPlugin => "cms_plugin",
            Self::WebShop => "web_shop",
            Self::Nas => "nas",
            Self::Firewall => "firewall",
            Self::Vpn => "vpn",
            Self::MailServer => "mail_server",
            Self::FileServer => "file_server",
            Self::RemoteDesktop => "remote_desktop",
            Self::WebServer => "web_server",
            Self::Database => "database",
            Self::Accounting => "accounting",
            Self::PointOfSale => "point_of_sale",
            Self::Industry => "industry",
            Self::Messaging => "messaging",
            Self::MailProgram => "mail_program",
            Self::Security => "security",
            Self::Backup => "backup",
            Self::Cloud => "cloud",
            Self::Tool => "tool",
            Self::Telephony => "telephony",
        }
    }

    /// Usually reachable from the internet.
    #[must_use]
    pub fn exposed_by_default(self) -> bool {
        matches!(
            self,
            Self::Router
                | Self::Firewall
                | Self::Vpn
                | Self::Nas
                | Self::MailServer
                | Self::WebServer
                | Self::Cms
                | Self::CmsPlugin
                | Self::WebShop
                | Self::RemoteDesktop
        )
    }

    /// Opens files, pages or messages that come from outside.
    #[must_use]
    pub fn opens_files(self) -> bool {
        matches!(self, Self::Browser | Self::Office | Self::Pdf | Self::MailProgram)
    }

    /// More than the owner can be expected to change alone.
    #[must_use]
    pub fn needs_administrator(self) -> bool {
        matches!(
            self,
            Self::Firewall
                | Self::Vpn
                | Self::MailServer
                | Self::FileServer
                | Self::RemoteDesktop
                | Self::WebServer
                | Self::Database
                | Self::Accounting
                | Self::PointOfSale
                | Self::Industry
                | Self::Cms
                | Self::CmsPlugin
                | Self::WebShop
                | Self::Telephony
        )
    }

    /// Can be told to update itself, whatever the product.
    #[must_use]
    pub fn has_auto_update(self) -> bool {
        matches!(self, Self::Browser | Self::PcSystem | Self::PhoneSystem)
    }
}
