### Correzioni: un avviso che non lo era.

alert-closed-withdrawn = Ritirato: non era una falla
alert-closed-corrected = Corretto: non vi riguarda
mail-correction-subject = Corretto: { $product }
mail-correction-title = Per { $product } non c’è più nulla da fare
mail-correction-withdrawn = La falla di cui vi abbiamo scritto è stata ritirata. Non esisteva.
mail-correction-corrected = La fonte ha corretto quanto diceva. La vostra versione di { $product } non è interessata.
mail-correction-closed = Il nostro avviso è chiuso. Se avete già fatto qualcosa: aggiornare non è mai sbagliato.
mail-correction-before = Vi abbiamo scritto { $day }.
