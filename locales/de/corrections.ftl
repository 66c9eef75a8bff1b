### Korrekturen: eine Warnung, die keine war.

alert-closed-withdrawn = Zurückgezogen: Es war keine Schwachstelle
alert-closed-corrected = Berichtigt: Es betrifft Sie nicht
mail-correction-subject = Berichtigt: { $product }
mail-correction-title = Bei { $product } ist nichts mehr zu tun
mail-correction-withdrawn = Die Schwachstelle, von der wir Ihnen geschrieben haben, wurde zurückgezogen. Es gab keine.
mail-correction-corrected = Die Quelle hat ihre Angaben berichtigt. Ihre Version von { $product } ist nicht betroffen.
mail-correction-closed = Unsere Warnung dazu ist geschlossen. Falls Sie schon etwas getan haben: Aktualisieren ist nie falsch.
mail-correction-before = Wir haben Ihnen am { $day } geschrieben.
