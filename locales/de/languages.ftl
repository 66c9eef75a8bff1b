### Was die Seiten über unsere Sprachen sagen und wer sie gelesen hat.

page-languages-title = Sprachen
page-languages-text = Alle Texte haben wir selbst geschrieben. Wir prüfen automatisch, dass die Sätze kurz und die Wörter einfach sind. Klingt etwas falsch? Sagen Sie es uns.
page-languages-unread = Diese Texte hat noch niemand mit dieser Muttersprache gelesen.
page-languages-read = Diese Texte hat am { $date } jemand mit dieser Muttersprache gelesen.
