//! The tables as diesel sees them; kept in step with `migrations/` by hand and checked by `tests/portal/both_engines/`.
//! Used only in `store.rs` files, `jobs/queue.rs` and `delivery/outbox.rs`.
#![expect(
    missing_docs,
    reason = "the macro makes public items; the columns are described in migrations/"
)]

mod advisories;
mod global;
mod tenants;

pub use advisories::*;
pub use global::*;
pub use tenants::*;

diesel::allow_tables_to_appear_in_same_query!(
    instance_setting,
    organisation,
    person,
    session,
    product,
    life_cycle,
    release,
    release_sbom,
    release_component,
    advisory,
    advisory_alias,
    statement,
    advisory_product,
    unknown_name,
    advisory_name,
    product_name,
    alias_split,
    decision,
    release_match,
    release_review,
    review_walk,
    review_part,
    alert_document,
    feed,
    forecast,
    feed_fetch,
    feed_alarm,
    csaf_provider,
    csaf_document,
    quarantine,
    check_code,
    sme,
    membership,
    contact,
    item,
    review,
    alert,
    alert_answer,
    dismissal,
    help_request,
    outbox,
    recovery_code,
    one_time_token,
    campaign,
    inventory_grant,
    inventory_view
);
