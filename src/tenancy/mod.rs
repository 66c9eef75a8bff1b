//! Who belongs where: the operator, chambers and providers, their businesses, the people's memberships and roles,
//! and the contacts who receive mail (a contact is not an account).

pub mod branding;
mod membership;
mod organisation;
pub mod store;

pub use membership::{Membership, Place, Role};
pub use organisation::OrganisationKind;
pub use store::{Contact, NewContact, NewOrganisation, NewSme, Organisation, Sme};
