//! The tables as diesel sees them; kept in step with `migrations/` by hand and checked by `tests/both_engines.rs`.
//! Used only in `store.rs` files, `jobs/queue.rs` and `delivery/outbox.rs`.
#![expect(
    missing_docs,
    reason = "the macro makes public items; the columns are described in migrations/"
)]

diesel::table! {
    instance_setting (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    organisation (id) {
        id -> Text,
        kind -> Text,
        name -> Text,
        sender_address -> Text,
        help_person -> Nullable<Text>,
        help_phone -> Nullable<Text>,
        help_hours -> Nullable<Text>,
        language -> Text,
        time_zone -> Text,
        created_at -> BigInt,
        paused_at -> Nullable<BigInt>,
        paused_by -> Nullable<Text>,
        sender_name -> Nullable<Text>,
        accent -> Nullable<Text>,
        logo_hash -> Nullable<Text>,
        logo_kind -> Nullable<Text>,
        listed -> Bool,
    }
}

diesel::table! {
    organisation_logo (organisation) {
        organisation -> Text,
        picture -> Text,
    }
}

diesel::table! {
    organisation_text (organisation, kind, language) {
        organisation -> Text,
        kind -> Text,
        language -> Text,
        words -> Text,
        updated_at -> BigInt,
    }
}

diesel::table! {
    person (id) {
        id -> Text,
        email -> Text,
        name -> Text,
        language -> Text,
        password_hash -> Text,
        created_at -> BigInt,
        time_zone -> Text,
        totp_secret -> Nullable<Text>,
        totp_pending -> Nullable<Text>,
        totp_last_step -> Nullable<BigInt>,
    }
}

diesel::table! {
    session (token_hash) {
        token_hash -> Text,
        person_id -> Text,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        expires_at -> BigInt,
        id -> Text,
        device -> Text,
        second_factor_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    product (slug) {
        slug -> Text,
        name -> Text,
        document -> Text,
    }
}

diesel::table! {
    release (id) {
        id -> Text,
        product_slug -> Text,
        version -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    advisory (id) {
        id -> Text,
        document -> Text,
        rejected -> Bool,
        held -> Bool,
        released_level -> Nullable<Text>,
        released_by -> Nullable<Text>,
        released_reason -> Nullable<Text>,
        released_at -> Nullable<BigInt>,
        match_pending -> Bool,
        first_seen_at -> BigInt,
        changed_at -> BigInt,
    }
}

diesel::table! {
    advisory_alias (alias) {
        alias -> Text,
        advisory_id -> Text,
    }
}

diesel::table! {
    statement (source, source_id) {
        source -> Text,
        source_id -> Text,
        advisory_id -> Text,
        digest -> Text,
        document -> Text,
        raw -> Text,
        received_at -> BigInt,
        published -> Nullable<Text>,
        names_products -> Bool,
    }
}

diesel::table! {
    advisory_product (vendor, product, advisory_id) {
        vendor -> Text,
        product -> Text,
        advisory_id -> Text,
    }
}

diesel::table! {
    release_match (release_id, advisory_id) {
        release_id -> Text,
        advisory_id -> Text,
        verdict -> Text,
        conditional -> Bool,
        document -> Text,
    }
}

diesel::table! {
    feed (name) {
        name -> Text,
        documents -> BigInt,
        newest -> Nullable<Text>,
        imported_at -> BigInt,
    }
}

diesel::table! {
    forecast (cve) {
        cve -> Text,
        likelihood -> Text,
    }
}

diesel::table! {
    feed_fetch (name) {
        name -> Text,
        interval_hours -> BigInt,
        due_at -> BigInt,
        tried_at -> Nullable<BigInt>,
        succeeded_at -> Nullable<BigInt>,
        failures -> Integer,
        last_error -> Nullable<Text>,
        etag -> Nullable<Text>,
        last_modified -> Nullable<Text>,
        progress -> Nullable<Text>,
        lease -> Nullable<Text>,
        lease_until -> BigInt,
    }
}

diesel::table! {
    feed_alarm (name, kind) {
        name -> Text,
        kind -> Text,
        since -> BigInt,
    }
}

diesel::table! {
    check_code (code) {
        code -> Text,
        subject -> Text,
        sender -> Text,
        sender_address -> Text,
        level -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    sme (id) {
        id -> Text,
        organisation_id -> Text,
        name -> Text,
        trade -> Text,
        town -> Text,
        country -> Text,
        language -> Text,
        time_zone -> Text,
        welcomed_at -> Nullable<BigInt>,
        created_at -> BigInt,
        claimed_at -> Nullable<BigInt>,
        receivers -> Integer,
        answered_at -> Nullable<BigInt>,
        pack -> Nullable<Text>,
        confirmed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    membership (id) {
        id -> Text,
        person_id -> Text,
        sme_id -> Nullable<Text>,
        organisation_id -> Nullable<Text>,
        role -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    contact (sme_id, id) {
        sme_id -> Text,
        id -> Text,
        name -> Text,
        email -> Text,
        language -> Text,
        time_zone -> Text,
        alerts_wanted -> Bool,
        person_id -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    item (sme_id, id) {
        sme_id -> Text,
        id -> Text,
        label -> Text,
        product_slug -> Nullable<Text>,
        release_id -> Nullable<Text>,
        version -> Nullable<Text>,
        exposed -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    review (sme_id) {
        sme_id -> Text,
        requested_at -> BigInt,
    }
}

diesel::table! {
    alert (sme_id, id) {
        sme_id -> Text,
        id -> Text,
        product_slug -> Text,
        label -> Text,
        state -> Text,
        level -> Text,
        verdict -> Text,
        revision -> Integer,
        document -> Text,
        check_code -> Text,
        raised_at -> BigInt,
        updated_at -> BigInt,
        remind_at -> Nullable<BigInt>,
        told_at -> Nullable<BigInt>,
        closed_because -> Nullable<Text>,
    }
}

diesel::table! {
    alert_answer (sme_id, id) {
        sme_id -> Text,
        id -> Text,
        alert_id -> Text,
        kind -> Text,
        who -> Text,
        person_id -> Nullable<Text>,
        contact_id -> Nullable<Text>,
        note -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    dismissal (sme_id, product_slug, advisory_id) {
        sme_id -> Text,
        product_slug -> Text,
        advisory_id -> Text,
        reason -> Text,
        until_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    help_request (sme_id, id) {
        sme_id -> Text,
        organisation_id -> Text,
        id -> Text,
        alert_id -> Text,
        sme_name -> Text,
        product_label -> Text,
        level -> Text,
        alert_text -> Text,
        who -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    outbox (tenant_id, id) {
        sme_id -> Nullable<Text>,
        id -> Text,
        business_key -> Text,
        kind -> Text,
        from_name -> Text,
        from_address -> Text,
        to_name -> Text,
        to_address -> Text,
        language -> Text,
        subject -> Text,
        text_body -> Text,
        html_body -> Text,
        message_id -> Text,
        state -> Text,
        attempts -> Integer,
        epoch -> Integer,
        next_attempt_at -> BigInt,
        last_error -> Nullable<Text>,
        created_at -> BigInt,
        sent_at -> Nullable<BigInt>,
        tenant_id -> Text,
        organisation_id -> Nullable<Text>,
        lane -> Integer,
        alert_id -> Nullable<Text>,
        in_reply_to -> Nullable<Text>,
    }
}

diesel::table! {
    recovery_code (person_id, code_hash) {
        person_id -> Text,
        code_hash -> Text,
    }
}

diesel::table! {
    one_time_token (token_hash) {
        token_hash -> Text,
        code_hash -> Nullable<Text>,
        purpose -> Text,
        subject -> Text,
        email -> Text,
        document -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    campaign (organisation_id, product_slug) {
        organisation_id -> Text,
        product_slug -> Text,
        level -> Text,
        touched -> BigInt,
        reached -> BigInt,
        done -> BigInt,
        silent -> BigInt,
        last_raised_at -> BigInt,
        counted_at -> BigInt,
    }
}

diesel::table! {
    inventory_grant (sme_id, id) {
        sme_id -> Text,
        organisation_id -> Text,
        id -> Text,
        granted_by -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    inventory_view (sme_id, id) {
        sme_id -> Text,
        organisation_id -> Text,
        id -> Text,
        grant_id -> Text,
        who -> Text,
        created_at -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    instance_setting,
    organisation,
    person,
    session,
    product,
    release,
    advisory,
    advisory_alias,
    statement,
    advisory_product,
    release_match,
    feed,
    forecast,
    feed_fetch,
    feed_alarm,
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
