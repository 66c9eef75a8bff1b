### Seiten. Zuerst der Rahmen, dann je Seite eine Gruppe.

## The frame

page-skip = Zum Inhalt springen
page-menu = Menü
page-menu-main = Hauptmenü
page-menu-account = Sprache und Konto
page-menu-close = Schließen
page-sign-out = Abmelden
page-tagline = Sicherheitswarnungen
page-help-before = Fragen? Rufen Sie { $person } an:
page-footer-code = Nachricht prüfen
page-footer-accessibility = Barrierefreiheit
page-footer-privacy = Ihre Daten
page-footer-mails = E-Mails der Demo
page-footer-demo = Das ist eine Demo: Die Betriebe und die Personen sind erfunden, die Schwachstellen sind echt.
page-title-error = Fehler:{" "}
page-errors-title = { $count ->
        [one] Prüfen Sie eine Angabe
       *[other] Prüfen Sie { $count } Angaben
    }
page-save = Speichern
page-next = Weitere anzeigen
page-choose = Auswählen
page-unknown = Weiß ich nicht
page-good-to-know = Gut zu wissen
page-nav-home = Start
page-nav-alerts = Warnungen
page-nav-software = Ihre Programme

## Levels and states

page-state-possible = Vielleicht betroffen
page-state-assessing = Wird bewertet
page-state-answered = Beantwortet
page-state-clear = Nichts zu tun
page-state-unwatched = Noch nicht beobachtet
page-exposure-yes = aus dem Internet erreichbar
page-exposure-no = aus dem Internet nicht erreichbar
page-exposure-assumed-yes = aus dem Internet erreichbar (nehmen wir an)
page-version-unknown = Version nicht bekannt
page-version-is = Version { $version }
page-give-version = Welche Version?
page-of-program = von { $name }
page-for-program = für { $name }

## Sign-in

page-sign-in-title = Anmelden
page-sign-in-button = Anmelden
page-field-email = E-Mail-Adresse
page-field-password = Passwort
page-sign-in-demo = Zugänge der Demo
page-sign-in-demo-text = Nehmen Sie einen davon und sehen Sie sich um. Alles darin ist erfunden.
page-sign-in-forgotten = Passwort vergessen
page-sign-in-forgotten-text = Wir schicken Ihnen einen Link, mit dem Sie ein neues wählen.
page-sign-in-no-link = Unsere Warnungen enthalten nie einen Link zu dieser Seite. Tippen Sie die Adresse selbst ein:

## Welcome

page-welcome-title = Wir sagen Bescheid, wenn eines Ihrer Programme gefährlich wird
page-welcome-lead = Jeden Tag werden Schwachstellen in Programmen gefunden, die alle nutzen. Die meisten betreffen Sie nicht. Wir schreiben nur, wenn eine Sie betrifft: in einfachen Worten, was zu tun ist und bis wann.
page-welcome-how = So funktioniert es
page-welcome-step-list = Sie sagen uns, was Sie nutzen.
page-welcome-step-list-more = Programme, Router, Website, Kasse. Zehn Minuten reichen.
page-welcome-step-watch = Wir vergleichen jede neue Schwachstelle mit Ihrer Liste.
page-welcome-step-watch-more = Jeden Tag, mit den öffentlichen Quellen der Fachleute.
page-welcome-step-write = Wir schreiben, wenn Sie etwas tun müssen.
page-welcome-step-write-more = Etwa zehnmal im Jahr. Höchstens drei Schritte, und wer sie machen kann.
page-welcome-check = Kommt diese Nachricht wirklich von uns?
page-welcome-check-text = Jede unserer Nachrichten hat einen Code. Geben Sie ihn hier ein und vergleichen Sie.
page-welcome-private = Wer Ihre Liste sieht
page-welcome-private-text = Nur Sie. Ihre Kammer sieht eine Warnung nur, wenn Sie dazu um Hilfe bitten.

## The owner’s home

page-home-empty-title = Sagen Sie uns, was Sie nutzen
page-home-empty-lead = Wir beobachten die Programme und Geräte auf Ihrer Liste. Noch ist sie leer.
page-home-todo-title = { $count ->
        [2] Zwei Aufgaben für Sie
        [3] Drei Aufgaben für Sie
        [4] Vier Aufgaben für Sie
        [5] Fünf Aufgaben für Sie
        [6] Sechs Aufgaben für Sie
        [7] Sieben Aufgaben für Sie
        [8] Acht Aufgaben für Sie
        [9] Neun Aufgaben für Sie
        [one] Eine Aufgabe für Sie
       *[other] { $count } Aufgaben für Sie
    }
page-home-questions-title = { $count ->
        [2] Zwei Fragen an Sie
        [3] Drei Fragen an Sie
        [4] Vier Fragen an Sie
        [5] Fünf Fragen an Sie
        [6] Sechs Fragen an Sie
        [7] Sieben Fragen an Sie
        [8] Acht Fragen an Sie
        [9] Neun Fragen an Sie
        [one] Eine Frage an Sie
       *[other] { $count } Fragen an Sie
    }
page-home-clear-title = Alles in Ordnung. Nichts zu tun.
page-home-waiting-title = Im Moment nichts zu tun.
page-home-checked = { $count ->
        [one] Ihr Programm ist geprüft. Stand der Daten: { $as-of }.
       *[other] Ihre { $count } Programme sind geprüft. Stand der Daten: { $as-of }.
    }
page-home-no-data = Wir lesen gerade unsere ersten Daten. Kommen Sie in ein paar Minuten wieder.
page-home-stale = Unsere Daten sind älter, als sie sein sollten. Wir arbeiten daran. Etwas Neues kann hier noch fehlen.
page-home-possible = Betrifft Sie vielleicht.
page-home-see = Schritte ansehen
page-home-question = { $count ->
        [one] Eine Frage
       *[other] Ein paar Fragen
    }
page-home-question-text = Wir kennen eine Schwachstelle, aber nicht Ihre Version. Nennen Sie uns die Version, und wir sagen Ihnen, ob das Sie betrifft.
page-home-question-link = Welche Version von { $name }?
page-home-assessing = Im Sicherheitshinweis zu einer neuen Schwachstelle steht: { $names }. Wir bewerten sie und schreiben Ihnen, wenn Sie etwas tun müssen.
page-home-week = Diese Woche geprüft
page-home-week-compared = { $count ->
        [one] Sicherheitshinweis mit Ihren Programmen verglichen.
       *[other] Sicherheitshinweise mit Ihren Programmen verglichen.
    }
page-home-week-named = { $count ->
        [0] davon nannten eines Ihrer Programme.
        [one] davon nannte eines Ihrer Programme. Sie haben nichts zu tun.
       *[other] davon nannten eines Ihrer Programme. Sie haben nichts zu tun.
    }
page-home-next = Wie es weitergeht
page-home-next-text = Sobald Sie etwas tun müssen, schreiben wir an
page-home-more = { $count ->
        [one] Das andere Programm anzeigen
       *[other] Die anderen { $count } Programme anzeigen
    }
page-home-change-list = Liste ansehen und ändern
page-home-empty-what = Was auf die Liste gehört
page-home-empty-what-text = Hier sehen Sie später, was auf Ihrer Liste steht und ob Sie etwas tun müssen.
page-home-empty-ideas = Denken Sie an Computer und Handys, den Router, den Drucker, die Website, die Kasse und das E-Mail-Programm. Und an den Ort, wo Ihre Dateien liegen.

## Your software

page-software-title = Ihre Programme
page-software-all = Alle Programme
page-software-count = { $count ->
        [one] Ein Programm.
       *[other] { $count } Programme.
    }
page-software-questions = { $count ->
        [one] Mit einer kurzen Antwort würden unsere Warnungen genauer.
       *[other] Mit { $count } kurzen Antworten würden unsere Warnungen genauer.
    }
page-software-empty = Ihre Liste ist leer. Fügen Sie ein erstes Programm hinzu. Wir sagen Ihnen dann gleich, ob Sie etwas tun müssen.
page-add-title = Programm hinzufügen
page-add-first = Erstes Programm hinzufügen
page-add-search = Suche
page-field-search = Programm oder Gerät
page-field-search-hint = Tippen Sie den Namen ein, den Sie benutzen, oder den auf der Schachtel.
page-search-button = Suchen
page-add-found = { $count ->
        [0] Nichts gefunden
        [one] Ein Programm gefunden
       *[other] { $count } Programme gefunden
    }
page-add-choose = Öffnen Sie das, was Sie haben, und fügen Sie es hinzu.
page-add-none = „{ $query }“ kennen wir noch nicht. Versuchen Sie einen kürzeren Namen, oder fügen Sie es so hinzu.
page-add-button = { $name } hinzufügen
page-add-other = Nicht in dieser Liste
page-add-other-note = Wir behalten den Namen, wie Sie ihn schreiben
page-add-other-button = Unter diesem Namen hinzufügen
page-field-label = Wie Sie es nennen
page-field-label-hint = Diesen Namen lesen Sie in unseren Warnungen.
page-field-version = Version
page-field-version-hint = Schreiben Sie sie genau ab, zum Beispiel 7.0.2. Oft steht sie unter „Über“ oder „Info“.
page-field-exposure = Ist es aus dem Internet erreichbar?
page-field-exposure-hint = Zum Beispiel öffnen Sie es von zu Hause, oder Ihre Kundschaft sieht es.
page-field-exposure-assumed-yes = Zum Beispiel öffnen Sie es von zu Hause, oder Ihre Kundschaft sieht es. Wenn Sie es nicht wissen, nehmen wir an: ja.
page-field-exposure-assumed-no = Zum Beispiel öffnen Sie es von zu Hause, oder Ihre Kundschaft sieht es. Wenn Sie es nicht wissen, nehmen wir an: nein.
page-field-exposure-yes = Ja
page-field-exposure-no = Nein, nur von innen
page-item-verdict = Betrifft Sie eine Schwachstelle?
page-item-affected = Ja, eine Schwachstelle betrifft dieses Programm.
page-item-possible = Vielleicht. Eine Angabe fehlt noch.
page-item-assessing = Das wissen wir noch nicht. Wir bewerten eine neue Schwachstelle.
page-item-answered = Sie haben geantwortet: Es betrifft Sie nicht, oder es ist erledigt.
page-item-clear = Nein. Wir kennen keine Schwachstelle, die Ihre Version betrifft.
page-item-unwatched = Das können wir nicht sagen. Dieses Programm können wir noch nicht beobachten.
page-item-details = Was wir darüber wissen
page-item-tell-version = Nennen Sie uns Ihre Version
page-item-tell-version-text = Mit der Version können wir Ja oder Nein sagen.
page-item-guide = Wo die Version von { $name } steht
page-item-gone = Nutzen Sie es nicht mehr?
page-item-remove = { $name } von der Liste nehmen
page-removal-title = { $name } von der Liste nehmen?
page-removal-text = Wir beobachten es dann nicht mehr für Sie. Sie können es jederzeit wieder hinzufügen.
page-removal-alert = Die offene Warnung dazu wird geschlossen.
page-removal-button = { $name } entfernen
page-removal-keep = Behalten
page-added-flash = { $name } steht auf Ihrer Liste.
page-saved-flash = Wir haben Ihre Änderung für { $name } notiert.
page-removed-flash = { $name } steht nicht mehr auf Ihrer Liste.

## Alerts

page-alerts-title = Ihre Warnungen
page-alerts-open = Offen: { $what }.
page-alerts-open-alerts = { $count ->
        [one] eine Warnung
       *[other] { $count } Warnungen
    }
page-alerts-open-questions = { $count ->
        [one] eine Frage
       *[other] { $count } Fragen
    }
page-alerts-open-notes = { $count ->
        [one] eine zur Information
       *[other] { $count } zur Information
    }
page-alerts-none = Heute betrifft Sie keine Warnung. Sobald es eine gibt, steht sie hier, und wir schreiben Ihnen.
page-alerts-answered = Beantwortet
page-alerts-answered-none = Hier stehen später die Warnungen, die Sie beantwortet haben, mit Name und Zeit.
page-alert-answer = Ihre Antwort
page-alert-answers = Ihre Antworten bisher
page-alert-done = Als erledigt markieren
page-alert-done-version = Ihre Version jetzt (freiwillig)
page-alert-done-version-hint = Wenn Sie nichts eintragen, notieren wir { $version } oder neuer.
page-alert-later = Am { $day } erinnern
page-alert-not-ours = Betrifft uns nicht
page-alert-not-ours-why = Warum betrifft Sie das nicht?
page-alert-reason-not-used = Wir nutzen dieses Programm nicht
page-alert-reason-wrong-version = Wir haben eine andere Version
page-alert-reason-other = Ein anderer Grund
page-alert-not-ours-button = Diese Warnung schließen
page-alert-state-done = Erledigt
page-alert-state-later = Erinnerung gewünscht
page-alert-state-not-ours = Betrifft uns nicht
page-alert-state-help = Um Hilfe gebeten
page-alert-state-closed = Nichts mehr zu tun
page-alert-who-when = { $person }, { $when }
page-alert-undo = Diese Warnung wieder öffnen
page-alert-help-text = Wir geben diese Warnung weiter an: { $organisation }. Dort sieht man nur diese Warnung, sonst nichts, und ruft Sie zurück.
page-alert-help-button = Um Hilfe bitten und diese Warnung zeigen
page-alert-help-asked = Ihre Anfrage ist unterwegs. Wir haben diese Warnung weitergegeben.
page-alert-correct-version = Meine Version korrigieren
page-alert-more = Mehr dazu
page-alert-copy = Text kopieren
page-alert-copied = Kopiert
page-alert-download = Text herunterladen (.txt)
page-alert-done-flash = Danke. Diese Warnung ist erledigt.
page-alert-later-flash = Wir schreiben Ihnen am { $day } wieder.
page-alert-not-ours-flash = Danke. Wir haben diese Warnung geschlossen.
page-alert-help-flash = Wir haben Ihre Anfrage weitergegeben.
page-alert-undone-flash = Die Warnung ist wieder offen.
page-answer-kicker = Diese Seite zeigt nur diese eine Warnung.
page-answer-done-title = Danke, wir haben Ihre Antwort notiert
page-answer-done-undo = War das ein Versehen? Sie können Ihre Antwort ändern.
page-answer-back = Zurück zur Warnung
page-answer-close = Sie können diese Seite schließen.

## Check code

page-code-title = Kommt diese Nachricht von uns?
page-code-lead = Jede unserer Nachrichten hat einen Code. Geben Sie ihn ein und vergleichen Sie vier Angaben.
page-code-found-title = Ja, diese Nachricht kommt von uns
page-code-found-lead = Vergleichen Sie diese Zeilen mit Ihrer Nachricht. Ist auch nur eine anders, rufen Sie uns an.
page-code-unknown-title = Diesen Code kennen wir nicht
page-code-unknown-lead = Prüfen Sie, ob Sie ihn genau abgeschrieben haben. Wenn ja, kommt die Nachricht nicht von uns. Öffnen Sie dann keinen Link darin.
page-code-wait-title = Zu viele Codes in kurzer Zeit
page-code-wait-lead = { $count ->
        [one] Warten Sie eine Minute, dann versuchen Sie es noch einmal. Eilt es? Rufen Sie uns an.
       *[other] Warten Sie { $count } Minuten, dann versuchen Sie es noch einmal. Eilt es? Rufen Sie uns an.
    }
page-code-kicker = Code { $code }
page-code-message = Die Nachricht
page-code-subject = Betreff
page-code-sent = Gesendet
page-code-from = Von
page-code-level = Stufe
page-code-another = Andere Nachricht prüfen
page-field-code = Code der Nachricht
page-field-code-hint = Acht Zeichen, nahe am Ende der Nachricht. Den Strich können Sie weglassen.
page-code-button = Code prüfen
page-code-none = Kein Code?
page-code-none-text = Dann kommt die Nachricht nicht von uns. Öffnen Sie keinen Link darin. Rufen Sie uns an.

## Chamber

page-chamber-requests = { $count ->
        [0] Niemand bittet um Hilfe.
        [one] Ein Mitglied bittet um Hilfe.
       *[other] { $count } Mitglieder bitten um Hilfe.
    }
page-chamber-help = Anfragen nach Hilfe
page-chamber-help-none = Keine Anfrage ist offen. Wenn ein Mitglied um Hilfe bittet, steht hier die Warnung, die es Ihnen zeigt.
page-chamber-list-none = Hier stehen später die Mitglieder, die Sie eintragen.
page-chamber-business = Betrieb
page-chamber-trade = Branche
page-chamber-town = Ort

## Operator

page-operator-title = Der Dienst heute
page-operator-tenants = Kammern und Anbieter: { $organisations }. Betriebe: { $businesses }.
page-operator-advisories = Sicherheitshinweise: { $advisories }.
page-operator-held = Wartet auf Sie
page-operator-held-none = Kein Sicherheitshinweis wartet auf eine Stufe.
page-operator-held-text = Diese Sicherheitshinweise haben keine Bewertung. Lesen Sie die Quelle, wählen Sie eine Stufe, nennen Sie einen Grund. Bis dahin lesen die Betriebe „Wird bewertet“.
operator-held-read = Quellen zu { $id } lesen
page-operator-touched = { $count ->
        [0] Kein Betrieb betroffen
        [one] Ein Betrieb betroffen
       *[other] { $count } Betriebe betroffen
    }
page-operator-level = Stufe
page-operator-reason = Grund
page-operator-reason-hint = Wir bewahren ihn mit Ihrem Namen auf.
page-operator-release = { $id } freigeben
page-operator-feeds = Quellen
page-operator-feeds-none = Noch wurde keine Quelle gelesen. Importieren Sie Dateien, oder warten Sie auf den ersten Abruf.
page-operator-feeds-caption = Eine Quelle ist verspätet, wenn länger nichts Neues kam, als ihr Rhythmus vorsieht.
page-operator-feed = Quelle
page-operator-age = Neueste Daten
page-operator-documents = Gelesen
page-operator-never = nie
page-operator-stale = verspätet
page-operator-outbox = Ausgehende E-Mails
page-operator-outbox-none = Noch wurde keine Nachricht geschrieben.
page-operator-failures = Letzte Fehler
page-operator-attempts = { $count ->
        [one] { $when }, ein Versuch
       *[other] { $when }, { $count } Versuche
    }

## Mails of the demo

page-mails-title = E-Mails der Demo
page-mails-lead = Nichts verlässt diesen Rechner. Hier sehen Sie, was gesendet worden wäre.
page-mails-none = Noch keine E-Mail. Sobald eine Warnung geschrieben ist, steht ihre E-Mail hier.
page-mails-list = Neueste zuerst
page-mail-head = Kopf
page-mail-text = Textteil
page-mail-html = HTML-Teil
page-mail-html-link = Nur den HTML-Teil öffnen

## Guides

page-guide-contents = Auf dieser Seite

## Accessibility and data

page-accessibility-title = Barrierefreiheit
page-accessibility-lead = Alle sollen eine Warnung lesen und beantworten können. Unser Ziel ist WCAG 2.2, Stufe AA.
page-accessibility-done = Was funktioniert
page-accessibility-done-keyboard = Jede Seite lässt sich allein mit der Tastatur bedienen.
page-accessibility-done-zoom = Text lässt sich auf 400 % vergrößern, ohne seitlich zu scrollen.
page-accessibility-done-colour = Farbe ist nie das einzige Zeichen: Jede Stufe hat ein Wort und eine Form. Hell und dunkel richten sich nach Ihrem Gerät.
page-accessibility-done-script = Alles funktioniert ohne JavaScript und mit langsamer Verbindung.
page-accessibility-gaps = Was noch fehlt
page-accessibility-gaps-text = Wir prüfen jede Seite mit Programmen und von Hand. Fachleute von außen haben sie noch nicht getestet. Auch Menschen, die täglich mit einem Screenreader arbeiten, noch nicht.
page-accessibility-tell = Etwas funktioniert nicht?
page-accessibility-tell-text = Sagen Sie es uns. Wir lesen Ihnen jede Warnung am Telefon vor.
page-privacy-title = Ihre Daten
page-privacy-lead = Wir speichern nur, was wir brauchen, um Sie zu warnen.
page-privacy-keep = Was wir speichern
page-privacy-keep-person = Ihren Namen, Ihre E-Mail-Adresse im Betrieb, Ihre Sprache und Ihr Passwort in unlesbarer Form.
page-privacy-keep-software = Die Liste der Programme Ihres Betriebs, mit Versionen.
page-privacy-keep-alerts = Die Warnungen, und wer wann was geantwortet hat.
page-privacy-keep-mails = Die Nachrichten an Sie, damit sich ihre Codes prüfen lassen.
page-privacy-who = Wer das sieht
page-privacy-who-text = Personen aus Ihrem Betrieb, die einen Zugang haben. Ihre Kammer sieht, dass Sie Mitglied sind, aber nicht Ihre Liste.
page-privacy-who-help = Wenn Sie um Hilfe bitten, sieht Ihre Kammer diese eine Warnung.
page-privacy-not = Was wir nicht tun
page-privacy-not-text = Keine Werbung, kein Tracking, kein Verkauf von Daten. Keine Bilder, die melden, wann Sie eine E-Mail lesen. Die einzigen Cookies halten Sie angemeldet und merken sich Ihre Sprache.
page-privacy-rights = Ihre Rechte
page-privacy-rights-text = Sie können Ihre Daten jederzeit sehen, berichtigen, mitnehmen oder löschen lassen. Wenden Sie sich an: { $organisation }.
