### Pagine pubbliche: ciò che tutti possono leggere senza account.

## The frame

page-nav-sample = Avviso di esempio
page-nav-join = Partecipare
page-nav-help = Trovare aiuto
page-footer-help = Aiuto nel vostro Paese
page-footer-legal = Note legali
page-language = Lingua:{" "}

## Welcome

page-welcome-see-sample = Vedi un avviso di esempio
page-welcome-chamber = Per una Camera
page-welcome-chamber-text = Registrate i vostri iscritti. Ognuno parte con un elenco adatto alla sua attività, ed è seguito prima ancora che qualcuno acceda. Le e-mail e le pagine portano il vostro nome. Vedete i totali, mai l’elenco di un iscritto.
page-welcome-provider = Per un fornitore
page-welcome-provider-text = I vostri clienti hanno notizie da voi, a vostro nome, quando qualcosa che usano chiede attenzione. Quando chiedono aiuto, vedete quel solo avviso e li richiamate.
page-welcome-from = Da dove viene
page-welcome-from-text = Tocsin continua il lavoro di due progetti europei degli anni dal 2002 al 2004. La loro lezione vale ancora: gli esperti scrivono per gli esperti, e le piccole imprese non hanno tempo di cercare. Un «tocsin» è la campana che avvisa una città. Suona quando bisogna agire, e tace il resto del tempo.
page-welcome-join = Come partecipare

## Sample alert

page-sample-title = Esempio: { $title }
page-sample-kicker = Un esempio. Non riguarda nessuno.
page-sample-lead = Ecco che cosa leggete quando un programma del vostro elenco ha una falla. La pagina e l’e-mail dicono la stessa cosa. La falla è vera, del 2025; l’impresa è inventata.
page-sample-helper = chi vi segue in Camera di commercio
page-sample-answers = Che cosa potete rispondere
page-sample-answers-text = In un avviso vero premete uno di questi pulsanti. Qui spiegano soltanto a che cosa servono.
page-sample-done = Annotiamo la nuova versione nel vostro elenco. L’avviso è fatto.
page-sample-later = Scriviamo ancora una volta quel giorno, poi non più.
page-sample-not-ours = Ci dite perché. Non ne scriviamo più.
page-sample-help-button = Chiedi aiuto
page-sample-help = La vostra Camera vede questo solo avviso e nient’altro, e vi richiama.
page-sample-code = Il codice di questo esempio è inventato. La pagina «Controlla un messaggio» non lo conosce.
page-sample-next = Volete ricevere avvisi così?
page-sample-next-text = Chiedere non costa nulla.

## How to check a message

page-recognise-title = Come controllare un nostro messaggio
page-recognise-lead = Un messaggio falso può sembrare vero. Da questi segni capite quale è nostro.
page-recognise-how = Controllate in tre passi
page-recognise-step-type = Scrivete voi questo indirizzo nel browser.
page-recognise-step-code = Scrivete il codice che sta verso la fine del messaggio.
page-recognise-step-compare = Confrontate con il messaggio le quattro righe che mostriamo.
page-recognise-step-compare-more = Oggetto, giorno, mittente e livello devono essere uguali.
page-recognise-always = Che cosa hanno sempre i nostri messaggi
page-recognise-always-code = Un codice di otto caratteri, come K7QM-4T2P.
page-recognise-always-sender = Il nome della vostra Camera o del vostro fornitore come mittente.
page-recognise-always-business = Il nome della vostra impresa, alla fine.
page-recognise-never = Che cosa non hanno mai i nostri avvisi
page-recognise-never-sign-in = Un link per accedere.
page-recognise-never-attachment = Un allegato.
page-recognise-never-secret = Una richiesta di password, di carta di credito o di pagamento.
page-recognise-never-picture = Immagini, o qualcosa di nascosto che segnala quando leggete.
page-recognise-links = I link di un avviso
page-recognise-links-text = Uno serve per rispondere a questo avviso. Gli altri portano alle nostre guide. Tutti iniziano con questo indirizzo:
page-recognise-asked = Solo un messaggio che avete chiesto voi, per esempio per una nuova password, ha un link per questo.
page-recognise-doubt = Avete ancora dubbi?
page-recognise-doubt-text = Non aprite nessun link. Chiamate la vostra Camera o il vostro fornitore a un numero che conoscete già, non a quello del messaggio.
page-recognise-link = Come riconoscere i nostri messaggi

## Join

page-join-title = Come partecipare
page-join-lead = Chiedere non costa nulla e non vi impegna a nulla.
page-join-owner = Avete un’impresa
page-join-owner-text = Chiedete alla vostra Camera o al vostro fornitore di internet. Vi registrano loro, con un primo elenco adatto alla vostra attività. Vi seguiamo già prima del vostro primo accesso.
page-join-listed = Qui partecipano
page-join-listed-none = Qui non c’è ancora nessuna Camera e nessun fornitore. Chiedete ai vostri se partecipano.
page-join-listed-text = Chiamate e dite che volete gli avvisi di sicurezza.
page-join-name = Camera o fornitore
page-join-phone = Telefono
page-join-hours = Orario
page-join-alone = Nessuna Camera vicina?
page-join-alone-text = Potete usarlo anche da soli. Scrivete voi l’elenco, e nessun altro lo vede.
page-join-alone-button = Registrarsi da soli
page-join-chamber = Lavorate per una Camera o un fornitore
page-join-chamber-text = I vostri iscritti o clienti ricevono gli avvisi a vostro nome, con il vostro logo e il vostro numero di telefono. Nessuno deve installare nulla. Parlatene con il gestore di questo sito:
page-join-contact-none = Il gestore di questo sito non ha ancora lasciato un contatto.
page-join-first = Prima guardate
page-join-first-text = Leggete un avviso di esempio, e che cosa succede con i dati.

## Help in a country

page-help-title = Trovare aiuto nel vostro Paese
page-help-lead = È successo qualcosa, o non sapete che cosa fare? Chiedete prima al vostro tecnico informatico. Anche questi servizi pubblici aiutano le imprese.
page-help-does-diagnosis = Cerca con voi che cosa è successo e dice che cosa fare poi.
page-help-does-helpers = Trova uno specialista vicino a voi.
page-help-does-advice = Risponde a domande sulla sicurezza.
page-help-does-report = Riceve la vostra segnalazione di un attacco.
page-help-does-guides = Offre guide da leggere.
page-help-phone = Telefono
page-help-web = Indirizzo da scrivere
page-help-mail = E-mail
page-help-hours = Orario
page-help-hours-always = Giorno e notte
page-help-hours-daily = Ogni giorno, dalle { $from } alle { $to }
page-help-checked = Secondo quanto sappiamo il { $day }
page-help-police = Sono spariti soldi, o hanno rubato dei dati? Allora andate anche alla polizia.
page-help-other = Il vostro Paese qui non c’è
page-help-other-text = Chiedete alla vostra Camera, al vostro fornitore o alla polizia. Diteci quale servizio vi aiuta e lo aggiungiamo.
page-help-alert = Aiuto pubblico nel vostro Paese
page-country-be = Belgio
page-country-de = Germania
page-country-es = Spagna
page-country-fr = Francia
page-country-ie = Irlanda
page-country-it = Italia

## Legal notice

page-legal-title = Note legali
page-legal-who = Chi è responsabile
page-legal-none = Il gestore di questo sito non ha ancora scritto le sue note legali.
page-legal-own-none = { $organisation } non ha ancora scritto le proprie note legali.
page-legal-operator = Chi gestisce questo sito
page-legal-operator-link = Note legali del gestore
page-legal-alerts = Che cos’è un avviso
page-legal-alerts-text = I nostri avvisi si basano su fonti pubbliche e sull’elenco che tenete. Vi aiutano a decidere. Non sostituiscono chi conosce i vostri dispositivi.
page-legal-software = Il programma
page-legal-software-text = Questo sito usa Tocsin, un programma libero con la Licenza Pubblica dell’Unione europea 1.2.

## Your data, in more detail

page-privacy-roles = Chi è responsabile
page-privacy-roles-text = La vostra Camera o il vostro fornitore decide chi registrare, e scrive a proprio nome. Il gestore fa funzionare questo sito per loro. Dell’accesso e della sicurezza del sito risponde il gestore stesso.
page-privacy-own = Che cosa dice { $organisation }
page-privacy-seen = Chi può vedere che cosa
page-privacy-seen-what = Che cosa
page-privacy-seen-you = La vostra impresa
page-privacy-seen-chamber = La vostra Camera o il vostro fornitore
page-privacy-seen-operator = Le pagine del gestore
page-privacy-seen-name = Nome, attività e comune della vostra impresa
page-privacy-seen-list = Il vostro elenco di programmi
page-privacy-seen-alerts = I vostri avvisi
page-privacy-seen-totals = I numeri di tutti gli iscritti insieme
page-privacy-yes = sì
page-privacy-no = no
page-privacy-if-allowed = solo se lo permettete
page-privacy-if-asked = solo quello per cui chiedete aiuto
page-privacy-complain = Potete anche fare reclamo al garante della protezione dei dati del vostro Paese.

## Accessibility statement

page-accessibility-tested = Come facciamo le prove
page-accessibility-tested-machine = Prima di ogni nuova versione, un programma (axe) controlla ogni pagina secondo WCAG 2.2 AA. Lo fa sul telefono e su uno schermo largo, in chiaro e in scuro.
page-accessibility-tested-contrast = Calcoliamo il contrasto di tutti i nostri colori, e anche quello del colore di una Camera.
page-accessibility-tested-tasks = Proviamo i compiti principali con JavaScript e senza.
page-accessibility-limits = Limiti noti
page-accessibility-limits-own = Camere e fornitori scrivono alcuni testi e scelgono il logo. Non possiamo controllarli tutti.
page-accessibility-limits-mail = I programmi di posta mostrano le e-mail in modi diversi. Le stesse parole sono sempre nella parte di testo e sulla pagina.
page-accessibility-contact = A chi dirlo
page-accessibility-date = Data di questa dichiarazione: { $day }.
