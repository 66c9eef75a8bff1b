### Early warning, and what the operator decides about advisories and names.

## Early warning on cards

card-early = Das ist eine frühe Warnung: Sie ist noch nicht bestätigt.
card-early-mark = Frühe Warnung, noch nicht bestätigt
card-expert-early = Früh: Das Produkt nennt der Hersteller oder die CVE-Liste, noch nicht die NVD.
## An alert that closed because its data were wrong

alert-closed-set-aside = Geschlossen: Die Daten dazu waren falsch
mail-correction-set-aside = Wir haben noch einmal geprüft: Die Daten zu dieser Schwachstelle waren falsch. Sie müssen nichts tun.
## Who decided and when, for all decisions

operator-curation-by = { $who }, { $when }.
operator-curation-ended = Beendet von { $who }, { $when }.
operator-curation-ended-day = Am vorgesehenen Tag beendet, { $when }.
operator-curation-until = Endet am { $when }.
operator-curation-end = Zurücknehmen
## Names without a product

operator-names-link = Namen ohne Produkt: { $count }
operator-names-title = Namen ohne Produkt
operator-names-lead = { $count ->
    [one] Quellen verwenden einen Namen, zu dem kein Produkt im Katalog gehört. Die gefragtesten stehen oben.
   *[other] Quellen verwenden { $count } Namen, zu denen kein Produkt im Katalog gehört. Die gefragtesten stehen oben.
}
operator-names-list = Namen, die Quellen verwenden
operator-names-none = Jeder Name, den Quellen verwenden, hat sein Produkt.
operator-names-name = Name
operator-names-advisories = Sicherheitshinweise
operator-names-businesses = Betriebe, die ihn eingaben
operator-names-suggestions = Vorgeschlagene Produkte
operator-names-for = für { $name }
operator-names-other = Ein anderes Produkt
operator-names-typed = Von Betrieben eingegeben, nicht im Katalog
operator-names-typed-text = Andere Namen stehen hier nur, wenn mindestens fünf Betriebe sie eingegeben haben.
operator-names-typed-by = { $count ->
    [one] Ein Betrieb.
   *[other] { $count } Betriebe.
}
operator-names-near = Im Katalog:
operator-names-mapped = Zugeordnete Namen
operator-names-mapped-none = Noch niemand hat einen Namen zugeordnet.
operator-map-title = Was ist { $name }?
operator-map-used = { $count ->
    [one] Ein Sicherheitshinweis verwendet diesen Namen.
   *[other] { $count } Sicherheitshinweise verwenden diesen Namen.
}
operator-map-text = Jeder Betrieb mit { $product } wird mit dem verglichen, was Quellen über { $name } sagen. Die Warnungen werden dann danach angepasst.
operator-map-button = Ja, { $product } zuordnen
operator-map-search = Im Katalog suchen
operator-map-nothing = Nichts gefunden.
operator-map-flash = { $name } hat jetzt sein Produkt. Die Warnungen werden jetzt danach angepasst.
operator-unmap-flash = { $name } hat kein Produkt mehr. Die Warnungen werden jetzt danach angepasst.
## Finding an advisory

operator-advisories-title = Sicherheitshinweise und Entscheidungen
operator-advisories-find = Kennung eines Sicherheitshinweises
operator-advisories-unknown = Wir kennen keinen Sicherheitshinweis { $id }. Prüfen Sie die Kennung.
operator-advisories-decided = Entscheidungen
operator-advisories-decided-none = Noch niemand hat über einen Sicherheitshinweis entschieden.
operator-advisories-disputes = { $count ->
    [0] Bei keinem Sicherheitshinweis nennen die Quellen verschiedene Versionen.
    [one] Bei einem Sicherheitshinweis nennen die Quellen verschiedene Versionen.
   *[other] Bei { $count } Sicherheitshinweisen nennen die Quellen verschiedene Versionen.
}
## One advisory

operator-advisory-matched = Er wird mit allen Listen verglichen.
operator-advisory-rejected = Eine Quelle hat ihn zurückgezogen. Er wird mit keiner Liste verglichen.
operator-advisory-set-aside = Er ist zurückgestellt. Er wird mit keiner Liste verglichen.
operator-advisory-withdrawn = Er ist hier zurückgezogen. Er wird mit keiner Liste verglichen.
operator-advisory-undecided = Niemand hat darüber entschieden.
operator-advisory-ids = Kennungen dieses Sicherheitshinweises
operator-advisory-ids-caption = Welche Quelle welche Kennung brachte
operator-advisory-id = Eigene Kennung
operator-advisory-aliases = Gleichgesetzt mit
operator-advisory-no-aliases = Keiner anderen
operator-advisory-heard = Erhalten
operator-advisory-public = Was die Betriebe darüber lesen
## Separating ids

operator-split-title = Kennungen trennen
operator-split-text = Wählen Sie die Kennungen einer anderen Schwachstelle. Was Quellen darunter sagen, geht mit. Kein späterer Import fügt sie wieder zusammen.
operator-split-ids = Kennungen, die gehen
operator-split-button = Trennen
operator-split-made = { $going } getrennt von { $staying }
operator-split-flash = Die Kennungen sind jetzt von { $id } getrennt. Die Warnungen werden jetzt danach angepasst.
operator-split-end = Wieder verbinden
operator-split-end-flash = Was Quellen über { $id } sagen, zählt wieder. Die Warnungen werden jetzt danach angepasst.
operator-error-split = Wählen Sie einige der Kennungen, aber nicht alle.
## NVD against the CVE list

operator-conflicts-title = Versionen in der NVD und der CVE-Liste
operator-conflicts-text = Was eine von beiden nennt, wird mit allen Listen verglichen.
operator-conflicts-none = Nur eine von beiden, oder keine, nennt Produkte.
operator-conflicts-nvd = NVD
operator-conflicts-cve = CVE-Liste
operator-conflicts-outcome = Ergebnis
operator-conflicts-nothing = Nicht genannt
operator-conflicts-same = Gleich
operator-conflicts-overlap = Teilweise verschieden
operator-conflicts-disjoint = Nichts gemeinsam
operator-conflicts-one-only = Nur von einer genannt
operator-conflicts-undecided = Nicht vergleichbar
## Setting aside, withdrawing

operator-decide-title = Zurückstellen oder zurückziehen
operator-decide-text = Er wird mit keiner Liste verglichen, solange die Entscheidung gilt. Offene Warnungen werden geschlossen, ihre Empfänger erhalten Nachricht.
operator-decide-kind = Entscheidung
operator-decide-set-aside = Zurückstellen: Die Angaben dazu sind falsch
operator-decide-withdrawn = Zurückziehen: Es gibt diese Schwachstelle nicht
operator-decide-reason-hint = Betriebe lesen ihn, wenn sie nach dem Grund fragen. Schreiben Sie einfach.
operator-decide-until = Endet am
operator-decide-until-hint = Kann leer bleiben: Dann gilt sie, bis jemand sie zurücknimmt.
operator-decide-button = Entscheiden
operator-decide-flash = Die Entscheidung über { $id } gilt. Die Warnungen werden jetzt danach angepasst.
operator-decide-end-flash = Eine Entscheidung über { $id } ist beendet. Die Warnungen werden jetzt danach angepasst.
operator-error-kind = Wählen Sie eine Entscheidung.
operator-error-until = Geben Sie einen künftigen Tag ein, oder lassen Sie es leer.
## Ruling on versions

operator-rule-title = Über Versionen entscheiden
operator-rule-text = Das geht allem vor, was Quellen über diese Versionen sagen.
operator-rule-none = Er nennt kein Produkt des Katalogs. Ordnen Sie zuerst seine Namen zu.
operator-rule-product = Produkt
operator-rule-status = Was gilt
operator-rule-affected = betroffen
operator-rule-not-affected = nicht betroffen
operator-rule-fixed = behoben
operator-rule-from = Ab Version
operator-rule-from-hint = Für „behoben“: die erste Version mit dem Update. Leer: ab der ersten.
operator-rule-before = Vor Version
operator-rule-before-hint = Diese Version ist nicht mehr gemeint. Leer: ohne Ende.
operator-rule-button = Festlegen
operator-rule-about = { $product }, { $versions }: { $status }
operator-error-rule-product = Wählen Sie ein Produkt.
operator-error-rule-status = Wählen Sie, was für diese Versionen gilt.
operator-error-rule-from = Geben Sie die erste Version mit dem Update ein.

## Was der Betreiber zurückgestellt hat, für alle

advisory-set-aside-data = Die Betreiber dieses Dienstes haben diese Schwachstelle zurückgestellt, weil die Angaben dazu falsch sind. Darum bekommt niemand eine Warnung.
advisory-set-aside-withdrawn = Die Betreiber dieses Dienstes haben diese Schwachstelle geprüft: Es ist keine. Darum bekommt niemand eine Warnung.
advisory-set-aside-reason = Der Grund der Betreiber: { $reason }
advisory-set-aside-since = Das haben sie am { $day } entschieden.
advisory-set-aside-until = Das haben sie am { $day } entschieden. Es gilt bis zum { $end }.
