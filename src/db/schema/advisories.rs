//! Tables of advisories: what sources say, what the operator decides, which releases are touched. They have no tenant.

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
        merge_pending -> Bool,
        disputed -> Bool,
        stamp -> BigInt,
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
        container -> Nullable<Text>,
    }
}

diesel::table! {
    advisory_product (vendor, product, advisory_id) {
        vendor -> Text,
        product -> Text,
        advisory_id -> Text,
        spans -> Text,
    }
}

diesel::table! {
    index_change (seq) {
        seq -> BigInt,
        kind -> Text,
        subject -> Text,
        changed_at -> BigInt,
    }
}

diesel::table! {
    unknown_name (vendor, product) {
        vendor -> Text,
        product -> Text,
        advisories -> BigInt,
        first_seen_at -> BigInt,
        last_seen_at -> BigInt,
    }
}

diesel::table! {
    advisory_name (vendor, product, advisory_id) {
        vendor -> Text,
        product -> Text,
        advisory_id -> Text,
    }
}

diesel::table! {
    product_name (id) {
        id -> Text,
        vendor -> Text,
        product -> Text,
        slug -> Text,
        made_by -> Text,
        made_at -> BigInt,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    alias_split (id, alias, other) {
        id -> Text,
        alias -> Text,
        other -> Text,
        reason -> Text,
        made_by -> Text,
        made_at -> BigInt,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    decision (id) {
        id -> Text,
        weakness -> Text,
        kind -> Text,
        document -> Text,
        reason -> Text,
        made_by -> Text,
        made_at -> BigInt,
        until_at -> Nullable<BigInt>,
        ended_by -> Nullable<Text>,
        ended_at -> Nullable<BigInt>,
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
