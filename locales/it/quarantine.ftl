### Documenti che non hanno superato un controllo, e chi pubblica gli altri.

quarantine-title = Documenti trattenuti
quarantine-link = Documenti trattenuti: { $count }
quarantine-lead = Questi documenti non hanno superato un controllo. Non ne usiamo nessuno finché non decidete o non arrivano quelli giusti.
quarantine-none = Non c’è nulla di trattenuto.
quarantine-document = Documento
quarantine-from = Provenienza
quarantine-came-from = Da: { $source }. { $when }.
quarantine-why = Motivo
quarantine-came = Arrivato
quarantine-import = file importati
quarantine-reason-hash = La sua impronta è sbagliata
quarantine-reason-signature = La sua firma è sbagliata
quarantine-reason-unsigned = Manca la sua firma
quarantine-reason-publisher = Vi parla qualcun altro
quarantine-reason-name = Il suo nome non corrisponde al suo numero
quarantine-reason-form = Non si legge come un bollettino

quarantine-digest = Impronta (SHA-256)
quarantine-text = Il testo com’è arrivato
quarantine-text-cut = Il testo è lungo. Questo è l’inizio.
quarantine-accept-title = Accettarlo lo stesso
quarantine-accept-text = Poi lo usiamo come ogni altro documento. Conserviamo il vostro nome, l’ora e il motivo.
quarantine-accept-cut = È troppo lungo per essere conservato qui. Lo prendiamo alla prossima lettura, se è ancora lo stesso.
quarantine-accept-reason = Motivo
quarantine-accept-hint = Come sapete che è autentico?
quarantine-accept-button = Accettare questo documento
quarantine-discard-title = Buttarlo
quarantine-discard-text = Nulla va perso: se più tardi arriva il documento giusto, lo prendiamo.
quarantine-discard-button = Buttare questo documento
quarantine-unreadable = Questo documento non si può usare: { $why }
quarantine-accepted-flash = Il documento è accettato.
quarantine-awaited-flash = Il documento è accettato. Entra con la prossima lettura.
quarantine-discarded-flash = Il documento è buttato.
quarantine-decided-title = Deciso
quarantine-decided-accepted = Accettato da { $who }, { $when }: { $reason }
quarantine-decided-discarded = Buttato da { $who }, { $when }

sources-publishers = Chi scrive i bollettini
sources-publishers-text = Controlliamo ciò che si può: la firma, altrimenti l’impronta. Ciò che non supera un controllo non si usa.
sources-publisher = Editore
sources-checks = Controlli
sources-check-signed = firma controllata: { $count }
sources-check-hashed = impronta controllata, senza firma: { $count }
sources-check-unknown = firma non controllata: { $count }
sources-check-plain = senza firma: { $count }
sources-check-accepted = accettati a mano: { $count }
sources-check-none = Ancora nessuno

## Che cosa parla contro un documento

quarantine-found-no-hash = Il file { $file } che lo accompagna non contiene un’impronta di questo tipo.
quarantine-found-other-hash = Il file { $file } che lo accompagna dice { $stated }…, ma il documento ha { $own }…. È stato modificato, o è un’altra versione.
quarantine-found-no-signature = Questo fornitore promette una firma con ogni documento. Qui non c’è.
quarantine-found-unknown-key = La firma è di una chiave che qui nessuno conosce.
quarantine-found-foreign-key = La firma è di una chiave che il fornitore non indica.
quarantine-found-empty-signature = Il file della firma non ne contiene nessuna.
quarantine-found-unreadable-signature = Il file della firma non si può leggere: { $error }
quarantine-found-not-for-signing = La firma è di una chiave che non può firmare documenti.
quarantine-found-unbound-key = La firma è di una chiave che non appartiene a quella indicata dal fornitore.
quarantine-found-unproven-key = La chiave non garantisce per sé stessa. Chiunque può averla creata.
quarantine-found-weak-signature = La firma è di un tipo che oggi non prova nulla.
quarantine-found-undated-signature = La firma non dice quando è stata fatta.
quarantine-found-future-signature = La firma porta una data che deve ancora venire.
quarantine-found-expired-signature = La firma valeva fino a un giorno ormai passato.
quarantine-found-revoked-key = La firma è di una chiave che è stata ritirata.
quarantine-found-older-than-key = La firma è più vecchia della chiave.
quarantine-found-expired-key = La chiave non era più valida quando ha firmato.
quarantine-found-other-text = La firma è di un altro testo. Il documento è stato modificato, o è un’altra versione.
quarantine-found-other-publisher = Vi parla { $publisher }, ma è nell’elenco di { $provider }.
quarantine-found-other-name = Il file si chiama { $file }. Secondo il suo numero dovrebbe chiamarsi { $wanted }.
quarantine-found-no-csaf = Questo non è un documento CSAF: { $error }
