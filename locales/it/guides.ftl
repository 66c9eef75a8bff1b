### Guide: brevi passi numerati per famiglia di prodotti, un passo per riga.

## The page

guide-title = Prendersi cura di { $product }

guide-intro = Seguite la parte indicata nel vostro avviso. Se non riuscite ad andare avanti, fermatevi e chiedete aiuto.

guide-title-version = Trovare la versione

guide-title-update = Aggiornare

guide-title-automatic = Attivare gli aggiornamenti automatici

guide-title-internet = Chiudere l’accesso da internet

guide-title-switch-off = Spegnere o fermare

guide-title-break-in = Controllare se qualcuno è entrato

guide-title-passwords = Cambiare le password

guide-title-replace = Passare a un altro prodotto

guide-title-helper = Chiedere al tecnico

## Find the version

guide-version-browser =
    Aprite { $product }.
    Aprite il menu in alto a destra.
    Scegliete Aiuto, Guida o Impostazioni, poi Informazioni.
    La versione è il numero con i punti. Annotatelo.

guide-version-program =
    Aprite { $product }.
    Aprite il menu Aiuto o Guida, o il menu con il nome del programma.
    Scegliete Informazioni.
    La versione è il numero con i punti. Annotatelo.

guide-version-computer =
    Aprite le impostazioni del computer.
    Scegliete Sistema o Generali, poi Informazioni o Info.
    Annotate il nome del sistema e la versione.

guide-version-phone =
    Aprite le impostazioni del telefono.
    Scegliete Generali o Sistema, poi Info o Informazioni sul telefono.
    Annotate la versione del sistema.

guide-version-box =
    Cercate l’etichetta su { $product }. Riporta un indirizzo come 192.168.1.1 e una password.
    Scrivete questo indirizzo in un browser, su un computer del vostro ufficio.
    Fate l’accesso, poi cercate Sistema, Stato o Informazioni.
    Annotate la versione. Può chiamarsi «firmware».

guide-version-device =
    Su { $product } aprite il menu, poi Impostazioni o Informazioni.
    Se non c’è uno schermo, aprite la sua pagina in un browser nel vostro ufficio.
    Annotate la versione. Può chiamarsi «firmware».

guide-version-website =
    Entrate nella gestione del vostro sito.
    Guardate in fondo alla pagina, oppure in Aggiornamenti o Sistema.
    Annotate la versione di { $product }. Se non potete entrare, chiedete alla vostra agenzia web.

guide-version-storage =
    Aprite la pagina di { $product } in un browser nel vostro ufficio.
    Entrate come amministratore.
    Cercate Pannello di controllo, poi Aggiornamenti o Sistema.
    Annotate la versione.

guide-version-gateway =
    Chiedete a chi si occupa di { $product }. Basta un minuto per leggere la versione.
    Se siete voi, entrate dal vostro ufficio e aprite Sistema o Stato.
    Annotate la versione completa, con tutti i numeri.

guide-version-server =
    Chiedete a chi si occupa di { $product }. Basta un minuto per leggere la versione.
    Se siete voi, entrate nel server e aprite la sua gestione.
    Annotate la versione completa, con tutti i numeri.

guide-version-business =
    Aprite { $product } e cercate Aiuto, Guida o Informazioni.
    Se non trovate nulla, guardate l’ultima fattura o il contratto.
    Potete anche chiamare il produttore. Chiedete la versione esatta.

guide-version-cloud =
    Non c’è una versione da cercare. Se ne occupa il fornitore di { $product }.
    Avete installato un programma per usarlo? Cercate la versione di quel programma.

## Update

guide-update-browser =
    Salvate ciò che state scrivendo in { $product }.
    Aprite il menu, poi Aiuto, Guida o Impostazioni, poi Informazioni.
    { $product } cerca da sé gli aggiornamenti. Aspettate che dica di aver finito.
    Chiudete tutte le finestre e riaprite { $product }.

guide-update-program =
    Salvate il vostro lavoro.
    Aprite { $product }, poi il menu Aiuto o Guida.
    Scegliete «Controlla aggiornamenti» e seguite i passi.
    Se questa voce manca, prendete la nuova versione dal sito del produttore. Scrivete voi il suo indirizzo.
    Riaprite { $product } e guardate la versione.

guide-update-computer =
    Salvate il vostro lavoro e collegate il computer alla corrente.
    Aprite le impostazioni e scegliete gli aggiornamenti: «Windows Update» o «Aggiornamento Software».
    Avviate tutti gli aggiornamenti di sicurezza. Può volerci un’ora.
    Riavviate il computer quando lo chiede.
    Riaprite gli aggiornamenti: non deve restare nulla da fare.

guide-update-phone =
    Collegate il telefono alla corrente e al Wi-Fi.
    Aprite le impostazioni, poi Generali o Sistema, poi Aggiornamento.
    Avviate l’aggiornamento. Il telefono si riavvia da solo.
    Il telefono è vecchio e non trova nulla? Forse non riceve più aggiornamenti.

guide-update-box =
    Scegliete un momento in cui potete fare a meno di internet.
    Aprite la pagina di { $product } come per la versione.
    Cercate Aggiornamento e avviatelo. Non staccate la spina.
    Aspettate dieci minuti, poi guardate di nuovo la versione.
    Se il modem è del vostro fornitore di internet, chiamatelo. Può farlo a distanza.

guide-update-device =
    Aprite le impostazioni di { $product }, sul suo schermo o in un browser.
    Cercate Aggiornamento o Manutenzione e avviate.
    Non staccate la spina finché lavora.
    Se non trovate nulla, guardate sul sito del produttore. Scrivete voi il suo indirizzo.

guide-update-website =
    Fate prima una copia di sicurezza del sito: pagine, immagini e ordini.
    Entrate nella gestione del sito e aprite Aggiornamenti.
    Aggiornate { $product }, poi le sue estensioni.
    Aprite il sito e controllate qualche pagina. Fate un ordine di prova, se vendete lì.
    Se del sito si occupa un’agenzia, inoltratele invece l’avviso.

guide-update-storage =
    Controllate di avere una copia di sicurezza in un altro posto.
    Entrate in { $product } come amministratore e aprite Aggiornamenti.
    Avviate l’aggiornamento. { $product } può riavviarsi e mancare per mezz’ora.
    Entrate di nuovo, guardate la versione e aprite qualche file.

guide-update-gateway =
    Inoltrate l’avviso a chi si occupa di { $product }.
    Scegliete insieme un’ora in cui il lavoro da fuori si può fermare.
    Fate salvare le impostazioni prima di iniziare.
    Alla fine chiedete qual è la nuova versione.

guide-update-server =
    Inoltrate l’avviso a chi si occupa di { $product }.
    Scegliete insieme un’ora in cui il server si può fermare.
    Controllate che ci sia una copia di sicurezza recente.
    Alla fine chiedete qual è la nuova versione.

guide-update-business =
    Chiamate il produttore di { $product } o il vostro tecnico prima di iniziare.
    Chiedete se l’aggiornamento è compreso nel contratto.
    Scegliete un giorno tranquillo, non la fine del mese.
    Fate una copia di sicurezza e aggiornate. Poi controllate una fattura, una vendita o una macchina.

guide-update-cloud =
    Non dovete installare nulla. Il fornitore aggiorna { $product }.
    Uscite ed entrate di nuovo, così usate la nuova versione.
    Leggete i messaggi del fornitore. A volte chiede di fare ancora una cosa.

## Automatic updates

guide-automatic-self =
    Aprite le impostazioni di { $product }, oppure quelle del computer o del telefono.
    Cercate Aggiornamenti.
    Attivate gli aggiornamenti automatici.
    Riavviate una volta alla settimana, così gli aggiornamenti entrano in funzione.

guide-automatic-device =
    Aprite le impostazioni di { $product } in un browser nel vostro ufficio.
    Cercate Aggiornamento.
    Attivate gli aggiornamenti automatici e scegliete la notte, se potete.

guide-automatic-website =
    Entrate nella gestione del vostro sito.
    Aprite Aggiornamenti e attivate gli aggiornamenti di sicurezza automatici per { $product }.
    Controllate che ogni giorno si faccia una copia di sicurezza. Serve se un aggiornamento va male.

guide-automatic-helper =
    Chiedete a chi si occupa di { $product } se gli aggiornamenti possono essere automatici.
    Se no, fissate insieme una sera al mese.
    Chiedete un breve messaggio ogni volta che è fatto.

guide-automatic-cloud =
    Ci pensa il fornitore di { $product }.
    Attivate gli aggiornamenti automatici del browser o del programma con cui lo usate.

## Close it to the internet

guide-internet-self =
    Di solito { $product } non si può raggiungere da internet.
    Controllate che il firewall del computer sia attivo. È nelle impostazioni, in Sicurezza o Rete.
    Qualcuno lavora a distanza su questo computer? Chiedete al vostro tecnico in che modo.

guide-internet-border =
    Aprite le impostazioni di { $product } dal vostro ufficio.
    Cercate «gestione remota», «accesso remoto» o «accesso da internet».
    Disattivate questa voce. Le impostazioni devono aprirsi solo dal vostro ufficio.
    Salvate, poi provate da un telefono senza Wi-Fi: la pagina non deve aprirsi.

guide-internet-device =
    Aprite le impostazioni di { $product } e disattivate l’accesso da fuori, o «accesso cloud».
    Aprite le impostazioni del modem e cercate «port forwarding» o «inoltro delle porte».
    Togliete le righe che portano a { $product }.
    Provate da un telefono senza Wi-Fi: non deve aprirsi nulla.

guide-internet-helper =
    Chiedete a chi si occupa di { $product } chi deve usarlo da fuori.
    Se non serve a nessuno, fate chiudere l’accesso.
    Se serve a qualcuno, chiedete una VPN con la verifica in due passaggi.
    Per un sito web, fate chiudere solo le pagine di gestione.

## Switch it off

guide-switch-off-self =
    Salvate il vostro lavoro e chiudete { $product }.
    Dite ai colleghi di non aprirlo.
    Nel frattempo usate un altro programma per lo stesso lavoro.

guide-switch-off-device =
    Dite ai colleghi che { $product } resterà spento.
    Per spegnere usate il menu. Staccate la spina solo quando tutto è fermo.
    Metteteci sopra un biglietto, così nessuno lo riaccende.

guide-switch-off-website =
    Chiedete all’agenzia web o a chi ospita il sito di mostrare una pagina semplice al posto di { $product }.
    Fate prima una copia di sicurezza.
    Dite ai vostri clienti come contattarvi nel frattempo.

guide-switch-off-helper =
    Chiedete a chi si occupa di { $product } di fermarlo in modo ordinato.
    Prima scoprite che cosa ne ha bisogno: posta, cassa, file, lavoro da casa.
    Fissate insieme il giorno in cui può ripartire.

## Check for a break-in

guide-break-in-self =
    Cercate programmi, finestre o impostazioni che non conoscete.
    Avviate una scansione completa con il vostro antivirus.
    Guardate il conto in banca e i messaggi inviati.
    Se qualcosa è strano, staccate la rete, lasciate acceso il computer e chiedete aiuto.

guide-break-in-device =
    Entrate in { $product } e guardate l’elenco degli account. Dovete conoscerli tutti.
    Cercate impostazioni cambiate da sole.
    Chiedete al vostro tecnico di leggere il registro delle ultime settimane.
    Se qualcosa è strano, staccate la rete, lasciate acceso { $product } e chiedete aiuto.

guide-break-in-helper =
    Un aggiornamento da solo non manda via un criminale che è già dentro.
    Chiedete a chi si occupa di { $product } di leggere i registri delle ultime settimane.
    Fate cercare account nuovi, file nuovi e attività che nessuno ha previsto.
    Non cancellate nulla: può servire come prova.
    Se qualcuno è entrato, chiamate l’assicurazione e il servizio di aiuto del vostro Paese. Forse dovete anche segnalarlo.

## Passwords

guide-passwords =
    Aggiornate prima { $product }. Altrimenti qualcuno può leggere anche le nuove password.
    Cambiate la password dell’amministratore, poi le altre che usate in { $product }.
    Prendetene una lunga che non usate altrove: vanno bene quattro parole facili da ricordare.
    Attivate la verifica in due passaggi dove c’è.
    Se usate la vecchia password anche altrove, cambiatela anche lì.

## Replace

guide-replace =
    Fissate per questo mese una data per il cambio.
    Chiedete al vostro tecnico o al produttore quale prodotto più recente va bene.
    Controllate per quanto tempo il nuovo riceverà aggiornamenti.
    Spostate i vostri dati, poi togliete { $product }. Cancellate tutto prima di darlo via.

## Your helper

guide-helper =
    Inoltrate l’avviso a chi si occupa di { $product }. Il testo per gli esperti è in fondo.
    Indicate la data scritta nell’avviso.
    Chiedete una risposta breve: fatto, o quando.
    Quando è fatto, segnate l’avviso come fatto. Così conosciamo la vostra nuova versione.
