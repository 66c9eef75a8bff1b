### Why a verdict is what it is, why there was no alert, and the page about one weakness.

## The verdict in plain words

# $program (String) - the owner's name for it
verdict-title = { $program }: why we say this

# $program (String) - the owner’s name for it
verdict-back-alert = Alert: { $program }

# $program (String) - the owner's name for it
verdict-yes = Yes, { $program } has this weakness.

# $program (String) - the owner's name for it
verdict-maybe = { $program } may have this weakness. One fact is missing.

# $program (String) - the owner's name for it
verdict-no = No, { $program } does not have this weakness.
verdict-withdrawn = This weakness was withdrawn by its source. It concerns nobody.
verdict-weakness = The weakness is known as
verdict-compared = What we compared

# $version (String) - as the owner typed it
verdict-yours = The version on the list is { $version }.
verdict-yours-unknown = The list does not say which version it is.

# $when (String) - day and time
verdict-compared-at = We compared it with these sources, the newest from { $when }:

# $when (String) - day and time
verdict-spoken-at = These sources speak of it, the newest from { $when }:

# $range (String) - which versions, several joined
verdict-source-range = The weakness is in { $range }.
# $part (String) - name and version of a part
verdict-source-part = It speaks of a part of this program: { $part }.
verdict-source-yes = This version is one of them.
verdict-source-no = This version is none of them.
verdict-source-maybe = We cannot tell whether this version is one of them.
verdict-source-other = It does not name this program.
verdict-source-silent = It says nothing about programs or versions.
verdict-source-attacked = It says that attackers use this weakness.
verdict-source-withdrawn = It withdrew the weakness.
verdict-source-ruled-affected = It says that this version has the weakness.
verdict-source-ruled-not-affected = It says that this version does not have the weakness.
verdict-source-ruled-fixed = It says that this version is repaired.
verdict-source-ruled-open = It says that this version is still being looked into.
verdict-source-counts = The maker knows its program best, so its word counts.

# $day (String) - when the source last changed it
# $read (String) - when we read it
verdict-source-dates = Published or changed on { $day }, read by us on { $read }.

# $read (String) - when we read it
verdict-source-read = Read by us on { $read }.
verdict-range-unclear = versions that it does not name clearly

# $count (Number) - how many other ranges of versions
verdict-range-more = { $count ->
    [one] one more range
   *[other] { $count } more ranges
}

## What would change it

verdict-change = What would change this

# $version (String) - the fixed version
verdict-change-update = An update: from version { $version } on, the answer is another one.
verdict-change-version = The version: we do not know which one you have.
verdict-change-edition = The edition: it depends on it, and we do not know yours.

# $name (String) - another program or device
verdict-change-platform = Another program: it depends on { $name }. Add it to the list if you have it.
verdict-change-comparable = A version written like that of the source: these two we cannot put in order.
verdict-change-range = A clearer word of the source about the versions.
verdict-change-other-version = Another version on your side: one of those with the weakness.
verdict-change-ruling = A new decision of the maker, or of the people who run this service.
verdict-change-naming = A source that names this program.
verdict-change-correction = A correction by the source. Then we compare again by ourselves.

## For the IT helper

verdict-link = Why do we think so?
verdict-links = What we compared

# $id (String) - id of the weakness
verdict-link-weakness = Why: { $id }

# $count (Number) - how many are not listed
verdict-links-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
verdict-more = For your IT helper
verdict-steps = Step by step
verdict-scores = Scores
verdict-documents = Original documents
verdict-documents-text = The text as the source published it, as a file.

# $source (String) - name of the source
# $id (String) - the id that it uses
verdict-document = { $source }: { $id }

# $number (Number) - from 1
verdict-tree-configuration = Configuration { $number }
verdict-tree-any = One of these is enough
verdict-tree-all = All of these are needed
verdict-tree-not-any = None of these may be there
verdict-tree-not-all = Not all of these may be there together
verdict-tree-condition = Condition:

# $name (String) - name and version
verdict-tree-component = Inside the program: { $name }
verdict-tree-unreadable = (unreadable)

# $count (Number) - how many
verdict-tree-others = { $count ->
    [one] One more
   *[other] { $count } more
}
verdict-answer-yes = Yes
verdict-answer-no = No
verdict-answer-maybe = Open
verdict-met-by-none = no program of the list

# $row (String) - name and version
verdict-met-by = on the list: { $row }
verdict-ground-other-product = another product
verdict-ground-every = every version is meant

# $version (String) - the version on the list
# $bound (String) - the end of the range
verdict-ground-less = { $version } is before { $bound }

# $version (String) - the version on the list
# $bound (String) - the end of the range
verdict-ground-greater = { $version } is after { $bound }

# $version (String) - the version on the list
# $bound (String) - the end of the range
verdict-ground-equal-in = { $version } is the same as { $bound }, which belongs to the range

# $version (String) - the version on the list
# $bound (String) - the end of the range
verdict-ground-equal-out = { $version } is the same as { $bound }, which no longer belongs to the range

# $version (String) - the version on the list
# $bound (String) - the end of the range
verdict-ground-unordered = { $version } and { $bound } cannot be put in order

# $words (String) - what was compared
# $scheme (String) - name of an order of versions
verdict-ground-scheme = { $words } (in the order of { $scheme })

# $version (String) - the version on the list
verdict-ground-same = { $version } is the version that is meant

# $version (String) - the version on the list
# $wanted (String) - the version that is meant
verdict-ground-other = { $version } is not { $wanted }
verdict-ground-no-version = the version is not known

# $version (String) - the version on the list
verdict-ground-has-version = meant is one without a version, and the list says { $version }
verdict-ground-unclear = the source’s range is not understood

# $name (String) - name of the attribute in CPE
# $wanted (String) - what is meant
# $given (String) - what the list says
verdict-ground-attribute = { $name }: { $wanted } is meant, the list says { $given }

# $name (String) - name of the attribute in CPE
# $wanted (String) - what is meant
verdict-ground-attribute-none = { $name }: { $wanted } is meant, the list says nothing

# $said (String) - what was decided
verdict-ruling-maker = The maker about certain versions: { $said }

# $said (String) - what was decided
verdict-ruling-analyst = An analyst about certain versions: { $said }
verdict-status-affected = they have the weakness
verdict-status-not-affected = they do not have the weakness
verdict-status-fixed = they are repaired
verdict-status-open = it is still being looked into
verdict-standing-decides = decides here
verdict-standing-overruled = another decision comes before it
verdict-standing-other-release = about other versions than this one, or not certainly about it
verdict-standing-elsewhere = only about this inside another product

# $reason (String) - the source's words
verdict-ruling-reason = Its reason: { $reason }

# $reason (String) - the source’s words
verdict-tree-reason = its reason: { $reason }

# $notes (String) - what was said before
# $note (String) - what is said more
verdict-tree-notes = { $notes }; { $note }
verdict-tree-counts-open = counts as open, as no list is complete
verdict-vex-no-component = the part with the weakness is not in it.
verdict-vex-no-code = the faulty part of the program is not in it.
verdict-vex-not-run = the faulty part of the program is in it, but it never runs.
verdict-vex-not-controlled = nobody from outside can reach the faulty part of the program.
verdict-vex-protected = it is protected in another way.
verdict-vex-requires = it needs a setting, or something else, that is not there.

## Why there was no alert

why-link = Why did we not get an alert?
why-title = Why did we not get this alert?

# $name (String) - of a business
why-title-member = Why did { $name } not get this alert?
why-title-operator = Why was there no alert?
why-lead = Type the number of a weakness that you have heard of. We say what we know of it, and why there was an alert or none.
why-field = Number of the weakness
why-field-hint = For example CVE-2024-3400.
why-error-id = Type the number like this: CVE-2024-3400
why-button = Look it up
why-answer = The answer
why-not-known = We do not know this weakness. Perhaps none of our sources has it yet, or its number is written in another way.
why-withdrawn = Its source withdrew it: it was no weakness. So nobody gets an alert.
why-names-nothing = We know it, but no source says yet which programs have it. As soon as one does, we compare.
why-pending = It has just arrived and is being compared. Look again in a few minutes.
why-list-closed = Whether this business was told is for the business to see. Its list is not open to you.
why-list-closed-ask = Ask the business. It finds the answer on its own pages, or it can open its list to you.
why-no-program = No program on the list is named in it.
why-no-watched-program = None of the programs that we watch is named.

# $named (String) - the programs that are named, joined
why-named = It is in { $named }.

# $count (Number) - how many other programs
why-named-more = { $count ->
    [one] one more program
   *[other] { $count } more programs
}

# $labels (String) - the owner's names for programs, joined
why-not-compared = We could not compare: { $labels }.

# $count (Number) - how many other programs
why-not-compared-more = { $count ->
    [one] one more program
   *[other] { $count } more programs
}
why-near = Names that look alike

# $label (String) - the owner's name for a program
# $named (String) - the program that is named
why-near-maker = { $label } is on the list. Named is { $named }, another program of the same maker.

# $label (String) - the owner's name for a program
# $named (String) - the program that is named
why-near-name = { $label } is on the list. Named is { $named }, a program of another maker.

# $version (String) - the version on the list
why-other-version = The version on the list is { $version }. It does not have the weakness.
why-ruled-not-affected = The maker says that this version does not have the weakness.
why-ruled-fixed = The maker says that it is repaired in this version.
why-ruled-analyst = We looked into it: this version does not have the weakness.
why-other-platform = It depends on what else is on the list, and that does not fit.

# $day (String) - written out
why-dismissed-not-used = On { $day } the business answered that it does not use this program.

# $day (String) - written out
why-dismissed-version = On { $day } the business answered that it has another version.

# $day (String) - written out
why-dismissed-done = On { $day } the business marked it as done.

# $day (String) - written out
why-dismissed-other = On { $day } the business answered that this does not concern it.

# $day (String) - written out
why-you-not-used = On { $day } you answered that you do not use this program.

# $day (String) - written out
why-you-version = On { $day } you answered that you have another version.

# $day (String) - written out
why-you-done = On { $day } you marked it as done.

# $day (String) - written out
why-you-other = On { $day } you answered that this does not concern you.
why-held = Nobody has said yet how bad it is. We are looking into it, and write when we know.
why-on-page = There is an alert on the page. No mail was sent about it.

# $level (String) - the level word
why-no-mail-level = Its level is “{ $level }”. We write only about what has to be done today or this week.
why-no-mail-nobody = Nobody receives the alerts of this business.
why-no-mail-question = The version is not known yet, so it is a question and no alarm.
why-no-mail-first-days = The list was new. In the first days we write only about what is being attacked now and has to be done the same day.
why-no-mail-old = It was published long ago, and we know of no attacks.
why-no-mail-joined = We had already written about this program. This was added to that alert, and nothing more is to be done for it.
why-no-mail-own-change = It came up when the list was changed, and the page said so at once.

# $day (String) - written out
why-told = We wrote about it on { $day }.

# $code (String) - the code by which it can be checked
why-told-code = The mail carries the code { $code }.

# $when (String) - day and time
why-sent = The mail server took the mail on { $when }. Look in the folder for unwanted mail too.
why-paused = The mail is waiting: the sending is stopped for now.
why-waiting = The mail is waiting for its turn.
why-tried-again = The mail could not be delivered so far. We keep trying.
why-refused = The mailbox refused the mail. Check whether the address is right.
why-set-aside = The mail was not sent. The matter was over before it could leave.
why-see-alert = See the alert
why-see-verdict = See what was compared

# $names (String) - programs, joined
why-operator-programs = It names these programs of our catalogue: { $names }.
why-operator-none = It names no program that we know, so it can reach nobody.
why-operator-held = Nobody has scored it. It is waiting for you on the page “The service today”.
why-operator-closed = What each business was told is for that business to see.

## One weakness

advisory-kicker = One weakness
advisory-early = Early, not yet confirmed: so far only the maker or the CVE list names the programs. The database NVD has not looked at it yet.
advisory-withdrawn = Its source withdrew it. It concerns nobody.
advisory-attacked = Attackers are already using it.

# $day (String) - written out
advisory-published = Published on { $day }.

# $day (String) - written out
# $changed (String) - written out
advisory-changed = Published on { $day }, last changed on { $changed }.

# $names (String) - other ids, joined
advisory-also = Also known as { $names }.
advisory-yours = Your programs

# $name (String) - of a business
advisory-touches = Does it touch { $name }?
advisory-programs = Which programs
advisory-names-none = No source says yet which programs have it.

# $count (Number) - how many
advisory-more-programs = { $count ->
    [one] And one more program.
   *[other] And { $count } more programs.
}
advisory-sources = Who says so
advisory-summary = What the source writes, in English
advisory-remedies = What can be done, in the source’s words
