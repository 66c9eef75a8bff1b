### Che cosa dicono le pagine delle nostre lingue, e di chi le ha lette.

page-languages-title = Lingue
page-languages-text = Abbiamo scritto noi tutti i testi. Controlliamo in automatico che le frasi siano corte e le parole semplici. Se qualcosa suona male, ditecelo.
page-languages-unread = nessun madrelingua ha ancora letto questi testi.
page-languages-read = un madrelingua ha letto questi testi il { $date }.
