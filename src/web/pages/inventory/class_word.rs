//! The words for a kind of program.

use crate::catalogue::Class;
use crate::i18n::L10nLanguage;

/// The kind of program in the visitor's language.
#[must_use]
pub fn class_word(t: &L10nLanguage, class: Class) -> String {
    match class {
        Class::Browser => t.page_class_browser(),
        Class::Office => t.page_class_office(),
        Class::Pdf => t.page_class_pdf(),
        Class::PcSystem => t.page_class_pc_system(),
        Class::PhoneSystem => t.page_class_phone_system(),
        Class::Router => t.page_class_router(),
        Class::Printer => t.page_class_printer(),
        Class::Camera => t.page_class_camera(),
        Class::Cms => t.page_class_cms(),
        Class::CmsPlugin => t.page_class_cms_plugin(),
        Class::WebShop => t.page_class_web_shop(),
        Class::Nas => t.page_class_nas(),
        Class::Firewall => t.page_class_firewall(),
        Class::Vpn => t.page_class_vpn(),
        Class::MailServer => t.page_class_mail_server(),
        Class::FileServer => t.page_class_file_server(),
        Class::RemoteDesktop => t.page_class_remote_desktop(),
        Class::WebServer => t.page_class_web_server(),
        Class::Database => t.page_class_database(),
        Class::Accounting => t.page_class_accounting(),
        Class::PointOfSale => t.page_class_point_of_sale(),
        Class::Industry => t.page_class_industry(),
        Class::Messaging => t.page_class_messaging(),
        Class::MailProgram => t.page_class_mail_program(),
        Class::Security => t.page_class_security(),
        Class::Backup => t.page_class_backup(),
        Class::Cloud => t.page_class_cloud(),
        Class::Tool => t.page_class_tool(),
        Class::Telephony => t.page_class_telephony(),
    }
}
