//! Tenant tables: their rows belong to a business, an organisation or, in the outbox, a person.

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
        digest -> Nullable<Text>,
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
