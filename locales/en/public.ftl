### Public pages: what anybody may read without an account.

## The frame

page-nav-sample = Sample alert
page-nav-join = Join
page-nav-help = Get help
page-footer-help = Help in your country
page-footer-legal = Legal notice
page-language = Language:{" "}

## Welcome

page-welcome-see-sample = See a sample alert
page-welcome-chamber = For a chamber
page-welcome-chamber-text = You enrol your members. Each starts with a list that fits the trade, and is watched over before anyone signs in. Mails and pages carry your name. You see totals, never a member’s list.
page-welcome-provider = For a provider
page-welcome-provider-text = Your customers hear from you, in your name, when something they run needs care. When they ask for help, you see that one alert and call them back.
page-welcome-from = Where it comes from
page-welcome-from-text = Tocsin carries on the work of two European projects of 2002 to 2004. Their lesson still holds: experts write for experts, and small businesses have no time to search. A tocsin is the bell of a town. It rings when people have to act, and is silent otherwise.
page-welcome-join = How to join

## Sample alert

# $title (String) - of the alert
page-sample-title = Sample: { $title }
page-sample-kicker = A sample. It concerns nobody.
page-sample-lead = This is what you read when a program on your list has a weakness. Page and mail say the same. The weakness is a real one of 2025; the business is invented.
page-sample-helper = your chamber
page-sample-answers = What you can answer
page-sample-answers-text = Under a real alert you press one of these. Here they only explain themselves.
page-sample-done = We note the new version on your list. The alert is done.
page-sample-later = We write once more on that day, and then no more.
page-sample-not-ours = You tell us why. We stop writing about it.
page-sample-help-button = Ask for help
page-sample-help = Your chamber sees this one alert and nothing else, and calls you back.
page-sample-code = The code in this sample is an example. The page “Check a message” does not know it.
page-sample-next = Would you like such alerts?
page-sample-next-text = Asking costs nothing.

## How to check a message

page-recognise-title = How to check a message from us
page-recognise-lead = A false message can look like a real one. These signs tell you which is ours.
page-recognise-how = Check it in three steps
page-recognise-step-type = Type this address yourself in your browser.
page-recognise-step-code = Type the code that stands near the end of the message.
page-recognise-step-compare = Compare the four lines that we show with the message.
page-recognise-step-compare-more = Subject, day, sender and level must be the same.
page-recognise-always = What our messages always have
page-recognise-always-code = A code of eight characters, such as K7QM-4T2P.
page-recognise-always-sender = The name of your chamber or provider as the sender.
page-recognise-always-business = The name of your business, at the end.
page-recognise-never = What our alerts never have
page-recognise-never-sign-in = A link to sign in.
page-recognise-never-attachment = An attachment.
page-recognise-never-secret = A question for your password, your bank card or a payment.
page-recognise-never-picture = Pictures, or anything hidden that reports when you read.
page-recognise-links = The links in an alert
page-recognise-links-text = One answers this alert. The others lead to our guides. All of them begin with this address:
page-recognise-asked = Only a message that you asked for yourself, such as a new password, has a link for that.
page-recognise-doubt = Still in doubt?
page-recognise-doubt-text = Open no link. Call your chamber or provider by a number that you know already, not by one in the message.
page-recognise-link = How to recognise our messages

## Join

page-join-title = How to join
page-join-lead = Asking costs nothing and binds you to nothing.
page-join-owner = You run a business
page-join-owner-text = Ask your chamber or your internet provider. It enrols you, with a first list that fits your trade. You are watched over before you sign in for the first time.
page-join-listed = They take part here
page-join-listed-none = No chamber and no provider is listed here yet. Ask yours whether it takes part.
page-join-listed-text = Call yours and say that you want its security alerts.
page-join-name = Chamber or provider
page-join-phone = Telephone
page-join-hours = When
page-join-alone = No chamber near you?
page-join-alone-text = You can also use it alone. You write your list yourself, and nobody else sees it.
page-join-alone-button = Sign up alone
page-join-chamber = You work for a chamber or a provider
page-join-chamber-text = Your members or customers get the alerts in your name, with your logo and your telephone number. Nobody has to install anything. Talk to the operator of this site:
page-join-contact-none = The operator of this site has not left a contact yet.
page-join-first = Look first
page-join-first-text = Read a sample alert, and what happens with the data.

## Help in a country

page-help-title = Get help in your country
page-help-lead = Something has happened, or you do not know what to do? Ask your own IT helper first. These public services help businesses too.
page-help-does-diagnosis = Finds out with you what happened, and says what to do next.
page-help-does-helpers = Finds a specialist near you.
page-help-does-advice = Answers questions about security.
page-help-does-report = Takes your report of an attack.
page-help-does-guides = Has guides to read.
page-help-phone = Telephone
page-help-web = Address to type
page-help-mail = E-mail
page-help-hours = When
page-help-hours-always = Day and night

# $from (String) - time of day
# $to (String) - time of day
page-help-hours-daily = Every day, from { $from } to { $to }

# $day (String) - a date
page-help-checked = As we know it on { $day }
page-help-police = Has money gone, or have data been stolen? Then go to the police as well.
page-help-other = Your country is not here
page-help-other-text = Ask your chamber or provider, or the police. Tell us which service helps you, and we add it.
page-help-alert = Public help in your country
page-country-be = Belgium
page-country-de = Germany
page-country-es = Spain
page-country-fr = France
page-country-ie = Ireland
page-country-it = Italy

## Legal notice

page-legal-title = Legal notice
page-legal-who = Who is responsible
page-legal-none = The operator of this site has not written its legal notice yet.

# $organisation (String) - chamber or provider
page-legal-own-none = { $organisation } has not written its own legal notice yet.
page-legal-operator = Who runs this site
page-legal-operator-link = Legal notice of the operator
page-legal-alerts = What an alert is
page-legal-alerts-text = Our alerts rest on public sources and on the list you keep. They help you to decide. They do not replace someone who knows your devices.
page-legal-software = The software
page-legal-software-text = This site runs Tocsin, free software under the European Union Public Licence 1.2.

## Your data, in more detail

page-privacy-roles = Who is responsible
page-privacy-roles-text = Your chamber or provider decides whom it enrols, and writes in its own name. The operator runs this site for it. For signing in and for the safety of the site, the operator answers itself.

# $organisation (String) - chamber or provider
page-privacy-own = What { $organisation } says
page-privacy-seen = Who can see what
page-privacy-seen-what = What
page-privacy-seen-you = Your business
page-privacy-seen-chamber = Your chamber or provider
page-privacy-seen-operator = The operator’s pages
page-privacy-seen-name = Name, trade and town of your business
page-privacy-seen-list = Your list of programs
page-privacy-seen-alerts = Your alerts
page-privacy-seen-totals = Numbers over all members
page-privacy-yes = yes
page-privacy-no = no
page-privacy-if-allowed = only if you allow it
page-privacy-if-asked = only the one you ask help with
page-privacy-complain = You may also complain to the data protection authority of your country.

## Accessibility statement

page-accessibility-tested = How we test
page-accessibility-tested-machine = Before each release, a program (axe) checks each page against WCAG 2.2 AA, on a phone and on a wide screen, light and dark.
page-accessibility-tested-contrast = The contrast of all our colours is computed, and so is that of a chamber’s own colour.
page-accessibility-tested-tasks = The main tasks are run through with JavaScript and without it.
page-accessibility-limits = Known limits
page-accessibility-limits-own = Chambers and providers write some texts and choose their logo themselves. We cannot check all of them.
page-accessibility-limits-mail = Mail programs show mails differently. The same words are always in the text part and on the page.
page-accessibility-contact = Whom to tell

# $day (String) - a date
page-accessibility-date = This statement is of { $day }.
