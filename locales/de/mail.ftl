### E-Mails. Was eine Warnung sagt, kommt aus card.ftl; hier steht, was sie umgibt.

## All mails

mail-sender = { $organisation }, Sicherheitswarnungen
mail-sent-to = { $organisation }, Sicherheitswarnungen, für { $business }. Gesendet an { $to }.
mail-stop = Sie möchten diese Warnungen nicht mehr, oder jemand anderes soll sie bekommen? Antworten Sie auf diese Nachricht.
mail-reply = Sie können auch auf diese Nachricht antworten. Ein Mensch liest sie.

## The alert

mail-answer-title = Antworten oder um Hilfe bitten
mail-answer-text = Antworten Sie hier, ohne Passwort:

## The reminder

mail-reminder-first = Sie wollten von uns erinnert werden. Diese Warnung ist noch offen.

## The first day

mail-welcome-subject = Ab jetzt bekommen Sie Sicherheitswarnungen
mail-welcome-title = Wir passen jetzt auf { $business } auf
mail-welcome-watch = { $count ->
        [one] Wir vergleichen jede neue Schwachstelle mit dem Programm auf Ihrer Liste. Wir schreiben nur, wenn Sie etwas tun müssen.
       *[other] Wir vergleichen jede neue Schwachstelle mit den { $count } Programmen auf Ihrer Liste. Wir schreiben nur, wenn Sie etwas tun müssen.
    }
mail-welcome-today = Was wir heute gefunden haben
mail-welcome-alerts = { $count ->
        [0] Nichts zu tun. Alles in Ordnung.
        [one] Auf Ihrer Seite steht eine Warnung. Dort lesen Sie, was bis wann zu tun ist.
       *[other] Auf Ihrer Seite stehen { $count } Warnungen. Dort lesen Sie, was bis wann zu tun ist.
    }
mail-welcome-page = Um Ihre Seite zu sehen, tippen Sie diese Adresse in Ihren Browser ein:
mail-welcome-questions = { $count ->
        [one] Eine Frage
       *[other] Ein paar Fragen
    }
mail-welcome-questions-text = Mit der Version dieser Programme können wir sagen, ob eine Schwachstelle Sie betrifft. Suchen Sie die Version und tragen Sie sie auf Ihrer Seite ein.
mail-welcome-know = Daran erkennen Sie unsere E-Mails
mail-welcome-know-code = Jede hat einen Code. Den prüfen Sie unter { $address }, einer Adresse, die Sie selbst eintippen.
mail-welcome-code = Der Code dieser E-Mail:
mail-welcome-know-never = Keine hat einen Link zum Anmelden oder einen Anhang. Keine fragt nach einem Passwort oder nach Geld.
