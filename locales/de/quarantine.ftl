### Dokumente, die eine Prüfung nicht bestanden haben, und wer die anderen veröffentlicht.

quarantine-title = Zurückgehaltene Dokumente
quarantine-link = Zurückgehaltene Dokumente: { $count }
quarantine-lead = Diese Dokumente haben eine Prüfung nicht bestanden. Wir verwenden keines, bis Sie entscheiden oder die richtigen kommen.
quarantine-none = Nichts ist zurückgehalten.
quarantine-document = Dokument
quarantine-from = Von
quarantine-came-from = Von: { $source }. { $when }.
quarantine-why = Warum
quarantine-came = Eingang
quarantine-import = eingelesene Dateien
quarantine-reason-hash = Seine Prüfsumme ist falsch
quarantine-reason-signature = Seine Signatur ist falsch
quarantine-reason-unsigned = Seine Signatur fehlt
quarantine-reason-publisher = Darin spricht jemand anders
quarantine-reason-name = Sein Name passt nicht zu seiner Nummer
quarantine-reason-form = Es lässt sich nicht als Sicherheitshinweis lesen

quarantine-digest = Prüfsumme (SHA-256)
quarantine-text = Der Text, wie er kam
quarantine-text-cut = Der Text ist lang. Das ist sein Anfang.
quarantine-accept-title = Trotzdem annehmen
quarantine-accept-text = Wir verwenden es dann wie jedes andere Dokument. Wir bewahren Ihren Namen, die Zeit und Ihren Grund auf.
quarantine-accept-cut = Es ist zu lang, um hier aufbewahrt zu werden. Wir nehmen es beim nächsten Abruf, wenn es noch dasselbe ist.
quarantine-accept-reason = Grund
quarantine-accept-hint = Woher wissen Sie, dass es echt ist?
quarantine-accept-button = Dieses Dokument annehmen
quarantine-discard-title = Wegwerfen
quarantine-discard-text = Nichts geht verloren: Kommt später das richtige Dokument, nehmen wir es.
quarantine-discard-button = Dieses Dokument wegwerfen
quarantine-unreadable = Dieses Dokument ist nicht brauchbar: { $why }
quarantine-accepted-flash = Das Dokument ist angenommen.
quarantine-awaited-flash = Das Dokument ist angenommen. Es kommt mit dem nächsten Abruf.
quarantine-discarded-flash = Das Dokument ist weggeworfen.
quarantine-decided-title = Entschieden
quarantine-decided-accepted = Angenommen von { $who }, { $when }: { $reason }
quarantine-decided-discarded = Weggeworfen von { $who }, { $when }

sources-publishers = Wer die Sicherheitshinweise schreibt
sources-publishers-text = Wir prüfen, was sich prüfen lässt: die Signatur, sonst die Prüfsumme. Was nicht besteht, verwenden wir nicht.
sources-publisher = Herausgeber
sources-checks = Prüfungen
sources-check-signed = Signatur geprüft: { $count }
sources-check-hashed = Prüfsumme geprüft, nicht signiert: { $count }
sources-check-unknown = Signatur nicht geprüft: { $count }
sources-check-plain = nicht signiert: { $count }
sources-check-accepted = von Hand angenommen: { $count }
sources-check-none = Noch keine

## Was gegen ein Dokument spricht

quarantine-found-no-hash = Die Datei { $file } daneben enthält keine Prüfsumme dieser Art.
quarantine-found-other-hash = Die Datei { $file } daneben nennt { $stated }…, das Dokument hat aber { $own }…. Es wurde verändert, oder es ist eine andere Fassung.
quarantine-found-no-signature = Dieser Anbieter verspricht zu jedem Dokument eine Signatur. Hier gibt es keine.
quarantine-found-unknown-key = Die Signatur stammt von einem Schlüssel, den hier niemand kennt.
quarantine-found-foreign-key = Die Signatur stammt von einem Schlüssel, den der Anbieter nicht nennt.
quarantine-found-empty-signature = Die Datei mit der Signatur enthält keine.
quarantine-found-unreadable-signature = Die Datei mit der Signatur lässt sich nicht lesen: { $error }
quarantine-found-not-for-signing = Die Signatur stammt von einem Schlüssel, der keine Dokumente signieren darf.
quarantine-found-unbound-key = Die Signatur stammt von einem Schlüssel, der nicht zu dem gehört, den der Anbieter nennt.
quarantine-found-unproven-key = Der Schlüssel bürgt nicht für sich selbst. Jeder kann ihn gemacht haben.
quarantine-found-weak-signature = Die Signatur ist von einer Art, die heute nichts beweist.
quarantine-found-undated-signature = Die Signatur sagt nicht, wann sie gemacht wurde.
quarantine-found-future-signature = Die Signatur trägt ein Datum, das erst noch kommt.
quarantine-found-expired-signature = Die Signatur galt bis zu einem Tag, der vorbei ist.
quarantine-found-revoked-key = Die Signatur stammt von einem Schlüssel, der zurückgezogen wurde.
quarantine-found-older-than-key = Die Signatur ist älter als der Schlüssel.
quarantine-found-expired-key = Der Schlüssel galt nicht mehr, als er signierte.
quarantine-found-other-text = Die Signatur gehört zu einem anderen Text. Das Dokument wurde verändert, oder es ist eine andere Fassung.
quarantine-found-other-publisher = Darin spricht { $publisher }, es steht aber auf der Liste von { $provider }.
quarantine-found-other-name = Die Datei heißt { $file }. Nach ihrer eigenen Nummer müsste sie { $wanted } heißen.
quarantine-found-no-csaf = Das ist kein CSAF-Dokument: { $error }
