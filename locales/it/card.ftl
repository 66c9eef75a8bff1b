### Schede degli avvisi: ciò che pagina, messaggio e testo hanno in comune. Le regole di
### scrittura sono prove in tests/wording.rs. Ogni passo inizia con un imperativo.

language-name = Italiano

## Levels

card-level-today = Oggi
card-level-week = Questa settimana
card-level-month = Questo mese
card-level-info = Per informazione
## Titles: imperative, product, date

card-title-update-today = Aggiornate { $product } oggi, { $day }
card-title-update-by = Aggiornate { $product } entro { $day }
card-title-check-today = Controllate la vostra versione di { $product } oggi, { $day }
card-title-check-by = Controllate la vostra versione di { $product } entro { $day }
card-title-stop-today = Smettete di usare { $product } oggi, { $day }
card-title-stop-by = Smettete di usare { $product } entro { $day }
card-title-replace-today = Sostituite { $product } oggi, { $day }
card-title-replace-by = Sostituite { $product } entro { $day }
card-title-update-info = Aggiornate { $product } alla prossima occasione
card-title-check-info = Controllate la vostra versione di { $product } quando avete tempo
card-title-cloud = Continuate a usare { $product } come sempre

## Subjects of mails: level word first, then the verb, then the product

card-subject-update = { $level }: aggiornate { $product }
card-subject-check = { $level }: controllate { $product }
card-subject-stop = { $level }: non usate più { $product }
card-subject-replace = { $level }: sostituite { $product }
card-subject-cloud = { $level }: usate pure { $product }

## What happened

card-what-title = Che cosa è successo
card-what-fixed = { $count ->
    [one] Il produttore di { $product } ha corretto una falla.
   *[other] Il produttore di { $product } ha corretto { $count } falle con un solo aggiornamento.
}
card-what-found = { $count ->
    [one] È stata trovata una falla in { $product }.
   *[other] Sono state trovate { $count } falle in { $product }.
}
card-what-attacked = Alcuni criminali ne approfittano già.
card-what-ransomware = C’è chi blocca i file e chiede denaro.
## What could happen, one text per kind

card-danger-take-over = Un criminale potrebbe prendere il controllo del dispositivo. Potrebbe leggere, cambiare o bloccare i vostri file e chiedere denaro.
card-danger-get-in = Un criminale potrebbe entrare senza una password valida. Poi potrebbe agire al posto vostro.
card-danger-forbidden = Una persona potrebbe aprire o cambiare cose a cui non dovrebbe arrivare.
card-danger-full-control = Chi può già usare il dispositivo potrebbe prenderne il controllo totale.
card-danger-read-data = Un criminale potrebbe leggere dati privati, come i dati dei clienti o le password.
card-danger-records = Un criminale potrebbe leggere o cambiare i dati che tenete lì, come gli ordini o i dati dei clienti.
card-danger-false-page = Un criminale potrebbe mandarvi un link. Se lo aprite, potrebbe mostrare una pagina falsa o agire a vostro nome.
card-danger-stops-working = Un criminale potrebbe fare in modo che non funzioni più. I vostri dati non corrono rischi, ma forse non potreste lavorare.
card-danger-listen-in = Un criminale sulla stessa rete potrebbe spiare i dati che passano. Potrebbe anche cambiare ciò che si invia e si riceve.
card-danger-harmful-file = Qualcuno potrebbe mandarvi un file o una pagina pericolosa. Se l’aprite, un criminale potrebbe prendere il controllo del dispositivo.
card-danger-tampered = Alcuni criminali hanno manomesso il programma stesso. La versione che avete può contenere codice dannoso.
card-danger-not-known = Nessuno ha ancora detto che cosa potrebbe farne un criminale.
## The same kinds in one short line, for lists

card-short-take-over = Un criminale potrebbe prendere il controllo del dispositivo.
card-short-get-in = Un criminale potrebbe entrare senza password.
card-short-forbidden = Una persona potrebbe arrivare a cose riservate.
card-short-full-control = Chi usa il dispositivo potrebbe prenderne il controllo totale.
card-short-read-data = Un criminale potrebbe leggere dati privati.
card-short-records = Un criminale potrebbe leggere o cambiare i vostri dati.
card-short-false-page = Un criminale potrebbe agire a vostro nome.
card-short-stops-working = Un criminale potrebbe fare in modo che non funzioni più.
card-short-listen-in = Un criminale sulla vostra rete potrebbe spiare i dati.
card-short-harmful-file = Un file o una pagina dannosa potrebbe dare il controllo a un criminale.
card-short-tampered = Alcuni criminali hanno manomesso il programma stesso.
card-short-not-known = Nessuno ha ancora detto che cosa potrebbe succedere.
## Does it affect you, and why we think so

card-touch-title = Vi riguarda?
card-touch-yes = Sì, vi riguarda.
card-touch-maybe = Forse vi riguarda.
card-touch-maybe-version = Forse vi riguarda, quindi controllate la vostra versione.
card-touch-cannot-know = Non possiamo sapere se vi riguarda.
card-touch-version = Ci avete indicato la versione { $version }.
card-touch-no-version = Non ci avete detto quale avete.
card-touch-range = La falla colpisce { $range }.
card-touch-platform = Dipende da { $name }. Ce l’avete?
card-touch-edition = Dipende dall’edizione, e non conosciamo la vostra.
card-touch-comparison = Non sappiamo confrontare le due.
card-touch-no-range = La fonte non dice quali versioni hanno la falla.
card-touch-exposed = Ci avete detto che si può raggiungere da internet.
card-touch-exposed-assumed = Abbiamo supposto che si possa raggiungere da internet.
card-touch-inside = Ci avete detto che non si può raggiungere da internet.
card-touch-inside-assumed = Abbiamo supposto che non si possa raggiungere da internet.
## Which versions: parts of a sentence

card-range-all = tutte le versioni
card-range-one = la versione { $version }
card-range-before = le versioni più vecchie di { $version }
card-range-up-to = le versioni fino a { $version } compresa
card-range-from = la versione { $version } e le successive
card-range-after = le versioni più recenti di { $version }
card-range-from-before = le versioni da { $from } a { $to } esclusa
card-range-from-up-to = le versioni da { $from } a { $to } compresa
card-range-start-unclear = { $range } (non è chiaro da quale)
card-range-end-unclear = { $range } (non è chiaro fino a quale)

## What to do: each step begins with an imperative and names the product

card-steps-title = Che cosa fare
card-step-update = Aggiornate { $product } alla versione { $version } o più recente.
card-step-update-newest = Aggiornate { $product } alla versione più recente.
card-step-automatic = Attivate gli aggiornamenti automatici di { $product }, poi riavviate.
card-step-not-reachable = Controllate che da internet non si arrivi a { $product }.
card-step-not-reachable-settings = Controllate che da internet non si arrivi alle impostazioni di { $product }.
card-step-stop = Smettete di usare { $product } in attesa di un prodotto più recente.
card-step-replace = Sostituite { $product }. Non riceve più aggiornamenti.
card-step-check = Controllate la vostra versione di { $product }. Se è più vecchia di { $version }, aggiornate.
card-step-check-newest = Controllate la vostra versione di { $product }. Se ce n’è una più recente, aggiornate.
card-step-pass-on = Inoltrate questo messaggio a chi si occupa di { $product }.
card-step-break-in = Chiedete a chi si occupa di { $product } se qualcuno è già entrato.
card-step-passwords = Cambiate le password di { $product } dopo gli altri passi.
card-step-cloud = Continuate a usare { $product } come sempre. L’aggiornamento lo fa il fornitore, voi non dovete fare nulla.

## Labels of the links to the guide

card-how-update = Come aggiornare
card-how-automatic = Come attivarli
card-how-internet = Come chiudere l’accesso
card-how-switch-off = Come smettere
card-how-replace = Come scegliere
card-how-version = Come trovarla
card-how-helper = Che cosa dire
card-how-break-in = Che cosa controllare
card-how-passwords = Come cambiarle
card-how-line = { $text }:

## Who can do it, and how long it takes

card-effort-title = Chi, e in quanto tempo
card-effort-who = Chi può farlo
card-effort-time = Quanto tempo ci vuole
card-who-self = Voi
card-who-box = Voi o il vostro fornitore di internet
card-who-device = Voi o il vostro tecnico informatico
card-who-website = L’agenzia web o chi ospita il sito
card-who-helper = Il vostro tecnico informatico
card-who-business = Il produttore o il vostro tecnico informatico
card-who-cloud = Il fornitore
card-who-replace = Voi e il vostro tecnico informatico
card-time-self = Da 5 a 15 minuti
card-time-system = Da 30 a 60 minuti
card-time-box = Da 15 a 45 minuti
card-time-website = Da 1 a 2 ore
card-time-helper = Da 1 a 4 ore
card-time-business = Mezza giornata
card-time-cloud = Non serve il vostro tempo
card-time-replace = Un piccolo progetto
card-note-system = Alla fine si riavvia
card-note-box = Internet si ferma per poco tempo
card-note-website = Prima fate una copia di sicurezza
card-note-helper = Prevedete una pausa nel lavoro
card-note-business = Prima chiedete a loro
card-note-replace = Fissate una data questo mese
## Where to get help

card-help-title = Serve aiuto?
card-help-call = Chiamate { $name } al numero { $phone }.
card-help-call-hours = Chiamate { $name } al numero { $phone }, { $hours }.
card-help-ask = Chiedete a { $name }.
card-help-nobody = Chiedete a chi si occupa dei vostri computer.
## How to check this message

card-check-title = Come so che questo messaggio è vero?
card-check-intro = Scrivete voi questo indirizzo nel browser, poi il codice.
card-check-address = Indirizzo da scrivere
card-check-code = Codice di questo avviso
card-check-promise = Non chiediamo mai una password o un pagamento.
## Why this level

card-why-title = Perché «{ $level }»?
card-why-question = Domanda
card-why-answer = Risposta
card-why-table = Deciso con la nostra tabella dell’urgenza, versione { $version }.
card-why-by-hand = { $who } ha fissato il livello il { $day }: { $reason }
card-why-used = La falla è già sfruttata?
card-why-used-active = Sì, alcuni criminali ne approfittano.
card-why-used-poc = Non ci risulta, ma il metodo è pubblico.
card-why-used-none = Non ci risulta.
card-why-exposed = Si può raggiungere { $product } da internet?
card-why-exposed-yes = Sì, ce l’avete detto voi.
card-why-exposed-no = No, ce l’avete detto voi.
card-why-exposed-assumed-yes = Sì. Lo abbiamo supposto dal tipo di prodotto.
card-why-exposed-assumed-no = No. Lo abbiamo supposto dal tipo di prodotto.
card-why-automatable = Un attacco può avvenire da solo?
card-why-total = Un criminale può prendere il controllo totale?
card-why-version = Conosciamo la vostra versione?
card-why-version-yes = Sì, { $version }.
card-why-yes = Sì.
card-why-no = No.
card-why-not-scored = Nessuno lo ha ancora valutato.
card-why-rules = Quali regole hanno cambiato il livello?
card-rule-ransomware = La usa chi chiede un riscatto, quindi bisogna fare prima.
card-rule-tampered = Alcuni criminali hanno manomesso il programma, quindi agite oggi.
card-rule-opens-files = Apre file che vengono da fuori, quindi agite entro il mese.
card-rule-version-unknown = Non conosciamo la vostra versione, quindi non va oltre «questa settimana».
card-rule-cloud = L’aggiornamento lo fa il fornitore, quindi è per informazione.
card-rule-end-of-life = Non riceve più aggiornamenti, quindi agite entro il mese.
card-rule-unscored = La falla è già sfruttata ma non ancora valutata, quindi agite questa settimana.
card-rule-by-hand = Nessuno l’ha ancora valutata, quindi una persona l’ha guardata.
## For the IT helper: technical words are allowed here

card-expert-title = Per il vostro tecnico informatico
card-expert-label = Testo da inoltrare, in italiano e in inglese
card-expert-take-over = esecuzione di codice o controllo totale
card-expert-get-in = aggiramento dell’autenticazione
card-expert-forbidden = controllo degli accessi assente o errato
card-expert-full-control = elevazione locale dei privilegi
card-expert-read-data = divulgazione di informazioni
card-expert-records = injection in un database o in una directory
card-expert-false-page = cross-site scripting, falsificazione di richieste o spoofing
card-expert-stops-working = negazione del servizio (denial of service)
card-expert-listen-in = protezione debole dei dati in transito
card-expert-harmful-file = esecuzione di codice tramite un file o una pagina creati ad arte
card-expert-tampered = codice malevolo nel prodotto
card-expert-not-known = impatto non indicato
card-expert-head = { $product }: { $text }
card-expert-product = Prodotto: { $name }
card-expert-range = Versioni interessate: { $range }
card-expert-weaknesses = Vulnerabilità: { $ids }
card-expert-fixed = Corretto in: { $version }
card-expert-not-fixed = Corretto in: non indicato
card-expert-version = Versione dichiarata: { $version }
card-expert-no-version = Versione dichiarata: non nota
card-expert-exposed = Raggiungibile da internet: sì
card-expert-inside = Raggiungibile da internet: no
card-expert-exposed-assumed = Raggiungibile da internet: sì (supposto)
card-expert-inside-assumed = Raggiungibile da internet: no (supposto)
card-expert-attacked = Già sfruttata: sì
card-expert-listed = Già sfruttata: sì, nell’elenco KEV della CISA in data { $date }
card-expert-not-attacked = Già sfruttata: non noto
card-expert-ransomware = Campagne ransomware: sì
card-expert-score = { $name }: CVSS { $score }
card-sources-title = Fonti
