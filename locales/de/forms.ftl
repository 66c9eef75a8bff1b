### Probleme mit Formularen, Arten von Programmen und die Gründe auf der Seite eines Programms.

page-sign-in-error-email = Geben Sie Ihre E-Mail-Adresse ein
page-sign-in-error-password = Geben Sie Ihr Passwort ein
page-sign-in-error = Diese Adresse und dieses Passwort gehören nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.
page-code-error = Geben Sie den Code der Nachricht ein
page-error-label-missing = Geben Sie einen Namen für das Programm ein
page-error-label-long = Geben Sie einen kürzeren Namen ein, höchstens 80 Zeichen
page-error-version-missing = Geben Sie die Version ein, oder wählen Sie „Weiß ich nicht“
page-error-version-unreadable = Geben Sie die Version so ein, wie sie angezeigt wird, zum Beispiel 7.0.2, höchstens 40 Zeichen
page-error-reason-choose = Wählen Sie, warum das Sie nicht betrifft
page-alert-state-reopened = Wieder geöffnet
page-error-level-missing = Wählen Sie eine Stufe
page-error-reason-missing = Geben Sie einen Grund ein, höchstens 500 Zeichen
page-operator-released-flash = { $id } ist freigegeben. Die betroffenen Betriebe bekommen jetzt Bescheid.

page-reason-clear = { $count ->
    [0] Wir kennen keinen Sicherheitshinweis zu diesem Programm. Es hat Version { $version }.
    [one] Wir haben Version { $version } mit einem Sicherheitshinweis zu diesem Programm verglichen. Er betrifft Sie nicht.
   *[other] Wir haben Version { $version } mit { $count } Sicherheitshinweisen zu diesem Programm verglichen. Keiner betrifft Sie.
}
page-reason-clear-unknown = { $count ->
    [0] Wir kennen keinen Sicherheitshinweis zu diesem Programm.
    [one] Wir haben einen Sicherheitshinweis zu diesem Programm angesehen. Er betrifft keine Version, die Sie haben könnten.
   *[other] Wir haben { $count } Sicherheitshinweise zu diesem Programm angesehen. Keiner betrifft eine Version, die Sie haben könnten.
}
page-reason-unwatched = Es steht unter Ihrem Namen auf der Liste. Mit Sicherheitshinweisen können wir es noch nicht vergleichen.
page-reason-cloud = Der Hersteller hält es aktuell.
page-reason-assessing = Fachleute haben die neue Schwachstelle noch nicht bewertet. Wir schreiben Ihnen, wenn Sie etwas tun müssen.
page-reason-answered = Nach der Version in der Liste ({ $version }) betrifft eine Schwachstelle dieses Programm. Ihre Antwort gilt, solange nichts Neues bekannt ist.
page-reason-answered-unknown = Eine Schwachstelle betrifft vielleicht dieses Programm. Ihre Antwort gilt, solange nichts Neues bekannt ist.

page-due = Bis { $day }
page-due-today = Heute, { $day }
page-home-unwatched = { $count ->
    [one] Eines können wir noch nicht beobachten.
   *[other] { $count } können wir noch nicht beobachten.
}
page-chamber-help-show = Die Warnung, die man Ihnen zeigt
page-due-info = Beim nächsten Update

page-class-browser = Browser
page-class-office = Büroprogramm
page-class-pdf = PDF-Programm
page-class-pc-system = Computer-System
page-class-phone-system = Handy-System
page-class-router = Router
page-class-printer = Drucker
page-class-camera = Kamera
page-class-cms = Website-System
page-class-cms-plugin = Website-Erweiterung
page-class-web-shop = Onlineshop
page-class-nas = Netzwerkspeicher
page-class-firewall = Firewall
page-class-vpn = Fernzugriff
page-class-mail-server = E-Mail-Server
page-class-file-server = Dateiserver
page-class-remote-desktop = Fernsteuerung
page-class-web-server = Webserver
page-class-database = Datenbank
page-class-accounting = Buchhaltung
page-class-point-of-sale = Kasse
page-class-industry = Industriegerät
page-class-messaging = Nachrichten und Besprechungen
page-class-mail-program = E-Mail-Programm
page-class-security = Schutzprogramm
page-class-backup = Datensicherung
page-class-cloud = Online-Dienst
page-class-tool = Hilfsprogramm
page-class-telephony = Telefonanlage
