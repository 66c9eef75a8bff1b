### Öffentliche Seiten: was alle ohne Konto lesen können.

## The frame

page-nav-sample = Beispiel einer Warnung
page-nav-join = Mitmachen
page-nav-help = Hilfe finden
page-footer-help = Hilfe in Ihrem Land
page-footer-legal = Impressum
page-language = Sprache:{" "}

## Welcome

page-welcome-see-sample = Beispiel einer Warnung ansehen
page-welcome-chamber = Für eine Kammer
page-welcome-chamber-text = Sie tragen Ihre Mitglieder ein. Jedes beginnt mit einer Liste, die zur Branche passt. Wir passen auf, noch bevor sich dort jemand anmeldet. E-Mails und Seiten tragen Ihren Namen. Sie sehen Summen, nie die Liste eines Mitglieds.
page-welcome-provider = Für einen Anbieter
page-welcome-provider-text = Braucht ein Programm Ihrer Kundschaft Pflege, erfährt sie es von Ihnen, in Ihrem Namen. Bittet jemand um Hilfe, sehen Sie diese eine Warnung und rufen zurück.
page-welcome-from = Woher Tocsin kommt
page-welcome-from-text = Tocsin führt zwei europäische Projekte aus den Jahren 2002 bis 2004 weiter. Was sie zeigten, gilt noch immer: Fachleute schreiben für Fachleute, und kleine Betriebe haben keine Zeit zum Suchen. Ein Tocsin ist die Glocke einer Stadt. Sie läutet, wenn alle handeln müssen. Sonst schweigt sie.
page-welcome-join = So machen Sie mit

## Sample alert

page-sample-title = Beispiel: { $title }
page-sample-kicker = Ein Beispiel. Es betrifft niemanden.
page-sample-lead = Das lesen Sie, wenn ein Programm auf Ihrer Liste eine Schwachstelle hat. Seite und E-Mail sagen dasselbe. Die Schwachstelle ist echt und aus dem Jahr 2025. Der Betrieb ist erfunden.
page-sample-helper = Ihre Kammer
page-sample-answers = Was Sie antworten können
page-sample-answers-text = Unter einer echten Warnung drücken Sie einen dieser Knöpfe. Hier erklären sie nur, was sie tun.
page-sample-done = Wir notieren die neue Version auf Ihrer Liste. Die Warnung ist erledigt.
page-sample-later = Wir schreiben an diesem Tag noch einmal, danach nicht mehr.
page-sample-not-ours = Sie sagen uns, warum. Wir schreiben dazu nicht mehr.
page-sample-help-button = Um Hilfe bitten
page-sample-help = Ihre Kammer sieht nur diese eine Warnung, sonst nichts, und ruft Sie zurück.
page-sample-code = Der Code hier ist nur ein Beispiel. Die Seite „Nachricht prüfen“ kennt ihn nicht.
page-sample-next = Möchten Sie solche Warnungen?
page-sample-next-text = Fragen kostet nichts.

## How to check a message

page-recognise-title = So prüfen Sie eine Nachricht von uns
page-recognise-lead = Eine falsche Nachricht kann aussehen wie eine echte. Daran erkennen Sie unsere.
page-recognise-how = In drei Schritten prüfen
page-recognise-step-type = Tippen Sie diese Adresse selbst in Ihren Browser ein.
page-recognise-step-code = Geben Sie den Code ein. Er steht nahe am Ende der Nachricht.
page-recognise-step-compare = Vergleichen Sie die vier Zeilen, die wir zeigen, mit der Nachricht.
page-recognise-step-compare-more = Betreff, Tag, Absender und Stufe müssen gleich sein.
page-recognise-always = Was unsere Nachrichten immer haben
page-recognise-always-code = Einen Code mit acht Zeichen, zum Beispiel K7QM-4T2P.
page-recognise-always-sender = Den Namen Ihrer Kammer oder Ihres Anbieters als Absender.
page-recognise-always-business = Den Namen Ihres Betriebs, am Ende.
page-recognise-never = Was unsere Warnungen nie haben
page-recognise-never-sign-in = Einen Link zum Anmelden.
page-recognise-never-attachment = Einen Anhang.
page-recognise-never-secret = Eine Frage nach Ihrem Passwort, Ihrer Bankkarte oder nach Geld.
page-recognise-never-picture = Bilder oder etwas Verstecktes, das meldet, wann Sie lesen.
page-recognise-links = Die Links in einer Warnung
page-recognise-links-text = Mit einem antworten Sie auf diese Warnung. Die anderen führen zu unseren Anleitungen. Alle beginnen mit dieser Adresse:
page-recognise-asked = Nur eine Nachricht, um die Sie selbst gebeten haben, hat einen Link dafür, zum Beispiel für ein neues Passwort.
page-recognise-doubt = Noch unsicher?
page-recognise-doubt-text = Öffnen Sie keinen Link. Rufen Sie Ihre Kammer oder Ihren Anbieter an. Nehmen Sie eine Nummer, die Sie schon kennen, nicht die aus der Nachricht.
page-recognise-link = Daran erkennen Sie unsere Nachrichten

## Join

page-join-title = So machen Sie mit
page-join-lead = Fragen kostet nichts und verpflichtet zu nichts.
page-join-owner = Sie leiten einen Betrieb
page-join-owner-text = Fragen Sie Ihre Kammer oder Ihren Internet-Anbieter. Dort trägt man Sie ein, mit einer ersten Liste, die zu Ihrer Branche passt. Wir passen auf, noch bevor Sie sich zum ersten Mal anmelden.
page-join-listed = Hier machen mit
page-join-listed-none = Noch stehen hier keine Kammer und kein Anbieter. Fragen Sie bei Ihrer Kammer oder Ihrem Anbieter, ob sie mitmachen.
page-join-listed-text = Rufen Sie dort an und sagen Sie, dass Sie die Sicherheitswarnungen möchten.
page-join-name = Kammer oder Anbieter
page-join-phone = Telefon
page-join-hours = Wann
page-join-alone = Keine Kammer in Ihrer Nähe?
page-join-alone-text = Sie können den Dienst auch allein nutzen. Sie schreiben Ihre Liste selbst, und niemand sonst sieht sie.
page-join-alone-button = Allein anmelden
page-join-chamber = Sie arbeiten für eine Kammer oder einen Anbieter
page-join-chamber-text = Ihre Mitglieder oder Ihre Kundschaft bekommen die Warnungen in Ihrem Namen, mit Ihrem Logo und Ihrer Telefonnummer. Niemand muss etwas installieren. Sprechen Sie mit dem Betreiber dieser Website:
page-join-contact-none = Der Betreiber dieser Website hat noch keinen Kontakt angegeben.
page-join-first = Sehen Sie sich zuerst um
page-join-first-text = Lesen Sie das Beispiel einer Warnung, und was mit den Daten geschieht.

## Help in a country

page-help-title = Hilfe in Ihrem Land
page-help-lead = Es ist etwas passiert, oder Sie wissen nicht weiter? Fragen Sie zuerst Ihren IT-Dienstleister. Diese öffentlichen Stellen helfen auch Betrieben.
page-help-does-diagnosis = Findet mit Ihnen heraus, was passiert ist, und sagt, was jetzt zu tun ist.
page-help-does-helpers = Findet Fachleute in Ihrer Nähe.
page-help-does-advice = Beantwortet Fragen zur Sicherheit.
page-help-does-report = Nimmt Ihre Meldung eines Angriffs an.
page-help-does-guides = Hat Anleitungen zum Lesen.
page-help-phone = Telefon
page-help-web = Adresse zum Eintippen
page-help-mail = E-Mail
page-help-hours = Wann
page-help-hours-always = Tag und Nacht
page-help-hours-daily = Jeden Tag, von { $from } bis { $to } Uhr
page-help-checked = Stand: { $day }
page-help-police = Ist Geld weg, oder wurden Daten gestohlen? Dann gehen Sie auch zur Polizei.
page-help-other = Ihr Land fehlt hier
page-help-other-text = Fragen Sie Ihre Kammer, Ihren Anbieter oder die Polizei. Sagen Sie uns, welche Stelle Ihnen hilft, und wir fügen sie hinzu.
page-help-alert = Öffentliche Hilfe in Ihrem Land
page-country-be = Belgien
page-country-de = Deutschland
page-country-es = Spanien
page-country-fr = Frankreich
page-country-ie = Irland
page-country-it = Italien

## Legal notice

page-legal-title = Impressum
page-legal-who = Wer verantwortlich ist
page-legal-none = Der Betreiber dieser Website hat noch kein Impressum geschrieben.
page-legal-own-none = Noch ohne eigenes Impressum: { $organisation }.
page-legal-operator = Wer diese Website betreibt
page-legal-operator-link = Impressum des Betreibers
page-legal-alerts = Was eine Warnung ist
page-legal-alerts-text = Unsere Warnungen stützen sich auf öffentliche Quellen und auf die Liste, die Sie führen. Sie helfen Ihnen zu entscheiden. Sie ersetzen niemanden, der Ihre Geräte kennt.
page-legal-software = Die Software
page-legal-software-text = Diese Website läuft mit Tocsin. Das ist freie Software unter der Lizenz EUPL 1.2 der Europäischen Union.

## Your data, in more detail

page-privacy-roles = Wer verantwortlich ist
page-privacy-roles-text = Ihre Kammer oder Ihr Anbieter entscheidet, welche Betriebe eingetragen werden, und schreibt im eigenen Namen. Der Betreiber führt diese Website in deren Auftrag. Für die Anmeldung und die Sicherheit der Website ist der Betreiber selbst verantwortlich.
page-privacy-own = Was { $organisation } dazu sagt
page-privacy-seen = Wer was sehen kann
page-privacy-seen-what = Was
page-privacy-seen-you = Ihr Betrieb
page-privacy-seen-chamber = Ihre Kammer oder Ihr Anbieter
page-privacy-seen-operator = Die Seiten des Betreibers
page-privacy-seen-name = Name, Branche und Ort Ihres Betriebs
page-privacy-seen-list = Ihre Liste der Programme
page-privacy-seen-alerts = Ihre Warnungen
page-privacy-seen-totals = Zahlen über alle Mitglieder
page-privacy-yes = ja
page-privacy-no = nein
page-privacy-if-allowed = nur wenn Sie es erlauben
page-privacy-if-asked = nur die, zu der Sie um Hilfe bitten
page-privacy-complain = Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.

## Accessibility statement

page-accessibility-tested = Wie wir testen
page-accessibility-tested-machine = Vor jeder neuen Version prüft ein Programm (axe) jede Seite nach WCAG 2.2 AA. Es prüft auf dem Handy und auf einem breiten Bildschirm, hell und dunkel.
page-accessibility-tested-contrast = Den Kontrast aller unserer Farben berechnen wir, auch den der eigenen Farbe einer Kammer.
page-accessibility-tested-tasks = Die wichtigsten Aufgaben spielen wir durch, mit JavaScript und ohne.
page-accessibility-limits = Bekannte Grenzen
page-accessibility-limits-own = Manche Texte schreiben Kammern und Anbieter selbst, und sie wählen ihr Logo selbst. Wir können nicht alles davon prüfen.
page-accessibility-limits-mail = E-Mail-Programme zeigen E-Mails verschieden an. Im Textteil und auf der Seite stehen immer dieselben Worte.
page-accessibility-contact = Wem Sie es sagen können
page-accessibility-date = Diese Erklärung ist vom { $day }.
