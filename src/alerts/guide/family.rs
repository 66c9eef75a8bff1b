//! Twelve families of products: classes that share who acts, how long, and a guide.

use serde::{Deserialize, Serialize};

use crate::catalogue::Class;

/// Classes of products that are looked after in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Web browsers.
    Browser,
    /// Programs on a computer.
    Program,
    /// The system of a computer.
    Computer,
    /// The system of a phone or tablet.
    Phone,
    /// The box that brings the internet.
    Box,
    /// Printers, cameras, desk phones.
    Device,
    /// Websites, their plug-ins, web shops.
    Website,
    /// Network drives and backups.
    Storage,
    /// What guards the way in: firewall, VPN, remote desktop.
    Gateway,
    /// Servers for mail, files, pages and data.
    Server,
    /// Accounting, tills, machines.
    Business,
    /// Services that a provider runs.
    Cloud,
}

/// The family of a class.
#[must_use]
pub fn family(class: Class) -> Family {
    match class {
        Class::Browser => Family::Browser,
        Class::Office | Class::Pdf | Class::Tool | Class::Messaging | Class::MailProgram | Class::Security => {
            Family::Program
        }
        Class::PcSystem => Family::Computer,
        Class::PhoneSystem => Family::Phone,
        Class::Router => Family::Box,
        Class::Printer | Class::Camera | Class::Telephony => Family::Device,
        Class::Cms | Class::CmsPlugin | Class::WebShop => Family::Website,
        Class::Nas | Class::Backup => Family::Storage,
        Class::Firewall | Class::Vpn | Class::RemoteDesktop => Family::Gateway,
        Class::MailServer | Class::FileServer | Class::WebServer | Class::Database => Family::Server,
        Class::Accounting | Class::PointOfSale | Class::Industry => Family::Business,
        Class::Cloud => Family::Cloud,
    }
}
