### Alert cards: what page, mail and text have in common. The rules of every text are
### tests in tests/wording.rs. A step begins with an imperative and names the product.

language-name = English

## Levels

card-level-today = Today
card-level-week = This week
card-level-month = This month
card-level-info = For information
## Titles: imperative, product, date

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-update-today = Update { $product } today, { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-update-by = Update { $product } by { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-check-today = Check your version of { $product } today, { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-check-by = Check your version of { $product } by { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-stop-today = Stop using { $product } today, { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-stop-by = Stop using { $product } by { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-replace-today = Replace { $product } today, { $day }

# $product (String) - the product as the owner typed it
# $day (String) - a day with its weekday
card-title-replace-by = Replace { $product } by { $day }

# $product (String) - the product as the owner typed it
card-title-update-info = Update { $product } with your next normal update

# $product (String) - the product as the owner typed it
card-title-check-info = Check your version of { $product } when you have time

# $product (String) - the product as the owner typed it
card-title-cloud = Keep using { $product } as usual

## Subjects of mails: level word first, then the verb, then the product

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-update = { $level }: update { $product }

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-check = { $level }: check { $product }

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-stop = { $level }: stop using { $product }

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-replace = { $level }: replace { $product }

# $level (String) - the level word
# $product (String) - the product as the owner typed it
card-subject-cloud = { $level }: keep using { $product }

## What happened

card-what-title = What happened
# $count (Number) - how many
# $product (String) - the product as the owner typed it
card-what-fixed = { $count ->
    [one] The maker of { $product } has fixed a weakness.
   *[other] The maker of { $product } has fixed { $count } weaknesses with one update.
}

# $count (Number) - how many
# $product (String) - the product as the owner typed it
card-what-found = { $count ->
    [one] A weakness was found in { $product }.
   *[other] { $count } weaknesses were found in { $product }.
}

card-what-attacked = Attackers are already using it.
card-what-ransomware = Some lock files and ask for money.
## What could happen, one text per kind

card-danger-take-over = An attacker could take control of the device. They could read, change or lock your files, and ask for money.
card-danger-get-in = An attacker could get in without a valid password. They could then act as if they were you.
card-danger-forbidden = A person could open or change things that they should not be able to reach.
card-danger-full-control = A person who can already use the device could gain full control of it.
card-danger-read-data = An attacker could read private data, such as customer details or passwords.
card-danger-records = An attacker could read or change the records you keep there, such as orders or customer details.
card-danger-false-page = An attacker could show a false page or act in your name, if you click a link they send you.
card-danger-stops-working = An attacker could make it stop working. Your data is not at risk, but you may not be able to work.
card-danger-listen-in = An attacker on the same network could listen in. They could also change what is sent and received.
card-danger-harmful-file = Someone could send you a harmful file or page. If you open it, an attacker could take control of the device.
card-danger-tampered = Attackers have changed the software itself. The version you have may contain harmful code.
card-danger-not-known = Nobody has said yet what an attacker could do with it.
## The same kinds in one short line, for lists

card-short-take-over = An attacker could take control of the device.
card-short-get-in = An attacker could get in without a password.
card-short-forbidden = A person could reach things that are closed to them.
card-short-full-control = A person at the device could gain full control.
card-short-read-data = An attacker could read private data.
card-short-records = An attacker could read or change your records.
card-short-false-page = An attacker could act in your name.
card-short-stops-working = An attacker could stop it from working.
card-short-listen-in = An attacker on your network could listen in.
card-short-harmful-file = A harmful file or page could give an attacker control.
card-short-tampered = The software itself was changed by attackers.
card-short-not-known = Nobody has said yet what could happen.
## Does it affect you, and why we think so

card-touch-title = Does it affect you?
card-touch-yes = Yes, this affects you.
card-touch-maybe = This may affect you.
card-touch-maybe-version = This may affect you, so check your version.
card-touch-cannot-know = We cannot know if this affects you.
# $version (String) - a version
card-touch-version = You told us you have { $version }.

card-touch-no-version = You have not told us which one you have.
# $range (String) - which versions
card-touch-range = The weakness is in { $range }.

# $name (String) - a name
card-touch-platform = It depends on { $name }. Do you have it?

card-touch-edition = It depends on the edition, and we do not know yours.
card-touch-comparison = We cannot compare the two.
card-touch-no-range = The source does not say which versions have it.
card-touch-exposed = You told us it can be reached from the internet.
card-touch-exposed-assumed = We assumed it can be reached from the internet.
card-touch-inside = You told us it cannot be reached from the internet.
card-touch-inside-assumed = We assumed it cannot be reached from the internet.
## Which versions: parts of a sentence

card-range-all = all versions
# $version (String) - a version
card-range-one = version { $version }

# $version (String) - a version
card-range-before = the versions before { $version }

# $version (String) - a version
card-range-up-to = the versions up to { $version }

# $version (String) - a version
card-range-from = version { $version } and later

# $version (String) - a version
card-range-after = the versions after { $version }

# $from (String) - a version
# $to (String) - a version
card-range-from-before = version { $from } and later, before { $to }

# $from (String) - a version
# $to (String) - a version
card-range-from-up-to = the versions from { $from } to { $to }

# $range (String) - the versions as far as one end is known
card-range-start-unclear = { $range } (it is not clear from which one on)

# $range (String) - the versions as far as one end is known
card-range-end-unclear = { $range } (it is not clear up to which one)

## What to do: each step begins with an imperative and names the product

card-steps-title = What to do
# $product (String) - the product as the owner typed it
# $version (String) - a version
card-step-update = Update { $product } to version { $version } or later.

# $product (String) - the product as the owner typed it
card-step-update-newest = Update { $product } to the newest version.

# $product (String) - the product as the owner typed it
card-step-automatic = Let { $product } update by itself, then restart it.

# $product (String) - the product as the owner typed it
card-step-not-reachable = Make sure { $product } cannot be reached from the internet.

# $product (String) - the product as the owner typed it
card-step-not-reachable-settings = Make sure the settings of { $product } cannot be reached from the internet.

# $product (String) - the product as the owner typed it
card-step-stop = Stop using { $product } until you have a replacement.

# $product (String) - the product as the owner typed it
card-step-replace = Replace { $product }. It gets no more updates.

# $product (String) - the product as the owner typed it
# $version (String) - a version
card-step-check = Check your version of { $product }. If it is older than { $version }, update it.

# $product (String) - the product as the owner typed it
card-step-check-newest = Check your version of { $product }. If a newer one exists, update it.

# $product (String) - the product as the owner typed it
card-step-pass-on = Send this message to the person who looks after { $product }.

# $product (String) - the product as the owner typed it
card-step-break-in = Ask the person who looks after { $product } to check for a break-in.

# $product (String) - the product as the owner typed it
card-step-passwords = Change the passwords of { $product } after the other steps.

# $product (String) - the product as the owner typed it
card-step-cloud = Keep using { $product } as usual. The provider makes the update, so you have nothing to do.

## Labels of the links to the guide

card-how-update = How to update
card-how-automatic = How to set this
card-how-internet = How to close it
card-how-switch-off = How to stop it
card-how-replace = How to replace it
card-how-version = How to find it
card-how-helper = What to say
card-how-break-in = What to look for
card-how-passwords = How to change them
# $text (String) - free text
card-how-line = { $text }:

## Who can do it, and how long it takes

card-effort-title = Who, and how long
card-effort-who = Who can do it
card-effort-time = How long it takes
card-who-self = You
card-who-box = You or your internet provider
card-who-device = You or your IT helper
card-who-website = Your web agency or your host
card-who-helper = Your IT helper
card-who-business = The maker or your IT helper
card-who-cloud = The provider
card-who-replace = You and your IT helper
card-time-self = 5 to 15 minutes
card-time-system = 30 to 60 minutes
card-time-box = 15 to 45 minutes
card-time-website = 1 to 2 hours
card-time-helper = 1 to 4 hours
card-time-business = Half a day
card-time-cloud = No time of yours
card-time-replace = A small project
card-note-system = It restarts at the end
card-note-box = The internet is off for a short time
card-note-website = Make a backup first
card-note-helper = Plan a pause in your work
card-note-business = Ask them first
card-note-replace = Set a date this month
## Where to get help

card-help-title = Need help?
# $name (String) - a name
# $phone (String) - a phone number
card-help-call = Call { $name } on { $phone }.

# $name (String) - a name
# $phone (String) - a phone number
# $hours (String) - opening hours
card-help-call-hours = Call { $name } on { $phone }, { $hours }.

# $name (String) - a name
card-help-ask = Ask { $name }.

card-help-nobody = Ask the person who looks after your computers.
## How to check this message

card-check-title = How do I know this is real?
card-check-intro = Type this address yourself, then enter the code.
card-check-address = Address to type
card-check-code = Code of this alert
card-check-promise = We never ask for a password or a payment.
## Why this level

# $level (String) - the level word
card-why-title = Why “{ $level }”?

card-why-question = Question
card-why-answer = Answer
# $version (String) - a version
card-why-table = Decided with our table of urgency, version { $version }.
# $day (String)
# $reason (String)
# $who (String)
card-why-by-hand = { $who } set the level on { $day }: { $reason }

card-why-used = Is the weakness already used?
card-why-used-active = Yes, attackers are using it.
card-why-used-poc = Not that we know, but the method is public.
card-why-used-none = Not that we know.
# $product (String) - the product as the owner typed it
card-why-exposed = Can { $product } be reached from the internet?

card-why-exposed-yes = Yes, you told us so.
card-why-exposed-no = No, you told us so.
card-why-exposed-assumed-yes = Yes. We assumed so from the kind of product.
card-why-exposed-assumed-no = No. We assumed so from the kind of product.
card-why-automatable = Can an attack run by itself?
card-why-total = Can an attacker gain full control?
card-why-version = Do we know your version?
# $version (String) - a version
card-why-version-yes = Yes, { $version }.

card-why-yes = Yes.
card-why-no = No.
card-why-not-scored = Nobody has assessed this yet.
card-why-rules = Which rules changed the level?
card-rule-ransomware = Blackmailers use it, so it is more urgent.
card-rule-tampered = The software was changed by attackers, so act today.
card-rule-opens-files = It opens files from outside, so do it within the month.
card-rule-version-unknown = We do not know your version, so it is not above “this week”.
card-rule-cloud = The provider makes the update, so this is for information.
card-rule-end-of-life = It gets no more updates, so act within the month.
card-rule-unscored = It is attacked but not assessed yet, so act this week.
card-rule-by-hand = Nobody has scored it yet, so a person looked at it.
## For the IT helper: technical words are allowed here

card-expert-title = For your IT helper
card-expert-label = Text to pass on
card-expert-take-over = code execution or full control
card-expert-get-in = authentication bypass
card-expert-forbidden = missing or wrong access control
card-expert-full-control = local privilege escalation
card-expert-read-data = information disclosure
card-expert-records = injection into a database or directory
card-expert-false-page = cross-site scripting, request forgery or spoofing
card-expert-stops-working = denial of service
card-expert-listen-in = weak protection of data in transit
card-expert-harmful-file = code execution through a crafted file or page
card-expert-tampered = malicious code in the product
card-expert-not-known = impact not stated
# $product (String) - the product as the owner typed it
# $text (String) - free text
card-expert-head = { $product }: { $text }

# $name (String) - maker and product as the catalogue names them
card-expert-product = Product: { $name }

# $range (String) - which versions
card-expert-range = Affected: { $range }

# $ids (String) - CVE ids
card-expert-weaknesses = Weaknesses: { $ids }

# $version (String) - a version
card-expert-fixed = Fixed in: { $version }

card-expert-not-fixed = Fixed in: not stated
# $version (String) - a version
card-expert-version = Version declared: { $version }

card-expert-no-version = Version declared: not known
card-expert-exposed = Reachable from the internet: yes
card-expert-inside = Reachable from the internet: no
card-expert-exposed-assumed = Reachable from the internet: yes (assumed)
card-expert-inside-assumed = Reachable from the internet: no (assumed)
card-expert-attacked = Exploited: yes
# $date (String) - a date
card-expert-listed = Exploited: yes, listed by CISA (KEV) on { $date }

card-expert-not-attacked = Exploited: not known
card-expert-ransomware = Ransomware campaigns: yes
# $name (String) - a name
# $score (String) - CVSS version, score and vector
card-expert-score = { $name }: CVSS { $score }

card-sources-title = Sources
