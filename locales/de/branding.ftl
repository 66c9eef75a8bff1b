### Wie eine Kammer oder ein Anbieter aussieht, und eigene Texte.

## The frame

page-nav-appearance = Aussehen
page-nav-texts = Eigene Texte

## Appearance

page-appearance-title = Name, Logo und Farbe
page-appearance-lead = Daran erkennen Ihre Mitglieder Sie, auf jeder Seite und in jeder E-Mail.
page-appearance-preview = Vorschau
page-appearance-preview-page = Oben auf einer Seite
page-appearance-preview-mail = Oben in einer E-Mail
page-appearance-identity = Name und Kontakt
page-appearance-colour = So wird sie angezeigt
page-appearance-colour-text = Sie haben { $given } angegeben. Auf hellen Seiten zeigen wir { $light }, auf dunklen Seiten { $dark }. So können alle es lesen.
page-field-organisation = Name
page-field-organisation-hint = So, wie Ihre Mitglieder ihn kennen.
page-field-sender = Kurzer Name in E-Mails (freiwillig)
page-field-sender-hint = Viele E-Mail-Programme kürzen lange Namen. Wir fügen „Sicherheitswarnungen“ hinzu, in der Sprache derer, die es lesen.
page-field-accent = Akzentfarbe (freiwillig)
page-field-accent-hint = Sechs Zeichen aus Ihren Gestaltungsregeln, zum Beispiel #1d4e89. Lassen Sie das Feld leer, nehmen wir unsere Farbe.
page-field-help-person = Wer Fragen beantwortet (freiwillig)
page-field-help-person-hint = Der Name einer Person. Er steht unten auf jeder Seite und in jeder Warnung.
page-field-help-phone = Telefon (freiwillig)
page-field-hours = Wann jemand antwortet ({ $language }, freiwillig)
page-field-hours-hint = Zum Beispiel: Montag bis Freitag, 9 bis 17 Uhr
page-field-listed = Uns auf der öffentlichen Seite „So machen Sie mit“ nennen
page-appearance-logo = Logo
page-appearance-logo-none = Sie haben noch kein Logo. An seiner Stelle steht Ihr Name.
page-field-logo = Bild
page-field-logo-hint = PNG, JPEG oder WebP, höchstens 200 kB, jede Seite 16 bis 2000 Pixel. Am besten passt ein breites Bild auf hellem Grund.
page-appearance-logo-button = Logo hochladen
page-appearance-logo-remove = Logo entfernen
page-error-organisation = Geben Sie einen Namen mit 2 bis 80 Zeichen ein
page-error-sender = Kürzen Sie den Namen in E-Mails auf 60 Zeichen
page-error-accent = Geben Sie die Farbe als # und sechs Zeichen von 0 bis 9 und a bis f ein
page-error-help-person = Kürzen Sie den Namen der Person auf 80 Zeichen
page-error-help-phone = Geben Sie die Telefonnummer mit Ziffern und Leerzeichen ein, höchstens 30 Zeichen
page-error-help-pair = Geben Sie beides an, eine Person und eine Telefonnummer, oder keines von beiden
page-error-hours = Kürzen Sie die Zeiten ({ $language }) auf 100 Zeichen
page-error-logo-missing = Wählen Sie ein Bild
page-error-logo-large = Wählen Sie eine kleinere Datei, höchstens 200 kB
page-error-logo-unknown = Wählen Sie ein Bild als PNG, JPEG oder WebP
page-error-logo-sides = Wählen Sie ein Bild, dessen Seiten 16 bis 2000 Pixel haben
page-appearance-saved-flash = Wir haben Ihr Aussehen gespeichert.
page-appearance-logo-flash = Ihr Logo steht auf Ihren Seiten.
page-appearance-removed-flash = Ihr Logo ist entfernt. An seiner Stelle steht Ihr Name.

## Own texts

page-texts-title = Ihre eigenen Texte
page-texts-lead = Für manche Texte sind Sie nach dem Gesetz selbst verantwortlich. Schreiben Sie sie hier in Ihren Worten, einmal für jede Sprache, die Sie brauchen. Mit einer leeren Zeile beginnt ein neuer Absatz.
page-texts-languages = Sprache der Texte
page-texts-legal = Impressum
page-texts-legal-hint = Wer Sie sind, Ihre Anschrift, wer Sie vertritt, Ihre Nummern für Register und Steuer.
page-texts-privacy = Datenschutz
page-texts-privacy-hint = Wofür Sie verantwortlich sind, und wer Fragen dazu beantwortet. Unsere eigene Seite über die Daten bleibt darüber stehen.
page-texts-accessibility = Kontakt zur Barrierefreiheit
page-texts-accessibility-hint = Wem man es sagt, wenn etwas nicht zu bedienen ist, und wer entscheidet, wenn Sie nicht antworten.
page-texts-show = Ansehen wie Ihre Mitglieder
page-texts-save = Speichern: { $text }
page-texts-saved-flash = Der Text ist gespeichert, Sprache: { $language }.
page-error-text-long = Kürzen Sie den Text auf 10.000 Zeichen
