### Personen: Konten, wie man hereinkommt, Mitglieder einer Kammer, wer was lesen darf, Anhalten.

## Fields that many forms share

form-field-name = Name
form-field-business = Name des Betriebs
form-field-trade = Branche
form-field-town = Ort
form-field-country = Land
form-field-language = Sprache
form-field-pack = Startliste
form-hint-trade = In Ihren Worten: Bäckerei, Kanzlei, Werkstatt.
form-hint-pack = Die Programme, die ein solcher Betrieb meist hat. Der Betrieb korrigiert die Liste später.
form-hint-password = Mindestens 8 Zeichen. Drei oder vier Wörter hintereinander sind ein gutes Passwort.
form-error-name = Geben Sie einen Namen ein, höchstens 80 Zeichen.
form-error-business = Geben Sie den Namen des Betriebs ein.
form-error-trade = Geben Sie die Branche ein.
form-error-town = Geben Sie den Ort ein.
form-error-country = Wählen Sie ein Land.
form-error-choose = Wählen Sie einen der Einträge.
form-error-email = Geben Sie eine ganze E-Mail-Adresse ein, zum Beispiel name@example.org.
form-error-password-short = Geben Sie ein Passwort mit mindestens 8 Zeichen ein.
form-error-password-long = Geben Sie ein kürzeres Passwort ein.
form-error-password-common = Dieses Passwort probieren Angreifer als eines der ersten. Wählen Sie ein anderes.
form-link-over-title = Dieser Link gilt nicht mehr
form-link-over-text = Er wurde schon benutzt, oder seine Zeit ist um. Bitten Sie dort um einen neuen, wo Sie diesen bekommen haben.
form-link-over-button = Zur Startseite

## Account

account-title = Ihr Konto
account-time-zone = Zeitzone
account-sign-in = Anmeldung
account-email-change = Adresse ändern
account-password-change = Passwort ändern
account-sessions = Wo Sie angemeldet sind
account-sessions-text = Kennen Sie eines dieser Geräte nicht? Dann melden Sie es ab und ändern Sie Ihr Passwort.
account-device-unknown = Unbekanntes Gerät
account-session-current = dieses Gerät, jetzt

account-session-seen = zuletzt genutzt: { $when }
account-session-end = Abmelden
account-sessions-end = Überall sonst abmelden
account-saved-flash = Ihr Konto ist gespeichert.
account-session-flash = Das Gerät ist abgemeldet.
account-email-title = E-Mail-Adresse ändern
account-email-lead = Wir senden eine E-Mail an die neue Adresse. Ihre Adresse ändert sich, sobald Sie den Link darin öffnen.
account-email-new = Neue E-Mail-Adresse
account-email-button = E-Mail senden
account-email-confirm-title = Bestätigen Sie Ihre neue Adresse

account-email-confirm-text = Ab jetzt melden Sie sich mit { $address } an.
account-email-confirm-button = Diese Adresse nehmen

account-email-asked-flash = Wir haben eine E-Mail an { $address } gesendet. Öffnen Sie den Link darin innerhalb von 30 Minuten.
account-email-changed-flash = Ihre Adresse ist geändert. Nehmen Sie die neue, wenn Sie sich das nächste Mal anmelden.
account-password-title = Passwort ändern
account-password-current = Ihr Passwort jetzt
account-password-new = Neues Passwort
account-password-button = Passwort ändern
account-password-flash = Ihr Passwort ist geändert.
account-error-password = Das ist nicht Ihr Passwort. Versuchen Sie es noch einmal.

## Forgotten password

password-title = Passwort vergessen?
password-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.
password-button = Link senden
password-sent-title = Schauen Sie in Ihr Postfach

password-sent-text = Gibt es hier ein Konto für { $address }, ist eine E-Mail unterwegs. Ihr Link gilt 30 Minuten lang.
password-sent-nothing = Es kommt nichts an? Schauen Sie in den Ordner „Spam“, oder versuchen Sie eine andere Adresse.
password-new-title = Wählen Sie ein neues Passwort
password-new-button = Passwort speichern

## Second factor

second-factor-title = Zweiter Schritt beim Anmelden
second-factor-why = Mit einem zweiten Schritt öffnet Ihr Passwort allein nichts mehr. Eine App auf Ihrem Handy zeigt sechs Ziffern, alle 30 Sekunden neue.
second-factor-on = Eingeschaltet.
second-factor-off = Ausgeschaltet. Wir empfehlen, ihn einzuschalten.
second-factor-required = Für Ihre Arbeit nötig und noch nicht eingerichtet.
second-factor-required-text = Sie betreuen andere Betriebe. Deshalb brauchen Sie einen zweiten Schritt, bevor es weitergeht.
second-factor-set-up = Einrichten
second-factor-change = Ändern
second-factor-step-app = Öffnen Sie auf Ihrem Handy eine Authenticator-App. Haben Sie keine, suchen Sie im App-Store danach.
second-factor-step-picture = Lassen Sie die App dieses Bild lesen.
second-factor-picture = Bild für Ihre Authenticator-App
second-factor-step-type = Oder tippen Sie dies in die App ein:
second-factor-step-code = Geben Sie die sechs Ziffern ein, die die App zeigt.
second-factor-code = Code
second-factor-code-first = Die sechs Ziffern, die die App jetzt zeigt
second-factor-code-hint = Sechs Ziffern aus der App oder einer Ihrer Ersatzcodes
second-factor-confirm = Einschalten
second-factor-renew = Neue Ersatzcodes erstellen
second-factor-remove = Ausschalten
second-factor-removed-flash = Der zweite Schritt ist ausgeschaltet.
second-factor-error = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.

second-factor-codes-left = { $count ->
        [one] Ein Ersatzcode ist übrig.
       *[other] { $count } Ersatzcodes sind übrig.
    }
second-factor-codes-title = Bewahren Sie diese Ersatzcodes auf
second-factor-codes-text = Damit melden Sie sich an, wenn Sie Ihr Handy nicht haben. Jeder gilt nur einmal. Wir zeigen sie nur jetzt: Drucken Sie sie aus, oder schreiben Sie sie auf.
second-factor-codes-kept = Ich habe sie aufbewahrt
second-factor-ask-title = Noch ein Schritt
second-factor-ask-lead = Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern ein, die sie zeigt.
second-factor-lost-title = Sie haben Ihr Handy nicht?
second-factor-lost-text = Geben Sie stattdessen einen Ihrer Ersatzcodes ein. Haben Sie keinen mehr, rufen Sie uns an.

## Coming in by letter, mail or alone

claim-title = Sie haben einen Brief von uns
claim-lead = Geben Sie den Code aus dem Brief ein. Dann sehen Sie, was Ihre Kammer für Sie vorbereitet hat.
claim-code = Code aus dem Brief
claim-code-hint = 16 Buchstaben und Ziffern in vier Gruppen. Große oder kleine Buchstaben und Striche sind egal.
claim-button = Weiter
claim-error-code = Diesen Code kennen wir nicht. Vergleichen Sie ihn mit dem Brief. Stimmt er, ist vielleicht seine Zeit um: Rufen Sie uns dann an.
claim-no-letter-title = Sie haben keinen Brief?
claim-no-letter-text = Haben Sie eine E-Mail bekommen, öffnen Sie den Link darin. Sonst fragen Sie Ihre Kammer oder Ihren Anbieter.

claim-join-title = Übernehmen Sie den Zugang für { $business }

claim-join-lead = { $organisation } hat für Sie eine Liste mit Programmen vorbereitet. Wählen Sie einen Namen und ein Passwort. Danach korrigieren Sie die Liste.
claim-join-button = Zugang übernehmen

join-address = Sie melden sich künftig mit { $address } an.

join-as = Sie sind als { $name } angemeldet und machen mit diesem Konto weiter.

join-other-person = Sie sind mit { $address } angemeldet, aber dieser Link ist für eine andere Adresse. Melden Sie sich zuerst ab und öffnen Sie dann den Link noch einmal.
join-hint-email = Auch Ihre Warnungen gehen dorthin.
join-error-taken = Diese Adresse hat schon ein Konto. Melden Sie sich zuerst an. Öffnen Sie dann den Link noch einmal, oder geben Sie den Code noch einmal ein.

join-claimed-flash = Willkommen. Sie gehören jetzt zu { $name }.

invitation-title = Ihre Einladung zu { $place }

invitation-lead = { $person } hat Sie eingeladen.
invitation-button = Einladung annehmen
sign-up-title = Tragen Sie Ihren Betrieb ein
sign-up-lead = Ist Ihre Kammer oder Ihr Anbieter auch hier? Dann fragen Sie zuerst dort. Man kann Sie eintragen.
sign-up-button = Weiter
sign-up-closed = Betriebe können sich hier nicht selbst eintragen. Fragen Sie Ihre Kammer oder Ihren Internet-Anbieter.
sign-up-hint-email = Wir senden Ihnen eine E-Mail. Mit dem Link darin geht es weiter.

sign-up-sent-text = Wir haben eine E-Mail an { $address } gesendet. Öffnen Sie den Link darin, dann geht es weiter. Er gilt sieben Tage lang.

sign-up-owner-title = Ihr Zugang für { $business }
sign-up-owner-button = Anfangen
start-title = Was davon haben Sie?

start-lead = { $organisation } nimmt an, dass Sie diese Programme haben. Nehmen Sie den Haken weg, wo Sie etwas nicht haben. Tragen Sie die Version ein, wo Sie sie kennen.
start-version = Version, wenn Sie sie kennen
start-hint = Sie können die Liste jederzeit ändern. Programme ohne Haken kommen nicht darauf.
start-button = Diese Programme behalten
start-confirmed-flash = Ihre Liste ist gespeichert. Das haben wir gefunden.

## Mails about this

mail-notice-check = Daran erkennen Sie, dass die Nachricht von uns kommt: Tippen Sie { $address } in Ihren Browser ein, dann diesen Code:

mail-notice-sent-to = { $organisation }, Sicherheitswarnungen. Gesendet an { $to }.

mail-link-until = Der Link gilt nur einmal und nur bis { $day }.

mail-link-minutes = Der Link gilt nur einmal und nur { $minutes } Minuten lang.
mail-claim-subject = Ihre Sicherheitswarnungen: Zugang übernehmen

mail-claim-title = { $business } ist jetzt geschützt

mail-claim-why = { $organisation } passt auf die Programme der Mitglieder auf. Sie bekommen nur eine E-Mail, wenn Sie etwas tun müssen.
mail-claim-what = Wir haben eine Liste der Programme vorbereitet, die Betriebe wie Ihrer meist haben. Bitte korrigieren Sie sie. Zehn Minuten reichen. Hier wählen Sie ein Passwort und fangen an:
mail-claim-list = { $organisation } kennt die Liste vom Anfang. Was Sie ändern, bleibt bei Ihnen.
mail-claimed-subject = Zugang übernommen: { $business }
mail-claimed-title = Der Zugang von { $business } wurde übernommen
mail-claimed-text = { $person } leitet jetzt die Seiten von { $business }, mit dem Code oder dem Link, der dafür verschickt wurde.
mail-claimed-not-you = Gehört diese Person zu Ihrem Betrieb? Dann ist alles gut. Wenn nicht, rufen Sie heute an: { $organisation }.
mail-invitation-subject = Einladung zu den Sicherheitswarnungen

mail-invitation-title = Ihre Einladung zu { $place }

mail-invitation-by = { $person } lädt Sie zu den Seiten von { $place } ein. Hier nehmen Sie an:
mail-invitation-ignore = Sie wissen nicht, worum es geht? Dann tun Sie nichts. Ohne Sie passiert nichts.
mail-sign-up-subject = Ihre Sicherheitswarnungen: noch ein Schritt

mail-sign-up-title = { $business }: noch ein Schritt
mail-sign-up-text = Sie möchten Sicherheitswarnungen für Ihren Betrieb. Hier wählen Sie ein Passwort und fangen an:
mail-sign-up-ignore = Sie haben nicht darum gebeten? Dann tun Sie nichts. Ohne Sie passiert nichts.
mail-sign-up-known-subject = Sie haben schon ein Konto
mail-sign-up-known-title = Sie haben schon ein Konto

mail-sign-up-known-text = Jemand wollte mit dieser Adresse einen Betrieb eintragen, wahrscheinlich Sie. Sie haben hier schon ein Konto. Tippen Sie { $address } in Ihren Browser ein und melden Sie sich an. Haben Sie Ihr Passwort vergessen, hilft die Seite zum Anmelden weiter.
mail-reset-subject = Wählen Sie ein neues Passwort
mail-reset-title = Wählen Sie ein neues Passwort
mail-reset-text = Jemand hat um ein neues Passwort gebeten, wahrscheinlich Sie. Hier wählen Sie es:
mail-reset-not-you = Sie haben nicht darum gebeten? Dann tun Sie nichts. Ihr Passwort bleibt, wie es ist.
mail-email-subject = Bestätigen Sie Ihre neue Adresse
mail-email-title = Bestätigen Sie Ihre neue Adresse
mail-email-text = Sie möchten sich ab jetzt mit dieser Adresse anmelden. Hier bestätigen Sie sie:
mail-email-old-subject = Ihre Adresse soll geändert werden
mail-email-old-title = Ihre Adresse soll geändert werden

mail-email-old-text = Jemand mit Ihrem Passwort möchte Ihre Adresse ändern. Die neue ist { $address }.
mail-email-old-not-you = Waren Sie das nicht? Dann melden Sie sich an, ändern Sie Ihr Passwort und rufen Sie uns an.

## People of a business or organisation

page-nav-people = Personen
people-title = Personen
people-nobody-receives = Niemand bekommt Ihre Warnungen. Fügen Sie unten jemanden hinzu.
people-sign-in = Wer sich anmelden kann
people-role-owner = leitet den Betrieb
people-role-staff = arbeitet hier
people-role-admin = verwaltet diese Seiten
people-make-owner = Den Betrieb leiten lassen
people-make-staff = Nur hier arbeiten lassen
people-remove = Entfernen
people-invitations = Eingeladen

people-open = { $address }, bis { $day }
people-invite-field = Jemanden per E-Mail einladen
people-invite-hint = Das Passwort wählt die Person selbst.
people-invite-owner = Darf auch Personen und Zugänge ändern
people-invite-button = Einladen
people-contacts = Wer die Warnungen bekommt
people-contacts-text = Die Warnungen gehen an alle hier, jeweils in der eigenen Sprache. Ein Konto braucht dafür niemand.
people-receives = bekommt Warnungen
people-receives-not = bekommt keine Warnungen
people-stop = Nicht mehr senden
people-start = Wieder senden
people-contact-name = Name der Person
people-contact-language = Sprache der E-Mails
people-contact-button = Hinzufügen
people-error-last-owner = Jemand muss den Betrieb leiten. Wählen Sie dafür zuerst eine andere Person.
people-error-last-admin = Jemand muss sich um diese Seiten kümmern. Laden Sie zuerst eine andere Person ein.
people-role-flash = Die Rolle ist geändert.
people-contact-flash = Das ist gespeichert.
people-removed-flash = Entfernt.

people-invited-flash = Wir haben eine Einladung an { $address } gesendet.

## Who may read the list

grant-title = Wer Ihre Liste lesen darf

grant-lead = Ihre Liste der Programme sehen nur Personen aus Ihrem Betrieb. Sie können die Liste auf Zeit für { $organisation } öffnen und sich so helfen lassen. Jeder Blick darauf wird hier notiert.

grant-open = Offen bis { $until }, geöffnet von { $person }.
grant-close = Liste schließen
grant-how-long = Wie lange?

grant-days = { $days ->
        [one] Einen Tag
       *[other] { $days } Tage
    }

grant-button = Liste für { $organisation } öffnen
grant-looks = Wer hineingesehen hat
grant-nobody = Nur die Menschen hier sehen sie, außer Sie öffnen sie Ihrer Kammer oder Ihrem Anbieter.
grant-link = Liste öffnen oder schließen
grant-looks-none = Bisher niemand.

grant-look = { $person }, { $when }

grant-given-flash = Ihre Liste ist bis { $day } offen. Sie können sie jederzeit schließen.
grant-revoked-flash = Ihre Liste ist geschlossen.

## Members of a chamber or provider

members-title = Mitglieder
members-list = Mitglieder
members-enrol-title = Betrieb eintragen
members-enrol-lead = Er ist ab heute geschützt. Den Zugang kann er später übernehmen, per Brief oder per E-Mail.
members-enrol-button = Eintragen
members-field-contact = Name der Kontaktperson
members-field-email = E-Mail-Adresse für die Warnungen
members-hint-email = Kennen Sie beides nicht, lassen Sie beides leer. Dann bekommt niemand Warnungen, bis der Betrieb den Zugang übernimmt.
members-error-twice = Ein Mitglied mit diesem Namen und Ort gibt es schon.
members-search = Name beginnt mit
members-search-button = Suchen
members-filter = Anzeigen
members-filter-all = Alle
members-none-found = Kein Mitglied passt dazu.
members-state = Stand
members-state-nobody = Niemand bekommt Warnungen
members-state-not-claimed = Noch nicht übernommen
members-state-active = Aktiv

members-enrolled-flash = { $name } ist eingetragen. Schicken Sie dem Betrieb jetzt den Brief oder die E-Mail.

members-claim-sent-flash = Wir haben die E-Mail an { $address } gesendet.

members-since = Mitglied seit { $day }.

members-pack = Sie haben dem Betrieb die Startliste „{ $pack }“ gegeben. Was er daran ändert, sieht nur er selbst.
members-hand-over = Zugang übergeben
members-hand-over-text = Der Betrieb übernimmt den Zugang mit dem Code aus einem Brief oder dem Link aus einer E-Mail. Mit einem neuen Brief gilt der alte nicht mehr.

members-open-letter = Ein Brief ist unterwegs. Sein Code gilt bis { $day }.

members-open-mail = Eine E-Mail ging an { $address }. Ihr Link gilt bis { $day }.
members-letter-button = Brief erstellen
members-mail-field = E-Mail senden an
members-mail-hint = Die Warnungen gehen ab jetzt an diese Adresse.
members-mail-button = E-Mail senden
members-software = Programme des Betriebs

members-software-open = Der Betrieb hat seine Liste bis { $day } für Sie geöffnet.
members-software-closed = Nur der Betrieb sieht seine Liste. Er kann sie auf Zeit für Sie öffnen, auf der Seite „Personen“.
members-software-button = Liste ansehen
members-software-logged = Ihr Blick auf die Liste wird notiert. Der Betrieb kann das lesen.
members-software-empty = Die Liste ist leer.

members-software-title = Programme von { $name }

## The letter

letter-title = Ihre Sicherheitswarnungen sind eingerichtet
letter-print = Drucken Sie diesen Brief jetzt. Den Code zeigen wir nur hier. Ein neuer Brief bekommt einen neuen Code.
letter-why = Jeden Tag werden Schwachstellen in Programmen gefunden, die wir alle nutzen. Die meisten betreffen Sie nicht. Wir schreiben Ihnen nur, wenn Sie etwas tun müssen, ein paar Mal im Jahr.

letter-list = { $count ->
        [one] Wir haben für Sie eine Liste mit einem Programm vorbereitet. Bitte korrigieren Sie sie. Zehn Minuten reichen.
       *[other] Wir haben für Sie eine Liste mit { $count } Programmen vorbereitet, die Betriebe wie Ihrer meist haben. Bitte korrigieren Sie sie. Zehn Minuten reichen.
    }
letter-step-address = Tippen Sie diese Adresse in Ihren Browser ein, oder richten Sie die Kamera Ihres Handys auf das Bild.
letter-step-code = Geben Sie Ihren Code ein und wählen Sie ein Passwort.
letter-step-list = Behalten Sie die Programme, die Sie haben, und entfernen Sie die anderen.
letter-address = Adresse zum Eintippen
letter-code = Ihr Code
letter-picture = Die Adresse mit Ihrem Code, für die Kamera eines Handys

letter-keep = Bewahren Sie diesen Brief auf. Er sagt Ihnen, woran Sie unsere Nachrichten erkennen. Sie kommen immer von { $address }. Sie haben immer einen Code zum Prüfen. Sie haben nie einen Link zum Anmelden und fragen nie nach einem Passwort oder nach Geld.
letter-privacy = Wir kennen die Liste, mit der Sie anfangen, aber nichts von dem, was Sie ändern. Möchten Sie diese Warnungen nicht, rufen Sie uns bitte an.

letter-until = Ihr Code gilt nur einmal und nur bis { $day }.

## The chamber’s home

chamber-title = Geschützt: { $protected } von { $all } Mitgliedern
chamber-title-empty = Tragen Sie Ihr erstes Mitglied ein
chamber-members = Ihre Mitglieder

chamber-bar = { $active } aktiv, { $waiting } noch nicht übernommen, bei { $nobody } bekommt niemand Warnungen

chamber-active = { $count ->
        [one] ist aktiv: Jemand bekommt die Warnungen, und aus dem Betrieb hat sich schon jemand angemeldet.
       *[other] sind aktiv: Jemand bekommt die Warnungen, und aus den Betrieben hat sich schon jemand angemeldet.
    }

chamber-not-claimed = { $count ->
        [one] bekommt Warnungen, aber angemeldet hat sich dort noch niemand.
       *[other] bekommen Warnungen, aber angemeldet hat sich dort noch niemand.
    }

chamber-nobody = { $count ->
        [one] hat niemanden, an den die Warnungen gehen.
       *[other] haben niemanden, an den die Warnungen gehen.
    }
chamber-all-members = Alle Mitglieder anzeigen
chamber-tasks = Was Sie tun können

chamber-task-nobody = { $count ->
        [one] Bei einem Mitglied bekommt niemand Warnungen
       *[other] Bei { $count } Mitgliedern bekommt niemand Warnungen
    }
chamber-task-nobody-text = Stille ist dort kein gutes Zeichen. Schicken Sie einen Brief, oder rufen Sie an.

chamber-task-unanswered = { $count ->
        [one] Eine Einladung ohne Antwort
       *[other] { $count } Einladungen ohne Antwort
    }
chamber-task-unanswered-text = Vor mehr als 30 Tagen gesendet.
chamber-task-show = Ansehen
chamber-campaigns = Warnungen der letzten 90 Tage
chamber-campaigns-none = In dieser Zeit ging keine Warnung an Ihre Mitglieder.
chamber-campaigns-small = { $count ->
        [one] Eine Warnung betrifft weniger als fünf Mitglieder. Sie steht hier nicht, damit niemand erkennbar ist.
       *[other] { $count } Warnungen betreffen je weniger als fünf Mitglieder. Sie stehen hier nicht, damit niemand erkennbar ist.
    }
chamber-campaigns-caption = Wie viele Mitglieder jede Warnung betrifft und wie weit sie sind. Zahlen von 1 bis 4 zeigen wir nicht, und auch nichts, was sie verraten würde.

chamber-counted = Gezählt: { $when }.
chamber-campaign = Programm
chamber-touched = Betroffen
chamber-reached = Erreicht
chamber-done = Erledigt
chamber-silent = Ohne Antwort
chamber-share = Anteil erledigt
chamber-share-hidden = verborgen
chamber-hidden = verborgen

## Pausing

pause-heading = Den ganzen Versand anhalten
pause-text = Etwas sieht falsch aus? Sie können sofort alle E-Mails anhalten, die in Ihrem Namen gehen. Es geht nichts verloren.
pause-link = Versand anhalten
pause-look = Mehr dazu
pause-title = Den ganzen Versand anhalten
pause-lead = Von jetzt an gehen in Ihrem Namen keine Warnungen, Erinnerungen und Einladungen mehr hinaus. E-Mails zu Passwörtern gehen weiter hinaus.
pause-kept = Was in der Zwischenzeit anfällt, heben wir auf. Geht es weiter, bekommen alle nur, was dann noch gilt.
pause-button = Versand anhalten
pause-on-title = Im Moment wird nichts gesendet

pause-since = Angehalten: { $when }, von { $person }.
pause-resume-text = Wenn Sie fortsetzen, gehen die wartenden E-Mails hinaus. Was bis dahin vorbei ist, lassen wir weg.
pause-resume-button = Versand fortsetzen

pause-banner = In Ihrem Namen wird im Moment nichts gesendet. Angehalten: { $when }, von { $person }.
pause-banner-instance = Der Betreiber hat den ganzen Versand vorerst angehalten. Die Warnungen Ihrer Mitglieder heben wir auf.
pause-paused-flash = Der Versand ist angehalten.
pause-resumed-flash = Der Versand läuft wieder.
pause-instance-text = Das hält jede E-Mail jeder Kammer und jedes Anbieters an, außer denen zu Passwörtern und Adressen. Es geht nichts verloren.
pause-instance-button = Den ganzen Versand anhalten

## The operator

operator-tenants = Kammern und Anbieter
operator-kind = Art
operator-kind-chamber = Kammer
operator-kind-provider = Anbieter
operator-sender = Absender der E-Mails
operator-sender-hint = Eine feste Adresse. Der E-Mail-Server muss von ihr senden dürfen.
operator-thin = zu wenige
operator-tenant-paused = sendet im Moment nichts
operator-mail-queued = warten
operator-mail-claimed = unterwegs
operator-mail-sent = gesendet
operator-mail-failed = nicht zugestellt
operator-mail-superseded = zurückgestellt: überholt
operator-new-title = Kammer oder Anbieter hinzufügen
operator-new-button = Hinzufügen und einladen
operator-admin = E-Mail-Adresse der ersten Person, die verwaltet
operator-admin-hint = Dorthin senden wir eine Einladung.
operator-error-twice = Eine Organisation mit diesem Namen gibt es schon.

operator-created-flash = { $name } ist hinzugefügt. Die erste Person für die Verwaltung ist eingeladen.

## Starter lists

pack-none = Keine Liste: Der Betrieb beginnt mit einer leeren
pack-office = Büro
pack-shop = Laden
pack-food = Bäckerei, Café, Restaurant
pack-hotel = Hotel, Pension
pack-web-shop = Onlineshop
pack-craft = Handwerk, Bau
pack-garage = Autowerkstatt
pack-health = Praxis, Pflege
pack-advice = Recht, Steuern, Beratung
pack-farm = Bauernhof, Weingut

## Countries

country-at = Österreich
country-be = Belgien
country-ch = Schweiz
country-de = Deutschland
country-es = Spanien
country-fr = Frankreich
country-ie = Irland
country-it = Italien
country-lu = Luxemburg

## Joints

start-banner = Ihre Liste ist noch die, die für Sie angenommen wurde.
start-banner-link = Jetzt durchgehen
mail-alarm-subject = Störung einer Quelle: { $source }
mail-alarm-title = Eine Quelle von Sicherheitshinweisen braucht Sie
mail-alarm-stale = Seit dem { $day } haben wir nichts von ihr gehört.
mail-alarm-never = Seit sie dazukam, haben wir nichts von ihr gehört.
mail-alarm-thin = Von ihren { $newest } Dokumenten der letzten 90 Tage nennen nur { $matchable } Produkte.
mail-alarm-held = { $count ->
    [one] Ein Dokument von dort hat eine Prüfung nicht bestanden. Wir halten es zurück, bis Sie entscheiden.
   *[other] { $count } Dokumente von dort haben eine Prüfung nicht bestanden. Wir halten sie zurück, bis Sie entscheiden.
}
mail-alarm-error = Der letzte Fehler: { $error }
mail-alarm-what = Neue Schwachstellen können fehlen, bis sie wieder in Ordnung ist. Die Seite des Betreibers zeigt alle Quellen. Sie bekommen diese Nachricht einmal je Störung.
