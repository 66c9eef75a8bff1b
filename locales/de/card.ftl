### Warnkarten: was Seite, Mail und Text gemeinsam haben. Die Regeln für jeden Text sind
### Tests in tests/wording.rs. Ein Schritt beginnt mit einem Imperativ und nennt das Produkt.

language-name = Deutsch

## Levels

card-level-today = Heute
card-level-week = Diese Woche
card-level-month = Diesen Monat
card-level-info = Zur Information
## Titles: imperative, product, date

card-title-update-today = Aktualisieren Sie { $product } heute, { $day }
card-title-update-by = Aktualisieren Sie { $product } bis { $day }
card-title-check-today = Prüfen Sie Ihre Version von { $product } heute, { $day }
card-title-check-by = Prüfen Sie Ihre Version von { $product } bis { $day }
card-title-stop-today = Nutzen Sie { $product } ab heute, { $day }, nicht mehr
card-title-stop-by = Nutzen Sie { $product } höchstens noch bis { $day }
card-title-replace-today = Ersetzen Sie { $product } heute, { $day }
card-title-replace-by = Ersetzen Sie { $product } bis { $day }
card-title-update-info = Aktualisieren Sie { $product } bei nächster Gelegenheit
card-title-check-info = Prüfen Sie Ihre Version von { $product }, wenn Sie Zeit haben
card-title-cloud = Nutzen Sie { $product } wie gewohnt weiter
## Subjects of mails: level word first, then the verb, then the product

card-subject-update = { $level }: { $product } aktualisieren
card-subject-check = { $level }: { $product } prüfen
card-subject-stop = { $level }: { $product } nicht nutzen
card-subject-replace = { $level }: { $product } ersetzen
card-subject-cloud = { $level }: { $product } weiter nutzen
## What happened

card-what-title = Was ist passiert?
card-what-fixed = { $count ->
    [one] Der Hersteller von { $product } hat eine Schwachstelle behoben.
   *[other] Der Hersteller von { $product } hat mit einem Update { $count } Schwachstellen behoben.
}
card-what-found = { $count ->
    [one] In { $product } wurde eine Schwachstelle gefunden.
   *[other] In { $product } wurden { $count } Schwachstellen gefunden.
}
card-what-attacked = Angreifer nutzen das schon aus.
card-what-ransomware = Manche sperren Dateien und fordern Geld.
## What could happen, one text per kind

card-danger-take-over = Angreifer könnten das Gerät übernehmen. Dann könnten sie Ihre Dateien lesen, ändern oder sperren und Geld fordern.
card-danger-get-in = Angreifer könnten ohne gültiges Passwort hineinkommen. Dann könnten sie in Ihrem Namen handeln.
card-danger-forbidden = Unbefugte könnten Dinge öffnen oder ändern, an die sie nicht herankommen sollten.
card-danger-full-control = Wer das Gerät schon nutzen kann, könnte die volle Kontrolle darüber bekommen.
card-danger-read-data = Angreifer könnten vertrauliche Daten lesen, zum Beispiel Passwörter oder Daten Ihrer Kundschaft.
card-danger-records = Angreifer könnten lesen oder ändern, was Sie dort speichern. Das können Aufträge sein oder Daten Ihrer Kundschaft.
card-danger-false-page = Nach einem Klick auf einen falschen Link könnten Angreifer in Ihrem Namen handeln oder eine falsche Seite zeigen.
card-danger-stops-working = Angreifer könnten einen Ausfall auslösen. Ihre Daten sind nicht in Gefahr, aber vielleicht können Sie nicht arbeiten.
card-danger-listen-in = Angreifer im selben Netz könnten mitlesen. Auch könnten sie ändern, was Sie senden und empfangen.
card-danger-harmful-file = Jemand könnte Ihnen eine schädliche Datei oder Seite schicken. Wenn Sie sie öffnen, könnten Angreifer das Gerät übernehmen.
card-danger-tampered = Angreifer haben die Software selbst verändert. In Ihrer Version kann etwas Schädliches stecken.
card-danger-not-known = Noch hat niemand gesagt, was Angreifer damit tun könnten.
## The same kinds in one short line, for lists

card-short-take-over = Angreifer könnten das Gerät übernehmen.
card-short-get-in = Angreifer könnten ohne Passwort hineinkommen.
card-short-forbidden = Unbefugte könnten an Dinge kommen, die für sie gesperrt sind.
card-short-full-control = Wer am Gerät sitzt, könnte die volle Kontrolle bekommen.
card-short-read-data = Angreifer könnten vertrauliche Daten lesen.
card-short-records = Angreifer könnten Ihre Daten lesen oder ändern.
card-short-false-page = Angreifer könnten in Ihrem Namen handeln.
card-short-stops-working = Angreifer könnten einen Ausfall auslösen.
card-short-listen-in = Angreifer in Ihrem Netz könnten mitlesen.
card-short-harmful-file = Mit einer schädlichen Datei oder Seite könnten Angreifer das Gerät übernehmen.
card-short-tampered = Angreifer haben die Software selbst verändert.
card-short-not-known = Noch hat niemand gesagt, was passieren könnte.
## Does it affect you, and why we think so

card-touch-title = Betrifft das Sie?
card-touch-yes = Ja, das betrifft Sie.
card-touch-maybe = Vielleicht betrifft das Sie.
card-touch-maybe-version = Vielleicht betrifft das Sie. Prüfen Sie deshalb Ihre Version.
card-touch-cannot-know = Wir können nicht wissen, ob das Sie betrifft.
card-touch-version = Sie haben Version { $version } angegeben.
card-touch-no-version = Sie haben uns noch keine genannt.
card-touch-range = Die Schwachstelle betrifft { $range }.
card-touch-platform = Das hängt von { $name } ab. Haben Sie das?
card-touch-edition = Das hängt von der Edition ab, und Ihre kennen wir nicht.
card-touch-comparison = Beides können wir nicht vergleichen.
card-touch-no-range = Die Quelle sagt nicht, welche Versionen betroffen sind.
card-touch-exposed = Sie haben uns gesagt, dass es aus dem Internet erreichbar ist.
card-touch-exposed-assumed = Wir nehmen an, dass es aus dem Internet erreichbar ist.
card-touch-inside = Sie haben uns gesagt, dass es aus dem Internet nicht erreichbar ist.
card-touch-inside-assumed = Wir nehmen an, dass es aus dem Internet nicht erreichbar ist.
## Which versions: parts of a sentence

card-range-all = alle Versionen
card-range-one = Version { $version }
card-range-before = die Versionen vor { $version }
card-range-up-to = die Versionen bis { $version }
card-range-from = die Versionen ab { $version }
card-range-after = die Versionen nach { $version }
card-range-from-before = die Versionen ab { $from }, aber vor { $to }
card-range-from-up-to = die Versionen von { $from } bis { $to }
card-range-start-unclear = { $range } (ab welcher, ist nicht klar)
card-range-end-unclear = { $range } (bis zu welcher, ist nicht klar)
## What to do: each step begins with an imperative and names the product

card-steps-title = Was ist zu tun?
card-step-update = Aktualisieren Sie { $product } auf Version { $version } oder neuer.
card-step-update-newest = Aktualisieren Sie { $product } auf die neueste Version.
card-step-automatic = Schalten Sie für { $product } automatische Updates ein. Starten Sie danach neu.
card-step-not-reachable = Sorgen Sie dafür, dass { $product } aus dem Internet nicht erreichbar ist.
card-step-not-reachable-settings = Sperren Sie die Einstellungen von { $product } für Zugriffe aus dem Internet.
card-step-stop = Nutzen Sie { $product } nicht mehr, bis Sie einen Ersatz haben.
card-step-replace = Ersetzen Sie { $product }. Dafür gibt es keine Updates mehr.
card-step-check = Prüfen Sie Ihre Version von { $product }. Ist sie älter als { $version }, machen Sie das Update.
card-step-check-newest = Prüfen Sie Ihre Version von { $product }. Gibt es eine neuere, machen Sie das Update.
card-step-pass-on = Schicken Sie diese Nachricht an die Person, die { $product } betreut.
card-step-break-in = Bitten Sie die Person, die { $product } betreut, nach einem Einbruch zu suchen.
card-step-passwords = Ändern Sie nach den anderen Schritten die Passwörter von { $product }.
card-step-cloud = Nutzen Sie { $product } wie gewohnt weiter. Das Update macht der Anbieter, Sie haben nichts zu tun.
## Labels of the links to the guide

card-how-update = So geht das Update
card-how-automatic = So stellen Sie das ein
card-how-internet = So schließen Sie den Zugang
card-how-switch-off = So schalten Sie es ab
card-how-replace = So finden Sie Ersatz
card-how-version = So finden Sie die Version
card-how-helper = Was Sie dazu sagen können
card-how-break-in = Worauf zu achten ist
card-how-passwords = So ändern Sie die Passwörter
card-how-line = { $text }:
## Who can do it, and how long it takes

card-effort-title = Wer und wie lange?
card-effort-who = Wer kann das tun?
card-effort-time = Wie lange dauert es?
card-who-self = Sie selbst
card-who-box = Sie selbst oder Ihr Internet-Anbieter
card-who-device = Sie selbst oder Ihr IT-Dienstleister
card-who-website = Ihre Webagentur oder Ihr Webhoster
card-who-helper = Ihr IT-Dienstleister
card-who-business = Der Hersteller oder Ihr IT-Dienstleister
card-who-cloud = Der Anbieter
card-who-replace = Sie zusammen mit Ihrem IT-Dienstleister
card-time-self = 5 bis 15 Minuten
card-time-system = 30 bis 60 Minuten
card-time-box = 15 bis 45 Minuten
card-time-website = 1 bis 2 Stunden
card-time-helper = 1 bis 4 Stunden
card-time-business = Ein halber Tag
card-time-cloud = Keine Zeit von Ihnen
card-time-replace = Ein kleines Projekt
card-note-system = Am Ende startet das Gerät neu
card-note-box = Das Internet ist kurz weg
card-note-website = Machen Sie zuerst eine Datensicherung
card-note-helper = Planen Sie eine Pause ein
card-note-business = Fragen Sie dort zuerst nach
card-note-replace = Legen Sie noch diesen Monat einen Termin fest
## Where to get help

card-help-title = Brauchen Sie Hilfe?
card-help-call = Rufen Sie { $name } an: { $phone }.
card-help-call-hours = Rufen Sie { $name } an: { $phone }, { $hours }.
card-help-ask = Fragen Sie { $name }.
card-help-nobody = Fragen Sie die Person, die Ihre Computer betreut.
## How to check this message

card-check-title = Woher weiß ich, dass das echt ist?
card-check-intro = Tippen Sie diese Adresse selbst ein und dann den Code.
card-check-address = Adresse zum Eintippen
card-check-code = Code dieser Warnung
card-check-promise = Wir fragen nie nach Passwort oder Geld.
## Why this level

card-why-title = Warum „{ $level }“?
card-why-question = Frage
card-why-answer = Antwort
card-why-table = Entschieden nach unserer Tabelle für die Dringlichkeit, Version { $version }.
card-why-by-hand = { $who } hat die Stufe am { $day } festgelegt: { $reason }
card-why-used = Wird die Schwachstelle schon ausgenutzt?
card-why-used-active = Ja, von Angreifern.
card-why-used-poc = Nicht, dass wir wüssten. Aber die Methode ist öffentlich.
card-why-used-none = Nicht, dass wir wüssten.
card-why-exposed = Ist { $product } aus dem Internet erreichbar?
card-why-exposed-yes = Ja, das haben Sie uns gesagt.
card-why-exposed-no = Nein, das haben Sie uns gesagt.
card-why-exposed-assumed-yes = Ja. Das nehmen wir bei dieser Art von Produkt an.
card-why-exposed-assumed-no = Nein. Das nehmen wir bei dieser Art von Produkt an.
card-why-automatable = Kann ein Angriff ganz von selbst ablaufen?
card-why-total = Können Angreifer die volle Kontrolle bekommen?
card-why-version = Kennen wir Ihre Version?
card-why-version-yes = Ja, { $version }.
card-why-yes = Ja.
card-why-no = Nein.
card-why-not-scored = Das hat noch niemand bewertet.
card-why-rules = Welche Regeln haben die Stufe geändert?
card-rule-ransomware = Erpresser nutzen die Schwachstelle aus, deshalb ist es dringender.
card-rule-tampered = Angreifer haben die Software verändert, deshalb gilt: heute handeln.
card-rule-opens-files = Das Programm öffnet Dateien von außen, deshalb gilt: in diesem Monat handeln.
card-rule-version-unknown = Wir kennen Ihre Version nicht, deshalb höchstens „diese Woche“.
card-rule-cloud = Der Anbieter macht das Update, deshalb ist es nur zur Information.
card-rule-end-of-life = Es gibt keine Updates mehr, deshalb gilt: in diesem Monat handeln.
card-rule-unscored = Es gibt schon Angriffe, aber noch keine Bewertung. Deshalb gilt: diese Woche handeln.
card-rule-by-hand = Noch gibt es keine Bewertung. Deshalb hat ein Mensch sie angesehen.
## For the IT helper: technical words are allowed here

card-expert-title = Für Ihren IT-Dienstleister
card-expert-label = Text zum Weitergeben, auf Deutsch und Englisch
card-expert-take-over = Codeausführung oder vollständige Kontrolle
card-expert-get-in = Umgehung der Authentifizierung
card-expert-forbidden = fehlende oder falsche Zugriffskontrolle
card-expert-full-control = lokale Rechteausweitung
card-expert-read-data = Offenlegung von Informationen
card-expert-records = Injection in eine Datenbank oder einen Verzeichnisdienst
card-expert-false-page = Cross-Site-Scripting, Request-Forgery oder Spoofing
card-expert-stops-working = Denial of Service
card-expert-listen-in = schwacher Schutz der Daten bei der Übertragung
card-expert-harmful-file = Codeausführung durch eine präparierte Datei oder Seite
card-expert-tampered = Schadcode im Produkt
card-expert-not-known = Auswirkung nicht angegeben
card-expert-head = { $product }: { $text }
card-expert-product = Produkt: { $name }
card-expert-range = Betroffen: { $range }
card-expert-weaknesses = Schwachstellen: { $ids }
card-expert-fixed = Behoben in: { $version }
card-expert-not-fixed = Behoben in: nicht angegeben
card-expert-version = Angegebene Version: { $version }
card-expert-no-version = Angegebene Version: nicht bekannt
card-expert-exposed = Aus dem Internet erreichbar: ja
card-expert-inside = Aus dem Internet erreichbar: nein
card-expert-exposed-assumed = Aus dem Internet erreichbar: ja (angenommen)
card-expert-inside-assumed = Aus dem Internet erreichbar: nein (angenommen)
card-expert-attacked = Ausgenutzt: ja
card-expert-listed = Ausgenutzt: ja, auf der KEV-Liste der CISA seit { $date }
card-expert-not-attacked = Ausgenutzt: nicht bekannt
card-expert-ransomware = Ransomware-Kampagnen: ja
card-expert-score = { $name }: CVSS { $score }
card-sources-title = Quellen
