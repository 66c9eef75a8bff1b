### Dokumente, die eine Prüfung nicht bestanden haben, und wer die anderen veröffentlicht.

quarantine-title = Zurückgehaltene Dokumente
quarantine-link = Zurückgehaltene Dokumente: { $count }
quarantine-lead = Diese Dokumente haben eine Prüfung nicht bestanden. Wir verwenden keines, bis Sie entscheiden oder die richtigen kommen.
quarantine-none = Nichts ist zurückgehalten.
quarantine-document = Dokument
quarantine-from = Von
quarantine-why = Warum
quarantine-came = Eingang
quarantine-import = eingelesene Dateien
quarantine-reason-hash = Seine Prüfsumme ist falsch
quarantine-reason-signature = Seine Signatur ist falsch
quarantine-reason-unsigned = Seine Signatur fehlt
quarantine-reason-publisher = Darin spricht jemand anders
quarantine-reason-name = Sein Name passt nicht zu seiner Nummer
quarantine-reason-form = Es lässt sich nicht als Meldung lesen

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

sources-publishers = Wer die Meldungen schreibt
sources-publishers-text = Wir prüfen, was sich prüfen lässt: die Signatur, sonst die Prüfsumme. Was nicht besteht, verwenden wir nicht.
sources-publisher = Herausgeber
sources-checks = Prüfungen
sources-check-signed = Signatur geprüft: { $count }
sources-check-hashed = Prüfsumme geprüft, nicht signiert: { $count }
sources-check-unknown = Signatur nicht geprüft: { $count }
sources-check-plain = nicht signiert: { $count }
sources-check-accepted = von Hand angenommen: { $count }
sources-check-none = Noch keine
