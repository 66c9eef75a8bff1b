### Quellen, und was sie über künftige Angriffe sagen.

## Why this level

card-why-used-forecast = Nicht, dass wir wüssten. Laut einer Prognose sind Angriffe bald wahrscheinlich.
card-why-used-raised = Nicht, dass wir wüssten. Laut einer Prognose könnte es Angriffe geben.

## The sources page

sources-link = Woher unsere Daten kommen
sources-title = Woher unsere Daten kommen
sources-lead = Wir lesen öffentliche Quellen über Schwachstellen und vergleichen sie mit Ihrer Programmliste.
sources-none = Wir haben noch keine Daten.
sources-coverage-title = Was wir vergleichen können
sources-coverage = In den letzten 90 Tagen veröffentlichte Schwachstellen: { $newest }. Davon können wir { $matchable } mit Ihren Programmen vergleichen.
sources-coverage-rest = Die anderen sagen noch nicht, in welchen Programmen sie stecken. Wir sehen wieder nach, sobald ihre Quelle mehr sagt.
sources-list = Unsere Quellen
sources-caption = Unsere Quellen mit Alter und Umfang
sources-name = Quelle
sources-heard = Zuletzt gelesen
sources-held = Einträge
sources-compared = Neueste Einträge, die wir vergleichen können
sources-covered = { $matchable } von { $newest }
sources-names-none = Nennt keine Programme
sources-never = Noch nicht
sources-old = Zu alt
sources-about = Was die Quellen sind
sources-what-nvd = Die öffentliche Datenbank der USA über Schwachstellen in Programmen. Sie sagt, welche Versionen betroffen sind und wie schlimm es ist.
sources-what-nvd-override = Namen von Programmen, die andere ergänzen, wo die Datenbank noch keine hat.
sources-what-cve = Die Liste aller bekannten Schwachstellen, wie die Hersteller der Programme sie schreiben. Fachleute der USA ergänzen, ob Angreifer sie nutzen.
sources-what-kev = Die Schwachstellen, die Angreifer wirklich nutzen. Sie entscheidet, was noch heute zu tun ist.
sources-what-epss = Eine tägliche Prognose, welche Schwachstellen Angreifer bald nutzen. Wir behalten nur die Prognosen, die ändern, wie bald Sie handeln sollten.
