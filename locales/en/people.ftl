### People: accounts, coming in, members of a chamber, who may read what, pausing.

## Fields that many forms share

form-field-name = Name
form-field-business = Name of the business
form-field-trade = Trade
form-field-town = Town
form-field-country = Country
form-field-language = Language
form-field-pack = Starter list
form-hint-trade = In your own words: bakery, law firm, garage.
form-hint-pack = The programs that such a business usually has. It is corrected later.
form-hint-password = At least 8 characters. Three or four words in a row make a good password.
form-error-name = Type a name of at most 80 characters.
form-error-business = Type the name of the business.
form-error-trade = Type the trade.
form-error-town = Type the town.
form-error-country = Choose a country.
form-error-choose = Choose one of the entries.
form-error-email = Type a whole e-mail address, such as name@example.org.
form-error-password-short = Type a password of at least 8 characters.
form-error-password-long = Type a shorter password.
form-error-password-common = This password is one of the first that attackers try. Choose another one.
form-link-over-title = This link no longer works
form-link-over-text = It was used before, or its time is over. Ask for a new one where you got this one.
form-link-over-button = Go to the first page

## Account

account-title = Your account
account-time-zone = Time zone
account-sign-in = Sign-in
account-email-change = Change address
account-password-change = Change password
account-sessions = Where you are signed in
account-sessions-text = If you do not know one of these devices, sign it out and change your password.
account-device-unknown = Unknown device
account-session-current = this device, now

# $when (String) - day and time
account-session-seen = last used { $when }
account-session-end = Sign out
account-sessions-end = Sign out everywhere else
account-saved-flash = Your account is saved.
account-session-flash = That device is signed out.
account-email-title = Change your e‑mail address
account-email-lead = We send a mail to the new address. Your address changes when you open the link in it.
account-email-new = New e-mail address
account-email-button = Send the mail
account-email-confirm-title = Confirm your new address

# $address (String) - the new address
account-email-confirm-text = From now on you sign in with { $address }.
account-email-confirm-button = Use this address

# $address (String) - the new address
account-email-asked-flash = We sent a mail to { $address }. Open the link in it within 30 minutes.
account-email-changed-flash = Your address is changed. Use it the next time you sign in.
account-password-title = Change your password
account-password-current = Your password now
account-password-new = New password
account-password-button = Change password
account-password-flash = Your password is changed.
account-error-password = This is not your password. Try again.

## Forgotten password

password-title = Forgotten your password?
password-lead = Type your e-mail address. We send you a link to choose a new password.
password-button = Send the link
password-sent-title = Look into your mailbox

# $address (String) - as typed
password-sent-text = If { $address } has an account here, a mail is on its way. Its link works for 30 minutes.
password-sent-nothing = Nothing came? Look into the folder for unwanted mail, or try another address.
password-new-title = Choose a new password
password-new-button = Save the password

## Second factor

second-factor-title = Second step at sign-in
second-factor-why = With a second step, your password alone opens nothing. An app on your phone shows six digits that change every 30 seconds.
second-factor-on = Switched on.
second-factor-off = Switched off. We advise it.
second-factor-required = Needed for your work, and not set up yet.
second-factor-required-text = You look after other businesses. So you need a second step before you go on.
second-factor-set-up = Set up
second-factor-change = Change
second-factor-step-app = Open an authenticator app on your phone. If you have none, look for one in the phone’s app store.
second-factor-step-picture = Let the app read this picture.
second-factor-picture = Picture for your authenticator app
second-factor-step-type = Or type this into the app:
second-factor-step-code = Type the six digits that the app shows.
second-factor-code = Code
second-factor-code-first = The six digits that the app shows now
second-factor-code-hint = Six digits from the app, or one of your recovery codes
second-factor-confirm = Switch on
second-factor-renew = Make new recovery codes
second-factor-remove = Switch off
second-factor-removed-flash = The second step is switched off.
second-factor-error = This code is not right, or was used before. Wait for the next one and try again.

# $count (Number) - how many
second-factor-codes-left = { $count ->
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }
second-factor-codes-title = Keep these recovery codes
second-factor-codes-text = With one of them you can sign in when you do not have your phone. Each works once. We show them only now: print them or write them down.
second-factor-codes-kept = I have kept them
second-factor-ask-title = One more step
second-factor-ask-lead = Open your authenticator app and type the six digits it shows.
second-factor-lost-title = You do not have your phone?
second-factor-lost-text = Type one of your recovery codes instead. If you have none left, call us.

## Coming in by letter, mail or alone

claim-title = You have a letter from us
claim-lead = Type the code of the letter. Then you see what your chamber has prepared for you.
claim-code = Code of the letter
claim-code-hint = 16 letters and digits in four groups. Capitals and hyphens do not matter.
claim-button = Go on
claim-error-code = We do not know this code. Compare it with the letter. If it is right, its time may be over: then call us.
claim-no-letter-title = You have no letter?
claim-no-letter-text = If you got a mail, open the link in it. Otherwise ask your chamber or provider.

# $business (String) - name of the business
claim-join-title = Take over { $business }

# $organisation (String) - chamber or provider
claim-join-lead = { $organisation } has prepared a list of programs for you. Choose a name and a password, then correct the list.
claim-join-button = Take over

# $address (String) - where the mail went
join-address = You will sign in with { $address }.

# $name (String) - of the person
join-as = You are signed in as { $name } and go on as such.

# $address (String) - of the person signed in
join-other-person = You are signed in with { $address }, and this link is for another address. Sign out first, then open the link again.
join-hint-email = Your alerts go there too.
join-error-taken = This address has an account already. Sign in first, then open the link or type the code again.

# $name (String) - of the business or chamber
join-claimed-flash = Welcome. You are now part of { $name }.

# $place (String) - business, chamber or provider
invitation-title = Join { $place }

# $person (String) - who invites
invitation-lead = { $person } has invited you.
invitation-button = Join
sign-up-title = Sign your business up
sign-up-lead = Is your chamber or provider here too? Then ask them first: they can enrol you.
sign-up-button = Go on
sign-up-closed = Businesses cannot sign up alone here. Ask your chamber of commerce or your internet provider.
sign-up-hint-email = We send you a mail. Its link leads on.

# $address (String) - as typed
sign-up-sent-text = We sent a mail to { $address }. Open the link in it to go on. It works for seven days.

# $business (String) - name of the business
sign-up-owner-title = Your access to { $business }
sign-up-owner-button = Start
start-title = Which of these do you have?

# $organisation (String) - chamber or provider
start-lead = { $organisation } assumed this list. Untick what you do not have. Add the version where you know it.
start-version = Version, if you know it
start-hint = You can change the list at any time. We keep unticked programs out of it.
start-button = Keep these programs
start-confirmed-flash = Your list is saved. This is what we found.

## Mails about this

# $address (String) - page to type
mail-notice-check = This is how you know that it comes from us: type { $address } into your browser, then this code:

# $organisation (String) - sender
# $to (String) - address
mail-notice-sent-to = { $organisation }, security alerts. Sent to { $to }.

# $day (String) - last day
mail-link-until = The link works until { $day }, and once.

# $minutes (Number) - how many
mail-link-minutes = The link works for { $minutes } minutes, and once.
mail-claim-subject = Your security alerts: take over your access

# $business (String) - name of the business
mail-claim-title = { $business } is now protected

# $organisation (String) - chamber or provider
mail-claim-why = { $organisation } watches over its members’ programs. You get a mail only when you have something to do.
mail-claim-what = We have prepared a list of the programs that businesses like yours usually have. Please correct it. Ten minutes are enough. Here you choose a password and begin:

# $organisation (String) - chamber or provider
mail-claim-list = { $organisation } knows the list it began with, and nothing of what you change.

# $business (String) - name of the business
mail-claimed-subject = Somebody has taken over { $business }

# $business (String) - name of the business
mail-claimed-title = Somebody has taken over { $business }

# $person (String) - who
# $business (String) - name of the business
mail-claimed-text = { $person } now runs the pages of { $business }, with the code or link that was sent for it.

# $organisation (String) - chamber or provider
mail-claimed-not-you = Is this somebody of your business? Then all is well. If not, call { $organisation } today.
mail-invitation-subject = You are invited to the security alerts

# $place (String) - business, chamber or provider
mail-invitation-title = Join { $place }

# $person (String) - who invites
# $place (String) - business, chamber or provider
mail-invitation-by = { $person } invites you to the pages of { $place }. Here you accept:
mail-invitation-ignore = You do not know what this is about? Then do nothing. Without you nothing happens.
mail-sign-up-subject = Your sign-up: one more step

# $business (String) - name of the business
mail-sign-up-title = { $business }: one more step
mail-sign-up-text = You asked for security alerts for your business. Here you choose a password and begin:
mail-sign-up-ignore = You did not ask? Then do nothing. Without you nothing happens.
mail-sign-up-known-subject = You have an account already
mail-sign-up-known-title = You have an account already

# $address (String) - host to type
mail-sign-up-known-text = Somebody, probably you, wanted to sign a business up with this address. You have an account here. Type { $address } into your browser and sign in. If you forgot your password, the sign-in page helps.
mail-reset-subject = Choose a new password
mail-reset-title = Choose a new password
mail-reset-text = Somebody, probably you, asked for a new password. Here you choose one:
mail-reset-not-you = You did not ask? Then do nothing. Your password stays as it is.
mail-email-subject = Confirm your new address
mail-email-title = Confirm your new address
mail-email-text = You want to sign in with this address from now on. Here you confirm it:
mail-email-old-subject = Your address is about to change
mail-email-old-title = Your address is about to change

# $address (String) - new address
mail-email-old-text = Somebody with your password asked to change your address to { $address }.
mail-email-old-not-you = Was it not you? Then sign in, change your password, and call us.

## People of a business or organisation

page-nav-people = People
people-title = People
people-nobody-receives = Nobody receives your alerts. Add somebody below.
people-sign-in = Who can sign in
people-role-owner = runs the business
people-role-staff = works here
people-role-admin = administers these pages
people-make-owner = Let run the business
people-make-staff = Make a colleague
people-remove = Remove
people-invitations = Invited

# $address (String) - who
# $day (String) - until when
people-open = { $address }, until { $day }
people-invite-field = Invite somebody by e-mail
people-invite-hint = They choose their own password.
people-invite-owner = They may change people and access too
people-invite-button = Invite
people-contacts = Who receives the alerts
people-contacts-text = Alerts go to everybody here, each in their own language. Nobody needs an account for that.
people-receives = receives alerts
people-receives-not = receives no alerts
people-stop = Stop
people-start = Start again
people-contact-name = Name of the person
people-contact-language = Language of the mails
people-contact-button = Add
people-error-last-owner = Somebody has to run the business. Name somebody else first.
people-error-last-admin = Somebody has to look after these pages. Invite somebody else first.
people-role-flash = The role is changed.
people-contact-flash = It is saved.
people-removed-flash = Removed.

# $address (String) - who
people-invited-flash = We sent an invitation to { $address }.

## Who may read the list

grant-title = Who may read your list

# $organisation (String) - chamber or provider
grant-lead = Only the people of your business see your list of programs. You can open it to { $organisation } for a time, so that they can help you. Each look is written down here.

# $until (String) - day
# $person (String) - who opened it
grant-open = Open until { $until }, opened by { $person }.
grant-close = Close the list
grant-how-long = For how long?

# $days (Number) - how many
grant-days = { $days ->
        [one] One day
       *[other] { $days } days
    }

# $organisation (String) - chamber or provider
grant-button = Open the list to { $organisation }
grant-looks = Who has looked
grant-nobody = Only the people here see it, unless you open it to your chamber or provider.
grant-link = Open or close the list
grant-looks-none = Nobody so far.

# $person (String) - who
# $when (String) - day and time
grant-look = { $person }, { $when }

# $day (String) - until when
grant-given-flash = Your list is open until { $day }. You can close it at any time.
grant-revoked-flash = Your list is closed.

## Members of a chamber or provider

members-title = Members
members-list = Members
members-enrol-title = Enrol a business
members-enrol-lead = It is protected from today. Its people can take over later, by letter or mail.
members-enrol-button = Enrol
members-field-contact = Name of the contact
members-field-email = E-mail address for the alerts
members-hint-email = Leave both empty if you do not know them. Then nobody receives alerts until the business takes over.
members-error-twice = A member of this name and town is there already.
members-search = Name begins with
members-search-button = Find
members-filter = Show
members-filter-all = All
members-none-found = No member fits.
members-state = State
members-state-nobody = Nobody receives alerts
members-state-not-claimed = Not taken over yet
members-state-active = Active

# $name (String) - of the business
members-enrolled-flash = { $name } is enrolled. Now send its people the letter or the mail.

# $address (String) - where the mail goes
members-claim-sent-flash = We sent the mail to { $address }.

# $day (String) - written out
members-since = Member since { $day }.

# $pack (String) - name of the pack
members-pack = You gave it the starter list “{ $pack }”. What its people change, they alone see.
members-hand-over = Hand over
members-hand-over-text = Its people take over with the code of a letter or with the link of a mail. A new letter ends the one before.

# $day (String) - last day
members-open-letter = A letter is under way. Its code works until { $day }.

# $address (String) - where it went
# $day (String) - last day
members-open-mail = A mail went to { $address }. Its link works until { $day }.
members-letter-button = Make the letter
members-mail-field = Send a mail to
members-mail-hint = Alerts go to this address from now on.
members-mail-button = Send the mail
members-software = Its programs

# $day (String) - last day
members-software-open = The business has opened its list to you until { $day }.
members-software-closed = Only the business sees its list. Its people can open it to you for a time, on their page “People”.
members-software-button = Look at the list
members-software-logged = Your look is written down where its people can read it.
members-software-empty = The list is empty.

# $name (String) - of the business
members-software-title = Programs of { $name }

## The letter

letter-title = Your security alerts have started
letter-print = Print this letter now. Its code is shown only here; a new letter gets a new code.
letter-why = Weaknesses are found every day in the programs we all use. Most do not concern you. We write only when you have something to do, a few times a year.

# $count (Number) - how many
letter-list = { $count ->
        [one] We have prepared a list with one program. Please correct it. Ten minutes are enough.
       *[other] We have prepared a list of { $count } programs that businesses like yours usually have. Please correct it. Ten minutes are enough.
    }
letter-step-address = Type this address into your browser, or point your phone’s camera at the picture.
letter-step-code = Type your code and choose a password.
letter-step-list = Keep the programs you have, remove the others.
letter-address = Address to type
letter-code = Your code
letter-picture = The address with your code, for the camera of a phone

# $address (String) - of the sender
letter-keep = Keep this letter: it tells you how to recognise our messages. They always come from { $address }. They always carry a code to check. They never have a link to sign in, and never ask for a password or a payment.
letter-privacy = We know the list you begin with, and nothing of what you change. If you do not want these alerts, call us.

# $day (String) - last day
letter-until = Your code works until { $day }, and once.

## The chamber’s home

# $protected (Number) - how many receive alerts
# $all (Number) - members in all
chamber-title = { $protected } of { $all } members are protected
chamber-title-empty = Enrol your first member
chamber-members = Your members

# $active (Number) - how many
# $waiting (Number) - how many
# $nobody (Number) - how many
chamber-bar = { $active } active, { $waiting } not taken over yet, { $nobody } without anybody who receives alerts

# $count (Number) - how many
chamber-active = { $count ->
        [one] is active: somebody receives its alerts, and its people have signed in.
       *[other] are active: somebody receives their alerts, and their people have signed in.
    }

# $count (Number) - how many
chamber-not-claimed = { $count ->
        [one] receives alerts, but nobody there has signed in yet.
       *[other] receive alerts, but nobody there has signed in yet.
    }

# $count (Number) - how many
chamber-nobody = { $count ->
        [one] has nobody who receives alerts.
       *[other] have nobody who receives alerts.
    }
chamber-all-members = Show all members
chamber-tasks = What needs you

# $count (Number) - how many
chamber-task-nobody = { $count ->
        [one] One member without anybody who receives alerts
       *[other] { $count } members without anybody who receives alerts
    }
chamber-task-nobody-text = Silence there is no good sign. Send a letter or call.

# $count (Number) - how many
chamber-task-unanswered = { $count ->
        [one] One invitation without an answer
       *[other] { $count } invitations without an answer
    }
chamber-task-unanswered-text = Sent more than 30 days ago.
chamber-task-show = Show them
chamber-campaigns = Alerts of the last 90 days
chamber-campaigns-none = No alert has gone to your members in this time.

# $count (Number) - how many
chamber-campaigns-small = { $count ->
        [one] One alert concerns fewer than five members. It is not listed, so that nobody can be recognised.
       *[other] { $count } alerts concern fewer than five members each. They are not listed, so that nobody can be recognised.
    }
chamber-campaigns-caption = How many members each alert concerns and how far they are. Numbers from 1 to 4, and what would give them away, are hidden.

# $when (String) - day and time
chamber-counted = Counted { $when }.
chamber-campaign = Program
chamber-touched = Concerned
chamber-reached = Reached
chamber-done = Done
chamber-silent = Silent
chamber-share = Share done
chamber-share-hidden = hidden
chamber-hidden = hidden

## Pausing

pause-heading = Stop all sending
pause-text = Something looks wrong? You can stop all mails in your name at once. Nothing is lost.
pause-link = Stop sending
pause-look = See more
pause-title = Stop all sending
pause-lead = From now on no alert, reminder or invitation leaves in your name. Mails about passwords still go out.
pause-kept = What comes up meanwhile is kept. When you go on, everybody gets only what still holds.
pause-button = Stop sending
pause-on-title = Nothing is being sent

# $when (String) - day and time
# $person (String) - who
pause-since = Stopped { $when } by { $person }.
pause-resume-text = When you go on, waiting mails leave. What is over by then is left out.
pause-resume-button = Go on sending

# $when (String) - day and time
# $person (String) - who
pause-banner = Nothing is being sent in your name. Stopped { $when } by { $person }.
pause-banner-instance = The operator has stopped all sending for now. Your members’ alerts are kept.
pause-paused-flash = Sending is stopped.
pause-resumed-flash = Sending goes on.
pause-instance-text = Stops every mail of every chamber and provider, except those about passwords and addresses. Nothing is lost.
pause-instance-button = Stop all sending

## The operator

operator-tenants = Chambers and providers
operator-kind = Kind
operator-kind-chamber = Chamber
operator-kind-provider = Provider
operator-sender = Address its mails come from
operator-sender-hint = One fixed address. The mail server must be allowed to send from it.
operator-thin = too few
operator-tenant-paused = sends nothing now
operator-mail-queued = wait
operator-mail-claimed = are on their way
operator-mail-sent = sent
operator-mail-failed = did not leave
operator-mail-superseded = set aside: no longer true
operator-new-title = Add a chamber or provider
operator-new-button = Add and invite
operator-admin = Address of its first admin
operator-admin-hint = We send an invitation there.
operator-error-twice = An organisation of this name is there already.

# $name (String) - of the organisation
operator-created-flash = { $name } is added, and its first admin is invited.

## Starter lists

pack-none = No list: the business begins with an empty one
pack-office = Office
pack-shop = Shop
pack-food = Bakery, café, restaurant
pack-hotel = Hotel, guest house
pack-web-shop = Web shop
pack-craft = Craft, building
pack-garage = Garage
pack-health = Practice, care
pack-advice = Law, tax, advice
pack-farm = Farm, winery

## Countries

country-at = Austria
country-be = Belgium
country-ch = Switzerland
country-de = Germany
country-es = Spain
country-fr = France
country-ie = Ireland
country-it = Italy
country-lu = Luxembourg

## Joints

start-banner = Your list is still the one that was assumed for you.
start-banner-link = Go through it now
# $source (String) - name of the source
mail-alarm-subject = Source in trouble: { $source }
mail-alarm-title = A source of advisories needs you

# $day (String) - a day
mail-alarm-stale = We have heard nothing from it since { $day }.
mail-alarm-never = We have heard nothing from it since it was added.

# $matchable (String) - documents that name products
# $newest (String) - documents of the last 90 days
mail-alarm-thin = Of its { $newest } documents of the last 90 days, only { $matchable } name products.

# $count (Number) - of documents
mail-alarm-held = { $count ->
    [one] One document of it failed a check. We hold it back until you decide.
   *[other] { $count } documents of it failed a check. We hold them back until you decide.
}

# $error (String) - what went wrong, in English
mail-alarm-error = The last error: { $error }
mail-alarm-what = New weaknesses may be missed until it is in order. The operator’s page shows all sources. You get this mail once for each trouble.
