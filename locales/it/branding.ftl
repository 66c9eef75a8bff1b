### L’aspetto di una Camera o di un fornitore, e i suoi testi.

## The frame

page-nav-appearance = Aspetto
page-nav-texts = Testi propri

## Appearance

page-appearance-title = Nome, logo e colore
page-appearance-lead = Da questi i vostri iscritti vi riconoscono, su ogni pagina e in ogni e-mail.
page-appearance-preview = Anteprima
page-appearance-preview-page = Inizio di una pagina
page-appearance-preview-mail = Inizio di un’e-mail
page-appearance-identity = Nome e contatto
page-appearance-colour = Come appare
page-appearance-colour-text = Avete indicato { $given }. Sulle pagine chiare mostriamo { $light }, su quelle scure { $dark }, perché tutti possano leggere.
page-field-organisation = Nome
page-field-organisation-hint = Quello che i vostri iscritti conoscono.
page-field-sender = Nome corto nelle e-mail (facoltativo)
page-field-sender-hint = Molti programmi di posta tagliano i nomi lunghi. Aggiungiamo «avvisi di sicurezza» nella lingua di chi legge.
page-field-accent = Colore principale (facoltativo)
page-field-accent-hint = Sei segni della vostra guida di stile, come #1d4e89. Se lasciate vuoto, usiamo il nostro.
page-field-help-person = Chi risponde alle domande (facoltativo)
page-field-help-person-hint = Il nome di una persona. Appare in fondo a ogni pagina e in ogni avviso.
page-field-help-phone = Telefono (facoltativo)
page-field-hours = Quando qualcuno risponde ({ $language }, facoltativo)
page-field-hours-hint = Per esempio: da lunedì a venerdì, dalle 9 alle 17
page-field-listed = Mostrateci sulla pagina pubblica «Come partecipare»
page-appearance-logo = Logo
page-appearance-logo-none = Non avete ancora un logo. Al suo posto c’è il vostro nome.
page-field-logo = Immagine
page-field-logo-hint = PNG, JPEG o WebP, al massimo 200 kB, ogni lato da 16 a 2000 pixel. L’ideale è un’immagine larga su fondo chiaro.
page-appearance-logo-button = Carica il logo
page-appearance-logo-remove = Togli il logo
page-error-organisation = Scrivete un nome da 2 a 80 caratteri
page-error-sender = Accorciate il nome nelle e-mail a 60 caratteri
page-error-accent = Scrivete il colore come # e sei segni da 0 a 9 e da a a f
page-error-help-person = Accorciate il nome della persona a 80 caratteri
page-error-help-phone = Scrivete il numero di telefono con cifre e spazi, al massimo 30 caratteri
page-error-help-pair = Indicate tutti e due, una persona e un numero di telefono, o nessuno
page-error-hours = Accorciate l’orario ({ $language }) a 100 caratteri
page-error-logo-missing = Scegliete un’immagine
page-error-logo-large = Scegliete un file più piccolo, al massimo 200 kB
page-error-logo-unknown = Scegliete un’immagine PNG, JPEG o WebP
page-error-logo-sides = Scegliete un’immagine con i lati da 16 a 2000 pixel
page-appearance-saved-flash = Abbiamo salvato il vostro aspetto.
page-appearance-logo-flash = Il vostro logo è sulle vostre pagine.
page-appearance-removed-flash = Abbiamo tolto il logo. Al suo posto c’è il vostro nome.

## Own texts

page-texts-title = I vostri testi
page-texts-lead = Di alcuni testi siete responsabili per legge. Scriveteli qui con parole vostre, una volta per ogni lingua che vi serve. Una riga vuota inizia un nuovo paragrafo.
page-texts-languages = Lingua dei testi
page-texts-legal = Note legali
page-texts-legal-hint = Chi siete, il vostro indirizzo, chi vi rappresenta, i numeri di registro e la partita IVA.
page-texts-privacy = Protezione dei dati
page-texts-privacy-hint = Di che cosa siete responsabili, a chi si può chiedere. La nostra pagina sui dati resta sopra.
page-texts-accessibility = Contatto per l’accessibilità
page-texts-accessibility-hint = A chi dire che qualcosa non si può usare, e chi decide se non rispondete.
page-texts-show = Vedi come i vostri iscritti
page-texts-save = Salva: { $text }
page-texts-saved-flash = Abbiamo salvato il testo ({ $language }).
page-error-text-long = Accorciate il testo a 10.000 caratteri
