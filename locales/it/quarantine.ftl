### Documenti che non hanno superato un controllo, e chi pubblica gli altri.

quarantine-title = Documenti trattenuti
quarantine-link = Documenti trattenuti: { $count }
quarantine-lead = Questi documenti non hanno superato un controllo. Non ne usiamo nessuno finché non decidete o non arrivano quelli giusti.
quarantine-none = Non c’è nulla di trattenuto.
quarantine-document = Documento
quarantine-from = Provenienza
quarantine-why = Motivo
quarantine-came = Arrivato
quarantine-import = file importati
quarantine-reason-hash = La sua impronta è sbagliata
quarantine-reason-signature = La sua firma è sbagliata
quarantine-reason-unsigned = Manca la sua firma
quarantine-reason-publisher = Vi parla qualcun altro
quarantine-reason-name = Il suo nome non corrisponde al suo numero
quarantine-reason-form = Non si legge come un avviso

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

sources-publishers = Chi scrive gli avvisi
sources-publishers-text = Controlliamo ciò che si può: la firma, altrimenti l’impronta. Ciò che non supera un controllo non si usa.
sources-publisher = Editore
sources-checks = Controlli
sources-check-signed = firma controllata: { $count }
sources-check-hashed = impronta controllata, senza firma: { $count }
sources-check-unknown = firma non controllata: { $count }
sources-check-plain = senza firma: { $count }
sources-check-accepted = accettati a mano: { $count }
sources-check-none = Ancora nessuno
