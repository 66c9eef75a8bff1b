### Die Quellen, und was sie ankündigen.

## Warum diese Stufe

card-why-used-forecast = Soweit wir wissen, nein. Eine Vorhersage sagt: Angriffe sind bald zu erwarten.
card-why-used-raised = Soweit wir wissen, nein. Eine Vorhersage sagt: Angriffe sind möglich.

## Die Seite der Quellen

sources-link = Woher unsere Daten kommen
sources-title = Woher unsere Daten kommen
sources-lead = Wir lesen öffentliche Quellen über Schwachstellen. Wir vergleichen sie mit der Liste Ihrer Programme.
sources-none = Wir haben noch keine Daten.
sources-coverage-title = Was wir vergleichen können
sources-coverage = Schwachstellen der letzten 90 Tage: { $newest }. Davon können wir { $matchable } mit Ihren Programmen vergleichen.
sources-coverage-rest = Die anderen sagen noch nicht, in welchen Programmen sie stecken. Wir sehen wieder nach, wenn die Quelle mehr sagt.
sources-list = Unsere Quellen
sources-caption = Unsere Quellen mit Alter und Größe
sources-name = Quelle
sources-csaf = Sicherheitshinweise von Herstellern und CERTs (CSAF)
sources-openvex = Erklärungen von Herstellern (OpenVEX)
sources-cyclonedx = Erklärungen von Herstellern (CycloneDX VEX)
sources-heard = Zuletzt gelesen
sources-held = Einträge
sources-compared = Neue Einträge, die wir vergleichen können
sources-covered = { $matchable } von { $newest }
sources-names-none = Nennt keine Programme
sources-not-counted = Wird nicht gezählt
sources-never = Noch nicht
sources-old = Zu alt
sources-about = Was die Quellen sind
sources-what-nvd = Die öffentliche Datenbank der USA über Schwachstellen in Programmen. Sie sagt, welche Versionen betroffen sind und wie schlimm es ist.
sources-what-nvd-override = Namen von Programmen, die andere ergänzen, wo die Datenbank noch keine hat.
sources-what-cve = Die Liste aller bekannten Schwachstellen, wie die Hersteller sie schreiben. Fachleute in den USA ergänzen, ob Angreifer sie nutzen.
sources-what-kev = Die Schwachstellen, die Angreifer wirklich nutzen. Sie entscheiden, was heute zu tun ist.
sources-what-epss = Eine tägliche Vorhersage, welche Schwachstellen Angreifer bald nutzen. Wir behalten nur, was die Frist ändert.
sources-what-csaf = Was Hersteller und Computer-Notfallteams über ihre Programme veröffentlichen, in der gemeinsamen Form CSAF.
sources-what-vex = Was Hersteller über einzelne Versionen sagen: betroffen, repariert oder nicht betroffen.
sources-what-osv = Die gemeinsame Form der Gemeinschaften, die freie Programme und Erweiterungen schreiben.
sources-what-euvd = Die öffentliche Datenbank der Europäischen Union über Schwachstellen in Programmen.
