### Le e-mail. Il contenuto degli avvisi viene da card.ftl; qui c’è ciò che lo circonda.

## All mails

mail-sender = { $organisation }, avvisi di sicurezza
mail-sent-to = { $organisation }, avvisi di sicurezza, per { $business }. Inviato a { $to }.
mail-stop = Non volete più questi avvisi, o deve riceverli un’altra persona? Rispondete a questo messaggio.
mail-reply = Potete anche rispondere a questo messaggio. Lo legge una persona.

## The alert

mail-answer-title = Rispondere o chiedere aiuto
mail-answer-text = Rispondete qui, senza password:

## The reminder

mail-reminder-first = Ci avete chiesto un promemoria. Questo avviso è ancora aperto.

## The first day

mail-welcome-subject = I vostri avvisi di sicurezza sono attivi
mail-welcome-title = Ora vegliamo su { $business }
mail-welcome-watch = { $count ->
        [one] Confrontiamo ogni nuova falla con il programma del vostro elenco. Scriviamo solo quando dovete fare qualcosa.
       *[other] Confrontiamo ogni nuova falla con i { $count } programmi del vostro elenco. Scriviamo solo quando dovete fare qualcosa.
    }
mail-welcome-today = Che cosa abbiamo trovato oggi
mail-welcome-alerts = { $count ->
        [0] Nulla da fare. Tutto a posto.
        [one] C’è un avviso sulla vostra pagina, con che cosa fare ed entro quando.
       *[other] Ci sono { $count } avvisi sulla vostra pagina, con che cosa fare ed entro quando.
    }
mail-welcome-page = Per vedere la vostra pagina, scrivete questo indirizzo nel browser:
mail-welcome-questions = { $count ->
        [one] Una domanda
       *[other] Qualche domanda
    }
mail-welcome-questions-text = Con la versione di questi programmi possiamo dire se una falla vi riguarda. Trovate la versione, poi scrivetela sulla vostra pagina.
mail-welcome-know = Come riconoscere le nostre e-mail
mail-welcome-know-code = Hanno sempre un codice. Lo controllate su { $address }, un indirizzo che scrivete voi.
mail-welcome-code = Il codice di questa e-mail:
mail-welcome-know-never = Non hanno mai un link per accedere e mai un allegato. Non chiedono mai una password o un pagamento.
