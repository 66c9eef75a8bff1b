### Le pagine. Prima la cornice, poi un gruppo per ogni pagina.

## The frame

page-skip = Vai al contenuto
page-menu = Menu
page-menu-main = Menu principale
page-menu-account = Lingua e account
page-menu-close = Chiudi
page-sign-out = Esci
page-tagline = Avvisi di sicurezza
page-help-before = Domande? Chiamate { $person } al numero
page-footer-code = Controlla un messaggio
page-footer-accessibility = Accessibilità
page-footer-privacy = I vostri dati
page-footer-mails = Le e-mail della demo
page-footer-demo = Questa è una dimostrazione: le imprese e le persone sono inventate, le falle sono vere.
page-title-error = Errore:{" "}
page-errors-title = { $count ->
        [one] Controllate una risposta
       *[other] Controllate { $count } risposte
    }
page-save = Salva
page-next = Mostra i successivi
page-choose = Scegli
page-unknown = Non lo so
page-good-to-know = Buono a sapersi
page-nav-home = Pagina iniziale
page-nav-alerts = Avvisi
page-nav-software = I vostri programmi

## Levels and states

page-state-possible = Forse vi riguarda
page-state-assessing = In esame
page-state-answered = Già risposto
page-state-clear = Nulla da fare
page-state-unwatched = Non ancora seguito
page-exposure-yes = raggiungibile da internet
page-exposure-no = non raggiungibile da internet
page-exposure-assumed-yes = raggiungibile da internet (lo supponiamo)
page-version-unknown = versione non nota
page-version-is = versione { $version }
page-give-version = Quale versione?
page-of-program = di { $name }
page-for-program = per { $name }

## Sign-in

page-sign-in-title = Accedi
page-sign-in-button = Accedi
page-field-email = Indirizzo e-mail
page-field-password = Password
page-sign-in-demo = Account della demo
page-sign-in-demo-text = Usate uno di questi account per dare un’occhiata. Tutto il contenuto è inventato.
page-sign-in-forgotten = Password dimenticata
page-sign-in-forgotten-text = Vi mandiamo un link per sceglierne una nuova.
page-sign-in-no-link = I nostri avvisi non contengono mai un link a questa pagina. Scrivete voi l’indirizzo:

## Welcome

page-welcome-title = Vi avvisiamo quando un programma che usate diventa pericoloso
page-welcome-lead = Ogni giorno si scoprono falle nei programmi che usano tutti. La maggior parte non vi riguarda. Scriviamo solo quando una vi riguarda, con parole semplici: che cosa fare ed entro quando.
page-welcome-how = Come funziona
page-welcome-step-list = Voi ci dite che cosa usate.
page-welcome-step-list-more = Programmi, modem, sito web, cassa. Bastano dieci minuti.
page-welcome-step-watch = Noi confrontiamo ogni nuova falla con il vostro elenco.
page-welcome-step-watch-more = Ogni giorno, con le fonti pubbliche usate dagli esperti.
page-welcome-step-write = Vi scriviamo quando dovete fare qualcosa.
page-welcome-step-write-more = Circa dieci volte l’anno. Al massimo tre passi, e chi può farli.
page-welcome-check = Questo messaggio viene davvero da noi?
page-welcome-check-text = Ogni nostro messaggio ha un codice. Scrivetelo qui e confrontate.
page-welcome-private = Chi vede il vostro elenco
page-welcome-private-text = Solo voi. La vostra Camera di commercio vede un avviso solo quando le chiedete aiuto.

## The owner’s home

page-home-empty-title = Diteci che cosa usate
page-home-empty-lead = Teniamo d’occhio i programmi e i dispositivi del vostro elenco. L’elenco è ancora vuoto.
page-home-todo-title = { $count ->
        [2] Due cose da fare
        [3] Tre cose da fare
        [4] Quattro cose da fare
        [5] Cinque cose da fare
        [6] Sei cose da fare
        [7] Sette cose da fare
        [8] Otto cose da fare
        [9] Nove cose da fare
        [one] Una cosa da fare
       *[other] { $count } cose da fare
    }
page-home-questions-title = { $count ->
        [2] Due domande per voi
        [3] Tre domande per voi
        [4] Quattro domande per voi
        [5] Cinque domande per voi
        [6] Sei domande per voi
        [7] Sette domande per voi
        [8] Otto domande per voi
        [9] Nove domande per voi
        [one] Una domanda per voi
       *[other] { $count } domande per voi
    }
page-home-clear-title = Tutto a posto. Nulla da fare.
page-home-waiting-title = Per ora nulla da fare.
page-home-checked = { $count ->
        [one] Il vostro programma è controllato. Dati di { $as-of }.
       *[other] I vostri { $count } programmi sono controllati. Dati di { $as-of }.
    }
page-home-no-data = Stiamo ancora leggendo i primi dati. Tornate tra qualche minuto.
page-home-stale = I nostri dati sono più vecchi del previsto. Ci stiamo lavorando; qui può ancora mancare una novità.
page-home-possible = Forse vi riguarda.
page-home-see = Vedi che cosa fare
page-home-question = { $count ->
        [one] Una domanda
       *[other] Qualche domanda
    }
page-home-question-text = Conosciamo una falla, ma non la vostra versione. Diteci la versione e vi diciamo se vi riguarda.
page-home-question-link = Quale versione di { $name }?
page-home-assessing = Una nuova falla potrebbe toccare { $names }. La stiamo esaminando e vi scriviamo se dovete fare qualcosa.
page-home-week = Controllati questa settimana
page-home-week-compared = { $count ->
        [one] bollettino confrontato con i vostri programmi.
       *[other] bollettini confrontati con i vostri programmi.
    }
page-home-week-named = { $count ->
        [0] di questi nominano un vostro programma.
        [one] di questi nomina un vostro programma. Non dovete fare nulla.
       *[other] di questi nominano un vostro programma. Non dovete fare nulla.
    }
page-home-next = E adesso
page-home-next-text = Appena dovete fare qualcosa, scriviamo a
page-home-more = { $count ->
        [one] Mostra l’altro programma
       *[other] Mostra gli altri { $count } programmi
    }
page-home-change-list = Vedi e cambia l’elenco
page-home-empty-what = Che cosa mettere nell’elenco
page-home-empty-what-text = Qui vedrete che cosa c’è nel vostro elenco e se dovete fare qualcosa.
page-home-empty-ideas = Pensate ai computer e ai telefoni, al modem, alla stampante e al sito web. Poi alla cassa, al programma di posta e al posto dove tenete i file.

## Your software

page-software-title = I vostri programmi
page-software-all = Tutti i programmi
page-software-count = { $count ->
        [one] Un programma.
       *[other] { $count } programmi.
    }
page-software-questions = { $count ->
        [one] Una breve risposta renderebbe più precisi i nostri avvisi.
       *[other] { $count } brevi risposte renderebbero più precisi i nostri avvisi.
    }
page-software-empty = Il vostro elenco è vuoto. Aggiungete un primo programma e vi diciamo subito se dovete fare qualcosa.
page-add-title = Aggiungi un programma
page-add-first = Aggiungi un primo programma
page-add-search = Cerca
page-field-search = Programma o dispositivo
page-field-search-hint = Scrivete il nome che usate voi, o quello che c’è sulla scatola.
page-search-button = Cerca
page-add-found = { $count ->
        [0] Nessun risultato
        [one] Un programma trovato
       *[other] { $count } programmi trovati
    }
page-add-choose = Aprite quello che avete e aggiungetelo.
page-add-none = Non conosciamo ancora «{ $query }». Provate con un nome più corto, o aggiungetelo così come l’avete scritto.
page-add-button = Aggiungi { $name }
page-add-other = Non è in questo elenco
page-add-other-note = Teniamo il nome così come lo scrivete
page-add-other-button = Aggiungi con questo nome
page-field-label = Come lo chiamate
page-field-label-hint = I nostri avvisi usano questo nome.
page-field-version = Versione
page-field-version-hint = Copiatela così come la vedete, per esempio 7.0.2. Spesso è in «Informazioni».
page-field-exposure = Si può raggiungere da internet?
page-field-exposure-hint = Per esempio, lo aprite da casa, o lo vedono i vostri clienti.
page-field-exposure-assumed-yes = Per esempio, lo aprite da casa, o lo vedono i vostri clienti. Se non lo sapete, supponiamo di sì.
page-field-exposure-assumed-no = Per esempio, lo aprite da casa, o lo vedono i vostri clienti. Se non lo sapete, supponiamo di no.
page-field-exposure-yes = Sì
page-field-exposure-no = No, solo dall’interno
page-item-verdict = C’è una falla che vi riguarda?
page-item-affected = Sì, una falla colpisce questo programma.
page-item-possible = Forse. Manca un dato.
page-item-assessing = Non lo sappiamo ancora. Stiamo esaminando una nuova falla.
page-item-answered = Avete risposto: non vi riguarda, oppure è fatto.
page-item-clear = No. Non conosciamo nessuna falla che colpisce la vostra versione.
page-item-unwatched = Non possiamo dirlo. Non seguiamo ancora questo programma.
page-item-details = Che cosa ne sappiamo
page-item-tell-version = Diteci la vostra versione
page-item-tell-version-text = Con la versione possiamo dire sì o no.
page-item-guide = Dove trovare la versione di { $name }
page-item-gone = Non lo usate più?
page-item-remove = Togli { $name } dall’elenco
page-removal-title = Togliere { $name }?
page-removal-text = Da quel momento non lo seguiamo più per voi. Potete aggiungerlo di nuovo quando volete.
page-removal-alert = Il suo avviso aperto viene chiuso.
page-removal-button = Togli { $name }
page-removal-keep = Non togliere
page-added-flash = { $name } è nel vostro elenco.
page-saved-flash = Abbiamo annotato le modifiche per { $name }.
page-removed-flash = { $name } non è più nel vostro elenco.

## Alerts

page-alerts-title = I vostri avvisi
page-alerts-open = In sospeso: { $what }.
page-alerts-open-alerts = { $count ->
        [one] un avviso
       *[other] { $count } avvisi
    }
page-alerts-open-questions = { $count ->
        [one] una domanda
       *[other] { $count } domande
    }
page-alerts-open-notes = { $count ->
        [one] uno per informazione
       *[other] { $count } per informazione
    }
page-alerts-none = Oggi nessun avviso vi riguarda. Quando ce n’è uno, lo trovate qui e vi scriviamo.
page-alerts-answered = Avvisi con risposta
page-alerts-answered-none = Qui troverete gli avvisi a cui avete risposto, con chi e quando.
page-alert-answer = La vostra risposta
page-alert-answers = Le vostre risposte finora
page-alert-done = Segna come fatto
page-alert-done-version = La versione che avete ora (facoltativo)
page-alert-done-version-hint = Se lasciate vuoto, annotiamo { $version } o più recente.
page-alert-later = Ricordamelo { $day }
page-alert-not-ours = Non ci riguarda
page-alert-not-ours-why = Perché non vi riguarda?
page-alert-reason-not-used = Non usiamo questo programma
page-alert-reason-wrong-version = Abbiamo un’altra versione
page-alert-reason-other = Un altro motivo
page-alert-not-ours-button = Chiudi questo avviso
page-alert-state-done = Fatto
page-alert-state-later = Promemoria richiesto
page-alert-state-not-ours = Non ci riguarda
page-alert-state-help = Aiuto richiesto
page-alert-state-closed = Non c’è più nulla da fare
page-alert-who-when = { $person }, { $when }
page-alert-undo = Riapri questo avviso
page-alert-help-text = Passiamo questo avviso, e nient’altro, a chi vi aiuta: { $organisation }. Poi vi richiameranno.
page-alert-help-button = Chiedi aiuto e mostra questo avviso
page-alert-help-asked = La vostra richiesta è partita: abbiamo passato questo avviso.
page-alert-correct-version = Correggi la mia versione
page-alert-more = Per saperne di più
page-alert-copy = Copia il testo
page-alert-copied = Copiato
page-alert-download = Scarica il testo (.txt)
page-alert-done-flash = Grazie. Avviso segnato come fatto.
page-alert-later-flash = Vi scriviamo di nuovo { $day }.
page-alert-not-ours-flash = Grazie. Abbiamo chiuso questo avviso.
page-alert-help-flash = Abbiamo passato la vostra richiesta.
page-alert-undone-flash = L’avviso è di nuovo aperto.
page-answer-kicker = Questa pagina mostra solo questo avviso.
page-answer-done-title = Grazie, abbiamo annotato la vostra risposta
page-answer-done-undo = È stato un errore? Potete cambiare la risposta.
page-answer-back = Torna all’avviso
page-answer-close = Potete chiudere questa pagina.

## Check code

page-code-title = Questo messaggio viene da noi?
page-code-lead = Ogni nostro messaggio ha un codice. Scrivetelo e confrontate quattro dati.
page-code-found-title = Sì, questo messaggio viene da noi
page-code-found-lead = Confrontate queste righe con il messaggio che avete ricevuto. Se anche una sola è diversa, chiamateci.
page-code-unknown-title = Non conosciamo questo codice
page-code-unknown-lead = Controllate di averlo copiato bene. Se è giusto, il messaggio non viene da noi: non aprite nessun link.
page-code-wait-title = Troppi codici in poco tempo
page-code-wait-lead = { $count ->
        [one] Aspettate un minuto, poi riprovate. Avete fretta? Chiamateci.
       *[other] Aspettate { $count } minuti, poi riprovate. Avete fretta? Chiamateci.
    }
page-code-kicker = Codice { $code }
page-code-message = Il messaggio
page-code-subject = Oggetto
page-code-sent = Inviato
page-code-from = Da
page-code-level = Livello
page-code-another = Controlla un altro messaggio
page-field-code = Codice del messaggio
page-field-code-hint = Otto caratteri, verso la fine del messaggio. Il trattino è facoltativo.
page-code-button = Controlla il codice
page-code-none = Non c’è un codice?
page-code-none-text = Allora il messaggio non viene da noi. Non aprite nessun link. Chiamateci.

## Chamber

page-chamber-requests = { $count ->
        [0] Nessuno chiede aiuto.
        [one] Un iscritto chiede aiuto.
       *[other] { $count } iscritti chiedono aiuto.
    }
page-chamber-help = Richieste di aiuto
page-chamber-help-none = Nessuna richiesta è aperta. Quando un iscritto chiede aiuto, qui appare l’avviso che vi mostra.
page-chamber-list-none = Qui troverete gli iscritti che registrate.
page-chamber-business = Impresa
page-chamber-trade = Attività
page-chamber-town = Comune

## Operator

page-operator-title = Il servizio oggi
page-operator-tenants = Camere e fornitori: { $organisations }. Imprese: { $businesses }.
page-operator-advisories = Bollettini: { $advisories }.
page-operator-held = In attesa di voi
page-operator-held-none = Nessun bollettino attende un livello.
page-operator-held-text = Questi bollettini non hanno un punteggio. Leggete la fonte, scegliete un livello, indicate un motivo. Fino ad allora le imprese leggono «in esame».
operator-held-read = Leggere le fonti di { $id }
page-operator-touched = { $count ->
        [0] Nessuna impresa interessata
        [one] Un’impresa interessata
       *[other] { $count } imprese interessate
    }
page-operator-level = Livello
page-operator-reason = Motivo
page-operator-reason-hint = Lo conserviamo con il vostro nome.
page-operator-release = Pubblica { $id }
page-operator-feeds = Fonti
page-operator-feeds-none = Nessuna fonte è stata ancora letta. Importate dei file o aspettate la prima lettura.
page-operator-feeds-caption = Una fonte è in ritardo quando non arriva nulla da più tempo del suo ritmo.
page-operator-feed = Fonte
page-operator-age = Dati più recenti
page-operator-documents = Letti
page-operator-never = mai
page-operator-stale = in ritardo
page-operator-outbox = Posta in uscita
page-operator-outbox-none = Nessun messaggio è stato ancora scritto.
page-operator-failures = Ultimi invii falliti
page-operator-attempts = { $count ->
        [one] { $when }, un tentativo
       *[other] { $when }, { $count } tentativi
    }

## Mails of the demo

page-mails-title = Le e-mail della demo
page-mails-lead = Da questo computer non esce nulla. Ecco che cosa avremmo inviato.
page-mails-none = Ancora nessuna e-mail. Appena un avviso è scritto, la sua e-mail appare qui.
page-mails-list = Prima le più recenti
page-mail-head = Intestazione
page-mail-text = Parte di testo
page-mail-html = Parte HTML
page-mail-html-link = Apri solo la parte HTML

## Guides

page-guide-contents = In questa pagina

## Accessibility and data

page-accessibility-title = Accessibilità
page-accessibility-lead = Tutti devono poter leggere un avviso e rispondere. Il nostro obiettivo è WCAG 2.2, livello AA.
page-accessibility-done = Che cosa funziona
page-accessibility-done-keyboard = Ogni pagina si usa anche con la sola tastiera.
page-accessibility-done-zoom = Il testo si può ingrandire fino al 400% senza scorrere di lato.
page-accessibility-done-colour = Il colore non è mai l’unico segno: un livello ha una parola e una forma. Chiaro o scuro, come il vostro dispositivo.
page-accessibility-done-script = Tutto funziona senza JavaScript e con una connessione lenta.
page-accessibility-gaps = Che cosa manca
page-accessibility-gaps-text = Controlliamo ogni pagina con un programma e a mano. Finora non le ha provate nessun esperto esterno, né chi usa ogni giorno un lettore di schermo.
page-accessibility-tell = Qualcosa non funziona?
page-accessibility-tell-text = Ditecelo. Vi leggiamo qualsiasi avviso al telefono.
page-privacy-title = I vostri dati
page-privacy-lead = Teniamo ciò che serve per avvisarvi, e nient’altro.
page-privacy-keep = Che cosa teniamo
page-privacy-keep-person = Il vostro nome, l’indirizzo e-mail di lavoro, la lingua e una forma illeggibile della password.
page-privacy-keep-software = L’elenco dei programmi della vostra impresa, con le versioni.
page-privacy-keep-alerts = Gli avvisi, e chi ha risposto che cosa e quando.
page-privacy-keep-mails = I messaggi che vi abbiamo inviato, perché i codici si possano controllare.
page-privacy-who = Chi li vede
page-privacy-who-text = Le persone della vostra impresa che hanno un account. La vostra Camera di commercio sa che siete tra gli iscritti, ma non vede il vostro elenco.
page-privacy-who-help = Quando chiedete aiuto, la vostra Camera di commercio vede solo quell’avviso.
page-privacy-not = Che cosa non facciamo
page-privacy-not-text = Niente pubblicità, niente tracciamento, niente vendita di dati. Nessuna immagine ci segnala quando leggete un’e-mail. Gli unici cookie mantengono l’accesso e ricordano la lingua.
page-privacy-rights = I vostri diritti
page-privacy-rights-text = Potete vedere, correggere, portare via o cancellare i vostri dati quando volete. Rivolgetevi a: { $organisation }.
