//! What just happened, told once on the next page.
//!
//! The cookie holds one of a few known words and what it is about (a program's name, a day); the page escapes it
//! like everything else.

use crate::i18n::L10nLanguage;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, CookieBuilder, SameSite, time};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const COOKIE: &str = "__Host-flash";

/// Makes the enum, its words and its texts from one list: what is said alone, and what is said about something.
macro_rules! flashes {
    (
        alone { $($(#[$alone_doc:meta])* $alone:ident $alone_word:literal $alone_text:ident;)+ }
        about { $($(#[$about_doc:meta])* $about:ident $about_word:literal $about_text:ident;)+ }
    ) => {
        /// The things a page can report.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Flash {
            $($(#[$alone_doc])* $alone,)+
            $($(#[$about_doc])* $about(String),)+
        }

        impl Flash {
            pub(super) fn words(&self, t: &L10nLanguage) -> String {
                match self {
                    $(Self::$alone => t.$alone_text(),)+
                    $(Self::$about(about) => t.$about_text(about.as_str()),)+
                }
            }

            fn parts(&self) -> (&'static str, &str) {
                match self {
                    $(Self::$alone => ($alone_word, ""),)+
                    $(Self::$about(about) => ($about_word, about),)+
                }
            }

            fn from_parts(word: &str, about: String) -> Option<Self> {
                Some(match word {
                    $($alone_word => Self::$alone,)+
                    $($about_word => Self::$about(about),)+
                    _ => return None,
                })
            }
        }
    };
}

flashes! {
    alone {
        /// An alert is done.
        AlertDone "alert-done" page_alert_done_flash;
        /// An alert does not concern this business.
        AlertDismissed "alert-dismissed" page_alert_not_ours_flash;
        /// An answer was taken back.
        AlertReopened "alert-reopened" page_alert_undone_flash;
        /// The chamber was asked for help.
        HelpAsked "help-asked" page_alert_help_flash;
        /// Name, language or time zone of a person was changed.
        ProfileSaved "profile-saved" account_saved_flash;
        /// A password was changed.
        PasswordChanged "password-changed" account_password_flash;
        /// The address of a person was changed.
        EmailChanged "email-changed" account_email_changed_flash;
        /// A session was ended.
        SessionEnded "session-ended" account_session_flash;
        /// A second factor was removed.
        SecondFactorRemoved "second-factor-removed" second_factor_removed_flash;
        /// The role of a person was changed.
        RoleChanged "role-changed" people_role_flash;
        /// A person or contact was removed.
        PersonRemoved "person-removed" people_removed_flash;
        /// A contact was changed.
        ContactSaved "contact-saved" people_contact_flash;
        /// A list may no longer be read.
        GrantRevoked "grant-revoked" grant_revoked_flash;
        /// The sending was stopped.
        Paused "paused" pause_paused_flash;
        /// The sending goes on.
        Resumed "resumed" pause_resumed_flash;
        /// A document that was held back is used.
        QuarantineAccepted "quarantine-accepted" quarantine_accepted_flash;
        /// It is used once it has come again.
        QuarantineAwaited "quarantine-awaited" quarantine_awaited_flash;
        /// It was thrown away.
        QuarantineDiscarded "quarantine-discarded" quarantine_discarded_flash;
        /// The starter list was gone through.
        ListConfirmed "list-confirmed" start_confirmed_flash;
        /// An organisation changed its looks.
        AppearanceSaved "appearance-saved" page_appearance_saved_flash;
        /// It has a new logo.
        LogoSaved "logo-saved" page_appearance_logo_flash;
        /// It has no logo any more.
        LogoRemoved "logo-removed" page_appearance_removed_flash;
    }
    about {
        /// A program was added to the list.
        ProgramAdded "program-added" page_added_flash;
        /// A program was changed.
        ProgramSaved "program-saved" page_saved_flash;
        /// A program was removed.
        ProgramRemoved "program-removed" page_removed_flash;
        /// We write again on this day.
        AlertReminder "alert-reminder" page_alert_later_flash;
        /// An alert does not concern this business; we ask again on this day.
        AlertDismissedUntil "alert-dismissed-until" alert_again_flash;
        /// The operator released an advisory.
        AdvisoryReleased "advisory-released" page_operator_released_flash;
        /// A name means a product now.
        NameMapped "name-mapped" operator_map_flash;
        /// A name means no product any more.
        NameUnmapped "name-unmapped" operator_unmap_flash;
        /// A decision about an advisory was kept.
        AdvisoryDecided "advisory-decided" operator_decide_flash;
        /// A decision about an advisory ended.
        DecisionEnded "decision-ended" operator_decide_end_flash;
        /// Ids went out of an advisory.
        IdsSeparated "ids-separated" operator_split_flash;
        /// Ids came back to an advisory.
        IdsJoined "ids-joined" operator_split_end_flash;
        /// A mail to confirm this address was sent.
        EmailAsked "email-asked" account_email_asked_flash;
        /// A member was enrolled.
        MemberEnrolled "member-enrolled" members_enrolled_flash;
        /// The mail to claim a business was sent to this address.
        ClaimSent "claim-sent" members_claim_sent_flash;
        /// Somebody was invited at this address.
        Invited "invited" people_invited_flash;
        /// The list may be read until this day.
        GrantGiven "grant-given" grant_given_flash;
        /// A business was taken over.
        Claimed "claimed" join_claimed_flash;
        /// A chamber or provider was created.
        OrganisationCreated "organisation-created" operator_created_flash;
        /// An organisation wrote a text of its own, in this language.
        TextSaved "text-saved" page_texts_saved_flash;
    }
}

impl Flash {
    /// The cookie that carries it to the next page.
    #[must_use]
    pub fn cookie(&self) -> Cookie<'static> {
        let (word, about) = self.parts();
        let value = format!("{word}.{}", URL_SAFE_NO_PAD.encode(about));
        plain(value).max_age(time::Duration::minutes(1)).finish()
    }

    /// What the last page left.
    pub(super) fn of(request: &HttpRequest) -> Option<Self> {
        let cookie = request.cookie(COOKIE)?;
        let (word, about) = cookie.value().split_once('.')?;
        let about = String::from_utf8(URL_SAFE_NO_PAD.decode(about).ok()?).ok()?;
        Self::from_parts(word, about)
    }

    /// The cookie that forgets it.
    pub(super) fn spent() -> Cookie<'static> {
        plain(String::new()).max_age(time::Duration::ZERO).finish()
    }
}

fn plain(value: String) -> CookieBuilder<'static> {
    Cookie::build(COOKIE, value)
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
}
