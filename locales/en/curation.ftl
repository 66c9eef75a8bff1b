### Early warning, and what the operator decides about advisories and names.

## Early warning on cards

card-early = This is an early warning: it is not confirmed yet.
card-early-mark = Early warning, not yet confirmed
card-expert-early = Early: the product is named by its maker or the CVE list, not yet by NVD.
## An alert that closed because its data were wrong

alert-closed-set-aside = Closed: the data about it were wrong
mail-correction-set-aside = We looked again: the data about this weakness were wrong. You have nothing to do.
## Who decided and when, for all decisions

# $who (String) - a name
# $when (String) - day and time
operator-curation-by = { $who }, { $when }.

# $who (String) - a name
# $when (String) - day and time
operator-curation-ended = Ended by { $who }, { $when }.

# $when (String) - day and time
operator-curation-ended-day = Ended on its day, { $when }.

# $when (String) - a day
operator-curation-until = Ends on { $when }.

operator-curation-end = Take back
## Names without a product

# $count (String) - how many
operator-names-link = Names without a product: { $count }
operator-names-title = Names without a product
# $count (Number) - how many
operator-names-lead = { $count ->
    [one] Sources use one name that no product of the catalogue answers to. The ones most wanted come first.
   *[other] Sources use { $count } names that no product of the catalogue answers to. The ones most wanted come first.
}

operator-names-list = Names that sources use
operator-names-none = Every name that sources use has its product.
operator-names-name = Name
operator-names-advisories = Advisories
operator-names-businesses = Businesses that typed it
operator-names-suggestions = Suggested products
# $name (String) - what it is about
operator-names-for = for { $name }

operator-names-other = Another product
operator-names-typed = Typed by owners, in no catalogue
operator-names-typed-text = Other names stand here only when at least five businesses typed them.
# $count (Number) - how many
operator-names-typed-by = { $count ->
    [one] One business.
   *[other] { $count } businesses.
}

operator-names-near = In the catalogue:
operator-names-mapped = Names that were mapped
operator-names-mapped-none = Nobody has mapped a name yet.
# $name (String) - maker and product as sources write them
operator-map-title = What is { $name }?

# $count (Number) - how many
operator-map-used = { $count ->
    [one] One advisory uses this name.
   *[other] { $count } advisories use this name.
}

# $product (String) - name of a product of the catalogue
# $name (String) - maker and product as sources write them
operator-map-text = Every business with { $product } will be compared with what sources say about { $name }. Alerts are then brought in line with it.

# $product (String) - name of a product of the catalogue
operator-map-button = Yes, map it to { $product }

operator-map-search = Search the catalogue
operator-map-nothing = Nothing found.
# $name (String) - maker and product as sources write them
operator-map-flash = { $name } has its product now. Alerts are now brought in line with it.

# $name (String) - maker and product as sources write them
operator-unmap-flash = { $name } has no product any more. Alerts are now brought in line with it.

## Finding an advisory

operator-advisories-title = Advisories and decisions
operator-advisories-find = Id of an advisory
# $id (String) - id of an advisory
operator-advisories-unknown = We know no advisory { $id }. Check the id.

operator-advisories-decided = Decisions
operator-advisories-decided-none = Nobody has decided about an advisory yet.
# $count (Number) - how many
operator-advisories-disputes = { $count ->
    [0] No advisory names different versions in its sources.
    [one] One advisory names different versions in its sources.
   *[other] { $count } advisories name different versions in their sources.
}

## One advisory

operator-advisory-matched = It is compared with all lists.
operator-advisory-rejected = A source withdrew it. It is compared with no list.
operator-advisory-set-aside = It is set aside. It is compared with no list.
operator-advisory-withdrawn = It is withdrawn here. It is compared with no list.
operator-advisory-undecided = Nobody has decided about it.
operator-advisory-ids = Its ids
operator-advisory-ids-caption = Which source brought which id
operator-advisory-id = Own id
operator-advisory-aliases = Says it is the same as
operator-advisory-no-aliases = No other
operator-advisory-heard = Heard
operator-advisory-public = What owners read about it
## Separating ids

operator-split-title = Separate ids
operator-split-text = Choose the ids that are another weakness. What sources say under them goes with them. No later import joins them again.
operator-split-ids = Ids that go
operator-split-button = Separate
# $going (String) - ids
# $staying (String) - ids
operator-split-made = { $going } apart from { $staying }

# $id (String) - id of an advisory
operator-split-flash = The ids are apart from { $id } now. Alerts are now brought in line with it.

operator-split-end = Join again
# $id (String) - id of an advisory
operator-split-end-flash = What sources say about { $id } counts again. Alerts are now brought in line with it.

operator-error-split = Choose some of the ids, but not all of them.
## NVD against the CVE list

operator-conflicts-title = Versions in NVD and in the CVE list
operator-conflicts-text = What either of them names is compared with all lists.
operator-conflicts-none = Only one of them, or none, names products.
operator-conflicts-nvd = NVD
operator-conflicts-cve = CVE list
operator-conflicts-outcome = Result
operator-conflicts-nothing = Not named
operator-conflicts-same = The same
operator-conflicts-overlap = Partly different
operator-conflicts-disjoint = Nothing in common
operator-conflicts-one-only = Named by one only
operator-conflicts-undecided = Cannot be compared
## Setting aside, withdrawing

operator-decide-title = Set aside or withdraw
operator-decide-text = It is compared with no list while the decision holds. Open alerts close, and those who got a mail get one more.
operator-decide-kind = Decision
operator-decide-set-aside = Set aside: the data about it are wrong
operator-decide-withdrawn = Withdraw: there is no such weakness
operator-decide-reason-hint = Owners read it when they ask why. Write plainly.
operator-decide-until = Ends on
operator-decide-until-hint = May stay empty: then it holds until somebody takes it back.
operator-decide-button = Decide
# $id (String) - id of an advisory
operator-decide-flash = The decision about { $id } holds. Alerts are now brought in line with it.

# $id (String) - id of an advisory
operator-decide-end-flash = A decision about { $id } has ended. Alerts are now brought in line with it.

operator-error-kind = Choose a decision.
operator-error-until = Type a day in the future, or leave it empty.
## Ruling on versions

operator-rule-title = Rule on versions
operator-rule-text = It comes before all that sources say about these versions.
operator-rule-none = It names no product of the catalogue. Give its names a product first.
operator-rule-product = Product
operator-rule-status = What holds
operator-rule-affected = affected
operator-rule-not-affected = not affected
operator-rule-fixed = fixed
operator-rule-from = From version
operator-rule-from-hint = For “fixed”: the first version with the update. Empty: from the first one on.
operator-rule-before = Before version
operator-rule-before-hint = This version is no longer meant. Empty: without end.
operator-rule-button = Rule
# $product (String) - short name of a product
# $versions (String) - a range
# $status (String) - what holds
operator-rule-about = { $product }, { $versions }: { $status }

operator-error-rule-product = Choose a product.
operator-error-rule-status = Choose what holds of these versions.
operator-error-rule-from = Type the first version with the update.

## What the operator set aside, for everybody

advisory-set-aside-data = The people who run this service set this weakness aside, because the data about it are wrong. So nobody gets an alert.
advisory-set-aside-withdrawn = The people who run this service looked into this weakness: it is none. So nobody gets an alert.

# $reason (String) - in the operator's words
advisory-set-aside-reason = Their reason: { $reason }

# $day (String) - a day
advisory-set-aside-since = They decided this on { $day }.

# $day (String) - a day
# $end (String) - a day
advisory-set-aside-until = They decided this on { $day }. It holds until { $end }.
