### Perché un verdetto, perché nessun avviso, e la pagina di una falla.

## Il verdetto in parole semplici

verdict-title = { $program }: perché lo diciamo
verdict-back-alert = Avviso: { $program }
verdict-yes = Sì, { $program } ha questa falla.
verdict-maybe = { $program } potrebbe avere questa falla. Ci manca un dato.
verdict-no = No, { $program } non ha questa falla.
verdict-withdrawn = La fonte ha ritirato questa falla. Non riguarda nessuno.
verdict-weakness = La falla è nota come
verdict-compared = Che cosa abbiamo confrontato
verdict-yours = La versione nell’elenco è la { $version }.
verdict-yours-unknown = L’elenco non dice quale versione è.
verdict-compared-at = L’abbiamo confrontata con queste fonti, la più recente di { $when }:
verdict-spoken-at = Queste fonti ne parlano, la più recente di { $when }:
verdict-source-range = La falla riguarda { $range }.
verdict-source-part = Parla di una parte di questo programma: { $part }.
verdict-source-yes = Questa versione è una di queste.
verdict-source-no = Questa versione non è tra queste.
verdict-source-maybe = Non possiamo dire se questa versione è tra queste.
verdict-source-other = Non nomina questo programma.
verdict-source-silent = Non dice nulla di programmi o versioni.
verdict-source-attacked = Dice che i criminali usano questa falla.
verdict-source-withdrawn = Ha ritirato la falla.
verdict-source-ruled-affected = Dice che questa versione ha la falla.
verdict-source-ruled-not-affected = Dice che questa versione non ha la falla.
verdict-source-ruled-fixed = Dice che questa versione è corretta.
verdict-source-ruled-open = Dice che questa versione è ancora in esame.
verdict-source-counts = Il produttore conosce meglio di tutti il suo programma. Perciò vale la sua parola.
verdict-source-dates = Pubblicato o cambiato il { $day }, letto da noi { $read }.
verdict-source-read = Letto da noi { $read }.
verdict-range-unclear = versioni che non nomina con chiarezza
verdict-range-more = { $count ->
    [one] un altro intervallo
   *[other] altri { $count } intervalli
}

## Che cosa lo cambierebbe

verdict-change = Che cosa cambierebbe la risposta
verdict-change-update = Un aggiornamento: dalla versione { $version } in poi la risposta è un’altra.
verdict-change-version = La versione: non sappiamo quale avete.
verdict-change-edition = L’edizione: dipende da quella, e non conosciamo la vostra.
verdict-change-platform = Un altro programma: dipende da { $name }. Aggiungetelo all’elenco se lo avete.
verdict-change-comparable = Una versione scritta come quella della fonte: queste due non le possiamo ordinare.
verdict-change-range = Una parola più chiara della fonte sulle versioni.
verdict-change-other-version = Un’altra versione da voi: una di quelle con la falla.
verdict-change-ruling = Una nuova decisione del produttore, o di chi gestisce questo servizio.
verdict-change-naming = Una fonte che nomini questo programma.
verdict-change-correction = Una correzione della fonte. Allora confrontiamo di nuovo da soli.

## Per il tecnico

verdict-link = Perché lo pensiamo?
verdict-links = Che cosa abbiamo confrontato
verdict-link-weakness = Perché: { $id }
verdict-links-more = { $count ->
    [one] E un altro.
   *[other] E altri { $count }.
}
verdict-more = Per il vostro tecnico
verdict-steps = Passo per passo
verdict-scores = Punteggi
verdict-documents = Documenti originali
verdict-documents-text = Il testo come la fonte lo ha pubblicato, in un file.
verdict-document = { $source }: { $id }
verdict-tree-configuration = Configurazione { $number }
verdict-tree-any = Basta uno di questi punti
verdict-tree-all = Servono tutti questi punti
verdict-tree-not-any = Nessuno di questi punti deve esserci
verdict-tree-not-all = Questi punti non devono esserci tutti insieme
verdict-tree-condition = Condizione:
verdict-tree-component = Dentro il programma: { $name }
verdict-tree-unreadable = (illeggibile)
verdict-tree-others = { $count ->
    [one] Un altro
   *[other] Altri { $count }
}
verdict-answer-yes = Sì
verdict-answer-no = No
verdict-answer-maybe = Aperto
verdict-met-by-none = nessun programma dell’elenco
verdict-met-by = nell’elenco: { $row }
verdict-ground-other-product = un altro prodotto
verdict-ground-every = vale per tutte le versioni
verdict-ground-less = { $version } viene prima di { $bound }
verdict-ground-greater = { $version } viene dopo { $bound }
verdict-ground-equal-in = { $version } è la stessa di { $bound }, che fa parte dell’intervallo
verdict-ground-equal-out = { $version } è la stessa di { $bound }, che non fa più parte dell’intervallo
verdict-ground-unordered = { $version } e { $bound } non si possono ordinare
verdict-ground-scheme = { $words } (nell’ordine di { $scheme })
verdict-ground-same = { $version } è la versione indicata
verdict-ground-other = { $version } non è { $wanted }
verdict-ground-no-version = la versione non è nota
verdict-ground-has-version = è indicato uno senza versione, e l’elenco dice { $version }
verdict-ground-unclear = l’intervallo della fonte non è chiaro
verdict-ground-attribute = { $name }: è indicato { $wanted }, l’elenco dice { $given }
verdict-ground-attribute-none = { $name }: è indicato { $wanted }, l’elenco non dice nulla
verdict-ruling-maker = Il produttore su certe versioni: { $said }
verdict-ruling-analyst = Un analista su certe versioni: { $said }
verdict-status-affected = hanno la falla
verdict-status-not-affected = non hanno la falla
verdict-status-fixed = sono corrette
verdict-status-open = è ancora in esame
verdict-standing-decides = decide qui
verdict-standing-overruled = un’altra decisione viene prima
verdict-standing-other-release = su altre versioni, o non con certezza su questa
verdict-standing-elsewhere = solo su questo prodotto dentro un altro
verdict-ruling-reason = Il motivo: { $reason }
verdict-tree-reason = il motivo: { $reason }
verdict-tree-notes = { $notes }; { $note }
verdict-tree-counts-open = conta come aperto, perché nessun elenco è completo
verdict-vex-no-component = la parte con la falla non c’è.
verdict-vex-no-code = la parte difettosa del programma non c’è.
verdict-vex-not-run = la parte difettosa del programma c’è, ma non viene mai usata.
verdict-vex-not-controlled = nessuno può raggiungere da fuori la parte difettosa del programma.
verdict-vex-protected = è protetto in un altro modo.
verdict-vex-requires = servirebbe un’impostazione, o altro, che non c’è.

## Perché non c’è stato un avviso

why-link = Perché non abbiamo ricevuto un avviso?
why-title = Perché non abbiamo ricevuto questo avviso?
why-title-member = Perché { $name } non ha ricevuto questo avviso?
why-title-operator = Perché non c’è stato un avviso?
why-lead = Scrivete il numero di una falla di cui avete sentito parlare. Diciamo che cosa ne sappiamo, e perché c’è stato un avviso o no.
why-field = Numero della falla
why-field-hint = Per esempio CVE-2024-3400.
why-error-id = Scrivete il numero così: CVE-2024-3400
why-button = Cercate
why-answer = La risposta
why-not-known = Non conosciamo questa falla. Forse nessuna delle nostre fonti l’ha ancora, o il numero si scrive in un altro modo.
why-withdrawn = La fonte l’ha ritirata: non era una falla. Perciò nessuno riceve un avviso.
why-names-nothing = La conosciamo, ma nessuna fonte dice ancora quali programmi l’hanno. Appena una lo dice, confrontiamo.
why-pending = È appena arrivata e la stiamo confrontando. Guardate di nuovo tra qualche minuto.
why-list-closed = Solo questa azienda vede se è stata avvisata. Il suo elenco non è aperto per voi.
why-list-closed-ask = Chiedete all’azienda. Trova la risposta nelle sue pagine, o può aprirvi il suo elenco.
why-no-program = Non nomina nessun programma dell’elenco.
why-no-watched-program = Nessuno dei programmi che teniamo d’occhio è nominato.
why-named = È in { $named }.
why-named-more = { $count ->
    [one] un altro programma
   *[other] altri { $count } programmi
}
why-not-compared = Non abbiamo potuto confrontare: { $labels }.
why-not-compared-more = { $count ->
    [one] un altro programma
   *[other] altri { $count } programmi
}
why-near = Nomi simili
why-near-maker = { $label } è nell’elenco. La falla nomina { $named }, un altro programma dello stesso produttore.
why-near-name = { $label } è nell’elenco. La falla nomina { $named }, un programma di un altro produttore.
why-other-version = La versione nell’elenco è la { $version }. Non ha la falla.
why-ruled-not-affected = Il produttore dice che questa versione non ha la falla.
why-ruled-fixed = Il produttore dice che in questa versione è corretta.
why-ruled-analyst = Abbiamo controllato: questa versione non ha la falla.
why-other-platform = Dipende da che cos’altro c’è nell’elenco, e quello non corrisponde.
why-dismissed-not-used = { $day } l’azienda ha risposto che non usa questo programma.
why-dismissed-version = { $day } l’azienda ha risposto che ha un’altra versione.
why-dismissed-done = { $day } l’azienda l’ha segnato come fatto.
why-dismissed-other = { $day } l’azienda ha risposto che non la riguarda.
why-you-not-used = { $day } avete risposto che non usate questo programma.
why-you-version = { $day } avete risposto che avete un’altra versione.
why-you-done = { $day } l’avete segnato come fatto.
why-you-other = { $day } avete risposto che non vi riguarda.
why-held = Nessuno ha ancora detto quanto è grave. Stiamo guardando, e scriviamo quando lo sappiamo.
why-on-page = C’è un avviso sulla pagina. Non è partita nessuna e-mail.
why-no-mail-level = Il livello dell’avviso è «{ $level }». Scriviamo solo su quello che va fatto oggi o questa settimana.
why-no-mail-nobody = Nessuno riceve gli avvisi di questa azienda.
why-no-mail-question = La versione non è ancora nota, quindi è una domanda e non un allarme.
why-no-mail-first-days = L’elenco era nuovo. Nei primi giorni scriviamo solo su quello che è sotto attacco ora e va fatto il giorno stesso.
why-no-mail-old = È stata pubblicata molto tempo fa, e non sappiamo di attacchi.
why-no-mail-joined = Di questo programma avevamo già scritto. Si è aggiunta a quell’avviso, e non c’è altro da fare.
why-no-mail-own-change = È comparsa quando l’elenco è cambiato, e la pagina lo ha detto subito.
why-told = Ne abbiamo scritto { $day }.
why-told-code = L’e-mail porta il codice { $code }.
why-sent = Il server di posta ha preso l’e-mail { $when }. Guardate anche nella posta indesiderata.
why-paused = L’e-mail è in attesa: l’invio è fermo per ora.
why-waiting = L’e-mail aspetta il suo turno.
why-tried-again = Finora non è stato possibile consegnare l’e-mail. Continuiamo a provare.
why-refused = La casella ha rifiutato l’e-mail. Controllate se l’indirizzo è giusto.
why-set-aside = L’e-mail non è partita. La questione era chiusa prima.
why-see-alert = Vedete l’avviso
why-see-verdict = Vedete che cosa è stato confrontato
why-operator-programs = Nomina questi programmi del nostro catalogo: { $names }.
why-operator-none = Non nomina nessun programma che conosciamo, quindi non può riguardare nessuno.
why-operator-held = Nessuno l’ha valutata. Vi aspetta sulla pagina «Il servizio oggi».
why-operator-closed = Solo ogni azienda vede che cosa ha ricevuto.

## Una falla

advisory-kicker = Una falla
advisory-early = Presto, non ancora confermato: per ora solo il produttore o l’elenco CVE nomina i programmi. La banca dati NVD non l’ha ancora esaminato.
advisory-withdrawn = La fonte l’ha ritirata. Non riguarda nessuno.
advisory-attacked = I criminali la stanno già usando.
advisory-published = Pubblicata il { $day }.
advisory-changed = Pubblicata il { $day }, cambiata l’ultima volta il { $changed }.
advisory-also = Nota anche come { $names }.
advisory-yours = I vostri programmi
advisory-touches = Riguarda { $name }?
advisory-programs = Quali programmi
advisory-names-none = Nessuna fonte dice ancora quali programmi l’hanno.
advisory-more-programs = { $count ->
    [one] E un altro programma.
   *[other] E altri { $count } programmi.
}
advisory-sources = Chi lo dice
advisory-summary = Che cosa scrive la fonte, in inglese
advisory-remedies = Che cosa si può fare, con le parole della fonte
