### Pagine di errore: che cosa è successo, poi che cosa fare.

## Error pages

error-home = Vai alla pagina iniziale
error-quote = Se ci chiamate, dite questo numero:
error-not-found-title = Non troviamo questa pagina
error-not-found-text = Forse l’indirizzo è scritto male, o la pagina è stata spostata. Il vostro computer non ha nessun problema.
error-not-found-next = L’indirizzo viene da un messaggio che non vi convince? Controllate prima il messaggio.
error-forbidden-title = Questa pagina non è per il vostro account
error-forbidden-text = Avete fatto l’accesso, ma il vostro account non può aprirla. Non è cambiato nulla.
error-forbidden-next = Uscite e usate un altro account, oppure chiamateci.
error-throttled-title = Troppi tentativi in poco tempo
error-throttled-text = Per proteggere il vostro account aspettiamo un po’ tra un tentativo e l’altro.
error-throttled-next = Aspettate cinque minuti e riprovate. Il vostro account non è bloccato.
error-expired-title = Questa pagina è rimasta aperta troppo a lungo
error-expired-text = Per la vostra sicurezza il modulo non è più valido. Non abbiamo salvato nulla.
error-expired-next = Tornate indietro, ricaricate la pagina e inviatela di nuovo.
error-too-large-title = È più di quanto possiamo ricevere in una volta
error-too-large-text = Il modulo contiene troppo testo. Non abbiamo salvato nulla.
error-too-large-next = Tornate indietro, accorciate il testo e inviatelo di nuovo.
error-broken-title = Qualcosa è andato storto da noi
error-broken-text = Non è colpa vostra e il vostro computer sta bene. Ne siamo già al corrente.
error-broken-next = Riprovate tra qualche minuto. Se un avviso è urgente, seguite i passi scritti nell’e-mail.
error-unavailable-title = Torniamo tra qualche minuto
error-unavailable-text = In questo momento non possiamo leggere né salvare nulla. Non si è perso niente.
error-unavailable-next = Ricaricate questa pagina tra qualche minuto. Se un avviso è urgente, seguite i passi scritti nell’e-mail.
