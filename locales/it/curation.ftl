### Early warning, and what the operator decides about advisories and names.

## Early warning on cards

card-early = È un avviso precoce: non è ancora confermato.
card-early-mark = Avviso precoce, non ancora confermato
card-expert-early = Precoce: il prodotto è indicato dal produttore o dall’elenco CVE, non ancora dalla NVD.
## An alert that closed because its data were wrong

alert-closed-set-aside = Chiuso: i dati erano sbagliati
mail-correction-set-aside = Abbiamo controllato di nuovo: i dati su questa falla erano sbagliati. Non dovete fare nulla.
## Who decided and when, for all decisions

operator-curation-by = { $who }, { $when }.
operator-curation-ended = Terminato da { $who }, { $when }.
operator-curation-ended-day = Terminato nel giorno previsto, { $when }.
operator-curation-until = Termina il { $when }.
operator-curation-end = Annulla
## Names without a product

operator-names-link = Nomi senza prodotto: { $count }
operator-names-title = Nomi senza prodotto
operator-names-lead = { $count ->
    [one] Le fonti usano un nome a cui non corrisponde alcun prodotto del catalogo. I più richiesti vengono prima.
   *[other] Le fonti usano { $count } nomi a cui non corrisponde alcun prodotto del catalogo. I più richiesti vengono prima.
}
operator-names-list = Nomi usati dalle fonti
operator-names-none = Ogni nome usato dalle fonti ha il suo prodotto.
operator-names-name = Nome
operator-names-advisories = Bollettini
operator-names-businesses = Imprese che lo hanno scritto
operator-names-suggestions = Prodotti proposti
operator-names-for = per { $name }
operator-names-other = Un altro prodotto
operator-names-typed = Scritti dalle imprese, non nel catalogo
operator-names-typed-text = Altri nomi compaiono qui solo se li hanno scritti almeno cinque imprese.
operator-names-typed-by = { $count ->
    [one] Una impresa.
   *[other] { $count } imprese.
}
operator-names-near = Nel catalogo:
operator-names-mapped = Nomi assegnati
operator-names-mapped-none = Nessuno ha ancora assegnato un nome.
operator-map-title = Che cos’è { $name }?
operator-map-used = { $count ->
    [one] Un bollettino usa questo nome.
   *[other] { $count } bollettini usano questo nome.
}
operator-map-text = Ogni impresa con { $product } sarà confrontata con ciò che le fonti dicono di { $name }. Gli avvisi verranno adeguati di conseguenza.
operator-map-button = Sì, assegnarlo a { $product }
operator-map-search = Cercare nel catalogo
operator-map-nothing = Nessun risultato.
operator-map-flash = { $name } ora ha il suo prodotto. Gli avvisi vengono ora adeguati di conseguenza.
operator-unmap-flash = { $name } non ha più un prodotto. Gli avvisi vengono ora adeguati di conseguenza.
## Finding an advisory

operator-advisories-title = Bollettini e decisioni
operator-advisories-find = Identificativo di un bollettino
operator-advisories-unknown = Non conosciamo alcun bollettino { $id }. Controllate l’identificativo.
operator-advisories-decided = Decisioni
operator-advisories-decided-none = Nessuno ha ancora deciso su un bollettino.
operator-advisories-disputes = { $count ->
    [0] In nessun bollettino le fonti citano versioni diverse.
    [one] In un bollettino le fonti citano versioni diverse.
   *[other] In { $count } bollettini le fonti citano versioni diverse.
}
## One advisory

operator-advisory-matched = È confrontato con tutti gli elenchi.
operator-advisory-rejected = Una fonte lo ha ritirato. Non è confrontato con alcun elenco.
operator-advisory-set-aside = È messo da parte. Non è confrontato con alcun elenco.
operator-advisory-withdrawn = È ritirato qui. Non è confrontato con alcun elenco.
operator-advisory-undecided = Nessuno ha deciso al riguardo.
operator-advisory-ids = Identificativi di questo bollettino
operator-advisory-ids-caption = Quale fonte ha portato quale identificativo
operator-advisory-id = Identificativo proprio
operator-advisory-aliases = Dice che è uguale a
operator-advisory-no-aliases = Nessun altro
operator-advisory-heard = Ricevuto
operator-advisory-public = Che cosa ne leggono le imprese
## Separating ids

operator-split-title = Separare identificativi
operator-split-text = Scegliete gli identificativi di un’altra falla. Ciò che le fonti ne dicono va con loro. Nessuna importazione li riunisce.
operator-split-ids = Identificativi che escono
operator-split-button = Separa
operator-split-made = { $going } separato da { $staying }
operator-split-flash = Gli identificativi sono separati da { $id }. Gli avvisi vengono ora adeguati di conseguenza.
operator-split-end = Riunisci
operator-split-end-flash = Ciò che le fonti dicono di { $id } conta di nuovo. Gli avvisi vengono ora adeguati di conseguenza.
operator-error-split = Scegliete alcuni identificativi, ma non tutti.
## NVD against the CVE list

operator-conflicts-title = Versioni nella NVD e nell’elenco CVE
operator-conflicts-text = Ciò che cita una delle due è confrontato con tutti gli elenchi.
operator-conflicts-none = Solo una delle due, o nessuna, cita prodotti.
operator-conflicts-nvd = NVD
operator-conflicts-cve = Elenco CVE
operator-conflicts-outcome = Risultato
operator-conflicts-nothing = Non citato
operator-conflicts-same = Uguali
operator-conflicts-overlap = In parte diverse
operator-conflicts-disjoint = Nulla in comune
operator-conflicts-one-only = Citato solo da una
operator-conflicts-undecided = Non confrontabili
## Setting aside, withdrawing

operator-decide-title = Mettere da parte o ritirare
operator-decide-text = Non è confrontato con alcun elenco finché vale la decisione. Gli avvisi aperti si chiudono e i destinatari ricevono un messaggio.
operator-decide-kind = Decisione
operator-decide-set-aside = Mettere da parte: i dati sulla falla sono sbagliati
operator-decide-withdrawn = Ritirare: questa falla non esiste
operator-decide-reason-hint = Le imprese lo leggono se chiedono perché. Scrivete in modo semplice.
operator-decide-until = Termina il
operator-decide-until-hint = Può restare vuoto: allora vale finché qualcuno la annulla.
operator-decide-button = Decidi
operator-decide-flash = La decisione su { $id } è in vigore. Gli avvisi vengono ora adeguati di conseguenza.
operator-decide-end-flash = Una decisione su { $id } è terminata. Gli avvisi vengono ora adeguati di conseguenza.
operator-error-kind = Scegliete una decisione.
operator-error-until = Scrivete un giorno futuro, oppure lasciate vuoto.
## Ruling on versions

operator-rule-title = Decidere sulle versioni
operator-rule-text = Viene prima di tutto ciò che le fonti dicono di queste versioni.
operator-rule-none = Non cita alcun prodotto del catalogo. Assegnate prima i suoi nomi.
operator-rule-product = Prodotto
operator-rule-status = Che cosa vale
operator-rule-affected = colpito
operator-rule-not-affected = non colpito
operator-rule-fixed = corretto
operator-rule-from = Dalla versione
operator-rule-from-hint = Per «corretto»: la prima versione con l’aggiornamento. Vuoto: dalla prima.
operator-rule-before = Prima della versione
operator-rule-before-hint = Questa versione non è più inclusa. Vuoto: senza fine.
operator-rule-button = Stabilisci
operator-rule-about = { $product }, { $versions }: { $status }
operator-error-rule-product = Scegliete un prodotto.
operator-error-rule-status = Scegliete che cosa vale per queste versioni.
operator-error-rule-from = Scrivete la prima versione con l’aggiornamento.

## Che cosa il gestore ha messo da parte, per tutti

advisory-set-aside-data = Chi gestisce questo servizio ha messo da parte questa falla, perché i dati su di essa sono sbagliati. Perciò nessuno riceve un avviso.
advisory-set-aside-withdrawn = Chi gestisce questo servizio ha esaminato questa falla: non lo è. Perciò nessuno riceve un avviso.
advisory-set-aside-reason = Il motivo: { $reason }
advisory-set-aside-since = Lo ha deciso il { $day }.
advisory-set-aside-until = Lo ha deciso il { $day }. Vale fino al { $end }.
