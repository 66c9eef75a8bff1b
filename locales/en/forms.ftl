### Problems with forms, kinds of programs, and the reasons on a program's page.

page-sign-in-error-email = Type your e-mail address
page-sign-in-error-password = Type your password
page-sign-in-error = This address and password do not belong together. Check both and try again.
page-code-error = Type the code of the message
page-error-label-missing = Type a name for the program
page-error-label-long = Type a shorter name, at most 80 characters
page-error-version-missing = Type the version, or choose “I do not know”
page-error-version-unreadable = Type the version as it is shown, for example 7.0.2, at most 40 characters
page-error-reason-choose = Choose why it is not for you
page-alert-state-reopened = Opened again
page-error-level-missing = Choose a level
page-error-reason-missing = Type a reason, at most 500 characters
# $id (String) - id of the advisory
page-operator-released-flash = { $id } is released. The businesses it affects are being told.

# $version (String) - version as typed
# $count (Number) - advisories compared
page-reason-clear = { $count ->
    [0] We know of no advisory about this program. Its version is { $version }.
    [one] We compared version { $version } with one advisory about this program. It does not affect you.
   *[other] We compared version { $version } with { $count } advisories about this program. None affects you.
}
# $count (Number) - advisories compared
page-reason-clear-unknown = { $count ->
    [0] We know of no advisory about this program.
    [one] We looked at one advisory about this program. It affects no version you may have.
   *[other] We looked at { $count } advisories about this program. None affects a version you may have.
}
page-reason-unwatched = It is kept under the name you gave. We cannot compare it with advisories yet.
page-reason-cloud = Its maker keeps it up to date.
page-reason-assessing = Experts have not rated the new weakness yet. We write to you if you have something to do.
# $version (String)
page-reason-answered = By the version on the list ({ $version }) a weakness affects this program. Your answer holds as long as nothing new is known.
page-reason-answered-unknown = A weakness may affect this program. Your answer holds as long as nothing new is known.

# $day (String) - weekday and date
page-due = By { $day }
# $day (String) - weekday and date
page-due-today = Today, { $day }
# $count (Number) - programs that we cannot watch
page-home-unwatched = { $count ->
    [one] One is not watched yet.
   *[other] { $count } are not watched yet.
}
page-chamber-help-show = The alert they show you
page-due-info = With your next update

page-class-browser = web browser
page-class-office = office program
page-class-pdf = PDF reader
page-class-pc-system = computer system
page-class-phone-system = phone system
page-class-router = internet box or router
page-class-printer = printer
page-class-camera = camera
page-class-cms = website system
page-class-cms-plugin = website extension
page-class-web-shop = web shop
page-class-nas = storage box
page-class-firewall = firewall
page-class-vpn = remote access
page-class-mail-server = mail server
page-class-file-server = file server
page-class-remote-desktop = remote control
page-class-web-server = web server
page-class-database = database
page-class-accounting = accounting
page-class-point-of-sale = cash desk
page-class-industry = industrial device
page-class-messaging = messages and meetings
page-class-mail-program = mail program
page-class-security = protection program
page-class-backup = backup
page-class-cloud = online service
page-class-tool = tool
page-class-telephony = telephone system
