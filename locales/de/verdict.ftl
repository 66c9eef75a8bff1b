### Warum ein Urteil so ausfällt, warum es keine Warnung gab, und die Seite zu einer Schwachstelle.

## Das Urteil in einfachen Worten

verdict-title = { $program }: warum wir das sagen
verdict-back-alert = Warnung: { $program }
verdict-yes = Ja, { $program } hat diese Schwachstelle.
verdict-maybe = { $program } hat diese Schwachstelle vielleicht. Eine Angabe fehlt.
verdict-no = Nein, { $program } hat diese Schwachstelle nicht.
verdict-withdrawn = Die Quelle hat diese Schwachstelle zurückgezogen. Sie betrifft niemanden.
verdict-weakness = Die Schwachstelle ist bekannt als
verdict-compared = Was wir verglichen haben
verdict-yours = In der Liste steht Version { $version }.
verdict-yours-unknown = In der Liste steht nicht, welche Version es ist.
verdict-compared-at = Wir haben sie mit diesen Quellen verglichen, die neueste vom { $when }:
verdict-spoken-at = Diese Quellen sagen etwas dazu, die neueste vom { $when }:
verdict-source-range = Die Schwachstelle betrifft { $range }.
verdict-source-part = Sie spricht von einem Teil dieses Programms: { $part }.
verdict-source-yes = Diese Version gehört dazu.
verdict-source-no = Diese Version gehört nicht dazu.
verdict-source-maybe = Ob diese Version dazugehört, können wir nicht sagen.
verdict-source-other = Sie nennt dieses Programm nicht.
verdict-source-silent = Sie sagt nichts zu Programmen oder Versionen.
verdict-source-attacked = Sie sagt, dass Angreifer diese Schwachstelle ausnutzen.
verdict-source-withdrawn = Sie hat die Schwachstelle zurückgezogen.
verdict-source-ruled-affected = Sie sagt, dass diese Version die Schwachstelle hat.
verdict-source-ruled-not-affected = Sie sagt, dass diese Version die Schwachstelle nicht hat.
verdict-source-ruled-fixed = Sie sagt, dass diese Version repariert ist.
verdict-source-ruled-open = Sie sagt, dass diese Version noch untersucht wird.
verdict-source-counts = Der Hersteller kennt sein Programm am besten. Deshalb gilt sein Wort.
verdict-source-dates = Veröffentlicht oder geändert am { $day }, von uns gelesen am { $read }.
verdict-source-read = Von uns gelesen am { $read }.
verdict-range-unclear = Versionen, die sie nicht klar nennt
verdict-range-more = { $count ->
    [one] ein weiterer Bereich
   *[other] { $count } weitere Bereiche
}

## Was es ändern würde

verdict-change = Was die Antwort ändern würde
verdict-change-update = Ein Update: ab Version { $version } ist die Antwort eine andere.
verdict-change-version = Die Version: wir wissen nicht, welche Sie haben.
verdict-change-edition = Die Ausgabe: darauf kommt es an, und wir kennen Ihre nicht.
verdict-change-platform = Ein anderes Programm: es kommt auf { $name } an. Tragen Sie es in die Liste ein, wenn Sie es haben.
verdict-change-comparable = Eine Version in der Schreibweise der Quelle: diese beiden können wir nicht ordnen.
verdict-change-range = Ein klareres Wort der Quelle zu den Versionen.
verdict-change-other-version = Eine andere Version bei Ihnen: eine von denen mit der Schwachstelle.
verdict-change-ruling = Eine neue Entscheidung des Herstellers oder der Menschen, die diesen Dienst betreiben.
verdict-change-naming = Eine Quelle, die dieses Programm nennt.
verdict-change-correction = Eine Korrektur der Quelle. Dann vergleichen wir von selbst neu.

## Für den IT-Dienstleister

verdict-link = Warum denken wir das?
verdict-links = Was wir verglichen haben
verdict-link-weakness = Warum: { $id }
verdict-links-more = { $count ->
    [one] Und einer mehr.
   *[other] Und { $count } weitere.
}
verdict-more = Für Ihren IT-Dienstleister
verdict-steps = Schritt für Schritt
verdict-scores = Bewertungen
verdict-documents = Originaldokumente
verdict-documents-text = Der Text, wie ihn die Quelle veröffentlicht hat, als Datei.
verdict-document = { $source }: { $id }
verdict-tree-configuration = Konfiguration { $number }
verdict-tree-any = Eines davon genügt
verdict-tree-all = Alle davon sind nötig
verdict-tree-not-any = Keines davon darf da sein
verdict-tree-not-all = Nicht alle davon dürfen zusammen da sein
verdict-tree-condition = Bedingung:
verdict-tree-component = Im Programm enthalten: { $name }
verdict-tree-unreadable = (nicht lesbar)
verdict-tree-others = { $count ->
    [one] Eines mehr
   *[other] { $count } mehr
}
verdict-answer-yes = Ja
verdict-answer-no = Nein
verdict-answer-maybe = Offen
verdict-met-by-none = kein Programm der Liste
verdict-met-by = in der Liste: { $row }
verdict-ground-other-product = ein anderes Produkt
verdict-ground-every = jede Version ist gemeint
verdict-ground-less = { $version } kommt vor { $bound }
verdict-ground-greater = { $version } kommt nach { $bound }
verdict-ground-equal-in = { $version } ist dieselbe wie { $bound }, und die gehört zum Bereich
verdict-ground-equal-out = { $version } ist dieselbe wie { $bound }, und die gehört nicht mehr zum Bereich
verdict-ground-unordered = { $version } und { $bound } lassen sich nicht ordnen
verdict-ground-scheme = { $words } (in der Ordnung von { $scheme })
verdict-ground-same = { $version } ist die gemeinte Version
verdict-ground-other = { $version } ist nicht { $wanted }
verdict-ground-no-version = die Version ist nicht bekannt
verdict-ground-has-version = gemeint ist eines ohne Version, und in der Liste steht { $version }
verdict-ground-unclear = der Bereich der Quelle ist nicht verständlich
verdict-ground-attribute = { $name }: gemeint ist { $wanted }, in der Liste steht { $given }
verdict-ground-attribute-none = { $name }: gemeint ist { $wanted }, in der Liste steht nichts
verdict-ruling-maker = Der Hersteller über bestimmte Versionen: { $said }
verdict-ruling-analyst = Ein Analyst über bestimmte Versionen: { $said }
verdict-status-affected = sie haben die Schwachstelle
verdict-status-not-affected = sie haben die Schwachstelle nicht
verdict-status-fixed = sie sind repariert
verdict-status-open = es wird noch untersucht
verdict-standing-decides = entscheidet hier
verdict-standing-overruled = eine andere Entscheidung geht vor
verdict-standing-other-release = über andere Versionen als diese, oder nicht sicher über sie
verdict-standing-elsewhere = nur über dieses Produkt in einem anderen
verdict-ruling-reason = Der Grund: { $reason }
verdict-tree-reason = der Grund: { $reason }
verdict-tree-notes = { $notes }; { $note }
verdict-tree-counts-open = zählt als offen, weil keine Liste vollständig ist
verdict-vex-no-component = der Teil mit der Schwachstelle ist nicht darin.
verdict-vex-no-code = die fehlerhafte Stelle im Programm ist nicht darin.
verdict-vex-not-run = die fehlerhafte Stelle im Programm ist darin, läuft aber nie.
verdict-vex-not-controlled = niemand kommt von außen an die fehlerhafte Stelle im Programm heran.
verdict-vex-protected = es ist auf andere Weise geschützt.
verdict-vex-requires = es bräuchte dazu eine Einstellung oder etwas anderes, das fehlt.

## Warum es keine Warnung gab

why-link = Warum haben wir keine Warnung bekommen?
why-title = Warum haben wir diese Warnung nicht bekommen?
why-title-member = Warum hat { $name } diese Warnung nicht bekommen?
why-title-operator = Warum gab es keine Warnung?
why-lead = Geben Sie die Nummer einer Schwachstelle ein, von der Sie gehört haben. Wir sagen, was wir wissen, und warum es eine Warnung gab oder keine.
why-field = Nummer der Schwachstelle
why-field-hint = Zum Beispiel CVE-2024-3400.
why-error-id = Geben Sie die Nummer so ein: CVE-2024-3400
why-button = Nachsehen
why-answer = Die Antwort
why-not-known = Wir kennen diese Schwachstelle nicht. Vielleicht hat sie noch keine unserer Quellen, oder die Nummer schreibt sich anders.
why-withdrawn = Die Quelle hat sie zurückgezogen: es war keine Schwachstelle. Darum bekommt niemand eine Warnung.
why-names-nothing = Wir kennen sie, aber noch sagt keine Quelle, welche Programme sie haben. Sobald eine es sagt, vergleichen wir.
why-pending = Sie ist gerade angekommen und wird verglichen. Sehen Sie in ein paar Minuten wieder nach.
why-list-closed = Ob dieser Betrieb gewarnt wurde, sieht nur der Betrieb selbst. Seine Liste ist für Sie nicht offen.
why-list-closed-ask = Fragen Sie den Betrieb. Er findet die Antwort auf seinen Seiten, oder er kann Ihnen seine Liste öffnen.
why-no-program = Kein Programm der Liste ist darin genannt.
why-no-watched-program = Keines der Programme, die wir beobachten, ist genannt.
why-named = Sie steckt in { $named }.
why-named-more = { $count ->
    [one] einem weiteren Programm
   *[other] { $count } weiteren Programmen
}
why-not-compared = Nicht vergleichen konnten wir: { $labels }.
why-not-compared-more = { $count ->
    [one] ein weiteres Programm
   *[other] { $count } weitere Programme
}
why-near = Ähnliche Namen
why-near-maker = { $label } steht in der Liste. Genannt ist { $named }, ein anderes Programm desselben Herstellers.
why-near-name = { $label } steht in der Liste. Genannt ist { $named }, ein Programm eines anderen Herstellers.
why-other-version = In der Liste steht Version { $version }. Sie hat die Schwachstelle nicht.
why-ruled-not-affected = Der Hersteller sagt, dass diese Version die Schwachstelle nicht hat.
why-ruled-fixed = Der Hersteller sagt, dass sie in dieser Version repariert ist.
why-ruled-analyst = Wir haben nachgesehen: diese Version hat die Schwachstelle nicht.
why-other-platform = Es kommt darauf an, was noch in der Liste steht, und das passt nicht.
why-dismissed-not-used = Am { $day } hat der Betrieb geantwortet, dass er dieses Programm nicht verwendet.
why-dismissed-version = Am { $day } hat der Betrieb geantwortet, dass er eine andere Version hat.
why-dismissed-done = Am { $day } hat der Betrieb es als erledigt gemeldet.
why-dismissed-other = Am { $day } hat der Betrieb geantwortet, dass es ihn nicht betrifft.
why-you-not-used = Am { $day } haben Sie geantwortet, dass Sie dieses Programm nicht verwenden.
why-you-version = Am { $day } haben Sie geantwortet, dass Sie eine andere Version haben.
why-you-done = Am { $day } haben Sie es als erledigt gemeldet.
why-you-other = Am { $day } haben Sie geantwortet, dass es Sie nicht betrifft.
why-held = Noch hat niemand gesagt, wie schlimm sie ist. Wir sehen nach und schreiben, sobald wir es wissen.
why-on-page = Es gibt eine Warnung auf der Seite. Eine E-Mail dazu ging nicht hinaus.
why-no-mail-level = Die Stufe der Warnung ist „{ $level }“. Wir schreiben nur über das, was heute oder diese Woche zu tun ist.
why-no-mail-nobody = Niemand bekommt die Warnungen dieses Betriebs.
why-no-mail-question = Die Version ist noch nicht bekannt, darum ist es eine Frage und kein Alarm.
why-no-mail-first-days = Die Liste war neu. In den ersten Tagen schreiben wir nur über das, was gerade ausgenutzt wird und noch am selben Tag zu tun ist.
why-no-mail-old = Sie wurde vor langer Zeit veröffentlicht, und wir wissen von keinen Angriffen.
why-no-mail-joined = Über dieses Programm hatten wir schon geschrieben. Sie kam zu dieser Warnung dazu, und mehr ist dafür nicht zu tun.
why-no-mail-own-change = Sie kam auf, als die Liste geändert wurde, und die Seite hat es gleich gesagt.
why-told = Wir haben am { $day } darüber geschrieben.
why-told-code = Die E-Mail trägt den Code { $code }.
why-sent = Der Mailserver hat die E-Mail am { $when } angenommen. Sehen Sie auch im Ordner für unerwünschte Post nach.
why-paused = Die E-Mail wartet: das Senden ist zurzeit angehalten.
why-waiting = Die E-Mail wartet, bis sie an der Reihe ist.
why-tried-again = Die E-Mail konnte bisher nicht zugestellt werden. Wir versuchen es weiter.
why-refused = Das Postfach hat die E-Mail abgelehnt. Prüfen Sie, ob die Adresse stimmt.
why-set-aside = Die E-Mail ging nicht hinaus. Die Sache war vorher erledigt.
why-see-alert = Zur Warnung
why-see-verdict = Ansehen, was verglichen wurde
why-operator-programs = Sie nennt diese Programme unseres Katalogs: { $names }.
why-operator-none = Sie nennt kein Programm, das wir kennen, und kann darum niemanden erreichen.
why-operator-held = Niemand hat sie bewertet. Sie wartet auf der Seite „Der Dienst heute“ auf Sie.
why-operator-closed = Was jeder Betrieb bekommen hat, sieht nur er selbst.

## Eine Schwachstelle

advisory-kicker = Eine Schwachstelle
advisory-early = Früh, noch nicht bestätigt: Bisher nennt nur der Hersteller oder die CVE-Liste die Programme. Die Datenbank NVD hat es noch nicht geprüft.
advisory-withdrawn = Die Quelle hat sie zurückgezogen. Sie betrifft niemanden.
advisory-attacked = Angreifer nutzen sie schon aus.
advisory-published = Veröffentlicht am { $day }.
advisory-changed = Veröffentlicht am { $day }, zuletzt geändert am { $changed }.
advisory-also = Auch bekannt als { $names }.
advisory-yours = Ihre Programme
advisory-touches = Betrifft sie { $name }?
advisory-programs = Welche Programme
advisory-names-none = Noch sagt keine Quelle, welche Programme sie haben.
advisory-more-programs = { $count ->
    [one] Und ein weiteres Programm.
   *[other] Und { $count } weitere Programme.
}
advisory-sources = Wer das sagt
advisory-summary = Was die Quelle schreibt, auf Englisch
advisory-remedies = Was man tun kann, in den Worten der Quelle
