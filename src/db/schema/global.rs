//! Tables without a tenant: what all share, and people, who may belong to several tenants.

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
    life_cycle (product_slug, release) {
        product_slug -> Text,
        release -> Text,
        last_day -> Nullable<Text>,
        ended -> Bool,
        source -> Text,
        read_at -> BigInt,
        review_pending -> Bool,
    }
}

diesel::table! {
    release (id) {
        id -> Text,
        product_slug -> Text,
        version -> Text,
        created_at -> BigInt,
        stamp -> BigInt,
    }
}

diesel::table! {
    release_sbom (product_slug, version) {
        product_slug -> Text,
        version -> Text,
        digest -> Text,
        format -> Text,
        received_at -> BigInt,
    }
}

diesel::table! {
    release_component (product_slug, version, place, number) {
        product_slug -> Text,
        version -> Text,
        place -> Integer,
        number -> Integer,
        vendor -> Text,
        product -> Text,
        document -> Text,
    }
}

diesel::table! {
    release_review (release_id) {
        release_id -> Text,
        requested_at -> BigInt,
        walk -> Nullable<Text>,
    }
}

diesel::table! {
    review_walk (id) {
        id -> Text,
        planned_to -> Text,
        is_planned -> Bool,
    }
}

diesel::table! {
    review_part (walk, first_id) {
        walk -> Text,
        first_id -> Text,
        last_id -> Text,
    }
}

diesel::table! {
    alert_document (digest) {
        digest -> Text,
        document -> Text,
        used_at -> BigInt,
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
    csaf_provider (name) {
        name -> Text,
        publisher -> Text,
        namespace -> Text,
        role -> Text,
        address -> Text,
        listed_by -> Nullable<Text>,
        checked_at -> BigInt,
    }
}

diesel::table! {
    csaf_document (provider, url) {
        provider -> Text,
        url -> Text,
        listed -> Nullable<Text>,
        digest -> Text,
        assurance -> Text,
        received_at -> BigInt,
    }
}

diesel::table! {
    quarantine (id) {
        id -> Text,
        source -> Text,
        document -> Text,
        listed -> Nullable<Text>,
        reason -> Text,
        detail -> Text,
        digest -> Text,
        raw -> Text,
        is_whole -> Bool,
        received_at -> BigInt,
        state -> Text,
        decided_by -> Nullable<Text>,
        decided_reason -> Nullable<Text>,
        decided_at -> Nullable<BigInt>,
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
