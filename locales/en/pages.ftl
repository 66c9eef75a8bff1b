### Pages. The frame first, then one group for each page.

## The frame

page-skip = Skip to content
page-menu = Menu
page-menu-main = Main menu
page-menu-account = Language and account
page-menu-close = Close
page-sign-out = Sign out
page-tagline = Security alerts

# $person (String) - who answers
page-help-before = Questions? Call { $person } on
page-footer-code = Check a message
page-footer-accessibility = Accessibility
page-footer-privacy = Your data
page-footer-mails = Mails of the demo
page-footer-demo = This is a demonstration: the businesses and the people are invented, the weaknesses are real.
page-title-error = Error:{" "}

# $count (Number) - how many
page-errors-title = { $count ->
        [one] Check one answer
       *[other] Check { $count } answers
    }
page-save = Save
page-next = Show the next ones
page-choose = Choose
page-unknown = I do not know
page-good-to-know = Good to know
page-nav-home = Home
page-nav-alerts = Alerts
page-nav-software = Your software

## Levels and states

page-state-possible = May affect you
page-state-assessing = Being assessed
page-state-answered = Answered
page-state-clear = Nothing to do
page-state-unwatched = Not watched yet
page-exposure-yes = reachable from the internet
page-exposure-no = not reachable from the internet
page-exposure-assumed-yes = reachable from the internet (we assume)
page-version-unknown = version not known

# $version (String) - as typed
page-version-is = version { $version }
page-give-version = Which version?

# $name (String) - of the program
page-of-program = of { $name }

# $name (String) - of the program
page-for-program = for { $name }

## Sign-in

page-sign-in-title = Sign in
page-sign-in-button = Sign in
page-field-email = E-mail address
page-field-password = Password
page-sign-in-demo = Sign-ins of the demo
page-sign-in-demo-text = Use any of these to look around. Everything in them is invented.
page-sign-in-forgotten = Password forgotten
page-sign-in-forgotten-text = We send you a link to choose a new one.
page-sign-in-no-link = Our alerts never contain a link to this page. Type the address yourself:

## Welcome

page-welcome-title = We tell you when a program you use becomes dangerous
page-welcome-lead = Every day, weaknesses are found in the programs that everyone uses. Most do not concern you. We write only when one does, in plain words, with what to do and by when.
page-welcome-how = How it works
page-welcome-step-list = You tell us what you use.
page-welcome-step-list-more = Programs, router, website, cash desk. Ten minutes are enough.
page-welcome-step-watch = We compare every new weakness with your list.
page-welcome-step-watch-more = Each day, with the public sources that experts use.
page-welcome-step-write = We write when you have something to do.
page-welcome-step-write-more = About ten times a year. Three steps at most, and who can do them.
page-welcome-check = Is this message really from us?
page-welcome-check-text = Each of our messages carries a code. Type it here and compare.
page-welcome-private = Who sees your list
page-welcome-private-text = Only you. Your chamber sees an alert only when you ask for help with it.

## The owner’s home

page-home-empty-title = Tell us what you use
page-home-empty-lead = We watch the programs and devices on your list. The list is still empty.

# $count (Number) - how many
page-home-todo-title = { $count ->
        [2] Two things to do
        [3] Three things to do
        [4] Four things to do
        [5] Five things to do
        [6] Six things to do
        [7] Seven things to do
        [8] Eight things to do
        [9] Nine things to do
        [one] One thing to do
       *[other] { $count } things to do
    }

# $count (Number) - how many
page-home-questions-title = { $count ->
        [2] Two questions for you
        [3] Three questions for you
        [4] Four questions for you
        [5] Five questions for you
        [6] Six questions for you
        [7] Seven questions for you
        [8] Eight questions for you
        [9] Nine questions for you
        [one] One question for you
       *[other] { $count } questions for you
    }
page-home-clear-title = All clear. Nothing to do.
page-home-waiting-title = Nothing to do for now.

# $count (Number) - programs on the list
# $as-of (String) - age of the data
page-home-checked = { $count ->
        [one] Your program is checked. Data as of { $as-of }.
       *[other] Your { $count } programs are checked. Data as of { $as-of }.
    }
page-home-no-data = We are still reading our first data. Come back in a few minutes.
page-home-stale = Our data are older than they should be. We are working on it; something new may still be missing here.
page-home-possible = May affect you.
page-home-see = See what to do

# $count (Number) - how many
page-home-question = { $count ->
        [one] One question
       *[other] Some questions
    }
page-home-question-text = We know of a weakness, but not your version. Tell us the version and we tell you whether it affects you.

# $name (String) - of the program
page-home-question-link = Which version of { $name }?

# $names (String) - of the programs
page-home-assessing = A new weakness names { $names }. We are assessing it and write to you if you have something to do.
page-home-week = Checked this week

# $count (Number) - how many
page-home-week-compared = { $count ->
        [one] advisory compared with your programs.
       *[other] advisories compared with your programs.
    }

# $count (Number) - how many
page-home-week-named = { $count ->
        [0] of them named a program of yours.
        [one] of them named a program of yours. You have nothing to do.
       *[other] of them named a program of yours. You have nothing to do.
    }
page-home-next = What happens next
page-home-next-text = As soon as you have something to do, we write to

# $count (Number) - how many
page-home-more = { $count ->
        [one] Show the other program
       *[other] Show the other { $count } programs
    }
page-home-change-list = See and change the list
page-home-empty-what = What belongs on the list
page-home-empty-what-text = Here you will see what is on your list and whether you have something to do.
page-home-empty-ideas = Think of the computers and phones, the internet box, the printer, the website, the cash desk, the mail program, and where you keep your files.

## Your software

page-software-title = Your software
page-software-all = All programs

# $count (Number) - how many
page-software-count = { $count ->
        [one] One program.
       *[other] { $count } programs.
    }

# $count (Number) - how many
page-software-questions = { $count ->
        [one] One short answer would make our alerts more exact.
       *[other] { $count } short answers would make our alerts more exact.
    }
page-software-empty = Your list is empty. Add a first program, and we tell you at once whether you have something to do.
page-add-title = Add a program
page-add-first = Add a first program
page-add-search = Search
page-field-search = Program or device
page-field-search-hint = Type the name you use for it, or what it says on the box.
page-search-button = Search

# $count (Number) - how many
page-add-found = { $count ->
        [0] Nothing found
        [one] One program found
       *[other] { $count } programs found
    }
page-add-choose = Open the one you have and add it.

# $query (String) - as typed
page-add-none = We do not know “{ $query }” yet. Try a shorter name, or add it as you wrote it.

# $name (String) - of the program
page-add-button = Add { $name }
page-add-other = Not in this list
page-add-other-note = We keep the name as you write it
page-add-other-button = Add under this name
page-field-label = What you call it
page-field-label-hint = Our alerts use this name.
page-field-version = Version
page-field-version-hint = Copy it as it is shown, for example 7.0.2. You often find it under “About”.
page-field-exposure = Can it be reached from the internet?
page-field-exposure-hint = For example, you open it from home, or your customers see it.
page-field-exposure-assumed-yes = For example, you open it from home, or your customers see it. If you do not know, we assume yes.
page-field-exposure-assumed-no = For example, you open it from home, or your customers see it. If you do not know, we assume no.
page-field-exposure-yes = Yes
page-field-exposure-no = No, only from inside
page-item-verdict = Does a weakness affect you?
page-item-affected = Yes, a weakness affects this program.
page-item-possible = Perhaps. One fact is missing.
page-item-assessing = We do not know yet. We are assessing a new weakness.
page-item-answered = You answered: it does not concern you, or it is done.
page-item-clear = No. We know of no weakness that affects your version.
page-item-unwatched = We cannot say. We cannot watch this program yet.
page-item-details = What we know about it
page-item-tell-version = Tell us your version
page-item-tell-version-text = With the version we can say yes or no.

# $name (String) - of the program
page-item-guide = Where to find the version of { $name }
page-item-gone = No longer in use?

# $name (String) - of the program
page-item-remove = Remove { $name } from the list

# $name (String) - of the program
page-removal-title = Remove { $name }?
page-removal-text = We then no longer watch it for you. You can add it again at any time.
page-removal-alert = Its open alert is closed.

# $name (String) - of the program
page-removal-button = Remove { $name }
page-removal-keep = Keep it

# $name (String) - of the program
page-added-flash = { $name } is on your list.

# $name (String) - of the program
page-saved-flash = We have noted what you changed for { $name }.

# $name (String) - of the program
page-removed-flash = { $name } is no longer on your list.

## Alerts

page-alerts-title = Your alerts

# $what (String) - how many alerts, questions and notes, joined
page-alerts-open = Open: { $what }.

# $count (Number) - how many
page-alerts-open-alerts = { $count ->
        [one] one alert
       *[other] { $count } alerts
    }

# $count (Number) - how many
page-alerts-open-questions = { $count ->
        [one] one question
       *[other] { $count } questions
    }

# $count (Number) - how many
page-alerts-open-notes = { $count ->
        [one] one for information
       *[other] { $count } for information
    }
page-alerts-none = No alert concerns you today. When one does, it is shown here and we write to you.
page-alerts-answered = Answered
page-alerts-answered-none = Alerts that you have answered will be listed here, with who and when.
page-alert-answer = Your answer
page-alert-answers = Your answers so far
page-alert-done = Mark as done
page-alert-done-version = Version you have now (optional)

# $version (String) - that fixes it
page-alert-done-version-hint = If you leave it empty, we note { $version } or newer.

# $day (String) - when we write again
page-alert-later = Remind me on { $day }
page-alert-not-ours = Not ours
page-alert-not-ours-why = Why is it not for you?
page-alert-reason-not-used = We do not use this program
page-alert-reason-wrong-version = We have another version
page-alert-reason-other = Another reason
page-alert-not-ours-button = Close this alert
page-alert-state-done = Done
page-alert-state-later = Reminder asked for
page-alert-state-not-ours = Not ours
page-alert-state-help = Help asked for
page-alert-state-closed = Nothing to do any more

# $person (String) - who answered
# $when (String) - the moment
page-alert-who-when = { $person }, { $when }
page-alert-undo = Open this alert again

# $organisation (String) - chamber or provider
page-alert-help-text = We pass this alert on to { $organisation }. They see this alert and nothing else, and call you back.
page-alert-help-button = Ask for help and show this alert
page-alert-help-asked = Your request has gone out: we have passed on this alert.
page-alert-correct-version = Correct my version
page-alert-more = To go further
page-alert-copy = Copy the text
page-alert-copied = Copied
page-alert-download = Download the text (.txt)
page-alert-done-flash = Thank you. This alert is done.

# $day (String) - when we write again
page-alert-later-flash = We write to you again on { $day }.
page-alert-not-ours-flash = Thank you. We have closed this alert.
page-alert-help-flash = We have passed on your request.
page-alert-undone-flash = The alert is open again.
page-answer-kicker = This page shows only this alert.
page-answer-done-title = Thank you, we have noted your answer
page-answer-done-undo = Was it a mistake? You can change your answer.
page-answer-back = Back to the alert
page-answer-close = You may close this page.

## Check code

page-code-title = Does this message come from us?
page-code-lead = Each of our messages carries a code. Type it and compare four facts.
page-code-found-title = Yes, this message comes from us
page-code-found-lead = Compare these lines with the message you received. If a single one differs, call us.
page-code-unknown-title = We do not know this code
page-code-unknown-lead = Check that you copied it exactly. If you did, the message does not come from us: open no link in it.
page-code-wait-title = Too many codes in a short time

# $count (Number) - minutes
page-code-wait-lead = { $count ->
        [one] Wait one minute, then try again. In a hurry? Call us.
       *[other] Wait { $count } minutes, then try again. In a hurry? Call us.
    }

# $code (String) - eight characters
page-code-kicker = Code { $code }
page-code-message = The message
page-code-subject = Subject
page-code-sent = Sent
page-code-from = From
page-code-level = Level
page-code-another = Check another message
page-field-code = Code of the message
page-field-code-hint = Eight characters, near the end of the message. The dash is optional.
page-code-button = Check the code
page-code-none = No code?
page-code-none-text = Then the message does not come from us. Open no link in it. Call us.

## Chamber



# $count (Number) - how many
page-chamber-requests = { $count ->
        [0] Nobody is asking for help.
        [one] One member is asking for help.
       *[other] { $count } members are asking for help.
    }
page-chamber-help = Requests for help
page-chamber-help-none = No request is open. When a member asks for help, the alert they show you appears here.
page-chamber-list-none = Members that you enrol will be listed here.
page-chamber-business = Business
page-chamber-trade = Trade
page-chamber-town = Town

## Operator

page-operator-title = The service today

# $organisations (Number) - chambers and providers
# $businesses (Number) - businesses
page-operator-tenants = Chambers and providers: { $organisations }. Businesses: { $businesses }.

# $advisories (Number) - known
page-operator-advisories = Advisories: { $advisories }.
page-operator-held = Waiting for you
page-operator-held-none = No advisory waits for a level.
page-operator-held-text = These advisories have no score. Read the source, choose a level, give a reason. The owners read “being assessed” until then.

# $id (String) - id of an advisory
operator-held-read = Read the sources of { $id }

# $count (Number) - how many
page-operator-touched = { $count ->
        [0] No business affected
        [one] One business affected
       *[other] { $count } businesses affected
    }
page-operator-level = Level
page-operator-reason = Reason
page-operator-reason-hint = We keep it with your name.

# $id (String) - of the advisory
page-operator-release = Release { $id }
page-operator-feeds = Sources
page-operator-feeds-none = No source has been read yet. Import files or wait for the first fetch.
page-operator-feeds-caption = A source is late when nothing new came for longer than its own rhythm.
page-operator-feed = Source
page-operator-age = Newest data
page-operator-documents = Read
page-operator-never = never
page-operator-stale = late
page-operator-outbox = Outgoing mail
page-operator-outbox-none = No message has been written yet.
page-operator-failures = Last failures

# $when (String) - the last try
# $count (Number) - tries
page-operator-attempts = { $count ->
        [one] { $when }, one try
       *[other] { $when }, { $count } tries
    }

## Mails of the demo

page-mails-title = Mails of the demo
page-mails-lead = Nothing leaves this machine. Here is what would have been sent.
page-mails-none = No mail yet. As soon as an alert is written, its mail appears here.
page-mails-list = Newest first
page-mail-head = Head
page-mail-text = Text part
page-mail-html = HTML part
page-mail-html-link = Open the HTML part alone

## Guides

page-guide-contents = On this page

## Accessibility and data

page-accessibility-title = Accessibility
page-accessibility-lead = Everyone must be able to read and answer an alert. We aim at WCAG 2.2, level AA.
page-accessibility-done = What works
page-accessibility-done-keyboard = Every page works with the keyboard alone.
page-accessibility-done-zoom = Text can be enlarged to 400 % without scrolling sideways.
page-accessibility-done-colour = Colour is never the only sign: a level has a word and a shape. Light and dark follow your device.
page-accessibility-done-script = Everything works without JavaScript and on slow lines.
page-accessibility-gaps = What is missing
page-accessibility-gaps-text = We check each page by machine and by hand. No outside expert and no regular reader of screen readers has tested them yet.
page-accessibility-tell = Something does not work?
page-accessibility-tell-text = Tell us. We read out any alert over the telephone.
page-privacy-title = Your data
page-privacy-lead = We keep what we need to warn you, and nothing else.
page-privacy-keep = What we keep
page-privacy-keep-person = Your name, your work e-mail address, your language, and a scrambled form of your password.
page-privacy-keep-software = The list of programs of your business, with versions.
page-privacy-keep-alerts = The alerts, and who answered what and when.
page-privacy-keep-mails = The messages we sent you, so that their codes can be checked.
page-privacy-who = Who sees it
page-privacy-who-text = People of your business who have a sign-in. Your chamber sees that you are a member, not your list.
page-privacy-who-help = When you ask for help, your chamber sees that one alert.
page-privacy-not = What we do not do
page-privacy-not-text = No advertising, no tracking, no images that report when you read a mail, no sale of data. The only cookies keep you signed in and remember your language.
page-privacy-rights = Your rights

# $organisation (String) - chamber or provider
page-privacy-rights-text = You may see, correct, take with you or delete your data at any time. Ask { $organisation }.
