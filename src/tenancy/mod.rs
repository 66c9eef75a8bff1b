//! Who belongs where: the operator, chambers and providers, their businesses, the people's memberships and roles,
//! and the contacts who receive mail (a contact is not an account).

pub mod branding;
pub mod country;
pub mod grants;
pub mod members;
mod membership;
mod name;
mod organisation;
pub mod pauses;
pub mod people;
pub mod store;

pub use country::Country;
pub use membership::{Membership, Place, Role};
pub use name::Name;
pub use organisation::OrganisationKind;
pub use store::{Contact, NewContact, NewOrganisation, NewSme, Organisation, Sme};
