### Persone: account, primo accesso, iscritti di una Camera, chi può leggere che cosa, pause.

## Fields that many forms share

form-field-name = Nome
form-field-business = Nome dell’impresa
form-field-trade = Attività
form-field-town = Comune
form-field-country = Paese
form-field-language = Lingua
form-field-pack = Elenco iniziale
form-hint-trade = Con parole vostre: panetteria, studio legale, officina.
form-hint-pack = I programmi che un’impresa così ha di solito. Si corregge più tardi.
form-hint-password = Almeno 8 caratteri. Tre o quattro parole di fila fanno una buona password.
form-error-name = Scrivete un nome, al massimo 80 caratteri.
form-error-business = Scrivete il nome dell’impresa.
form-error-trade = Scrivete l’attività.
form-error-town = Scrivete il comune.
form-error-country = Scegliete un Paese.
form-error-choose = Scegliete una delle voci.
form-error-email = Scrivete un indirizzo e-mail intero, come nome@example.org.
form-error-password-short = Scrivete una password di almeno 8 caratteri.
form-error-password-long = Scrivete una password più corta.
form-error-password-common = Questa password è tra le prime che i criminali provano. Sceglietene un’altra.
form-link-over-title = Questo link non vale più
form-link-over-text = È già stato usato, o il suo tempo è scaduto. Chiedetene uno nuovo dove avete avuto questo.
form-link-over-button = Vai alla prima pagina

## Account

account-title = Il vostro account
account-time-zone = Fuso orario
account-sign-in = Accesso
account-email-change = Cambia indirizzo
account-password-change = Cambia password
account-sessions = Dove avete fatto l’accesso
account-sessions-text = Non conoscete uno di questi dispositivi? Scollegatelo e cambiate la password.
account-device-unknown = Dispositivo non noto
account-session-current = questo dispositivo, ora
account-session-seen = ultimo uso: { $when }
account-session-end = Scollega
account-sessions-end = Scollega tutti gli altri
account-saved-flash = Il vostro account è salvato.
account-session-flash = Quel dispositivo è scollegato.
account-email-title = Cambiare il vostro indirizzo e‑mail
account-email-lead = Mandiamo un’e-mail al nuovo indirizzo. L’indirizzo cambia quando aprite il link che contiene.
account-email-new = Nuovo indirizzo e-mail
account-email-button = Invia l’e-mail
account-email-confirm-title = Confermate il nuovo indirizzo
account-email-confirm-text = D’ora in poi accedete con { $address }.
account-email-confirm-button = Usa questo indirizzo
account-email-asked-flash = Abbiamo mandato un’e-mail a { $address }. Apritene il link entro 30 minuti.
account-email-changed-flash = Il vostro indirizzo è cambiato. Usatelo al prossimo accesso.
account-password-title = Cambiare la vostra password
account-password-current = La password di adesso
account-password-new = Nuova password
account-password-button = Cambia password
account-password-flash = La vostra password è cambiata.
account-error-password = Questa non è la vostra password. Riprovate.

## Forgotten password

password-title = Avete dimenticato la password?
password-lead = Scrivete il vostro indirizzo e-mail. Vi mandiamo un link per scegliere una nuova password.
password-button = Invia il link
password-sent-title = Guardate nella vostra posta
password-sent-text = Se { $address } ha un account qui, un’e-mail è in arrivo. Il suo link vale 30 minuti.
password-sent-nothing = Non arriva nulla? Guardate nella posta indesiderata, o provate con un altro indirizzo.
password-new-title = Scegliete una nuova password
password-new-button = Salva la password

## Second factor

second-factor-title = Secondo passaggio all’accesso
second-factor-why = Con un secondo passaggio, la password da sola non apre nulla. Un’app sul vostro telefono mostra sei cifre che cambiano ogni 30 secondi.
second-factor-on = Attivo.
second-factor-off = Non attivo. Vi consigliamo di usarlo.
second-factor-required = Serve per il vostro lavoro, ma non è ancora impostato.
second-factor-required-text = Vi occupate di altre imprese. Per questo serve un secondo passaggio prima di continuare.
second-factor-set-up = Imposta
second-factor-change = Cambia
second-factor-step-app = Aprite un’app di autenticazione sul vostro telefono. Se non ne avete una, cercatela nel negozio di app del telefono.
second-factor-step-picture = Fate leggere all’app questa immagine.
second-factor-picture = Immagine per la vostra app di autenticazione
second-factor-step-type = Oppure scrivete questo nell’app:
second-factor-step-code = Scrivete le sei cifre che l’app mostra.
second-factor-code = Codice
second-factor-code-first = Le sei cifre che l’app mostra ora
second-factor-code-hint = Sei cifre dell’app, o uno dei vostri codici di recupero
second-factor-confirm = Attiva
second-factor-renew = Crea nuovi codici di recupero
second-factor-remove = Disattiva
second-factor-removed-flash = Il secondo passaggio è disattivato.
second-factor-error = Questo codice non è giusto, o è già stato usato. Aspettate il prossimo e riprovate.
second-factor-codes-left = { $count ->
        [one] Resta un codice di recupero.
       *[other] Restano { $count } codici di recupero.
    }
second-factor-codes-title = Conservate questi codici di recupero
second-factor-codes-text = Con uno di questi potete accedere quando non avete il telefono. Ognuno vale una volta. Li mostriamo solo ora: stampateli o scriveteli.
second-factor-codes-kept = Li ho conservati
second-factor-ask-title = Ancora un passaggio
second-factor-ask-lead = Aprite la vostra app di autenticazione e scrivete le sei cifre che mostra.
second-factor-lost-title = Non avete il telefono?
second-factor-lost-text = Scrivete invece uno dei vostri codici di recupero. Se non ne avete più, chiamateci.

## Coming in by letter, mail or alone

claim-title = Avete una nostra lettera
claim-lead = Scrivete il codice della lettera. Poi vedete che cosa ha preparato per voi la vostra Camera.
claim-code = Codice della lettera
claim-code-hint = 16 lettere e cifre in quattro gruppi. Maiuscole e trattini non contano.
claim-button = Continua
claim-error-code = Non conosciamo questo codice. Confrontatelo con la lettera. Se è giusto, forse è scaduto: in quel caso chiamateci.
claim-no-letter-title = Non avete una lettera?
claim-no-letter-text = Se avete ricevuto un’e-mail, apritene il link. Altrimenti chiedete alla vostra Camera o al vostro fornitore.
claim-join-title = Attivate l’accesso di { $business }
claim-join-lead = { $organisation } ha preparato per voi un elenco di programmi. Scegliete un nome e una password, poi correggete l’elenco.
claim-join-button = Attiva l’accesso
join-address = Per accedere userete { $address }.
join-as = Avete fatto l’accesso come { $name } e continuate con questo account.
join-other-person = Avete fatto l’accesso con { $address }, ma questo link è per un altro indirizzo. Prima uscite, poi aprite di nuovo il link.
join-hint-email = Qui arrivano anche i vostri avvisi.
join-error-taken = Questo indirizzo ha già un account. Prima fate l’accesso, poi aprite di nuovo il link o riscrivete il codice.
join-claimed-flash = Vi diamo il benvenuto. Ora fate parte di { $name }.
invitation-title = Entrate a far parte di { $place }
invitation-lead = { $person } vi ha mandato un invito.
invitation-button = Accetta l’invito
sign-up-title = Registrate la vostra impresa
sign-up-lead = C’è anche la vostra Camera o il vostro fornitore? Allora chiedete prima lì: possono registrarvi loro.
sign-up-button = Continua
sign-up-closed = Qui un’impresa non può registrarsi da sola. Chiedete alla vostra Camera di commercio o al vostro fornitore di internet.
sign-up-hint-email = Vi mandiamo un’e-mail con un link per continuare.
sign-up-sent-text = Abbiamo mandato un’e-mail a { $address }. Apritene il link per continuare. Vale sette giorni.
sign-up-owner-title = Il vostro accesso a { $business }
sign-up-owner-button = Inizia
start-title = Quali di questi avete?
start-lead = Questo elenco è un’ipotesi di { $organisation }. Togliete il segno a ciò che non avete. Aggiungete la versione dove la sapete.
start-version = Versione, se la sapete
start-hint = Potete cambiare l’elenco quando volete. I programmi senza segno restano fuori.
start-button = Tieni questi programmi
start-confirmed-flash = Il vostro elenco è salvato. Ecco che cosa abbiamo trovato.

## Mails about this

mail-notice-check = Così sapete che il messaggio viene da noi: scrivete { $address } nel browser, poi questo codice:
mail-notice-sent-to = { $organisation }, avvisi di sicurezza. Inviato a { $to }.
mail-link-until = Il link vale fino a { $day }, e una sola volta.
mail-link-minutes = Il link vale { $minutes } minuti, e una sola volta.
mail-claim-subject = Avvisi di sicurezza: attivate il vostro accesso
mail-claim-title = Ora proteggiamo { $business }
mail-claim-why = { $organisation } veglia sui programmi dei suoi iscritti. Ricevete un’e-mail solo quando dovete fare qualcosa.
mail-claim-what = Abbiamo preparato un elenco dei programmi che imprese come la vostra hanno di solito. Correggetelo, per favore. Bastano dieci minuti. Qui scegliete una password e iniziate:
mail-claim-list = { $organisation } conosce l’elenco iniziale e nulla di ciò che cambiate.
mail-claimed-subject = Accesso attivato: { $business }
mail-claimed-title = L’accesso di { $business } è stato attivato
mail-claimed-text = { $person } gestisce ora le pagine di { $business }, con il codice o il link inviato a questo scopo.
mail-claimed-not-you = È una persona della vostra impresa? Allora va tutto bene. Se no, chiamate oggi stesso: { $organisation }.
mail-invitation-subject = Un invito agli avvisi di sicurezza
mail-invitation-title = Entrate a far parte di { $place }
mail-invitation-by = { $person } vi invita alle pagine di { $place }. Accettate qui:
mail-invitation-ignore = Non sapete di che cosa si tratta? Allora non fate nulla. Senza di voi non succede nulla.
mail-sign-up-subject = La vostra registrazione: ancora un passaggio
mail-sign-up-title = { $business }: ancora un passaggio
mail-sign-up-text = Avete chiesto avvisi di sicurezza per la vostra impresa. Qui scegliete una password e iniziate:
mail-sign-up-ignore = Non avete chiesto nulla? Allora non fate nulla. Senza di voi non succede nulla.
mail-sign-up-known-subject = Avete già un account
mail-sign-up-known-title = Avete già un account
mail-sign-up-known-text = Qualcuno, forse voi, voleva registrare un’impresa con questo indirizzo. Qui avete già un account. Scrivete { $address } nel browser e fate l’accesso. Se avete dimenticato la password, la pagina di accesso vi aiuta.
mail-reset-subject = Scegliete una nuova password
mail-reset-title = Scegliete una nuova password
mail-reset-text = Qualcuno, forse voi, ha chiesto una nuova password. Qui la scegliete:
mail-reset-not-you = Non l’avete chiesta? Allora non fate nulla. La vostra password resta com’è.
mail-email-subject = Confermate il nuovo indirizzo
mail-email-title = Confermate il nuovo indirizzo
mail-email-text = D’ora in poi volete accedere con questo indirizzo. Qui lo confermate:
mail-email-old-subject = Il vostro indirizzo sta per cambiare
mail-email-old-title = Il vostro indirizzo sta per cambiare
mail-email-old-text = Qualcuno con la vostra password ha chiesto di cambiare il vostro indirizzo in { $address }.
mail-email-old-not-you = Non siete stati voi? Allora fate l’accesso, cambiate la password e chiamateci.

## People of a business or organisation

page-nav-people = Persone
people-title = Persone
people-nobody-receives = Nessuno riceve i vostri avvisi. Aggiungete qualcuno qui sotto.
people-sign-in = Chi può accedere
people-role-owner = dirige l’impresa
people-role-staff = lavora qui
people-role-admin = gestisce queste pagine
people-make-owner = Dai la direzione
people-make-staff = Togli la direzione
people-remove = Togli
people-invitations = Inviti
people-open = { $address }, fino a { $day }
people-invite-field = Invitare qualcuno per e-mail
people-invite-hint = Questa persona sceglie da sé la propria password.
people-invite-owner = Può cambiare anche le persone e gli accessi
people-invite-button = Invita
people-contacts = Chi riceve gli avvisi
people-contacts-text = Gli avvisi vanno a tutte queste persone, a ognuna nella sua lingua. Per questo non serve un account.
people-receives = riceve gli avvisi
people-receives-not = non riceve avvisi
people-stop = Sospendi
people-start = Riprendi
people-contact-name = Nome della persona
people-contact-language = Lingua delle e-mail
people-contact-button = Aggiungi
people-error-last-owner = Qualcuno deve dirigere l’impresa. Indicate prima un’altra persona.
people-error-last-admin = Qualcuno deve occuparsi di queste pagine. Invitate prima un’altra persona.
people-role-flash = Il ruolo è cambiato.
people-contact-flash = Salvato.
people-removed-flash = Fatto. Qui non c’è più.
people-invited-flash = Abbiamo mandato un invito a { $address }.

## Who may read the list

grant-title = Chi può leggere il vostro elenco
grant-lead = Solo le persone della vostra impresa vedono il vostro elenco di programmi. Potete aprirlo per un certo tempo a chi vi aiuta: { $organisation }. Ogni lettura è annotata qui.
grant-open = Aperto fino a { $until }. Lo ha aperto { $person }.
grant-close = Chiudi l’elenco
grant-how-long = Per quanto tempo?
grant-days = { $days ->
        [one] Un giorno
       *[other] { $days } giorni
    }
grant-button = Apri l’elenco a { $organisation }
grant-looks = Chi lo ha letto
grant-nobody = Lo vedono solo le persone di qui, a meno che non lo apriate alla Camera o al fornitore.
grant-link = Aprire o chiudere l’elenco
grant-looks-none = Finora nessuno.
grant-look = { $person }, { $when }
grant-given-flash = Il vostro elenco è aperto fino a { $day }. Potete chiuderlo quando volete.
grant-revoked-flash = Il vostro elenco è chiuso.

## Members of a chamber or provider

members-title = Iscritti
members-list = Iscritti
members-enrol-title = Registra un’impresa
members-enrol-lead = È protetta da oggi. Le sue persone possono attivare l’accesso più tardi, con una lettera o un’e-mail.
members-enrol-button = Registra
members-field-contact = Nome del contatto
members-field-email = Indirizzo e-mail per gli avvisi
members-hint-email = Lasciate vuoti tutti e due se non li conoscete. Allora nessuno riceve avvisi finché l’impresa non attiva l’accesso.
members-error-twice = C’è già un iscritto con questo nome e questo comune.
members-search = Il nome inizia con
members-search-button = Cerca
members-filter = Mostra
members-filter-all = Tutti
members-none-found = Nessun iscritto corrisponde.
members-state = Stato
members-state-nobody = Nessuno riceve avvisi
members-state-not-claimed = Accesso non ancora attivato
members-state-active = Attivo
members-enrolled-flash = Abbiamo registrato { $name }. Ora mandate alle sue persone la lettera o l’e-mail.
members-claim-sent-flash = Abbiamo mandato l’e-mail a { $address }.
members-since = Tra gli iscritti da { $day }.
members-pack = Le avete dato l’elenco iniziale «{ $pack }». Che cosa cambiano le sue persone, lo vedono solo loro.
members-hand-over = Consegnare l’accesso
members-hand-over-text = Le sue persone attivano l’accesso con il codice di una lettera o con il link di un’e-mail. Una nuova lettera annulla quella di prima.
members-open-letter = Una lettera è in viaggio. Il suo codice vale fino a { $day }.
members-open-mail = Un’e-mail è partita per { $address }. Il suo link vale fino a { $day }.
members-letter-button = Prepara la lettera
members-mail-field = Inviare un’e-mail a
members-mail-hint = D’ora in poi gli avvisi vanno a questo indirizzo.
members-mail-button = Invia l’e-mail
members-software = I suoi programmi
members-software-open = L’impresa vi ha aperto il suo elenco fino a { $day }.
members-software-closed = Solo l’impresa vede il suo elenco. Le sue persone possono aprirlo a voi per un certo tempo, sulla loro pagina «Persone».
members-software-button = Leggi l’elenco
members-software-logged = La vostra lettura è annotata dove l’impresa può vederla.
members-software-empty = L’elenco è vuoto.
members-software-title = Programmi di { $name }

## The letter

letter-title = I vostri avvisi di sicurezza sono attivi
letter-print = Stampate ora questa lettera. Il suo codice appare solo qui; una nuova lettera ha un nuovo codice.
letter-why = Ogni giorno si scoprono falle nei programmi che usiamo tutti. La maggior parte non vi riguarda. Vi scriviamo solo quando dovete fare qualcosa, poche volte l’anno.
letter-list = { $count ->
        [one] Abbiamo preparato per voi un elenco con un programma. Vi preghiamo di correggerlo. Bastano dieci minuti.
       *[other] Abbiamo preparato per voi un elenco di { $count } programmi che imprese come la vostra hanno di solito. Vi preghiamo di correggerlo. Bastano dieci minuti.
    }
letter-step-address = Scrivete questo indirizzo nel browser, oppure inquadrate l’immagine con la fotocamera del telefono.
letter-step-code = Scrivete il vostro codice e scegliete una password.
letter-step-list = Tenete i programmi che avete e togliete gli altri.
letter-address = Indirizzo da scrivere
letter-code = Il vostro codice
letter-picture = L’indirizzo con il vostro codice, per la fotocamera di un telefono
letter-keep = Conservate questa lettera: vi dice come riconoscere i nostri messaggi. Arrivano sempre da { $address }. Hanno sempre un codice da controllare. Non hanno mai un link per accedere, e non chiedono mai una password o un pagamento.
letter-privacy = Conosciamo l’elenco di partenza, e nulla di ciò che cambiate. Se non volete questi avvisi, chiamateci.
letter-until = Il vostro codice vale fino a { $day }, e una sola volta.

## The chamber’s home

chamber-title = Iscritti protetti: { $protected } su { $all }
chamber-title-empty = Registrate il primo iscritto
chamber-members = I vostri iscritti
chamber-bar = Attivi: { $active }. Con l’accesso non ancora attivato: { $waiting }. Senza nessuno che riceve avvisi: { $nobody }.
chamber-active = { $count ->
        [one] è attivo: qualcuno riceve i suoi avvisi, e le sue persone hanno fatto l’accesso.
       *[other] sono attivi: qualcuno riceve i loro avvisi, e le loro persone hanno fatto l’accesso.
    }
chamber-not-claimed = { $count ->
        [one] riceve avvisi, ma nessuno lì ha ancora fatto l’accesso.
       *[other] ricevono avvisi, ma nessuno lì ha ancora fatto l’accesso.
    }
chamber-nobody = { $count ->
        [one] non ha nessuno che riceve avvisi.
       *[other] non hanno nessuno che riceve avvisi.
    }
chamber-all-members = Mostra tutti gli iscritti
chamber-tasks = Che cosa chiede la vostra attenzione
chamber-task-nobody = { $count ->
        [one] Un iscritto senza nessuno che riceve avvisi
       *[other] { $count } iscritti senza nessuno che riceve avvisi
    }
chamber-task-nobody-text = Qui il silenzio non è un buon segno. Mandate una lettera o chiamate.
chamber-task-unanswered = { $count ->
        [one] Un invito senza risposta
       *[other] { $count } inviti senza risposta
    }
chamber-task-unanswered-text = Di più di 30 giorni fa.
chamber-task-show = Mostra quali
chamber-campaigns = Avvisi degli ultimi 90 giorni
chamber-campaigns-none = In questo periodo nessun avviso è andato ai vostri iscritti.
chamber-campaigns-small = { $count ->
        [one] Un avviso riguarda meno di cinque iscritti. Non è elencato, perché nessuno sia riconoscibile.
       *[other] { $count } avvisi riguardano ciascuno meno di cinque iscritti. Non sono elencati, perché nessuno sia riconoscibile.
    }
chamber-campaigns-caption = Quanti iscritti riguarda ogni avviso e a che punto sono. I numeri da 1 a 4, e quelli che li farebbero capire, sono nascosti.
chamber-counted = Conteggio di { $when }.
chamber-campaign = Programma
chamber-touched = Interessati
chamber-reached = Raggiunti
chamber-done = Fatto
chamber-silent = Senza risposta
chamber-share = Quota fatta
chamber-share-hidden = nascosto
chamber-hidden = nascosto

## Pausing

pause-heading = Fermare tutti gli invii
pause-text = Qualcosa non vi convince? Potete fermare in un momento tutte le e-mail a vostro nome. Non si perde nulla.
pause-link = Ferma gli invii
pause-look = Vedi altro
pause-title = Fermare tutti gli invii
pause-lead = Da questo momento nessun avviso, promemoria o invito parte a vostro nome. Le e-mail sulle password partono lo stesso.
pause-kept = Ciò che arriva nel frattempo resta da parte. Quando riprendete, ognuno riceve solo ciò che vale ancora.
pause-button = Ferma gli invii
pause-on-title = Gli invii sono fermi
pause-since = Invii fermati { $when } da { $person }.
pause-resume-text = Quando riprendete, partono le e-mail in attesa. Ciò che allora non vale più resta fuori.
pause-resume-button = Riprendi gli invii
pause-banner = A vostro nome non parte nulla. Invii fermati { $when } da { $person }.
pause-banner-instance = Il gestore del sito ha fermato per ora tutti gli invii. Gli avvisi dei vostri iscritti restano da parte.
pause-paused-flash = Gli invii sono fermi.
pause-resumed-flash = Gli invii riprendono.
pause-instance-text = Ferma ogni e-mail di ogni Camera e fornitore, tranne quelle su password e indirizzi. Non si perde nulla.
pause-instance-button = Ferma tutti gli invii

## The operator

operator-tenants = Camere e fornitori
operator-kind = Tipo
operator-kind-chamber = Camera
operator-kind-provider = Fornitore
operator-sender = Indirizzo da cui partono le sue e-mail
operator-sender-hint = Un solo indirizzo fisso. Il server di posta deve poter inviare da lì.
operator-thin = troppo poche
operator-tenant-paused = ora non invia nulla
operator-mail-queued = in attesa
operator-mail-claimed = in viaggio
operator-mail-sent = inviate
operator-mail-failed = non partite
operator-mail-superseded = messe da parte: superate
operator-new-title = Aggiungi una Camera o un fornitore
operator-new-button = Aggiungi e invita
operator-admin = Indirizzo della prima persona che gestisce
operator-admin-hint = Lì mandiamo un invito.
operator-error-twice = C’è già un’organizzazione con questo nome.
operator-created-flash = Abbiamo aggiunto { $name } e invitato chi gestirà le sue pagine.

## Starter lists

pack-none = Nessuno: l’impresa inizia con un elenco vuoto
pack-office = Ufficio
pack-shop = Negozio
pack-food = Panetteria, bar, ristorante
pack-hotel = Albergo, pensione
pack-web-shop = Negozio online
pack-craft = Artigianato, edilizia
pack-garage = Officina
pack-health = Studio medico, assistenza
pack-advice = Diritto, fisco, consulenza
pack-farm = Agricoltura, vino

## Countries

country-at = Austria
country-be = Belgio
country-ch = Svizzera
country-de = Germania
country-es = Spagna
country-fr = Francia
country-ie = Irlanda
country-it = Italia
country-lu = Lussemburgo

## Joints

start-banner = Il vostro elenco è ancora quello ipotizzato per voi.
start-banner-link = Controllatelo ora
mail-alarm-subject = Fonte in difficoltà: { $source }
mail-alarm-title = Una fonte di bollettini ha bisogno di voi
mail-alarm-stale = Non ne riceviamo nulla dal { $day }.
mail-alarm-never = Non ne abbiamo ricevuto nulla da quando è stata aggiunta.
mail-alarm-thin = Dei suoi { $newest } documenti degli ultimi 90 giorni, solo { $matchable } citano prodotti.
mail-alarm-held = { $count ->
    [one] Un suo documento non ha superato un controllo. Lo tratteniamo finché non decidete.
   *[other] { $count } suoi documenti non hanno superato un controllo. Li tratteniamo finché non decidete.
}
mail-alarm-error = L’ultimo errore: { $error }
mail-alarm-what = Possono mancare falle nuove finché non torna a posto. La pagina del gestore mostra tutte le fonti. Ricevete questo messaggio una volta per ogni problema.
