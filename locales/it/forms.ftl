### Problemi dei moduli, tipi di programmi e motivi sulla pagina di un programma.

page-sign-in-error-email = Scrivete il vostro indirizzo e-mail
page-sign-in-error-password = Scrivete la vostra password
page-sign-in-error = Questo indirizzo e questa password non vanno insieme. Controllateli e riprovate.
page-code-error = Scrivete il codice del messaggio
page-error-label-missing = Scrivete un nome per il programma
page-error-label-long = Scrivete un nome più corto, al massimo 80 caratteri
page-error-version-missing = Scrivete la versione, oppure scegliete «Non lo so»
page-error-version-unreadable = Scrivete la versione così come la vedete, per esempio 7.0.2, al massimo 40 caratteri
page-error-reason-choose = Scegliete perché non vi riguarda
page-alert-state-reopened = Riaperto
page-error-level-missing = Scegliete un livello
page-error-reason-missing = Scrivete un motivo, al massimo 500 caratteri
page-operator-released-flash = { $id } è pubblicato. Le imprese interessate ricevono ora l’avviso.

page-reason-clear = { $count ->
    [0] Non conosciamo nessun bollettino su questo programma. La sua versione è { $version }.
    [one] Abbiamo confrontato la versione { $version } con un bollettino su questo programma. Non vi riguarda.
   *[other] Abbiamo confrontato la versione { $version } con { $count } bollettini su questo programma. Nessuno vi riguarda.
}
page-reason-clear-unknown = { $count ->
    [0] Non conosciamo nessun bollettino su questo programma.
    [one] Abbiamo guardato un bollettino su questo programma. Non tocca nessuna versione che potreste avere.
   *[other] Abbiamo guardato { $count } bollettini su questo programma. Nessuno tocca una versione che potreste avere.
}
page-reason-unwatched = Lo teniamo con il nome che gli avete dato. Non possiamo ancora confrontarlo con i bollettini.
page-reason-cloud = Lo tiene aggiornato chi lo produce.
page-reason-assessing = Gli esperti non hanno ancora valutato la nuova falla. Vi scriviamo se dovete fare qualcosa.
page-reason-answered = Secondo la versione nell’elenco ({ $version }) una falla colpisce questo programma. La vostra risposta vale finché non si sa nulla di nuovo.
page-reason-answered-unknown = Forse una falla colpisce questo programma. La vostra risposta vale finché non si sa nulla di nuovo.

page-due = Entro { $day }
page-due-today = Oggi, { $day }
page-home-unwatched = { $count ->
    [one] Uno non è ancora seguito.
   *[other] { $count } non sono ancora seguiti.
}
page-chamber-help-show = L’avviso che vi mostrano
page-due-info = Con il prossimo aggiornamento

page-class-browser = browser
page-class-office = programma per l’ufficio
page-class-pdf = lettore di PDF
page-class-pc-system = sistema del computer
page-class-phone-system = sistema del telefono
page-class-router = modem o router
page-class-printer = stampante
page-class-camera = telecamera
page-class-cms = sistema per siti web
page-class-cms-plugin = estensione per siti web
page-class-web-shop = negozio online
page-class-nas = archivio di rete
page-class-firewall = firewall
page-class-vpn = accesso remoto
page-class-mail-server = server di posta
page-class-file-server = server di file
page-class-remote-desktop = controllo a distanza
page-class-web-server = server web
page-class-database = database
page-class-accounting = contabilità
page-class-point-of-sale = cassa
page-class-industry = macchina industriale
page-class-messaging = messaggi e riunioni
page-class-mail-program = programma di posta
page-class-security = programma di protezione
page-class-backup = copie di sicurezza
page-class-cloud = servizio online
page-class-tool = strumento
page-class-telephony = impianto telefonico
